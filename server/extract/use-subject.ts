import type { PlaceUse } from "#domain/mention.ts";
import { closingDash } from "./clauses.ts";
import {
  ACTOR_BELONGINGS,
  ACTOR_NOUNS,
  ACTOR_PARTICIPLES,
  isPluralVerb,
  PLACE_PARTICIPLES,
  PLACE_PREDICATES,
  SHARED_GROUND,
  VERB_LIKE,
} from "./lexicon/metonymy.ts";
import {
  BE,
  CLAUSE_OPENERS,
  FRONTS,
  FUNCTION_WORDS,
  HAVE,
  LINKING_VERBS,
  MODALS,
  MONTH_OR_DAY,
  ONLY,
  PASS_OVER,
} from "./lexicon/use-words.ts";
import { isWeather } from "./place-after.ts";
import { isCapital } from "./place-matches.ts";
import { CLAIMS } from "./source-phrases.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { coordinated, lastOfList, type Named } from "./use-list.ts";
import { COMPOUND } from "./use-modifier.ts";
import { WordSet } from "./word-set.ts";

const ITS_THEIR_HER = new WordSet("its their her".split(" "));

/** A name with its verb behind it: acting, or lying there. */
export function readSubject(named: Named, all: readonly Named[], tokens: readonly Token[]): PlaceUse | null {
  let last = lastOfList(named, all, tokens).last;
  if (tokens[last + 1]?.lower === "and" && ITS_THEIR_HER.has(tokens[last + 2])) last = passFriends(last + 2, tokens);
  if (tokens[last + 1]?.lower === "and") last = passPartner(last, tokens);
  const head = coordinated(named, all, tokens) ?? named;
  if (!opensClause(head, tokens)) return null;
  if (head === named && last === named.last && isTeam(named, tokens)) return "metonymic";
  return readPredicate(last + 1, tokens, named);
}

const FRIENDS = new WordSet(
  "allies ally partners partner friends friend neighbours neighbour neighbors neighbor backers backer proxies proxy clients".split(" "),
);
const IN_OF_FROM = new WordSet("in of from".split(" "));
const MOST_ADJECTIVES = 3;

/** "Washington and its Western allies in Europe protested": where those beside it end, from its "its". */
function passFriends(its: number, tokens: readonly Token[]): number {
  let at = its + 1;
  while (at <= its + MOST_ADJECTIVES && !FRIENDS.has(tokens[at])) at += 1;
  if (!FRIENDS.has(tokens[at])) return its + 1;
  if (isCapital(tokens[at + 1])) return at + 1;
  if (!IN_OF_FROM.has(tokens[at + 1])) return at;
  let end = tokens[at + 2]?.lower === "the" ? at + 2 : at + 1;
  while (isCapital(tokens[end + 1])) end += 1;
  return end > at + 1 ? end : at;
}

/** "Britain and the European Union welcomed": who acts beside it need be no place. */
function passPartner(last: number, tokens: readonly Token[]): number {
  if (tokens[last + 2]?.lower === "others") return last + 2;
  let index = tokens[last + 2]?.lower === "the" ? last + 3 : last + 2;
  if (!isCapital(tokens[index])) return last;
  while (isCapital(tokens[index])) index += 1;
  return index - 1;
}

/** "Under the treaty Denmark kept …", "In 1939 Germany invaded …": a phrase in front without a comma. */
function isFronted(index: number, tokens: readonly Token[]): boolean {
  const before = tokens[index];
  if (before && ENDS_OF_TIME.has(before) && isTimeOnly(index, tokens)) return true;
  if (before && isDateInFront(index, tokens)) return true;
  if (!before || !FRONTS.has(tokens[0]?.lower ?? "") || index > 6) return false;
  if (tokens.slice(0, index).some((token) => token.kind === "punctuation" && !(token.text === "-" && token.glued))) return false;
  return before.kind === "number" || MONTH_OR_DAY.test(before.lower) || (!FUNCTION_WORDS.has(before.lower) && !VERB_LIKE.has(before.lower));
}

