"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { SavedView } from "../_saved/saved.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { useFailureWords } from "../failure.ts";

/** The views that have names here, and what can be done with them. */
export function useSavedViews() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [removed, setRemoved] = useState<SavedView | null>(null);
  const list = useQuery(trpc.savedViews.list.queryOptions());
  const after = { onSettled: () => void queryClient.invalidateQueries(trpc.savedViews.list.pathFilter()) };
  const saving = useMutation(trpc.savedViews.save.mutationOptions(after));
  const renaming = useMutation(trpc.savedViews.rename.mutationOptions(after));
  const removing = useMutation(trpc.savedViews.remove.mutationOptions(after));
  const changes = [saving, renaming, removing];
  const say = useFailureWords();
  const failed = changes.find((change) => change.error !== null)?.error ?? null;
  /** Only the last change may speak of its failure. */
  const anew = () => {
    for (const change of changes) change.reset();
    setRemoved(null);
  };
  return {
    views: list.data ?? [],
    removed,
    failure: failed && say(failed),
    save: (name: string, view: string) => {
      anew();
      saving.mutate({ name, view });
    },
    rename: (id: string, name: string) => {
      anew();
      renaming.mutate({ id, name });
    },
    remove: (view: SavedView) => {
      anew();
      removing.mutate({ id: view.id }, { onSuccess: () => setRemoved(view) });
    },
    undo: () => {
      if (removed) saving.mutate({ name: removed.name, view: removed.view }, { onSuccess: () => setRemoved(null) });
    },
  };
}
