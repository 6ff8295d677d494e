import type { Totals } from "#domain/answer.ts";
import { formatAmount, formatCount } from "#domain/event-words.ts";
import styles from "./totals-line.module.css";

/** The three numbers that make the whole, and of all of them the undated. */
export function TotalsLine({ totals }: { totals: Totals }) {
  const { all, located, relations, unplaceable, undated } = totals;
  return (
    <p className={styles.totals}>
      {formatAmount(located)} located + {formatCount(relations, "relation")} + {formatAmount(unplaceable)} not placeable ={" "}
      <strong>{formatAmount(all)}</strong>
      <span className={styles.undated}>{formatAmount(undated)} of them undated</span>
    </p>
  );
}
