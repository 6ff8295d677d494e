import { type EventNote, sayNote } from "./about.ts";
import { nearestCopy } from "./geodesy.ts";
import type { Pointed } from "./hover-card.tsx";
import styles from "./map-view.module.css";
import type { MapWidget } from "./maplibre.ts";
import type { Cluster } from "./supercluster.ts";

const MOST = 60;

/**
 * The map's symbols as buttons, from left to right, for keyboard and screen reader: focus shows the card, Enter selects or opens.
 * Each lies invisibly on its symbol.
 */
export function SymbolList({
  map,
  clusters,
  notes,
  rest,
  onPoint,
  onSelect,
  onOpen,
}: {
  map: MapWidget;
  clusters: readonly Cluster[];
  notes: Map<string, EventNote>;
  /** Changes when the camera has come to rest. */
  rest: number;
  onPoint(pointed: Pointed | null): void;
  onSelect(event: string): void;
  onOpen(cluster: Cluster): void;
}) {
  const { clientWidth, clientHeight } = map.getContainer();
  const seen = clusters
    .map((cluster) => ({ cluster, at: map.project([nearestCopy(cluster.lng, map.getCenter().lng), cluster.lat]) }))
    .filter(({ at }) => at.x >= 0 && at.y >= 0 && at.x <= clientWidth && at.y <= clientHeight)
    .sort((a, b) => a.at.x - b.at.x)
    .slice(0, MOST);
  return (
    <ul className={styles.symbols} aria-label="Events on the map" data-rest={rest}>
      {seen.map(({ cluster, at }) => {
        const [event = "", ...others] = cluster.events;
        const note = others.length === 0 ? notes.get(event) : undefined;
        const label = note ? `${note.summary}, ${sayNote(note)}` : `${cluster.events.length} events here, open`;
        const pointed: Pointed = note ? { kind: "event", event, at } : { kind: "cluster", cluster, at };
        return (
          <li key={cluster.events.join(" ")}>
            <button
              type="button"
              className={styles.symbol}
              style={{ left: at.x, top: at.y }}
              onFocus={() => onPoint(pointed)}
              onBlur={() => onPoint(null)}
              onClick={() => (note ? onSelect(event) : onOpen(cluster))}
            >
              {label}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
