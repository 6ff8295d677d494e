"use client";

import type { KeyboardEvent } from "react";
import type { Slide } from "#domain/briefing.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./deck-overview.module.css";

type Props = { slides: readonly Slide[]; current: string; pathOf: (slide: string) => string; onGo: (slide: string) => void };

/** Where one is: the dialog that has just opened looks for it. */
function focusOnOpen(card: HTMLAnchorElement | null): void {
  requestAnimationFrame(() => card?.focus());
}

/** Arrows go from card to card, up and down by what lies there. */
function moveFocus(press: KeyboardEvent<HTMLElement>): void {
  const cards = [...press.currentTarget.querySelectorAll("a")];
  const here = cards.findIndex((card) => card.matches(":focus"));
  const [first, now] = [cards[0], cards[here]];
  if (!first || !now) return;
  const columns = Math.max(1, cards.filter((card) => card.getBoundingClientRect().top === first.getBoundingClientRect().top).length);
  const isRtl = getComputedStyle(press.currentTarget).direction === "rtl";
  const steps: Record<string, number> = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1, ArrowDown: columns, ArrowUp: -columns };
  const step = steps[press.key];
  if (step === undefined) return;
  press.preventDefault();
  cards[here + step]?.focus();
}

/** All slides by number and headline. */
export function DeckOverview({ slides, current, pathOf, onGo }: Props) {
  const words = useWords(PRESENTING_WORDS);
  return (
    <ol className={styles.grid} onKeyDown={moveFocus}>
      {slides.map((slide, at) => (
        <li key={slide.id}>
          <a
            className={styles.card}
            href={pathOf(slide.id)}
            aria-current={slide.id === current || undefined}
            ref={slide.id === current ? focusOnOpen : undefined}
            onClick={(click) => {
              if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
              click.preventDefault();
              onGo(slide.id);
            }}
          >
            <span className={styles.number}>{at + 1}</span>
            <span className={styles.headline} dir="auto">
              {slide.headline}
            </span>
            {slide.hidden && <span className={styles.hidden}>{words.hidden}</span>}
          </a>
        </li>
      ))}
    </ol>
  );
}
