"use client";

import { useEffect, useRef } from "react";
import type { EventDetail } from "#domain/event.ts";
import { formatKind, formatWhere } from "#domain/event-words.ts";
import { formatWhen } from "#domain/time-words.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import { READER_WORDS } from "#domain/words/reader.ts";
import { IN_ENGLISH } from "../_words/in-english.ts";
import { useLocale } from "../_words/words.tsx";
import { KindSymbol } from "../kind-symbol.tsx";
import { Told } from "../told.tsx";
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
  const locale = useLocale();
  const [words, said] = [READER_WORDS[locale], EVENT_WORDS[locale]];
  const when = formatWhen(event.when, event.whenValue, locale);
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
          <span>{formatKind(event, locale)}</span>
          <span className={styles.tag}>{said.hedgings[event.hedging]}</span>
        </p>
        <h2 id="receipt-headline" ref={heading} className={styles.headline} tabIndex={-1} {...IN_ENGLISH}>
          {event.summary}
        </h2>
        <dl className={styles.facts}>
          <dt>{words.when}</dt>
          <dd>
            {when.text}
            {when.precision !== null && <span className="quiet"> · {when.precision}</span>}
          </dd>
          <dt>{words.where}</dt>
          <dd>
            <Where event={event} />
          </dd>
          <dt>{words.who}</dt>
          <dd>
            {event.actors.length === 0 && <span className="quiet">{words.noActor}</span>}
            {event.actors.map((actor, at) => (
              <span key={actor.id}>
                {at > 0 && words.comma}
                <bdi>{actor.name}</bdi> <span className="quiet">{said.roles[actor.role]}</span>
              </span>
            ))}
          </dd>
          {event.numbers.length > 0 && (
            <>
              <dt>{words.figures}</dt>
              <dd>
                <Figures event={event} />
              </dd>
            </>
          )}
          <dt>{words.per}</dt>
          <dd>
            {event.sources.length === 0 ? (
              <span className="quiet">{words.perNobody}</span>
            ) : (
              event.sources.map((source) => source.name).join(words.comma)
            )}
          </dd>
        </dl>
        {event.reports.length > 1 && <h3 className={styles.section}>{words.reports(event.reports.length, event.independent)}</h3>}
        {event.reports.map((report) => (
          <ReportView key={report.id} report={report} event={event} />
        ))}
        {event.setAside.length > 0 && (
          <section>
            <h3 className={styles.section}>{words.setAside}</h3>
            <ul>
              {event.setAside.map(({ text, reason }) => (
                <li key={text}>
                  “<bdi {...IN_ENGLISH}>{text}</bdi>”: <Told words={reason} />
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
  const locale = useLocale();
  const words = READER_WORDS[locale];
  if (event.places.length === 0) {
    return <span className="quiet">{words.noPlace[event.standing === "relation" ? "relation" : "other"]}</span>;
  }
  return event.places
    .map((place) => formatWhere(place, locale))
    .map(({ text, precision }, at) => (
      <span key={text} className={styles.place}>
        {text}
        <span className="quiet"> · {precision}</span>
        {at < event.places.length - 1 && words.semicolon}
      </span>
    ));
}
