import type { Clock } from "./date-phrase.ts";
import { isDash, lowerAt, type Read, skipAny, skipDash, skipPhrase, type Word } from "./date-words.ts";
import { type DayPart, ZONES } from "./lexicon/time-words.ts";
import { WordSet } from "./word-set.ts";

const pad = (value: number) => String(value).padStart(2, "0");
const toClock = (hour: number, minute: number, second: number | null = null) =>
  `${pad(hour)}:${pad(minute)}${second === null ? "" : `:${pad(second)}`}`;
const NAMED_HOURS: ReadonlyMap<string, string> = new Map([
  ["noon", "12:00"],
  ["midday", "12:00"],
  ["midnight", "00:00"],
]);
const LOCAL_ZONES: ReadonlyMap<string, string> = new Map([
  ["moscow", "+03:00"],
  ["istanbul", "+03:00"],
  ["tokyo", "+09:00"],
  ["seoul", "+09:00"],
]);
const CLOCK_PREPOSITIONS = new Set("at by around about from until till to before after since between and".split(" "));

type Meridiem = "am" | "pm" | null;
function readMeridiem(words: readonly Word[], index: number): Read<Meridiem> {
  const lower = lowerAt(words, index).replaceAll(".", "");
  return lower === "am" || lower === "pm" ? { end: index + 1, value: lower } : { end: index, value: null };
}

function to24(hour: number, meridiem: Meridiem): number {
  if (meridiem === null) return hour;
  return (hour % 12) + (meridiem === "pm" ? 12 : 0);
}

/** "UTC", "(GMT)", "local time", "Moscow time"; the text of an offset, empty when none follows or it can't be said. */
function readZone(words: readonly Word[], index: number): Read<string> & { found: boolean } {
  const open = lowerAt(words, index) === "(" ? index + 1 : index;
  const close = (end: number) => (open > index ? (lowerAt(words, end) === ")" ? end + 1 : null) : end);
  const lower = lowerAt(words, open).replaceAll(".", "");
  const offset = readOffset(words, open);
  if (offset) {
    const end = close(offset.end);
    if (end !== null) return { end, value: offset.value, found: true };
  }
  const zone = ZONES.get(lower);
  if (zone !== undefined && (lower !== "z" || words[open]?.glued) && words[open]?.text === words[open]?.text.toUpperCase()) {
    const end = close(open + 1);
    if (end !== null) return { end, value: zone ?? "", found: true };
  }
  if (
    lowerAt(words, open + 1) === "time" &&
    /^(?:local|standard|eastern|central|pacific|greenwich)$|^\p{Lu}/u.test(words[open]?.text ?? "")
  ) {
    const end = close(open + 2);
    if (end !== null) return { end, value: LOCAL_ZONES.get(lower) ?? "", found: true };
  }
  return { end: index, value: "", found: false };
}

/** "UTC+3", "GMT-05:30". */
function readOffset(words: readonly Word[], index: number): Read<string> | null {
  if (!/^(?:UTC|GMT)$/.test(words[index]?.text ?? "")) return null;
  const sign = words[index + 1]?.text === "+" ? "+" : isDash(words[index + 1]) ? "-" : null;
  const hours = words[index + 2];
  if (sign === null || !words[index + 1]?.glued || !hours?.glued || !/^\d{1,2}$/.test(hours.text) || Number(hours.text) > 14) return null;
  const isLong = words[index + 3]?.text === ":" && words[index + 3]?.glued && /^\d{2}$/.test(words[index + 4]?.text ?? "");
  return { end: index + (isLong ? 5 : 3), value: `${sign}${pad(Number(hours.text))}:${isLong ? words[index + 4]?.text : "00"}` };
}

const HALVES: readonly [string, number][] = [
  ["in the morning", 0],
  ["in the afternoon", 12],
  ["in the evening", 12],
  ["at night", 12],
];

/** "5:35 in the morning", "three in the afternoon": which half of the day an hour up to twelve is in. */
function withHalf(words: readonly Word[], clock: Read<Clock>): Read<Clock> {
  const hour = Number(clock.value.time.slice(0, 2));
  if (hour > 12) return clock;
  for (const [said, more] of HALVES) {
    const end = skipPhrase(words, clock.end, said);
    if (end === null) continue;
    const full = (hour % 12) + (said === "at night" && (hour === 12 || hour < 5) ? 0 : more);
    return { end, value: { ...clock.value, time: `${pad(full)}${clock.value.time.slice(2)}` } };
  }
  return clock;
}

