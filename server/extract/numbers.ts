import type { EventNumber, NumberKind } from "#domain/event.ts";
import { type Amount, HEAD_STOPS, readAmount, readQualifier } from "./amounts.ts";
import { addUp, isOneAlone, isSumOfMore, SINGLE, shareKinds, withoutExplained, withoutOverhauled, withTheOne } from "./figure-sums.ts";
import {
  CASUALTY_HEADS,
  CASUALTY_WORDS,
  COUNTED,
  CURRENCIES,
  CURRENCY_CODES,
  NOT_COUNTED,
  NUMBER_WORDS,
  ONE_PERSON,
  UNITS_OF_MEASURE,
  VAGUE_PLURALS,
} from "./lexicon/quantities.ts";
import { DEMONYMS } from "./lexicon/states.ts";
import { isOnePerson, isPeople, isTarget } from "./lexicon/undergoers.ts";
import { isCapitalised, isPossessive, tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { kindOf } from "./toll-kinds.ts";
import { WordSet } from "./word-set.ts";

/** A figure with its place in the sentence; `kind` null when its words say no more than how many of what. */
export type Figure = Omit<EventNumber, "kind"> & {
  kind: NumberKind | null;
  /** First token of its qualifier and index after its noun. */
  from: number;
  to: number;
};

/** Figures of one sentence. `isTaken` says which tokens belong to dates. */
export function findFigures(tokens: readonly Token[], isTaken: (index: number) => boolean): Figure[] {
  if (isAmongThose(tokens)) return [];
  const figures: Figure[] = [];
  let index = 0;
  while (index < tokens.length) {
    const isOfDate = isTaken(index) || (tokens[index]?.lower === "between" && isTaken(index + 1));
    const amount = isOfDate ? null : readAmount(tokens, index);
    if (!amount) {
      index += 1;
      continue;
    }
    const part = readPart(tokens, amount);
    const figure = part
      ? toPart(tokens, part, amount)
      : isPartOfOther(tokens, amount, figures)
        ? null
        : toFigure(tokens, amount, figures.at(-1));
    if (figure) figures.push(figure);
    index = (part ?? amount).end;
  }
  shareKinds(tokens, figures);
  const own = figures.filter((figure) => !isSumOfMore(tokens, figure));
  const counted = own.filter((figure) => figure.kind !== null || !(isOneAlone(tokens, figure) || isVague(tokens, figure)));
  return addUp(tokens, withoutOverhauled(tokens, withoutExplained(tokens, counted)));
}

/** "Among the injured are three children", "Among those killed were two nurses": counted before. */
function isAmongThose(tokens: readonly Token[]): boolean {
  if (tokens[0]?.lower !== "among") return false;
  const first = tokens[2]?.lower ?? "";
  return tokens[1]?.lower === "the"
    ? CASUALTY_WORDS.has(first) || first === "victims"
    : tokens[1]?.lower === "those" && CASUALTY_WORDS.has(first);
}

/** "Thousands rallied": no number. */
function isVague(tokens: readonly Token[], { from, max }: Figure): boolean {
  return max === null && VAGUE_PLURALS.has(tokens[from]?.lower ?? "");
}

const FATALLY_MORTALLY = new WordSet("fatally mortally".split(" "));

const THEM_WHOM_THESE_THOSE = new WordSet("them whom these those".split(" "));

/** "14 people, two of them seriously", "four people, including two children": counted already. */
function isPartOfOther(tokens: readonly Token[], { from, end }: Amount, figures: readonly Figure[]): boolean {
  if (figures.length === 0) return false;
  const [further, before] = [tokenBefore(tokens, from - 1)?.lower ?? "", tokenBefore(tokens, from)?.lower ?? ""];
  const last = figures.at(-1);
  // "Four of the 15 men".
  if (last && from > last.from && from - last.from <= 4 && tokens.slice(last.from + 1, from).some(({ lower }) => lower === "of"))
    return true;
  // "4,700 killed or wounded, among them 600 dead": of both, and so many of the one.
  const isOfBoth = last?.kind === "count" && CASUALTY_WORDS.has(tokens[end]?.lower ?? "");
  if (last && isInAside(tokens, last.to, from)) return !isOfBoth;
  if (before === "including" || (before === "them" && further === "among")) return !isOfBoth;
  if (before === "of" && /^(?:those|that)$/.test(further) && tokenBefore(tokens, from - 2)?.lower === "including") return true;
  const isOfWhom = before === "whom" && further === "of";
  const isOfThem = tokens[end]?.lower === "of" && THEM_WHOM_THESE_THOSE.has(tokens[end + 1]);
  if (!isOfWhom && !isOfThem) return false;
  // "police detained 17 of them": told by a verb of its own.
  if (isOfThem && /ed$/.test(before)) return false;
  // "three of whom later died": befell them beside what befell all.
  const at = isOfThem ? end + 2 : end;
  if (FATALLY_MORTALLY.has(tokens[at])) return false;
  const words = tokens.slice(at, at + 4);
  const stop = words.findIndex(({ kind }) => kind === "punctuation");
  const befell = words.slice(0, stop < 0 ? words.length : stop).find(({ lower }) => CASUALTY_WORDS.has(lower));
  return !befell || CASUALTY_WORDS.get(befell.lower) === last?.kind;
}

const FAR_ASIDE = 12;
const ENDS_ASIDE = new WordSet("was were is are has have had ; : . ( )".split(" "));

/** "Nine people, including a pregnant woman and two children, were killed": further on in what tells who some of them were. */
function isInAside(tokens: readonly Token[], to: number, from: number): boolean {
  if (tokens[to]?.text !== "," || from - to > FAR_ASIDE) return false;
  const opens = tokens[to + 1]?.lower === "including" || (tokens[to + 1]?.lower === "among" && tokens[to + 2]?.lower === "them");
  if (!opens || tokenBefore(tokens, from)?.lower !== "and" || tokenBefore(tokens, from - 1)?.text === ",") return false;
  return !tokens.slice(to + 1, from).some((token) => ENDS_ASIDE.has(token));
}

const FAR_PART = 12;

/** "Of the 60 drones launched overnight, 45 were shot down": how many of all it befell, where a sentence opens with all of them. */
function readPart(tokens: readonly Token[], whole: Amount): Amount | null {
  const of = tokenBefore(tokens, whole.from)?.lower === "the" ? whole.from - 2 : whole.from - 1;
  if (tokenAt(tokens, of)?.lower !== "of" || (tokenBefore(tokens, of)?.kind ?? "punctuation") !== "punctuation") return null;
  for (let at = whole.end + 1; at < Math.min(tokens.length, whole.end + FAR_PART); at++)
    if (tokens[at]?.text === ",") return readAmount(tokens, at + 1);
  return null;
}

function toPart(tokens: readonly Token[], part: Amount, whole: Amount): Figure | null {
  const { unit } = readHead(tokens, whole.end);
  const own = toFigure(tokens, part, undefined);
  if (own) return own.unit === null ? { ...own, unit } : own;
  const [first, last] = [tokens[part.from], tokenBefore(tokens, part.end)];
  if (!first || !last || unit === null) return null;
  return { start: first.start, end: last.end, kind: null, min: part.min, max: part.max, unit, from: part.from, to: part.end };
}

const ARTICLES = new WordSet("a an another his her their its".split(" "));
const SAY = new WordSet("said says say told tells reported reports announced confirmed added stated wrote".split(" "));
const FAR_FROM_SAYING = 8;

const AND_WHO_WHICH_THAT = new WordSet("and who which that".split(" "));

/** "killing four, a police spokesman said", "…, said a doctor at the hospital": who tells is not among those told of. */
function isSpeaker(tokens: readonly Token[], { from }: Figure): boolean {
  const before = tokenBefore(tokens, from);
  if (before && SAY.has(before)) return tokenBefore(tokens, from - 1)?.kind === "punctuation";
  if (before?.text !== ",") return false;
  for (let at = from + 1; at < from + FAR_FROM_SAYING; at++) {
    const token = tokens[at];
    if (!token || token.kind === "punctuation" || AND_WHO_WHICH_THAT.has(token)) return false;
    if (SAY.has(token)) return true;
  }
  return false;
}

const DWELLINGS = new Set(["homes", "houses", "villages", "buildings", "apartments", "schools", "flats", "settlements"]);

const MORE_OTHERS = new WordSet("more others".split(" "));

const THEM_THESE_THOSE = new WordSet("them these those".split(" "));

const AND_COMMA = new WordSet("and ,".split(" "));

function toFigure(tokens: readonly Token[], amount: Amount, earlier: Figure | undefined): Figure | null {
  const first = tokens[amount.from];
  const money = readMoney(tokens, amount);
  if (money) return money;
  const next = tokens[amount.end];
  const elsewhere = readElsewhere(tokens, amount, earlier);
  if (elsewhere) return elsewhere;
  if (!first || isMeasure(tokens, amount)) return null;
  const head = readHead(tokens, amount.end);
  const last = tokenBefore(tokens, head.to) ?? first;
  const lastOfAmount = tokenBefore(tokens, amount.end) ?? first;
  const value = amount.max ?? amount.min ?? 0;
  const isYear = /^(?:19|20)\d\d$/.test(lastOfAmount.text) && amount.min === amount.max && amount.end - 1 === amount.from;
  const figure: Figure = {
    start: first.start,
    end: head.unit === null ? lastOfAmount.end : last.end,
    kind: null,
    min: amount.min,
    max: amount.max,
    unit: head.unit,
    from: amount.from,
    to: head.to,
  };
  if (isYear && (head.unit === null || !COUNTED.has(head.unit))) return null;
  if (ARTICLES.has(first) && isSpeaker(tokens, figure)) return null;
  // "three people, all of one family".
  if (value === 1 && first.lower === "one" && tokenBefore(tokens, amount.from)?.lower === "of") return null;
  figure.kind = kindOf(tokens, figure, earlier);
  if (figure.kind === "displaced" && DWELLINGS.has(figure.unit ?? "")) figure.kind = null;
  // "three drivers lost their lives and twelve lorries were burned".
  if ((figure.kind === "killed" || figure.kind === "injured") && isThing(figure.unit ?? "")) figure.kind = null;
  const joined = withTheOne(tokens, figure);
  if (joined.kind !== null) return joined;
  if (SINGLE.has(first) && (value === 1 || first.lower === "both")) return AND_COMMA.has(tokens[figure.to]) ? figure : null;
  const isOfThem = next?.lower === "of" && THEM_THESE_THOSE.has(tokens[amount.end + 1]);
  if (head.unit === null && value >= 2 && (isOfThem || MORE_OTHERS.has(next))) return figure;
  if (head.unit === null && value >= 2 && isGivenBack(tokens, amount.end)) return figure;
  // "Women and children, 24 in all".
  if (head.unit === null && value >= 2 && next?.lower === "in" && ALL_TOTAL.has(tokens[amount.end + 1])) return figure;
  const group =
    first.lower !== "of" && tokenBefore(tokens, amount.from)?.lower === "of" ? (tokenBefore(tokens, amount.from - 1)?.lower ?? "") : "";
  if (head.unit === null && /^(?:crew|group|party|team)$/.test(group)) return { ...figure, unit: group };
  if (head.unit === null || NOT_COUNTED.has(head.unit) || next === undefined) return null;
  return COUNTED.has(head.unit) || isPeople(head.unit) || isTarget(head.unit) || (value >= 3 && amount.max !== null) ? figure : null;
}

const WAS_WERE_BEEN = new WordSet("was were have has been".split(" "));
const GIVEN_BACK = new WordSet("handed transferred returned released freed exchanged repatriated".split(" "));

/** "In exchange, 157 were handed over". */
function isGivenBack(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (WAS_WERE_BEEN.has(tokens[at])) at += 1;
  return at > from && GIVEN_BACK.has(tokens[at]);
}

const AND_COMMA_MORE = new WordSet("and , another".split(" "));
const IN_AT_NEAR = new WordSet("in at near outside over".split(" "));
const SHARED: ReadonlySet<NumberKind | null> = new Set(["killed", "injured", "captured", "missing"]);
const FAR_ELSEWHERE = 8;

/** "killed four people in Kharkiv and two in Odesa": as many more of the same, in another place. */
function readElsewhere(tokens: readonly Token[], { from, end, min, max }: Amount, earlier: Figure | undefined): Figure | null {
  const [first, last] = [tokens[from], tokenBefore(tokens, end)];
  if (!earlier || !SHARED.has(earlier.kind) || !first || !last) return null;
  if (!IN_AT_NEAR.has(tokens[end]) || !isCapitalised(tokens[end + 1]) || !AND_COMMA_MORE.has(tokenBefore(tokens, from))) return null;
  const between = tokens.slice(earlier.to, from);
  const isThere = between.some((token, at) => IN_AT_NEAR.has(token) && isCapitalised(between[at + 1]));
  if (!isThere || between.length > FAR_ELSEWHERE) return null;
  const { kind, unit } = earlier;
  return { start: first.start, end: last.end, kind, min, max, unit, from, to: end };
}

function readMoney(tokens: readonly Token[], amount: Amount): Figure | null {
  const before = tokenBefore(tokens, amount.from)?.text ?? "";
  const symbol =
    CURRENCIES.get(before) ?? CURRENCY_CODES.get(before) ?? CURRENCIES.get(tokenBefore(tokens, amount.end)?.text.charAt(0) ?? "");
  const words =
    CURRENCIES.get(tokens[amount.end]?.lower ?? "") ??
    (tokens[amount.end]?.lower === "us" || tokens[amount.end]?.text === "U.S."
      ? CURRENCIES.get(tokens[amount.end + 1]?.lower ?? "")
      : undefined);
  const unit = symbol ?? words;
  if (!unit) return null;
  const from = symbol ? amount.from - 1 : amount.from;
  const bound = symbol ? readQualifier(tokens, from) : { bound: null, from };
  const to = words ? amount.end + 1 : amount.end;
  const [first, last] = [tokens[bound.from], tokenBefore(tokens, to)];
  if (!first || !last) return null;
  return {
    start: first.start,
    end: last.end,
    kind: "money",
    min: bound.bound === "max" ? null : amount.min,
    max: bound.bound === "min" ? null : amount.max,
    unit,
    from: bound.from,
    to,
  };
}

const isShort = (token: Token | undefined) => token !== undefined && /^\d\d?$/.test(token.text);
const isComma = (token: Token | undefined) => token?.text === ",";

/** "Two brothers, 14 and 16, were shot". */
function isAge(tokens: readonly Token[], { from, end }: Amount): boolean {
  if (end - from !== 1 || !isShort(tokens[from])) return false;
  if (tokenBefore(tokens, from)?.lower === "and")
    return isShort(tokenBefore(tokens, from - 1)) && isComma(tokenBefore(tokens, from - 2)) && isComma(tokens[end]);
  if (!isComma(tokenBefore(tokens, from))) return false;
  return isComma(tokens[end]) || (tokens[end]?.lower === "and" && isShort(tokens[end + 1]) && isComma(tokens[end + 2]));
}

const THEM_WHOM = new WordSet("them whom".split(" "));

const AGED_AGE_ARTICLE_ETC = new WordSet(
  "aged age article articles no number resolution section chapter flight route highway page version magnitude phase day room unit brigade of".split(
    " ",
  ),
);

const PARTS_WITH_NUMBERS = new WordSet(
  "camp sector zone block ward gate channel pier terminal shaft school hospital station plant unit".split(" "),
);
const UNIT_NAMES = new WordSet("brigade division battalion regiment corps squadron company commando bureau".split(" "));

function isMeasure(tokens: readonly Token[], amount: Amount): boolean {
  const next = tokens[amount.end];
  const behind = next?.text === "-" || next?.text === "‑" ? tokens[amount.end + 1] : next;
  if (behind && UNITS_OF_MEASURE.has(behind.lower)) return true;
  if (next?.text === "%" || next?.text === "°") return true;
  if (isAge(tokens, amount)) return true;
  // "the 444 Brigade".
  if (next && UNIT_NAMES.has(next) && isCapitalised(next)) return true;
  const before = tokenBefore(tokens, amount.from);
  // "a man of 61".
  if (before?.lower === "of" && ONE_PERSON.has(tokenBefore(tokens, amount.from - 1)?.lower ?? "")) return true;
  // "in Camp 4".
  if (before && PARTS_WITH_NUMBERS.has(before) && isCapitalised(before) && amount.end - amount.from === 1) return true;
  // "Day 84 of the war"; not "over the past day 84 clashes".
  const isOfPastDay = before?.lower === "day" && ONE_DAY.has(tokenBefore(tokens, amount.from - 1));
  if (before && AGED_AGE_ARTICLE_ETC.has(before) && before.lower !== "of" && !isOfPastDay) return true;
  // "two women aged 62 and 70".
  if (before?.lower === "and" && tokenBefore(tokens, amount.from - 2)?.lower === "aged") return true;
  // "One of them was shot dead."
  if (amount.min === 1 && next?.lower === "of" && THEM_WHOM.has(tokens[amount.end + 1])) return false;
  if (amount.min === 1 && next?.lower === "of" && isOneOfTheirs(tokens, amount.end + 1)) return false;
  // "killing one, wounding four".
  if (amount.min === 1 && tokens[amount.from]?.lower === "one" && before && HARMING.has(before)) return false;
  // A bare "one" is a pronoun more often than a count.
  return (
    amount.min === 1 &&
    tokens[amount.from]?.lower !== "another" &&
    amount.end - amount.from === 1 &&
    /^(?:of|or|on|in|thing|day|way|that|side|hand|year|more|such|point|part|another|,|\.|[-–—])$/.test(next?.lower ?? ".")
  );
}

/** "one of its soldiers was killed". */
function isOneOfTheirs(tokens: readonly Token[], owner: number): boolean {
  if (!OWNERS.has(tokens[owner])) return false;
  for (let at = owner + 1; at <= owner + MOST_OF_THEIRS; at++)
    if (tokens[at]?.lower === "was") return isPeople(tokens[at - 1]?.lower ?? "") && CASUALTY_WORDS.has(tokens[at + 1]?.lower ?? "");
  return false;
}

const MOST_OF_THEIRS = 4;
const OWNERS = new WordSet("its their the his her".split(" "));
const ONE_DAY = new WordSet("the past last this that same previous one a another every each".split(" "));
const ALL_TOTAL = new WordSet(["all", "total"]);
const HARMING = new WordSet("killing wounding injuring killed wounded injured kills wounds injures".split(" "));

const SKIP_IN_HEAD = new WordSet("of the its his her their these those other others more additional people's local - ‑".split(" "));

const HOMELESS = new WordSet("displaced uprooted homeless".split(" "));
const DEAD_INJURED_WOUNDED = new WordSet("dead injured wounded".split(" "));

/** The noun that is counted: "officers" of "six North Korean officers". Null unit: the number stands alone. */
function readHead(tokens: readonly Token[], from: number): { unit: string | null; to: number } {
  let unit: string | null = null;
  let to = from;
  for (let at = from; at < Math.min(from + 7, tokens.length); at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "number" || NUMBER_WORDS.has(token.lower)) {
      // "45 of 50 drones", "six of the 40 policemen", "two Su-30 jets".
      const isOfAll =
        tokenBefore(tokens, at)?.lower === "of" ||
        (tokenBefore(tokens, at)?.lower === "the" && tokenBefore(tokens, at - 1)?.lower === "of");
      if (isOfAll || (token.glued && tokenBefore(tokens, at)?.text === "-")) continue;
      break;
    }
    if (token.kind === "punctuation" && token.text !== "-" && token.text !== "‑") break;
    // "12,000 displaced people": who they are.
    if (HOMELESS.has(token) && isPeople(tokens[at + 1]?.lower ?? "")) continue;
    // "three others injured": what befell them is not what they are.
    if (DEAD_INJURED_WOUNDED.has(token)) break;
    if (SKIP_IN_HEAD.has(token)) {
      if (token.lower === "others") to = at + 1;
      continue;
    }
    if (HEAD_STOPS.has(token) || (CASUALTY_WORDS.has(token.lower) && !CASUALTY_HEADS.has(token.lower)) || isPossessive(token)) break;
    const people = isCapitalised(token) ? DEMONYMS.match(tokens, at) : null;
    if (people) {
      at = people.end - 1;
      to = at + 1;
      unit = unit ?? tokens[at]?.lower ?? null;
      continue;
    }
    if (/(?:ed|ing)$|^lost$/.test(token.lower) && unit !== null && !COUNTED.has(token.lower)) break;
    unit = token.lower;
    to = at + 1;
    // "anti-tank weapons" and "a civilian driver" go on.
    if (unit === "civilian" && isWho(tokens[at + 1]?.lower ?? "")) continue;
    // "one crew member".
    if (tokens[at + 1]?.lower === "member") continue;
    if (CASUALTY_HEADS.has(unit)) break;
    if (COUNTED.has(unit) && tokenBefore(tokens, at)?.text !== "-" && !COUNTED.has(tokens[at + 1]?.lower ?? "")) break;
  }
  return { unit, to };
}

const isWho = (word: string) => isPeople(word) || isOnePerson(word);
const ANIMALS = new Set("animals cattle cows sheep goats pigs horses camels donkeys chickens hens dogs livestock".split(" "));
const isThing = (word: string) => (isTarget(word) || DESTROYED.has(word) || ANIMALS.has(word)) && !isWho(word);

const DESTROYED = new Set("lorries trucks cars buses motorcycles houses homes huts shops boats tanks helicopters objects".split(" "));
