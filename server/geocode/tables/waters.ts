/** Oceans, seas, straits, gulfs, canals, rivers, lakes: `id | name | feature | country | lat, lng | radius in km | other names`. Our own list; points from general atlases, rounded. */
export const WATERS = `
x-atlantic | Atlantic Ocean | OCN | | 10, -25 | 4000 | Atlantic, the Atlantic
x-north-atlantic | North Atlantic | OCN | | 45, -35 | 2500 | North Atlantic Ocean
x-south-atlantic | South Atlantic | OCN | | -25, -15 | 2500 | South Atlantic Ocean
x-pacific | Pacific Ocean | OCN | | 0, -160 | 6000 | Pacific, the Pacific
x-south-pacific | South Pacific | OCN | | -20, -150 | 4000 | South Pacific Ocean
x-north-pacific | North Pacific | OCN | | 35, 175 | 3500 | North Pacific Ocean, Western Pacific
x-indian-ocean | Indian Ocean | OCN | | -10, 75 | 3500 |
x-arctic-ocean | Arctic Ocean | OCN | | 85, 0 | 1800 |
x-southern-ocean | Southern Ocean | OCN | | -62, 80 | 4000 |
x-black-sea | Black Sea | SEA | | 43.2, 34.2 | 450 | the Black Sea
x-azov | Sea of Azov | SEA | | 46, 36.5 | 130 | Azov Sea, Azov
x-caspian | Caspian Sea | SEA | | 42, 50.5 | 400 | Caspian
x-aral | Aral Sea | SEA | | 45, 60 | 150 |
x-baltic | Baltic Sea | SEA | | 57.5, 19.5 | 450 | Baltic
x-gulf-finland | Gulf of Finland | GULF | | 59.8, 26 | 180 |
x-gulf-bothnia | Gulf of Bothnia | GULF | | 63, 20 | 280 |
x-north-sea | North Sea | SEA | | 56, 3 | 400 |
x-norwegian-sea | Norwegian Sea | SEA | | 68, 3 | 600 |
x-barents | Barents Sea | SEA | | 74, 36 | 600 |
x-white-sea | White Sea | SEA | RU | 65.5, 38 | 200 |
x-kara-sea | Kara Sea | SEA | RU | 75, 72 | 500 |
x-english-channel | English Channel | CHN | | 50.2, -1 | 220 | the Channel, La Manche
x-irish-sea | Irish Sea | SEA | | 53.7, -5 | 120 |
x-bay-biscay | Bay of Biscay | BAY | | 45, -4.5 | 280 |
x-mediterranean | Mediterranean Sea | SEA | | 35, 18 | 1500 | Mediterranean, the Mediterranean
x-eastern-med | Eastern Mediterranean | SEA | | 34, 31 | 400 | eastern Mediterranean
x-adriatic | Adriatic Sea | SEA | | 43, 15 | 350 | Adriatic
x-ionian | Ionian Sea | SEA | | 38, 19 | 250 |
x-aegean | Aegean Sea | SEA | | 38.5, 25 | 280 | Aegean
x-tyrrhenian | Tyrrhenian Sea | SEA | | 40, 12 | 250 |
x-marmara | Sea of Marmara | SEA | TR | 40.7, 28.2 | 90 |
x-bosphorus | Bosphorus | STRT | TR | 41.12, 29.08 | 16 | Bosporus, Bosphorus Strait, Bosphorus strait
x-dardanelles | Dardanelles | STRT | TR | 40.2, 26.4 | 30 | Dardanelles Strait, Hellespont
x-gibraltar-strait | Strait of Gibraltar | STRT | | 35.97, -5.6 | 35 | Straits of Gibraltar
x-kerch-strait | Kerch Strait | STRT | | 45.3, 36.6 | 25 | Strait of Kerch
x-red-sea | Red Sea | SEA | | 20, 38.5 | 900 | the Red Sea
x-gulf-aden | Gulf of Aden | GULF | | 12.5, 47.5 | 400 |
x-bab-el-mandeb | Bab el-Mandeb | STRT | | 12.6, 43.3 | 30 | Bab al-Mandab, Bab al-Mandeb, Bab el-Mandab, Bab al-Mandab Strait, Bab el-Mandeb Strait, Mandeb Strait
x-gulf-aqaba | Gulf of Aqaba | GULF | | 28.8, 34.7 | 90 |
x-gulf-suez | Gulf of Suez | GULF | EG | 28.8, 33 | 130 |
x-suez-canal | Suez Canal | CNL | EG | 30.45, 32.35 | 80 |
x-persian-gulf | Persian Gulf | GULF | | 26.9, 51.5 | 450 | Arabian Gulf
x-hormuz | Strait of Hormuz | STRT | | 26.57, 56.25 | 60 | Hormuz, Straits of Hormuz, Hormuz Strait
x-gulf-oman | Gulf of Oman | GULF | | 24.8, 58.5 | 220 | Sea of Oman
x-arabian-sea | Arabian Sea | SEA | | 15, 65 | 1100 |
x-bay-bengal | Bay of Bengal | BAY | | 15, 88 | 800 |
x-andaman-sea | Andaman Sea | SEA | | 10, 96 | 450 |
x-malacca | Strait of Malacca | STRT | | 4, 100 | 350 | Malacca Strait, Straits of Malacca
x-singapore-strait | Singapore Strait | STRT | | 1.2, 103.9 | 45 |
x-south-china-sea | South China Sea | SEA | | 14, 114 | 1000 | West Philippine Sea
x-east-china-sea | East China Sea | SEA | | 29.5, 125 | 500 |
x-yellow-sea | Yellow Sea | SEA | | 36, 123.5 | 350 | West Sea
x-bohai | Bohai Sea | SEA | CN | 38.7, 119.8 | 150 | Bohai Bay, Bohai Gulf
x-sea-japan | Sea of Japan | SEA | | 40, 134.5 | 500 | East Sea
x-okhotsk | Sea of Okhotsk | SEA | | 54, 149 | 600 |
x-bering-sea | Bering Sea | SEA | | 58, -178 | 700 |
x-bering-strait | Bering Strait | STRT | | 65.75, -168.98 | 60 |
x-taiwan-strait | Taiwan Strait | STRT | | 24.5, 119.5 | 180 | Formosa Strait, Taiwan Straits, Strait of Taiwan
x-bashi | Bashi Channel | CHN | | 21.5, 121.3 | 80 |
x-luzon-strait | Luzon Strait | STRT | | 20.5, 121.3 | 150 |
x-miyako-strait | Miyako Strait | STRT | JP | 25.8, 126.3 | 100 |
x-tsushima-strait | Korea Strait | STRT | | 34.5, 129.5 | 90 | Tsushima Strait
x-philippine-sea | Philippine Sea | SEA | | 18, 132 | 1200 |
x-gulf-tonkin | Gulf of Tonkin | GULF | | 20, 108 | 200 | Tonkin Gulf
x-gulf-thailand | Gulf of Thailand | GULF | | 9.5, 102 | 350 |
x-sulu-sea | Sulu Sea | SEA | | 8, 120 | 280 |
x-celebes-sea | Celebes Sea | SEA | | 3.5, 122 | 350 |
x-java-sea | Java Sea | SEA | ID | -5, 110 | 450 |
x-sunda | Sunda Strait | STRT | ID | -6, 105.4 | 50 |
x-timor-sea | Timor Sea | SEA | | -11, 127 | 350 |
x-coral-sea | Coral Sea | SEA | | -18, 158 | 1000 |
x-tasman-sea | Tasman Sea | SEA | | -38, 162 | 900 |
x-bass-strait | Bass Strait | STRT | AU | -39.7, 146 | 130 |
x-torres-strait | Torres Strait | STRT | | -10, 142.3 | 80 |
x-cook-strait | Cook Strait | STRT | NZ | -41.2, 174.5 | 50 |
x-caribbean-sea | Caribbean Sea | SEA | | 15, -75 | 1100 |
x-gulf-mexico | Gulf of Mexico | GULF | | 25, -90 | 700 | Gulf of America
x-florida-strait | Florida Straits | STRT | | 24, -81 | 180 | Straits of Florida
x-panama-canal | Panama Canal | CNL | PA | 9.12, -79.75 | 40 |
x-gulf-california | Gulf of California | GULF | MX | 28, -112 | 450 | Sea of Cortez
x-gulf-alaska | Gulf of Alaska | GULF | | 57, -144 | 500 |
x-hudson-bay | Hudson Bay | BAY | CA | 60, -85 | 500 |
x-chesapeake | Chesapeake Bay | BAY | US | 38, -76.2 | 130 | Chesapeake
x-sf-bay | San Francisco Bay | BAY | US | 37.7, -122.3 | 30 |
x-tampa-bay | Tampa Bay | BAY | US | 27.75, -82.55 | 25 |
x-puget-sound | Puget Sound | SD | US | 47.6, -122.45 | 60 |
x-long-island-sound | Long Island Sound | SD | US | 41.1, -72.9 | 80 |
x-galveston-bay | Galveston Bay | BAY | US | 29.55, -94.9 | 25 |
x-labrador-sea | Labrador Sea | SEA | | 58, -54 | 500 |
x-baffin-bay | Baffin Bay | BAY | | 73, -67 | 450 |
x-northwest-passage | Northwest Passage | CHN | CA | 72, -100 | 800 |
x-northern-sea-route | Northern Sea Route | CHN | RU | 75, 110 | 1800 |
x-denmark-strait | Denmark Strait | STRT | | 66, -27 | 250 |
x-skagerrak | Skagerrak | STRT | | 57.9, 9.2 | 90 |
x-kattegat | Kattegat | STRT | | 57, 11.3 | 90 |
x-oresund | Øresund | STRT | | 55.8, 12.8 | 40 | Oresund
x-dover-strait | Strait of Dover | STRT | | 51, 1.4 | 25 | Dover Strait
x-gulf-guinea | Gulf of Guinea | GULF | | 2, 3 | 700 |
x-mozambique-channel | Mozambique Channel | CHN | | -18, 41 | 600 |
x-gulf-sidra | Gulf of Sidra | GULF | LY | 31.5, 18.5 | 170 | Gulf of Sirte, Gulf of Sidra
x-dead-sea | Dead Sea | LK | | 31.5, 35.48 | 35 |
x-sea-galilee | Sea of Galilee | LK | IL | 32.83, 35.58 | 10 | Lake Tiberias, Lake Kinneret
x-lake-superior | Lake Superior | LK | | 47.7, -87.5 | 220 |
x-lake-michigan | Lake Michigan | LK | US | 43.8, -87.1 | 220 |
x-lake-huron | Lake Huron | LK | | 44.8, -82.4 | 160 |
x-lake-erie | Lake Erie | LK | | 42.2, -81.2 | 180 |
x-lake-ontario | Lake Ontario | LK | | 43.65, -77.9 | 140 |
x-great-lakes | Great Lakes | LKS | | 45, -84 | 500 | the Great Lakes
x-lake-tahoe | Lake Tahoe | LK | US | 39.1, -120.04 | 18 |
x-great-salt-lake | Great Salt Lake | LK | US | 41.1, -112.5 | 55 |
x-lake-okeechobee | Lake Okeechobee | LK | US | 26.95, -80.8 | 28 |
x-lake-pontchartrain | Lake Pontchartrain | LK | US | 30.18, -90.1 | 30 |
x-lake-champlain | Lake Champlain | LK | | 44.6, -73.3 | 70 |
x-lake-mead | Lake Mead | LK | US | 36.15, -114.4 | 40 |
x-lake-powell | Lake Powell | LK | US | 37.1, -111.2 | 80 |
x-lake-winnipeg | Lake Winnipeg | LK | CA | 52.5, -97.8 | 180 |
x-lake-victoria | Lake Victoria | LK | | -1, 33 | 150 |
x-lake-tanganyika | Lake Tanganyika | LK | | -6, 29.5 | 300 |
x-lake-malawi | Lake Malawi | LK | | -12, 34.5 | 250 | Lake Nyasa
x-lake-kivu | Lake Kivu | LK | | -2, 29.1 | 40 |
x-lake-chad | Lake Chad | LK | | 13.2, 14.1 | 70 |
x-lake-turkana | Lake Turkana | LK | KE | 3.6, 36.1 | 120 |
x-lake-albert | Lake Albert | LK | | 1.7, 31 | 70 |
x-lake-volta | Lake Volta | LK | GH | 7.5, 0.1 | 150 |
x-lake-kariba | Lake Kariba | LK | | -17, 28 | 110 |
x-lake-nasser | Lake Nasser | LK | | 22.9, 32.5 | 180 |
x-lake-titicaca | Lake Titicaca | LK | | -15.8, -69.4 | 80 |
x-lake-maracaibo | Lake Maracaibo | LK | VE | 9.8, -71.5 | 80 |
x-lake-nicaragua | Lake Nicaragua | LK | NI | 11.6, -85.4 | 70 |
x-lake-baikal | Lake Baikal | LK | RU | 53.5, 108 | 300 | Baikal
x-lake-ladoga | Lake Ladoga | LK | RU | 60.8, 31.5 | 90 | Ladoga
x-lake-onega | Lake Onega | LK | RU | 61.7, 35.5 | 90 |
x-lake-peipus | Lake Peipus | LK | | 58.7, 27.5 | 50 |
x-lake-van | Lake Van | LK | TR | 38.6, 42.9 | 45 |
x-lake-urmia | Lake Urmia | LK | IR | 37.7, 45.4 | 55 |
x-lake-sevan | Lake Sevan | LK | AM | 40.35, 45.35 | 30 |
x-lake-balkhash | Lake Balkhash | LK | KZ | 46.5, 74.5 | 250 |
x-issyk-kul | Issyk-Kul | LK | KG | 42.4, 77.2 | 80 |
x-lake-geneva | Lake Geneva | LK | | 46.45, 6.5 | 30 | Lac Léman
x-lake-constance | Lake Constance | LK | | 47.6, 9.4 | 30 | Bodensee
x-lake-como | Lake Como | LK | IT | 46, 9.25 | 20 |
x-lake-garda | Lake Garda | LK | IT | 45.65, 10.7 | 22 |
x-loch-ness | Loch Ness | LK | GB | 57.3, -4.45 | 18 |
x-windermere-lake | Lake Windermere | LK | GB | 54.36, -2.94 | 8 |
x-kakhovka-reservoir | Kakhovka Reservoir | RSV | UA | 47.3, 34.2 | 90 | Kakhovka reservoir
x-tonle-sap | Tonle Sap | LK | KH | 12.9, 104 | 60 |
x-poyang | Poyang Lake | LK | CN | 29.1, 116.3 | 50 |
x-dnieper | Dnieper | STM | | 49.4, 32.1 | 450 | Dnipro River, Dnieper River, Dnepr River, Dnipro river, Dnieper river
x-dniester | Dniester | STM | | 48, 28.5 | 300 | Dniester River, Dnister
x-don-river | Don River | STM | RU | 49.5, 41 | 350 | River Don
x-siverskyi-donets | Siverskyi Donets | STM | | 49, 37.8 | 200 | Seversky Donets, Northern Donets, Siverskyi Donets River, Donets River, Siversky Donets
x-oskil | Oskil | STM | | 49.5, 37.6 | 80 | Oskil River, Oskil river, Oskol
x-inhulets | Inhulets River | STM | UA | 47.3, 33.2 | 120 | Inhulets
x-southern-bug | Southern Bug | STM | UA | 48, 30.5 | 200 | Southern Buh, Pivdennyi Buh
x-seym | Seym | STM | | 51.5, 34.8 | 120 | Seim, Seym River, Seim River
x-psel | Psel | STM | | 50.2, 34.5 | 150 | Psyol
x-volga | Volga | STM | RU | 54, 48.5 | 800 | Volga River
x-neva | Neva | STM | RU | 59.9, 30.7 | 35 | Neva River
x-ob | Ob River | STM | RU | 61, 70 | 900 |
x-yenisei | Yenisei | STM | RU | 62, 90 | 1000 | Yenisey, Yenisei River
x-lena-river | Lena River | STM | RU | 64, 125 | 1000 |
x-amur | Amur | STM | | 50, 130 | 800 | Amur River
x-tumen | Tumen River | STM | | 42.3, 130 | 120 | Tumen
x-yalu | Yalu River | STM | | 40.8, 125.5 | 180 | Yalu, Amnok River
x-han-river | Han River | STM | KR | 37.53, 127 | 80 |
x-imjin | Imjin River | STM | | 38, 126.9 | 60 |
x-danube | Danube | STM | | 46, 19 | 700 | Danube River, River Danube
x-rhine | Rhine | STM | | 49.5, 8.3 | 350 | Rhine River, River Rhine
x-elbe | Elbe | STM | | 52.5, 11.9 | 300 | Elbe River, River Elbe
x-oder | Oder | STM | | 52.5, 14.6 | 220 | Oder River, River Oder
x-vistula | Vistula | STM | PL | 52, 20.5 | 280 | Vistula River
x-bug | Bug River | STM | | 51.5, 23.6 | 180 | Western Bug
x-neman | Neman | STM | | 54.5, 24 | 220 | Nemunas
x-prut | Prut | STM | | 47, 27.8 | 220 | Prut River
x-tisza | Tisza | STM | | 47, 20.5 | 250 |
x-sava | Sava | STM | | 45, 18 | 250 | Sava River
x-drina | Drina | STM | | 44, 19.4 | 120 | Drina River
x-seine | Seine | STM | FR | 48.8, 2.4 | 220 | Seine River, River Seine
x-loire | Loire | STM | FR | 47.4, 1 | 280 | Loire River
x-rhone | Rhône | STM | | 45, 4.85 | 250 | Rhone, Rhone River
x-somme | Somme | STM | FR | 49.95, 2.4 | 70 | River Somme
x-marne-river | Marne River | STM | FR | 48.9, 3.7 | 150 |
x-meuse | Meuse | STM | | 50, 5 | 250 | Maas
x-thames | Thames | STM | GB | 51.5, -0.6 | 110 | River Thames, Thames River
x-severn | Severn | STM | GB | 52, -2.4 | 110 | River Severn
x-mersey | Mersey | STM | GB | 53.4, -2.8 | 40 | River Mersey
x-trent | River Trent | STM | GB | 53, -1.2 | 90 |
x-tyne | River Tyne | STM | GB | 54.97, -1.7 | 30 |
x-clyde | River Clyde | STM | GB | 55.8, -4.1 | 60 | Clyde
x-shannon | River Shannon | STM | IE | 53, -8.3 | 110 |
x-tagus | Tagus | STM | | 39.6, -6 | 350 |
x-ebro | Ebro | STM | ES | 41.8, -0.5 | 280 | Ebro River
x-po-river | Po River | STM | IT | 45, 10 | 200 | Po Valley
x-tiber | Tiber | STM | IT | 42.3, 12.4 | 110 | Tiber River
x-tigris | Tigris | STM | | 35, 43.8 | 400 | Tigris River
x-euphrates | Euphrates | STM | | 34.8, 40.5 | 500 | Euphrates River
x-khabur | Khabur | STM | | 36, 40.7 | 120 | Khabur River
x-shatt-al-arab | Shatt al-Arab | STM | | 30.3, 48.3 | 60 | Shatt al Arab
x-litani | Litani River | STM | LB | 33.4, 35.6 | 45 | Litani
x-jordan-river | Jordan River | STM | | 32.2, 35.56 | 70 | River Jordan
x-yarmouk | Yarmouk | STM | | 32.7, 35.8 | 35 | Yarmouk River
x-nile | Nile | STM | | 22, 31.5 | 900 | Nile River, River Nile
x-blue-nile-river | Blue Nile River | STM | | 11, 35.5 | 350 |
x-nile-delta | Nile Delta | DLTA | EG | 30.9, 31.1 | 110 |
x-congo-river | Congo River | STM | | 0, 21 | 800 | River Congo
x-niger-river | Niger River | STM | | 14, 0 | 900 | River Niger
x-senegal-river | Senegal River | STM | | 16.2, -14 | 250 |
x-zambezi | Zambezi | STM | | -16.5, 28 | 700 | Zambezi River
x-limpopo-river | Limpopo River | STM | | -23, 31 | 350 |
x-orange-river | Orange River | STM | | -29, 20 | 500 |
x-juba-river | Juba River | STM | SO | 1, 42.6 | 180 |
x-shabelle | Shabelle River | STM | | 4, 45 | 280 |
x-indus | Indus | STM | | 29, 70.5 | 600 | Indus River
x-ganges | Ganges | STM | | 25.5, 83 | 600 | Ganga, Ganges River
x-brahmaputra | Brahmaputra | STM | | 26.5, 92 | 450 | Brahmaputra River
x-yamuna | Yamuna | STM | IN | 27.5, 78 | 300 | Yamuna River
x-kabul-river | Kabul River | STM | | 34.3, 70.5 | 110 |
x-amu-darya | Amu Darya | STM | | 40, 63 | 500 | Oxus
x-syr-darya | Syr Darya | STM | | 43, 67 | 500 |
x-mekong | Mekong | STM | | 16, 104.7 | 700 | Mekong River
x-mekong-delta | Mekong Delta | DLTA | VN | 10, 105.8 | 110 |
x-irrawaddy | Irrawaddy | STM | MM | 21, 95 | 450 | Irrawaddy River, Ayeyarwady River
x-salween | Salween | STM | | 19, 97.6 | 450 | Salween River
x-chao-phraya | Chao Phraya | STM | TH | 14.5, 100.5 | 110 | Chao Phraya River
x-yangtze | Yangtze | STM | CN | 30.5, 112 | 900 | Yangtze River
x-yellow-river | Yellow River | STM | CN | 37, 109 | 700 |
x-pearl-river | Pearl River Delta | DLTA | CN | 22.6, 113.5 | 80 | Pearl River
x-mississippi-river | Mississippi River | STM | US | 37, -90 | 900 |
x-missouri-river | Missouri River | STM | US | 43, -98 | 900 |
x-wabash-river | Wabash River | STM | US | 39.3, -87.3 | 250 | Wabash
x-illinois-river | Illinois River | STM | US | 40.6, -89.8 | 180 |
x-wisconsin-river | Wisconsin River | STM | US | 43.8, -89.6 | 180 |
x-tennessee-river | Tennessee River | STM | US | 35.3, -87 | 350 |
x-cumberland-river | Cumberland River | STM | US | 36.6, -86.3 | 300 |
x-potomac-river | Potomac River | STM | US | 39.1, -77.6 | 160 | Potomac
x-susquehanna-river | Susquehanna River | STM | US | 40.9, -76.6 | 220 | Susquehanna
x-delaware-river | Delaware River | STM | US | 40.9, -75.1 | 200 |
x-connecticut-river | Connecticut River | STM | US | 42.9, -72.4 | 250 |
x-arkansas-river | Arkansas River | STM | US | 36.2, -97 | 700 |
x-platte-river | Platte River | STM | US | 40.9, -99 | 250 |
x-snake-river | Snake River | STM | US | 43.8, -115.5 | 450 |
x-des-moines-river | Des Moines River | STM | US | 41.8, -93.8 | 220 |
x-ohio-river | Ohio River | STM | US | 38.4, -84 | 450 |
x-colorado-river | Colorado River | STM | US | 36, -112 | 600 |
x-columbia-river | Columbia River | STM | | 46, -120 | 400 |
x-hudson-river | Hudson River | STM | US | 42, -73.9 | 200 |
x-potomac | Potomac | STM | US | 39, -77.4 | 150 | Potomac River
x-delaware-river | Delaware River | STM | US | 40.7, -75 | 180 |
x-susquehanna | Susquehanna River | STM | US | 41, -76.6 | 180 |
x-tennessee-river | Tennessee River | STM | US | 35, -87 | 300 |
x-arkansas-river | Arkansas River | STM | US | 36, -97 | 600 |
x-red-river | Red River | STM | US | 33.7, -96.5 | 350 |
x-brazos | Brazos River | STM | US | 31, -97 | 300 |
x-rio-grande | Rio Grande | STM | | 29.5, -102 | 600 | Rio Bravo
x-yukon-river | Yukon River | STM | | 64.5, -150 | 700 |
x-snake-river | Snake River | STM | US | 43.7, -115 | 350 |
x-sacramento-river | Sacramento River | STM | US | 39, -121.9 | 150 |
x-st-lawrence | Saint Lawrence River | STM | | 46.5, -72.5 | 350 | St. Lawrence River, St Lawrence Seaway
x-fraser | Fraser River | STM | CA | 51, -121.8 | 280 |
x-red-river-north | Red River of the North | STM | | 48, -97.2 | 200 |
x-amazon-river | Amazon River | STM | | -3, -60 | 1000 |
x-orinoco | Orinoco | STM | | 7.8, -65 | 450 | Orinoco River
x-parana-river | Paraná River | STM | | -29, -59.5 | 500 | Parana River
x-rio-de-la-plata | Río de la Plata | EST | | -35, -57 | 120 | River Plate, Rio de la Plata
x-magdalena-river | Magdalena River | STM | CO | 7.5, -74.5 | 350 |
x-magellan | Strait of Magellan | STRT | CL | -53.5, -70.9 | 180 | Magellan Strait
x-drake | Drake Passage | STRT | | -59, -65 | 350 |
x-murray-river | Murray River | STM | AU | -35.3, 144 | 450 |
x-victoria-falls | Victoria Falls | FLLS | | -17.92, 25.86 | 4 |
x-niagara-falls-water | Horseshoe Falls | FLLS | | 43.08, -79.07 | 2 |
x-cook-inlet | Cook Inlet | INLT | US | 60.5, -151.8 | 110 |
`;
