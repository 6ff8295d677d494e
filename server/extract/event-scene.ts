import type { EventKind } from "#domain/kind.ts";
import type { Draft } from "./event-draft.ts";
import type { Bound, Reading } from "./event-reading.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { markWords } from "./word-marks.ts";
import { WordSet } from "./word-set.ts";

/** Kinds whose place and day go over from sentence to sentence. */
export const CARRIES = new Set<EventKind>(["ASSAULT", "OTHER", "COERCE", "RETREAT", "PROTEST", "MOBILIZE", "AID", "AGREE", "CONSULT"]);
export const ON_THE_SPOT = new Set<EventKind>(["ASSAULT", "OTHER", "COERCE", "RETREAT", "PROTEST", "MOBILIZE"]);
const UNREAL = new Set(["planned", "possible", "denied"]);
const MAX_SENTENCES = 4;
const MAX_PARAGRAPHS = 2;
const BREAKS_AWAY = new Set(
  "past previous previously earlier already since meanwhile separately elsewhere ago last historically nationwide upstream downstream similar".split(
    " ",
  ),
);
/** What may follow from what: those who come after an attack are arrested, released, displaced. */
const FOLLOWS_FROM = new Map<EventKind, ReadonlySet<EventKind>>([
  ["ASSAULT", new Set<EventKind>(["ASSAULT", "OTHER", "COERCE", "MOBILIZE", "CONCEDE"])],
  ["OTHER", new Set<EventKind>(["OTHER", "ASSAULT"])],
  ["COERCE", new Set<EventKind>(["ASSAULT", "PROTEST", "COERCE", "MOBILIZE", "CONCEDE"])],
  ["RETREAT", new Set<EventKind>(["ASSAULT", "COERCE", "RETREAT", "MOBILIZE"])],
  ["AID", new Set<EventKind>(["ASSAULT", "OTHER", "AID"])],
  ["CONSULT", new Set<EventKind>(["CONSULT"])],
  ["AGREE", new Set<EventKind>(["CONSULT", "AGREE"])],
  ["PROTEST", new Set<EventKind>(["PROTEST", "COERCE", "ASSAULT", "OTHER"])],
  ["MOBILIZE", new Set<EventKind>(["MOBILIZE", "ASSAULT", "OTHER", "RETREAT", "COERCE"])],
]);

const BEFORE_EXCHANGE: ReadonlySet<EventKind> = new Set<EventKind>(["RETREAT", "CONSULT", "AGREE"]);

/** Told as having happened, somewhere. */
export const isReal = (draft: Draft): boolean => !UNREAL.has(draft.hedging);

/** The happening that the text is at: the first one of the last sentence on the ground that was told as real, not far back. */
export function sceneOf(
  reading: Reading,
  { kind, mode }: { kind: EventKind; mode: string | null },
  has: (draft: Draft) => boolean,
): Draft | null {
  const { earlier, ordinal, paragraph } = reading;
  const sources = mode === "exchange" ? BEFORE_EXCHANGE : FOLLOWS_FROM.get(kind);
  if (!sources || isOfPolitics(mode)) return null;
  let found: Draft | null = null;
  for (let at = earlier.length - 1; at >= Math.max(0, earlier.length - 6); at--) {
    const draft = earlier[at];
    if (!draft || draft.item !== reading.item || ordinal - draft.ordinal > MAX_SENTENCES || paragraph - draft.paragraph > MAX_PARAGRAPHS)
      return found;
    if (found && draft.ordinal !== found.ordinal) return found;
    if (
      draft.ordinal < ordinal &&
      !draft.isAside &&
      (draft.kind !== "OTHER" || draft.mode !== null || kind === "OTHER") &&
      (sources.has(draft.kind) || (kind === "COERCE" && draft.mode === "accident")) &&
      isReal(draft) &&
      has(draft)
    )
      found = draft;
  }
  return found;
}

/** Who leaves office or is elected does so wherever that may be. */
export const isOfPolitics = (mode: string | null) => mode === "resignation" || mode === "election";

const ANAPHORS = new Set("they he she it them his her their its both neither these those others another second".split(" "));
const SPOT = new Set(
  "scene site spot area attack blast explosion shooting incident clash clashes fighting raid bombing crash collision accident fire quake flood village town city camp market building plant refinery depot factory airfield attackers assailants gunmen victims bomber suspect suspects body bodies dead wounded injured captives hostages".split(
    " ",
  ),
);

