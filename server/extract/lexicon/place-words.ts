import { WordSet } from "../word-set.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What a kind word says the place is; `null` hints are only there to say "a place". */
export const KIND_HINTS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    oblast: "region",
    oblasts: "region",
    region: "region",
    regions: "region",
    province: "region",
    provinces: "region",
    governorate: "region",
    governorates: "region",
    krai: "region",
    republic: "region",
    state: "region",
    states: "region",
    prefecture: "region",
    canton: "region",
    department: "region",
    departments: "region",
    voivodeship: "region",
    county: "district",
    counties: "district",
    district: "district",
    districts: "district",
    raion: "district",
    raions: "district",
    parish: "district",
    municipality: "district",
    municipalities: "district",
    borough: "district",
    territory: "district",
    locality: "settlement",
    localities: "settlement",
    subdistrict: "district",
    "sub-district": "district",
    tehsil: "district",
    woreda: "district",
    cercle: "district",
    arrondissement: "district",
    regency: "district",
    barangay: "settlement",
    ward: "settlement",
    quarter: "settlement",
    city: "settlement",
    cities: "settlement",
    town: "settlement",
    towns: "settlement",
    township: "settlement",
    village: "settlement",
    villages: "settlement",
    hamlet: "settlement",
    settlement: "settlement",
    suburb: "settlement",
    suburbs: "settlement",
    neighbourhood: "settlement",
    neighborhood: "settlement",
    capital: "settlement",
    port: "settlement",
    resort: "settlement",
    enclave: "region",
    exclave: "region",
    metropolis: "settlement",
    commune: "settlement",
    community: "settlement",
    stronghold: "settlement",
    outpost: "settlement",
    airport: "point",
    airports: "point",
    airbases: "point",
    airfields: "point",
    refineries: "point",
    airbase: "point",
    airfield: "point",
    base: "point",
    refinery: "point",
    shipyard: "point",
    shipyards: "point",
    dockyard: "point",
    island: "area",
    islands: "area",
    peninsula: "area",
    valley: "area",
    mountains: "area",
    hills: "area",
    desert: "area",
    river: "water",
    rivers: "water",
    lake: "water",
    lakes: "water",
    reservoir: "water",
    sea: "water",
    gulf: "water",
    strait: "water",
    bay: "water",
    canal: "water",
  }),
);

/** Kind words that stand before a name with "of": "the village of X". */
export const KINDS_WITH_OF = words(
  `city town village hamlet settlement suburb port capital province region state county district republic municipality commune township borough oblast governorate
island peninsula isle gulf strait bay sea kingdom emirate community neighbourhood neighborhood enclave parish metropolis outskirts suburbs north south east west
northwest northeast southwest southeast centre center streets residents people native coast shores villages towns cities part parts territory area areas invasion
occupation annexation capture recapture siege liberation bombardment shelling storming defence defense seizure blockade resort department archipelago stronghold outpost vicinity`,
);

/** Nouns after a bare name that speak for a town or a region: "Kentwood police", "Ohio voters". */
export const CIVIC_NOUNS = words(
  `police residents resident officials official mayor council councillors councilman schools school firefighters man woman teenager teen couple family native natives area areas axis sector front direction frontline voters
taxpayers leaders businesses business firm company street streets downtown suburb suburbs authorities court prosecutors hospital airport station university office based home
premier men women people driver drivers teacher pupils patients crews fans homes shoppers commuters farmers workers students teachers lawmakers legislators legislature border coast time plant factory mine prison jail church mosque synagogue market bureau
bypass barracks subdivision dam pool campus tunnel exit interchange landing motel campground outlet branch depot yard marina ferry players striker coach members traders families visitors volunteers bands teams troops girls boys students migrants refugees pilgrims
tourists settlers fighters soldiers rebels delegates girl boy child children nurse doctor wharf utility site pier estate suburb
terminal substation shipyard smelter friend friends guests guest colleague brigade ward detachment garrison detail volunteer footballers hurlers cricketers folk festival carnival derby marathon`,
);

