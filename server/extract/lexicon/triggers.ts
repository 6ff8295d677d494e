import type { EventKind } from "#domain/kind.ts";
import { asName } from "../as-name.ts";
import type { WordSet } from "../word-set.ts";
import { CUSTODY_NOUNS, CUSTODY_VERBS } from "./custody-rows.ts";
import { FORCE_NOUNS, FORCE_VERBS } from "./force-rows.ts";
import { HARM_NOUNS, HARM_VERBS } from "./harm-rows.ts";
import { inflect, plural } from "./inflect.ts";
import { MISHAP_NOUNS, MISHAP_VERBS } from "./mishap-rows.ts";
import { type NeedClass, neededFor } from "./need-classes.ts";
import { POLICY_NOUNS, POLICY_VERBS } from "./policy-rows.ts";
import { POLITY_NOUNS, POLITY_VERBS } from "./polity-rows.ts";
import { roomsOf } from "./tail-rooms.ts";
import { NOUNS, type Row, VERBS } from "./trigger-rows.ts";
import { WORD_VERBS } from "./word-rows.ts";

/** Who is the subject of an active verb, and who its object: `act` agent and target, `self` agent alone, `suffer` victim alone, `join` all take part. */
export type Frame = "act" | "self" | "suffer" | "join" | "say";

export type Trigger = {
  kind: EventKind;
  mode: string | null;
  frame: Frame;
  /** A word of this class must stand in its clause, else it means something else. */
  needs: NeedClass | null;
  /** The words of that class; null where the class is none of words. */
  needed: WordSet | null;
  lemma: string;
  /** The other words of a trigger of several: behind a verb, before a noun. */
  tail: readonly string[];
  /** For each of them how many words may stand before it, where the tail is a verb's. */
  rooms: readonly number[];
  /** The tokens behind the word by which a noun with a hyphen is found. */
  behind: readonly string[];
};

/** The trigger, telling of something else. Written out: a copy by a spread is a kind of object of its own at every place that makes one. */
export function retold(trigger: Trigger, changes: Partial<Pick<Trigger, "kind" | "mode" | "frame" | "lemma">>): Trigger {
  const { kind, mode, frame, needs, needed, lemma, tail, rooms, behind } = trigger;
  return Object.assign({ kind, mode, frame, needs, needed, lemma, tail, rooms, behind }, changes);
}

export type VerbForm = "base" | "s" | "past" | "ing";
export type VerbTrigger = { trigger: Trigger; form: VerbForm };

const VERB_FORMS = new Map<string, VerbTrigger[]>();
const NOUN_FORMS = new Map<string, Trigger[]>();
const NO_TAIL: readonly string[] = [];

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** In the order in which they are tried. */
export const ALL_VERBS: readonly Row[] = [
  ...POLICY_VERBS,
  ...FORCE_VERBS,
  ...WORD_VERBS,
  ...VERBS,
  ...HARM_VERBS,
  ...MISHAP_VERBS,
  ...CUSTODY_VERBS,
  ...POLITY_VERBS,
];
export const ALL_NOUNS: readonly Row[] = [
  ...POLICY_NOUNS,
  ...FORCE_NOUNS,
  ...NOUNS,
  ...HARM_NOUNS,
  ...CUSTODY_NOUNS,
  ...POLITY_NOUNS,
  ...MISHAP_NOUNS,
];

function toTrigger([kind, mode, frame, needs]: Row, lemma: string, tail: readonly string[]): Trigger {
  return { kind, mode, frame, needs, needed: neededFor(needs), lemma, tail: tail.map(asName), rooms: roomsOf(tail), behind: NO_TAIL };
}

for (const row of ALL_VERBS) {
  for (const entry of row[4].split(" ")) {
    const [head = "", ...tail] = entry.split("_");
    const trigger = toTrigger(row, entry.replace(/_/g, " "), tail);
    for (const [form, spelling] of inflect(head)) addTo(VERB_FORMS, spelling, { trigger, form });
  }
}
for (const row of ALL_NOUNS) {
  for (const entry of row[4].split(" ")) {
    const parts = entry.split("_");
    const last = parts.at(-1) ?? "";
    const trigger = toTrigger(row, parts.join(" "), NO_TAIL);
    // "pile-up" is three tokens; it is found by the longest.
    if (last.includes("-")) for (const spelling of new Set([last, plural(last)])) addHyphened(retold(trigger, {}), spelling.split("-"));
    else {
      // Nouns of several words are found by their last one.
      for (const spelling of new Set([last, plural(last)])) addTo(NOUN_FORMS, spelling, trigger);
      if (parts.length > 1) trigger.tail = parts.slice(0, -1).map(asName);
    }
  }
}

function addHyphened(trigger: Trigger, pieces: readonly string[]): void {
  const longest = [...pieces].sort((a, b) => b.length - a.length)[0] ?? "";
  const at = pieces.indexOf(longest);
  const joined = (from: readonly string[]) => from.flatMap((piece, index) => (index === 0 ? [piece] : ["-", piece]));
  const [before, behind] = [joined(pieces.slice(0, at)), joined(pieces.slice(at + 1))];
  if (before.length > 0) trigger.tail = [...before, "-"].map(asName);
  if (behind.length > 0) trigger.behind = ["-", ...behind].map(asName);
  addTo(NOUN_FORMS, longest, trigger);
}

// "exchange of fire" before "fire".
for (const triggers of NOUN_FORMS.values()) triggers.sort((a, b) => lengthOf(b) - lengthOf(a));

function lengthOf(trigger: Trigger): number {
  return trigger.tail.length + trigger.behind.length;
}

const NO_VERBS: readonly VerbTrigger[] = [];
const NO_NOUNS: readonly Trigger[] = [];

export function verbTriggers(lower: string): readonly VerbTrigger[] {
  return VERB_FORMS.get(lower) ?? NO_VERBS;
}

export function nounTriggers(lower: string): readonly Trigger[] {
  return NOUN_FORMS.get(lower) ?? NO_NOUNS;
}

/** What a word can be, or begin, or end. */
export type Telling = { verbs: readonly VerbTrigger[]; nouns: readonly Trigger[] };

/** Null for a word that tells of nothing. */
export function tellingOf(lower: string): Telling | null {
  return VERB_FORMS.has(lower) || NOUN_FORMS.has(lower) ? { verbs: verbTriggers(lower), nouns: nounTriggers(lower) } : null;
}
