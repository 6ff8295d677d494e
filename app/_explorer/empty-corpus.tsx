"use client";

import Link from "next/link";
import type { Meta } from "#domain/answer.ts";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import { STATE_WORDS } from "#domain/words/states.ts";
import { useLocale } from "../_words/words.tsx";
import { useMayChange } from "../may-change.tsx";
import styles from "./empty-corpus.module.css";

/** Over the empty map: what would be here, and the one next step. */
export function EmptyCorpus({ counts }: { counts: Meta["counts"] }) {
  const locale = useLocale();
  const words = STATE_WORDS[locale];
  const mayChange = useMayChange();
  if (counts.events > 0) return null;
  const isRead = counts.documents > 0;
  return (
    <section className={styles.empty}>
      <h2>{isRead ? words.readTitle : words.emptyTitle}</h2>
      <p>{isRead ? words.readText(CORPUS_WORDS[locale].documents(counts.documents)) : words.emptyText}</p>
      {mayChange && (
        <Link className="button" href="/documents">
          {words.documents}
        </Link>
      )}
    </section>
  );
}
