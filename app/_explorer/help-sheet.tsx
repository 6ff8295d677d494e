"use client";

import { useEffect, useRef } from "react";
import { EXPLORER_WORDS } from "#domain/words/explorer.ts";
import { UNREVIEWED } from "#domain/words/locale.ts";
import { PAGE_WORDS } from "#domain/words/pages.ts";
import { useLocale } from "../_words/words.tsx";
import styles from "./help-sheet.module.css";
import { KEYS } from "./keys.ts";

/** What each key does. */
export function HelpSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const locale = useLocale();
  const words = EXPLORER_WORDS[locale];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{words.keys}</h2>
      <dl className={styles.keys}>
        {KEYS.map(({ name, shown, also }) => (
          <div key={name}>
            <dt>
              <kbd dir="auto">{also === undefined ? shown : `${shown} ${words.or} ${also}`}</kbd>
            </dt>
            <dd>{words.does[name]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd dir="ltr">↑ ↓</kbd>
          </dt>
          <dd>{words.does.inList}</dd>
        </div>
        <div>
          <dt>
            <kbd dir="ltr">+ − ← →</kbd>
          </dt>
          <dd>{words.does.onMap}</dd>
        </div>
      </dl>
      {UNREVIEWED.includes(locale) && <p className="quiet">{PAGE_WORDS[locale].unreviewed}</p>}
      <button type="button" className="button" onClick={onClose}>
        {words.close}
      </button>
    </dialog>
  );
}
