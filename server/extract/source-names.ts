import type { ActorMention } from "#domain/mention.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { NOT_SPEAKERS, SPEAKERS } from "./lexicon/reporting-verbs.ts";
import { isPeople, isSomebody } from "./lexicon/undergoers.ts";
import { areSomeReports } from "./source-cues.ts";
import type { Cue } from "./source-noun-cues.ts";
import { DETERMINERS, isPronoun, type Range } from "./source-phrases.ts";
import { isCapitalised, tokenBefore, tokenIndexAt } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

export type Context = {
  text: string;
  actors: readonly ActorMention[];
  /** The sentence's and those of the sentence before it, for "he said" of somebody without a name. */
  tokens: readonly Token[];
  tokensBefore: readonly Token[];
  /** Who was spoken of last, for "he said", "it added" and "they said". */
  last: { person: string | null; body: string | null; several: string | null };
};

const TITLE_WORDS = new Set(
  "spokesman spokeswoman spokesperson minister president official officials sources source officers witnesses residents analysts experts governor mayor ambassador envoy diplomat diplomats commander adviser aide lawyer".split(
    " ",
  ),
);

/** Who the phrase means: the actor in it, the person a pronoun stands for, or the words themselves when nobody is named. */
export function nameSpeaker(
  tokens: readonly Token[],
  range: Range,
  cue: { at: number; strength: Cue["strength"] },
  context: Context,
): string | null {
  const part = tokens.slice(range.from, range.end);
  const first = part[0];
  const last = part.at(-1);
  if (!first || !last) return null;
  if (isPronoun(first.lower)) return part.length === 1 ? nameOfPronoun(first, context) : null;
  if (cue.strength === "said" && ONE_OF.has(first) && (part.length === 1 ? !NUMBER_WORDS.has(first.lower) : part[1]?.lower === "of"))
    return wordsOf(context, first, last);
  if (part.length === 2 && areSomeReports(tokens, range.end - 1)) return wordsOf(context, first, last);
  if (cue.strength !== "named" && (isNobody(part) || (NOT_SPEAKERS.has(headOf(part)) && !isCapitalised(part.at(-1))))) return null;
  const inside = context.actors.filter((actor) => actor.start < last.end && first.start < actor.end);
  const person =
    inside.find((actor) => actor.type === "person" && !isOfSomebody(tokens, range, actor)) ??
    apposedPerson(tokens, range, cue.at, context.actors);
  if (person) return person.name;
  const body = apposedBody(tokens, range, cue.at, context.actors);
  if (body) return body.name;
  const seat = part.map((token) => token.lower).find((word) => word === "kremlin" || word === "pentagon" || word === "vatican");
  if (seat && part.length < 3) return seat.charAt(0).toUpperCase() + seat.slice(1);
  const organisation = inside.find((actor) => actor.type === "org" && actor.start <= first.end);
  const reach = organisation ? tokenIndexAt(tokens, organisation.end - 1) + 1 : 0;
  const isWhole = organisation && (reach >= range.end || !TITLE_WORDS.has(headOf(part)));
  if (organisation && isWhole && !organisation.nameless) return organisation.name;
  const famous = inside.find((actor) => actor.type === "org" && actor.end >= last.end && /^\p{Lu}/u.test(actor.text));
  if (famous) return famous.name;
  const article = tokenBefore(tokens, range.from);
  const state = inside.find((actor) => actor.type === "state");
  if (state && state.start <= first.start && state.end >= last.end && part.length === 1) return cue.strength === "weak" ? null : state.name;
  if (
    cue.strength === "named"
      ? NO_SOURCES.has(headOf(part))
      : inside.length === 0 && !isSpeaker(part, article) && !isInserted(tokens, range, cue) && !isOpening(tokens, range, cue.at)
  )
    return null;
  return wordsOf(context, first, last);
}

const OF_WHOM = new WordSet("of for to from at in".split(" "));
const TITLES = new WordSet("the mr mrs ms prime minister president king queen former".split(" "));

/** "A lawyer for Eva Berg", "a doctor at the Al-Noor hospital": it is not that person who speaks. */
function isOfSomebody(tokens: readonly Token[], { from }: Range, person: ActorMention): boolean {
  let at = tokenIndexAt(tokens, person.start) - 1;
  while (at > from && TITLES.has(tokens[at])) at -= 1;
  return at > from && OF_WHOM.has(tokens[at]);
}

const NOBODY = new Set("no nobody none nothing neither".split(" "));

const ANY = new Set(["any", "every", "each"]);

/** "Nothing suggests", "this says", but "one analyst wrote". */
function isNobody(part: readonly Token[]): boolean {
  const first = part[0]?.lower ?? "";
  return (
    NOBODY.has(first) ||
    (ANY.has(first) && !part.at(-1)?.lower.endsWith("s")) ||
    (NOT_SPEAKERS.has(first) && (part.length === 1 || part[1]?.lower === "of"))
  );
}

/** "one of them said", "another said". */
const ONE_OF = new WordSet("one another others some both many most two three four five several".split(" "));

