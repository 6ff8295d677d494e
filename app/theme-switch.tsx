"use client";

import { APPEARANCE_WORDS } from "#domain/words/appearance.ts";
import { useWords } from "./_words/words.tsx";
import { DropDown } from "./drop-down.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import styles from "./theme-switch.module.css";
import { THEMES, type Theme } from "./tokens.ts";

/** `theme`: what was chosen here; null follows the system. */
type Props = { theme: Theme | null; onTheme: (theme: Theme | null) => void };

/** How the pages look and speak: kept in this browser, and no part of a view. */
export function ThemeSwitch({ theme, onTheme }: Props) {
  const words = useWords(APPEARANCE_WORDS);
  return (
    <DropDown
      label={words.both}
      button={
        <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
          <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" />
        </svg>
      }
    >
      {() => (
        <>
          <fieldset className={styles.themes}>
            <legend>{words.colours}</legend>
            {[...THEMES, null].map((choice) => (
              <label key={choice ?? "system"} className={styles.theme}>
                <input type="radio" name="theme" checked={theme === choice} onChange={() => onTheme(choice)} />
                {words.themes[choice ?? "system"]}
              </label>
            ))}
          </fieldset>
          <LanguageChoice />
        </>
      )}
    </DropDown>
  );
}
