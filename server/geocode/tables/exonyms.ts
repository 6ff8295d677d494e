import { readList, readRows } from "./rows.ts";

/**
 * Spellings that news and history use for towns which GeoNames lists under another name: `country | a name in the data | other names`.
 * Our own list, from the names' public record (older official names, transliterations from Russian, Ukrainian and Arabic, English exonyms).
 */
const TABLE = `
UA | Kyiv | Kiev, Kyyiv, Kiyev, Kijev, Kyjiw, Київ, Киев, 키이우, كييف
UA | Kharkiv | Kharkov, Харків, Харьков
UA | Odesa | Odessa, Одеса, Одесса
UA | Dnipro | Dnepr, Dnipropetrovsk, Dnepropetrovsk, Dnipropetrovs'k, Ekaterinoslav, Yekaterinoslav, Дніпро, Днепр
UA | Lviv | Lvov, L'viv, Lwow, Lwów, Lemberg, Львів, Львов
UA | Zaporizhzhya | Zaporizhzhia, Zaporozhye, Zaporizhia, Zaporozhe, Zaporizhya, Запоріжжя, Запорожье
UA | Mykolayiv | Mykolaiv, Nikolaev, Nikolayev, Миколаїв, Николаев
UA | Kherson | Херсон, Cherson
UA | Chernihiv | Chernigov, Чернігів, Чернигов
UA | Chernivtsi | Chernovtsy, Czernowitz, Cernauti
UA | Vinnytsya | Vinnytsia, Vinnitsa, Vinnytsa
UA | Kryvyy Rih | Kryvyi Rih, Krivoy Rog, Kryvyy Rig, Krivyi Rih
UA | Donetsk | Donets'k, Stalino, Yuzovka, Донецьк, Донецк, 도네츠크, دونيتسك
UA | Luhansk | Lugansk, Luhans'k, Voroshilovgrad, Луганськ, Луганск
UA | Mariupol | Mariupol', Zhdanov, Маріуполь, Мариуполь
UA | Melitopol | Melitopol', Мелітополь, Мелитополь
UA | Berdyansk | Berdiansk, Berdians'k, Бердянськ, Бердянск
UA | Enerhodar | Energodar, Enerhodar, Енергодар, Энергодар
UA | Bakhmut | Artemivsk, Artemovsk, Artyomovsk, Bachmut, Бахмут, Артемовск, Артёмовск
UA | Avdiyivka | Avdiivka, Avdeevka, Avdeyevka, Avdiyevka, Авдіївка, Авдеевка
UA | Vuhledar | Ugledar, Vugledar, Вугледар, Угледар
UA | Pokrovsk | Krasnoarmiisk, Krasnoarmeysk, Krasnoarmeisk, Krasnoarmiys'k, Покровськ, Покровск
UA | Myrnohrad | Mirnograd, Dymytrov, Dimitrov, Мирноград
UA | Toretsk | Torets'k, Dzerzhynsk, Dzerzhinsk, Торецьк, Торецк
UA | Horlivka | Gorlovka, Horlovka, Горлівка, Горловка
UA | Makiyivka | Makiivka, Makeyevka, Makeevka, Макіївка
UA | Yenakiyeve | Yenakiieve, Yenakiyevo, Enakievo
UA | Debaltseve | Debaltsevo, Debal'tseve, Дебальцеве
UA | Slovyansk | Sloviansk, Slavyansk, Slaviansk, Slov'yans'k, Слов'янськ, Славянск
UA | Kramatorsk | Kramators'k, Краматорськ, Краматорск
UA | Kostyantynivka | Kostiantynivka, Konstantinovka, Kostyantinivka, Костянтинівка
UA | Druzhkivka | Druzhkovka
UA | Chasiv Yar | Chasov Yar, Часів Яр, Часов Яр
UA | Lyman | Krasny Liman, Krasnyi Lyman, Liman, Лиман
UA | Siversk | Seversk
UA | Soledar | Соледар
UA | Marinka | Maryinka, Mariinka, Mar'inka
UA | Kurakhove | Kurakhovo, Курахове, Курахово
UA | Selydove | Selidovo, Selydovo
UA | Volnovakha | Волноваха
UA | Siverskodonetsk | Severodonetsk, Sievierodonetsk, Syeverodonetsk, Severodonets'k, Sievierodonets'k, Сєвєродонецьк, Северодонецк
UA | Lysychansk | Lisichansk, Lysychans'k, Лисичанськ
UA | Rubizhne | Rubezhnoye, Rubizhnoe
UA | Kreminna | Kremennaya, Kreminnaya
UA | Svatove | Svatovo, Сватове
UA | Starobilsk | Starobelsk
UA | Alchevsk | Alchevs'k
UA | Izyum | Izium, Ізюм, Изюм
UA | Kupyansk | Kupiansk, Kupians'k, Куп'янськ, Купянск
UA | Vovchansk | Volchansk, Vovchans'k, Вовчанськ, Волчанск
UA | Balakliya | Balakleya, Balakliia
UA | Chuhuyiv | Chuhuiv, Chuguev
UA | Lozova | Lozovaya
UA | Sumy | Суми, Сумы
UA | Konotop | Конотоп
UA | Shostka | Шостка
UA | Okhtyrka | Akhtyrka
UA | Trostyanets | Trostianets
UA | Bucha | Буча
UA | Irpin | Irpen, Irpin', Ірпінь
UA | Hostomel | Gostomel
UA | Brovary | Бровари
UA | Boryspil | Borispol, Boryspil'
UA | Bila Tserkva | Belaya Tserkov
UA | Vyshhorod | Vyshgorod
UA | Chornobyl | Chernobyl, Chernobyl'
UA | Slavutych | Slavutich
UA | Kropyvnytskyy | Kropyvnytskyi, Kirovohrad, Kirovograd, Elisavetgrad
UA | Kremenchuk | Kremenchug
UA | Poltava | Полтава
UA | Cherkasy | Cherkassy
UA | Uman | Uman'
UA | Zhytomyr | Zhitomir, Житомир
UA | Berdychiv | Berdichev
UA | Rivne | Rovno, Rowne
UA | Lutsk | Lutsk, Luck
UA | Ternopil | Ternopol, Tarnopol
UA | Khmelnytskyi | Khmelnitsky, Khmelnytskyy, Khmel'nyts'kyy, Proskurov
UA | Starokostyantyniv | Starokonstantinov, Starokostiantyniv
UA | Ivano-Frankivsk | Ivano-Frankovsk, Stanislav, Stanislau
UA | Uzhhorod | Uzhgorod, Ungvar
UA | Mukachevo | Mukacheve, Munkacs
UA | Nikopol | Nikopol'
UA | Marhanets | Marganets
UA | Pavlohrad | Pavlograd
UA | Kamianske | Dniprodzerzhynsk, Dneprodzerzhinsk, Kamyanske
UA | Synelnykove | Sinelnikovo
UA | Orikhiv | Orekhov
UA | Huliaipole | Huliaypole, Gulyaypole, Hulyaypole, Gulyai-Polye
UA | Tokmak | Токмак
UA | Polohy | Pologi
UA | Kakhovka | Каховка
UA | Nova Kakhovka | Novaya Kakhovka, Нова Каховка
UA | Skadovsk | Skadovs'k
UA | Henichesk | Genichesk, Heniches'k
UA | Oleshky | Aleshki, Oleshki, Tsyurupynsk
UA | Beryslav | Berislav
UA | Izmayil | Izmail, Ismail
UA | Reni | Рени
UA | Chornomorsk | Illichivsk, Ilyichevsk
UA | Yuzhne | Pivdenne, Yuzhny
UA | Bilhorod-Dnistrovskyy | Bilhorod-Dnistrovskyi, Akkerman, Belgorod-Dnestrovsky
UA | Ochakiv | Ochakov
UA | Sevastopol | Sebastopol, Sevastopol', Севастополь
UA | Simferopol | Simferopol', Симферополь, Сімферополь
UA | Yevpatoriya | Yevpatoria, Evpatoria, Eupatoria
UA | Feodosiya | Feodosia, Theodosia
UA | Kerch | Kerch', Керч, Керчь
UA | Yalta | Jalta, Ялта
UA | Dzhankoy | Dzhankoi, Джанкой
UA | Saky | Saki
UA | Bakhchysaray | Bakhchisaray, Bakhchisarai
RU | Moscow | Moskva, Moskau, Moscou, Москва, 모스크바, موسكو
RU | Saint Petersburg | St Petersburg, Sankt-Peterburg, Leningrad, Petrograd, Санкт-Петербург, Ленинград
RU | Kursk | Курск, 쿠르스크, كورسك
RU | Bryansk | Briansk, Брянск
RU | Belgorod | Bielgorod, Белгород
RU | Voronezh | Воронеж
RU | Rostov-on-Don | Rostov-na-Donu, Rostov on Don, Ростов-на-Дону
RU | Nizhniy Novgorod | Nizhny Novgorod, Gorky, Gorki, Nizhni Novgorod
RU | Yekaterinburg | Ekaterinburg, Sverdlovsk
RU | Volgograd | Stalingrad, Tsaritsyn
RU | Samara | Kuybyshev, Kuibyshev
RU | Novokuybyshevsk | Novokuibyshevsk
RU | Slavyansk-na-Kubani | Slavyansk-on-Kuban
RU | Kazan | Kazan'
RU | Ufa | Уфа
RU | Perm | Perm'
RU | Orenburg | Оренбург
RU | Tver | Kalinin
RU | Tula | Тула
RU | Oryol | Orel, Oriol
RU | Smolensk | Смоленск
RU | Pskov | Pleskau
RU | Velikiy Novgorod | Veliky Novgorod
RU | Kaliningrad | Königsberg, Koenigsberg
RU | Murmansk | Мурманск
RU | Arkhangel’sk | Arkhangelsk, Archangel
RU | Severodvinsk | Северодвинск
RU | Novorossiysk | Novorossiisk, Новороссийск
RU | Krasnodar | Краснодар, Yekaterinodar, Ekaterinodar
RU | Sochi | Сочи
RU | Spassk-Dal'niy | Spassk-Dalny, Spassk-Dalniy
RU | Taganrog | Таганрог
RU | Yeysk | Yeisk, Eysk
RU | Grozny | Groznyy, Groznyi, Грозный
RU | Makhachkala | Махачкала
RU | Vladikavkaz | Ordzhonikidze
RU | Beslan | Беслан
RU | Nazran | Nazran'
RU | Nalchik | Nal'chik
RU | Engel’s | Engels
RU | Saratov | Саратов
RU | Tolyatti | Togliatti, Tol'yatti
RU | Izhevsk | Ustinov
RU | Chelyabinsk | Челябинск
RU | Novosibirsk | Новосибирск
RU | Krasnoyarsk | Красноярск
RU | Irkutsk | Иркутск
RU | Vladivostok | Владивосток, 블라디보스토크
RU | Khabarovsk | Хабаровск
RU | Ussuriysk | Ussuriisk
RU | Yuzhno-Sakhalinsk | Южно-Сахалинск
RU | Petropavlovsk-Kamchatsky | Petropavlovsk-Kamchatskiy
RU | Komsomolsk-on-Amur | Komsomolsk-na-Amure
RU | Sudzha | Суджа, Soudja
RU | Rylsk | Ryl'sk, Рыльск
RU | L’gov | Lgov, Льгов
RU | Kurchatov | Курчатов
RU | Shebekino | Шебекино
RU | Valuyki | Valuiki
RU | Klintsy | Клинцы
RU | Ryazan’ | Ryazan
RU | Dzhubga | Dzhubga
BY | Minsk | Мінск, Минск
BY | Homyel’ | Gomel, Homel, Homiel
BY | Mazyr | Mozyr
BY | Brest | Brest-Litovsk, Brest Litovsk
BY | Hrodna | Grodno
BY | Mahilyow | Mogilev, Mahiliou, Mogilyov
BY | Vitebsk | Vitsebsk, Viciebsk
BY | Babruysk | Bobruisk, Babruisk
BY | Baranovichi | Baranavichy, Baranovichi
BY | Asipovichy | Osipovichi
PL | Warsaw | Warszawa
PL | Kraków | Cracow, Krakow
PL | Gdańsk | Danzig, Gdansk
PL | Wrocław | Breslau, Wroclaw
PL | Poznań | Posen
PL | Szczecin | Stettin
PL | Łódź | Lodz
PL | Katowice | Kattowitz
PL | Rzeszów | Rzeszow
PL | Oświęcim | Auschwitz
CZ | Prague | Praha, Prag
CZ | Brno | Brünn
CZ | Pilsen | Plzen, Plzeň
SK | Bratislava | Pressburg, Pozsony
SK | Košice | Kosice, Kaschau, Kassa
HU | Budapest | Будапешт
RO | Bucharest | București, Bucuresti
RO | Iaşi | Iasi, Jassy
RO | Cluj-Napoca | Cluj, Klausenburg, Kolozsvár
RO | Braşov | Brasov
RO | Timişoara | Timisoara, Temesvár, Temeswar
RO | Constanţa | Constanta
MD | Chisinau | Kishinev, Kishinyov, Chișinău, Chişinău
MD | Tiraspol | Тирасполь
MD | Bender | Bendery, Tighina
MD | Bălţi | Balti, Beltsy
RS | Belgrade | Beograd, Singidunum
RS | Niš | Nis, Nish
RS | Novi Sad | Neusatz, Peterwardein
XK | Pristina | Prishtina, Prishtinë, Priština
XK | Mitrovicë | Mitrovica, Kosovska Mitrovica
XK | Pejë | Pec, Peć, Peja
XK | Prizren | Prizreni
HR | Dubrovnik | Ragusa
HR | Zagreb | Agram
HR | Rijeka | Fiume
SI | Ljubljana | Laibach
BA | Sarajevo | Сарајево
BA | Banja Luka | Banjaluka
AL | Tirana | Tiranë
AL | Durrës | Durres, Durazzo, Dyrrhachium
AL | Shkodër | Shkoder, Shkodra, Scutari
DE | Halle (Saale) | Halle
DE | Ludwigshafen am Rhein | Ludwigshafen
DE | Hanau am Main | Hanau
DE | Marburg an der Lahn | Marburg
AT | Klagenfurt am Wörthersee | Klagenfurt
ES | Jerez de la Frontera | Jerez
ES | Talavera de la Reina | Talavera
CZ | Ústí nad Labem | Ústí
IT | Cividale del Friuli | Cividale
CA | Channel-Port aux Basques | Port aux Basques
GR | Athens | Athína, Athina
GR | Thessaloníki | Thessaloniki, Salonika, Salonica
GR | Lárisa | Larissa
GR | Piraeus | Pireas
GR | Pátra | Patras
GR | Heraklion | Iraklion, Irakleio
GR | Corfu | Kerkyra
GR | Ródos | Rhodes
GR | Chaniá | Chania, Hania
BG | Sofia | Sofiya
BG | Plovdiv | Philippopolis
BG | Varna | Варна
BG | Burgas | Bourgas
TR | Istanbul | Constantinople, İstanbul, Stamboul
TR | İzmir | Izmir, Smyrna
TR | Ankara | Angora
TR | Antakya | Antioch, Antakya
TR | Edirne | Adrianople
TR | Trabzon | Trebizond
TR | Şanlıurfa | Sanliurfa, Urfa
TR | Diyarbakır | Diyarbakir
TR | İskenderun | Iskenderun, Alexandretta
TR | Kahramanmaraş | Kahramanmaras
TR | Eskişehir | Eskisehir
TR | Çanakkale | Canakkale, Chanak
TR | Iğdır | Igdir
CY | Nicosia | Lefkosia, Lefkoşa, Levkosia
CY | Limassol | Lemesos
CY | Famagusta | Gazimağusa, Magusa
CY | Larnaca | Larnaka
IT | Milan | Milano, Mediolanum
IT | Naples | Napoli
IT | Turin | Torino
IT | Florence | Firenze
IT | Venice | Venezia
IT | Genoa | Genova
IT | Padova | Padua
IT | Mantova | Mantua
IT | Siracusa | Syracuse
IT | Livorno | Leghorn
IT | Bologna | Bologne
ES | Sevilla | Seville
ES | Zaragoza | Saragossa
ES | Córdoba | Cordova
ES | A Coruña | La Coruña, Corunna
ES | Donostia / San Sebastián | San Sebastian, San Sebastián, Donostia
ES | Pamplona | Iruña
ES | Barcelona | Барселона
ES | Palma | Palma de Mallorca
ES | Cadiz | Cádiz, Gades
ES | Málaga | Malaga
PT | Lisbon | Lisboa, Lissabon
PT | Porto | Oporto
FR | Marseille | Marseilles, Massilia
FR | Lyon | Lyons
FR | Strasbourg | Strassburg, Straßburg
FR | Nice | Nizza
FR | Dunkerque | Dunkirk
FR | Reims | Rheims
FR | Paris | Париж, Lutetia
BE | Brussels | Bruxelles, Brussel
BE | Antwerp | Antwerpen, Anvers
BE | Gent | Ghent, Gand
BE | Brugge | Bruges
BE | Leuven | Louvain
BE | Liège | Liege
BE | Ieper | Ypres
BE | Mechelen | Malines
BE | Kortrijk | Courtrai
BE | Oostende | Ostend
BE | Waterloo | Waterloo
NL | The Hague | Den Haag, 's-Gravenhage, Hague
NL | Vlissingen | Flushing
NL | Amsterdam | Амстердам
DE | Köln | Cologne
DE | Munich | München, Muenchen
DE | Nuremberg | Nürnberg, Nuernberg
DE | Hannover | Hanover
DE | Braunschweig | Brunswick
DE | Aachen | Aix-la-Chapelle
DE | Düsseldorf | Duesseldorf
DE | Frankfurt am Main | Frankfurt
DE | Ramstein-Miesenbach | Ramstein
DE | Berlin | Берлин, 베를린
AT | Vienna | Wien, Vindobona
AT | Salzburg | Salzbourg
CH | Genève | Geneva, Genf
CH | Zürich | Zurich
CH | Basel | Basle, Bâle
CH | Bern | Berne
CH | Luzern | Lucerne
CH | Lausanne | Losanna
DK | Copenhagen | København
DK | Helsingør | Elsinore
DK | Århus | Aarhus
SE | Göteborg | Gothenburg
SE | Stockholm | Стокгольм
SE | Malmö | Malmo
NO | Oslo | Kristiania, Christiania
FI | Helsinki | Helsingfors
FI | Turku | Åbo, Abo
FI | Tampere | Tammerfors
EE | Tallinn | Reval
EE | Tartu | Dorpat
LV | Riga | Rīga
LV | Daugavpils | Dvinsk, Dünaburg
LT | Vilnius | Vilna, Wilno
LT | Kaunas | Kovno
LT | Klaipėda | Klaipeda, Memel
IE | Dublin | Baile Átha Cliath
IE | Cork | Corcaigh
IE | Cobh | Queenstown
GB | Londonderry County Borough | Derry, Londonderry
GB | Newcastle upon Tyne | Newcastle
GB | Kingston upon Hull | Hull
GB | Stratford-upon-Avon | Stratford upon Avon
GB | London | Londres, Лондон, 런던, Londinium
GB | Edinburgh | Edinburg
IS | Reykjavík | Reykjavik
GE | Tbilisi | Tiflis, Тбилиси
GE | Batumi | Batum
GE | Sokhumi | Sukhumi, Sokhumi, Sukhum
GE | Tskhinvali | Tskhinval
GE | Kutaisi | Kutais
GE | Gori | Гори
AM | Yerevan | Erevan, Ереван
AM | Gyumri | Leninakan
AM | Vanadzor | Kirovakan
AZ | Baku | Bakı, Баку
AZ | Ganja | Gandzha, Kirovabad, Gəncə
AZ | Xankandi | Stepanakert, Khankendi, Xankəndi
AZ | Şuşa | Shusha, Shushi, Şuşa
AZ | Nakhchivan | Nakhichevan, Naxçıvan
AZ | Sumqayıt | Sumgait, Sumqayit
ZA | Qonce | King William's Town, King Williams Town
ZA | Port Saint John’s | Port St Johns, Port St. Johns
ZA | Mahikeng | Mafeking
ZA | Komani | Queenstown
CA | Channel-Port aux Basques | Port aux Basques
ES | Gasteiz / Vitoria | Vitoria, Vitoria-Gasteiz
ES | Gernika-Lumo | Guernica, Gernika
DE | Frankfurt (Oder) | Frankfurt an der Oder
CA | Greater Sudbury | Sudbury
GB | Southend-on-Sea | Southend
CZ | Hradec Králové | Königgrätz
BE | Oudenaarde | Oudenarde
AZ | Qabala | Gabala, Kutkashen, Qəbələ
KZ | Astana | Nur-Sultan, Nursultan, Akmola, Tselinograd
KZ | Almaty | Alma-Ata, Alma Ata
KZ | Shymkent | Chimkent
KZ | Semey | Semipalatinsk
KZ | Aktau | Aqtau, Shevchenko
KZ | Atyrau | Guryev
KZ | Oral | Uralsk
KZ | Baikonur | Baykonur, Leninsk
KG | Bishkek | Frunze, Pishpek
UZ | Tashkent | Toshkent
UZ | Samarkand | Samarqand
UZ | Bukhara | Bokhara, Buxoro
UZ | Andijon | Andijan, Andizhan
UZ | Khiva | Xiva
TJ | Dushanbe | Stalinabad
TJ | Khujand | Leninabad, Khudzhand
TM | Ashgabat | Ashkhabad, Asgabat
MN | Ulan Bator | Ulaanbaatar, Ulan-Bator
CN | Beijing | Peking, Pekin, 北京, Пекин, 베이징
CN | Shanghai | Shanghai, 上海
CN | Guangzhou | Canton, Kwangchow
CN | Nanjing | Nanking
CN | Tianjin | Tientsin
CN | Chongqing | Chungking
CN | Xi’an | Xian, Sian, Chang’an, Changan
CN | Qingdao | Tsingtao
CN | Shenyang | Mukden
CN | Dalian | Dairen, Port Arthur
CN | Xiamen | Amoy
CN | Hangzhou | Hangchow
CN | Suzhou | Soochow
CN | Chengdu | Chengtu
CN | Ürümqi | Urumqi, Urumchi
CN | Kashgar | Kashi
CN | Hohhot | Huhehot
CN | Harbin | Kharbin
CN | Shenzhen | Shumchun
CN | Wuhan | Hankow
CN | Lhasa | Lasa
CN | Dandong | Antung, Andong
HK | Hong Kong | Hongkong
TW | Taipei | Taipeh, 台北
TW | Kaohsiung | Gaoxiong
TW | Tainan | Tai-nan
TW | Hualien City | Hualien
JP | Tokyo | Edo, 東京, Токио, 도쿄
JP | Osaka | Ōsaka
JP | Kobe | Kōbe
JP | Kyoto | Kyōto
JP | Naha | Naha-shi
KR | Seoul | Keijo, Hanyang, Сеул, 서울
KR | Busan | Pusan
KR | Incheon | Inchon, Chemulpo
KR | Daegu | Taegu
KR | Daejeon | Taejon
KR | Gwangju | Kwangju
KR | Pyeongtaek | Pyongtaek
KR | Gangneung | Kangnung
KR | Wonju | Wonju
KR | Gunsan | Kunsan
KR | Cheongju-si | Cheongju
KP | Pyongyang | P'yongyang, P'yŏngyang, Phyongyang, Пхеньян, 평양, بيونغ يانغ
KP | Wŏnsan | Wonsan
KP | Kaesŏng | Kaesong
KP | Hamhŭng | Hamhung
KP | Ch'ŏngjin | Chongjin
KP | Sinŭiju | Sinuiju
KP | Namp’o | Nampo
KP | Hŭngnam | Hungnam
KP | Sariwŏn | Sariwon
KP | Haeju | Haeju
KP | Hyesan | Hyesan
KP | Kanggye | Kanggye
KP | Sunch’ŏn | Sunchon
KP | Rason | Rajin, Najin, Rajin-Sonbong
VN | Ho Chi Minh City | Saigon, Sài Gòn, HCMC
VN | Hanoi | Hà Nội, Ha Noi
VN | Da Nang | Danang, Tourane
VN | Huế | Hue
VN | Haiphong | Hai Phong
VN | Nha Trang | Nhatrang
VN | Ðiện Biên Phủ | Dien Bien Phu
KH | Phnom Penh | Pnom Penh
KH | Siem Reap | Siemreap
KH | Sihanoukville | Kompong Som
LA | Vientiane | Viangchan
LA | Luang Prabang | Louangphrabang
TH | Bangkok | Krung Thep
TH | Nakhon Ratchasima | Korat
TH | Chiang Mai | Chiengmai
MM | Yangon | Rangoon
MM | Nay Pyi Taw | Naypyidaw, Naypyitaw, Nay Pyi Daw
MM | Mawlamyine | Moulmein
MM | Sittwe | Akyab
MM | Myitkyina | Myitkyina
MM | Bago | Pegu
MM | Pyay | Prome
MY | Kuala Lumpur | KL
MY | George Town | Penang, Georgetown
MY | Johor Bahru | Johore Bahru
ID | Jakarta | Djakarta, Batavia
ID | Makassar | Ujung Pandang
ID | Yogyakarta | Jogjakarta, Djokjakarta
ID | Banda Aceh | Kutaraja
ID | Bandung | Bandoeng
PH | Manila | Maynila
PH | Quezon City | Quezon
PH | Davao | Davao City
PH | Cebu City | Cebu
PH | Marawi City | Marawi
PH | Zamboanga | Zamboanga City
PH | Iloilo | Iloilo City
IN | Mumbai | Bombay
IN | Kolkata | Calcutta
IN | Chennai | Madras
IN | Bengaluru | Bangalore
IN | Delhi | Old Delhi
IN | Varanasi | Benares, Banaras
IN | Prayagraj | Allahabad
IN | Thiruvananthapuram | Trivandrum
IN | Kochi | Cochin
IN | Kozhikode | Calicut
IN | Pune | Poona
IN | Vadodara | Baroda
IN | Kanpur | Cawnpore
IN | Shimla | Simla
IN | Mysuru | Mysore
IN | Mangaluru | Mangalore
IN | Visakhapatnam | Vizag, Vishakhapatnam
IN | Puducherry | Pondicherry
IN | Guwahati | Gauhati
IN | Gurugram | Gurgaon
IN | Panaji | Panjim
IN | Tiruchirappalli | Trichy, Trichinopoly
IN | Thoothukudi | Tuticorin
IN | Udhagamandalam | Ooty, Ootacamund
IN | Jamshedpur | Tatanagar
IN | Srinagar | Srinagar
IN | Aurangabad | Chhatrapati Sambhajinagar, Sambhajinagar
IN | Hyderabad | Haidarabad
PK | Lahore | Lahor
PK | Karachi | Kurrachee
PK | Rawalpindi | Pindi
PK | Faisalabad | Lyallpur
PK | Quetta | Kwetta
BD | Dhaka | Dacca
BD | Chattogram | Chittagong
BD | Cox's Bazar | Cox’s Bazar
LK | Jaffna | Yalpanam
LK | Galle | Point de Galle
NP | Kathmandu | Katmandu
AF | Kabul | Caboul
AF | Kandahār | Kandahar, Qandahar
AF | Herāt | Herat
AF | Mazār-e Sharīf | Mazar-i-Sharif, Mazar-e-Sharif, Mazari Sharif
AF | Jalālābād | Jalalabad
AF | Kunduz | Konduz, Qunduz
AF | Ghaznī | Ghazni
AF | Lashkar Gāh | Lashkar Gah, Lashkargah
AF | Bāmyān | Bamiyan, Bamyan
AF | Khowst | Khost
AF | Baghlān | Baghlan
IR | Tehran | Teheran, Тегеран, تهران
IR | Isfahan | Esfahan, Ispahan
IR | Mashhad | Meshed
IR | Shiraz | Shirāz
IR | Natanz | نطنز
IR | Qom | Qum, Ghom
IR | Bandar Abbas | Bandar-e Abbas
IR | Kermanshah | Bakhtaran
IR | Bushehr | Bushire
IR | Ahvaz | Ahwaz
IR | Abadan | Ābādān
IR | Urmia | Orumiyeh
IR | Tabriz | Tabrīz
IR | Chabahar | Chah Bahar
IQ | Baghdad | Bagdad, بغداد
IQ | Al Mawşil al Jadīdah | New Mosul
IQ | Mosul | Al Mawsil, Mossul, الموصل
IQ | Erbil | Arbil, Irbil, Hewler
IQ | Al Başrah al Qadīmah | Basra, Basrah, Al Basrah, البصرة
IQ | Kirkuk | Karkuk
IQ | Al Fallūjah | Fallujah, Falluja
IQ | Ar Ramādī | Ramadi
IQ | Tikrīt | Tikrit
IQ | Najaf | An Najaf
IQ | Karbala | Kerbala
IQ | Sāmarrā’ | Samarra
IQ | Ba‘qūbah | Baqubah, Baquba
IQ | Sinjār | Sinjar, Shingal
IQ | Tall ‘Afar | Tal Afar, Tel Afar
IQ | Sulaymaniyah | Sulaimaniya, Slemani, Sulaimaniyah
IQ | Dihok | Dohuk, Duhok
IQ | Al ‘Amārah | Amarah, Amara
IQ | Al Diwaniyah | Diwaniya, Diwaniyah
IQ | As Samawah | Samawa, Samawah
IQ | Al Maḩmūdīyah | Mahmudiya, Mahmoudiya, Mahmudiyah
IQ | Al Miqdādīyah | Muqdadiya, Muqdadiyah, Miqdadiya
IQ | Ad Dujayl | Dujail, Dujayl
IN | Puruliya | Purulia
LK | Mullaittivu | Mullaitivu, Mullaithivu
KH | Kampong Cham | Kompong Cham
RU | Buynaksk | Buinaksk
TJ | Rasht | Gharm, Garm
ET | Gambela | Gambella
ES | Errenteria | Renteria, Rentería
HT | Pétionville | Petion-Ville, Pétion-Ville
EG | Ash Shaykh Zuwayd | Sheikh Zuweid, Sheikh Zuwaid, Sheikh Zowaid
AO | Cuíto | Kuito
IQ | An Nāşirīyah | Nasiriyah, Nasiriya
IQ | Abū Ghurayb | Abu Ghraib
IQ | Hīt | Hit
SY | Damascus | Dimashq, دمشق, Дамаск
SY | Aleppo | Halab, حلب
SY | Homs | Hims, حمص
SY | Ḩamāh | Hama, Hamah
SY | Idlib | Edlib, إدلب
SY | Ar Raqqah | Raqqa, Raqqah
SY | Deir ez-Zor | Deir al-Zor, Deir Ezzor, Dayr az-Zawr, Deir el-Zour, Deir al-Zour
SY | Latakia | Lattakia, Al Ladhiqiyah
SY | Ţarţūs | Tartus, Tartous
SY | Dar‘ā | Daraa, Deraa
SY | Al Ḩasakah | Hasakah, Hasaka, Al-Hasakah
SY | Al Qāmishlī | Qamishli, Kamishli
SY | ‘Ayn al ‘Arab | Kobani, Kobane, Ayn al-Arab
SY | Manbij | Membij
SY | Al Bāb | Al-Bab
SY | Tadmur | Palmyra
SY | As Suwaydā’ | Suwayda, Sweida
SY | ‘Afrīn | Afrin
SY | Al Qunayţirah | Quneitra
SY | Jablah | Jableh
LB | Beirut | Beyrouth, بيروت
LB | Tripoli | Trablous
LB | Sidon | Saida
LB | Tyre | Sour
LB | Baalbek | Ba'albek
LB | Nabatîyé et Tahta | Nabatieh, Nabatiyeh
IL | Jerusalem | Al-Quds, Yerushalayim, القدس, ירושלים
IL | Tel Aviv | Tel-Aviv, Tel Aviv-Yafo, תל אביב
IL | Haifa | Hefa
IL | Beersheba | Be'er Sheva, Beer Sheva, Beersheva
IL | Ashqelon | Ashkelon
IL | Ashdod | Asdod
IL | Sderot | Sederot
IL | Eilat | Elat
IL | Acre | Akko
IL | Safed | Tzfat, Zefat
IL | Nazareth | Natzrat
IL | Jaffa | Yafo
IL | Qiryat Shemona | Kiryat Shmona
PS | Gaza | Gaza City, Ghazzah, غزة
PS | Rafaḩ | Rafah, رفح
PS | Khān Yūnis | Khan Younis, Khan Yunis, خان يونس
PS | Dayr al Balaḩ | Deir al-Balah, Deir el-Balah
PS | Bayt Lāhyā | Beit Lahia, Beit Lahiya
PS | Bayt Ḩānūn | Beit Hanoun, Beit Hanun
PS | Jabālyā | Jabalia, Jabaliya, Jabalya
PS | Janīn | Jenin
PS | Ţūlkarm | Tulkarm, Tulkarem
PS | Qalqīlyah | Qalqilya, Qalqiliya
PS | Nablus | Shechem
PS | Ramallah | Ram Allah, رام الله
PS | Hebron | Al-Khalil
PS | Jericho | Ariha
PS | Bethlehem | Beit Lahm
PS | Ţūbās | Tubas
PS | An Nuşayrāt | Nuseirat
PS | Al Burayj | Bureij
JO | Amman | 'Amman
JO | Zarqa | Az Zarqa
JO | Aqaba | Al Aqabah
YE | Sanaa | Sana'a, San'a, Sanaʽa, صنعاء
YE | Aden | 'Adan, عدن
YE | Al Ḩudaydah | Hodeidah, Hudaydah, Hodeida, Al Hudaydah, الحديدة
YE | Taiz | Ta'izz, Taizz
YE | Ma'rib | Marib
YE | Şa‘dah | Saada, Sa'dah, Saadah
YE | Al Mukallā | Mukalla
YE | Dhamār | Dhamar
YE | Ḩajjah | Hajjah
SA | Riyadh | Ar Riyad, الرياض
SA | Jeddah | Jiddah, Jedda
SA | Mecca | Makkah
SA | Medina | Madinah
SA | Dammam | Ad Dammam
SA | Dhahran | Az Zahran
SA | Abqaiq | Buqayq
SA | Khamis Mushait | Khamis Mushayt
SA | Jizan | Jazan
AE | Abu Dhabi | Abu Zabi, أبو ظبي
AE | Dubai | Dubayy, دبي
AE | Fujairah | Al Fujayrah
QA | Doha | Ad Dawhah, الدوحة
BH | Manama | Al Manamah
KW | Kuwait City | Al Kuwayt
OM | Muscat | Masqat, Maskat
OM | Şalālah | Salalah
EG | Cairo | Al Qahirah, القاهرة
EG | Alexandria | Al Iskandariyah
EG | Rafaḩ | Egyptian Rafah
EG | Al ‘Arīsh | El Arish, Arish, Al-Arish
EG | Sharm el-Sheikh | Sharm el Sheikh, Sharm al-Sheikh
EG | Port Said | Bur Said
EG | Suez | As Suways
EG | Al ‘Alamayn | El Alamein, Alamein
EG | Luxor | Al Uqsur
LY | Tripoli | Tarabulus, طرابلس
LY | Benghazi | Bengasi, Banghazi
LY | Misrata | Misratah, Misurata
LY | Sirte | Surt
LY | Tobruk | Tubruq
LY | Darnah | Derna
LY | Az Zāwīyah | Zawiya, Zawiyah
LY | Sabhā | Sabha, Sebha
SD | Khartoum | Al Khurtum, Khartum, الخرطوم
SD | Omdurman | Umm Durman
SD | El Fasher | Al Fashir, El-Fashir, Al-Fasher, El Fashir
SD | Port Sudan | Bur Sudan
SD | Al Junaynah | El Geneina, Geneina, El Geneina
SD | Nyala | نيالا
SD | El Obeid | Al Ubayyid, El-Obeid
SD | Wad Medani | Wad Madani
SD | Al Qaḑārif | Gedaref, El Gedaref
SS | Juba | جوبا
SS | Malakal | Malakāl
ET | Addis Ababa | Addis Abeba
ET | Mek'ele | Mekelle, Mekele, Makale
ET | Gondar | Gonder
ET | Bahir Dar | Bahar Dar
ER | Asmara | Asmera
ER | Massawa | Mitsiwa
SO | Hargeysa | Hargeisa
SO | Garoowe | Garowe
SO | Afgooye | Afgoye
SO | Jawhar | Jowhar
SO | Dhuusamarreeb | Dhusamareb, Dusamareb
SO | Laascaanood | Las Anod, Lasanod
ET | Nazret | Adama
ET | Inda Silasē | Shire
LY | Zuwarah | Zuwara
LY | Şabrātah | Sabratha
SY | Jarābulus | Jarablus
SY | Az Zabadānī | Zabadani
IQ | Al Hillah | Hilla
IQ | Al-Kut | Kut
IN | Punch | Poonch
IN | Bāramūla | Baramulla
ZA | Grahamstown | Makhanda
ZA | Mthatha | Umtata
IL | Nahariyya | Nahariya
TJ | Khorugh | Khorog
AR | San Carlos de Bariloche | Bariloche
MX | Acapulco de Juárez | Acapulco
MX | Iguala de la Independencia | Iguala
SO | Mogadishu | Muqdisho, Mogadiscio
SO | Kismayo | Kismaayo, Chisimaio
SO | Baidoa | Baydhabo
SO | Berbera | Barbara
SO | Gaalkacyo | Galkayo
SO | Bosaso | Bossaso, Boosaaso
DJ | Djibouti | Djibouti City
KE | Nairobi | Найроби
KE | Lodwar | Lodwar
KE | Garissa | Garissa
TZ | Dar es Salaam | Dar-es-Salaam
UG | Kampala | Mengo
CD | Kinshasa | Leopoldville, Léopoldville
CD | Lubumbashi | Elisabethville
CD | Kisangani | Stanleyville
CD | Mbandaka | Coquilhatville
CD | Bukavu | Costermansville
CG | Brazzaville | Brazza
CM | Yaoundé | Yaounde
CM | Douala | Duala
TD | N'Djamena | N’Djamena, Ndjamena, Fort-Lamy
CF | Bangui | Bangi
NG | Abuja | Abuja
NG | Maiduguri | Yerwa
GH | Accra | Akra
CI | Abidjan | Abijan
SL | Freetown | Free Town
GM | Banjul | Bathurst
ML | Timbuktu | Tombouctou
ML | Kidal | Kidal
ML | Ségou | Segou
BF | Ouagadougou | Wagadugu
NE | Agadez | Agades
MA | Casablanca | Dar el Beida
MA | Tangier | Tanger, Tangiers
MA | Fes | Fez, Fès
MA | Marrakesh | Marrakech
MA | Rabat | الرباط
EH | Laayoune | El Aaiún, El Aaiun, Al Ayun
DZ | Algiers | Alger, الجزائر العاصمة
DZ | Oran | Wahran
DZ | Constantine | Qacentina
DZ | Tindouf | Tinduf
TN | Tunis | تونس العاصمة
TN | Sfax | Safaqis
TN | Bizerte | Bizerta
MZ | Maputo | Lourenço Marques
MZ | Beira | Sofala
MZ | Pemba | Porto Amélia
MZ | Mocímboa da Praia | Mocimboa da Praia
AO | Luanda | Loanda
ZW | Harare | Salisbury
ZM | Livingstone | Maramba
ZA | Pretoria | Tshwane
ZA | Cape Town | Kaapstad
ZA | Gqeberha | Port Elizabeth
ZA | Johannesburg | Joburg
ZA | Durban | eThekwini
MG | Antananarivo | Tananarive
US | New York City | New York, NYC, N.Y.C., New York NY
US | Washington | Washington D.C., Washington DC, D.C., DC
US | Los Angeles | LA, L.A.
US | San Francisco | San Fran
US | Philadelphia | Philly
US | St. Louis | Saint Louis
US | Las Vegas | Vegas
US | New Orleans | Nouvelle-Orléans
US | Brooklyn | Kings County
US | The Bronx | Bronx
US | Manhattan | New York County
US | Utqiagvik | Barrow
CA | Montréal | Montreal
CA | Québec | Quebec City, Quebec
CA | Iqaluit | Frobisher Bay
CA | St. John's | Saint John’s
MX | Mexico City | Ciudad de México, CDMX
MX | Ciudad Juárez | Juarez, Juárez, Ciudad Juarez
MX | Mérida | Merida
CU | Havana | La Habana
CU | Guantánamo | Guantanamo
PA | Panama City | Panamá, Ciudad de Panamá
CR | San José | San Jose
GT | Guatemala City | Ciudad de Guatemala
HT | Port-au-Prince | Pòtoprens
DO | Santo Domingo | Ciudad Trujillo
CO | Bogotá | Bogota, Santa Fe de Bogotá
CO | Cartagena | Cartagena de Indias
CO | Cúcuta | Cucuta
VE | Maracaibo | Maracaybo
EC | Guayaquil | Santiago de Guayaquil
PE | Cusco | Cuzco
BO | La Paz | Nuestra Señora de La Paz
BR | São Paulo | Sao Paulo
BR | Rio de Janeiro | Rio
BR | Brasília | Brasilia
AR | Buenos Aires | Capital Federal
PY | Asunción | Asuncion
CL | Santiago | Santiago de Chile
SR | Paramaribo | Paramaribo
AU | Sydney | Port Jackson
FJ | Suva | Suva
PG | Port Moresby | Pot Mosbi
LV | Liepāja | Libau
LV | Ventspils | Windau
LV | Jelgava | Mitau
EE | Pärnu | Pernau
EE | Viljandi | Fellin
RU | Vyborg | Viipuri
RU | Ulyanovsk | Simbirsk
UA | Kamianets-Podilskyi | Kamenets-Podolsk, Kamieniec Podolski
UA | Khotyn | Chocim, Chotin
PL | Elbląg | Elbing
PL | Malbork | Marienburg
PL | Legnica | Liegnitz
PL | Świdnica | Schweidnitz
PL | Kołobrzeg | Kolberg
SK | Trnava | Tyrnau
HU | Pécs | Fünfkirchen
HU | Székesfehérvár | Stuhlweissenburg
RO | Sibiu | Hermannstadt
RO | Alba Iulia | Karlsburg
HR | Split | Spalato
HR | Karlovac | Karlstadt
ME | Kotor | Cattaro
AL | Vlorë | Valona, Avlona
MK | Bitola | Monastir
MK | Skopje | Uskub, Üsküb
RS | Senta | Zenta
RS | Sremska Mitrovica | Sirmium
BG | Vidin | Widdin
GR | Irákleio | Candia
GR | Methóni | Modon
GR | Mesolóngi | Missolonghi
GR | Náfplio | Nauplia
GR | Chalkída | Negroponte, Chalcis
GR | Kórinthos | Corinth
TR | İznik | Nicaea
TR | İzmit | Nicomedia
TR | Konya | Iconium
TR | Malazgirt | Manzikert
IL | Ashkelon | Ascalon
IT | Agrigento | Agrigentum, Akragas
IT | Taranto | Tarentum
IT | Pavia | Ticinum
ES | Sagunto | Saguntum
GB | York | Eboracum
GB | Colchester | Camulodunum
DE | Regensburg | Ratisbon
DE | Trier | Treves
NL | Leiden | Leyden
CZ | Olomouc | Olmütz
CZ | Karlovy Vary | Karlsbad
CZ | Jihlava | Iglau
LT | Tauragė | Tauroggen
ET | Adwa | Adowa
CN | Weihai | Weihaiwei
CN | Yantai | Chefoo
TM | Mary | Merv
AF | Balkh | Bactra
GR | Thívai | Thebes, Thíva
TM | Türkmenbaşy | Turkmenbashi, Turkmenbashy, Türkmenbaşı
TM | Daşoguz | Dashoguz, Dashhowuz
KZ | Ust-Kamenogorsk | Oskemen, Öskemen
UZ | Urganch | Urgench
UZ | Navoiy | Navoi
UZ | Qarshi | Karshi
TJ | Kulob | Kulyab
MN | Darhan | Darkhan
VE | Ciudad Guayana | Puerto Ordaz
MG | Toliara | Tulear, Tuléar
CN | Rikaze | Shigatse, Xigazê, Xigaze
CN | Hotan | Khotan
CN | Qamdo | Chamdo
CN | Anqing | Anking
CN | Jiujiang | Kiukiang
CN | Zhenjiang | Chinkiang
CN | Fuzhou | Foochow
CN | Shantou | Swatow
CN | Jinan | Tsinan
CN | Yichang | Ichang
CN | Guilin | Kweilin
CN | Liuzhou | Liuchow
CN | Kunming | Yunnanfu
CN | Yan’an | Yenan
CN | Lanzhou | Lanchow
CN | Zhangjiakou | Kalgan
CN | Changchun | Hsinking
CN | Qiqihar | Tsitsihar
CN | Yingkou | Newchwang
CN | Xuzhou | Hsuchow
CN | Zhengzhou | Chengchow
CN | Luoyang | Loyang
CN | Beijing | Peiping
PL | Toruń | Thorn
PL | Bydgoszcz | Bromberg
PL | Opole | Oppeln
PL | Gliwice | Gleiwitz
PL | Głogów | Glogau
PL | Olsztyn | Allenstein
RU | Gusev | Gumbinnen
RU | Chernyakhovsk | Insterburg
RU | Vyborg | Viborg, Viipuri
RU | Shlissel’burg | Schlüsselburg, Shlisselburg
RU | Mozhaysk | Mozhaisk
RU | Pushkin | Tsarskoye Selo
LV | Cēsis | Wenden
UA | Hadyach | Hadiach
UA | Kamyanets-Podilskyi | Kamenets-Podolsky, Kamenets-Podolski
BY | Barysaw | Borisov
RO | Oradea | Grosswardein
RO | Cernavodă | Czernavoda
RO | Ploieşti | Ploesti
RO | Constanţa | Constantza
RO | Galaţi | Galatz
BG | Tutrakan | Turtucaia
HU | Komárom | Komorn
CZ | České Budějovice | Budweis
CZ | Terezín | Theresienstadt
CZ | Lovosice | Lobositz
CZ | Znojmo | Znaim
CZ | Opava | Troppau
CZ | Liberec | Reichenberg
HR | Pula | Pola
HR | Zadar | Zara
HR | Osijek | Esseg
SI | Maribor | Marburg an der Drau
SI | Celje | Cilli
BA | Sarajevo | Serajevo
RS | Zemun | Semlin
RS | Požarevac | Passarowitz
RS | Sremski Karlovci | Karlowitz
RS | Šabac | Shabatz
AL | Sarandë | Santi Quaranta
BG | Ruse | Rustchuk
BG | Silistra | Silistria
BG | Shumen | Shumla
BG | Svishtov | Sistova
BG | Veliko Tŭrnovo | Tirnovo, Veliko Tarnovo
TR | Erzurum | Erzerum
TR | Sarıkamış | Sarikamish
TR | Bursa | Brusa
TR | Sinop | Sinope
GR | Chaniá | Canea
GR | Ioánnina | Yannina
SY | Homs | Emesa
IL | Lod | Lydda
EG | Al Mansurah | Mansourah, Mansoura
DZ | Annaba | Bône
MA | Essaouira | Mogador
MA | El Jadid | Mazagan
MA | Kenitra | Port Lyautey
ES | Girona | Gerona
DE | Mainz | Mayence
BE | Diksmuide | Dixmude
BE | Nieuwpoort | Nieuport
AE | Al Ain City | Al Ain
BD | Bogra | Bogura
FK | Stanley | Port Stanley
`;

export type Exonyms = { country: string; name: string; aliases: string[] };

export const EXONYMS: readonly Exonyms[] = readRows(TABLE).map(([country = "", name = "", aliases]) => ({
  country,
  name,
  aliases: readList(aliases),
}));
