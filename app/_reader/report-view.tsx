import type { EventDetail, EventReport } from "#domain/event.ts";
import { formatNumber } from "#domain/event-words.ts";
import { formatPublished, formatWhen } from "#domain/time-words.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import { READER_WORDS } from "#domain/words/reader.ts";
import { IN_ENGLISH } from "../_words/in-english.ts";
import { useLocale } from "../_words/words.tsx";
import { MarkedText } from "../marked-text.tsx";
import { saySpans } from "../say-spans.ts";
import { formatOrigin } from "./origin.ts";
import { ReadAs } from "./read-as.tsx";
import styles from "./report-view.module.css";
import { TakenToBe } from "./taken-to-be.tsx";

/** The words of one report stay unfolded; of further ones what names were taken to be is a click away. */
const UNFOLDED_REPORTS = 1;

/** One telling: the sentence in its surroundings, whose it is and on whom it rests, and what its names and dates were taken to be. */
export function ReportView({ report, event }: { report: EventReport; event: EventDetail }) {
  const locale = useLocale();
  const [words, said] = [READER_WORDS[locale], EVENT_WORDS[locale]];
  const { sentence, document, mentions, dates } = report;
  const isOnly = event.reports.length === 1;
  const by = document.publishedBy === "inferred" || document.publishedBy === "hand" ? ` (${words.publishedBy[document.publishedBy]})` : "";
  const published =
    document.published === null ? words.publishedUnknown : words.published(formatPublished(document.published, locale)) + by;
  const when = formatWhen(report.when, report.whenValue, locale);
  const figures = report.numbers.map((number) => formatNumber(number, locale));
  const told = [when.text, said.hedgings[report.hedging].toLowerCase(), ...figures].join(" · ");
  const choices = (
    <>
      {mentions.map((mention) => (
        <TakenToBe key={`place-${mention.start}`} mention={mention} />
      ))}
      {dates.map((date) => (
        <ReadAs key={`date-${date.start}`} date={date} document={document} />
      ))}
    </>
  );
  return (
    <section className={styles.report}>
      {isOnly ? (
        <h3 className={styles.title}>{words.inItsWords}</h3>
      ) : (
        <h4 className={styles.title}>{document.publisher ?? document.title}</h4>
      )}
      {!isOnly && <p className={styles.source}>{told}</p>}
      {report.restsOn !== null && <p className={styles.source}>{formatOrigin(report.restsOn, event, locale)}</p>}
      <blockquote className={styles.quote} {...IN_ENGLISH}>
        {sentence.before !== "" && <span className={styles.around}>{sentence.before} </span>}
        <MarkedText text={sentence.text} spans={saySpans(report, event, locale)} kind={event.kind} locale={locale} />
        {sentence.after !== "" && <span className={styles.around}> {sentence.after}</span>}
      </blockquote>
      <p className={styles.source}>
        <bdi>
          {document.title}
          {document.publisher !== null && `, ${document.publisher}`}
        </bdi>
        {words.comma}
        {published} · {words.sentenceOf(sentence.ordinal, sentence.of)}{" "}
        <a className="link" href={`/documents/${document.id}?at=${sentence.start}#s${sentence.start}`}>
          {words.open}
          <span className="visually-hidden"> {words.openAt(document.title)}</span>
        </a>
      </p>
      {event.reports.indexOf(report) < UNFOLDED_REPORTS ? (
        choices
      ) : mentions.length + dates.length > 0 ? (
        <details className={styles.choices}>
          <summary>{words.choices}</summary>
          {choices}
        </details>
      ) : null}
    </section>
  );
}
