import { addDays, type IsoDay } from "#domain/time.ts";
import { toDay } from "./calendar.ts";

export type WrittenOrder = "day-first" | "month-first";

const IN_DIGITS = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{2}(?:\d{2})?)(?![\d/])/g;
const MONTHS = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
const DAY_BEFORE_MONTH = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTHS}`, "g");
const MONTH_BEFORE_DAY = new RegExp(`\\b${MONTHS} \\d{1,2}(?:,|\\b(?! [A-Z]))`, "g");

/**
 * Which order a document writes, for 03/05/2024: by its dates that can be read in one way only, by "5 March 2024" beside "March 5, 2024",
 * and last by which reading does not lie after the report. Null when it does not tell.
 */
export function writtenOrder(text: string, reference: IsoDay | null): WrittenOrder | null {
  if (!text.includes("/")) return null;
  const written = [...text.matchAll(IN_DIGITS)];
  if (written.length === 0) return null;
  let lean = 0;
  for (const [, first, second] of written) {
    if (Number(first) > 12 && Number(second) <= 12) lean += 3;
    if (Number(second) > 12 && Number(first) <= 12) lean -= 3;
  }
  lean += (text.match(DAY_BEFORE_MONTH)?.length ?? 0) - (text.match(MONTH_BEFORE_DAY)?.length ?? 0);
  if (lean === 0 && reference !== null) lean = written.reduce((sum, match) => sum + leanOf(match, reference), 0);
  if (lean === 0) return null;
  return lean > 0 ? "day-first" : "month-first";
}

/** 1 when only the day-first reading lies in the half year before the report, -1 when only the other one does. */
function leanOf([, first = "", second = "", year = ""]: RegExpMatchArray, reference: IsoDay): number {
  const inFull = year.length === 4 ? Number(year) : Number(year) + (Number(year) > 50 ? 1900 : 2000);
  const isNear = (month: number, day: number) => {
    const read = toDay(inFull, month, day);
    return month <= 12 && day <= 31 && read <= addDays(reference, 1) && read >= addDays(reference, -182);
  };
  return Number(isNear(Number(second), Number(first))) - Number(isNear(Number(first), Number(second)));
}