/** "that from 8 to 13 October Japan moved", "and on 3 March Turkey sent": a date opens the clause. */
function isDateInFront(index: number, tokens: readonly Token[]): boolean {
  if (tokens[index]?.kind !== "number" && !MONTH_OR_DAY.test(tokens[index]?.lower ?? "")) return false;
  let at = index;
  while (tokens[at]?.kind === "number" || MONTH_OR_DAY.test(tokens[at]?.lower ?? "") || OF_DATE.has(tokens[at])) at -= 1;
  const opener = tokenAt(tokens, at - 1);
  return OPENS_DATE.has(tokenAt(tokens, at)) && (opener === undefined || opener.kind === "punctuation" || OPENS_CLAUSE.has(opener));
}

const OF_DATE = new WordSet("to and the of early late mid at :".split(" "));
const OPENS_DATE = new WordSet("on from between since in until by".split(" "));
const OPENS_CLAUSE = new WordSet("that and but because while when".split(" "));

const ENDS_OF_TIME = new WordSet(
  "day days night nights morning mornings afternoon afternoons evening evenings week weeks weekend weekends month months year years decade decades hour hours spring summer autumn winter later earlier ago".split(
    " ",
  ),
);
const OF_TIME = new WordSet(
  "last this next that the same following previous earlier later early late a an one two three four five six seven eight nine ten several some few many just only about after before and but".split(
    " ",
  ),
);

/** "Last week Germany sent …", "Earlier this month Japan gave …", "Two days later Turkey withdrew …". */
function isTimeOnly(index: number, tokens: readonly Token[]): boolean {
  for (let at = index - 1; at >= Math.max(-1, index - 6); at--) {
    const token = tokenAt(tokens, at);
    if (!token || token.kind === "punctuation") return true;
    if (token.kind !== "number" && !OF_TIME.has(token) && !ENDS_OF_TIME.has(token)) return false;
  }
  return false;
}

/** A single name with a plural verb is a team: "Australia were all out". */
function isTeam(named: Named, tokens: readonly Token[]): boolean {
  const verb = tokens[named.last + 1]?.lower ?? "";
  return (verb === "were" || verb === "are" || verb === "have") && !/s$/.test(tokens[named.last]?.lower ?? "");
}

const A_AN = new WordSet(["a", "an"]);

function opensClause(named: Named, tokens: readonly Token[]): boolean {
  let index = named.first - 1;
  if (CLAUSE_OPENERS.has(tokenAt(tokens, index)?.lower ?? "")) return true;
  if (ONLY.has(tokenAt(tokens, index)?.lower ?? "")) index -= 1;
  const before = tokenAt(tokens, index);
  if (!before) return true;
  if (before.kind === "punctuation") return true;
  if (isFronted(index, tokens)) return true;
  // "a charge Moscow denies".
  if (CLAIMS.has(before) && A_AN.has(tokenAt(tokens, index - 1))) return true;
  return CLAUSE_OPENERS.has(before.lower) || /(?:ly|day)$/.test(before.lower);
}

function readPredicate(from: number, tokens: readonly Token[], named: Named): PlaceUse | null {
  let index = from;
  if (tokens[index]?.text === ",") {
    const close = tokens.findIndex((token, at) => at > index + 1 && token.text === ",");
    if (named.isState && isActingInside(index + 1, tokens, named)) return "metonymic";
    if (isTownSaid(index + 1, tokens)) return "literal";
    if (close < 0 || close > index + 24) return null;
    index = QUOTES.has(tokens[close + 1]?.text ?? "") ? close + 2 : close + 1;
  }
  // "Turkey — for the first time this year — sent".
  index = Math.max(index, closingDash(tokens, index) + 1);
  index = passTime(index, tokens);
  while (PASS_OVER.has(tokens[index]?.lower ?? "") || /ly$/.test(tokens[index]?.lower ?? "")) index += 1;
  const verb = tokens[index];
  if (verb?.kind !== "word") return null;
  const word = verb.lower;
  if (isCapital(verb) && !VERB_LIKE.has(word)) return null;
  // "Iran test-fired two missiles".
  if (COMPOUND.has(verb) && tokens[index + 1]?.text === "-" && /ed$/.test(tokens[index + 2]?.lower ?? "")) return "metonymic";
  if (isWeather(tokens, index)) return "literal";
  if (BE.has(word) || HAVE.has(word) || MODALS.has(word)) return readAuxiliary(index, tokens, named.isState);
  if (LINKING_VERBS.has(word) && isSaidOfActors(index + 1, tokens)) return "metonymic";
  if (/^shar(?:es?|ed)$/.test(word) && isGroundAhead(index + 1, tokens)) return "literal";
  if (/^suffer(?:s|ed)?$/.test(word) && tokens[index + 1]?.lower === "from") return "literal";
  if (named.isState && isOutlook(index, tokens)) return "metonymic";
  if (PLACE_PREDICATES.has(word) || (/^c[ao]mes?$/.test(word) && tokens[index + 1]?.lower === "under")) return "literal";
  if (VERB_LIKE.has(word) || /(?:ed|[^s]s)$/.test(word) || isPluralVerb(word)) return "metonymic";
  return null;
}

