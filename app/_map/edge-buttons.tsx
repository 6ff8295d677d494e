import { distanceKm } from "#domain/place.ts";
import { KindSymbol } from "../kind-symbol.tsx";
import { widen } from "./camera.ts";
import { EDGES, type Edge, exitOf, groupBeyond, roughKm } from "./edges.ts";
import type { Handle } from "./layers.ts";
import styles from "./map-view.module.css";
import { fitBox, type MapWidget, type Padding } from "./maplibre.ts";

const ARROWS: Record<Edge, string> = { left: "←", right: "→", top: "↑", bottom: "↓" };
/** Beyond this many kilometres from the middle a place is on the far side of the globe. */
const HALF_GLOBE_KM = 9_000;
const LEAST_DEGREES = 7;

/** Announces at the map's edge what happened beyond it; a click flies there. */
export function EdgeButtons({
  map,
  handles,
  padding,
  rest,
  globe,
}: {
  map: MapWidget;
  handles: readonly Handle[];
  padding: Padding;
  /** Changes when the camera has come to rest. */
  rest: number;
  globe: boolean;
}) {
  const { clientWidth, clientHeight } = map.getContainer();
  const centre = map.getCenter();
  const isSeen = (handle: Handle) => {
    const { x, y } = map.project([handle.lng, handle.lat]);
    const isInPane = x >= padding.left && y >= padding.top && x <= clientWidth - padding.right && y <= clientHeight - padding.bottom;
    return isInPane && (!globe || distanceKm(centre, handle) < HALF_GLOBE_KM);
  };
  const announced = groupBeyond(handles, isSeen, centre).map((beyond) => {
    // The nearer way around the world.
    const lng = beyond.centre.lng + 360 * Math.round((centre.lng - beyond.centre.lng) / 360);
    return { beyond, ...exitOf(map.project([lng, beyond.centre.lat]), clientWidth, clientHeight) };
  });
  return EDGES.map((edge) => (
    <ul key={edge} className={`${styles.edge} ${styles[edge]}`} data-rest={rest}>
      {announced
        .filter((each) => each.edge === edge)
        .sort((a, b) => a.along - b.along)
        .map(({ beyond, along }) => (
          <li key={beyond.where} style={{ "--along": along } as React.CSSProperties}>
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
              {beyond.events.length === 1 ? "1 event" : `${beyond.events.length} events`} in {beyond.where} · {roughKm(beyond.distanceKm)}
              {edge !== "left" && <span aria-hidden="true">{ARROWS[edge]}</span>}
            </button>
          </li>
        ))}
    </ul>
  ));
}
