import type { ReactNode } from "react";
import { ASPECT_LABELS, formatAspect, formatDifference, formatRereadOn } from "#domain/reading-words.ts";
import type { EventDifference, Rereading } from "#domain/rereading.ts";
import { DEFAULT_VIEW, formatView } from "#domain/view.ts";
import { KindSymbol } from "../kind-symbol.tsx";
import styles from "./differences.module.css";

const PLACE_WORDS = { placed: "placed anew", abstained: "left open now", found: "read as a place now", lost: "no longer read as a place" };
const WHOLE = ["date", "place", "actors", "figures", "hedging"] as const;

/** What the last reading by newer rules made different: each event and name, before and now side by side. */
export function Differences({ rereading }: { rereading: Rereading }) {
  const { counts, events, places, at } = rereading;
  const eventCount = counts.new + counts.gone + counts.changed;
  const placeCount = counts.placed + counts.abstained + counts.found + counts.lost;
  return (
    <details className={styles.differences}>
      <summary>
        Since it was read anew on {formatRereadOn(at)}: {formatDifference(counts)}
      </summary>
      <div id="since" className={styles.list}>
        {events.map((event) => (
          <Difference key={`${event.change}-${event.id}`} event={event} />
        ))}
        {eventCount > events.length && <p className="quiet">and {eventCount - events.length} more events</p>}
        {places.length > 0 && (
          <table className={styles.places}>
            <caption className="visually-hidden">Names that are placed otherwise</caption>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Before</th>
                <th scope="col">Now</th>
              </tr>
            </thead>
            <tbody>
              {places.map((place) => (
                <tr key={`${place.start}-${place.text}`}>
                  <th scope="row">
                    “{place.text}” <span className="quiet">{PLACE_WORDS[place.change]}</span>
                  </th>
                  <td data-side="Before">
                    {place.before ?? <span className="quiet">{place.change === "found" ? "not read" : "left open"}</span>}
                  </td>
                  <td data-side="Now">
                    {place.after ?? <span className="quiet">{place.change === "lost" ? "not read" : "left open"}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {placeCount > places.length && <p className="quiet">and {placeCount - places.length} more names</p>}
      </div>
    </details>
  );
}

function Difference({ event }: { event: EventDifference }) {
  const reading = event.change === "gone" ? event.before : event.after;
  const aspects = event.change === "changed" ? event.aspects : WHOLE;
  return (
    <section className={styles.event}>
      <h2>
        <KindSymbol kind={reading.kind} />
        <span>
          <span className={styles.change}>{event.change === "changed" ? "Changed" : event.change === "new" ? "New" : "Gone"}</span>{" "}
          {event.change === "gone" ? (
            reading.summary
          ) : (
            <a className="link" href={`/${formatView({ ...DEFAULT_VIEW, event: event.id })}`}>
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
              Before
            </dd>
            <dd className={styles.head} aria-hidden="true">
              Now
            </dd>
          </>
        )}
        {aspects.map((aspect) => (
          <Sides key={aspect} label={ASPECT_LABELS[aspect]}>
            {event.change !== "new" && (
              <dd className={styles.before}>
                <span className="visually-hidden">before: </span>
                {formatAspect(event.before, aspect)}
              </dd>
            )}
            {event.change !== "gone" && (
              <dd>
                <span className="visually-hidden">now: </span>
                {formatAspect(event.after, aspect)}
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
