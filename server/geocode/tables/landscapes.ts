/**
 * Islands, ranges, deserts, valleys, parks, regions of countries and lesser seas that news names: `name | feature | country | lat, lng | radius in km |
 * other names`. Our own list; points and extents from general atlases, rounded.
 */
export const LANDSCAPES = `
Altai Mountains | MTS | | 48.5, 88 | 400 |
Caucasus Mountains | MTS | | 42.8, 44 | 450 | Greater Caucasus, Caucasus Range
Dolomites | MTS | IT | 46.4, 11.9 | 60 |
Taurus Mountains | MTS | TR | 37.3, 33.5 | 300 |
Alborz Mountains | MTS | IR | 36.2, 51.5 | 250 | Elburz
Nuba Mountains | MTS | SD | 11.3, 30.3 | 120 | Nuba hills, Nuba Hills
Hoggar Mountains | MTS | DZ | 23.3, 6 | 200 | Ahaggar
Tibesti Mountains | MTS | TD | 20.8, 18 | 180 |
Aïr Mountains | MTS | NE | 18.3, 8.5 | 150 | Air Massif
Rwenzori Mountains | MTS | UG | 0.4, 29.9 | 50 | Rwenzori
Mount Elgon | MT | | 1.13, 34.55 | 30 |
Drakensberg | MTS | ZA | -29.3, 29.2 | 250 |
Ethiopian Highlands | MTS | ET | 10, 38.5 | 350 |
Nanga Parbat | MT | PK | 35.24, 74.59 | 10 |
Annapurna | MT | NP | 28.6, 83.82 | 20 |
Kangchenjunga | MT | | 27.7, 88.15 | 15 |
Cascade Range | MTS | US | 45.5, -121.7 | 400 | Cascade Mountains
Mount Hood | MT | US | 45.37, -121.7 | 10 |
Mount Shasta | MT | US | 41.41, -122.19 | 10 |
Mount Mitchell | MT | US | 35.76, -82.27 | 5 |
Denali | MT | US | 63.07, -151 | 15 | Mount McKinley
Serra do Mar | MTS | BR | -24, -46 | 400 |
Eastern Ghats | MTS | IN | 15.5, 79.5 | 500 |
Vindhya Range | MTS | IN | 23.5, 78.5 | 350 | Vindhyas
Great Dividing Range | MTS | AU | -30, 151.5 | 900 |
Snowy Mountains | MTS | AU | -36.3, 148.4 | 80 |
Southern Alps | MTS | NZ | -43.5, 170.5 | 250 |
Pennines | MTS | GB | 54.3, -2.2 | 130 |
Peak District | AREA | GB | 53.35, -1.8 | 30 |
Snowdonia | AREA | GB | 52.9, -3.9 | 35 | Eryri
Brecon Beacons | MTS | GB | 51.88, -3.43 | 30 | Bannau Brycheiniog
Dartmoor | AREA | GB | 50.57, -3.92 | 20 |
Exmoor | AREA | GB | 51.13, -3.65 | 20 |
South Downs | AREA | GB | 50.93, -0.7 | 60 |
North York Moors | AREA | GB | 54.38, -0.9 | 30 |
Yorkshire Dales | AREA | GB | 54.23, -2.1 | 30 |
New Forest | FRST | GB | 50.87, -1.6 | 15 |
Fens | AREA | GB | 52.6, 0.1 | 50 | the Fens
Cairngorms | MTS | GB | 57.07, -3.67 | 35 |
Mourne Mountains | MTS | GB | 54.17, -6 | 15 | Mournes
Wicklow Mountains | MTS | IE | 53.08, -6.35 | 20 |
Massif Central | MTS | FR | 45.2, 3 | 150 |
Sudetes | MTS | | 50.6, 16 | 150 |
Rhodope Mountains | MTS | | 41.6, 24.6 | 100 | Rhodopes
Crimean Mountains | MTS | UA | 44.75, 34.3 | 60 |
Kopet Dag | MTS | | 37.9, 58 | 200 |
Taebaek Mountains | MTS | KR | 37.5, 128.8 | 200 |
Japanese Alps | MTS | JP | 36.2, 137.7 | 80 |
Taklamakan Desert | DSRT | CN | 39, 83 | 400 | Taklamakan
Thar Desert | DSRT | | 27, 71 | 300 |
Syrian Desert | DSRT | | 33.5, 39 | 300 |
Atacama Desert | DSRT | CL | -23.5, -69.2 | 350 |
Mojave Desert | DSRT | US | 35, -115.8 | 180 |
Sonoran Desert | DSRT | | 32, -112.5 | 250 |
Chihuahuan Desert | DSRT | | 29, -104 | 350 |
Great Victoria Desert | DSRT | AU | -28.5, 128 | 400 |
Nubian Desert | DSRT | SD | 20.5, 33 | 250 |
Libyan Desert | DSRT | | 25, 24 | 500 |
Okefenokee Swamp | SWMP | US | 30.75, -82.25 | 35 |
Great Dismal Swamp | SWMP | US | 36.5, -76.45 | 25 |
Camargue | RGN | FR | 43.5, 4.6 | 30 |
Danube Delta | DLTA | | 45, 29.3 | 50 |
Okavango Delta | DLTA | BW | -19.3, 22.8 | 80 |
Zion National Park | PRK | US | 37.3, -113.03 | 20 |
Big Bend National Park | PRK | US | 29.25, -103.25 | 40 |
Great Smoky Mountains National Park | PRK | US | 35.6, -83.5 | 40 |
Shenandoah National Park | PRK | US | 38.5, -78.45 | 50 |
Joshua Tree National Park | PRK | US | 33.9, -115.9 | 40 |
Acadia National Park | PRK | US | 44.34, -68.27 | 15 |
Olympic National Park | PRK | US | 47.8, -123.6 | 40 |
Banff National Park | PRK | CA | 51.5, -116 | 60 |
Gorongosa National Park | PRK | MZ | -18.7, 34.5 | 40 |
Garamba National Park | PRK | CD | 4.1, 29.5 | 60 |
W National Park | PRK | | 12, 2.6 | 70 |
Pendjari | PRK | BJ | 11.1, 1.5 | 50 | Pendjari National Park
Etosha | PRK | NA | -18.9, 16 | 100 | Etosha National Park
Maasai Mara | PRK | KE | -1.5, 35.1 | 30 | Masai Mara
Kaziranga | PRK | IN | 26.6, 93.4 | 25 | Kaziranga National Park
Sambisa Forest | FRST | NG | 11.25, 13.4 | 40 |
Napa Valley | VAL | US | 38.4, -122.4 | 25 |
Imperial Valley | VAL | US | 32.85, -115.5 | 40 |
San Fernando Valley | VAL | US | 34.22, -118.45 | 20 |
San Gabriel Valley | VAL | US | 34.08, -118 | 20 |
San Joaquin Valley | VAL | US | 36.6, -120.1 | 170 |
Coachella Valley | VAL | US | 33.7, -116.2 | 35 |
Willamette Valley | VAL | US | 44.8, -123 | 90 |
Hudson Valley | VAL | US | 41.8, -73.9 | 80 |
Lehigh Valley | VAL | US | 40.65, -75.45 | 35 |
Shenandoah Valley | VAL | US | 38.6, -78.8 | 100 |
Mohawk Valley | VAL | US | 42.95, -74.7 | 70 |
Mississippi Delta | RGN | US | 33.5, -90.6 | 110 |
Treasure Valley | VAL | US | 43.6, -116.5 | 50 |
Korengal Valley | VAL | AF | 34.88, 70.9 | 15 | Korengal
Great Rift Valley | VAL | KE | 0, 36 | 400 | Rift Valley
Loire Valley | VAL | FR | 47.4, 0.7 | 120 |
Rhine Valley | VAL | DE | 50, 7.8 | 150 |
Mosul plain | RGN | IQ | 36.3, 43.3 | 40 | Nineveh Plains
Outer Banks | ISLS | US | 35.4, -75.6 | 90 |
Tidewater region | RGN | US | 37, -76.4 | 60 |
Hampton Roads | RGN | US | 36.95, -76.35 | 40 |
Delmarva Peninsula | PEN | US | 38.5, -75.6 | 100 | Delmarva
Olympic Peninsula | PEN | US | 47.8, -123.7 | 70 |
Kitsap Peninsula | PEN | US | 47.6, -122.7 | 30 |
Inland Empire | RGN | US | 34, -117.3 | 60 |
Twin Cities | RGN | US | 44.95, -93.2 | 35 |
Quad Cities | RGN | US | 41.5, -90.55 | 25 |
West Texas | RGN | US | 31.8, -101.5 | 250 |
East Texas | RGN | US | 31.8, -94.9 | 130 |
South Texas | RGN | US | 27.8, -98.2 | 150 |
North Texas | RGN | US | 33, -97 | 130 |
Texas Panhandle | RGN | US | 35.3, -101.6 | 130 |
Oklahoma Panhandle | RGN | US | 36.75, -101.5 | 110 |
Florida Panhandle | RGN | US | 30.5, -85.8 | 150 |
Eastern Shore | RGN | US | 38.5, -75.9 | 90 |
Western Massachusetts | RGN | US | 42.35, -72.8 | 50 | western Massachusetts
North Shore | RGN | US | 42.6, -70.85 | 30 |
Central Texas | RGN | US | 30.7, -97.6 | 110 |
Central Florida | RGN | US | 28.4, -81.4 | 90 |
South Florida | RGN | US | 26.2, -80.3 | 90 |
Central Pennsylvania | RGN | US | 40.9, -77.7 | 90 |
Eastern Washington | RGN | US | 47.3, -118.5 | 150 |
Eastern Oregon | RGN | US | 44.3, -118.5 | 170 |
Southern Oregon | RGN | US | 42.5, -122.8 | 110 |
Central Oregon | RGN | US | 44.1, -121.2 | 70 |
Northern Michigan | RGN | US | 45, -84.8 | 90 |
Southern Illinois | RGN | US | 37.9, -89 | 90 |
Central Illinois | RGN | US | 40.2, -89.4 | 100 |
Northern Virginia | RGN | US | 38.85, -77.3 | 40 |
Southwest Virginia | RGN | US | 37, -81.5 | 100 |
Western North Carolina | RGN | US | 35.5, -82.6 | 90 |
Central Coast | RGN | US | 35.6, -120.8 | 120 |
Bible Belt | RGN | US | 34, -88.5 | 600 |
Acadiana | RGN | US | 30.2, -92.1 | 80 |
Bohemia | RGN | CZ | 49.9, 14.5 | 130 |
Moravia | RGN | CZ | 49.4, 17 | 90 |
Volhynia | RGN | UA | 50.7, 25 | 130 | Volyn
Podolia | RGN | UA | 49, 27.5 | 130 | Podillia
Castile | RGN | ES | 41, -4.2 | 200 |
Jutland | PEN | DK | 56, 9.2 | 150 |
Courland | RGN | LV | 57, 22 | 90 | Kurland
East Prussia | RGN | | 54.3, 21 | 130 |
Swabia | RGN | DE | 48.4, 9.8 | 90 |
Franconia | RGN | DE | 49.7, 10.8 | 80 |
Westphalia | RGN | DE | 51.8, 8 | 90 |
Ruhr valley | RGN | DE | 51.5, 7.2 | 40 | Ruhr Valley
Saarland region | RGN | DE | 49.4, 7 | 40 | Saar
Sandžak | RGN | | 43.1, 19.9 | 60 | Sandzak
Epirus | RGN | | 39.7, 20.6 | 70 |
Peloponnese | PEN | GR | 37.5, 22.3 | 90 |
Cappadocia | RGN | TR | 38.6, 34.8 | 80 |
Barotseland | RGN | ZM | -15.5, 23.2 | 200 |
Zululand | RGN | ZA | -28.3, 31.8 | 120 |
Transvaal | RGN | ZA | -25.5, 28.5 | 300 |
Matabeleland | RGN | ZW | -19.5, 28 | 200 |
Mashonaland | RGN | ZW | -17.5, 31 | 170 |
Karamoja | RGN | UG | 2.8, 34.3 | 100 |
Equatoria | RGN | SS | 4.8, 31 | 300 |
Middle Belt | RGN | NG | 8.8, 8 | 300 |
Chittagong Hill Tracts | RGN | BD | 22.5, 92.2 | 90 |
Terai | RGN | NP | 27, 85 | 300 |
Bundelkhand | RGN | IN | 25.2, 79.5 | 130 |
Vidarbha | RGN | IN | 20.7, 78.5 | 170 |
Marathwada | RGN | IN | 19, 76.5 | 130 |
Saurashtra | RGN | IN | 21.8, 70.8 | 120 |
Red Corridor | RGN | IN | 20, 82 | 450 |
Triple Frontier | RGN | | -25.6, -54.6 | 40 |
Northern Triangle | RGN | | 14.5, -89 | 300 |
Urabá | RGN | CO | 7.8, -76.6 | 70 | Uraba, Gulf of Urabá
Catatumbo | RGN | CO | 8.6, -73 | 60 |
Montes de María | RGN | CO | 9.8, -75.3 | 50 |
Eurasia | RGN | | 50, 80 | 4000 |
Maui | ISL | US | 20.8, -156.33 | 40 |
Oahu | ISL | US | 21.45, -158 | 35 | Oʻahu
Kauai | ISL | US | 22.05, -159.55 | 25 | Kauaʻi
Molokai | ISL | US | 21.13, -157 | 30 |
Lanai | ISL | US | 20.83, -156.92 | 15 |
Big Island | ISL | US | 19.6, -155.5 | 60 |
Nantucket Island | ISL | US | 41.28, -70.08 | 15 |
Martha's Vineyard | ISL | US | 41.39, -70.62 | 18 |
Block Island | ISL | US | 41.17, -71.58 | 8 |
Mount Desert Island | ISL | US | 44.34, -68.31 | 15 |
Whidbey Island | ISL | US | 48.15, -122.6 | 30 |
Hilton Head Island | ISL | US | 32.2, -80.75 | 12 |
Mackinac Island | ISL | US | 45.86, -84.63 | 5 |
Catalina Island | ISL | US | 33.39, -118.42 | 15 | Santa Catalina Island
Kodiak Island | ISL | US | 57.4, -153.4 | 80 |
Cape Breton Island | ISL | CA | 46.2, -60.8 | 70 | Cape Breton
Fraser Island | ISL | AU | -25.2, 153.1 | 50 | K'gari
Phillip Island | ISL | AU | -38.48, 145.23 | 12 |
Easter Island | ISL | CL | -27.12, -109.36 | 12 | Rapa Nui
Chiloé | ISL | CL | -42.6, -73.9 | 80 | Chiloé Island
Öland | ISL | SE | 56.7, 16.6 | 60 |
Saaremaa | ISL | EE | 58.4, 22.5 | 40 |
Hiiumaa | ISL | EE | 58.9, 22.6 | 25 |
Naissaar | ISL | EE | 59.57, 24.52 | 5 |
Bornholm | ISL | DK | 55.13, 14.92 | 20 |
Funen | ISL | DK | 55.3, 10.4 | 40 |
Rügen | ISL | DE | 54.42, 13.4 | 25 |
Heligoland | ISL | DE | 54.18, 7.89 | 3 | Helgoland
Isle of Mull | ISL | GB | 56.45, -6 | 25 | Mull
Isle of Skye | ISL | GB | 57.3, -6.25 | 35 | Skye
Isle of Lewis | ISL | GB | 58.2, -6.6 | 35 |
Islay | ISL | GB | 55.77, -6.2 | 20 |
Arran | ISL | GB | 55.58, -5.25 | 15 | Isle of Arran
Shetland Islands | ISLS | GB | 60.35, -1.25 | 60 | Shetland, Shetlands
Orkney Islands | ISLS | GB | 59, -3 | 40 | Orkneys
Isles of Scilly | ISLS | GB | 49.93, -6.32 | 8 | Scilly Isles
Channel Islands | ISLS | | 49.4, -2.4 | 40 |
Aran Islands | ISLS | IE | 53.12, -9.7 | 15 |
Frisian Islands | ISLS | | 53.5, 6 | 120 |
Chios | ISL | GR | 38.4, 26.05 | 25 |
Lesbos | ISL | GR | 39.2, 26.3 | 35 | Lesvos
Rhodes | ISL | GR | 36.2, 27.95 | 35 |
Qeshm | ISL | IR | 26.8, 55.9 | 55 |
Sakhalin Island | ISL | RU | 50.5, 142.8 | 400 |
Samos | ISL | GR | 37.75, 26.8 | 20 |
Kos | ISL | GR | 36.82, 27.1 | 20 |
Corfu | ISL | GR | 39.6, 19.85 | 30 |
Santorini | ISL | GR | 36.4, 25.43 | 10 |
Lampedusa Island | ISL | IT | 35.51, 12.6 | 6 |
Elba | ISL | IT | 42.77, 10.25 | 15 |
Capri Island | ISL | IT | 40.55, 14.24 | 5 |
Tenerife | ISL | ES | 28.27, -16.6 | 40 |
Gran Canaria | ISL | ES | 27.96, -15.6 | 25 |
Lanzarote | ISL | ES | 29.04, -13.6 | 30 |
Fuerteventura | ISL | ES | 28.4, -14 | 45 |
El Hierro | ISL | ES | 27.75, -18 | 15 |
Mallorca | ISL | ES | 39.6, 2.9 | 45 | Majorca
Menorca | ISL | ES | 39.97, 4.1 | 22 | Minorca
Ibiza Island | ISL | ES | 38.98, 1.43 | 20 |
Failaka | ISL | KW | 29.44, 48.33 | 6 | Failaka Island
Bubiyan | ISL | KW | 29.8, 48.2 | 20 | Bubiyan Island
Masirah Island | ISL | OM | 20.4, 58.8 | 30 | Masirah
Farasan Islands | ISLS | SA | 16.75, 42 | 40 |
Pemba Island | ISL | TZ | -5.2, 39.78 | 30 |
Unguja | ISL | TZ | -6.1, 39.35 | 35 | Zanzibar Island
Lamu Island | ISL | KE | -2.28, 40.9 | 8 |
Gorée | ISL | SN | 14.67, -17.4 | 2 | Gorée Island
Mahé | ISL | SC | -4.68, 55.48 | 12 | Mahe Island, Mahé Island
Praslin | ISL | SC | -4.32, 55.74 | 6 | Praslin Island
Matsu Islands | ISLS | TW | 26.16, 119.95 | 15 | Matsu
Pratas Island | ISL | TW | 20.7, 116.72 | 8 | Pratas, Dongsha
Penghu Islands | ISLS | TW | 23.57, 119.6 | 25 | Penghu, Pescadores
Ulleungdo | ISL | KR | 37.5, 130.87 | 8 | Ulleung, Ulleung Island
Yeonpyeong Island | ISL | KR | 37.67, 125.7 | 5 | Yeonpyeong
Baengnyeong Island | ISL | KR | 37.95, 124.67 | 8 | Baengnyeong
Iwo Jima | ISL | JP | 24.78, 141.32 | 6 |
Tsushima Island | ISL | JP | 34.4, 129.3 | 35 |
Ishigaki Island | ISL | JP | 24.42, 124.2 | 15 |
Yonaguni | ISL | JP | 24.46, 123 | 6 |
Moluccas | ISLS | ID | -3, 129 | 350 | Maluku Islands
Lombok | ISL | ID | -8.6, 116.3 | 40 |
Halmahera | ISL | ID | 0.9, 127.9 | 120 |
Sumbawa Island | ISL | ID | -8.6, 118 | 120 |
Natuna Islands | ISLS | ID | 4, 108.2 | 100 | Natunas
Batam Island | ISL | ID | 1.1, 104 | 20 |
Langkawi | ISL | MY | 6.35, 99.8 | 18 |
Phuket Island | ISL | TH | 7.95, 98.35 | 25 |
Koh Samui | ISL | TH | 9.5, 100 | 12 |
Phu Quoc | ISL | VN | 10.25, 104 | 25 |
Con Dao | ISLS | VN | 8.69, 106.6 | 12 |
Palawan Island | ISL | PH | 9.8, 118.5 | 200 |
Guadalcanal | ISL | SB | -9.6, 160.2 | 60 |
Malaita | ISL | SB | -9, 161 | 70 |
Tarawa | ISL | KI | 1.42, 173 | 20 |
Kwajalein | ISL | MH | 8.72, 167.73 | 20 |
Bikini Atoll | ISL | MH | 11.6, 165.4 | 20 |
Wake Island | ISL | | 19.28, 166.65 | 6 |
Midway Atoll | ISL | | 28.2, -177.37 | 6 | Midway Island
Ascension Island | ISL | | -7.95, -14.36 | 8 |
Tristan da Cunha | ISL | | -37.1, -12.28 | 10 |
Lake Edward | LK | | -0.35, 29.6 | 35 |
Lake Tana | LK | ET | 12, 37.3 | 35 |
Great Bear Lake | LK | CA | 66, -121 | 120 |
Great Slave Lake | LK | CA | 61.7, -114 | 150 |
Lake Balaton | LK | HU | 46.85, 17.75 | 35 | Balaton
Lake Ohrid | LK | | 41.03, 20.72 | 15 |
Lough Neagh | LK | GB | 54.6, -6.4 | 15 |
Loch Lomond | LK | GB | 56.1, -4.6 | 15 |
Windermere Lake | LK | GB | 54.36, -2.94 | 8 |
Qinghai Lake | LK | CN | 36.9, 100.2 | 45 |
Lake Toba | LK | ID | 2.65, 98.85 | 40 |
Lake Powell | RSV | US | 37.3, -110.8 | 80 |
Lake Lanier | RSV | US | 34.25, -83.95 | 20 |
Lake Havasu | RSV | US | 34.5, -114.37 | 20 |
Lake Texoma | RSV | US | 33.85, -96.65 | 30 |
Lake Winnebago | LK | US | 44, -88.42 | 20 |
Lake Winnipesaukee | LK | US | 43.6, -71.33 | 15 |
Lake Placid Lake | LK | US | 44.3, -73.98 | 5 |
Finger Lakes | LKS | US | 42.7, -76.8 | 60 |
Great Lakes | LKS | | 45, -84 | 600 |
Lake George Lake | LK | US | 43.5, -73.6 | 25 |
Salton Sea | LK | US | 33.3, -115.85 | 30 |
Mono Lake | LK | US | 38, -119 | 10 |
Crater Lake | LK | US | 42.94, -122.1 | 6 |
Gulf of Riga | GULF | | 57.7, 23.5 | 80 |
Laptev Sea | SEA | RU | 76, 125 | 500 |
Greenland Sea | SEA | | 76, -5 | 600 |
Gulf of St. Lawrence | GULF | CA | 48, -61.5 | 250 | Gulf of Saint Lawrence
Bay of Fundy | BAY | CA | 45, -65.8 | 120 |
Gulf of Maine | GULF | US | 43, -68.5 | 150 |
Cape Cod Bay | BAY | US | 41.88, -70.3 | 25 |
Delaware Bay | BAY | US | 39.1, -75.2 | 35 |
Narragansett Bay | BAY | US | 41.6, -71.35 | 20 |
Penobscot Bay | BAY | US | 44.2, -68.9 | 30 |
Mobile Bay | BAY | US | 30.4, -88 | 25 |
Monterey Bay | BAY | US | 36.8, -121.95 | 25 |
Green Bay | BAY | US | 45, -87.6 | 60 |
Saginaw Bay | BAY | US | 43.9, -83.6 | 40 |
Apalachee Bay | BAY | US | 30, -84.2 | 30 |
Straits of Mackinac | STRT | US | 45.82, -84.73 | 10 |
Strait of Juan de Fuca | STRT | | 48.25, -124 | 70 |
Gulf of Honduras | GULF | | 16.2, -88.2 | 90 |
Gulf of Fonseca | GULF | | 13.2, -87.7 | 40 |
Arafura Sea | SEA | | -9, 135 | 500 |
Banda Sea | SEA | | -5.5, 127 | 400 |
Makassar Strait | STRT | ID | -2, 118 | 250 |
Palk Strait | STRT | | 10, 79.8 | 80 |
Gulf of Mannar | GULF | | 8.5, 79 | 120 |
Gulf of Kutch | GULF | IN | 22.6, 69.5 | 80 |
Kiel Canal | CNL | DE | 54.2, 9.5 | 50 |
Volga-Don Canal | CNL | RU | 48.6, 43.8 | 50 |
Beagle Channel | CHN | | -54.9, -68 | 90 |
Dnipro-Buh estuary | EST | UA | 46.6, 32 | 40 | Dnieper Estuary, Dnipro estuary
Gulf of Gabes | GULF | TN | 34, 10.5 | 80 |
Gulf of Sirte | GULF | LY | 31.5, 18.5 | 200 |
Manila Bay | BAY | PH | 14.5, 120.75 | 30 |
Subic Bay | BAY | PH | 14.78, 120.23 | 10 |
Moro Gulf | GULF | PH | 6.8, 123 | 100 |
Tokyo Bay | BAY | JP | 35.5, 139.85 | 25 |
Seto Inland Sea | SEA | JP | 34.2, 133.3 | 170 |
Sea of Crete | SEA | GR | 35.9, 25 | 130 | Cretan Sea
Firth of Forth | EST | GB | 56.1, -2.9 | 35 |
Firth of Clyde | EST | GB | 55.5, -5 | 40 |
Moray Firth | BAY | GB | 57.8, -3.5 | 45 |
Bristol Channel | CHN | GB | 51.3, -4 | 70 |
The Solent | CHN | GB | 50.78, -1.3 | 15 | Solent
Cardigan Bay | BAY | GB | 52.4, -4.4 | 50 |
Morecambe Bay | BAY | GB | 54.1, -2.95 | 18 |
Belfast Lough | INLT | GB | 54.68, -5.8 | 10 |
Galway Bay | BAY | IE | 53.2, -9.2 | 25 |
Port Phillip Bay | BAY | AU | -38.1, 144.85 | 30 | Port Phillip
Botany Bay | BAY | AU | -33.98, 151.2 | 8 |
Great Barrier Reef | RF | AU | -18, 147.5 | 900 |
Great Australian Bight | BAY | AU | -33, 130 | 500 |
Hauraki Gulf | GULF | NZ | -36.5, 175.1 | 45 |
Maguindanao | RGN | PH | 6.95, 124.4 | 60 |
Chouf Mountains | MTS | LB | 33.68, 35.63 | 20 | Chouf, Shouf, Shouf Mountains
Paraguaná Peninsula | PEN | VE | 11.9, -70 | 35 | Paraguana Peninsula, Paraguaná, Paraguana
Tanna | ISL | VU | -19.5, 169.35 | 20 | Tanna Island
Efate | ISL | VU | -17.67, 168.35 | 20 |
Espiritu Santo | ISL | VU | -15.3, 166.9 | 50 |
Ushant | ISL | FR | 48.46, -5.09 | 6 | Ouessant, Isle of Ushant
Woody Island | ISL | | 16.83, 112.34 | 3 | Yongxing Island
Thitu Island | ISL | | 11.05, 114.28 | 3 | Pag-asa Island, Thitu, Pagasa Island
Itu Aba | ISL | | 10.38, 114.37 | 3 | Taiping Island
Sabina Shoal | RF | | 9.75, 116.47 | 12 | Escoda Shoal, Xianbin Reef
Whitsun Reef | RF | | 9.97, 114.65 | 6 | Julian Felipe Reef
Subi Reef | RF | | 10.92, 114.08 | 5 |
Sandy Cay | RF | | 11.06, 114.22 | 3 |
Reed Bank | RF | | 11.45, 116.9 | 60 | Recto Bank
Hanish Islands | ISLS | YE | 13.75, 42.75 | 25 | Hanish
La Orchila | ISL | VE | 11.8, -66.13 | 8 |
Cape Tarkhankut | CAPE | UA | 45.35, 32.5 | 8 | Tarkhankut
Tendra Spit | PEN | UA | 46.23, 31.7 | 30 | Tendrivska Spit
Galwan Valley | VAL | | 34.75, 78.2 | 15 | Galwan
Depsang Plains | PLN | | 35.3, 78 | 25 | Depsang
Nathu La | PASS | | 27.39, 88.83 | 4 |
Bolan Pass | PASS | PK | 29.6, 67.4 | 40 |
Haftanin | VAL | IQ | 37.3, 42.95 | 15 | Haftanin valley
Sir Creek | CHN | | 23.7, 68.3 | 40 |
Porkkala | PEN | FI | 59.98, 24.42 | 8 |
Emerald Triangle | RGN | | 14.35, 105.2 | 15 |
`;
