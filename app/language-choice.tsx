"use client";

import { DIRECTIONS, LOCALE_NAMES, LOCALES, UNREVIEWED } from "#domain/words/locale.ts";
import { PAGE_WORDS } from "#domain/words/pages.ts";
import { useLocale } from "./_words/words.tsx";
import styles from "./language-choice.module.css";
import { chooseLocale } from "./use-preferences.ts";

/** The languages of the interface, each by its own name; says of the one that is spoken when nobody has read it yet who grew up with it. */
export function LanguageChoice() {
  const spoken = useLocale();
  const words = PAGE_WORDS[spoken];
  return (
    <fieldset className={styles.languages}>
      <legend>{words.language}</legend>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          className={styles.language}
          lang={locale}
          dir={DIRECTIONS[locale]}
          aria-pressed={locale === spoken}
          onClick={() => chooseLocale(locale)}
        >
          {LOCALE_NAMES[locale]}
        </button>
      ))}
      {UNREVIEWED.includes(spoken) && <p className={styles.note}>{words.unreviewed}</p>}
    </fieldset>
  );
}
