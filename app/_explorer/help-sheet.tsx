"use client";

import { useEffect, useRef } from "react";
import styles from "./help-sheet.module.css";
import { KEYS } from "./keys.ts";

/** What each key does. */
export function HelpSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">Keys</h2>
      <dl className={styles.keys}>
        {KEYS.map(({ name, shown, does }) => (
          <div key={name}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>↑ ↓</kbd>
          </dt>
          <dd>Move in the list; Enter selects</dd>
        </div>
        <div>
          <dt>
            <kbd>+ − ← →</kbd>
          </dt>
          <dd>On the map: zoom and pan; with Shift, turn</dd>
        </div>
      </dl>
      <button type="button" className="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
