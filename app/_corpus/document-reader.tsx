import type { DocumentDetail } from "#domain/answer.ts";
import { formatCount } from "#domain/event-words.ts";
import { HEDGING_LABELS } from "#domain/kind.ts";
import { formatPublished } from "#domain/time-words.ts";
import { DEFAULT_VIEW, formatView } from "#domain/view.ts";
import { KindSymbol } from "../kind-symbol.tsx";
import { MarkedText, MarksLegend } from "../marked-text.tsx";
import { Differences } from "./differences.tsx";
import styles from "./document-reader.module.css";
import { HowRead } from "./how-read.tsx";
import { LeftOpen } from "./left-open.tsx";
import { partAround, toMarkedSpans, toPassages } from "./passages.ts";

/** A document's whole text with everything that was read in it, and the events that it tells. */
export function DocumentReader({ document, at }: { document: DocumentDetail; at: number }) {
  const { text, events, found } = document;
  const isRead = document.status === "ok";
  const eventLink = (id: string) => `/${formatView({ ...DEFAULT_VIEW, event: id })}`;
  const part = partAround(text ?? "", at);
  const partLink = (start: number) => `/documents/${document.id}?at=${start}`;
  const neighbours = (
    <p className={styles.parts}>
      {part.before !== null && (
        <a className="button" href={partLink(part.before)}>
          Earlier part
        </a>
      )}
      {part.after !== null && (
        <a className="button" href={partLink(part.after)}>
          Later part
        </a>
      )}
    </p>
  );
  return (
    <div className={styles.reader}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by a keyboard. */}
      <main className={styles.text} tabIndex={0}>
        <h1 className={styles.title}>{document.title}</h1>
        <p className={styles.about}>
          {[
            document.publisher ?? "publisher not known",
            document.published === null ? "publication date not known" : `published ${formatPublished(document.published)}`,
            document.publishedBy === "inferred" ? "inferred from the text" : undefined,
            document.byHand.length > 0 ? `set by hand: ${document.byHand.join(", ")}` : undefined,
          ]
            .filter((words) => words !== undefined)
            .join(" · ")}
        </p>
        {document.url !== null && <p className={styles.about}>{document.url}</p>}
        {document.failure !== null && (
          <p className={styles.failure}>
            {document.failure.what}. <span className="quiet">{document.failure.advice}</span>
          </p>
        )}
        {document.cutOff !== null && <p className={styles.failure}>{document.cutOff}</p>}
        {document.rereading !== null && <Differences rereading={document.rereading} />}
        {text !== null && (
          <>
            {isRead && <MarksLegend kinds={["place", "date", "actor", "source"]} />}
            {neighbours}
            <div className={styles.passages} lang={document.language}>
              {toPassages(text, events, toMarkedSpans(document), part).map((passage) =>
                passage.tells.length === 0 ? (
                  <MarkedText key={passage.start} text={passage.text} spans={passage.spans} />
                ) : (
                  <span key={passage.start} id={`s${passage.start}`} className={styles.sentence}>
                    <MarkedText text={passage.text} spans={passage.spans} />
                  </span>
                ),
              )}
            </div>
            {neighbours}
          </>
        )}
      </main>
      <aside className={styles.events} aria-label="What was read in this document">
        <h2>What was read</h2>
        {isRead && (
          <p className={styles.about}>
            {formatCount(found.places, "place")}
            {found.abstained > 0 && `, ${found.abstained} left open`} · {formatCount(found.dates, "date")} ·{" "}
            {formatCount(found.actors, "actor")} · {formatCount(found.sources, "source")}
          </p>
        )}
        <HowRead document={document} />
        {isRead && <h2 className={styles.heading}>{formatCount(events.length, "event")}</h2>}
        <ol>
          {events.map((event) => (
            <li key={`${event.id}-${event.start}`} className={styles.event}>
              <KindSymbol kind={event.kind} />
              <span>
                <a className="link" href={eventLink(event.id)}>
                  {event.summary}
                </a>
                <span className={styles.about}>
                  {HEDGING_LABELS[event.hedging]} ·{" "}
                  <a
                    className="link"
                    href={`${event.start >= part.start && event.end <= part.end ? "" : partLink(event.start)}#s${event.start}`}
                  >
                    its sentence<span className="visually-hidden">: {event.summary}</span>
                  </a>
                </span>
              </span>
            </li>
          ))}
        </ol>
        {isRead && <LeftOpen document={document} />}
      </aside>
    </div>
  );
}
