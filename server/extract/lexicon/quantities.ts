import type { NumberKind } from "#domain/event.ts";

export const NUMBER_WORDS = new Map<string, number>(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

export const LARGE = new Map<string, number>(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1000,
    lakh: 1e5,
    million: 1e6,
    mln: 1e6,
    m: 1e6,
    crore: 1e7,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
  }),
);

/** What a vague plural says at least. */
export const VAGUE_PLURALS = new Map<string, number>(
  Object.entries({ dozens: 24, scores: 40, hundreds: 200, thousands: 2000, tens: 20, millions: 2_000_000 }),
);

const kinds: [NumberKind, string][] = [
  [
    "killed",
    "killed killing kills dead died dies die slain murdered murdering executed massacred perished drowned suffocated trampled electrocuted lynched gunned beheaded assassinated slaughtered martyred neutralised neutralized expired",
  ],
  ["injured", "injured injuring wounded wounding hurt hurting hospitalised hospitalized maimed"],
  [
    "captured",
    "captured capturing recaptured rearrested apprehended arrested arresting detained detaining kidnapped kidnapping abducted abducting imprisoned seized hostage",
  ],
  ["missing", "missing unaccounted"],
  ["displaced", "displaced displacing evacuated evacuating homeless fled flee fleeing uprooted"],
];
export const CASUALTY_WORDS = new Map<string, NumberKind>(
  kinds.flatMap(([kind, words]) => words.split(" ").map((word): [string, NumberKind] => [word, kind])),
);

/** Nouns that say themselves what befell those counted. */
export const CASUALTY_HEADS = new Map<string, NumberKind>(
  Object.entries({
    deaths: "killed",
    death: "killed",
    fatalities: "killed",
    dead: "killed",
    martyrs: "killed",
    lives: "killed",
    bodies: "killed",
    corpses: "killed",
    injuries: "injured",
    wounded: "injured",
    injured: "injured",
    arrests: "captured",
    hostages: "captured",
    prisoners: "captured",
    detainees: "captured",
    abductions: "captured",
    casualties: "count",
  } as const),
);

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Nouns whose number matters. */
export const COUNTED = set(`
  people persons person soldiers soldier troops troop personnel officers officer servicemen men man women woman children child civilians civilian fighters militants rebels gunmen policemen police guards workers passengers crew residents villagers students
  protesters demonstrators prisoners prisoner hostages hostage captives detainees journalists refugees migrants families engineers sappers doctors medics volunteers sailors marines pilots recruits conscripts infantry infantrymen fishermen peasants priests nuns teachers nurses girls schoolgirls boys judges councillors councilors professors lawyers terrorists insurgents guerrillas suspects members
  deserters defectors diplomats weapons airmen traders guests observers monitors bodyguards guards lawmakers politicians agents spies pirates specialists advisers instructors mercenaries commandos peacekeepers firefighters rescuers tourists miners farmers patients victims casualties
  missiles missile rockets rocket drones drone uavs shells shell bombs bomb tanks tank vehicles aircraft jets helicopters warships frigates destroyers corvettes cutters submarines ships vessels boats systems launchers howitzers rounds trucks containers tonnes tons barrels homes houses buildings villages settlements strikes attacks airstrikes
`);

export const NOT_COUNTED = set(`
  sides countries nations parties governments leaders states things reasons questions days day weeks months years times ways points steps percent occasions rounds stages goals seats votes articles pages parts copies terms cases sources officials ministers presidents
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  major key main ties bodies cities towns provinces districts states locations places sites streets neighbourhoods neighborhoods areas regions provinces directions fronts brothers sisters talks topics issues posts
`);

export const UNITS_OF_MEASURE = set(`
  km kms nm kilometre kilometres kilometer kilometers mile miles nautical metre metres meter meters m cm mm foot feet ft yards hectares acres kg kilo kilos kilogram kilograms grams degrees percent per year years yr yrs month months week weeks day days hour hours hrs minute minutes mins second seconds
  am pm a.m p.m o'clock gmt utc magnitude knots mph kph litres liters storey storeys story storied floor seat seater bed lane alarm mw gw kw th anniversary decades decade centuries nights
`);

