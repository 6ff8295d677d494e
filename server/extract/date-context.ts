import type { Hit } from "./date-phrase.ts";
import { lowerAt, type Word } from "./date-words.ts";

/** Where the sentence's verb puts what it tells: -1 past, 1 future, 0 can't be told. */
export type Direction = -1 | 0 | 1;

const FUTURE = new Set(
  `will 'll ’ll shall due scheduled slated upcoming forthcoming planned plans planning set expected expects going would intends intend aims
  hopes prepares preparing deadline ahead begins starts opens resumes reopens convenes expires ends meets takes arrives`.split(/\s+/),
);
const NEEDS_TO = new Set([
  "planned",
  "expected",
  "agreed",
  "vowed",
  "promised",
  "pledged",
  "threatened",
  "decided",
  "set",
  "going",
  "ready",
  "plans",
  "expects",
]);
const PAST = new Set(
  `was were had did said told held met took went came left fell shot fought began saw made gave brought sent struck hit killed wrote spoke
  found lost won became led sank burned got kept put cut stood ran flew drove broke built bought caught chose drew fed felt forgot hid hurt
  knew laid lay lent lit meant paid quit read rose sold shook shut slept spent spread stole swore taught thought threw understood woke wore
  has have been`.split(/\s+/),
);
const BOUNDARY = new Set([";", ":", "—", "–", "(", ")"]);

type Sign = { direction: Direction };

function signAt(words: readonly Word[], index: number): Sign | null {
  const word = words[index];
  if (word?.kind !== "word") return null;
  const next = lowerAt(words, index + 1);
  if (NEEDS_TO.has(word.lower) && next === "to") return { direction: 1 };
  if (FUTURE.has(word.lower) && !NEEDS_TO.has(word.lower)) return word.lower === "would" || next !== "of" ? { direction: 1 } : null;
  if ((word.lower === "planned" || word.lower === "expected" || word.lower === "set") && /^(?:for|on|in|by|until|before|from|next|later|soon|this)$/.test(next))
    return { direction: 1 };
  if (/^(?:is|are)$/.test(word.lower) && next === "to") return { direction: 1 };
  if (lowerAt(words, index - 1) === "be") return null;
  if (PAST.has(word.lower)) return { direction: -1 };
  return /^\p{Ll}{2,}ed$/u.test(word.text) && !/^(?:united|need|indeed|speed|breed|armed|exceed|proceed|succeed)$/.test(word.lower)
    ? { direction: -1 }
    : null;
}

/** The nearest verb before the expression decides, else the first one behind it. */
export function directionOf(words: readonly Word[], hit: Hit): Direction {
  for (let index = hit.start - 1; index >= Math.max(0, hit.start - 14); index -= 1) {
    if (BOUNDARY.has(lowerAt(words, index))) break;
    const sign = signAt(words, index);
    if (sign) return sign.direction;
  }
  for (let index = hit.end; index < Math.min(words.length, hit.end + 20); index += 1) {
    if (BOUNDARY.has(lowerAt(words, index))) break;
    const sign = signAt(words, index);
    if (sign) return sign.direction;
  }
  return 0;
}

/** "since", "until" and "by" leave one end of the span open. */
export function opennessOf(words: readonly Word[], hit: Hit): "start" | "end" | null {
  const before = lowerAt(words, hit.start - 1);
  const behind = before === "the" || before === "at" || before === "least" ? lowerAt(words, hit.start - 2) : before;
  if (behind === "since" || (behind === "from" && /^(?:onwards?|on)$/.test(lowerAt(words, hit.end)))) return "end";
  return behind === "until" || behind === "till" || behind === "by" ? "start" : null;
}

/** What ended before this is told, not reported. */
export const FIRST_REPORTED_YEAR = 2000;

/**
 * Whether a text tells history (a date without a year belongs to the date told before) or news (it belongs to the day of the report).
 * Judged by the years it writes out against the words that point at a day of writing.
 */
export function isNarrative(hits: readonly Hit[], referenceYear: number | null): boolean {
  const told = new Map<string, number>();
  let pointed = 0;
  let latest = 0;
  for (const { phrase } of hits) {
    const base = phrase.type === "range" ? phrase.from.base : phrase.type === "point" ? phrase.base : null;
    if (base === null) pointed += phrase.type === "vague" ? 1 : 0;
    else if (base.kind === "date" && base.year !== null && base.year !== referenceYear) {
      const isNear = referenceYear !== null && base.year >= referenceYear - 1;
      told.set(`${base.year} ${base.month} ${base.day}`, isNear ? 0.25 : 1);
      latest = Math.max(latest, base.year);
    } else if (base.kind === "decade" || base.kind === "century" || base.kind === "before-christ") told.set(JSON.stringify(base), 0.5);
    else if (base.kind === "weekday" && base.step?.anchor !== "last") pointed += 1;
    else if (base.kind === "unit" && base.anchor === "reference") pointed += 1;
  }
  const weight = [...told.values()].reduce((sum, value) => sum + value, 0);
  if (referenceYear !== null || latest < FIRST_REPORTED_YEAR) return weight >= 2.5 && weight >= 2 * pointed;
  return weight >= 6 && weight >= 3 * pointed;
}

/** "5 March 2024" beside "March 5, 2024": which order the document writes, for 03/05/2024. Null when it does not tell. */
export function writtenOrder(text: string): "day-first" | "month-first" | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const [, first, second] of text.matchAll(/(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/\d{2,4}(?![\d/])/g)) {
    if (Number(first) > 12 && Number(second) <= 12) dayFirst += 3;
    if (Number(second) > 12 && Number(first) <= 12) monthFirst += 3;
  }
  const months = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  dayFirst += text.match(new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${months}`, "g"))?.length ?? 0;
  monthFirst += text.match(new RegExp(`\\b${months} \\d{1,2}(?:,|\\b(?! [A-Z]))`, "g"))?.length ?? 0;
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? "day-first" : "month-first";
}
