/** Townships, suburbs and small towns of South Africa, Nigeria, India and the Philippines that the local press names and the npm sets leave out, and a few that histories name: `name | country | lat, lng | population | other names`, as in `TOWNS`. Our own list; points from public maps, rounded to about a kilometre, population to its order. */
export const TOWNS_LOCAL = `
Msinga | ZA | -28.75, 30.45 | 2000 |
Umzinto | ZA | -30.32, 30.66 | 16000 | uMzinto
Highflats | ZA | -30.27, 30.2 | 1500 |
Mount Fletcher | ZA | -30.69, 28.51 | 9000 |
Coffee Bay | ZA | -31.98, 29.15 | 600 |
Idutywa | ZA | -32.1, 28.3 | 11000 |
Kentani | ZA | -32.5, 28.32 | 1500 | Centane
Kenton-on-Sea | ZA | -33.69, 26.67 | 5000 |
Sterkspruit | ZA | -30.53, 27.37 | 6000 |
Sutherland | ZA | -32.4, 20.66 | 2800 |
Britstown | ZA | -30.59, 23.5 | 5000 |
Keimoes | ZA | -28.71, 20.97 | 16000 |
Greylingstad | ZA | -26.75, 28.75 | 1000 |
Mashishing | ZA | -25.1, 30.45 | 40000 |
Bushbuckridge | ZA | -24.84, 31.07 | 3000 |
Modjadjiskloof | ZA | -23.69, 30.14 | 2000 |
Mogwadi | ZA | -23.37, 29.33 | 2000 | Dendron
Waterval Boven | ZA | -25.65, 30.33 | 6000 | Emgwenya
Katlehong | ZA | -26.33, 28.15 | 400000 |
Vosloorus | ZA | -26.36, 28.2 | 160000 |
Thokoza | ZA | -26.35, 28.13 | 105000 |
Daveyton | ZA | -26.15, 28.41 | 127000 |
Lenasia | ZA | -26.32, 27.83 | 90000 |
Eldorado Park | ZA | -26.29, 27.9 | 66000 |
Mitchells Plain | ZA | -34.05, 18.62 | 310000 | Mitchell's Plain
Gugulethu | ZA | -33.98, 18.57 | 98000 |
Nyanga | ZA | -33.99, 18.58 | 58000 |
Philippi | ZA | -34.02, 18.58 | 200000 |
Delft | ZA | -33.97, 18.64 | 150000 |
Manenberg | ZA | -33.98, 18.55 | 60000 |
Hanover Park | ZA | -33.99, 18.53 | 35000 |
Langa | ZA | -33.94, 18.53 | 52000 |
KwaMashu | ZA | -29.74, 30.98 | 175000 |
Umlazi | ZA | -29.97, 30.88 | 400000 |
Phoenix | ZA | -29.7, 31 | 176000 |
Verulam | ZA | -29.65, 31.05 | 37000 |
KwaNobuhle | ZA | -33.82, 25.4 | 107000 |
Motherwell | ZA | -33.8, 25.6 | 140000 |
Sobantu | ZA | -29.6, 30.42 | 9000 |
Copesville | ZA | -29.56, 30.42 | 15000 |
Daudu | NG | 7.93, 8.58 | 5000 |
Okuama | NG | 5.43, 5.93 | 1500 |
Ekwulobia | NG | 6.03, 7.08 | 40000 |
Ohaji | NG | 5.4, 6.85 | 20000 |
Mowe | NG | 6.81, 3.44 | 50000 |
Ibafo | NG | 6.74, 3.42 | 40000 |
Kishi | NG | 9.08, 3.85 | 60000 |
Lanlate | NG | 7.6, 3.45 | 30000 |
Oba Akoko | NG | 7.42, 5.72 | 15000 |
Keta | NG | 11.75, 6.75 | 3000 |
Dikko | NG | 9.24, 7.13 | 3000 |
Dera Bassi | IN | 30.59, 76.84 | 26000 | Derabassi, Dera Bassi
Sidhwan Bet | IN | 30.93, 75.42 | 9000 |
Dharamkot | IN | 30.95, 75.23 | 20000 |
Gidderbaha | IN | 30.2, 74.66 | 46000 | Giddarbaha
Bholath | IN | 31.54, 75.47 | 11000 |
Anandpur Sahib | IN | 31.24, 76.5 | 17000 | Sri Anandpur Sahib
Dera Baba Nanak | IN | 32.03, 75.03 | 7000 |
Khemkaran | IN | 31.16, 74.55 | 14000 | Khem Karan
Bhikhiwind | IN | 31.35, 74.7 | 13000 |
Khadoor Sahib | IN | 31.43, 75.09 | 9000 | Khadur Sahib
Goindwal | IN | 31.37, 75.14 | 8000 | Goindwal Sahib
Kandaghat | IN | 30.97, 77.11 | 2500 |
Narkanda | IN | 31.26, 77.46 | 900 |
Rampur Bushahr | IN | 31.45, 77.63 | 6000 |
Chopal | IN | 30.95, 77.59 | 1700 |
Sundernagar | IN | 31.53, 76.89 | 25000 |
Jogindernagar | IN | 31.98, 76.79 | 5000 | Joginder Nagar
Baijnath | IN | 32.05, 76.65 | 13000 |
Dharamshala | IN | 32.22, 76.32 | 53000 | Dharamsala
McLeodganj | IN | 32.24, 76.32 | 11000 | McLeod Ganj
Bharmour | IN | 32.44, 76.54 | 3500 |
Manikaran | IN | 32.03, 77.35 | 1000 |
Kasol | IN | 32.01, 77.32 | 1000 |
Keylong | IN | 32.57, 77.03 | 1500 |
Kaza | IN | 32.22, 78.07 | 1700 |
Reckong Peo | IN | 31.54, 78.27 | 2400 |
Kalpa | IN | 31.54, 78.26 | 1200 |
Sangla | IN | 31.42, 78.27 | 2200 |
Pinjore | IN | 30.8, 76.92 | 36000 |
Cheeka | IN | 30.05, 76.35 | 38000 | Guhla Cheeka
Assandh | IN | 29.52, 76.6 | 27000 |
Kharkhoda | IN | 28.87, 76.91 | 25000 |
Uchana | IN | 29.47, 76.17 | 17000 |
Ferozepur Jhirka | IN | 27.79, 76.95 | 24000 |
Ballabgarh | IN | 28.34, 77.33 | 200000 | Ballabhgarh
Maibang | IN | 25.3, 93.17 | 8000 |
Lumding | IN | 25.75, 93.17 | 31000 |
Sivasagar | IN | 26.98, 94.64 | 54000 |
Mangaldoi | IN | 26.44, 92.03 | 26000 | Mangaldai
Senapati | IN | 25.27, 94.02 | 8000 |
Dawki | IN | 25.18, 92.02 | 3000 |
Baghmara | IN | 25.2, 90.63 | 13000 |
Ambassa | IN | 23.93, 91.85 | 16000 |
Mechuka | IN | 28.6, 94.13 | 2500 | Menchuka
Gopeshwar | IN | 30.41, 79.32 | 21000 |
Karnaprayag | IN | 30.26, 79.22 | 8000 |
Guptkashi | IN | 30.52, 79.08 | 2000 |
Devprayag | IN | 30.15, 78.6 | 2200 |
Harsil | IN | 31.04, 78.74 | 1000 |
Gangotri | IN | 30.99, 78.94 | 100 |
Purola | IN | 30.88, 78.08 | 3000 |
Kotdwar | IN | 29.75, 78.52 | 35000 |
Munsiari | IN | 30.07, 80.24 | 5000 | Munsyari
Bhimtal | IN | 29.35, 79.55 | 8000 |
Meppadi | IN | 11.55, 76.13 | 15000 |
Chooralmala | IN | 11.5, 76.16 | 3000 |
Mundakkai | IN | 11.49, 76.15 | 2000 |
Sulthan Bathery | IN | 11.66, 76.26 | 45000 | Sultan Bathery
Mananthavady | IN | 11.8, 76 | 47000 |
Adimali | IN | 10.02, 76.95 | 40000 | Adimaly
Kattappana | IN | 9.75, 77.12 | 43000 |
Kumily | IN | 9.61, 77.16 | 35000 |
Peermade | IN | 9.57, 77.02 | 20000 | Peerumedu
Ranni | IN | 9.38, 76.79 | 15000 |
Sabarimala | IN | 9.43, 77.08 | 500 |
Konni | IN | 9.24, 76.86 | 30000 |
Kottarakkara | IN | 9.01, 76.78 | 30000 |
Pala | IN | 9.71, 76.68 | 22000 |
Vaikom | IN | 9.75, 76.4 | 23000 |
Kothamangalam | IN | 10.06, 76.63 | 39000 |
Mannarkkad | IN | 10.99, 76.46 | 35000 | Mannarkad
Attappady | IN | 11.09, 76.6 | 64000 | Attappadi
Tanur | IN | 10.97, 75.87 | 69000 |
Iritty | IN | 11.98, 75.67 | 40000 |
Talamban | PH | 10.37, 123.91 | 39000 |
Subangdaku | PH | 10.32, 123.93 | 21000 |
Dumanjug | PH | 10.06, 123.44 | 55000 |
Tubigon | PH | 9.95, 123.96 | 47000 |
Getafe | PH | 10.15, 124.15 | 33000 | Jetafe
Guinsaugon | PH | 10.34, 125.1 | 1500 |
Baliwag | PH | 14.95, 120.9 | 168000 |
Baggao | PH | 17.93, 121.78 | 87000 |
Palanan | PH | 17.06, 122.43 | 17000 |
Datu Odin Sinsuat | PH | 7.18, 124.21 | 116000 | Dinaig
Peenemünde | DE | 54.14, 13.77 | 300 |
Debre Libanos | ET | 9.71, 38.85 | 2000 | Debre Lebanos
Bicesse | PT | 38.73, -9.43 | 5000 |
Namasale | UG | 1.5, 32.62 | 5000 |
Vung Ang | VN | 18.1, 106.4 | 5000 |
Kvanefjeld | GL | 60.98, -46 | 50 |
Pope Valley | US | 38.62, -122.43 | 500 |
Aetna Springs | US | 38.65, -122.48 | 100 |
Escondida | CL | -24.27, -69.07 | 5000 | La Escondida
Mohadevpur | BD | 24.92, 88.75 | 20000 | Mahadebpur
Obajana | NG | 7.92, 6.43 | 10000 |
Kibera | KE | -1.313, 36.79 | 185000 |
Mathare | KE | -1.26, 36.86 | 200000 |
Eastleigh | KE | -1.27, 36.85 | 170000 |
Gikomba | KE | -1.287, 36.84 | 5000 |
Kapedo | KE | 1.17, 36.1 | 3000 |
Chemolingot | KE | 0.98, 35.93 | 2000 |
Salgaa | KE | -0.2, 35.85 | 3000 |
Mau Summit | KE | -0.15, 35.68 | 2000 |
Andheri | IN | 19.12, 72.85 | 800000 |
Bandra | IN | 19.055, 72.84 | 350000 |
Whitefield | IN | 12.97, 77.75 | 200000 |
Tondo | PH | 14.615, 120.967 | 650000 |
Cubao | PH | 14.62, 121.05 | 100000 |
Rosses Point | IE | 54.306, -8.566 | 900 |
Mullaghmore | IE | 54.466, -8.447 | 150 |
`;
