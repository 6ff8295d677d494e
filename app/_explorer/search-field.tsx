"use client";

import { useEffect, useRef, useState } from "react";
import { EXPLORER_WORDS } from "#domain/words/explorer.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./search-field.module.css";

const REST_MS = 250;
const MAX_LENGTH = 200;

type Props = { words: string; onWords: (words: string) => void };

/** Words are asked for when the hand rests, or at once with Enter. */
export function SearchField({ words, onWords }: Props) {
  const catalogue = useWords(EXPLORER_WORDS);
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = (text: string) => {
    clearTimeout(timer.current);
    setDraft(null);
    onWords(text);
  };
  return (
    <search className={styles.search}>
      <input
        id="search"
        className={`field ${styles.field}`}
        type="search"
        placeholder={catalogue.search}
        aria-label={catalogue.searchIn}
        aria-keyshortcuts="/"
        maxLength={MAX_LENGTH}
        value={draft ?? words}
        onChange={(change) => {
          const text = change.target.value;
          setDraft(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => ask(text), REST_MS);
        }}
        onKeyDown={(key) => {
          if (key.key === "Enter") ask(key.currentTarget.value);
          if (key.key === "Escape") {
            if ((draft ?? words) === "") key.currentTarget.blur();
            else ask("");
            key.preventDefault();
            key.stopPropagation();
          }
        }}
      />
      {(draft ?? words) === "" && (
        <span className={styles.hint} aria-hidden="true">
          /
        </span>
      )}
    </search>
  );
}
