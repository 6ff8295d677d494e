import type { PlaceMention } from "#domain/mention.ts";
import { isOccasion, isWholeState } from "./event-sites.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const REACH = 6;
const REACH_OF_SUMMONS = 14;
const SUMMONS = new Set(["summon", "call in"]);
const NOTES = new WordSet(["note", "protest", "demarche", "démarche"]);
const HANDS = new WordSet("handed hands hand delivered delivers deliver lodged lodges lodge presented".split(" "));
const ABOUT = new WordSet("over about against after because following".split(" "));
/** Governments speak of everything from where they sit; a mission abroad speaks to those it is with. */
const MISSIONS = new WordSet("embassy consulate commission mission office offices delegation ambassador consul envoy".split(" "));

/** To whom one speaks in one place. */
const HEARERS = new WordSet("speaking reporters journalists".split(" "));
const REACH_OF_FRONTED = 14;
const FROM_WHERE = new WordSet(["in", "at", "from"]);

/**
 * Where something was said, which is nowhere as a rule: by "the embassy in Oslo", in a city to whose ministry somebody was summoned, where a
 * note was handed over, or where the sentence puts the speaker ("In Bogotá, the minister rejected", "speaking in Tokyo").
 */
export function placeOfSaying(frame: SentenceFrame, hit: TriggerHit): Placed<PlaceMention>[] {
  const { tokens, places } = frame;
  const isSummons = SUMMONS.has(hit.trigger.lemma);
  const isNote =
    tokens.slice(hit.from, hit.end + REACH).some((token) => NOTES.has(token)) &&
    tokens.slice(Math.max(0, hit.from - 2), hit.end + 2).some((token) => HANDS.has(token));
  const found = places.find((place) => {
    if (place.value.use !== "literal" || tokenBefore(tokens, place.from)?.lower !== "in") return false;
    if (place.end <= hit.from) return hit.from - place.end <= REACH && isOfMission(frame, place) && isPlain(frame, place.end, hit.from);
    // "handed him a note over the shelling of posts in Paktia": what it is about.
    const isOfMatter = tokens.slice(hit.end, place.from).some((token) => ABOUT.has(token));
    return (isSummons || isNote) && !isOfMatter && place.from - hit.end <= REACH_OF_SUMMONS && isPlain(frame, hit.end, place.from);
  });
  const stage = found ?? places.find((place) => isStage(frame, place, hit));
  return stage ? [stage] : [];
}

/** "In Bogotá, the minister rejected", "denied at a briefing in Kursk", "in a statement from Rawalpindi": where the speaker was. */
function isStage(frame: SentenceFrame, { from, end, value }: Placed<PlaceMention>, hit: TriggerHit): boolean {
  const { tokens } = frame;
  if (value.use !== "literal" || isWholeState(value.name) || !FROM_WHERE.has(tokenBefore(tokens, from))) return false;
  const [first, last] = end <= hit.from ? [end, hit.from] : [hit.end, from];
  for (let at = first; at < last; at++) if (tokens[at]?.lower === "that" || tokens[at]?.text === ";") return false;
  const opensSubject = tokens[end]?.text === "," || tokens[end]?.lower === "the" || isCapitalised(tokens[end]);
  const isFronted = from === 1 && tokens[0]?.lower === "in" && opensSubject && hit.from - end <= REACH_OF_FRONTED;
  return isFronted || HEARERS.has(tokenBefore(tokens, from - 1)) || isOccasion(tokens, from - 1);
}

/** "Our High Commission in Colombo", "the ambassador in Bern". */
function isOfMission({ tokens }: SentenceFrame, { from }: { from: number }): boolean {
  return MISSIONS.has(tokenBefore(tokens, from - 1));
}

const isPlain = ({ tokens }: SentenceFrame, from: number, end: number) =>
  tokens.slice(from, end).every(({ kind, lower }) => kind !== "punctuation" && lower !== "that");
