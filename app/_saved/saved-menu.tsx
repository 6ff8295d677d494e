"use client";

import { useState } from "react";
import type { View } from "#domain/view.ts";
import { SAVED_VIEW_WORDS } from "#domain/words/saved-views.ts";
import { useWords } from "../_words/words.tsx";
import { DropDown } from "../drop-down.tsx";
import { ViewLink } from "../view-link.tsx";
import { NameForm } from "./name-form.tsx";
import { type SavedView, viewOf } from "./saved.ts";
import styles from "./saved-menu.module.css";

type Props = {
  views: readonly SavedView[];
  /** What was removed last and can still come back. */
  removed: SavedView | null;
  /** What went wrong with the last change, in words. */
  failure: string | null;
  /** Someone who may change nothing only opens them. */
  mayChange: boolean;
  /** What the present view would be called if nobody said. */
  suggestion: string;
  onSave: (name: string) => void;
  onRename: (id: string, name: string) => void;
  onRemove: (view: SavedView) => void;
  onUndo: () => void;
  onView: (view: View) => void;
};

/** Views under their names: to open, and for who may, to save, rename and remove. */
export function SavedMenu(props: Props) {
  const { views, removed, failure, mayChange, suggestion, onSave, onRename, onRemove, onUndo, onView } = props;
  const words = useWords(SAVED_VIEW_WORDS);
  const [renaming, setRenaming] = useState<string | null>(null);
  if (!mayChange && views.length === 0) return null;
  return (
    <DropDown id="saved-views" button={words.short} label={words.title}>
      {(close) => (
        <section className={styles.menu} aria-label={words.title}>
          {mayChange && (
            <NameForm
              label={words.name}
              initial={suggestion}
              submit={(name) => (views.some((view) => view.name === name) ? words.replace : words.save)}
              onName={onSave}
            />
          )}
          <div role="status">
            {failure !== null && <p className={styles.note}>{failure}</p>}
            {removed !== null && (
              <p className={styles.note}>
                {words.removed(removed.name)}{" "}
                <button type="button" className="link" onClick={onUndo}>
                  {words.undo}
                </button>
              </p>
            )}
          </div>
          {views.length === 0 && removed === null && <p className="quiet">{words.none}</p>}
          <ul className={styles.views}>
            {views.map((saved) => (
              <li key={saved.id} className={styles.row}>
                {renaming === saved.id ? (
                  <NameForm
                    label={words.renameOf(saved.name)}
                    initial={saved.name}
                    submit={() => words.rename}
                    onName={(name) => {
                      setRenaming(null);
                      if (name !== saved.name) onRename(saved.id, name);
                    }}
                    cancel={words.cancel}
                    onCancel={() => setRenaming(null)}
                  />
                ) : (
                  <>
                    <ViewLink
                      className={styles.name}
                      to={viewOf(saved)}
                      onView={(view) => {
                        close();
                        onView(view);
                      }}
                    >
                      {saved.name}
                    </ViewLink>
                    {mayChange && (
                      <>
                        <button
                          type="button"
                          className="link"
                          aria-label={words.renameOf(saved.name)}
                          onClick={() => setRenaming(saved.id)}
                        >
                          {words.rename}
                        </button>
                        <button type="button" className="link" aria-label={words.removeOf(saved.name)} onClick={() => onRemove(saved)}>
                          {words.remove}
                        </button>
                      </>
                    )}
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </DropDown>
  );
}
