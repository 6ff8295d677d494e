/**
 * Bases, plants, airports, dams, crossings and mountains that news names: `id | name | feature | country | lat, lng | radius in km | other names`.
 * Our own list; points from public maps, rounded to about a kilometre.
 */
export const SITES = `
x-white-house | White House | BLDG | US | 38.898, -77.037 | 1 |
x-kremlin | Kremlin | BLDG | RU | 55.752, 37.617 | 1 | Moscow Kremlin
x-downing-street | Downing Street | BLDG | GB | 51.503, -0.128 | 1 | 10 Downing Street
x-elysee-palace | Élysée Palace | BLDG | FR | 48.87, 2.317 | 1 | Elysee Palace, Élysée, Elysee
x-blue-house | Blue House | BLDG | KR | 37.587, 126.975 | 1 |
x-great-hall-of-the-people | Great Hall of the People | BLDG | CN | 39.904, 116.388 | 1 |
x-malacanang | Malacañang Palace | BLDG | PH | 14.594, 120.994 | 1 | Malacanang Palace, Malacañang, Malacanang
x-casa-rosada | Casa Rosada | BLDG | AR | -34.608, -58.37 | 1 |
x-diaoyutai | Diaoyutai State Guesthouse | BLDG | CN | 39.918, 116.325 | 1 | Diaoyutai state guesthouse, Diaoyutai guest house, Diaoyutai guesthouse, Diaoyutai State Guest House
x-znpp | Zaporizhzhia Nuclear Power Plant | NUCL | UA | 47.512, 34.586 | 3 | Zaporizhzhia nuclear power plant, Zaporizhzhya nuclear power plant, Zaporizhzhia NPP, ZNPP, Zaporizhzhia nuclear plant, Zaporozhye nuclear power plant
x-chornobyl-npp | Chornobyl Nuclear Power Plant | NUCL | UA | 51.389, 30.099 | 3 | Chernobyl nuclear power plant, Chornobyl nuclear power plant, Chernobyl Nuclear Power Plant, Chernobyl plant
x-chornobyl-zone | Chornobyl Exclusion Zone | RGN | UA | 51.3, 30.0 | 35 | Chernobyl Exclusion Zone, Chernobyl exclusion zone, Chornobyl exclusion zone
x-rivne-npp | Rivne Nuclear Power Plant | NUCL | UA | 51.328, 25.89 | 3 | Rivne nuclear power plant
x-khmelnytskyi-npp | Khmelnytskyi Nuclear Power Plant | NUCL | UA | 50.302, 26.648 | 3 | Khmelnytskyi nuclear power plant
x-south-ukraine-npp | South Ukraine Nuclear Power Plant | NUCL | UA | 47.812, 31.22 | 3 | South Ukraine nuclear power plant, Pivdennoukrainsk nuclear power plant
x-kursk-npp | Kursk Nuclear Power Plant | NUCL | RU | 51.675, 35.606 | 3 | Kursk nuclear power plant, Kursk NPP
x-kakhovka-dam | Kakhovka Dam | DAM | UA | 46.778, 33.37 | 3 | Kakhovka dam, Nova Kakhovka dam, Kakhovka hydroelectric power plant, Kakhovka Hydroelectric Power Plant
x-dniprohes | Dnipro Hydroelectric Station | DAM | UA | 47.869, 35.087 | 3 | DniproHES, Dnipro hydroelectric power plant
x-azovstal | Azovstal | FCLTY | UA | 47.095, 37.605 | 3 | Azovstal steel plant, Azovstal steelworks, Azovstal plant
x-kerch-bridge | Crimean Bridge | BDG | UA | 45.309, 36.513 | 10 | Kerch Bridge, Crimea Bridge, Kerch bridge, Crimean bridge, Kerch Strait Bridge
x-donetsk-airport | Donetsk Airport | AIRP | UA | 48.074, 37.735 | 3 | Donetsk airport, Donetsk International Airport
x-hostomel-airport | Hostomel Airport | AIRP | UA | 50.603, 30.192 | 3 | Antonov Airport, Hostomel airport, Hostomel airfield, Antonov airport
x-boryspil-airport | Boryspil International Airport | AIRP | UA | 50.345, 30.895 | 3 | Boryspil airport
x-saky-airbase | Saky Air Base | AIRB | UA | 45.093, 33.595 | 4 | Saki air base, Saky airbase, Saki airbase, Novofedorivka
x-belbek | Belbek | AIRB | UA | 44.69, 33.575 | 3 | Belbek air base, Belbek airbase, Belbek airfield
x-yavoriv | Yavoriv training ground | MILB | UA | 49.99, 23.49 | 10 | Yavoriv military base, International Peacekeeping and Security Centre
x-starokostiantyniv-ab | Starokostiantyniv Air Base | AIRB | UA | 49.75, 27.27 | 4 | Starokostiantyniv air base, Starokostiantyniv airbase
x-engels-ab | Engels Air Base | AIRB | RU | 51.48, 46.21 | 5 | Engels-2, Engels airbase, Engels air base, Engels-2 air base
x-dyagilevo | Dyagilevo | AIRB | RU | 54.64, 39.57 | 4 | Dyagilevo air base, Diaghilevo
x-shaykovka | Shaykovka | AIRB | RU | 54.227, 34.37 | 4 | Shaykovka air base
x-olenya | Olenya | AIRB | RU | 68.15, 33.46 | 5 | Olenya air base, Olenya airbase, Olenegorsk air base
x-belaya | Belaya air base | AIRB | RU | 52.915, 103.575 | 5 | Belaya airbase
x-millerovo-ab | Millerovo air base | AIRB | RU | 48.953, 40.298 | 4 | Millerovo airbase
x-morozovsk-ab | Morozovsk air base | AIRB | RU | 48.313, 41.791 | 4 | Morozovsk airfield, Morozovsk airbase
x-baltimor | Baltimor air base | AIRB | RU | 51.62, 39.14 | 4 | Voronezh Malshevo
x-khalino | Khalino | AIRB | RU | 51.75, 36.296 | 3 | Khalino airfield, Khalino air base
x-toropets-arsenal | Toropets arsenal | MILB | RU | 56.49, 31.7 | 5 | Toropets depot
x-plesetsk | Plesetsk Cosmodrome | FCLTY | RU | 62.93, 40.57 | 20 | Plesetsk
x-kapustin-yar | Kapustin Yar | MILB | RU | 48.57, 45.9 | 25 |
x-vostochny | Vostochny Cosmodrome | FCLTY | RU | 51.884, 128.334 | 15 | Vostochny, Vostochny Cosmodrome
x-baikonur-cosmodrome | Baikonur Cosmodrome | FCLTY | KZ | 45.965, 63.305 | 30 |
x-kremlin-none | Red Square | SQR | RU | 55.754, 37.62 | 1 |
x-sheremetyevo | Sheremetyevo | AIRP | RU | 55.973, 37.415 | 4 | Sheremetyevo Airport, Sheremetyevo International Airport
x-domodedovo-ap | Domodedovo Airport | AIRP | RU | 55.409, 37.906 | 4 |
x-vnukovo-ap | Vnukovo Airport | AIRP | RU | 55.596, 37.267 | 4 | Vnukovo
x-ust-luga | Ust-Luga | PRT | RU | 59.68, 28.43 | 8 | Port of Ust-Luga
x-vostochny-port | Vostochny Port | PRT | RU | 42.74, 133.07 | 5 | Vostochny, Vostochny port, port of Vostochny, Port Vostochny
x-primorsk-port | Port of Primorsk | PRT | RU | 60.34, 28.7 | 6 |
x-yeysk-ab | Yeysk air base | AIRB | RU | 46.68, 38.21 | 4 |
x-alabuga | Alabuga | FCLTY | RU | 55.81, 52.08 | 6 | Alabuga Special Economic Zone
x-semipalatinsk-site | Semipalatinsk Test Site | MILB | KZ | 50.1, 78.4 | 80 |
x-ramstein-ab | Ramstein Air Base | AIRB | DE | 49.437, 7.6 | 4 | Ramstein air base, Ramstein Airbase
x-wiesbaden-base | Clay Kaserne | MILB | DE | 50.05, 8.325 | 3 |
x-grafenwoehr | Grafenwoehr Training Area | MILB | DE | 49.7, 11.9 | 12 | Grafenwöhr Training Area
x-rzeszow-airport | Rzeszów-Jasionka Airport | AIRP | PL | 50.11, 22.019 | 3 | Rzeszow-Jasionka, Jasionka airport
x-mihail-kogalniceanu | Mihail Kogălniceanu Air Base | AIRB | RO | 44.362, 28.488 | 4 | Mihail Kogalniceanu air base, MK Air Base
x-deveselu-base | Deveselu base | MILB | RO | 44.07, 24.42 | 4 |
x-aviano-ab | Aviano Air Base | AIRB | IT | 46.03, 12.6 | 4 |
x-sigonella | Sigonella | AIRB | IT | 37.402, 14.922 | 4 | Naval Air Station Sigonella, NAS Sigonella
x-akrotiri | RAF Akrotiri | AIRB | CY | 34.59, 32.988 | 5 | Akrotiri
x-souda-bay | Souda Bay | BAY | GR | 35.49, 24.12 | 8 | Suda Bay
x-incirlik-ab | Incirlik Air Base | AIRB | TR | 37.002, 35.426 | 4 | Incirlik air base, Incirlik
x-camp-bondsteel | Camp Bondsteel | MILB | XK | 42.36, 21.25 | 4 |
x-raf-lakenheath | RAF Lakenheath | AIRB | GB | 52.409, 0.561 | 4 |
x-raf-fairford | RAF Fairford | AIRB | GB | 51.682, -1.79 | 4 |
x-raf-mildenhall | RAF Mildenhall | AIRB | GB | 52.362, 0.486 | 4 |
x-faslane | Faslane | NVB | GB | 56.067, -4.82 | 4 | HMNB Clyde, Faslane naval base
x-heathrow | Heathrow | AIRP | GB | 51.47, -0.454 | 4 | Heathrow Airport, London Heathrow
x-gatwick | Gatwick | AIRP | GB | 51.148, -0.19 | 4 | Gatwick Airport
x-stonehenge | Stonehenge | ANS | GB | 51.179, -1.826 | 1 |
x-wembley-stadium | Wembley Stadium | STDM | GB | 51.556, -0.28 | 1 |
x-charles-de-gaulle-ap | Charles de Gaulle Airport | AIRP | FR | 49.01, 2.55 | 4 | Roissy-Charles de Gaulle
x-schiphol | Schiphol | AIRP | NL | 52.309, 4.764 | 4 | Schiphol Airport, Amsterdam Airport Schiphol
x-guantanamo-bay | Guantánamo Bay | NVB | CU | 19.9, -75.15 | 10 | Guantanamo Bay, Gitmo
x-bagram-ab | Bagram Airfield | AIRB | AF | 34.946, 69.265 | 4 | Bagram Air Base, Bagram air base
x-kabul-airport | Kabul Airport | AIRP | AF | 34.566, 69.212 | 3 | Kabul International Airport, Hamid Karzai International Airport, Kabul airport
x-camp-bastion | Camp Bastion | MILB | AF | 31.85, 64.2 | 6 | Camp Leatherneck
x-al-asad | Ain al-Asad | AIRB | IQ | 33.785, 42.441 | 5 | Al Asad Air Base, al-Asad air base, Al-Asad Airbase, Ain al-Asad airbase, Ain al-Asad air base
x-camp-speicher | Camp Speicher | MILB | IQ | 34.67, 43.54 | 6 |
x-taji-base | Camp Taji | MILB | IQ | 33.53, 44.26 | 5 |
x-baghdad-airport | Baghdad International Airport | AIRP | IQ | 33.262, 44.234 | 4 | Baghdad airport
x-haditha-dam | Haditha Dam | DAM | IQ | 34.207, 42.355 | 4 |
x-mosul-dam | Mosul Dam | DAM | IQ | 36.63, 42.823 | 4 |
x-tanf | Al-Tanf | MILB | SY | 33.5, 38.66 | 8 | al-Tanf, Al Tanf, at-Tanf, al-Tanf garrison, Tanf
x-tower-22 | Tower 22 | MILB | JO | 33.3, 38.7 | 2 |
x-khmeimim | Khmeimim | AIRB | SY | 35.401, 35.949 | 4 | Hmeimim, Khmeimim air base, Hmeimim air base, Hmeymim, Khmeimim Air Base
x-shayrat | Shayrat | AIRB | SY | 34.49, 36.909 | 4 | Shayrat air base, Shayrat Airbase
x-t4 | T-4 air base | AIRB | SY | 34.522, 37.627 | 4 | Tiyas airbase, T4 airbase, Tiyas air base
x-tartus-naval | Tartus naval base | NVB | SY | 34.915, 35.874 | 3 | Tartus naval facility, Russian naval facility in Tartus
x-al-hol | al-Hol | SCP | SY | 36.38, 41.15 | 4 | al-Hol camp, Al-Hol camp, Al Hol, al-Hawl
x-krak | Krak des Chevaliers | ANS | SY | 34.757, 36.295 | 1 |
x-tabqa-dam | Tabqa Dam | DAM | SY | 35.872, 38.567 | 3 | Euphrates Dam
x-nevatim | Nevatim | AIRB | IL | 31.208, 35.012 | 5 | Nevatim air base, Nevatim Airbase
x-dimona-reactor | Negev Nuclear Research Center | NUCL | IL | 31.001, 35.145 | 4 | Dimona reactor, Dimona nuclear reactor
x-ben-gurion | Ben Gurion Airport | AIRP | IL | 32.01, 34.877 | 4 | Ben Gurion International Airport, Ben-Gurion Airport
x-al-aqsa | Temple Mount | HLL | IL | 31.778, 35.236 | 1 | Haram al-Sharif, Al-Aqsa compound, al-Aqsa compound
x-kerem-shalom | Kerem Shalom | BDRY | IL | 31.229, 34.284 | 3 | Kerem Shalom crossing, Karem Abu Salem
x-erez | Erez crossing | BDRY | IL | 31.559, 34.544 | 2 | Erez, Erez Crossing, Beit Hanoun crossing
x-rafah-crossing | Rafah crossing | BDRY | EG | 31.247, 34.259 | 2 | Rafah Crossing, Rafah border crossing
x-allenby | Allenby Bridge | BDG | PS | 31.874, 35.541 | 2 | Allenby Crossing, King Hussein Bridge
x-shifa | al-Shifa Hospital | HSP | PS | 31.524, 34.444 | 1 | Al-Shifa Hospital, Al Shifa Hospital, Shifa Hospital
x-beirut-port | Port of Beirut | PRT | LB | 33.903, 35.52 | 2 | Beirut port
x-natanz-site | Natanz nuclear facility | NUCL | IR | 33.724, 51.727 | 4 | Natanz enrichment plant, Natanz plant
x-fordow | Fordow | NUCL | IR | 34.885, 50.995 | 3 | Fordo, Fordow Fuel Enrichment Plant, Fordow enrichment plant, Fordow nuclear site
x-arak-reactor | Arak heavy water reactor | NUCL | IR | 34.373, 49.24 | 4 | Khondab
x-bushehr-npp | Bushehr Nuclear Power Plant | NUCL | IR | 28.83, 50.886 | 3 | Bushehr nuclear power plant, Bushehr plant
x-parchin | Parchin | MILB | IR | 35.52, 51.77 | 6 |
x-kharg | Kharg Island | ISL | IR | 29.24, 50.31 | 5 | Kharg
x-qeshm-island | Qeshm Island | ISL | IR | 26.8, 55.8 | 50 |
x-evin | Evin Prison | PRN | IR | 35.796, 51.384 | 1 | Evin prison
x-ras-laffan | Ras Laffan | PRT | QA | 25.9, 51.55 | 10 |
x-al-udeid | Al Udeid Air Base | AIRB | QA | 25.117, 51.315 | 5 | Al Udeid, al-Udeid, Al-Udeid Air Base, Al Udeid air base
x-al-dhafra | Al Dhafra Air Base | AIRB | AE | 24.248, 54.548 | 5 | al-Dhafra
x-prince-sultan-ab | Prince Sultan Air Base | AIRB | SA | 24.062, 47.58 | 6 |
x-ras-tanura | Ras Tanura | PRT | SA | 26.65, 50.16 | 6 |
x-khurais | Khurais | OILF | SA | 25.07, 48.19 | 20 |
x-ras-isa | Ras Isa | PRT | YE | 15.12, 42.6 | 5 | Ras Issa, Ras Isa oil terminal
x-saleef | Salif | PRT | YE | 15.31, 42.68 | 4 | Saleef
x-lemonnier | Camp Lemonnier | MILB | DJ | 11.54, 43.15 | 3 |
x-manda-bay | Manda Bay | MILB | KE | -2.25, 40.91 | 6 |
x-agadez-base | Niger Air Base 201 | AIRB | NE | 16.95, 8.02 | 4 | Air Base 201
x-dadaab | Dadaab | SCP | KE | 0.05, 40.31 | 12 | Dadaab refugee camp
x-kakuma-camp | Kakuma refugee camp | SCP | KE | 3.75, 34.83 | 8 |
x-zamzam | Zamzam camp | SCP | SD | 13.5, 25.3 | 5 | Zamzam, Zamzam refugee camp
x-gerd | Grand Ethiopian Renaissance Dam | DAM | ET | 11.214, 35.093 | 5 | GERD, Renaissance Dam
x-aswan-dam | Aswan High Dam | DAM | EG | 23.97, 32.878 | 4 | Aswan Dam
x-kilimanjaro | Mount Kilimanjaro | MT | TZ | -3.067, 37.355 | 30 | Kilimanjaro, Mt. Kilimanjaro
x-mount-kenya | Mount Kenya | MT | KE | -0.152, 37.308 | 25 | Mt. Kenya
x-virunga | Virunga National Park | PRK | CD | -0.6, 29.5 | 90 | Virunga
x-kruger | Kruger National Park | PRK | ZA | -23.99, 31.55 | 150 |
x-robben-island | Robben Island | ISL | ZA | -33.807, 18.366 | 2 |
x-yongbyon | Yongbyon | NUCL | KP | 39.797, 125.755 | 4 | Nyongbyon, Yongbyon nuclear complex, Yongbyon Nuclear Scientific Research Center
x-punggye-ri | Punggye-ri | MILB | KP | 41.28, 129.08 | 5 | Punggye-ri nuclear test site, Punggye-ri Nuclear Test Site, Punggyeri
x-sohae | Sohae Satellite Launching Station | FCLTY | KP | 39.66, 124.705 | 4 | Sohae, Tongchang-ri, Dongchang-ri
x-tonghae | Tonghae Satellite Launching Ground | FCLTY | KP | 40.856, 129.666 | 4 | Musudan-ri
x-sunan-ap | Sunan International Airport | AIRP | KP | 39.224, 125.67 | 4 | Sunan airfield, Pyongyang Sunan International Airport, Sunan
x-panmunjom | Panmunjom | PPL | KP | 37.956, 126.677 | 2 | Panmunjeom, Joint Security Area, Peace House
x-paektu | Mount Paektu | MT | KP | 42.006, 128.055 | 15 | Paektusan, Changbai Mountain, Baekdu Mountain
x-kumgang | Mount Kumgang | MT | KP | 38.66, 128.11 | 20 | Kumgangsan
x-camp-humphreys | Camp Humphreys | MILB | KR | 36.963, 127.031 | 4 |
x-osan-ab | Osan Air Base | AIRB | KR | 37.09, 127.03 | 3 |
x-kunsan-ab | Kunsan Air Base | AIRB | KR | 35.904, 126.616 | 3 |
x-incheon-ap | Incheon International Airport | AIRP | KR | 37.463, 126.44 | 4 |
x-kadena | Kadena Air Base | AIRB | JP | 26.356, 127.768 | 4 | Kadena
x-futenma | Marine Corps Air Station Futenma | AIRB | JP | 26.274, 127.756 | 3 | Futenma
x-yokosuka-base | Yokosuka naval base | NVB | JP | 35.29, 139.67 | 3 |
x-yokota-ab | Yokota Air Base | AIRB | JP | 35.748, 139.348 | 4 |
x-misawa-ab | Misawa Air Base | AIRB | JP | 40.703, 141.368 | 4 |
x-fukushima-npp | Fukushima Daiichi Nuclear Power Plant | NUCL | JP | 37.421, 141.033 | 3 | Fukushima Daiichi, Fukushima nuclear plant, Fukushima Daiichi nuclear power plant
x-mount-fuji | Mount Fuji | MT | JP | 35.361, 138.728 | 15 | Mt. Fuji
x-mount-everest | Mount Everest | MT | | 27.988, 86.925 | 10 | Everest, Mt. Everest
x-k2 | Mount Godwin-Austen | MT | | 35.88, 76.515 | 10 |
x-khyber-pass | Khyber Pass | PASS | | 34.08, 71.2 | 15 |
x-torkham | Torkham | BDRY | AF | 34.122, 71.094 | 3 | Torkham crossing, Torkham border crossing
x-wagah | Wagah | BDRY | PK | 31.605, 74.572 | 3 | Wagah border, Attari-Wagah
x-gwadar-port | Gwadar Port | PRT | PK | 25.11, 62.34 | 5 |
x-tarbela | Tarbela Dam | DAM | PK | 34.09, 72.7 | 4 |
x-doklam | Doklam | RGN | BT | 27.3, 88.93 | 15 | Donglang
x-pangong | Pangong Lake | LK | | 33.75, 78.65 | 60 | Pangong Tso
x-lop-nur | Lop Nur | MILB | CN | 41.6, 88.5 | 60 | Lop Nor
x-tiananmen | Tiananmen Square | SQR | CN | 39.903, 116.391 | 1 | Tiananmen
x-three-gorges | Three Gorges Dam | DAM | CN | 30.823, 111.003 | 5 | Three Gorges
x-jiuquan-centre | Jiuquan Satellite Launch Center | FCLTY | CN | 40.96, 100.29 | 15 |
x-mischief-reef | Mischief Reef | RF | | 9.9, 115.53 | 8 |
x-fiery-cross | Fiery Cross Reef | RF | | 9.55, 112.89 | 8 |
x-subic-bay | Subic Bay | NVB | PH | 14.8, 120.27 | 8 |
x-clark-ab | Clark Air Base | AIRB | PH | 15.186, 120.56 | 5 |
x-changi | Changi Airport | AIRP | SG | 1.359, 103.989 | 4 | Changi Naval Base
x-andersen | Andersen Air Force Base | AIRB | GU | 13.584, 144.93 | 5 |
x-pearl-harbor | Pearl Harbor | HBR | US | 21.35, -157.97 | 6 |
x-pine-gap | Pine Gap | MILB | AU | -23.799, 133.737 | 4 |
x-uluru | Uluru | MT | AU | -25.345, 131.035 | 5 | Ayers Rock
x-pentagon-place | Arlington National Cemetery | CMTY | US | 38.877, -77.07 | 1 |
x-capitol-hill | Capitol Hill | HLL | US | 38.89, -77.005 | 2 |
x-times-square | Times Square | SQR | US | 40.758, -73.986 | 1 |
x-wall-street | Wall Street | ST | US | 40.706, -74.009 | 1 |
x-central-park | Central Park | PRK | US | 40.783, -73.965 | 2 |
x-ground-zero | Ground Zero | HSTS | US | 40.712, -74.013 | 1 |
x-jfk | John F. Kennedy International Airport | AIRP | US | 40.64, -73.779 | 4 | JFK Airport, Kennedy Airport, JFK International Airport
x-lax | Los Angeles International Airport | AIRP | US | 33.943, -118.408 | 4 | LAX
x-ohare | O'Hare International Airport | AIRP | US | 41.979, -87.905 | 4 | O'Hare, O'Hare Airport
x-fort-bragg | Fort Bragg | MILB | US | 35.14, -79 | 15 | Fort Liberty
x-fort-hood | Fort Hood | MILB | US | 31.13, -97.78 | 15 | Fort Cavazos
x-fort-benning | Fort Benning | MILB | US | 32.36, -84.97 | 15 | Fort Moore
x-fort-campbell | Fort Campbell | MILB | US | 36.65, -87.46 | 15 |
x-fort-meade | Fort Meade | MILB | US | 39.108, -76.743 | 5 |
x-camp-lejeune | Camp Lejeune | MILB | US | 34.65, -77.34 | 15 |
x-camp-pendleton | Camp Pendleton | MILB | US | 33.35, -117.42 | 20 |
x-camp-david | Camp David | MILB | US | 39.648, -77.465 | 2 |
x-quantico-base | Marine Corps Base Quantico | MILB | US | 38.52, -77.37 | 10 |
x-area-51 | Area 51 | MILB | US | 37.235, -115.811 | 10 | Groom Lake
x-nevada-test-site | Nevada Test Site | MILB | US | 37.12, -116.06 | 40 |
x-edwards-afb | Edwards Air Force Base | AIRB | US | 34.905, -117.884 | 15 |
x-vandenberg | Vandenberg Space Force Base | AIRB | US | 34.742, -120.573 | 15 | Vandenberg Air Force Base, Vandenberg
x-nellis | Nellis Air Force Base | AIRB | US | 36.236, -115.034 | 5 |
x-joint-base-andrews | Joint Base Andrews | AIRB | US | 38.811, -76.867 | 4 | Andrews Air Force Base
x-dover-afb | Dover Air Force Base | AIRB | US | 39.13, -75.466 | 4 |
x-minot-afb | Minot Air Force Base | AIRB | US | 48.416, -101.358 | 5 |
x-west-point | West Point | MILB | US | 41.39, -73.956 | 5 | U.S. Military Academy at West Point
x-cape-canaveral | Cape Canaveral | CAPE | US | 28.458, -80.528 | 10 | Cape Canaveral Space Force Station, Kennedy Space Center
x-three-mile-island | Three Mile Island | NUCL | US | 40.153, -76.725 | 2 |
x-hoover-dam | Hoover Dam | DAM | US | 36.016, -114.737 | 2 |
x-golden-gate | Golden Gate Bridge | BDG | US | 37.82, -122.479 | 2 |
x-alcatraz | Alcatraz | ISL | US | 37.827, -122.423 | 1 | Alcatraz Island
x-yellowstone | Yellowstone National Park | PRK | US | 44.6, -110.5 | 55 | Yellowstone
x-yosemite | Yosemite National Park | PRK | US | 37.85, -119.55 | 35 | Yosemite
x-grand-canyon | Grand Canyon | CNYN | US | 36.1, -112.1 | 80 | Grand Canyon National Park
x-glacier-np | Glacier National Park | PRK | US | 48.7, -113.8 | 35 |
x-everglades | Everglades | SWMP | US | 25.4, -80.9 | 70 | Everglades National Park
x-great-smoky | Great Smoky Mountains | MTS | US | 35.6, -83.5 | 40 | Great Smoky Mountains National Park, Smoky Mountains, Smokies
x-mount-rainier | Mount Rainier | MT | US | 46.853, -121.76 | 15 | Mt. Rainier
x-mount-st-helens | Mount St. Helens | MT | US | 46.191, -122.195 | 10 | Mt. St. Helens, Mount Saint Helens
x-mount-rushmore | Mount Rushmore | MNMT | US | 43.879, -103.459 | 2 |
x-denali | Denali | MT | US | 63.069, -151.007 | 20 | Mount McKinley
x-death-valley | Death Valley | VAL | US | 36.45, -116.87 | 60 |
x-mar-a-lago | Mar-a-Lago | EST | US | 26.677, -80.037 | 1 |
x-disney-world | Walt Disney World | AMUS | US | 28.385, -81.564 | 5 | Disney World
x-mount-etna | Mount Etna | MT | IT | 37.751, 14.993 | 15 | Etna, Mt. Etna
x-vesuvius | Mount Vesuvius | MT | IT | 40.822, 14.429 | 8 | Vesuvius
x-pompeii-ruins | Pompeii | ANS | IT | 40.751, 14.487 | 2 |
x-mont-blanc | Mont Blanc | MT | | 45.833, 6.865 | 8 |
x-matterhorn | Matterhorn | MT | | 45.976, 7.658 | 5 |
x-pyrenees | Pyrenees | MTS | | 42.7, 1 | 200 | the Pyrenees
x-carpathians | Carpathian Mountains | MTS | | 47.5, 25 | 450 | Carpathians, the Carpathians
x-apennines | Apennines | MTS | IT | 43, 12.8 | 450 |
x-balkan-mts | Balkan Mountains | MTS | BG | 42.8, 25 | 200 |
x-tatras | Tatra Mountains | MTS | | 49.2, 20.1 | 30 | Tatras, High Tatras
x-ural-mts | Ural Mountains | MTS | RU | 60, 59.5 | 900 |
x-elbrus | Mount Elbrus | MT | RU | 43.355, 42.439 | 10 | Elbrus
x-ararat | Mount Ararat | MT | TR | 39.702, 44.298 | 12 | Ararat
x-mount-hermon | Mount Hermon | MT | | 33.416, 35.857 | 10 | Hermon
x-mount-lebanon-range | Anti-Lebanon Mountains | MTS | | 34, 36.3 | 70 |
x-mount-sinai | Mount Sinai | MT | EG | 28.539, 33.975 | 3 |
x-zagros | Zagros Mountains | MTS | | 33.5, 47.5 | 600 | Zagros
x-qandil | Qandil Mountains | MTS | IQ | 36.5, 44.9 | 30 | Qandil, Mount Qandil
x-sinjar-mt | Mount Sinjar | MT | IQ | 36.37, 41.7 | 25 | Sinjar Mountains
x-atlas-mts | Atlas Mountains | MTS | | 32, -4 | 500 | High Atlas
x-tien-shan | Tian Shan | MTS | | 42, 80 | 800 | Tien Shan
x-altai-mts | Altai Mountains | MTS | | 48.5, 89 | 450 |
x-karakoram | Karakoram | MTS | | 35.8, 76 | 200 |
x-western-ghats | Western Ghats | MTS | IN | 13.5, 75.5 | 600 |
x-black-forest | Black Forest | MTS | DE | 48.2, 8.2 | 60 |
x-harz | Harz | MTS | DE | 51.75, 10.6 | 35 | Harz Mountains
x-bavarian-alps | Bavarian Alps | MTS | DE | 47.5, 11.5 | 70 |
x-sierra-madre | Sierra Madre | MTS | MX | 25, -105.5 | 600 | Sierra Madre Occidental
x-blue-ridge | Blue Ridge Mountains | MTS | US | 37, -80.5 | 350 | Blue Ridge
x-adirondacks | Adirondacks | MTS | US | 44, -74.2 | 80 | Adirondack Mountains
x-catskills | Catskills | MTS | US | 42.1, -74.4 | 40 | Catskill Mountains
x-black-hills | Black Hills | MTS | US | 44, -103.7 | 70 |
x-cascades | Cascade Range | MTS | US | 45.5, -121.8 | 450 | Cascade Mountains
x-machu-picchu | Machu Picchu | ANS | PE | -13.163, -72.545 | 2 |
x-itaipu | Itaipu Dam | DAM | | -25.408, -54.589 | 4 | Itaipu
x-christ | Copacabana | BCH | BR | -22.971, -43.182 | 2 |
x-colditz | Bletchley Park | HSTS | GB | 51.997, -0.741 | 1 |
x-omaha-beach | Omaha Beach | BCH | FR | 49.371, -0.88 | 4 | Utah Beach, Juno Beach, Gold Beach, Sword Beach
x-normandy-beaches | Pointe du Hoc | CLF | FR | 49.397, -0.989 | 1 |
x-maginot | Maginot Line | HSTS | FR | 49.2, 6.5 | 150 |
x-berlin-wall | Checkpoint Charlie | HSTS | DE | 52.507, 13.39 | 1 |
x-auschwitz-camp | Auschwitz-Birkenau | HSTS | PL | 50.034, 19.178 | 3 |
x-treblinka | Treblinka | HSTS | PL | 52.631, 22.053 | 3 |
x-katyn | Katyn Forest | FRST | RU | 54.77, 31.79 | 4 | Katyn
x-babi-yar | Babyn Yar | HSTS | UA | 50.471, 30.449 | 1 | Babi Yar
x-gallipoli | Gallipoli Peninsula | PEN | TR | 40.35, 26.45 | 35 | Gallipoli
x-el-alamein-site | Kasserine Pass | PASS | TN | 35.25, 8.7 | 15 |
x-passchendaele | Passchendaele | PPL | BE | 50.9, 3.02 | 4 | Passendale
x-my-lai | My Lai | PPL | VN | 15.178, 108.87 | 3 |
x-khe-sanh | Khe Sanh | PPL | VN | 16.62, 106.73 | 6 |
x-cam-ranh | Cam Ranh Bay | BAY | VN | 11.91, 109.19 | 12 |
x-ho-chi-minh-trail | Plain of Jars | RGN | LA | 19.43, 103.15 | 20 |
x-harb-maidon | Harb-Maidon range | MILB | TJ | 37.9, 69.3 | 8 | Harb-Maidon, Kharb-Maidon
x-port-kavkaz | Port Kavkaz | PRT | RU | 45.34, 36.67 | 3 | port of Kavkaz
x-zikim | Zikim crossing | BDG | PS | 31.6, 34.5 | 2 | Zikim
x-esrange | Esrange | MILB | SE | 67.89, 21.1 | 6 |
x-ta-muen-thom | Ta Muen Thom | RUIN | TH | 14.35, 103.27 | 3 | Prasat Ta Muen Thom, Ta Moan Thom
`;
