import type { DocumentDetail } from "#domain/answer.ts";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import type { Locale } from "#domain/words/locale.ts";
import { IN_ENGLISH } from "../_words/in-english.ts";
import { Told } from "../told.tsx";
import styles from "./left-open.module.css";

/** Names that are deliberately not on the map because nothing tells which place they mean, each with the reason once. */
export function LeftOpen({ document, locale }: { document: DocumentDetail; locale: Locale }) {
  const { reader: words, names } = CORPUS_WORDS[locale];
  const open = document.places.filter(({ place }) => place === null);
  const named = new Map<string, { text: string; reason: string; starts: number[] }>();
  for (const { text, abstained, start } of open) {
    const reason = abstained ?? "no place of this name is known";
    const entry = named.get(`${text}\n${reason}`) ?? { text, reason, starts: [] };
    entry.starts.push(start);
    named.set(`${text}\n${reason}`, entry);
  }
  return (
    <section id="left-open" className={styles.open} aria-label={words.leftOpenLabel}>
      <h2>{named.size === 0 ? words.noneLeftOpen : words.leftOpen(names(named.size))}</h2>
      <ul>
        {[...named.values()].map(({ text, reason, starts }) => (
          <li key={`${text}-${reason}`}>
            “<bdi {...IN_ENGLISH}>{text}</bdi>”{starts.length > 1 && ` ×${starts.length}`}{" "}
            <span className="quiet">
              <Told words={reason} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
