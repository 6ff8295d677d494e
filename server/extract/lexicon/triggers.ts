import type { EventKind } from "#domain/kind.ts";
import { inflect, plural } from "./inflect.ts";
import type { NeedClass } from "./need-classes.ts";
import { NOUNS, VERBS } from "./trigger-rows.ts";

/** Who is the subject of an active verb, and who its object: `act` agent and target, `self` agent alone, `suffer` victim alone, `join` all take part. */
export type Frame = "act" | "self" | "suffer" | "join" | "say";

export type Trigger = {
  kind: EventKind;
  mode: string | null;
  frame: Frame;
  /** A word of this class must stand in its clause, else it means something else. */
  needs: NeedClass | null;
  lemma: string;
};

export type VerbForm = "base" | "s" | "past" | "ing";
export type VerbTrigger = { trigger: Trigger; form: VerbForm };

const VERB_FORMS = new Map<string, VerbTrigger[]>();
const NOUN_FORMS = new Map<string, Trigger[]>();
/** Lemmas of several words, by their first word's forms. */
const PHRASE_TAILS = new Map<Trigger, string[]>();
const NO_TAIL: readonly string[] = [];

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

for (const [kind, mode, frame, needs, words] of VERBS) {
  for (const entry of words.split(" ")) {
    const [head = "", ...tail] = entry.split("_");
    const trigger: Trigger = { kind, mode, frame, needs, lemma: entry.replace(/_/g, " ") };
    if (tail.length > 0) PHRASE_TAILS.set(trigger, tail);
    for (const [form, spelling] of inflect(head)) addTo(VERB_FORMS, spelling, { trigger, form });
  }
}
for (const [kind, mode, frame, needs, words] of NOUNS) {
  for (const entry of words.split(" ")) {
    const parts = entry.split("_");
    const last = parts.at(-1) ?? "";
    const trigger: Trigger = { kind, mode, frame, needs, lemma: parts.join(" ") };
    // Nouns of several words are found by their last one.
    for (const spelling of new Set([last, plural(last)])) addTo(NOUN_FORMS, spelling, trigger);
    if (parts.length > 1) PHRASE_TAILS.set(trigger, parts.slice(0, -1));
  }
}

// "exchange of fire" before "fire".
for (const triggers of NOUN_FORMS.values()) triggers.sort((a, b) => tailOf(b).length - tailOf(a).length);

const NO_VERBS: readonly VerbTrigger[] = [];
const NO_NOUNS: readonly Trigger[] = [];

export function verbTriggers(lower: string): readonly VerbTrigger[] {
  return VERB_FORMS.get(lower) ?? NO_VERBS;
}

export function nounTriggers(lower: string): readonly Trigger[] {
  return NOUN_FORMS.get(lower) ?? NO_NOUNS;
}

/** The other words of a trigger of several: behind a verb, before a noun. */
export function tailOf(trigger: Trigger): readonly string[] {
  return PHRASE_TAILS.get(trigger) ?? NO_TAIL;
}

const WORDS = new Set([...VERB_FORMS.keys(), ...NOUN_FORMS.keys()]);

/** Whether a word can be, or begin, or end a trigger. */
export function isTriggerWord(lower: string): boolean {
  return WORDS.has(lower);
}
