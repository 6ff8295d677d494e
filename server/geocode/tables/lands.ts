/** Lands and provinces that were, and some that are, by the names under which histories and news know them: rows as in `LANDSCAPES`. Our own list; points and extents from general atlases, rounded. */
export const LANDS = `
Lusatia | RGN | DE | 51.5, 14.3 | 80 |
Krajina | RGN | | 44.9, 16.2 | 80 | Bosanska Krajina
Laconia | RGN | GR | 37, 22.4 | 80 |
Messenia | RGN | GR | 37.2, 21.9 | 80 |
Aetolia | RGN | GR | 38.6, 21.7 | 80 |
Chalcidice | RGN | GR | 40.3, 23.5 | 80 | Chalkidiki, Halkidiki
Friuli | RGN | IT | 46.1, 13.1 | 80 |
Limousin | RGN | FR | 45.8, 1.6 | 80 |
Alentejo | RGN | PT | 38.3, -8 | 80 |
Scania | RGN | SE | 55.9, 13.5 | 80 |
Ruthenia | RGN | UA | 48.4, 23 | 80 |
Circassia | RGN | RU | 44, 40.5 | 80 |
Pontus | RGN | TR | 40.7, 37 | 80 |
Pisidia | RGN | TR | 37.7, 30.7 | 80 |
Babylonia | RGN | IQ | 32.5, 44.4 | 80 |
Assyria | RGN | IQ | 36, 43.3 | 80 |
Najd | RGN | SA | 25, 44 | 80 | Nejd
Kabylia | RGN | DZ | 36.6, 4.5 | 80 | Kabylie
Rif | RGN | MA | 35, -4 | 80 | Rif Mountains
Gojjam | RGN | ET | 11, 37.5 | 100 |
Shewa | RGN | ET | 9.5, 39 | 100 | Shoa
Begemder | RGN | ET | 12, 37.8 | 80 |
Wollo | RGN | ET | 11.5, 39.7 | 110 |
Sidamo | RGN | ET | 5.5, 38.5 | 80 |
Yorubaland | RGN | NG | 7.5, 4 | 80 |
Hausaland | RGN | NG | 12, 8 | 80 |
Buganda | RGN | UG | 0.5, 32 | 80 |
Acholi | RGN | UG | 3, 32.6 | 80 |
Natal | RGN | ZA | -29, 30.5 | 150 | Colony of Natal, Natal Province
Orange Free State | RGN | ZA | -28.6, 27 | 200 | Oranje Vrystaat
Cape Colony | RGN | ZA | -32, 22 | 350 |
Ovamboland | RGN | NA | -17.8, 16 | 80 |
Caprivi | RGN | NA | -17.8, 23.5 | 80 | Caprivi Strip
Oudh | RGN | IN | 26.8, 81 | 150 | Awadh
Rohilkhand | RGN | IN | 28.5, 79.5 | 80 |
Rajputana | RGN | IN | 26.5, 74 | 250 |
Kathiawar | RGN | IN | 21.8, 70.8 | 80 |
Berar | RGN | IN | 20.7, 77.5 | 80 |
Carnatic | RGN | IN | 12.5, 79.5 | 150 |
Coorg | RGN | IN | 12.4, 75.7 | 80 | Kodagu
Spiti | RGN | IN | 32.2, 78.1 | 80 | Spiti valley, Spiti Valley
Lahaul | RGN | IN | 32.6, 77 | 80 | Lahaul valley, Lahaul Valley
Kinnaur | RGN | IN | 31.6, 78.4 | 80 |
Tenasserim | RGN | MM | 13, 98.7 | 80 |
Cochinchina | RGN | VN | 10.5, 106.5 | 130 |
Annam | RGN | VN | 16, 108 | 250 |
Binh Thuan | RGN | VN | 11.1, 108.1 | 80 |
Quang Binh | RGN | VN | 17.5, 106.4 | 80 |
Ninh Thuan | RGN | VN | 11.7, 108.9 | 80 |
Binh Dinh | RGN | VN | 14.1, 109 | 80 |
Long An | RGN | VN | 10.7, 106.2 | 80 |
Binh Duong | RGN | VN | 11.2, 106.7 | 80 |
Binh Phuoc | RGN | VN | 11.8, 106.9 | 80 |
Morowali | RGN | ID | -2.6, 121.9 | 60 |
Mosquitia | RGN | HN | 15.2, -84.3 | 80 | Mosquito Coast
Travancore | RGN | IN | 9, 76.8 | 80 |
Phu Yen | RGN | VN | 13.2, 109.1 | 45 |
Kien Giang | RGN | VN | 10, 105.1 | 60 |
Champagne | RGN | FR | 48.9, 4.2 | 80 |
Cuyo | RGN | AR | -32.5, -68.5 | 200 |
Jehol | RGN | CN | 41, 118 | 150 |
Chahar | RGN | CN | 42, 115 | 150 |
Suiyuan | RGN | CN | 41, 111 | 200 |
`;
