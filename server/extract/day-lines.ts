import { isCapitalised } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** A day that stands in front of a paragraph, or alone on a line over what follows it. */
export type DayLine = "front" | "alone";

const OF_HOUR = new WordSet("/ , at utc gmt z local time hrs hours lt h :".split(" "));
const MOST_OF_HOUR = 7;

/** "09 MAR 2026 / 2340 UTC –": where the hour behind the day ends. */
function hourEnd(tokens: readonly Token[], end: number): number {
  if (!/^[/,]$/.test(tokens[end]?.text ?? "")) return end;
  let at = end;
  while (at < end + MOST_OF_HOUR && (OF_HOUR.has(tokens[at]) || tokens[at]?.kind === "number")) at += 1;
  return at;
}

const AFTER_DAY = new Set([":", "–", "—", "-", "|"]);

/** "Wednesday: Cairo called a summit", "03.11. Miners occupied", "- Friday -" by itself: whether the date from..end is that of all below. */
export function dayLineOf(tokens: readonly Token[], from: number, end: number): DayLine | null {
  if (from > 1 || (from === 1 && tokens[0]?.kind !== "punctuation")) return null;
  const next = tokens[end];
  const isLog = from === 0 && tokens[end - 1]?.text === "." && isCapitalised(next);
  if (next === undefined || tokens.slice(end).every(({ kind }) => kind === "punctuation")) return "alone";
  return AFTER_DAY.has(tokens[hourEnd(tokens, end)]?.text ?? "") || isLog ? "front" : null;
}
