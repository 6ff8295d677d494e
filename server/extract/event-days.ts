import { addDays, type TimeSpan, toDayNumber } from "#domain/time.ts";
import type { Draft } from "./event-draft.ts";
import type { Bound, Reading } from "./event-reading.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

/** "have recently attacked", "in recent days": on no day that was named. */
export function isOfLate({ frame }: Reading): boolean {
  return frame.dates.some(({ from, value }) => value.precision === "vague" && /^recent/.test(frame.tokens[from]?.lower ?? ""));
}

/** "During the reporting period", "in the two weeks under review": the span of days that the report says it covers. */
export function reportedPeriod({ frame, document }: Reading): TimeSpan | null {
  const isMeant = frame.tokens.some(({ lower }, at) => {
    const next = frame.tokens[at + 1]?.lower;
    return (lower === "reporting" && next === "period") || (lower === "under" && next === "review");
  });
  if (!isMeant) return null;
  const covered = document.dates.find(({ precision, when }) => precision === "range" && when !== null && lengthOf(when) <= MOST_REPORTED);
  return covered?.when ?? null;
}

const lengthOf = ({ start, end }: TimeSpan) => toDayNumber(end) - toDayNumber(start);
/** Days that a periodic report covers at most. */
const MOST_REPORTED = 100;

/** "have escorted ships ever since", "since then 4,000 have fled": from the day told last until that of the report. */
export function sinceThen({ frame, document, lastDate, previous }: Reading): TimeSpan | null {
  const { tokens } = frame;
  const at = tokens.findIndex(({ lower }) => lower === "since");
  if (at < 0 || !document.spokenOn) return null;
  const next = tokens[at + 1];
  const isThen = next === undefined || next.lower === "then" || next.kind === "punctuation";
  const first = (lastDate?.when ?? previous?.when)?.start;
  if (!isThen || first === undefined || first > document.spokenOn || !tokens.some(({ lower }) => lower === "have" || lower === "has"))
    return null;
  return { start: first, end: document.spokenOn, precision: "range", openStart: false, openEnd: true, clock: null };
}

const isOneDay = (when: TimeSpan | null) => when !== null && when.start === when.end;

/** Letters in which "landing" and "land", "ambush" and "ambushed" agree. */
const STEM = 4;
const HOURS = /^PT(?:\d+|X)[HM]$/;
const DAYS = /^P(\d{1,2})([DW])$/;

/** "Two days before the release, soldiers killed four", "came a day after rebels had stormed": counted from what was told. */
export function countedDay(reading: Reading, main: TriggerHit): TimeSpan | null {
  const { frame, hits, earlier } = reading;
  const { tokens, dates } = frame;
  for (const { from, end, value } of dates) {
    // "Hours after the buses had passed": on the same day.
    const isOfHours = HOURS.test(value.value);
    const [, count = "", unit = ""] = isOfHours ? ["", "0", "D"] : (DAYS.exec(value.value) ?? []);
    // "Hours later drones struck the port": on the day of what happened last.
    if (isOfHours && (from === 0 || from >= main.end) && tokenBefore(tokens, end)?.lower === "later") {
      const last = earlier.findLast(({ when, hits }) => isOneDay(when) && hits[0]?.trigger.frame !== "say");
      if (last?.when) return { ...last.when, clock: null };
    }
    const link = tokens[end]?.lower ?? "";
    if (count === "" || (link !== "before" && link !== "after")) continue;
    const close = tokens.findIndex(({ text }, at) => at > end && text === ",");
    const named = hits.find(({ from, isNoun }) => from > end && (isNoun ? from <= end + 4 : close < 0 || from < close));
    if (named && !named.isNoun && named !== main) continue;
    const isNamed = named === main || (named !== undefined && isSubjectOf(tokens, named, main));
    const has = (fits: (draft: Draft) => boolean) =>
      earlier.findLast((draft) => draft.when !== null && draft.when.start === draft.when.end && fits(draft));
    const noun = named?.trigger.lemma ?? (tokens[end + 1]?.lower === "the" ? tokens[end + 2]?.lower : undefined);
    const ofKind = ({ kind }: Draft) => kind === named?.trigger.kind;
    const isSaid = ({ hits }: Draft) =>
      noun !== undefined && hits.some(({ trigger }) => trigger.lemma.slice(0, STEM) === noun.slice(0, STEM));
    // "stormed it on Saturday, three days after gunmen had seized it": from the day of the main clause.
    const before = tokenBefore(tokens, from);
    const isBehind = before !== undefined && BESIDE.has(before);
    const beside = dates.findLast(({ end, value }) => isBehind && end <= from && !DAYS.test(value.value) && isOneDay(value.when));
    const any = () => has(({ hits }) => hits[0]?.trigger.frame !== "say");
    const known =
      beside && isNamed
        ? beside.value
        : isNamed
          ? (opening(reading, from) ?? any())
          : (has(isSaid) ?? has(ofKind) ?? (isOfHours ? any() : null));
    if (!known?.when) continue;
    const days = Number(count) * (unit === "W" ? 7 : 1) * ((link === "before") === isNamed ? 1 : -1);
    const day = addDays(known.when.start, days);
    return { ...known.when, start: day, end: day, precision: "day", clock: null };
  }
  return null;
}

/** "a day after a car bomb exploded": what did it is a word of ours, too. */
function isSubjectOf(tokens: SentenceFrame["tokens"], noun: TriggerHit, { from, isNoun, mood }: TriggerHit): boolean {
  if (isNoun || !mood.isFinite || from < noun.end || from - noun.end > LONGEST_PHRASE) return false;
  return tokens.slice(noun.end, from).every((token) => (token.kind === "word" && !JOINS.has(token)) || token.text === "-");
}

