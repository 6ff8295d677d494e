"use client";

import type { EventDetail } from "#domain/event.ts";
import { CopyButton } from "../copy-button.tsx";
import { formatCitation } from "./citation.ts";
import styles from "./receipt.module.css";

export function Actions({ event, link }: { event: EventDetail; link: () => string }) {
  const [first] = event.reports;
  return (
    <p className={styles.actions}>
      {first && (
        <a className="button" href={`/documents/${first.document.id}?at=${first.sentence.start}#s${first.sentence.start}`}>
          Open report
        </a>
      )}
      <CopyButton text={() => formatCitation(event, link())}>Copy citation</CopyButton>
      <CopyButton text={link}>Copy link</CopyButton>
    </p>
  );
}
