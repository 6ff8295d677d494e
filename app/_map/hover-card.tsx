import type { MentionedPlace } from "#domain/answer.ts";
import { formatAmount } from "#domain/event-words.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import { DIRECTIONS, type Locale } from "#domain/words/locale.ts";
import { MAP_WORDS } from "#domain/words/map.ts";
import { READER_WORDS } from "#domain/words/reader.ts";
import { IN_ENGLISH } from "../_words/in-english.ts";
import { useLocale } from "../_words/words.tsx";
import { KindSymbol } from "../kind-symbol.tsx";
import { type EventNote, sayNote } from "./about.ts";
import styles from "./map-view.module.css";
import type { Cluster } from "./supercluster.ts";

type At = { at: { x: number; y: number } };
/** What the pointer or the keyboard is on. */
export type Pointed = At & ({ kind: "event"; event: string } | { kind: "cluster"; cluster: Cluster } | { kind: "place"; place: string });

/** A quiet card beside the pointer. Only ever text: summaries come from documents. */
export function HoverCard({
  pointed,
  notes,
  mentioned,
}: {
  pointed: Pointed;
  notes: Map<string, EventNote>;
  mentioned: readonly MentionedPlace[];
}) {
  const locale = useLocale();
  const place = { "--x": `${pointed.at.x}px`, "--y": `${pointed.at.y}px` } as React.CSSProperties;
  return (
    <div className={styles.card} style={place} dir={DIRECTIONS[locale]} aria-hidden="true">
      <CardWords pointed={pointed} notes={notes} mentioned={mentioned} />
    </div>
  );
}

function CardWords({
  pointed,
  notes,
  mentioned,
}: {
  pointed: Pointed;
  notes: Map<string, EventNote>;
  mentioned: readonly MentionedPlace[];
}) {
  const locale = useLocale();
  if (pointed.kind === "event") {
    const note = notes.get(pointed.event);
    if (!note) return null;
    return (
      <>
        <p className={styles.cardHead}>
          <KindSymbol kind={note.kind} />
          <strong {...IN_ENGLISH}>{note.summary}</strong>
        </p>
        <p>{sayNote(note, locale)}</p>
      </>
    );
  }
  if (pointed.kind === "cluster") {
    const { count, composition } = pointed.cluster;
    return (
      <>
        <p>
          <strong>{MAP_WORDS[locale].here(count)}</strong>
        </p>
        <ul>
          {composition.map(([family, own]) => (
            <li key={family} className={styles.cardHead}>
              <KindSymbol family={family} />
              {formatAmount(own, locale)} {EVENT_WORDS[locale].families[family].toLowerCase()}
            </li>
          ))}
        </ul>
      </>
    );
  }
  const found = mentioned.find(({ id }) => id === pointed.place);
  return found ? (
    <>
      <p>
        <strong>{found.name}</strong>
      </p>
      <p>{sayMentions(found, locale)}</p>
    </>
  ) : null;
}

function sayMentions({ literal, metonymic, associative }: MentionedPlace, locale: Locale): string {
  const words = MAP_WORDS[locale];
  const all = literal + metonymic + associative;
  const uses = [
    literal > 0 && words.uses.literal(literal),
    metonymic > 0 && words.uses.metonymic(metonymic),
    associative > 0 && words.uses.associative(associative),
  ].filter((use) => use !== false);
  return words.named(all, uses.join(READER_WORDS[locale].comma));
}
