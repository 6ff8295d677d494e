import type { GeneratedCorpus, GeneratedEvent } from "#bench/generate.ts";
import type { FacetValue, Totals } from "#domain/answer.ts";
import { type EventRecord, namedActors } from "#domain/event.ts";
import { FACETS, type Facet, type Filter, foldText } from "#domain/filter.ts";
import { familyOf } from "#domain/kind.ts";
import type { BoundingBox } from "#domain/place.ts";
import { mergeTellings } from "#server/ingest/link.ts";

/*
 * docs/meaning.md once more, in plain JavaScript over every record and without a thought for speed: what the tests hold the engine to.
 * It shares no code with the engine but the merging of tellings, which is ingest's.
 */

export function passing(corpus: GeneratedCorpus, filter: Filter, leftOut: Facet | "date" | null = null): GeneratedEvent[] {
  return eventsKnown(corpus, filter.knownBy).filter(
    (event) =>
      FACETS.every((facet) => facet === leftOut || passesChoice(event.record, filter, facet)) &&
      (leftOut === "date" || passesDate(event.record, filter)) &&
      passesBox(event.record, filter) &&
      (filter.words === "" || passesWords(event, filter)),
  );
}

/** The corpus without the reports that came later; an event without any report left is not known. */
function eventsKnown(corpus: GeneratedCorpus, knownBy: string | null): GeneratedEvent[] {
  if (knownBy === null) return corpus.events;
  return corpus.events.flatMap((event) => {
    const { reports } = event;
    const known = reports.filter(({ telling }) => telling.reportedDay !== null && telling.reportedDay <= knownBy);
    if (known.length === reports.length) return [event];
    return known.length === 0 ? [] : [{ record: mergeTellings(known.map(({ telling }) => telling)), reports: known }];
  });
}

export function valuesOf(record: EventRecord, facet: Facet): string[] {
  const ids: Record<Facet, string[]> = {
    actor: namedActors(record.actors).map(({ id }) => id),
    source: record.sources.map(({ id }) => id),
    outlet: record.outlets.map(({ id }) => id),
    region: record.places.flatMap(({ place }) => place.regions),
    kind: [record.kind, familyOf(record.kind)],
    hedging: [record.hedging],
  };
  return [...new Set(ids[facet])];
}

function passesChoice(record: EventRecord, filter: Filter, facet: Facet): boolean {
  const { only, not } = filter[facet];
  if (only.length + not.length === 0) return true;
  const own = valuesOf(record, facet);
  return (only.length === 0 || only.some((id) => own.includes(id))) && !not.some((id) => own.includes(id));
}

export function spanOf(record: EventRecord, filter: Filter): { start: string; end: string } | null {
  if (filter.clock === "happened") return record.when;
  return record.reported && { start: record.reported.first, end: record.reported.last };
}

function passesDate(record: EventRecord, filter: Filter): boolean {
  if (filter.from === null && filter.to === null) return true;
  const span = spanOf(record, filter);
  if (span === null) return filter.undated;
  return (filter.from === null || span.end >= filter.from) && (filter.to === null || span.start <= filter.to);
}

function isInside({ lng, lat }: { lng: number; lat: number }, [west, south, east, north]: BoundingBox): boolean {
  if (lat < south || lat > north) return false;
  return west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
}

function passesBox(record: EventRecord, { box }: Filter): boolean {
  if (box === null) return true;
  if (record.standing === "relation") return arc(record).some((seat) => isInside(seat, box));
  return record.places.some(({ place }) => isInside(place, box));
}

export function arc({ actors }: EventRecord): { lng: number; lat: number }[] {
  const seats: { lng: number; lat: number }[] = [];
  for (const { seat } of actors) {
    if (seat && !seats.some(({ lng, lat }) => lng === seat.lng && lat === seat.lat)) seats.push(seat);
  }
  return seats.slice(0, 2);
}

const toWords = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
const wordsTold = new WeakMap<GeneratedEvent, string[]>();

function passesWords(event: GeneratedEvent, filter: Filter): boolean {
  const own = wordsTold.get(event) ?? toWords([event.record.summary, ...event.reports.map(({ sentence }) => sentence)].join(" "));
  wordsTold.set(event, own);
  const asked = toWords(filter.words);
  return asked.every((word, i) => own.some((candidate) => (i === asked.length - 1 ? candidate.startsWith(word) : candidate === word)));
}

export function countTotals(corpus: GeneratedCorpus, filter: Filter): Totals {
  const events = passing(corpus, filter);
  const standing = (wanted: string) => events.filter(({ record }) => record.standing === wanted).length;
  const undated = events.filter(({ record }) => spanOf(record, filter) === null).length;
  const others = passing(corpus, filter, "date").filter(({ record }) => spanOf(record, filter) === null).length;
  return {
    all: events.length,
    located: standing("located"),
    relations: standing("relation"),
    unplaceable: standing("unplaceable"),
    dated: events.length - undated,
    undated,
    leftOutUndated: others - undated,
  };
}

/** Every value of the corpus and how many events give it when its own facet is left out. */
export function countFacet(corpus: GeneratedCorpus, filter: Filter, facet: Facet): Pick<FacetValue, "id" | "count">[] {
  const counts = new Map(corpus.events.flatMap(({ record }) => valuesOf(record, facet)).map((id) => [id, 0]));
  for (const { record } of passing(corpus, filter, facet)) {
    for (const id of valuesOf(record, facet)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count }));
}
