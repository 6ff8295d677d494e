import { toDayNumber } from "#domain/time.ts";
import type { Draft } from "./event-draft.ts";

/** What two tellings of one document say otherwise: other days, places, sides or figures. */
export function isContradicted(earlier: Draft, later: Draft): boolean {
  if (datesClash(earlier, later) || isOtherMatter(earlier, later)) return true;
  const placed =
    earlier.placeNames.length > 0 &&
    later.placeNames.length > 0 &&
    !later.placeCarried &&
    !earlier.placeCarried &&
    !earlier.isWide &&
    !later.isWide;
  const nested = earlier.placeNames.some((name) => later.placeNames.some((other) => name.includes(other) || other.includes(name)));
  // "18 bodies were counted by those who came from NAME": where the dead of the same attack were counted, or the hurt taken to.
  if (placed && !nested && !later.isReference && !sharesToll(earlier, later)) return true;
  if (
    !sharesActor(earlier, later) &&
    !(later.isReference && earlier.actors.every(({ role, nameless }) => role !== "agent" || nameless)) &&
    earlier.actors.length > 0 &&
    later.actors.length > 0 &&
    sidesDiffer(earlier, later) &&
    !sharesFigure(earlier, later) &&
    !isTollOnly(later)
  )
    return true;
  if (!later.isReference && doersDiffer(earlier, later)) return true;
  const isRetold = isBare(later) && later.ordinal - earlier.ordinal <= 2 && later.sources.length > 0;
  if (later.isReference || isRetold || isOfThose(earlier, later)) return false;
  return earlier.numbers.some((number) =>
    later.numbers.some(
      (other) =>
        number.kind === other.kind &&
        (number.kind !== "count" || sameUnit(number.unit, other.unit)) &&
        (number.max ?? number.min) !== (other.max ?? other.min) &&
        !isSameAmount(number, other) &&
        number.kind !== "money",
    ),
  );
}

/** "opened an office in Nauru on Tuesday", and in the next paragraph the dead of a landslide by noon on Tuesday. */
function isOtherMatter(earlier: Draft, later: Draft): boolean {
  if (earlier.kind !== "OTHER" || earlier.mode === later.mode || earlier.paragraph === later.paragraph || later.isReference) return false;
  return !sharesActor(earlier, later) && !earlier.placeNames.some((name) => later.placeNames.includes(name));
}

const REACH = 4;

/** "Five people were killed. A woman of 44 and a man of 60 died on the spot": some of those just told of, and no deed that did it. */
export function isOfThose(earlier: Draft, later: Draft): boolean {
  if (later.isAnew || later.paragraph - earlier.paragraph > 1 || later.ordinal - earlier.ordinal > REACH || ownDate(later) !== null)
    return false;
  if (!later.placeCarried && later.placeNames.some((name) => !earlier.placeNames.includes(name))) return false;
  if (!later.hits.every(({ trigger, mood, isNoun }) => !isNoun && (mood.isPassive || trigger.frame === "suffer"))) return false;
  return later.numbers.every(({ kind, max, min }) =>
    earlier.numbers.some((whole) => whole.kind === kind && (max ?? min ?? 0) <= (whole.max ?? whole.min ?? 0)),
  );
}

const OF_ONE = new Set(["AID", "SANCTION", "COERCE", "SUPPORT", "REQUEST", "THREATEN", "REJECT", "ACCUSE"]);

const PEOPLE = /^(?:soldiers?|troops?|personnel|men|servicemen|officers?|infantry|fighters|people|forces)$/;

export function sharesDate(a: Draft, b: Draft): boolean {
  if (a.dateCarried || b.dateCarried) return false;
  if (a.when && b.when) return a.when.start === b.when.start && a.when.end === b.when.end;
  return a.whenValue !== null && a.whenValue === b.whenValue;
}

export function sharesActor(a: Draft, b: Draft): boolean {
  return a.actors.some((actor) =>
    b.actors.some((other) => actor.name === other.name || (actor.country !== null && actor.country === other.country)),
  );
}

export function sharedParties(a: Draft, b: Draft): number {
  const parties = new Set(b.actors.map((actor) => actor.country ?? actor.name));
  return new Set(a.actors.map((actor) => actor.country ?? actor.name).filter((party) => parties.has(party))).size;
}

export function sharesFigure(a: Draft, b: Draft): boolean {
  return a.numbers.some((number) => b.numbers.some((other) => number.kind === other.kind && isSameAmount(number, other)));
}

