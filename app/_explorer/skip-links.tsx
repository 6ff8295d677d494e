"use client";

import { STATE_WORDS } from "#domain/words/states.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./skip-links.module.css";

const TARGETS = ["filters", "map", "timeline", "events"] as const;
export type SkipTarget = (typeof TARGETS)[number];

/** The first stops of the Tab key: past all the controls, to a part of the page. */
export function SkipLinks({ onSkip }: { onSkip: (target: SkipTarget) => void }) {
  const { skip } = useWords(STATE_WORDS);
  return (
    <ul className={styles.links}>
      {TARGETS.map((target) => (
        <li key={target}>
          <button type="button" className="button" onClick={() => onSkip(target)}>
            {skip[target]}
          </button>
        </li>
      ))}
    </ul>
  );
}
