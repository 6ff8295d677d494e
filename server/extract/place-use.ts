import type { PlaceUse } from "#domain/mention.ts";
import {
  ACTOR_NOUNS,
  ACTOR_OBJECT_VERBS,
  ACTOR_PARTICIPLES,
  BOUNDED_BY,
  GROUND_NOUNS,
  INSTITUTION_NOUNS,
  LOCATIVE_PREPOSITIONS,
  PLACE_NOUNS,
  PLACE_PARTICIPLES,
  PLACE_PREDICATES,
  RECEIVER_NOUNS,
  SENDER_NOUNS,
  TEAM_NOUNS,
  TRANSFER_VERBS,
  VERB_LIKE,
} from "./lexicon/metonymy.ts";
import { KIND_HINTS, KINDS_WITH_OF } from "./lexicon/place-words.ts";
import { isCapital } from "./place-matches.ts";
import type { Token } from "./tokens.ts";

/** The tokens of a name, whether it can stand for a government, and the other names of its sentence. */
export type Named = { first: number; last: number; isState: boolean; canAct: boolean };

const HYPHENS = new Set(["-", "–", "‑", "—", "/"]);
const BASED = new Set("based born bound area wide".split(" "));
const SIDES = new Set(["'s", "’s", "ʼs"]);
const BREAKS = new Set([",", ";", ":", "(", ")", "—", "–", "“", "”", '"', ".", "!", "?", "-", "…", "*"]);
const CLAUSE_OPENERS = new Set(
  "that which but while as if because when although though after before since until where whereas so whether and or say says said claim claims claimed think thinks believe believes believed warn warns warned insist insists insisted announce announced confirm confirmed report reported hope hopes hoped fear fears feared expect expects expected suggest suggests suggested know show shows mean means meant added adds argue argues argued how why unless than".split(
    " ",
  ),
);
const SPORT_VERBS = new Set(
  "beat beats beating defeat defeated defeats face faced faces facing join joined joins represent represented represents captained managed coached thrashed".split(
    " ",
  ),
);
const GUIDING_VERBS = new Set(
  "led leads leading brought brings bringing guided guides guiding steered inspired carried fired propelled".split(" "),
);
const LINKING_VERBS = new Set("remained remains became becomes stayed stays proved emerged".split(" "));
const SIZES = new Set(
  "larger smaller bigger longer warmer colder hotter wetter drier higher lower older farther further greater area land north south".split(
    " ",
  ),
);
const GROUPS = new Set("countries places cities towns areas parts regions states islands".split(" "));
const MONTH_OR_DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const FRONTS = new Set("in on at under after before during by with since for despite following throughout".split(" "));
const STANDINGS = new Set("below above behind".split(" "));
const RANKINGS = new Set("finish finished finishing points point place placed ranked rank second third fourth fifth".split(" "));
const ONLY = new Set("the both only even neither nor either when".split(" "));
const VICTORIES = new Set("win wins victory victories triumph triumphs lead defeat".split(" "));
const PRESSURE_NOUNS = new Set(
  "war sanctions sanction tariffs tariff pressure embargo restrictions blame curbs depend depends dependent dependence rely relies relied reliance reliant".split(
    " ",
  ),
);
const PASS_OVER = new Set(
  "also never long now still then first already not both officially formally repeatedly quickly soon later once again only even just".split(
    " ",
  ),
);
const BE = new Set("is are was were be been being".split(" "));
const HAVE = new Set("has have had".split(" "));
const MODALS = new Set("will would can could may might should must did does do cannot".split(" "));

/** Location, a government (an army, a team, a people), or a modifier of something else. */
export function readUse(named: Named, all: readonly Named[], tokens: readonly Token[]): PlaceUse {
  const after = tokens[named.last + 1];
  if (after && SIDES.has(after.lower)) return readPossessive(named, tokens);
  if (isPluralPossessive(named, tokens)) return readPossessive({ ...named, last: named.last }, tokens);
  const compound = readCompound(named, all, tokens);
  if (compound) return compound;
  const preposition = readPreposition(named, all, tokens);
  const isFree = preposition === null || MODIFIED_NOUNS.has(tokens[named.last + 1]?.lower ?? "");
  if (isFree && isModifier(named, tokens)) return "associative";
  if (preposition) return preposition;
  const anchor = (coordinated(named, all, tokens) ?? named).first - 1;
  const verb = tokens[anchor]?.lower === "the" ? tokens[anchor - 1] : tokens[anchor];
  if (verb && (named.isState || SPORT_VERBS.has(verb.lower)) && named.canAct && ACTOR_OBJECT_VERBS.has(verb.lower) && !isCapital(verb))
    return "metonymic";
  if (isAskedTo(named, tokens) || isGuidedTo(named, tokens)) return "metonymic";
  return (named.canAct ? readSubject(named, all, tokens) : null) ?? "literal";
}

