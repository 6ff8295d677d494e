import { DIRECTIONS } from "#domain/words/locale.ts";
import { MAP_WORDS } from "#domain/words/map.ts";
import { useLocale } from "../_words/words.tsx";
import styles from "./map-view.module.css";

const SIGNS = ["solid", "hatch", "near", "soft", "arc", "half", "dash"] as const;

/** What the signs mean, whose borders these are, and from which data of which year. */
export function Legend() {
  const locale = useLocale();
  const words = MAP_WORDS[locale];
  return (
    <details className={styles.legend} dir={DIRECTIONS[locale]}>
      <summary>
        <b>{words.legend}</b>
        {words.inShort.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </summary>
      <ul>
        {SIGNS.map((sign) => (
          <li key={sign}>
            <i className={`${styles.sign} ${styles[sign]}`} aria-hidden="true" />
            {words.signs[sign]}
          </li>
        ))}
      </ul>
      <p>{words.borders}</p>
      <p>{words.data}</p>
    </details>
  );
}
