import type { Hedging } from "#domain/kind.ts";
import type { ActorMention, SourceMention } from "#domain/mention.ts";
import { SPEAKERS } from "./lexicon/reporting-verbs.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import { quotedBehind, quoterBehind, readCue } from "./source-cues.ts";
import { speakerOfLabel } from "./source-labels.ts";
import { type Context, nameSpeaker } from "./source-names.ts";
import type { Cue } from "./source-noun-cues.ts";
import { type Range, speakerBefore } from "./source-phrases.ts";
import type { Sentence } from "./tokenized.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** Somebody who is cited, where, by which words, and how sure that makes what is said. */
export type Attribution = SourceMention & {
  /** Index of the sentence. */
  sentence: number;
  /** The verb of saying, or "according to". */
  cue: { start: number; end: number; lemma: string };
  hedging: Hedging;
  /** "never admitted that", "did not say who": not said. */
  isWithheld?: true;
};

/** Whoever a statement is attributed to, in order of appearance; the passive "was reported" has nobody. */
export function findAttributions(text: string, sentences: readonly Sentence[], actors: readonly ActorMention[]): Attribution[] {
  const attributions: Attribution[] = [];
  const last: Context["last"] = { person: null, body: null, several: null };
  let nextActor = 0;
  sentences.forEach((sentence, ordinal) => {
    const within: ActorMention[] = [];
    for (; nextActor < actors.length; nextActor++) {
      const actor = actors[nextActor];
      if (!actor || actor.start >= sentence.end) break;
      within.push(actor);
    }
    const found = findInSentence(sentence, ordinal, {
      text,
      actors: within,
      tokens: sentence.tokens,
      tokensBefore: sentences[ordinal - 1]?.tokens ?? [],
      last,
    });
    attributions.push(...found);
    last.several = found.filter((attribution) => isSeveral(attribution.text)).at(-1)?.name ?? last.several;
    last.body = bodyIn(within, sentence) ?? last.body;
    last.person = within.filter((actor) => actor.type === "person").at(-1)?.name ?? last.person;
  });
  return attributions;
}

/** Whom "it" in the next sentence means: a state or a body with which this one begins, else the body named last. */
function bodyIn(actors: readonly ActorMention[], { tokens }: Sentence): string | undefined {
  const first = tokens[0]?.lower === "the" ? tokens[1] : tokens[0];
  const subject = actors.find(({ start, type, nameless }) => start <= (first?.start ?? 0) && type !== "person" && !nameless);
  return (subject ?? actors.findLast(({ type, nameless }) => type === "org" && !nameless))?.name;
}

/** "His uncle, NAME, said", "The operator, NAME, said": the name belongs to the words. */
function apposed(
  tokens: readonly Token[],
  speaker: Range,
  cueAt: number,
  name: string,
  actors: readonly ActorMention[],
): ActorMention | null {
  const open = tokens[speaker.end];
  const cue = tokens[cueAt];
  if (open?.text !== "," || !cue || cueAt < speaker.end || cueAt - speaker.end > 12) return null;
  return actors.find((actor) => actor.type !== "state" && actor.name === name && actor.start > open.start && actor.end < cue.start) ?? null;
}

function isWithheld(tokens: readonly Token[], cue: number): boolean {
  for (let at = cue - 1; at >= Math.max(0, cue - 3); at--) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === "never" || lower === "not" || lower === "n't") return true;
    if (tokens[at]?.kind !== "word") return false;
  }
  return false;
}

/** "two security sources", "residents": whom "they" can mean. */
function isSeveral(text: string): boolean {
  return /(?:[^s]s|people|police|men|women)$/.test(text) && !/^\p{Lu}/u.test(text);
}

const A_AN_THE = new WordSet("a an the".split(" "));

