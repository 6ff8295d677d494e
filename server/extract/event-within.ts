import { clauseStart } from "./clauses.ts";
import { isApproach } from "./event-approach.ts";
import { type Draft, withChanges } from "./event-draft.ts";
import { isReal, ON_THE_SPOT } from "./event-scene.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const ANOTHER_TIME = new WordSet("after before since until because who which whom whose when where while that".split(" "));

/** "Hundreds rallied on Sunday; eleven were detained": one day for what a sentence goes on to tell. */
export function shareDays(drafts: Draft[], frame: SentenceFrame): Draft[] {
  if (drafts.length < 2) return drafts;
  return drafts.map((draft) => {
    const met = metOn(draft, drafts, frame);
    if (met) return withChanges(draft, { date: met.date, when: met.when, whenValue: met.whenValue });
    const isOfOneSubject = isSecondVerb(draft, frame);
    if (
      hasDay(draft) ||
      isByThen(draft) ||
      draft.isAside ||
      !(isOfOneSubject || (isReal(draft) && ON_THE_SPOT.has(draft.kind) && goesOn(draft, frame)))
    )
      return draft;
    const donor = drafts.findLast(
      (other) =>
        hasDay(other) &&
        isReal(other) &&
        !isAttribute(other) &&
        !other.isAside &&
        (isOfOneSubject || ON_THE_SPOT.has(other.kind)) &&
        startOf(other) < startOf(draft),
    );
    return donor ? withChanges(draft, { date: donor.date, when: donor.when, whenValue: donor.whenValue, dateCarried: true }) : draft;
  });
}

/** "fired at soldiers who crossed the line on Tuesday": while they came. */
function metOn(draft: Draft, drafts: readonly Draft[], { tokens, clauses }: SentenceFrame): Draft | undefined {
  if (draft.kind !== "ASSAULT" || hasDay(draft) || draft.isAside) return undefined;
  return drafts.find((other) => {
    const verb = other.hits[0];
    if (!verb || verb.isNoun || !hasDay(other) || startOf(other) < startOf(draft) || !isApproach(other)) return false;
    return tokens[clauseStart(clauses, verb.from)]?.lower === "who";
  });
}

/** "Twelve girls abducted in November have been freed": says which girls. */
const isAttribute = ({ hits }: Draft) => hits.every(({ isNoun, mood }) => !isNoun && !mood.isFinite && mood.isPassive);

/** "The ministry denied on Wednesday that …, and accused its neighbour": what the same subject does besides. */
function isSecondVerb({ hits }: Draft, { tokens }: SentenceFrame): boolean {
  const main = hits.find(({ isNoun, mood }) => !isNoun && mood.isFinite && !mood.isPassive);
  return main !== undefined && tokenBefore(tokens, main.from)?.lower === "and" && /ed$/.test(tokens[main.from]?.lower ?? "");
}

const startOf = (draft: Draft) => draft.trigger?.start ?? Number.POSITIVE_INFINITY;

function hasDay({ when, whenValue, date, dateCarried }: Draft): boolean {
  return date !== null && !dateCarried && (when === null ? whenValue !== null : !when.openStart);
}

/** "by mid-month the soldiers had crossed": not on the day told before. */
const isByThen = ({ date, when, dateCarried }: Draft): boolean =>
  date !== null && !dateCarried && when?.openStart === true && when.precision !== "duration";

function goesOn({ hits }: Draft, { tokens, clauses }: SentenceFrame): boolean {
  const main = hits.find((hit) => !hit.isNoun && (hit.mood.isFinite || isElliptical(hit, tokens)));
  return main !== undefined && !ANOTHER_TIME.has(tokens[clauseStart(clauses, main.from)]);
}

const AND_REACH = 4;
const FINITE = new WordSet("was were has have had is are".split(" "));

/** "Two officers were injured and 23 fans detained": without its "were"; not "two boys abducted in May have been freed". */
function isElliptical({ from, end, mood }: TriggerHit, tokens: SentenceFrame["tokens"]): boolean {
  if (!mood.isPassive || !tokens.slice(Math.max(0, from - AND_REACH), from).some(({ lower }) => lower === "and")) return false;
  for (let at = end; at < tokens.length && tokens[at]?.kind !== "punctuation"; at++) if (FINITE.has(tokens[at])) return false;
  return true;
}
