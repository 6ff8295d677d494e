/**
 * Fields, forts, ridges and capes of battles, and lands that were, of which histories speak by the name alone: rows as in `LANDSCAPES`. Our own list; points from public maps, rounded.
 */
export const BATTLEFIELDS = `
Fort Sumter | FT | US | 32.752, -79.875 | 2 |
Fort Donelson | FT | US | 36.493, -87.855 | 3 |
Pittsburg Landing | BTL | US | 35.15, -88.32 | 3 |
Port Hudson | BTL | US | 30.69, -91.27 | 3 |
Antietam | STM | US | 39.47, -77.74 | 8 | Antietam Creek
Chancellorsville | BTL | US | 38.31, -77.63 | 3 |
Spotsylvania Court House | BTL | US | 38.2, -77.59 | 3 | Spotsylvania
Cold Harbor | BTL | US | 37.59, -77.28 | 3 |
Harpers Ferry | BTL | US | 39.33, -77.74 | 3 | Harper's Ferry
Appomattox Court House | BTL | US | 37.38, -78.8 | 3 |
Fort Ticonderoga | FT | US | 43.84, -73.39 | 2 | Ticonderoga
Valley Forge | BTL | US | 40.1, -75.45 | 4 |
Bunker Hill | BTL | US | 42.376, -71.06 | 2 |
Fort McHenry | FT | US | 39.263, -76.58 | 2 |
Little Bighorn | STM | US | 45.57, -107.43 | 10 | Little Bighorn River
Wounded Knee | BTL | US | 43.14, -102.36 | 4 |
Queenston Heights | BTL | CA | 43.16, -79.05 | 3 |
Lundy's Lane | BTL | CA | 43.09, -79.09 | 2 |
Plains of Abraham | BTL | CA | 46.8, -71.22 | 2 |
Corregidor | ISL | PH | 14.38, 120.57 | 5 |
Monte Cassino | BTL | IT | 41.49, 13.81 | 3 |
Gazala | BTL | LY | 32.15, 23.35 | 5 |
Sidi Barrani | BTL | EG | 31.61, 25.93 | 5 |
Bir Hakeim | BTL | LY | 31.6, 23.48 | 5 |
Suvla Bay | BAY | TR | 40.3, 26.22 | 5 |
Cape Helles | CAPE | TR | 40.04, 26.18 | 4 |
Anzac Cove | COVE | TR | 40.24, 26.28 | 2 |
Ctesiphon | BTL | IQ | 33.09, 44.58 | 4 |
Vimy Ridge | BTL | FR | 50.38, 2.77 | 4 |
Neuve Chapelle | BTL | FR | 50.58, 2.78 | 3 |
Beaumont-Hamel | BTL | FR | 50.08, 2.66 | 3 |
Thiepval | BTL | FR | 50.05, 2.69 | 3 |
Fort Douaumont | FT | FR | 49.217, 5.439 | 2 | Douaumont
Chemin des Dames | BTL | FR | 49.43, 3.7 | 20 |
Belleau Wood | BTL | FR | 49.07, 3.29 | 2 |
Caporetto | BTL | SI | 46.25, 13.58 | 4 | Kobarid
Tannenberg | BTL | PL | 53.5, 20.13 | 6 |
Quatre Bras | BTL | BE | 50.57, 4.45 | 3 |
Austerlitz | BTL | CZ | 49.15, 16.88 | 4 |
Auerstedt | BTL | DE | 51.1, 11.59 | 3 | Auerstädt
Eylau | BTL | RU | 54.39, 20.64 | 4 |
Friedland | BTL | RU | 54.45, 21.02 | 4 |
Tilsit | BTL | RU | 55.08, 21.88 | 5 |
Wagram | BTL | AT | 48.3, 16.56 | 4 | Deutsch-Wagram
Borodino | BTL | RU | 55.53, 35.82 | 4 |
Trafalgar | CAPE | ES | 36.18, -6.03 | 6 | Cape Trafalgar
Custoza | BTL | IT | 45.38, 10.8 | 3 | Custozza
Gravelotte | BTL | FR | 49.11, 6.02 | 3 |
Plevna | BTL | BG | 43.42, 24.62 | 6 |
Shipka Pass | PASS | BG | 42.75, 25.32 | 5 | Shipka
San Stefano | BTL | TR | 40.97, 28.83 | 4 |
Navarino | BTL | GR | 36.91, 21.69 | 4 |
Lepanto | BTL | GR | 38.39, 21.83 | 4 |
Kahlenberg | MT | AT | 48.28, 16.33 | 3 |
Malplaquet | BTL | FR | 50.33, 3.87 | 3 |
Rossbach | BTL | DE | 51.26, 11.9 | 3 |
Leuthen | BTL | PL | 51.14, 16.77 | 3 |
Kunersdorf | BTL | PL | 52.35, 14.61 | 3 |
Zorndorf | BTL | PL | 52.66, 14.67 | 3 |
Dettingen | BTL | DE | 50.05, 9.02 | 3 |
Flodden | BTL | GB | 55.63, -2.18 | 3 |
Towton | BTL | GB | 53.85, -1.27 | 3 |
Marston Moor | BTL | GB | 53.96, -1.26 | 3 |
Naseby | BTL | GB | 52.4, -0.99 | 3 |
Edgehill | BTL | GB | 52.13, -1.48 | 3 |
Sedgemoor | BTL | GB | 51.1, -2.93 | 4 |
Crécy | BTL | FR | 50.25, 1.89 | 3 | Crecy
Agincourt | BTL | FR | 50.46, 2.14 | 3 | Azincourt
Bouvines | BTL | FR | 50.58, 3.19 | 3 |
Valmy | BTL | FR | 49.08, 4.77 | 3 |
Isandlwana | BTL | ZA | -28.36, 30.65 | 3 | Isandhlwana
Rorke's Drift | BTL | ZA | -28.35, 30.54 | 2 |
Majuba Hill | BTL | ZA | -27.48, 29.85 | 3 | Majuba
Spion Kop | BTL | ZA | -28.65, 29.52 | 3 |
Magersfontein | BTL | ZA | -28.97, 24.7 | 3 |
Paardeberg | BTL | ZA | -28.98, 25.09 | 3 |
Fashoda | BTL | SS | 9.88, 32.12 | 4 |
Plassey | BTL | IN | 23.8, 88.25 | 3 |
Seringapatam | BTL | IN | 12.42, 76.69 | 4 |
Assaye | BTL | IN | 20.25, 75.88 | 3 |
Chillianwala | BTL | PK | 32.66, 73.6 | 3 |
Maiwand | BTL | AF | 31.75, 65.05 | 4 |
Gandamak | BTL | AF | 34.3, 70.03 | 3 |
Weihaiwei | BTL | CN | 37.5, 122.1 | 6 |
Pork Chop Hill | BTL | KP | 38.24, 127.02 | 2 |
Ia Drang | VAL | VN | 13.57, 107.72 | 10 | Ia Drang Valley
Hamburger Hill | BTL | VN | 16.25, 107.18 | 2 |
Goose Green | BTL | FK | -51.83, -58.97 | 3 |
San Carlos Water | INLT | FK | -51.55, -59.03 | 8 |
Bluff Cove | BTL | FK | -51.75, -58.2 | 3 |
Abu Ageila | BTL | EG | 30.85, 34.1 | 4 | Abu-Ageila
Latrun | BTL | IL | 31.84, 34.98 | 3 |
Thermopylae | PASS | GR | 38.8, 22.54 | 4 |
Salamis | ISL | GR | 37.95, 23.48 | 8 |
Plataea | BTL | GR | 38.22, 23.27 | 3 |
Chaeronea | BTL | GR | 38.5, 22.85 | 3 |
Gaugamela | BTL | IQ | 36.36, 43.25 | 6 |
Cannae | BTL | IT | 41.3, 16.13 | 3 |
Actium | CAPE | GR | 38.95, 20.77 | 4 |
Pharsalus | BTL | GR | 39.3, 22.38 | 4 |
Philippi | BTL | GR | 41.01, 24.29 | 4 |
Alesia | BTL | FR | 47.54, 4.5 | 4 |
Hattin | BTL | IL | 32.8, 35.46 | 3 | Horns of Hattin
Chacabuco | BTL | CL | -33, -70.68 | 4 |
Humaitá | BTL | PY | -27.07, -58.5 | 4 |
Tuyutí | BTL | PY | -27.2, -58.55 | 4 |
San Juan Hill | BTL | CU | 20.02, -75.8 | 2 |
Alma River | STM | UA | 44.8, 33.8 | 30 |
Midway Atoll | ATOL | | 28.2, -177.37 | 10 | Midway Island, Midway Islands
Bosworth Field | BTL | GB | 52.59, -1.41 | 3 |
The Alamo | FT | US | 29.426, -98.486 | 1 |
Coral Sea | SEA | | -18, 155 | 900 |
Leyte Gulf | GULF | PH | 10.8, 125.4 | 50 |
Chosin Reservoir | RSV | KP | 40.48, 127.2 | 12 |
Mitla Pass | PASS | EG | 30.02, 32.85 | 6 |
Masurian Lakes | LKS | PL | 53.9, 21.6 | 50 |
Artois | RGN | FR | 50.4, 2.5 | 40 |
Roussillon | RGN | FR | 42.6, 2.7 | 40 |
Gascony | RGN | FR | 43.8, 0.2 | 100 |
Poitou | RGN | FR | 46.6, 0 | 80 |
Anjou | RGN | FR | 47.4, -0.5 | 60 |
Touraine | RGN | FR | 47.3, 0.7 | 50 |
Auvergne | RGN | FR | 45.6, 3 | 90 |
Dauphiné | RGN | FR | 45.1, 5.5 | 80 |
Languedoc | RGN | FR | 43.6, 3 | 130 |
Guyenne | RGN | FR | 44.7, 0 | 100 |
Béarn | RGN | FR | 43.3, -0.6 | 40 |
Franche-Comté | RGN | FR | 47.2, 6.2 | 80 |
Brabant | RGN | BE | 51, 4.7 | 60 |
Hainaut | RGN | BE | 50.5, 4 | 40 |
Hesse-Kassel | RGN | DE | 51.3, 9.5 | 50 |
Hesse-Darmstadt | RGN | DE | 49.9, 8.7 | 50 |
Palatinate | RGN | DE | 49.4, 8 | 60 |
Holstein | RGN | DE | 54.1, 9.8 | 40 |
Banat | RGN | | 45.6, 21 | 80 |
Morea | PEN | GR | 37.5, 22.3 | 90 |
Anatolia | RGN | TR | 39, 33 | 450 |
Cilicia | RGN | TR | 37, 35.3 | 80 |
Livonia | RGN | | 57.5, 25.5 | 120 |
Ingria | RGN | RU | 59.5, 30 | 80 |
Romagna | RGN | IT | 44.2, 12 | 50 |
Venetia | RGN | IT | 45.6, 12 | 80 |
Taierzhuang | BTL | CN | 34.56, 117.73 | 8 |
Taku Forts | BTL | CN | 38.97, 117.71 | 6 | Taku
Westerplatte | BTL | PL | 54.41, 18.67 | 3 |
Modlin | BTL | PL | 52.43, 20.68 | 5 |
Kulikovo | BTL | RU | 53.65, 38.66 | 8 | Kulikovo Field
Balaclava | BTL | UA | 44.5, 33.6 | 6 | Balaklava
Perevolochna | BTL | UA | 48.9, 34.2 | 8 |
Baturin | BTL | UA | 51.34, 32.88 | 6 | Baturyn
Holowczyn | BTL | BY | 54.05, 29.98 | 8 | Golovchin
Lesnaya | BTL | BY | 53.55, 30.93 | 8 |
Sadowa | BTL | CZ | 50.35, 15.66 | 6 | Sadová
Xanthus | RUIN | TR | 36.36, 29.32 | 4 | Xanthos
Suvla | BTL | TR | 40.31, 26.24 | 6 | Suvla Bay
Krithia | BTL | TR | 40.08, 26.22 | 5 |
Dorylaeum | BTL | TR | 39.78, 30.52 | 10 |
Cyzicus | RUIN | TR | 40.39, 27.87 | 5 |
Lampsacus | RUIN | TR | 40.34, 26.7 | 5 |
Aegospotami | BTL | TR | 40.32, 26.58 | 8 |
Abydos | RUIN | TR | 40.19, 26.41 | 5 |
Sestos | RUIN | TR | 40.21, 26.38 | 5 |
Artemisium | BTL | GR | 39.05, 23.2 | 15 |
Delium | BTL | GR | 38.35, 23.65 | 6 |
Sphacteria | BTL | GR | 36.93, 21.66 | 5 |
Methone | RUIN | GR | 40.47, 22.58 | 5 |
Lemnos | ISL | GR | 39.9, 25.25 | 25 |
Melos | ISL | GR | 36.7, 24.43 | 15 |
Scione | RUIN | GR | 39.94, 23.53 | 5 |
Torone | RUIN | GR | 39.98, 23.9 | 5 |
Decelea | RUIN | GR | 38.12, 23.78 | 5 |
Maleme | BTL | GR | 35.53, 23.83 | 5 |
Apamea | RUIN | SY | 35.42, 36.4 | 5 |
Dura-Europos | RUIN | SY | 34.75, 40.73 | 5 |
Maysalun | BTL | SY | 33.59, 36.07 | 6 |
Sabra | PPL | LB | 33.862, 35.498 | 2 | Sabra camp
Shatila | PPL | LB | 33.859, 35.498 | 2 | Chatila, Shatila camp
Megiddo | BTL | IL | 32.58, 35.18 | 6 |
Arsuf | BTL | IL | 32.19, 34.81 | 5 |
Ain Jalut | BTL | IL | 32.55, 35.35 | 8 |
Deir Yassin | BTL | IL | 31.79, 35.18 | 3 |
Aboukir | BTL | EG | 31.32, 30.06 | 8 | Abukir, Aboukir Bay
Tel el-Kebir | BTL | EG | 30.55, 31.78 | 8 |
Bir el Abd | BTL | EG | 31.02, 33.01 | 8 |
Bardia | BTL | LY | 31.76, 25.09 | 6 |
El Agheila | BTL | LY | 30.26, 19.2 | 8 |
Beda Fomm | BTL | LY | 31.4, 20.45 | 10 |
Sidi Bou Zid | PPL | TN | 34.87, 9.48 | 8 |
Enfidaville | PPL | TN | 36.13, 10.38 | 8 |
Thapsus | BTL | TN | 35.62, 11.05 | 5 |
Cirta | RUIN | DZ | 36.37, 6.61 | 5 |
Philippeville | PPL | DZ | 36.88, 6.91 | 8 |
Aspromonte | MTS | IT | 38.15, 15.95 | 25 |
Fornovo | BTL | IT | 44.69, 10.1 | 6 |
Marignano | BTL | IT | 45.35, 9.32 | 6 |
Monte Grappa | MT | IT | 45.87, 11.8 | 10 |
Asinara | ISL | IT | 41.07, 8.27 | 10 |
Las Navas de Tolosa | BTL | ES | 38.28, -3.58 | 8 |
Covadonga | BTL | ES | 43.31, -5.05 | 6 |
Albuera | BTL | ES | 38.72, -6.82 | 6 |
Bussaco | BTL | PT | 40.35, -8.34 | 8 | Buçaco
Fort Vaux | BTL | FR | 49.2, 5.47 | 3 |
Pozières | BTL | FR | 50.04, 2.73 | 5 |
Delville Wood | BTL | FR | 50.03, 2.81 | 3 |
Givenchy | BTL | FR | 50.53, 2.76 | 5 |
Craonne | BTL | FR | 49.44, 3.79 | 5 |
Laffaux | BTL | FR | 49.44, 3.42 | 5 |
Bibracte | RUIN | FR | 46.93, 4.04 | 5 |
Fontenoy | BTL | BE | 50.57, 3.48 | 6 |
Messines | BTL | BE | 50.77, 2.9 | 5 |
Gheluvelt | BTL | BE | 50.83, 3 | 5 |
Langemarck | BTL | BE | 50.91, 2.92 | 5 | Langemark
Poelcappelle | BTL | BE | 50.92, 2.96 | 5 | Poelkapelle
Dennewitz | BTL | DE | 51.97, 13 | 6 |
Hastenbeck | BTL | DE | 52.08, 9.4 | 6 |
Buchenwald | BTL | DE | 51.02, 11.25 | 4 |
Bergen-Belsen | BTL | DE | 52.76, 9.91 | 4 | Belsen
Langensalza | BTL | DE | 51.11, 10.65 | 6 |
Fredriksten | BTL | NO | 59.12, 11.4 | 3 |
Villa Giusti | BTL | IT | 45.38, 11.85 | 3 |
Dogali | BTL | ER | 15.6, 39.3 | 6 |
Haldighati | BTL | IN | 24.89, 73.7 | 6 |
Sobraon | BTL | IN | 31.18, 74.83 | 6 |
An Loc | BTL | VN | 11.65, 106.61 | 6 |
Chosin | BTL | KP | 40.48, 127.2 | 20 | Chosin Reservoir
Kapyong | BTL | KR | 37.83, 127.51 | 8 |
Salamaua | BTL | PG | -7.02, 147.08 | 6 |
Hollandia | BTL | ID | -2.53, 140.7 | 10 |
Fort Wagner | FT | US | 32.73, -79.87 | 2 |
Sand Creek | BTL | US | 38.54, -102.51 | 8 |
Curupayty | BTL | PY | -27.12, -58.6 | 6 | Curupaytí
Angamos | CAPE | CL | -23.02, -70.5 | 8 | Punta Angamos
`;
