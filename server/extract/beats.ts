import type { PlaceMention } from "#domain/mention.ts";
import { BEATS, type BeatWords, HARD_WORDS, SURE_WORDS } from "./lexicon/beats.ts";
import { isScore } from "./place-teams.ts";
import { isCapitalised, type Sentence } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** A beat's page, where most sentences show it; of two sure words, or of one and many others. */
const SHARE_OF_PAGE = 0.5;
const LEAST_OF_PAGE = 10;
const SURE = 5;
/** Of words that may stand elsewhere, in a sentence without a sure one. */
const MANY = 3;
const BESIDE = 2;

type Shown = { sure: number; maybe: number };

/**
 * Which sentences are sport's, the stage's, the markets' or a laboratory's own, where to strike, to shoot and to beat are figures
 * of speech: those that say so themselves, and all of a page most of whose sentences do. What speaks of police, troops or ministers
 * is news of the world wherever it stands. 1 for each such sentence.
 */
export function readBeats(sentences: readonly Sentence[], places: readonly PlaceMention[]): Uint8Array {
  const own = new Uint8Array(sentences.length);
  if (!sentences.some(({ tokens }) => SURE_WORDS.isAmong(tokens))) return own;
  const acting = places.filter(({ use }) => use === "metonymic");
  for (const beat of BEATS) markBeat(beat, sentences, beat.isSport ? [] : acting, own);
  return own;
}

function markBeat(beat: BeatWords, sentences: readonly Sentence[], acting: readonly PlaceMention[], own: Uint8Array): void {
  let showing = 0;
  let weight = 0;
  let sure = 0;
  const shown = sentences.map(({ tokens }) => {
    const one = showsBeat(beat, tokens);
    sure += one.sure;
    weight += SURE * one.sure + one.maybe;
    if (one.sure > 0 || one.maybe > 1) showing += 1;
    return one;
  });
  if (sure === 0) return;
  const isPage = weight >= LEAST_OF_PAGE && showing >= sentences.length * SHARE_OF_PAGE;
  shown.forEach((one, at) => {
    const isOwn = one.sure > 0 ? one.sure + one.maybe > 1 : one.maybe >= MANY && isBesideSure(shown, at);
    const sentence = sentences[at];
    if ((isPage || isOwn) && sentence && !isOfWorld(beat, sentence, acting)) own[at] = 1;
  });
}

function isBesideSure(shown: readonly Shown[], at: number): boolean {
  for (let other = at - BESIDE; other <= at + BESIDE; other++) if ((shown[other]?.sure ?? 0) > 0) return true;
  return false;
}

/** "Shares fell after Israel struck", "President Xi met his guest at a match", "a Russian strike destroyed the stadium". */
function isOfWorld({ hard }: BeatWords, { start, end, tokens }: Sentence, acting: readonly PlaceMention[]): boolean {
  if (HARD_WORDS.isAmong(tokens) || hard.isAmong(tokens) || acting.some((place) => place.start >= start && place.end <= end)) return true;
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.lower === "president" && isCapitalised(tokens[at])) return true;
    if (STRIKES.has(tokens[at]) && isCapitalised(tokens[at - 1])) return true;
  }
  return false;
}

const STRIKES = new WordSet("strike strikes raid attack attacks".split(" "));

/** How many of a beat's words a sentence has. */
function showsBeat({ sure, maybe, isSport }: BeatWords, tokens: readonly Token[]): Shown {
  const count = { sure: 0, maybe: 0 };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (sure.has(token)) count.sure += 1;
    else if (maybe.has(token) || (isSport && token?.kind === "number" && isScore(tokens, at))) count.maybe += 1;
  }
  return count;
}