function wordsOf({ text }: Context, first: Token, last: Token): string {
  const words = text.slice(first.start, last.end).replace(/\s+/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "His uncle, NAME, said". */
function apposedPerson(tokens: readonly Token[], range: Range, cueAt: number, actors: readonly ActorMention[]): ActorMention | undefined {
  const [open, close] = [tokens[range.end], tokenBefore(tokens, cueAt)];
  if (open?.text !== "," || close?.text !== "," || cueAt - range.end > 12) return undefined;
  return actors.find((actor) => actor.type === "person" && actor.start > open.start && actor.end <= close.start);
}

/** "the movement's channel, NAME, said". */
function apposedBody(tokens: readonly Token[], range: Range, cueAt: number, actors: readonly ActorMention[]): ActorMention | undefined {
  const [open, close] = [tokens[range.end], tokenBefore(tokens, cueAt)];
  const isBare = tokens.slice(range.from, range.end).every((token, at) => at === 0 || !isCapitalised(token));
  if (!isBare || open?.text !== "," || close?.text !== ",") return undefined;
  return actors.find(
    ({ type, start, end }) => type === "org" && start - open.end <= 5 && start > open.start && close.start - end <= 1 && end <= close.start,
  );
}

/** What one can go by without anybody having said it. */
const NO_SOURCES = new Set(
  "plan plans schedule law rules need size tradition custom legend age ability rank type circumstances logic taste".split(" "),
);

function nameOfPronoun(pronoun: Token, context: Context): string | null {
  const { actors, last } = context;
  const before = actors.filter((actor) => actor.end <= pronoun.start);
  if (pronoun.lower === "they") return last.several ?? nounBefore(pronoun, context);
  if (pronoun.lower === "he" || pronoun.lower === "she")
    return before.filter(({ type }) => type === "person").at(-1)?.name ?? last.person ?? nounBefore(pronoun, context);
  if (pronoun.lower !== "it") return null;
  return before.filter(({ type, nameless }) => type === "org" && !nameless).at(-1)?.name ?? nounBefore(pronoun, context) ?? last.body;
}

/** Bodies and groups, which are no "he" and no "she". */
const NO_SINGLE_PERSON =
  /^(?:famil|crew|compan|firm|government|minist|police|army|navy|council|court|committee|commission|party|union|group|agency|service|department|bank|media|team|hospital|school|university|church|people|parliament|cabinet|opposition|leadership|study|survey|poll|report|document|press|paper|[a-z]+s$)/;

const HE_SHE = new WordSet("he she".split(" "));

/** "The company …, it said", "The driver … He denies it": the noun last spoken of that can speak. */
function nounBefore(pronoun: Token, { tokens, tokensBefore }: Context): string | null {
  for (const part of [tokens.filter(({ end }) => end <= pronoun.start), tokensBefore]) {
    for (let at = part.length - 1; at >= 0; at--) {
      const noun = part[at];
      if (!noun || !(SPEAKERS.has(noun) || isPeople(noun.lower)) || isCapitalised(part[at + 1])) continue;
      if (NO_SINGLE_PERSON.test(noun.lower) && HE_SHE.has(pronoun)) continue;
      if (DETERMINERS.has(part[at - 1]?.lower ?? "")) return noun.lower.charAt(0).toUpperCase() + noun.lower.slice(1);
    }
  }
  return null;
}

const SAY = new WordSet("said says".split(" "));
const INSERTED = new WordSet("said says reported reports announced added adds writes wrote confirmed confirms".split(" "));
const CLOSES = /^[,"”’]$/;

/** "…, the emergency room said,", "…, said a friend": whatever says so between a comma and the verb. */
function isInserted(tokens: readonly Token[], { from, end }: Range, { at, strength }: { at: number; strength: Cue["strength"] }): boolean {
  if (strength !== "said" || !INSERTED.has(tokens[at]) || !DETERMINERS.has(tokenBefore(tokens, from)?.lower ?? "")) return false;
  const opens = from > at ? at - 1 : from - 2;
  return CLOSES.test(tokens[opens]?.text ?? "") && (from > at || end === at);
}

/** "The museum says 900 people came": whatever opens its sentence and says so. */
function isOpening(tokens: readonly Token[], { from, end }: Range, at: number): boolean {
  return from === 1 && end === at && at < tokens.length - 1 && SAY.has(tokens[at]) && DETERMINERS.has(tokens[0]?.lower ?? "");
}

/** Whether the words can mean somebody who speaks: a name, or a noun for people, behind `article`. */
function isSpeaker(part: readonly Token[], article: Token | undefined): boolean {
  const head = headOf(part);
  if (SPEAKERS.words.has(head) || SPEAKERS.words.has(head.replace(/s$/, "")) || SPEAKERS.words.has(head.replace(/ies$/, "y"))) return true;
  if (isPeople(head)) return true;
  if (DETERMINERS.has(part[0]?.lower ?? "") || DETERMINERS.has(article?.lower ?? "") || part.length === 1)
    if (isSomebody(head)) return true;
  const before = part.findIndex((token, at) => isBehindHead(part, token, at));
  return part
    .slice(0, before < 0 ? part.length : before)
    .some((token, at) => isCapitalised(token) && (at > 0 || part.length === 1 || isCapitalised(part[1])));
}

/** The noun before the first preposition. */
const AFTER_HEAD = new WordSet(
  "of for in at from with on who near to close briefed familiar speaking interviewed polled involved loyal based led whose reached contacted present published released conducted obtained seen posted issued commissioned signed attended aboard inside outside under".split(
    " ",
  ),
);

/** "sources close to the talks"; not "London-based analysts". */
const isBehindHead = (part: readonly Token[], token: Token, at: number): boolean =>
  at > 0 && AFTER_HEAD.has(token) && part[at - 1]?.text !== "-";

function headOf(part: readonly Token[]): string {
  const at = part.findIndex((token, index) => isBehindHead(part, token, index));
  return part[(at < 0 ? part.length : at) - 1]?.lower ?? "";
}
