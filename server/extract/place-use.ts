import type { PlaceUse } from "#domain/mention.ts";
import { ACTOR_OBJECT_VERBS, GIVING_VERBS, isPluralVerb, VERB_LIKE } from "./lexicon/metonymy.ts";
import { FUNCTION_WORDS, GUIDING_VERBS, HAVE, MODALS, SIDES, SPORT_VERBS } from "./lexicon/use-words.ts";
import { isCapital } from "./place-matches.ts";
import { isTeam } from "./place-teams.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { withApposed } from "./use-apposed.ts";
import { coordinated, lastOfList, type Named } from "./use-list.ts";
import { isModifier, isPluralPossessive, MODIFIED_NOUNS, readCompound, readPossessive } from "./use-modifier.ts";
import { readPreposition } from "./use-preposition.ts";
import { readSubject } from "./use-subject.ts";
import { WordSet } from "./word-set.ts";

const VERSUS_VS = new WordSet("versus vs".split(" "));

/** Location, a government (an army, a team, a people), or a modifier of something else. */
export function readUse(bare: Named, all: readonly Named[], tokens: readonly Token[]): PlaceUse {
  const named = withApposed(bare, tokens);
  const after = tokens[named.last + 1];
  if (after && SIDES.has(after)) return readPossessive(named, all, tokens);
  if (isPluralPossessive(named, tokens)) return readPossessive(named, all, tokens);
  if (isFrontOf(named, tokens)) return "literal";
  if (named.canAct && isTeam(named.first, named.last, tokens)) return "metonymic";
  const enclosed = readEnclosed(named, all, tokens);
  if (enclosed) return enclosed;
  const compound = readCompound(named, all, tokens);
  if (compound) return compound;
  if (isDemandedOf(named, tokens)) return "metonymic";
  if (isAsked(named, tokens) || (named.isState && VERSUS_VS.has(after))) return "metonymic";
  const preposition = readPreposition(named, all, tokens);
  const isFree = preposition === null || MODIFIED_NOUNS.has(after) || hasForeignArticle(named, tokens) || isInitials(named, tokens);
  const list = coordinated(named, all, tokens) ?? named;
  if (isGiven(named, lastOfList(named, all, tokens), list.first - 1, tokens)) return "metonymic";
  if (named.isState && LETTING.has(tokenBefore(tokens, named.first)) && after?.kind === "word" && !isCapital(after)) return "metonymic";
  if (isFree && (isModifier(named, tokens) || (isInitials(named, tokens) && (isCapital(after) || after?.lower.endsWith("ing")))))
    return "associative";
  if (preposition) return preposition;
  const anchor = list.first - 1;
  const verb = tokenAt(tokens, anchor)?.lower === "the" ? tokenBefore(tokens, anchor) : tokenAt(tokens, anchor);
  // "forced Copenhagen airport to close".
  if (SITES.has(after)) return "literal";
  if (verb && (named.isState || SPORT_VERBS.has(verb.lower)) && named.canAct && ACTOR_OBJECT_VERBS.has(verb.lower) && !isCapital(verb))
    return "metonymic";
  if (isAskedTo(named, tokens) || isGuidedTo(named, tokens) || isBroughtTogether(named, anchor, tokens)) return "metonymic";
  return (named.canAct ? readSubject(named, all, tokens) : null) ?? "literal";
}

const SITES = new WordSet("airport airports airfield harbour harbor port station stadium metro zoo".split(" "));

/** "In Antananarivo police arrested nine": the front ends before who acts. */
function isFrontOf({ first, last }: Named, tokens: readonly Token[]): boolean {
  if (first !== 1 || !IN_NEAR.has(tokens[0]) || !MODIFIED_NOUNS.has(tokens[last + 1])) return false;
  const verb = tokens[last + 2];
  return verb?.kind === "word" && !isCapital(verb) && (VERB_LIKE.has(verb.lower) || /[^e]ed$/.test(verb.lower));
}

const IN_NEAR = new WordSet(["in", "near", "across"]);

/** "volunteers of the Clunes brigade": the article is the noun's, since the name takes none. */
function hasForeignArticle(named: Named, tokens: readonly Token[]): boolean {
  return !named.takesArticle && tokenBefore(tokens, named.first)?.lower === "the";
}

/** "a ban on US fish": initials before a noun are its adjective. */
function isInitials(named: Named, tokens: readonly Token[]): boolean {
  return named.first === named.last && /^(?:US|UK|U\.S\.|U\.K\.)$/.test(tokens[named.first]?.text ?? "");
}

/** "lets Russia deploy missiles" */
const LETTING = new WordSet("let lets letting make makes made making help helps helped helping".split(" "));

