import { nameOf } from "./acronyms.ts";
import { type Found, type Known, type Match, matchAt } from "./actor-memory.ts";
import { GIVEN_NAMES as FULL_GIVEN_NAMES } from "./lexicon/given-names.ts";
import { LEADERS, SURNAMES } from "./lexicon/leaders.ts";
import { VESSEL_WORDS } from "./lexicon/organisation-words.ts";
import { ORGANISATION_HEADS, STATE_BODIES } from "./lexicon/organisations.ts";
import { GIVEN_NAMES, NAME_PARTICLES, NOT_NAMES, PERSON_TITLES, PLURAL_TITLES } from "./lexicon/people.ts";
import { FAMILY_NAMES, LEADING_FAMILY_NAMES, MORE_GIVEN_NAMES, NO_PART_OF_PERSONS } from "./lexicon/person-names.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { REPORTING_VERBS } from "./lexicon/reporting-verbs.ts";
import { DEMONYMS, STATE_NAMES, type State } from "./lexicon/states.ts";
import { verbTriggers } from "./lexicon/triggers.ts";
import { isOnePerson } from "./lexicon/undergoers.ts";
import { isCapitalised, isPossessive, type Sentence, tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** Title and name: "Defence Minister No Kwang Chol". The mention is the name alone. */
export function matchTitled(sentence: Sentence, index: number, state: State | null, known: Known): Match | null {
  const { tokens } = sentence;
  const title = PERSON_TITLES.match(tokens, index) ?? PLURAL_TITLES.match(tokens, index);
  if (!title || isOfVessel(tokens, index)) return null;
  let at = title.end;
  const further = PERSON_TITLES.match(tokens, at);
  // "Maj" after a title is a given name unless its dot makes it a rank.
  if (further && (further.end - at > 1 || (tokens[at]?.text.length ?? 0) > 4 || tokens[further.end]?.text === ".")) at = further.end;
  if (tokens[at]?.text === "." && tokens[at]?.glued) at += 1;
  const end = nameEnd(sentence, at, true);
  if (end === 0 || (tokenBefore(tokens, index)?.lower === "the" && isBuilding(tokens, end))) return null;
  const name = nameOf(tokens, at, end);
  const country = state?.code ?? countryBehind(tokens, end);
  return matchAt(at, end, recallPerson(known, name, country));
}

const BUILDINGS = new WordSet(
  "academy school hospital airport base barracks stadium prison bridge hotel university theatre clinic college station market".split(" "),
);

/** "the General Santander police academy": what bears a name, not its bearer. */
function isBuilding(tokens: readonly Token[], end: number): boolean {
  if (isPossessive(tokens[end])) return false;
  return BUILDINGS.has(tokens[end]) || (tokens[end]?.kind === "word" && BUILDINGS.has(tokens[end + 1]) && !isCapitalised(tokens[end]));
}

/** A name without a title: known already, by its given or family name, or by what is said of its bearer. */
export function matchNamed(sentence: Sentence, index: number, known: Known): Match | null {
  const { tokens } = sentence;
  const first = tokens[index];
  const isJoined = first?.glued === true && tokenBefore(tokens, index)?.text === "-";
  if (!first || NUMBER_WORDS.has(first.lower) || isJoined || isOfVessel(tokens, index)) return null;
  const end = nameEnd(sentence, index, false);
  const length = end - index;
  if (length >= 2 && !isThenVessel(tokens, end)) {
    const name = nameOf(tokens, index, end);
    const isKnown = known.persons.has(name.toLowerCase()) || LEADERS.has(name.toLowerCase());
    const isPerson =
      isKnown ||
      (isWrittenAsName(tokens, index, end) &&
        (bearsName(tokens, index, end) || isSpokenOfAsPerson(tokens, index, end) || isBesidePerson(tokens, index, known)));
    if (isPerson && !DEMONYMS.get(first.lower)) return matchAt(index, end, recallPerson(known, name, countryBehind(tokens, end)));
  }
  if (length > 1 || NOT_NAMES.has(first.lower)) return null;
  const again = known.persons.get(first.lower);
  if (again) return matchAt(index, index + 1, again);
  const statesman = length === 1 ? SURNAMES.get(first.text) : undefined;
  if (statesman) return matchAt(index, end, recallPerson(known, first.text, statesman));
  return length === 1 && (isCalledSo(tokens, index) || isSecondTitled(tokens, index) || isMeeting(tokens, index, known))
    ? matchAt(index, end, recallPerson(known, nameOf(tokens, index, end), null))
    : null;
}

/** "the tanker Sofia Grande": a ship, though it bears a person's name. */
function isOfVessel(tokens: readonly Token[], index: number): boolean {
  const before = tokenBefore(tokens, index);
  return before !== undefined && VESSEL_WORDS.has(before);
}

/** "the Stella Nova, a tanker abandoned by her owner". */
function isThenVessel(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.text !== "," || !/^(?:a|an|the)$/.test(tokens[end + 1]?.lower ?? "")) return false;
  return tokens.slice(end + 2, end + 5).some((token) => VESSEL_WORDS.has(token));
}

