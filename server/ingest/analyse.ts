import type { ExtractedEvent, Extraction } from "#domain/event.ts";
import type { PlaceMention } from "#domain/mention.ts";
import type { Gazetteer } from "#domain/place.ts";
import { extract, type ReadableDocument } from "#server/extract/extract.ts";
import { resolvePlaces } from "#server/geocode/resolve.ts";

/** Reads a document and says which place each name means; an event keeps only the places that were chosen. */
export function analyse(document: ReadableDocument, gazetteer: Gazetteer): Extraction {
  const resolved = resolvePlaces(extract(document, gazetteer), document.text, gazetteer, document.publisher);
  return { ...resolved, events: resolved.events.map((event) => ({ ...event, places: settlePlaces(event, resolved.places) })) };
}

/** Names that stayed open are left out, and so is a region around another place of the event: "Toretsk, Donetsk Oblast" is Toretsk. */
function settlePlaces(event: ExtractedEvent, mentions: readonly PlaceMention[]): number[] {
  const own = event.places.filter((index) => mentions[index]?.place);
  const chosen = own.length > 0 ? own : (event.otherwise ?? []).filter((index) => mentions[index]?.place);
  return chosen.filter((index, at) => {
    const place = mentions[index]?.place;
    const others = chosen.flatMap((other, position) => (position === at ? [] : (mentions[other]?.place ?? [])));
    const isRepeated = chosen.slice(0, at).some((other) => mentions[other]?.place?.id === place?.id);
    return !isRepeated && !others.some((other) => other.id !== place?.id && place !== undefined && other.regions.includes(place?.id ?? ""));
  });
}
