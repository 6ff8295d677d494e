import type { DateMention } from "#domain/mention.ts";
import { toDayNumber } from "#domain/time.ts";
import { datesClash, isBare, ownDate, sharesFigure } from "./compare-drafts.ts";
import { type Draft, withChanges } from "./event-draft.ts";
import { isEntry, isFight, isSameFight, joinFight } from "./event-fight.ts";
import { joinDrafts } from "./join-drafts.ts";
import { isSame, TOLLS } from "./same-telling.ts";

const MAX_BACK = 60;
const TOLL_BACK = 8;
const BLAST_BACK = 5;
const ENTRY_BACK = 2;

/** Tellings of one happening in one document become one, keeping the best of each; in the order of the text. */
export function mergeDrafts(drafts: readonly Draft[], dates: readonly DateMention[], textOf: (draft: Draft) => string): Draft[] {
  const merged: Draft[] = [];
  const seen = new Set<string>();
  for (const draft of drafts) {
    const text = textOf(draft);
    const wording = `${draft.kind}|${text}|${draft.hits[0]?.trigger.lemma}`;
    const isRepeat =
      seen.has(wording) && merged.some((other) => other.kind === draft.kind && other.ordinal !== draft.ordinal && textOf(other) === text);
    seen.add(wording);
    if (isRepeat) continue;
    const isBack = tellsMoreOfToll(draft, text);
    const at = findSame(merged, draft, isBack, text);
    const other = merged[at];
    if (other && other.kind !== draft.kind) merged[at] = other.kind === "OTHER" ? asStrike(other, draft) : withFight(other, draft);
    else if (other) merged[at] = joinDrafts(isBack ? withoutTolls(other, draft) : other, draft, dates);
    else if (!draft.isReference) merged.push(draft);
  }
  return withoutHeadline(merged, textOf);
}

/** "his forces had repelled the assault": the taking of a place that somebody else told. */
const THE_ASSAULT = /\b(?:the|this|that) (?:assault|attack|offensive|battle|operation)\b/;

const HARM = new Set(["ASSAULT", "OTHER"]);

