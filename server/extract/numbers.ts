import type { EventNumber, NumberKind } from "#domain/event.ts";
import {
  CASUALTY_HEADS,
  CASUALTY_WORDS,
  COUNTED,
  CURRENCIES,
  LARGE,
  NOT_COUNTED,
  NUMBER_WORDS,
  ONE_PERSON,
  UNITS_OF_MEASURE,
  VAGUE_PLURALS,
} from "./lexicon/quantities.ts";
import { DEMONYMS } from "./lexicon/states.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import { isCapitalised, isPossessive } from "./tokenized.ts";
import type { Token } from "./tokens.ts";

/** A figure with its place in the sentence; `kind` null when its words say no more than how many of what. */
export type Figure = Omit<EventNumber, "kind"> & {
  kind: NumberKind | null;
  /** First token of its qualifier and index after its noun. */
  from: number;
  to: number;
};

type Amount = { min: number | null; max: number | null; from: number; end: number };

/** Figures of one sentence. `isTaken` says which tokens belong to dates. */
export function findFigures(tokens: readonly Token[], isTaken: (index: number) => boolean): Figure[] {
  const figures: Figure[] = [];
  let index = 0;
  while (index < tokens.length) {
    const amount = isTaken(index) ? null : readAmount(tokens, index);
    if (!amount) {
      index += 1;
      continue;
    }
    const figure = isPartOfOther(tokens, amount, figures) ? null : toFigure(tokens, amount, figures.at(-1));
    if (figure) figures.push(figure);
    index = amount.end;
  }
  shareKinds(tokens, figures);
  return addUp(tokens, figures);
}

const TOLLS = new Set<NumberKind | null>(["killed", "injured", "captured", "missing"]);

/** "killing a corporal and two pickers" is three dead. */
function addUp(tokens: readonly Token[], figures: readonly Figure[]): Figure[] {
  const sums: Figure[] = [];
  for (const figure of figures) {
    const last = sums.at(-1);
    const between = last ? tokens.slice(last.to, figure.from) : [];
    const isJoined = between.length === 1 && between[0]?.lower === "and";
    const [first, second] = [last ? exactOf(last) : null, exactOf(figure)];
    if (last && isJoined && last.kind === figure.kind && TOLLS.has(figure.kind) && first !== null && second !== null)
      sums[sums.length - 1] = { ...last, end: figure.end, to: figure.to, min: first + second, max: first + second, unit: null };
    else sums.push(figure);
  }
  return sums;
}

const exactOf = ({ min, max }: Figure) => (min === max ? min : null);

/** "14 people, two of them seriously", "four people, including two children": counted already. */
function isPartOfOther(tokens: readonly Token[], { from, end }: Amount, figures: readonly Figure[]): boolean {
  if (figures.length === 0) return false;
  const [further, before] = [tokens[from - 2]?.lower ?? "", tokens[from - 1]?.lower ?? ""];
  const last = figures.at(-1);
  // "Four of the 15 men".
  if (last && from > last.from && from - last.from <= 4 && tokens.slice(last.from + 1, from).some(({ lower }) => lower === "of"))
    return true;
  if (before === "including" || (before === "them" && further === "among")) return true;
  return tokens[end]?.lower === "of" && /^(?:them|whom|these|those)$/.test(tokens[end + 1]?.lower ?? "");
}

/** "three soldiers and two civilians were killed": the first takes the kind of the second. */
function shareKinds(tokens: readonly Token[], figures: Figure[]): void {
  for (let at = figures.length - 2; at >= 0; at--) {
    const [figure, next] = [figures[at], figures[at + 1]];
    if (!figure || !next || figure.kind !== null || next.kind === null || next.kind === "money") continue;
    const between = tokens.slice(figure.to, next.from);
    if (between.length <= 3 && between.every((token) => /^(?:,|and|or|including)$/.test(token.lower)) && figure.unit !== null)
      figure.kind = next.kind;
  }
}

