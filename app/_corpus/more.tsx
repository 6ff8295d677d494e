"use client";

import { useEffect, useRef } from "react";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./more.module.css";

/** Stands at the end of a list and asks for what comes next as soon as it is nearly seen; a button, for whoever does not scroll. */
export function More({ isBusy, onMore }: { isBusy: boolean; onMore: () => void }) {
  const words = useWords(CORPUS_WORDS);
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (end.current === null || isBusy) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), { rootMargin: "600px" });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isBusy, onMore]);
  return (
    <p className={styles.more}>
      <button ref={end} type="button" className="link" onClick={onMore} disabled={isBusy}>
        {isBusy ? words.loading : words.more}
      </button>
    </p>
  );
}
