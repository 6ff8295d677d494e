"use client";

import { isEmptyFilter } from "#domain/filter.ts";
import { clearFilter, type View } from "#domain/view.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import { EXPLORER_WORDS } from "#domain/words/explorer.ts";
import { STATE_WORDS } from "#domain/words/states.ts";
import { useLocale } from "../_words/words.tsx";
import { ViewLink } from "../view-link.tsx";
import styles from "./nothing.module.css";
import type { Relief } from "./use-relief.ts";

type Props = { view: View; relief: readonly Relief[] | null; onView: (view: View) => void };

/** No event passes: which filter to drop, and how many there are then. */
export function Nothing({ view, relief, onView }: Props) {
  const locale = useLocale();
  const words = EXPLORER_WORDS[locale];
  const states = STATE_WORDS[locale];
  const isAsked = !isEmptyFilter(view.filter) || view.playhead !== null;
  if (!isAsked) {
    return (
      <div className={styles.nothing}>
        <p>{words.empty}</p>
        <a className="button" href="/documents">
          {words.add}
        </a>
      </div>
    );
  }
  return (
    <div className={styles.nothing}>
      <p>{words.nothing}</p>
      {relief !== null && relief.length > 0 && (
        <ul className={styles.relief}>
          {relief.map(({ id, text, without, count }) => (
            <li key={id}>
              <ViewLink className="link" to={without} onView={onView}>
                {states.without(text, EVENT_WORDS[locale].events(count))}
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
      {relief?.length === 0 && <p>{states.allKeepOut}</p>}
      <ViewLink className="button" to={clearFilter(view)} onView={onView}>
        {words.clear}
      </ViewLink>
    </div>
  );
}
