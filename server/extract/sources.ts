import type { Hedging } from "#domain/kind.ts";
import type { ActorMention, SourceMention } from "#domain/mention.ts";
import { NOT_SPEAKERS, REPORTING_VERBS, type ReportingVerb, SPEAKERS, WEAK_REPORTING } from "./lexicon/reporting-verbs.ts";
import { isCapitalised, isPossessive, type Sentence, tokenIndexAt } from "./tokenized.ts";
import type { Token } from "./tokens.ts";

/** Somebody who is cited, where, by which words, and how sure that makes what is said. */
export type Attribution = SourceMention & {
  /** Index of the sentence. */
  sentence: number;
  /** The verb of saying, or "according to". */
  cue: { start: number; end: number; lemma: string };
  hedging: Hedging;
};

type Range = { from: number; end: number };
type Context = {
  text: string;
  actors: readonly ActorMention[] /** Last one cited, for "he said". */;
  last: { person: string | null };
};

/** Whoever a statement is attributed to, in order of appearance; the passive "was reported" has nobody. */
export function findAttributions(text: string, sentences: readonly Sentence[], actors: readonly ActorMention[]): Attribution[] {
  const attributions: Attribution[] = [];
  const last: Context["last"] = { person: null };
  let nextActor = 0;
  sentences.forEach((sentence, ordinal) => {
    const within: ActorMention[] = [];
    for (; nextActor < actors.length; nextActor++) {
      const actor = actors[nextActor];
      if (!actor || actor.start >= sentence.end) break;
      within.push(actor);
    }
    attributions.push(...findInSentence(sentence, ordinal, { text, actors: within, last }));
    last.person = within.filter((actor) => actor.type === "person").at(-1)?.name ?? last.person;
  });
  return attributions;
}

export function toSourceMentions(attributions: readonly Attribution[]): SourceMention[] {
  return attributions.map(({ start, end, text, name }) => ({ start, end, text, name }));
}

