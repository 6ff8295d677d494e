"use client";

import type { EventDetail } from "#domain/event.ts";
import { READER_WORDS } from "#domain/words/reader.ts";
import { useLocale } from "../_words/words.tsx";
import { CopyButton } from "../copy-button.tsx";
import { formatCitation } from "./citation.ts";
import styles from "./receipt.module.css";

export function Actions({ event, link }: { event: EventDetail; link: () => string }) {
  const locale = useLocale();
  const words = READER_WORDS[locale];
  const [first] = event.reports;
  return (
    <p className={styles.actions}>
      {first && (
        <a className="button" href={`/documents/${first.document.id}?at=${first.sentence.start}#s${first.sentence.start}`}>
          {words.open}
        </a>
      )}
      <CopyButton text={() => formatCitation(event, link(), locale)}>{words.citation}</CopyButton>
      <CopyButton text={link}>{words.link}</CopyButton>
    </p>
  );
}
