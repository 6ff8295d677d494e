import type { EventKind } from "#domain/kind.ts";
import { clauseStart, costBetween } from "./clauses.ts";
import type { Bound, Group } from "./event-reading.ts";
import { hasOwnSubject, type SentenceFrame } from "./sentence-frame.ts";
import { isToll } from "./settle-kind.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

export function groupBounds(frame: SentenceFrame, bounds: readonly Bound[]): Group[] {
  const groups: Group[] = [];
  for (const bound of bounds) {
    const isOne = (one: Group) => one.bounds.some((other) => belongTogether(frame, other, bound, bounds));
    // "After rebels attacked Goma, the army shelled Sake, killing two": of what was told last.
    const group = isConsequence(frame, bound.hit) ? groups.findLast(isOne) : groups.find(isOne);
    if (group) group.bounds.push(bound);
    else groups.push({ bounds: [bound], figures: [] });
  }
  return groups;
}

function belongTogether(frame: SentenceFrame, a: Bound, b: Bound, bounds: readonly Bound[]): boolean {
  if (
    (a.hit.trigger.kind !== b.hit.trigger.kind && !(a.hit.trigger.mode === "exercise" && b.hit.trigger.mode === "exercise")) ||
    (a.hit.mood.hedging !== b.hit.mood.hedging && (a.hit.mood.hedging === "denied" || b.hit.mood.hedging === "denied"))
  )
    return false;
  if (isDeathOfThem(frame, a.hit.from < b.hit.from ? b.hit : a.hit)) return true;
  if (a.date && b.date && a.date.index !== b.date.index) return false;
  if ((a.date === null) !== (b.date === null) && isChargedLater(a.hit, b.hit)) return false;
  if (isOfAnotherDay(frame, a.hit, b.hit) || (a.hit.from < b.hit.from ? isNextDeed(frame, a, b, bounds) : isNextDeed(frame, b, a, bounds)))
    return false;
  const isCut = frame.tokens.slice(Math.min(a.hit.from, b.hit.from), Math.max(a.hit.from, b.hit.from)).some(({ text }) => text === ";");
  if (isCut && a.hit.mood.isFinite && b.hit.mood.isFinite && !isToll(a.hit) && !isToll(b.hit)) return false;
  const [earlier, later] = a.hit.from < b.hit.from ? [a.hit, b.hit] : [b.hit, a.hit];
  if (earlier === a.hit ? isDoneByOthers(frame, a, b) : isDoneByOthers(frame, b, a)) return false;
  // "Sweden has lent guns, and Ukraine sent doctors": two deeds.
  if (OF_ONE.has(earlier.trigger.kind) && hasOwnSubject(frame, later, earlier)) return false;
  if (isConsequence(frame, later) && isToll(later) && !earlier.mood.negated) return true;
  if ((isToll(a.hit) || isToll(b.hit)) && costBetween(frame.clauses, a.hit.from, b.hit.from) <= 25) return true;
  // "lifted off from Sunan and came down off Rason": one flight.
  if (a.hit.trigger.mode === TEST && b.hit.trigger.mode === TEST && !hasOwnSubject(frame, later, earlier)) return true;
  // "struck an airfield in occupied Crimea, damaging two fighters": there.
  if (isConsequence(frame, later) && a.places.length > 0 && b.places.length > 0 && hasNoPlaceOfItsOwn(earlier === a.hit ? b : a))
    return true;
  const apart =
    a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.places.some((other) => other.index === place.index));
  if (apart) return false;
  const { kind } = a.hit.trigger;
  const isBroad = kind === "ASSAULT" || kind === "OTHER" || kind === "CONSULT" || kind === "AGREE" || kind === "COOPERATE";
  // "used water cannon and arrested 31": what the police did there.
  const isOfPolice =
    POLICING.has(a.hit.trigger.mode ?? "") && POLICING.has(b.hit.trigger.mode ?? "") && !hasOwnSubject(frame, later, earlier);
  return isBroad || isOfPolice || a.hit.trigger.mode === b.hit.trigger.mode || costBetween(frame.clauses, a.hit.from, b.hit.from) <= 12;
}

const CHARGES = new Set(
  "charge,charge with,charge over,indict,convict,sentence,jail,imprison,find guilty,put on trial,extradite".split(","),
);

/** "A man detained in January has been charged": taken then, charged now. */
function isChargedLater(a: TriggerHit, b: TriggerHit): boolean {
  if (a.trigger.mode !== "arrest" || b.trigger.mode !== "arrest" || a.isNoun || b.isNoun) return false;
  return a.mood.isFinite !== b.mood.isFinite && CHARGES.has(a.trigger.lemma) !== CHARGES.has(b.trigger.lemma);
}

