import type { EventDetail, EventReport } from "#domain/event.ts";
import { formatNumber } from "#domain/event-words.ts";
import type { Locale } from "#domain/words/locale.ts";
import { READER_WORDS } from "#domain/words/reader.ts";
import { useLocale } from "../_words/words.tsx";
import styles from "./figures.module.css";

/** The figures of an event; where reports differ, each with those who say it. */
export function Figures({ event }: { event: EventDetail }) {
  const locale = useLocale();
  const words = READER_WORDS[locale];
  const said = sayings(event.reports, locale);
  if (!said.some((kind) => kind.length > 1)) return <>{event.numbers.map((number) => formatNumber(number, locale)).join(words.comma)}</>;
  return (
    <>
      {said.map((kind) => (
        <ul key={kind[0]?.words} className={styles.kind}>
          {kind.map(({ words: amount, by }) => (
            <li key={amount}>
              {amount} <span className="quiet">{kind.length > 1 && <bdi>{by.join(", ")}</bdi>}</span>
            </li>
          ))}
        </ul>
      ))}
      {said.some((kind) => kind.length > 1) && <p className="quiet">{words.differ}</p>}
    </>
  );
}

type Saying = { words: string; by: string[] };

/** By kind of figure, what is said of it and by whom, in the order of the reports. */
function sayings(reports: readonly EventReport[], locale: Locale): Saying[][] {
  const kinds = new Map<string, Map<string, Set<string>>>();
  for (const { numbers, document } of reports) {
    for (const number of numbers) {
      const kind = number.kind === "count" || number.kind === "money" ? `${number.kind} ${number.unit}` : number.kind;
      const words = kinds.get(kind) ?? new Map<string, Set<string>>();
      const amount = formatNumber(number, locale);
      words.set(amount, (words.get(amount) ?? new Set()).add(document.publisher ?? document.title));
      kinds.set(kind, words);
    }
  }
  return [...kinds.values()].map((words) => [...words].map(([amount, by]) => ({ words: amount, by: [...by] })));
}
