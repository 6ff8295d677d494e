"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { Control, SentencePart } from "#domain/sentence.ts";
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
  /** Hands the view on. */
  share: ReactNode;
  onOpen: (control: Control) => void;
  onWords: (words: string) => void;
  onTheme: (theme: Theme | null) => void;
  onHelp: () => void;
};

export function TopBar({ parts, isOld, words, theme, share, onOpen, onWords, onTheme, onHelp }: Props) {
  return (
    <header className={styles.bar}>
      <h1 className={styles.mark}>
        <Mark />
      </h1>
      <SentenceLine parts={parts} isOld={isOld} onOpen={onOpen} />
      <div className={styles.tools}>
        <SearchField words={words} onWords={onWords} />
        {share}
        <Link className={`button ${styles.documents}`} href="/documents">
          Documents
        </Link>
        <ThemeSwitch theme={theme} onTheme={onTheme} />
        <button type="button" className={`button ${styles.help}`} aria-label="Keys" title="Keys" aria-keyshortcuts="?" onClick={onHelp}>
          ?
        </button>
      </div>
    </header>
  );
}
