import countries from "world-countries";
import { foldName } from "#domain/place-name.ts";
import { PhraseIndex } from "../phrases.ts";

export type State = {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** world-countries' common name. */
  name: string;
  capital: string | null;
  /** "North Korean", for the names of its ministries and services. */
  adjective: string;
};

/** Names, short forms and seats that world-countries lacks; only those that stand for a government when they act. */
const OWN_NAMES: Record<string, string> = {
  US: "US, U.S., U.S.A., USA, America, United States of America, Washington",
  GB: "UK, U.K., Britain, Great Britain, Westminster",
  RU: "Russian Federation",
  KP: "DPRK, D.P.R.K., Democratic People’s Republic of Korea",
  KR: "ROK, R.O.K., Republic of Korea",
  CN: "PRC, People's Republic of China, People’s Republic of China, Peking",
  TW: "Taipei, Republic of China",
  AE: "UAE, U.A.E., Emirates",
  SA: "KSA, Kingdom of Saudi Arabia",
  UA: "Kiev, Kyyiv, Kyviv",
  IL: "Tel Aviv",
  PS: "Ramallah, Palestinian Authority, Palestinian territories",
  TR: "Turkey, Turkiye",
  CZ: "Czech Republic",
  BA: "Bosnia, Bosnia-Herzegovina",
  MK: "Macedonia",
  MM: "Burma, Nay Pyi Taw, Naypyitaw",
  SZ: "Swaziland",
  CI: "Côte d’Ivoire, Cote d'Ivoire, Abidjan",
  BJ: "Cotonou",
  BI: "Bujumbura",
  MY: "Putrajaya",
  CD: "Democratic Republic of Congo, Democratic Republic of the Congo, DRC, DR Congo, Congo",
  CG: "Congo-Brazzaville, Republic of Congo",
  VA: "Holy See, Vatican",
  XK: "Pristina",
  VN: "Viet Nam",
  PK: "Rawalpindi",
  CH: "Berne",
  KZ: "Nur-Sultan",
  LK: "Colombo",
  TZ: "Dar es Salaam",
  BO: "La Paz",
  CV: "Cabo Verde",
  SV: "El Salvador",
  IR: "Islamic Republic of Iran",
  YE: "Sanaa, Sana’a",
  SY: "Syrian Arab Republic",
};

/** Palaces, streets and hills that stand for their government wherever they are read. */
const SEATS: Record<string, string> = {
  US: "White House, Capitol Hill, Oval Office",
  GB: "Downing Street, Whitehall",
  RU: "Kremlin",
  KR: "Blue House",
  CN: "Zhongnanhai",
  FR: "Élysée, Elysee, Élysée Palace, Elysee Palace, Quai d'Orsay",
  UA: "Bankova",
  PH: "Malacañang, Malacanang, Malacañang Palace, Malacanang Palace",
  NG: "Aso Rock, Aso Villa",
  ZA: "Union Buildings",
  GH: "Jubilee House",
  AR: "Casa Rosada",
  BR: "Planalto Palace, Itamaraty",
  CL: "La Moneda",
  CO: "Casa de Nariño, Casa de Narino",
  VE: "Miraflores Palace",
  ES: "Moncloa, La Moncloa",
  IT: "Palazzo Chigi, Quirinal, Farnesina",
  IN: "South Block, Rashtrapati Bhavan",
  NP: "Singha Durbar",
  LK: "Temple Trees",
  LB: "Grand Serail",
};

/** Where several bear the word, or world-countries spells it otherwise. */
const OWN_DEMONYMS: Record<string, string> = {
  US: "American, Americans, US, U.S.",
  GB: "UK, U.K., British, Briton, Britons, English, Scottish, Welsh",
  KP: "DPRK, North Koreans",
  KR: "ROK",
  TR: "Turk, Turks",
  DO: "Dominican",
  CD: "Congolese",
  IN: "Indian",
  KG: "Kyrgyz, Kirghiz",
  TJ: "Tajik, Tajiks",
  UZ: "Uzbek, Uzbeks",
  KZ: "Kazakh, Kazakhs, Kazakhstani",
  SA: "Saudi, Saudis",
  ES: "Spaniard, Spaniards",
  PL: "Pole, Poles",
  DK: "Dane, Danes",
  SE: "Swede, Swedes",
  FI: "Finn, Finns",
  RS: "Serb, Serbs",
  HR: "Croat, Croats",
  BA: "Bosnian, Bosnians, Bosnian Serb, Bosnian Serbs, Bosnian Croat, Bosnian Croats",
  SI: "Slovenian",
  PS: "Palestinian, Palestinians",
  TW: "Taiwanese",
  XK: "Kosovar, Kosovan",
  EC: "Ecuadorian, Ecuadorean",
  PH: "Filipino, Filipinos, Philippine",
  ZA: "South African",
  NZ: "New Zealand",
  AE: "Emirati, Emiratis",
  BD: "Bangladeshi",
  MV: "Maldivian",
  BW: "Botswanan",
  AF: "Afghan, Afghans",
  IE: "Irish",
  NL: "Dutch",
  FR: "French, Frenchman, Frenchmen",
  CH: "Swiss",
  MD: "Moldovan",
  BY: "Belarusian, Belarussian, Byelorussian",
  VE: "Venezuelan",
  HT: "Haitian",
  AR: "Argentine, Argentinian, Argentinean",
  VN: "Vietnamese",
  AM: "Armenian",
  GE: "Georgian",
  SV: "Salvadoran, Salvadorean, Salvadorian",
  MM: "Burmese, Myanmar",
  MK: "Macedonian",
  GN: "Guinean",
  BF: "Burkinabe, Burkinabè",
};

