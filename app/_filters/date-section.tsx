"use client";

import { formatCount } from "#domain/event-words.ts";
import { CLOCKS, type Filter } from "#domain/filter.ts";
import type { View } from "#domain/view.ts";
import { ViewLink } from "../view-link.tsx";
import { DateField } from "./date-field.tsx";
import styles from "./date-section.module.css";
import { Toggle } from "./toggle.tsx";

type Props = { view: View; leftOutUndated: number; onView: (view: View) => void };

const CLOCK_LABELS = { happened: "Happened", reported: "Reported" } as const;

/** The date range as fields: the equal of the timeline's brush. */
export function DateSection({ view, leftOutUndated, onView }: Props) {
  const { filter } = view;
  const asked = (change: Partial<Filter>): View => ({ ...view, filter: { ...filter, ...change } });
  const hasRange = filter.from !== null || filter.to !== null;
  return (
    <section className={styles.section} aria-labelledby="facet-dates">
      <header className={styles.head}>
        <h3 id="facet-dates" tabIndex={-1}>
          Dates
        </h3>
        <div className={styles.clocks}>
          {CLOCKS.map((clock) => (
            <ViewLink key={clock} to={asked({ clock })} onView={onView} aria-current={filter.clock === clock || undefined}>
              {CLOCK_LABELS[clock]}
            </ViewLink>
          ))}
        </div>
      </header>
      <div className={styles.pair}>
        <DateField label="From" edge="from" value={filter.from} other={filter.to} onDay={(from) => onView(asked({ from }))} />
        <DateField label="To" edge="to" value={filter.to} other={filter.from} onDay={(to) => onView(asked({ to }))} />
      </div>
      {(hasRange || filter.undated) && (
        <Toggle to={asked({ undated: !filter.undated })} onView={onView} isOn={filter.undated} isFilter>
          Include undated{leftOutUndated > 0 && <span className="quiet"> · {formatCount(leftOutUndated, "event")} left out</span>}
        </Toggle>
      )}
      <DateField label="As known by" edge="to" value={filter.knownBy} onDay={(knownBy) => onView(asked({ knownBy }))} />
    </section>
  );
}
