import { readClock } from "./date-clock.ts";
import type { DateOptions } from "./date-digits.ts";
import { readDuration, readSet } from "./date-duration.ts";
import { asPoint, isDayLike, one, RANGE_LINKS, readCore, readPoint } from "./date-moment.ts";
import type { Base, DatePhrase, Hit, PointPhrase } from "./date-phrase.ts";
import { readShift } from "./date-relative.ts";
import { readVague } from "./date-vague.ts";
import { isDash, isKey, lowerAt, type Word } from "./date-words.ts";
import { markWords } from "./word-marks.ts";
import { WordSet } from "./word-set.ts";

const STARTERS = markWords(
  `the this that last next past early earlier late later mid middle end beginning start first second half now right soon shortly recent recently lately
  currently presently nowadays at these so to long overnight tonight midway each every a an several few many some dozens hundreds thousands scores tens
  couple another calendar financial academic ad coming previous year ' ’ ‘ daylong weeklong monthlong yearlong noon midday midnight new good black labor memorial valentine victory
  martin christmas easter thanksgiving halloween boxing day all st international palm ash maundy holy ascension whit lady midsummer groundhog earth anzac ve canada
  bastille assumption armistice veterans remembrance presidents mother father columbus april`.split(/\s+/),
);

const MAX_KEY_DISTANCE = 6;

function nextKey(words: readonly Word[], from: number): number {
  for (let index = from; index < words.length; index += 1) {
    const word = words[index];
    if (word && isKey(word)) return index;
  }
  return -1;
}

/** All expressions of time in a sentence, left to right, longest first. */
export function findDatePhrases(words: readonly Word[], options: DateOptions): Hit[] {
  const hits: Hit[] = [];
  let index = 0;
  let key = -1;
  while (index < words.length) {
    // Most words are far from anything that tells time: the next key is looked for once.
    if (key < index) key = nextKey(words, index);
    if (key < 0) return hits;
    if (key - index > MAX_KEY_DISTANCE) index = key - MAX_KEY_DISTANCE;
    const word = words[index];
    const found = word && (index === key || (word.marks & STARTERS) !== 0) ? readPhrases(words, index, options) : null;
    if (!found) {
      index += 1;
      continue;
    }
    hits.push(...found);
    index = Math.max(index + 1, found.at(-1)?.end ?? 0);
  }
  return hits;
}

function readPhrases(words: readonly Word[], index: number, options: DateOptions): Hit[] | null {
  const candidates: (Hit[] | null)[] = [
    readPointOrRange(words, index, options),
    one(readShift(words, index)),
    one(readDurationWithin(words, index, options)),
    one(readSet(words, index)),
    one(readVague(words, index)),
  ];
  let best: Hit[] | null = null;
  for (const hits of candidates) {
    if (hits && (hits.at(-1)?.end ?? 0) > (best?.at(-1)?.end ?? 0)) best = hits;
  }
  return best;
}

const OF_IN = new WordSet("of in".split(" "));

/** "the first nine months of 2024", "the last ten days of March": a length and the period that it is a part of. */
function readDurationWithin(words: readonly Word[], index: number, options: DateOptions): Hit | null {
  const hit = readDuration(words, index);
  if (hit?.phrase.type !== "duration" || hit.phrase.count === null || !OF_IN.has(words[hit.end])) return hit;
  const opening = lowerAt(words, lowerAt(words, index) === "the" ? index + 1 : index);
  const side = opening === "first" ? "first" : opening === "last" || opening === "final" ? "last" : null;
  const period = side && asPoint(readCore(words, hit.end + 1, options)?.[0]);
  if (!side || !period || !isPeriod(period.phrase)) return hit;
  return { start: index, end: period.end, phrase: { ...hit.phrase, toward: null, within: { side, period: period.phrase } } };
}

function isPeriod({ base, clock, part }: PointPhrase): boolean {
  if (clock !== null || part !== null) return false;
  if (base.kind === "date") return base.day === null;
  return base.kind === "season" || base.kind === "part-of-year" || base.kind === "decade" || (base.kind === "unit" && base.unit !== "day");
}

/** "from June 2024 to July 2026", "between 2014 and 2018", "Monday to Friday", "28 February – 3 March". */
function readPointOrRange(words: readonly Word[], index: number, options: DateOptions): Hit[] | null {
  const hits = readPoint(words, index, options);
  const from = hits?.length === 1 ? asPoint(hits[0]) : null;
  if (!hits || !from) return hits;
  const link = words[from.end];
  if (!link) return hits;
  const hours = readHoursOf(words, from);
  if (hours) return [{ start: index, ...hours }];
  const before = lowerAt(words, index - 1);
  const isAnd = link.lower === "and" && before === "between";
  const isMonths = link.lower === "and" && isMonthAlone(from.phrase);
  const isTo = RANGE_LINKS.has(link);
  if (!isAnd && !isTo && !isMonths && !(isDash(link) && link.text !== "—")) return hits;
  const to = asPoint(readPoint(words, from.end + 1, options)?.[0]);
  if (!to || !isSpanned(from.phrase, to.phrase, isAnd || before === "from")) return hits;
  if (isMonths && !isAnd && !isNextMonth(from.phrase.base, to.phrase.base)) return hits;
  const isHours = from.phrase.base.kind === "hour-only";
  return [
    {
      start: index,
      end: to.end,
      phrase: {
        type: "range",
        from: isHours ? { ...to.phrase, clock: from.phrase.clock } : from.phrase,
        to: to.phrase,
      } satisfies DatePhrase,
    },
  ];
}

const FROM_BETWEEN = new WordSet(["from", "between"]);
const TO_AND = new WordSet("to until till and".split(" "));

/** "Wednesday from 5 to 8 p.m.", "on 3 May between 14:00 and 16:00": the hours of the day that was named. */
function readHoursOf(words: readonly Word[], { end, phrase }: Hit<PointPhrase>): Omit<Hit, "start"> | null {
  if (!FROM_BETWEEN.has(words[end]) || !isDayLike(phrase)) return null;
  const first = readClock(words, end + 1);
  if (!first || !(TO_AND.has(words[first.end]) || isDash(words[first.end]))) return null;
  const last = readClock(words, first.end + 1);
  if (!last) return null;
  return { end: last.end, phrase: { type: "range", from: { ...phrase, clock: first.value }, to: { ...phrase, clock: last.value } } };
}

const isMonthAlone = ({ base, edge }: PointPhrase) =>
  base.kind === "date" && base.month !== null && base.day === null && base.year === null && base.step === null && edge === null;

/** "In July and August 1911" is one stretch of two months; "in May and August" is not. */
const isNextMonth = (a: Base, b: Base) =>
  a.kind === "date" && b.kind === "date" && a.month !== null && b.month === a.month + 1 && b.day === null && b.year !== null;

function isSpanned(from: PointPhrase, to: PointPhrase, isSaid: boolean): boolean {
  if (from.base.kind === "hour-only") return from.clock !== null && to.clock !== null;
  if (from.base.kind === to.base.kind && from.base.kind !== "unit") return true;
  return isSaid && to.base.kind !== "hour-only";
}