/** "pushed Seoul to reconsider", "wants Kyiv to talk". */
function isAskedTo(named: Named, tokens: readonly Token[]): boolean {
  const before = tokens[named.first - 1];
  const to = tokens[named.last + 1];
  const verb = tokens[named.last + 2];
  if (!named.isState || to?.lower !== "to" || before?.kind !== "word" || isCapital(before)) return false;
  return !FUNCTION_WORDS.has(before.lower) && verb?.kind === "word" && !isCapital(verb) && !FUNCTION_WORDS.has(verb.lower);
}

/** "led Brazil to the title", "called on Tbilisi to". */
function isGuidedTo(named: Named, tokens: readonly Token[]): boolean {
  return (
    named.isState &&
    /^(?:to|into|close|closer)$/.test(tokens[named.last + 1]?.lower ?? "") &&
    GUIDING_VERBS.has(tokens[named.first - 1]?.lower ?? "")
  );
}

function isPluralPossessive(named: Named, tokens: readonly Token[]): boolean {
  const mark = tokens[named.last + 1];
  return (
    (mark?.text === "'" || mark?.text === "’") &&
    mark.glued &&
    /s$/i.test(tokens[named.last]?.text ?? "") &&
    tokens[named.last + 2]?.kind === "word"
  );
}

/** "Ukraine's General Staff" modifies, "Ukraine's east" and "Syria's Idlib" stay on the ground. */
function readPossessive(named: Named, tokens: readonly Token[]): PlaceUse {
  for (let index = named.last + 2; index < named.last + 5; index++) {
    const token = tokens[index];
    if (!token || token.kind === "punctuation") break;
    if (PLACE_NOUNS.has(token.lower) && !["main", "old", "population", "climate"].includes(token.lower)) return "literal";
    if (index > named.last + 2 && !/(?:ern|est|ral|an|ese|ish)$/.test(tokens[index - 1]?.lower ?? "")) break;
  }
  return "associative";
}

/** "the Moscow-Pyongyang axis", "the Russia–Ukraine war", "Seoul-based", "Moscow-backed". */
function readCompound(named: Named, all: readonly Named[], tokens: readonly Token[]): PlaceUse | null {
  const right = tokens[named.last + 1];
  const left = tokens[named.first - 1];
  const next = tokens[named.last + 2];
  if (right && next && HYPHENS.has(right.text) && (right.glued || next.glued) && next.glued && next.kind === "word") {
    if (BASED.has(next.lower)) return "literal";
    const partner = all.find((other) => other.first === named.last + 2);
    if (partner || !isCapital(next) || /(?:ian|ean|ish|ese|an)$/.test(next.lower)) return readPair(partner ?? named, tokens);
  }
  if (left && HYPHENS.has(left.text) && left.glued && tokens[named.first]?.glued) {
    const word = tokens[named.first - 2];
    if (word?.lower === "pro" || word?.lower === "anti") return "metonymic";
    if (all.some((other) => other.last === named.first - 2) || isCapital(word)) return readPair(named, tokens);
  }
  return null;
}

function readPair(lastOne: Named, tokens: readonly Token[]): PlaceUse {
  const head = tokens[lastOne.last + 1];
  return head && GROUND_NOUNS.has(head.lower) && !head.lower.startsWith("border") ? "literal" : "associative";
}

/** "Ukraine war", "London police": a bare name with its noun behind it. */
function isModifier(named: Named, tokens: readonly Token[]): boolean {
  const after = tokens[named.last + 1];
  if (after?.kind !== "word" || after.start === tokens[named.last]?.end) return false;
  const word = after.lower;
  if (isCapital(after)) return PERSON_LIKE.has(word);
  if (VERB_LIKE.has(word) || FUNCTION_WORDS.has(word) || KIND_HINTS[word] !== undefined || PLACE_NOUNS.has(word)) return false;
  if (/(?:ed|ing|ly|wards?)$/.test(word)) return false;
  const isPlural = tokens[named.first - 1]?.lower === "and";
  return word.length > 2 && !(isPlural && (VERB_LIKE.has(`${word}s`) || VERB_LIKE.has(`${word}es`)));
}

