"use client";

import Link from "next/link";
import { useState } from "react";
import type { BriefingSummary } from "#domain/briefing.ts";
import { formatShortDay } from "#domain/time-words.ts";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import type { Locale } from "#domain/words/locale.ts";
import { useLocale, useWords } from "../_words/words.tsx";
import { useFailureWords } from "../failure.ts";
import styles from "./briefing-table.module.css";

type Props = {
  briefings: readonly BriefingSummary[];
  mayChange: boolean;
  onRemove: (id: string) => Promise<unknown>;
};

/** Every briefing with the ways to show it, change it and take it along. */
export function BriefingTable({ briefings, mayChange, onRemove }: Props) {
  const words = useWords(BRIEFING_WORDS);
  const locale = useLocale();
  return (
    <ul className={styles.list} aria-label={words.briefings}>
      {briefings.map(({ id, title, slides, changedAt }) => (
        <li key={id} className={styles.row}>
          <Link className={styles.title} href={`/briefing/${id}`} prefetch={false}>
            <bdi>{title}</bdi>
          </Link>
          <p className={styles.about}>
            <span className="number">{words.slides(slides)}</span> ·{" "}
            <time dateTime={changedAt}>{words.changed(formatMoment(changedAt, locale))}</time>
          </p>
          <div className={styles.ways}>
            {slides > 0 && (
              <Link className="button" href={`/briefing/${id}/1`} prefetch={false} aria-label={`${words.present}: ${title}`}>
                {words.present}
              </Link>
            )}
            {mayChange && (
              <Link className="button" href={`/briefing/${id}`} prefetch={false} aria-label={`${words.edit}: ${title}`}>
                {words.edit}
              </Link>
            )}
            <a className="button" href={`/export/briefing/${id}.json`} download aria-label={`${words.exportFile}: ${title}`}>
              {words.exportFile}
            </a>
            {mayChange && <Remove title={title} onRemove={() => onRemove(id)} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** `22 Nov 2026, 08:48 UTC` of a moment in its written form. */
function formatMoment(moment: string, locale: Locale): string {
  return `${formatShortDay(moment.slice(0, 10), locale)}, ${moment.slice(11, 16)} UTC`;
}

type Asking = "no" | "yes" | "removing" | { failure: string };

/** Asks before it removes: there is no way back. */
function Remove({ title, onRemove }: { title: string; onRemove: () => Promise<unknown> }) {
  const words = useWords(BRIEFING_WORDS);
  const say = useFailureWords();
  const [asking, setAsking] = useState<Asking>("no");
  if (asking === "no") {
    return (
      <button type="button" className="button" aria-label={`${words.remove}: ${title}`} onClick={() => setAsking("yes")}>
        {words.remove}
      </button>
    );
  }
  const remove = () => {
    setAsking("removing");
    onRemove().catch((error: unknown) => setAsking({ failure: say(error) }));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that is already said.
    <span className={styles.ask} role="group" aria-label={`${words.remove}: ${title}`}>
      <span>{typeof asking === "object" ? asking.failure : words.removeAsk}</span>
      <button type="button" className="button" disabled={asking === "removing"} onClick={remove}>
        {asking === "removing" ? words.removing : words.remove}
      </button>
      {/* biome-ignore lint/a11y/noAutofocus: whoever opened the question goes on from its safe answer. */}
      <button type="button" className="button" autoFocus onClick={() => setAsking("no")}>
        {words.keep}
      </button>
    </span>
  );
}
