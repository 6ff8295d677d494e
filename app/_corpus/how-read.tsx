import type { DocumentDetail } from "#domain/answer.ts";
import { formatCount } from "#domain/event-words.ts";
import { formatLanguage, formatReference } from "#domain/reading-words.ts";
import styles from "./how-read.module.css";

/** How a document was read: its language, the day that dates count from, whether to its end, by which rules. */
export function HowRead({ document }: { document: DocumentDetail }) {
  const { day, how } = formatReference(document);
  const [rules, gazetteer] = document.readWith?.split("-") ?? [];
  const isRefused = document.status === "failed";
  return (
    <dl className={styles.facts}>
      <dt>Language</dt>
      <dd>
        {formatLanguage(document.language)}
        {isRefused && <span className="quiet"> · not read yet</span>}
      </dd>
      {!isRefused && (
        <>
          <dt>Dates count from</dt>
          <dd>
            {day !== null && <span className={styles.line}>{day}</span>}
            <span className="quiet">{how}</span>
          </dd>
        </>
      )}
      <dt>Length</dt>
      <dd>
        {formatCount(document.characters, "character")}
        <span className={`quiet ${styles.line}`}>
          {document.cutOff ?? (isRefused ? "kept, with nothing read in it" : "read to the end")}
        </span>
      </dd>
      <dt>Read by</dt>
      <dd>
        {document.isOutdated ? "earlier rules or an earlier gazetteer" : "the present rules and gazetteer"}
        <span className={`number quiet ${styles.line}`}>
          {rules ? `rules ${rules.slice(0, 7)} · gazetteer ${(gazetteer ?? "").slice(0, 7)}` : "before versions were kept"}
        </span>
      </dd>
    </dl>
  );
}
