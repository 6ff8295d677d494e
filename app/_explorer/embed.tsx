"use client";

import { useMemo, useState } from "react";
import type { BoundingBox } from "#domain/place.ts";
import { toPlainSentence, toSentence, toTitle } from "#domain/sentence.ts";
import { namesFrom } from "#domain/value-names.ts";
import { askedFilter, formatView } from "#domain/view.ts";
import { SHARE_WORDS } from "#domain/words/share.ts";
import { useLocale, useWords } from "../_words/words.tsx";
import type { Preferences } from "../preferences.ts";
import { usePreferences } from "../use-preferences.ts";
import { Boundary } from "./boundary.tsx";
import styles from "./embed.module.css";
import { LinkedMap, LinkedTimeline } from "./linked-views.tsx";
import { useAnswers } from "./use-answers.ts";
import { useView } from "./use-view.ts";

/** For a frame in another page: map, the overview of time, the sentence, and the way to all the rest. */
export function Embed({ initial }: { initial: Preferences }) {
  const words = useWords(SHARE_WORDS);
  const locale = useLocale();
  const change = useView();
  const { view, resting } = change;
  const { theme } = usePreferences(initial);
  const [hovered, setHovered] = useState<string | null>(null);
  const [seen, setSeen] = useState<BoundingBox | null>(null);
  const answers = useAnswers(view, resting, seen);
  const { totals, facets } = answers;
  const nameOf = useMemo(() => namesFrom(facets, locale), [facets, locale]);
  const sentence = toPlainSentence(toSentence(askedFilter(view), totals, nameOf, locale));
  const title = toTitle(askedFilter(view), totals, nameOf, locale);
  const select = (event: string | null) => change.push((now) => ({ ...now, event }));
  const linked = { view, answers, change, hovered, onHover: setHovered, onSelect: select };
  const picked = view.event === null ? null : (answers.event.data?.summary ?? null);

  return (
    <main className={styles.embed}>
      <title>{`${title} · Dateline`}</title>
      <h1 className={styles.sentence}>
        <span role="status">{sentence}</span>
      </h1>
      <div className={styles.map}>
        <Boundary what="map">
          <LinkedMap {...linked} theme={theme} onSeen={setSeen} />
        </Boundary>
      </div>
      <div className={styles.timeline}>
        <Boundary what="timeline">
          <LinkedTimeline {...linked} timeline={null} />
        </Boundary>
      </div>
      <footer className={styles.foot}>
        {picked !== null && (
          <span className={styles.picked} lang="en" dir="ltr">
            {picked}
          </span>
        )}
        <span className={styles.origin}>{words.basemap}</span>
        <a className={styles.open} href={`/${formatView(view)}`} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      </footer>
    </main>
  );
}
