import type { FacetValue } from "#domain/answer.ts";
import { inTree, isInShort } from "#domain/facet-list.ts";
import type { Choice, Facet } from "#domain/filter.ts";

export type FacetRow = FacetValue & { depth: 0 | 1; state: "only" | "not" | null };

/** In the order in which they stand in the panel. */
export const FACET_ORDER: readonly Facet[] = ["actor", "source", "outlet", "region", "kind", "hedging"];

/**
 * What a facet shows. Short: its first wholes and parts, the parts of a chosen whole, and whatever is chosen or excluded,
 * whatever the counts are, so that no row moves when they change. Searched: every label with the words in it. `size`: how many values there are
 * to list, where not all of them have come.
 */
export function toFacetRows(
  facet: Facet,
  values: readonly FacetValue[],
  choice: Choice,
  shown: "short" | "all" | { search: string },
  size?: number,
): { rows: FacetRow[]; more: number } {
  const stateOf = (id: string): FacetRow["state"] => (choice.only.includes(id) ? "only" : choice.not.includes(id) ? "not" : null);
  const words = typeof shown === "object" ? shown.search.trim().toLowerCase() : "";
  const listed = inTree(facet, values);
  const rows = listed
    .filter((one) => {
      if (shown === "short") return isInShort(facet, one, choice);
      if (shown === "all" || stateOf(one.value.id) !== null) return true;
      return one.value.label.toLowerCase().includes(words);
    })
    .map(({ value, depth }) => ({ ...value, depth, state: stateOf(value.id) }));
  const unlisted = [...choice.only, ...choice.not].filter((id) => !values.some((value) => value.id === id));
  return {
    rows: [...rows, ...unlisted.map((id) => ({ id, label: id, parent: null, count: 0, depth: 0 as const, state: stateOf(id) }))],
    more: (size ?? listed.length) - rows.length,
  };
}
