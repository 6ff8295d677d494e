import type { EventKind } from "#domain/kind.ts";
import { clauseStart, costBetween } from "./clauses.ts";
import { type Draft, withChanges } from "./event-draft.ts";
import type { Reading } from "./event-reading.ts";
import { retold } from "./lexicon/triggers.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { withTrigger } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const ECHOED = new Set<EventKind>(["SANCTION", "SUPPORT", "AID", "ACCUSE", "REJECT", "CONCEDE", "RETREAT", "COERCE"]);
const BEHIND = /^(?:suit|in|on|a|two|three|some|hours|days|weeks|months|soon|shortly|later|within|the|yesterday|today|[,.;])$/;
const AHEAD = new WordSet("will would to".split(" "));

const NEXT_SAME_FOLLOWING = new WordSet("next same following".split(" "));

const TO_WILL_WOULD = new WordSet("to will would".split(" "));

const DO_DID_DOES = new WordSet("do did does".split(" "));

/** Index of "followed" in "London followed in June", of "likewise" in "Gabon has promised to do likewise"; -1 when neither stands there. */
export function echoAt(tokens: readonly Token[]): number {
  return tokens.findIndex(({ lower }, at) => {
    if (lower === "likewise") return DO_DID_DOES.has(tokenBefore(tokens, at));
    if (lower === "follow" && !TO_WILL_WOULD.has(tokenBefore(tokens, at))) return false;
    if ((lower !== "followed" && lower !== "follow") || tokenBefore(tokens, at)?.lower === "was") return false;
    const next = tokens[at + 1]?.lower ?? ".";
    return BEHIND.test(next) && (next !== "the" || NEXT_SAME_FOLLOWING.has(tokens[at + 2]));
  });
}

/** Somebody else does what was told just before: the same, by them, on their day. */
export function echoOf({ frame, ordinal, paragraph, sentence, previous, item }: Reading, told: readonly Draft[]): Draft | null {
  const { tokens, clauses, actors } = frame;
  const at = echoAt(tokens);
  if (at < 0) return null;
  const from = tokens[at]?.start ?? sentence.start;
  const model = told.findLast((draft) => (draft.trigger?.start ?? from) < from) ?? previous;
  if (!model || !ECHOED.has(model.kind) || ordinal - model.ordinal > 1) return null;
  const start = clauseStart(clauses, at);
  const subject = actors.findLast(
    (actor) => actor.from >= start && actor.end <= at && at - actor.end <= 6 && actor.value.type !== "person",
  );
  if (!subject || model.actors.some(({ name }) => name === subject.value.name)) return null;
  const [date] = frame.dates
    .filter(({ value }) => value.when !== null && value.precision !== "duration" && value.precision !== "vague")
    .sort((a, b) => costBetween(clauses, at, a.from) - costBetween(clauses, at, b.from));
  if (!date) return null;
  const { name, type, country } = subject.value;
  const isAhead = tokens.slice(Math.max(0, at - 4), at).some((token) => AHEAD.has(token));
  return withChanges(model, {
    sentence: { start: sentence.start, end: sentence.end },
    trigger: { start: from, end: tokens[at]?.end ?? sentence.end },
    date: date.index,
    when: date.value.when,
    whenValue: date.value.value,
    places: [],
    placeNames: [],
    actors: [{ mention: subject.index, name, type, country, role: "agent" }, ...model.actors.filter(({ role }) => role === "target")],
    // Its own words: no repetition of those it stands beside.
    hits: model.hits.map((hit) => withTrigger(hit, retold(hit.trigger, { lemma: "follow" }))),
    sources: [],
    numbers: [],
    late: [],
    hedging: isAhead ? "planned" : "asserted",
    ordinal,
    paragraph,
    item,
    dateCarried: false,
    placeCarried: false,
    isReference: false,
    isAnew: true,
    isAhead: false,
    isWide: false,
  });
}
