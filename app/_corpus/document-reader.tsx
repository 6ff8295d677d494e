import type { DocumentDetail } from "#domain/answer.ts";
import { formatPublished } from "#domain/time-words.ts";
import { DEFAULT_VIEW, formatView } from "#domain/view.ts";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import type { Locale } from "#domain/words/locale.ts";
import { READER_WORDS } from "#domain/words/reader.ts";
import { IN_ENGLISH } from "../_words/in-english.ts";
import { KindSymbol } from "../kind-symbol.tsx";
import { MarkedText, MarksLegend } from "../marked-text.tsx";
import { Told } from "../told.tsx";
import { Differences } from "./differences.tsx";
import styles from "./document-reader.module.css";
import { HowRead } from "./how-read.tsx";
import { LeftOpen } from "./left-open.tsx";
import { partAround, toMarkedSpans, toPassages } from "./passages.ts";

/** A document's whole text with everything that was read in it, and the events that it tells. */
export function DocumentReader({ document, at, locale }: { document: DocumentDetail; at: number; locale: Locale }) {
  const { comma, ...read } = READER_WORDS[locale];
  const [words, said] = [CORPUS_WORDS[locale], EVENT_WORDS[locale]];
  const { text, events, found } = document;
  const { fields } = words.reader;
  const sayField = (field: string) => fields[field as keyof typeof fields] ?? field;
  const isRead = document.status === "ok";
  const eventLink = (id: string) => `/${formatView({ ...DEFAULT_VIEW, event: id })}`;
  const part = partAround(text ?? "", at);
  const partLink = (start: number) => `/documents/${document.id}?at=${start}`;
  const neighbours = (
    <p className={styles.parts}>
      {part.before !== null && (
        <a className="button" href={partLink(part.before)}>
          {words.reader.earlier}
        </a>
      )}
      {part.after !== null && (
        <a className="button" href={partLink(part.after)}>
          {words.reader.later}
        </a>
      )}
    </p>
  );
  return (
    <div className={styles.reader}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by a keyboard. */}
      <main className={styles.text} tabIndex={0}>
        <h1 className={styles.title} dir="auto">
          {document.title}
        </h1>
        <p className={styles.about}>
          {[
            document.publisher ?? words.reader.publisherUnknown,
            document.published === null ? read.publishedUnknown : read.published(formatPublished(document.published, locale)),
            document.publishedBy === "inferred" ? read.publishedBy.inferred : undefined,
            document.byHand.length > 0 ? words.reader.byHand(document.byHand.map(sayField).join(comma)) : undefined,
          ]
            .filter((part) => part !== undefined)
            .join(" · ")}
        </p>
        {document.url !== null && (
          <p className={styles.about} {...IN_ENGLISH}>
            {document.url}
          </p>
        )}
        {document.failure !== null && (
          <p className={styles.failure}>
            <Told words={document.failure.what} />.{" "}
            <span className="quiet">
              <Told words={document.failure.advice} />
            </span>
          </p>
        )}
        {document.cutOff !== null && (
          <p className={styles.failure}>
            <Told words={document.cutOff} />
          </p>
        )}
        {document.rereading !== null && <Differences rereading={document.rereading} locale={locale} />}
        {text !== null && (
          <>
            {isRead && <MarksLegend kinds={["place", "date", "actor", "source"]} locale={locale} />}
            {neighbours}
            <div className={styles.passages} lang={document.language} dir="auto">
              {toPassages(text, events, toMarkedSpans(document, locale), part).map((passage) =>
                passage.tells.length === 0 ? (
                  <MarkedText key={passage.start} text={passage.text} spans={passage.spans} locale={locale} />
                ) : (
                  <span key={passage.start} id={`s${passage.start}`} className={styles.sentence}>
                    <MarkedText text={passage.text} spans={passage.spans} locale={locale} />
                  </span>
                ),
              )}
            </div>
            {neighbours}
          </>
        )}
      </main>
      <aside className={styles.events} aria-label={words.reader.label}>
        <h2>{words.reader.heading}</h2>
        {isRead && (
          <p className={styles.about}>
            {words.places(found.places)}
            {found.abstained > 0 && comma + words.outcomes.leftOpen(found.abstained)} · {words.dates(found.dates)} ·{" "}
            {words.actors(found.actors)} · {words.sources(found.sources)}
          </p>
        )}
        <HowRead document={document} locale={locale} />
        {isRead && <h2 className={styles.heading}>{said.events(events.length)}</h2>}
        <ol>
          {events.map((event) => (
            <li key={`${event.id}-${event.start}`} className={styles.event}>
              <KindSymbol kind={event.kind} />
              <span>
                <a className="link" href={eventLink(event.id)} {...IN_ENGLISH}>
                  {event.summary}
                </a>
                <span className={styles.about}>
                  {said.hedgings[event.hedging]} ·{" "}
                  <a
                    className="link"
                    href={`${event.start >= part.start && event.end <= part.end ? "" : partLink(event.start)}#s${event.start}`}
                  >
                    {words.reader.itsSentence}
                    <span className="visually-hidden">: {event.summary}</span>
                  </a>
                </span>
              </span>
            </li>
          ))}
        </ol>
        {isRead && <LeftOpen document={document} locale={locale} />}
      </aside>
    </div>
  );
}
