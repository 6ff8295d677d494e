"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { EventRecord } from "#domain/event.ts";
import type { View } from "#domain/view.ts";
import { LIST_WORDS } from "#domain/words/list.ts";
import { useWords } from "../_words/words.tsx";
import { useStable } from "../use-stable.ts";
import styles from "./event-list.module.css";
import { EventRow } from "./event-row.tsx";

type Props = {
  rows: readonly EventRecord[];
  /** How many there are with those that are still to come. */
  count: number;
  view: View;
  hovered: string | null;
  onView: (view: View) => void;
  onHover: (event: string | null) => void;
  /** Asked for when the end of `rows` comes near. */
  onMore: () => void;
};

const ROW_PX = 98;
const PAGE = 8;

/** One tab stop; the arrows, Home, End and the page keys move within, Enter selects. */
export function EventList({ rows, count, view, hovered, onView, onHover, onMore }: Props) {
  const words = useWords(LIST_WORDS);
  const scroller = useRef<HTMLDivElement>(null);
  const viewByRow = useStable(onView);
  const [active, setActive] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    initialRect: { width: 392, height: 800 },
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  const isNearEnd = last >= rows.length - PAGE && rows.length < count;

  useEffect(() => {
    if (isNearEnd) onMore();
  }, [isNearEnd, onMore]);

  const selected = rows.findIndex((row) => row.id === view.event);
  useEffect(() => {
    if (selected < 0) return;
    setActive(selected);
    virtual.scrollToIndex(selected, { align: "auto" });
  }, [selected, virtual]);

  const stop = Math.min(active, rows.length - 1);
  const move = (key: KeyboardEvent) => {
    const goals: Record<string, number> = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      PageDown: stop + PAGE,
      PageUp: stop - PAGE,
      Home: 0,
      End: rows.length - 1,
    };
    const goal = goals[key.key];
    if (goal === undefined || key.altKey || key.ctrlKey || key.metaKey) return;
    key.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, goal));
    setActive(next);
    virtual.scrollToIndex(next, { align: "auto" });
    const focus = () => {
      const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`);
      row?.focus();
      return row !== null && row !== undefined;
    };
    // A row far away is only there once the list has scrolled.
    if (!focus()) requestAnimationFrame(focus);
  };

  return (
    <div ref={scroller} className={styles.scroller}>
      <ol className={styles.list} style={{ height: virtual.getTotalSize() }} onKeyDown={move} aria-label={words.events}>
        {items.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles.item}
              style={{ transform: `translateY(${item.start}px)` }}
              aria-setsize={count}
              aria-posinset={item.index + 1}
            >
              <EventRow
                event={row}
                view={view}
                isStop={item.index === stop}
                isHovered={hovered === row.id}
                onView={viewByRow}
                onHover={onHover}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
