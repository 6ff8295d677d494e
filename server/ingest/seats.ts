import type { z } from "zod";
import type { seat } from "#domain/event.ts";
import type { Gazetteer } from "#domain/place.ts";
import { stateByCode } from "#server/extract/lexicon/states.ts";

export type Seat = z.infer<typeof seat>;

/** Where a state's government sits; null when the gazetteer does not know its capital. */
export function seatOf(country: string | null, gazetteer: Gazetteer): Seat | null {
  const state = country === null ? null : stateByCode(country);
  if (!state?.capital) return null;
  const names = [state.capital, state.capital.replace(/,? D\.C\.$/, ""), state.capital.normalize("NFD").replace(/\p{M}/gu, "")];
  for (const name of names) {
    const places = gazetteer.lookup(name).filter((place) => place.country === country && place.level === "settlement");
    const capital = places.find((place) => place.featureCode === "PPLC") ?? places[0];
    if (capital) return { name: capital.name, lng: capital.lng, lat: capital.lat };
  }
  return null;
}
