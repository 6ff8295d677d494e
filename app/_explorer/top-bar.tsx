"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { Control, SentencePart } from "#domain/sentence.ts";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { EXPLORER_WORDS } from "#domain/words/explorer.ts";
import { useWords } from "../_words/words.tsx";
import { Mark } from "../mark.tsx";
import { ThemeSwitch } from "../theme-switch.tsx";
import type { Theme } from "../tokens.ts";
import { SearchField } from "./search-field.tsx";
import { SentenceLine } from "./sentence-line.tsx";
import styles from "./top-bar.module.css";

type Props = {
  parts: readonly SentencePart[];
  isOld: boolean;
  words: string;
  theme: Theme | null;
  /** Makes a slide of the view, and shows slides. */
  briefing: ReactNode;
  /** Hands the view on. */
  share: ReactNode;
  onOpen: (control: Control) => void;
  onWords: (words: string) => void;
  onTheme: (theme: Theme | null) => void;
  onHelp: () => void;
};

export function TopBar({ parts, isOld, words, theme, briefing, share, onOpen, onWords, onTheme, onHelp }: Props) {
  const pages = useWords(BRIEFING_WORDS);
  const { keys } = useWords(EXPLORER_WORDS);
  return (
    <header className={styles.bar}>
      <h1 className={styles.mark}>
        <Mark />
      </h1>
      <SentenceLine parts={parts} isOld={isOld} onOpen={onOpen} />
      <div className={styles.tools}>
        <SearchField words={words} onWords={onWords} />
        {share}
        {briefing}
        <nav className={styles.pages} aria-label={pages.pages}>
          <Link href="/documents">{pages.documents}</Link>
          <Link href="/briefing">{pages.briefings}</Link>
        </nav>
        <ThemeSwitch theme={theme} onTheme={onTheme} />
        <button type="button" className={`button ${styles.help}`} aria-label={keys} title={keys} aria-keyshortcuts="?" onClick={onHelp}>
          ?
        </button>
      </div>
    </header>
  );
}
