import { formatAmount, formatPlaceName } from "#domain/event-words.ts";
import type { PlaceCandidate, PlaceMention } from "#domain/mention.ts";
import { distanceKm, type Place } from "#domain/place.ts";
import { sayReasons } from "#domain/told-words.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import type { Locale } from "#domain/words/locale.ts";
import { READER_WORDS } from "#domain/words/reader.ts";
import { IN_ENGLISH } from "../_words/in-english.ts";
import { useLocale } from "../_words/words.tsx";
import styles from "./taken-to-be.module.css";

const RUNNERS_UP = 3;

/** What one place name was taken to be and why, and its runners-up: how far from it, with what score, and what speaks for and against them. */
export function TakenToBe({ mention }: { mention: PlaceMention }) {
  const locale = useLocale();
  const [words, said] = [READER_WORDS[locale], EVENT_WORDS[locale]];
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
      <h4 className={styles.title}>{place === null ? words.wasLeftOpen(text) : words.wasTakenToBe(text)}</h4>
      {abstained !== null && <Why className={styles.abstained} reasons={[abstained]} />}
      <ol>
        {chosen && (
          <Candidate
            candidate={chosen}
            reasons={chosen.reasons}
            also={use === "literal" ? null : said.uses[use]}
            isChosen
            hasNamesake={hasNamesake(chosen)}
          />
        )}
        {!chosen && place !== null && (
          <li className={styles.candidate} data-chosen>
            <span className={styles.name}>{formatPlaceName(place, locale)}</span>
            <span className={styles.why}>{offsetWords(mention, locale)}</span>
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
              {words.noneOfThese}
              {notShown > 0 && words.notShown(notShown)}
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
  /** A further reason, in the reader's language. */
  also?: string | null;
  isChosen?: boolean;
  /** The place that was chosen. */
  from?: Place | null;
  /** Whether another of the candidates would read the same. */
  hasNamesake: boolean;
};

function Candidate({ candidate: { place, score, within }, reasons, also = null, isChosen = false, from = null, hasNamesake }: Props) {
  const locale = useLocale();
  const words = READER_WORDS[locale];
  const isNamed = hasNamesake && within !== undefined;
  const name = formatPlaceName(isNamed ? { ...place, name: `${place.name}, ${within}` } : place, locale);
  const away = from === null ? null : awayWords(place, from, locale);
  return (
    <li className={styles.candidate} data-chosen={isChosen || undefined}>
      <Score score={score} />
      <span className={styles.name}>
        <bdi>{name}</bdi>{" "}
        <span className="quiet">{[EVENT_WORDS[locale].levels[place.level], away].filter((part) => part !== null).join(" · ")}</span>
        {isChosen && <span className="visually-hidden"> {words.chosen}</span>}
      </span>
      {(reasons.length > 0 || also !== null) && <Why className={styles.why} reasons={reasons} also={also} />}
    </li>
  );
}

function Why({ reasons, also = null, className }: { reasons: readonly string[]; also?: string | null; className?: string }) {
  const { text, isEnglish } = sayReasons(reasons, also, useLocale());
  return (
    <span className={className} {...(isEnglish && IN_ENGLISH)}>
      {sentence(text)}
    </span>
  );
}

function Score({ score }: { score: number }) {
  const words = READER_WORDS[useLocale()];
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${Math.max(2, Math.min(1, score) * 100)}%` }} />
      </span>
      <span className={`number ${styles.score}`}>
        <span className="visually-hidden">{words.score} </span>
        {score.toFixed(2)}
      </span>
    </>
  );
}

/** Regions lie around their towns: to say how far would say nothing. */
const SAME_SPOT_KM = 20;

function awayWords(place: Place, from: Place, locale: Locale): string {
  const words = READER_WORDS[locale];
  if (from.regions.includes(place.id)) return words.aroundIt;
  const km = distanceKm(place, from);
  if (km < SAME_SPOT_KM) return words.sameSpot;
  return words.away(formatAmount(km < 100 ? Math.round(km) : Math.round(km / 10) * 10, locale));
}

function offsetWords({ offset, name }: PlaceMention, locale: Locale): string {
  const words = READER_WORDS[locale];
  return offset === null ? words.pointGiven : words.offset(formatAmount(offset.km, locale), name);
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? "" : "."}`;
}