function findInSentence(sentence: Sentence, ordinal: number, context: Context): Attribution[] {
  // In a text all in capitals a capital says nothing.
  const tokens = sentence.isShouted ? sentence.tokens.map((token) => ({ ...token, text: token.lower })) : sentence.tokens;
  const found: Attribution[] = [];
  const taken: Range[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== "word") continue;
    const cue = readCue(tokens, index);
    if (!cue) continue;
    const speaker = cue.speaker;
    if (!speaker || taken.some((range) => range.from < speaker.end && speaker.from < range.end)) continue;
    const name = nameSpeaker(tokens, speaker, context);
    const first = tokens[speaker.from];
    const end = tokens[speaker.end - 1];
    if (!name || !first || !end) continue;
    taken.push(speaker);
    found.push({
      start: first.start,
      end: end.end,
      text: context.text.slice(first.start, end.end),
      name,
      sentence: ordinal,
      cue: { start: token.start, end: token.end, lemma: cue.verb.lemma },
      hedging: cue.verb.hedging,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

const ACCORDING: ReportingVerb = { lemma: "according to", hedging: "reported" };
/** "The ministry put the toll at 14." */
const PUTS = /^puts?$/;
const SPEAKING: ReportingVerb = { lemma: "speak", hedging: "reported" };
const CITING: ReportingVerb = { lemma: "cite", hedging: "reported" };

/** Words that cite somebody although they are no verbs of saying. */
const OTHER_CUES = new Set(["according", "citing", "quoting", "spoke", "declined", "put", "puts"]);

function readCue(tokens: readonly Token[], index: number): { verb: ReportingVerb; speaker: Range | null } | null {
  const lower = tokens[index]?.lower ?? "";
  const verb = REPORTING_VERBS.get(lower);
  if (!verb && !OTHER_CUES.has(lower)) return null;
  if (lower === "according" && tokens[index + 1]?.lower === "to") return { verb: ACCORDING, speaker: phraseAfter(tokens, index + 2) };
  if (lower === "citing" || (lower === "quoting" && tokens[index + 1]?.kind === "word"))
    return { verb: CITING, speaker: phraseAfter(tokens, index + 1) };
  if (lower === "spoke" && tokens[index + 1]?.lower === "of") return { verb: SPEAKING, speaker: speakerBefore(tokens, index) };
  if (lower === "declined" && tokens[index + 1]?.lower === "to" && tokens[index + 2]?.lower === "comment")
    return { verb: SPEAKING, speaker: speakerBefore(tokens, index) };
  if (PUTS.test(lower) && tokens.slice(index + 1, index + 6).some((token) => /^(?:toll|number|figure)$/.test(token.lower)))
    return { verb: SPEAKING, speaker: speakerBefore(tokens, index) };
  if (!verb || lower.endsWith("ing") || tokens[index + 1]?.lower === "nothing") return null;
  if (isPassive(tokens, index) || isNoun(tokens, index)) return null;
  const inverted = speakerAfter(tokens, index);
  if (inverted) return { verb, speaker: inverted };
  if (WEAK_REPORTING.has(verb.lemma) && !leadsClause(tokens, index)) return null;
  return { verb, speaker: speakerBefore(tokens, index) };
}

const BE = new Set(["is", "are", "was", "were", "be", "been", "being"]);
const ADVERBS =
  /^(?:also|later|earlier|then|now|repeatedly|reportedly|previously|publicly|officially|separately|recently|still|just|even|only|not|never|once|again|initially|specifically|simply|n't|consistently|predictably|immediately|\p{Ll}+ly)$/u;
const HAVE = new Set([
  "has",
  "have",
  "had",
  "having",
  "did",
  "does",
  "do",
  "would",
  "will",
  "could",
  "can",
  "may",
  "might",
  "should",
  "must",
  "to",
]);

/** "was reported", "are said to", "is expected to". */
function isPassive(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && ADVERBS.test(tokens[at]?.lower ?? "")) at -= 1;
  return BE.has(tokens[at]?.lower ?? "");
}

const DETERMINERS = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "its",
  "his",
  "her",
  "their",
  "our",
  "my",
  "any",
  "no",
  "some",
  "each",
  "every",
  "such",
  "another",
]);
const NOUN_FORMS = new Set([
  "report",
  "reports",
  "state",
  "states",
  "claim",
  "claims",
  "note",
  "notes",
  "comment",
  "comments",
  "estimate",
  "estimates",
  "forecast",
  "forecasts",
  "point",
  "points",
  "post",
  "posts",
  "tweet",
  "tweets",
  "show",
  "shows",
  "quote",
  "quotes",
  "promise",
  "promises",
  "pledge",
  "pledges",
  "vow",
  "vows",
  "dispute",
  "disputes",
  "find",
  "finds",
  "mention",
  "mentions",
  "stress",
  "remark",
  "remarks",
  "boast",
  "hint",
  "hints",
  "brief",
  "briefs",
  "reply",
  "added",
  "stated",
]);

function isNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return true;
  const before = tokens[index - 1];
  if (isCapitalised(token) && (index === 0 || isCapitalised(before))) return true;
  if (tokens[index + 1]?.text === "-" && tokens[index + 1]?.glued) return true;
  if (HAVE.has(before?.lower ?? "") && before?.lower === "to") return true;
  if (!NOUN_FORMS.has(token.lower)) return DETERMINERS.has(before?.lower ?? "");
  const after = tokens[index + 1]?.lower ?? "";
  if (DETERMINERS.has(before?.lower ?? "") || isPossessive(before) || before?.kind === "number") return true;
  if (after === "that" || (after === "," && /^["“”]$/.test(tokens[index + 2]?.text ?? ""))) return false;
  return /^state/.test(token.lower) || index < 2 || !(isCapitalised(before) || before?.text === ")");
}

function leadsClause(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const lower = next?.lower ?? "";
  if (/^(?:that|how|why|whether|:)$/.test(lower)) return true;
  if (lower === "," && /["“”‘’']/.test(tokens[index + 2]?.text ?? "")) return true;
  return tokens.slice(index + 1, index + 9).some((token) => token.lower === "that");
}

const STOP_WORDS = new Set(
  "that which who whom whose where when while after before as if because but although though since until and or so then than whether however yet unless amid despite".split(
    " ",
  ),
);
const VERBISH =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|said|says|say|told|came|come|went|took|made|gave|left|killed|struck|hit|fired|launched|attacked|sent|met|began|continued|remains|remained|became|wants|wanted|fell|rose|held|caused)$/;
const QUOTES = /^["“”«»„]$/;

/** The phrase before a verb of saying: its subject, passing over what stands between commas. */
function speakerBefore(tokens: readonly Token[], verb: number): Range | null {
  let at = verb - 1;
  while (at >= 0 && (ADVERBS.test(tokens[at]?.lower ?? "") || HAVE.has(tokens[at]?.lower ?? ""))) at -= 1;
  at = passTime(tokens, at);
  if (tokens[at]?.text === ",") {
    const open = openingComma(tokens, at);
    if (open < 0) return null;
    at = open - 1;
  }
  if (tokens[at]?.text === ")") {
    while (at >= 0 && tokens[at]?.text !== "(") at -= 1;
    at -= 1;
  }
  const end = at + 1;
  while (at >= 0 && isInPhrase(tokens, at)) {
    at -= 1;
    if (isPronoun(tokens[at + 1]?.lower ?? "")) break;
  }
  return trimPhrase(tokens, at + 1, end);
}

const DAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday)$/;

/** "The ministry on Tuesday said": the day is passed over. */
function passTime(tokens: readonly Token[], at: number): number {
  if (!DAY_OR_MONTH.test(tokens[at]?.lower ?? "")) return at;
  return tokens[at - 1]?.lower === "on" || tokens[at - 1]?.lower === "late" ? at - 2 : at - 1;
}

/** The comma that opens what the comma at `close` closes: an apposition or a relative clause, not a list or a clause before the sentence. */
function openingComma(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > 0 && at > close - 40; at--) {
    const text = tokens[at]?.text ?? "";
    if (QUOTES.test(text) || text === ";") return -1;
    if (text === ",") return at;
  }
  return -1;
}

function isInPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "punctuation")
    return (
      token.text === "-" ||
      token.text === "‑" ||
      (token.text === "." && (tokens[at - 1]?.text.length ?? 9) < 6 && token.glued) ||
      token.text === "&" ||
      token.text === "'" ||
      token.text === "’"
    );
  if (token.lower === "and" || token.lower === "or") {
    // "Kyiv and Seoul said", but not "… struck the port and officials said".
    return isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at + 1]);
  }
  if (STOP_WORDS.has(token.lower) || VERBISH.test(token.lower)) return false;
  return true;
}

