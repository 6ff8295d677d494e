"use client";

import { useEffect, useRef } from "react";
import { EVENT_ORDERS, type EventOrder, type Totals } from "#domain/answer.ts";
import type { EventDetail, EventRecord } from "#domain/event.ts";
import { formatAmount } from "#domain/event-words.ts";
import type { View } from "#domain/view.ts";
import { EXPLORER_WORDS } from "#domain/words/explorer.ts";
import { EventList } from "../_events/event-list.tsx";
import { TotalsLine } from "../_events/totals-line.tsx";
import { Receipt } from "../_reader/receipt.tsx";
import { useLocale } from "../_words/words.tsx";
import { ViewLink } from "../view-link.tsx";
import { Nothing } from "./nothing.tsx";
import styles from "./side-panel.module.css";
import type { Relief } from "./use-relief.ts";

type Props = {
  view: View;
  rows: readonly EventRecord[];
  totals: Totals | null;
  hovered: string | null;
  event: { data: EventDetail | null | undefined; isFailed: boolean; isOld: boolean };
  /** Which filters to drop when nothing passes. */
  relief: readonly Relief[] | null;
  /** The address that shows the selected event. */
  link: () => string;
  onView: (view: View) => void;
  onHover: (event: string | null) => void;
  onMore: () => void;
};

/** The list, and over it the receipt of what is selected; the list stays where it was beneath. */
export function SidePanel({ view, rows, totals, hovered, event, relief, link, onView, onHover, onMore }: Props) {
  const locale = useLocale();
  const words = EXPLORER_WORDS[locale];
  const list = useRef<HTMLDivElement>(null);
  const receipt = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  const isReading = view.event !== null;

  useEffect(() => {
    if (view.event !== null) {
      const hadFocus = list.current?.contains(window.document.activeElement) ?? false;
      receipt.current?.scrollTo({ top: 0 });
      if (hadFocus) receipt.current?.focus({ preventScroll: true });
    } else if (last.current !== null) {
      const focused = window.document.activeElement;
      if (focused === null || focused === window.document.body) {
        const row = window.document.getElementById(`event-${last.current}`) ?? list.current?.querySelector<HTMLElement>("a[tabindex='0']");
        row?.focus();
      }
    }
    last.current = view.event;
  }, [view.event]);

  const at = rows.findIndex((row) => row.id === view.event);
  const to = (step: 1 | -1) => rows[at + step]?.id;
  return (
    <div className={styles.panel}>
      <div ref={list} className={styles.list} inert={isReading}>
        <header className={styles.head}>
          <h2>{words.events}</h2>
          <label>
            <span className="visually-hidden">{words.order}</span>
            <select
              className={styles.order}
              value={view.order}
              onChange={(change) => onView({ ...view, order: toOrder(change.target.value) })}
            >
              {EVENT_ORDERS.map((value) => (
                <option key={value} value={value}>
                  {words.orders[value]}
                </option>
              ))}
            </select>
          </label>
        </header>
        <div className={styles.rows}>
          {totals?.all === 0 ? (
            <Nothing view={view} relief={relief} onView={onView} />
          ) : (
            <EventList {...{ rows, view, hovered, onView, onHover, onMore }} count={totals?.all ?? rows.length} />
          )}
        </div>
        {totals !== null && <TotalsLine totals={totals} />}
      </div>
      {isReading && (
        <div ref={receipt} className={styles.receipt} tabIndex={-1} data-old={event.isOld || undefined}>
          <nav className={styles.head} aria-label={words.oneByOne}>
            <ViewLink className={styles.back} to={{ ...view, event: null }} onView={onView} aria-keyshortcuts="Escape">
              <span aria-hidden="true">‹ </span>
              {words.all}
            </ViewLink>
            {at >= 0 && totals !== null && (
              <span className={styles.steps}>
                <Step view={view} to={to(-1)} onView={onView} label={words.previous} sign="↑" />
                <span className="number quiet">{words.position(formatAmount(at + 1, locale), formatAmount(totals.all, locale))}</span>
                <Step view={view} to={to(1)} onView={onView} label={words.next} sign="↓" />
              </span>
            )}
          </nav>
          {event.data ? (
            <Receipt event={event.data} link={link} />
          ) : (
            <p className={styles.message}>{event.isFailed ? words.failed : event.data === null ? words.gone : words.reading}</p>
          )}
        </div>
      )}
    </div>
  );
}

function toOrder(value: string): EventOrder {
  return EVENT_ORDERS.find((order) => order === value) ?? "newest";
}

function Step({
  view,
  to,
  onView,
  label,
  sign,
}: {
  view: View;
  to: string | undefined;
  onView: (view: View) => void;
  label: string;
  sign: string;
}) {
  if (to === undefined) return <span className={styles.step} aria-hidden="true" />;
  return (
    <ViewLink className={styles.step} to={{ ...view, event: to }} onView={onView} aria-label={label}>
      {sign}
    </ViewLink>
  );
}
