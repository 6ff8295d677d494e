import { datesClash } from "./compare-drafts.ts";
import type { Draft } from "./event-draft.ts";

const FIGHTS = new Set(["ASSAULT", "COERCE", "MOBILIZE"]);

/** An attack, an advance or the taking of a place, told as real: each may be a part of one fight. Those of people are not. */
export function isFight({ kind, mode, hedging, numbers }: Draft): boolean {
  if (!FIGHTS.has(kind) || hedging === "planned" || hedging === "possible" || hedging === "denied") return false;
  if (kind === "MOBILIZE") return mode === "advance";
  return kind === "ASSAULT" || (mode === "capture" && numbers.every((number) => number.kind !== "captured"));
}

/** Whether two parts of fights are of one: nothing that either says of its day, its place or who did it parts them, and they share a place or say none. */
export function isSameFight(first: Draft, then: Draft): boolean {
  if (then.kind === first.kind || then.isAnew || datesClash(first, then)) return false;
  const lacksPlace = then.placeNames.length === 0 || then.placeCarried;
  if (!lacksPlace && !then.placeNames.some((name) => first.placeNames.includes(name))) return false;
  const doers = agentsOf(then);
  const known = agentsOf(first);
  return (
    doers.length === 0 ||
    known.length === 0 ||
    doers.some(({ name, country }) => known.some((other) => other.name === name || (country !== null && other.country === country)))
  );
}

/** Units are of one side or the other. */
const UNIT = /\b(?:brigade|division|regiment|battalion|corps|company|unit|squad)s?$/i;

/** "have captured Walungu, it said on Friday. The insurgents entered on Wednesday": how they took it. */
export function isEntry(capture: Draft, entry: Draft): boolean {
  if (capture.mode !== "capture" || entry.kind !== "MOBILIZE" || !isFight(capture) || entry.hedging === "planned") return false;
  return entry.hits.some(({ trigger }) => ENTERS.has(trigger.lemma)) && isSameFight(capture, entry);
}

const ENTERS = new Set(["enter", "entered"]);

const agentsOf = ({ actors }: Draft) =>
  actors.filter(
    ({ role, nameless, country, name }) =>
      (role === "agent" || role === "participant") && !nameless && (country !== null || !UNIT.test(name)),
  );

/** What the second part says besides goes into the first. */
export function joinFight(first: Draft, then: Draft): void {
  const names = new Set(first.actors.map(({ name }) => name));
  first.actors = [...first.actors, ...then.actors.filter(({ name }) => !names.has(name))];
  if ((first.when === null || first.when.openStart || first.dateCarried) && then.when && !then.when.openStart && !then.dateCarried)
    Object.assign(first, { date: then.date, when: then.when, whenValue: then.whenValue, dateCarried: false });
  const hurt = then.numbers.filter(({ kind }) => kind === "killed" || kind === "injured");
  first.numbers = [...first.numbers, ...hurt.filter(({ kind }) => !first.numbers.some((number) => number.kind === kind))];
}
