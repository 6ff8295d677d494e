import { addDays, type IsoDay, toDayNumber } from "#domain/time.ts";
import { monthStretch, toDay, yearOf } from "./calendar.ts";
import type { Edge } from "./date-phrase.ts";
import type { Resolved } from "./date-resolved.ts";

/** The third of a period that "early", "mid" or "late" leaves, or its half; the last month or ten days for "the end of". */
export function narrow(resolved: Resolved, edge: Edge, reference: IsoDay | null): Resolved {
  const { start, end, precision } = resolved;
  if (start === null || end === null || precision === "day" || precision === "time") return resolved;
  if (edge === "elapsed") return reference !== null && start <= reference && reference < end ? { ...resolved, end: reference } : resolved;
  if (edge === "ahead") return reference !== null && start < reference && reference <= end ? { ...resolved, start: reference } : resolved;
  if (precision === "year") return { ...resolved, ...edgeOfYear(yearOf(start), edge) };
  const half = Math.ceil((toDayNumber(end) - toDayNumber(start) + 1) / 2);
  if (edge === "first-half") return { ...resolved, end: addDays(start, half - 1) };
  if (edge === "second-half") return { ...resolved, start: addDays(start, half) };
  const third = Math.max(1, Math.round((toDayNumber(end) - toDayNumber(start) + 1) / 3));
  if (edge === "early" || edge === "start") return { ...resolved, end: addDays(start, third - 1) };
  if (edge === "mid") return { ...resolved, start: addDays(start, third), end: addDays(end, -third) };
  return { ...resolved, start: addDays(end, 1 - third) };
}

const EDGE_MONTHS: Record<Exclude<Edge, "elapsed" | "ahead">, [number, number]> = {
  early: [1, 4],
  start: [1, 1],
  mid: [5, 8],
  late: [9, 12],
  end: [12, 12],
  "first-half": [1, 6],
  "second-half": [7, 12],
};

function edgeOfYear(year: number, edge: Exclude<Edge, "elapsed" | "ahead">): { start: IsoDay; end: IsoDay } {
  const [first, last] = EDGE_MONTHS[edge];
  return { start: toDay(year, first, 1), end: monthStretch(year, last).end };
}
