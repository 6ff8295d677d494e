import { isCapitalised } from "./tokenized.ts";
import type { Token } from "./tokens.ts";

/** A day that stands in front of a paragraph, or alone on a line over what follows it. */
export type DayLine = "front" | "alone";

const AFTER_DAY = new Set([":", "–", "—", "-", "|"]);

/** "Wednesday: Cairo called a summit", "03.11. Miners occupied", "- Friday -" by itself: whether the date from..end is that of all below. */
export function dayLineOf(tokens: readonly Token[], from: number, end: number): DayLine | null {
  if (from > 1 || (from === 1 && tokens[0]?.kind !== "punctuation")) return null;
  const next = tokens[end];
  const isLog = from === 0 && tokens[end - 1]?.text === "." && isCapitalised(next);
  if (next === undefined || tokens.slice(end).every(({ kind }) => kind === "punctuation")) return "alone";
  return AFTER_DAY.has(next.text) || isLog ? "front" : null;
}
