import type { Draft } from "./event-draft.ts";
import { isReal } from "./event-scene.ts";
import { isPlain } from "./trigger-plain.ts";

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
