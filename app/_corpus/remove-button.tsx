"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { useWords } from "../_words/words.tsx";
import { useFailureWords } from "../failure.ts";
import styles from "./remove-button.module.css";

/** Asks before it removes: what a report said goes with it. */
export function RemoveButton({ id, title }: { id: string; title: string }) {
  const words = useWords(CORPUS_WORDS).remove;
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const say = useFailureWords();
  const { mutate, isPending, error } = useMutation(
    trpc.documents.remove.mutationOptions({ onSuccess: () => queryClient.invalidateQueries() }),
  );
  if (!isAsking) {
    return (
      <button type="button" className="link quiet" onClick={() => setAsking(true)}>
        {words.now}
        <span className="visually-hidden"> {title}</span>
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that is already said.
    <span className={styles.ask} role="group" aria-label={words.ask(title)}>
      <span>{error === null ? words.question : say(error)}</span>
      <button type="button" className="button" disabled={isPending} onClick={() => mutate({ id })}>
        {isPending ? words.going : words.now}
      </button>
      {/* biome-ignore lint/a11y/noAutofocus: whoever opened the question goes on from its safe answer. */}
      <button type="button" className="button" autoFocus onClick={() => setAsking(false)}>
        {words.keep}
      </button>
    </span>
  );
}
