/** Peaks, passes, ranges, valleys and parks that climbers, skiers and weather reports name: rows as in `LANDSCAPES`. Our own list; points and extents from general atlases, rounded. */
export const MOUNTAINS = `
Mount Kailash | MT | CN | 31.07, 81.31 | 10 |
Mount Apo | MT | PH | 6.99, 125.27 | 12 |
Campi Flegrei | VLC | IT | 40.83, 14.14 | 8 |
Eiger | MT | CH | 46.58, 8 | 8 |
Jungfrau | MT | CH | 46.54, 7.96 | 8 |
Grossglockner | MT | AT | 47.07, 12.69 | 8 |
Zugspitze | MT | DE | 47.42, 10.99 | 6 |
Gran Sasso | MTS | IT | 42.47, 13.57 | 15 |
Mont Ventoux | MT | FR | 44.17, 5.28 | 8 | Ventoux
Teide | VLC | ES | 28.27, -16.64 | 12 | Mount Teide
Cumbre Vieja | VLC | ES | 28.57, -17.84 | 10 |
Mulhacén | MT | ES | 37.05, -3.31 | 8 |
Mount Olympus | MT | GR | 40.09, 22.36 | 12 |
Mount Damavand | MT | IR | 35.95, 52.11 | 12 | Damavand
Mount Meru | MT | TZ | -3.25, 36.75 | 10 |
Fuego | VLC | GT | 14.47, -90.88 | 8 | Volcán de Fuego, Fuego volcano, Volcan de Fuego
Colima volcano | VLC | MX | 19.51, -103.62 | 10 | Volcán de Colima
Sangay | VLC | EC | -2, -78.34 | 12 |
Fitz Roy | MT | AR | -49.27, -73.04 | 10 |
Villarrica volcano | VLC | CL | -39.42, -71.93 | 10 | Villarrica Volcano
Cristo Redentor | PASS | | -32.83, -70.07 | 5 | Paso Cristo Redentor, Cristo Redentor pass, Los Libertadores, Paso Los Libertadores, Los Libertadores pass
Paso San Francisco | PASS | | -26.88, -68.3 | 6 |
Paso Agua Negra | PASS | | -30.19, -69.82 | 6 |
Mount Baker | VLC | US | 48.78, -121.81 | 12 |
Mount Whitney | MT | US | 36.58, -118.29 | 8 |
Mount Washington | MT | US | 44.27, -71.3 | 8 |
Mount Katahdin | MT | US | 45.9, -68.92 | 8 |
Pikes Peak | MT | US | 38.84, -105.04 | 8 |
Longs Peak | MT | US | 40.25, -105.62 | 8 |
Grand Teton | MT | US | 43.74, -110.8 | 10 |
Kilauea | VLC | US | 19.42, -155.29 | 10 | Kīlauea
Mauna Kea | VLC | US | 19.82, -155.47 | 15 |
Haleakala | VLC | US | 20.71, -156.25 | 12 | Haleakalā
Donner Pass | PASS | US | 39.32, -120.33 | 6 |
Snoqualmie Pass | PASS | US | 47.42, -121.41 | 6 |
Stevens Pass | PASS | US | 47.75, -121.09 | 6 |
Loveland Pass | PASS | US | 39.66, -105.88 | 5 |
Vail Pass | PASS | US | 39.53, -106.22 | 5 |
Mount Robson | MT | CA | 53.11, -119.16 | 10 | Mount Robson Provincial Park
Rogers Pass | PASS | CA | 51.3, -117.52 | 8 |
Coquihalla | PASS | CA | 49.6, -121.05 | 15 | Coquihalla Highway, Coquihalla Pass
Mount Logan | MT | CA | 60.57, -140.4 | 15 |
Mount Cook | MT | NZ | -43.6, 170.14 | 10 | Aoraki
Mount Taranaki | VLC | NZ | -39.3, 174.06 | 12 | Taranaki Maunga
Arthur's Pass | PASS | NZ | -42.94, 171.57 | 10 |
Lewis Pass | PASS | NZ | -42.38, 172.4 | 8 |
Lindis Pass | PASS | NZ | -44.59, 169.64 | 8 |
Mount Kosciuszko | MT | AU | -36.46, 148.26 | 8 | Kosciuszko
Mount Hotham | MT | AU | -36.98, 147.13 | 8 |
Grampians | MTS | AU | -37.2, 142.5 | 40 | Gariwerd
Dandenong Ranges | MTS | AU | -37.83, 145.35 | 12 | Dandenongs
Great Ocean Road | ROAD | AU | -38.7, 143.5 | 60 |
Kakadu | PRK | AU | -12.9, 132.6 | 80 | Kakadu National Park
Ben Nevis | MT | GB | 56.8, -5 | 6 |
Scafell Pike | MT | GB | 54.45, -3.21 | 5 |
Helvellyn | MT | GB | 54.53, -3.02 | 4 |
Snowdon | MT | GB | 53.07, -4.08 | 5 | Yr Wyddfa
Tryfan | MT | GB | 53.12, -4 | 3 |
Cader Idris | MT | GB | 52.7, -3.91 | 6 | Cadair Idris
Pen y Fan | MT | GB | 51.88, -3.44 | 5 |
Kinder Scout | MT | GB | 53.38, -1.87 | 5 |
Pendle Hill | MT | GB | 53.87, -2.3 | 4 |
Ingleborough | MT | GB | 54.17, -2.4 | 4 |
Pen-y-ghent | MT | GB | 54.16, -2.25 | 4 |
Roseberry Topping | MT | GB | 54.5, -1.11 | 3 |
Slieve Donard | MT | GB | 54.18, -5.92 | 4 |
Cuillin | MTS | GB | 57.22, -6.2 | 10 | Cuillins, Cuillin Hills
Glencoe | VAL | GB | 56.67, -5.02 | 8 | Glen Coe
Ben Lomond | MT | GB | 56.19, -4.63 | 5 |
Schiehallion | MT | GB | 56.67, -4.1 | 5 |
Arthur's Seat | MT | GB | 55.94, -3.16 | 2 |
Pentland Hills | MTS | GB | 55.85, -3.35 | 15 | Pentlands
Cheviot Hills | MTS | GB | 55.45, -2.2 | 25 | Cheviots
Forest of Bowland | RGN | GB | 54, -2.5 | 15 | Bowland
Salisbury Plain | PLN | GB | 51.2, -1.9 | 20 |
Quantocks | MTS | GB | 51.13, -3.2 | 10 | Quantock Hills
Malvern Hills | MTS | GB | 52.1, -2.34 | 8 |
Gower | PEN | GB | 51.6, -4.15 | 12 | Gower Peninsula, Gower peninsula
Carrauntoohil | MT | IE | 52, -9.74 | 4 |
Croagh Patrick | MT | IE | 53.76, -9.66 | 4 |
Errigal | MT | IE | 55.03, -8.11 | 3 |
Galtee Mountains | MTS | IE | 52.37, -8.15 | 12 | Galtees, Galty Mountains
Knockmealdown Mountains | MTS | IE | 52.23, -7.9 | 12 | Knockmealdowns
Comeragh Mountains | MTS | IE | 52.25, -7.55 | 10 | Comeraghs
Slieve Bloom | MTS | IE | 53.05, -7.6 | 15 | Slieve Bloom Mountains
Okefenokee | SWMP | US | 30.75, -82.3 | 25 | Okefenokee Swamp
Big Horn Mountains | MTS | US | 44.3, -107.1 | 70 | Bighorn Mountains, Bighorns
Wind River Range | MTS | US | 43, -109.4 | 70 |
San Bernardino Mountains | MTS | US | 34.15, -116.9 | 35 |
San Gabriel Mountains | MTS | US | 34.3, -117.9 | 35 |
Santa Monica Mountains | MTS | US | 34.1, -118.75 | 30 |
Santa Cruz Mountains | MTS | US | 37.15, -121.95 | 35 |
Wasatch Range | MTS | US | 40.6, -111.6 | 120 | Wasatch Mountains
Salinas Valley | VAL | US | 36.4, -121.3 | 60 |
Antelope Valley | VAL | US | 34.7, -118.2 | 35 |
Owens Valley | VAL | US | 36.8, -118.2 | 60 |
Mambilla Plateau | MTS | NG | 7, 11.2 | 50 |
Zuma Rock | MT | NG | 9.13, 7.23 | 3 |
Olumo Rock | MT | NG | 7.17, 3.34 | 2 |
Winelands | RGN | ZA | -33.8, 19 | 40 | Cape Winelands
Sani Pass | PASS | | -29.6, 29.29 | 6 |
Van Reenen's Pass | PASS | ZA | -28.37, 29.38 | 8 |
Huguenot Tunnel | TNL | ZA | -33.73, 19.1 | 4 |
Rohtang Pass | PASS | IN | 32.37, 77.25 | 6 | Rohtang
Zoji La | PASS | IN | 34.28, 75.47 | 5 | Zojila, Zojila Pass, Zoji La Pass
Khardung La | PASS | IN | 34.28, 77.6 | 5 | Khardungla
Atal Tunnel | TNL | IN | 32.4, 77.15 | 6 |
Aravalli | MTS | IN | 25.5, 73.5 | 250 | Aravallis, Aravalli hills, Aravalli range, Aravalli Hills
Gir | PRK | IN | 21.1, 70.8 | 35 | Gir National Park, Gir forest
Jim Corbett National Park | PRK | IN | 29.53, 78.77 | 25 | Corbett National Park, Corbett Tiger Reserve
Barak Valley | VAL | IN | 24.8, 92.7 | 50 |
Kullu Valley | VAL | IN | 31.9, 77.15 | 30 |
Parvati Valley | VAL | IN | 32, 77.4 | 20 |
Rann of Kutch | RGN | IN | 24, 70 | 120 | Rann of Kachchh
Char Dham | RGN | IN | 30.8, 79.2 | 60 |
Kedarnath | PPL | IN | 30.73, 79.07 | 4 |
Badrinath | PPL | IN | 30.74, 79.49 | 4 |
Amarnath | CAVE | IN | 34.21, 75.5 | 4 | Amarnath cave, Amarnath shrine
Sierra Madre | MTS | PH | 16.5, 121.7 | 200 |
Genting Highlands | RGN | MY | 3.42, 101.79 | 6 |
Central Highlands | MTS | VN | 13.5, 108 | 130 |
Jirisan | MT | KR | 35.34, 127.73 | 15 | Mount Jiri
Izu Peninsula | PEN | JP | 34.9, 138.95 | 30 |
Noto Peninsula | PEN | JP | 37.3, 137 | 40 | Noto peninsula
Boso Peninsula | PEN | JP | 35.3, 140.1 | 35 |
Tohoku | RGN | JP | 39, 140.7 | 180 |
Kansai | RGN | JP | 34.8, 135.5 | 80 |
Kanto | RGN | JP | 36, 139.6 | 80 |
Ruahine Range | MTS | NZ | -39.9, 176.1 | 45 | Ruahines, Ruahine Ranges
Tararua Range | MTS | NZ | -40.8, 175.4 | 40 | Tararuas, Tararua Ranges
Kaimai Range | MTS | NZ | -37.8, 175.9 | 40 | Kaimais, Kaimai Ranges
Remutaka Range | MTS | NZ | -41.2, 175.2 | 25 | Remutaka Hill, Rimutaka Hill
Kaikoura Ranges | MTS | NZ | -42.1, 173.7 | 40 |
`;
