import { distanceKm } from "#domain/place.ts";
import styles from "./map-view.module.css";
import type { MapWidget, Padding } from "./maplibre.ts";

const MOST_PX = 110;

/** The longest round distance that fits: 1, 2 or 5 times a power of ten. */
export function roundDistance(mostKm: number): number {
  const power = 10 ** Math.floor(Math.log10(mostKm));
  const step = [5, 2, 1].find((factor) => factor * power <= mostKm) ?? 1;
  return step * power;
}

type Props = { map: MapWidget; rest: number; padding: Padding; origin: string | null };

/** True in the middle of the map. `rest` changes when the camera has come to rest; `origin` says whose ground it is where no legend does. */
export function ScaleBar({ map, rest, padding, origin }: Props) {
  const { clientWidth, clientHeight } = map.getContainer();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const [x, y] = [clientWidth / 2, clientHeight / 2];
  const pixels = MOST_PX * rem;
  const km = distanceKm(map.unproject([x - pixels / 2, y]), map.unproject([x + pixels / 2, y]));
  if (!(km > 0)) return null;
  const round = roundDistance(km);
  const words = round >= 1 ? `${round.toLocaleString("en")} km` : `${Math.round(round * 1000)} m`;
  return (
    <div className={styles.scale} style={{ marginRight: padding.right, marginBottom: padding.bottom }} data-rest={rest}>
      <span style={{ width: (pixels * round) / km }} />
      {words}
      {origin !== null && <bdi className={styles.origin}>{origin}</bdi>}
    </div>
  );
}
