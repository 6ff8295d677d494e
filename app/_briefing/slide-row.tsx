"use client";

import { useSortable } from "@dnd-kit/sortable";
import type { HTMLAttributes, MouseEvent, ReactNode } from "react";
import type { Slide } from "#domain/briefing.ts";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./slide-list.module.css";

type RowProps = {
  slide: Slide;
  number: number;
  /** What its view asks, in words. */
  said: ReactNode;
  mayMove: boolean;
  isCurrent?: boolean;
  isStop?: boolean;
  isLifted?: boolean;
  href?: string;
  grip?: HTMLAttributes<HTMLElement> | undefined;
  onSelect?: () => void;
  onFocus?: () => void;
};

/** A row that can be dragged by its grip. */
export function SortableRow(props: RowProps) {
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id: props.slide.id, disabled: !props.mayMove });
  const shift = transform === null ? undefined : `translateY(${transform.y}px)`;
  return (
    <div ref={setNodeRef} style={{ transform: shift, transition }} data-dragged={isDragging || undefined} className={styles.place}>
      <SlideRow {...props} grip={listeners} />
    </div>
  );
}

/** One slide of the list: its number, what it says, what it asks. */
export function SlideRow({ slide, number, said, mayMove, isCurrent, isStop, isLifted, href, grip, onSelect, onFocus }: RowProps) {
  const words = useWords(BRIEFING_WORDS);
  const select = (click: MouseEvent) => {
    if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    onSelect?.();
  };
  return (
    <div className={styles.row} data-current={isCurrent || undefined} data-hidden={slide.hidden || undefined} data-lifted={isLifted}>
      <a
        className={styles.link}
        href={href}
        tabIndex={isStop ? 0 : -1}
        aria-current={isCurrent || undefined}
        onClick={select}
        onFocus={onFocus}
      >
        <span className={styles.number}>{number}</span>
        <span className={styles.headline} data-none={slide.headline === "" || undefined}>
          <bdi>{slide.headline === "" ? words.noHeadline : slide.headline}</bdi>
        </span>
        <span className={styles.said}>
          {slide.hidden && <span className={styles.hidden}>{words.hidden}</span>}
          {said}
        </span>
      </a>
      {mayMove && (
        // For the pointer alone: the keyboard moves the row itself.
        <span className={styles.grip} title={words.dragHandle} aria-hidden="true" {...grip}>
          <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
            <path d="M3 5.5h10M3 10.5h10" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </span>
      )}
    </div>
  );
}
