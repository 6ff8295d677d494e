import { clauseEnd, clauseStart } from "./clauses.ts";
import { isSaidThere } from "./event-date-bars.ts";
import type { Bound, Facts } from "./event-reading.ts";
import { isWholeState } from "./event-sites.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isPossessive, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

/** "since last spring's clashes", "The delivery of arms was discussed": spoken of, not told. */
const ITS_THEIR_OUR = new WordSet("its their our his".split(" "));
const REAFFIRMS = new WordSet(
  "reaffirmed reaffirms reaffirm invoked invokes honoured honour cited upheld under of to from broke broken violated".split(" "),
);
const FAR_OVER = 14;
const isSaid = ({ trigger, isNoun }: TriggerHit): boolean => trigger.frame === "say" && !isNoun;

export function isTopic({ tokens }: SentenceFrame, { from, end, trigger }: TriggerHit, hits: readonly TriggerHit[]): boolean {
  // "protested against the arrest of a student leader".
  const against = tokens.findLastIndex(({ lower }, at) => at < from && at >= from - 3 && /^(?:against|over|at)$/.test(lower));
  if (against > 0 && hits.some((hit) => hit.trigger.kind === "PROTEST" && hit.from < against && against - hit.from < 14)) return true;
  if (isTalkedOf(tokens, from)) return true;
  // "suspended over a leaked phone call", "sacked over the talks": why, not what.
  if (against > 0 && tokens[against]?.lower === "over" && hits.some((hit) => isPunished(hit) && hit.from < against)) return true;
  // "reaffirmed its treaty with Japan": one that is known.
  if (trigger.mode === "sign" && ITS_THEIR_OUR.has(tokenBefore(tokens, from)) && REAFFIRMS.has(tokenBefore(tokens, from - 1))) return true;
  // "summoned the ambassador over the treaty".
  if (
    against > 0 &&
    tokens[against]?.lower === "over" &&
    hits.some((hit) => isSaid(hit) && hit.from < against && against - hit.from < FAR_OVER)
  )
    return true;
  // "in connection with Russia's invasion of Ukraine": what everybody knows of.
  if (isKnownWar(tokens, from, hits)) return true;
  const isSince = tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => lower === "since");
  if (isSince || trigger.frame === "join") return isSince;
  const was = tokens.findIndex(({ lower }, at) => at >= end && /^(?:was|were)$/.test(lower));
  return was > 0 && TALKED_OVER.has(tokens[was + 1]);
}

const THE_THIS_ITS = new WordSet("the this that these those its their".split(" "));
const FEW_WORDS = 3;

/** "Japan condemned the transfer of troops": what is spoken of, as known. */
export function isObject({ tokens }: SentenceFrame, { from, end }: TriggerHit, hits: readonly TriggerHit[], facts: Facts): boolean {
  if (facts.figure || ((facts.date || facts.place) && !isSaidThere(tokens, end, tokens.length))) return false;
  const verb = hits.findLast((hit) => !hit.isNoun && hit.trigger.frame === "say" && hit.end <= from);
  if (!verb || from - verb.end > FEW_WORDS) return false;
  return THE_THIS_ITS.has(tokens[verb.end]) || isPossessive(tokenBefore(tokens, from));
}

const AFTER_AMID = new WordSet("after following amid despite".split(" "));

/** "withdrew from the village after protests": what led to what is told. */
export function isCause({ tokens }: SentenceFrame, { from }: TriggerHit): boolean {
  return AFTER_AMID.has(tokenBefore(tokens, from)) || AFTER_AMID.has(tokens[from - 2]);
}

const isPunished = ({ isNoun, trigger: { kind, mode } }: TriggerHit): boolean =>
  !isNoun && ((kind === "OTHER" && (mode === "ruling" || mode === "resignation")) || kind === "SANCTION");

function isKnownWar(tokens: SentenceFrame["tokens"], from: number, hits: readonly TriggerHit[]): boolean {
  if (!WARS.has(tokens[from]) || !hits.some((hit) => !hit.isNoun && hit.mood.isFinite)) return false;
  const before = tokens.slice(Math.max(0, from - 7), from);
  return (
    before.some((token) => OCCASIONS.has(token)) && before.some((token) => isPossessive(token) || /^(?:russian|israeli)$/.test(token.lower))
  );
}

const WARS = new WordSet(["invasion", "aggression", "annexation"]);
const OCCASIONS = new WordSet("with over to of for since against because despite amid about following".split(" "));

const TALKED_OVER = new WordSet("discussed considered mentioned raised addressed debated weighed".split(" "));