function readAmount(tokens: readonly Token[], index: number): Amount | null {
  const between = tokens[index]?.lower === "between" ? readPlain(tokens, index + 1) : null;
  if (between && tokens[between.end]?.lower === "and") {
    const high = readPlain(tokens, between.end + 1);
    return high ? { min: between.value, max: high.value, from: index, end: high.end } : null;
  }
  const low = readPlain(tokens, index);
  if (!low) return null;
  const qualifier = readQualifier(tokens, index);
  const joint = tokens[low.end];
  if ((joint?.lower === "to" || joint?.lower === "or" || (joint && /^[-–—]$/.test(joint.text))) && !low.isVague) {
    const high = readPlain(tokens, low.end + 1);
    if (high && high.value > low.value) return { min: low.value * high.factor, max: high.value, from: qualifier.from, end: high.end };
  }
  const more = joint?.lower === "or" && tokens[low.end + 1]?.lower === "more";
  if (low.isVague) return { min: low.value, max: null, from: qualifier.from, end: low.end };
  return {
    min: qualifier.bound === "max" ? null : low.value,
    max: qualifier.bound === "min" || more ? null : low.value,
    from: qualifier.from,
    end: more ? low.end + 2 : low.end,
  };
}

/** `factor`: "10 to 12 thousand" means ten thousand, too. */
type Plain = { value: number; end: number; isVague: boolean; factor: number };

function readPlain(tokens: readonly Token[], index: number): Plain | null {
  const token = tokens[index];
  if (!token) return null;
  const vague = VAGUE_PLURALS.get(token.lower);
  if (vague !== undefined) {
    if (token.lower === "tens" && tokens[index + 1]?.lower === "of" && tokens[index + 2]?.lower === "thousands")
      return { value: 20_000, end: index + 3, isVague: true, factor: 1 };
    if (tokens[index + 1]?.lower === "of" && tokens[index + 2]?.lower === "thousands")
      return { value: vague * 1000, end: index + 3, isVague: true, factor: 1 };
    return token.lower === "tens" ? null : { value: vague, end: index + 1, isVague: true, factor: 1 };
  }
  // "killing one woman and wounding another".
  if (
    token.lower === "another" &&
    CASUALTY_WORDS.has(tokens[index - 1]?.lower ?? "") &&
    (tokens[index + 1]?.kind ?? "punctuation") === "punctuation"
  )
    return { value: 1, end: index + 1, isVague: false, factor: 1 };
  if (token.lower === "several" || (token.lower === "few" && tokens[index - 1]?.lower === "a")) {
    const factor = LARGE.get(tokens[index + 1]?.lower ?? "");
    return factor ? { value: 3 * factor, end: index + 2, isVague: true, factor: 1 } : null;
  }
  const person = token.lower === "a" || token.lower === "an" ? onePersonAt(tokens, index + 1) : 0;
  if (person > 0) return { value: 1, end: person, isVague: false, factor: 1 };
  if ((token.lower === "a" || token.lower === "half") && token.kind === "word") {
    const at = token.lower === "half" && tokens[index + 1]?.lower === "a" ? index + 2 : index + 1;
    const factor = LARGE.get(tokens[at]?.lower ?? "");
    if (!factor || (token.lower === "half" && at === index + 1)) return null;
    return { value: token.lower === "half" ? factor / 2 : factor, end: at + 1, isVague: false, factor };
  }
  if (token.kind === "number") return readDigits(tokens, index);
  const value = NUMBER_WORDS.get(token.lower);
  return value === undefined ? null : readWords(tokens, index, value);
}

/** Where the noun phrase of one person goes on behind its age: "a [62-year-old woman]", "a [farmer]"; 0 when there is none. */
function onePersonAt(tokens: readonly Token[], from: number): number {
  const aged = tokens[from + 2]?.lower === "year" && tokens[from + 4]?.lower === "old" ? from + 5 : from;
  const at = tokens.slice(aged, aged + 3).findIndex((word) => ONE_PERSON.has(word.lower));
  if (
    at < 0 ||
    !tokens.slice(aged, aged + at).every((word) => word.kind === "word" && !HEAD_STOPS.test(word.lower) && !CASUALTY_WORDS.has(word.lower))
  )
    return 0;
  return aged;
}