/** A time of day: "18:02 UTC", "5 p.m.", "0430 hours", "noon", "three o'clock". */
export function readClock(words: readonly Word[], index: number): Read<Clock> | null {
  const word = words[index];
  if (!word) return null;
  const named = NAMED_HOURS.get(word.lower);
  if (named) {
    const zone = readZone(words, index + 1);
    return { end: zone.end, value: { time: named, zone: zone.value } };
  }
  const read =
    readColonClock(words, index) ?? readMeridiemClock(words, index) ?? readDottedClock(words, index) ?? readPlainClock(words, index);
  return read ? withHalf(words, read) : readMilitaryClock(words, index);
}

function readColonClock(words: readonly Word[], index: number): Read<Clock> | null {
  const [hour, colon, minute] = [words[index], words[index + 1], words[index + 2]];
  if (hour?.kind !== "number" || colon?.text !== ":" || !minute?.glued || !/^\d{1,2}$/.test(hour.text)) return null;
  const digits = /^(\d{2})(z?)$/i.exec(minute.text);
  if (!digits || Number(hour.text) > 24 || Number(digits[1]) > 59) return null;
  let end = index + 3;
  let second: number | null = null;
  if (words[end]?.text === ":" && words[end]?.glued && /^\d{2}$/.test(words[end + 1]?.text ?? "")) {
    second = Number(words[end + 1]?.text);
    end += 2;
  }
  const meridiem = readMeridiem(words, end);
  const half = meridiem.value ?? meridiemOfRange(words, meridiem.end, Number(hour.text));
  const isHours = HOURS_HRS_H.has(words[meridiem.end]);
  const zone = readZone(words, isHours ? meridiem.end + 1 : meridiem.end);
  const isSaid =
    hour.text.length === 2 ||
    isHours ||
    half !== null ||
    zone.found ||
    CLOCK_PREPOSITIONS.has(lowerAt(words, index - 1)) ||
    digits[2] !== "";
  if (!isSaid) return null;
  return {
    end: zone.end,
    value: { time: toClock(to24(Number(hour.text), half), Number(digits[1]), second), zone: digits[2] ? "Z" : zone.value },
  };
}

/** "5 to 8 p.m.", "10-2 p.m.": the half of the day that an hour shares with the one behind it, or the one before. */
function meridiemOfRange(words: readonly Word[], link: number, hour: number): Meridiem {
  if (!isDash(words[link]) && !TO_UNTIL.has(words[link])) return null;
  const last = /^(\d{1,2})(?:\.\d{2})?$/.exec(words[link + 1]?.text ?? "");
  if (!last) return null;
  const isColon = words[link + 2]?.text === ":" && words[link + 2]?.glued === true;
  const { value } = readMeridiem(words, link + (isColon ? 4 : 2));
  const isBefore = hour % 12 < Number(last[1]) % 12;
  return value === null || isBefore ? value : value === "pm" ? "am" : "pm";
}

const TO_UNTIL = new WordSet("to until till".split(" "));

function readMeridiemClock(words: readonly Word[], index: number): Read<Clock> | null {
  const word = words[index];
  const digits = /^(\d{1,2})(?:\.(\d{2}))?$/.exec(word?.text ?? "");
  const hour = digits ? Number(digits[1]) : word?.time.cardinal;
  if (hour === undefined || hour < 1 || hour > 12) return null;
  if (lowerAt(words, index + 1).replace("’", "'") === "o'clock") {
    const zone = readZone(words, index + 2);
    return { end: zone.end, value: { time: toClock(hour, 0), zone: zone.value } };
  }
  const meridiem = readMeridiem(words, index + 1);
  if (meridiem.value === null) {
    const shared = digits && meridiemOfRange(words, index + 1, hour);
    return shared ? { end: index + 1, value: { time: toClock(to24(hour, shared), Number(digits[2] ?? 0)), zone: "" } } : null;
  }
  const zone = readZone(words, meridiem.end);
  return { end: zone.end, value: { time: toClock(to24(hour, meridiem.value), Number(digits?.[2] ?? 0)), zone: zone.value } };
}

const AND_ON_TO_ETC = new WordSet("and on to until local the".split(" "));

const HOURS_HRS_H = new WordSet("hours hrs h".split(" "));

/** "at 02.00", "05.30 local time": a leading zero, a zone or "hours" tells it from a price. */
function readDottedClock(words: readonly Word[], index: number): Read<Clock> | null {
  const digits = /^([01]\d|2[0-3])\.([0-5]\d)$/.exec(words[index]?.text ?? "");
  if (!digits || !CLOCK_PREPOSITIONS.has(lowerAt(words, index - 1))) return null;
  const isHours = HOURS_HRS_H.has(words[index + 1]);
  const zone = readZone(words, isHours ? index + 2 : index + 1);
  const isSaid =
    isHours || zone.found || (digits[1]?.startsWith("0") && words[index + 1]?.kind !== "word" && words[index + 1]?.text !== "%");
  const isBeforeLink = digits[1]?.startsWith("0") && AND_ON_TO_ETC.has(words[index + 1]);
  return isSaid || isBeforeLink ? { end: zone.end, value: { time: `${digits[1]}:${digits[2]}`, zone: zone.value } } : null;
}

