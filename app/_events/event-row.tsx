"use client";

import type { EventRecord } from "#domain/event.ts";
import { formatKind, formatWhere } from "#domain/event-words.ts";
import { HEDGING_LABELS } from "#domain/kind.ts";
import { formatWhen } from "#domain/time-words.ts";
import type { View } from "#domain/view.ts";
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

const STANDING_WORDS = { located: "", relation: "a relation, no place named", unplaceable: "not placeable" } as const;

export function EventRow({ event, view, isStop, isHovered, onView, onHover }: Props) {
  const isSelected = view.event === event.id;
  const when = formatWhen(event.when, event.whenValue);
  const [first, ...others] = event.places.map((place) => formatWhere(place));
  const actors = event.actors.map((actor) => actor.name).join(", ");
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
        <span className="visually-hidden">{formatKind(event)}: </span>
      </span>
      <span className={styles.summary}>{event.summary}</span>
      <span className={styles.line}>
        {when.text}
        {when.precision !== null && when.precision !== "day" && <span className={styles.quiet}> · {when.precision}</span>}
      </span>
      <span className={styles.line}>
        {first ? (
          <>
            {first.text}
            <span className={styles.quiet}> · {first.precision}</span>
            {others.length > 0 && <span className={styles.quiet}> and {others.length} more</span>}
          </>
        ) : (
          <span className={styles.quiet}>{STANDING_WORDS[event.standing]}</span>
        )}
      </span>
      <span className={styles.line}>
        <span className={styles.quiet}>
          {actors}
          {actors !== "" && cited !== "" && " · "}
          {cited !== "" && <>per {cited}</>}
        </span>
      </span>
      <span className={styles.tags}>
        <span className={styles.tag}>{HEDGING_LABELS[event.hedging]}</span>
        {event.reportCount > 1 && <span className={styles.quiet}>{event.reportCount} reports</span>}
      </span>
    </ViewLink>
  );
}
