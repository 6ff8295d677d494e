import { EVENT_KINDS, type EventKind, familyOf, HEDGINGS, KIND_FAMILY_IDS } from "./kind.ts";
import { boundingBox } from "./place.ts";
import { isoDay } from "./time.ts";
import { z } from "./zod.ts";

const MAX_CHOICES = 200;
/** Ids that stand in URLs: slugs, region codes, kinds. */
export const facetId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);
const ids = z.array(facetId).max(MAX_CHOICES);

/** What is chosen and what is excluded in one facet: OR within each. */
const choice = z.object({ only: ids, not: ids });
export type Choice = z.infer<typeof choice>;

export const FACETS = ["actor", "source", "outlet", "region", "kind", "hedging"] as const;
export type Facet = (typeof FACETS)[number];

export const CLOCKS = ["happened", "reported"] as const;
export type Clock = (typeof CLOCKS)[number];

/**
 * The question that is asked. What every clause means stands in docs/meaning.md; the server gives it that meaning in one place (`server/query/where.ts`).
 * `kind` values are PLOVER types (`ASSAULT`) or families (`force`); `region` values are region ids (`RU`, `RU.41`).
 */
export const filter = z.object({
  actor: choice,
  source: choice,
  outlet: choice,
  region: choice,
  kind: choice,
  hedging: choice,
  /** Which of the two spans `from`, `to` and the timeline speak of. */
  clock: z.enum(CLOCKS),
  /** Both ends included; null is open. */
  from: isoDay.nullable(),
  to: isoDay.nullable(),
  /** Let undated events pass while a date range is set. */
  undated: z.boolean(),
  /** Only what had been published by this day. */
  knownBy: isoDay.nullable(),
  box: boundingBox.nullable(),
  words: z.string().max(200),
});
export type Filter = z.infer<typeof filter>;

const NONE: Choice = { only: [], not: [] };

export const EMPTY_FILTER: Filter = {
  actor: NONE,
  source: NONE,
  outlet: NONE,
  region: NONE,
  kind: NONE,
  hedging: NONE,
  clock: "happened",
  from: null,
  to: null,
  undated: false,
  knownBy: null,
  box: null,
  words: "",
};

export function isEmptyFilter(asked: Filter): boolean {
  return (
    FACETS.every((facet) => asked[facet].only.length === 0 && asked[facet].not.length === 0) &&
    asked.from === null &&
    asked.to === null &&
    asked.knownBy === null &&
    asked.box === null &&
    searchWords(asked.words).length === 0
  );
}

/** Chooses or excludes a value, or lets go of it where it already is so; a value is never both. */
export function toggleChoice(asked: Filter, facet: Facet, side: keyof Choice, id: string): Filter {
  const { only, not } = asked[facet];
  const was = asked[facet][side].includes(id);
  const without = { only: only.filter((other) => other !== id), not: not.filter((other) => other !== id) };
  return { ...asked, [facet]: was ? without : { ...without, [side]: [...without[side], id] } };
}

/** The PLOVER types that a `kind` choice stands for. */
export function kindsOf(chosen: string): EventKind[] {
  return EVENT_KINDS.filter((kind) => kind === chosen || familyOf(kind) === chosen);
}

/** Ids that a facet can have at all, where the list is closed; null where the corpus decides. */
export function closedIds(facet: Facet): readonly string[] | null {
  if (facet === "kind") return [...KIND_FAMILY_IDS, ...EVENT_KINDS];
  return facet === "hedging" ? HEDGINGS : null;
}

/** The words of a search: runs of letters and digits, folded; the last one is a prefix. */
export function searchWords(words: string): string[] {
  return foldText(words).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Lower case without diacritics, as FTS5's `unicode61 remove_diacritics 2` folds. */
export function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
