"use client";

import { formatView, type View } from "#domain/view.ts";
import { SAVED_VIEW_WORDS } from "#domain/words/saved-views.ts";
import { useWords } from "../_words/words.tsx";
import { ViewLink } from "../view-link.tsx";
import { type SavedView, viewOf } from "./saved.ts";
import styles from "./saved-list.module.css";

type Props = { views: readonly SavedView[]; view: View; onView: (view: View) => void };

/** Views under their names, over the filters that they may stand for. */
export function SavedList({ views, view, onView }: Props) {
  const words = useWords(SAVED_VIEW_WORDS);
  if (views.length === 0) return null;
  const here = formatView(view);
  return (
    <section className={styles.saved} aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul>
        {views.map((saved) => (
          <li key={saved.id}>
            <ViewLink to={viewOf(saved)} onView={onView} aria-current={saved.view === here ? "true" : undefined}>
              {saved.name}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
