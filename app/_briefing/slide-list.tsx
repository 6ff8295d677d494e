"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  MeasuringStrategy,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { arrayMove, SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Slide } from "#domain/briefing.ts";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./slide-list.module.css";
import { SlideRow, SortableRow } from "./slide-row.tsx";

type Props = {
  slides: readonly Slide[];
  current: string | null;
  mayChange: boolean;
  hrefOf: (slide: string) => string;
  /** What a slide's view asks, in words. */
  say: (slide: Slide) => ReactNode;
  onSelect: (slide: string) => void;
  onMove: (slide: string, to: number) => void;
  onRemove: (slide: string) => void;
};

const ROW_PX = 72;
const PAGE = 8;

/** All slides in their order. One tab stop; the arrows, Home, End and the page keys move within, with Alt they move the slide. */
export function SlideList({ slides, current, mayChange, hrefOf, say, onSelect, onMove, onRemove }: Props) {
  const words = useWords(BRIEFING_WORDS);
  const scroller = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(current);
  const [dragged, setDragged] = useState<string | null>(null);
  /** Whose row is to have the focus once it is where it belongs. */
  const awaited = useRef<string | null>(null);
  const ids = useMemo(() => slides.map(({ id }) => id), [slides]);
  const places = useMemo(() => new Map(ids.map((id, at) => [id, at])), [ids]);
  const stopAt = places.get(stop ?? "") ?? places.get(current ?? "") ?? 0;
  const draggedAt = dragged === null ? -1 : (places.get(dragged) ?? -1);
  const virtual = useVirtualizer({
    count: slides.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 6,
    initialRect: { width: 400, height: 800 },
    // What is dragged stays, however far away from it the list is scrolled.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...(draggedAt < 0 ? [] : [draggedAt])])].sort((a, b) => a - b),
  });
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));

  const currentAt = places.get(current ?? "") ?? -1;
  useLayoutEffect(() => {
    if (currentAt >= 0) virtual.scrollToIndex(currentAt, { align: "auto" });
  }, [currentAt, virtual]);
  // After every rendering: a row far away is only there once the list has scrolled.
  useLayoutEffect(() => {
    const row = awaited.current === null ? null : scroller.current?.querySelector<HTMLElement>(`[data-slide="${awaited.current}"] a`);
    if (!row) return;
    awaited.current = null;
    row.focus({ preventScroll: true });
  });

  const goTo = (at: number) => {
    const id = ids[Math.max(0, Math.min(ids.length - 1, at))];
    if (id === undefined) return;
    setStop(id);
    awaited.current = id;
    virtual.scrollToIndex(places.get(id) ?? 0, { align: "auto" });
  };
  const press = (key: KeyboardEvent) => {
    const goals: Record<string, number> = {
      ArrowDown: stopAt + 1,
      ArrowUp: stopAt - 1,
      PageDown: stopAt + PAGE,
      PageUp: stopAt - PAGE,
      Home: 0,
      End: ids.length - 1,
    };
    const id = ids[stopAt];
    const goal = goals[key.key];
    if (id === undefined || key.ctrlKey || key.metaKey || key.shiftKey) return;
    if (key.key === "Delete" && mayChange && !key.altKey) {
      key.preventDefault();
      const next = ids[stopAt + 1] ?? ids[stopAt - 1] ?? null;
      setStop(next);
      awaited.current = next;
      return onRemove(id);
    }
    if (goal === undefined) return;
    key.preventDefault();
    if (!key.altKey) return goTo(goal);
    const to = Math.max(0, Math.min(ids.length - 1, goal));
    if (!mayChange || to === stopAt) return;
    awaited.current = id;
    onMove(id, to);
    virtual.scrollToIndex(to, { align: "auto" });
  };
  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(null);
    const to = over === null ? undefined : places.get(String(over.id));
    if (to !== undefined && active.id !== over?.id) onMove(String(active.id), to);
  };

  const draggedSlide = slides[draggedAt];
  return (
    <div ref={scroller} className={styles.scroller}>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
        accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: words.dragHelp } }}
        onDragStart={({ active }) => setDragged(String(active.id))}
        onDragCancel={() => setDragged(null)}
        onDragEnd={drop}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol className={styles.list} style={{ height: virtual.getTotalSize() }} onKeyDown={press} aria-label={words.slideList}>
            {virtual.getVirtualItems().map((item) => {
              const slide = slides[item.index];
              if (!slide) return null;
              return (
                <li
                  key={item.key}
                  ref={virtual.measureElement}
                  data-index={item.index}
                  data-slide={slide.id}
                  className={styles.item}
                  style={{ transform: `translateY(${item.start}px)` }}
                  aria-setsize={slides.length}
                  aria-posinset={item.index + 1}
                >
                  <SortableRow
                    slide={slide}
                    number={item.index + 1}
                    isCurrent={slide.id === current}
                    isStop={item.index === stopAt}
                    mayMove={mayChange}
                    href={hrefOf(slide.id)}
                    said={say(slide)}
                    onSelect={() => onSelect(slide.id)}
                    onFocus={() => setStop(slide.id)}
                  />
                </li>
              );
            })}
          </ol>
        </SortableContext>
        <DragOverlay dropAnimation={null}>
          {draggedSlide && <SlideRow slide={draggedSlide} number={draggedAt + 1} said={say(draggedSlide)} isLifted mayMove />}
        </DragOverlay>
      </DndContext>
    </div>
  );
}

const nothing = () => undefined;
/** Where a slide went is said by whoever moves it, in the interface's language. */
const SILENT = { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing };

/** The order after one slide went to another place. */
export function reorder(ids: readonly string[], id: string, to: number): string[] {
  return arrayMove([...ids], ids.indexOf(id), to);
}