const QUOTES = new Set(['"', "“"]);

/** "Hexham, a market town of 4,000": the ground, whatever it gains or loses. */
function isTownSaid(from: number, tokens: readonly Token[]): boolean {
  if (!A_AN.has(tokens[from]) && tokens[from]?.lower !== "the") return false;
  for (let at = from + 1; at <= from + MOST_ADJECTIVES + 1; at++) if (TOWNS.has(tokens[at])) return true;
  return false;
}

const TOWNS = new WordSet("town village hamlet suburb settlement port resort township neighbourhood neighborhood".split(" "));

/** "Seoul, fearing an attack, sent", "Moscow, which still punishes": what is said of the name between commas. */
function isActingInside(from: number, tokens: readonly Token[], named: Named): boolean {
  const first = tokens[from];
  if (first?.kind !== "word" || isCapital(first)) return false;
  if (ACTOR_PARTICIPLES.has(first.lower) || isSaidOfActors(from, tokens)) return true;
  if (first.lower === "which") return readPredicate(from + 1, tokens, named) === "metonymic";
  return first.lower.endsWith("ing") && !LYING.has(first);
}

/** Said of the ground, or of nobody. */
const LYING = new WordSet(
  "lying bordering including excluding sitting being having stretching straddling overlooking following surrounding according spanning using during facing covering containing connecting linking killing wounding injuring destroying damaging causing leaving setting wrecking housing serving starting ending beginning".split(
    " ",
  ),
);

/** "lacks the men", "sees no reason to": of a state, said of its government. */
function isOutlook(index: number, tokens: readonly Token[]): boolean {
  const word = tokens[index]?.lower;
  return word === "lacks" || word === "lacked" || (word === "sees" && SEEN.has(tokens[index + 1]));
}

const SEEN = new WordSet("no it this them the little nothing itself any its".split(" "));

/** "Ankara at first denied", "Lisbon in turn asked": words between a subject and its verb. */
const ASIDES = new Map<string, string[][]>([
  ["at", [["first"], ["once"], ["last"], ["least"], ["the", "time"]]],
  ["in", [["turn"], ["return"], ["response"], ["reply"], ["effect"], ["fact"], ["the", "meantime"]]],
  ["for", [["its", "part"], ["now"], ["years"], ["decades"]]],
  ["by", [["contrast"], ["then"], ["now"]]],
  ["of", [["course"]]],
  ["as", [["well"]]],
]);

const TIME_UNIT = new WordSet("day days morning evening week weeks month months year years".split(" "));

const MORNING_AFTERNOON_EVENING_NIGHT = new WordSet("morning afternoon evening night".split(" "));

const NEXT_SAME_FOLLOWING = new WordSet("next same following".split(" "));