function isPronoun(lower: string): boolean {
  return lower === "he" || lower === "she" || lower === "they" || lower === "it" || lower === "we" || lower === "i" || lower === "you";
}

/** "…," said X: the phrase behind a verb of saying, only after a quotation or its comma. */
function speakerAfter(tokens: readonly Token[], verb: number): Range | null {
  const before = tokens[verb - 1]?.text ?? "";
  const closes =
    QUOTES.test(before) || before === "'" || before === "’" || (before === "," && /^["“”«»„'’]$/.test(tokens[verb - 2]?.text ?? ""));
  const isStrong = /^(?:said|says|told|announced|reported|wrote|confirmed|claimed|stated|added)$/.test(tokens[verb]?.lower ?? "");
  if (!closes && !(before === "," && isStrong)) return null;
  const next = tokens[verb + 1];
  if (
    !next ||
    next.kind === "punctuation" ||
    /^(?:that|to|in|on|at|by|with|for|it|there|how|why|as|through|via|another)$/.test(next.lower) ||
    next.kind === "number"
  )
    return null;
  const range = phraseAfter(tokens, verb + 1);
  if (!range || range.end - range.from > 14) return null;
  const after = tokens[range.end]?.lower ?? "";
  // "…, said X had": the phrase is the subject of what is said, and the speaker stands before the comma.
  return VERBISH.test(after) && !QUOTES.test(before) ? null : range;
}

const AFTER_STOP =
  /^(?:on|in|at|during|after|before|while|when|that|which|who|whom|whose|where|as|but|by|since|with|to|adding|saying|citing|earlier|yesterday|today|late|early|last|this|said|via|through|if|because)$/;

function phraseAfter(tokens: readonly Token[], from: number): Range | null {
  let end = from;
  while (end < tokens.length) {
    const token = tokens[end];
    if (!token) break;
    if (
      token.kind === "punctuation" &&
      token.text !== "-" &&
      token.text !== "‑" &&
      token.text !== "&" &&
      !(token.text === "." && end - 1 >= from && (tokens[end - 1]?.text.length ?? 9) < 5 && isCapitalised(tokens[end + 1]))
    ) {
      if (token.text === "(" && tokens[end + 2]?.text === ")" && isCapitalised(tokens[end + 1])) {
        end += 3;
        continue;
      }
      break;
    }
    if (end > from && (AFTER_STOP.test(token.lower) || VERBISH.test(token.lower) || DAY_OR_MONTH.test(token.lower))) {
      if (!(token.lower === "in" && end - from <= 2)) break;
      if (!isCapitalised(tokens[end + 1])) break;
    }
    if (
      end > from &&
      token.lower === "and" &&
      !isCapitalised(tokens[end + 1]) &&
      !/^(?:officials|sources|witnesses|residents|police|local|military|security|medical)$/.test(tokens[end + 1]?.lower ?? "")
    )
      break;
    end += 1;
  }
  return trimPhrase(tokens, from, end);
}

const LEADING =
  /^(?:and|but|yet|so|on|in|at|for|with|from|by|earlier|later|meanwhile|however|also|then|now|still|both|only|even|just|today|yesterday|separately|additionally|moreover|furthermore|instead|though|while|as|of|to|over|during|after|before|since|or|'|’|-|,|"|“|”|[-–—])$/;
const PREPOSITIONS = new Set(["on", "in", "at", "for", "with", "from", "by", "over", "during", "after", "before", "since", "to", "as"]);
const MAX_SPEAKER_TOKENS = 22;

/** The noun phrase proper: leading adverbs, times and "the" cut off. Null when nothing that could speak is left. */
function trimPhrase(tokens: readonly Token[], from: number, end: number): Range | null {
  let start = Math.max(from, end - MAX_SPEAKER_TOKENS);
  // "On Tuesday the governor said": what follows a leading time.
  if (PREPOSITIONS.has(tokens[start]?.lower ?? "")) {
    let at = start + 1;
    while (
      at < end &&
      !/^(?:the|a|an|two|three|several|some|many)$/.test(tokens[at]?.lower ?? "") &&
      !(at > start + 1 && isCapitalised(tokens[at]) && !isCapitalised(tokens[at - 1]) && tokens[at - 1]?.kind !== "word")
    )
      at += 1;
    if (at < end && at > start + 1) start = at;
  }
  while (start < end && LEADING.test(tokens[start]?.lower ?? "")) start += 1;
  while (start < end && DAY_OR_MONTH.test(tokens[start]?.lower ?? "")) start += 1;
  if (/^(?:the|a|an)$/.test(tokens[start]?.lower ?? "") && start + 1 < end) start += 1;
  while (end > start && tokens[end - 1]?.kind === "punctuation" && tokens[end - 1]?.text !== ")" && tokens[end - 1]?.text !== ".") end -= 1;
  while (end > start && ADVERBS.test(tokens[end - 1]?.lower ?? "") && !isCapitalised(tokens[end - 1])) end -= 1;
  if (start >= end || tokens.slice(start, end).every((token) => token.kind !== "word")) return null;
  return { from: start, end };
}

const TITLE_WORDS =
  /^(?:spokesman|spokeswoman|spokesperson|minister|president|official|officials|sources|source|officers|witnesses|residents|analysts|experts|governor|mayor)$/;

/** Who the phrase means: the actor in it, the person a pronoun stands for, or the words themselves when nobody is named. */
function nameSpeaker(tokens: readonly Token[], range: Range, context: Context): string | null {
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