/** Natural features and units that make a capitalised run a place even when no gazetteer knows it. */
export const FEATURE_AFTER = words(
  `river lake creek island islands mountain mountains bay valley county canyon peninsula strait glacier plateau reservoir falls oblast raion archipelago parish township
brook bayou gulch gorge fjord lagoon marsh swamp wetlands escarpment pass summit peak volcano desert basin delta cove inlet harbour harbor borough loch lough municipality sea ocean channel dales hills downs fells moors highlands lowlands dunes cliffs caves alps steppe foothills dam cemetery lighthouse racecourse raceway speedway stadium reef shoal atoll islet nala nullah ghat`,
);
export const FEATURE_BEFORE = words(
  "lake mount river cape gulf strait loch lough isle county camp port fort cerro monte mont puerto porto jebel jabal wadi kafr deir beit khirbet nizhny via rue calle boulevard avenida piazza plaza",
);

/** The same for what people laid out, where the words before it say that it is somewhere. */
export const SITE_AFTER = words(
  `park bridge beach hill hills square forest springs heights ridge point cemetery gardens crossing dam trail junction moor woods wood farm ranch mill estate hollow
landing pier quay dock docks station stadium arena racecourse raceway speedway fairgrounds common green meadows meadow preserve refuge spring plaza terminal pond shores village acres market bazaar barracks prison monastery castle
corner corners bend grove lighthouse tunnel viaduct circle roundabout interchange`,
);

/** What streets are called, in full and short. */
export const STREET_WORDS = words(
  `street road avenue lane drive boulevard highway parkway expressway freeway motorway turnpike terrace crescent alley pike way court st rd ave blvd dr ln hwy pkwy`,
);

/** Natural features written small behind a name: "the Rugu forest". */
export const FEATURE_SMALL = words(
  "forest river rivers plain valley desert mountains mountain peninsula island islands basin plateau lake bay strait hills creek canyon pass reservoir delta archipelago gorge glacier volcano marshes swamp enclave bridge dam airfield airport airstrip refinery checkpoint crossing camp garrison barracks cosmodrome salient quarter neighbourhood neighborhood",
);

/** Before "of X": what lies in a place or makes up its look. */
export const LANDSCAPE_OF = words(
  "caves hills forests valleys mountains plains beaches waters ruins castle abbey monastery slopes shores banks cliffs fields vineyards slums alleys lanes suburbs market markets hospital barracks prison church mosque school station airport cathedral bridge cemetery camp camps port ports garrison sector sectors crossing crossings checkpoint checkpoints airfield airbase base bases mine mines gates ruins bypass street road hall station upstream downstream inland short",
);

/** Before "for X": who stands for a constituency. */
export const MEMBERS_FOR = words("mp mps member councillor councilor candidate senator representative mep msp td mla alderman delegate");

/** Behind these, "in X" says in what and not where: "shares in X", "fluent in X". */
export const NOT_PLACED_IN = words(
  `believe believes believed faith trust trusted confidence interest interested invest invested investing investment investor investors stake stakes share shares role roles star starred starring stars
appeared appears degree degrees majored phd fluent written published wrote writes interview expert specialist specialises specializes course courses classes lessons debut sung spoken
dressed clad covered trained versed holding position part parts`,
);

export const LOCATIVES = words(
  "in at near from to into inside outside around across toward towards via through throughout within onto beyond leaving entering reached reaching visited visiting visit toured above near-by nearby amid off between along against below beneath past opposite beside beyond",
);

/** Verbs whose object is ground that is left, taken, held or hit. */
export const GROUND_VERBS = words(
  `left leave leaves leaving captured capture captures capturing seized seize seizes seizing take takes took taken taking retook retake retaken retaking recaptured recapture
liberated liberate entered enter enters bombed shelled struck strikes strike hit hits attacked attack attacks attacking stormed storm besieged besiege occupied occupy occupies fortified fortify garrisoned relieved
invaded invade evacuated evacuate abandoned abandon threaten threatens defend defends defended defending hold holds held holding reach reaches fled flee flees fleeing surrounded
surround encircled encircle pounded rocked devastated ravaged battered targeted target targets raided raid overran flooded visits cross crosses crossed tour toured leads connect connects linking links shelling bombing striking storming capturing seizing liberating evacuating besieging entering`,
);

