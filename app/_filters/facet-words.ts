import type { Facet } from "#domain/filter.ts";

export const FACET_TITLES: Record<Facet, string> = {
  actor: "Actor",
  source: "Cited source",
  outlet: "Outlet",
  region: "Region",
  kind: "Kind",
  hedging: "How sure",
};

/** In the order in which they stand in the panel. */
export const FACET_ORDER: readonly Facet[] = ["actor", "source", "outlet", "region", "kind", "hedging"];
