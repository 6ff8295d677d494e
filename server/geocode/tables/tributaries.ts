/** Lesser rivers that local papers and war diaries name: rows as in `RIVERS`. Our own list; points from general atlases, rounded. */
export const TRIBUTARIES = `
Surma | BD | 24.9, 91.7 | 80 |
Kushiyara | BD | 24.7, 91.9 | 80 |
Karnaphuli* | BD | 22.4, 91.9 | 60 |
Feni* | BD | 23, 91.5 | 50 |
Gomti* | IN | 26.5, 81.5 | 200 |
Ghaghara | IN | 27, 81.8 | 200 |
Sone* | IN | 24.5, 83 | 250 |
Damodar | IN | 23.5, 87 | 150 |
Hooghly | IN | 22.5, 88.2 | 100 |
Subarnarekha | IN | 22.3, 86.7 | 120 |
Indravati* | IN | 19.2, 81.5 | 150 |
Sabari* | IN | 18.3, 81.4 | 100 |
Penna* | IN | 14.6, 78.5 | 150 |
Palar* | IN | 12.8, 79.3 | 100 |
Vaigai | IN | 9.8, 78.2 | 80 |
Mahi* | IN | 22.9, 73.8 | 150 |
Luni* | IN | 25.7, 72.5 | 150 |
Banas* | IN | 25.8, 75.5 | 150 |
Tawi* | IN | 32.7, 75 | 60 |
Alaknanda | IN | 30.4, 79.2 | 60 |
Mandakini* | IN | 30.4, 79.1 | 30 |
Dhauliganga | IN | 30.5, 79.7 | 30 |
Rishiganga | IN | 30.5, 79.7 | 20 |
Bhagirathi | IN | 30.6, 78.5 | 60 |
Lohit* | IN | 27.9, 96.2 | 80 |
Subansiri | IN | 27.7, 94.2 | 100 |
Siang* | IN | 28.5, 95 | 100 |
Dibang* | IN | 28.5, 95.8 | 80 |
Manas* | | 26.8, 91 | 80 |
Geum* | KR | 36.2, 127 | 100 |
Taedong | KP | 39, 125.8 | 120 |
Chongchon | KP | 39.8, 125.9 | 80 |
Nen* | CN | 47.5, 124 | 250 |
Liao* | CN | 42, 122.5 | 250 |
Huai* | CN | 32.7, 116.5 | 250 |
Han* | CN | 32, 111.5 | 300 |
Wei* | CN | 34.5, 108.5 | 250 |
Fen* | CN | 36.8, 111.8 | 200 |
Jialing* | CN | 31, 106 | 250 |
Jinsha* | CN | 27.5, 101 | 400 |
Dadu* | CN | 30, 102.2 | 200 |
Minjiang* | CN | 26.2, 118.5 | 150 |
Xiang* | CN | 27.2, 112.8 | 200 |
Gan* | CN | 27, 115 | 200 |
Tarim* | CN | 41, 84 | 400 |
Ili* | | 43.9, 79.5 | 250 |
Aldan* | RU | 59.5, 130 | 300 |
Indigirka | RU | 68, 146 | 400 |
Shilka* | RU | 52.5, 118 | 200 |
Argun* | | 50, 118.5 | 250 |
Zeya* | RU | 52, 128 | 250 |
Bureya* | RU | 50.5, 131 | 200 |
Tobol* | | 56, 66 | 300 |
Ishim* | | 53, 69 | 350 |
Tom* | RU | 55.5, 85.8 | 200 |
Chusovaya | RU | 57.5, 58.5 | 150 |
Vyatka* | RU | 57.5, 50 | 250 |
Moskva* | RU | 55.5, 37 | 100 |
Klyazma | RU | 56.1, 40 | 150 |
Tsna* | RU | 53, 41.6 | 100 |
Khoper | RU | 51.3, 42.5 | 200 |
Medveditsa* | RU | 50.5, 44 | 200 |
Chir* | RU | 48.7, 42.5 | 120 |
Manych* | RU | 46.8, 42 | 150 |
Sunzha* | RU | 43.3, 45.7 | 80 |
Aksai* | RU | 47.6, 42.5 | 100 |
Myshkova | RU | 48.2, 43.6 | 60 |
Mius | | 47.8, 38.8 | 100 |
Kalmius | UA | 47.6, 37.9 | 70 |
Sula* | UA | 50, 33 | 120 |
Sozh | | 53, 31.5 | 200 |
Styr* | UA | 51, 25.4 | 150 |
Stokhid | UA | 51.3, 25.2 | 80 |
Horyn | UA | 51, 26.8 | 150 |
Zbruch | UA | 49.2, 26.2 | 80 |
Seret* | UA | 49.2, 25.6 | 100 |
Strypa | UA | 49.3, 25.2 | 60 |
Inhul | UA | 47.8, 32.2 | 120 |
Siret* | RO | 46.8, 26.9 | 200 |
Bistrita* | RO | 47, 26 | 100 |
Olt* | RO | 45, 24.5 | 150 |
Mures* | RO | 46.2, 23 | 200 |
Raab* | | 47.2, 17 | 100 |
Leitha | | 47.9, 17 | 60 |
Mur* | | 46.8, 15.8 | 120 |
Una* | | 44.9, 16.3 | 80 |
Vrbas* | BA | 44.5, 17.3 | 80 |
Bosna* | BA | 44.4, 18.1 | 100 |
Kolubara* | RS | 44.4, 20.1 | 50 |
Ibar* | | 43.2, 20.7 | 80 |
Timok | RS | 43.9, 22.3 | 60 |
Struma | | 41.5, 23.2 | 120 |
Nestos* | GR | 41.2, 24.7 | 80 |
Isker | BG | 43, 23.5 | 120 |
Yantra | BG | 43.3, 25.6 | 80 |
Vit* | BG | 43.3, 24.4 | 60 |
Lech* | | 48.2, 10.9 | 100 |
Salzach | AT | 47.7, 13.1 | 80 |
Enns* | AT | 47.8, 14.5 | 80 |
Traun* | AT | 48, 13.9 | 60 |
Iller | DE | 48, 10.1 | 60 |
Saar* | | 49.3, 6.8 | 80 |
Lahn* | DE | 50.5, 8.3 | 80 |
Sieg* | DE | 50.8, 7.5 | 50 |
Ruhr* | DE | 51.4, 7.3 | 80 |
Lippe* | DE | 51.6, 7.5 | 90 |
Aller* | DE | 52.7, 9.8 | 80 |
Fulda* | DE | 51, 9.6 | 70 |
Werra* | DE | 50.9, 10.2 | 90 |
Saale | DE | 51.2, 11.8 | 150 |
Unstrut | DE | 51.2, 11.2 | 80 |
Mulde* | DE | 51.5, 12.6 | 80 |
White Elster | DE | 51, 12.1 | 80 |
Warta* | PL | 52.2, 17.5 | 250 |
Bzura | PL | 52.2, 19.8 | 80 |
San* | PL | 50.1, 22.3 | 130 |
Dunajec | PL | 49.8, 20.8 | 80 |
Wisłoka | PL | 50, 21.4 | 70 |
Luga* | RU | 58.9, 30 | 100 |
Svir* | RU | 60.8, 34 | 80 |
Vltava | CZ | 49.6, 14.3 | 150 | Moldau
Eger* | CZ | 50.3, 13.3 | 100 |
Ohře | CZ | 50.3, 13.3 | 100 |
Váh | SK | 48.7, 18 | 120 |
Hron | SK | 48.4, 18.8 | 100 |
Dukla* | | 49.4, 21.7 | 15 |
Ancre* | FR | 50.03, 2.7 | 15 |
Scarpe | FR | 50.3, 2.9 | 30 |
Vesle | FR | 49.25, 3.8 | 40 |
Ourcq* | FR | 49.1, 3.1 | 30 |
Lys* | | 50.8, 3.1 | 60 |
Meurthe* | FR | 48.5, 6.6 | 60 |
Doubs* | | 47.2, 6.4 | 90 |
Durance | FR | 44, 5.9 | 120 |
Tarn* | FR | 44, 2.3 | 120 |
Vilaine* | FR | 47.8, -1.9 | 80 |
Orne* | FR | 49, -0.3 | 50 |
Vire* | FR | 49, -1.1 | 30 |
Turia* | ES | 39.5, -0.7 | 80 |
Júcar | ES | 39.2, -1.2 | 120 |
Segura* | ES | 38.1, -1.3 | 100 |
Segre* | ES | 41.9, 0.9 | 80 |
Manzanares* | ES | 40.4, -3.7 | 40 |
Jarama | ES | 40.3, -3.5 | 50 |
Coa* | PT | 40.7, -7 | 60 |
Mondego* | PT | 40.3, -8 | 80 |
Ticino* | | 45.5, 8.8 | 70 |
Adda* | IT | 45.4, 9.6 | 70 |
Mincio | IT | 45.2, 10.7 | 40 |
Tagliamento | IT | 46, 12.9 | 60 |
Livenza | IT | 45.8, 12.6 | 40 |
Brenta* | IT | 45.6, 11.8 | 60 |
Trebbia | IT | 44.9, 9.6 | 50 |
Reno* | IT | 44.5, 11.4 | 70 |
Senio* | IT | 44.4, 11.8 | 40 |
Metaurus | IT | 43.7, 12.8 | 40 |
Volturno | IT | 41.2, 14.2 | 70 |
Garigliano | IT | 41.3, 13.8 | 20 |
Rapido* | IT | 41.5, 13.8 | 15 |
Sangro | IT | 42.1, 14.3 | 50 |
Moro* | IT | 42.3, 14.4 | 12 |
Ofanto | IT | 41.2, 15.7 | 60 |
Rubicon* | IT | 44.1, 12.4 | 12 |
Medway* | GB | 51.3, 0.5 | 35 |
Derwent* | GB | 53, -1.5 | 40 |
Eden* | GB | 54.7, -2.8 | 50 |
Ness* | GB | 57.4, -4.3 | 15 |
Tywi | GB | 51.9, -4.2 | 45 |
Conwy* | GB | 53.1, -3.8 | 25 |
Dart* | GB | 50.4, -3.7 | 25 |
Bandon* | IE | 51.7, -8.7 | 30 |
Napo* | | -2.2, -73.5 | 250 |
Caroní* | VE | 6.5, -62.8 | 200 |
Essequibo* | GY | 5, -58.6 | 200 |
Cuyuní | | 6.8, -60.9 | 120 |
Maroni* | | 4.5, -54.3 | 150 |
Purus* | BR | -7, -65 | 400 |
Juruá* | BR | -6, -68.5 | 350 |
Javari | | -5, -71.5 | 200 |
Paranapanema* | BR | -22.6, -51 | 200 |
Iguaçu* | BR | -25.7, -53 | 200 |
Taquari* | BR | -29.4, -51.9 | 80 |
Guaíba* | BR | -30.1, -51.3 | 30 |
Mamoré* | BO | -13.5, -65 | 250 |
Beni* | BO | -13, -67 | 200 |
Salado* | AR | -29, -62 | 400 |
Limay* | AR | -40, -69.5 | 120 |
Maipo* | CL | -33.7, -70.8 | 60 |
Grijalva* | MX | 17, -93 | 150 |
Pánuco* | MX | 22, -98.5 | 120 |
Motagua | GT | 15, -90 | 120 |
Massacre* | | 19.6, -71.7 | 20 |
Iowa* | US | 41.7, -91.8 | 130 |
San Antonio* | US | 29, -98 | 100 |
Neches | US | 31, -94.5 | 120 |
Nueces* | US | 28.6, -99 | 150 |
Salt* | US | 33.6, -111.2 | 100 |
Snohomish* | US | 47.9, -122.1 | 20 |
Clark Fork* | US | 47, -114 | 150 |
Flathead* | US | 48, -114.2 | 80 |
Bitterroot* | US | 46.3, -114.1 | 60 |
Powder* | US | 45, -105.9 | 150 |
Milk* | US | 48.4, -108 | 200 |
Passaic* | US | 40.9, -74.2 | 35 |
Raritan* | US | 40.5, -74.5 | 35 |
Elk* | US | 38.5, -81.1 | 80 |
New* | US | 37.6, -80.8 | 120 |
Greenbrier* | US | 38, -80.1 | 70 |
Muskingum* | US | 39.7, -81.8 | 60 |
Kalamazoo* | US | 42.4, -85.6 | 70 |
Saginaw* | US | 43.5, -83.9 | 20 |
Chippewa* | US | 45, -91.3 | 90 |
St. Croix* | US | 45.5, -92.7 | 100 |
Kentucky* | US | 38, -84.4 | 120 |
Licking* | US | 38.4, -84.1 | 90 |
Green* | US | 37.3, -86.7 | 130 |
Holston* | US | 36.3, -83 | 90 |
French Broad* | US | 35.7, -82.7 | 80 |
Swannanoa* | US | 35.6, -82.4 | 20 |
Yadkin | US | 35.9, -80.4 | 90 |
Tar* | US | 35.9, -77.7 | 90 |
Santee* | US | 33.4, -79.9 | 70 |
Congaree* | US | 33.9, -80.9 | 30 |
Edisto* | US | 33.2, -80.7 | 80 |
Ocmulgee* | US | 32.6, -83.5 | 110 |
Oconee* | US | 33, -83.2 | 100 |
St. Johns* | US | 29.5, -81.6 | 130 |
Apalachicola* | US | 30.2, -85.1 | 60 |
Coosa* | US | 33.6, -86.1 | 120 |
Tallapoosa* | US | 33.2, -85.7 | 100 |
Black Warrior* | US | 33.2, -87.5 | 90 |
Big Black* | US | 32.6, -90.3 | 110 |
Atchafalaya | US | 30.3, -91.7 | 90 |
Ouachita* | US | 33, -92.2 | 180 |
St. Francis* | US | 35.8, -90.4 | 150 |
Meramec | US | 38.3, -91 | 80 |
Gasconade* | US | 38, -92 | 90 |
Verdigris* | US | 36.5, -95.6 | 110 |
Washita* | US | 34.8, -97.9 | 160 |
Big Sioux | US | 43.6, -96.7 | 120 |
Niobrara* | US | 42.7, -100 | 200 |
Cheyenne* | US | 44.2, -102.2 | 170 |
Kenai* | US | 60.5, -150.5 | 45 |
Skeena | CA | 54.8, -128.3 | 160 |
Oldman* | CA | 49.7, -113 | 90 |
Red Deer* | CA | 51.6, -112.5 | 170 |
Nelson* | CA | 56, -95.5 | 250 |
Rideau* | CA | 45, -75.8 | 60 |
Chaudière* | CA | 46.2, -70.8 | 80 |
Richelieu* | CA | 45.5, -73.2 | 60 |
Restigouche* | CA | 47.8, -67 | 70 |
Speed* | CA | 43.5, -80.3 | 30 |
Campaspe* | AU | -36.6, 144.6 | 70 |
Loddon* | AU | -36.4, 143.9 | 110 |
Avoca* | AU | -36.3, 143.3 | 90 |
Ovens* | AU | -36.4, 146.5 | 60 |
Barwon* | AU | -38.3, 144 | 60 |
Maribyrnong* | AU | -37.6, 144.8 | 40 |
Latrobe* | AU | -38.2, 146.5 | 70 |
Castlereagh* | AU | -31, 148.7 | 130 |
Richmond* | AU | -28.9, 153.2 | 60 |
Wilsons* | AU | -28.7, 153.3 | 30 |
Tweed* | AU | -28.3, 153.4 | 30 |
Hastings* | AU | -31.4, 152.6 | 50 |
Manning* | AU | -31.9, 152.3 | 60 |
Nepean* | AU | -33.8, 150.7 | 50 |
Georges* | AU | -34, 150.9 | 35 |
Bremer* | AU | -27.7, 152.6 | 35 |
Flinders* | AU | -19.5, 141.5 | 250 |
Katherine* | AU | -14.4, 132.4 | 60 |
Ord* | AU | -16.8, 128.7 | 170 |
Huon* | AU | -43, 146.8 | 50 |
Buller* | NZ | -41.8, 172 | 60 |
Kafue* | ZM | -15, 26.5 | 200 |
Luangwa* | ZM | -13.3, 31.7 | 200 |
Shire* | MW | -15.8, 35 | 120 |
Pangani* | TZ | -4.5, 37.9 | 120 |
Galana* | KE | -3.1, 39.3 | 80 |
Nzoia | KE | 0.4, 34.4 | 70 |
Lualaba* | CD | -5, 26.5 | 400 |
Lukenie* | CD | -3.3, 21 | 200 |
Kwango* | | -6.5, 17.2 | 200 |
Kwilu* | CD | -4.8, 18.5 | 150 |
Cuanza* | AO | -10, 15.5 | 250 |
Keve* | AO | -11.3, 14.8 | 100 |
Cuito* | AO | -15.8, 19.3 | 150 |
Lomba* | AO | -15.6, 19.5 | 50 |
Komadugu* | NG | 13, 12 | 150 |
Sokoto* | NG | 12.6, 5 | 150 |
Rima* | NG | 13.1, 5.3 | 80 |
Hadejia* | NG | 12.3, 9.5 | 130 |
Gongola* | NG | 10.3, 11.2 | 120 |
Katsina Ala* | NG | 7.2, 9.3 | 110 |
Ogun* | NG | 7.4, 3.5 | 100 |
Cross* | NG | 5.6, 8.2 | 100 |
Osun* | NG | 7.3, 4.3 | 80 |
Pra* | GH | 5.7, -1.5 | 100 |
Ankobra | GH | 5.4, -2.1 | 70 |
Offin* | GH | 6.2, -1.9 | 70 |
Black Volta | | 9.5, -2.8 | 250 |
White Volta | | 10.5, -0.9 | 200 |
Bandama* | CI | 7, -5 | 200 |
Sassandra* | CI | 6.5, -6.5 | 170 |
Cavally* | | 6, -7.7 | 120 |
Moa* | SL | 7.6, -11.1 | 90 |
Casamance* | SN | 12.8, -15.3 | 100 |
Bani* | ML | 12.8, -5.5 | 180 |
Moulouya | MA | 34.2, -3.3 | 150 |
Sebou* | MA | 34.4, -5.5 | 130 |
Draa* | MA | 29.5, -7.5 | 250 |
Medjerda | TN | 36.6, 9.5 | 120 |
Bahr el Ghazal* | SS | 9.2, 29.5 | 150 |
Baro* | | 8.2, 34.3 | 110 |
Mereb* | | 14.6, 38 | 120 |
Genale* | ET | 5.6, 40.7 | 180 |
Balikh* | SY | 36.3, 39.1 | 60 |
Lesser Zab | IQ | 35.7, 44.3 | 110 |
Diyala* | IQ | 34.2, 45 | 130 |
Karkheh | IR | 32.5, 48.1 | 120 |
Zayandeh Rud | IR | 32.5, 51.3 | 110 |
Sefid Rud | IR | 36.9, 49.5 | 60 |
Halys | TR | 39.8, 34 | 250 |
Kızılırmak* | TR | 39.8, 34.5 | 250 |
Sakarya* | TR | 39.8, 31 | 180 |
Seyhan* | TR | 37.4, 35.4 | 90 |
Ceyhan* | TR | 37.3, 36 | 90 |
Meander* | TR | 37.8, 28.5 | 130 |
Jaxartes | | 43, 67.5 | 500 |
Vakhsh* | TJ | 38.2, 69 | 130 |
Zeravshan | | 39.7, 67 | 180 |
Naryn* | KG | 41.5, 74 | 200 |
Chu* | | 43.5, 73.5 | 200 |
Arghandab* | AF | 31.8, 66 | 130 |
Kokcha | AF | 37, 70.2 | 90 |
Hub* | PK | 25.7, 67 | 80 |
Mun* | TH | 15.2, 103.5 | 180 |
Ping* | TH | 17.5, 98.9 | 180 |
Red* | VN | 21.5, 105 | 200 |
Perfume* | VN | 16.45, 107.55 | 20 |
Ben Hai | VN | 17, 107 | 40 |
Barito* | ID | -1.8, 114.9 | 200 |
Musi* | ID | -3.2, 104 | 150 |
Brantas | ID | -7.8, 112 | 80 |
Bengawan Solo | ID | -7.2, 111.6 | 130 |
Rajang | MY | 2.2, 112.5 | 150 |
Kinabatangan* | MY | 5.4, 117.5 | 110 |
Kelantan* | MY | 5.6, 102.1 | 80 |
Agusan* | PH | 8.5, 125.8 | 110 |
Pampanga* | PH | 15.2, 120.8 | 80 |
Shinano* | JP | 36.8, 138.5 | 120 |
Kuma* | JP | 32.3, 130.7 | 40 |
Tone* | JP | 36.1, 139.8 | 120 |
`;