/** Verbs and nouns of going, before "to" and "from". */
export const MOTIONS = words(
  `went go goes going gone drove drive driving driven flew fly flying flown travel traveled travelled travelling traveling moved move moving returned return returning
fled flee fleeing walked marched rode sailed headed heading came come comes coming taken rushed airlifted sent transported transferred deported extradited way road trip visit
journey flight flights bus train commute back home en-route relocated migrated emigrated arrived departed closer off expelled evacuated brought hauled escaped bound deserted defected crossed trekked`,
);

/** What falls "on" a place. */
export const HITS_ON = words(
  "fell fall falls falling rained raining strike strikes attack attacks assault raid raids descended converged march marched advance advanced advancing bombardment bombs shells drones missiles crackdown fire",
);

/** "the Mudigere-Belur road" */
export const ROUTES = new WordSet(
  "road highway railway line route border motorway expressway ferry pipeline corridor bus train".split(" "),
);

/** Small words of a line that only says where: "40 nautical miles off Hobyo", "Between Gao and Ansongo", "Sumy again". */
export const LABEL_WORDS = new WordSet(
  `in near at off on between and from to of the outside around along toward towards again km kilometres kilometers miles nm nautical north south east west northeast
northwest southeast southwest road highway city town village camp region district province state county area sector axis direction front border coast port strait`.split(
    /\s+/,
  ),
);

export const NEAR_WORDS = words("near outside around nearby");

export const DIRECTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    north: 0,
    "north-northeast": 22.5,
    northeast: 45,
    "north-east": 45,
    east: 90,
    southeast: 135,
    "south-east": 135,
    south: 180,
    southwest: 225,
    "south-west": 225,
    west: 270,
    northwest: 315,
    "north-west": 315,
  }),
);

/** Words that may stand capitalised before a place without being part of another name. */
export const FREE_BEFORE = words(
  `the a an in at near from to into inside outside around across toward towards via through throughout within north south east west northern southern eastern western
central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater inner outer downtown uptown suburban rural
mainland occupied on as if when while after before since until although though but and or for by with without that this these those his her its their our my
today yesterday meanwhile however also both neither either all some many most other another since because where why how what who whose like unlike
beyond off former post pre mid anti pro-russian eastern-most coastal metropolitan old new historic between against despite during under over of about following is are was were
has have had will would can could may might should must did does do not no yes then now here there even only just still so such than too very against
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday`,
);

