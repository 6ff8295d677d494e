/**
 * Towns and villages of Asia and the Caucasus that the npm sets leave out: `name | country | lat, lng | population | other names`, as in `TOWNS`.
 * Our own list; points from public maps, rounded to some kilometres, population to its order.
 */
export const TOWNS_EAST = `
Kalma | KP | 39.17, 127.48 | 1000 | Wonsan-Kalma, Wonsan Kalma
Lweje | MM | 24.2, 97.72 | 5000 | Lwegel
Kamaing | MM | 25.52, 96.72 | 8000 |
Sinbo | MM | 24.78, 97.05 | 3000 |
Kanpetlet | MM | 21.2, 94.04 | 3000 |
Budalin | MM | 22.39, 95.15 | 10000 |
Matupi | MM | 21.6, 93.44 | 8000 |
Paletwa | MM | 21.3, 92.85 | 5000 |
Hpruso | MM | 19.41, 97.13 | 5000 | Phruso
Moebye | MM | 19.75, 97.09 | 10000 | Mobye, Moe Bye
Nawnghkio | MM | 22.33, 96.8 | 15000 | Nawngcho, Naungcho
Thabeikkyin | MM | 22.88, 95.97 | 10000 |
Wuntho | MM | 23.91, 95.67 | 15000 |
Momauk | MM | 24.25, 97.33 | 10000 |
Mansi | MM | 24.1, 97.3 | 8000 |
Sumprabum | MM | 26.55, 97.57 | 3000 |
Chipwi | MM | 25.88, 98.13 | 5000 | Chipwe
Ramree | MM | 19.09, 93.86 | 10000 | Yanbye
Munaung | MM | 18.85, 93.74 | 8000 | Manaung
Ponnagyun | MM | 20.33, 93.02 | 8000 |
Rathedaung | MM | 20.48, 92.76 | 10000 |
Minbya | MM | 20.37, 93.27 | 15000 |
Myebon | MM | 20.05, 93.37 | 10000 |
Kunlong | MM | 23.42, 98.65 | 10000 |
Hopang | MM | 23.42, 98.75 | 10000 |
Hseni | MM | 23.3, 97.97 | 15000 | Hsenwi, Theinni
Mongmit | MM | 23.12, 96.68 | 15000 | Momeik
Mabein | MM | 23.52, 96.62 | 8000 |
Myaing | MM | 21.61, 94.85 | 10000 |
Salingyi | MM | 21.97, 95.07 | 8000 |
Kani | MM | 22.43, 94.84 | 8000 |
Mingin | MM | 22.88, 94.49 | 8000 |
Banmauk | MM | 24.4, 95.86 | 8000 |
Pinlebu | MM | 24.08, 95.37 | 10000 |
Tigyaing | MM | 23.76, 96.15 | 8000 |
Khin-U | MM | 22.77, 95.62 | 10000 |
Tabayin | MM | 22.62, 95.31 | 8000 | Depayin, Dipayin
Ayadaw | MM | 22.28, 95.45 | 10000 |
Wetlet | MM | 22.37, 95.78 | 10000 |
Taze | MM | 22.95, 95.39 | 10000 |
Myinmu | MM | 21.93, 95.58 | 15000 |
Chaung-U | MM | 21.96, 95.28 | 10000 |
Natogyi | MM | 21.42, 95.65 | 10000 |
Taungtha | MM | 21.28, 95.44 | 15000 |
Singu | MM | 22.55, 96.0 | 10000 |
Patheingyi | MM | 22.0, 96.15 | 20000 |
Hlaingbwe | MM | 17.14, 97.83 | 15000 |
Thandaunggyi | MM | 19.07, 96.68 | 5000 | Thandaung
Kyaukkyi | MM | 18.33, 96.77 | 10000 | Kyaukgyi
Bilin | MM | 17.22, 97.24 | 15000 |
Launglon | MM | 13.97, 98.12 | 10000 |
Thayetchaung | MM | 13.86, 98.26 | 8000 |
Yebyu | MM | 14.25, 98.2 | 8000 |
Palaw | MM | 12.97, 98.65 | 10000 |
Lay Kay Kaw | MM | 16.55, 98.52 | 3000 | Lay Kay Kaw Myothit
Ngape | MM | 20.07, 94.47 | 5000 |
Tonzang | MM | 23.6, 93.69 | 5000 |
Thantlang | MM | 22.7, 93.43 | 8000 |
Rihkhawdar | MM | 23.32, 93.38 | 4000 |
Cikha | MM | 23.88, 93.5 | 3000 |
Bawlakhe | MM | 19.17, 97.35 | 5000 |
Shadaw | MM | 19.34, 97.44 | 3000 |
Hpasawng | MM | 18.87, 97.32 | 5000 |
Hsihseng | MM | 20.15, 97.25 | 8000 | Hsi Hseng
Pinlaung | MM | 20.13, 96.78 | 8000 |
Mantong | MM | 23.25, 97.12 | 5000 | Mantón
Namhsan | MM | 22.97, 97.16 | 8000 |
Mongyai | MM | 22.42, 98.03 | 8000 | Mong Yai
Mongton | MM | 20.29, 98.9 | 8000 | Mong Ton
Mir Ali | PK | 33.0, 70.25 | 20000 | Mirali
Ladha | PK | 32.57, 69.83 | 10000 |
Makeen | PK | 32.62, 69.83 | 10000 | Makin
Sararogha | PK | 32.53, 69.98 | 5000 |
Daraban | PK | 31.73, 70.34 | 15000 |
Sadda | PK | 33.7, 70.33 | 20000 |
Thall | PK | 33.36, 70.55 | 30000 |
Torkham | PK | 34.12, 71.09 | 5000 | Turkham
Nawagai | PK | 34.67, 71.32 | 5000 |
Ghallanai | PK | 34.32, 71.4 | 10000 | Ghalanai
Manguchar | PK | 29.35, 66.63 | 20000 | Mangochar, Mangocher
Wadh | PK | 27.35, 66.37 | 20000 |
Tump | PK | 26.11, 62.37 | 15000 |
Buleda | PK | 26.3, 62.95 | 15000 |
Mashkai | PK | 26.9, 65.3 | 10000 | Mashkay
Chakothi | PK | 34.12, 73.88 | 3000 |
Nikial | PK | 33.5, 74.1 | 5000 | Nakial, Nakyal
Spin Boldak | AF | 31.01, 66.4 | 60000 | Spin Buldak
Islam Qala | AF | 34.67, 61.07 | 5000 |
Mendhar | IN | 33.61, 74.13 | 10000 |
Machil | IN | 34.68, 74.35 | 3000 | Machhal
Gurez | IN | 34.63, 74.83 | 5000 |
Bhaderwah | IN | 32.98, 75.72 | 12000 | Bhadarwah
Drass | IN | 34.43, 75.76 | 5000 | Dras
Datu Saudi Ampatuan | PH | 6.93, 124.46 | 20000 | Datu Saudi-Ampatuan
Datu Salibo | PH | 7.0, 124.5 | 15000 |
Shariff Aguak | PH | 6.86, 124.44 | 30000 |
Mamasapano | PH | 6.89, 124.5 | 20000 |
Shariff Saydona Mustapha | PH | 6.97, 124.5 | 15000 |
Maguing | PH | 7.9, 124.4 | 20000 |
Piagapo | PH | 8.0, 124.2 | 20000 |
Bacolod-Kalawi | PH | 7.86, 124.14 | 20000 | Bacolod Kalawi
Ungkaya Pukan | PH | 6.49, 122.1 | 20000 |
Indanan | PH | 6.0, 120.97 | 80000 |
Luuk | PH | 5.97, 121.31 | 30000 |
Panamao | PH | 6.0, 121.2 | 40000 |
Kapai | PH | 8.08, 124.4 | 15000 |
Busra al-Harir | SY | 32.84, 36.34 | 14000 | Busra al Harir
Izraa | SY | 32.86, 36.25 | 19000 | Izra
Dael | SY | 32.76, 36.13 | 29000 | Da'el
Beit Jinn | SY | 33.31, 35.88 | 3000 | Bayt Jinn
Ashrafiyat Sahnaya | SY | 33.43, 36.23 | 30000 | Ashrafieh Sahnaya
Qudsaya | SY | 33.53, 36.21 | 33000 | Qudssaya
Talbiseh | SY | 34.84, 36.73 | 30000 |
Suqaylabiyah | SY | 35.37, 36.38 | 17000 | Al-Suqaylabiyah, Suqaylabiya
Kafr Zita | SY | 35.37, 36.6 | 17000 | Kafr Zeita
Morek | SY | 35.38, 36.69 | 14000 | Morik
Abu al-Duhur | SY | 35.74, 37.05 | 10000 | Abu ad-Duhur, Abu al-Dhuhur
Sarmada | SY | 36.19, 36.72 | 15000 |
Atmeh | SY | 36.31, 36.69 | 4000 | Atma
Anadan | SY | 36.29, 37.04 | 11000 |
Tel Rifaat | SY | 36.47, 37.1 | 20000 | Tal Rifaat, Tell Rifaat, Tel Rifat, Tall Rifat
Marea | SY | 36.48, 37.2 | 17000 | Mare
Qara Qozak | SY | 36.64, 38.2 | 1000 | Qere Qozaq
Deir Hafer | SY | 36.16, 37.71 | 19000 | Dayr Hafir
Rumaylan | SY | 36.99, 41.95 | 11000 | Rmelan, Rmeilan
Shaddadi | SY | 36.06, 40.73 | 16000 | Al-Shaddadi, Shaddadah, Al-Shaddadah
Baghuz | SY | 34.45, 40.95 | 5000 | Al-Baghuz
Kuweires | SY | 36.19, 37.58 | 2000 | Kuwayris, Kweires
Jindires | SY | 36.39, 36.69 | 14000 | Jinderes, Jandaris
Rajo | SY | 36.68, 36.66 | 4000 |
Ad Durayhimi | YE | 14.65, 43.07 | 5000 | Al Durayhimi, Durayhimi
Al-Anad | YE | 13.17, 44.76 | 3000 | Al Anad, al-Anad air base
Shuqrah | YE | 13.36, 45.69 | 10000 | Shuqra
Maroun al-Ras | LB | 33.1, 35.44 | 3000 | Maroun el-Ras, Maroun el Ras
Kfar Shouba | LB | 33.34, 35.65 | 3000 | Kfarshouba, Kfar Chouba
Shebaa | LB | 33.35, 35.75 | 5000 | Chebaa
Houla | LB | 33.21, 35.52 | 5000 | Hula
Mays al-Jabal | LB | 33.17, 35.52 | 8000 | Meiss el-Jabal, Mays el-Jabal, Mais al-Jabal
Yaroun | LB | 33.08, 35.42 | 3000 |
Blida | LB | 33.14, 35.52 | 3000 |
Odaisseh | LB | 33.25, 35.54 | 4000 | Adaisseh, Al-Adaisseh
Markaba | LB | 33.23, 35.51 | 4000 |
Alma al-Shaab | LB | 33.11, 35.18 | 2000 | Alma el-Chaab
Masnaa | LB | 33.7, 35.91 | 2000 | Al-Masnaa
Amedi | IQ | 37.09, 43.49 | 10000 | Amadiya, Amadiyah
Jurf al-Sakhar | IQ | 32.86, 44.21 | 10000 | Jurf al-Nasr
Chamchamal | IQ | 35.53, 44.83 | 60000 |
Asaluyeh | IR | 27.48, 52.61 | 20000 | Assaluyeh, Asalouyeh
Rask | IR | 26.24, 61.4 | 10000 |
Khor Fakkan | AE | 25.34, 56.35 | 50000 | Khorfakkan
Duqm | OM | 19.66, 57.7 | 10000 | Al Duqm
Jubail | SA | 27.0, 49.66 | 400000 | Al Jubail
Azraq | JO | 31.83, 36.82 | 10000 | Al Azraq
Rishon LeZion | IL | 31.96, 34.8 | 250000 | Rishon Lezion
Petah Tikva | IL | 32.09, 34.88 | 250000 |
Kiryat Ata | IL | 32.81, 35.11 | 60000 |
Misgav Am | IL | 33.25, 35.55 | 300 |
Margaliot | IL | 33.21, 35.54 | 400 |
Arab al-Aramshe | IL | 33.1, 35.21 | 1700 |
Trebil | IQ | 33.33, 38.95 | 1000 |
Faw | IQ | 29.98, 48.47 | 50000 | Al-Faw, Al Faw, Fao, al-Fao
Verin Shorzha | AM | 40.02, 45.98 | 100 |
Sergokala | RU | 42.46, 47.66 | 8000 |
Vaindloo | EE | 59.82, 26.36 | 10 | Vaindloo island
Kočani | MK | 41.92, 22.41 | 25000 | Kocani, Kochani
Štip | MK | 41.74, 22.19 | 45000 | Stip, Shtip
Kirants | AM | 41.02, 45.09 | 400 |
Voskepar | AM | 41.06, 45.06 | 800 |
Askeran | AZ | 39.94, 46.83 | 2000 |
Aghdara | AZ | 40.22, 46.83 | 4000 | Martakert
Sadarak | AZ | 39.71, 44.88 | 10000 |
Istisu | AZ | 39.95, 45.98 | 300 |
Zod | AM | 40.21, 45.87 | 1000 | Sotk
Rukhi | GE | 42.54, 41.85 | 3000 |
Kirbali | GE | 42.1, 44.1 | 200 |
Khurvaleti | GE | 42.05, 44.3 | 300 |
Sarpi | GE | 41.52, 41.55 | 800 |
Larsi | GE | 42.76, 44.63 | 100 | Upper Lars, Zemo Larsi
Leilek | KG | 39.8, 69.6 | 5000 | Leylek
Ak-Sai | KG | 39.9, 70.55 | 3000 | Ak-Say
Kok-Terek | KG | 40.0, 70.5 | 2000 |
Maksat | KG | 40.02, 69.6 | 2000 |
Chorkuh | TJ | 40.0, 70.55 | 20000 | Chorku
Khojai Alo | TJ | 39.95, 70.5 | 3000 | Khodzhai Alo
Murghab | TJ | 38.17, 73.97 | 4000 | Murgab
Ishkashim | TJ | 36.73, 71.61 | 5000 |
Rushan | TJ | 37.95, 71.55 | 5000 | Rushon
Kordai | KZ | 43.05, 74.71 | 30000 | Korday, Kurdai
Novenke | UA | 51.26, 35.2 | 500 | Novenkoye
Kindrativka | UA | 51.13, 34.82 | 500 | Kondratovka
Popovka | RU | 50.95, 35.35 | 500 |
Demidovka | RU | 50.86, 35.4 | 500 |
Kotluban | RU | 48.95, 44.2 | 1500 |
Afipsky | RU | 44.9, 38.84 | 20000 | Afipskiy
Red Bridge | GE | 41.33, 45.07 | 500 | Tsiteli Khidi
Vaziani | GE | 41.63, 45.03 | 3000 |
Liaoluo | TW | 24.41, 118.43 | 1000 |
Ilsky | RU | 44.84, 38.57 | 25000 | Ilskiy
Kalpetta | IN | 11.61, 76.08 | 31000 |
Awaza | TM | 40, 52.85 | 5000 | Avaza
Sulyukta | KG | 39.94, 69.57 | 15000 | Sülüktü
Kyzyl-Kiya | KG | 40.26, 72.13 | 40000 | Kyzyl-Kyya
Moynaq | UZ | 43.77, 59.02 | 13000 | Muynak, Moʻynoq
Zarafshan | UZ | 41.57, 64.2 | 65000 | Zarafshon
Saryagash | KZ | 41.46, 69.16 | 30000 |
Zamyn-Üüd | MN | 43.73, 111.9 | 15000 | Zamyn-Uud, Zamiin-Uud
Dalanzadgad | MN | 43.57, 104.43 | 20000 |
Tavan Tolgoi | MN | 43.6, 105.5 | 1000 |
Oyu Tolgoi | MN | 43, 106.85 | 1000 |
Takeshiken | CN | 46.2, 90.83 | 1000 |
Panji Poyon | TJ | 37.2, 68.6 | 1000 | Nizhny Pyanj
Gorkha | NP | 28, 84.63 | 30000 |
Nduga | ID | -4.45, 138.24 | 1000 |
Yahukimo | ID | -4.6, 139.5 | 1000 |
Intan Jaya | ID | -3.6, 136.8 | 1000 |
Puncak Jaya | ID | -3.7, 137.6 | 1000 |
Sebatik | ID | 4.15, 117.8 | 20000 |
Gyirong | CN | 28.85, 85.3 | 5000 | Kyirong
Gyantse | CN | 28.92, 89.6 | 15000 | Gyangzê
Tashkurgan | CN | 37.77, 75.23 | 15000 | Taxkorgan
Yarkand | CN | 38.42, 77.24 | 80000 |
Kokang | MM | 23.7, 98.77 | 20000 |
Dharali | IN | 31.04, 78.78 | 1000 |
Jajarkot | NP | 28.7, 82.2 | 10000 |
Rasuwa | NP | 28.17, 85.38 | 5000 |
Phuentsholing | BT | 26.86, 89.39 | 28000 | Phuntsholing
Gelephu | BT | 26.87, 90.49 | 10000 |
Ukhia | BD | 21.24, 92.13 | 20000 | Ukhiya
Addu City | MV | -0.63, 73.16 | 30000 |
`;
