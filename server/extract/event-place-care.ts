import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

/** "died at a hospital in Bule"; not "struck the hospital in Rafah". */
function isBroughtTo(tokens: SentenceFrame["tokens"], ward: number): boolean {
  for (let at = ward - 1; at >= Math.max(0, ward - MOST_BEFORE_WARD); at--) if (TO_AT_IN.has(tokens[at])) return true;
  return false;
}

const HELPED = new WordSet("was were is are has have had been will be".split(" "));
const BURIED = new WordSet("buried laid held cremated mourned honoured repatriated".split(" "));

/** "Three soldiers killed on Friday were buried in Lviv": where they were brought to rest. */
export function isOfBurial({ tokens }: SentenceFrame, { from: at }: { from: number }, { end, isNoun, mood }: TriggerHit): boolean {
  if (isNoun || mood.isFinite || !mood.isPassive || at < end) return false;
  for (let back = at - 1; back > end; back--) if (BURIED.has(tokens[back])) return HELPED.has(tokens[back - 1]);
  return false;
}

const TO_AT_IN = new WordSet("to at in from".split(" "));
const MOST_BEFORE_WARD = 4;

const TAKEN = new WordSet("evacuated flown airlifted taken brought transferred rushed moved".split(" "));
const WARDS = new WordSet("hospital hospitals clinic clinics morgue mortuary".split(" "));
const TAKEN_BEFORE = 5;
const KILLS = new Set(["kill", "shoot", "murder", "massacre", "execute"]);
const AT_IN_INSIDE = new WordSet("at in inside".split(" "));

/** "were wounded and evacuated to Niamey", "died at a hospital in Bule": where those who were hurt were brought. */
export function isOfCare({ tokens }: SentenceFrame, { from: at }: { from: number }, { from, end, trigger }: TriggerHit): boolean {
  if (trigger.kind !== "ASSAULT" || at < from) return false;
  const before = tokenBefore(tokens, at)?.lower;
  // "were killed at the hospital in El Fasher": there.
  if (KILLS.has(trigger.lemma) && AT_IN_INSIDE.has(tokens[end])) return false;
  if (before === "in" || before === "at") return WARDS.has(tokenBefore(tokens, at - 1)) && at - from > 3 && isBroughtTo(tokens, at - 2);
  if (before !== "to" && before !== "in") return false;
  for (let back = at - 2; back > Math.max(from - 1, at - TAKEN_BEFORE); back--) if (TAKEN.has(tokens[back])) return true;
  return false;
}
