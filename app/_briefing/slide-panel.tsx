"use client";

import type { Slide } from "#domain/briefing.ts";
import type { EventDetail } from "#domain/event.ts";
import { formatWhere } from "#domain/event-words.ts";
import { formatPublished, formatWhen } from "#domain/time-words.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { useLocale, useWords } from "../_words/words.tsx";
import { KindSymbol } from "../kind-symbol.tsx";
import { MarkedText } from "../marked-text.tsx";
import styles from "./slide-panel.module.css";

type Props = {
  slide: Slide;
  /** The highlighted event; null when the slide has none or it is gone, undefined while it is on its way. */
  event: EventDetail | null | undefined;
  /** Whether the slide means to highlight one. */
  isMeant: boolean;
};

/** What a slide says: its headline and text, and of its event the date, the sentence and whose it is. */
export function SlidePanel({ slide, event, isMeant }: Props) {
  const words = useWords(PRESENTING_WORDS);
  return (
    <>
      <h1 className={styles.headline}>{slide.headline}</h1>
      {slide.text !== "" && <p className={styles.text}>{slide.text}</p>}
      {event && <Highlight event={event} />}
      {isMeant && event === null && <p className={styles.source}>{words.gone}</p>}
    </>
  );
}

function Highlight({ event }: { event: EventDetail }) {
  const locale = useLocale();
  const words = useWords(PRESENTING_WORDS);
  const when = formatWhen(event.when, event.whenValue, locale);
  const places = event.places.map((place) => formatWhere(place, locale).text).join("; ");
  const [report] = event.reports;
  return (
    <section className={styles.event} aria-label={event.summary}>
      <p className={styles.when}>
        <KindSymbol kind={event.kind} />
        <span>
          <strong>{when.text}</strong>
          {when.precision !== null && when.precision !== "day" && <span className={styles.quiet}> · {when.precision}</span>}
          {places !== "" && <span className={styles.quiet}> · {places}</span>}
        </span>
      </p>
      {report && (
        <>
          <blockquote className={styles.quote} lang="en" dir="ltr">
            <MarkedText text={report.sentence.text} spans={report.spans} kind={event.kind} />
          </blockquote>
          <p className={styles.source}>
            <bdi>{report.document.title}</bdi>
            {report.document.publisher !== null && <bdi>, {report.document.publisher}</bdi>}
            {report.document.published !== null && `, ${words.published(formatPublished(report.document.published, locale))}`}
            {" · "}
            {event.sources.length === 0 ? words.sourceUnnamed : `${words.per} ${event.sources.map(({ name }) => name).join(", ")}`}
          </p>
        </>
      )}
    </section>
  );
}
