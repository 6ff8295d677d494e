/**
 * Islands, volcanoes, peaks and capes of the smaller states and of the oceans: `name | feature | country | lat, lng | radius in km | other names`.
 * Our own list; points and extents from general atlases, rounded.
 */
export const ISLANDS = `
Savai'i | ISL | WS | -13.6, -172.45 | 40 | Savaii
Upolu | ISL | WS | -13.92, -171.75 | 40 |
Viti Levu | ISL | FJ | -17.8, 178 | 75 |
Vanua Levu | ISL | FJ | -16.6, 179.2 | 75 |
Taveuni | ISL | FJ | -16.85, -179.97 | 20 |
Malekula | ISL | VU | -16.3, 167.5 | 45 | Malakula
Ambae | ISL | VU | -15.4, 167.83 | 20 |
New Britain | ISL | PG | -5.7, 150.5 | 220 |
New Georgia | ISL | SB | -8.25, 157.5 | 50 |
Santa Isabel | ISL | SB | -8, 159.1 | 90 | Isabel Island
Choiseul | ISL | SB | -7.05, 157 | 80 |
Aitutaki | ISL | CK | -18.86, -159.79 | 8 |
Tahiti | ISL | PF | -17.65, -149.45 | 30 |
Moorea | ISL | PF | -17.53, -149.83 | 10 | Mo'orea
Mururoa | ATOL | PF | -21.83, -138.91 | 15 | Moruroa, Mururoa Atoll
Loyalty Islands | ISLS | NC | -21, 167.2 | 100 |
Grande Terre | ISL | NC | -21.3, 165.5 | 200 |
Babeldaob | ISL | PW | 7.5, 134.58 | 20 |
Ebeye | ISL | MH | 8.78, 167.74 | 3 |
Aldabra | ATOL | SC | -9.42, 46.35 | 20 |
Agalega | ISLS | MU | -10.42, 56.62 | 15 | Agaléga
Mafia Island | ISL | TZ | -7.85, 39.78 | 30 |
Pemba Island | ISL | TZ | -5.2, 39.77 | 35 |
Bioko | ISL | GQ | 3.5, 8.7 | 40 |
Corisco | ISL | GQ | 0.92, 9.32 | 5 | Corisco Island
Corisco Bay | BAY | | 0.9, 9.45 | 35 |
Santiago Island | ISL | CV | 15.08, -23.63 | 30 |
Fogo | ISL | CV | 14.95, -24.35 | 15 |
Terceira | ISL | PT | 38.72, -27.22 | 20 |
La Gomera | ISL | ES | 28.12, -17.23 | 13 |
La Palma | ISL | ES | 28.67, -17.86 | 22 |
Great Inagua | ISL | BS | 21.07, -73.28 | 35 |
Grand Bahama | ISL | BS | 26.65, -78.3 | 60 | Grand Bahama Island
Abaco | ISLS | BS | 26.45, -77.08 | 70 | Abaco Islands, Great Abaco
Andros Island | ISL | BS | 24.4, -78 | 80 |
Eleuthera | ISL | BS | 25.1, -76.15 | 70 |
Grand Turk | ISL | TC | 21.47, -71.14 | 6 |
South Caicos | ISL | TC | 21.51, -71.53 | 6 |
North Caicos | ISL | TC | 21.9, -71.98 | 12 |
Tortola | ISL | VG | 18.43, -64.62 | 12 |
Virgin Gorda | ISL | VG | 18.48, -64.4 | 9 |
St. Thomas | ISL | VI | 18.34, -64.93 | 12 | Saint Thomas Island
Antigua | ISL | AG | 17.08, -61.8 | 14 |
Nevis | ISL | KN | 17.15, -62.58 | 6 |
Carriacou | ISL | GD | 12.48, -61.45 | 7 |
Petite Martinique | ISL | GD | 12.52, -61.39 | 2 |
Bequia | ISL | VC | 13.01, -61.23 | 5 |
Canouan | ISL | VC | 12.71, -61.33 | 4 |
Union Island | ISL | VC | 12.6, -61.43 | 4 |
Grenadines | ISLS | | 12.8, -61.3 | 40 |
Marie-Galante | ISL | GP | 15.93, -61.27 | 8 |
Gonâve | ISL | HT | 18.83, -73.08 | 30 | La Gonâve, Gonâve Island
Tortuga | ISL | HT | 20.04, -72.79 | 18 | Île de la Tortue, Tortuga Island
Utila | ISL | HN | 16.1, -86.93 | 7 |
Margarita Island | ISL | VE | 10.98, -63.95 | 40 | Isla Margarita, Isla de Margarita
Juan Fernández Islands | ISLS | CL | -33.67, -79.8 | 100 | Robinson Crusoe Island
Siargao | ISL | PH | 9.87, 126.05 | 18 |
Mindoro | ISL | PH | 13, 121.1 | 70 |
Negros | ISL | PH | 10, 123 | 100 | Negros Island
Panay | ISL | PH | 11.15, 122.5 | 80 | Panay Island
Visayas | ISLS | PH | 11, 123.5 | 200 | the Visayas
Sulu Archipelago | ISLS | PH | 6, 121 | 150 |
Sumba | ISL | ID | -9.8, 120 | 110 |
Sumbawa | ISL | ID | -8.75, 118 | 130 |
Flores | ISL | ID | -8.65, 121.2 | 180 | Flores Island
Seram | ISL | ID | -3.15, 129.4 | 170 | Seram Island
Buru | ISL | ID | -3.4, 126.65 | 65 |
Madura | ISL | ID | -7, 113.3 | 80 |
Bintan | ISL | ID | 1.1, 104.5 | 30 |
Bangka | ISL | ID | -2.3, 106.1 | 90 |
Belitung | ISL | ID | -2.87, 107.95 | 45 |
Nias | ISL | ID | 1.1, 97.6 | 65 |
Mentawai Islands | ISLS | ID | -2, 99.5 | 150 | Mentawai
Siberut | ISL | ID | -1.4, 98.9 | 50 |
Simeulue | ISL | ID | 2.6, 96.1 | 55 |
Aru Islands | ISLS | ID | -6.2, 134.5 | 90 |
Tanimbar Islands | ISLS | ID | -7.6, 131.4 | 80 | Tanimbar
Kutubdia | ISL | BD | 21.83, 91.86 | 12 |
Hatiya | ISL | BD | 22.4, 91.1 | 20 |
Jaffna Peninsula | PEN | LK | 9.7, 80.1 | 35 | Jaffna peninsula
Addu Atoll | ATOL | MV | -0.63, 73.16 | 12 |
Gozo | ISL | MT | 36.05, 14.25 | 7 |
Leros | ISL | GR | 37.15, 26.85 | 8 |
Gavdos | ISL | GR | 34.84, 24.09 | 5 |
Evia | ISL | GR | 38.55, 23.85 | 80 | Euboea
Kefalonia | ISL | GR | 38.25, 20.58 | 22 | Cephalonia
Djerba | ISL | TN | 33.8, 10.87 | 15 |
Brač | ISL | HR | 43.32, 16.63 | 20 |
Sylt | ISL | DE | 54.9, 8.33 | 15 |
Texel | ISL | NL | 53.08, 4.82 | 12 |
Lundy | ISL | GB | 51.18, -4.67 | 3 |
Orkney | ISLS | GB | 59, -3 | 40 | Orkney Islands
Baffin Island | ISL | CA | 69, -72 | 700 |
Lord Howe Island | ISL | AU | -31.55, 159.08 | 8 |
South Island | ISL | NZ | -43.8, 170.9 | 400 |
North Island | ISL | NZ | -38.8, 175.9 | 350 |
Wrangel Island | ISL | RU | 71.23, -179.4 | 70 |
Reykjanes Peninsula | PEN | IS | 63.88, -22.4 | 25 | Reykjanes, Reykjanes peninsula
Blue Lagoon | LGN | IS | 63.88, -22.449 | 2 |
Eyjafjallajökull | VLC | IS | 63.63, -19.63 | 10 |
Stromboli | VLC | IT | 38.79, 15.21 | 4 |
Marmolada | MT | IT | 46.43, 11.86 | 5 |
Mount Merapi | VLC | ID | -7.54, 110.45 | 10 | Merapi
Mount Semeru | VLC | ID | -8.11, 112.92 | 12 | Semeru
Mount Sinabung | VLC | ID | 3.17, 98.39 | 8 | Sinabung
Mount Lewotobi | VLC | ID | -8.54, 122.77 | 10 | Lewotobi, Lewotobi Laki-Laki, Mount Lewotobi Laki-Laki, Lewotobi Laki Laki
Mount Marapi | VLC | ID | -0.38, 100.47 | 8 | Marapi
Mount Agung | VLC | ID | -8.34, 115.51 | 8 |
Mount Rinjani | VLC | ID | -8.41, 116.46 | 12 | Rinjani
Mount Bromo | VLC | ID | -7.94, 112.95 | 5 |
Krakatoa | VLC | ID | -6.1, 105.42 | 8 | Krakatau, Anak Krakatau, Anak Krakatoa
Mayon | VLC | PH | 13.26, 123.69 | 10 | Mayon Volcano, Mayon volcano, Mount Mayon
Taal Volcano | VLC | PH | 14, 120.99 | 10 | Taal volcano
Mount Pinatubo | VLC | PH | 15.14, 120.35 | 12 | Pinatubo
Kanlaon | VLC | PH | 10.41, 123.13 | 10 | Mount Kanlaon, Kanlaon Volcano, Kanlaon volcano
Bulusan Volcano | VLC | PH | 12.77, 124.05 | 8 | Mount Bulusan, Bulusan volcano
Sakurajima | VLC | JP | 31.58, 130.66 | 6 |
Mount Ontake | VLC | JP | 35.89, 137.48 | 6 |
Mount Aso | VLC | JP | 32.88, 131.1 | 12 |
Popocatépetl | VLC | MX | 19.02, -98.62 | 12 |
Fuego volcano | VLC | GT | 14.47, -90.88 | 8 | Volcán de Fuego, Volcan de Fuego, Fuego Volcano
Pacaya | VLC | GT | 14.38, -90.6 | 6 |
Santiaguito volcano | VLC | GT | 14.74, -91.57 | 5 | Santiaguito
Nevado del Ruiz | VLC | CO | 4.89, -75.32 | 10 |
Reventador | VLC | EC | -0.08, -77.66 | 8 |
Mauna Loa | VLC | US | 19.47, -155.6 | 30 |
Mount Nyiragongo | VLC | CD | -1.52, 29.25 | 8 |
Nyamuragira | VLC | CD | -1.41, 29.2 | 8 | Nyamulagira
Erta Ale | VLC | ET | 13.6, 40.67 | 15 |
Piton de la Fournaise | VLC | RE | -21.24, 55.71 | 8 |
Mount Cameroon | VLC | CM | 4.2, 9.17 | 20 |
La Soufrière | VLC | VC | 13.33, -61.18 | 6 |
Soufrière Hills | VLC | MS | 16.72, -62.18 | 5 |
Mount Pelée | VLC | MQ | 14.81, -61.17 | 6 |
Whakaari | VLC | NZ | -37.52, 177.18 | 3 | White Island
Mount Ruapehu | VLC | NZ | -39.28, 175.57 | 12 | Ruapehu
Mount Ulawun | VLC | PG | -5.05, 151.33 | 10 | Ulawun
Mount Yasur | VLC | VU | -19.53, 169.45 | 5 | Yasur
Manaslu | MT | NP | 28.55, 84.56 | 12 |
Dhaulagiri | MT | NP | 28.7, 83.49 | 12 |
Lhotse | MT | | 27.96, 86.93 | 5 |
Makalu | MT | | 27.89, 87.09 | 8 |
Yalung Ri | MT | NP | 27.92, 86.33 | 5 |
Ama Dablam | MT | NP | 27.86, 86.86 | 5 |
Broad Peak | MT | PK | 35.81, 76.57 | 8 |
Aconcagua | MT | AR | -32.65, -70.01 | 12 |
Huascarán | MT | PE | -9.12, -77.6 | 12 |
Torres del Paine | PRK | CL | -50.95, -73 | 40 |
Altiplano | RGN | | -18, -68 | 400 |
Mount Kazbek | MT | GE | 42.7, 44.52 | 8 |
Lenin Peak | MT | | 39.34, 72.87 | 12 |
Fouta Djallon | RGN | GN | 11.5, -12 | 130 | Futa Jallon
Ouaddaï | RGN | TD | 13.5, 21 | 150 | Ouaddai
Ennedi | RGN | TD | 17, 23 | 150 | Ennedi Plateau
Danakil | RGN | ET | 14, 40.3 | 120 | Danakil Depression, Danakil desert
Garamba | PRK | CD | 4, 29.5 | 60 | Garamba National Park
Lake Prespa | LK | | 40.9, 21.03 | 15 |
Lake Mai-Ndombe | LK | CD | -2, 18.3 | 60 |
Lake Sarez | LK | TJ | 38.22, 72.75 | 30 |
Torugart | PASS | KG | 40.55, 75.4 | 8 | Torugart pass, Torugart Pass
Irkeshtam | BDRY | KG | 39.68, 73.92 | 8 | Erkeshtam
Dostyk | BDRY | KZ | 45.25, 82.48 | 8 |
Dostuk | BDRY | KG | 40.62, 72.75 | 5 | Dustlik
Sherkhan Bandar | BDRY | AF | 37.17, 68.6 | 6 | Shir Khan Bandar
Dogharun | BDRY | IR | 34.65, 61.06 | 6 | Dowqarun
Petrapole | BDRY | IN | 23.04, 88.87 | 5 |
Benapole | BDRY | BD | 23.04, 88.89 | 5 |
Birgunj | PPL | NP | 27.01, 84.88 | 6 |
Rasuwagadhi | BDRY | NP | 28.28, 85.38 | 5 |
Kapıkule | BDRY | TR | 41.71, 26.38 | 5 | Kapikule
Kapitan Andreevo | BDRY | BG | 41.72, 26.32 | 5 |
Bajakovo | BDRY | HR | 45.04, 19.1 | 5 |
Batrovci | BDRY | RS | 45.05, 19.1 | 5 |
Deve Bair | BDRY | MK | 42.2, 22.53 | 5 |
Evzoni | BDRY | GR | 41.11, 22.56 | 5 |
Idomeni | BDRY | GR | 41.12, 22.51 | 5 |
Kakavia | BDRY | GR | 39.91, 20.36 | 5 | Kakavijë
Kasumbalesa | BDRY | CD | -12.26, 27.8 | 5 |
Mwami | BDRY | ZM | -13.78, 32.79 | 6 |
Chanida | BDRY | ZM | -14.37, 32.1 | 6 |
Rusumo | BDRY | | -2.38, 30.78 | 5 |
Gatuna | BDRY | RW | -1.42, 30.01 | 5 |
Katuna | BDRY | UG | -1.42, 30.01 | 5 |
Nassib | BDRY | SY | 32.54, 36.2 | 5 | Naseeb, Nasib
Semalka | BDRY | | 37.05, 42.37 | 5 | Faysh Khabur, Faysh Khabour, Fishkhabour
Guerguerat | BDRY | EH | 21.4, -16.95 | 8 | Guergarat
Rumichaca | BDRY | | 0.81, -77.66 | 5 |
Peñas Blancas | BDRY | | 11.21, -85.61 | 5 |
Paso Canoas | BDRY | | 8.53, -82.84 | 5 |
Tecún Umán | BDRY | GT | 14.68, -92.14 | 5 | Ciudad Tecún Umán
Kalobeyei | SCP | KE | 3.77, 34.73 | 5 |
Nduta | SCP | TZ | -3.6, 30.8 | 5 |
Minawao | SCP | CM | 10.55, 13.85 | 5 |
Bürgenstock | RGN | CH | 46.99, 8.38 | 3 |
Tengiz | OILF | KZ | 46.15, 53.4 | 15 | Tengiz oilfield
Kashagan | OILF | KZ | 46.45, 52.35 | 25 | Kashagan oilfield
Stormont | BLDG | GB | 54.605, -5.832 | 1 |
Ledra Palace | BLDG | CY | 35.18, 33.353 | 1 |
Gjadër | PPL | AL | 41.9, 19.6 | 3 |
Donja Jablanica | PPL | BA | 43.61, 17.78 | 3 |
North Mitrovica | PPL | XK | 42.9, 20.87 | 5 | Northern Mitrovica
`;
