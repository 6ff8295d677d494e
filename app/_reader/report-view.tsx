import type { EventDetail, EventReport } from "#domain/event.ts";
import { formatNumber } from "#domain/event-words.ts";
import { HEDGING_LABELS } from "#domain/kind.ts";
import { formatPublished, formatWhen } from "#domain/time-words.ts";
import { MarkedText } from "../marked-text.tsx";
import { formatOrigin } from "./origin.ts";
import { ReadAs } from "./read-as.tsx";
import styles from "./report-view.module.css";
import { TakenToBe } from "./taken-to-be.tsx";

const PUBLISHED_BY: Record<string, string> = { inferred: "inferred from the text", hand: "set by hand" };

/** The words of one report stay unfolded; of further ones what names were taken to be is a click away. */
const UNFOLDED_REPORTS = 1;

/** One telling: the sentence in its surroundings, whose it is and on whom it rests, and what its names and dates were taken to be. */
export function ReportView({ report, event }: { report: EventReport; event: EventDetail }) {
  const { sentence, document, spans, mentions, dates } = report;
  const isOnly = event.reports.length === 1;
  const published =
    document.published === null
      ? "publication date not known"
      : `published ${formatPublished(document.published)}${document.publishedBy === null ? "" : (said(document.publishedBy) ?? "")}`;
  const when = formatWhen(report.when, report.whenValue);
  const told = [when.text, HEDGING_LABELS[report.hedging].toLowerCase(), ...report.numbers.map((number) => formatNumber(number))].join(
    " · ",
  );
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
      {isOnly ? <h3 className={styles.title}>In its words</h3> : <h4 className={styles.title}>{document.publisher ?? document.title}</h4>}
      {!isOnly && <p className={styles.source}>{told}</p>}
      {report.restsOn !== null && <p className={styles.source}>{formatOrigin(report.restsOn, event)}</p>}
      <blockquote className={styles.quote}>
        {sentence.before !== "" && <span className={styles.around}>{sentence.before} </span>}
        <MarkedText text={sentence.text} spans={spans} kind={event.kind} />
        {sentence.after !== "" && <span className={styles.around}> {sentence.after}</span>}
      </blockquote>
      <p className={styles.source}>
        {document.title}
        {document.publisher !== null && `, ${document.publisher}`}, {published} · sentence {sentence.ordinal} of {sentence.of}{" "}
        <a className="link" href={`/documents/${document.id}?at=${sentence.start}#s${sentence.start}`}>
          Open report
          <span className="visually-hidden"> {document.title} at this sentence</span>
        </a>
      </p>
      {event.reports.indexOf(report) < UNFOLDED_REPORTS ? (
        choices
      ) : mentions.length + dates.length > 0 ? (
        <details className={styles.choices}>
          <summary>What its names and dates were taken to be</summary>
          {choices}
        </details>
      ) : null}
    </section>
  );
}

function said(by: string): string | undefined {
  const words = PUBLISHED_BY[by];
  return words === undefined ? undefined : ` (${words})`;
}
