import { isEarlyYear } from "./date-early.ts";
import { isYear, isYearNumber, NUMBERED, ofTwoDigits } from "./date-numbers.ts";
import { type Base, date, type Hit, type PointPhrase, point } from "./date-phrase.ts";
import { isDash, lowerAt, type Word, wordAt } from "./date-words.ts";
import { TIME_WORDS } from "./lexicon/time-words.ts";
import { WordSet } from "./word-set.ts";

export type DateOptions = {
  /** 03/05/2024 is 3 May. */
  dayFirst: boolean;
  /** The text tells years before 1000: "in 618" may be one. */
  isEarly?: boolean;
};

const inRange = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;

const ON_OF_FROM_ETC = new WordSet("on of from since until by dated to".split(" "));

/** 2024-10-15, 2024-10-15T04:00Z, 15.10.2024, 15/10/2024, 2024/10/15, 2024-10. */
export function readDigits(words: readonly Word[], index: number, options: DateOptions): Hit[] | null {
  const word = words[index];
  const group = readTimeGroup(words, index);
  if (group) return [group];
  if (word?.kind !== "number") return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(word.text);
  if (iso) {
    const [, year, month, day, time, zone = ""] = iso;
    if (!inRange(Number(month), Number(day))) return null;
    const clock = time === undefined ? null : { time, zone: zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2") };
    return [
      { start: index, end: index + 1, phrase: point(date({ year: Number(year), month: Number(month), day: Number(day) }), { clock }) },
    ];
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(word.text);
  if (
    dotted &&
    !NUMBERED.has(wordAt(words, index - 1)) &&
    (dotted[3]?.length === 4 || isLabel(words, index, index + 1) || ON_OF_FROM_ETC.has(wordAt(words, index - 1)))
  )
    return digitsHit(index, index + 1, dotted[1], dotted[2], dotted[3], true);
  const ofLog = readDayOfLog(words, index);
  if (ofLog) return [ofLog];
  const [first, second, third] = [words[index + 1], words[index + 2], words[index + 3]];
  const isSlash = first?.text === "/" || (isDash(first) && first?.text === "-");
  if (!isSlash || !first?.glued || !second?.glued || second.kind !== "number" || (word.glued && /[/-]/.test(words[index - 1]?.text ?? "")))
    return null;
  if (third?.text === first.text && third.glued && words[index + 4]?.glued) {
    const last = words[index + 4]?.text ?? "";
    if (/^\d{4}$/.test(word.text)) return digitsHit(index, index + 5, last, second.text, word.text, true);
    return digitsHit(index, index + 5, word.text, second.text, last, options.dayFirst);
  }
  // "03/12 - Gunmen attacked": in front of an entry.
  if (first.text === "/" && isLabel(words, index, index + 3)) {
    const [a, b] = [Number(word.text), Number(second.text)];
    const [day, month] = a > 12 || (options.dayFirst && b <= 12) ? [a, b] : [b, a];
    return inRange(month, day) ? [{ start: index, end: index + 3, phrase: point(date({ month, day })) }] : null;
  }
  const isNextYear = Number(second.text) === (Number(word.text) + 1) % 100;
  if (/^(?:19|20)\d{2}$/.test(word.text) && /^(?:0[1-9]|1[0-2])$/.test(second.text) && first.text === "-" && !isNextYear) {
    return [{ start: index, end: index + 3, phrase: point(date({ year: word.value, month: second.value })) }];
  }
  if (word.text === "9" && second.text === "11" && first.text === "/") {
    return [{ start: index, end: index + 3, phrase: point(date({ year: 2001, month: 9, day: 11 })) }];
  }
  return null;
}

const ON_SINCE_UNTIL_ETC = new WordSet(["on", "since", "until", "till", "("]);

/** "03.11. – Miners occupied", "on 03.11.": day and month with a full stop each. */
function readDayOfLog(words: readonly Word[], index: number): Hit | null {
  const [, day, month] = DAY_AND_MONTH.exec(words[index]?.text ?? "") ?? [];
  if (day === undefined || words[index + 1]?.text !== "." || words[index + 1]?.glued !== true) return null;
  const isHead = index === 0 || (index === 1 && words[0]?.kind === "punctuation");
  if (!isHead && !ON_SINCE_UNTIL_ETC.has(wordAt(words, index - 1))) return null;
  return { start: index, end: index + 2, phrase: point(date({ month: Number(month), day: Number(day) })) };
}

const DAY_AND_MONTH = /^(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])$/;

/** What stands at the head of a line, and a colon, a dash or a bracket behind it. */
function isLabel(words: readonly Word[], index: number, end: number): boolean {
  const isHead = index === 0 || (index === 1 && words[0]?.kind === "punctuation");
  return isHead && /^[:(–—]$|^-$/.test(words[end]?.text ?? "") && !(words[end]?.text === "-" && words[end]?.glued);
}

/** "131840Z OCT 25", "131840ZOCT25": day, hour and minute as armed forces write them. */
function readTimeGroup(words: readonly Word[], index: number): Hit | null {
  const text = words[index]?.text ?? "";
  const code = text.charCodeAt(0);
  if (text.length < 7 || code < 48 || code > 51) return null;
  const group = /^(\d{2})([01]\d|2[0-3])([0-5]\d)Z(?:([A-Z]{3})(\d{2}(?:\d{2})?)?)?$/.exec(text);
  if (!group) return null;
  const [, day, hour, minute, glued, gluedYear] = group;
  const month = TIME_WORDS.get((glued ?? lowerAt(words, index + 1)).toLowerCase())?.month ?? null;
  if (Number(day) < 1 || Number(day) > 31 || (glued !== undefined && month === null)) return null;
  let end = glued === undefined && month !== null ? index + 2 : index + 1;
  let year = gluedYear ?? null;
  if (year === null && month !== null && /^\d{2}(?:\d{2})?$/.test(words[end]?.text ?? "")) {
    year = words[end]?.text ?? null;
    end += 1;
  }
  const inFull = year === null ? null : Number(year) + (year.length === 2 ? 2000 : 0);
  const clock = { time: `${hour}:${minute}`, zone: "Z" };
  return { start: index, end, phrase: point(date({ year: inFull, month, day: Number(day) }), { clock }) };
}

function digitsHit(start: number, end: number, a = "", b = "", c = "", dayFirst: boolean): Hit[] | null {
  const [first, second, short] = [Number(a), Number(b), Number(c)];
  if (!/^(?:\d{4}|\d{2})$/.test(c) || !/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b)) return null;
  const year = c.length === 4 ? short : short + (short > 50 ? 1900 : 2000);
  const isDayFirst = first > 12 ? true : second > 12 ? false : dayFirst;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return inRange(month, day) ? [{ start, end, phrase: point(date({ year, month, day })) }] : null;
}

/** "44 BC", "79 AD". */
export function readEra(words: readonly Word[], index: number): { end: number; year: number; isBefore: boolean } | null {
  const word = words[index];
  const era = /^(?:BCE?|AD|CE|B\.C\.(?:E\.)?|A\.D\.|C\.E\.)$/.exec(words[index + 1]?.text ?? "")?.[0];
  if (!era || word?.kind !== "number" || word.value === null || !/^\d{1,4}$/.test(word.text) || word.value === 0) return null;
  return { end: index + 2, year: word.value, isBefore: era.startsWith("B") };
}

const IN_OF_SINCE_ETC = new WordSet("in of since until by from before after early late".split(" "));

/** "in '97". */
function isShortYear(words: readonly Word[], index: number): boolean {
  return (
    /^\d{2}$/.test(words[index]?.text ?? "") &&
    words[index]?.glued === true &&
    /^['’]$/.test(words[index - 1]?.text ?? "") &&
    words[index - 1]?.glued !== true &&
    IN_OF_SINCE_ETC.has(wordAt(words, index - 2))
  );
}

const toYear = (base: Base): PointPhrase => point(base);
const toYearBefore = (year: number): PointPhrase => point({ kind: "before-christ", year, month: null, day: null });

/** "264–241 BC". */
function readSpanBefore(words: readonly Word[], index: number): Hit | null {
  const from = words[index]?.value;
  if (!isDash(words[index + 1]) || !words[index + 1]?.glued || !from) return null;
  const to = readEra(words, index + 2);
  if (!to?.isBefore || to.year >= from) return null;
  return { start: index, end: to.end, phrase: { type: "range", from: toYearBefore(from), to: toYearBefore(to.year) } };
}

/** "2022", "2014-18", "480 BC", "AD 79". */
export function readBareYear(words: readonly Word[], index: number, isOfEarlyText: boolean): Hit[] | null {
  const word = words[index];
  if (word?.lower === "ad" && word.text === "AD" && words[index + 1]?.kind === "number" && /^\d{1,4}$/.test(words[index + 1]?.text ?? "")) {
    return [{ start: index, end: index + 2, phrase: toYear(date({ year: words[index + 1]?.value ?? null })) }];
  }
  if (word?.kind !== "number" || word.value === null) return null;
  const era = readEra(words, index);
  if (era) {
    const base: Base = era.isBefore ? { kind: "before-christ", year: era.year, month: null, day: null } : date({ year: era.year });
    return [{ start: index, end: era.end, phrase: toYear(base) }];
  }
  if (isShortYear(words, index)) {
    return [{ start: index, end: index + 1, phrase: toYear(date({ year: ofTwoDigits(word.value) })) }];
  }
  const before = readSpanBefore(words, index);
  if (before) return [before];
  if (isEarlyYear(words, index, isOfEarlyText))
    return [{ start: index, end: index + 1, phrase: toYear({ ...date({ year: word.value }), isEraless: true }) }];
  if (!isYear(words, index)) return null;
  const [dash, second] = [words[index + 1], words[index + 2]];
  if ((isDash(dash) || dash?.text === "/") && dash?.glued && second?.glued && second.value !== null) {
    const isShort = /^\d{2}$/.test(second.text) && second.value > word.value % 100 && words[index + 3]?.text !== "-";
    const to = isShort ? Math.floor(word.value / 100) * 100 + second.value : isYearNumber(second) ? second.value : null;
    if (to !== null && to > word.value) {
      return [
        {
          start: index,
          end: index + 3,
          phrase: { type: "range", from: toYear(date({ year: word.value })), to: toYear(date({ year: to })) },
        },
      ];
    }
  }
  return [{ start: index, end: index + 1, phrase: toYear(date({ year: word.value })) }];
}
