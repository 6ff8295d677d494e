import type { ActorMention } from "#domain/mention.ts";
import { goesOn, saysBesides } from "./bind-subjects.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";

// Who only speaks of a happening, or is spoken to.

export function isSpeaking(frame: SentenceFrame, actor: Placed<ActorMention>, hit: TriggerHit): boolean {
  return frame.attributions.some(
    ({ cueAt, from, end, value }) =>
      cueAt !== hit.from &&
      !saysBesides(frame.tokens, cueAt, end, hit) &&
      !goesOn(frame, cueAt, value.cue.lemma, hit) &&
      ((from < actor.end && actor.from < end) || (actor.value.type === "person" && value.name === actor.value.name)),
  );
}

/** "Russia announced on Monday the capture of Pokrovsk": its own deed. */
export function announcesIt({ attributions, tokens }: SentenceFrame, actor: Placed<ActorMention>, hit: TriggerHit): boolean {
  return attributions.some(
    ({ cueAt, from, end, value }) =>
      value.cue.lemma === "announce" &&
      hit.isNoun &&
      hit.from > cueAt &&
      hit.from - cueAt <= 9 &&
      from < actor.end &&
      actor.from < end &&
      !tokens.slice(cueAt, hit.from).some(({ lower }) => lower === "that"),
  );
}

const TOLD_TO = new Set(["report", "say", "explain", "announce", "relay", "confirm"]);

/** "told NAME", "reported to NAME that": who only hears of it. */
export function isAddressed({ attributions, tokens }: SentenceFrame, actor: Placed<ActorMention>): boolean {
  return attributions.some(({ cueAt, value }) => {
    if (actor.from <= cueAt) return false;
    // "reported to Putin that the region had been taken".
    if (tokens[cueAt + 1]?.lower === "to" && TOLD_TO.has(value.cue.lemma)) return actor.from <= cueAt + 3;
    return value.cue.lemma === "tell" && actor.from <= cueAt + 2;
  });
}

/** "Qatar, Egypt and Turkey said they would send": all who speak with one voice. */
export function fellowSpeakers({ attributions, actors }: SentenceFrame, speaker: Placed<ActorMention>): Placed<ActorMention>[] {
  const words = attributions.find(({ from, end }) => from <= speaker.from && speaker.end <= end);
  if (!words || speaker.value.type !== "state") return [speaker];
  return actors.filter((actor) => actor.value.type === "state" && actor.from >= words.from && actor.end <= words.end);
}

const FAR_SPEAKER = 16;
const PARTICIPLE = /(?:ed|en|led|held|made|sent|built|set|put)$/;

/** "was urged to free two men by the United Nations", not "was urged to accept the plan drafted by Qatar". */
export function speakerBehind(
  { tokens }: SentenceFrame,
  { end }: TriggerHit,
  actors: readonly Placed<ActorMention>[],
): Placed<ActorMention> | null {
  for (let at = end; at < Math.min(tokens.length, end + FAR_SPEAKER); at++) {
    if (tokens[at]?.kind === "punctuation" && tokens[at]?.text !== "-") return null;
    if (tokens[at]?.lower !== "by" || PARTICIPLE.test(tokenBefore(tokens, at)?.lower ?? "")) continue;
    return actors.find(({ from }) => from === at + 1 || (from === at + 2 && tokens[at + 1]?.lower === "the")) ?? null;
  }
  return null;
}
