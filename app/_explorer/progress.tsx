"use client";

import { useEffect, useState } from "react";
import { STATE_WORDS } from "#domain/words/states.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./progress.module.css";

const SLOW_MS = 1000;

/** A quiet line once something takes longer than a second. */
export function Progress({ isBusy }: { isBusy: boolean }) {
  const words = useWords(STATE_WORDS);
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [isBusy]);
  const isShown = isBusy && isSlow;
  return (
    <>
      {isShown && <div className={styles.progress} />}
      <p className="visually-hidden" role="status">
        {isShown && words.slow}
      </p>
    </>
  );
}
