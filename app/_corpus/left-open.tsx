import type { DocumentDetail } from "#domain/answer.ts";
import { formatCount } from "#domain/event-words.ts";
import styles from "./left-open.module.css";

/** Names that are deliberately not on the map because nothing tells which place they mean, each with the reason once. */
export function LeftOpen({ document }: { document: DocumentDetail }) {
  const open = document.places.filter(({ place }) => place === null);
  const named = new Map<string, { text: string; reason: string; starts: number[] }>();
  for (const { text, abstained, start } of open) {
    const reason = abstained ?? "no place of this name is known";
    const entry = named.get(`${text}\n${reason}`) ?? { text, reason, starts: [] };
    entry.starts.push(start);
    named.set(`${text}\n${reason}`, entry);
  }
  return (
    <section id="left-open" className={styles.open} aria-label="Left open">
      <h2>{named.size === 0 ? "No name was left open" : `Left open: ${formatCount(named.size, "name")}`}</h2>
      <ul>
        {[...named.values()].map(({ text, reason, starts }) => (
          <li key={`${text}-${reason}`}>
            “{text}”{starts.length > 1 && ` ×${starts.length}`} <span className="quiet">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
