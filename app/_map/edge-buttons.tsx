import { DIRECTIONS } from "#domain/words/locale.ts";
import { MAP_WORDS } from "#domain/words/map.ts";
import { useLocale } from "../_words/words.tsx";
import { KindSymbol } from "../kind-symbol.tsx";
import { widen } from "./camera.ts";
import { EDGES, type Edge, exitOf, groupBeyond, roughKm, spread } from "./edges.ts";
import type { Handle } from "./layers.ts";
import styles from "./map-view.module.css";
import { fitBox, type MapWidget, type Padding } from "./maplibre.ts";
import { isInSight, onScreen } from "./sight.ts";

const ARROWS: Record<Edge, string> = { left: "←", right: "→", top: "↑", bottom: "↓" };
const LEAST_DEGREES = 7;
/** What one announcement takes along a side, and along top or bottom. */
const ROOM_PX = { high: 40, wide: 250 };
/** A phone has room for the two fullest. */
const NARROW_PX = 640;

/** Announces at the map's edge what happened beyond it; a click flies there. */
export function EdgeButtons({
  map,
  handles,
  padding,
  rest,
  scale,
}: {
  map: MapWidget;
  handles: readonly Handle[];
  padding: Padding;
  /** Changes when the camera has come to rest. */
  rest: number;
  scale: number;
}) {
  const locale = useLocale();
  const words = MAP_WORDS[locale];
  const { clientWidth, clientHeight } = map.getContainer();
  const centre = map.getCenter();
  const isSeen = (handle: Handle) => isInSight(map, padding, handle);
  const most = clientWidth < NARROW_PX ? 2 : 4;
  const announced = groupBeyond(handles, isSeen, centre, most, locale).map((beyond) => ({
    beyond,
    ...exitOf(onScreen(map, beyond.centre), clientWidth, clientHeight),
  }));
  const inset = { top: padding.top, right: padding.right, bottom: padding.bottom, left: padding.left };
  return EDGES.map((edge) => {
    const here = announced.filter((each) => each.edge === edge).sort((a, b) => a.along - b.along);
    const room = edge === "left" || edge === "right" ? ROOM_PX.high / clientHeight : ROOM_PX.wide / clientWidth;
    const alongs = spread(
      here.map(({ along }) => along),
      room * scale,
    );
    return (
      <ul key={edge} className={`${styles.edge} ${styles[edge]}`} style={inset} data-rest={rest}>
        {here.map(({ beyond }, index) => (
          <li key={beyond.where} style={{ "--along": alongs[index] } as React.CSSProperties}>
            <button
              type="button"
              className={styles.announcement}
              onClick={() => fitBox(map, widen(beyond.box, LEAST_DEGREES), padding, { fly: true, byPerson: true, maxZoom: 6 })}
            >
              {edge === "left" && <span aria-hidden="true">{ARROWS.left}</span>}
              <span className={styles.kinds}>
                {beyond.families.slice(0, 3).map((family) => (
                  <KindSymbol key={family} family={family} />
                ))}
              </span>
              <span className={styles.where} dir={DIRECTIONS[locale]}>
                {words.beyond(beyond.events.length, beyond.where)} · {roughKm(beyond.distanceKm, locale)}
              </span>
              {edge !== "left" && <span aria-hidden="true">{ARROWS[edge]}</span>}
            </button>
          </li>
        ))}
      </ul>
    );
  });
}
