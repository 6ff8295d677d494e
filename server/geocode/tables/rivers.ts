/**
 * Rivers that news and histories name: `name | country | lat, lng | radius in km | other names`; "X River" and "River X" go without saying. Behind a
 * name that is also a word, a person or a larger town stands `*`: it is found only as "X River" or "River X". Our own list; the point is the middle of
 * the river's course, from general atlases, rounded.
 */
export const RIVERS = `
White Nile | | 8, 31.5 | 500 |
Blue Nile* | | 12, 34.5 | 350 |
Vaal | ZA | -27.2, 27 | 300 |
Limpopo* | | -23.5, 30 | 400 |
Orange* | | -29, 22 | 500 | Orange River
Gambia* | | 13.5, -14.8 | 200 |
Volta* | GH | 7.5, 0 | 200 |
Kasai* | CD | -5, 20.5 | 400 |
Ubangi | | 4.5, 19.5 | 350 | Oubangui
Shabelle | | 4, 44.5 | 350 | Shebelle River, Webi Shabelle
Jubba* | SO | 1.5, 42.5 | 250 | Juba River
Omo* | ET | 6, 36 | 200 |
Awash* | ET | 9.5, 40 | 250 |
Tana* | KE | -1, 39.7 | 250 |
Mara* | | -1.5, 34.7 | 120 |
Rufiji | TZ | -8, 38 | 150 |
Ruvuma | | -11.3, 38 | 250 | Rovuma
Lugenda | MZ | -12.8, 37 | 200 |
Save* | | -21, 33.5 | 200 |
Okavango | | -18, 20.5 | 350 | Cubango
Cunene* | | -16, 14.5 | 250 | Kunene River
Cuando* | | -16, 22.5 | 250 |
Benue* | | 8.5, 10.5 | 300 |
Logone | | 11, 15.2 | 200 |
Chari | | 11, 16.5 | 250 |
Sanaga | CM | 4.5, 12 | 200 |
Ogooué | GA | -0.7, 11.5 | 200 | Ogowe
Rokel | SL | 8.7, -12.3 | 100 |
Kagera* | | -1.7, 31 | 120 | Akagera River
Ruzizi | | -2.9, 29.1 | 60 | Rusizi
Semliki | | 0.9, 30 | 80 |
Sobat | SS | 9, 32.5 | 120 |
Atbara* | SD | 15.5, 35.5 | 200 |
Tekeze | ET | 13.8, 38 | 150 | Tekezé, Setit
Orontes | | 35.2, 36.5 | 120 | Asi River
Khabur | SY | 36, 40.7 | 100 |
Great Zab | IQ | 36.5, 44 | 120 | Greater Zab
Karun* | IR | 31.8, 49.3 | 200 |
Aras* | | 39.4, 46 | 250 | Araxes, Araks, Arax
Kura* | | 40.8, 46.5 | 250 |
Terek* | RU | 43.5, 45.5 | 200 |
Kuban* | RU | 45.1, 39.5 | 250 |
Jhelum* | | 33, 73.6 | 200 |
Chenab | | 32, 73.5 | 250 |
Ravi* | | 31.5, 74 | 200 |
Sutlej | | 31, 75 | 250 |
Beas* | IN | 31.8, 76 | 120 |
Kosi* | | 26.5, 86.9 | 150 |
Teesta | | 26.5, 88.7 | 120 |
Godavari | IN | 18.5, 79.5 | 350 |
Krishna* | IN | 16.5, 78 | 350 |
Narmada* | IN | 22.3, 76.5 | 350 |
Kaveri | IN | 11.2, 78 | 200 | Cauvery, Cauvery River
Mahanadi | IN | 21, 84 | 200 |
Helmand* | AF | 31.5, 64.5 | 300 |
Panj* | | 37.5, 70.5 | 250 | Pyandzh River
Chindwin | MM | 23.5, 94.7 | 250 |
Sittaung | MM | 18.5, 96.6 | 150 | Sittang
Xi* | CN | 23.4, 110.5 | 250 |
Ussuri | | 46.5, 134 | 250 |
Imjin | | 38, 126.9 | 60 |
Naktong | KR | 35.7, 128.4 | 130 | Nakdong River
Sumida* | JP | 35.72, 139.8 | 20 |
Kapuas | ID | 0, 111 | 250 |
Mahakam* | ID | 0, 116.3 | 150 |
Fly* | PG | -7.5, 141.5 | 200 |
Sepik | PG | -4.2, 143 | 200 |
Murray* | AU | -35, 142 | 400 |
Darling* | AU | -31.5, 144 | 400 |
Murrumbidgee | AU | -34.7, 146 | 250 |
Clarence* | AU | -29.5, 152.9 | 70 |
Macleay* | AU | -30.9, 152.7 | 60 |
Hunter* | AU | -32.5, 151.2 | 80 |
Shoalhaven* | AU | -34.9, 150.2 | 80 |
Snowy* | AU | -37, 148.5 | 120 |
Gwydir* | AU | -29.7, 149.8 | 120 |
Brisbane* | AU | -27.3, 152.6 | 60 |
Burnett* | AU | -25.5, 151.6 | 120 |
Mary* | AU | -26.1, 152.6 | 60 |
Herbert* | AU | -18.4, 145.7 | 80 |
Daly* | AU | -14.2, 131.5 | 100 |
Hawkesbury* | AU | -33.5, 151 | 50 |
Waikato* | NZ | -38, 175.7 | 100 |
Clutha | NZ | -45.7, 169.5 | 80 |
Mataura* | NZ | -46.1, 168.9 | 70 |
Taieri | NZ | -45.6, 170.2 | 70 |
Oreti | NZ | -46, 168.3 | 60 |
Rakaia* | NZ | -43.5, 171.6 | 60 |
Waimakariri | NZ | -43.3, 172.1 | 60 |
Rangitikei | NZ | -39.9, 175.6 | 70 |
Neisse | | 51.4, 14.9 | 80 |
Bug* | | 51.5, 23.6 | 200 | Western Bug
Southern Bug | UA | 48, 31 | 200 | Southern Buh
Narew | | 52.9, 21.5 | 120 |
Neman | | 54.9, 23.5 | 200 | Nemunas, Niemen
Daugava | | 56.6, 25.5 | 200 | Western Dvina, Dvina
Northern Dvina | RU | 62.5, 44 | 200 |
Don* | RU | 49.5, 41.5 | 400 |
Donets* | | 49, 38 | 250 |
Oskil* | | 49.6, 37.6 | 100 | Oskol River
Vorskla | | 49.5, 34.6 | 120 |
Seim | | 51.4, 34.5 | 120 | Seym River
Psel | | 50.3, 34.3 | 120 |
Inhulets* | UA | 47.3, 33.2 | 100 |
Desna | | 51.8, 32 | 200 |
Pripyat* | | 52, 27.5 | 200 | Prypiat River
Berezina | BY | 53.8, 29 | 120 |
Kama* | RU | 57, 55 | 300 |
Oka* | RU | 54.6, 39.5 | 300 |
Ural* | | 51, 54 | 400 |
Ob* | RU | 61, 69 | 800 |
Irtysh | | 55, 73 | 600 |
Lena* | RU | 64, 125 | 900 |
Angara | RU | 57, 100 | 500 |
Kolyma | RU | 66, 153 | 400 |
Garonne | FR | 44.3, 0.5 | 150 |
Marne | FR | 49, 4 | 150 |
Moselle | | 49.6, 6.4 | 120 |
Aisne | FR | 49.4, 4 | 100 |
Oise | FR | 49.5, 3 | 100 |
Saône | FR | 46.7, 4.9 | 120 |
Dordogne* | FR | 44.9, 0.8 | 130 |
Isère | FR | 45.3, 5.8 | 80 |
Meuse | | 50.2, 5 | 200 | Maas River, Maas
Sambre | | 50.4, 4.2 | 60 |
Yser | | 51, 2.8 | 30 | IJzer
Scheldt | | 51, 3.9 | 100 | Schelde
Main* | DE | 50, 9.3 | 150 |
Neckar | DE | 49, 9.1 | 100 |
Weser | DE | 52.5, 9 | 150 |
Ems* | DE | 52.5, 7.4 | 100 |
Inn* | | 47.8, 12 | 150 |
Isar | DE | 48.2, 11.7 | 80 |
Ahr | DE | 50.5, 7 | 30 |
Spree | DE | 52.2, 13.9 | 80 |
Havel | DE | 52.6, 12.7 | 80 |
Po* | IT | 45, 10 | 200 |
Arno* | IT | 43.7, 11 | 80 |
Piave | IT | 46, 12.3 | 60 |
Adige | IT | 45.8, 11 | 120 |
Isonzo | | 46.1, 13.6 | 40 | Soča
Douro | | 41.2, -6.5 | 250 | Duero
Guadalquivir | ES | 37.8, -5 | 200 |
Guadiana | | 38.8, -6 | 200 |
Ebro* | ES | 41.6, -1 | 250 |
Minho* | | 42.3, -8 | 80 | Miño River
Trent* | GB | 53, -1.2 | 90 |
Mersey | GB | 53.4, -2.7 | 40 |
Tyne | GB | 55, -1.8 | 40 |
Tees | GB | 54.6, -1.6 | 50 |
Wear* | GB | 54.8, -1.6 | 40 |
Ouse* | GB | 53.9, -1 | 50 |
Avon* | GB | 52.1, -2 | 60 |
Forth* | GB | 56.1, -4 | 40 |
Tay* | GB | 56.5, -3.7 | 70 |
Tweed | GB | 55.6, -2.6 | 60 |
Spey | GB | 57.3, -3.5 | 60 |
Humber | GB | 53.7, -0.3 | 30 |
Wye* | GB | 52, -3 | 80 |
Taff | GB | 51.6, -3.3 | 25 |
Shannon* | IE | 53, -8.2 | 110 |
Liffey | IE | 53.3, -6.6 | 40 |
Boyne | IE | 53.6, -6.7 | 40 |
Foyle | GB | 54.9, -7.4 | 25 |
Lagan | GB | 54.5, -6 | 25 |
Drava | | 46, 17 | 250 |
Morava* | | 43.9, 21.2 | 120 |
Vardar | | 41.6, 22 | 120 | Axios
Maritsa* | | 41.9, 25.8 | 150 | Evros, Meriç
Neretva | BA | 43.4, 17.8 | 70 |
Torne* | | 66.8, 23.7 | 120 |
Glomma | NO | 61, 11.3 | 150 | Glåma
Willamette | US | 44.6, -123.1 | 120 |
South Santiam | US | 44.45, -122.6 | 40 |
Deschutes* | US | 44.6, -121.2 | 100 |
Klamath* | US | 41.8, -123 | 130 |
Rogue* | US | 42.5, -123.5 | 100 |
San Joaquin* | US | 37.2, -120.7 | 150 |
Russian* | US | 38.6, -122.9 | 60 |
Shenandoah* | US | 38.7, -78.5 | 80 |
Rappahannock | US | 38.1, -77 | 80 |
James* | US | 37.5, -78 | 130 |
Roanoke* | US | 36.5, -78 | 150 |
Neuse | US | 35.3, -77.7 | 100 |
Cape Fear* | US | 34.8, -78.6 | 100 |
Pee Dee | US | 34.5, -79.6 | 120 |
Savannah* | US | 33.3, -81.9 | 150 |
Chattahoochee* | US | 33, -85 | 150 |
Flint* | US | 32, -84 | 120 |
Altamaha | US | 31.8, -82 | 80 |
Suwannee* | US | 30, -83 | 100 |
Alabama* | US | 31.8, -87.2 | 120 |
Tombigbee | US | 32.5, -88 | 150 |
Pearl* | US | 31.5, -90 | 120 |
Yazoo* | US | 33.2, -90.4 | 90 |
Red* | US | 33.8, -96 | 450 |
White* | US | 35.5, -91.8 | 150 |
Merrimack* | US | 42.9, -71.4 | 70 |
Kennebec* | US | 44.6, -69.8 | 80 |
Penobscot* | US | 45, -68.7 | 80 |
Androscoggin* | US | 44.3, -70.4 | 80 |
Housatonic* | US | 41.8, -73.3 | 80 |
Mohawk* | US | 42.9, -74.6 | 90 |
Genesee* | US | 42.6, -77.9 | 80 |
Lehigh* | US | 40.8, -75.5 | 60 |
Schuylkill* | US | 40.3, -75.8 | 70 |
Allegheny* | US | 41.2, -79.6 | 120 |
Monongahela* | US | 39.8, -79.9 | 80 |
Kanawha* | US | 38.4, -81.8 | 70 |
Scioto* | US | 39.5, -83 | 100 |
Great Miami | US | 39.7, -84.2 | 80 |
Maumee* | US | 41.3, -84.2 | 80 |
Cuyahoga* | US | 41.2, -81.5 | 50 |
Grand* | US | 42.9, -85.3 | 100 |
Fox* | US | 44.2, -88.5 | 100 |
Rock* | US | 42, -89.3 | 120 |
Kankakee* | US | 41.2, -87.5 | 80 |
Des Moines* | US | 41.8, -93.3 | 150 |
Cedar* | US | 42.2, -91.9 | 120 |
Minnesota* | US | 44.5, -94.5 | 150 |
Platte* | US | 41, -99 | 300 |
Kansas* | US | 39.1, -96 | 120 |
Osage* | US | 38.1, -93 | 120 |
Red River of the North | | 48, -97.1 | 200 |
Yellowstone* | US | 46, -107.5 | 300 |
Bighorn* | US | 45, -108 | 150 |
Green* | US | 40, -109.8 | 300 |
Gila* | US | 33, -111.5 | 300 |
Pecos* | US | 32.5, -104 | 350 |
Brazos | US | 31.5, -97.2 | 300 |
Trinity* | US | 31.8, -95.8 | 200 |
Guadalupe* | US | 29.6, -98 | 120 |
Sabine* | US | 31.5, -93.8 | 150 |
Canadian* | US | 35.5, -100 | 400 |
Cimarron* | US | 36.7, -99 | 250 |
Spokane* | US | 47.7, -117.6 | 70 |
Clearwater* | US | 46.5, -116 | 80 |
Salmon* | US | 45.3, -115 | 150 |
Skagit* | US | 48.5, -121.8 | 70 |
Tanana* | US | 64, -147 | 300 |
Kuskokwim | US | 61.8, -158 | 300 |
Ottawa* | CA | 46, -77.5 | 250 |
Saint John* | CA | 46, -66.8 | 150 |
Mackenzie* | CA | 65, -127 | 600 |
Saskatchewan* | CA | 53, -105 | 350 |
Assiniboine* | CA | 50, -99.5 | 200 |
Peace* | CA | 57, -118 | 350 |
Athabasca* | CA | 56, -112 | 350 |
Thompson* | CA | 50.7, -120.8 | 100 |
Magdalena* | CO | 7.5, -74.3 | 500 |
Cauca* | CO | 6, -75.8 | 350 |
Atrato | CO | 6.8, -76.8 | 150 |
Putumayo* | | -1.5, -72.5 | 400 |
Caquetá* | | 0, -72.5 | 350 |
Guaviare* | CO | 3, -70.5 | 250 |
Meta* | | 5.5, -70 | 250 |
Arauca* | | 7, -70 | 150 |
Apure* | VE | 7.8, -68.5 | 150 |
Marañón | PE | -5, -77 | 300 |
Ucayali* | PE | -8, -74.5 | 350 |
Huallaga | PE | -7.5, -76.6 | 200 |
Apurímac* | PE | -13, -73.5 | 150 |
Ene* | PE | -11.7, -74 | 60 |
Mantaro | PE | -12.3, -74.8 | 100 |
Madeira* | BR | -7, -62 | 400 |
Negro* | BR | -1, -64 | 350 | Rio Negro
Xingu* | BR | -6.5, -52.5 | 350 |
Tapajós | BR | -6, -57 | 250 |
Tocantins* | BR | -8, -48.5 | 400 |
Araguaia* | BR | -10, -50.5 | 350 |
São Francisco* | BR | -11, -43 | 450 |
Doce* | BR | -19.3, -42 | 150 | Rio Doce
Paraguay* | | -21, -57.8 | 500 |
Uruguay* | | -29.5, -56.8 | 300 |
Pilcomayo | | -23, -61.5 | 300 |
Bermejo* | | -24.5, -62 | 300 |
Biobío* | CL | -37.5, -72.3 | 100 | Bío Bío River
Suchiate* | | 14.8, -92.2 | 30 |
Usumacinta | | 17.3, -91.3 | 150 |
Lempa | SV | 13.8, -88.8 | 80 |
Ulúa | HN | 15.3, -87.8 | 90 | Ulua
Aguán | HN | 15.5, -86.4 | 70 |
San Juan* | | 11, -84.3 | 70 |
Coco* | | 14.3, -85 | 200 |
Artibonite* | | 19, -72.2 | 90 |
Balsas* | MX | 18.3, -101 | 150 |
Cagayan* | PH | 17.3, 121.7 | 150 |
Pasig* | PH | 14.58, 121.02 | 15 |
Marikina* | PH | 14.65, 121.1 | 20 |
Citarum | ID | -6.6, 107.3 | 80 |
Kelani | LK | 6.95, 80.2 | 60 |
Mahaweli | LK | 7.8, 80.9 | 100 |
Meghna | BD | 23.3, 90.6 | 100 |
Padma | BD | 23.6, 89.8 | 120 |
Jamuna* | BD | 25, 89.7 | 120 |
Barak* | IN | 24.8, 92.8 | 80 |
Kabul* | | 34.3, 70.5 | 200 |
Swat* | PK | 34.9, 72.3 | 80 |
Kunar* | | 34.9, 71.1 | 100 |
Songhua | CN | 46, 128 | 200 |
Condamine | AU | -27, 150.5 | 120 |
Namoi* | AU | -30.3, 149.5 | 120 |
Macquarie* | AU | -32, 148 | 120 |
Lachlan* | AU | -33.7, 146.5 | 120 |
Goulburn* | AU | -36.8, 145 | 120 |
Fitzroy* | AU | -23.5, 150 | 120 |
Burdekin | AU | -20.5, 147 | 120 |
Derwent* | AU | -42.5, 147 | 120 |
Yarra* | AU | -37.75, 145.4 | 120 |
Swan* | AU | -31.9, 116 | 120 |
Waitaki | NZ | -44.7, 170.5 | 120 |
Rakaia* | NZ | -43.7, 172 | 120 |
Whanganui* | NZ | -39.4, 175.1 | 120 |
Manawatu* | NZ | -40.3, 175.6 | 120 |
Thames* | CA | 42.8, -81.5 | 200 |
Grand* | CA | 43.3, -80.3 | 200 |
Saguenay* | CA | 48.3, -70.8 | 200 |
Bow* | CA | 51, -114.5 | 200 |
North Saskatchewan* | CA | 53.3, -111 | 200 |
South Saskatchewan* | CA | 51, -108 | 200 |
Red* |  | 48, -97 | 200 |
Miramichi* | CA | 46.8, -66 | 200 |
Churchill* | CA | 57, -98 | 200 |
Witham | GB | 53.1, -0.3 | 60 |
Exe* | GB | 50.8, -3.5 | 60 |
Tamar* | GB | 50.5, -4.2 | 60 |
Ribble | GB | 53.8, -2.6 | 60 |
Lune* | GB | 54.1, -2.7 | 60 |
Dee* | GB | 57.05, -2.8 | 60 |
Don* | GB | 57.2, -2.6 | 60 |
Usk* | GB | 51.8, -3 | 60 |
Tawe | GB | 51.7, -3.85 | 60 |
Teifi | GB | 52.1, -4.4 | 60 |
Bann* | GB | 54.8, -6.5 | 60 |
Lee* | IE | 51.9, -8.7 | 60 |
Blackwater* | IE | 52.1, -8.5 | 60 |
Suir | IE | 52.4, -7.8 | 60 |
Nore* | IE | 52.6, -7.3 | 60 |
Barrow* | IE | 52.7, -6.95 | 60 |
Moy* | IE | 54, -9.1 | 60 |
Corrib | IE | 53.3, -9.1 | 60 |
Slaney | IE | 52.6, -6.6 | 60 |
Yakima* | US | 46.5, -120.3 | 120 |
Catawba* | US | 35.3, -81 | 120 |
Tapti | IN | 21.3, 75.5 | 120 |
Gandak |  | 26.5, 84.5 | 120 |
Tungabhadra | IN | 15.3, 76.8 | 120 |
Periyar | IN | 10, 76.6 | 120 |
Kabini | IN | 11.9, 76.4 | 120 |
Ghaggar | IN | 29.9, 75.8 | 150 |
Chambal* | IN | 25.8, 76.5 | 250 |
Betwa | IN | 25, 78.8 | 150 |
Wainganga | IN | 20.8, 79.8 | 150 |
Bhima* | IN | 17.5, 75.8 | 200 |
Musi* | IN | 17.2, 79 | 100 |
Sabarmati | IN | 23, 72.6 | 120 |
Tugela | ZA | -28.7, 30.5 | 120 |
Breede* | ZA | -33.8, 20 | 120 |
Kei* | ZA | -32.3, 28 | 120 |
Volkhov | RU | 59, 31.7 | 120 |
Great Ouse | GB | 52.4, 0.1 | 60 |
`;
