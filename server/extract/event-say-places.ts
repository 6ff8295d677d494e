import type { PlaceMention } from "#domain/mention.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const REACH = 6;
const REACH_OF_SUMMONS = 14;
const SUMMONS = new Set(["summon", "call in"]);
const NOTES = new WordSet(["note", "protest", "demarche", "démarche"]);
const HANDS = new WordSet("handed hands hand delivered delivers deliver lodged lodges lodge presented".split(" "));
/** Governments speak of everything from where they sit; a mission abroad speaks to those it is with. */
const MISSIONS = new WordSet("embassy consulate commission mission office offices delegation ambassador consul envoy".split(" "));

/** Where something was said, which is nowhere as a rule: by "the embassy in Oslo", in a city to whose ministry somebody was summoned, or where a note was handed over. */
export function placeOfSaying(frame: SentenceFrame, hit: TriggerHit): Placed<PlaceMention>[] {
  const { tokens, places } = frame;
  const isSummons = SUMMONS.has(hit.trigger.lemma);
  const isNote =
    tokens.slice(hit.from, hit.end + REACH).some((token) => NOTES.has(token)) &&
    tokens.slice(Math.max(0, hit.from - 2), hit.end + 2).some((token) => HANDS.has(token));
  const found = places.find((place) => {
    if (place.value.use !== "literal" || tokenBefore(tokens, place.from)?.lower !== "in") return false;
    if (place.end <= hit.from) return hit.from - place.end <= REACH && isOfMission(frame, place) && isPlain(frame, place.end, hit.from);
    return (isSummons || isNote) && place.from - hit.end <= REACH_OF_SUMMONS && isPlain(frame, hit.end, place.from);
  });
  return found ? [found] : [];
}

/** "Our High Commission in Colombo", "the ambassador in Bern". */
function isOfMission({ tokens }: SentenceFrame, { from }: { from: number }): boolean {
  return MISSIONS.has(tokenBefore(tokens, from - 1));
}

const isPlain = ({ tokens }: SentenceFrame, from: number, end: number) =>
  tokens.slice(from, end).every(({ kind, lower }) => kind !== "punctuation" && lower !== "that");
