import { nameOf } from "./acronyms.ts";
import { type Found, forgetWhoDid, type Known, type Match, matchAt, remember } from "./actor-memory.ts";
import { KNOWN_ORGANISATIONS, REPEATED_HEADS } from "./lexicon/organisations.ts";
import { GROUP_COLOURS, GROUP_MODIFIERS, GROUP_NOUNS, NAMELESS_GROUPS } from "./lexicon/people.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { REPORTING_VERBS } from "./lexicon/reporting-verbs.ts";
import { STATE_NAMES } from "./lexicon/states.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

export function noteGroup(tokens: readonly Token[], end: number, { name, type, country }: Found, known: Known): void {
  const kind = soldierly(tokenBefore(tokens, end)?.lower ?? "");
  // "Kenyan police officers" are no soldiers.
  if (end <= 0 || !kind || tokenBefore(tokens, end - 1)?.lower === "police") return;
  known.lastGroups.set(kind, { name, type, country });
  for (let at = end - 2; at >= Math.max(0, end - 5); at--)
    if (CAUGHT.has(tokens[at])) known.lastGroups.set("captives", { name, type, country });
}

const CAUGHT = new WordSet(["captured", "wounded", "imprisoned", "detained", "held", "surrendered"]);

export const SOLDIERS = new Set(
  "soldier soldiers troop troops personnel serviceman servicemen men infantry conscripts recruits fighters officer officers forces".split(
    " ",
  ),
);

export const CAPTIVES = new Set(["prisoner", "prisoners", "captive", "captives", "pows", "deserters"]);

/** Soldiers, troops and personnel are one kind of people; null for other words. */
function soldierly(word: string): string | null {
  if (CAPTIVES.has(word)) return "captives";
  // "Russian fighters … three soldiers": somebody else.
  if (SOLDIERS.has(word) && word !== "fighters") return "soldiers";
  return word === "fighters" || word === "police" || word === "army" || word === "military" ? word : null;
}

/** Index after the group noun that follows within four words; 0 when there is none. */
export function groupEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(from + 5, tokens.length); at++) {
    const token = tokens[at];
    if (!token || token.kind === "number" || (token.kind === "punctuation" && token.text !== "-" && token.text !== "‑")) return 0;
    if (GROUP_NOUNS.has(token.lower) && !(GROUP_MODIFIERS.has(token.lower) && GROUP_NOUNS.has(tokens[at + 1]?.lower ?? ""))) return at + 1;
    if (token.kind === "word" && !GROUP_MODIFIERS.has(token.lower)) return 0;
  }
  return 0;
}

const BUILDING_OR_POST =
  /^(?:stations?|headquarters|hq|posts?|checkpoints?|academy|base|bases|barracks|vehicles?|cars?|vans?|trucks?|camp|camps|uniforms?|general|custody|school|hospital|chief)$/;

/** "Somali pirates", "Malian separatist rebels": of a country, but not its own. */
export function namelessOf(tokens: readonly Token[], from: number, end: number): Match | null {
  let at = end;
  while (at < end + 2 && GROUP_COLOURS.has(tokens[at]?.lower ?? "")) at += 1;
  const noun = tokens[at]?.lower ?? "";
  if (!NAMELESS_GROUPS.has(noun) || INSTITUTIONS.has(noun)) return null;
  return { from, end: at + 1, name: nameOf(tokens, from, at + 1), type: "org", country: null, nameless: true };
}

/** "Shining Path guerrillas" act as Shining Path. */
export function withMembers(tokens: readonly Token[], group: Match): Match {
  const next = tokens[group.end]?.lower ?? "";
  const isMember = NAMELESS_GROUPS.has(next) && next !== "army" && next !== "police" && next !== "military";
  return isMember && !BUILDING_OR_POST.test(tokens[group.end + 1]?.lower ?? "") ? { ...group, end: group.end + 1 } : group;
}

