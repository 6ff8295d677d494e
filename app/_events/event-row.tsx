"use client";

import { Fragment, memo } from "react";
import type { EventRecord } from "#domain/event.ts";
import { formatKind, formatWhere } from "#domain/event-words.ts";
import { formatWhen, isPlainDay } from "#domain/time-words.ts";
import type { View } from "#domain/view.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import { LIST_WORDS } from "#domain/words/list.ts";
import { IN_ENGLISH } from "../_words/in-english.ts";
import { useLocale } from "../_words/words.tsx";
import { KindSymbol } from "../kind-symbol.tsx";
import { ViewLink } from "../view-link.tsx";
import styles from "./event-row.module.css";

type Props = {
  event: EventRecord;
  view: View;
  /** The list's one tab stop. */
  isStop: boolean;
  isHovered: boolean;
  onView: (view: View) => void;
  onHover: (event: string | null) => void;
};

/** Written anew only when something in it is another, and not whenever the list scrolls or an answer is awaited. */
export const EventRow = memo(function EventRow({ event, view, isStop, isHovered, onView, onHover }: Props) {
  const isSelected = view.event === event.id;
  const locale = useLocale();
  const [words, said] = [LIST_WORDS[locale], EVENT_WORDS[locale]];
  const when = formatWhen(event.when, event.whenValue, locale);
  const [first, ...others] = event.places.map((place) => formatWhere(place, locale));
  const cited = event.sources.map((source) => source.name).join(", ");
  return (
    <ViewLink
      id={`event-${event.id}`}
      className={styles.row}
      to={{ ...view, event: event.id }}
      onView={onView}
      tabIndex={isStop ? 0 : -1}
      aria-current={isSelected || undefined}
      data-hovered={isHovered || undefined}
      onMouseEnter={() => onHover(event.id)}
      onMouseLeave={() => onHover(null)}
      onFocus={() => onHover(event.id)}
      onBlur={() => onHover(null)}
    >
      <span className={styles.symbol}>
        <KindSymbol kind={event.kind} />
        <span className="visually-hidden">{formatKind(event, locale)}: </span>
      </span>
      <span className={styles.summary} {...IN_ENGLISH}>
        {event.summary}
      </span>
      <span className={styles.line}>
        {when.text}
        {when.precision !== null && !isPlainDay(event.when) && <span className={styles.quiet}> · {when.precision}</span>}
      </span>
      <span className={styles.line}>
        {first ? (
          <>
            {first.text}
            <span className={styles.quiet}> · {first.precision}</span>
            {others.length > 0 && <span className={styles.quiet}>{words.more(others.length)}</span>}
          </>
        ) : (
          event.standing !== "located" && <span className={styles.quiet}>{words[event.standing]}</span>
        )}
      </span>
      <span className={styles.line}>
        <span className={styles.quiet}>
          {event.actors.map(({ name }, at) => (
            <Fragment key={name}>
              {at > 0 && ", "}
              <bdi>{name}</bdi>
            </Fragment>
          ))}
          {event.actors.length > 0 && cited !== "" && " · "}
          {cited !== "" && words.per(cited)}
        </span>
      </span>
      <span className={styles.tags}>
        <span className={styles.tag}>{said.hedgings[event.hedging]}</span>
        {event.reportCount > 1 && <span className={styles.quiet}>{said.reports(event.reportCount)}</span>}
      </span>
    </ViewLink>
  );
});
