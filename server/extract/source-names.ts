import type { ActorMention } from "#domain/mention.ts";
import { NOT_SPEAKERS, SPEAKERS } from "./lexicon/reporting-verbs.ts";
import { isPronoun, type Range } from "./source-phrases.ts";
import { isCapitalised, tokenIndexAt } from "./tokenized.ts";
import type { Token } from "./tokens.ts";

export type Context = {
  text: string;
  actors: readonly ActorMention[] /** Last one cited, for "he said". */;
  last: { person: string | null };
};

const TITLE_WORDS =
  /^(?:spokesman|spokeswoman|spokesperson|minister|president|official|officials|sources|source|officers|witnesses|residents|analysts|experts|governor|mayor)$/;

/** Who the phrase means: the actor in it, the person a pronoun stands for, or the words themselves when nobody is named. */
export function nameSpeaker(tokens: readonly Token[], range: Range, context: Context): string | null {
  const part = tokens.slice(range.from, range.end);
  const first = part[0];
  const last = part.at(-1);
  if (!first || !last) return null;
  if (isPronoun(first.lower)) return part.length === 1 ? nameOfPronoun(first, context) : null;
  if (NOT_SPEAKERS.has(first.lower) || NOT_SPEAKERS.has(headOf(part))) return null;
  const inside = context.actors.filter((actor) => actor.start < last.end && first.start < actor.end);
  const person = inside.find((actor) => actor.type === "person");
  if (person) return person.name;
  const seat = part.map((token) => token.lower).find((word) => word === "kremlin" || word === "pentagon" || word === "vatican");
  if (seat && part.length < 3) return seat.charAt(0).toUpperCase() + seat.slice(1);
  const organisation = inside.find((actor) => actor.type === "org" && actor.start <= first.end);
  const reach = organisation ? tokenIndexAt(tokens, organisation.end - 1) + 1 : 0;
  const isWhole = organisation && (reach >= range.end || !TITLE_WORDS.test(headOf(part)));
  if (organisation && isWhole && /^\p{Lu}/u.test(organisation.text)) return organisation.name;
  const famous = inside.find((actor) => actor.type === "org" && actor.end >= last.end && /^\p{Lu}/u.test(actor.text));
  if (famous) return famous.name;
  const state = inside.find((actor) => actor.type === "state");
  if (state && state.start <= first.start && state.end >= last.end && part.length === 1) return state.name;
  if (inside.length === 0 && !isSpeaker(part)) return null;
  const words = context.text.slice(first.start, last.end).replace(/\s+/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nameOfPronoun(pronoun: Token, { actors, last }: Context): string | null {
  if (pronoun.lower === "he" || pronoun.lower === "she") {
    return actors.filter((actor) => actor.type === "person" && actor.end <= pronoun.start).at(-1)?.name ?? last.person;
  }
  return null;
}

/** Whether the words can mean somebody who speaks: a name, or a noun for people. */
function isSpeaker(part: readonly Token[]): boolean {
  const head = headOf(part);
  if (SPEAKERS.has(head) || SPEAKERS.has(head.replace(/s$/, ""))) return true;
  if (/(?:men|man|woman|women|ists?|ologists?|keepers?|workers?)$/.test(head)) return true;
  const before = part.findIndex((token, at) => at > 0 && AFTER_HEAD.test(token.lower));
  return part
    .slice(0, before < 0 ? part.length : before)
    .some((token, at) => isCapitalised(token) && (at > 0 || part.length === 1 || isCapitalised(part[1])));
}

/** The noun before the first preposition. */
const AFTER_HEAD = /^(?:of|for|in|at|from|with|on|who|near)$/;

function headOf(part: readonly Token[]): string {
  const at = part.findIndex((token, index) => index > 0 && AFTER_HEAD.test(token.lower));
  return part[(at < 0 ? part.length : at) - 1]?.lower ?? "";
}
