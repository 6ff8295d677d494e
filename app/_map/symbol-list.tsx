import type { Feature, Point } from "geojson";
import { memo } from "react";
import { MAP_WORDS } from "#domain/words/map.ts";
import { useLocale } from "../_words/words.tsx";
import { type EventNote, sayNote } from "./about.ts";
import type { LngLat } from "./geodesy.ts";
import type { Pointed } from "./hover-card.tsx";
import styles from "./map-view.module.css";
import type { MapWidget } from "./maplibre.ts";
import { onScreen } from "./sight.ts";
import type { Cluster } from "./supercluster.ts";

const MOST = 60;

/**
 * The map's symbols as buttons, from left to right, for keyboard and screen reader: focus shows the card, Enter selects or opens.
 * Each lies invisibly on its symbol.
 */
export const SymbolList = memo(function SymbolList({
  map,
  clusters,
  ties,
  notes,
  rest,
  onPoint,
  onSelect,
  onOpen,
}: {
  map: MapWidget;
  clusters: readonly Cluster[];
  /** Middles of the arcs. */
  ties: readonly Feature<Point, { event: string }>[];
  notes: Map<string, EventNote>;
  /** Changes when the camera has come to rest. */
  rest: number;
  onPoint(pointed: Pointed | null): void;
  onSelect(event: string): void;
  onOpen(cluster: Cluster): void;
}) {
  const locale = useLocale();
  const words = MAP_WORDS[locale];
  const { clientWidth, clientHeight } = map.getContainer();
  const marks: (LngLat & { events: string[]; count: number; cluster: Cluster | null })[] = [
    ...clusters.map((cluster) => ({ lng: cluster.lng, lat: cluster.lat, events: cluster.events, count: cluster.count, cluster })),
    ...ties.map(({ geometry, properties }) => {
      const [lng = 0, lat = 0] = geometry.coordinates;
      return { lng, lat, events: [properties.event], count: 1, cluster: null };
    }),
  ];
  const seen = marks
    .map((mark) => ({ ...mark, at: onScreen(map, mark) }))
    .filter(({ at }) => at.x >= 0 && at.y >= 0 && at.x <= clientWidth && at.y <= clientHeight)
    .sort((a, b) => a.at.x - b.at.x)
    .slice(0, MOST);
  return (
    <ul className={styles.symbols} aria-label={words.symbols} data-rest={rest}>
      {seen.map(({ events, count, cluster, at }) => {
        const [event = ""] = events;
        const note = count === 1 ? notes.get(event) : undefined;
        const label = note ? `${note.summary}, ${sayNote(note, locale)}` : words.hereOpen(count);
        const pointed: Pointed = cluster && !note ? { kind: "cluster", cluster, at } : { kind: "event", event, at };
        return (
          <li key={`${events.join(" ")} ${cluster?.lng} ${cluster?.lat}`}>
            <button
              type="button"
              className={styles.symbol}
              style={{ left: at.x, top: at.y }}
              onFocus={() => onPoint(pointed)}
              onBlur={() => onPoint(null)}
              onClick={() => (cluster && !note ? onOpen(cluster) : onSelect(event))}
            >
              {label}
            </button>
          </li>
        );
      })}
    </ul>
  );
});
