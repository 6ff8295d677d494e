"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { Control, SentencePart } from "#domain/sentence.ts";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { EXPLORER_WORDS } from "#domain/words/explorer.ts";
import { PALETTE_WORDS } from "#domain/words/palette.ts";
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
  /** Views under their names. */
  saved: ReactNode;
  /** Hands the view on. */
  share: ReactNode;
  /** Finds anything that has a name. */
  onFind: () => void;
  onOpen: (control: Control) => void;
  onWords: (words: string) => void;
  onTheme: (theme: Theme | null) => void;
  onHelp: () => void;
};

export function TopBar({ parts, isOld, words, theme, briefing, saved, share, onFind, onOpen, onWords, onTheme, onHelp }: Props) {
  const pages = useWords(BRIEFING_WORDS);
  const { keys } = useWords(EXPLORER_WORDS);
  const { open: find } = useWords(PALETTE_WORDS);
  return (
    <header className={styles.bar}>
      <h1 className={styles.mark}>
        <Mark />
      </h1>
      <SentenceLine parts={parts} isOld={isOld} onOpen={onOpen} />
      <div className={styles.tools}>
        <SearchField words={words} onWords={onWords} />
        <button type="button" className="button" aria-label={find} title={find} aria-keyshortcuts="Control+K" onClick={onFind}>
          <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
            <path d="M10.4 10.4 14.5 14.5M2.25 6.75a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0Z" />
          </svg>
          <span className={styles.key} aria-hidden="true">
            Ctrl K
          </span>
        </button>
        {saved}
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
