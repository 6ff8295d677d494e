import type { PlaceMention } from "#domain/mention.ts";
import { DEMONYMS, stateNamed } from "./lexicon/states.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const ITS_THEIR = new WordSet("its their".split(" "));

/** "Taiwan said 22 aircraft entered its airspace", "entered Polish airspace, Poland said": the state over which it is, however it is named. */
export function placeOfAirspace({ tokens, places }: SentenceFrame, { from, end }: TriggerHit): Placed<PlaceMention> | null {
  if (tokenBefore(tokens, end)?.lower !== "airspace") return null;
  const owner = tokenBefore(tokens, end - 1);
  if (ITS_THEIR.has(owner)) return places.findLast((place) => place.end <= from && stateNamed(place.value.name) !== null) ?? null;
  const state = owner === undefined ? undefined : DEMONYMS.match(tokens, end - 2)?.value;
  return (state && places.find(({ value }) => stateNamed(value.name)?.code === state.code)) ?? null;
}
