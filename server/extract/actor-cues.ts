import type { PlaceMention } from "#domain/mention.ts";
import { nameOf, passAcronym, readAcronym } from "./acronyms.ts";
import { type Found, type GroupKind, type Known, type Match, matchAt, remember } from "./actor-memory.ts";
import { isGivenName } from "./actor-persons.ts";
import { readCapitalRun, SENTENCE_STARTERS, STARTERS_ALLOWED } from "./capital-runs.ts";
import {
  ARMED_BEHIND,
  ARMED_KINDS,
  BELONGING,
  BELONGINGS,
  COMPANY_KINDS,
  FOREIGN_OPENERS,
  GROUP_BEHIND,
  KIND_BEFORE,
  MEMBERS,
  NOT_ORGANISATIONS,
  OWNED,
  PEOPLES,
  STAFF_BEHIND,
  TIED,
} from "./lexicon/group-cues.ts";
import { GROUP_COLOURS, NAME_PARTICLES, NOT_NAMES, PERSON_TITLES } from "./lexicon/people.ts";
import { NO_PART_OF_PERSONS } from "./lexicon/person-names.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { REPORTING_VERBS } from "./lexicon/reporting-verbs.ts";
import { DEMONYMS, STATE_NAMES } from "./lexicon/states.ts";
import { verbTriggers } from "./lexicon/triggers.ts";
import { isCapitalised, isPossessive, type Sentence, tokenAt, tokenBefore, tokenIndexAt } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** A name that no list knows, by the words around it that say it is a group's: "militants of Liwa al-Badr", "the gang known as 5 Segond". */
export function matchCued(sentence: Sentence, index: number, placeAt: ReadonlyMap<number, PlaceMention>, known: Known): Match | null {
  const { tokens } = sentence;
  if (sentence.isShouted) return null;
  const end = wholeNameEnd(tokens, index, nameRunEnd(tokens, index));
  if (end === 0 || isDesignation(tokens, index, end)) return null;
  const place = placeAt.get(index);
  if (place && tokenIndexAt(tokens, place.end - 1) + 1 >= end) return null;
  const kind = kindOf(tokens, index, end);
  if (!kind) return null;
  const found: Found = { name: nameOf(tokens, index, end), type: "org", country: null };
  remember(known, found, kind);
  const acronym = readAcronym(tokens, end);
  if (acronym) known.organisations.set(acronym, found);
  known.organisations.set(found.name, found);
  return matchAt(index, passAcronym(tokens, end), found);
}

/** "a group calling itself the Sons of the North": the name goes on behind its "of". */
function wholeNameEnd(tokens: readonly Token[], from: number, end: number): number {
  if (end === 0 || !OF_FOR.has(tokens[end])) return end;
  const whole = readCapitalRun(tokens, from)?.end ?? end;
  return whole > end && kindBefore(tokens, from, whole) ? whole : end;
}

/** "MiG-29", "Su-35s": a make of craft, not who flies it. */
function isDesignation(tokens: readonly Token[], from: number, end: number): boolean {
  return (
    end === from + 3 &&
    tokens[from + 1]?.text === "-" &&
    (tokens[from]?.text.length ?? 0) <= 3 &&
    /^\d/.test(tokenBefore(tokens, end)?.text ?? "")
  );
}

/** Capitalised words with the particles and hyphens between them; 0 when they are a people's, a state's or a day's. */
function nameRunEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  const before = tokenBefore(tokens, from);
  if (!first || (before && isCapitalised(before) && !NOT_NAMES.has(before.lower))) return 0;
  // "Near Sudzha, fighters of the brigade".
  if (from === 0 && LEADS_TO_PLACE.has(first)) return 0;
  if (isPossessive(first) || (isDescription(first, tokens[from + 1]) && !isCalledSo(tokens, from))) return 0;
  if (DEMONYMS.match(tokens, from) || STATE_NAMES.match(tokens, from) || PERSON_TITLES.match(tokens, from)) return 0;
  let end = from + 1;
  while (end < from + 9) {
    const token = tokens[end];
    const next = tokens[end + 1];
    if (!token) break;
    if (token.text === "-" && token.glued && next?.glued) end += 2;
    else if (isCapitalised(token) && !NOT_NAMES.has(token.lower)) end += 1;
    else if (NAME_PARTICLES.has(token.lower) && (isCapitalised(next) || next?.text === "-")) end += 1;
    else break;
  }
  return end;
}

/** "a group calling itself Armed Workers". */
const isCalledSo = (tokens: readonly Token[], from: number): boolean =>
  ITSELF_THEMSELVES.has(tokenAt(tokens, from - 1)) && isCapitalised(tokens[from + 1]);