/** "Two killed as boat capsizes off Lesbos", in a line of its own: what the text behind it tells. */
function withoutHeadline(merged: Draft[], textOf: (draft: Draft) => string): Draft[] {
  const [first, second] = merged;
  if (!first || !second || first.ordinal > 0 || second.paragraph === 0 || second.ordinal > 2 || /[.!?…"”]$/.test(textOf(first)))
    return merged;
  const isOfOneKind = first.kind === second.kind || (HARM.has(first.kind) && HARM.has(second.kind));
  const isRetold = sharesFigure(first, second) || first.placeNames.some((name) => second.placeNames.includes(name));
  return isOfOneKind && isRetold && first.when === null ? merged.slice(1) : merged;
}

function findSame(merged: readonly Draft[], draft: Draft, isBack: boolean, text: string): number {
  let isMeant: boolean | null = isBack || null;
  const comesBack = isFight(draft) && draft.kind === "ASSAULT" && !draft.isAnew && isBare(draft) && THE_ASSAULT.test(text);
  for (let at = merged.length - 1; at >= Math.max(0, merged.length - MAX_BACK); at--) {
    const other = merged[at];
    if (!other) continue;
    // The wording is asked only where something was told that could be meant.
    if (isMeant !== false && isMeantBy(other, draft)) {
      isMeant ??= isOfThoseTold(draft, text);
      if (isMeant) return at;
    }
    if (isSame(other, draft, merged)) return at;
    if (isSameBlast(other, draft, text) || isSameBattle(other, draft, comesBack) || isItsCause(other, draft) || isAdded(other, draft, text))
      return at;
    if (isAlsoHurt(other, draft, text) || isItsBlast(other, draft, text)) return at;
  }
  return -1;
}

/** Whether a sentence gives a toll of what was told before it. */
function tellsMoreOfToll(draft: Draft, text: string): boolean {
  if (isOfToll(draft) && CARE.test(text)) return true;
  return isOfToll(draft, draft.isWide) && (BACK.test(text) || BY_THEN.test(text));
}

/** Whether a sentence speaks of those who made the attack just told, or of how it was met. */
function isOfThoseTold(draft: Draft, text: string): boolean {
  if (draft.kind !== "ASSAULT") return false;
  if (BEATEN_OFF.test(text)) return true;
  if (draft.isAnew) return false;
  if (isBare(draft) && THOSE.test(text)) return true;
  // What was shot down is the sum of a night, if it is large.
  return draft.mode !== "air-defence" && (draft.places.length === 0 || draft.placeCarried) && SUNK_OF_THEM.test(text);
}

/** "has retaken Babanusa. … Its troops entered the town at dawn": what one fight is told by in several sentences. */
function isSameBattle(earlier: Draft, later: Draft, comesBack: boolean): boolean {
  if (later.item !== earlier.item || later.ordinal - earlier.ordinal > TOLL_BACK) return false;
  if (later.ordinal - earlier.ordinal <= ENTRY_BACK && isEntry(earlier, later)) return true;
  if (!isFight(earlier) || !isFight(later)) return false;
  if (comesBack && later.kind !== earlier.kind) return true;
  const isThere = later.placeNames.length > 0 && !later.placeCarried && earlier.placeNames.length > 0 && !earlier.isWide;
  return isThere && ownDate(earlier) !== null && (later.kind !== "ASSAULT" || later.numbers.length === 0) && isSameFight(earlier, later);
}

/** "Four were killed when militants attacked, the army said, adding that 11 attackers died in the gunbattle": of one fight. */
function isAdded(first: Draft, then: Draft, text: string): boolean {
  return first.ordinal === then.ordinal && first.kind === "ASSAULT" && then.kind === "ASSAULT" && ADDING.test(text);
}

/** "shot dead three guards. A teacher was also killed": one more of those to whom it was done. */
function isAlsoHurt(first: Draft, then: Draft, text: string): boolean {
  if (first.kind !== "ASSAULT" || then.kind !== "ASSAULT" || then.ordinal - first.ordinal !== 1 || then.paragraph !== first.paragraph)
    return false;
  return isBare(then) && first.numbers.some(({ kind }) => TOLLS.has(kind)) && ALSO_HURT.test(text);
}

const ALSO_HURT = /\b(?:was|were) also (?:\p{Ll}+ly )?(?:killed|shot|wounded|injured|hurt)\b|\balso (?:died|lost h(?:is|er) life)\b/u;

const ADDING =
  /\badding that\b[^;]*\b(?:in|during) the (?:gun ?battle|gunfight|firefight|clash(?:es)?|fighting|shootout|exchange|attack|assault|raid)\b/;

/** "A car bomb exploded in Madrid. … The bomb went off in the Prosperidad quarter": where and how it was. */
function isSameBlast(earlier: Draft, later: Draft, text: string): boolean {
  if (later.kind !== "ASSAULT" || later.isAnew || later.item !== earlier.item || later.ordinal - earlier.ordinal > BLAST_BACK) return false;
  if (!BLASTS.has(earlier.mode ?? "") || !BLASTS.has(later.mode ?? "") || later.ordinal === earlier.ordinal) return false;
  return (THE_BOMB.test(text) || LAID_IT.test(text)) && !datesClash(earlier, later);
}

const BLASTS: ReadonlySet<string> = new Set(["bombing", "strike", "explosion"]);
/** "The rebels admitted that they had planted the device". */
const LAID_IT = /\b(?:planted|placed|set off|detonated|laid|hidden) the (?:[\p{Ll}-]+ )?(?:bomb|device|charge|explosives)\b/u;
const THE_BOMB =
  /^(?:The|This) (?:[\p{Ll}-]+ ){0,2}(?:bomb|device|charge|explosives?|blast|explosion|grenade|mine|dynamite|rocket)\b(?! attacks?)/u;

/** "An explosion shook the plant. … Kyiv claimed the strike at noon": what turns out to have been done by somebody. */
function isItsCause(earlier: Draft, later: Draft): boolean {
  if (earlier.kind !== "OTHER" || earlier.mode !== "explosion" || later.kind !== "ASSAULT" || later.isAnew || earlier.isWide) return false;
  if (later.item !== earlier.item || later.ordinal - earlier.ordinal > BLAST_BACK || later.hedging === "planned") return false;
  const isThere = !later.placeCarried && later.placeNames.some((name) => earlier.placeNames.includes(name));
  return (isBare(later) || isThere) && !datesClash(earlier, later);
}

/** "A car bomb killed a colonel in Moscow. The explosion occurred in a car park in the south": where the bomb went off. */
function isItsBlast(earlier: Draft, later: Draft, text: string): boolean {
  if (earlier.kind !== "ASSAULT" || later.kind !== "OTHER" || later.mode !== "explosion" || later.isAnew) return false;
  if (later.item !== earlier.item || later.ordinal - earlier.ordinal > ENTRY_BACK || !BLASTS.has(earlier.mode ?? "")) return false;
  // "Two passers-by were injured": behind the sentence that told of it so.
  const isItsToll =
    isBare(later) &&
    later.ordinal - earlier.ordinal === 1 &&
    later.hits.every(({ trigger, toll }) => OF_CARE.has(toll ?? trigger.mode ?? ""));
  return (isItsToll || THE_BOMB.test(text)) && !datesClash(earlier, later);
}

function asStrike(blast: Draft, strike: Draft): Draft {
  const joined = withFight(blast, strike);
  return withChanges(joined, { kind: strike.kind, mode: strike.mode, hits: [...blast.hits, ...strike.hits] });
}

function withFight(earlier: Draft, later: Draft): Draft {
  const joined = withChanges(earlier, { ordinal: later.ordinal, paragraph: later.paragraph });
  joinFight(joined, later);
  return joined;
}

/** "Four policemen and a driver were killed in the attack": in the one just told, whatever was said of its dead. */
const BACK =
  /\b(?:in|by) (?:the|this|that) (?:\w+ )?(?:attack|ambush|blast|explosion|bombing|shooting|raid|strike|assault|massacre|crash|fire|accident|collision|earthquake|quake|floods?|storm)\b/;

/** "Thirty-one wounded people were taken to hospital, where three of them died overnight". */
const CARE =
  /\b(?:wounded|injured|victims)\b.{0,60}\b(?:taken|rushed|brought|evacuated|treated|flown)\b|\b(?:of the wounded|of the injured|of them) (?:had )?(?:later )?died\b/;

/** "The army said that it had beaten off the attack and killed 30": what the other side says of it. */
const BEATEN_OFF =
  /\b(?:beat(?:en)? (?:off|back)|repelled|repulsed|foiled|thwarted|f(?:ought|ended) off|pushed back) (?:the|this|that) (?:attack|assault|raid|ambush|offensive)\b/;

/** "Sailors destroyed four of them", "sank two of the boats": of those that it was just told of. */
const SUNK_OF_THEM =
  /\b(?:destroyed|intercepted|sank|stopped|neutrali[sz]ed) (?:[\w-]+ ){1,3}of (?:them|the (?:drones|boats|missiles|rockets|craft))\b/i;

/** "By Tuesday evening rescuers had recovered 58 bodies": what was known then of what was told. */
const BY_THEN = /^(?:By|As of|As at) (?!then\b)/;

/** "The assailants opened fire on traders": those of whom it was just told. */
const THOSE =
  /^(?:The|These) (?:assailants?|attackers?|raiders?|gunm[ae]n|militants?|bombers?|perpetrators?|intruders?|insurgents|fighters|shooter|killers?|robbers|bandits)\b/;

function isOfToll({ kind, numbers, places, placeCarried, isAnew }: Draft, isAnywhere = false): boolean {
  if ((kind !== "ASSAULT" && kind !== "OTHER") || isAnew || (places.length > 0 && !placeCarried && !isAnywhere)) return false;
  return numbers.some((number) => TOLLS.has(number.kind));
}

function isMeantBy(earlier: Draft, later: Draft): boolean {
  return (
    earlier.kind === later.kind &&
    later.ordinal - earlier.ordinal <= TOLL_BACK &&
    earlier.item === later.item &&
    (!datesClash(earlier, later) || isDayAfter(earlier, later))
  );
}

/** Those who are hurt die later; the day on which somebody says so is no other happening's. */
function isDayAfter({ when, placeCarried }: Draft, later: Draft): boolean {
  if (!when || !later.when || placeCarried || later.hits.some(({ trigger }) => !OF_CARE.has(trigger.mode ?? ""))) return false;
  const days = toDayNumber(later.when.start) - toDayNumber(when.end);
  return days >= 0 && days <= 2;
}

const OF_CARE: ReadonlySet<string> = new Set(["die", "injure", "kill"]);

/** Without those that the later account puts higher. */
function withoutTolls(earlier: Draft, later: Draft): Draft {
  const isSurpassed = ({ kind, max, min }: Draft["numbers"][number]) =>
    TOLLS.has(kind) && later.numbers.some((other) => other.kind === kind && (other.max ?? other.min ?? 0) > (max ?? min ?? 0));
  return withChanges(earlier, { numbers: earlier.numbers.filter((number) => !isSurpassed(number)) });
}
