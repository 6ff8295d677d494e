import { DATE_WORDS } from "#domain/words/dates.ts";
import type { Locale } from "#domain/words/locale.ts";
import { TIMELINE_WORDS } from "#domain/words/timeline.ts";
import { type DayParts, dayNumberOf, dayParts } from "./days.ts";
import { type Scale, toX } from "./scale.ts";

/** A line of the axis. */
export type Tick = { day: number; x: number; label: string };

type Unit = "day" | "month" | "year";
/** Candidates from fine to coarse, with the width that one label of theirs asks for. */
const STEPS: readonly { unit: Unit; step: number; days: number; room: number }[] = [
  { unit: "day", step: 1, days: 1, room: 62 },
  { unit: "day", step: 2, days: 2, room: 62 },
  { unit: "day", step: 7, days: 7, room: 62 },
  { unit: "month", step: 1, days: 30, room: 58 },
  { unit: "month", step: 3, days: 91, room: 58 },
  { unit: "month", step: 6, days: 182, room: 58 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((step) => ({ unit: "year" as const, step, days: 365 * step, room: 48 })),
];

/** The lines of an axis, as dense as their labels allow; the first label and every turn of the year carry the year. `wide` scales the room for bigger type. */
export function ticks(scale: Scale, wide = 1, locale: Locale = "en"): Tick[] {
  const pixelsPerDay = scale.width / (scale.to - scale.from);
  if (!Number.isFinite(pixelsPerDay) || pixelsPerDay <= 0) return [];
  const coarsest = STEPS[STEPS.length - 1];
  const chosen = STEPS.find(({ days, room }) => days * pixelsPerDay >= room * wide * TIMELINE_WORDS[locale].tickRoom) ?? coarsest;
  if (!chosen) return [];
  const found: Tick[] = [];
  let year: number | null = null;
  for (let at = firstTick(scale.from, chosen.unit, chosen.step); at < scale.to; at = next(at, chosen.unit, chosen.step)) {
    const parts = dayParts(at);
    found.push({ day: at, x: toX(scale, at), label: label(parts, chosen.unit, parts.year !== year, locale) });
    year = parts.year;
  }
  return found;
}

function label({ year, month, day }: DayParts, unit: Unit, withYear: boolean, locale: Locale): string {
  if (unit === "year") return String(year);
  const { tickDay, tickMonth } = TIMELINE_WORDS[locale];
  const name = DATE_WORDS[locale].months.short[month] ?? "";
  const said = withYear ? year : null;
  return unit === "month" ? tickMonth(name, month + 1, said) : tickDay(day, name, month + 1, said);
}

function firstTick(from: number, unit: Unit, step: number): number {
  const start = Math.ceil(from);
  if (unit === "day") return Math.ceil(start / step) * step;
  const { year, month } = dayParts(start);
  const first =
    unit === "month"
      ? dayNumberOf({ year, month: Math.floor(month / step) * step, day: 1 })
      : dayNumberOf({ year: Math.floor(year / step) * step, month: 0, day: 1 });
  return first >= from ? first : next(first, unit, step);
}

function next(at: number, unit: Unit, step: number): number {
  if (unit === "day") return at + step;
  const { year, month } = dayParts(at);
  return unit === "month" ? dayNumberOf({ year, month: month + step, day: 1 }) : dayNumberOf({ year: year + step, month: 0, day: 1 });
}
