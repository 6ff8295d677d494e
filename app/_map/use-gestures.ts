import { useEffectEvent, useLayoutEffect } from "react";
import { isByPerson, type MapMouseEvent, type MapWidget } from "./maplibre.ts";

export type Gestures = {
  onPointer(event: MapMouseEvent): void;
  onLeave(): void;
  onClick(event: MapMouseEvent): void;
  onZoom(zoom: number): void;
  /** The camera has come to rest; `byPerson`: by a hand, not by us. */
  onRest(map: MapWidget, byPerson: boolean): void;
};

/** Listens to the map for as long as it is there; the latest callbacks are the ones called. */
export function useGestures(map: MapWidget | null, gestures: Gestures): void {
  const onPointer = useEffectEvent(gestures.onPointer);
  const onLeave = useEffectEvent(gestures.onLeave);
  const onClick = useEffectEvent(gestures.onClick);
  const onZoom = useEffectEvent(gestures.onZoom);
  const onRest = useEffectEvent(gestures.onRest);

  // Before the camera is set for the first time: whoever asks must hear where it came to rest.
  useLayoutEffect(() => {
    if (!map) return;
    // The moves that follow a wheel or a box zoom carry no original event: the gesture itself is what tells.
    let byPerson = false;
    const subscriptions = [
      map.on("mousemove", (event) => onPointer(event)),
      map.on("mouseout", () => onLeave()),
      map.on("click", (event) => onClick(event)),
      map.on("zoom", () => onZoom(map.getZoom())),
      // A map that has another size may have to be closer.
      map.on("resize", () => onZoom(map.getZoom())),
      map.on("wheel", () => {
        byPerson = true;
      }),
      map.on("boxzoomend", () => {
        byPerson = true;
      }),
      map.on("idle", () => {
        byPerson = false;
      }),
      map.on("move", (event) => {
        byPerson ||= isByPerson(event);
      }),
      map.on("moveend", (event) => {
        onRest(map, byPerson || isByPerson(event));
        byPerson = false;
      }),
    ];
    onZoom(map.getZoom());
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map]);
}
