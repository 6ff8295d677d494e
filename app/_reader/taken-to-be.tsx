import { formatPlaceName, LEVEL_LABELS, USE_LABELS } from "#domain/event-words.ts";
import type { PlaceMention } from "#domain/mention.ts";
import styles from "./taken-to-be.module.css";

const RUNNERS_UP = 3;

/** What one place name was taken to be, its runners-up with their scores, and the reasons. */
export function TakenToBe({ mention }: { mention: PlaceMention }) {
  const { place, candidates, abstained, text, use } = mention;
  const shown = candidates.slice(0, RUNNERS_UP + 1);
  const chosen = candidates.find((candidate) => candidate.place.id === place?.id);
  const why = [...(chosen?.reasons ?? []), ...(use === "literal" ? [] : [USE_LABELS[use]])];
  return (
    <div className={styles.mention}>
      <h4 className={styles.title}>{place === null ? `“${text}” was left open` : `“${text}” was taken to be`}</h4>
      <ul>
        {shown.map((candidate) => (
          <li key={candidate.place.id} className={styles.candidate} data-chosen={candidate.place.id === place?.id || undefined}>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${Math.max(4, candidate.score * 100)}%` }} />
            </span>
            <span className={styles.name}>
              {formatPlaceName(candidate.place)} <span className="quiet">{LEVEL_LABELS[candidate.place.level]}</span>
              {candidate.place.id === place?.id && <span className="visually-hidden"> (chosen)</span>}
            </span>
            <span className="number quiet">
              <span className="visually-hidden">score </span>
              {candidate.score.toFixed(2)}
            </span>
          </li>
        ))}
      </ul>
      {why.length > 0 && <p className="quiet">{why.join(" · ")}</p>}
      {abstained !== null && <p className="quiet">{abstained}</p>}
    </div>
  );
}
