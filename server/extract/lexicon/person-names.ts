const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Given names of many countries that are seldom anything else, besides those of `given-names.ts`. Our own list. */
export const MORE_GIVEN_NAMES = words(`
abdallah abdel abdelaziz abdelkader abdi abdirahman abdoulaye abdourahmane abdulaziz abdulkadir abdullahi abdulmalik abdulrahman abiodun abiy abubakar adama adebayo adel adewale adil afonso agnieszka agus ahmad ahmadu ahmet aibek aigul akbar akram aleksandra alejandra alfonso alfredo alhaji alibek alikhan alioune alpha altaf álvaro alvaro amadou amina aminata aminu amit ammar anar anas andreea andrés andrés anibal aníbal anil anita anjali ante antonina anwar ardeshir arif arjun armando armen arsen arslan arturo arun arvind ashok ashraf asim ayman ayodele ayşe aziz
babatunde badr bakhyt bakr bartosz basil bassam bayram behrouz bekir bello benazir bernardo bettina bilal birgit blessing bogdan bohdan boubacar boureima buhari burak
camilo cemal césar cesar chidi chinedu chukwuma cyril dalia danilo danylo dariusz davit deniz desta devendra dilip dilma dimitar dimitri dimitrios djibril dmitrij dorota dragan dritan duško
ebrahim edmundo efrain efraín elif emeka emir emmerson emre enver ercan erdoğan esmail esperanza esteban evaristo eyad
fabio fadi fahad farah farhad farid farouk fatima fatma fatmata fatou fawzi faysal fedir félix ferhat fikret florin folake franjo françois fuad fyodor
galina gamal gani ganesh garba gaston gennady georgi germán german ghassan ghulam gilberto giorgi gloria gopal goran grigory grzegorz gulnara gulshan gurdev gustav győrgy
habib haider haile hailu hakan hakim halima halyna hamad hamdi hamza haris haroun harun hashim hatice haydar héctor hemant hernán hichem hideki hiroshi hisham hissène horacio hossam hossein houssein humberto husni hüseyin
idris idriss ignacio ihab ihor ikechukwu ilham ilias imad indira iñaki irakli iryna isa isaias ishaq isidro iskandar ismael ismaïl issa issam issouf itamar iurii ivana iván ivo iván
jaafar jabir jagdish jahangir jair jakub jalal jamila janusz jaroslav jasmina javad jawad jelena jens jesús jiří joaquín jóhann johannes josé josip józef jovan juma jürgen
kadyr kamil kapil karim karin karolina katarzyna kaoru kateryna kazimierz kebede kemal kenji kerim khadija khairul khalifa khalil khamis khin khosrow kiran kishore koffi kofi konstantinos krishna krzysztof kumar kwame kyaw
lakshmi lamine lars lassana laszlo lászló lech leila lisandro liudmyla ljubica lorena luca luciano luís lyubov
maciej maher mahamat mahdi mahinda mahmud maia mala malika mamadou mansour manoj manolis marcin marek mariam mariana mariusz marko marwan maryam masoud massimo mateo mateusz mathias matteus mauricio maurizio maxime mehdi mehmood mercedes meriem mihail mihai mikael miklós milan milica miloš milorad miodrag mirza mohamad mohamadou mohammadi mohan mohsen moktar mónica moussa mubarak muhammadu mukesh mukhtar munir murad murat musa musab
nabil nada nadia nadir naeem nagy najib narendra narges naser nasir nasser natalya nawaz nazar nazir necati néstor nguyen nikol nikola nikos nirmala nissan nizar njoroge norberto nouri numan nuno nur nurlan nursultan
obaid octavio odile ólafur oksana oladele olalekan olamide oluwaseun omer ömer onur orhan osama osman oumar oumou ousmane ovidio
paolo park parvez patrice patricio pavlos pedro petar pilar piotr prabowo pradeep pranab prasad prasert praveen priya
qasem qasim quentin rached rachid radu radosław rafiq raghu rahim rahul rajat rajiv rakesh ramadan ramazan ramesh ramiro ramón ranil rania raphaël rashid rasmus ratko raúl ravi razia recep reinaldo renato reza riad rigoberto rinat riyad rizwan rogelio rohit romain rómulo roza rubén rukhsana rustam rustem
saad saadi sabah sabri sadiq saeed said salah salem salif salman salome salva samira samuel sanjay sanna santiago santos satish sayed seid selim selma semyon senait sergiu seydou shabir shafiq shahbaz shahid shakil shankar sharif shehbaz shigeru shinzo shiv shokri siham silvester simeon sinan slavica slobodan sonia soumaila srećko stanislaw stanisław stelian stoyan subhash sudhir suleiman suleyman sunil suresh surya sushma svitlana syed
tadeusz tadesse tahir taha takashi tamás tamer tarek tariq tatsuya tawfik tayyip teodoro teófilo tesfaye thabo thein themba tigran tihomir tomás tomasz toomas tsegaye tunde tyrone
uhuru umaru usha uthman valdis valeriy vassilis vasile venkat vicente vicky vijay vikram vikas vilma vinod viktoria vitalii vladyslav vojislav vuk
wael wahid waleed walid wanjiru waqar wassim wilmer wilson władysław wojciech wolde
yacouba yahya yair yana yasar yaser yasin yasir yaya yevhen yitzhak yoav yohannes yohanna yoram yoshihide yosef yossi youcef youssef youssouf yuliia yulia yunus yusef yusuf yuval
zahid zahra zainab zaki zakir zbigniew zeljko zeynep zhanna ziad zine zoltan zoltán zoran zuhair zulfikar zygmunt žarko
`);

