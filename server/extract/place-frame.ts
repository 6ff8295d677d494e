import { DIRECTIONS, KIND_HINTS, NEAR_WORDS, STATE_ABBREVIATIONS } from "./lexicon/place-words.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { isCapital, type Match } from "./place-matches.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** What the words around a name add to it. */
export type Frame = {
  end: number;
  /** The name as looked up where it differs from the words. */
  name: string | null;
  levelHint: string | null;
  near: boolean;
  radiusKm: number | null;
  offset: { bearing: number; km: number } | null;
};

const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    km: 1,
    kms: 1,
    kilometre: 1,
    kilometres: 1,
    kilometer: 1,
    kilometers: 1,
    mile: 1.609,
    miles: 1.609,
    mi: 1.609,
    m: 0.001,
    metres: 0.001,
    meters: 0.001,
  }),
);
const NAUTICAL_MILE_KM = 1.852;
/** Beside the number words proper: what a vague amount may be. */
const AMOUNTS: ReadonlyMap<string, number> = new Map([...NUMBER_WORDS, ["a", 1], ["few", 5], ["several", 10], ["dozen", 12]]);
/** Not "nearby": "in nearby NAME" is in it. */
const AROUND = new WordSet("near outside around beyond".split(" "));
const KEPT_KINDS = new WordSet("oblast krai raion governorate voivodeship prefecture".split(" "));

export function readFrame(match: Match, tokens: readonly Token[], others: readonly Match[]): Frame {
  const end = tokens[match.last]?.end ?? 0;
  const distance = readDistance(match, tokens);
  const near = distance.near || isNear(match, tokens, others);
  return {
    end: endWithKind(match, tokens) ?? endWithPoint(match, tokens) ?? end,
    name: riverName(match, tokens),
    levelHint: hintOf(match, tokens, others),
    radiusKm: distance.radiusKm,
    offset: distance.offset,
    near,
  };
}

/** "the Barak" that is read as a river is looked up as "Barak River". */
function riverName({ first, last, key }: Match, tokens: readonly Token[]): string | null {
  const end = tokens[last];
  if (!key.endsWith(" river") || end?.lower === "river" || tokens[first]?.lower === "river") return null;
  return `${tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(" ")} River`;
}

/** "Kursk oblast" is one name; "Kursk region" is a name and a noun. */
function endWithKind(match: Match, tokens: readonly Token[]): number | null {
  const after = tokens[match.last + 1];
  if (!after || after.glued) return null;
  const isName = isCapital(after) ? KIND_HINTS.has(after.lower) : KEPT_KINDS.has(after);
  return isName ? after.end : null;
}

/** The point of "Ill." and "Mich." belongs to the name. */
function endWithPoint(match: Match, tokens: readonly Token[]): number | null {
  const token = tokens[match.last];
  const point = tokens[match.last + 1];
  const isShort =
    match.first === match.last && token !== undefined && token.text.length <= 5 && tokenBefore(tokens, match.first)?.text === ",";
  return isShort &&
    point?.text === "." &&
    point.glued &&
    STATE_ABBREVIATIONS.has(match.key) &&
    match.places.some((place) => place.level === "region")
    ? point.end
    : null;
}

