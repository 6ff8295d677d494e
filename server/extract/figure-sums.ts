import type { NumberKind } from "#domain/event.ts";
import { CASUALTY_WORDS, NUMBER_WORDS } from "./lexicon/quantities.ts";
import { DEMONYMS } from "./lexicon/states.ts";
import { isOnePerson, isPeople } from "./lexicon/undergoers.ts";
import type { Figure } from "./numbers.ts";
import { isCapitalised, tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** "Two people, a man and his daughter, were killed": who they were, counted already. */
export function withoutExplained(tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] {
  for (const [at, figure] of figures.entries()) {
    const [whole, next] = [exactOf(figure), figures[at + 1]];
    if (!whole || whole < 2 || !next || tokens[figure.to]?.text !== "," || next.from !== figure.to + 1 || !isOneAlone(tokens, next))
      continue;
    let sum = 0;
    for (let to = at + 1; to < figures.length && sum < whole; to++) {
      sum += exactOf(figures[to] ?? figure) ?? Number.NaN;
      if (sum === whole) return [...figures.slice(0, at + 1), ...figures.slice(to + 1)];
    }
  }
  return figures;
}

const BEFORE_NOW = new WordSet("initially originally earlier previously first initial".split(" "));
const FAR_BEFORE = 7;

/** "Police first spoke of 15 dead; the toll has risen to 18", "earlier reports had put the dead at four", "rose to 18 after two died": of now. */
export function withoutOverhauled(tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some(({ kind }) => TOLLS.has(kind))) return figures;
  const opens = BEFORE_NOW.has(tokens[0]) || (BEFORE_NOW.has(tokens[1]) && tokens[0]?.lower === "an") || hadSpoken(tokens);
  const risen = figures.find(({ kind, from }) => kind === "killed" && tokenBefore(tokens, from)?.lower === "to" && isOfToll(tokens, from));
  return figures.filter((figure, at) => {
    if (!TOLLS.has(figure.kind) || figure === risen) return true;
    if (risen && figure.kind === "killed") return false;
    const isOfBefore = opens || tokens.slice(Math.max(0, figure.from - FAR_BEFORE), figure.from).some((token) => BEFORE_NOW.has(token));
    const isSaid = tokens
      .slice(0, figure.from)
      .some(({ lower }) => /^(?:reports?|put|spoke|spoken|given|said|reported|figures?|count|toll|estimates?)$/.test(lower));
    return !(isOfBefore && isSaid && (opens || figures.some((other, index) => index > at && other.kind === figure.kind)));
  });
}

const TOTALS = new WordSet("total number toll tally count".split(" "));
const SUMS = new WordSet("bringing brings brought taking takes took".split(" "));
const FAR_FROM_SUM = 14;

/** "…, bringing the total since April to 31,000", "brings to 31 the number held this year": more than what is told. */
export function isSumOfMore(tokens: readonly Token[], { from }: Figure): boolean {
  if (tokenBefore(tokens, from)?.lower === "to" && SUMS.has(tokenBefore(tokens, from - 1)) && isOfLongBehind(tokens, from)) return true;
  let isLong = false;
  for (let back = from - 1; back >= Math.max(0, from - FAR_FROM_SUM); back--) {
    const token = tokens[back];
    if (token?.text === "," || token?.text === ";") return false;
    isLong ||= token?.lower === "since" || (token?.lower === "year" && tokenBefore(tokens, back)?.lower === "this");
    if (TOTALS.has(token)) return isLong && tokens.slice(Math.max(0, back - 3), back).some((word) => SUMS.has(word));
  }
  return false;
}

/** "bringing to nine the number of officers slain this week": a sum, and no deed of its own. */
export function isOfSum(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at > Math.max(2, verb - FAR_NUMBER); at--) {
    if (!TOTALS.has(tokens[at])) continue;
    return tokens[at + 1]?.lower === "of" && tokens.slice(Math.max(0, at - FAR_NUMBER), at).some((token) => SUMS.has(token));
  }
  return false;
}

const FAR_NUMBER = 6;

function isOfLongBehind(tokens: readonly Token[], at: number): boolean {
  if (!tokens.slice(at + 1, at + 4).some((token) => TOTALS.has(token))) return false;
  const behind = tokens.slice(at, at + FAR_FROM_SUM);
  return behind.some(({ lower }, index) => lower === "since" || (lower === "this" && behind[index + 1]?.lower === "year"));
}

const SPOKEN = new WordSet(["spoken", "put", "given"]);

/** "On Monday he had spoken of six dead": no longer so. */
function hadSpoken(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => lower === "had" && SPOKEN.has(tokens[at + 1]));
}

/** "the toll has risen to", "the number of those killed in the raid has risen to". */
function isOfToll(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - FAR_TOLL); at--) {
    if (tokens[at]?.lower === "toll") return true;
    if (tokens[at]?.lower === "number" && tokens[at + 1]?.lower === "of") return true;
  }
  return false;
}

const FAR_TOLL = 16;

/** "a judge", "his driver", "both": counts only where something befell them. */
export function isOneAlone(tokens: readonly Token[], { from, min }: Figure): boolean {
  // "an estimated 3,000 fighters" are no one.
  if ((min ?? 0) > 2) return false;
  return SINGLE.has(tokens[from]) && tokens[from + 1]?.kind !== "number" && !NUMBER_WORDS.has(tokens[from + 1]?.lower ?? "");
}

