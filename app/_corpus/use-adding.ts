"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import type { DocumentHints } from "#domain/document.ts";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { useWords } from "../_words/words.tsx";
import { wordsOf } from "../failure.ts";
import type { Outcome } from "./outcome.ts";
import { readFile } from "./read-file.ts";

export type Given = { file: File } | { text: string };

/** Sends what is given one after the other; one that fails does not stop the rest. */
export function useAdding(): {
  outcomes: readonly Outcome[];
  isBusy: boolean;
  add: (given: readonly Given[], hints: DocumentHints) => Promise<boolean>;
} {
  const { pasted } = useWords(CORPUS_WORDS).add;
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutateAsync } = useMutation(trpc.documents.add.mutationOptions());
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isBusy, setBusy] = useState(false);
  const counter = useRef(0);

  const add = useCallback(
    async (given: readonly Given[], hints: DocumentHints) => {
      const jobs = given.map((one) => {
        counter.current += 1;
        return { one, id: `given-${counter.current}`, name: "file" in one ? one.file.name : (hints.title ?? pasted) };
      });
      const set = (outcome: Outcome) => setOutcomes((now) => now.map((other) => (other.id === outcome.id ? outcome : other)));
      setOutcomes((now) => [...jobs.map(({ id, name }): Outcome => ({ id, name, state: "waiting" })), ...now]);
      setBusy(true);
      let failures = 0;
      for (const { one, id, name } of jobs) {
        set({ id, name, state: "reading" });
        try {
          if ("text" in one) {
            set({ id, name, state: "done", answer: await mutateAsync({ text: one.text, hints }) });
          } else {
            const read = await readFile(one.file);
            if ("refused" in read) {
              failures += 1;
              set({ id, name, state: "failed", words: read.refused });
              continue;
            }
            set({ id, name, state: "done", answer: await mutateAsync({ ...read, filename: one.file.name, hints }) });
          }
        } catch (error) {
          failures += 1;
          set({ id, name, state: "failed", words: wordsOf(error, name) });
        }
        // Whatever was counted before is no longer true.
        await queryClient.invalidateQueries();
      }
      setBusy(false);
      return failures === 0;
    },
    [mutateAsync, queryClient, pasted],
  );
  return { outcomes, isBusy, add };
}