/** Names in the gazetteer that are ordinary words, months, common nouns or names of other things far more often than places; they need a strong cue. */
export const COMMON_TRAPS = words(
  `a about above academy ada adam admiral after against age agency ah aid aim air all allow almost alpha also alto am amazon amber an and angel
ann apache apple april arab arc arch are area arm army art as ask at august aurora ave avenue aviation axis bad bag ball band bank bar bare barn baron
base basic bath battle bay be beach bear beaver bed bee beef before bell belt ben best beta better bible big bill bird birthday black blessing block blue board
boat bob body bold bomb bone book boom border boring born boss both bow box boy brand brave bread break bridge bright broad brook brother brothers brown buck bud
buffalo bug bulls burn bus bush business busy but buy by cable calm came camp campus can canal cape capital capitol car card care carrier case cash castle cat
cause cedar cell center central centre century chain chair champion chance change channel chapel charity charm chase check chef cherry chief child choice
christian christmas church circle citizen city civil clan class clay clean clear clever cliff clock close cloud club coal coalition coast coat cobra code coin cold
college colon colony come comet commerce commission common commonwealth community como company concord concept congress conservation constable contact continental
converse cook cool copper coral core corn corner corps costa cotton council count country county course court cove cover crane crater cream creed creek crescent crisis
crop cross crow crown crystal cut daily dairy dan dance dark data date dawn day days de dead deal dear death december deep deer defiance delight
delta democrat desert diamond die difficult dime director discovery divide do doctor dog dollar don door double dove down downtown dragon dream drew drive
drum dry duck due dust dutch eagle early earth east easter eastern echo eclipse economy ed eden edge effort egg eight el elder election electric elephant eleven elite
elm else empire end energy engineer enigma enter enterprise epic equality era escape esperanto eternal ethics eureka even event ever evergreen every exchange
experiment express eye face fair fairness fairy faith fall falls false fame family fano far farmer fast fate father february federal fell felt fence fig fight film final
fire first fish fishers five flag flash flat fleet floor flora flower fly focus follow food for force forest form fort fortune forum forward four fox free freedom friday
friend friendship from front frost full fun future gallery game gap garden garnet gas gate gay gem general genesis gentry get giant gift give glass globe go goal
gold golden good goodness grace grain grand granite grape grass gravity gray great green grove guard guide gun guys hail half hall ham hand happy harbor harbour hard
harmony hart harvest hawk he health heart heat heaven hell help her here heritage hero high highland hill him his history hit hive hold hole holiday holy home honey
honor honour hood hook hope horn horse hot hotel house how however human humble hunter husk ice ideal if ill image imperial in independence independent index
indian industry inn inter international inside into iron is island issue it its ivory jack january jersey jet jewel job join joy judge july jump june junction
just justice key kid kill kind king kingdom kings knee knight know la lady laid lake lamb land lane large last late latin laurel law le lead leader leaf league learned least
leaves led left legal legend lemon less let letter level liberal liberty life light like lily lime limit line link lion list little live living local lodge lone long
look loop lost lot lots lotus love low lower loyal luck lucky lure lyric machine made magic magnet magnolia maiden mail main majestic major makes male mall man
mango manor many maple march marine mark market marks mars mary mass master match matter max may me meadow mean medal media medic member men mercury mercy merit metropolitan
metro middle midway mild military milk mill mills mine mineral miracle mirror miss mission mist mobile model modern monday money monitor moon moral more moss most mother motor
mount mountain mouse movie much mud museum music must my mystery name narrow nation national nature near needle net never new news next nice night nine no noble
noon normal north northern note novel november now number nurse oak oasis oath ocean october odd of off office oil old olive olympia olympic omega on once one only open
optimist or orange orchard order organ orient origin other our out outlook over own ox page pain paint palace palm panda panther paper parade paradise park
parks part parties party pass past path patience patient peace peak pear pearl pen penny people per perfect peril perry photo pick pie pier pike pilot pine pink pioneer
pipe place plain plains plan plane plant play plaza plum plus pocket point poker polar police polo pond pool poor pop pope popular port post pot power prairie president
press price pride prime prince princess print prior prison prize progress project promise prospect protection protest proud provo public pull pure purple push put quality
quarry queen quest quick quiet rabbit race radio rail rain ram ranch range rank rapid rare rat raven raw ray reading real reason red reform refuge regent region relief republic republican rescue reserve rest return revenue review rice rich ride ridge rifle right rim ring rise river road robin rock rocky roll roman romance
root rose round route royal ruby rule run rural rush sabbath sad safe sail saint saints sale salt same sand sat saturday save say scale scene school science
scout sea seal search season second see self senate sense sensation september service set seven shade shadow shaft shark sharp she shell shelter shepherd ship shock shoe shop short
show sick side silence silver simple sin single six ski sky slate sleep sleepy slide small smart smile smoke snake snow so society soda soil soldier some son song
soon soul south southern space spade spark special speed spirit split sport sports spring springs square stable staff stage stake stand standard star stars start state states station
statue steam steel step sterling stern still stone stop store storm story straight stranger straw stream street strength strike strong student studio success such sugar summer summit sun
sunday sunny sunrise sunset super support supreme sure surprise swan sweet table tall tank target task tax tea teacher team tear temple ten tennis term test thanks that the
theater their them then there these they thing third this those thousand three thunder thursday tide tiger time times tin tiny titan to today together toll tomorrow ton
too top total touch tower town trade trail train trap travel treasure tree trent trial triangle trinity trip troop trout truce true trump trust truth try tuesday tulip
tune turn turtle twin two under union unique unit united unity universal universe university up upper us usual vale valley value van vale variety velvet venture
venus vet via victor victory view village violet virgin virtue vision vista vita voice volcano wait walk wall walnut want war warm warrior was watch water waters wave
way we wealth week welcome well wells west western what wheel when where white who whole why wild will willow win wind window wine wing winner winter wire wisdom wise
with wolf woman women wonder wood woods word work works world would wrong yard year yellow yes yet you young your youth zero zone zoo
allah amen bismarck buddha christ god jesus messiah santa satan zeus trinity islam catholic protestant muslim jew hindu sikh kurd kurds arab arabs
facebook toyota nissan google microsoft nokia nike oracle samsung twitter tesla apple intel ibm netflix visa
covid internet parliament pentagon interpol kremlin democrat democrats republicans senate congress capitol
isis isil nato unicef hamas hezbollah fatah taliban houthi houthis wagner azov duma tass
nobel oscar grammy emmy pulitzer olympics bible quran koran
mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
batman superman robin cinderella
doe ho po um oh eh uh ha hey wow ok okay
asap ceo cfo dna hiv aids pdf faq tba tbd
alone among along because besides beyond despite during except inside outside since though through until unless upon whether while without within yesterday tonight
several most neither either none nothing others both few any each every another whichever whoever whose
officials sources police authorities residents witnesses government troops forces soldiers rebels militants
soviet nazi allied axis ally allies imperial royal union confederate reich
mixed moderate modest moody moot naked nasty natural naughty neat nested nets nil nod none nook noted nova
sandy mandy kitty missy bobby tommy jimmy sonny buddy betty patsy wendy
marseillaise champagne bordeaux cheddar brie parmesan asian european african american latin
chancellor duke earl count marquis baron
canon sony ford chrysler dodge buick pontiac cadillac chevrolet honda lexus mercedes volvo fiat ferrari skoda
said say says told asked adding added later earlier recently currently previously finally perhaps maybe indeed instead moreover furthermore nevertheless therefore thus hence
rivers lakes islands mountains hills cities villages towns emirates gang marines anger planes cars banks sales ash miles hurt damp quarter convoy garrison grants grill haven hunt
limbo mafia massacre officer solo ward warden going naval opera petal upstream used than charge log branch minor cache patch fully send ways share helper boundary holder tool pack receiving loss
hooks got legacy goes logo pay lack combine manage sort conversion met worth lazy forth tab vary sees outer ran peer sake vice friendly marker tar advance rid cast bottom driver assent opportunity bells
landing sane mere walker drain beer forks singleton assumption trim latitude bot lax hatch gateway research downside boot scissors silly vise semi dig paste mocha superior locking poll stall
begun apt purchase sells cyprian meta alameda
best worst better worse more less least enough quite rather
marches grenade retreat sparks felling lend savage guider para medias`,
);

/** Short forms in capitals that are places; any other word of up to five capitals is an acronym. */
export const PLACE_ACRONYMS = words(
  "us usa uk uae drc dprk rok prc ussr car png roc ksa gdr frg nyc la dc kri dnr lnr dpr lpr znpp mena nsw pei nwt bih trnc dmz nwfp fata hcmc",
);

/** Forms that are places only after a comma: "Springfield, Ill.", "Portland, OR". */
export const STATE_ABBREVIATIONS = words(
  `ala alaska ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore oreg pa penn tenn tex vt va wash wis wisc wyo
nh nj nm ny nc nd ri sc sd wva al ak az ar ca co ct de fl hi id il in ia ks me ma mi mn ms mt ne nv oh ok or tn tx ut wa wv wi wy ont alta sask que man nb ns nl bc ab mb on qc sk
vic qld tas nsw wa act ut md`,
);
