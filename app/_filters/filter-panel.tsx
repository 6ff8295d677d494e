"use client";

import type { Facets, Totals } from "#domain/answer.ts";
import type { Facet } from "#domain/filter.ts";
import { clearFilter, type View } from "#domain/view.ts";
import { FILTER_WORDS } from "#domain/words/filters.ts";
import { useLocale } from "../_words/words.tsx";
import { ViewLink } from "../view-link.tsx";
import { toChips } from "./chips.ts";
import { DateSection } from "./date-section.tsx";
import { FACET_ORDER } from "./facet-rows.ts";
import { FacetSection } from "./facet-section.tsx";
import styles from "./filter-panel.module.css";
import { MapSection } from "./map-section.tsx";

type Props = {
  view: View;
  facets: Facets | null;
  /** How many values each has to list: those that are not shown while it is short may not have come. */
  sizes: Record<Facet, number> | null;
  totals: Totals | null;
  nameOf: (facet: Facet, id: string) => string;
  onView: (view: View) => void;
  /** A facet is shown in full, or no more. */
  onWhole: (facet: Facet, isWhole: boolean) => void;
  /** The view with "only what I see" turned: only the map knows what is seen. */
  seenTurned: View;
};

const NO_VALUES: Facets[Facet] = [];

/** Everything that can be asked, each with its count under all the other filters. */
export function FilterPanel({ view, facets, sizes, totals, nameOf, onView, onWhole, seenTurned }: Props) {
  const locale = useLocale();
  const words = FILTER_WORDS[locale];
  const chips = toChips(view, nameOf, locale);
  return (
    <div className={styles.panel}>
      <h2 className="visually-hidden">{words.filters}</h2>
      {chips.length > 0 && (
        <div className={styles.active}>
          <h3 className="visually-hidden">{words.active}</h3>
          <ul className={styles.chips}>
            {chips.map((chip) => (
              <li key={chip.id}>
                <ViewLink className={styles.chip} to={chip.without} onView={onView}>
                  <span className="visually-hidden">{words.drop} </span>
                  <bdi>{chip.text}</bdi>
                  <span aria-hidden="true" className={styles.cross} />
                </ViewLink>
              </li>
            ))}
            <li>
              <ViewLink className={`link quiet ${styles.clear}`} to={clearFilter(view)} onView={onView} aria-keyshortcuts="c">
                {words.clearAll} <kbd>C</kbd>
              </ViewLink>
            </li>
          </ul>
        </div>
      )}
      {FACET_ORDER.map((facet) => {
        const values = facets?.[facet] ?? NO_VALUES;
        const isChosen = view.filter[facet].only.length + view.filter[facet].not.length > 0;
        const size = sizes?.[facet] ?? values.length;
        return values.length > 0 || isChosen ? <FacetSection key={facet} {...{ facet, values, size, view, onView, onWhole }} /> : null;
      })}
      <DateSection view={view} leftOutUndated={totals?.leftOutUndated ?? 0} onView={onView} />
      <MapSection view={view} onView={onView} seenTurned={seenTurned} />
    </div>
  );
}