/** "the rebel group", "the militant leader": the word before only says of what kind. */
const MODIFIED = new Set(
  "group groups movement leader leaders commander commanders chief chiefs forces faction factions stronghold strongholds positions organisation organization alliance coalition network outfit attack attacks ambush ambushes raid raids strike strikes bombing bombings incursion incursions assault assaults threat threats plot plots activity activities camp camps hideout hideouts base bases suspect suspects act acts offensive operation operations target targets".split(
    " ",
  ),
);

const FLIES = new WordSet("took take takes taking flew scrambled intercepted escorted jet jets plane planes aircraft bombers".split(" "));

/** Two of these may be anybody's. */
const OF_ANYBODY = new Set(["men", "officer", "officers", "fighters", "forces"]);

const MEANT_AGAIN = /^(?:the|these|those|both|captured|other|more|of|\d+)$/;

/** "the ministry" and "the rebels" for those last named; gunmen, soldiers, police without a name. */
export function matchAgain(tokens: readonly Token[], index: number, known: Known): Match | null {
  const token = tokens[index];
  if (!token) return null;
  const before = tokenBefore(tokens, index)?.lower ?? "";
  const after = tokens[index + 1];
  const next = after?.lower ?? "";
  if (after?.text === "-") return null;
  const isQualified = QUALIFIES.has(before) || (isGroupWord(token) && GROUP_COLOURS.has(before) && !isCapitalised(after));
  if (next !== "of" && (before === "the" || (isQualified && tokens[index - 2]?.lower === "the"))) {
    const found = known.lastByHead.get(token.lower);
    if (found && !isOtherArmy(token, found)) return matchAt(index, index + 1, found);
    // "The Commission heard": one that the document needs not name in full.
    if (REPEATED_HEADS.has(token) && isCapitalised(token) && !isCapitalised(after) && token.text !== token.text.toUpperCase())
      return { from: index, end: index + 1, name: token.text, type: "org", country: null };
  }
  // "Fighters took off from the base": aircraft.
  if (token.lower.startsWith("fighter") && FLIES.has(tokens[index + 1])) return null;
  const kind = soldierly(token.lower);
  // "two North Korean prisoners … The men were captured".
  const same = kind ? (known.lastGroups.get(kind) ?? (token.lower === "men" ? known.lastGroups.get("captives") : undefined)) : undefined;
  // "About 150 soldiers from Guatemala": not those just told of.
  if (same && next === "from" && STATE_NAMES.match(tokens, index + 2)) return null;
  if (same)
    return (MEANT_AGAIN.test(before) || (NUMBER_WORDS.has(before) && !OF_ANYBODY.has(token.lower))) && !/^(?:who|that|of)$/.test(next)
      ? matchAt(index, index + 1, same)
      : null;
  const isColoured = token.lower === "group" && GROUP_COLOURS.has(before);
  if (!isColoured && !NAMELESS_GROUPS.has(token.lower)) return null;
  if (BUILDING_OR_POST.test(next) || NAMELESS_GROUPS.has(next) || MODIFIED.has(next)) return null;
  if (isColoured && isCapitalised(after)) return null;
  const isBody = SPOKESMEN.has(after) || (before === "the" && isActing(tokens, index));
  if ((token.lower === "military" || token.lower === "navy") && !isBody) return null;
  let from = index;
  while (from > 0 && GROUP_COLOURS.has(tokenBefore(tokens, from)?.lower ?? "")) from -= 1;
  const institution = INSTITUTIONS.get(token.lower);
  if (!institution && !THE_THESE.has(tokenBefore(tokens, from)) && COMES_ANEW.has(token)) forgetWhoDid(known);
  const words = tokens.slice(from, index).flatMap(({ lower }) => (UNSURE.has(lower) ? [] : [lower]));
  const name = [...words, institution ?? token.lower].join(" ");
  const nameless = institution ? undefined : true;
  return {
    from,
    end: index + 1,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    type: "org",
    country: null,
    nameless,
    written: undefined,
  };
}