type Amount = Pick<Draft["numbers"][number], "min" | "max">;

/** "at least 18" and "18" may be the same ones. */
function isSameAmount(a: Amount, b: Amount): boolean {
  return a.min === b.min && (a.max === b.max || ((a.max === null) !== (b.max === null) && (a.min ?? 0) >= FEW_DEAD));
}

export function sharesMode(a: Draft, b: Draft): boolean {
  return a.mode === null || b.mode === null || a.mode === b.mode || (a.kind === "ASSAULT" && b.kind === "ASSAULT");
}

const FEW_DEAD = 4;

/** The same number of dead, and more than may be chance. */
function sharesToll(a: Draft, b: Draft): boolean {
  return a.numbers.some(
    (number) =>
      number.kind === "killed" &&
      (number.min ?? 0) >= FEW_DEAD &&
      b.numbers.some((other) => other.kind === number.kind && isSameAmount(number, other)),
  );
}

/** Says neither where nor when. */
export function isBare(draft: Draft): boolean {
  return (draft.when === null || draft.dateCarried || draft.when.openStart) && (draft.places.length === 0 || draft.placeCarried);
}

/** A day of speaking only says "by then". */
export function datesClash(a: Draft, b: Draft): boolean {
  if (!a.when || !b.when || a.dateCarried || b.dateCarried) return false;
  const [early, late] = [a.when, b.when];
  if (b.isReference && Math.abs(toDayNumber(early.start) - toDayNumber(late.start)) <= 1) return false;
  return (early.end < late.start && !late.openStart) || (late.end < early.start && !early.openStart);
}

export function ownDate(draft: Draft): Draft["when"] {
  return draft.dateCarried ? null : draft.when;
}

/** Told on a day, and no day of its own: "has sent troops, officials said on Monday". */
export function isByThen({ when }: Draft): boolean {
  return when?.openStart === true && when.start === when.end;
}

/** Those who were hurt need not be those who are said to have acted. */
function isTollOnly(draft: Draft): boolean {
  return draft.actors.every((actor) => actor.role === "victim");
}

/** One telling may name who was hit, another who struck. */
function sidesDiffer(a: Draft, b: Draft): boolean {
  const sideOf = ({ role }: Draft["actors"][number]) => role === "agent" || role === "participant";
  return a.actors.some((actor) => b.actors.some((other) => sideOf(actor) === sideOf(other) && !actor.nameless && !other.nameless));
}

/** "The bank approved a loan for NAME. Japan donated lorries": two deeds, whoever receives. */
function doersDiffer(a: Draft, b: Draft): boolean {
  const doers = ({ actors }: Draft) => actors.filter(({ role, type, nameless }) => role === "agent" && type !== "person" && !nameless);
  const [one, other] = [doers(a), doers(b)];
  if (one.length === 0 || other.length === 0) return false;
  const areFoes = b.kind === "ASSAULT" && (struckBack(a, b) || struckBack(b, a));
  if (areFoes) return !one.some(({ name }) => other.some((actor) => actor.name === name));
  if (!OF_ONE.has(b.kind)) return false;
  return !one.some((actor) => other.some(({ name, country }) => name === actor.name || country === null || country === actor.country));
}

/** "In the evening Iran fired missiles": those who were struck by what was told first. */
function struckBack(first: Draft, then: Draft): boolean {
  const struck = first.actors.filter(({ role, country }) => country !== null && role !== "agent").map(({ country }) => country);
  return then.actors.some(({ role, type, country }) => role === "agent" && type === "state" && struck.includes(country));
}

function sameUnit(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && PEOPLE.test(a) && PEOPLE.test(b));
}

const MONTH = 31;

/** "signed an accord on the visit. … concluded a treaty in June 2024", "have arrived, it said on Monday. … first sent troops last year". */
export function isLongBefore(later: Draft, earlier: Draft): boolean {
  const [day, known] = [ownDate(later), earlier.when];
  // "the deployment to Kursk … had moved thousands by the end of 2025": a noun has the day of what it names.
  if (earlier.hits.every(({ isNoun }) => isNoun)) return false;
  return day !== null && known !== null && toDayNumber(known.start) - toDayNumber(day.end) > MONTH;
}

export function isSayKind(draft: Draft): boolean {
  return draft.hits[0]?.trigger.frame === "say";
}