/** "A UN source and two local officials said": whoever says it, too. */
function partnerOf(
  tokens: readonly Token[],
  speaker: Range,
  cueAt: number,
  strength: Cue["strength"],
  context: Context,
): SourceMention | null {
  const and = A_AN_THE.has(tokenBefore(tokens, speaker.from)) ? speaker.from - 2 : speaker.from - 1;
  if (tokenAt(tokens, and)?.lower !== "and" || speaker.end > cueAt) return null;
  const range = speakerBefore(tokens, and);
  const [first, last] = range ? [tokens[range.from], tokenBefore(tokens, range.end)] : [];
  if (!range || !first || !last || range.end !== and || !(SPEAKERS.has(last) || isPeople(last.lower))) return null;
  return mentionOf(tokens, range, { at: and, strength }, context);
}

function mentionOf(
  tokens: readonly Token[],
  range: Range,
  cue: { at: number; strength: Cue["strength"] },
  context: Context,
): SourceMention | null {
  const [first, last] = [tokens[range.from], tokenBefore(tokens, range.end)];
  const name = nameSpeaker(tokens, range, cue, context);
  return name && first && last ? { start: first.start, end: last.end, text: context.text.slice(first.start, last.end), name } : null;
}

/** By these somebody acts rather than tells: "the union pledged money". */
const ACTS = new Set(["demand", "promise", "pledge", "vow", "condemn", "denounce", "inform", "welcome", "praise", "urge"]);
/** By these a state does so, too, while its ministry tells its side: "Moscow denied it", "Russia's Foreign Ministry denied it". */
const REPLIES = new Set(["deny", "accuse", "reject", "dismiss", "dispute", "refute", "rebut", "blame"]);
const TELLING_BODY =
  /^Kremlin$|\S\s.*\b(?:ministry|minister|embassy|consulate|office|department|staff|command|headquarters|spokes\w+)\b|\b(?:ministry|embassy|office|department|staff)\b.*\s\S/i;
/** "denied it, saying": tells its side as well. */
const SAYS_WHY = /^[^.;:]*,\s+(?:saying|adding|insisting|arguing)\b/;
const WHY_REACH = 160;
const DEED = /^\s+(?:responsibility|it[.,;]|the (?:attack|bombing|blast|killing|raid|ambush))/;
const DEED_REACH = 24;
const CAUSE = /^\s+(?:an?|bad|heavy|strong|poor|human)\s/;
/** "Moscow has not confirmed it": nobody says anything. */
const CONFIRMS = new Set(["confirm", "acknowledge", "admit", "announce"]);
/** "rejected the charge", not "rejected the offer". */
const CHARGE =
  /^\s+(?:the|this|that|these|those|any|all|such)\s+(?:claim|charge|allegation|accusation|report|suggestion|account|version)s?\b/;
/** "…, a claim the spokesman rejected". */
const CHARGE_BEFORE = /,\s+an?\s+(?:claim|charge|allegation|accusation|suggestion|account|version)\s+(?:an?\s+|the\s+)?$/;
const CHARGE_REACH = 32;
/** Somebody who denies it in person. */
const TELLING_PERSON =
  /\b(?:president|premier|governor|mayor|ambassador|commander|chief|director|spokes\w+|lawyer|officer|official|relative|widow|father|mother|brother|wife|prisoner|resident|neighbour|villager|elder|driver|captain|master|owner|manager|doctor|priest|source|diplomat|envoy|adviser|aide|analyst|expert|witness|survivor|farmer|teacher|chairman|secretary|head|deputy)(?:e?s)?\b|\bfamil(?:y|ies)\b/i;
/** "The ministry informs that", "informed the press that": tells it to nobody else. */
const TELLS = /^(?:\s+(?:(?:the )?(?:press|public|media|reporters|journalists|parliament)))?\s+that\b/;
const TELLS_REACH = 24;

