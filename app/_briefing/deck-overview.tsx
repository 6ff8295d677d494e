"use client";

import type { Slide } from "#domain/briefing.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./deck-overview.module.css";

type Props = { slides: readonly Slide[]; current: string; pathOf: (slide: string) => string; onGo: (slide: string) => void };

/** All slides by number and headline. */
export function DeckOverview({ slides, current, pathOf, onGo }: Props) {
  const words = useWords(PRESENTING_WORDS);
  return (
    <ol className={styles.grid}>
      {slides.map((slide, at) => (
        <li key={slide.id}>
          <a
            className={styles.card}
            href={pathOf(slide.id)}
            aria-current={slide.id === current || undefined}
            onClick={(click) => {
              if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
              click.preventDefault();
              onGo(slide.id);
            }}
          >
            <span className={styles.number}>{at + 1}</span>
            <span className={styles.headline}>{slide.headline}</span>
            {slide.hidden && <span className={styles.hidden}>{words.hidden}</span>}
          </a>
        </li>
      ))}
    </ol>
  );
}
