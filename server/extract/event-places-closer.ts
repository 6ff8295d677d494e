import type { PlaceMention } from "#domain/mention.ts";
import { clauseStart, costBetween } from "./clauses.ts";
import { IN_AT_NEAR_OUTSIDE, isAhead, isSite, isWholeState, KIND_OF_PLACE, type Site } from "./event-sites.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isCapitalised, isPossessive, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

// Where the nearest place is a wide one, or a label in front, and the sentence itself says more.

const TOWNS = new WordSet("villages settlements towns communities hamlets cities districts".split(" "));

/** "took four villages in the Sumy region: Novenke, Basivka and Zhuravka": those that the list names; null where there is none. */
export function listedBehind({ tokens, places }: SentenceFrame, { end }: TriggerHit): Placed<PlaceMention>[] | null {
  const colon = tokens.findLastIndex(({ text }, at) => at > end && text === ":");
  if (colon < 0 || !TOWNS.isAmong(tokens.slice(end, colon))) return null;
  const listed = places.filter(({ from, value }) => from > colon && value.use === "literal");
  return listed.length > 1 && listed[0]?.from === colon + 1 ? listed : null;
}

const WHEN_AS_WHILE = new WordSet("when as while".split(" "));

/** "3 March, Mopti region: an IED struck a convoy near Douentza", "In Basilan, 22 men gave up in Sumisip": where the sentence itself says it was. */
export function closerThanLabel(frame: SentenceFrame, sites: readonly Site[], best: number, hit: TriggerHit): number {
  const label = sites[best];
  if (!label?.isFronted) return best;
  const isCloser = ({ place, isElsewhere, isApposition }: Site) =>
    place !== label.place &&
    !isElsewhere &&
    !isApposition &&
    !isAhead(frame, place) &&
    isBehindLocative(frame, place) &&
    !frame.tokens.slice(hit.end, place.from).some(({ text }) => text === ";") &&
    isToldWith(frame, place, hit);
  const closer = sites.findIndex(
    (site) =>
      (site.place.from >= hit.end ||
        (site.place.from > label.place.from &&
          (closesWithComma(frame, site.place.end) || AND_THEN.has(tokenBefore(frame.tokens, hit.from))))) &&
      isCloser(site),
  );
  if (closer >= 0) return closer;
  const subject = sites.findIndex(
    ({ place, isApposition }) => !isApposition && place.end <= hit.from && opensBehind(frame, label.place, place),
  );
  if (subject >= 0) return subject;
  if (label.place.from > 2 || !isWholeState(label.place.value.name)) return best;
  // "Niger: Authorities in Niamey expelled", "In Bosnia, a court in Sarajevo sentenced".
  const town = sites.findIndex((site) => site.place.from > label.place.from && isCloser(site));
  return town < 0 ? best : town;
}

/** "In Graivoron district, the village of Kozinka came under fire". */
function opensBehind({ tokens }: SentenceFrame, label: { end: number }, { from }: { from: number }): boolean {
  const comma = from - 4;
  if (tokenBefore(tokens, from)?.lower !== "of" || comma < label.end || comma > label.end + 1 || tokens[comma]?.text !== ",") return false;
  return tokens[comma + 1]?.lower === "the" && (SETTLEMENT.test(tokens[comma + 2]?.lower ?? "") || TOWNS.has(tokens[comma + 2]));
}

/** "near Douentza,", "between Dabeiba and Mutata on Sunday,": the places and the day to which a comma puts an end. */
function closesWithComma({ tokens, places, dates }: SentenceFrame, end: number): boolean {
  const joined = tokens[end]?.lower === "and" ? places.find(({ from }) => from === end + 1) : undefined;
  const last = joined?.end ?? end;
  const day = dates.find(({ from }) => from === last || (from === last + 1 && tokens[last]?.lower === "on"));
  return tokens[day?.end ?? last]?.text === ",";
}

/** In the clause of the words, or in one that goes with them: "when …", "after being taken off a bus in Ormara". */
function isToldWith({ tokens, clauses }: SentenceFrame, { from }: { from: number }, hit: TriggerHit): boolean {
  const start = clauseStart(clauses, from);
  if (start <= hit.from || WHEN_AS_WHILE.has(tokens[start])) return true;
  return tokens[start]?.lower === "after" && /^\p{Ll}+ing$/u.test(tokens[start + 1]?.text ?? "");
}

/** "in Panjgur", "in the Alibad area of Panjgur", "in Rome's Torre Angela", "between Kayes and Diboli". */
function isBehindLocative({ tokens, places }: SentenceFrame, { from }: { from: number }): boolean {
  if (isPossessive(tokenBefore(tokens, from))) {
    const owner = places.find(({ end }) => end === from - 1);
    return owner !== undefined && IN_AT_NEAR_OUTSIDE.has(tokenBefore(tokens, owner.from));
  }
  const before = tokens[tokenBefore(tokens, from)?.lower === "the" ? from - 2 : from - 1];
  if (before?.lower === "of") {
    // "on the grounds of the Afipsky refinery".
    if (before === tokens[from - 2] && GROUNDS.has(tokenBefore(tokens, from - 2))) return true;
    const kind = tokenBefore(tokens, from - 1)?.lower ?? "";
    // "a raid on the village of Damboa".
    return COMPASS.test(kind) || (SETTLEMENT.test(kind) && tokenBefore(tokens, from - 3)?.lower === "on");
  }
  return IN_AT_NEAR_OUTSIDE.has(before) || before?.lower === "between" || before?.lower === "off";
}

