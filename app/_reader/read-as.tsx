import type { EventReport } from "#domain/event.ts";
import type { DateMention } from "#domain/mention.ts";
import { formatReference } from "#domain/reading-words.ts";
import { formatDay, formatWhen } from "#domain/time-words.ts";
import styles from "./taken-to-be.module.css";

/** What one date was read as, and from which day it was counted when its words do not say the year. */
export function ReadAs({ date, document }: { date: DateMention; document: EventReport["document"] }) {
  const { text, precision } = formatWhen(date.when, date.value);
  return (
    <section className={styles.mention}>
      <h4 className={styles.title}>“{date.text}” was read as</h4>
      <p>
        {date.when === null && precision === null ? <span className="quiet">no day on the calendar</span> : text}
        {precision !== null && <span className="quiet"> · {precision}</span>}
      </p>
      <p className={styles.why}>{howCounted(date, document)}</p>
    </section>
  );
}

function howCounted(date: DateMention, document: EventReport["document"]): string | null {
  if (date.when === null || saysYear(date)) return null;
  const { day, how } = formatReference({
    ...document,
    publishedBy: document.publishedBy === "hand" || document.publishedBy === "inferred" ? document.publishedBy : null,
  });
  return day === null ? how : `Counted from ${formatDay(document.reference?.day ?? "")}: ${how.slice(0, 1).toLowerCase()}${how.slice(1)}`;
}

function saysYear({ text, when }: DateMention): boolean {
  return when !== null && (text.includes(when.start.slice(0, 4)) || text.includes(when.end.slice(0, 4)));
}
