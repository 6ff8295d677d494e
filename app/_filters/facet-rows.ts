import type { FacetValue } from "#domain/answer.ts";
import type { Choice, Facet } from "#domain/filter.ts";

export type FacetRow = FacetValue & { depth: 0 | 1; state: "only" | "not" | null };

/** How many wholes a short facet shows, and how many parts beneath each. */
const SHORT: Record<Facet, { wholes: number; parts: number }> = {
  actor: { wholes: 7, parts: 0 },
  source: { wholes: 5, parts: 0 },
  outlet: { wholes: 5, parts: 0 },
  region: { wholes: 5, parts: 3 },
  kind: { wholes: 6, parts: 0 },
  hedging: { wholes: 7, parts: 0 },
};
const isTree = (facet: Facet) => facet === "region" || facet === "kind";

/** Values in the order they came, parts beneath their whole, with their place among their like. */
function inTree(facet: Facet, values: readonly FacetValue[]): { value: FacetValue; depth: 0 | 1; nth: number; whole: number }[] {
  const known = new Set(values.map((value) => value.id));
  const isRoot = (value: FacetValue) => !isTree(facet) || value.parent === null || !known.has(value.parent);
  return values
    .filter(isRoot)
    .flatMap((root, whole) => [
      { value: root, depth: 0 as const, nth: whole, whole },
      ...(isTree(facet) ? values : [])
        .filter((value) => value.parent === root.id)
        .map((value, nth) => ({ value, depth: 1 as const, nth, whole })),
    ]);
}

/**
 * What a facet shows. Short: its first wholes and parts, the parts of a chosen whole, and whatever is chosen or excluded,
 * whatever the counts are, so that no row moves when they change. Searched: every label with the words in it.
 */
export function toFacetRows(
  facet: Facet,
  values: readonly FacetValue[],
  choice: Choice,
  shown: "short" | "all" | { search: string },
): { rows: FacetRow[]; more: number } {
  const stateOf = (id: string): FacetRow["state"] => (choice.only.includes(id) ? "only" : choice.not.includes(id) ? "not" : null);
  const words = typeof shown === "object" ? shown.search.trim().toLowerCase() : "";
  const limit = SHORT[facet];
  const listed = inTree(facet, values);
  const rows = listed
    .filter(({ value, depth, nth, whole }) => {
      if (shown === "all" || stateOf(value.id) !== null) return true;
      if (typeof shown === "object") return value.label.toLowerCase().includes(words);
      if (depth === 0) return nth < limit.wholes;
      return (whole < limit.wholes && nth < limit.parts) || stateOf(value.parent ?? "") === "only";
    })
    .map(({ value, depth }) => ({ ...value, depth, state: stateOf(value.id) }));
  const unlisted = [...choice.only, ...choice.not].filter((id) => !values.some((value) => value.id === id));
  return {
    rows: [...rows, ...unlisted.map((id) => ({ id, label: id, parent: null, count: 0, depth: 0 as const, state: stateOf(id) }))],
    more: listed.length - rows.length,
  };
}
