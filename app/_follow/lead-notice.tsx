"use client";

import { FOLLOW_WORDS, type FollowWords } from "#domain/words/follow.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./notice.module.css";
import type { Lead } from "./use-leading.ts";

/** A window that has been silent for longer may have been closed. */
const SILENT_MS = 15_000;
const MINUTE_MS = 60_000;

/** Two windows present one briefing: the second is told, and the first when it was taken over from. */
export function LeadNotice({ lead }: { lead: Lead }) {
  const words = useWords(FOLLOW_WORDS);
  const { role, room } = lead;
  if (role !== "other" && role !== "lost") return null;
  const isLost = role === "lost";
  const silentMs = room?.silentMs ?? 0;
  const other = silentMs > SILENT_MS ? words.otherSilent(durationOf(silentMs, words)) : words.other;
  return (
    <div className={styles.notice} role="alert">
      <p>
        <strong>{isLost ? words.takenOver : other}.</strong> {isLost ? words.takenOverHelp : words.otherHelp}
      </p>
      <p className={styles.choices}>
        <button type="button" className="button" onClick={lead.takeOver}>
          {isLost ? words.takeBack : words.takeOver}
        </button>
        <button type="button" className="button" onClick={lead.leave}>
          {isLost ? words.goOn : words.onlyLook}
        </button>
      </p>
    </div>
  );
}

function durationOf(ms: number, words: FollowWords): string {
  return ms < MINUTE_MS ? words.seconds(Math.round(ms / 1000)) : words.minutes(Math.round(ms / MINUTE_MS));
}