/** "at 5 this morning", "about 4.30 yesterday afternoon", "at ten in the morning": what follows says that it is an hour. */
function readPlainClock(words: readonly Word[], index: number): Read<Clock> | null {
  const word = words[index];
  const digits = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(word?.text ?? "");
  const hour = digits ? Number(digits[1]) : word?.time.cardinal;
  if (hour === undefined || hour < 1 || hour > 12 || !BEFORE_HOUR.test(lowerAt(words, index - 1))) return null;
  const isPartBehind = HALVES.some(([said]) => skipPhrase(words, index + 1, said) !== null);
  const isDayOfPart = DAY_OF_PART.test(lowerAt(words, index + 1)) && words[index + 2]?.time.part !== undefined;
  const isOnDay = lowerAt(words, index + 1) === "on" && words[index + 2]?.time.weekday !== undefined;
  // "at 6.22 on Sunday", "at ten on Sunday morning".
  const isHourOfDay = isOnDay && (digits?.[2] !== undefined || words[index + 3]?.time.part !== undefined);
  if (!isPartBehind && !isDayOfPart && !isHourOfDay) return null;
  return { end: index + 1, value: { time: toClock(hour, Number(digits?.[2] ?? 0)), zone: "" } };
}

const BEFORE_HOUR = /^(?:at|around|about|by|since|until|till|)$/;
const DAY_OF_PART = /^(?:this|yesterday|last|tomorrow|that|the)$/;

function readMilitaryClock(words: readonly Word[], index: number): Read<Clock> | null {
  const digits = /^([01]\d|2[0-3])([0-5]\d)(z?)$/i.exec(words[index]?.text ?? "");
  if (!digits) return null;
  const value = (zone: string) => ({ time: `${digits[1]}:${digits[2]}`, zone });
  if (digits[3]) return { end: index + 1, value: value("Z") };
  const isHours = lowerAt(words, index + 1) === "hours" || lowerAt(words, index + 1) === "hrs";
  const zone = readZone(words, isHours ? index + 2 : index + 1);
  const before = lowerAt(words, index - 1);
  if (isHours && before !== "for") return { end: zone.end, value: value(zone.value) };
  if (zone.found) return { end: zone.end, value: value(zone.value) };
  const link = lowerAt(words, index + 1);
  // "0510 – two rockets": in front of an entry.
  if (index === 0 && digits[1]?.startsWith("0") && AFTER_HOUR.has(link)) return { end: index + 1, value: value("") };
  // "05.04.2005, 0310": a log's hour behind its day.
  const isBehindDay =
    before === "," && digits[1]?.startsWith("0") === true && words[index - 2]?.kind === "number" && words[index + 1]?.kind !== "word";
  const isClock = (CLOCK_PREPOSITIONS.has(before) || isBehindDay) && (digits[1]?.startsWith("0") || isDayBehind(words, index + 1));
  const isSaid = digits[1]?.startsWith("0") || AFTER_CLOCK.has(link) || words[index + 1]?.kind !== "word";
  return isClock && isSaid ? { end: index + 1, value: value("") } : null;
}

const AFTER_HOUR = new Set([":", "–", "—", "-"]);
const AFTER_CLOCK = new Set(["on", "and", "to", "until", "the", "by", "when", "after", "but", "while"]);
/** "at 1430 on Sunday": what follows is a day, so the digits are an hour. */
const isDayBehind = (words: readonly Word[], index: number) =>
  lowerAt(words, index) === "on" &&
  (words[index + 1]?.time.weekday !== undefined ||
    words[index + 2]?.time.month !== undefined ||
    words[index + 1]?.time.month !== undefined);

const PART_MODIFIERS = new Set(["early", "late", "mid"]);

/** "morning", "late evening", "early-morning". */
export function readPart(words: readonly Word[], index: number): Read<DayPart> | null {
  if (lowerAt(words, index) === "first" && lowerAt(words, index + 1) === "light") return { end: index + 2, value: "MO" };
  let at = skipAny(words, index, PART_MODIFIERS);
  if (at > index && isDash(words[at])) at = skipDash(words, at);
  const part = words[at]?.time.part;
  return part === undefined ? null : { end: at + 1, value: part };
}