/** Nouns that a name modifies even behind a preposition: "in the Ukraine war", "from London police". */
const MODIFIED_NOUNS = new Set(
  "war police officials official government ministry forces troops army soldiers conflict crisis talks embassy stocks stock market theatre theater axis front governor mayor residents authorities side".split(
    " ",
  ),
);
const PERSON_LIKE = new Set(
  "president prime foreign minister gov sen rep governor senator mayor attorney coach chancellor premier defence defense".split(" "),
);
const FUNCTION_WORDS = new Set(
  `and or but nor in on at to from for with by of as than that which who whom whose where when while if because since until after before during under over near into
onto about against between among through across along around behind beyond despite except inside outside off up down out via per plus versus vs so yet though although
the a an this these those its it his her their our my your he she they we you i there here is are was were be been being has have had will would can could may might should
must did does do not no all both each every some any many most more less last next this early late earlier later yesterday today tomorrow tonight ago again also too only
just even still already once twice first second third then now never always often soon alone instead itself unless whether toward towards without within upon monday tuesday
wednesday thursday friday saturday sunday where whereby apart together close closer days weeks months years hours minutes times day week month year north south east west northeast northwest southeast southwest proper amid amidst`.split(
    /\s+/,
  ),
);

function readPreposition(named: Named, all: readonly Named[], tokens: readonly Token[]): PlaceUse | null {
  let index = named.first - 1;
  if (tokens[index]?.lower === "the") index -= 1;
  const joined = coordinated(named, all, tokens);
  if (joined !== null) {
    index = joined.first - 1;
    if (tokens[index]?.lower === "the") index -= 1;
  }
  const before = tokens[index];
  if (before?.kind !== "word") return null;
  const word = before.lower;
  const head = (back: number) => tokens[index - back]?.lower ?? "";
  const recent = (list: ReadonlySet<string>) => [1, 2, 3, 4].some((back) => !isBreak(tokens, index, back) && list.has(head(back)));
  if (word === "over" && VICTORIES.has(head(1))) return "metonymic";
  if (STANDINGS.has(word) && recent(RANKINGS)) return "metonymic";
  if (LOCATIVE_PREPOSITIONS.has(word)) return "literal";
  if (word === "of") {
    if (KINDS_WITH_OF.has(head(1)) && !INSTITUTION_NOUNS.has(head(1))) return "literal";
    if (named.isState && TEAM_NOUNS.has(head(1))) return "metonymic";
    return isInstitution(head(1)) || isInstitution(head(2)) ? "associative" : "literal";
  }
  if (word === "between") return recent(GROUND_NOUNS) ? "literal" : named.isState ? "metonymic" : "literal";
  if (word === "against") return "metonymic";
  if (word === "by") return BOUNDED_BY.has(head(1)) || !(named.isState || isDeed(head(1))) ? "literal" : "metonymic";
  if (word === "with") return recent(GROUND_NOUNS) ? "literal" : named.isState ? "metonymic" : "literal";
  if (word === "to") return recent(RECEIVER_NOUNS) || isHandedOver(named, tokens, index) ? "metonymic" : "literal";
  if (word === "from") return SENDER_NOUNS.has(head(1)) || SENDER_NOUNS.has(head(2)) ? "metonymic" : "literal";
  if (word === "for")
    return named.isState && !/^(?:left|leaves?|leaving|bound|headed|heading|departed|departing|sailed)$/.test(head(1))
      ? "metonymic"
      : named.isState
        ? "literal"
        : null;
  if (word === "on" && named.isState && /^call(?:s|ed|ing)?$/.test(head(1))) return "metonymic";
  if (word === "on") return named.isState && recent(PRESSURE_NOUNS) ? "metonymic" : "literal";
  if (word === "than" && recent(SIZES)) return "literal";
  if (word === "like" && GROUPS.has(head(1))) return "literal";
  if (word === "than" || word === "like" || word === "unlike" || word === "alongside") return named.isState ? "metonymic" : "literal";
  return null;
}

/** "beaten by", "an attack by": what an army or a team does, even of a town or a vanished state. */
function isDeed(word: string): boolean {
  return ACTOR_OBJECT_VERBS.has(word) || DEEDS.has(word);
}

const DEEDS = new Set(
  "attack attacked invasion invaded conquest conquered annexed annexation occupied occupation won beaten signed ruled eliminated raid raided claimed".split(
    " ",
  ),
);

