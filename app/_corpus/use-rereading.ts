"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import type { DocumentPage, RereadAnswer } from "#domain/answer.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { type ErrorWords, wordsOf } from "../failure.ts";

/** The API takes at most so many at once. */
const MAX_ASKED = 200;

export type Rereading =
  | { state: "none" }
  | { state: "reading"; done: number; of: number }
  | { state: "done"; read: RereadAnswer["read"] }
  | { state: "failed"; words: ErrorWords };

/** Reads all outdated documents anew (`count` of them, as far as was known), a few at a time, until all are or somebody stops it; what is done stays done. */
export function useRereading(): { rereading: Rereading; start: (count: number) => Promise<void>; stop: () => void } {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutateAsync } = useMutation(trpc.documents.reread.mutationOptions());
  const [rereading, setRereading] = useState<Rereading>({ state: "none" });
  const isStopped = useRef(false);

  const start = useCallback(
    async (count: number) => {
      isStopped.current = false;
      const read: RereadAnswer["read"] = [];
      const say = () => setRereading({ state: "reading", done: read.length, of: Math.max(count, read.length) });
      say();
      try {
        let cursor: string | null = null;
        do {
          const asked = trpc.documents.list.queryOptions({ only: "outdated", cursor, limit: MAX_ASKED });
          const page: DocumentPage = await queryClient.fetchQuery({ ...asked, staleTime: 0 });
          let ids = page.documents.map(({ id }) => id);
          while (ids.length > 0 && !isStopped.current) {
            const answer = await mutateAsync({ ids });
            read.push(...answer.read);
            ids = ids.slice(ids.length - answer.left);
            say();
          }
          cursor = page.nextCursor;
        } while (cursor !== null && !isStopped.current);
        setRereading({ state: "done", read });
      } catch (error) {
        setRereading({ state: "failed", words: wordsOf(error, "reading documents anew") });
      }
      await queryClient.invalidateQueries();
    },
    [mutateAsync, queryClient, trpc],
  );
  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);
  return { rereading, start, stop };
}
