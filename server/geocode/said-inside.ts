import type { PlaceMention } from "#domain/mention.ts";
import type { Place } from "#domain/place.ts";
import { isInside } from "./inside.ts";

type CandidatesOf = (mention: PlaceMention) => readonly Place[];

const KIND =
  "(?:town|village|city|suburb|hamlet|settlement|community|port|resort|township|municipality|neighbourhood|neighborhood|district|parish)";
const KINDS =
  "(?:towns|villages|cities|suburbs|hamlets|settlements|communities|ports|resorts|townships|places|parts|areas|districts|counties)";
const PART = "(?:far |deep )?(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|upper|lower|rural|coastal|inland|mid)";
const PEOPLE = "(?: of (?:about |some |around |nearly |just )?[\\d,.]+(?: \\p{Ll}+)?)?";
const WHAT = `(?:an?|the) (?:[\\p{Ll}-]+ ){0,4}${KIND}${PEOPLE} `;
const IN = `(?:in|on) (?:the )?(?:${PART} (?:(?:part |corner |end |edge |coast )?of (?:the )?)?)?`;

/** "X in Y", "X, in the north of Y", "X, northern Y", "X, a town of 4,000 in Y". */
const RIGHT_BEHIND = new RegExp(`^(?:,? (?:${WHAT})?${IN}|, ${PART} )$`, "u");
/** "X did. The town, in the west of Y". */
const NEXT_SENTENCE = new RegExp(`[.!?]["”’]? (?:The|This) (?:\\p{Ll}+ )?${KIND}${PEOPLE},? (?:(?:which )?(?:is|lies|sits) )?${IN}$`, "u");
/** "X and other towns in Y", "X, and elsewhere in Y", "X and Z, both in Y". */
const LISTED = new RegExp(
  `\\b(?:(?:other|several|neighbouring|neighboring|nearby) ${KINDS}|elsewhere|both|all) (?:in|of|across|on) (?:the )?$`,
  "u",
);
/** "the Y city of X", "Y's X". */
const IN_FRONT = new RegExp(
  `^(?:['’]s? (?:(?:${PART}|capital|main|second|largest|biggest|port|historic|ancient) ){0,2}|(?:['’]s?)? (?:[\\p{Ll}-]+ ){0,2}${KIND} of )$`,
  "u",
);
const ENDS_SENTENCE = /[.!?]["”’]?\s|\n/;
/** "in Paris, in Texas and in Ohio" is a list. */
const GOES_ON = /^,? (?:and |or )?in /;
const LONGEST_WAY = 70;
const LONGEST_LIST = 160;
const MOST_LISTED = 6;

/** The index of the place in which the text says in plain words that a mention lies, beside "X, Y"; -1 for none. */
export function saidInside(index: number, mentions: readonly PlaceMention[], text: string, candidatesOf: CandidatesOf): number {
  const mention = mentions[index];
  if (!mention) return -1;
  const lies = (outer: PlaceMention | undefined) => outer !== undefined && canLieIn(candidatesOf(mention), candidatesOf(outer));
  const next = mentions[index + 1];
  if (next && next.start - mention.end <= LONGEST_LIST && isSaidBehind(mention, next, text) && lies(next)) return index + 1;
  const before = mentions[index - 1];
  if (before && isSaidInFront(before, mention, text) && lies(before)) return index - 1;
  const ofAll = behindList(index, mentions, text);
  if (ofAll > index && lies(mentions[ofAll]) && isLikely(candidatesOf(mention), candidatesOf(mentions[ofAll] ?? mention))) return ofAll;
  for (let at = index + 1; at <= index + MOST_LISTED; at++) {
    const outer = mentions[at];
    if (!outer || outer.start - mention.end > LONGEST_LIST || ENDS_SENTENCE.test(text.slice(mention.end, outer.start))) return -1;
    if (LISTED.test(text.slice(Math.max(mention.end, outer.start - LONGEST_WAY), outer.start)) && lies(outer)) return at;
  }
  return -1;
}

function isSaidBehind(mention: PlaceMention, next: PlaceMention, text: string): boolean {
  const between = text.slice(mention.end, next.start);
  if (RIGHT_BEHIND.test(between)) {
    const isApposed = between.startsWith(", ");
    return (isApposed || mention.use !== "metonymic") && !(isApposed && GOES_ON.test(text.slice(next.end, next.end + LONGEST_WAY)));
  }
  return NEXT_SENTENCE.test(between);
}

function isSaidInFront(before: PlaceMention, mention: PlaceMention, text: string): boolean {
  const way = mention.start - before.end;
  return way > 1 && way <= LONGEST_WAY && mention.use !== "metonymic" && IN_FRONT.test(text.slice(before.end, mention.start));
}

const JOINED = /^(?:,? (?:and|or|&) |, )$/;
const LIST_ENDS = new RegExp(`^,? ${IN}$`, "u");

/** "between Roma and Charleville in Queensland": the index of what all of them lie in, or -1. */
function behindList(index: number, mentions: readonly PlaceMention[], text: string): number {
  for (let at = index; at < index + MOST_LISTED; at++) {
    const [one, next] = [mentions[at], mentions[at + 1]];
    if (!one || !next || next.start - one.end > LONGEST_WAY) return -1;
    const between = text.slice(one.end, next.start);
    if (at > index && LIST_ENDS.test(between)) return at + 1;
    if (!JOINED.test(between)) return -1;
  }
  return -1;
}

/** Of a great capital's namesakes only cities. */
function isLikely(inner: readonly Place[], outer: readonly Place[]): boolean {
  return !inner.some(isGreatCapital) || inner.some((place) => place.population >= CITY && outer.some((region) => isInside(place, region)));
}

const MILLIONS = 1_000_000;
export const isGreatCapital = ({ featureCode, population }: Place): boolean => featureCode === "PPLC" && population > MILLIONS;
const CITY = 150_000;

const isWide = ({ level }: Place) => level === "country" || level === "region" || level === "district";

/** Not of what may be a state itself: "Mexico in Missouri" is hardly the town. */
function canLieIn(inner: readonly Place[], outer: readonly Place[]): boolean {
  if (inner.some(({ level }) => level === "country")) return false;
  const wide = outer.filter(isWide);
  return inner.some((place) => wide.some((region) => isInside(place, region)));
}
