"use client";

import type { DocumentSummary } from "#domain/answer.ts";
import { formatAmount } from "#domain/event-words.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import { formatDifference, formatLanguage, formatRereadOn } from "#domain/reading-words.ts";
import { toSlug } from "#domain/slug.ts";
import { formatPublished, formatShortDay } from "#domain/time-words.ts";
import { DEFAULT_VIEW, formatView } from "#domain/view.ts";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import { useLocale, useWords } from "../_words/words.tsx";
import { useMayChange } from "../may-change.tsx";
import { Told } from "../told.tsx";
import styles from "./document-table.module.css";
import { RemoveButton } from "./remove-button.tsx";

export function DocumentTable({ documents }: { documents: readonly DocumentSummary[] }) {
  const words = useWords(CORPUS_WORDS).table;
  const mayChange = useMayChange();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.document}</th>
          <th scope="col">{words.published}</th>
          <th scope="col" className={styles.count}>
            {words.events}
          </th>
          <th scope="col" className={styles.count}>
            {words.places}
          </th>
          <th scope="col" className={styles.count}>
            {words.leftOpen}
          </th>
          <th scope="col" className={styles.count}>
            {words.dates}
          </th>
          <th scope="col" className={styles.count}>
            {words.actors}
          </th>
          <th scope="col" className={styles.count}>
            {words.sources}
          </th>
          {mayChange && (
            <th scope="col">
              <span className="visually-hidden">{words.remove}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <Row key={document.id} document={document} mayChange={mayChange} />
        ))}
      </tbody>
    </table>
  );
}

const COUNTS = ["events", "places", "abstained", "dates", "actors", "sources"] as const;

function Row({ document, mayChange }: { document: DocumentSummary; mayChange: boolean }) {
  const { found, failure } = document;
  const locale = useLocale();
  const words = CORPUS_WORDS[locale].table;
  const by = document.publishedBy === "inferred" ? words.inferred : document.publishedBy === "hand" ? words.byHand : null;
  return (
    <tr data-status={document.status}>
      <th scope="row" className={styles.title}>
        {document.characters > 0 ? (
          <a className="link" href={`/documents/${document.id}`}>
            <bdi>{document.title}</bdi>
          </a>
        ) : (
          <bdi>{document.title}</bdi>
        )}
        <span className={styles.about}>
          {document.publisher !== null && <Publisher name={document.publisher} />}
          {document.sample && <span>{words.sample}</span>}
          {document.filename !== null && document.filename !== document.title && <span>{document.filename}</span>}
          {document.language !== "en" && document.language !== "und" && <span>{formatLanguage(document.language, locale)}</span>}
          {document.isOutdated && <span>{words.earlierRules}</span>}
          <span>{words.added(formatShortDay(document.addedAt.slice(0, 10), locale))}</span>
        </span>
        {document.cutOff !== null && (
          <span className={styles.about}>
            <Told words={document.cutOff} />
          </span>
        )}
        {document.reread !== null && (
          <a className={`link ${styles.about}`} href={`/documents/${document.id}#since`}>
            {words.rereadOn(formatRereadOn(document.reread.at, locale), formatDifference(document.reread.counts, locale))}
          </a>
        )}
      </th>
      <td className={styles.published}>
        {document.published === null ? <span className="quiet">{words.notKnown}</span> : formatPublished(document.published, locale)}
        {by !== null && <span className={styles.about}>{by}</span>}
      </td>
      {failure !== null ? (
        <td colSpan={COUNTS.length} className={styles.failure}>
          <Told words={failure.what} />: <bdi>{failure.which}</bdi>.{" "}
          <span className="quiet">
            <Told words={failure.advice} />
          </span>
        </td>
      ) : (
        COUNTS.map((name) => (
          <td
            key={name}
            className={`number ${styles.count}`}
            data-name={words.nouns[name](found[name])}
            data-none={found[name] === 0 || undefined}
          >
            {name === "abstained" && found[name] > 0 ? (
              <a className="link" href={`/documents/${document.id}#left-open`} title={words.whichNames}>
                {formatAmount(found[name], locale)}
              </a>
            ) : (
              formatAmount(found[name], locale)
            )}
          </td>
        ))
      )}
      {mayChange && (
        <td className={styles.remove}>
          <RemoveButton id={document.id} title={document.title} />
        </td>
      )}
    </tr>
  );
}

/** Leads to everything of this outlet on the map. */
function Publisher({ name }: { name: string }) {
  const view = { ...DEFAULT_VIEW, filter: { ...EMPTY_FILTER, outlet: { only: [toSlug(name)], not: [] } } };
  return (
    <a className="link" href={`/${formatView(view)}`} title={useWords(CORPUS_WORDS).table.toldBy(name)}>
      {name}
    </a>
  );
}
