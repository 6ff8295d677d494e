/**
 * Continents, informal regions and theatres: `id | name | feature | country | lat, lng | radius in km | parts | other names`.
 * Parts are countries or first-order regions whose shapes together make the area. Our own list; points and extents from general atlases, rounded.
 */
export const AREAS = `
x-europe | Europe | CONT | | 48.69, 9.14 | 2000 | | Continental Europe, mainland Europe, Old Continent
x-asia | Asia | CONT | | 29.84, 89.3 | 3500 | |
x-africa | Africa | CONT | | 7.19, 21.09 | 3500 | |
x-north-america | North America | CONT | | 46.07, -100.55 | 2800 | |
x-south-america | South America | CONT | | -14.6, -57.66 | 2700 | |
x-latin-america | Latin America | RGN | | -10, -60 | 3500 | |
x-central-america | Central America | RGN | | 12.7, -86.3 | 800 | GT,BZ,HN,SV,NI,CR,PA |
x-oceania | Oceania | CONT | | -18.31, 138.52 | 3500 | |
x-antarctica-continent | the Antarctic | CONT | | -78.16, 16.41 | 2500 | |
x-western-europe | Western Europe | RGN | | 48.5, 5 | 900 | |
x-eastern-europe | Eastern Europe | RGN | | 50, 28 | 1000 | |
x-central-europe | Central Europe | RGN | | 49, 16 | 600 | | Mitteleuropa
x-northern-europe | Northern Europe | RGN | | 61, 15 | 900 | |
x-southern-europe | Southern Europe | RGN | | 41, 14 | 1100 | |
x-southeast-europe | Southeastern Europe | RGN | | 43, 22 | 600 | | South-Eastern Europe, South-East Europe
x-scandinavia | Scandinavia | RGN | | 63, 15 | 800 | NO,SE,DK |
x-nordics | Nordic countries | RGN | | 63, 16 | 900 | NO,SE,DK,FI,IS | the Nordics
x-baltics | Baltic states | RGN | | 56.9, 24.6 | 280 | EE,LV,LT | the Baltics, Baltic countries, Baltics
x-balkans | Balkans | RGN | | 43, 21 | 450 | AL,BA,BG,GR,XK,ME,MK,RS | Western Balkans, Balkan Peninsula
x-benelux | Benelux | RGN | | 51.3, 5.3 | 200 | BE,NL,LU | Low Countries
x-iberia | Iberian Peninsula | RGN | | 40, -4 | 450 | ES,PT | Iberia
x-alps | Alps | MTS | | 46.4, 9.8 | 400 | | the Alps
x-caucasus | Caucasus | RGN | | 42.5, 44.5 | 400 | | the Caucasus, Caucasus region
x-south-caucasus | South Caucasus | RGN | | 41.3, 45 | 280 | GE,AM,AZ | Transcaucasia, Transcaucasus
x-north-caucasus | North Caucasus | RGN | RU | 43.5, 44.5 | 300 | RU.12,RU.17,RU.19,RU.68,RU.22,RU.27,RU.70 | Northern Caucasus
x-siberia | Siberia | RGN | RU | 60, 100 | 1900 | |
x-russian-far-east | Russian Far East | RGN | RU | 60, 135 | 1500 | | Far Eastern Federal District
x-urals | Urals | RGN | RU | 58, 59 | 600 | | the Urals
x-kola | Kola Peninsula | PEN | RU | 67.7, 36 | 200 | RU.49 |
x-kamchatka-peninsula | Kamchatka Peninsula | PEN | RU | 56, 159 | 450 | RU.92 |
x-kurils | Kuril Islands | ISLS | RU | 46.5, 151 | 450 | | the Kurils, Kurile Islands, Northern Territories
x-donbas | Donbas | RGN | UA | 48.3, 38.2 | 150 | UA.05,UA.14 | Donbass, Donets Basin, Donbas region, Донбас, Донбасс
x-crimea-peninsula | Crimean Peninsula | PEN | UA | 45.2, 34.3 | 130 | UA.11,UA.20 | Crimean peninsula
x-bukovina | Bukovina | RGN | | 48, 26 | 100 | | Bukovyna
x-galicia-eastern | Eastern Galicia | RGN | UA | 49.5, 24.5 | 120 | UA.15,UA.22,UA.06 | Halychyna
x-novorossiya | Novorossiya | RGN | UA | 47.3, 34.5 | 350 | |
x-dnr | Donetsk People's Republic | RGN | UA | 48, 37.8 | 100 | UA.05 | DNR, DPR
x-lnr | Luhansk People's Republic | RGN | UA | 48.9, 39.2 | 100 | UA.14 | LNR, LPR, Lugansk People's Republic
x-right-bank | Right-bank Ukraine | RGN | UA | 49, 30 | 300 | |
x-suwalki | Suwałki Gap | RGN | | 54.1, 23.3 | 60 | | Suwalki Gap, Suwałki Corridor, Suwalki Corridor
x-transnistria | Transdniestria | RGN | MD | 47.2, 29.4 | 100 | MD.58 | Transdniester, Trans-Dniester, Pridnestrovie
x-south-ossetia | South Ossetia | RGN | GE | 42.3, 44 | 50 | | Tskhinvali region
x-nagorno-karabakh | Nagorno-Karabakh | RGN | AZ | 39.82, 46.77 | 60 | | Nagorno Karabakh, Karabakh, Artsakh, Nagorny Karabakh, Upper Karabakh
x-zangezur | Zangezur corridor | RGN | AM | 39.1, 46.3 | 50 | | Zangezur
x-anatolia | Anatolia | RGN | TR | 39, 35 | 500 | | Asia Minor
x-turkish-thrace | Thrace | RGN | | 41.5, 26.5 | 120 | |
x-kurdistan | Kurdistan | RGN | | 37, 43 | 300 | |
x-kri | Kurdistan Region | RGN | IQ | 36.4, 44.4 | 150 | IQ.11,IQ.08,IQ.05,IQ.19 | Iraqi Kurdistan, Kurdistan Region of Iraq, KRI, Southern Kurdistan
x-rojava | Rojava | RGN | SY | 36.5, 39.5 | 150 | | North and East Syria, Syrian Kurdistan
x-middle-east | Middle East | RGN | | 31, 42 | 1300 | | the Middle East, Mideast, Near East, Middle-East
x-mena | MENA | RGN | | 28, 25 | 2500 | | Middle East and North Africa
x-levant | Levant | RGN | | 33.5, 36.5 | 300 | LB,SY,JO,IL,PS | the Levant
x-mesopotamia | Mesopotamia | RGN | IQ | 33, 44 | 350 | |
x-arabian-peninsula | Arabian Peninsula | PEN | | 23, 47 | 1000 | SA,YE,OM,AE,QA,BH,KW | Arabia, Arabian peninsula
x-gulf-states | Gulf states | RGN | | 24.5, 49 | 700 | SA,AE,QA,BH,KW,OM | Gulf countries, Arab Gulf, Gulf Arab states
x-golan | Golan Heights | RGN | SY | 33, 35.75 | 35 | | Golan, the Golan
x-sinai | Sinai | PEN | EG | 29.5, 33.83 | 130 | EG.26,EG.27 | Sinai Peninsula, Sinai peninsula
x-philadelphi | Philadelphi Corridor | RGN | PS | 31.27, 34.25 | 8 | | Philadelphi corridor
x-netzarim | Netzarim Corridor | RGN | PS | 31.48, 34.41 | 6 | | Netzarim corridor, Netzarim
x-shebaa | Shebaa Farms | RGN | LB | 33.28, 35.7 | 6 | | Sheba'a Farms
x-bekaa | Bekaa Valley | VAL | LB | 33.85, 35.95 | 50 | | Beqaa Valley, Bekaa, Beqaa
x-southern-lebanon | South Lebanon | RGN | LB | 33.3, 35.4 | 40 | LB.06,LB.07 |
x-hejaz | Hejaz | RGN | SA | 24, 39.5 | 350 | | Hijaz
x-hadramawt | Hadramawt | RGN | YE | 16, 49.5 | 200 | YE.04 | Hadhramaut, Hadramout, Hadhramawt
x-eastern-ghouta | Eastern Ghouta | RGN | SY | 33.53, 36.42 | 12 | | East Ghouta, Ghouta
x-maghreb | Maghreb | RGN | | 31, 0 | 1100 | MA,DZ,TN,LY,MR | the Maghreb
x-north-africa | North Africa | RGN | | 28, 10 | 1900 | MA,DZ,TN,LY,EG | Northern Africa
x-sahara | Sahara | DSRT | | 23, 13 | 2000 | | Sahara Desert, the Sahara
x-sahel | Sahel | RGN | | 15, 5 | 1300 | ML,NE,BF,TD,MR | the Sahel, Sahel region
x-west-africa | West Africa | RGN | | 12, -3 | 1300 | | Western Africa
x-east-africa | East Africa | RGN | | 1, 37 | 1100 | KE,UG,TZ,RW,BI | Eastern Africa
x-central-africa | Central Africa | RGN | | 3, 19 | 1100 | |
x-southern-africa | Southern Africa | RGN | | -22, 25 | 1300 | |
x-sub-saharan | Sub-Saharan Africa | RGN | | 0, 20 | 2800 | | sub-Saharan Africa
x-horn | Horn of Africa | RGN | | 8, 45 | 800 | ET,SO,ER,DJ | Greater Horn of Africa
x-great-lakes-africa | African Great Lakes | RGN | | -2, 29.5 | 500 | | Great Lakes region of Africa
x-lake-chad-basin | Lake Chad Basin | RGN | | 13, 14 | 300 | | Lake Chad region
x-darfur | Darfur | RGN | SD | 13.5, 24.5 | 350 | SD.47,SD.49,SD.55,SD.60,SD.61 |
x-kordofan | Kordofan | RGN | SD | 12.5, 30 | 250 | SD.50,SD.56,SD.62 |
x-abyei | Abyei | RGN | SD | 9.6, 28.4 | 50 | |
x-ogaden | Ogaden | RGN | ET | 7, 44.5 | 300 | ET.52 |
x-somaliland | Somaliland | RGN | SO | 9.8, 46 | 300 | |
x-puntland | Puntland | RGN | SO | 9, 49.5 | 250 | |
x-jubaland | Jubaland | RGN | SO | 1, 42 | 200 | SO.06,SO.08,SO.09 |
x-cabo-delgado-area | Cabo Delgado | RGN | MZ | -12.3, 39.5 | 170 | |
x-niger-delta | Niger Delta | DLTA | NG | 5.2, 6.2 | 150 | |
x-biafra | Biafra | RGN | NG | 6, 7.5 | 120 | |
x-katanga | Katanga | RGN | CD | -9, 26 | 350 | | Shaba
x-kivu | Kivu | RGN | CD | -1.8, 28.5 | 200 | CD.11,CD.12 | the Kivus, Kivus
x-ambazonia | Ambazonia | RGN | CM | 5.5, 9.8 | 120 | | Anglophone Cameroon
x-liptako | Liptako-Gourma | RGN | | 14.5, 0.5 | 250 | | Three Borders, tri-border area
x-azawad | Azawad | RGN | ML | 18.5, -1 | 400 | |
x-tripolitania | Tripolitania | RGN | LY | 31.5, 13.5 | 250 | |
x-cyrenaica | Cyrenaica | RGN | LY | 28, 22 | 450 | | Barqa
x-fezzan | Fezzan | RGN | LY | 26, 14 | 350 | |
x-central-asia | Central Asia | RGN | | 44, 66 | 1100 | KZ,KG,TJ,TM,UZ | Turkestan
x-fergana | Fergana Valley | VAL | | 40.6, 71.5 | 120 | | Ferghana Valley
x-pamirs | Pamirs | MTS | | 38.5, 73 | 180 | | Pamir Mountains
x-hindu-kush | Hindu Kush | MTS | | 35.5, 71 | 300 | |
x-himalayas | Himalayas | MTS | | 29, 84 | 900 | | the Himalayas, Himalaya
x-south-asia | South Asia | RGN | | 23, 80 | 1500 | IN,PK,BD,NP,BT,LK,MV,AF | Southern Asia, Indian subcontinent, Subcontinent
x-kashmir | Kashmir | RGN | | 34.5, 76 | 200 | IN.12,IN.41,PK.06,PK.07 |
x-kashmir-valley | Kashmir Valley | VAL | IN | 34.03, 74.7 | 70 | | Vale of Kashmir
x-indian-kashmir | Indian-administered Kashmir | RGN | IN | 33.9, 76.5 | 180 | IN.12,IN.41 | Jammu & Kashmir, Indian Kashmir
x-pakistani-kashmir | Pakistan-administered Kashmir | RGN | PK | 34.4, 73.9 | 120 | PK.06 | Pakistani Kashmir
x-line-of-control | Line of Control | RGN | | 34.3, 74.3 | 120 | | LoC
x-aksai-chin | Aksai Chin | RGN | | 35.2, 79.3 | 120 | |
x-siachen | Siachen Glacier | GLCR | | 35.4, 77.1 | 40 | | Siachen
x-galwan | Galwan Valley | VAL | | 34.75, 78.2 | 20 | |
x-fata | Tribal Areas | RGN | PK | 33, 70.2 | 150 | | FATA, Federally Administered Tribal Areas
x-swat-valley | Swat Valley | VAL | PK | 35.2, 72.4 | 50 | |
x-bengal | Bengal | RGN | | 24, 89 | 300 | |
x-ne-india | Northeast India | RGN | IN | 26, 93 | 350 | | North-East India
x-deccan | Deccan | RGN | IN | 17, 77 | 450 | |
x-east-asia | East Asia | RGN | | 36, 120 | 1500 | CN,JP,KR,KP,TW,MN | Northeast Asia, North-East Asia
x-southeast-asia | Southeast Asia | RGN | | 5, 110 | 1600 | | South-East Asia, South East Asia
x-indochina | Indochina | RGN | | 16, 105 | 500 | VN,LA,KH | French Indochina
x-golden-triangle | Golden Triangle | RGN | | 20.35, 100.08 | 150 | |
x-asia-pacific | Asia-Pacific | RGN | | 10, 125 | 3500 | | Asia Pacific
x-indo-pacific | Indo-Pacific | RGN | | 5, 110 | 4500 | |
x-far-east | Far East | RGN | | 45, 125 | 1800 | |
x-korea | Korea | PEN | | 38, 127.5 | 350 | KP,KR | Korean Peninsula, Korean peninsula
x-dmz | Demilitarized Zone | RGN | | 38.3, 127.2 | 100 | | DMZ, Demilitarised Zone, Korean DMZ
x-manchuria | Manchuria | RGN | CN | 45, 126 | 500 | CN.08,CN.05,CN.19 |
x-mainland-se-asia | Borneo | ISL | | 1, 114 | 500 | |
x-new-guinea | New Guinea | ISL | | -5, 141 | 800 | |
x-west-papua | West Papua | RGN | ID | -3.5, 136 | 450 | | Irian Jaya
x-sumatra | Sumatra | ISL | ID | 0, 102 | 600 | | Sumatera
x-java | Java | ISL | ID | -7.3, 110 | 350 | | Jawa
x-sulawesi | Sulawesi | ISL | ID | -2, 121 | 350 | | Celebes
x-kalimantan | Kalimantan | RGN | ID | -1, 114 | 450 | |
x-timor | Timor | ISL | | -9.2, 125 | 180 | |
x-mindanao | Mindanao | ISL | PH | 7.8, 125 | 220 | |
x-luzon | Luzon | ISL | PH | 16, 121 | 280 | |
x-visayas | Visayas | RGN | PH | 11, 123.5 | 200 | |
x-palawan | Palawan | ISL | PH | 9.8, 118.6 | 180 | |
x-spratlys | Spratly Islands | ISLS | | 10, 114 | 250 | | Spratlys, Nansha Islands
x-paracels | Paracel Islands | ISLS | | 16.5, 112 | 120 | | Paracels, Xisha Islands
x-scarborough-shoal | Scarborough Shoal | SHOL | | 15.15, 117.75 | 15 | | Huangyan Island, Bajo de Masinloc
x-second-thomas | Second Thomas Shoal | SHOL | | 9.75, 115.87 | 12 | | Ayungin Shoal
x-senkaku | Senkaku Islands | ISLS | JP | 25.75, 123.5 | 25 | | Senkakus, Diaoyu Islands, Diaoyutai
x-dokdo | Dokdo | ISLS | KR | 37.24, 131.87 | 5 | | Takeshima, Liancourt Rocks
x-kinmen | Kinmen | ISL | TW | 24.44, 118.33 | 15 | | Quemoy
x-matsu | Matsu Islands | ISLS | TW | 26.16, 119.95 | 15 | |
x-okinawa-island | Okinawa Island | ISL | JP | 26.5, 127.95 | 60 | |
x-ryukyus | Ryukyu Islands | ISLS | JP | 26.5, 128 | 350 | |
x-honshu | Honshu | ISL | JP | 36, 138 | 500 | |
x-kyushu | Kyushu | ISL | JP | 32.7, 131 | 170 | |
x-shikoku | Shikoku | ISL | JP | 33.75, 133.5 | 100 | |
x-iwo-jima | Iwo Jima | ISL | JP | 24.78, 141.32 | 5 | | Iwo To
x-jeju-island | Jeju Island | ISL | KR | 33.38, 126.55 | 35 | |
x-sirri | Sirri Island | ISL | IR | 25.91, 54.54 | 6 | | Siri Island, Sirri
x-kish-island | Kish Island | ISL | IR | 26.53, 53.98 | 10 | |
x-larak | Larak Island | ISL | IR | 26.86, 56.36 | 8 | | Larak
x-hengam | Hengam Island | ISL | IR | 26.65, 55.88 | 6 | | Hengam
x-lavan | Lavan Island | ISL | IR | 26.81, 53.27 | 14 | | Lavan
x-sanafir | Sanafir Island | ISL | SA | 27.93, 34.71 | 6 | | Sanafir
x-iturup | Iturup | ISL | RU | 45.0, 147.9 | 100 | | Etorofu, Iturup Island
x-bear-island | Bear Island | ISL | SJ | 74.43, 19.05 | 12 | | Bjørnøya
x-kastellorizo | Kastellorizo | ISL | GR | 36.15, 29.58 | 6 | | Kastelorizo, Megisti, Meis
x-ramree-island | Ramree Island | ISL | MM | 19.1, 93.75 | 40 | | Ramree island
x-saint-martins-island | Saint Martin's Island | ISL | BD | 20.62, 92.32 | 5 | | St Martin's Island, St. Martin's Island, Saint Martin Island
x-dahlak | Dahlak Archipelago | ISLS | ER | 15.75, 40.1 | 50 | | Dahlak, Dahlak Islands
x-tuzla-island | Tuzla Island | ISL | UA | 45.26, 36.55 | 5 | | Tuzla Spit
x-yeonpyeong | Yeonpyeong Island | ISL | KR | 37.67, 125.7 | 6 | | Yeonpyeong
x-nll | Northern Limit Line | RGN | | 37.75, 125.3 | 80 | |
x-kaesong-complex | Kaesong Industrial Complex | RGN | KP | 37.93, 126.62 | 4 | |
x-hainan-island | Hainan Island | ISL | CN | 19.2, 109.7 | 110 | CN.31 |
x-polynesia | Polynesia | RGN | | -15, -150 | 3000 | |
x-melanesia | Melanesia | RGN | | -10, 160 | 1500 | |
x-pacific-islands | Pacific Islands | RGN | | -8, 170 | 3500 | | South Pacific islands
x-bougainville | Bougainville | ISL | PG | -6.2, 155.2 | 100 | |
x-guadalcanal | Guadalcanal | ISL | SB | -9.6, 160.2 | 70 | |
x-tasmania-island | Outback | RGN | AU | -25, 134 | 1200 | |
x-great-barrier-reef | Great Barrier Reef | RF | AU | -18.3, 147.7 | 800 | |
x-anglosphere | British Isles | ISLS | | 54.5, -4 | 450 | GB,IE |
x-ireland-island | Ireland | ISL | | 53.4, -8 | 200 | | island of Ireland
x-hebrides | Hebrides | ISLS | GB | 57.5, -6.8 | 110 | | Outer Hebrides, Inner Hebrides, Western Isles
x-orkney | Orkney Islands | ISLS | GB | 59, -3 | 45 | | Orkneys
x-shetland | Shetland Islands | ISLS | GB | 60.3, -1.3 | 50 | | Shetlands
x-cornwall-area | West Country | RGN | GB | 50.8, -3.5 | 120 | |
x-east-anglia | East Anglia | RGN | GB | 52.4, 1 | 70 | |
x-midlands | Midlands | RGN | GB | 52.7, -1.6 | 80 | | West Midlands, East Midlands, the Midlands
x-home-counties | Home Counties | RGN | GB | 51.5, -0.2 | 70 | |
x-merseyside | Merseyside | RGN | GB | 53.42, -2.9 | 22 | |
x-greater-manchester | Greater Manchester | RGN | GB | 53.5, -2.3 | 25 | |
x-tyneside | Tyneside | RGN | GB | 54.98, -1.6 | 15 | | Tyne and Wear
x-west-yorkshire | West Yorkshire | RGN | GB | 53.75, -1.7 | 28 | |
x-south-yorkshire | South Yorkshire | RGN | GB | 53.5, -1.35 | 25 | |
x-yorkshire | Yorkshire | RGN | GB | 54, -1.5 | 70 | |
x-sussex | Sussex | RGN | GB | 50.95, -0.1 | 50 | |
x-lake-district | Lake District | RGN | GB | 54.5, -3.1 | 25 | |
x-cotswolds | Cotswolds | RGN | GB | 51.8, -1.9 | 40 | |
x-scottish-highlands | Scottish Highlands | RGN | GB | 57.3, -4.9 | 110 | | the Highlands
x-ulster | Ulster | RGN | | 54.6, -6.7 | 90 | |
x-flanders | Flanders | RGN | BE | 51, 4.2 | 80 | BE.VLG |
x-wallonia-area | Ardennes | RGN | | 50, 5.5 | 70 | |
x-alsace | Alsace | RGN | FR | 48.5, 7.5 | 70 | |
x-lorraine | Lorraine | RGN | FR | 48.8, 6.2 | 80 | |
x-burgundy | Burgundy | RGN | FR | 47.2, 4.6 | 110 | |
x-aquitaine | Aquitaine | RGN | FR | 44.5, -0.3 | 130 | |
x-provence | Provence | RGN | FR | 43.8, 5.8 | 90 | |
x-champagne | Champagne-Ardenne | RGN | FR | 48.9, 4.4 | 100 | |
x-picardy | Picardy | RGN | FR | 49.7, 2.8 | 80 | |
x-savoy | Savoy | RGN | FR | 45.6, 6.5 | 50 | |
x-riviera | French Riviera | RGN | FR | 43.5, 7 | 50 | | Cote d'Azur, Côte d'Azur
x-saar | Saarland region | RGN | DE | 49.4, 7 | 35 | | Saar
x-ruhr | Ruhr | RGN | DE | 51.5, 7.3 | 45 | | Ruhr Valley, Ruhr area
x-rhineland | Rhineland | RGN | DE | 50.8, 6.9 | 90 | |
x-prussia | Prussia | RGN | | 53, 16 | 350 | | East Prussia
x-east-germany | East Germany | RGN | DE | 52, 12.5 | 170 | DE.11,DE.12,DE.13,DE.14,DE.15,DE.16 | GDR, German Democratic Republic
x-silesia | Silesia | RGN | | 51, 17 | 140 | | Upper Silesia, Lower Silesia
x-pomerania | Pomerania | RGN | | 54, 16 | 150 | |
x-bohemia | Bohemia | RGN | CZ | 50, 14.5 | 120 | |
x-moravia | Moravia | RGN | CZ | 49.3, 17 | 80 | |
x-sudetenland | Sudetenland | RGN | CZ | 50.3, 14 | 160 | |
x-czechoslovakia | Czechoslovakia | PCLH | | 49.5, 17 | 280 | CZ,SK |
x-yugoslavia | Yugoslavia | PCLH | | 44, 19 | 350 | SI,HR,BA,RS,ME,MK,XK | former Yugoslavia
x-serbia-montenegro | Serbia and Montenegro | PCLH | | 43.8, 20.5 | 180 | RS,ME |
x-soviet-union | Soviet Union | PCLH | | 60, 80 | 2800 | RU,UA,BY,KZ,UZ,TM,TJ,KG,GE,AM,AZ,MD,EE,LV,LT | USSR, U.S.S.R.
x-ottoman-empire | Ottoman Empire | PCLH | | 39, 33 | 900 | |
x-austria-hungary | Austria-Hungary | PCLH | | 47.5, 17 | 400 | | Austro-Hungarian Empire
x-british-india | British India | PCLH | | 23, 80 | 1400 | IN,PK,BD |
x-south-vietnam | South Vietnam | PCLH | VN | 12, 107.5 | 300 | |
x-russian-empire | Russian Empire | PCLH | | 56, 60 | 2800 | | Imperial Russia, Tsarist Russia
x-roman-empire | Roman Empire | PCLH | | 41.9, 15 | 1500 | |
x-byzantine-empire | Byzantine Empire | PCLH | | 40, 29 | 900 | | Byzantium
x-holy-roman-empire | Holy Roman Empire | PCLH | | 50, 11 | 500 | |
x-mughal-empire | Mughal Empire | PCLH | | 25, 79 | 1000 | |
x-gran-colombia | Gran Colombia | PCLH | | 4, -72 | 900 | CO,VE,EC,PA |
x-abyssinia | Abyssinia | PCLH | | 9, 39.5 | 500 | ET |
x-dahomey | Dahomey | PCLH | BJ | 9.5, 2.3 | 250 | BJ |
x-upper-volta | Upper Volta | PCLH | BF | 12.3, -1.7 | 300 | BF |
x-dutch-east-indies | Dutch East Indies | PCLH | ID | -2, 115 | 1700 | ID | Netherlands East Indies
x-kingdom-sardinia | Kingdom of Sardinia | PCLH | IT | 44.5, 8 | 250 | | Piedmont-Sardinia, Sardinia-Piedmont
x-kingdom-naples | Kingdom of Naples | PCLH | IT | 40.5, 15.5 | 250 | | Two Sicilies, Kingdom of the Two Sicilies
x-papal-states | Papal States | PCLH | IT | 42.5, 12.5 | 150 | |
x-republic-texas | Republic of Texas | PCLH | US | 31, -98 | 500 | |
x-confederacy | Confederate States | PCLH | US | 33, -86 | 900 | | Confederate States of America
x-north-yemen | North Yemen | PCLH | YE | 15.3, 44 | 200 | |
x-south-yemen | South Yemen | PCLH | YE | 14.5, 47.5 | 350 | |
x-transjordan | Transjordan | PCLH | JO | 31.3, 36.3 | 150 | JO |
x-british-honduras | British Honduras | PCLH | BZ | 17.2, -88.7 | 130 | BZ |
x-british-guiana | British Guiana | PCLH | GY | 5, -59 | 300 | GY |
x-northern-rhodesia | Northern Rhodesia | PCLH | ZM | -14, 28 | 500 | ZM |
x-southern-rhodesia | Southern Rhodesia | PCLH | ZW | -19, 29.5 | 350 | ZW |
x-nyasaland | Nyasaland | PCLH | MW | -13.3, 34 | 300 | MW |
x-bechuanaland | Bechuanaland | PCLH | BW | -22, 24 | 400 | BW |
x-basutoland | Basutoland | PCLH | LS | -29.6, 28.2 | 100 | LS |
x-belgian-congo | Belgian Congo | PCLH | CD | -3, 23.5 | 900 | CD | Congo Free State
x-ruanda-urundi | Ruanda-Urundi | PCLH | | -2.7, 29.9 | 150 | RW,BI |
x-mandatory-palestine | Mandatory Palestine | PCLH | | 31.8, 35 | 150 | | British Mandate of Palestine
x-manchukuo | Manchukuo | PCLH | CN | 44, 125 | 600 | |
x-new-granada | New Granada | PCLH | | 5, -73.5 | 500 | | Viceroyalty of New Granada
x-upper-canada | Upper Canada | PCLH | CA | 44.5, -79.5 | 300 | |
x-lower-canada | Lower Canada | PCLH | CA | 47, -72 | 300 | |
x-new-spain | New Spain | PCLH | | 20, -100 | 1200 | |
x-north-vietnam | North Vietnam | PCLH | VN | 20.5, 105 | 250 | |
x-transylvania | Transylvania | RGN | RO | 46.5, 24 | 140 | |
x-wallachia | Wallachia | RGN | RO | 44.5, 25.5 | 150 | |
x-moldavia-region | Bessarabia | RGN | | 47, 28.5 | 150 | |
x-dobruja | Dobruja | RGN | | 44.3, 28.2 | 90 | | Dobrogea
x-dalmatia | Dalmatia | RGN | HR | 43.5, 16.5 | 130 | |
x-istria | Istria | RGN | | 45.2, 13.9 | 45 | |
x-slavonia | Slavonia | RGN | HR | 45.4, 18 | 80 | |
x-herzegovina | Herzegovina | RGN | BA | 43.3, 17.8 | 60 | |
x-republika-srpska | Republika Srpska | RGN | BA | 44.5, 18 | 130 | BA.02 | Bosnian Serb Republic
x-crete | Crete | ISL | GR | 35.25, 25 | 90 | |
x-peloponnese | Peloponnese | RGN | GR | 37.5, 22.3 | 80 | |
x-macedonia-greek | Greek Macedonia | RGN | GR | 40.8, 22.9 | 120 | |
x-aegean-islands | Aegean Islands | ISLS | GR | 37.5, 25.5 | 180 | |
x-northern-cyprus | Northern Cyprus | RGN | CY | 35.3, 33.5 | 60 | | Turkish Republic of Northern Cyprus, TRNC
x-sicily-island | Lampedusa | ISL | IT | 35.5, 12.6 | 6 | |
x-tyrol | Tyrol | RGN | | 47, 11.4 | 80 | | South Tyrol, Tirol
x-crimean-isthmus | Kinburn Spit | SPIT | UA | 46.55, 31.7 | 20 | | Kinburn
x-snake-island | Snake Island | ISL | UA | 45.255, 30.204 | 2 | | Zmiinyi Island, Zmiiny Island
x-perekop | Perekop | RGN | UA | 46.16, 33.69 | 10 | | Isthmus of Perekop, Armyansk isthmus
x-arabat | Arabat Spit | SPIT | UA | 45.7, 35.05 | 50 | |
x-chongar | Chonhar | RGN | UA | 46, 34.55 | 12 | | Chongar, Chonhar bridge, Chongar bridge
x-arctic | Arctic | RGN | | 78, 0 | 2500 | | the Arctic, High North, Arctic Circle, Far North
x-north-pole | North Pole | RGN | | 90, 0 | 50 | |
x-south-pole | South Pole | RGN | AQ | -90, 0 | 50 | |
x-novaya-zemlya | Novaya Zemlya | ISLS | RU | 74, 57 | 350 | |
x-franz-josef | Franz Josef Land | ISLS | RU | 81, 55 | 180 | |
x-svalbard | Spitsbergen | ISL | SJ | 78.75, 16 | 200 | | Svalbard
x-caribbean | Caribbean | RGN | | 17, -72 | 1200 | | the Caribbean, West Indies, Antilles
x-hispaniola | Hispaniola | ISL | | 19, -71 | 280 | HT,DO |
x-patagonia | Patagonia | RGN | | -44, -69 | 700 | |
x-amazon | Amazon | RGN | | -5, -63 | 1300 | | Amazonia, Amazon rainforest, Amazon basin, Amazon Basin
x-andes | Andes | MTS | | -20, -67.5 | 1500 | | the Andes, Andes Mountains
x-gran-chaco | Gran Chaco | RGN | | -21, -61 | 400 | | Chaco
x-darien | Darién Gap | RGN | | 7.9, -77.5 | 80 | | Darien Gap, Darién
x-essequibo | Essequibo | RGN | GY | 6, -59.5 | 220 | | Guayana Esequiba
x-galapagos | Galápagos Islands | ISLS | EC | -0.5, -90.7 | 130 | | Galapagos Islands, Galapagos
x-yucatan-peninsula | Yucatán Peninsula | PEN | MX | 19.5, -89 | 220 | | Yucatan Peninsula
x-baja-peninsula | Baja California Peninsula | PEN | MX | 28, -113.5 | 500 | | Baja Peninsula
x-new-england | New England | RGN | US | 43.8, -71.5 | 280 | US.CT,US.ME,US.MA,US.NH,US.RI,US.VT |
x-midwest | Midwest | RGN | US | 41.5, -90 | 700 | US.IL,US.IN,US.IA,US.KS,US.MI,US.MN,US.MO,US.NE,US.ND,US.OH,US.SD,US.WI | the Midwest, Upper Midwest
x-deep-south | Deep South | RGN | US | 32.5, -88 | 450 | US.AL,US.GA,US.LA,US.MS,US.SC |
x-pacific-northwest | Pacific Northwest | RGN | US | 46, -121 | 450 | US.WA,US.OR |
x-east-coast | East Coast | RGN | US | 38.5, -76.5 | 900 | |
x-west-coast | West Coast | RGN | US | 41, -122 | 900 | |
x-gulf-coast | Gulf Coast | RGN | US | 29.8, -90.5 | 600 | |
x-great-plains | Great Plains | RGN | US | 41, -101 | 800 | |
x-rust-belt | Rust Belt | RGN | US | 41, -82.5 | 400 | |
x-bay-area | San Francisco Bay Area | RGN | US | 37.75, -122.3 | 60 | | Bay Area
x-silicon-valley | Silicon Valley | RGN | US | 37.38, -122.03 | 25 | |
x-southern-california | Southern California | RGN | US | 34, -117.5 | 200 | |
x-northern-california | Northern California | RGN | US | 39.5, -121.8 | 250 | |
x-central-valley | Central Valley | VAL | US | 37, -120 | 300 | |
x-long-island | Long Island | ISL | US | 40.8, -73.1 | 90 | |
x-staten-island | Staten Island | ISL | US | 40.58, -74.15 | 10 | |
x-manhattan | Manhattan | ISL | US | 40.78, -73.97 | 10 | |
x-cape-cod | Cape Cod | PEN | US | 41.7, -70.2 | 45 | |
x-upstate-ny | Upstate New York | RGN | US | 42.9, -75.5 | 200 | | upstate New York
x-upper-peninsula | Upper Peninsula | PEN | US | 46.4, -86.6 | 220 | | Upper Peninsula of Michigan
x-majorca | Majorca | ISL | ES | 39.6, 2.95 | 45 | | Mallorca
x-gran-canaria | Gran Canaria | ISL | ES | 27.96, -15.6 | 28 | |
x-lombok | Lombok | ISL | ID | -8.6, 116.3 | 40 | | Lombok Island
x-manus | Manus Island | ISL | PG | -2.1, 147 | 50 | |
x-algarve | Algarve | RGN | PT | 37.15, -8.2 | 80 | | the Algarve
x-casamance | Casamance | RGN | SN | 12.8, -15.3 | 140 | | the Casamance
x-catatumbo | Catatumbo | RGN | CO | 8.6, -73 | 60 | |
x-waziristan | Waziristan | RGN | PK | 32.6, 69.9 | 70 | |
x-north-waziristan | North Waziristan | RGN | PK | 33, 70 | 40 | |
x-south-waziristan | South Waziristan | RGN | PK | 32.3, 69.7 | 50 | |
x-kurram | Kurram | RGN | PK | 33.8, 70.2 | 45 | | Kurram district, Kurram District
x-bajaur | Bajaur | RGN | PK | 34.75, 71.5 | 25 | | Bajaur district, Bajaur District
x-riverina | Riverina | RGN | AU | -34.9, 145.8 | 170 | | the Riverina
x-appalachia | Appalachia | RGN | US | 38, -81 | 450 | |
x-appalachians | Appalachian Mountains | MTS | US | 38.5, -80.5 | 700 | | Appalachians
x-rockies | Rocky Mountains | MTS | | 43, -110 | 1100 | | the Rockies, Rockies
x-sierra-nevada-us | Sierra Nevada | MTS | US | 37.7, -119.5 | 280 | |
x-ozarks | Ozarks | RGN | US | 37, -92.5 | 200 | | the Ozarks
x-florida-panhandle | Florida Panhandle | RGN | US | 30.5, -85.5 | 150 | |
x-florida-keys | Florida Keys | ISLS | US | 24.7, -81.1 | 90 | |
x-aleutians | Aleutian Islands | ISLS | US | 52.5, -175 | 800 | | Aleutians
x-rio-grande-valley | Rio Grande Valley | VAL | US | 26.2, -98.1 | 80 | |
x-permian-basin | Permian Basin | RGN | US | 31.9, -102.3 | 200 | |
x-texas-panhandle | Texas Panhandle | RGN | US | 35.4, -101.4 | 130 | |
x-navajo | Navajo Nation | RGN | US | 36.2, -109.5 | 150 | |
x-hill-country | Texas Hill Country | RGN | US | 30.2, -98.9 | 120 | | Hill Country
x-mackinac | Mackinac Island | ISL | US | 45.86, -84.63 | 4 | |
x-maritimes | Maritimes | RGN | CA | 46, -64.5 | 280 | CA.04,CA.07,CA.09 | Atlantic Canada
x-vancouver-island | Vancouver Island | ISL | CA | 49.6, -125.7 | 200 | |
x-prairies | Canadian Prairies | RGN | CA | 52, -106 | 700 | CA.01,CA.03,CA.11 |
x-labrador | Labrador | RGN | CA | 54, -62 | 400 | |
x-newfoundland | Newfoundland | ISL | CA | 48.7, -56 | 220 | |
x-kandahar-south | Helmand Valley | VAL | AF | 31.5, 64.3 | 120 | |
x-wakhan | Wakhan Corridor | RGN | AF | 37, 73 | 130 | | Wakhan
x-tora-bora | Tora Bora | MTS | AF | 34.1, 70.2 | 12 | |
x-panjshir-valley | Panjshir Valley | VAL | AF | 35.3, 69.6 | 50 | |
x-balochistan | Baluchistan | RGN | | 28, 65 | 450 | |
x-khorasan | Khorasan | RGN | | 35.5, 60 | 450 | |
x-kordestan | Iranian Kurdistan | RGN | IR | 35.6, 47 | 130 | IR.16 |
x-azerbaijan-iran | Iranian Azerbaijan | RGN | IR | 37.8, 46.5 | 180 | IR.33,IR.01 |
x-abu-musa | Abu Musa | ISL | | 25.87, 55.03 | 5 | |
x-tunbs | Greater Tunb | ISL | | 26.26, 55.3 | 6 | | Lesser Tunb
x-socotra | Socotra | ISL | YE | 12.5, 54 | 60 | | Soqotra
x-perim | Perim | ISL | YE | 12.66, 43.42 | 5 | | Mayyun
x-hanish | Hanish Islands | ISLS | YE | 13.7, 42.75 | 20 | |
x-diego-garcia | Diego Garcia | ISL | IO | -7.31, 72.41 | 12 | |
x-chagos | Chagos Islands | ISLS | IO | -6.3, 71.9 | 120 | | Chagos Archipelago
x-andamans | Andaman Islands | ISLS | IN | 12.5, 92.75 | 180 | | Nicobar Islands, Andamans
x-south-georgia-isl | South Sandwich Islands | ISLS | GS | -57.8, -26.5 | 200 | |
x-zanzibar | Zanzibar | ISL | TZ | -6.13, 39.36 | 40 | | Zanzibar Archipelago
x-serengeti | Serengeti | RGN | TZ | -2.3, 34.8 | 80 | |
x-kalahari | Kalahari | DSRT | | -23, 22 | 450 | | Kalahari Desert
x-namib | Namib Desert | DSRT | NA | -24, 15.3 | 450 | | Namib
x-gobi | Gobi Desert | DSRT | | 42.6, 105 | 500 | | Gobi
x-empty-quarter | Empty Quarter | DSRT | | 20, 51 | 400 | | Rub al Khali, Rub' al-Khali
x-negev | Negev | DSRT | IL | 30.8, 34.8 | 70 | | Negev Desert
x-galilee | Galilee | RGN | IL | 32.8, 35.4 | 35 | | Upper Galilee, Western Galilee, Lower Galilee
x-judea-samaria | Judea and Samaria | RGN | PS | 32, 35.3 | 60 | PS.WE |
x-jordan-valley | Jordan Valley | VAL | | 32.1, 35.55 | 50 | |
x-east-jerusalem | East Jerusalem | RGN | PS | 31.78, 35.25 | 6 | |
x-occupied-territories | Occupied Territories | RGN | PS | 31.9, 35.2 | 60 | PS.WE,PS.GZ |
x-green-zone | Green Zone | RGN | IQ | 33.305, 44.4 | 3 | |
x-nineveh-plains | Nineveh Plains | RGN | IQ | 36.5, 43.3 | 45 | | Nineveh Plain
x-qalamoun | Qalamoun | MTS | | 34, 36.5 | 40 | |
x-tehran-suburb | Dahiyeh | RGN | LB | 33.85, 35.51 | 4 | | Dahieh, Dahiya
`;