/** "handed two prisoners of war to Seoul": the verb may stand some words in front. */
function isHandedOver(named: Named, tokens: readonly Token[], to: number): boolean {
  if (!named.isState) return false;
  for (let at = to - 1; at >= Math.max(0, to - 8); at--) {
    if (TRANSFER_VERBS.has(tokens[at]?.lower ?? "")) return true;
    if (BREAKS.has(tokens[at]?.text ?? ".") && tokens[at + 1]?.kind !== "number") return false;
  }
  return false;
}

function isInstitution(word: string): boolean {
  return INSTITUTION_NOUNS.has(word) || INSTITUTION_NOUNS.has(word.replace(/s$/, ""));
}

function isBreak(tokens: readonly Token[], index: number, back: number): boolean {
  for (let at = index - 1; at >= index - back; at--) if (BREAKS.has(tokens[at]?.text ?? ".")) return true;
  return false;
}

/** The first of "X, Y and Z" when this is a later one. */
function coordinated(named: Named, all: readonly Named[], tokens: readonly Token[]): Named | null {
  let current: Named | null = null;
  let at = named.first;
  for (let steps = 0; steps < 6; steps++) {
    let back = at - 1;
    if (tokens[back]?.lower === "the") back -= 1;
    const joint = tokens[back]?.lower;
    if (joint !== "and" && joint !== "or" && joint !== "," && joint !== "&") break;
    back -= 1;
    if (tokens[back]?.text === ",") back -= 1;
    const previous = all.find((other) => other.last === back);
    if (!previous) break;
    current = previous;
    at = previous.first;
  }
  return current;
}

/** A name with its verb behind it: acting, or lying there. */
function readSubject(named: Named, all: readonly Named[], tokens: readonly Token[]): PlaceUse | null {
  let last = named.last;
  for (let steps = 0; steps < 6; steps++) {
    const joint = tokens[last + 1]?.lower;
    if (joint !== "and" && joint !== "," && joint !== "or") break;
    let next = last + 2;
    if (joint === "," && tokens[next]?.lower === "and") next += 1;
    if (tokens[next]?.lower === "the") next += 1;
    const other = all.find((one) => one.first === next);
    if (!other) break;
    last = other.last;
  }
  if (tokens[last + 1]?.lower === "and" && /^(?:its|their|her)$/.test(tokens[last + 2]?.lower ?? "")) last += 3;
  const head = coordinated(named, all, tokens) ?? named;
  if (!opensClause(head, tokens)) return null;
  if (isScore(last + 1, tokens)) return "metonymic";
  if (head === named && last === named.last && isTeam(named, tokens)) return "metonymic";
  return readPredicate(last + 1, tokens, named);
}

/** "Under the treaty Denmark kept …", "In 1939 Germany invaded …": a phrase in front without a comma. */
function isFronted(index: number, tokens: readonly Token[]): boolean {
  const before = tokens[index];
  if (!before || !FRONTS.has(tokens[0]?.lower ?? "") || index > 6) return false;
  if (tokens.slice(0, index).some((token) => token.kind === "punctuation")) return false;
  return before.kind === "number" || (!isCapital(before) && !FUNCTION_WORDS.has(before.lower) && !VERB_LIKE.has(before.lower));
}

/** "Aberdeen 2, Dundee 0". */
function isScore(from: number, tokens: readonly Token[]): boolean {
  const figure = tokens[from];
  const end = tokens[from + 1];
  return figure?.kind === "number" && /^\d{1,3}$/.test(figure.text) && (end === undefined || /^[,;.\-–]$/.test(end.text));
}

/** A single name with a plural verb is a team: "Australia were all out". */
function isTeam(named: Named, tokens: readonly Token[]): boolean {
  const verb = tokens[named.last + 1]?.lower ?? "";
  return (verb === "were" || verb === "are" || verb === "have") && !/s$/.test(tokens[named.last]?.lower ?? "");
}

function opensClause(named: Named, tokens: readonly Token[]): boolean {
  let index = named.first - 1;
  if (ONLY.has(tokens[index]?.lower ?? "")) index -= 1;
  const before = tokens[index];
  if (!before) return true;
  if (before.kind === "punctuation") return true;
  if (isFronted(index, tokens)) return true;
  return CLAUSE_OPENERS.has(before.lower) || /(?:ly|day)$/.test(before.lower);
}

