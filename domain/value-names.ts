import type { Facets } from "./answer.ts";
import type { Facet } from "./filter.ts";
import { EVENT_KINDS, HEDGING_LABELS, HEDGINGS, KIND_FAMILIES, KIND_FAMILY_IDS, KIND_LABELS } from "./kind.ts";
import type { NameOf } from "./sentence.ts";

const CLOSED: Record<string, string> = Object.fromEntries([
  ...KIND_FAMILY_IDS.map((family) => [family, KIND_FAMILIES[family].label]),
  ...EVENT_KINDS.map((kind) => [kind, KIND_LABELS[kind]]),
  ...HEDGINGS.map((hedging) => [hedging, HEDGING_LABELS[hedging]]),
]);

/** What chosen values are called; an id that nobody knows stands for itself. */
export function namesFrom(facets: Facets | null): NameOf {
  return (facet: Facet, id: string) => {
    const closed = facet === "kind" || facet === "hedging" ? CLOSED[id] : undefined;
    return closed ?? facets?.[facet].find((value) => value.id === id)?.label ?? id;
  };
}
