/** Lakes, reservoirs, bays, straits, capes and islands that rescuers and fishermen name: rows as in `LANDSCAPES`. Our own list; points and extents from general atlases, rounded. */
export const SHORES = `
Rottnest Island | ISL | AU | -32, 115.5 | 6 | Rottnest
Whitsunday Islands | ISLS | AU | -20.3, 148.95 | 40 | Whitsundays
Isle of Sheppey | ISL | GB | 51.4, 0.83 | 10 | Sheppey
Lindisfarne | ISL | GB | 55.68, -1.8 | 4 |
Solway Firth | BAY | GB | 54.8, -3.6 | 35 |
Pentland Firth | STRT | GB | 58.7, -3.1 | 20 |
Menai Strait | STRT | GB | 53.17, -4.2 | 12 |
Loch Tay | LK | GB | 56.5, -4.15 | 12 |
Ullswater | LK | GB | 54.58, -2.88 | 7 |
Lough Foyle | BAY | GB | 55.1, -7.1 | 15 |
Strangford Lough | BAY | GB | 54.45, -5.6 | 15 |
Lough Mask | LK | IE | 53.6, -9.37 | 10 |
Bantry Bay | BAY | IE | 51.65, -9.7 | 20 |
Valentia Island | ISL | IE | 51.9, -10.35 | 6 |
Hook Head | CAPE | IE | 52.12, -6.93 | 4 |
Mizen Head | CAPE | IE | 51.45, -9.82 | 4 |
Galley Head | CAPE | IE | 51.53, -8.95 | 4 |
Fastnet | ISL | IE | 51.39, -9.6 | 3 |
Lake George | LK | US | 43.6, -73.6 | 25 |
Lake Oroville | LK | US | 39.55, -121.45 | 12 |
Lake Shasta | LK | US | 40.75, -122.35 | 15 |
Lake St. Clair | LK | | 42.45, -82.7 | 25 | Lake Saint Clair
Lake of the Ozarks | LK | US | 38.15, -92.75 | 40 |
Lake Travis | LK | US | 30.4, -98 | 20 |
Lake Norman | LK | US | 35.55, -80.93 | 15 |
Lake Hartwell | LK | US | 34.5, -82.85 | 20 |
Lake Murray | LK | US | 34.07, -81.3 | 18 |
Lake Cumberland | LK | US | 36.9, -84.95 | 30 |
Kentucky Lake | LK | US | 36.6, -88.05 | 60 |
Lake Barkley | LK | US | 36.75, -87.95 | 50 |
Table Rock Lake | LK | US | 36.6, -93.3 | 25 |
Utah Lake | LK | US | 40.2, -111.8 | 18 |
Lake Coeur d'Alene | LK | US | 47.5, -116.8 | 20 |
Lake Chelan | LK | US | 48, -120.3 | 40 |
Lake Washington | LK | US | 47.6, -122.26 | 16 |
Cape Ann | CAPE | US | 42.65, -70.63 | 8 |
Fire Island | ISL | US | 40.65, -73.1 | 25 |
Isle Royale | ISL | US | 48, -88.9 | 35 |
Orcas Island | ISL | US | 48.65, -122.93 | 10 |
Biscayne Bay | BAY | US | 25.6, -80.25 | 25 |
Prince William Sound | SD | US | 60.6, -147.1 | 70 |
Howe Sound | SD | CA | 49.5, -123.3 | 15 |
Shuswap Lake | LK | CA | 50.95, -119.2 | 30 |
Okanagan Lake | LK | CA | 49.9, -119.5 | 50 |
Kootenay Lake | LK | CA | 49.6, -116.9 | 45 |
Lake Nipissing | LK | CA | 46.28, -79.8 | 30 |
Bras d'Or Lake | LK | CA | 45.9, -60.8 | 35 |
Northumberland Strait | STRT | CA | 46.1, -63.5 | 100 |
Cabot Strait | STRT | CA | 47.3, -59.8 | 60 |
Strait of Belle Isle | STRT | CA | 51.5, -56.5 | 60 |
James Bay | BAY | CA | 53.5, -80.5 | 200 |
Ungava Bay | BAY | CA | 59.5, -67.5 | 120 |
Sable Island | ISL | CA | 43.93, -59.9 | 20 |
Lake Ainslie | LK | CA | 46.13, -61.17 | 9 |
Lake Kyoga | LK | UG | 1.5, 33 | 60 |
Lake Naivasha | LK | KE | -0.77, 36.35 | 9 |
Lake Baringo | LK | KE | 0.63, 36.07 | 10 |
Cahora Bassa | LK | MZ | -15.7, 31.7 | 110 |
Kainji | LK | NG | 10.4, 4.6 | 50 |
Vaal Dam | RSV | ZA | -26.9, 28.15 | 20 |
Cape Agulhas | CAPE | ZA | -34.83, 20 | 5 |
Wular Lake | LK | IN | 34.36, 74.58 | 10 |
Loktak Lake | LK | IN | 24.55, 93.8 | 12 |
Tungabhadra Dam | DAM | IN | 15.27, 76.33 | 8 |
Hirakud Dam | DAM | IN | 21.57, 83.87 | 15 |
Bhakra Dam | DAM | IN | 31.41, 76.43 | 8 |
Pong Dam | DAM | IN | 31.97, 75.95 | 10 |
Mullaperiyar Dam | DAM | IN | 9.53, 77.14 | 5 |
Mettur Dam | DAM | IN | 11.8, 77.8 | 6 |
Sardar Sarovar Dam | DAM | IN | 21.83, 73.75 | 6 |
Tehri Dam | DAM | IN | 30.38, 78.48 | 6 |
Laguna de Bay | LK | PH | 14.35, 121.2 | 25 | Laguna Lake
Taal Lake | LK | PH | 14, 121 | 12 |
Lingayen Gulf | GULF | PH | 16.3, 120.1 | 30 |
Sibuyan Sea | SEA | PH | 12.7, 122.5 | 70 |
Visayan Sea | SEA | PH | 11.5, 123.8 | 50 |
Bohol Sea | SEA | PH | 9, 124.5 | 90 |
Mactan | ISL | PH | 10.3, 123.97 | 8 | Mactan Island
Boracay | ISL | PH | 11.97, 121.92 | 5 | Boracay Island
Obi Island | ISL | ID | -1.5, 127.75 | 45 | Obi
Koh Chang | ISL | TH | 12.08, 102.33 | 15 | Ko Chang
Tioman | ISL | MY | 2.8, 104.17 | 12 | Tioman Island, Pulau Tioman
Ha Long Bay | BAY | VN | 20.9, 107.1 | 22 |
Awaji Island | ISL | JP | 34.4, 134.83 | 22 | Awaji
Cape Horn | CAPE | CL | -55.98, -67.27 | 15 |
Cape of Good Hope | CAPE | ZA | -34.36, 18.47 | 15 |
Cape Finisterre | CAPE | ES | 42.88, -9.27 | 10 |
Cape St Vincent | CAPE | PT | 37.02, -9 | 10 | Cape St. Vincent
Cape Matapan | CAPE | GR | 36.39, 22.48 | 10 |
Cape Comorin | CAPE | IN | 8.08, 77.55 | 8 |
Cape Race | CAPE | CA | 46.66, -53.07 | 8 |
Cape Hatteras | CAPE | US | 35.25, -75.53 | 12 |
North Cape | CAPE | NO | 71.17, 25.78 | 12 |
Cape Wrath | CAPE | GB | 58.63, -5 | 8 |
Beachy Head | CAPE | GB | 50.74, 0.25 | 4 |
Dogger Bank | BAY | | 54.8, 2.3 | 100 |
Heligoland Bight | BAY | DE | 54.1, 8 | 50 |
Scapa Flow | BAY | GB | 58.9, -3.05 | 12 |
Juan Fernández Islands | ISLS | CL | -33.63, -78.85 | 30 | Juan Fernández, Juan Fernandez, Más a Tierra
Más Afuera | ISL | CL | -33.77, -80.77 | 10 | Mas Afuera, Alejandro Selkirk Island
Caroline Islands | ISLS | FM | 7.2, 150 | 900 | Carolines
Ellice Islands | ISLS | TV | -8, 178 | 300 |
New Hebrides | ISLS | VU | -16, 167 | 300 |
Ponape | ISL | FM | 6.88, 158.22 | 15 |
Truk | ISLS | FM | 7.42, 151.78 | 30 | Truk Lagoon
Eniwetok | ATOL | MH | 11.5, 162.25 | 20 | Enewetak
Midway Atoll | ATOL | UM | 28.2, -177.37 | 12 | Midway Islands, Midway Island
Savo Island | ISL | SB | -9.13, 159.82 | 6 |
Morotai | ISL | ID | 2.3, 128.45 | 40 |
Attu | ISL | US | 52.9, 172.9 | 25 |
Kiska | ISL | US | 51.97, 177.5 | 20 |
Falkland Sound | STRT | FK | -51.8, -59.3 | 40 |
`;