const MET = new WordSet("met meets meet received receives telephoned phoned hosted hosts welcomed greeted".split(" "));
const MET_OR_SPOKE = new WordSet("met meet spoke talked conferred discussed".split(" "));

/** "Rudenko met NAME", "NAME and Lavrov spoke": beside a statesman who meets. */
function isMeeting(tokens: readonly Token[], index: number, known: Known): boolean {
  const [before, after] = [tokenBefore(tokens, index), tokens[index + 1]];
  const isKnown = (token: Token | undefined) => token !== undefined && (SURNAMES.has(token.text) || known.persons.has(token.lower));
  if (STATE_NAMES.get(tokens[index]?.lower ?? "") !== null) return false;
  if (MET.has(after)) return isKnown(tokens[index + 2]);
  if (MET.has(before)) return isKnown(tokenBefore(tokens, index - 1));
  if (after?.lower === "and" && MET_OR_SPOKE.has(tokens[index + 3])) return isKnown(tokens[index + 2]);
  return before?.lower === "and" && MET_OR_SPOKE.has(after) && isKnown(tokenBefore(tokens, index - 1));
}

const SAYS = new WordSet(["says", "said", "writes", "wrote"]);
const CALLED = new WordSet(["nicknamed", "alias", "aka"]);

const KNOWN_IDENTIFIED_NAMED = new WordSet("known identified named".split(" "));

/** "the man known as Calarcá". */
function isCalledSo(tokens: readonly Token[], index: number): boolean {
  // "We will answer, says Zakharova."
  if (
    SAYS.has(tokenBefore(tokens, index)) &&
    /^[,"”’]$/.test(tokenBefore(tokens, index - 1)?.text ?? "") &&
    /^[.,;]$/.test(tokens[index + 1]?.text ?? "")
  )
    return true;
  const at = /^["“‘«]$/.test(tokenBefore(tokens, index)?.text ?? "") ? index - 2 : index - 1;
  if (CALLED.has(tokenAt(tokens, at))) return true;
  if (tokenAt(tokens, at)?.lower !== "as" || !KNOWN_IDENTIFIED_NAMED.has(tokenBefore(tokens, at))) return false;
  for (let noun = at - 2; noun > at - 5; noun--) if (isOnePerson(tokens[noun]?.lower ?? "")) return true;
  return false;
}

/** "al-Houthi": a name whose first letter is a small one. */
export function isArticled(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? "";
  if (lower.length > 3 || tokens[index + 1]?.text !== "-" || !NAME_PARTICLES.has(lower)) return false;
  return tokens[index + 1]?.glued === true && isCapitalised(tokens[index + 2]);
}

/** "al-Houthi" of Abdulmalik al-Houthi. */
export function recallArticled(tokens: readonly Token[], index: number, known: Known): Match | null {
  if (tokens[index + 1]?.text !== "-" || !isCapitalised(tokens[index + 2])) return null;
  const found = known.persons.get(nameOf(tokens, index, index + 3).toLowerCase());
  return found ? matchAt(index, index + 3, found) : null;
}

/** No word of it says that it is an organisation, a street, a prize. */
function isWrittenAsName(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (ORGANISATION_HEADS.words.has(lower) || NO_PART_OF_PERSONS.has(lower)) return false;
  }
  return true;
}

/** A given name in front, a family name behind, or a Chinese, Korean or Vietnamese family name in front of what can be a given name. */
function bearsName(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from]?.lower ?? "";
  const last = tokenBefore(tokens, end)?.lower ?? "";
  if (isGivenName(first)) return true;
  if (FAMILY_NAMES.has(last) && end - from < 5) return true;
  return LEADING_FAMILY_NAMES.has(first) && end - from > 2 && end - from < 5 && last.length < 8;
}

export function isGivenName(lower: string): boolean {
  return GIVEN_NAMES.has(lower) || FULL_GIVEN_NAMES.words.has(lower) || MORE_GIVEN_NAMES.has(lower);
}

const TITLED_REACH = 4;