const TALKS = new WordSet("spoke speak speaks speaking spoken talked talk talks talking wrote write".split(" "));
const OF_ABOUT = new WordSet(["of", "about"]);
const WEIGHS = new WordSet(
  "discuss discussed discusses discussing debate debated debating demand demanded demanding allow allows allowed permit permits permitted mention mentions mentioned".split(
    " ",
  ),
);
/** "will discuss it at a meeting". */
const AT_IN_DURING = new WordSet("at in during after before by".split(" "));
const TALKED_BEFORE = 5;

/** "spoke of joint patrols", "to demand early elections", "allows aid convoys into". */
function isTalkedOf(tokens: SentenceFrame["tokens"], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - TALKED_BEFORE); at--) {
    const token = tokens[at];
    if (!token || token.kind === "punctuation" || AT_IN_DURING.has(token)) return false;
    if (token.lower === "about" && from - at <= 2 && THE_THIS_ITS.has(tokens[from - 1])) return true;
    if (WEIGHS.has(token) || (OF_ABOUT.has(token) && TALKS.has(tokenBefore(tokens, at)))) return true;
  }
  return false;
}

const SUSPICION = new WordSet(
  "list blacklist sanctioned blacklisted suspicion suspected suspect charged convicted guilty sentenced tried wanted".split(" "),
);
const OF_WITH_FOR = new WordSet("of with for over".split(" "));
/** "charged in Warsaw on Friday with planning sabotage". */
const SCHEMING = new WordSet("planning preparing plotting conspiring attempting".split(" "));
const SUSPECTED_BEFORE = 6;

/** "charged three men with planning to set fire to a warehouse": whoever charges them sets fire to nothing. */
export function isSchemed(tokens: SentenceFrame["tokens"], verb: number): boolean {
  for (let at = verb - 1; at > verb - SUSPECTED_BEFORE && at > 0; at--)
    if (SCHEMING.has(tokens[at])) return WITH_FOR.has(tokenBefore(tokens, at));
  return false;
}

const WITH_FOR = new WordSet(["with", "for"]);

/** "arrested on suspicion of having damaged a line": the deed of which somebody is suspected, said of no day and place of its own. */
export function isOfSuspicion({ tokens, clauses }: SentenceFrame, { from, isNoun }: TriggerHit, bounds: readonly Bound[]): boolean {
  const first = Math.max(0, clauseStart(clauses, from), from - SUSPECTED_BEFORE);
  for (let at = from - 1; at > first; at--) {
    if (!OF_WITH_FOR.has(tokens[at]) || !(SUSPICION.has(tokenBefore(tokens, at)) || SCHEMING.has(tokens[at + 1]))) continue;
    // "convicted of arson in Leeds on Monday": what sort of crime it is.
    if (isNoun && at === from - 1 && !tokens[from]?.lower.endsWith("s")) return true;
    return bounds.every(({ date, places }) => (date === null || date.from < at) && places.every((place) => place.from < at));
  }
  return false;
}

const HAVE = new WordSet(["has", "have"]);
const AUXILIARY = new WordSet("been now already also so far reportedly".split(" "));
const YEARS = new WordSet("years months weeks".split(" "));

/** "More than 500 people have been killed in the city this year": a sum over many happenings, and none of its own. */
export function isRunningToll(
  { tokens }: SentenceFrame,
  { from, trigger, isNoun }: TriggerHit,
  facts: Facts,
  bounds: readonly Bound[],
): boolean {
  if (isNoun && facts.figure && isOnRecord(tokens, from)) return true;
  const isOfYear = bounds.some(({ date }) => date?.value.precision === "year");
  if (isOfYear && facts.figure && !facts.place && !isNoun && /^(?:COERCE|RETREAT)$/.test(trigger.kind) && isPerfect(tokens, from))
    return true;
  if (isNoun || !facts.figure || (trigger.kind !== "ASSAULT" && trigger.kind !== "OTHER")) return false;
  if (bounds.some(({ places }) => places.some(({ value }) => !isWholeState(value.name)))) return false;
  let at = from - 1;
  while (AUXILIARY.has(tokens[at])) at -= 1;
  if (!HAVE.has(tokens[at])) return false;
  return tokens.some(
    ({ lower }, index) =>
      (lower === "since" && !isSinceArrival(tokens, index)) ||
      (lower === "this" && tokens[index + 1]?.lower === "year") ||
      (lower === "in" && index > from && YEARS.has(tokens[index + 2])),
  );
}

/** "600 soldiers have been killed since the first units arrived": what one deployment has cost. */
function isSinceArrival(tokens: SentenceFrame["tokens"], since: number): boolean {
  for (let at = since + 2; at < since + FAR_ARRIVAL && tokens[at]?.kind === "word"; at++) if (ARRIVED.has(tokens[at])) return true;
  return false;
}