function hintOf(match: Match, tokens: readonly Token[], others: readonly Match[]): string | null {
  const last = tokens[match.last];
  if (match.last > match.first && last && KIND_HINTS.has(last.lower) && match.places.length === 0)
    return KIND_HINTS.get(last.lower) ?? null;
  const own = match.last > match.first ? KIND_HINTS.get(last?.lower ?? "") : undefined;
  if (own === "region" || own === "district") return own;
  const after = tokens[match.last + 1];
  if (after && after.kind === "word" && tokens[match.last + 2]?.lower !== "of" && KIND_HINTS.has(after.lower))
    return KIND_HINTS.get(after.lower) ?? null;
  const shared = sharedKind(match, tokens, others);
  if (shared) return shared;
  if (match.key.endsWith(" river") || isRiver(match, tokens)) return "water";
  let index = match.first - 1;
  if (tokenAt(tokens, index)?.lower === "of") {
    index -= 1;
    const kind = tokenAt(tokens, index)?.lower ?? "";
    if (kind === "governor" && match.places.some(({ level }) => level === "region")) return "region";
    // "other cities of Ontario".
    if (kind === "capital" || (isPlural(kind) && OTHERS.has(tokenBefore(tokens, index)))) return null;
    return KIND_HINTS.get(kind) ?? null;
  }
  const before = tokenAt(tokens, index);
  return before && !isCapital(before) && before.kind === "word" && KIND_HINTS.has(before.lower)
    ? (KIND_HINTS.get(before.lower) ?? null)
    : null;
}

const OTHERS = new WordSet("other all several many most some major few".split(" "));

/** "along the Araks": towns take no article. */
function isRiver({ first, places }: Match, tokens: readonly Token[]): boolean {
  return (
    tokenBefore(tokens, first)?.lower === "the" &&
    ALONG_ACROSS.has(tokenBefore(tokens, first - 1)) &&
    places[0]?.level === "settlement" &&
    places.some(({ level }) => level === "water")
  );
}

const ALONG_ACROSS = new WordSet("along across cross crossed crossing crosses over".split(" "));

function isPlural(word: string): boolean {
  return word.endsWith("s");
}

/** "the Kursk and Bryansk regions", "Kent, Ottawa and Allegan counties", "the towns of A and B". */
function sharedKind(match: Match, tokens: readonly Token[], others: readonly Match[]): string | null {
  let last = match.last;
  for (let steps = 0; steps < 8; steps++) {
    const joint = tokens[last + 1]?.lower;
    if (joint !== "and" && joint !== "," && joint !== "or") break;
    let next = last + 2;
    if (tokens[next]?.lower === "and" || tokens[next]?.lower === "or") next += 1;
    const other = others.find((one) => one.first === next);
    if (!other) break;
    last = other.last;
    const kind = tokens[last + 1]?.lower ?? "";
    if (isPlural(kind) && KIND_HINTS.has(kind)) return KIND_HINTS.get(kind) ?? null;
  }
  let first = match.first;
  for (let steps = 0; steps < 8; steps++) {
    let back = first - 1;
    if (tokenAt(tokens, back)?.lower !== "and" && tokenAt(tokens, back)?.lower !== "or" && tokenAt(tokens, back)?.text !== ",") break;
    back -= 1;
    if (tokenAt(tokens, back)?.text === ",") back -= 1;
    const other = others.find((one) => one.last === back);
    if (!other) break;
    first = other.first;
    const kind =
      tokenBefore(tokens, first)?.lower === "of"
        ? (tokenBefore(tokens, first - 1)?.lower ?? "")
        : (tokenBefore(tokens, first)?.lower ?? "");
    if (isPlural(kind) && KIND_HINTS.has(kind)) return KIND_HINTS.get(kind) ?? null;
  }
  return null;
}

const OUTSKIRTS_VICINITY_SUBURBS_ENVIRONS = new WordSet("outskirts vicinity suburbs environs".split(" "));

function isNear(match: Match, tokens: readonly Token[], others: readonly Match[]): boolean {
  let first = match.first;
  for (let steps = 0; steps < 4; steps++) {
    let index = first - 1;
    while (
      SKIPPED.has(tokenAt(tokens, index)) ||
      (tokenAt(tokens, index)?.lower === "of" && KIND_HINTS.has(tokenBefore(tokens, index)?.lower ?? ""))
    ) {
      index -= tokenAt(tokens, index)?.lower === "of" ? 2 : 1;
    }
    if (AROUND.has(tokenAt(tokens, index)) && !NEVER_NEAR.has(tokenBefore(tokens, index)))
      return NEAR_WORDS.has(tokenAt(tokens, index)?.lower ?? "");
    if (tokenAt(tokens, index)?.lower === "of" && OUTSKIRTS_VICINITY_SUBURBS_ENVIRONS.has(tokenBefore(tokens, index))) return true;
    if (tokenAt(tokens, index)?.lower !== "and" && tokenAt(tokens, index)?.lower !== "or") return false;
    const other = others.find((one) => one.last === index - 1);
    if (!other) return false;
    first = other.first;
  }
  return false;
}

