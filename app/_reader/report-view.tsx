import type { EventReport } from "#domain/event.ts";
import { formatNumber } from "#domain/event-words.ts";
import { type EventKind, HEDGING_LABELS } from "#domain/kind.ts";
import { formatPublished, formatWhen } from "#domain/time-words.ts";
import { MarkedText } from "../marked-text.tsx";
import styles from "./report-view.module.css";
import { TakenToBe } from "./taken-to-be.tsx";

const PUBLISHED_BY: Record<string, string> = { inferred: "inferred from the text", hand: "set by hand" };

/** One telling: the sentence in its surroundings, whose it is, and what its names were taken to be. */
export function ReportView({ report, kind, isOnly }: { report: EventReport; kind: EventKind; isOnly: boolean }) {
  const { sentence, document, spans } = report;
  const published =
    document.published === null
      ? "publication date not known"
      : `published ${formatPublished(document.published)}${document.publishedBy === null ? "" : (said(document.publishedBy) ?? "")}`;
  const when = formatWhen(report.when, report.whenValue);
  const told = [when.text, HEDGING_LABELS[report.hedging].toLowerCase(), ...report.numbers.map(formatNumber)].join(" · ");
  return (
    <section className={styles.report}>
      {isOnly ? <h3 className={styles.title}>In its words</h3> : <h4 className={styles.title}>{document.publisher ?? document.title}</h4>}
      {!isOnly && <p className={styles.source}>{told}</p>}
      <blockquote className={styles.quote}>
        {sentence.before !== "" && <span className={styles.around}>{sentence.before} </span>}
        <MarkedText text={sentence.text} spans={spans} kind={kind} />
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
      {report.mentions.map((mention) => (
        <TakenToBe key={mention.start} mention={mention} />
      ))}
    </section>
  );
}

function said(by: string): string | undefined {
  const words = PUBLISHED_BY[by];
  return words === undefined ? undefined : ` (${words})`;
}
