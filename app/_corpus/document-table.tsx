"use client";

import type { DocumentSummary } from "#domain/answer.ts";
import { formatAmount } from "#domain/event-words.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import { formatDifference, formatLanguage, formatRereadOn } from "#domain/reading-words.ts";
import { toSlug } from "#domain/slug.ts";
import { formatPublished, formatShortDay } from "#domain/time-words.ts";
import { DEFAULT_VIEW, formatView } from "#domain/view.ts";
import styles from "./document-table.module.css";
import { RemoveButton } from "./remove-button.tsx";

const PUBLISHED_BY: Record<string, string> = { inferred: "inferred", hand: "set by hand" };

export function DocumentTable({ documents }: { documents: readonly DocumentSummary[] }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Documents and what was found in each</caption>
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col">Published</th>
          <th scope="col" className={styles.count}>
            Events
          </th>
          <th scope="col" className={styles.count}>
            Places
          </th>
          <th scope="col" className={styles.count}>
            Left open
          </th>
          <th scope="col" className={styles.count}>
            Dates
          </th>
          <th scope="col" className={styles.count}>
            Actors
          </th>
          <th scope="col" className={styles.count}>
            Sources
          </th>
          <th scope="col">
            <span className="visually-hidden">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <Row key={document.id} document={document} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ document }: { document: DocumentSummary }) {
  const { found, failure } = document;
  const counts = [
    ["event", found.events],
    ["place", found.places],
    ["left open", found.abstained],
    ["date", found.dates],
    ["actor", found.actors],
    ["source", found.sources],
  ] as const;
  return (
    <tr data-status={document.status}>
      <th scope="row" className={styles.title}>
        {document.characters > 0 ? (
          <a className="link" href={`/documents/${document.id}`}>
            {document.title}
          </a>
        ) : (
          document.title
        )}
        <span className={styles.about}>
          {document.publisher !== null && <Publisher name={document.publisher} />}
          {document.sample && <span>sample</span>}
          {document.filename !== null && document.filename !== document.title && <span>{document.filename}</span>}
          {document.language !== "en" && document.language !== "und" && <span>{formatLanguage(document.language)}</span>}
          {document.isOutdated && <span>read by earlier rules</span>}
          <span>added {formatShortDay(document.addedAt.slice(0, 10))}</span>
        </span>
        {document.cutOff !== null && <span className={styles.about}>{document.cutOff}</span>}
        {document.reread !== null && (
          <a className={`link ${styles.about}`} href={`/documents/${document.id}#since`}>
            since it was read anew on {formatRereadOn(document.reread.at)}: {formatDifference(document.reread.counts)}
          </a>
        )}
      </th>
      <td className={styles.published}>
        {document.published === null ? <span className="quiet">not known</span> : formatPublished(document.published)}
        {document.publishedBy !== null && PUBLISHED_BY[document.publishedBy] !== undefined && (
          <span className={styles.about}>{PUBLISHED_BY[document.publishedBy]}</span>
        )}
      </td>
      {failure !== null ? (
        <td colSpan={counts.length} className={styles.failure}>
          {failure.what}: {failure.which}. <span className="quiet">{failure.advice}</span>
        </td>
      ) : (
        counts.map(([name, count]) => (
          <td
            key={name}
            className={`number ${styles.count}`}
            data-name={name === "left open" || count === 1 ? name : `${name}s`}
            data-none={count === 0 || undefined}
          >
            {name === "left open" && count > 0 ? (
              <a className="link" href={`/documents/${document.id}#left-open`} title="Which names, and why">
                {formatAmount(count)}
              </a>
            ) : (
              formatAmount(count)
            )}
          </td>
        ))
      )}
      <td className={styles.remove}>
        <RemoveButton id={document.id} title={document.title} />
      </td>
    </tr>
  );
}

/** Leads to everything of this outlet on the map. */
function Publisher({ name }: { name: string }) {
  const view = { ...DEFAULT_VIEW, filter: { ...EMPTY_FILTER, outlet: { only: [toSlug(name)], not: [] } } };
  return (
    <a className="link" href={`/${formatView(view)}`} title={`Events told by ${name} on the map`}>
      {name}
    </a>
  );
}