/** Family names by which two capitalised words are a person, where the given name is not known. Our own list. */
export const FAMILY_NAMES = words(`
abbas abbasi abdullayev abebe abubakar achebe acosta adeyemi adhikari afridi agarwal aguilar aguirre ahmadi ahmadov ahmed akhtar akhundzada akinola alemu alfaro ali aliyev aliyu almeida alonso alvarado alvarez álvarez amaya amin amini amiri andersson andrade antonov arango araujo arias ashrafi aslam avila awad ayala aydin ayub aziz
babangida babayev bajwa bakr balogun banda banerjee bangura barrios barzani bautista begum bekele bello benitez benítez berisha bhatt bhutto biswas blanco bogdanov bondarenko borges bose botha bravo bui buthelezi
cabrera calderon calderón camara cardenas cárdenas cardoso carrillo carvalho castellanos castillo chakraborty chand chaudhary chaudhry chauhan chavez chávez cherif chinwe chowdhury cisse cissé conde condé contreras cordero coronel correa cortes cortés costa coulibaly
dahal dahl das dasgupta delgado demir desai deshmukh devi dhillon diallo diarra dias diaz díaz diop diouf dimitrov dlamini dogan doğan doumbia duarte dube dubois duran durán dutta
echeverria eriksson escobar espinosa espinoza estrada eze fadel farah farooq fernandes fernández ferreira figueroa fofana fonseca fuentes
gadelha gaitan gallardo gallego ganguly gebre geingob georgiev ghosh gill giri golan goldberg gómez gomes gonçalves gonzález gordillo gowda grigoryan guerra guerrero gueye gupta gurung gusev gutierrez gutiérrez guzman guzmán
hadi haidar hakimi hansen haidari haq haque hashemi hashimi hassani herrera hidalgo hoang hosseini huaman huamán huerta hussain husain huynh ibarra iqbal isayev islam ismailov ivanenko ivanov ivanova iyer
jadhav jafari jain jalloh jamil jara jayawardena jha jimenez jiménez joshi juarez juárez
kabbah kabila kabore kaboré kagame kamara kamau kante kanté kapoor karimi karimov karzai kaur kawasaki kaya keita keïta kenyatta khalid khalil khan khatri khoury kibaki kiplagat kipkemboi kiptoo kobayashi kone koné kovač kovačević kovalenko kovalev kovalyov kowalczyk kowalski kravchenko kulkarni kumar kuznetsov
lazarev lebedev ledesma leon león lima lin llanos lombardi londoño lopes lópez lozano lukashenko luna
mahajan mahlangu mahmood mahmoud maiga maïga malik mandal mansour mansoor mamedov mammadov marin marín marques marquez márquez martínez masood masri mbeki mboya mehta mejia mejía melnyk mendes mendez méndez mendieta mendoza menon mensah mercado mishra mitra mohamud mokoena molina montes montoya morozov mostafa mota moussa moyo mubarak muller müller munoz muñoz musa mutua mwangi
naidu naidoo nair najafi namazi nasser nawaz ndiaye ndlovu negash nemeth németh netanyahu ngo nguema nikolaev nikolić njoroge nkosi noor noori novak nowak núñez nunez nyambura
obi obiang ochieng odinga ogunleye okafor okeke okonkwo okoye olawale oliveira omondi onyango orellana orlov orozco osorio ospina otieno ouattara ouedraogo ouédraogo özdemir ozturk öztürk
pacheco padilla palacios pandey pant park paredes patel patil paudel pavlov pavlenko peña pereira pérez pham phiri pillai pineda pinto pires ponce popescu popov popa prado prasad prieto puri
qaderi qadir qureshi quintero quiroga quispe rahman rahmani rahimi rajapaksa rajput ramaphosa ramírez ramos rana rao rashid rashidi rathore rawat rayamajhi reddy rezaei reyes ribeiro rincón rios ríos rivas rivera rivero rocha rodrigues rodriguez rodríguez rojas romanov romero rosales rossi ruiz
sadiq sahin şahin saidov salah salas salazar salcedo saldaña saleh salehi salim samper sanchez sánchez sandhu sandoval sane sané sangaré sankara sankoh sanogo santana santiago santos sarkar savić sawadogo schmidt schneider semenov serrano sesay shaikh shah shaheen sharif sharma shevchenko shrestha siddiqui silva silveira singh sinha sissoko smirnov sokolov soares sokolova solano solis soto sotomayor souza sow suarez suárez subramanian suleiman sultani sulaiman suzuki svensson
takahashi tanaka tan tapia tariq tembo tesfaye tewolde thapa thomsen tiwari tkachenko tolentino toledo torres touré toure trân tran traore traoré trujillo tshabalala
uddin ulloa umar uribe usman usmani valencia valderrama vargas vasquez vásquez vega velasco velasquez velásquez vera verma vidal vieira villa villalobos villanueva villegas volkov vu vučić
wade wanjiku warsame wasike watanabe wickremesinghe widodo wijesinghe wójcik wolde xavier
yadav yamamoto yameogo yarmolenko yaryna yildirim yıldırım yilmaz yılmaz yunus yusuf zaman zamora zapata zavala zayed zelaya zelensky zhukov ziaei zongo zulu zuma zungu
`);

