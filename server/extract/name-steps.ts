import type { Gazetteer, Place } from "#domain/place.ts";

/** What the gazetteer says of some words, and of each word that may follow them. */
export type NameStep = {
  key: string;
  places: readonly Place[];
  isPrefix: boolean;
  /** By the word, `POSSESSIVE` for the letter that is written to the last one. */
  next: Map<string, NameStep>;
};

const POSSESSIVE = "'s";
const MOST_STEPS = 50_000;

type Known = { first: NameStep; steps: number };
const known = new WeakMap<Gazetteer, Known>();

/** Before the first word. Texts go the same ways over and over: each way is asked for once, and no names are put together to ask. */
export function firstStep(gazetteer: Gazetteer): NameStep {
  const found = known.get(gazetteer);
  if (found && found.steps < MOST_STEPS) return found.first;
  const first: NameStep = { key: "", places: [], isPrefix: true, next: new Map() };
  known.set(gazetteer, { first, steps: 0 });
  return first;
}

export function nextStep(gazetteer: Gazetteer, step: NameStep, folded: string): NameStep {
  return step.next.get(folded) ?? learn(gazetteer, step, folded, step.key === "" ? folded : `${step.key} ${folded}`);
}

export function possessiveStep(gazetteer: Gazetteer, step: NameStep): NameStep {
  return step.next.get(POSSESSIVE) ?? learn(gazetteer, step, POSSESSIVE, `${step.key}s`);
}

function learn(gazetteer: Gazetteer, step: NameStep, word: string, key: string): NameStep {
  const next: NameStep = { key, places: gazetteer.lookup(key), isPrefix: gazetteer.isPrefix(key), next: new Map() };
  step.next.set(word, next);
  const all = known.get(gazetteer);
  if (all) all.steps += 1;
  return next;
}