export const SINGLE = new WordSet("a an another his her their its both".split(" "));

const TOLLS = new Set<NumberKind | null>(["killed", "injured", "captured", "missing"]);

const HIS_HER_THEIR = new WordSet("his her their".split(" "));

/** "killing a corporal and two pickers" is three dead. */
export function addUp(tokens: readonly Token[], figures: readonly Figure[]): Figure[] {
  const sums: Figure[] = [];
  for (const figure of figures) {
    const last = sums.at(-1);
    const between = last ? tokens.slice(last.to, figure.from) : [];
    const isListed = between[0]?.text === "," && last !== undefined && (isOneAlone(tokens, last) || isOneAlone(tokens, figure));
    const isOwned = between.length === 2 && HIS_HER_THEIR.has(between[1]);
    const isJoined = (between.length === 1 || isOwned) && (between[0]?.lower === "and" || isListed);
    const [first, second] = [last ? exactOf(last) : null, exactOf(figure)];
    if (
      last &&
      isJoined &&
      !areOfTwoPeoples(tokens, last, figure) &&
      !areOfTwoSides(last, figure) &&
      last.kind === figure.kind &&
      TOLLS.has(figure.kind) &&
      first !== null &&
      second !== null
    )
      sums[sums.length - 1] = { ...last, end: figure.end, to: figure.to, min: first + second, max: first + second, unit: null };
    else sums.push(figure);
  }
  return sums;
}

const BEFORE_THE_ONE = new WordSet("and but when while as :".split(" "));

/** "wounded the driver and two passengers" is three. */
export function withTheOne(tokens: readonly Token[], figure: Figure): Figure {
  const exact = exactOf(figure);
  // "the mayor and his two bodyguards".
  const from = HIS_HER_THEIR.has(tokenBefore(tokens, figure.from)) ? figure.from - 1 : figure.from;
  if (exact === null || tokenBefore(tokens, from)?.lower !== "and" || tokenBefore(tokens, from - 2)?.lower !== "the") return figure;
  const before = tokenBefore(tokens, from - 3);
  const harmed = CASUALTY_WORDS.get(before?.lower ?? "");
  const kind = figure.kind ?? harmed ?? null;
  const isFirst = before === undefined || harmed !== undefined || BEFORE_THE_ONE.has(before);
  if (!isFirst || !TOLLS.has(kind) || !isOnePerson(tokenBefore(tokens, from - 1)?.lower ?? "")) return figure;
  // "killed the owner and two cows".
  if (figure.kind === null && !isPeople(figure.unit ?? "") && !isOnePerson(figure.unit ?? "")) return figure;
  return { ...figure, kind, from: from - 3, min: exact + 1, max: exact + 1, unit: null };
}

const FIGHTERS = new Set(
  "militants guerrillas guerrilla gunmen gunman rebels rebel fighters fighter insurgents insurgent militant attackers attacker assailants terrorists terrorist bandits jihadists jihadist extremists separatists bombers bomber".split(
    " ",
  ),
);

/** "Fourteen guerrillas and three soldiers", "four policemen and seven women": each a figure of its own; "two policemen and a nurse" are three. */
function areOfTwoSides(one: Figure, other: Figure): boolean {
  if ((one.min ?? 0) > 1 && (other.min ?? 0) > 1) return true;
  return FIGHTERS.has(one.unit ?? "") !== FIGHTERS.has(other.unit ?? "");
}

/** "Forty-two North Koreans and six Russian drivers": each side's own. */
function areOfTwoPeoples(tokens: readonly Token[], one: Figure, other: Figure): boolean {
  const isOfPeople = ({ from, to }: Figure) => {
    for (let at = from; at < to; at++) if (isCapitalised(tokenAt(tokens, at)) && DEMONYMS.match(tokens, at) !== null) return true;
    return false;
  };
  return isOfPeople(one) && isOfPeople(other);
}

const exactOf = ({ min, max }: Figure) => (min === max ? min : null);

const COMMA_AND_OR_INCLUDING = new WordSet(", and or including his her their “ ”".split(" "));

/** "three soldiers and two civilians were killed": the first takes the kind of the second. */
export function shareKinds(tokens: readonly Token[], figures: Figure[]): void {
  for (let at = figures.length - 2; at >= 0; at--) {
    const [figure, next] = [figures[at], figures[at + 1]];
    if (!figure || !next || figure.kind !== null || next.kind === null || next.kind === "money") continue;
    const between = tokens.slice(figure.to, next.from);
    if (figure.unit === null || !(isList(between) || isOfBody(between))) continue;
    figure.kind = next.kind;
  }
}

const isList = (between: readonly Token[]) => between.length <= 3 && between.every((token) => COMMA_AND_OR_INCLUDING.has(token));

/** "three militants [of the Khalistan Commando Force and] a constable". */
function isOfBody(between: readonly Token[]): boolean {
  const [first, last] = [between[0], between.at(-1)];
  if (first?.lower !== "of" || (last?.lower !== "and" && last?.text !== ",") || between.length > MOST_OF_BODY) return false;
  return between.slice(1, -1).every((token) => token.lower === "the" || token.lower === "of" || isCapitalised(token));
}

const MOST_OF_BODY = 9;
