import { addDays, type IsoDay, toDayNumber, toIsoDay } from "#domain/time.ts";

/** What the brush sets: both ends included, null is open. */
export type DayRange = { from: IsoDay | null; to: IsoDay | null };
export type Extent = { from: IsoDay; to: IsoDay };
export type Edge = "from" | "to";

export const OPEN_RANGE: DayRange = { from: null, to: null };

/** The days at which the two handles stand; open ends stand at the ends of the data. */
export function handleDays(range: DayRange, extent: Extent): Extent {
  return {
    from: range.from ?? (range.to !== null && range.to < extent.from ? range.to : extent.from),
    to: range.to ?? (range.from !== null && range.from > extent.to ? range.from : extent.to),
  };
}

/** An edge taken to a day: never past the other edge; taken to the end of the data or beyond it, it opens. */
export function moveEdge(range: DayRange, edge: Edge, day: IsoDay, extent: Extent): DayRange {
  const other = handleDays(range, extent);
  if (edge === "from") {
    const from = day > other.to ? other.to : day;
    return { from: from <= extent.from ? null : from, to: range.to };
  }
  const to = day < other.from ? other.from : day;
  return { from: range.from, to: to >= extent.to ? null : to };
}

/** The whole brush moved by days, its length kept, stopped at the ends of the data. */
export function shiftRange(range: DayRange, days: number, extent: Extent): DayRange {
  const { from, to } = handleDays(range, extent);
  const least = Math.min(0, toDayNumber(extent.from) - toDayNumber(from));
  const most = Math.max(0, toDayNumber(extent.to) - toDayNumber(to));
  const moved = Math.max(least, Math.min(most, days));
  return { from: addDays(from, moved), to: addDays(to, moved) };
}

/** A range drawn from one day to another, in whichever order. */
export function drawRange(one: number, other: number, extent: Extent): DayRange {
  const clamp = (day: number) => Math.max(toDayNumber(extent.from), Math.min(toDayNumber(extent.to), Math.floor(day)));
  const [first, last] = one <= other ? [clamp(one), clamp(other)] : [clamp(other), clamp(one)];
  return { from: toIsoDay(first), to: toIsoDay(last) };
}

const STRIDE_DAYS = 30;

/**
 * Where a key takes a handle: arrows a day, with Shift or by Page Up and Page Down 30 days, Home and End to the ends of the data.
 * Null for any other key.
 */
export function keyDay(key: string, shift: boolean, day: IsoDay, extent: Extent): IsoDay | null {
  const stride = shift ? STRIDE_DAYS : 1;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return addDays(day, -stride);
    case "ArrowRight":
    case "ArrowUp":
      return addDays(day, stride);
    case "PageDown":
      return addDays(day, -STRIDE_DAYS);
    case "PageUp":
      return addDays(day, STRIDE_DAYS);
    case "Home":
      return extent.from;
    case "End":
      return extent.to;
    default:
      return null;
  }
}