/** "Presidents Kagame and NAME". */
function isSecondTitled(tokens: readonly Token[], index: number): boolean {
  if (tokenBefore(tokens, index)?.lower !== "and") return false;
  let at = index - 2;
  while (at > index - TITLED_REACH && isCapitalised(tokenAt(tokens, at - 1))) at -= 1;
  return (
    (at >= 0 && (PLURAL_TITLES.match(tokens, at)?.end ?? index) < index) || (at > 0 && PLURAL_TITLES.match(tokens, at - 1)?.end === at)
  );
}

/** "Daniel Chapo and NAME": beside a person named just before. */
function isBesidePerson(tokens: readonly Token[], from: number, { persons }: Known): boolean {
  if (tokenBefore(tokens, from)?.lower !== "and" || PERSON_TITLES.get(tokens[from]?.lower.replace(/s$/, "") ?? "") !== null) return false;
  const before = tokenBefore(tokens, from - 1);
  return before !== undefined && isCapitalised(before) && persons.has(before.lower);
}

const LIVING = new WordSet(
  "born died shot killed murdered assassinated abducted kidnapped arrested detained jailed sentenced charged wounded injured beaten stabbed elected appointed sworn convicted acquitted freed rescued identified survived buried".split(
    " ",
  ),
);

const WAS_WERE_IS_ETC = new WordSet("was were is has had".split(" "));

const OF_FOR_AT_ETC = new WordSet("of for at in ,".split(" "));

const A_AN_THE_ETC = new WordSet("a an the his her its their former".split(" "));

/** "NAME, 34," · "NAME (34)" · "the governor, NAME," · "NAME, a farmer," · "NAME, who" · "NAME was shot". */
function isSpokenOfAsPerson(tokens: readonly Token[], from: number, end: number): boolean {
  const next = tokens[end];
  const after = tokens[end + 1];
  const isAge = after?.kind === "number" && /^\d{1,2}$/.test(after.text) && /^[,).]$/.test(tokens[end + 2]?.text ?? "");
  if ((next?.text === "," || next?.text === "(") && (isAge || after?.lower === "aged")) return true;
  if (next?.text === "," && (after?.lower === "who" || after?.lower === "whose")) return true;
  if (next?.text === ",") {
    const at = A_AN_THE_ETC.has(after) ? end + 2 : end + 1;
    for (let title = at; title < at + 4; title++) {
      // "NAME, an Italian aid worker whom".
      if (title > at && at > end + 1 && tokens[title]?.text !== tokens[title]?.lower && !DEMONYMS.match(tokens, title)) break;
      if (at > end + 1 && isOnePerson(tokens[title]?.lower ?? "") && !isPossessive(tokens[title + 1])) return true;
      const match = PERSON_TITLES.match(tokens, title);
      if (match && (at > end + 1 || OF_FOR_AT_ETC.has(tokens[match.end]))) return true;
    }
  }
  if (isApposed(tokens, from, end) || speaks(tokens, from, end) || isCalledSo(tokens, from)) return true;
  const verb = WAS_WERE_IS_ETC.has(next) ? (after?.lower === "been" ? tokens[end + 2] : after) : null;
  return verb !== null && verb !== undefined && LIVING.has(verb);
}

const PRONOUNS_BEFORE = new WordSet(["one", "the", "a", "an", "his", "her", "its", "their", "whose"]);

const HIS_HER_THEIR = new WordSet("his her their".split(" "));

/** "the mayor of Tumaco, NAME,": a title in the phrase before the comma. */
function isApposed(tokens: readonly Token[], from: number, end: number): boolean {
  // "four activists, among them NAME, were".
  if (tokenBefore(tokens, from)?.lower === "them" && tokenBefore(tokens, from - 1)?.lower === "among") return true;
  if (tokenBefore(tokens, from)?.text !== ",") return false;
  // "The councillor, NAME of the Alliance, was".
  const noun = tokenBefore(tokens, from - 1)?.lower ?? "";
  if (isOnePerson(noun) && PRONOUNS_BEFORE.has(tokenBefore(tokens, from - 2)) && tokens[end]?.lower !== "and") return true;
  if (!/^[,.;:]$/.test(tokens[end]?.text ?? ".")) return false;
  for (let at = from - 2; at >= Math.max(0, from - 9); at--) {
    const token = tokens[at];
    if (!token || (token.kind === "punctuation" && token.text !== "-")) return false;
    if (PERSON_TITLES.match(tokens, at) || HIS_HER_THEIR.has(token)) return true;
    // "one of them, NAME,", "a member of the corps, NAME,".
    if (/^(?:one|member)$/.test(token.lower) && tokens[at + 1]?.lower === "of") return true;
  }
  return false;
}

