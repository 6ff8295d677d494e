import { type TimeSpan, toDayNumber } from "#domain/time.ts";
import { costBetween } from "./clauses.ts";
import { claimantOf } from "./event-claimants.ts";
import type { Draft } from "./event-draft.ts";
import type { Bound, Facts } from "./event-reading.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { isOfBodies } from "./same-telling.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const PLACE_OF_ITS_OWN = 6;

/** A night has two days. */
function isNextTo(a: TimeSpan | null | undefined, b: TimeSpan): boolean {
  return !!a && a.start === a.end && Math.abs(toDayNumber(a.start) - toDayNumber(b.start)) <= 1;
}

const THE_THIS_THAT_ETC = new WordSet("the this that these those recent its both".split(" "));

/** "the attack": a definite noun for what was told before, with no day or place of its own. */
export function isAgain(frame: SentenceFrame, bounds: readonly Bound[], earlier: readonly Draft[], facts: Facts): boolean {
  if (!facts.date && isConfession(frame, bounds, earlier)) return true;
  if (isOtherHalf(frame, bounds, earlier)) return true;
  if (isOwnedUp(frame, bounds) && earlier.at(-1)?.kind === bounds[0]?.hit.trigger.kind) return true;
  if (isFindOf(frame, bounds, earlier) || (!facts.date && isOneOfThem(frame, bounds, earlier))) return true;
  const placed = bounds.some(({ hit, places }) =>
    places.some((place) => costBetween(frame.clauses, hit.end, place.from) <= PLACE_OF_ITS_OWN),
  );
  if (placed || !bounds.every(({ hit }) => hit.isNoun || hit.trigger.needs !== null)) return false;
  const kind = bounds[0]?.hit.trigger.kind;
  // "71 bodies were returned. The exchange of prisoners took place": something else.
  const isExchange = bounds[0]?.hit.trigger.mode === "exchange";
  const known = earlier.filter((draft) => draft.kind === kind && !(isExchange && isOfBodies(draft)));
  if (known.length === 0 || bounds.some(({ hit }) => isOfOthers(frame.tokens, hit, known))) return false;
  if (bounds.every(({ hit }) => isThatDeed(frame.tokens, hit))) return true;
  // "The attack began on Sunday" says when what was told without a day of its own.
  const last = known.at(-1);
  const day = bounds.find(({ date }) => date?.value.when)?.date?.value.when;
  if (facts.date && !(last && (last.when === null || last.when.openStart || last.dateCarried || isNextTo(day, last.when)))) return false;
  return bounds.some(
    ({ hit }) => hit.isNoun && frame.tokens.slice(Math.max(0, hit.from - 3), hit.from).some((token) => THE_THIS_THAT_ETC.has(token)),
  );
}

const EXCHANGE_RETURN = new WordSet("exchange return turn".split(" "));

/** "In exchange, 157 were handed over": of the exchange just told. */
function isOtherHalf({ tokens }: SentenceFrame, bounds: readonly Bound[], earlier: readonly Draft[]): boolean {
  if (tokens[0]?.lower !== "in" || !EXCHANGE_RETURN.has(tokens[1]) || earlier.at(-1)?.kind !== "RETREAT") return false;
  return bounds.every(({ hit }) => hit.trigger.mode === "release" || hit.trigger.mode === "exchange");
}

const THAT_THIS = new WordSet(["that", "this"]);
const OVER_FOR = new WordSet("over for in of with".split(" "));

/** "was sentenced in January over that killing": the one told of, whatever day stands behind it. */
const isThatDeed = (tokens: SentenceFrame["tokens"], { from, isNoun }: TriggerHit): boolean =>
  isNoun && THAT_THIS.has(tokenBefore(tokens, from)) && OVER_FOR.has(tokenBefore(tokens, from - 1));

const HAD_HAVE = new WordSet("had has have".split(" "));
const IT_THEY = new WordSet("it they".split(" "));
const THE_THEM = new WordSet("the them him her".split(" "));

/** "The group said that it had killed the priests", behind their killing. */
function isConfession({ tokens, attributions }: SentenceFrame, bounds: readonly Bound[], earlier: readonly Draft[]): boolean {
  const [first] = bounds;
  if (!first || attributions.length === 0 || !HAD_HAVE.has(tokenBefore(tokens, first.hit.from))) return false;
  const { from, end, trigger } = first.hit;
  if (!IT_THEY.has(tokenBefore(tokens, from - 1)) || !THE_THEM.has(tokens[end])) return false;
  const last = earlier.at(-1);
  return last?.kind === trigger.kind && !last.actors.some(({ role, nameless }) => role === "agent" && !nameless);
}

/** "claimed the attack on Monday and said it had killed 60 soldiers": of what is claimed, and not on the day of the claim. */
export function isOwnedUp(frame: SentenceFrame, bounds: readonly Bound[]): boolean {
  const from = bounds.find(({ hit }) => !hit.isNoun)?.hit.from;
  if (from === undefined || !claimantOf(frame)) return false;
  const { tokens } = frame;
  if (!HAD_HAVE.has(tokenBefore(tokens, from)) || !IT_THEY.has(tokenBefore(tokens, from - 1))) return false;
  return tokens.slice(0, from).some((token) => CLAIMED.has(token));
}

const CLAIMED = new WordSet("claimed claiming claims responsibility".split(" "));

/** "after the killing of 13 miners", where no 13 were told of. */
function isOfOthers(tokens: readonly Token[], { isNoun, end }: TriggerHit, known: readonly Draft[]): boolean {
  if (!isNoun || tokens[end]?.lower !== "of") return false;
  const count = tokens[end + 1]?.value ?? NUMBER_WORDS.get(tokens[end + 1]?.lower ?? "");
  return count !== undefined && !known.some(({ numbers }) => numbers.some(({ min, max }) => min === count || max === count));
}

/** "Two soldiers were captured. One of them was taken by scouts": of those whose capture was just told. */
function isOneOfThem({ tokens }: SentenceFrame, bounds: readonly Bound[], earlier: readonly Draft[]): boolean {
  if (tokens[0]?.lower !== "one" || tokens[1]?.lower !== "of" || tokens[2]?.lower !== "them") return false;
  const last = earlier.at(-1);
  return last?.kind === "COERCE" && bounds.every(({ hit }) => hit.trigger.kind === "COERCE" && hit.from <= ONE_OF_THEM_REACH);
}

const ONE_OF_THEM_REACH = 6;

const THE_THEIR_HIS_HER = new WordSet("the their his her".split(" "));

/** "Reinforcements found the bodies on Monday": of those whose death was just told. */
function isFindOf({ tokens }: SentenceFrame, bounds: readonly Bound[], earlier: readonly Draft[]): boolean {
  const [first] = bounds;
  if (!first || !bounds.every(({ hit }) => hit.trigger.needs === "corpses")) return false;
  const at = tokens.findIndex(({ lower }) => /^(?:bodies|body|corpses|remains)$/.test(lower));
  if (!THE_THEIR_HIS_HER.has(tokenBefore(tokens, at)) || tokens[at + 1]?.lower === "of") return false;
  return earlier.at(-1)?.kind === "ASSAULT" && earlier.at(-1)?.numbers.some(({ kind }) => kind === "killed") === true;
}
