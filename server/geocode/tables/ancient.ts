/**
 * Cities, lands and fields of battle of antiquity, of which histories speak by their old names: rows as in `LANDSCAPES`. Our own list; points from
 * general atlases, rounded.
 */
export const ANCIENT = `
Babylon | RUIN | IQ | 32.54, 44.42 | 6 |
Nineveh | RUIN | IQ | 36.36, 43.15 | 5 |
Nimrud | RUIN | IQ | 36.1, 43.33 | 4 | Kalhu
Ashur | RUIN | IQ | 35.46, 43.26 | 4 | Assur
Nippur | RUIN | IQ | 32.13, 45.23 | 4 |
Uruk | RUIN | IQ | 31.32, 45.64 | 4 |
Gaugamela | BTL | IQ | 36.56, 43.44 | 8 | Arbela
Hatra | RUIN | IQ | 35.59, 42.72 | 4 |
Persepolis | RUIN | IR | 29.94, 52.89 | 4 |
Pasargadae | RUIN | IR | 30.2, 53.18 | 4 |
Ecbatana | RUIN | IR | 34.8, 48.52 | 4 |
Susa | RUIN | IR | 32.19, 48.26 | 5 |
Carthage | RUIN | TN | 36.85, 10.32 | 6 |
Utica | RUIN | TN | 37.06, 10.06 | 4 |
Zama | BTL | TN | 36.13, 9.38 | 10 | Zama Regia
Hippo Regius | RUIN | DZ | 36.88, 7.75 | 4 |
Cyrene | RUIN | LY | 32.82, 21.86 | 4 |
Leptis Magna | RUIN | LY | 32.64, 14.29 | 4 | Lepcis Magna
Pelusium | RUIN | EG | 31.04, 32.55 | 5 |
Memphis | RUIN | EG | 29.85, 31.25 | 5 |
Kadesh | RUIN | SY | 34.56, 36.52 | 6 | Qadesh
Ebla | RUIN | SY | 35.8, 36.8 | 4 |
Carchemish | RUIN | TR | 36.83, 38.02 | 5 |
Carrhae | RUIN | TR | 36.86, 39.03 | 5 |
Hattusa | RUIN | TR | 40.02, 34.61 | 5 | Hattusha
Sardis | RUIN | TR | 38.49, 28.04 | 5 |
Ephesus | RUIN | TR | 37.94, 27.34 | 5 |
Miletus | RUIN | TR | 37.53, 27.28 | 5 |
Halicarnassus | RUIN | TR | 37.04, 27.43 | 5 |
Pergamum | RUIN | TR | 39.13, 27.18 | 5 | Pergamon
Troy | RUIN | TR | 39.96, 26.24 | 5 |
Gordium | RUIN | TR | 39.65, 31.98 | 5 | Gordion
Issus | BTL | TR | 36.84, 36.18 | 8 |
Cunaxa | BTL | IQ | 33.33, 44.08 | 10 |
Granicus | STM | TR | 40.23, 27.25 | 20 | River Granicus, Granicus River
Magnesia | BTL | TR | 38.61, 27.43 | 8 |
Chalcedon | RUIN | TR | 40.99, 29.03 | 4 |
Myriocephalon | BTL | TR | 38.2, 30.9 | 15 | Myriokephalon
Marathon | BTL | GR | 38.12, 23.97 | 6 |
Thermopylae | PASS | GR | 38.8, 22.54 | 6 |
Plataea | RUIN | GR | 38.22, 23.27 | 4 | Plataeae
Leuctra | BTL | GR | 38.26, 23.17 | 4 |
Mantinea | RUIN | GR | 37.62, 22.39 | 4 |
Chaeronea | BTL | GR | 38.5, 22.84 | 4 | Chaeroneia
Olynthus | RUIN | GR | 40.29, 23.35 | 4 |
Potidaea | RUIN | GR | 40.19, 23.33 | 4 |
Amphipolis | RUIN | GR | 40.82, 23.84 | 4 |
Philippi | RUIN | GR | 41.01, 24.28 | 4 |
Pydna | RUIN | GR | 40.37, 22.58 | 5 |
Cynoscephalae | BTL | GR | 39.42, 22.55 | 8 |
Pharsalus | RUIN | GR | 39.3, 22.39 | 5 |
Actium | CAPE | GR | 38.95, 20.76 | 5 |
Mycenae | RUIN | GR | 37.73, 22.76 | 4 |
Olympia | RUIN | GR | 37.64, 21.63 | 4 |
Delphi | RUIN | GR | 38.48, 22.5 | 4 |
Eretria | RUIN | GR | 38.4, 23.79 | 4 |
Mytilene | RUIN | GR | 39.11, 26.56 | 5 |
Cannae | BTL | IT | 41.31, 16.13 | 5 |
Veii | RUIN | IT | 42.02, 12.4 | 4 |
Asculum | BTL | IT | 41.22, 15.57 | 8 |
Pompeii | RUIN | IT | 40.75, 14.49 | 4 |
Selinus | RUIN | IT | 37.58, 12.83 | 4 |
Himera | RUIN | IT | 37.97, 13.82 | 4 |
Lilybaeum | RUIN | IT | 37.8, 12.43 | 5 |
Lake Trasimene | LK | IT | 43.14, 12.1 | 8 | Trasimene
Milvian Bridge | BRKW | IT | 41.94, 12.47 | 2 |
Numantia | RUIN | ES | 41.81, -2.44 | 4 |
Munda | BTL | ES | 37.4, -4.9 | 15 |
Alesia | RUIN | FR | 47.54, 4.5 | 5 |
Gergovia | RUIN | FR | 45.71, 3.12 | 4 |
Teutoburg Forest | FRST | DE | 52.0, 8.7 | 40 |
Catalaunian Plains | PLN | FR | 48.95, 4.3 | 30 | Catalaunian Fields
Karakorum | RUIN | MN | 47.2, 102.84 | 5 |
Taxila | RUIN | PK | 33.75, 72.8 | 5 |
Pataliputra | RUIN | IN | 25.6, 85.15 | 8 |
Gaochang | RUIN | CN | 42.85, 89.53 | 5 |
Kucha | RUIN | CN | 41.72, 82.96 | 8 | Kuqa, Kuche
Nyenskans | FT | RU | 59.94, 30.41 | 3 | Nyenschantz
Tenochtitlan | RUIN | MX | 19.43, -99.13 | 6 | Tenochtitlán
Angkor | RUIN | KH | 13.41, 103.87 | 8 |
Great Zimbabwe | RUIN | ZW | -20.27, 30.93 | 4 |
Gaul | RGN | FR | 46.6, 2.5 | 450 |
Cisalpine Gaul | RGN | IT | 45, 9.5 | 150 |
Britannia | RGN | GB | 52.5, -1.5 | 250 |
Hispania | RGN | ES | 40, -4 | 450 |
Lusitania | RGN | PT | 39.5, -8 | 200 |
Pannonia | RGN | HU | 46.7, 17.8 | 150 |
Dacia | RGN | RO | 45.8, 24 | 200 |
Moesia | RGN | BG | 43.5, 24 | 200 |
Noricum | RGN | AT | 47.2, 14 | 150 |
Illyria | RGN | AL | 42, 19.5 | 150 | Illyricum
Rumelia | RGN | BG | 42, 25 | 200 |
Boeotia | RGN | GR | 38.35, 23.1 | 40 |
Lycia | RGN | TR | 36.5, 29.7 | 60 |
Caria | RGN | TR | 37.3, 28 | 70 |
Phrygia | RGN | TR | 39, 31 | 150 |
Bithynia | RGN | TR | 40.4, 30 | 100 |
Cappadocia | RGN | TR | 38.6, 34.9 | 130 |
Galatia | RGN | TR | 39.8, 33 | 100 |
Judaea | RGN | IL | 31.7, 35 | 60 | Judea
Samaria | RGN | PS | 32.28, 35.19 | 30 |
Parthia | RGN | IR | 36.5, 57 | 250 |
Bactria | RGN | AF | 36.7, 67 | 200 |
Sogdia | RGN | UZ | 39.8, 66.5 | 200 | Sogdiana
Numidia | RGN | DZ | 36, 6.5 | 200 |
Mauretania | RGN | MA | 34.5, -4 | 250 |
Nubia | RGN | SD | 20.5, 31 | 250 |
Tonkin | RGN | VN | 21.3, 105.8 | 150 |
`;