/** Words of world-countries that mean something else more often. */
const NOT_DEMONYMS = new Set(["vatican", "luxembourg", "djibouti", "or"]);
const RESERVED_CAPITALS = new Set([
  "georgetown",
  "kingston",
  "victoria",
  "hamilton",
  "plymouth",
  "saint john's",
  "douglas",
  "stanley",
  "roseau",
  "castries",
]);

const OWN_ADJECTIVES: Record<string, string> = {
  US: "US",
  GB: "British",
  KP: "North Korean",
  SA: "Saudi",
  AG: "Antiguan",
  BA: "Bosnian",
  KG: "Kyrgyz",
  TJ: "Tajik",
  NZ: "New Zealand",
  IS: "Icelandic",
  UZ: "Uzbek",
  KZ: "Kazakh",
  TW: "Taiwanese",
  LU: "Luxembourg",
  PH: "Philippine",
  ES: "Spanish",
};

const BY_CODE = new Map<string, State>();
/** Names, capitals and by-names that stand for a state when they act. */
export const STATE_NAMES = new PhraseIndex<State>();
/** Adjectives and names of its people. */
export const DEMONYMS = new PhraseIndex<State>();

const ordered = [...countries].sort(
  (a, b) => Number(b.independent) - Number(a.independent) || b.area - a.area || (a.cca2 < b.cca2 ? -1 : 1),
);
for (const country of ordered) {
  BY_CODE.set(country.cca2, {
    code: country.cca2,
    name: country.name.common,
    capital: country.capital[0] ?? null,
    adjective: OWN_ADJECTIVES[country.cca2] ?? country.demonyms.eng?.m ?? country.name.common,
  });
}

const split = (list: string) => list.split(", ").filter((part) => part !== "");
for (const names of [OWN_NAMES, SEATS]) {
  for (const [code, list] of Object.entries(names)) {
    const state = BY_CODE.get(code);
    if (state) for (const name of split(list)) STATE_NAMES.add(name, state);
  }
}
for (const [code, names] of Object.entries(OWN_DEMONYMS)) {
  const state = BY_CODE.get(code);
  if (state) for (const name of split(names)) DEMONYMS.add(name, state);
}
for (const country of ordered) {
  const state = BY_CODE.get(country.cca2);
  if (!state) continue;
  for (const name of [country.name.common, country.name.official, ...country.altSpellings]) {
    if (name.length > 3) STATE_NAMES.add(name, state);
  }
}
for (const country of ordered) {
  const state = BY_CODE.get(country.cca2);
  if (!state || !(country.independent || ["TW", "PS", "XK", "HK", "GL", "PR"].includes(state.code))) continue;
  for (const capital of country.capital) {
    if (!RESERVED_CAPITALS.has(capital.toLowerCase())) STATE_NAMES.add(capital, state);
    STATE_NAMES.add(capital.normalize("NFD").replace(/\p{M}/gu, ""), state);
  }
  const english = country.demonyms.eng;
  for (const demonym of split((english?.m ?? "").replace(/ or /g, ", "))) {
    if (NOT_DEMONYMS.has(demonym.toLowerCase())) continue;
    DEMONYMS.add(demonym, state);
    if (/(?:an|i|r|k|o)$/.test(demonym)) DEMONYMS.add(`${demonym}s`, state);
  }
}

/** Towns that stand for a state when it acts, as `foldName` writes them. */
const TOWNS = new Set(
  "Washington, Kiev, Kyyiv, Kyviv, Peking, Taipei, Tel Aviv, Ramallah, Nay Pyi Taw, Naypyitaw, Abidjan, Cotonou, Bujumbura, Putrajaya"
    .split(", ")
    .concat(ordered.flatMap(({ capital }) => capital))
    .map(foldName),
);

/** Whether the name of a state or of its seat is that of a town: "Bogota" and "Kiev", not "Colombia". */
export const isSeatName = (name: string): boolean => TOWNS.has(foldName(name));

/** Seats and short names that stand for their government wherever they are read. */
export const GOVERNMENT_SEATS = new PhraseIndex<State>();
for (const [code, names] of Object.entries(SEATS)) {
  const state = BY_CODE.get(code);
  if (state) for (const name of split(names)) GOVERNMENT_SEATS.add(name, state);
}
/** What a state is called by its foes or of itself. */
const CALLED: Readonly<Record<string, string>> = {
  "Zionist regime": "IL",
  "Zionist entity": "IL",
  "Zionist enemy": "IL",
  "Kiev regime": "UA",
  "Kyiv regime": "UA",
  Solomons: "SB",
};
for (const [name, code] of Object.entries(CALLED)) {
  const state = BY_CODE.get(code);
  if (state) GOVERNMENT_SEATS.add(name, state);
}

export function stateByCode(code: string): State | null {
  return BY_CODE.get(code) ?? null;
}

/** The state that a name, a capital or a by-name stands for; null when none. */
export function stateNamed(name: string): State | null {
  const known = asked.get(name);
  if (known !== undefined) return known;
  const state = STATE_NAMES.get(name.replace(/^the /i, ""));
  if (asked.size >= MAX_ASKED) asked.clear();
  asked.set(name, state);
  return state;
}

/** The places of a text are asked for over and over. */
const asked = new Map<string, State | null>();
const MAX_ASKED = 5_000;