/** "Islamist", "Suspected", "Tuareg": says what they are, unless the name goes on. */
function isDescription({ lower }: Token, next: Token | undefined): boolean {
  if (SENTENCE_STARTERS.words.has(lower) || NUMBER_WORDS.has(lower) || (NOT_NAMES.has(lower) && !STARTERS_ALLOWED.words.has(lower)))
    return true;
  const isAdjective =
    STARTERS_ALLOWED.words.has(lower) || GROUP_COLOURS.has(lower) || PEOPLES.has(lower) || /(?:ist|ists|ite|ites)$/.test(lower);
  return isAdjective && !isCapitalised(next);
}

function kindOf(tokens: readonly Token[], from: number, end: number): GroupKind | null {
  const before = kindBefore(tokens, from, end);
  if (before) return before;
  if (NO_PART_OF_PERSONS.has(tokenBefore(tokens, end)?.lower ?? "")) return null;
  const isLong = end - from > 1;
  // "leaflets signed by the Revolutionary Left".
  const by = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (isLong && by === from - 2 && tokens[by]?.lower === "by" && /^(?:signed|claimed)$/.test(tokens[by - 1]?.lower ?? "")) return "armed";
  if (isLong && tokenBefore(tokens, from)?.lower === "the" && claimsDeed(tokens, end)) return "armed";
  const opener = tokens[from]?.lower ?? "";
  if (isLong && FOREIGN_OPENERS.has(opener)) return opener.startsWith("part") || opener.startsWith("movim") ? "other" : "armed";
  // "the “Desert Hawks” battalion".
  const behind = (/^["”’»]$/.test(tokens[end]?.text ?? "") ? tokens[end + 1] : tokens[end])?.lower ?? "";
  if (ARMED_BEHIND.has(behind)) return "armed";
  // "Toronto-based NAME".
  if (isSeated(tokens, from) && !isGivenName(tokens[from]?.lower ?? "")) return "company";
  if (isOwner(tokens, from, end)) return "company";
  if (isOfMembers(tokens, from) && (isLong || isAcronym(tokens[from]))) return "armed";
  const isTheGroup =
    /^(?:group|movement|tribe|clan|cooperative|sect|brotherhood)$/.test(behind) && tokenBefore(tokens, from)?.lower === "the";
  if (!isLong && STAFF_BEHIND.has(behind) && isAcronym(tokens[from])) return "other";
  if (isTheGroup || (GROUP_BEHIND.has(behind) && (isLong || isAcronym(tokens[from])))) return "other";
  return !isLong && isAcronym(tokens[from]) && actsAlone(tokens, from, end) ? "other" : null;
}

const isSeated = (tokens: readonly Token[], from: number): boolean =>
  tokenAt(tokens, from - 1)?.lower === "based" && tokenAt(tokens, from - 2)?.text === "-" && isCapitalised(tokenAt(tokens, from - 3));

/** "The Revolutionary Cells claimed responsibility", "claimed the attack". */
function claimsDeed(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.lower !== "claimed") return false;
  const what = tokens[verb + 1]?.lower;
  return what === "responsibility" || (what === "the" && ATTACKS.has(tokens[verb + 2]));
}

const ATTACKS = new WordSet("attack attacks bombing bombings killing killings ambush raid kidnapping shooting explosion blast".split(" "));

const MILITANT_ARMED_REBEL_ETC = new WordSet(
  "militant armed rebel jihadist islamist insurgent terrorist separatist guerrilla criminal".split(" "),
);

const CALLED_NAMED_DUBBED = new WordSet("called named dubbed".split(" "));

const ITSELF_THEMSELVES = new WordSet("itself themselves".split(" "));

const OF_FOR = new WordSet(["of", "for"]);
const BEFORE_THE_NAME = new WordSet("itself themselves calling called named as".split(" "));
const COMMA_OF = new WordSet(", of".split(" "));

const CALLING = new WordSet("calling call calls called".split(" "));
const CALLS = new WordSet("call calls called".split(" "));

/** "the militant group NAME", "a gang known as NAME". */
function kindBefore(tokens: readonly Token[], from: number, end: number): GroupKind | null {
  let at = from - 1;
  // "the ship's operator, NAME, said", "her party, the NAME,".
  const comma = tokenAt(tokens, at)?.lower === "the" ? at - 1 : at;
  if (tokenAt(tokens, comma)?.text === "," && COMMA_OF.has(tokens[end])) at = comma - 1;
  if (/^["“‘«]$/.test(tokenAt(tokens, at)?.text ?? "")) at -= 1;
  if (tokenAt(tokens, at)?.lower === "the" && BEFORE_THE_NAME.has(tokenBefore(tokens, at))) at -= 1;
  // "known to residents as".
  const named =
    tokenAt(tokens, at)?.lower === "as" && tokenBefore(tokens, at - 1)?.lower === "to" && tokenBefore(tokens, at - 2)?.lower === "known"
      ? at - 3
      : at - 1;
  const isKnown = tokenAt(tokens, at)?.lower === "as" && tokenAt(tokens, named)?.lower === "known";
  // "the group calling itself NAME".
  if (ITSELF_THEMSELVES.has(tokenAt(tokens, at)) && CALLING.has(tokenBefore(tokens, at))) at -= 1;
  // "hackers who call themselves NAME".
  const isWho = CALLS.has(tokenAt(tokens, at)) && tokenBefore(tokens, at)?.lower === "who";
  if (isWho) at -= 1;
  const isNaming = isKnown || isWho || tokenAt(tokens, at)?.lower === "calling" || CALLED_NAMED_DUBBED.has(tokenAt(tokens, at));
  if (isNaming) at = isKnown ? named - 1 : at - 1;
  if (isNaming && tokenAt(tokens, at)?.text === ",") at -= 1;
  const noun = tokenAt(tokens, at);
  if (!noun || (isCapitalised(noun) && !(isNaming && at === 0))) return null;
  // "insurgents known to residents as NAME".
  if (isNaming && MEMBERS.has(noun.lower)) return "armed";
  const singular = noun.lower.replace(/s$/, "");
  if (!KIND_BEFORE.has(noun.lower) && !(isNaming && KIND_BEFORE.has(singular))) return null;
  // "one group Monday", "took the bank Friday" are no names; a determiner or adjective stands before the kind.
  if (ARMED_KINDS.has(singular) || MILITANT_ARMED_REBEL_ETC.has(tokenBefore(tokens, at))) return "armed";
  return COMPANY_KINDS.has(singular) ? "company" : "other";
}

/** "members of the NAME", "gunmen linked to NAME". */
function isOfMembers(tokens: readonly Token[], from: number): boolean {
  const at = tokenBefore(tokens, from)?.lower === "the" ? from - 2 : from - 1;
  const lower = tokenAt(tokens, at)?.lower ?? "";
  if (BELONGING.test(lower) && lower !== "by" && MEMBERS.has(tokenBefore(tokens, at)?.lower ?? "")) return true;
  return /^(?:to|with)$/.test(lower) && TIED.has(tokenBefore(tokens, at)?.lower ?? "");
}

const LEADS_TO_PLACE = new WordSet("near in at outside around inside from off".split(" "));

const A_AN_THE_ITS = new WordSet("a an the its".split(" "));

/** "a barge chartered by NAME", "the warehouse of NAME", "NAME, the Israeli carrier,". */
function isOwner(tokens: readonly Token[], from: number, end: number): boolean {
  if (isGivenName(tokens[from]?.lower ?? "")) return false;
  const link = tokenBefore(tokens, from)?.lower === "the" ? from - 2 : from - 1;
  const [before, lower] = [tokenBefore(tokens, link)?.lower ?? "", tokenAt(tokens, link)?.lower ?? ""];
  if (lower === "by" && OWNED.has(before)) return true;
  // "personnel of the Samarkandek outpost" are of a place.
  if (BELONGINGS.has(tokens[end]?.lower ?? "")) return false;
  if ((lower === "of" && BELONGINGS.has(before)) || (lower === "to" && /^belong(?:s|ed)$/.test(before))) return true;
  // "the Ma'awisley, fighters of the clan,".
  if (tokens[end]?.text === "," && MEMBERS.has(tokens[end + 1]?.lower ?? "") && tokens[end + 2]?.lower === "of") return true;
  if (tokens[end]?.text !== "," || !A_AN_THE_ITS.has(tokens[end + 1])) return false;
  for (let at = end + 2; at < end + 6; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (KIND_BEFORE.has(token.lower)) return true;
  }
  return false;
}

function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}[\p{Lu}\d]{2,9}$/u.test(token.text) && !NOT_ORGANISATIONS.has(token.lower);
}

const COMPASS = new WordSet("north south east west northeast northwest southeast southwest".split(" "));
const HAS_HAD_HAVE_ETC = new WordSet("has had have is was were are will would".split(" "));

const BY_OF_WITH_ETC = new WordSet("by of with to against between from".split(" "));

/** "The NLF demanded", "by the NLF". */
function actsAlone(tokens: readonly Token[], from: number, end: number): boolean {
  if (tokenBefore(tokens, from)?.lower === "the" && BY_OF_WITH_ETC.has(tokenBefore(tokens, from - 1)))
    // "north of the MDL".
    return !COMPASS.has(tokenBefore(tokens, from - 2));
  // "FUNCINPEC on Monday accused".
  const isDated = tokens[end]?.lower === "on" && /day$/.test(tokens[end + 1]?.lower ?? "");
  const next = isDated ? tokens[end + 2] : tokens[end];
  if (next?.kind !== "word") return false;
  if (REPORTING_VERBS.has(next.lower) || isPossessive(next)) return tokenBefore(tokens, from)?.lower === "the" || !isPossessive(next);
  return (
    verbTriggers(next.lower).some(({ form }) => form === "past" || form === "s") ||
    (tokenBefore(tokens, from)?.lower === "the" && HAS_HAD_HAVE_ETC.has(next))
  );
}
