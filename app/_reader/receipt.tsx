"use client";

import { useEffect, useRef } from "react";
import type { EventDetail } from "#domain/event.ts";
import { formatCount, formatKind, formatWhere, ROLE_LABELS } from "#domain/event-words.ts";
import { HEDGING_LABELS } from "#domain/kind.ts";
import { formatWhen } from "#domain/time-words.ts";
import { KindSymbol } from "../kind-symbol.tsx";
import { Actions } from "./actions.tsx";
import { Figures } from "./figures.tsx";
import styles from "./receipt.module.css";
import { ReportView } from "./report-view.tsx";

type Props = {
  event: EventDetail;
  /** The address that shows this event. */
  link: () => string;
};

/** What is said of one event, in whose words, and what each name in them was taken to be. */
export function Receipt({ event, link }: Props) {
  const when = formatWhen(event.when, event.whenValue);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only when the focus would be lost: whoever came by the list's keys goes on from there.
    if (event.id && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [event.id]);
  return (
    <article className={styles.receipt} aria-labelledby="receipt-headline">
      <div className={styles.body}>
        <p className={styles.kind}>
          <KindSymbol kind={event.kind} />
          <span>{formatKind(event)}</span>
          <span className={styles.tag}>{HEDGING_LABELS[event.hedging]}</span>
        </p>
        <h2 id="receipt-headline" ref={heading} className={styles.headline} tabIndex={-1}>
          {event.summary}
        </h2>
        <dl className={styles.facts}>
          <dt>When</dt>
          <dd>
            {when.text}
            {when.precision !== null && <span className="quiet"> · {when.precision}</span>}
          </dd>
          <dt>Where</dt>
          <dd>
            <Where event={event} />
          </dd>
          <dt>Who</dt>
          <dd>
            {event.actors.length === 0 && <span className="quiet">no actor named</span>}
            {event.actors.map((actor, at) => (
              <span key={actor.id}>
                {at > 0 && ", "}
                {actor.name} <span className="quiet">{ROLE_LABELS[actor.role]}</span>
              </span>
            ))}
          </dd>
          {event.numbers.length > 0 && (
            <>
              <dt>Figures</dt>
              <dd>
                <Figures event={event} />
              </dd>
            </>
          )}
          <dt>Per</dt>
          <dd>
            {event.sources.length === 0 ? (
              <span className="quiet">not named in the report</span>
            ) : (
              event.sources.map((source) => source.name).join(", ")
            )}
          </dd>
        </dl>
        {event.reports.length > 1 && (
          <h3 className={styles.section}>
            {formatCount(event.reports.length, "report")}, {event.independent === event.reports.length ? "all" : event.independent}{" "}
            independent
          </h3>
        )}
        {event.reports.map((report) => (
          <ReportView key={report.id} report={report} event={event} />
        ))}
        {event.setAside.length > 0 && (
          <section>
            <h3 className={styles.section}>Not on the map, on purpose</h3>
            <ul>
              {event.setAside.map(({ text, reason }) => (
                <li key={text}>
                  “{text}”: {reason}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <Actions event={event} link={link} />
    </article>
  );
}

function Where({ event }: { event: EventDetail }) {
  if (event.places.length === 0) {
    return (
      <span className="quiet">
        {event.standing === "relation" ? "no place named: drawn as a tie between seats of government" : "no place named: not on the map"}
      </span>
    );
  }
  return event.places
    .map((place) => formatWhere(place))
    .map(({ text, precision }, at) => (
      <span key={text} className={styles.place}>
        {text}
        <span className="quiet"> · {precision}</span>
        {at < event.places.length - 1 && "; "}
      </span>
    ));
}
