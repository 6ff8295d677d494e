"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Draft, DraftControl } from "../_briefing/draft-field.tsx";
import { useFailureWords } from "../failure.ts";

type Drafts = ReadonlyMap<string, Draft>;

/** A pause of the hands, after which what was typed is saved. */
const PAUSE_MS = 1500;

/**
 * Keeps what is typed until it has been saved, whatever comes in meanwhile and wherever one goes in the editor. `save` fails with an error whose
 * message is for people; then the words stay here.
 */
export function useDrafts(save: (key: string, text: string, before: string) => Promise<void>) {
  const say = useFailureWords();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const latest = useRef<Drafts>(drafts);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const put = useCallback((key: string, draft: Draft | null) => {
    const next = new Map(latest.current);
    if (draft === null) next.delete(key);
    else next.set(key, draft);
    latest.current = next;
    setDrafts(next);
  }, []);

  const settle = useCallback(
    async (key: string): Promise<void> => {
      clearTimeout(timers.current.get(key));
      const draft = latest.current.get(key);
      if (!draft || draft.failure !== null) return;
      const { text, before } = draft;
      if (text === before) return put(key, null);
      // What is typed from now on follows on this.
      put(key, { text, before: text, failure: null });
      try {
        await save(key, text, before);
        if (latest.current.get(key)?.text === text) put(key, null);
      } catch (error) {
        const now = latest.current.get(key);
        put(key, { text: now?.text ?? text, before, failure: say(error) });
      }
    },
    [save, say, put],
  );

  const fieldOf = useCallback(
    (key: string, shown: string): DraftControl => ({
      draft: drafts.get(key) ?? null,
      type(text) {
        const now = latest.current.get(key);
        // Whoever was overtaken chooses first; any other failure is tried again with the new words.
        const isOvertaken = now?.failure != null && now.before !== shown;
        put(key, { text, before: now?.before ?? shown, failure: isOvertaken ? now.failure : null });
        clearTimeout(timers.current.get(key));
        timers.current.set(
          key,
          setTimeout(() => void settle(key), PAUSE_MS),
        );
      },
      settle: () => void settle(key),
      saveMine() {
        const now = latest.current.get(key);
        if (!now) return;
        put(key, { text: now.text, before: shown, failure: null });
        void settle(key);
      },
      drop: () => put(key, null),
    }),
    [drafts, put, settle],
  );

  const isOpen = drafts.size > 0;
  useEffect(() => {
    if (!isOpen) return;
    const ask = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isOpen]);

  /** Where something could not be saved. */
  const failed = [...drafts].filter(([, { failure }]) => failure !== null).map(([key]) => key);
  return { fieldOf, failed, isOpen };
}
