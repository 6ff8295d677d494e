import type { EventDetail } from "#domain/event.ts";
import { formatKind, formatWhere } from "#domain/event-words.ts";
import { formatPublished, formatWhen } from "#domain/time-words.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { useLocale, useWords } from "../_words/words.tsx";
import { KindSymbol } from "../kind-symbol.tsx";
import { MarkedText } from "../marked-text.tsx";
import { saySpans } from "../say-spans.ts";
import styles from "./event-receipt.module.css";

/** What is said of an event and in whose words, where there is no document to open. */
export function EventReceipt({ event }: { event: EventDetail }) {
  const locale = useLocale();
  const words = useWords(PRESENTING_WORDS);
  const when = formatWhen(event.when, event.whenValue, locale);
  const places = event.places.map((place) => formatWhere(place, locale));
  return (
    <article className={styles.receipt}>
      <p className={styles.kind}>
        <KindSymbol kind={event.kind} />
        {formatKind(event, locale)} · {EVENT_WORDS[locale].hedgings[event.hedging]}
      </p>
      <h3 className={styles.summary} lang="en" dir="ltr">
        {event.summary}
      </h3>
      <p>
        {when.text}
        {when.precision !== null && <span className={styles.quiet}> · {when.precision}</span>}
      </p>
      {places.map(({ text, precision }) => (
        <p key={text}>
          {text}
          <span className={styles.quiet}> · {precision}</span>
        </p>
      ))}
      {event.reports.map((report) => (
        <section key={report.id} className={styles.report}>
          <blockquote lang="en" dir="ltr">
            <MarkedText text={report.sentence.text} spans={saySpans(report, event, locale)} kind={event.kind} locale={locale} />
          </blockquote>
          <p className={styles.quiet}>
            <bdi>{report.document.title}</bdi>
            {report.document.publisher !== null && <bdi>, {report.document.publisher}</bdi>}
            {report.document.published !== null && `, ${words.published(formatPublished(report.document.published, locale))}`}
            {report.document.url !== null && <bdi> · {report.document.url}</bdi>}
            {" · "}
            {report.sources.length === 0 ? words.sourceUnnamed : `${words.per} ${report.sources.map(({ name }) => name).join(", ")}`}
          </p>
        </section>
      ))}
    </article>
  );
}
