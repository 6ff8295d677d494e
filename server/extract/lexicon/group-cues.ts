const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Behind a name they say that it is an armed group's: "Codeco militants". */
export const ARMED_BEHIND = words(`
militants militant fighters fighter rebels rebel gunmen gunman insurgents insurgent guerrillas guerrilla guerillas militia militias militiamen jihadists jihadist terrorists extremists separatists commander commanders
faction factions cartel gang gangs hitmen paramilitaries loyalists operatives sect battalion brigade syndicate cell cells hideout stronghold positions position
`);

/** Behind a name they say that it is an organisation's. */
export const GROUP_BEHIND = words(`
group movement party coalition alliance lawmaker lawmakers supporters activists members spokesman spokeswoman spokesperson leader leadership chairman chief-executive faction-leader
`);

/** Behind an acronym they say that it is a body's. */
export const STAFF_BEHIND = words(
  "detectives agents officers troops soldiers officials investigators employees patrol engineers prosecutors inspectors rangers",
);

/** In front of a name they say what kind of organisation bears it: "the militia Fano". */
export const KIND_BEFORE = words(`
group militia gang cartel party company firm giant airline carrier movement organisation organization charity agency network union coalition alliance outfit faction operator maker producer bank insurer retailer conglomerate
association federation league foundation ngo nonprofit watchdog think-tank thinktank contractor manufacturer shipowner utility syndicate brotherhood sect cult
tribe clan community subsidiary exporter importer miner refiner shipbuilder carmaker developer builder broker shipper lender wholesaler
newspaper daily weekly magazine broadcaster
`);
/** Of those, the ones that are armed where nothing else is said. */
export const ARMED_KINDS = words("militia gang cartel outfit faction syndicate");
export const COMPANY_KINDS = words(
  "company firm giant airline carrier operator maker producer bank insurer retailer conglomerate contractor manufacturer shipowner utility subsidiary exporter importer miner refiner shipbuilder carmaker developer builder broker shipper lender wholesaler",
);

/** People who are of a group: "members of the", "gunmen from". */
export const MEMBERS = words(`
members member fighters fighter militants militant rebels rebel gunmen gunman guerrillas guerrilla insurgents insurgent elements combatants militiamen supporters followers leader leaders commander commanders founder wing branch cell cells bomber attackers hitmen
men units unit column columns hackers activists terrorists extremists separatists jihadists loyalists
`);
/** What belongs to a body: "a warehouse of", "employees of", "a convoy of". */
export const BELONGINGS = words(`
convoy convoys patrol patrols base bases camp camps outpost outposts positions headquarters office offices warehouse warehouses depot depots compound premises grounds factory plant smelter mine refinery mill elevator branch vehicles truck trucks lorry lorries ship ships boat boats
bus buses coach train trains plane jet flight traders teachers doctors guard guards prosecutors officers operatives personnel instructors dockers workers worker employee employees staff volunteers volunteer drivers activists officials spokesman spokeswoman spokesperson chairman chairwoman secretary director founder co-founder head manager owner lawyers lawyer journalist journalists reporter photographer cameraman chiefs elders
`);
/** Participles behind which "by" brings in whose it is or who arranged it. */
export const OWNED = words(
  "owned run operated organised organized chartered managed staffed employed hired leased insured built manufactured founded convened",
);

/** Of the verbs and participles that lead from people to their group. */
export const BELONGING = /^(?:of|from|with|by)$/;
export const TIED = words("belonging linked loyal allied affiliated aligned associated tied pledged close attributed sympathetic");

/** First words of the names of groups and parties in other languages. */
export const FOREIGN_OPENERS = words(`
jaish jaysh saraya kataeb lashkar harakat harkat hizb hezb hizbul ansar jund liwa katiba katibat kataib jamaat jamaah jama'at jemaah tehrik tehreek asa'ib asaib hayat frente clan cartel cártel comando primeiro partido movimiento movimento ejército ejercito fuerzas autodefensas mara tren los bloque
partai parti mouvement armée rassemblement conseil brigada brigadas brigate union front liga sendero fuerza unión sindicato federación confederación asociación
`);

/** Peoples and creeds: before "fighters" they say what these are, and name nobody. */
export const PEOPLES = words(`
tuareg moslem right left far ultra wing leftist rightist fulani hausa igbo yoruba tigrayan oromo amhara afar somali hutu tutsi tamil moro karen kachin shan rohingya chin kuki naga meitei baloch baluch pashtun hazara kurdish kurd druze alawite shia shiite sunni christian muslim islamic islamist jewish hindu sikh buddhist maoist marxist leninist communist nationalist royalist
arab berber bedouin chechen ingush tatar serb croat albanian bosniak basque corsican catalan irish papuan african asian european western eastern northern southern central american latin pro anti salafist salafi wahhabi jihadi loyalist republican anglophone francophone government opposition rebel state local
sahrawi dinka nuer murle masalit zaghawa arakanese uighur uyghur tibetan abkhaz ossetian transnistrian
`);

/** Written in capitals and yet no organisation's short name. */
export const NOT_ORGANISATIONS = words(`
usd eur gbp gmt utc est edt pst cet am pm tv uav uavs ied ieds suv atv rpg rpgs gps lng lpg icbm icbms ak ar tnt hiv aids covid dna id vip sos ceo cfo gdp pow pows ngo ngos mp mps phd bbc-like faq pdf sms url usb ok mid-range drc uk us usa uae dprk rok prc ussr ddr gdr car roc eez loc dmz
himars atacms nasams manpads fpv ebola mers sars rsvp aka dui swat hms uss mv mt ss ms km kg mw gw kwh ppm nb ps re fyi asap tba tbd wmd jdam icc-like i ii iii iv vi vii viii ix xi xii xiii
`);