const THE_THESE = new WordSet("the these those".split(" "));
/** "a military spokesman denied". */
const SPOKESMEN = new WordSet("spokesman spokeswoman spokesperson".split(" "));
const COMES_ANEW = new WordSet(
  "gunmen gunman pirates bandits kidnappers robbers assailants attackers hitmen raiders rustlers vigilantes".split(" "),
);

/** "The military said", "the navy later seized", "arrested by the military in Mopti": the body, not a word before another. */
function isActing(tokens: readonly Token[], index: number): boolean {
  const behind = tokens[index + 1]?.lower ?? "";
  const isDelayed = behind.endsWith("ly") || LATER_ALSO.has(tokens[index + 1]);
  const next = isDelayed ? (tokens[index + 2]?.lower ?? "") : behind;
  if (REPORTING_VERBS.has(next) || DOES.test(next)) return true;
  return BEFORE_BODY.has(tokenBefore(tokens, index - 1)) && (tokens[index + 1]?.kind !== "word" || IN_ON_AFTER.has(tokens[index + 1]));
}

const DOES =
  /^(?:has|had|was|is|were|,|(?!aligned|backed|allied|led|related|affiliated)\p{Ll}{2,}ed|shot|took|fought|sent|struck|hit|held|began|drove|won|lost|left|flew|put|sank|caught|broke|found|ran|cut|withdrew|burnt)$/u;
const BEFORE_BODY = new WordSet("by attacked ambushed accused accuse accuses blamed blame blames against".split(" "));
const LATER_ALSO = new WordSet("later also then".split(" "));
const IN_ON_AFTER = new WordSet("in on after during at near and before".split(" "));

/** Bodies of people of one trade: "the teachers' union". */
export const OF_TRADES = new WordSet("union unions federation association syndicate guild league cooperative".split(" "));

/** "the teachers' union", "a bus drivers' federation". */
export function matchTradeBody(tokens: readonly Token[], index: number, known: Known): Match | null {
  const people = tokens[index - 2];
  if (!OF_TRADES.has(tokens[index]) || !/^['’]$/.test(tokens[index - 1]?.text ?? "") || !people?.lower.endsWith("s")) return null;
  if (isCapitalised(people)) return null;
  const from = tokens[index - 3]?.kind === "word" && DRIVEN.has(tokens[index - 3]) ? index - 3 : index - 2;
  const name = nameOf(tokens, from, index + 1);
  const found: Found = { name: name.charAt(0).toUpperCase() + name.slice(1), type: "org", country: null };
  return matchAt(from, index + 1, remember(known, found));
}

const DRIVEN = new WordSet(
  "bus lorry truck taxi rail railway mine oil dock health school bank cocoa coffee coal banana textile metal hotel".split(" "),
);

/** "the separatist group": the one named last, of whatever colour. */
const isGroupWord = ({ lower }: Token): boolean =>
  lower === "group" || lower === "organisation" || lower === "organization" || lower === "movement";

/** "the same group", "the banned party". */
const QUALIFIES = new Set("same banned outlawed latter breakaway ruling".split(" "));

/** "the army" is the state's, not the Liberation Army that was named last. */
function isOtherArmy({ text }: Token, { name, country }: Found): boolean {
  if (text !== "army" && text !== "navy") return false;
  return country === null || KNOWN_ORGANISATIONS.get(name.toLowerCase())?.isArmed === true;
}

/** One body, however many of its people are spoken of. */
const INSTITUTIONS = new Map([
  ["police", "police"],
  ["carabinieri", "carabinieri"],
  ["gendarmes", "gendarmerie"],
  ["gendarmerie", "gendarmerie"],
  ["army", "army"],
  ["military", "military"],
  ["navy", "navy"],
]);

/** Said of the writer's knowledge, not of the group. */
const UNSURE = new Set(["armed", "masked", "suspected", "alleged", "unidentified", "unknown", "heavily", "presumed"]);
