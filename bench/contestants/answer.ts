import { createHash } from "node:crypto";
import type { Totals } from "#domain/answer.ts";
import { FACETS, type Facet } from "#domain/filter.ts";

/** What every contestant answers to a filter; values, bins and cells that would give none are left out. */
export type Answer = {
  totals: Totals;
  facets: Record<Facet, Counts>;
  /** By index of the bin: under all filters but the date range, and under all. */
  bins: { count: Counts; inRange: Counts };
  /** Events a cell of the grid (`grid.ts`). */
  cells: Counts;
  /** Ids of the newest 200. */
  rows: readonly string[];
};
export type Counts = Record<string, number>;

/** What a brush on the timeline changes at once. */
export type BrushAnswer = Pick<Answer, "facets" | "cells"> & { all: number };

export const ROWS = 200;

/** What a contestant counted, by code: those that are not 0, by name. */
export function toCounts(counts: ArrayLike<number>, names: ArrayLike<string>): Counts {
  return Object.fromEntries(
    Array.from(counts, (count, code): [string, number] => [names[code] ?? "", count]).filter(([, count]) => count > 0),
  );
}

export function facetsOf(countsOf: (facet: Facet) => Counts): Answer["facets"] {
  return Object.fromEntries(FACETS.map((facet) => [facet, countsOf(facet)])) as Answer["facets"]; // FACETS names every key
}

export function digest(answer: Answer | BrushAnswer): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(answer)))
    .digest("base64url")
    .slice(0, 16);
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}

/** The first place where two answers are not the same, for whoever has to find out why. */
export function difference(a: unknown, b: unknown, path = ""): string | null {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    return Object.is(a, b) ? null : `${path}: ${JSON.stringify(a)} instead of ${JSON.stringify(b)}`;
  }
  const [mine, its] = [a as Record<string, unknown>, b as Record<string, unknown>]; // both are objects
  for (const key of new Set([...Object.keys(mine), ...Object.keys(its)])) {
    const found = difference(mine[key], its[key], `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
