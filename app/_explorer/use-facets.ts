import { keepPreviousData, useQueries } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import type { Facets } from "#domain/answer.ts";
import type { Facet, Filter } from "#domain/filter.ts";
import { useTRPC, useTRPCClient } from "../_trpc/client.tsx";
import { HeldBrushes } from "./held-brushes.ts";

/** All values of the facets that are shown whole, each with a question of its own; the others' first ones come with everything else. */
export function useWholeFacets(filter: Filter) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const held = useRef(new Map<Facet, HeldBrushes>());
  const [open, setOpen] = useState<readonly Facet[]>([]);
  const heldOf = (facet: Facet) => {
    const known = held.current.get(facet) ?? new HeldBrushes();
    held.current.set(facet, known);
    return known;
  };
  const asked = useQueries({
    queries: open.map((facet) => ({
      ...trpc.events.facet.queryOptions({ filter, facet }, { placeholderData: keepPreviousData }),
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const own = heldOf(facet);
        const answer = await client.events.facet.query({ filter, facet, held: own.names() }, { signal });
        return { ...answer, brush: own.take(answer.brush) };
      },
    })),
  });
  const showWhole = useCallback((facet: Facet, isWhole: boolean) => {
    setOpen((now) => (isWhole ? [...now.filter((other) => other !== facet), facet] : now.filter((other) => other !== facet)));
  }, []);
  return { showWhole, wholes: open.flatMap((facet, index) => (asked[index]?.data ? [{ facet, answer: asked[index].data }] : [])) };
}

export type WholeFacets = ReturnType<typeof useWholeFacets>["wholes"];

/** The facets with those in full that have come in full, each as `valuesOf` tells. */
export function withWhole(facets: Facets, wholes: WholeFacets, valuesOf: (whole: WholeFacets[number]) => Facets[Facet]): Facets {
  return { ...facets, ...Object.fromEntries(wholes.map((whole) => [whole.facet, valuesOf(whole)])) };
}
