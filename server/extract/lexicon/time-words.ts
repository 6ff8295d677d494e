import { WordSet } from "../word-set.ts";
import { NUMBER_WORDS } from "./quantities.ts";

/** English words of time. Months 1-12, weekdays 1 (Monday) to 7, day numbers and counts as numbers. */

export const TIME_UNITS = [
  "second",
  "minute",
  "hour",
  "day",
  "night",
  "week",
  "fortnight",
  "weekend",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "millennium",
] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

export type Season = "SP" | "SU" | "FA" | "WI";
export type DayPart = "MO" | "AF" | "EV" | "NI" | "DT";

export type TimeWord = {
  month?: number;
  weekday?: number;
  /** An abbreviation or a word with another meaning: counts only beside a number or behind a preposition. */
  unsure?: boolean;
  unit?: TimeUnit;
  plural?: boolean;
  cardinal?: number;
  ordinal?: number;
  season?: Season;
  part?: DayPart;
  /** "the Nineties": 90. */
  decade?: number;
  /** Makes an expression of time without a unit, a name or a number in it: "now", "Christmas". */
  whole?: true;
};

const MONTH_NAMES = "january february march april may june july august september october november december".split(" ");
const MONTH_SHORTS = "jan feb mar apr - jun jul aug sep oct nov dec".split(" ");
const WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const WEEKDAY_SHORTS = "mon tue wed thu fri sat sun".split(" ");
const UNSURE_MONTHS = new Set(["march", "may"]);
const ORDINALS =
  `- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth`.split(/\s+/);
const PARTS: Record<string, DayPart> = {
  morning: "MO",
  mornings: "MO",
  dawn: "MO",
  daybreak: "MO",
  sunrise: "MO",
  afternoon: "AF",
  afternoons: "AF",
  evening: "EV",
  evenings: "EV",
  dusk: "EV",
  sunset: "EV",
  nightfall: "EV",
  night: "NI",
  nights: "NI",
  nighttime: "NI",
  daytime: "DT",
};
const SEASONS: Record<string, Season> = {
  spring: "SP",
  springtime: "SP",
  summer: "SU",
  summertime: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
  wintertime: "WI",
};

const words = new Map<string, TimeWord>();
function add(word: string, meaning: TimeWord): void {
  if (word !== "-") words.set(word, meaningOf({ ...words.get(word), ...meaning }));
}

/** With all fields, so that all meanings are objects of one kind: a field of one is looked at for every word of a text. */
function meaningOf({ month, weekday, unsure, unit, plural, cardinal, ordinal, season, part, decade, whole }: TimeWord): TimeWord {
  return { month, weekday, unsure, unit, plural, cardinal, ordinal, season, part, decade, whole };
}

/** Of a word that has no meaning in time. */
export const TIMELESS = meaningOf({});
MONTH_NAMES.forEach((word, index) => {
  add(word, { month: index + 1, ...(UNSURE_MONTHS.has(word) ? { unsure: true } : {}) });
});
MONTH_SHORTS.forEach((word, index) => {
  add(word, { month: index + 1, unsure: true });
});
add("sept", { month: 9, unsure: true });
WEEKDAY_NAMES.forEach((word, index) => {
  add(word, { weekday: index + 1 });
  add(`${word}s`, { weekday: index + 1, plural: true });
});
WEEKDAY_SHORTS.forEach((word, index) => {
  add(word, { weekday: index + 1, unsure: true });
});
for (const [word, weekday] of [
  ["tues", 2],
  ["weds", 3],
  ["thur", 4],
  ["thurs", 4],
] as const)
  add(word, { weekday, unsure: true });
add("zero", { cardinal: 0 });
for (const [word, cardinal] of NUMBER_WORDS) add(word, { cardinal });
add("hundred", { cardinal: 100 });
add("thousand", { cardinal: 1000 });
add("dozen", { cardinal: 12 });
ORDINALS.forEach((word, ordinal) => {
  add(word, { ordinal });
});
add("thirtieth", { ordinal: 30 });
for (const unit of TIME_UNITS) {
  add(unit, { unit });
  add(unit === "century" ? "centuries" : unit === "millennium" ? "millennia" : `${unit}s`, { unit, plural: true });
}
for (const [word, unit] of [
  ["hr", "hour"],
  ["hrs", "hour"],
  ["min", "minute"],
  ["mins", "minute"],
  ["yr", "year"],
  ["yrs", "year"],
] as const) {
  add(word, { unit, plural: true, unsure: true });
}
for (const [word, part] of Object.entries(PARTS)) add(word, { part });
for (const [word, season] of Object.entries(SEASONS)) add(word, { season });

"twenties thirties forties fifties sixties seventies eighties nineties".split(" ").forEach((word, index) => {
  add(word, { decade: 20 + index * 10 });
});
for (const word of `now soon shortly recently lately currently presently nowadays present moment far date past future ago daylong weeklong monthlong
  yearlong decadelong noon midday midnight christmas easter thanksgiving halloween times overnight tonight today yesterday tomorrow midyear
  midweek midmonth weekends weeknights hourly daily nightly weekly fortnightly monthly bimonthly quarterly annually annual yearly biennial q1 q2
  q3 q4 pentecost whitsun epiphany candlemas lammas michaelmas martinmas h1 h2 1q 2q 3q 4q 1h 2h fy cy fiscal ramadan`.split(/\s+/))
  add(word, { whole: true });

export const TIME_WORDS: ReadonlyMap<string, TimeWord> = words;

/** Offsets in days from the reference day. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** Adverbs that repeat: what they repeat by. */
export const SET_WORDS: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["bimonthly", "P2M"],
  ["quarterly", "P3M"],
  ["annually", "P1Y"],
  ["annual", "P1Y"],
  ["yearly", "P1Y"],
  ["biennial", "P2Y"],
]);

export const UNIT_CODES: Record<TimeUnit, string> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  night: "D",
  week: "W",
  fortnight: "W",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
  millennium: "ML",
};

/** Offsets from UTC; null where the letters name a zone whose offset depends on the day. */
export const ZONES: ReadonlyMap<string, string | null> = new Map([
  ["utc", "Z"],
  ["gmt", "Z"],
  ["z", "Z"],
  ["zulu", "Z"],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["cst", "-06:00"],
  ["cdt", "-05:00"],
  ["mst", "-07:00"],
  ["mdt", "-06:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
  ["bst", "+01:00"],
  ["wet", "Z"],
  ["cet", "+01:00"],
  ["cest", "+02:00"],
  ["eet", "+02:00"],
  ["eest", "+03:00"],
  ["msk", "+03:00"],
  ["trt", "+03:00"],
  ["kst", "+09:00"],
  ["jst", "+09:00"],
  ["et", null],
  ["ct", null],
  ["pt", null],
]);

/** Nouns that a four-digit number counts: "1900 soldiers" is no year. */
export const COUNTED_NOUNS = new WordSet(
  `soldiers troops men women children people civilians persons residents refugees fighters militants prisoners personnel servicemen officers
  recruits conscripts volunteers migrants families households victims casualties workers employees students protesters demonstrators
  tanks vehicles drones missiles rockets shells rounds aircraft planes jets helicopters ships boats guns weapons mines bombs
  homes houses buildings villages hectares acres metres meters kilometres kilometers km m miles feet tonnes tons kg kilograms litres liters barrels
  dollars euros pounds rubles roubles hryvnias yuan won yen megawatts mw kilowatts kw watts volts degrees points times pages seats votes jobs
  deaths dead wounded injured injuries hours minutes days copies sorties bodies square cubic nautical`.split(/\s+/),
);
