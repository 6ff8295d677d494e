/** Armed groups that news names without saying what they are, in the form of `organisations.ts`: name/country | other spellings. Our own list. */
export const ARMED_GROUPS = `
Hamas/PS | Islamic Resistance Movement
Palestinian Islamic Jihad/PS | Islamic Jihad, PIJ
Fatah/PS |
Al-Qassam Brigades/PS | Al-Qassam, al-Qassam, Qassam Brigades, al Qassam Brigades, Izz ad-Din al-Qassam Brigades, Izzedine al-Qassam Brigades
Al-Quds Brigades/PS | al Quds Brigades
Al-Aqsa Martyrs' Brigades/PS | Al-Aqsa Martyrs Brigades, Al-Aqsa Martyrs’ Brigades
Popular Front for the Liberation of Palestine/PS | PFLP
Palestine Liberation Organization/PS | PLO, Palestine Liberation Organisation
Hezbollah/LB | Hizbollah, Hizbullah, Hezballah, Hizballah
Amal Movement/LB |
Houthis/YE | Houthi, Ansar Allah, Ansarullah, Huthis
Southern Transitional Council/YE |
Kata'ib Hezbollah/IQ | Kataib Hezbollah, Kata’ib Hezbollah, Kataeb Hezbollah
Popular Mobilization Forces/IQ | PMF, Hashd al-Shaabi, Popular Mobilisation Forces
Asa'ib Ahl al-Haq/IQ | Asaib Ahl al-Haq
Islamic Resistance in Iraq/IQ |
Peshmerga/IQ |
Taliban/AF | Taleban, Islamic Emirate of Afghanistan
Haqqani network/AF | Haqqanis
Mujahideen/AF | mujahedin, mujahedeen
National Resistance Front/AF |
Northern Alliance/AF |
Tehrik-i-Taliban Pakistan/PK | TTP, Pakistani Taliban, Tehreek-e-Taliban Pakistan, Tehrik-e-Taliban Pakistan
Baloch Liberation Army/PK | BLA, Balochistan Liberation Army
Baloch Liberation Front/PK | BLF
Lashkar-e-Taiba/PK | Lashkar-e-Tayyiba, Lashkar-e-Toiba, LeT
Lashkar-e-Jhangvi/PK |
Jaish-e-Mohammed/PK | Jaish-e-Mohammad
Hizbul Mujahideen/IN |
Jamaat-ul-Ahrar/PK |
Communist Party of India (Maoist)/IN | CPI (Maoist), CPI(Maoist)
Naxalites/IN | Naxalite, Naxals
United Liberation Front of Asom/IN | ULFA
Tamil Tigers/LK | Tamil Tiger, LTTE, Liberation Tigers of Tamil Eelam, Tigers of Tamil Eelam
Islamic State | ISIS, ISIL, Daesh, Da'esh, IS militants, Islamic State group, Islamic State in Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and the Levant
Islamic State West Africa Province/NG | ISWAP, Islamic State in West Africa, Islamic State's West Africa Province
Islamic State Khorasan Province/AF | ISIS-K, ISKP, IS-K, Islamic State Khorasan, Islamic State-Khorasan
Islamic State Sahel Province | Islamic State in the Greater Sahara, ISGS, Islamic State in the Sahel, EIGS
Al-Qaeda | al-Qaida, al Qaeda, al Qaida, al-Qa'ida
Al-Qaeda in the Islamic Maghreb | AQIM, al-Qaida in the Islamic Maghreb, al Qaeda in the Islamic Maghreb
Al-Qaeda in the Arabian Peninsula/YE | AQAP, al-Qaida in the Arabian Peninsula, al Qaeda in the Arabian Peninsula
JNIM/ML | Jama'at Nusrat al-Islam wal-Muslimin, Jamaat Nusrat al-Islam wal Muslimin, Nusrat al-Islam
Ansar Dine/ML | Ansar Eddine
Azawad Liberation Front/ML | Front for the Liberation of Azawad
MNLA/ML | National Movement for the Liberation of Azawad
Katiba Macina/ML | Macina Liberation Front
Ansarul Islam/BF |
Volunteers for the Defence of the Homeland/BF | VDP
Allied Democratic Forces/CD | Islamist ADF, ADF rebels, ADF fighters, ADF militants, ADF gunmen
Fano/ET | Fano militia, Fano militias, Fano militiamen, Fano fighters, Fano rebels, Fano insurgents
Al-Shabaab/SO | al-Shabab, al Shabaab, al Shabab, Shabaab, Shabab
Boko Haram/NG |
Movement for the Emancipation of the Niger Delta/NG |
Indigenous People of Biafra/NG | IPOB
Ambazonia Defence Forces/CM | Ambazonian separatists
Wagner Group/RU | Wagner, Wagner PMC, PMC Wagner
Africa Corps/RU |
Kurdistan Workers' Party/TR | PKK, Kurdistan Workers’ Party
Revolutionary People's Liberation Party-Front/TR | DHKP-C
Grey Wolves/TR |
People's Protection Units/SY | YPG, People’s Protection Units
Syrian Democratic Forces/SY | SDF
Syrian National Army/SY | SNA
Free Syrian Army/SY | FSA
Hayat Tahrir al-Sham/SY | HTS
Hay'at Tahrir al-Sham/SY | Hay’at Tahrir al-Sham
Jabhat al-Nusra/SY | Nusra Front, al-Nusra Front, Al-Nusra
Rapid Support Forces/SD | RSF, Rapid Support militia, RSF militia, Dagalo militia, Dagalo terrorist militia, Janjaweed
Sudan People's Liberation Movement-North/SD | SPLM-N
Sudan People's Liberation Army/SS | SPLA
Justice and Equality Movement/SD | JEM
M23/CD | March 23 Movement, AFC/M23
Allied Democratic Forces/CD |
CODECO/CD |
FDLR/CD | Democratic Forces for the Liberation of Rwanda
Mai-Mai/CD | Mai Mai
Wazalendo/CD |
Coalition of Patriots for Change/CF |
Séléka/CF | Seleka
Anti-balaka/CF |
Lord's Resistance Army/UG | LRA, Lord’s Resistance Army
Tigray People's Liberation Front/ET | TPLF, Tigray People’s Liberation Front
Oromo Liberation Army/ET | OLA, Oromo Liberation Front
Ogaden National Liberation Front/ET | ONLF
UNITA/AO |
RENAMO/MZ | Mozambican National Resistance
FRELIMO/MZ |
SWAPO/NA |
Polisario Front | Polisario, Frente Polisario
Armed Islamic Group/DZ | GIA
Arakan Army/MM |
Kachin Independence Army/MM |
Karen National Liberation Army/MM | KNLA
Karen National Union/MM | KNU
Ta'ang National Liberation Army/MM | TNLA
Myanmar National Democratic Alliance Army/MM | MNDAA
United Wa State Army/MM | UWSA
People's Defence Force/MM | People's Defense Force
Abu Sayyaf/PH |
New People's Army/PH | New People’s Army
Moro Islamic Liberation Front/PH | MILF
Moro National Liberation Front/PH | MNLF
Bangsamoro Islamic Freedom Fighters/PH | BIFF
Free Papua Movement/ID | OPM
West Papua National Liberation Army/ID | TPNPB
Jemaah Islamiyah/ID |
Barisan Revolusi Nasional/TH | BRN
Khmer Rouge/KH |
Viet Cong/VN | Vietcong
Pathet Lao/LA |
FARC/CO | Revolutionary Armed Forces of Colombia, FARC-EP
National Liberation Army/CO | ELN, Ejército de Liberación Nacional, Ejercito de Liberacion Nacional
M-19/CO | April 19 Movement, 19th of April Movement, M19
Popular Liberation Army/CO | EPL
Clan del Golfo/CO | Gulf Clan, Gaitanist Self-Defence Forces, Gaitanist Army
United Self-Defence Forces of Colombia/CO | AUC, United Self-Defense Forces of Colombia
Medellín Cartel/CO | Medellin Cartel
Cali Cartel/CO |
Shining Path/PE | Sendero Luminoso
Túpac Amaru Revolutionary Movement/PE | MRTA, Tupac Amaru Revolutionary Movement
FMLN/SV | Farabundo Marti National Liberation Front, Farabundo Martí National Liberation Front
Mara Salvatrucha/SV | MS-13, MS13
Barrio 18 | 18th Street gang
Sandinistas/NI | Sandinista National Liberation Front, FSLN
Contras/NI |
URNG/GT | Guatemalan National Revolutionary Unity
Zapatista Army of National Liberation/MX | EZLN, Zapatistas
Sinaloa Cartel/MX |
Jalisco New Generation Cartel/MX | CJNG, Jalisco Cartel
Los Zetas/MX | Zetas
Gulf Cartel/MX |
Tren de Aragua/VE |
Los Choneros/EC | Choneros
Los Lobos/EC |
First Capital Command/BR | Primeiro Comando da Capital
Red Command/BR | Comando Vermelho
Manuel Rodríguez Patriotic Front/CL | Manuel Rodriguez Patriotic Front, FPMR
Montoneros/AR |
Viv Ansanm/HT |
Chen Mechan/HT |
400 Mawozo/HT |
ETA/ES |
IRA/GB | Irish Republican Army, Provisional IRA
New IRA/GB |
Ulster Volunteer Force/GB | UVF
Red Brigades/IT |
Red Army Faction/DE | Baader-Meinhof
Kosovo Liberation Army/XK | KLA
Chetniks/RS |
Azov Brigade/UA | Azov, Azov Regiment, Azov Battalion
Freedom of Russia Legion/RU |
Jewish Defense League/US |
Proud Boys/US |
Oath Keepers/US |
Ku Klux Klan/US |
Atomwaffen Division/US |
Aum Shinrikyo/JP |
Japanese Red Army/JP |
East Turkestan Islamic Movement/CN | ETIM, Turkistan Islamic Party
Jaish al-Adl/IR |
Jundallah/IR | Jundullah
Mujahedin-e Khalq/IR | MEK, People's Mojahedin Organization of Iran
Kuki National Army/IN |
Lakurawa/NG |
Fitna al-Khawarij/PK | Fitna al Khawarij, Fitna-al-Khawarij
Fitna al-Hindustan/PK | Fitna al Hindustan, Fitna-al-Hindustan
Ansaru/NG |
Sudan People's Liberation Movement-in-Opposition/SS | SPLM-IO, SPLM/A-IO, SPLA-IO
National Salvation Front/SS |
White Army/SS |
Sudan Liberation Movement/SD | Sudan Liberation Army
Twirwaneho/CD |
RED-Tabara/BI | RED Tabara
Raia Mutomboki/CD |
Ansar al-Sunna/MZ | Ahlu Sunna wal Jama'a
Fano militia/ET | Amhara Fano, Fano
Front for Change and Concord in Chad/TD |
Three Brotherhood Alliance/MM | Brotherhood Alliance
Arakan Rohingya Salvation Army/MM | ARSA
Karenni Nationalities Defence Force/MM | KNDF
Chin National Front/MM |
Shan State Army/MM |
Segunda Marquetalia/CO | Second Marquetalia
Estado Mayor Central/CO |
Ejército Gaitanista de Colombia/CO | EGC
Comandos de la Frontera/CO |
Los Tiguerones/EC | Tiguerones
Gran Grif/HT |
Libyan National Army/LY | LNA, Libyan Arab Armed Forces
Special Deterrence Force/LY |
Stability Support Apparatus/LY |
444 Brigade/LY | 444th Brigade
Giants Brigades/YE | Giants Brigade
Nation's Shield Forces/YE | Nation Shield Forces
PJAK/IR |
Badr Organisation/IQ | Badr Organization
Harakat Hezbollah al-Nujaba/IQ | Nujaba Movement
Russian Volunteer Corps/RU |
Akhmat/RU | Akhmat unit, Akhmat special forces
Revolutionary Organization 17 November/GR | Revolutionary Organisation 17 November, 17 November Revolutionary Organization, November 17 group, group November 17, November 17 organisation, November 17 organization, organisation November 17, organization November 17, 17 November group, 17 November organisation, organisation 17 November
Revolutionary Struggle/GR | Epanastatikos Agonas
Conspiracy of Fire Nuclei/GR | Conspiracy of Cells of Fire
Ulster Freedom Fighters/GB | UFF
Ulster Defence Association/GB |
Loyalist Volunteer Force/GB |
Red Hand Commando/GB | Red Hand Commandos
Irish National Liberation Army/GB | INLA
Official IRA/GB |
Real IRA/GB |
Continuity IRA/GB |
FLNC/FR | Corsican National Liberation Front, National Liberation Front of Corsica
Action Directe/FR |
Iparretarrak/FR |
GRAPO/ES | First of October Anti-Fascist Resistance Groups
Terra Lliure/ES |
Prima Linea/IT |
Popular Forces of 25 April/PT | FP-25
ASALA | Armenian Secret Army for the Liberation of Armenia
Dev Sol/TR | Devrimci Sol
Kurdistan Freedom Falcons/TR | Kurdistan Freedom Hawks
IBDA-C/TR | Great Eastern Islamic Raiders' Front
Black September/PS |
Abu Nidal Organization/PS | Abu Nidal Organisation, Abu Nidal group
Salafist Group for Preaching and Combat/DZ | GSPC, Salafist Group for Call and Combat
Islamic Salvation Army/DZ |
MUJAO/ML | MUJWA, Movement for Oneness and Jihad in West Africa
Niger Delta Avengers/NG |
TELO/LK | Tamil Eelam Liberation Organization, Tamil Eelam Liberation Organisation
EPRLF/LK | Eelam People's Revolutionary Liberation Front
PLOTE/LK | People's Liberation Organisation of Tamil Eelam, People's Liberation Organization of Tamil Eelam
Gamaa al-Islamiya/EG | al-Gama'a al-Islamiyya, al-Gamaa al-Islamiya, Gama'a al-Islamiyya, Gamaa Islamiya, Jamaa Islamiya, al-Jamaa al-Islamiya
Egyptian Islamic Jihad/EG | al-Jihad group
Abdullah Azzam Brigades | Abdullah Azzam Brigade
Lebanese Forces/LB |
South Lebanon Army/LB |
Babbar Khalsa/IN | Babbar Khalsa International
Khalistan Commando Force/IN |
Khalistan Liberation Force/IN |
Bhindranwale Tiger Force/IN |
People's War Group/IN |
National Democratic Front of Bodoland/IN | NDFB
United National Liberation Front/IN | UNLF
Jammu and Kashmir Liberation Front/IN | JKLF
Lashkar-e-Islam/PK |
Sipah-e-Sahaba/PK | Sipah-e-Sahaba Pakistan
Baloch Republican Army/PK |
United Baloch Army/PK |
Alex Boncayao Brigade/PH |
Tupamaros/UY |
Movement of the Revolutionary Left/CL | Revolutionary Left Movement
Lautaro Youth Movement/CL | MAPU-Lautaro, Lautaro Front
Morazanist Patriotic Front/HN |
Cinchoneros/HN | Cinchoneros Popular Liberation Movement
Rebel Armed Forces/GT |
Guerrilla Army of the Poor/GT |
Popular Revolutionary Army/MX |
The Extraditables/CO | Extraditables, Los Extraditables
Ricardo Franco Front/CO | Ricardo Franco Command
Simon Bolivar Guerrilla Coordinating Board/CO | Simon Bolivar Guerrilla Coordinator, CGSB
Quintin Lame/CO | Quintin Lame Command
Popular Leagues of 28 February/SV | LP-28, 28 February Popular Leagues, February 28 Popular Leagues
Popular Liberation Forces/SV | Farabundo Marti Popular Liberation Forces, Farabundo Martí Popular Liberation Forces
Armed Forces of National Resistance/SV |
Secret Anticommunist Army/GT | Secret Anti-Communist Army
Revolutionary Organization of the People in Arms/GT | ORPA, Revolutionary Organization of the Armed People, Organization of the People in Arms
Lorenzo Zelaya Popular Revolutionary Forces/HN | Lorenzo Zelaya Front
Nicaraguan Democratic Force/NI |
Democratic Revolutionary Alliance/NI |
Tupac Katari Guerrilla Army/BO | EGTK, Túpac Katari Guerrilla Army
Zarate Willka Armed Forces of Liberation/BO | Zarate Willca Armed Forces of Liberation, Zarate Willka
Nestor Paz Zamora Commission/BO | Nestor Paz Zamora Commando
Alfaro Lives/EC | Alfaro Vive Carajo, Alfaro Vive, Alfaro Lives Damn It
Workers Self-Defense Movement/CO | Workers Self-Defence Movement
Death to Kidnappers/CO |
Red Flag/VE | Bandera Roja
Rodrigo Franco Command/PE | Rodrigo Franco Democratic Command
All for the Fatherland Movement/AR |
Macheteros/PR |
National Forces of Liberation/BI | FNL
`;