function readPredicate(from: number, tokens: readonly Token[], named: Named): PlaceUse | null {
  let index = from;
  if (tokens[index]?.text === ",") {
    const close = tokens.findIndex((token, at) => at > index + 1 && token.text === ",");
    if (close < 0 || close > index + 14) return null;
    if (named.isState && ACTOR_PARTICIPLES.has(tokens[index + 1]?.lower ?? "")) return "metonymic";
    index = close + 1;
  }
  index = passTime(index, tokens);
  while (PASS_OVER.has(tokens[index]?.lower ?? "") || /ly$/.test(tokens[index]?.lower ?? "")) index += 1;
  const verb = tokens[index];
  if (verb?.kind !== "word") return null;
  const word = verb.lower;
  if (isCapital(verb) && !VERB_LIKE.has(word)) return null;
  if (BE.has(word) || HAVE.has(word) || MODALS.has(word)) return readAuxiliary(index, tokens, named.isState);
  if (LINKING_VERBS.has(word) && isSaidOfActors(index + 1, tokens)) return "metonymic";
  if (PLACE_PREDICATES.has(word)) return "literal";
  if (VERB_LIKE.has(word) || /(?:ed|[^s]s)$/.test(word) || VERB_LIKE.has(`${word}s`) || VERB_LIKE.has(`${word}es`)) return "metonymic";
  return null;
}

/** "Moscow on Sunday dismissed", "Hungary in 1938 demanded", "Manila last week sent". */
function passTime(from: number, tokens: readonly Token[]): number {
  const [first, second, third] = tokens.slice(from, from + 3);
  const word = first?.lower ?? "";
  if ((word === "last" || word === "this") && tokens[from + 2]) return from + 2;
  if (MONTH_OR_DAY.test(word) && second && !isCapital(second) && second.kind === "word") return from + 1;
  if (word !== "on" && word !== "in") return from;
  if (word === "in" && second?.kind === "number") return from + 2;
  if (!MONTH_OR_DAY.test(second?.lower ?? "")) return from;
  return third?.kind === "number" || /^(?:morning|afternoon|evening|night)$/.test(third?.lower ?? "") ? from + 3 : from + 2;
}

const IRREGULAR_DEEDS = new Set(
  "won lost beaten fought sought withdrawn chosen sworn paid met led kept held shown put set bought sold drawn".split(" "),
);

const FIRSTS = new Set("first second third fourth last only one".split(" "));

/** "slow to answer", "the largest buyer of", "the first republic to adopt", "a member of the league", "one of the signatories", "runners-up". */
function isSaidOfActors(from: number, tokens: readonly Token[]): boolean {
  let isFirst = false;
  for (let index = from; index < from + 8; index++) {
    const token = tokens[index];
    if (token?.kind !== "word") return false;
    isFirst ||= index <= from + 1 && FIRSTS.has(token.lower);
    const next = tokens[index + 1];
    if (isFirst && token.lower === "to" && next?.kind === "word" && next.lower !== "be" && !isCapital(next)) return true;
    if (ACTOR_NOUNS.has(token.lower)) return true;
    if (!isFirst && index > from + 1 && !/^(?:of|the|very|founding|close|full|great|main|major|'s|\w+est)$/.test(token.lower)) return false;
  }
  return false;
}

function readAuxiliary(from: number, tokens: readonly Token[], isState: boolean): PlaceUse | null {
  let index = from;
  let modal = false;
  let word = tokens[index]?.lower ?? "";
  while (BE.has(word) || HAVE.has(word) || MODALS.has(word) || PASS_OVER.has(word) || (/ly$/.test(word) && index < from + 6)) {
    modal ||= MODALS.has(word);
    index += 1;
    word = tokens[index]?.lower ?? "";
  }
  const auxiliary = tokens[index - 1]?.lower ?? "";
  if (PLACE_PARTICIPLES.has(word)) return "literal";
  if (isState && word === "to" && BE.has(auxiliary) && tokens[index + 1]?.lower !== "be") return "metonymic";
  if (ACTOR_PARTICIPLES.has(word) || (BE.has(auxiliary) && isSaidOfActors(index, tokens))) return "metonymic";
  if (/ing$/.test(word) && BE.has(auxiliary)) return isState ? "metonymic" : "literal";
  if (HAVE.has(auxiliary) && (/ed$/.test(word) || IRREGULAR_DEEDS.has(word))) return isState ? "metonymic" : "literal";
  if (modal && !BE.has(auxiliary)) return word === "" ? null : "metonymic";
  return "literal";
}
