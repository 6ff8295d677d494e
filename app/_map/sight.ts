import { distanceKm } from "#domain/place.ts";
import { type LngLat, nearestCopy } from "./geodesy.ts";
import type { MapWidget, Padding } from "./maplibre.ts";

/** Beyond this many kilometres from the middle a place is on the far side of the globe. */
const HALF_GLOBE_KM = 9_000;

/** Where a position is drawn: of the world's copies on the flat map, the one nearest to the middle. */
export const onScreen = (map: MapWidget, { lng, lat }: LngLat) => map.project([nearestCopy(lng, map.getCenter().lng), lat]);

/** Whether a position is in the pane, beside what lies over it and on this side of the globe. */
export function isInSight(map: MapWidget, padding: Padding, at: LngLat): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = onScreen(map, at);
  const isInPane = x >= padding.left && y >= padding.top && x <= clientWidth - padding.right && y <= clientHeight - padding.bottom;
  return isInPane && (map.getProjection()?.type !== "globe" || distanceKm(map.getCenter(), at) < HALF_GLOBE_KM);
}
