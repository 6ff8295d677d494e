import type { Choice, Facet } from "./filter.ts";

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

type Value = { id: string; parent: string | null };
type Listed<Own extends Value> = { value: Own; depth: 0 | 1; nth: number; whole: number };

/** Values in the order they came, parts beneath their whole, with their place among their like. */
export function inTree<Own extends Value>(facet: Facet, values: readonly Own[]): Listed<Own>[] {
  const known = new Set(values.map((value) => value.id));
  const isRoot = (value: Own) => !isTree(facet) || value.parent === null || !known.has(value.parent);
  return values
    .filter(isRoot)
    .flatMap((root, whole) => [
      { value: root, depth: 0 as const, nth: whole, whole },
      ...(isTree(facet) ? values : [])
        .filter((value) => value.parent === root.id)
        .map((value, nth) => ({ value, depth: 1 as const, nth, whole })),
    ]);
}

/** Whether a short facet shows a value whatever its count, so that no row moves when counts change. */
export function isInShort<Own extends Value>(facet: Facet, { value, depth, nth, whole }: Listed<Own>, { only, not }: Choice): boolean {
  if (only.includes(value.id) || not.includes(value.id)) return true;
  const limit = SHORT[facet];
  if (depth === 0) return nth < limit.wholes;
  return (whole < limit.wholes && nth < limit.parts) || only.includes(value.parent ?? "");
}

/** The values that a short facet shows, and the wholes that these are parts of, in the order they came: listed again, they show the same. */
export function shortList<Own extends Value>(facet: Facet, values: readonly Own[], choice: Choice): Own[] {
  const listed = inTree(facet, values).filter((one) => isInShort(facet, one, choice));
  const parents = new Map(values.map(({ id, parent }) => [id, parent]));
  const kept = new Set<string>();
  const keep = (id: string | null) => {
    if (id === null || kept.has(id)) return;
    kept.add(id);
    keep(parents.get(id) ?? null);
  };
  for (const { value } of listed) keep(value.id);
  for (const id of [...choice.only, ...choice.not]) keep(id);
  return values.filter(({ id }) => kept.has(id));
}
