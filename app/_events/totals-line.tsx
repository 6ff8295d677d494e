import type { Totals } from "#domain/answer.ts";
import { formatAmount } from "#domain/event-words.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import { LIST_WORDS } from "#domain/words/list.ts";
import { useLocale } from "../_words/words.tsx";
import styles from "./totals-line.module.css";

/** The three numbers that make the whole, and of all of them the undated. */
export function TotalsLine({ totals }: { totals: Totals }) {
  const { all, located, relations, unplaceable, undated } = totals;
  const locale = useLocale();
  const words = LIST_WORDS[locale];
  const said = (count: number) => formatAmount(count, locale);
  return (
    <p className={styles.totals}>
      {words.parts(said(located), EVENT_WORDS[locale].relations(relations), said(unplaceable))} <strong>{said(all)}</strong>
      <span className={styles.undated}>{words.undated(said(undated))}</span>
    </p>
  );
}
