"use client";

import type { ReactNode } from "react";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { useWords } from "../_words/words.tsx";
import type { Action } from "./keys.ts";
import styles from "./step-bar.module.css";
import type { Loaded } from "./use-preloaded.ts";

type Props = {
  number: number;
  count: number;
  isPlaying: boolean;
  loaded: Loaded;
  /** The slide's view in its written form. */
  view: string;
  paths: { previous: string | null; next: string | null };
  onAction: (action: Action) => void;
  children?: ReactNode;
};

/** The few controls of a slide, for a hand without a keyboard. */
export function StepBar({ number, count, isPlaying, loaded, view, paths, onAction, children }: Props) {
  const words = useWords(PRESENTING_WORDS);
  return (
    <nav className={styles.bar} aria-label={words.slideOf(number, count)}>
      {isPlaying && <span className={styles.quiet}>{words.playing}</span>}
      {!loaded.isComplete && loaded.of > 1 && (
        <span className={styles.late} title={words.loading(loaded.slides, loaded.of)}>
          <progress
            className={styles.progress}
            max={loaded.of}
            value={loaded.slides}
            aria-label={words.loading(loaded.slides, loaded.of)}
          />
        </span>
      )}
      <a className={styles.word} href={`/${view}`} title={words.exploreLong}>
        {words.explore}
      </a>
      {children}
      <button type="button" className={styles.word} aria-label={words.keysButton} title={words.keysButton} onClick={() => onAction("help")}>
        ?
      </button>
      <Step label={words.previous} path={paths.previous} onGo={() => onAction("previous")} back />
      <button type="button" className={styles.word} aria-label={words.overview} title={words.overview} onClick={() => onAction("overview")}>
        <bdi>
          {number} / {count}
        </bdi>
      </button>
      <Step label={words.next} path={paths.next} onGo={() => onAction("next")} />
    </nav>
  );
}

/** Next and previous are links: a click goes there at once, and a new tab may be opened on them. */
function Step({ label, path, onGo, back = false }: { label: string; path: string | null; onGo: () => void; back?: boolean }) {
  const arrow: ReactNode = (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" className={back ? styles.backward : styles.forward}>
      <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
  if (path === null) return <span className={`${styles.step} ${styles.none}`}>{arrow}</span>;
  return (
    <a
      className={styles.step}
      href={path}
      aria-label={label}
      title={label}
      onClick={(click) => {
        if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
        click.preventDefault();
        // A pointer leaves nothing behind that a clicker's Enter would press again.
        if (click.detail > 0) click.currentTarget.blur();
        onGo();
      }}
    >
      {arrow}
    </a>
  );
}
