import { distanceKm } from "#domain/place.ts";
import { amount } from "#domain/words/catalogue.ts";
import { MAP_WORDS } from "#domain/words/map.ts";
import { useLocale } from "../_words/words.tsx";
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
  const locale = useLocale();
  const { clientWidth, clientHeight } = map.getContainer();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const [x, y] = [clientWidth / 2, clientHeight / 2];
  const pixels = MOST_PX * rem;
  const km = distanceKm(map.unproject([x - pixels / 2, y]), map.unproject([x + pixels / 2, y]));
  if (!(km > 0)) return null;
  const round = roundDistance(km);
  const { km: inKm, metres } = MAP_WORDS[locale];
  const words = round >= 1 ? inKm(amount(locale, round)) : metres(amount(locale, Math.round(round * 1000)));
  return (
    <div className={styles.scale} style={{ marginRight: padding.right, marginBottom: padding.bottom }} data-rest={rest}>
      <span style={{ width: (pixels * round) / km }} />
      <bdi>{words}</bdi>
      {origin !== null && <bdi className={styles.origin}>{origin}</bdi>}
    </div>
  );
}
