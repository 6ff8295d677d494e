import type { Place } from "#domain/place.ts";

/** Whether a place lies in another by its regions; an area holds what its parts hold. */
export function isInside(place: Place, outer: Place): boolean {
  if (place.id === outer.id) return false;
  if (outer.level === "country" || outer.level === "region" || outer.level === "district") return place.regions.includes(outer.id);
  return outer.parts.some((part) => place.regions.includes(part));
}
