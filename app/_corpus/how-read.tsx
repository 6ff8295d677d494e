import type { DocumentDetail } from "#domain/answer.ts";
import { formatLanguage, formatReference } from "#domain/reading-words.ts";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import type { Locale } from "#domain/words/locale.ts";
import { Told } from "../told.tsx";
import styles from "./how-read.module.css";

/** How a document was read: its language, the day that dates count from, whether to its end, by which rules. */
export function HowRead({ document, locale }: { document: DocumentDetail; locale: Locale }) {
  const { how: words, characters } = CORPUS_WORDS[locale];
  const { day, how } = formatReference(document, locale);
  const [rules, gazetteer] = document.readWith?.split("-") ?? [];
  const isRefused = document.status === "failed";
  return (
    <dl className={styles.facts}>
      <dt>{words.language}</dt>
      <dd>
        {formatLanguage(document.language, locale)}
        {isRefused && <span className="quiet"> · {words.notRead}</span>}
      </dd>
      {!isRefused && (
        <>
          <dt>{words.countFrom}</dt>
          <dd>
            {day !== null && <span className={styles.line}>{day}</span>}
            <span className="quiet">{how}</span>
          </dd>
        </>
      )}
      <dt>{words.length}</dt>
      <dd>
        {characters(document.characters)}
        <span className={`quiet ${styles.line}`}>
          {document.cutOff === null ? isRefused ? words.keptUnread : words.toTheEnd : <Told words={document.cutOff} />}
        </span>
      </dd>
      <dt>{words.by}</dt>
      <dd>
        {document.isOutdated ? words.earlier : words.present}
        <span className={`number quiet ${styles.line}`}>
          {rules ? words.versions(rules.slice(0, 7), (gazetteer ?? "").slice(0, 7)) : words.beforeVersions}
        </span>
      </dd>
    </dl>
  );
}