/** Those to whom a statement is attributed; whoever only denies, accuses or claims a deed does so, and is an actor. */
export function toSourceMentions(attributions: readonly Attribution[], text: string): SourceMention[] {
  // "The operator blames an old joint": no foe.
  const isOfCause = (lemma: string, end: number) => lemma === "blame" && CAUSE.test(text.slice(end, end + DEED_REACH));
  const isDenial = ({ lemma, end }: Attribution["cue"], start: number) =>
    (lemma !== "accuse" && lemma !== "reject") ||
    (lemma === "reject" &&
      (CHARGE.test(text.slice(end, end + CHARGE_REACH)) || CHARGE_BEFORE.test(text.slice(start - CHARGE_REACH, start))));
  const tells = ({ text: speaker, start, cue, cue: { lemma, end }, isWithheld }: Attribution) =>
    !(ACTS.has(lemma) && !(lemma === "inform" && TELLS.test(text.slice(end, end + TELLS_REACH)))) &&
    !(
      REPLIES.has(lemma) &&
      !SAYS_WHY.test(text.slice(cue.end, cue.end + WHY_REACH)) &&
      !isOfCause(lemma, end) &&
      !TELLING_BODY.test(speaker) &&
      !(isDenial(cue, start) && TELLING_PERSON.test(speaker))
    ) &&
    !(isWithheld && CONFIRMS.has(lemma)) &&
    !(lemma === "claim" && DEED.test(text.slice(end, end + DEED_REACH)));
  const telling = attributions.filter(tells);
  const isFirst = ({ start }: Attribution, at: number) => telling[at - 1]?.start !== start;
  return telling.filter(isFirst).map(({ start, end, text, name }) => ({ start, end, text, name }));
}

function findInSentence(sentence: Sentence, ordinal: number, context: Context): Attribution[] {
  // In a text all in capitals a capital says nothing.
  const tokens = sentence.isShouted ? sentence.tokens.map((token) => ({ ...token, text: token.lower })) : sentence.tokens;
  const found: Attribution[] = [];
  const taken: Range[] = [];
  const label = speakerOfLabel(tokens, context.actors);
  if (label) found.push(toLabelled(label, tokens, ordinal));
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== "word") continue;
    const cue = readCue(tokens, index);
    if (!cue) continue;
    const speaker = cue.speaker;
    const isTaken = speaker && taken.some((range) => range.from < speaker.end && speaker.from < range.end);
    // "The ministry rejected the charge and said": tells, whatever it did before.
    if (!speaker || (isTaken && tokenBefore(tokens, index)?.lower !== "and")) continue;
    const name = nameSpeaker(tokens, speaker, { at: index, strength: cue.strength }, context);
    const first = tokens[speaker.from];
    const end = tokenBefore(tokens, speaker.end);
    if (!name || !first || !end) continue;
    taken.push(speaker);
    const quoted = quotedBehind(tokens, tokens[index + 1]?.lower === "by" ? index + 1 : index) ?? quoterBehind(tokens, speaker.end, index);
    const partner = quoted
      ? mentionOf(tokens, quoted, { at: index, strength: "said" }, context)
      : partnerOf(tokens, speaker, index, cue.strength, context);
    if (partner)
      found.push({
        ...partner,
        sentence: ordinal,
        cue: { start: token.start, end: token.end, lemma: cue.verb.lemma },
        hedging: cue.verb.hedging,
      });
    const named = apposed(tokens, speaker, index, name, context.actors) ?? end;
    const attribution: Attribution = {
      start: first.start,
      end: named.end,
      text: context.text.slice(first.start, named.end),
      name,
      sentence: ordinal,
      cue: { start: token.start, end: token.end, lemma: cue.verb.lemma },
      hedging: cue.verb.hedging,
    };
    if (isWithheld(tokens, index)) attribution.isWithheld = true;
    found.push(attribution);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What follows the name and its colon is said by whoever is named. */
function toLabelled({ actor, colon }: { actor: ActorMention; colon: number }, tokens: readonly Token[], sentence: number): Attribution {
  const { start, end, text, name } = actor;
  const cue = { start: tokens[colon]?.start ?? end, end: tokens[colon]?.end ?? end, lemma: "say" };
  return { start, end, text, name, sentence, cue, hedging: "reported" };
}