const hasNoPlaceOfItsOwn = ({ places, hit, date }: Bound): boolean =>
  hit.trigger.kind === "ASSAULT" && places.every(({ from }) => from < hit.from) && (date === null || date.from < hit.from);

/** "Ukraine struck the port and Russia shelled Sumy", "Israel bombed Rafah after militants fired at soldiers": a clause of its own, and somebody else who acts in it. */
function isDoneByOthers({ tokens, clauses, attributions }: SentenceFrame, earlier: Bound, later: Bound): boolean {
  const start = clauseStart(clauses, later.hit.from);
  // "denied that its forces had fired and said Armenian troops had shelled".
  const isSaidNext = attributions.some(
    ({ cueAt }) => cueAt > earlier.hit.from && cueAt < later.hit.from && tokenBefore(tokens, cueAt)?.lower === "and",
  );
  if (!earlier.hit.mood.isFinite || later.hit.isNoun || !(OPENS_OTHERS.has(tokens[start]) || isSaidNext)) return false;
  const [before, behind] = [agentsOf(earlier), agentsOf(later)];
  return before.length > 0 && behind.length > 0 && !behind.some((name) => before.includes(name));
}

const OPENS_OTHERS = new WordSet("and but while after since because".split(" "));

const agentsOf = ({ actors }: Bound): string[] => actors.flatMap(({ mention, role }) => (role === "agent" ? [mention.value.name] : []));

/** "wounding three peacekeepers, one of whom died four days later", "three wounded; one of the wounded died": what became of those just told of. */
function isDeathOfThem({ tokens }: SentenceFrame, hit: TriggerHit): boolean {
  if (!isToll(hit)) return false;
  for (let at = Math.max(1, hit.from - FAR_BEHIND_WHOM); at < hit.from; at++) {
    const of = HURT.has(tokens[at]) && tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
    if ((tokens[at]?.lower === "whom" || of === at - 2) && tokenAt(tokens, Math.max(0, of))?.lower === "of") return true;
  }
  return false;
}

const FAR_BEHIND_WHOM = 6;
const HURT = new WordSet(["wounded", "injured"]);

/** "Shells hit the town on Monday, two days after a plane was shot down": the second is of another day. */
function isOfAnotherDay({ tokens, dates }: SentenceFrame, a: TriggerHit, b: TriggerHit): boolean {
  const [earlier, later] = a.from < b.from ? [a, b] : [b, a];
  if (later.isNoun) return false;
  return dates.some(
    ({ from, end, value }) =>
      from >= earlier.end &&
      end < later.from &&
      DAYS_LONG.test(value.value) &&
      AFTER_BEFORE.has(tokens[end]) &&
      later.from - end <= FAR_BEHIND,
  );
}

const AND_WHILE = new WordSet("and but while".split(" "));

/** "…, and warplanes raided the hills near Baalbek", "…, and a second attack on Thursday injured five": with a subject and a place or a day of its own. */
function isNextDeed({ tokens, clauses, dates }: SentenceFrame, earlier: Bound, later: Bound, bounds: readonly Bound[]): boolean {
  const start = clauseStart(clauses, later.hit.from);
  if (start <= earlier.hit.from || !AND_WHILE.has(tokens[start]) || tokenBefore(tokens, start)?.text !== ",") return false;
  if (later.hit.from - start < 2) return false;
  const isElsewhere =
    earlier.places.length > 0 &&
    later.places.length > 0 &&
    !later.places.some((place) => earlier.places.some(({ index }) => index === place.index));
  if (isElsewhere && !isToll(later.hit)) return true;
  const isDeed = bounds.some(({ hit }) => !isToll(hit) && hit.from > start && hit.from <= later.hit.from);
  const own = dates.find(({ from, value }) => from > start && clauses.clause[from] === clauses.clause[start] && value.when !== null);
  const before = dates.findLast(({ from, value }) => from < start && value.when !== null);
  return isDeed && own !== undefined && before !== undefined && own.value.when?.start !== before.value.when?.start;
}

const TEST = "weapons-test";
const POLICING = new Set(["disperse", "arrest"]);
const DAYS_LONG = /^P\d+[DWMY]$/;
const AFTER_BEFORE = new WordSet(["after", "before"]);
const FAR_BEHIND = 12;

const OF_ONE = new Set<EventKind>(["AID", "SANCTION", "SUPPORT", "MOBILIZE"]);

const COMMA_AND_DASH_ETC = new WordSet(", and — – also reportedly".split(" "));

/** "…, killing at least 14 traders and wounding 20": what came of it, however long the words between. */
export function isConsequence({ tokens }: SentenceFrame, { from, isNoun }: TriggerHit): boolean {
  return !isNoun && /ing$/.test(tokens[from]?.lower ?? "") && COMMA_AND_DASH_ETC.has(tokenBefore(tokens, from));
}
