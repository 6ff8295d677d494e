/**
 * Small places that news names and the npm sets leave out: `name | region or country | lat, lng | population | other names`; where only the country is said, the nearest town's region is taken.
 * Our own list; points from public maps, rounded to about a kilometre.
 */
export const TOWNS = `
Seshego | ZA.09 | -23.85, 29.39 | 83000 |
Khayelitsha | ZA.11 | -34.04, 18.68 | 390000 |
Sandton | ZA.06 | -26.1, 28.06 | 220000 |
Maungdaw | MM.01 | 20.82, 92.37 | 20000 |
Haditha | IQ.01 | 34.14, 42.38 | 46000 | Al Hadithah
Azaz | SY.09 | 36.59, 37.04 | 31000 | A'zaz
Robotyne | UA.26 | 47.445, 35.838 | 480 | Rabotino
Verbove | UA.26 | 47.432, 35.957 | 1000 | Verbovoye
Urozhaine | UA.05 | 47.745, 36.82 | 1000 | Urozhaynoye
Staromaiorske | UA.05 | 47.747, 36.797 | 300 | Staromayorskoye
Krynky | UA.08 | 46.745, 33.09 | 990 | Krynki
Klishchiivka | UA.05 | 48.532, 37.956 | 500 | Kleshcheyevka, Klishchiyivka
Andriivka | UA.05 | 48.508, 37.95 | 100 | Andreevka
Ivanivske | UA.05 | 48.57, 37.9 | 1700 | Ivanovskoye, Krasne
Bohdanivka | UA.05 | 48.61, 37.88 | 100 | Bogdanovka
Ocheretyne | UA.05 | 48.235, 37.61 | 3000 | Ocheretino
Stepove | UA.05 | 48.178, 37.71 | 100 | Stepovoye
Opytne | UA.05 | 48.096, 37.745 | 700 | Opytnoye
Pisky | UA.05 | 48.06, 37.675 | 2000 | Peski
Nevelske | UA.05 | 48.05, 37.6 | 280 | Nevelskoye
Pervomaiske | UA.05 | 48.06, 37.59 | 2300 |
Bilohorivka | UA.14 | 48.925, 38.25 | 800 | Belogorovka
Synkivka | UA.07 | 49.755, 37.66 | 370 | Sinkovka
Dvorichna | UA.07 | 49.848, 37.68 | 3500 | Dvurechnaya
Lyptsi | UA.07 | 50.21, 36.43 | 4100 | Liptsy
Hlyboke | UA.07 | 50.265, 36.42 | 900 | Glubokoye
Novomykhailivka | UA.05 | 47.86, 37.48 | 1400 | Novomikhaylovka
Velyka Novosilka | UA.05 | 47.838, 36.836 | 5200 | Velikaya Novoselka, Bolshaya Novoselka
Novohrodivka | UA.05 | 48.207, 37.344 | 14000 | Novogrodovka
Krasnohorivka | UA.05 | 48.012, 37.508 | 14900 | Krasnogorovka
Makiivka | UA.14 | 49.19, 38.0 | 800 |
Terny | UA.05 | 49.09, 37.95 | 300 |
Yampil | UA.05 | 48.95, 37.99 | 1900 | Yampol
Rozdolivka | UA.05 | 48.76, 38.12 | 800 |
Spirne | UA.05 | 48.83, 38.25 | 100 | Spornoye
New York | UA.05 | 48.327, 37.836 | 10000 | Niu-York, Novgorodske
Kurdyumivka | UA.05 | 48.46, 37.96 | 900 | Kurdyumovka
Shevchenko | UA.05 | 48.22, 37.09 | 1400 |
Hrodivka | UA.05 | 48.25, 37.38 | 1900 | Grodovka
Piatykhatky | UA.26 | 47.57, 35.43 | 300 |
Malynivka | UA.26 | 47.72, 36.36 | 1000 |
Mala Tokmachka | UA.26 | 47.53, 35.89 | 2600 | Malaya Tokmachka
Kamianske | UA.26 | 47.55, 35.35 | 2600 |
Stanislav | UA.08 | 46.57, 32.14 | 4900 |
Antonivka | UA.08 | 46.67, 32.73 | 12600 | Antonovka
Posad-Pokrovske | UA.08 | 46.8, 32.28 | 2300 |
Olenivka | UA.05 | 47.83, 37.71 | 4500 | Yelenovka
Hroza | UA.07 | 49.66, 37.26 | 330 | Groza
Borodianka | UA.13 | 50.644, 29.92 | 13000 | Borodyanka
Pripyat | UA.13 | 51.405, 30.056 | 0 | Prypiat, Prypyat
Moshchun | UA.13 | 50.61, 30.24 | 790 |
Novooleksandrivka | UA.05 | 48.31, 37.5 | 300 |
Gogolevka | RU.41 | 51.14, 35.14 | 200 | Hoholivka
Gornal | RU.41 | 51.07, 35.27 | 300 | Gornal’
Rubanshchina | RU.41 | 51.22, 35.14 | 200 |
Zvannoye | RU.41 | 51.36, 34.58 | 300 | Zvannoe
Basivka | UA.21 | 51.15, 35.05 | 500 | Basovka
Zhuravka | UA.21 | 51.27, 35.15 | 300 |
Loknia | UA.21 | 51.15, 34.98 | 500 |
Kotlyne | UA.05 | 48.25, 37.05 | 500 | Kotlino
Kalynove | UA.05 | 48.24, 37.65 | 500 | Kalinovo
Korenevo | RU.41 | 51.41, 34.9 | 5600 |
Glushkovo | RU.41 | 51.34, 34.64 | 4700 |
Malaya Loknya | RU.41 | 51.32, 35.23 | 570 |
Kazachya Loknya | RU.41 | 51.23, 35.3 | 1000 |
Martynovka | RU.41 | 51.28, 35.38 | 500 |
Snagost | RU.41 | 51.29, 34.9 | 600 |
Sverdlikovo | RU.41 | 51.18, 35.1 | 400 |
Tyotkino | RU.41 | 51.277, 34.28 | 4000 | Tetkino
Bolshoye Soldatskoye | RU.41 | 51.337, 35.51 | 2900 |
Pogrebki | RU.41 | 51.33, 35.25 | 200 |
Guevo | RU.41 | 51.02, 35.3 | 300 | Guyevo
Makhnovka | RU.41 | 51.21, 35.3 | 900 |
Cherkasskoye Porechnoye | RU.41 | 51.25, 35.36 | 700 | Cherkasskoe Porechnoe
Kurilovka | RU.41 | 51.13, 35.26 | 300 |
Nikolskiy | RU.41 | 51.29, 35.2 | 100 | Nikolsky
Plekhovo | RU.41 | 51.12, 35.37 | 300 |
Zelyony Shlyakh | RU.41 | 51.25, 35.05 | 300 |
Oleshnya | RU.41 | 51.13, 35.07 | 300 |
Graivoron | RU.09 | 50.483, 35.667 | 6200 | Grayvoron
Kozinka | RU.09 | 50.41, 35.56 | 700 |
Klimovo | RU.10 | 52.377, 32.19 | 13000 |
Suzemka | RU.10 | 52.315, 34.077 | 8500 |
Klintsovka | RU.10 | 52.6, 32.3 | 500 |
Nizhniy Baskunchak | RU.07 | 48.22, 46.83 | 2700 |
Majdal Shams | SY.03 | 33.267, 35.77 | 11000 | Majdal al-Shams
Metula | IL.03 | 33.278, 35.578 | 1600 | Metulla
Be'eri | IL.01 | 31.424, 34.491 | 1100 | Kibbutz Be'eri, Beeri
Nir Oz | IL.01 | 31.31, 34.4 | 400 | Kibbutz Nir Oz
Kfar Aza | IL.01 | 31.484, 34.534 | 700 | Kibbutz Kfar Aza
Re'im | IL.01 | 31.386, 34.46 | 400 | Reim, Kibbutz Re'im
al-Mawasi | PS.GZ | 31.34, 34.25 | 9000 | Al-Mawasi, Mawasi
Shujaiya | PS.GZ | 31.5, 34.47 | 90000 | Shejaiya, Shuja'iyya
Nuseirat | PS.GZ | 31.447, 34.393 | 80000 | Nuseirat refugee camp
Huwara | PS.WE | 32.152, 35.256 | 7000 | Hawara
Masafer Yatta | PS.WE | 31.37, 35.1 | 1200 |
Khirbet Ghazaleh | SY.06 | 32.73, 36.2 | 16000 |
Saraqib | SY.12 | 35.864, 36.806 | 32000 | Saraqeb
Khan Sheikhoun | SY.12 | 35.44, 36.65 | 34000 | Khan Shaykhun
Nubl | SY.09 | 36.37, 36.99 | 21000 | Nubul
Zawtar | LB.07 | 33.33, 35.47 | 4000 |
Bint Jbeil | LB.07 | 33.12, 35.433 | 30000 | Bint Jbail
Khiam | LB.07 | 33.327, 35.61 | 20000 | Al-Khiam
Naqoura | LB.06 | 33.117, 35.14 | 4000 | Ras al-Naqoura
Aita al-Shaab | LB.07 | 33.097, 35.335 | 9000 | Ayta ash-Shab
Murambatsvina | ZW.05 | -17.5, 31.6 | 100 |
Palma | MZ.01 | -10.775, 40.47 | 30000 |
Macomia | MZ.01 | -12.25, 40.13 | 20000 |
Bunagana | CD.11 | -1.3, 29.6 | 10000 |
Rutshuru | CD.11 | -1.183, 29.45 | 30000 |
Sake | CD.11 | -1.57, 29.04 | 20000 |
Masisi | CD.11 | -1.4, 28.82 | 20000 |
Walikale | CD.11 | -1.42, 28.06 | 15000 |
Minova | CD.12 | -1.71, 29.02 | 20000 |
El Daein | SD.60 | 11.46, 26.13 | 260000 | Ed Daein, Al Daein
Kadugli | SD.50 | 11.01, 29.72 | 87000 |
Babanusa | SD.62 | 11.33, 27.8 | 40000 | Babanousa
Heglig | SD.62 | 10, 29.4 | 2000 | Panthou
Merowe | SD.43 | 18.48, 31.82 | 20000 |
Tinzaouaten | ML.10 | 19.96, 2.96 | 6000 | Tin Zaouatine, Tinzawaten
Koulikoro Ba | ML.07 | 12.86, -7.56 | 40000 |
Chibok | NG.27 | 10.87, 12.85 | 11000 |
Gamboru | NG.27 | 12.37, 14.22 | 40000 | Gamboru Ngala
Salamiyah | SY.10 | 35.01, 37.05 | 110000 | Salamiyeh, As Salamiyah
Hpakant | MM.04 | 25.61, 96.31 | 60000 | Phakant
Dantewada | IN.37 | 18.9, 81.35 | 20000 | Dantewara
Khoms | LY.79 | 32.65, 14.26 | 200000 | Al Khums, Al-Khoms, Homs Libya
Kullu | IN.11 | 31.96, 77.11 | 18500 | Kulu
Kanyabayonga | CD.11 | -0.7, 29.17 | 40000 |
Kiwanja | CD.11 | -1.15, 29.45 | 50000 |
El Wak | KE.33 | 2.8, 40.93 | 60000 | Elwak
Vizcatán | PE.17 | -12.2, -74 | 1000 | Vizcatan del Ene
Choluteca | HN.02 | 13.3, -87.19 | 100000 |
Bhasan Char | BD.84 | 22.38, 91.39 | 30000 |
Titanyen | HT.11 | 18.7, -72.35 | 10000 |
Baiji | IQ | 34.93, 43.49 | 200000 | Bayji
Hawija | IQ | 35.33, 43.77 | 100000 | Hawijah
Rutba | IQ | 33.04, 40.28 | 28000 | Rutbah, Ar Rutbah
Qaim | IQ | 34.37, 41.09 | 74000 | Al-Qaim, Al Qaim, Husaybah
Abu Kamal | SY | 34.45, 40.92 | 42000 | Albu Kamal, Al-Bukamal, Al Bukamal
Mayadin | SY | 35.02, 40.45 | 44000 | Al-Mayadin, Mayadeen
Tabqa | SY | 35.84, 38.55 | 69000 | Al-Tabqa, Tabqah
Tell Abyad | SY | 36.7, 38.95 | 15000 | Tal Abyad, Tel Abyad
Ras al-Ain | SY | 36.85, 40.07 | 30000 | Serekaniye, Ras al-Ayn
Maarat al-Numan | SY | 35.64, 36.67 | 60000 | Maaret al-Numan, Maarrat al-Numan
Jisr al-Shughur | SY | 35.81, 36.32 | 40000 | Jisr al-Shughour
Daraya | SY | 33.46, 36.23 | 80000 | Darayya
Qusayr | SY | 34.51, 36.58 | 30000 | Al-Qusayr, Qusair
Hermel | LB | 34.39, 36.38 | 20000 |
Qatif | SA | 26.56, 50 | 98000 | Al-Qatif
Seiyun | YE | 15.94, 48.79 | 75000 | Seiyoun, Sayun
Mokha | YE | 13.32, 43.25 | 16000 | Al-Mokha, Mocha
Marjah | AF | 31.52, 64.12 | 25000 | Marja
Musa Qala | AF | 32.44, 64.74 | 10000 |
Tarin Kowt | AF | 32.63, 65.87 | 20000 | Tarinkot, Tirin Kot
Maidan Shar | AF | 34.4, 68.87 | 10000 | Maidan Shahr
Sheberghan | AF | 36.67, 65.75 | 160000 | Shibirghan
Maimana | AF | 35.92, 64.78 | 75000 | Maymana
Miranshah | PK | 33.01, 70.07 | 5000 | Miran Shah
Lakki Marwat | PK | 32.61, 70.91 | 40000 |
Rajouri | IN | 33.38, 74.31 | 37000 | Rajauri
Buthidaung | MM | 20.87, 92.53 | 10000 |
Kyaukphyu | MM | 19.43, 93.55 | 20000 | Kyaukpyu
Kalay | MM | 23.19, 94.02 | 130000 | Kalaymyo, Kale
Yinmabin | MM | 22.08, 94.9 | 5000 |
Sungai Kolok | TH | 6.03, 101.97 | 41000 | Su-ngai Kolok
Kampong Speu | KH | 11.45, 104.52 | 33000 | Kompong Speu
Kampong Thom | KH | 12.71, 104.89 | 31000 | Kompong Thom
Poipet | KH | 13.66, 102.56 | 99000 |
Datu Hoffer | PH | 6.9, 124.4 | 5000 | Datu Hoffer Ampatuan
Khasan | RU | 42.43, 130.64 | 700 |
Naberezhnye Chelny | RU | 55.73, 52.41 | 530000 |
Krasnopillia | UA | 50.77, 35.26 | 8000 | Krasnopillya
Kiliia | UA | 45.45, 29.27 | 20000 | Kiliya
Rybnitsa | MD | 47.77, 29.01 | 46000 | Ribnita, Rîbnița
Leposavic | XK | 43.1, 20.8 | 4000 | Leposavić, Leposaviq
Banjska | XK | 42.97, 20.77 | 500 |
Kabkabiya | SD | 13.66, 24.09 | 20000 | Kebkabiya
En Nahud | SD | 12.7, 28.43 | 108000 | El Nahud, An Nuhud
Ed Damazin | SD | 11.77, 34.36 | 190000 | Damazin, Ad-Damazin
Gedaref | SD | 14.03, 35.38 | 360000 | Gadarif, Al Qadarif, El Gadarif
Nimule | SS | 3.6, 32.06 | 45000 |
Zalambessa | ET | 14.52, 39.38 | 10000 | Zalambesa, Zalambassa
Humera | ET | 14.29, 36.61 | 21000 |
Woldiya | ET | 11.83, 39.6 | 46000 | Weldiya
Metema | ET | 12.96, 36.15 | 10000 | Metemma
Buloburde | SO | 3.85, 45.57 | 30000 | Bulo Burde, Buulobarde
Merca | SO | 1.72, 44.77 | 190000 | Marka
Barawe | SO | 1.11, 44.03 | 35000 | Baraawe, Brava
Bulo Marer | SO | 1.63, 44.5 | 10000 | Bulo Mareer
Bardera | SO | 2.34, 42.28 | 100000 | Bardhere
El Bur | SO | 4.69, 46.62 | 10000 | Ceel Buur
Guriel | SO | 5.3, 45.88 | 20000 | Guriceel
Qardho | SO | 9.51, 49.09 | 50000 |
Zeila | SO | 11.35, 43.47 | 18000 | Saylac
Lokichoggio | KE | 4.2, 34.35 | 17000 | Lokichogio
Bwera | UG | 0.03, 29.77 | 8000 |
Eringeti | CD | 0.77, 29.6 | 10000 |
Mambasa | CD | 1.36, 29.05 | 30000 |
Komanda | CD | 1.37, 29.76 | 20000 |
Mahagi | CD | 2.3, 30.98 | 20000 |
Fataki | CD | 1.97, 30.3 | 5000 |
Drodro | CD | 1.77, 30.55 | 5000 |
Kibumba | CD | -1.5, 29.33 | 10000 |
Rumangabo | CD | -1.33, 29.36 | 5000 |
Kitshanga | CD | -1.22, 29.06 | 30000 | Kitchanga
Kalehe | CD | -2.1, 28.9 | 20000 |
Kavumu | CD | -2.3, 28.8 | 30000 |
Walungu | CD | -2.62, 28.67 | 10000 |
Fizi | CD | -4.3, 28.94 | 20000 |
Kamanyola | CD | -2.73, 29 | 30000 |
Luvungi | CD | -2.87, 29.03 | 10000 |
Shabunda | CD | -2.7, 27.34 | 20000 |
Punia | CD | -1.46, 26.42 | 30000 |
Kamonia | CD | -6.45, 20.85 | 10000 |
Kolofata | CM | 11.16, 14 | 20000 |
Fotokol | CM | 12.37, 14.23 | 15000 |
Kuriga | NG | 10.73, 7.13 | 5000 |
Dutsin-Ma | NG | 12.45, 7.5 | 170000 | Dutsinma, Dutsin Ma
Arbinda | BF | 14.23, -0.87 | 10000 |
Barsalogho | BF | 13.42, -1.06 | 30000 |
Kantchari | BF | 12.48, 1.51 | 8000 |
Inata | BF | 14.35, -1.33 | 1000 |
Yalgho | BF | 13.58, -0.27 | 5000 | Yalgo
Solhan | BF | 13.2, 0.63 | 5000 |
Banibangou | NE | 15.04, 2.7 | 10000 |
Assamakka | NE | 19.35, 5.79 | 2000 |
Labbézanga | ML | 14.95, 0.7 | 2000 | Labbezanga
Nampala | ML | 15.28, -5.55 | 3000 |
Diabaly | ML | 14.68, -6.02 | 15000 |
Sévaré | ML | 14.53, -4.1 | 37000 | Sevare
Hombori | ML | 15.28, -1.7 | 6000 |
Diboli | ML | 14.46, -12.2 | 5000 |
Sénou | ML | 12.52, -7.93 | 20000 | Senou
Karimama | BJ | 12.07, 3.18 | 10000 |
Quissanga | MZ | -12.42, 40.49 | 5000 |
Muidumbe | MZ | -11.82, 39.82 | 5000 |
Nangade | MZ | -11.07, 39.67 | 5000 |
Ancuabe | MZ | -12.97, 39.86 | 10000 |
Metuge | MZ | -12.95, 40.35 | 5000 |
Meluco | MZ | -12.55, 39.63 | 5000 |
Awasse | MZ | -11.5, 39.9 | 2000 |
Afungi | MZ | -10.83, 40.53 | 2000 |
Cité Soleil | HT | 18.58, -72.33 | 260000 | Cite Soleil
Kashiwazaki | JP | 37.37, 138.56 | 80000 |
Zakho | IQ | 37.14, 42.68 | 211000 | Zakhu
Taji | IQ | 33.51, 44.24 | 50000 |
Latifiya | IQ | 32.99, 44.34 | 30000 | Latifiyah
Yusufiya | IQ | 33.06, 44.24 | 30000 | Yusufiyah
Iskandariya | IQ | 32.89, 44.35 | 80000 | Iskandariyah
Ouzai | LB | 33.855, 35.487 | 20000 |
Damour | LB | 33.73, 35.457 | 10000 |
Khalde | LB | 33.78, 35.478 | 10000 | Khaldeh
Rashaya | LB | 33.5, 35.84 | 6000 | Rachaya, Rachaiya, Rashaya al-Wadi
Bara | PK | 33.92, 71.46 | 20000 |
Sui | PK | 28.62, 69.18 | 40000 |
Sopore | IN | 34.3, 74.47 | 71000 | Sopur
Lalgarh | IN | 22.58, 87.05 | 8000 |
Medawachchiya | LK | 8.54, 80.49 | 10000 |
Weli Oya | LK | 9.0, 80.8 | 10000 | Welioya
Gangaw | MM | 22.17, 94.13 | 15000 |
Gorgadji | BF | 14.03, -0.52 | 5000 |
Tongomayel | BF | 14.07, -1.48 | 3000 |
Nassoumbou | BF | 14.28, -1.87 | 3000 |
Seytenga | BF | 14.0, 0.31 | 8000 |
Gorom-Gorom | BF | 14.44, -0.23 | 12000 |
Dablo | BF | 13.49, -1.25 | 5000 |
Makalondi | NE | 12.83, 1.69 | 10000 |
Inates | NE | 15.1, 1.0 | 3000 |
Tongo Tongo | NE | 14.96, 1.76 | 3000 |
Toumour | NE | 13.67, 13.13 | 8000 |
Boulikessi | ML | 15.02, -1.35 | 1000 | Boulkessi
Ogossagou | ML | 13.96, -3.51 | 2000 |
Amchide | CM | 11.58, 14.03 | 10000 | Amchidé
Baga | NG | 13.1, 13.83 | 30000 |
Pulka | NG | 11.2, 13.77 | 20000 |
Bolomba | CD | 0.49, 19.19 | 5000 |
Minembwe | CD | -4.0, 28.77 | 10000 |
Kamituga | CD | -3.06, 28.18 | 100000 |
Bentalha | DZ | 36.645, 3.116 | 10000 |
Perquin | SV | 13.957, -88.16 | 4000 | Perquín
Ilobasco | SV | 13.84, -88.85 | 30000 |
Tabarre | HT | 18.57, -72.27 | 118000 |
Martissant | HT | 18.527, -72.365 | 50000 |
Lurgan | GB | 54.464, -6.334 | 25000 |
Wapenamanda | PG | -5.63, 143.92 | 2000 |
Awamiya | SA | 26.587, 49.975 | 25000 | Awamiyah, Al-Awamiyah
Anlong Veng | KH | 14.23, 104.08 | 5000 |
Kasi | LA | 19.22, 102.25 | 5000 |
Taba | EG | 29.49, 34.89 | 4000 |
Nuweiba | EG | 29.03, 34.66 | 7000 | Nuweibaa
Kufra | LY | 24.18, 23.3 | 60000 | Al Kufrah, Kufrah
Medininkai | LT | 54.54, 25.65 | 500 |
Luhamaa | EE | 57.63, 27.36 | 100 |
Koidula | EE | 57.84, 27.58 | 100 |
Terehova | LV | 56.37, 28.18 | 200 | Terekhova
Vaalimaa | FI | 60.6, 27.83 | 200 |
Hoptivka | UA | 50.36, 36.3 | 800 | Goptivka, Goptovka
Nekhoteyevka | RU | 50.41, 36.35 | 300 | Nekhoteevka
Novi Yarylovychi | UA | 51.98, 31.07 | 300 | Novi Yarilovichi
Ghulam Khan | PK | 33.11, 70.02 | 2000 |
Angur Ada | PK | 32.51, 69.29 | 2000 | Angoor Adda
Kharlachi | PK | 33.86, 69.93 | 1000 |
Barmal | AF | 32.79, 69.36 | 5000 | Bermal, Barmal district
Razmak | PK | 32.69, 69.84 | 3000 |
Attari | IN | 31.6, 74.6 | 7000 | Atari
Akhnoor | IN | 32.89, 74.74 | 10000 | Akhnur
Ferozepur | IN | 30.93, 74.61 | 110000 | Firozpur
Demchok | IN | 32.7, 79.45 | 200 |
Tachileik | MM | 20.45, 99.88 | 51000 | Tachilek
Mindat | MM | 21.37, 93.97 | 10000 |
Demoso | MM | 19.53, 97.13 | 5000 |
Kawlin | MM | 23.78, 95.69 | 20000 |
Muse | MM | 23.99, 97.9 | 40000 |
Kutupalong | BD | 21.21, 92.16 | 600000 |
Chong Bok | TH | 14.43, 105.2 | 200 |
Oddar Meanchey | KH | 14.2, 103.6 | 20000 | Oddar Meancheay
O'Smach | KH | 14.44, 103.7 | 5000 | O Smach
Tumangang | KP | 42.42, 130.6 | 5000 | Tumangang-ri
Suao | TW | 24.59, 121.85 | 40000 | Su'ao
Jiangjun | TW | 23.21, 120.1 | 19000 |
Dongyin | TW | 26.37, 120.49 | 1500 | Tungyin
Laiagam | PG | -5.49, 143.48 | 2000 |
Sirunki | PG | -5.45, 143.5 | 1000 |
Zaatari | JO | 32.29, 36.33 | 80000 | Za'atari, Zaatari camp
Maghazi | PS | 31.42, 34.39 | 30000 | Al-Maghazi
Nur Shams | PS | 32.32, 35.06 | 13000 | Nur Shams camp
Far'a | PS | 32.29, 35.34 | 8000 | Far'a camp, Al-Far'a
Shuafat | PS | 31.81, 35.23 | 35000 | Shu'fat
Turmus Ayya | PS | 32.03, 35.29 | 3000 | Turmusaya
Beita | PS | 32.14, 35.29 | 12000 |
Balata | PS | 32.21, 35.28 | 27000 | Balata camp
Ain al-Hilweh | LB | 33.54, 35.38 | 60000 | Ain al-Hilwe, Ein el-Hilweh
Ashrafieh | LB | 33.89, 35.52 | 100000 | Achrafieh, Ashrafiyeh
Abu Shouk | SD | 13.67, 25.34 | 100000 | Abu Shouk camp, Abu Shok
Kalma | SD | 12.0, 25.0 | 120000 | Kalma camp
Um Rakuba | SD | 13.87, 35.9 | 20000 | Um Rakuba camp
Hamdayet | SD | 14.25, 36.53 | 8000 | Hamdayet camp
Gallabat | SD | 12.97, 36.16 | 5000 |
Um Ruwaba | SD | 12.9, 31.22 | 55000 | Umm Ruwaba
Bidi Bidi | UG | 3.55, 31.35 | 270000 |
Nyarugusu | TZ | -4.23, 30.38 | 130000 |
Ain Issa | SY | 36.39, 38.86 | 7000 | Ayn Issa
Makhmur | IQ | 35.77, 43.58 | 20000 | Makhmour
Bartella | IQ | 36.35, 43.38 | 20000 | Bartalla
Kolpur | PK | 29.9, 67.13 | 2000 |
Shihr | YE | 14.76, 49.61 | 70000 | Ash Shihr, Al-Shihr
Nishtun | YE | 15.82, 52.2 | 3000 |
Damasa | SO | 3.15, 41.33 | 1000 |
Dolow | SO | 4.16, 42.08 | 25000 | Doolow
Harardhere | SO | 4.66, 47.85 | 30000 | Xarardheere, Haradhere
Ulang | SS | 8.77, 32.55 | 5000 |
New Fangak | SS | 9.3, 30.88 | 5000 | Fangak
Old Fangak | SS | 9.07, 30.88 | 5000 |
Bule | CD | 1.98, 30.4 | 5000 |
Kamango | CD | 0.65, 29.88 | 10000 |
Mutwanga | CD | 0.33, 29.75 | 10000 |
Nyabibwe | CD | -1.98, 28.93 | 10000 |
Kwamouth | CD | -3.18, 16.2 | 10000 |
Bugarama | RW | -2.7, 29.01 | 20000 |
Porga | BJ | 11.03, 0.97 | 5000 |
Kpendjal | TG | 10.95, 0.7 | 20000 |
Markoye | BF | 14.64, 0.04 | 5000 |
Déou | BF | 14.6, -0.72 | 4000 | Deou
Séguédine | NE | 20.2, 12.98 | 500 | Seguedine
Assamaka | NE | 19.35, 5.78 | 2000 | Assamakka
Soumpi | ML | 15.85, -4.28 | 3000 |
Loulouni | ML | 10.9, -5.6 | 5000 |
Nioro du Sahel | ML | 15.23, -9.59 | 33000 | Nioro-du-Sahel
Waza | CM | 11.4, 14.57 | 5000 |
Ngouboua | TD | 13.53, 14.33 | 5000 |
Baga Sola | TD | 13.54, 14.32 | 10000 | Bagasola
El Amparo | VE | 7.1, -70.74 | 10000 |
El Plateado | CO | 2.36, -77.33 | 5000 |
Mataje | EC | 1.36, -78.72 | 500 |
Eteringbang | GY | 6.78, -61.2 | 300 |
Anacoco | VE | 6.72, -61.13 | 300 | Ankoko
Amuay | VE | 11.75, -70.2 | 5000 |
Pont-Sondé | HT | 19.15, -72.61 | 10000 | Pont Sonde
Belladère | HT | 18.86, -71.78 | 10000 | Belladere
Carrefour-Feuilles | HT | 18.53, -72.34 | 40000 | Carrefour Feuilles
Tsemdolina | RU | 44.75, 37.72 | 20000 | Tsemdolina village
Gvardeyskoye | UA | 45.12, 33.98 | 12000 | Hvardiiske
Sotk | AM | 40.2, 45.87 | 1000 | Sotq
Yeraskh | AM | 39.74, 44.82 | 800 | Eraskh
Ergneti | GE | 42.17, 43.99 | 700 |
Odzisi | GE | 41.98, 44.51 | 500 |
Khurcha | GE | 42.45, 41.75 | 500 |
Verkhny Lars | RU | 42.77, 44.63 | 100 | Upper Lars
Shamsiddin Shohin | TJ | 37.75, 70.0 | 5000 | Shamsiddin Shohin district, Shuroobod
Termez | UZ | 37.22, 67.28 | 140000 | Termiz
Hairatan | AF | 37.23, 67.42 | 5000 |
Sher Khan Bandar | AF | 37.17, 68.6 | 2000 | Shir Khan Bandar
Jarinje | XK | 43.25, 20.69 | 100 |
Brnjak | XK | 43.02, 20.56 | 100 | Brnjak crossing
Merdare | XK | 42.98, 21.26 | 200 |
Rukla | LT | 55.03, 24.38 | 2000 |
Rūdninkai | LT | 54.4, 25.07 | 500 | Rudninkai
Redzikowo | PL | 54.48, 17.11 | 1000 |
Jasionka | PL | 50.11, 22.06 | 2000 |
Plauru | RO | 45.3, 28.82 | 100 |
Kilpilahti | FI | 60.31, 25.54 | 200 | Sköldvik
Skrydstrup | DK | 55.23, 9.26 | 600 |
Pituffik | GL | 76.53, -68.7 | 150 | Thule Air Base, Pituffik Space Base
Barentsburg | SJ | 78.06, 14.23 | 350 |
Novopavlivka | UA | 48.1, 36.76 | 3500 | Novopavlovka
Senkivka | UA | 52.08, 31.78 | 200 | Senkovka
Tagum | PH | 7.45, 125.81 | 300000 | Tagum City
Governor Generoso | PH | 6.65, 126.08 | 20000 |
Silay | PH | 10.8, 122.97 | 130000 | Silay City
Legazpi | PH | 13.14, 123.74 | 200000 | Legaspi, Legazpi City
Trece Martires | PH | 14.28, 120.87 | 200000 | Trece Martires City
Otukpo | NG | 7.19, 8.13 | 100000 | Oturkpo
Sagamu | NG | 6.84, 3.65 | 200000 | Shagamu
Sango Ota | NG | 6.69, 3.23 | 160000 | Sango-Ota
Omuo | NG | 7.76, 5.72 | 30000 | Omuo Ekiti, Omuo-Ekiti
Mandi Gobindgarh | IN | 30.66, 76.3 | 73000 | Gobindgarh
Khanauri | IN | 29.85, 76.12 | 10000 |
Zirakpur | IN | 30.64, 76.82 | 95000 |
Sultanpur Lodhi | IN | 31.22, 75.2 | 17000 |
Srirangapatna | IN | 12.42, 76.69 | 25000 | Shrirangapattana, Srirangapattana
T. Narasipur | IN | 12.21, 76.9 | 10000 | T Narasipur, T. Narasipura
Tumakuru | IN | 13.34, 77.1 | 300000 |
Chikkamagaluru | IN | 13.32, 75.77 | 120000 |
Mudigere | IN | 13.13, 75.64 | 9000 |
Kundapur | IN | 13.63, 74.69 | 30000 | Kundapura
Sullia | IN | 12.56, 75.39 | 20000 |
Tenkasi | IN | 8.96, 77.31 | 70000 |
Thalassery | IN | 11.75, 75.49 | 90000 |
Vadakara | IN | 11.6, 75.59 | 75000 | Vatakara
Chalakudy | IN | 10.3, 76.33 | 50000 | Chalakkudy
Changanassery | IN | 9.44, 76.54 | 48000 | Changanacherry
Adoor | IN | 9.15, 76.73 | 29000 |
Kaikoura | NZ | -42.4, 173.68 | 2200 |
Franz Josef | NZ | -43.39, 170.18 | 400 |
Haast | NZ | -43.88, 169.04 | 200 |
Ranfurly | NZ | -45.13, 170.1 | 700 |
Akaroa | NZ | -43.8, 172.97 | 700 |
Lumsden | NZ | -45.74, 168.44 | 500 |
Feilding | NZ | -40.23, 175.57 | 16000 |
Tirau | NZ | -37.98, 175.75 | 800 |
Waipukurau | NZ | -39.99, 176.56 | 4500 |
Russell | NZ | -35.26, 174.12 | 800 |
Pukekohe | NZ | -37.2, 174.9 | 25000 |
Goomeri | AU | -26.18, 152.07 | 600 |
Imbil | AU | -26.46, 152.68 | 900 |
Kandanga | AU | -26.39, 152.68 | 600 |
Schull | IE | 51.53, -9.54 | 700 | Skull
Clonmel | IE | 52.35, -7.7 | 18000 |
Tramore | IE | 52.16, -7.15 | 11000 |
Bagenalstown | IE | 52.7, -6.96 | 3000 | Muine Bheag
Newbridge | IE | 53.18, -6.8 | 23000 | Droichead Nua
Mullingar | IE | 53.53, -7.34 | 21000 |
Tubbercurry | IE | 54.05, -8.73 | 1700 | Tobercurry
Ballinamore | IE | 54.05, -7.8 | 900 |
Hawes | GB | 54.3, -2.2 | 900 |
Newark | GB | 53.08, -0.81 | 28000 | Newark-on-Trent
Malvern | GB | 52.11, -2.32 | 30000 |
Birnam | GB | 56.56, -3.58 | 500 |
Braemar | GB | 57.01, -3.4 | 450 |
Mallaig | GB | 57.01, -5.83 | 800 |
Oyen | CA | 51.35, -110.48 | 1000 |
`;
