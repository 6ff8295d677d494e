import type { MentionedPlace } from "#domain/answer.ts";
import { KIND_FAMILIES } from "#domain/kind.ts";
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
  const place = { "--x": `${pointed.at.x}px`, "--y": `${pointed.at.y}px` } as React.CSSProperties;
  return (
    <div className={styles.card} style={place} aria-hidden="true">
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
  if (pointed.kind === "event") {
    const note = notes.get(pointed.event);
    if (!note) return null;
    return (
      <>
        <p className={styles.cardHead}>
          <KindSymbol kind={note.kind} />
          <strong>{note.summary}</strong>
        </p>
        <p>{sayNote(note)}</p>
      </>
    );
  }
  if (pointed.kind === "cluster") {
    const { count, composition } = pointed.cluster;
    return (
      <>
        <p>
          <strong>{count === 1 ? "1 event" : `${count.toLocaleString("en")} events`} here</strong>
        </p>
        <ul>
          {composition.map(([family, own]) => (
            <li key={family} className={styles.cardHead}>
              <KindSymbol family={family} />
              {own.toLocaleString("en")} {KIND_FAMILIES[family].label.toLowerCase()}
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
      <p>{sayMentions(found)}</p>
    </>
  ) : null;
}

function sayMentions({ literal, metonymic, associative }: MentionedPlace): string {
  const all = literal + metonymic + associative;
  const uses = [
    literal > 0 && `${literal} as a place`,
    metonymic > 0 && `${metonymic} for its government`,
    associative > 0 && `${associative} as a modifier`,
  ].filter((use) => use !== false);
  return `named ${all === 1 ? "once" : `${all} times`}: ${uses.join(", ")}`;
}