/** "a day after a grenade attack on a bar in Bogotá killed 12". */
const LONGEST_PHRASE = 10;
const JOINS = new WordSet("and that which who where when".split(" "));

/** "…, three days after", "The blast on Sunday came three days after". */
const BESIDE = new WordSet(", and came comes come happened occurred followed".split(" "));

/** "The attack came three weeks after rebels had burned a church": the attack with which the text opens. */
function opening({ frame: { tokens }, hits, earlier }: Reading, before: number): Draft | undefined {
  const subject = hits.find(({ isNoun, end }) => isNoun && end <= before && end >= before - FAR_FROM_SUBJECT);
  if (subject) return earlier.find(({ kind, when }) => kind === subject.trigger.kind && isOneDay(when));
  return INCIDENT.has(tokenBefore(tokens, before - 1)) ? earlier.find(({ kind, when }) => OF_HARM.has(kind) && isOneDay(when)) : undefined;
}

const INCIDENT = new WordSet("incident incidents episode confrontation violence".split(" "));
const OF_HARM: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "OTHER"]);

const FAR_FROM_SUBJECT = 3;

/** "hit the market a short while ago", "minutes ago", "just now": on the day on which it is told. */
export function isJustNow({ tokens }: SentenceFrame): boolean {
  return tokens.some(
    ({ lower }, at) =>
      (lower === "ago" && MINUTES.has(tokenBefore(tokens, at))) || (lower === "now" && tokenBefore(tokens, at)?.lower === "just"),
  );
}

const MINUTES = new WordSet("while minutes moments moment".split(" "));

const HURT = new WordSet("wounded injured".split(" "));
const DIES = new Set(["die", "kill"]);

/** "One of the wounded died on Monday": no second happening. */
export function isLaterDeath({ frame: { tokens }, earlier }: Reading, { from, trigger }: TriggerHit): boolean {
  if (!DIES.has(trigger.mode ?? "")) return false;
  const at = tokens.findIndex((token, index) => index > 1 && index < from && HURT.has(token));
  if (at < 0 || tokenBefore(tokens, at)?.lower !== "the" || tokenBefore(tokens, at - 1)?.lower !== "of") return false;
  return earlier.some(({ numbers, late }) => [...numbers, ...late].some(({ kind }) => kind === "injured"));
}

/** "A man wounded in the shelling of NAME on Saturday died on Monday in a clinic": of what hurt him, there and then. */
export function whatHurt({ tokens }: SentenceFrame, { trigger, from }: TriggerHit, hits: readonly TriggerHit[]): TriggerHit | undefined {
  if (trigger.mode !== "die") return undefined;
  return hits.find(
    (hit) =>
      hit.trigger.mode === "injure" &&
      !hit.isNoun &&
      hit.end < from &&
      IN_BY_DURING.has(tokens[hit.end]) &&
      hits.some((deed) => deed.isNoun && deed.trigger.kind === "ASSAULT" && deed.from > hit.end && deed.end < from) &&
      !tokens.slice(hit.end, from).some(({ kind, lower }) => kind === "punctuation" || lower === "and"),
  );
}

const IN_BY_DURING = new WordSet("in by during".split(" "));

const BURNS = new Set(["break out", "fire", "blaze", "start", "catch fire"]);
const QUENCHED = new WordSet("put extinguished contained doused localised localized under quelled".split(" "));

/** "A fire broke out and was put out before midnight": when it was over. */
export function isOfQuenching({ tokens }: SentenceFrame, { from }: { from: number }, { trigger, end }: TriggerHit): boolean {
  if (from < end || !BURNS.has(trigger.lemma)) return false;
  for (let at = end; at < from; at++) if (QUENCHED.has(tokens[at])) return true;
  return false;
}

const HAD = new WordSet(["had"]);
const FAR_HELPER = 3;

/** "Envoys met on Monday. They had met on Sunday": told by the way, on a day before that of what is told. */
export function looksBack({ frame, previous }: Reading, { from, isNoun }: TriggerHit, when: TimeSpan | null): boolean {
  if (isNoun || when === null || previous?.when == null || when.end >= previous.when.start || frame.attributions.length > 0) return false;
  return HAD.isAmong(frame.tokens.slice(Math.max(0, from - FAR_HELPER), from));
}

const FAR_SIGNED = 2;

/** "renewed on Friday a treaty signed in May 2024": the participle behind a pact says when and where it was made. */
export function signedBehind({ isNoun, trigger, end }: TriggerHit, hits: readonly TriggerHit[]): TriggerHit | undefined {
  if (!isNoun || trigger.kind !== "AGREE") return undefined;
  return hits.find(
    (hit) =>
      !hit.isNoun &&
      hit.trigger.kind === "AGREE" &&
      hit.mood.isPassive &&
      !hit.mood.isFinite &&
      hit.from >= end &&
      hit.from < end + FAR_SIGNED,
  );
}

/** "A court in Goma on Monday sentenced a man arrested in May": where the verb before puts it is not where that of another day was. */
export function placesOfItsDay(bounds: readonly Bound[], { hit, date, places }: Bound): Bound["places"] {
  if (hit.mood.isFinite || !(hit.mood.isPassive || (hit.isNoun && hit.trigger.kind === "AGREE")) || !date || places.length === 0)
    return places;
  const main = bounds.find((other) => !other.hit.isNoun && other.hit.mood.isFinite && other.hit.end <= hit.from);
  if (!main?.date || main.date.index === date.index || places.some(({ from }) => from > hit.from)) return places;
  return places.filter(({ index }) => !main.places.some((place) => place.index === index));
}