/** "Moscow on Sunday dismissed", "Hungary in 1938 demanded", "Manila last week sent". */
function passTime(from: number, tokens: readonly Token[]): number {
  const [first, second, third] = tokens.slice(from, from + 3);
  const word = first?.lower ?? "";
  if ((word === "last" || word === "this") && second && tokens[from + 2])
    return ENDS_OF_TIME.has(second) || MONTH_OR_DAY.test(second.lower) ? from + 2 : from + 1;
  // "Bangkok the next day accused", "Bogotá a day later broke off".
  if (word === "the" && NEXT_SAME_FOLLOWING.has(second) && TIME_UNIT.has(third)) return from + 3;
  if (/^(?:a|two|three|some)$/.test(word) && TIME_UNIT.has(second) && third?.lower === "later") return from + 3;
  const phrase = ASIDES.get(word)?.find((rest) => rest.every((part, at) => tokens[from + 1 + at]?.lower === part));
  if (phrase) return from + 1 + phrase.length;
  if (word === "may" && second?.kind !== "number") return from;
  if (MONTH_OR_DAY.test(word) && second && !isCapital(second) && second.kind === "word") return from + 1;
  if (word !== "on" && word !== "in") return from;
  if (word === "in" && second?.kind === "number") return from + 2;
  if (!MONTH_OR_DAY.test(second?.lower ?? "")) return from;
  return third?.kind === "number" || MORNING_AFTERNOON_EVENING_NIGHT.has(third) ? from + 3 : from + 2;
}

/** "but Serbia has not", "as France did". */
function isEllipsis(index: number, tokens: readonly Token[]): boolean {
  const next = tokens[index];
  return (
    next === undefined ||
    next.lower === "so" ||
    next.lower === "not" ||
    (next.kind === "punctuation" && tokenBefore(tokens, index)?.lower === "not")
  );
}

/** "has its own interest", "had no intention of": what only governments have. */
function isActorsOwn(from: number, tokens: readonly Token[]): boolean {
  return tokens.slice(from, from + 5).some((token) => ACTOR_BELONGINGS.has(token.lower));
}

/** What is shared lies within the next words. */
function isGroundAhead(from: number, tokens: readonly Token[]): boolean {
  return tokens.slice(from, from + 5).some((token) => SHARED_GROUND.has(token.lower));
}

/** A participle of a deed behind "has", "had": "had invaded", "has lent"; not "has experienced", "had grown". */
function isPerfect(word: string): boolean {
  return (/ed$/.test(word) && !PASSIVE_LIVES.has(word)) || IRREGULAR_DEEDS.has(word);
}

const PASSIVE_LIVES = new Set(
  "experienced existed remained suffered changed increased decreased declined expanded prospered developed flourished".split(" "),
);

const IRREGULAR_DEEDS = new Set(
  "left shut lent sent given done taken begun broken forbidden struck hit made driven thrown spent stood come won lost beaten fought sought withdrawn chosen sworn paid met led kept held shown put set bought sold drawn built brought caught cut dealt felt found gone got let said told thought".split(
    " ",
  ),
);

const FIRSTS = new WordSet("first second third fourth last latest only one".split(" "));

/** "slow to answer", "the largest buyer of", "the first republic to adopt", "a member of the league", "one of the signatories", "runners-up". */
function isSaidOfActors(from: number, tokens: readonly Token[]): boolean {
  let isFirst = false;
  for (let index = from; index < from + 8; index++) {
    const token = tokens[index];
    if (token?.kind !== "word") return false;
    isFirst ||= index <= from + 1 && FIRSTS.has(token);
    const next = tokens[index + 1];
    if (isFirst && token.lower === "that" && (HAVE.has(next?.lower ?? "") || /ed$/.test(next?.lower ?? ""))) return true;
    if (isFirst && token.lower === "to" && next?.kind === "word" && next.lower !== "be" && !isCapital(next)) return true;
    if (ACTOR_NOUNS.has(token.lower)) return true;
    if (!isFirst && index > from + 1 && !BEFORE_ACTOR_NOUN.test(token.lower)) return false;
  }
  return false;
}

