import { FORCE_NEEDS } from "./lexicon/force-classes.ts";
import { isCapitalised, isPossessive, tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** Whether a past form without a helper, of a verb that takes an object, is a participle: "the treaty signed in June". `subject`: index of the word before the verb. */
export function isParticiple(tokens: readonly Token[], verb: number, subject: number): boolean {
  // "soldiers taken prisoner by Kyiv": no past form.
  if (PARTICIPLES.has(tokens[verb]) || isFoundGuilty(tokens, verb)) return true;
  if (PRETERITES.has(tokens[verb]) || !standsAlone(tokens, verb)) return false;
  return !isOnset(tokens, verb, subject) && !isOfObject(tokens, verb);
}

/** Past forms that are no participles: "took over a base". */
const PRETERITES = new WordSet(
  "took gave threw broke froze drove withdrew began flew overthrew saw wrote spoke swore tore blew".split(" "),
);
const PARTICIPLES = new WordSet("taken given driven thrown stolen shaken flown withdrawn seen shown beaten slain".split(" "));

/** "men convicted of terrorism". */
const isFoundGuilty = (tokens: readonly Token[], verb: number): boolean => GUILTY.has(tokens[verb]) && tokens[verb + 1]?.lower === "of";
const GUILTY = new WordSet(["convicted", "acquitted"]);

const IN_ON_AT_ETC = new WordSet(
  "in on at by near during when while after before since between outside inside from and or as with along alongside around amid last this earlier later there here across over under yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday overnight fighting for to off early late within because".split(
    " ",
  ),
);

/** A past form with no object behind it: "the treaty signed in June", "six officers killed near". */
export function standsAlone(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next) return true;
  if (next.kind === "punctuation") return /^[,.;:)!?—–]$/.test(next.text);
  // "raided the market and made off with cattle", "carried off ten girls".
  if (next.lower === "off") return tokens[verb + 2]?.lower !== "with" && standsAlone(tokens, verb + 1);
  // "a drone shot down by the army", "a bridge blown up by rebels".
  if (PARTICLES.has(next) && tokens[verb + 2]?.lower === "by") return true;
  // "hacked to death 20 worshippers".
  if (next.lower === "to" && tokens[verb + 2]?.lower === "death") return standsAlone(tokens, verb + 2);
  // "handed over the remains".
  if (next.lower === "over" && tokens[verb]?.lower === "handed") return standsAlone(tokens, verb + 1);
  // "killed or wounded 4,000", "shot and killed the mayor": what stands behind both.
  if ((next.lower === "or" || next.lower === "and") && /ed$/.test(tokens[verb + 2]?.lower ?? "")) return standsAlone(tokens, verb + 2);
  // "handed over to Ukraine the bodies of", "sent to Chad 20 lorries".
  if (next.lower === "to" && isCapitalised(tokens[verb + 2]) && opensObject(tokens, verb + 3)) return false;
  // "were abducted and killed a day later".
  if (TIMES.has(tokens[verb + 2]) || (next.lower === "the" && SAME_NEXT.has(tokens[verb + 2]))) return true;
  // "oversaw Thursday's launch".
  return IN_ON_AT_ETC.has(next) && !leadsToAmount(next, tokens[verb + 2]) && !isPossessive(tokens[verb + 2]);
}

const PARTICLES = new WordSet("up down out away".split(" "));
const TIMES = new WordSet("hour hours day days week weeks month months year years".split(" "));
const THE_A_ITS = new WordSet("the a an its their several some".split(" "));
const SAME_NEXT = new WordSet("same next following previous last day week month year".split(" "));

const opensObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number" || (THE_A_ITS.has(tokens[at]) && !SAME_NEXT.has(tokens[at + 1]));

const WHICH_WHOM = new WordSet(["which", "whom"]);
const AHEAD_OF_WHICH = new WordSet("in of at during by with to from on for".split(" "));
const LONGEST_SUBJECT = 4;

/** "the tanker, which Iran seized on 5 October", "the men whom police arrested in Gao": done to those before. */
function isOfObject(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_SUBJECT); at--) {
    if (tokens[at]?.kind === "punctuation" && !isPossessive(tokens[at])) return false;
    if (WHICH_WHOM.has(tokens[at])) return at < verb - 1 && !AHEAD_OF_WHICH.has(tokenBefore(tokens, at));
  }
  return false;
}

const ARMED = FORCE_NEEDS.armed;
const ATTACKED = new WordSet("attacked assaulted counterattacked".split(" "));
const HELPING = new WordSet("was were is are has have had been who which that".split(" "));

/** "Russian forces attacked near Novenke", "The Finns attacked on 6 May": those in arms who attack need name nobody; not "troops attacked near Kidal were withdrawing". */
function isOnset(tokens: readonly Token[], verb: number, subject: number): boolean {
  if (!ATTACKED.has(tokens[verb])) return false;
  if (tokens[verb]?.lower === "counterattacked") return true;
  if (!ARMED.has(tokenAt(tokens, subject)) && !isPeople(tokens, subject)) return false;
  for (let at = verb + 1; at < tokens.length && tokens[at]?.text !== ";"; at++) {
    if (HELPING.has(tokens[at])) return tokenBefore(tokens, at)?.text === "," || tokens[at]?.lower === "that";
    if (tokens[at]?.lower === "by") return false;
  }
  return true;
}

/** "The Finns", "The Confederates". */
function isPeople(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  return token !== undefined && isCapitalised(token) && token.lower.endsWith("s") && tokenAt(tokens, at - 1)?.lower === "the";
}

const LEAST_MOST = new WordSet("least most".split(" "));

/** "abducted at least 16", "arrested over 60": how many they were. */
function leadsToAmount({ lower }: Token, next: Token | undefined): boolean {
  if (lower === "at") return LEAST_MOST.has(next);
  return (lower === "over" || lower === "around" || lower === "near") && next?.kind === "number";
}