const FAR_ARRIVAL = 9;
const ARRIVED = new WordSet("arrived deployed entered landed crossed reached sent".split(" "));

/** "In 2025, 38 persons have been detained". */
function isPerfect(tokens: SentenceFrame["tokens"], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && AUXILIARY.has(tokens[at])) at -= 1;
  return HAVE.has(tokens[at]);
}

const RECORDS = new WordSet("counted recorded registered documented logged verified tallied".split(" "));
const FAR_BEHIND_RECORD = 6;

/** "has counted 23 drownings there since January": a sum, too. */
function isOnRecord(tokens: SentenceFrame["tokens"], noun: number): boolean {
  if (!tokens.some(({ lower }, at) => lower === "since" || (lower === "this" && tokens[at + 1]?.lower === "year"))) return false;
  for (let at = Math.max(0, noun - FAR_BEHIND_RECORD); at < noun; at++) {
    if (!RECORDS.has(tokens[at])) continue;
    return tokens.slice(at + 1, noun).some(({ kind, lower }) => kind === "number" || NUMBER_WORDS.has(lower));
  }
  return false;
}

const MEASURES = new WordSet(
  "sanctions sanction embargo measures charges charge ruling verdict resolution sale sales decision exercise exercises drills deal agreement expulsion expulsions deployment law ban vote listing step steps move moves request requests decree plan visit launch remarks statement closure tariff tariffs recall arrest arrests warrant bill referendum trial expropriation annexation".split(
    " ",
  ),
);

/** "Tehran called the resolution illegal" accuses, the strike only where the day is said; "spoke of sabotage", "in what he called an act of war" weigh what is told. */
export function isBranded({ tokens, clauses }: SentenceFrame, { from, trigger }: TriggerHit, facts: Facts): boolean {
  if (trigger.lemma.endsWith(" of") || !(facts.date || MEASURES.isAmong(tokens.slice(from + 1, from + BRANDED)))) return false;
  return !tokens.slice(clauseStart(clauses, from), from).some(({ lower }) => lower === "what");
}

const BRANDED = 5;

const OFTEN = new WordSet("repeatedly regularly routinely frequently often usually constantly occasionally".split(" "));
const HAS_HAVE_HAD = new WordSet(["has", "have", "had"]);
const HELPER_BEFORE = 4;

/** "has asked Washington repeatedly", "have attacked the same camp before": done more than once, and told of no one time. */
export function isManyTimes({ tokens, clauses }: SentenceFrame, { from, end }: TriggerHit): boolean {
  const start = clauseStart(clauses, from);
  if (!tokens.slice(Math.max(start, from - HELPER_BEFORE), from).some((token) => HAS_HAVE_HAD.has(token))) return false;
  const till = clauseEnd(clauses, end, tokens.length);
  for (let at = start; at < till; at++) if (OFTEN.has(tokens[at])) return true;
  return tokens[till]?.lower === "before" && (tokens[till + 1]?.kind ?? "punctuation") === "punctuation";
}

/** "explains why Turkey supplied drones", "The reason why the truce collapsed": what a text argues about, unless it says the day. */
export function isArgued({ tokens, clauses }: SentenceFrame, { from }: TriggerHit): boolean {
  for (let at = from - 1; at >= clauseStart(clauses, from); at--) if (tokens[at]?.lower === "why") return true;
  return false;
}

const MIGHT = new WordSet("would could might may".split(" "));

/** "would accept a truce in return for the withdrawal of its neighbour's troops": weighed, and not told. */
export function isWeighed({ tokens, clauses }: SentenceFrame, { from }: TriggerHit): boolean {
  for (let at = from - 1; at >= clauseStart(clauses, from); at--) if (MIGHT.has(tokens[at]) && tokens[at]?.text !== "May") return true;
  return false;
}

const OF_DENIAL = new WordSet("any having ever targeting involvement wrongdoing responsibility such all".split(" "));

const IT_THIS = new WordSet(["it", "this"]);

/** "Moscow denies targeting civilians": what it says on any day. */
export function isStandingDenial({ tokens }: SentenceFrame, { from, end }: TriggerHit): boolean {
  const verb = tokens[from]?.lower;
  if (verb !== "denies" && verb !== "deny") return false;
  // "The navy denies it": of what was just told.
  return OF_DENIAL.has(tokens[end]) || IT_THIS.has(tokens[end]) || (tokens[end]?.lower.endsWith("ing") ?? false);
}
