/**
 * Reefs, bays, fjords, islets, lakes, passes, bases, dams and depots of contested lands and seas: `name | feature | country | lat, lng | radius in km | other
 * names`, as in `LANDSCAPES`. Our own list; points from public maps, rounded.
 */
export const CONTESTED = `
Huangyan Dao | RF | | 15.15, 117.75 | 15 | Panatag Shoal
Ren'ai Jiao | RF | | 9.75, 115.87 | 12 | Renai Jiao, Ren'ai Reef
Xianbin Jiao | RF | | 9.75, 116.47 | 12 |
Half Moon Shoal | RF | | 8.87, 116.27 | 6 | Hasa-Hasa Shoal
Union Banks | RF | | 9.8, 114.4 | 30 |
Iroquois Reef | RF | | 9.6, 116.17 | 8 | Rozul Reef, Rozul
Barque Canada Reef | RF | | 8.15, 113.3 | 15 |
Ladd Reef | RF | | 8.66, 111.66 | 6 |
Discovery Great Reef | RF | | 10.0, 113.85 | 8 |
Pearson Reef | RF | | 8.97, 113.7 | 6 |
Sandy Cay | ISL | | 11.05, 114.22 | 3 | Tiexian Jiao, Pag-asa Cay
Namyit Island | ISL | | 10.18, 114.37 | 3 |
Spratly Island | ISL | | 8.64, 111.92 | 3 |
Triton Island | ISL | | 15.78, 111.2 | 5 |
Macclesfield Bank | RF | | 15.8, 114.3 | 60 |
Vanguard Bank | RF | | 7.5, 109.7 | 30 | Tu Chinh Bank
Luconia Shoals | RF | | 5.5, 112.6 | 50 | South Luconia Shoals
James Shoal | RF | | 3.97, 112.27 | 10 |
Swallow Reef | RF | | 7.37, 113.83 | 6 | Layang-Layang
Commodore Reef | RF | | 8.37, 115.23 | 8 | Rizal Reef
West York Island | ISL | | 11.08, 115.02 | 3 | Likas Island
Nanshan Island | ISL | | 10.73, 115.8 | 3 | Lawak Island
Loaita Island | ISL | | 10.67, 114.42 | 3 | Kota Island
Northeast Cay | ISL | | 11.45, 114.35 | 3 | Parola Island
Wuqiu | ISL | TW | 24.99, 119.45 | 3 |
Balintang Channel | CHN | PH | 19.8, 121.7 | 60 |
Mavulis Island | ISL | PH | 21.11, 121.95 | 5 | Mavulis
Ulugan Bay | BAY | PH | 10.1, 118.8 | 12 | Ulugan
Oyster Bay | BAY | PH | 10.07, 118.78 | 6 |
Natuna Sea | SEA | ID | 4.0, 108.0 | 250 | North Natuna Sea
Haifa Bay | BAY | IL | 32.85, 35.03 | 12 |
Trondheim Fjord | FJD | NO | 63.6, 10.6 | 50 | Trondheimsfjord, Trondheimsfjorden
Oslo Fjord | FJD | NO | 59.4, 10.6 | 50 | Oslofjord, Oslofjorden
Ofotfjord | FJD | NO | 68.4, 17.0 | 35 | Ofot Fjord
Kola Bay | BAY | RU | 69.1, 33.4 | 30 |
Avacha Bay | BAY | RU | 52.95, 158.55 | 15 |
Sevastopol Bay | BAY | UA | 44.62, 33.55 | 6 |
Kalamita Bay | BAY | UA | 45.0, 33.4 | 30 |
Karkinit Bay | BAY | UA | 45.9, 33.0 | 60 | Karkinitska Bay
Lake Donuzlav | LK | UA | 45.37, 33.05 | 15 | Donuzlav
Cape Fiolent | CAPE | UA | 44.5, 33.49 | 5 | Fiolent
Cape Tarkhankut | CAPE | UA | 45.35, 32.5 | 10 |
Boyko Towers | PLAT | UA | 45.7, 32.1 | 20 | Boyko Tower, Boyko platforms
Kinburn Spit | SPIT | UA | 46.55, 31.6 | 20 |
Tendra Spit | SPIT | UA | 46.2, 31.8 | 25 |
Dnipro-Buh estuary | ESTY | UA | 46.6, 31.9 | 40 | Dnieper-Bug estuary
Kuchurgan | PPL | MD | 46.63, 29.94 | 6 | Cuciurgan
Cobasna | PPL | MD | 47.78, 29.2 | 4 | Kolbasna, Cobasna depot
Ørland Air Base | AIRB | NO | 63.7, 9.6 | 6 | Ørland, Orland air base, Ørland Main Air Station
Evenes Air Station | AIRB | NO | 68.49, 16.68 | 6 | Evenes air base, Evenes
Enguri Dam | DAM | GE | 42.75, 42.03 | 6 | Inguri dam, Enguri hydropower plant
Enguri River | STM | GE | 42.5, 41.9 | 40 | Enguri, Inguri
Pankisi Gorge | VAL | GE | 42.1, 45.27 | 12 | Pankisi
Golovnoy | DAM | KG | 39.85, 70.55 | 5 | Golovnoy intake, Golovnaya
Kempir-Abad Reservoir | RSV | KG | 40.8, 73.0 | 15 | Kempir-Abad, Andijan Reservoir
Sokh | PPL | UZ | 39.97, 71.13 | 15 |
Tirah Valley | VAL | PK | 33.75, 70.85 | 25 | Tirah, Maidan Tirah
Shawal Valley | VAL | PK | 32.8, 69.5 | 25 | Shawal
Neelum Valley | VAL | PK | 34.6, 73.95 | 50 | Neelum
Bolan Pass | PASS | PK | 29.6, 67.5 | 40 | Bolan
Krishna Ghati | PASS | IN | 33.7, 74.1 | 10 | Krishna Ghati sector
Tishrin Dam | DAM | SY | 36.38, 38.18 | 5 | Tishreen Dam, Tishrin
Nayrab airport | AIRB | SY | 36.18, 37.22 | 4 | Nayrab air base, Neirab
Jabal Zayn al-Abidin | MT | SY | 35.2, 36.78 | 5 | Zayn al-Abidin
Kamaran Island | ISL | YE | 15.35, 42.6 | 12 | Kamaran
Zuqar Island | ISL | YE | 14.0, 42.75 | 10 | Zuqar
Shahn | PPL | YE | 17.75, 52.45 | 4 | Shehen, Shahn crossing
Al-Dabba | PORT | YE | 14.6, 49.4 | 5 | al-Dabba oil terminal, Dhabba, al-Dhabba
Balhaf | PORT | YE | 13.98, 48.18 | 5 |
Larak Island | ISL | IR | 26.85, 56.35 | 6 | Larak
Khor Mor | OILF | IQ | 35.1, 44.9 | 6 | Khor Mor gas field, Kormor
Nyiragongo | VLC | CD | -1.52, 29.25 | 10 |
Idjwi Island | ISL | CD | -2.1, 29.06 | 20 | Idjwi, Ijwi
Matemo Island | ISL | MZ | -12.22, 40.6 | 8 | Matemo
W National Park | PRK | BJ | 12.2, 2.5 | 60 | W national park, W park
Pendjari National Park | PRK | BJ | 11.2, 1.5 | 40 | Pendjari national park, Pendjari park
Rumaila | OILF | IQ | 30.1, 47.4 | 20 | Rumaila oilfield
Majnoon | OILF | IQ | 31.1, 47.6 | 15 | Majnoon oilfield
Boni Forest | FRST | KE | -1.6, 41.3 | 40 |
Kainji Lake | LK | NG | 10.4, 4.55 | 50 | Lake Kainji
Koudou | PPL | BJ | 11.6, 2.3 | 5 |
Sierra de Perijá | MTS | VE | 10.2, -72.7 | 80 | Perijá mountains, Serranía del Perijá
Guri Dam | DAM | VE | 7.76, -63.0 | 6 | Guri, Guri reservoir
Gulf of Venezuela | GULF | VE | 11.5, -71.0 | 90 |
Gulf of Paria | GULF | VE | 10.3, -62.0 | 70 |
Gulf of Gdansk | GULF | PL | 54.5, 19.0 | 60 | Gdansk Bay, Bay of Gdansk, Gdańsk Bay
Gulf of Tadjoura | GULF | DJ | 11.7, 43.0 | 50 |
Trinidad | ISL | TT | 10.4, -61.25 | 40 |
Roosevelt Roads | NVB | PR | 18.25, -65.64 | 6 |
Western Bug | STM | | 51.8, 23.6 | 200 | Bug River, River Bug
Narva River | STM | EE | 59.2, 28.1 | 40 |
Naf River | STM | MM | 20.9, 92.35 | 40 | Naf
Moei River | STM | TH | 17.0, 98.4 | 100 | Moei, Thaungyin River
Helmand River | STM | AF | 31.0, 64.0 | 250 |
Jubba River | STM | SO | 1.5, 42.5 | 200 | Juba River, Jubba
Terek River | STM | RU | 43.6, 45.5 | 150 |
Kuban River | STM | RU | 45.1, 39.5 | 150 |
Kura River | STM | AZ | 40.6, 47.0 | 250 |
Jhelum River | STM | PK | 33.5, 73.6 | 150 |
San Juan River | STM | CO | 5.1, -76.8 | 80 |
Baudó River | STM | CO | 5.5, -77.1 | 60 | Baudó
Atrato River | STM | CO | 6.5, -76.9 | 120 | Atrato
Naya River | STM | CO | 3.2, -77.3 | 40 |
Aden Adde International Airport | AIRP | SO | 2.01, 45.3 | 4 | Aden Adde airport, Aden Adde, Aden Abdulle airport
Pasha Liman | NVB | AL | 40.32, 19.4 | 5 | Pashaliman
`;