export const CURRENCIES = new Map<string, string>(
  Object.entries({
    $: "USD",
    "€": "EUR",
    "£": "GBP",
    "₽": "RUB",
    "₴": "UAH",
    "¥": "JPY",
    dollars: "USD",
    dollar: "USD",
    usd: "USD",
    euros: "EUR",
    euro: "EUR",
    eur: "EUR",
    pounds: "GBP",
    roubles: "RUB",
    rubles: "RUB",
    hryvnia: "UAH",
    hryvnias: "UAH",
    yen: "JPY",
    yuan: "CNY",
    won: "KRW",
    us$: "USD",
    naira: "NGN",
    rupiah: "IDR",
    rupees: "INR",
    pesos: "MXN",
    riyals: "SAR",
    shillings: "KES",
    baht: "THB",
    dong: "VND",
    kyat: "MMK",
    dinars: "IQD",
    francs: "CHF",
    kronor: "SEK",
    kroner: "NOK",
    zloty: "PLN",
    lira: "TRY",
    tenge: "KZT",
    taka: "BDT",
    rand: "ZAR",
    birr: "ETB",
    cedis: "GHS",
    shekels: "ILS",
    rs: "INR",
    kina: "PGK",
    reais: "BRL",
    soles: "PEN",
    quetzales: "GTQ",
    lempiras: "HNL",
    gourdes: "HTG",
    meticais: "MZN",
    kwacha: "ZMW",
    kwanzas: "AOA",
    dirhams: "AED",
    marks: "DEM",
    lire: "ITL",
    pesetas: "ESP",
    drachmas: "GRD",
    afghanis: "AFN",
    ringgit: "MYR",
    bolivianos: "BOB",
    bolivars: "VES",
    bolívares: "VES",
    lari: "GEL",
    manat: "AZN",
    forints: "HUF",
    lei: "RON",
    leva: "BGN",
    krona: "SEK",
    krone: "NOK",
    rupee: "INR",
    rupiahs: "IDR",
    cfa: "XOF",
    ugx: "UGX",
    ksh: "KES",
  }),
);

/** Codes in front of an amount: "DKK 2.1 billion". */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  "USD EUR GBP DKK NOK SEK CHF PLN CZK UAH RUB JPY KRW CNY AUD CAD INR TRY".split(" ").map((code) => [code, code]),
);

/** "killed a farmer" is one person. */
export const ONE_PERSON = set(`
  man woman child boy girl person soldier farmer civilian policeman officer guard worker driver pilot teenager journalist pensioner resident villager student teacher priest mayor sailor passenger
  militant rebel gunman insurgent guerrilla fighter attacker terrorist suspect migrant tourist hiker pedestrian cyclist motorist motorcyclist pensioner nun monk imam cleric politician councillor councilor diplomat ambassador consul minister governor deputy senator lawmaker candidate unionist peasant miner herder trader taxi contractor mother father son daughter wife husband uncle aunt brother sister grandmother grandfather grandson granddaughter nephew niece cousin toddler infant youth sergeant corporal constable trooper detective inspector ranger conscript recruit serviceman cook welder tiler labourer laborer plumber electrician baker barber butcher waiter watchman warder inmate
  courier assistant chauffeur interpreter citizen national sentry clerk caretaker preacher bishop archbishop adviser aide spokesman official secretary manager director owner vendor merchant crewman seaman skipper reporter photographer blogger editor cameraman singer footballer coach schoolboy
  schoolgirl pupil refugee prisoner detainee hostage cadet marine gendarme policewoman paramedic midwife scientist researcher professor lecturer headmaster academic writer poet banker tycoon mechanic technician carpenter gardener cleaner maid porter
  smuggler trafficker dealer robber thief bomber assassin sniper spy agent informer deserter defector mercenary volunteer worshipper pilgrim catechist missionary elder chieftain nephew niece cousin widow bride neighbour neighbor guest customer patient docker logger
  firefighter medic doctor nurse bystander baby commander colonel general lieutenant captain judge prosecutor lawyer activist protester demonstrator shepherd fisherman shopkeeper bodyguard engineer peacekeeper politician businessman
`);
