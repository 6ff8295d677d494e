import { isPackable, type NumberList, packNumbers, unpackNumbers } from "./number-list.ts";
import { toDayNumber, toIsoDay } from "./time.ts";

/** An answer that was packed on its way. */
type Parcel = { packed: unknown };
export const toParcel = (answer: unknown): Parcel => ({ packed: pack(answer) });

/** The answer in a parcel; anything else is what it is. */
export function openParcel<Answer>(answer: Answer): Answer {
  if (!isObject(answer) || String(Object.keys(answer)) !== "packed") return answer;
  // What was put in.
  return unpack(answer.packed) as Answer;
}

/** The values that things alike have for one of their parts, or the items of a list. */
type Column =
  | ["numbers", NumberList]
  | ["days", NumberList]
  /** Few texts, and which of them each is. */
  | ["texts", string[], NumberList]
  /** Objects of the same parts. */
  | ["parts", Record<string, Column>]
  /** Lists: how long each is, then the items of all. */
  | ["lists", NumberList, Column]
  /** Something or null: 1 where it is there, then what is there. */
  | ["some", NumberList, Column]
  | ["values", unknown[]];

/** The only key of what stands for a list. */
const LIST = "$";
/** Below this the words around a column weigh more than it saves. */
const FEWEST = 4;

/**
 * JSON in few bytes. An answer is mostly long lists of things alike, each of which names its parts anew: they are written part by part, numbers, days
 * and texts that come back in as few bits as they need.
 */
export function pack(value: unknown): unknown {
  if (Array.isArray(value)) {
    const column = value.length < FEWEST ? null : toColumn(value);
    return column === null || column[0] === "values" ? value.map(pack) : { [LIST]: [value.length, column] };
  }
  if (!isObject(value)) return value;
  const parts = Object.fromEntries(keysOf(value).map((key) => [key, pack(value[key])]));
  // Whatever is called the same is told apart by being the only one in its list.
  return LIST in value ? { [LIST]: [parts] } : parts;
}

/** What `pack` was given, as JSON has it. */
export function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (!isObject(value)) return value;
  const list = value[LIST];
  if (!Array.isArray(list)) return unpackParts(value);
  const written = list as [parts: Record<string, unknown>] | [length: number, column: Column]; // by `pack`
  return written.length === 1 ? unpackParts(written[0]) : fromColumn(written[1], written[0]);
}

const unpackParts = (parts: Record<string, unknown>) => Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, unpack(part)]));

function toColumn(values: readonly unknown[]): Column {
  if (values.length === 0) return ["values", []];
  if (values.every(isPackable)) return ["numbers", packNumbers(values)];
  if (values.every(isDay)) return ["days", packNumbers(values.map(toDayNumber))];
  if (values.every(isText)) return toTexts(values);
  if (values.every((value) => Array.isArray(value)))
    return ["lists", packNumbers(values.map(({ length }) => length)), toColumn(values.flat())];
  if (values.includes(null)) {
    const isThere = values.map((value) => (value === null ? 0 : 1));
    return ["some", packNumbers(isThere), toColumn(values.filter((value) => value !== null))];
  }
  const [first] = values;
  if (isObject(first) && values.every(isObject)) {
    const keys = keysOf(first);
    const isLike = (value: Record<string, unknown>) => String(keysOf(value)) === String(keys);
    if (values.every(isLike)) return ["parts", Object.fromEntries(keys.map((key) => [key, toColumn(values.map((value) => value[key]))]))];
  }
  return ["values", values.map(pack)];
}

function toTexts(values: readonly string[]): Column {
  const places = new Map<string, number>();
  for (const value of values) if (!places.has(value)) places.set(value, places.size);
  if (places.size * 2 > values.length) return ["values", [...values]];
  return ["texts", [...places.keys()], packNumbers(values.map((value) => places.get(value) ?? 0))];
}

function fromColumn(column: Column, length: number): unknown[] {
  switch (column[0]) {
    case "numbers":
      return unpackNumbers(column[1], length);
    case "days":
      return unpackNumbers(column[1], length).map(toIsoDay);
    case "texts": {
      const texts = column[1];
      return unpackNumbers(column[2], length).map((index) => texts[index] ?? "");
    }
    case "parts": {
      const parts = Object.entries(column[1]).map(([key, part]) => [key, fromColumn(part, length)] as const);
      return Array.from({ length }, (_, index) => Object.fromEntries(parts.map(([key, values]) => [key, values[index]])));
    }
    case "lists": {
      const lengths = unpackNumbers(column[1], length);
      const items = fromColumn(
        column[2],
        lengths.reduce((sum, end) => sum + end, 0),
      );
      let at = 0;
      return lengths.map((count) => {
        at += count;
        return items.slice(at - count, at);
      });
    }
    case "some": {
      const isThere = unpackNumbers(column[1], length);
      const values = fromColumn(
        column[2],
        isThere.reduce((sum, one) => sum + one, 0),
      ).values();
      return isThere.map((one) => (one === 1 ? values.next().value : null));
    }
    case "values":
      return column[1].map(unpack);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
/** JSON knows no others. */
const keysOf = (value: Record<string, unknown>) => Object.keys(value).filter((key) => value[key] !== undefined);
const isText = (value: unknown): value is string => typeof value === "string";
const isDay = (value: unknown): value is string => isText(value) && DAY.test(value) && toIsoDay(toDayNumber(value)) === value;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
