"use client";

import { FOLLOW_WORDS } from "#domain/words/follow.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./notice.module.css";
import type { Lead } from "./use-leading.ts";

/** Quiet beside the steps: opens the link, and says how many follow. */
export function AudienceButton({ lead, onOpen }: { lead: Lead; onOpen: () => void }) {
  const words = useWords(FOLLOW_WORDS);
  const followers = lead.role === "leading" ? (lead.room?.followers ?? 0) : null;
  const said = followers === null ? words.open : `${words.open}: ${lead.isCutOff ? words.cutOff : words.followers(followers)}`;
  return (
    <button
      type="button"
      className={styles.audience}
      aria-label={said}
      title={said}
      data-cut-off={(followers !== null && lead.isCutOff) || undefined}
      onClick={onOpen}
    >
      <svg viewBox="0 0 16 16" width="1.1em" height="1.1em" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
        <circle cx="8" cy="12.25" r="1.25" fill="currentColor" stroke="none" />
        <path d="M5.2 9.4a4 4 0 0 1 5.6 0M2.8 6.8a7.4 7.4 0 0 1 10.4 0" />
      </svg>
      {followers !== null && <bdi>{followers}</bdi>}
    </button>
  );
}
