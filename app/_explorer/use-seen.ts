import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { ExploreAnswer, MapAnswer, PackedBrush } from "#domain/answer.ts";
import type { Look } from "#domain/explore-question.ts";
import type { Filter } from "#domain/filter.ts";
import { OVERTAKING, useTRPC, useTRPCClient } from "../_trpc/client.tsx";
import type { HeldBrushes } from "./held-brushes.ts";

/** The map of an answer, with the index of its squares and where it looked. */
export type SeenMap = { map: MapAnswer; squares: PackedBrush | null; look: Look };

/**
 * The map where it looks now: as it came with the answer to everything, which was asked about for `base`; after the camera has moved, by a question
 * for the map alone. What was seen last stays until either has come. `explored`: null while it is an older answer that stands.
 */
export function useSeen(filter: Filter, looks: { look: Look; base: Look }, explored: ExploreAnswer | null, held: HeldBrushes) {
  const { look, base } = looks;
  const trpc = useTRPC();
  const client = useTRPCClient();
  const isElsewhere = explored !== null && explored.map.notSent > 0 && !isSame(look, base);
  const asked = { filter, look };
  const [kept, setKept] = useState<SeenMap | null>(null);
  const before = kept?.squares ? kept.look : null;
  const query = useQuery({
    ...trpc.look.queryOptions(asked, { placeholderData: keepPreviousData, enabled: isElsewhere }),
    queryFn: async ({ signal }) => {
      const answer = await client.look.query({ ...asked, before, held: held.names() }, { signal, context: OVERTAKING.context });
      return { ...answer, squares: held.take(answer.squares) };
    },
  });
  const looked = isElsewhere && !query.isPlaceholderData ? query.data : undefined;
  const lookedAt = JSON.stringify(isElsewhere ? look : base);
  const fresh = useMemo((): SeenMap | null => {
    if (explored === null) return null;
    const look = JSON.parse(lookedAt) as Look; // written above
    if (!isElsewhere) return { map: explored.map, squares: explored.squares, look };
    return looked?.revision === explored.revision ? { map: { ...explored.map, ...looked.seen }, squares: looked.squares, look } : null;
  }, [explored, isElsewhere, looked, lookedAt]);
  if (fresh !== null && fresh !== kept) setKept(fresh);
  return { seen: fresh ?? kept, query, isLater: looked !== undefined && explored !== null && looked.revision > explored.revision };
}

/** Where the map looked when a question was first put: that question is not put anew when only the camera moves. */
export function useBaseLook(question: string, look: Look): Look {
  const [base, setBase] = useState({ question, look });
  if (base.question === question) return base.look;
  setBase({ question, look });
  return look;
}

const isSame = (a: Look, b: Look) => a.zoom === b.zoom && String(a.box) === String(b.box);
