import { formatKind, formatNumber, formatWhere } from "#domain/event-words.ts";
import { formatPublished, formatWhen } from "#domain/time-words.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import type { Locale } from "#domain/words/locale.ts";
import { SHARE_WORDS } from "#domain/words/share.ts";
import type { QuotedEvent } from "#server/query/stream.ts";
import { IN_ENGLISH } from "../../_words/in-english.ts";
import { KindSymbol } from "../../kind-symbol.tsx";
import styles from "./report.module.css";

/** Sentences of one event that are quoted; the rest are counted. */
const MAX_QUOTES = 3;

export function ReportEvent({ event, locale }: { event: QuotedEvent; locale: Locale }) {
  const words = SHARE_WORDS[locale];
  const when = formatWhen(event.when, event.whenValue, locale);
  const figures = event.numbers.map((number) => formatNumber(number, locale));
  const rest = event.quotes.length - MAX_QUOTES;
  return (
    <tr>
      <td className={styles.when}>
        {when.text}
        {when.precision && <small>{when.precision}</small>}
      </td>
      <td>
        <p className={styles.summary}>
          <KindSymbol kind={event.kind} /> <b {...IN_ENGLISH}>{event.summary}</b>
        </p>
        <p className={styles.facts}>
          {[
            formatKind(event, locale),
            EVENT_WORDS[locale].hedgings[event.hedging],
            ...figures,
            event.sources.length > 0 ? `${words.per} ${event.sources.map(({ name }) => name).join(", ")}` : "",
          ]
            .filter((fact) => fact !== "")
            .join(" · ")}
        </p>
        {event.quotes.slice(0, MAX_QUOTES).map((quote) => (
          <figure key={`${quote.document} ${quote.sentence}`} className={styles.quote}>
            <blockquote {...IN_ENGLISH}>{quote.sentence}</blockquote>
            <figcaption>
              {[quote.publisher, quote.title, quote.published && formatPublished(quote.published, locale)].filter(Boolean).join(" · ")}
            </figcaption>
          </figure>
        ))}
        {rest > 0 && <p className={styles.facts}>{words.moreReports(rest)}</p>}
      </td>
      <td className={styles.where}>
        {event.places.map((place) => {
          const { text, precision } = formatWhere(place, locale);
          return (
            <p key={place.place.id}>
              {text}
              <small>{precision}</small>
            </p>
          );
        })}
        {event.places.length === 0 && "–"}
      </td>
    </tr>
  );
}
