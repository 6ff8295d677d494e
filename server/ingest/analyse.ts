import type { ExtractedEvent, Extraction } from "#domain/event.ts";
import type { PlaceCandidate, PlaceMention } from "#domain/mention.ts";
import type { Gazetteer } from "#domain/place.ts";
import { extract, type ReadableDocument } from "#server/extract/extract.ts";
import { resolvePlaces } from "#server/geocode/resolve.ts";

/** Reads a document and says which place each name means; an event keeps only the places that were chosen. */
export function analyse(document: ReadableDocument, gazetteer: Gazetteer): Extraction {
  const found = resolvePlaces(extract(document, gazetteer), document.text, gazetteer, document.publisher);
  nameRegions(found.places, gazetteer);
  // The reading is nobody else's yet: filling it in costs less than copying it.
  for (const event of found.events) event.places = settlePlaces(event, found.places);
  return found;
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

/** Says in which region each candidate lies, where that tells it from the others. Mentions of one sense share their candidates. */
function nameRegions(mentions: readonly PlaceMention[], gazetteer: Gazetteer): void {
  const named = new Map<readonly PlaceCandidate[], PlaceCandidate[]>();
  for (const mention of mentions) {
    if (mention.candidates.length === 0) continue;
    const known = named.get(mention.candidates);
    const candidates = known ?? mention.candidates.map((candidate) => nameRegion(candidate, gazetteer));
    if (!known) named.set(mention.candidates, candidates);
    mention.candidates = candidates;
  }
}

function nameRegion(candidate: PlaceCandidate, gazetteer: Gazetteer): PlaceCandidate {
  const { level, regions } = candidate.place;
  const region = level === "settlement" || level === "district" ? regions[1] : undefined;
  const within = region === undefined || region === candidate.place.id ? undefined : gazetteer.byId(region)?.name;
  if (within === undefined || within === candidate.place.name) return candidate;
  const { place, score, reasons } = candidate;
  return { place, score, reasons, within };
}
