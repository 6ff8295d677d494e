"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { applyChange, type BriefingChange } from "#domain/briefing-changes.ts";
import { useTRPC, useTRPCClient } from "../_trpc/client.tsx";

export type Saving = "idle" | "saving" | "saved" | "failed";

/**
 * A briefing under edit. A change is shown at once, by the same function that the server applies, and sent in its turn; where the server refuses it,
 * what is stored is shown again and the promise fails with the reason.
 */
export function useEditing(id: string) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const options = trpc.briefings.byId.queryOptions({ id }, { refetchOnWindowFocus: "always" });
  const { queryKey } = options;
  const query = useQuery(options);
  const [saving, setSaving] = useState<Saving>("idle");
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  const stored = useRef<typeof query.data>(null);

  const send = useCallback(
    async (ask: () => Promise<typeof query.data>): Promise<boolean> => {
      waiting.current += 1;
      setSaving("saving");
      const job = line.current.then(ask);
      line.current = job.catch(() => undefined);
      try {
        const answer = await job;
        waiting.current -= 1;
        if (answer !== null) stored.current = answer;
        // What was changed since is already shown, and its own answer will come.
        if (waiting.current === 0) {
          if (answer !== null) queryClient.setQueryData(queryKey, answer);
          setSaving("saved");
        }
        return answer !== null;
      } catch (error) {
        waiting.current -= 1;
        queryClient.setQueryData(queryKey, stored.current);
        await queryClient.invalidateQueries({ queryKey });
        setSaving("failed");
        throw error;
      }
    },
    [queryClient, queryKey],
  );

  const change = useCallback(
    async (wanted: BriefingChange): Promise<void> => {
      await queryClient.cancelQueries({ queryKey });
      const shown = queryClient.getQueryData(queryKey);
      if (waiting.current === 0) stored.current = shown;
      if (!shown) return void (await send(() => client.briefings.change.mutate({ id, change: wanted })));
      const { briefing } = applyChange(shown.briefing, wanted);
      queryClient.setQueryData(queryKey, () => ({ briefing, undo: true, redo: false }));
      await send(async () => {
        const answer = await client.briefings.edit.mutate({ id, change: wanted, had: shown.briefing.revision });
        return { ...answer, briefing: answer.briefing ?? briefing };
      });
    },
    [queryClient, queryKey, client, id, send],
  );
  /** False when there was nothing to take back, or to do again. */
  const turnBack = useCallback(
    (way: "undo" | "redo"): Promise<boolean> => {
      if (waiting.current === 0) stored.current = queryClient.getQueryData(queryKey);
      return send(() => client.briefings[way].mutate({ id }));
    },
    [queryClient, queryKey, client, id, send],
  );
  return { query, saving, change, turnBack };
}
