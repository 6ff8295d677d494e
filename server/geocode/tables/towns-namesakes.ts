/**
 * Towns of the English-speaking countries that the npm sets leave out and whose names something else is better known by: `name | country or region | lat, lng |
 * population | other names`, as in `TOWNS`. Our own list; points from public maps, rounded to about a kilometre, population to its order.
 */
export const TOWNS_NAMESAKES = `
Zurich | CA.08 | 43.42, -81.62 | 900 |
Dublin | CA.08 | 43.51, -81.28 | 300 |
Warsaw | CA.08 | 44.43, -78.13 | 400 |
Odessa | CA.08 | 44.28, -76.72 | 1200 |
Athens | CA.08 | 44.63, -75.95 | 1100 |
Sparta | CA.08 | 42.7, -81.08 | 300 |
Formosa | CA.08 | 44.06, -81.21 | 400 |
Scotland | CA.08 | 43.03, -80.37 | 700 |
Florence | CA.08 | 42.65, -82.01 | 300 |
Dresden | CA.08 | 42.59, -82.18 | 2800 |
Durham | CA.08 | 44.18, -80.82 | 2600 |
Vienna | CA.08 | 42.68, -80.79 | 500 |
Lanark | CA.08 | 45.02, -76.37 | 800 |
Preston | CA.08 | 43.39, -80.36 | 20000 |
Palmerston | CA.08 | 43.83, -80.85 | 2900 |
Glen Morris | CA.08 | 43.28, -80.34 | 600 |
Lucknow | AU.02 | -33.35, 149.16 | 300 |
Sofala | AU.02 | -33.08, 149.69 | 200 |
Hill End | AU.02 | -33.03, 149.42 | 100 |
Texas | AU.04 | -28.85, 151.17 | 800 |
Halifax | AU.04 | -18.58, 146.29 | 500 |
Swansea | AU.06 | -42.12, 148.07 | 900 |
Clyde | NZ.F7 | -45.19, 169.32 | 1100 |
Roxburgh | NZ.F7 | -45.54, 169.31 | 600 |
Wyndham | NZ.F8 | -46.33, 168.85 | 550 |
Havelock | NZ.F4 | -41.28, 173.77 | 500 |
Amsterdam | ZA.07 | -26.62, 30.67 | 5000 |
Berlin | ZA.05 | -32.88, 27.58 | 4000 |
Baltimore | IE | 51.48, -9.37 | 400 |
Union Hall | IE | 51.56, -9.14 | 200 |
Castletownbere | IE | 51.65, -9.91 | 900 |
Durrus | IE | 51.62, -9.53 | 300 |
Goleen | IE | 51.5, -9.71 | 200 |
Hunterville | NZ.F3 | -39.94, 175.57 | 450 |
Tiaro | AU.04 | -25.73, 152.58 | 800 |
Damascus | US.OH | 40.9, -80.95 | 450 |
North Georgetown | US.OH | 40.84, -80.98 | 300 |
Creggan | GB.NIR | 55.0, -7.34 | 10000 |
Moscow | GB.SCT | 55.63, -4.4 | 150 |
New York | GB.ENG | 53.08, -0.14 | 150 |
Toronto | GB.ENG | 54.67, -1.73 | 1000 |
California | GB.ENG | 52.67, 1.73 | 500 |
Everglades City | US.FL | 25.86, -81.38 | 400 |
Goodland | US.FL | 25.92, -81.65 | 300 |
Sweden | US.ME | 44.13, -70.82 | 400 |
Naples | US.ME | 43.97, -70.6 | 3900 |
Athens | US.ME | 44.92, -69.67 | 1000 |
Dresden | US.ME | 44.08, -69.74 | 1700 |
Berlin | US.OH | 40.56, -81.79 | 900 |
Moscow | US.TX | 30.92, -94.83 | 200 |
Damascus | US.VA | 36.63, -81.78 | 800 |
Damascus | US.AR | 35.37, -92.41 | 400 |
Damascus | US.GA | 31.3, -84.72 | 250 |
Moscow | US.KS | 37.32, -101.21 | 300 |
Moscow | US.TN | 35.06, -89.4 | 550 |
Moscow | US.OH | 38.86, -84.23 | 190 |
Moscow | US.VT | 44.44, -72.71 | 100 |
Rome | US.PA | 41.86, -76.34 | 400 |
Athens | US.LA | 32.65, -93.02 | 250 |
Athens | US.WV | 37.42, -81.01 | 1000 |
Madrid | US.NE | 40.85, -101.54 | 220 |
Madrid | US.NY | 44.75, -75.13 | 700 |
Lisbon | US.NH | 44.21, -71.91 | 1600 |
Cairo | US.NE | 41.0, -98.61 | 800 |
Cairo | US.WV | 39.21, -81.16 | 200 |
Odessa | US.WA | 47.33, -118.69 | 900 |
Odessa | US.DE | 39.46, -75.66 | 400 |
Naples | US.ID | 48.57, -116.4 | 100 |
Venice | US.LA | 29.28, -89.35 | 160 |
Genoa | US.NV | 39.0, -119.85 | 900 |
Genoa | US.NE | 41.45, -97.73 | 1000 |
Bombay | US.NY | 44.94, -74.57 | 400 |
Lima | US.MT | 44.64, -112.59 | 220 |
Havana | US.AR | 35.11, -93.53 | 350 |
Cuba | US.NM | 36.02, -106.96 | 700 |
Peru | US.NE | 40.48, -95.73 | 800 |
Finland | US.MN | 47.41, -91.25 | 200 |
Russia | US.OH | 40.23, -84.41 | 700 |
Prague | US.NE | 41.31, -96.81 | 300 |
Belgrade | US.MN | 45.45, -95.0 | 700 |
Belgrade | US.NE | 41.47, -98.07 | 120 |
Bethlehem | US.NH | 44.28, -71.69 | 1000 |
Bethlehem | US.GA | 33.93, -83.71 | 700 |
Palestine | US.AR | 34.97, -90.9 | 600 |
Syria | US.VA | 38.49, -78.33 | 100 |
Toronto | US.KS | 37.8, -95.95 | 250 |
Toronto | US.SD | 44.57, -96.64 | 200 |
Melbourne | US.IA | 41.94, -93.1 | 800 |
Bagdad | US.KY | 38.26, -85.06 | 200 |
Dublin | US.IN | 39.81, -85.21 | 700 |
Cambridge | US.ID | 44.57, -116.68 | 300 |
Berlin | US.ND | 46.38, -98.49 | 30 |
Zurich | US.KS | 39.23, -99.43 | 100 |
Oslo | US.MN | 48.19, -97.13 | 330 |
Stockholm | US.WI | 44.48, -92.26 | 70 |
Stockholm | US.ME | 47.04, -68.14 | 250 |
Copenhagen | US.NY | 43.89, -75.67 | 800 |
Vilna | CA.01 | 54.12, -111.92 | 250 |
Warspite | CA.01 | 54.1, -112.6 | 70 |
Kiev | US.ND | 47.84, -100.7 | 20 |
Odessa | CA.11 | 50.32, -103.78 | 200 |
Valencia | US.PA | 40.68, -79.99 | 500 |
Toledo | US.WA | 46.44, -122.85 | 700 |
Malta | US.NY | 42.97, -73.79 | 2000 |
Troy | US.ID | 46.74, -116.77 | 900 |
Algiers | US.LA | 29.93, -90.05 | 25000 |
Lahore | US.VA | 38.2, -77.97 | 50 |
Wheatley | CA.08 | 42.1, -82.46 | 2900 |
Trenton | CA.08 | 44.1, -77.58 | 20000 |
`;
