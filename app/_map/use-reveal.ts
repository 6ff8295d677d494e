import { useEffect, useEffectEvent, useRef } from "react";
import { goesAtOnce } from "../motion.ts";
import { boxAround, type LngLat } from "./geodesy.ts";
import type { MapData } from "./layers.ts";
import { BY_PERSON, fitBox, type MapWidget, type Padding } from "./maplibre.ts";
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
    const spots = data.handles.filter((handle) => handle.event === selected);
    const tie = tieOf(data, selected);
    if ([...spots, ...tie].some((each) => isInSight(map, padding, each))) return;
    const [spot] = spots;
    const ends = boxAround(tie);
    if (ends) fitBox(map, ends, padding, { fly: true, byPerson: true });
    if (!spot) return;
    const aside: [number, number] = [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2];
    map.easeTo({ center: [spot.lng, spot.lat], offset: aside, duration: goesAtOnce() ? 0 : FLIGHT_MS }, BY_PERSON);
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

/** The whole of a relation's arc, from seat to seat: its middle alone is a spot where nothing happened. */
function tieOf({ arcs }: MapData, event: string): LngLat[] {
  const lines = arcs.features.filter(({ properties }) => properties.event === event).flatMap(({ geometry }) => geometry.coordinates);
  return lines.map(([lng = 0, lat = 0]) => ({ lng, lat }));
}