/** "the Republic of Korea (ROK)" is one thing twice; "the Armed Forces (Russia)" says whose they are. */
function readEnclosed(named: Named, all: readonly Named[], tokens: readonly Token[]): PlaceUse | null {
  if (tokenBefore(tokens, named.first)?.text !== "(" || tokens[named.last + 1]?.text !== ")") return null;
  const previous = all.find((other) => other.last === named.first - 2);
  if (previous) return readUse(previous, all, tokens);
  return isCapital(tokenBefore(tokens, named.first - 1)) && named.isState ? "associative" : null;
}

/** "What does North Korea get", "Will Kyiv agree": a question puts the auxiliary in front. */
function isAsked(named: Named, tokens: readonly Token[]): boolean {
  const before = tokenBefore(tokens, named.first);
  const verb = tokens[named.last + 1];
  if (!named.isState || !before || verb?.kind !== "word" || isCapital(verb) || FUNCTION_WORDS.has(verb.lower)) return false;
  const isOpening = named.first === 1 || QUESTIONS.has(tokenBefore(tokens, named.first - 1));
  return isOpening && (MODALS.has(before.lower) || (HAVE.has(before.lower) && /(?:ed|en|t)$/.test(verb.lower)));
}

/** "demanded that the United States hand over": the bare verb follows. */
function isDemandedOf(named: Named, tokens: readonly Token[]): boolean {
  const verb = tokens[named.last + 1];
  if (!named.isState || verb?.kind !== "word" || isCapital(verb)) return false;
  const that = tokenBefore(tokens, named.first)?.lower === "the" ? named.first - 2 : named.first - 1;
  if (tokenAt(tokens, that)?.lower !== "that" || !DEMANDS.has(tokenBefore(tokens, that))) return false;
  return isPluralVerb(verb.lower);
}

const DEMANDS = new WordSet(
  "demand demands demanded demanding insist insisted insists urged urges propose proposed proposes proposal recommend recommended recommends requested request requests ask asked condition".split(
    " ",
  ),
);

const QUESTIONS = new WordSet("what why how when where whom whether which nor neither".split(" "));

/** "pushed Seoul to reconsider", "wants Kyiv to talk". */
function isAskedTo(named: Named, tokens: readonly Token[]): boolean {
  const before = tokenBefore(tokens, named.first);
  const to = tokens[named.last + 1];
  const verb = tokens[named.last + 2];
  if (!named.isState || to?.lower !== "to" || before?.kind !== "word" || isCapital(before)) return false;
  const isVerb = verb?.kind === "word" && !isCapital(verb) && (verb.lower === "close" || !FUNCTION_WORDS.has(verb.lower));
  return isVerb && !FUNCTION_WORDS.has(before.lower);
}

const TO_INTO_CLOSE_CLOSER = new WordSet("to into close closer".split(" "));

/** "led Brazil to the title", "called on Tbilisi to". */
function isGuidedTo(named: Named, tokens: readonly Token[]): boolean {
  return (
    named.isState && TO_INTO_CLOSE_CLOSER.has(tokens[named.last + 1]) && GUIDING_VERBS.has(tokenBefore(tokens, named.first)?.lower ?? "")
  );
}

/** "lent Zambia 300 million", "gave Hungary a strip": a thing follows the receiver. */
function isGiven(named: Named, last: Named, anchor: number, tokens: readonly Token[]): boolean {
  const verb = tokenAt(tokens, anchor)?.lower === "the" ? tokenBefore(tokens, anchor) : tokenAt(tokens, anchor);
  if (!named.isState || !verb || !GIVING_VERBS.has(verb.lower) || isCapital(verb)) return false;
  const thing = tokens[last.last + 1];
  if (thing?.kind === "number" || isCapital(thing) || /^[$€£¥]$/.test(thing?.text ?? "")) return true;
  // "supplied Iran with", "gave Spain until July".
  if (thing?.lower === "with" || thing?.lower === "until") return true;
  return thing?.kind === "word" && (DETERMINERS.has(thing) || !FUNCTION_WORDS.has(thing.lower));
}

const DETERMINERS = new WordSet("a an the its their his her more some any no all one two three four five six ten".split(" "));

const BROUGHT_BRING_BRINGS_ETC = new WordSet("brought bring brings bringing bind binds bound".split(" "));

/** "brought together Sudan and Egypt", "a group including Brazil" is left to what the group is. */
function isBroughtTogether(named: Named, anchor: number, tokens: readonly Token[]): boolean {
  return named.isState && tokenAt(tokens, anchor)?.lower === "together" && BROUGHT_BRING_BRINGS_ETC.has(tokenBefore(tokens, anchor));
}