/** Which way a sentence's words lead: away from what was told before, or back to it. */
export type Leads = { away: boolean; back: boolean /** By a definite noun: "at the scene", "the city". */; toSpot: boolean };

/** Every word that leads somewhere, so that one look is enough for all the others. */
const LEADING = markWords([...ANAPHORS, ...BREAKS_AWAY, ...SPOT, "across"]);

const THE_THAT_THIS = new WordSet("the that this".split(" "));

const COUNTRY_NATION_REGION_ETC = new WordSet("country nation region world cities provinces island".split(" "));

const HOURS_MINUTES_MOMENTS_SHORTLY = new WordSet("hours minutes moments shortly".split(" "));

/** "the last of them died", "The last group surrendered": still the same. */
const isOneOfThem = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === "last" &&
  (tokens[at + 1]?.lower === "of" || (tokenBefore(tokens, at)?.lower === "the" && LAST_ONES.has(tokens[at + 1])));
const LAST_ONES = new WordSet(
  "group groups men soldiers troops defenders fighters holdouts garrison unit rebels militants hostages".split(" "),
);

export function readLeads(tokens: readonly Token[]): Leads {
  let [away, back, toSpot] = [false, false, false];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (token.marks & LEADING) === 0) continue;
    const { lower } = token;
    if (ANAPHORS.has(lower)) back = true;
    else if (BREAKS_AWAY.has(lower)) away ||= !HOURS_MINUTES_MOMENTS_SHORTLY.has(tokenBefore(tokens, at)) && !isOneOfThem(tokens, at);
    else if (lower === "across") away ||= COUNTRY_NATION_REGION_ETC.has(tokens[at + 2]);
    else if (SPOT.has(lower)) toSpot ||= THE_THAT_THIS.has(tokenBefore(tokens, at));
  }
  return { away: away && !toSpot, back: back || toSpot, toSpot };
}

const THE_THAT = new WordSet(["the", "that"]);
const TIMES_OF_DAY = new WordSet("day morning afternoon evening night".split(" "));

/** "The same evening glide bombs hit", "That night a drone killed": what opens so comes next; not "That night two of them died". */
export function isNextDeed(tokens: readonly Token[], bounds: readonly Bound[]): boolean {
  const [first, second, third] = tokens[0]?.lower === "on" ? tokens.slice(1, 4) : tokens;
  if (!THE_THAT.has(first) || bounds.every(({ hit }) => hit.trigger.frame === "suffer")) return false;
  return TIMES_OF_DAY.has(second?.lower === "same" ? third : first?.lower === "that" ? second : undefined);
}

const ONE_MORE = new WordSet("another second third".split(" "));
const FAR_VERB = 8;

const IN_RETURN = new WordSet("return exchange turn response retaliation".split(" "));

/** "In return, Israel freed 42", "A second ship rammed a boat", "Hours later, another drone hit a car": somebody or something else does it. */
export function isBySecond({ tokens }: Reading["frame"], { from, isNoun, mood, trigger }: TriggerHit): boolean {
  if (isNoun || mood.isPassive || !mood.isFinite || trigger.frame === "suffer") return false;
  if (tokens[0]?.lower === "in" && IN_RETURN.has(tokens[1])) return true;
  for (let at = Math.max(0, from - FAR_VERB); at < from; at++) {
    if (!ONE_MORE.has(tokens[at])) continue;
    const first = tokenBefore(tokens, at)?.lower === "a" ? at - 1 : at;
    return first === 0 || tokenBefore(tokens, first)?.text === ",";
  }
  return false;
}

/** Whether a sentence that says neither where nor when goes on with what the text is at. */
export function goesOn(reading: Reading, main: TriggerHit, kind: EventKind): boolean {
  if (!main.mood.isFinite || reading.leads.away) return false;
  if (isUnderLabel(reading)) return true;
  const scene = !ON_THE_SPOT.has(kind) || kind === "MOBILIZE" ? null : sceneOf(reading, { kind, mode: main.trigger.mode }, () => true);
  return scene !== null && (scene.paragraph === reading.paragraph || reading.leads.back);
}

/** "Feodosia, night of 17 June. A drone hit the depot": what the place in front of it says where. */
function isUnderLabel({ header, ordinal, paragraph }: Reading): boolean {
  return header !== null && header.kinds === null && !header.isDateline && header.paragraph === paragraph && header.ordinal === ordinal - 1;
}