function readDigits(tokens: readonly Token[], index: number): Plain | null {
  const token = tokens[index];
  if (!token || token.value === null || /[a-z]$/i.test(token.text)) return null;
  const before = tokens[index - 1];
  if (token.glued && before && (before.kind !== "punctuation" || (/[-:/.#№]/.test(before.text) && before.glued))) return null;
  const next = tokens[index + 1];
  if (next?.text === ":" && next.glued) return null;
  const factor = LARGE.get(next?.lower ?? "") ?? 1;
  return { value: token.value * factor, end: factor > 1 ? index + 2 : index + 1, isVague: false, factor };
}

/** "twenty-three", "two hundred and fifty", "five thousand". */
function readWords(tokens: readonly Token[], index: number, first: number): Plain {
  let total = 0;
  let value = first;
  let factorSeen = 1;
  let end = index + 1;
  while (end < tokens.length) {
    const skip =
      tokens[end]?.text === "-" || (tokens[end]?.lower === "and" && factorSeen >= 100 && NUMBER_WORDS.has(tokens[end + 1]?.lower ?? ""))
        ? 1
        : 0;
    const lower = tokens[end + skip]?.lower ?? "";
    const factor = LARGE.get(lower);
    const more = NUMBER_WORDS.get(lower);
    if (factor !== undefined) {
      if (factor >= 1000) {
        total += value * factor;
        value = 0;
      } else value *= factor;
      factorSeen = factor;
    } else if (more !== undefined && more < 10 && value % 10 === 0 && value >= 20 && (skip > 0 || factorSeen > 1)) value += more;
    else if (more !== undefined && factorSeen > 1 && (value === 0 || value % 100 === 0)) value += more;
    else break;
    end += skip + 1;
  }
  return { value: total + value, end, isVague: false, factor: factorSeen };
}

const AT_LEAST = [
  ["at", "least"],
  ["more", "than"],
  ["no", "fewer", "than"],
  ["no", "less", "than"],
  ["not", "less", "than"],
  ["not", "fewer", "than"],
  ["upwards", "of"],
  ["over"],
  ["exceeding"],
  ["minimum", "of"],
];
const AT_MOST = [
  ["up", "to"],
  ["as", "many", "as"],
  ["no", "more", "than"],
  ["at", "most"],
  ["fewer", "than"],
  ["less", "than"],
  ["under"],
  ["maximum", "of"],
];
const ABOUT = [
  ["an", "estimated"],
  ["some"],
  ["about"],
  ["around"],
  ["approximately"],
  ["roughly"],
  ["nearly"],
  ["almost"],
  ["estimated"],
  ["close", "to"],
  ["the"],
  ["another"],
];

function readQualifier(tokens: readonly Token[], index: number): { bound: "min" | "max" | null; from: number } {
  let at = index;
  // "up to some 5,000", "at least another six".
  for (let rounds = 0; rounds < 2; rounds++) {
    for (const [bound, phrases] of [
      ["max", AT_MOST],
      ["min", AT_LEAST],
      [null, ABOUT],
    ] as const) {
      const phrase = phrases.find((words) => words.every((word, offset) => tokens[at - words.length + offset]?.lower === word));
      if (!phrase) continue;
      // "not fewer than three" ends with "fewer than".
      if (bound === "max" && /^(?:no|not)$/.test(tokens[at - phrase.length - 1]?.lower ?? "") && /^(?:fewer|less)$/.test(phrase[0] ?? ""))
        return { bound: "min", from: at - phrase.length - 1 };
      // "has gone up to 21" is no bound.
      if (phrase[0] === "up" && RISEN.has(tokens[at - 3]?.lower ?? "")) break;
      at -= phrase.length;
      if (bound) {
        // "no more than" ends with "more than".
        return { bound, from: at };
      }
      break;
    }
  }
  return { bound: null, from: at };
}

function toFigure(tokens: readonly Token[], amount: Amount, earlier: Figure | undefined): Figure | null {
  const first = tokens[amount.from];
  const money = readMoney(tokens, amount);
  if (money) return money;
  const next = tokens[amount.end];
  if (!first || isMeasure(tokens, amount)) return null;
  const head = readHead(tokens, amount.end);
  const last = tokens[head.to - 1] ?? first;
  const lastOfAmount = tokens[amount.end - 1] ?? first;
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
  figure.kind = kindOf(tokens, figure, earlier);
  if (figure.kind === "displaced" && DWELLINGS.has(figure.unit ?? "")) figure.kind = null;
  if (figure.kind !== null) return figure;
  if (/^an?$/i.test(first.text) && value === 1) return null;
  const isOfThem = next?.lower === "of" && /^(?:them|these|those)$/.test(tokens[amount.end + 1]?.lower ?? "");
  if (head.unit === null && value >= 2 && (isOfThem || /^(?:more|others)$/.test(next?.lower ?? ""))) return figure;
  const group = first.lower !== "of" && tokens[amount.from - 1]?.lower === "of" ? (tokens[amount.from - 2]?.lower ?? "") : "";
  if (head.unit === null && /^(?:crew|group|party|team)$/.test(group)) return { ...figure, unit: group };
  if (head.unit === null || NOT_COUNTED.has(head.unit) || next === undefined) return null;
  return COUNTED.has(head.unit) || isPeople(head.unit) || (value >= 3 && amount.max !== null) ? figure : null;
}

function readMoney(tokens: readonly Token[], amount: Amount): Figure | null {
  const before = tokens[amount.from - 1]?.text ?? "";
  const symbol = CURRENCIES.get(before) ?? CURRENCIES.get(tokens[amount.end - 1]?.text.charAt(0) ?? "");
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
  const [first, last] = [tokens[bound.from], tokens[to - 1]];
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

function isMeasure(tokens: readonly Token[], amount: Amount): boolean {
  const next = tokens[amount.end];
  const behind = next?.text === "-" || next?.text === "‑" ? tokens[amount.end + 1] : next;
  if (behind && UNITS_OF_MEASURE.has(behind.lower)) return true;
  if (next?.text === "%" || next?.text === "°") return true;
  const before = tokens[amount.from - 1];
  // "a man of 61".
  if (before?.lower === "of" && ONE_PERSON.has(tokens[amount.from - 2]?.lower ?? "")) return true;
  if (
    before &&
    /^(?:aged|age|article|articles|no|number|resolution|section|chapter|flight|route|highway|page|version|magnitude|phase|day|room|unit|brigade|of)$/.test(
      before.lower,
    ) &&
    before.lower !== "of"
  )
    return true;
  // A bare "one" is a pronoun more often than a count.
  return (
    amount.min === 1 &&
    tokens[amount.from]?.lower !== "another" &&
    amount.end - amount.from === 1 &&
    /^(?:of|or|on|in|thing|day|way|that|side|hand|year|more|such|point|part|another|,|\.|[-–—])$/.test(next?.lower ?? ".")
  );
}

const SKIP_IN_HEAD = /^(?:of|the|its|his|her|their|these|those|other|others|more|additional|people's|local|-|‑)$/;
const HEAD_STOPS =
  /^(?:in|on|at|by|from|with|for|to|near|and|or|but|who|which|that|when|while|after|before|during|as|have|has|had|were|was|are|is|be|been|being|will|would|could|may|might|also|across|into|over|under|against|between|including|reportedly|dead|missing|a|an|inside|outside|aboard|since|until|because|last|next|this|earlier|later|late|early|yesterday|today|tonight|overnight|than|each|ago|there|here|then|where|monday|tuesday|wednesday|thursday|friday|saturday|sunday|due|bound|among|amid|per)$/;

/** The noun that is counted: "officers" of "six North Korean officers". Null unit: the number stands alone. */
function readHead(tokens: readonly Token[], from: number): { unit: string | null; to: number } {
  let unit: string | null = null;
  let to = from;
  for (let at = from; at < Math.min(from + 7, tokens.length); at++) {
    const token = tokens[at];
    if (!token || token.kind === "number" || NUMBER_WORDS.has(token.lower)) break;
    if (token.kind === "punctuation" && token.text !== "-" && token.text !== "‑") break;
    // "three others injured": what befell them is not what they are.
    if (/^(?:dead|injured|wounded)$/.test(token.lower)) break;
    if (SKIP_IN_HEAD.test(token.lower)) {
      if (token.lower === "others") to = at + 1;
      continue;
    }
    if (HEAD_STOPS.test(token.lower) || (CASUALTY_WORDS.has(token.lower) && !CASUALTY_HEADS.has(token.lower)) || isPossessive(token)) break;
    const people = isCapitalised(token) ? DEMONYMS.match(tokens, at) : null;
    if (people) {
      at = people.end - 1;
      to = at + 1;
      unit = unit ?? tokens[at]?.lower ?? null;
      continue;
    }
    if (/(?:ed|ing)$/.test(token.lower) && unit !== null && !COUNTED.has(token.lower)) break;
    unit = token.lower;
    to = at + 1;
    // "anti-tank weapons" go on.
    if (COUNTED.has(unit) && tokens[at - 1]?.text !== "-" && !COUNTED.has(tokens[at + 1]?.lower ?? "")) break;
  }
  return { unit, to };
}

const PASSED =
  /^(?:was|were|have|has|had|been|being|are|is|be|reportedly|also|left|confirmed|reported|presumed|feared|believed|now|still|allegedly|shot|said|to|as|more|others|other|seriously|badly|critically|lightly|slightly|severely|already|least|at|later|both|all|fatally|believed|known|declared|found)$/;

/** What befell those who are counted, from the words straight behind and before. */
function kindOf(tokens: readonly Token[], figure: Figure, earlier: Figure | undefined): NumberKind | null {
  const ofHead = figure.unit === null ? undefined : CASUALTY_HEADS.get(figure.unit);
  if (ofHead) return ofHead;
  let at = phraseEnd(tokens, asideEnd(tokens, figure.to));
  for (const limit = at + 6; at < Math.min(limit, tokens.length) && PASSED.test(tokens[at]?.lower ?? ""); ) at += 1;
  const behind = CASUALTY_WORDS.get(tokens[at]?.lower ?? "") ?? saidAtLength(tokens, at) ?? saidAtLength(tokens, figure.to);
  // In "six wounded five" the verb is active and another figure follows.
  if (behind && !(at === figure.to && NUMBER_WORDS.has(tokens[at + 1]?.lower ?? ""))) return behind;
  const isDrivenOut =
    /^(?:forced|forcing|driven|drove|driving|prompted|prompting|causing|caused)$/.test(tokens[figure.from - 1]?.lower ?? "") &&
    (tokens[figure.to]?.lower === "from" || /^(?:flee|leave|evacuate|abandon|seek)$/.test(tokens[figure.to + 1]?.lower ?? ""));
  if (isDrivenOut) return "displaced";
  for (let back = figure.from - 1; back >= Math.max(0, figure.from - 3); back--) {
    const lower = tokens[back]?.lower ?? "";
    const before = CASUALTY_WORDS.get(lower);
    if (before) return before;
    if (
      lower === "toll" ||
      lower === "dead" ||
      (lower === "to" && tokens.slice(Math.max(0, back - 4), back).some((token) => token.lower === "toll"))
    )
      return "killed";
    if (!/^(?:the|an?|of|is|are|were|was|at|with|people|all)$/.test(lower)) break;
  }
  const rises = tokens[figure.from - 1]?.lower === "to" && TOLL_RISES.has(tokens[figure.from - 2]?.lower ?? "");
  const toll = rises || STANDS_AT.has(tokens[figure.from - 1]?.lower ?? "") ? tollNoun(tokens, figure.from) : null;
  if (toll) return toll;
  if (earlier?.kind && earlier.kind !== "money" && earlier.kind !== "count") {
    const between = tokens.slice(earlier.to, figure.from);
    if (between.length > 0 && between.length <= 2 && between.every((token) => /^(?:,|and|or|including|plus)$/.test(token.lower)))
      return earlier.kind;
  }
  return null;
}

/** "62 inhabitants, among them 19 women, lost their lives": where the sentence goes on. */
function asideEnd(tokens: readonly Token[], from: number): number {
  if (
    tokens[from]?.text !== "," ||
    !/^(?:among|including|most|mostly|many|all|some|one|two|three|both|a|an)$/.test(tokens[from + 1]?.lower ?? "")
  )
    return from;
  for (let at = from + 2; at < Math.min(tokens.length, from + 14); at++) {
    if (tokens[at]?.text === ".") return from;
    const isVerb = /^(?:was|were|have|has|had|are|is|died|lost|fled)$/.test(tokens[at]?.lower ?? "");
    if (isVerb && (tokens[at - 1]?.text === "," || /^(?:their|his|her|a|an)$/.test(tokens[from + 1]?.lower ?? ""))) return at;
  }
  return from;
}

/** "two pilgrims from Una were killed", "a man of 61 died": where the verb is. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  if (!/^(?:from|of|in|at|aboard|on|with)$/.test(tokens[from]?.lower ?? "")) return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + 8); at++) {
    const token = tokens[at];
    if (!token || token.kind === "punctuation" || /^(?:who|which|that|and|when|while|after)$/.test(token.lower)) return from;
    if (/^(?:was|were|have|has|had|died|drowned|perished)$/.test(token.lower)) return at;
  }
  return from;
}

/** What befell them in more than a word: "lost their lives", "had to leave their homes", "were taken to hospital". */
function saidAtLength(tokens: readonly Token[], at: number): NumberKind | null {
  const words = tokens.slice(at, at + 6).map((token) => token.lower);
  const [first = "", second = "", third = ""] = words;
  if (/^(?:lost|lose)$/.test(first) && /^(?:their|his|her)$/.test(second) && /^(?:lives|life)$/.test(third)) return "killed";
  if (words.includes("homes") && /^(?:to|had|leave|left|abandon|abandoned|driven|forced|from|flee)$/.test(first)) return "displaced";
  if (/^(?:taken|rushed|admitted|sent|brought|airlifted)$/.test(first) && words.some((word) => /^hospitals?$/.test(word))) return "injured";
  if (first === "to" && (/^hospitals?$/.test(second) || /^hospitals?$/.test(third))) return "injured";
  if (/^(?:shelter|refuge)$/.test(first) || (/^(?:sought|taken|took|found)$/.test(first) && /^(?:shelter|refuge)$/.test(second)))
    return "displaced";
  if (first === "treated" && second === "for") return "injured";
  if (/^(?:sustained|suffered|received)$/.test(first) && words.some((word) => /^(?:burns|injuries|wounds|injury|fractures)$/.test(word)))
    return "injured";
  return first === "succumbed" || (first === "burned" && second === "to" && third === "death") ? "killed" : null;
}

const DWELLINGS = new Set(["homes", "houses", "villages", "buildings", "apartments", "schools", "flats", "settlements"]);
const RISEN = new Set("gone go goes going went rose risen climbed grown shot".split(" "));
const TOLL_RISES = new Set("rose risen rises rising climbed climbs climbing up grown grew increased jumped raised revised".split(" "));
const STANDS_AT = new Set(["at", "reached", "reaches", "passed", "topped"]);

/** "The death toll … rose to 18", "the number of wounded has gone up to 21", "put the dead at eight": what the number is of. */
function tollNoun(tokens: readonly Token[], before: number): NumberKind | null {
  for (let at = before - 1; at >= Math.max(0, before - 16); at--) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === "toll") return "killed";
    if (lower === "dead" || lower === "deaths" || lower === "fatalities") return "killed";
    if (lower === "wounded" || lower === "injured" || lower === "casualties") return lower === "casualties" ? null : "injured";
    if (lower === "missing") return "missing";
  }
  return null;
}