const SAID_TOLD_SAYS_ETC = new WordSet("said told says tells wrote tweeted".split(" "));

function speaks(tokens: readonly Token[], from: number, end: number): boolean {
  const before = REPORTING_VERBS.has(tokenBefore(tokens, from)?.lower ?? "") && /["”’,]/.test(tokenBefore(tokens, from - 1)?.text ?? "");
  return before || SAID_TOLD_SAYS_ETC.has(tokens[end]);
}

/** Index after a person's name that begins here; 0 when none does. `isSure`: a title stands before it. */
function nameEnd(sentence: Sentence, from: number, isSure: boolean): number {
  const { tokens } = sentence;
  const first = tokens[from];
  if (!first || (!isCapitalised(first) && !(NAME_PARTICLES.has(first.lower) && isCapitalised(tokens[from + 1])))) return 0;
  if (NOT_NAMES.has(first.lower) && !(isSure && isCapitalised(tokens[from + 1]) && !sentence.isShouted) && !isNo(tokens, from)) return 0;
  if (DEMONYMS.match(tokens, from) && !GIVEN_NAMES.has(first.lower)) return 0;
  if (isSure && (STATE_BODIES.match(tokens, from) || STATE_NAMES.get(first.lower))) return 0;
  let end = from + 1;
  const limit = sentence.isShouted ? from + 3 : from + 7;
  while (end < tokens.length && end < limit) {
    const token = tokens[end];
    if (!token) break;
    const next = tokens[end + 1];
    if (token.glued && token.text === "-" && next?.kind === "word" && next.glued) end += 2;
    else if (token.glued && token.text === "." && (tokenBefore(tokens, end)?.text.length ?? 9) === 1 && isCapitalised(next)) end += 1;
    else if (NAME_PARTICLES.has(token.lower) && (isCapitalised(next) || next?.text === "-")) end += 1;
    else if (isCapitalised(token) && !NOT_NAMES.has(token.lower) && !isPossessive(token) && !(sentence.isShouted && isVerbal(token)))
      end += 1;
    else break;
  }
  if (sentence.isShouted && end - from > 1 && REPORTING_VERBS.has(tokenBefore(tokens, end)?.lower ?? "")) end -= 1;
  return end;
}

/** ", No Kwang Chol,": a Korean family name, where no sentence begins. */
function isNo(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === "No" && index > 0 && LEADERS.has(nameOf(tokens, index, index + 3).toLowerCase());
}

/** What can't be the second word of a name where everything is in capitals. */
function isVerbal({ lower }: Token): boolean {
  return (
    /^(?:is|are|was|were|has|have|had|been|will|would|could|may|who|whose)$/.test(lower) ||
    verbTriggers(lower).length > 0 ||
    REPORTING_VERBS.has(lower)
  );
}

/** "…, the Ukrainian president," behind a name. */
function countryBehind(tokens: readonly Token[], end: number): string | null {
  if (tokens[end]?.text !== ",") return null;
  for (let at = end + 1; at < Math.min(end + 3, tokens.length); at++) {
    if (tokens[at]?.text === "," || tokens[at]?.lower === "while") return null;
    const state = DEMONYMS.match(tokens, at) ?? (isPossessive(tokens[at + 1]) ? STATE_NAMES.match(tokens, at) : null);
    if (state) return state.value.code;
  }
  return null;
}

/** The fullest form named so far: "Zelensky" is Volodymyr Zelensky. */
function recallPerson(known: Known, name: string, stated: string | null): Found {
  const country = stated ?? LEADERS.get(name.toLowerCase()) ?? SURNAMES.get(name) ?? null;
  const words = name.split(" ");
  const earlier = words.length === 1 ? known.persons.get(name.toLowerCase()) : known.persons.get(name.toLowerCase());
  if (earlier) {
    const found = { ...earlier, country: earlier.country ?? country };
    known.persons.set(name.toLowerCase(), found);
    return found;
  }
  const found: Found = { name, type: "person", country };
  known.persons.set(name.toLowerCase(), found);
  const last = words.at(-1)?.toLowerCase();
  const first = words[0]?.toLowerCase();
  if (last) known.persons.set(last, found);
  // "al-Burhan" is Burhan, too.
  const bare = last?.replace(/^(?:al|el|ul|as|ad|an|ar|ash|az)-/, "");
  if (bare && bare !== last) known.persons.set(bare, found);
  // Family name first, as in Korea and China.
  if (first && words.length > 1 && (!GIVEN_NAMES.has(first) || ["KP", "KR", "CN"].includes(country ?? ""))) known.persons.set(first, found);
  return found;
}
