import { MAP_WORDS } from "#domain/words/map.ts";
import { useWords } from "../_words/words.tsx";
import { goesAtOnce } from "../motion.ts";
import styles from "./map-view.module.css";
import { BY_PERSON, type MapWidget } from "./maplibre.ts";

const ICONS = {
  closer: "M8 3v10M3 8h10",
  further: "M3 8h10",
  all: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  globe:
    "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM2 8h12M8 2c2.2 1.7 2.9 3.8 2.9 6S10.200 12.300 8 14C5.800 12.300 5.100 10.200 5.100 8S5.800 3.700 8 2Z",
  flat: "M2 4l4-1.500 4 1.500 4-1.500v9.500l-4 1.500-4-1.500-4 1.500ZM6 2.500V12M10 4v9.500",
  north: "M8 14V2.500M3.500 7 8 2.500 12.500 7",
};

/** `rest` changes when the camera has come to rest, and with it which way is up. */
export function MapControls({
  map,
  globe,
  rest,
  onGlobe,
  onFit,
}: {
  map: MapWidget;
  globe: boolean;
  rest: number;
  onGlobe(globe: boolean): void;
  onFit(): void;
}) {
  const words = useWords(MAP_WORDS).controls;
  const zoomBy = (steps: number) => map.easeTo({ zoom: map.getZoom() + steps, duration: goesAtOnce() ? 0 : 250 }, BY_PERSON);
  const bearing = map.getBearing();
  const buttons: { label: string; icon: string; turn?: number; act: () => void }[] = [
    { label: words.closer, icon: ICONS.closer, act: () => zoomBy(1) },
    { label: words.further, icon: ICONS.further, act: () => zoomBy(-1) },
    { label: words.all, icon: ICONS.all, act: onFit },
    globe
      ? { label: words.flat, icon: ICONS.flat, act: () => onGlobe(false) }
      : { label: words.globe, icon: ICONS.globe, act: () => onGlobe(true) },
    ...(Math.abs(bearing) > 0.5
      ? [
          {
            label: words.north,
            icon: ICONS.north,
            turn: -bearing,
            act: () => map.easeTo({ bearing: 0, duration: goesAtOnce() ? 0 : 250 }, BY_PERSON),
          },
        ]
      : []),
  ];
  return (
    <div className={styles.controls} data-rest={rest}>
      {buttons.map(({ label, icon, act, turn = 0 }) => (
        <button key={label} type="button" className={styles.control} aria-label={label} title={label} onClick={act}>
          <svg viewBox="0 0 16 16" aria-hidden="true" style={{ rotate: `${turn}deg` }}>
            <path d={icon} />
          </svg>
        </button>
      ))}
    </div>
  );
}
