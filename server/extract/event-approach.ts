import type { Draft } from "./event-draft.ts";
import { isReal } from "./event-scene.ts";
import type { Token } from "./tokens.ts";
import { isPlain } from "./trigger-plain.ts";
import { WordSet } from "./word-set.ts";

/** Somebody coming to where something is then done, or doing there what has no name of its own: "Two men jumped out of a taxi". */
export function isApproach(draft: Draft): boolean {
  const isComing = draft.kind === "MOBILIZE" && (draft.mode === "advance" || draft.mode === "troops");
  return (isComing || draft.hits.every(isPlain)) && isReal(draft) && !isDeployment(draft);
}

/** So many are sent to a war, not to one deed. */
const MANY = 200;

/** "sent 1,500 soldiers to the front, and 300 were killed": a happening of its own. */
function isDeployment({ mode, numbers }: Draft): boolean {
  return mode === "troops" && numbers.some(({ kind, min, max }) => kind === "count" && (min ?? max ?? 0) >= MANY);
}

/** Something done to people, told for the first time. */
export function isDeed(draft: Draft): boolean {
  return (draft.kind === "ASSAULT" || draft.kind === "COERCE") && isReal(draft) && !draft.isReference;
}

/** "Soldiers crossed the line. Our troops fired": done to those who came. */
export function isByOthers(deed: Draft, approach: Draft): boolean {
  if (approach.actors.length === 0) return false;
  const agents = deed.actors.filter(({ role, nameless }) => role === "agent" && !nameless);
  return (
    agents.length > 0 &&
    !agents.some(({ name, country }) =>
      approach.actors.some((other) => other.name === name || (country !== null && other.country === country)),
    )
  );
}

const ARRIVES = new Set("arrive arrived land landed came reach reached flew travel travelled traveled crossed returned fly".split(" "));
const THOSE_FREED = new WordSet("they both two men women prisoners soldiers pair three group all it".split(" "));
const FEW_WORDS = 4;

/** "handed two prisoners over to NAME on Monday, and they landed in Seoul": where a handover of no place of its own ended, and no second happening. */
export function withoutArrivals(last: Draft | undefined, told: Draft[], tokens: readonly Token[]): Draft[] {
  let freed = last;
  return told.filter((draft) => {
    if (!freed || !isArrivalOf(freed, draft, tokens)) {
      freed = draft;
      return true;
    }
    const { places, placeNames, isWide, date, when, whenValue } = draft;
    if (freed.places.length === 0 || freed.placeCarried) Object.assign(freed, { places, placeNames, isWide, placeCarried: false });
    if (freed.when === null) Object.assign(freed, { date, when, whenValue });
    return false;
  });
}

function isArrivalOf(freed: Draft, { ordinal, paragraph, hits, places, when }: Draft, tokens: readonly Token[]): boolean {
  if (freed.kind !== "RETREAT" || (freed.mode !== "release" && freed.mode !== "exchange") || places.length === 0) return false;
  if (ordinal - freed.ordinal > 1 || paragraph !== freed.paragraph) return false;
  const isThen = when === null || freed.when === null || when.start === freed.when.start;
  return isThen && hits.every(({ trigger, from }) => ARRIVES.has(trigger.lemma) && isOfThose(tokens, from));
}

function isOfThose(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - FEW_WORDS); at--) {
    if (tokens[at]?.kind === "punctuation") return false;
    if (THOSE_FREED.has(tokens[at])) return true;
  }
  return false;
}

/** "Insurgents entered the village. Seven men were beheaded": what the next sentence tells, without a day or place of its own, is what they came for. */
export function absorbApproach(approach: Draft, told: readonly Draft[]): boolean {
  const deed = told.find(isDeed);
  if (
    !deed ||
    !isApproach(approach) ||
    isByOthers(deed, approach) ||
    deed.ordinal - approach.ordinal !== 1 ||
    deed.paragraph !== approach.paragraph
  )
    return false;
  const isThere = deed.places.length === 0 || deed.placeCarried;
  const isThen = deed.when === null || deed.dateCarried;
  if (approach.places.length === 0 || !isThere || !isThen) return false;
  const { places, placeNames, isWide, date, when, whenValue } = approach;
  Object.assign(deed, { places, placeNames, isWide, placeCarried: false, date, when, whenValue, dateCarried: false });
  if (!deed.actors.some(({ role }) => role === "agent")) {
    const agents = approach.actors.filter(({ name, role }) => role === "agent" && !deed.actors.some((actor) => actor.name === name));
    deed.actors = [...deed.actors, ...agents];
  }
  deed.late = [...approach.numbers, ...deed.late];
  return true;
}