/** Family names that stand first: in China, Korea and Vietnam. */
export const LEADING_FAMILY_NAMES = words(`
bai bui cai cao chang chen cheng cho choe choi chu dai dang deng ding dinh dong du duong fan fang feng fu gao gong gu guo han ho hoang hong hou hu huang huynh hwang jang jeon jeong jia jiang jin jo jung kang kim kong kwon lai le lee lei li liang liao lim lin liu lu luo lý ma mai meng moon nam ngo nguyen noh oh pak pan park peng pham phan qian qin ren ri ryu seo shao shen shi shin song su sun tan tang tian tran truong wang wei wu xi xia xiao xie xiong xu xue yan yang yao ye yi yin yoo yoon yu yuan zeng zhang zhao zheng zhong zhou zhu zou
`);

/** Capitalised words that no person's name has in it. */
export const NO_PART_OF_PERSONS = words(`
street road avenue square bridge tower towers gate station airport harbour harbor port river lake mountain mount valley bay beach island islands park forest desert canal dam hotel palace castle cathedral mosque temple church chapel monastery museum theatre theater stadium cinema cafe
war battle siege treaty accord accords agreement convention protocol declaration summit conference festival cup prize award awards medal championship championships games olympics league marathon tour open day week month year century anniversary holiday christmas easter ramadan eid
act law bill code plan programme program project operation mission initiative campaign resolution article chapter section report index book film movie album song show series journal review times post herald tribune gazette daily news pravda telegraph guardian observer mirror
airlines airways energy petroleum oil gas motors steel mining electric bank capital holdings industries systems technologies software telecom pharma shipping lines media studios records foods
district province county region state states republic kingdom empire city town village municipality governorate prefecture oblast north south east west northern southern eastern western central upper lower new old great greater saint
house hall centre center building tower plaza mall market stadium academy college institute university school hospital clinic prison jail camp barracks base airbase
first second third fourth fifth sixth seventh eighth ninth tenth one two three four five six seven eight nine ten hundred thousand million billion
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
internet covid ebola android windows facebook twitter telegram whatsapp youtube google apple amazon microsoft
`);
