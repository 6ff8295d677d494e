import { formatAmount, formatPlaceName, LEVEL_LABELS, USE_LABELS } from "#domain/event-words.ts";
import type { PlaceCandidate, PlaceMention } from "#domain/mention.ts";
import { distanceKm, type Place } from "#domain/place.ts";
import styles from "./taken-to-be.module.css";

const RUNNERS_UP = 3;

/** What one place name was taken to be and why, and its runners-up: how far from it, with what score, and what speaks for and against them. */
export function TakenToBe({ mention }: { mention: PlaceMention }) {
  const { place, candidates, abstained, text, use } = mention;
  const chosen = candidates.find((candidate) => candidate.place.id === place?.id);
  const others = candidates.filter((candidate) => candidate !== chosen).slice(0, RUNNERS_UP);
  const none = Math.max(0, 1 - candidates.reduce((sum, { score }) => sum + score, 0));
  const hasNamesake = ({ place: one }: PlaceCandidate) =>
    candidates.some(
      ({ place: other }) => other.id !== one.id && other.level === one.level && formatPlaceName(other) === formatPlaceName(one),
    );
  const notShown = candidates.length - others.length - (chosen ? 1 : 0);
  return (
    <section className={styles.mention}>
      <h4 className={styles.title}>{place === null ? `“${text}” was left open` : `“${text}” was taken to be`}</h4>
      {abstained !== null && <p className={styles.abstained}>{sentence(abstained)}</p>}
      <ol>
        {chosen && (
          <Candidate
            candidate={chosen}
            reasons={[...chosen.reasons, ...(use === "literal" ? [] : [USE_LABELS[use]])]}
            isChosen
            hasNamesake={hasNamesake(chosen)}
          />
        )}
        {!chosen && place !== null && (
          <li className={styles.candidate} data-chosen>
            <span className={styles.name}>{formatPlaceName(place)}</span>
            <span className={styles.why}>{offsetWords(mention)}</span>
          </li>
        )}
        {others.map((candidate) => (
          <Candidate
            key={candidate.place.id}
            candidate={candidate}
            reasons={candidate.reasons}
            from={place}
            hasNamesake={hasNamesake(candidate)}
          />
        ))}
        {candidates.length > 0 && none >= 0.005 && (
          <li className={styles.candidate}>
            <Score score={none} />
            <span className={styles.name}>
              none of these
              {notShown > 0 && `, and ${notShown} more not shown`}
            </span>
          </li>
        )}
      </ol>
    </section>
  );
}

type Props = {
  candidate: PlaceCandidate;
  reasons: readonly string[];
  isChosen?: boolean;
  /** The place that was chosen. */
  from?: Place | null;
  /** Whether another of the candidates would read the same. */
  hasNamesake: boolean;
};

function Candidate({ candidate: { place, score, within }, reasons, isChosen = false, from = null, hasNamesake }: Props) {
  const name =
    hasNamesake && within !== undefined ? formatPlaceName({ ...place, name: `${place.name}, ${within}` }) : formatPlaceName(place);
  const away = from === null ? null : awayWords(place, from);
  return (
    <li className={styles.candidate} data-chosen={isChosen || undefined}>
      <Score score={score} />
      <span className={styles.name}>
        {name} <span className="quiet">{[LEVEL_LABELS[place.level], away].filter((words) => words !== null).join(" · ")}</span>
        {isChosen && <span className="visually-hidden"> (chosen)</span>}
      </span>
      {reasons.length > 0 && <span className={styles.why}>{sentence(reasons.join("; "))}</span>}
    </li>
  );
}

function Score({ score }: { score: number }) {
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${Math.max(2, Math.min(1, score) * 100)}%` }} />
      </span>
      <span className={`number ${styles.score}`}>
        <span className="visually-hidden">score </span>
        {score.toFixed(2)}
      </span>
    </>
  );
}

/** Regions lie around their towns: to say how far would say nothing. */
const SAME_SPOT_KM = 20;

function awayWords(place: Place, from: Place): string {
  if (from.regions.includes(place.id)) return "around it";
  const km = distanceKm(place, from);
  if (km < SAME_SPOT_KM) return "the same spot";
  return `${formatAmount(km < 100 ? Math.round(km) : Math.round(km / 10) * 10)} km away`;
}

function offsetWords({ offset, name }: PlaceMention): string {
  return offset === null ? "The point itself is given." : `${formatAmount(offset.km)} km from ${name}, as the text says.`;
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? "" : "."}`;
}
