import type { ReactNode } from "react";
import { formatAspect, formatDifference, formatRereadOn } from "#domain/reading-words.ts";
import type { EventDifference, Rereading } from "#domain/rereading.ts";
import { DEFAULT_VIEW, formatView } from "#domain/view.ts";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import type { Locale } from "#domain/words/locale.ts";
import { READING_WORDS } from "#domain/words/reading.ts";
import { IN_ENGLISH } from "../_words/in-english.ts";
import { KindSymbol } from "../kind-symbol.tsx";
import styles from "./differences.module.css";

const WHOLE = ["date", "place", "actors", "figures", "hedging"] as const;

/** What the last reading by newer rules made different: each event and name, before and now side by side. */
export function Differences({ rereading, locale }: { rereading: Rereading; locale: Locale }) {
  const words = CORPUS_WORDS[locale].differences;
  const { counts, events, places, at } = rereading;
  const eventCount = counts.new + counts.gone + counts.changed;
  const placeCount = counts.placed + counts.abstained + counts.found + counts.lost;
  return (
    <details className={styles.differences}>
      <summary>{words.since(formatRereadOn(at, locale), formatDifference(counts, locale))}</summary>
      <div id="since" className={styles.list}>
        {events.map((event) => (
          <Difference key={`${event.change}-${event.id}`} event={event} locale={locale} />
        ))}
        {eventCount > events.length && <p className="quiet">{words.moreEvents(eventCount - events.length)}</p>}
        {places.length > 0 && (
          <table className={styles.places}>
            <caption className="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.now}</th>
              </tr>
            </thead>
            <tbody>
              {places.map((place) => (
                <tr key={`${place.start}-${place.text}`}>
                  <th scope="row">
                    “<bdi {...IN_ENGLISH}>{place.text}</bdi>” <span className="quiet">{words.places[place.change]}</span>
                  </th>
                  <td data-side="before">
                    {place.before ?? <span className="quiet">{place.change === "found" ? words.notRead : words.leftOpen}</span>}
                  </td>
                  <td data-side="now">
                    {place.after ?? <span className="quiet">{place.change === "lost" ? words.notRead : words.leftOpen}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {placeCount > places.length && <p className="quiet">{words.moreNames(placeCount - places.length)}</p>}
      </div>
    </details>
  );
}

function Difference({ event, locale }: { event: EventDifference; locale: Locale }) {
  const words = CORPUS_WORDS[locale].differences;
  const reading = event.change === "gone" ? event.before : event.after;
  const aspects = event.change === "changed" ? event.aspects : WHOLE;
  return (
    <section className={styles.event}>
      <h2>
        <KindSymbol kind={reading.kind} />
        <span>
          <span className={styles.change}>{words.changes[event.change]}</span>{" "}
          {event.change === "gone" ? (
            <bdi {...IN_ENGLISH}>{reading.summary}</bdi>
          ) : (
            <a className="link" href={`/${formatView({ ...DEFAULT_VIEW, event: event.id })}`} {...IN_ENGLISH}>
              {reading.summary}
            </a>
          )}
        </span>
      </h2>
      <dl className={styles.aspects} data-sides={event.change === "changed" ? 2 : 1}>
        {event.change === "changed" && (
          <>
            <dt className={styles.head} aria-hidden="true" />
            <dd className={styles.head} aria-hidden="true">
              {words.before}
            </dd>
            <dd className={styles.head} aria-hidden="true">
              {words.now}
            </dd>
          </>
        )}
        {aspects.map((aspect) => (
          <Sides key={aspect} label={READING_WORDS[locale].aspects[aspect]}>
            {event.change !== "new" && (
              <dd className={styles.before} data-word={words.beforeColon} {...(aspect === "sentence" && IN_ENGLISH)}>
                <span className="visually-hidden">{words.beforeColon} </span>
                {formatAspect(event.before, aspect, locale)}
              </dd>
            )}
            {event.change !== "gone" && (
              <dd {...(aspect === "sentence" && IN_ENGLISH)}>
                <span className="visually-hidden">{words.nowColon} </span>
                {formatAspect(event.after, aspect, locale)}
              </dd>
            )}
          </Sides>
        ))}
      </dl>
    </section>
  );
}

function Sides({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      {children}
    </>
  );
}