const GROUNDS = new WordSet("grounds territory premises site".split(" "));
const SETTLEMENT = /^(?:town|village|city|suburb|district|hamlet|settlement|port|neighbourhood|neighborhood)$/;
const COMPASS = /^(?:(?:north|south)(?:east|west)?|east|west)$/;

/** "The war in Sudan broke out in Khartoum": the town, where the nearest is a whole state and one clause names both. */
export function moreExact(
  { clauses, tokens }: SentenceFrame,
  literal: readonly Placed<PlaceMention>[],
  best: number,
  hit: TriggerHit,
): number | null {
  const nearest = literal[best];
  if (nearest && WATERS.test(nearest.value.name)) {
    const off = literal.findIndex(
      ({ value, from }) => value.offset !== null || (value.near && value.radiusKm !== null && from !== nearest.from),
    );
    return off < 0 ? null : off;
  }
  if (nearest && isOfWay(tokens, nearest)) {
    const spot = literal.findIndex((place) => place.from > hit.from && isAtSpot(tokens, place.from));
    if (spot >= 0) return spot;
  }
  if (!nearest || !isWholeState(nearest.value.name)) return null;
  // "left Nairobi on Sunday and landed in Haiti": there.
  const isThere = !hit.isNoun && AND_THEN.has(tokenBefore(tokens, hit.from)) && nearest.from > hit.from && nearest.from - hit.end <= 1;
  if (isThere && literal.every(({ from }) => from <= nearest.from)) return null;
  const other = literal.findIndex(
    (place) =>
      !isWholeState(place.value.name) &&
      ((clauses.clause[place.from] === clauses.clause[nearest.from] && costBetween(clauses, place.from, nearest.from) <= 12) ||
        (place.from > nearest.from && costBetween(clauses, place.from, nearest.from) <= 25 && isInTown(tokens, place.from))),
  );
  return other < 0 ? null : other;
}

const WAYS = new WordSet("pipeline pipelines road highway railway motorway".split(" "));
const MOST_OF_NAME = 4;

/** "the Caño Limón-Coveñas pipeline": a name that is many miles long. */
function isOfWay(tokens: SentenceFrame["tokens"], { end }: { end: number }): boolean {
  let at = end;
  while (at < end + MOST_OF_NAME && (isCapitalised(tokens[at]) || tokens[at]?.text === "-" || tokens[at]?.text === "–")) at += 1;
  return WAYS.has(tokens[at]);
}

/** "near the village of X", "at X". */
function isAtSpot(tokens: SentenceFrame["tokens"], from: number): boolean {
  const isOfKind = tokenBefore(tokens, from)?.lower === "of" && KIND_OF_PLACE.test(tokenBefore(tokens, from - 1)?.lower ?? "");
  return IN_AT_NEAR_OUTSIDE.has(tokenBefore(tokens, isOfKind ? from - 3 : from));
}

const AND_THEN = new WordSet("and then".split(" "));

/** "In the Black Sea, a mine went off 20 km from Chornomorsk": what is told by a distance is where the distance leads. */
const WATERS = /\b(?:Sea|Ocean|Gulf|Strait|Bay|Channel|Lake|Basin)\b/;

/** "hit the Ilsky oil refinery in the Krasnodar region": what lies in the place that is meant, and was struck there. */
export function siteIn(frame: SentenceFrame, { from }: Placed<PlaceMention>): Placed<PlaceMention> | null {
  const { tokens, places } = frame;
  const site = places.find((place) => place.end < from && from - place.end <= MOST_OF_SITE && isSite(frame, place));
  // "the Dnipro hydroelectric station in Zaporizhzhia": called by its river.
  if (!site || /^hydro/.test(tokens[site.end]?.lower ?? "")) return null;
  const joint = tokens.findIndex(({ lower }, at) => at > site.end && at < from && lower === "in");
  if (joint < 0 || joint - site.end > MOST_OF_NOUN) return null;
  return tokens.slice(site.end, joint).every(({ kind }) => kind === "word") ? site : null;
}

const MOST_OF_SITE = 7;
const MOST_OF_NOUN = 3;

/** "in the village of X" */
function isInTown(tokens: SentenceFrame["tokens"], from: number): boolean {
  return (
    tokenBefore(tokens, from)?.lower === "of" &&
    KIND_OF_PLACE.test(tokenBefore(tokens, from - 1)?.lower ?? "") &&
    tokenBefore(tokens, from - 3)?.lower === "in"
  );
}
