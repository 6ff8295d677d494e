import { readList, readRows } from "./rows.ts";

/** Names and abbreviations of first-order regions beside GeoNames' own: `region id | other names`. Our own list; Associated Press and postal forms for the United States. */
const TABLE = `
US.AL | Ala., AL
US.AK | Alaska, AK
US.AZ | Ariz., AZ
US.AR | Ark., AR
US.CA | Calif., CA
US.CO | Colo., CO
US.CT | Conn., CT
US.DE | Del., DE
US.DC | District of Columbia
US.FL | Fla., FL
US.GA | Ga., GA, State of Georgia
US.HI | Hawaii, HI, Hawai'i, Hawaiian Islands
US.ID | Idaho, ID
US.IL | Ill., IL
US.IN | Ind., IN
US.IA | Iowa, IA
US.KS | Kan., Kans., KS
US.KY | Ky., KY
US.LA | La., LA
US.ME | Maine, ME
US.MD | Md., MD
US.MA | Mass., MA
US.MI | Mich., MI
US.MN | Minn., MN
US.MS | Miss., MS
US.MO | Mo., MO
US.MT | Mont., MT
US.NE | Neb., Nebr., NE
US.NV | Nev., NV
US.NH | N.H., NH
US.NJ | N.J., NJ, Jersey
US.NM | N.M., NM, N. Mex.
US.NY | N.Y., NY, New York State
US.NC | N.C., NC
US.ND | N.D., ND, N. Dak.
US.OH | Ohio, OH
US.OK | Okla., OK
US.OR | Ore., Oreg., OR
US.PA | Pa., PA, Penn.
US.RI | R.I., RI
US.SC | S.C., SC
US.SD | S.D., SD, S. Dak.
US.TN | Tenn., TN
US.TX | Texas, Tex., TX
US.UT | Utah, UT
US.VT | Vt., VT
US.VA | Va., VA
US.WA | Wash., WA, Washington State
US.WV | W.Va., W. Va., WV
US.WI | Wis., Wisc., WI
US.WY | Wyo., WY
CA.01 | Alta., AB
CA.02 | B.C., BC
CA.03 | Man., MB
CA.04 | N.B., NB
CA.05 | N.L., NL, Nfld.
CA.07 | N.S., NS
CA.08 | Ont., ON
CA.09 | P.E.I., PEI, PE
CA.10 | Que., QC, Québec
CA.11 | Sask., SK
CA.12 | Yukon Territory, YT
CA.13 | N.W.T., NWT
AU.02 | NSW, N.S.W., New South Wales
AU.04 | QLD, Qld
AU.05 | South Australia
AU.06 | Tas., Tasmania
AU.07 | Vic., Victoria
AU.08 | Western Australia
AU.03 | Northern Territory
AU.01 | ACT, A.C.T., Australian Capital Territory
UA.11 | Crimea, Autonomous Republic of Crimea, ARC, Krym, Крим, Крым, 크림반도, القرم
UA.20 | Sevastopol City
UA.05 | Donetsk Oblast, Donetsk Region, Donetsk region, Donetska Oblast, Donechchyna
UA.14 | Luhansk Oblast, Luhansk Region, Lugansk Region, Lugansk Oblast, Luhansk region
UA.04 | Dnipropetrovsk Oblast, Dnipropetrovsk Region, Dnepropetrovsk Region
UA.07 | Kharkiv Oblast, Kharkiv Region, Kharkov Region
UA.08 | Kherson Oblast, Kherson Region
UA.26 | Zaporizhzhia Oblast, Zaporizhzhia Region, Zaporozhye Region, Zaporizhzhya Oblast, Zaporizhia Oblast, Zaporizhzhya
UA.16 | Mykolaiv Oblast, Mykolaiv Region, Nikolaev Region
UA.17 | Odesa Oblast, Odesa Region, Odessa Region, Odessa Oblast
UA.21 | Sumy Oblast, Sumy Region
UA.02 | Chernihiv, Chernihiv Region, Chernigov Region
UA.13 | Kyiv Region, Kiev Region, Kiev Oblast
UA.15 | Lviv Oblast, Lviv Region
UA.18 | Poltava Oblast, Poltava Region
UA.01 | Cherkasy Oblast
UA.03 | Chernivtsi Oblast
UA.06 | Ivano-Frankivsk Oblast, Prykarpattia
UA.09 | Khmelnytskyi Oblast
UA.10 | Kirovohrad Oblast, Kirovohrad Region
UA.19 | Rivne Region
UA.22 | Ternopil Oblast
UA.23 | Vinnytsia Oblast, Vinnytsia Region
UA.24 | Volyn Oblast, Volhynia
UA.25 | Zakarpattia Oblast, Transcarpathia, Zakarpattya
UA.27 | Zhytomyr Region
RU.41 | Kursk Region, Kurskaya Oblast, Курская область
RU.10 | Bryansk Region, Bryanskaya Oblast, Брянская область
RU.09 | Belgorod Region, Belgorodskaya Oblast, Белгородская область
RU.86 | Voronezh Region
RU.61 | Rostov Oblast, Rostov Region
RU.42 | Leningrad Oblast, Leningrad Region
RU.47 | Moscow Region
RU.48 | City of Moscow
RU.66 | City of Saint Petersburg
RU.06 | Arkhangelsk Oblast, Arkhangelsk Region, Arkhangelsk
RU.46 | Mordovia, Republic of Mordovia
RU.45 | Mari El, Republic of Mari El
RU.80 | Udmurtia, Udmurt Republic
RU.73 | Tatarstan, Republic of Tatarstan
RU.70 | Stavropol Krai, Stavropol Territory
RU.38 | Krasnodar Territory, Krasnodar Region, Kuban
RU.08 | Bashkortostan, Bashkiria, Republic of Bashkortostan
RU.17 | Republic of Dagestan, Daghestan, Dagestan Republic
RU.12 | Chechen Republic, Republic of Chechnya, Ichkeria
RU.19 | Ingushetia, Republic of Ingushetia
RU.27 | Karachay-Cherkessia, Karachaevo-Cherkessia
RU.24 | Kalmykia, Republic of Kalmykia
RU.22 | Kabardino-Balkaria
RU.01 | Adygea, Republic of Adygea
RU.68 | North Ossetia, North Ossetia-Alania
RU.34 | Komi Republic
RU.28 | Republic of Karelia
RU.13 | Chelyabinsk Oblast, Chelyabinsk Region
RU.79 | Tuva, Tyva, Tuva Republic
RU.32 | Khanty-Mansi, Khanty-Mansiysk Autonomous Okrug
RU.31 | Khakassia
RU.29 | Kemerovo Oblast, Kemerovo Region
RU.03 | Altai Republic
RU.63 | Yakutia, Sakha Republic, Republic of Sakha
RU.59 | Primorsky Krai, Primorye Territory, Maritime Territory, Primorskiy Krai
RU.30 | Khabarovsk Krai, Khabarovsk Territory
RU.11 | Buryatia, Republic of Buryatia
RU.64 | Sakhalin, Sakhalin Region
RU.92 | Kamchatka Krai, Kamchatka Territory
RU.15 | Chukotka Autonomous Okrug
RU.93 | Zabaykalsky Krai, Transbaikal, Zabaikalsky Krai, Trans-Baikal Territory
RU.81 | Ulyanovsk Oblast, Ulyanovsk Region
RU.49 | Murmansk Oblast, Murmansk Region
RU.51 | Nizhny Novgorod Region
RU.50 | Nenets Autonomous Okrug
RU.87 | Yamal-Nenets Autonomous Okrug, Yamal
BY.02 | Gomel Region, Homiel Region, Gomel Oblast
BY.03 | Grodno Region, Hrodna Region
KP.11 | North Pyongan, North Pyongan Province
KP.15 | South Pyongan Province
KP.09 | Kangwon, Kangwon Province
KP.13 | Ryanggang, Yanggang
KP.17 | North Hamgyong Province
KP.03 | South Hamgyong Province
KP.06 | South Hwanghae Province
KP.01 | Jagang, Chagang Province
KR.13 | Gyeonggi, Gyeonggi Province
KR.06 | Gangwon, Gangwon Province
KR.14 | North Gyeongsang
KR.20 | South Gyeongsang
KR.17 | South Chungcheong
KR.16 | South Jeolla
KR.03 | North Jeolla
KR.01 | Jeju
CN.01 | Anhwei
CN.02 | Chekiang
CN.03 | Kiangsi
CN.04 | Kiangsu
CN.05 | Kirin
CN.07 | Fukien
CN.08 | Heilungkiang
CN.09 | Honan
CN.10 | Hopei, Chihli, Hopeh
CN.12 | Hupeh
CN.15 | Kansu
CN.16 | Kwangsi
CN.18 | Kweichow
CN.24 | Shansi
CN.26 | Shensi
CN.30 | Kwangtung
CN.25 | Shantung
CN.32 | Szechwan, Szechuan
DE.12 | Mecklenburg-Western Pomerania, Mecklenburg-West Pomerania, Western Pomerania
CN.13 | Sinkiang, Xinjiang Uyghur Autonomous Region, East Turkestan
CN.14 | Tibet Autonomous Region, Xizang
CN.20 | Nei Mongol
GB.ENG | England
GB.SCT | Scotland
GB.WLS | Wales
GB.NIR | Northern Ireland, N. Ireland
PS.GZ | Gaza Strip, Gaza, the Gaza Strip, Gaza enclave
PS.WE | West Bank, the West Bank, Cisjordan
SY.07 | Deir al-Zor Province, Deir ez-Zor
SY.08 | Rif Dimashq, Damascus Countryside
SY.05 | Sweida, Suwayda, As-Suwayda, Sweida Province
SY.01 | Hasakah, Hasaka, Hassakeh
IQ.15 | Ninewa, Ninawa, Nineveh
IQ.18 | Salahuddin, Salah al-Din, Saladin
IQ.01 | Al Anbar, Anbar
IQ.09 | Dhi Qar
YE.15 | Saada, Sa'dah, Saada Governorate
YE.14 | Marib, Ma'rib
YE.20 | Al Bayda, Bayda
YE.18 | Dhale, Al Dhale, Dali
YE.24 | Lahj, Lahij
YE.22 | Hajjah
YE.21 | Al Jawf
YE.05 | Shabwa, Shabwah
YE.04 | Hadramaut Governorate
YE.25 | Taiz
AF.37 | Khost
AF.19 | Nimruz
AF.39 | Uruzgan
AF.09 | Ghor
PK.03 | KPK, North-West Frontier Province, NWFP, Khyber-Pakhtunkhwa
PK.06 | Azad Jammu and Kashmir
PK.05 | Sind
IN.12 | Jammu & Kashmir, J&K
IN.21 | Orissa
IN.39 | Uttaranchal
IN.22 | Pondicherry
IN.36 | UP, U.P.
IN.35 | MP, M.P.
MM.01 | Arakan, Rakhine State
MM.11 | Shan
MM.05 | Karen State, Kayin
MM.06 | Karenni State
MM.03 | Irrawaddy Region
SD.47 | West Darfur
SD.49 | South Darfur
SD.55 | North Darfur
SD.60 | East Darfur
SD.61 | Central Darfur
SD.50 | South Kordofan
SD.62 | West Kordofan
SD.38 | Gezira, Al Jazirah, Gezira State, Al-Jazirah
SD.39 | Gedaref
ET.51 | Oromia
ET.52 | Somali Region
ET.45 | Afar
ET.47 | Benishangul-Gumuz
SO.13 | Middle Shabelle
SO.14 | Lower Shabelle
SO.02 | Banadir
SO.07 | Hiran
SO.05 | Galgudud
CD.08 | Kongo Central
CD.02 | Equateur
ML.08 | Timbuktu Region, Timbuktu
NG.11 | Federal Capital Territory
ES.54 | Castilla-La Mancha
ES.55 | Castilla y León, Castile and León
ES.59 | Euskadi, Basque region
ES.51 | Andalucia, Andalucía
ES.56 | Catalunya, Cataluña
FR.53 | Bretagne
FR.28 | Normandie
FR.94 | Corse
FR.11 | Ile-de-France
FR.75 | Nouvelle-Aquitaine
DE.02 | Bayern
DE.13 | Sachsen
DE.08 | Rhineland-Palatinate
DE.01 | Baden-Württemberg
IT.02 | Basilicata
IT.10 | Marche, Marches
IT.13 | Puglia
IT.16 | Toscana
IT.12 | Piemonte
IT.14 | Sardegna
IT.15 | Sicilia
TR.31 | Hatay
TR.83 | Gaziantep
GE.02 | Abkhazia, Republic of Abkhazia
GE.04 | Ajara, Adzharia
AZ.35 | Nakhchivan Autonomous Republic
MD.58 | Transnistria, Transnistrian region, Trans-Dniestr, Transdnistria
MD.51 | Gagauz Yeri
BA.02 | Republika Srpska entity
TW.04 | Taipei City
BR.27 | Sao Paulo State
MX.02 | Baja
AF.27 | Wardak, Wardak Province, Maidan Wardak
IE.L.23 | Offaly, County Offaly, Co Offaly
IE.L.18 | Longford, County Longford, Co Longford
IE.U.02 | Cavan, County Cavan, Co Cavan
`;

export const REGION_NAMES: ReadonlyMap<string, string[]> = new Map(readRows(TABLE).map(([id = "", names]) => [id, readList(names)]));
