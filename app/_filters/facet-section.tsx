"use client";

import { memo, useState } from "react";
import type { FacetValue } from "#domain/answer.ts";
import { formatAmount } from "#domain/event-words.ts";
import { type Facet, toggleChoice } from "#domain/filter.ts";
import { KIND_FAMILIES, type KindFamily } from "#domain/kind.ts";
import { closedName } from "#domain/value-names.ts";
import type { View } from "#domain/view.ts";
import { FILTER_WORDS } from "#domain/words/filters.ts";
import { useLocale } from "../_words/words.tsx";
import { KindSymbol } from "../kind-symbol.tsx";
import { ViewLink } from "../view-link.tsx";
import { type FacetRow, toFacetRows } from "./facet-rows.ts";
import styles from "./facet-section.module.css";

const SEARCHABLE = 12;
const isFamily = (id: string): id is KindFamily => id in KIND_FAMILIES;

type Props = {
  facet: Facet;
  values: readonly FacetValue[];
  /** How many there are to list, come or not. */
  size: number;
  view: View;
  onView: (view: View) => void;
  onWhole: (facet: Facet, isWhole: boolean) => void;
};

/** Written anew only when something in it is another: it is mostly links, each of which says a whole view. */
export const FacetSection = memo(function FacetSection({ facet, values, size, view, onView, onWhole }: Props) {
  const locale = useLocale();
  const words = FILTER_WORDS[locale];
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState("");
  const choice = view.filter[facet];
  const named = values.map((value) => ({ ...value, label: closedName(facet, value.id, locale) ?? value.label }));
  const { rows, more } = toFacetRows(facet, named, choice, !isOpen ? "short" : search.trim() === "" ? "all" : { search }, size);
  const most = Math.max(1, ...values.map((value) => value.count));
  const chosen = choice.only.length + choice.not.length;
  const title = words.titles[facet];
  const to = (side: "only" | "not", id: string): View => ({ ...view, filter: toggleChoice(view.filter, facet, side, id) });

  const turn = () => {
    setOpen(!isOpen);
    onWhole(facet, !isOpen);
  };

  return (
    <section className={styles.facet} aria-labelledby={`facet-${facet}`}>
      <header className={styles.head}>
        <h3 id={`facet-${facet}`} tabIndex={-1}>
          {title}
        </h3>
        {choice.only.length > 1 && <span className="quiet">{words.anyOf}</span>}
        {chosen > 0 && (
          <ViewLink className="link quiet" to={{ ...view, filter: { ...view.filter, [facet]: { only: [], not: [] } } }} onView={onView}>
            {words.clear}
            <span className="visually-hidden"> {title}</span>
          </ViewLink>
        )}
      </header>
      {isOpen && size > SEARCHABLE && (
        <input
          className={`field ${styles.search}`}
          type="search"
          placeholder={words.findIn(title)}
          aria-label={words.findIn(title)}
          value={search}
          onChange={(change) => setSearch(change.target.value)}
        />
      )}
      {rows.length === 0 && <p className="quiet">{words.nothingCalled(search.trim())}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={styles.row} data-state={row.state ?? undefined} data-none={row.count === 0 || undefined}>
            <ViewLink
              className={styles.only}
              data-depth={row.depth}
              to={to(row.state === "not" ? "not" : "only", row.id)}
              onView={onView}
              aria-current={row.state === "only" || undefined}
            >
              <Mark facet={facet} row={row} />
              <span className={styles.label} title={row.label} dir="auto">
                {row.state === "not" && <span className={styles.word}>{words.not} </span>}
                {row.label}
              </span>
              <span className={`number ${styles.count}`}>
                {formatAmount(row.count, locale)}
                <span className="visually-hidden">
                  {" "}
                  {words.events}
                  {row.state === "only" && `, ${words.chosen}`}
                </span>
              </span>
            </ViewLink>
            <ViewLink className={styles.not} to={to("not", row.id)} onView={onView} aria-current={row.state === "not" || undefined}>
              {words.not}
              <span className="visually-hidden"> {row.label}</span>
            </ViewLink>
            <span className={styles.share} style={{ width: `${(row.count / most) * 100}%` }} />
          </li>
        ))}
      </ul>
      {(more > 0 || isOpen) && (
        <button type="button" className={`link quiet ${styles.more}`} aria-expanded={isOpen} onClick={turn}>
          {isOpen ? words.fewer : words.all(formatAmount(rows.length + more, locale))}
          <span className="visually-hidden"> {words.of(title)}</span>
        </button>
      )}
    </section>
  );
});

function Mark({ facet, row }: { facet: Facet; row: FacetRow }) {
  if (facet === "kind" && isFamily(row.id)) {
    return (
      <span className={styles.symbol}>
        <KindSymbol family={row.id} />
      </span>
    );
  }
  return <span className={styles.box} aria-hidden="true" />;
}