const BEFORE_ACTOR_NOUN = /^(?:of|the|very|founding|close|full|great|main|major|most|second|important|arms|trading|'s|\w+est)$/;

/** What befalls the team of any town, and what people there do. */
const BEATEN = new Set(
  "defeated beaten bowled dismissed relegated promoted knocked eliminated drawn seeded crowned disqualified accused asked urged forced invited warned blamed agreed said called negotiating fighting holding playing".split(
    " ",
  ),
);

/** "Edinburgh has promised", "Leeds has refused": its council or the government that sits there. */
const DECIDED = new Set(
  "promised pledged refused rejected vowed announced written ordered offered proposed demanded threatened declined decided opted lobbied sought warned condemned welcomed denied criticised criticized".split(
    " ",
  ),
);

function readAuxiliary(from: number, tokens: readonly Token[], isState: boolean): PlaceUse | null {
  let index = from;
  let modal = false;
  let auxiliary = "";
  let word = tokens[index]?.lower ?? "";
  while (BE.has(word) || HAVE.has(word) || MODALS.has(word) || PASS_OVER.has(word) || (/ly$/.test(word) && index < from + 6)) {
    modal ||= MODALS.has(word);
    if (!PASS_OVER.has(word) && !/ly$/.test(word)) auxiliary = word;
    index += 1;
    word = tokens[index]?.lower ?? "";
  }
  // "will on Tuesday host", 'was "playing with fire"'.
  index = modal ? passTime(index, tokens) : QUOTES.has(tokens[index]?.text ?? "") ? index + 1 : index;
  word = tokens[index]?.lower ?? "";
  if (isState && HAVE.has(auxiliary) && ANYTHING.has(tokens[index]) && tokens[index + 1]?.lower === "to") return "metonymic";
  if (isState && HAVE.has(auxiliary) && (isPerfect(word) || (word === "changed" && SIDES_COURSE.has(tokens[index + 1]))))
    return "metonymic";
  if (isState && index > from && isEllipsis(index, tokens)) return "metonymic";
  if (isState && word === "to" && HAVE.has(auxiliary) && !BE.has(tokens[index + 1]?.lower ?? "")) return "metonymic";
  if (isState && HAVE.has(auxiliary) && (isActorsOwn(index, tokens) || isDeadline(index, tokens))) return "metonymic";
  if (word === "among" && isSaidOfActors(index + 1, tokens)) return "metonymic";
  if (isState && BELIEVED.has(tokens[index]) && tokens[index + 1]?.lower === "to")
    return isDeedBelieved(index + 2, tokens) ? "metonymic" : "literal";
  if (PLACE_PARTICIPLES.has(word)) return "literal";
  if (isState && word === "to" && BE.has(auxiliary) && tokens[index + 1]?.lower !== "be") return "metonymic";
  // "Algiers was taken from the sea", "Greece was taken to court".
  if (word === "taken" && BE.has(auxiliary)) return TO_ABACK.has(tokens[index + 1]) ? "metonymic" : "literal";
  if (isState ? ACTOR_PARTICIPLES.has(word) : BEATEN.has(word) || (HAVE.has(auxiliary) && DECIDED.has(word))) return "metonymic";
  if (BE.has(auxiliary) && isSaidOfActors(index, tokens)) return "metonymic";
  if (/ing$/.test(word) && BE.has(auxiliary)) return isState ? "metonymic" : "literal";
  if (modal && !BE.has(auxiliary)) return word === "" ? null : "metonymic";
  return "literal";
}

/** "has until April to reply", "has 14 days to appeal", "has yet to answer". */
function isDeadline(from: number, tokens: readonly Token[]): boolean {
  const first = tokens[from];
  if (first?.lower === "until" || first?.lower === "till") return true;
  if (first?.lower === "yet") return tokens[from + 1]?.lower === "to" && !BE.has(tokens[from + 2]?.lower ?? "");
  return ENDS_OF_TIME.has(tokens[from + 1]) && tokens[from + 2]?.lower === "to";
}

const ANYTHING = new WordSet("anything nothing something everything little".split(" "));
const SIDES_COURSE = new WordSet("sides side course tack".split(" "));
const TO_ABACK = new WordSet(["to", "aback"]);

const BELIEVED = new WordSet(
  "believed thought said reported estimated understood known suspected expected alleged rumoured rumored".split(" "),
);

/** "is believed to have shipped guns", "is thought to be sending more"; not "is said to have been hit". */
function isDeedBelieved(from: number, tokens: readonly Token[]): boolean {
  const [first, next] = [tokens[from]?.lower ?? "", tokens[from + 1]?.lower ?? ""];
  if (first === "have") return next === "been" ? /ing$/.test(tokens[from + 2]?.lower ?? "") : isPerfect(next);
  return first === "be" ? /ing$/.test(next) : tokens[from]?.kind === "word" && !PLACE_PREDICATES.has(`${first}s`);
}
