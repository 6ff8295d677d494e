import styles from "./map-view.module.css";

const SIGNS = [
  { sign: "solid", words: "Known to the spot" },
  { sign: "hatch", words: "Known to the region only; its hollow symbol is a handle" },
  { sign: "near", words: "“Near”: within the ring" },
  { sign: "soft", words: "An area without a border of its own" },
  { sign: "arc", words: "A tie between two governments, no place named" },
  { sign: "half", words: "Named in reports; half-filled where it stands for a government" },
  { sign: "dash", words: "Line of control or dispute" },
] as const;

/** What the signs mean, whose borders these are, and from which data of which year. */
export function Legend() {
  return (
    <details className={styles.legend}>
      <summary>
        <b>Legend</b>
        <span>Hatched: known to the region only. Dashed ring: “near”.</span>
        <span>Borders as internationally recognised; dashed: disputed.</span>
      </summary>
      <ul>
        {SIGNS.map(({ sign, words }) => (
          <li key={sign}>
            <i className={`${styles.sign} ${styles[sign]}`} aria-hidden="true" />
            {words}
          </li>
        ))}
      </ul>
      <p>
        Borders as the United Nations’ resolutions treat them: Crimea is Ukraine’s, the Golan Syria’s, Somaliland Somalia’s. Lines of
        control are simplified and show no front.
      </p>
      <p>
        Land, waters and borders: Natural Earth 4.1 (2018). First-order regions: Natural Earth (about 2013) under GeoNames’ ids. Names and
        towns: GeoNames, CC BY 4.0.
      </p>
    </details>
  );
}
