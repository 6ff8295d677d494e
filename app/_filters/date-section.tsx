"use client";

import { CLOCKS, type Filter } from "#domain/filter.ts";
import type { View } from "#domain/view.ts";
import { FILTER_WORDS } from "#domain/words/filters.ts";
import { useWords } from "../_words/words.tsx";
import { ViewLink } from "../view-link.tsx";
import { DateField } from "./date-field.tsx";
import styles from "./date-section.module.css";
import { Toggle } from "./toggle.tsx";

type Props = { view: View; leftOutUndated: number; onView: (view: View) => void };

/** The date range as fields: the equal of the timeline's brush. */
export function DateSection({ view, leftOutUndated, onView }: Props) {
  const words = useWords(FILTER_WORDS);
  const { filter } = view;
  const asked = (change: Partial<Filter>): View => ({ ...view, filter: { ...filter, ...change } });
  const hasRange = filter.from !== null || filter.to !== null;
  return (
    <section className={styles.section} aria-labelledby="facet-dates">
      <header className={styles.head}>
        <h3 id="facet-dates" tabIndex={-1}>
          {words.dates}
        </h3>
        <div className={styles.clocks}>
          {CLOCKS.map((clock) => (
            <ViewLink key={clock} to={asked({ clock })} onView={onView} aria-current={filter.clock === clock || undefined}>
              {words.clocks[clock]}
            </ViewLink>
          ))}
        </div>
      </header>
      <div className={styles.pair}>
        <DateField label={words.from} edge="from" value={filter.from} other={filter.to} onDay={(from) => onView(asked({ from }))} />
        <DateField label={words.to} edge="to" value={filter.to} other={filter.from} onDay={(to) => onView(asked({ to }))} />
      </div>
      {(hasRange || filter.undated) && (
        <Toggle to={asked({ undated: !filter.undated })} onView={onView} isOn={filter.undated} isFilter>
          {words.includeUndated}
          {leftOutUndated > 0 && <span className="quiet"> · {words.leftOut(leftOutUndated)}</span>}
        </Toggle>
      )}
      <DateField label={words.knownBy} edge="to" value={filter.knownBy} onDay={(knownBy) => onView(asked({ knownBy }))} />
    </section>
  );
}
