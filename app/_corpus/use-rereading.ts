"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import type { RereadAnswer } from "#domain/answer.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { type ErrorWords, wordsOf } from "./outcome.ts";

/** The API takes at most so many at once. */
const MAX_ASKED = 200;

export type Rereading =
  | { state: "none" }
  | { state: "reading"; done: number; of: number }
  | { state: "done"; read: RereadAnswer["read"] }
  | { state: "failed"; words: ErrorWords };

/** Reads documents anew, a few at a time, until all are or somebody stops it; what is done stays done. */
export function useRereading(): { rereading: Rereading; start: (ids: readonly string[]) => Promise<void>; stop: () => void } {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutateAsync } = useMutation(trpc.documents.reread.mutationOptions());
  const [rereading, setRereading] = useState<Rereading>({ state: "none" });
  const isStopped = useRef(false);

  const start = useCallback(
    async (ids: readonly string[]) => {
      isStopped.current = false;
      const read: RereadAnswer["read"] = [];
      let at = 0;
      try {
        while (at < ids.length && !isStopped.current) {
          setRereading({ state: "reading", done: at, of: ids.length });
          const asked = ids.slice(at, at + MAX_ASKED);
          const answer = await mutateAsync({ ids: asked });
          read.push(...answer.read);
          at += asked.length - answer.left;
        }
        setRereading({ state: "done", read });
      } catch (error) {
        setRereading({ state: "failed", words: wordsOf(error, "reading documents anew") });
      }
      await queryClient.invalidateQueries();
    },
    [mutateAsync, queryClient],
  );
  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);
  return { rereading, start, stop };
}