const SKIPPED = new WordSet("the city town village eastern western northern southern occupied".split(" "));
const NEVER_NEAR = new WordSet("from moved operations countries".split(" "));

/** "20 km west of X", "35 miles from X", "some 10 kilometres outside X", "north of X", "within 5 km of X". */
function readDistance(match: Match, tokens: readonly Token[]): Pick<Frame, "near" | "radiusKm" | "offset"> {
  const none = { near: false, radiusKm: null, offset: null };
  let index = beforeArticle(tokens, match.first - 1);
  if (tokenAt(tokens, index)?.lower === "of" && KIND_HINTS.has(tokenBefore(tokens, index)?.lower ?? ""))
    index = beforeArticle(tokens, index - 2);
  const joint = tokenAt(tokens, index)?.lower ?? "";
  if (!["of", "from", "outside", "away"].includes(joint)) return none;
  index -= 1;
  const [bearing, before] = readBearing(tokens, index);
  const away = tokenAt(tokens, before)?.lower === "away" ? before - 1 : before;
  const isNautical = tokenBefore(tokens, away)?.lower === "nautical";
  const unit = isNautical ? NAUTICAL_MILE_KM : UNITS.get(tokenAt(tokens, away)?.lower ?? "");
  if (unit === undefined) {
    if (bearing === null || joint !== "of" || isCapital(tokens[before + 1])) return none;
    const article = tokenAt(tokens, before)?.lower;
    return article === "the" || article === "in" ? none : { near: true, radiusKm: null, offset: null };
  }
  const amount = readAmount(tokens, away - (isNautical ? 2 : 1));
  if (amount === null) return none;
  const km = Math.round(amount * unit * 10) / 10;
  if (bearing !== null) return { near: true, radiusKm: Math.max(2, Math.round(km / 4)), offset: { bearing, km } };
  return { near: true, radiusKm: Math.max(1, Math.round(km)), offset: null };
}

function beforeArticle(tokens: readonly Token[], from: number): number {
  let index = from;
  while (SKIPPED.has(tokenAt(tokens, index))) index -= 1;
  return index;
}

function readBearing(tokens: readonly Token[], index: number): [number | null, number] {
  const word = tokenAt(tokens, index)?.lower ?? "";
  const short = COMPASS_POINTS.get(tokenAt(tokens, index)?.text ?? "");
  if (short !== undefined && UNITS.has(tokenBefore(tokens, index)?.lower ?? "")) return [short, index - 1];
  if (tokenBefore(tokens, index)?.text === "-") {
    const joined = DIRECTIONS.get(`${tokenBefore(tokens, index - 1)?.lower}-${word}`);
    if (joined !== undefined) return [joined, index - 3];
  }
  const bearing = DIRECTIONS.get(word);
  return bearing === undefined ? [null, index] : [bearing, index - 1];
}

const COMPASS_POINTS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    N: 0,
    NNE: 22.5,
    NE: 45,
    ENE: 67.5,
    E: 90,
    ESE: 112.5,
    SE: 135,
    SSE: 157.5,
    S: 180,
    SSW: 202.5,
    SW: 225,
    WSW: 247.5,
    W: 270,
    WNW: 292.5,
    NW: 315,
    NNW: 337.5,
  }),
);

function readAmount(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.kind === "number") return token.value;
  if (token.text === "-") return readAmount(tokens, index - 1);
  return AMOUNTS.get(token.lower) ?? null;
}
