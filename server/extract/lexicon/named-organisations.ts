/** Organisations that news names without saying what they are: name/country | other spellings. Our own list. */
export const NAMED_ORGANISATIONS = `
NATO | North Atlantic Treaty Organization, North Atlantic Treaty Organisation, the Alliance
United Nations | UN, U.N.
UN Security Council | United Nations Security Council, U.N. Security Council, Security Council
UN General Assembly | United Nations General Assembly, U.N. General Assembly, General Assembly
European Union | EU, E.U., Brussels
European Commission |
European Parliament |
European Council |
International Atomic Energy Agency | IAEA, I.A.E.A.
World Health Organization | WHO, World Health Organisation
UNHCR | U.N. refugee agency, UN refugee agency
UNICEF |
UNRWA |
World Food Programme | WFP, World Food Program
OCHA | UN humanitarian office
OSCE |
International Criminal Court | ICC
International Court of Justice | ICJ
International Committee of the Red Cross | ICRC
Red Cross |
Red Crescent |
Amnesty International | Amnesty
Human Rights Watch | HRW
Doctors Without Borders | MSF, Medecins Sans Frontieres, Médecins Sans Frontières
African Union |
Arab League |
ASEAN |
ECOWAS |
G7 | Group of Seven
G20 | Group of Twenty
OPEC | OPEC+
World Bank |
International Monetary Fund | IMF
Interpol |
Sudanese Armed Forces/SD | SAF
Lebanese Armed Forces/LB | LAF
Armed Forces of Ukraine/UA | AFU, ZSU, VSU
Russian Aerospace Forces/RU | VKS, Aerospace Forces
Russian Airborne Forces/RU | VDV
GRU/RU |
Black Sea Fleet/RU |
Northern Fleet/RU |
Baltic Fleet/RU |
Africa Corps/RU |
Tatmadaw/MM |
FARDC/CD |
ISPR/PK | Inter-Services Public Relations
Israel Defense Forces/IL | IDF, Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces
Mossad/IL |
Shin Bet/IL |
Islamic Revolutionary Guard Corps/IR | IRGC, Islamic Revolution Guards Corps, Islamic Revolutionary Guards Corps, Islamic Revolution Guard Corps, Revolutionary Guards, Revolutionary Guard, Revolutionary Guard Corps
Federal Security Service/RU | FSB
Foreign Intelligence Service/RU | SVR
Rosgvardia/RU |
Roscosmos/RU |
Gazprom/RU |
Rosatom/RU |
State Duma/RU | Duma
Security Service of Ukraine/UA | SBU
Main Directorate of Intelligence/UA | GUR, HUR
Verkhovna Rada/UA | Rada
Unmanned Systems Forces/UA |
National Anti-Corruption Bureau of Ukraine/UA | NABU
Specialised Anti-Corruption Prosecutor's Office/UA | SAPO
State Border Guard Service of Ukraine/UA |
Energoatom/UA |
Ukrenergo/UA |
People's Liberation Army/CN | PLA, People’s Liberation Army
Korean People's Army/KP | KPA, Korean People’s Army
Workers' Party of Korea/KP | Workers’ Party of Korea, Workers' Party
National Intelligence Service/KR | NIS
Joint Chiefs of Staff/KR | JCS
Central Intelligence Agency/US | CIA, C.I.A.
Federal Bureau of Investigation/US | FBI, F.B.I.
National Security Agency/US | NSA
US State Department/US | State Department, U.S. State Department, Department of State
US Department of Defense/US | Pentagon, U.S. Department of Defense, Department of Defense, Defense Department
US Treasury/US | Treasury Department, U.S. Treasury, Department of the Treasury
US Department of Justice/US | Justice Department, Department of Justice, U.S. Department of Justice
US Department of Homeland Security/US | Department of Homeland Security
US Congress/US | Congress, U.S. Congress
US Senate/US | U.S. Senate
US Central Command/US | CENTCOM, U.S. Central Command, Central Command
US Navy/US | U.S. Navy
US Army/US | U.S. Army
US Air Force/US | U.S. Air Force
US Coast Guard/US | U.S. Coast Guard
US Geological Survey/US | USGS, U.S. Geological Survey
MI5/GB |
MI6/GB |
GCHQ/GB |
Royal Navy/GB |
Royal Air Force/GB | RAF
Bundeswehr/DE |
Bundestag/DE |
Frontex |
MONUSCO |
UNIFIL |
MINUSMA |
Institute for the Study of War/US | ISW
Bellingcat |
Syrian Observatory for Human Rights | SOHR
Korean Central News Agency/KP | KCNA
Rodong Sinmun/KP |
Yonhap/KR | Yonhap News Agency
TASS/RU |
RIA Novosti/RU | RIA
Interfax/RU |
Meduza |
Xinhua/CN | Xinhua News Agency
Global Times/CN |
IRNA/IR |
Fars/IR | Fars News Agency
Tasnim/IR | Tasnim News Agency
SANA/SY |
WAFA/PS |
Anadolu/TR | Anadolu Agency
Kyodo/JP | Kyodo News
NHK/JP |
Reuters |
Associated Press | AP
Agence France-Presse | AFP
BBC/GB |
CNN/US |
Al Jazeera/QA |
New York Times/US | The New York Times
Washington Post/US | The Washington Post
Wall Street Journal/US | The Wall Street Journal
Bloomberg |
Financial Times |
The Guardian/GB |
Kyiv Post/UA |
Kyiv Independent/UA | The Kyiv Independent
Ukrainska Pravda/UA |
Suspilne/UA |
Der Spiegel/DE |
US Africa Command/US | U.S. Africa Command, AFRICOM
US Indo-Pacific Command/US | U.S. Indo-Pacific Command, INDOPACOM
US European Command/US | EUCOM
US Southern Command/US | SOUTHCOM
US Agency for International Development/US | USAID
Drug Enforcement Administration/US | DEA
Immigration and Customs Enforcement/US | ICE
US Supreme Court/US |
US House of Representatives/US | House of Representatives
US Marine Corps/US | Marine Corps, U.S. Marine Corps, US Marines
National Guard/US |
Islamic Courts Union/SO |
Armed Forces of the Democratic Republic of the Congo/CD | FARDC
African National Congress/ZA | ANC
ZANU-PF/ZW |
Muslim Brotherhood/EG |
Bharatiya Janata Party/IN | BJP
Indian National Congress/IN | Congress party
Awami League/BD |
Bangladesh Nationalist Party/BD | BNP
Pakistan Tehreek-e-Insaf/PK | PTI
National League for Democracy/MM | NLD
Inter-Services Intelligence/PK | ISI
Border Security Force/IN | BSF
Central Reserve Police Force/IN | CRPF
Research and Analysis Wing/IN | RAW
Basij/IR |
Quds Force/IR |
Ministry of State Security/CN | MSS
Chinese Communist Party/CN | Communist Party of China
Kuomintang/TW | KMT
GRU/RU | Main Intelligence Directorate
KGB |
Stasi/DE |
Investigative Committee/RU |
Likud/IL |
Knesset/IL |
Law and Justice/PL |
Hezb-e-Islami/AF |
Carabinieri/IT |
Gendarmerie/FR |
Guardia Civil/ES | Civil Guard
Garda/IE | Gardaí, Gardai
Royal Canadian Mounted Police/CA | RCMP
Europol |
Eurojust |
European Court of Human Rights |
European Central Bank | ECB
Organization of American States | OAS, Organisation of American States
Gulf Cooperation Council | GCC
Organisation of Islamic Cooperation | OIC
Southern African Development Community | SADC
East African Community | EAC
Intergovernmental Authority on Development | IGAD
Caribbean Community | CARICOM, Caricom
Mercosur |
Shanghai Cooperation Organisation | SCO, Shanghai Cooperation Organization
Collective Security Treaty Organization | CSTO
BRICS |
International Organization for Migration | IOM
International Labour Organization | ILO
World Trade Organization | WTO
OHCHR | UN human rights office, U.N. human rights office
UNAMA |
UNMISS |
UNDOF |
MINUSTAH |
UNTAC |
UNPROFOR |
UNAMID |
UNOSOM |
ONUSAL |
MINUGUA |
UNMIK |
UNMIL |
UNAMSIL |
MINURSO |
UNTSO |
UNFICYP |
FUNCINPEC/KH |
Interahamwe/RW |
MINUSCA |
AMISOM | ATMIS, AUSSOM
EULEX |
KFOR |
EUFOR |
EUTM |
Russian Battlegroup North/RU | Battlegroup North, Sever Group of Forces, Sever group of forces, Sever group of troops, Sever group, Sever battlegroup
Russian Battlegroup South/RU | Battlegroup South, Yug Group of Forces, Yug group of forces, Yug group of troops, Yug group, Yug battlegroup, Southern Group of Forces
Russian Battlegroup West/RU | Battlegroup West, Zapad Group of Forces, Zapad group of forces, Zapad group of troops, Zapad group, Zapad battlegroup
Russian Battlegroup East/RU | Battlegroup East, Vostok Group of Forces, Vostok group of forces, Vostok group of troops, Vostok group, Vostok battlegroup
Russian Battlegroup Center/RU | Battlegroup Center, Battlegroup Centre, Tsentr Group of Forces, Tsentr group of forces, Tsentr group of troops, Tsentr group, Tsentr battlegroup
Russian Battlegroup Dnepr/RU | Battlegroup Dnepr, Dnepr Group of Forces, Dnepr group of forces, Dnepr group of troops, Dnepr group, Dnepr battlegroup
SFOR |
Save the Children |
Oxfam |
Greenpeace |
Norwegian Refugee Council | NRC
Mercy Corps |
International Rescue Committee | IRC
Islamic Relief |
World Central Kitchen |
White Helmets/SY | Syrian Civil Defence
Committee to Protect Journalists | CPJ
Transparency International |
International Crisis Group | Crisis Group
ACLED |
B'Tselem/IL |
UKMTO/GB | United Kingdom Maritime Trade Operations, UK Maritime Trade Operations
Ambrey/GB |
International Maritime Bureau | IMB
Lloyd's List/GB |
DP World/AE |
AD Ports/AE |
Maersk/DK |
Lufthansa/DE |
Boeing/US |
Airbus |
Lockheed Martin/US |
Huawei/CN |
Rosneft/RU |
Lukoil/RU |
Naftogaz/UA |
TotalEnergies/FR |
ExxonMobil/US | Exxon Mobil, Exxon
Chevron/US |
Saudi Aramco/SA | Aramco
Pemex/MX |
Petrobras/BR |
PDVSA/VE |
Ecopetrol/CO |
Aeroflot/RU |
EU NAVFOR | EUNAVFOR, European Union Naval Force
UNISFA |
UNSMIL |
UNITAMS |
UNMOGIP |
UNMHA |
BINUH |
SAMIDRC |
SAMIM |
Multinational Joint Task Force | MNJTF
Gang Suppression Force/HT |
Multinational Security Support Mission/HT |
Alliance of Sahel States | AES, Confederation of Sahel States
Economic Community of Central African States | ECCAS
CEMAC |
Pacific Islands Forum |
Council of Europe |
Organization of Turkic States | Organisation of Turkic States
Visegrad Group | Visegrad Four
Nordic Council |
Eurasian Economic Union | EAEU
Commonwealth of Independent States |
Global Affairs Canada/CA | Global Affairs
Border Guard Bangladesh/BD | BGB
Assam Rifles/IN |
Frontier Corps/PK |
Pakistan Rangers/PK |
Philippine Coast Guard/PH | PCG
China Coast Guard/CN | CCG
Japan Coast Guard/JP |
Armed Forces of the Philippines/PH |
Indonesian Maritime Security Agency/ID | Bakamla
Rwanda Defence Force/RW | RDF
Uganda People's Defence Force/UG | UPDF, Uganda People's Defence Forces
Kenya Defence Forces/KE | KDF
South Sudan People's Defence Forces/SS | SSPDF
Ethiopian National Defence Force/ET | ENDF
Dan Na Ambassagou/ML |
International Federation of Red Cross and Red Crescent Societies | IFRC
UN Human Rights Council | Human Rights Council
UN Development Programme | UNDP
UN Population Fund | UNFPA
Asian Development Bank |
African Development Bank |
Food and Agriculture Organization | FAO, Food and Agriculture Organisation
Wizz Air |
Nord Stream AG |
Svenska kraftnät/SE | Svenska Kraftnät
Fingrid/FI |
Arelion/SE |
Cinia/FI |
Chunghwa Telecom/TW |
Gazprom Neft/RU |
Rheinmetall/DE |
BAE Systems/GB |
Saab/SE |
Kongsberg/NO |
Baykar/TR |
Aselsan/TR |
Orlen/PL |
Equinor/NO |
Orano/FR |
Deutsche Bahn/DE |
Turkish Airlines/TR |
Ukrzaliznytsia/UA |
Novatek/RU |
Transneft/RU |
Sberbank/RU |
`;
