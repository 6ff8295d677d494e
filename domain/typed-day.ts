import { addDays, type IsoDay, isoDay } from "./time.ts";
import { DATE_WORDS } from "./words/dates.ts";
import { LOCALES } from "./words/locale.ts";

/** The names of the twelve months in every language, as they may be typed; counted from 1. */
const MONTHS = new Map(
  LOCALES.flatMap((locale) => Object.values(DATE_WORDS[locale].months)).flatMap((names) =>
    names.map((name, at): [string, number] => [name.toLowerCase().replace(".", ""), at + 1]),
  ),
).set("sept", 9);

/**
 * A day as people type it in a language of the interface: `2024-10-03`, `3 Oct 2024`, `3 October 2024`, and `Oct 2024`, `2024-10`, `2024`, of which it
 * is the first or the last day. Null when it is none; `03/10/2024` is none, because it means two days.
 */
export function parseDay(typed: string, edge: "from" | "to"): IsoDay | null {
  const text = typed.trim().toLowerCase().replace(/[.,]/g, " ").replace(/\s+/g, " ").trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (iso) return firstOrLast(Number(iso[1]), iso[2] ? Number(iso[2]) : null, iso[3] ? Number(iso[3]) : null, edge);
  const korean = /^(\d{4})년(?: ?(\d{1,2})월(?: ?(\d{1,2})일)?)?$/.exec(text);
  if (korean) return firstOrLast(Number(korean[1]), korean[2] ? Number(korean[2]) : null, korean[3] ? Number(korean[3]) : null, edge);
  const spoken = /^(?:(\d{1,2}) )?(\p{L}{3,9}) (\d{4})$/u.exec(text);
  const month = spoken?.[2] ? MONTHS.get(spoken[2]) : undefined;
  return spoken && month !== undefined ? firstOrLast(Number(spoken[3]), month, spoken[1] ? Number(spoken[1]) : null, edge) : null;
}

function firstOrLast(year: number, month: number | null, day: number | null, edge: "from" | "to"): IsoDay | null {
  if (month === null) return edge === "from" ? toIso(year, 1, 1) : toIso(year, 12, 31);
  if (day !== null || edge === "from") return toIso(year, month, day ?? 1);
  const next = month === 12 ? toIso(year + 1, 1, 1) : toIso(year, month + 1, 1);
  return next === null ? null : addDays(next, -1);
}

function toIso(year: number, month: number, day: number): IsoDay | null {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isoDay.safeParse(written).success ? written : null;
}
