import type { EventReport } from "#domain/event.ts";
import type { DateMention } from "#domain/mention.ts";
import { formatReference } from "#domain/reading-words.ts";
import { formatDay, formatWhen } from "#domain/time-words.ts";
import type { Locale } from "#domain/words/locale.ts";
import { READER_WORDS } from "#domain/words/reader.ts";
import { READING_WORDS } from "#domain/words/reading.ts";
import { useLocale } from "../_words/words.tsx";
import styles from "./taken-to-be.module.css";

/** What one date was read as, and from which day it was counted when its words do not say the year. */
export function ReadAs({ date, document }: { date: DateMention; document: EventReport["document"] }) {
  const locale = useLocale();
  const words = READER_WORDS[locale];
  const { text, precision } = formatWhen(date.when, date.value, locale);
  return (
    <section className={styles.mention}>
      <h4 className={styles.title}>{words.wasReadAs(date.text)}</h4>
      <p>
        {date.when === null && precision === null ? <span className="quiet">{words.noDay}</span> : text}
        {precision !== null && <span className="quiet"> · {precision}</span>}
      </p>
      <p className={styles.why}>{howCounted(date, document, locale)}</p>
    </section>
  );
}

function howCounted(date: DateMention, document: EventReport["document"], locale: Locale): string | null {
  if (date.when === null || saysYear(date)) return null;
  const publishedBy = document.publishedBy === "hand" || document.publishedBy === "inferred" ? document.publishedBy : null;
  const { day, how } = formatReference({ ...document, publishedBy }, locale);
  return day === null ? how : READING_WORDS[locale].countedFrom(formatDay(document.reference?.day ?? "", locale), how);
}

function saysYear({ text, when }: DateMention): boolean {
  return when !== null && (text.includes(when.start.slice(0, 4)) || text.includes(when.end.slice(0, 4)));
}
