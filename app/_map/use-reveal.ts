import { useEffect, useEffectEvent, useRef } from "react";
import type { LngLat } from "./geodesy.ts";
import type { MapData } from "./layers.ts";
import { BY_PERSON, type MapWidget, type Padding, prefersStill } from "./maplibre.ts";
import { isInSight } from "./sight.ts";

const FLIGHT_MS = 800;

/**
 * Brings an event into sight when it has just been selected and lies beyond the edge, or when what opens with it takes the room.
 * A link's own camera stays: `asked` changes with it.
 */
export function useReveal(map: MapWidget | null, shown: { selected: string | null; asked: string; data: MapData; padding: Padding }): void {
  const { selected, asked, data, padding } = shown;
  const before = useRef({ selected, asked });
  const isJustSelected = useRef(false);

  const reveal = useEffectEvent(() => {
    if (!map || selected === null || !isJustSelected.current) return;
    const [spot, ...others] = spotsOf(data, selected);
    if (!spot || [spot, ...others].some((each) => isInSight(map, padding, each))) return;
    const aside: [number, number] = [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2];
    map.easeTo({ center: [spot.lng, spot.lat], offset: aside, duration: prefersStill() ? 0 : FLIGHT_MS }, BY_PERSON);
  });

  useEffect(() => {
    const last = before.current;
    before.current = { selected, asked };
    if (selected === last.selected) return;
    isJustSelected.current = asked === last.asked;
    reveal();
  }, [selected, asked]);

  useEffect(() => {
    if (!map) return;
    const subscription = map.on("resize", () => reveal());
    return () => subscription.unsubscribe();
  }, [map]);
}

/** Of a tie its middle, then its ends. */
function spotsOf({ handles, arcs, arcMarks }: MapData, event: string): LngLat[] {
  const marks = arcMarks.features.filter(({ properties }) => properties.event === event).map(({ geometry }) => geometry.coordinates);
  const lines = arcs.features.filter(({ properties }) => properties.event === event).flatMap(({ geometry }) => geometry.coordinates);
  return [...handles.filter((handle) => handle.event === event), ...[...marks, ...lines].map(([lng = 0, lat = 0]) => ({ lng, lat }))];
}
