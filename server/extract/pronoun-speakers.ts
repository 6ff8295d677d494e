import type { ActorMention } from "#domain/mention.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isPossessive, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const AND_BUT = new WordSet(["and", "but"]);

/** "The ministry confirmed it was in talks": the speaker is the one meant by "it". */
export function pronounSpeaker(frame: SentenceFrame, hit: TriggerHit): Placed<ActorMention> | null {
  const admitting = ownerOfWords(frame, hit.from);
  if (admitting) return admitting;
  const speech = frame.attributions
    .filter((attribution) => attribution.cueAt < hit.from && attribution.end <= attribution.cueAt + 1)
    .at(-1);
  if (!speech) return null;
  const speaker = speakerIn(frame, speech);
  // "said the ship had strayed and accused Manila", "denied bombing": one who speaks goes on to speak, or owns the deed.
  if (hit.trigger.frame === "say" && AND_BUT.has(tokenBefore(frame.tokens, hit.from))) return speaker;
  if (OWNS.has(speech.value.cue.lemma) && hit.from - speech.cueAt <= 2 && /ing$/.test(frame.tokens[hit.from]?.lower ?? "")) return speaker;
  // "said on Friday that its air defences".
  const that = thatBehind(frame.tokens, speech.cueAt, hit.from);
  const from = Math.max(that > 0 ? that : speech.cueAt, andThat(frame.tokens, speech.cueAt, hit.from));
  const subject = frame.tokens.slice(from + 1, Math.min(from + 4, hit.from)).map((token) => token.lower);
  // "reports that in the night of 14 March its forces struck".
  if (hit.from - from > 4)
    subject.push(...frame.tokens.slice(hit.from - 3, hit.from).flatMap(({ lower }) => (OWN.has(lower) ? [lower] : [])));
  // "claimed to have", "promised to".
  const isDone = tokenBefore(frame.tokens, hit.from - 1)?.lower === "to" && tokenBefore(frame.tokens, hit.from)?.lower === "have";
  const isOwnDeed = (subject[0] === "to" && hit.from - speech.cueAt <= 5) || (isDone && hit.from - speech.cueAt <= OWN_REACH);
  // "The court found that he had crossed": somebody else.
  if (speaker && speaker.value.type !== "person" && subject.some((word) => word === "he" || word === "she")) return null;
  if (!isOwnDeed && !subject.some((word) => /^(?:it|he|she|they|we|its|their|our)$/.test(word))) return null;
  // "The service said they had crossed": others.
  if (subject[0] === "they" && SINGULAR_BODIES.has(tokenBefore(frame.tokens, speech.end))) return null;
  return speaker;
}

/** "Yemen's Houthis said": the body, and not the country whose it is. */
function speakerIn({ tokens, actors }: SentenceFrame, { from, end }: { from: number; end: number }): Placed<ActorMention> | null {
  const first = actors.findIndex((actor) => actor.from < end && from < actor.end);
  const [speaker, body] = [actors[first], actors[first + 1]];
  if (!speaker) return null;
  return body !== undefined && body.end <= end && body.from === speaker.end + 1 && isPossessive(tokens[speaker.end]) ? body : speaker;
}

/** "the admission by Pyongyang that it had sent them", "Pyongyang's claim that it". */
function ownerOfWords({ tokens, actors, attributions }: SentenceFrame, verb: number): Placed<ActorMention> | null {
  let it = verb - 1;
  while (it > verb - 4 && !ITSELF.has(tokens[it])) it -= 1;
  if (!ITSELF.has(tokens[it]) || tokenBefore(tokens, it)?.lower !== "that") return null;
  // "Tehran rejected accusations by Washington that it had": of the one who answers.
  if (attributions.some(({ cueAt, value }) => cueAt < it && ANSWERED.has(value.cue.lemma))) return null;
  for (const actor of actors) {
    if (actor.end === it - 1 && tokenBefore(tokens, actor.from)?.lower === "by") return actor;
    if (actor.end < it - 1 && actor.end >= it - 4 && isPossessive(tokens[actor.end])) return actor;
  }
  return null;
}

const SINGULAR_BODIES = new WordSet("service ministry agency office company institute department court embassy".split(" "));

const ANSWERED = new Set(["deny", "reject", "dismiss", "dispute", "refute", "rebut"]);

/** Index of the "that" of what is said: "confirmed for the first time on 28 April that it"; -1 where there is none. */
function thatBehind(tokens: SentenceFrame["tokens"], cue: number, verb: number): number {
  for (let at = cue + 1; at < verb && at <= cue + FAR_THAT; at++)
    if (tokens[at]?.lower === "that" && (at <= cue + NEAR_THAT || ITSELF.has(tokens[at + 1]))) return at;
  return -1;
}

/** Index of the "that" of "said it had seen 45, and that 31 crossed"; -1 where there is none. */
function andThat(tokens: SentenceFrame["tokens"], cue: number, verb: number): number {
  for (let at = verb - 1; at > cue + 1; at--) if (tokens[at]?.lower === "that" && tokens[at - 1]?.lower === "and") return at;
  return -1;
}

const NEAR_THAT = 5;
const FAR_THAT = 14;
const ITSELF = new WordSet("it he she they we its their our".split(" "));

/** "claimed on 12 March 2025 to have". */
const OWN_REACH = 9;
const OWN = new Set(["its", "their", "our"]);
const OWNS = new Set(["deny", "admit", "acknowledge"]);
