import type { ExtractedEvent, Extraction } from "#domain/event.ts";
import type { PlaceCandidate, PlaceMention } from "#domain/mention.ts";
import type { Gazetteer } from "#domain/place.ts";
import { extracting, type ReadableDocument } from "#server/extract/extract.ts";
import { finish, finishAbreast, type Outcome, type Steps } from "#server/extract/steps.ts";
import { resolvePlaces } from "#server/geocode/resolve.ts";
import { moveToNamesakes } from "./namesake-actors.ts";

/** Reads a document and says which place each name means; an event keeps only the places that were chosen. */
export function analyse(document: ReadableDocument, gazetteer: Gazetteer): Extraction {
  return finish(analysing(document, gazetteer));
}

/**
 * The same of several documents, each an error of its own at worst. Some of them are read side by side: the rules are more code than a
 * processor keeps at hand, and a stage that reads one document after the other fetches its own but once (`bench/speed.ts` says what it gains).
 */
export function analyseAll(documents: readonly ReadableDocument[], gazetteer: Gazetteer): Outcome<Extraction>[] {
  const outcomes: Outcome<Extraction>[] = [];
  for (let first = 0, end = 0; first < documents.length; first = end) {
    let length = 0;
    while (end < documents.length && (end === first || (end - first < ABREAST && length < ABREAST_LENGTH)))
      length += documents[end++]?.text.length ?? 0;
    outcomes.push(...finishAbreast(documents.slice(first, end).map((document) => analysing(document, gazetteer))));
  }
  return outcomes;
}

/** What was read of more or of longer ones is itself more than stays at hand. */
const ABREAST = 16;
const ABREAST_LENGTH = 100_000;

function* analysing(document: ReadableDocument, gazetteer: Gazetteer): Steps<Extraction> {
  const extraction = yield* extracting(document, gazetteer);
  yield;
  const found = resolvePlaces(extraction, document.text, gazetteer, document.publisher);
  nameRegions(found.places, gazetteer);
  moveToNamesakes(found);
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
