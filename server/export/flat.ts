import { arcOf, type EventPlace } from "#domain/event.ts";
import { formatNumber, formatWhere } from "#domain/event-words.ts";
import { KIND_LABELS } from "#domain/kind.ts";
import { formatWhen } from "#domain/time-words.ts";
import type { QuotedEvent } from "#server/query/stream.ts";

/** An event as one row: what formats without nesting can hold. Empty strings where nothing is known. */
export function flatten(event: QuotedEvent) {
  const { text, precision } = formatWhen(event.when, event.whenValue);
  const [first] = event.places;
  const [quote] = event.quotes;
  return {
    id: event.id,
    summary: event.summary,
    kind: event.kind,
    kind_label: KIND_LABELS[event.kind],
    mode: event.mode ?? "",
    hedging: event.hedging,
    standing: event.standing,
    start: event.when?.start ?? "",
    end: event.when?.end ?? "",
    when: event.when === null && event.whenValue === null ? "" : text,
    when_precision: precision ?? "",
    open_start: event.when?.openStart ?? false,
    open_end: event.when?.openEnd ?? false,
    latitude: first?.place.lat ?? "",
    longitude: first?.place.lng ?? "",
    place: first ? formatWhere(first).text : "",
    place_precision: first ? formatWhere(first).precision : "",
    radius_km: first?.radiusKm ?? "",
    country: first?.place.country ?? "",
    gazetteer_id: first?.place.id ?? "",
    place_level: first?.place.level ?? "",
    placing: first?.placing ?? "",
    place_score: first?.score ?? "",
    other_places: event.places.slice(1).map(formatOther).join("; "),
    actors: event.actors.map(({ name, role }) => `${name} (${role})`).join("; "),
    cited_sources: event.sources.map(({ name }) => name).join("; "),
    outlets: event.outlets.map(({ name }) => name).join("; "),
    figures: event.numbers.map((number) => formatNumber(number)).join("; "),
    reported_first: event.reported?.first ?? "",
    reported_last: event.reported?.last ?? "",
    reports: event.reportCount,
    sentence: quote?.sentence ?? "",
    document: quote?.title ?? "",
    publisher: quote?.publisher ?? "",
    published: quote?.published ?? "",
    url: quote?.url ?? "",
  };
}
export type FlatEvent = ReturnType<typeof flatten>;

function formatOther(where: EventPlace): string {
  const { text, precision } = formatWhere(where);
  return `${text} (${precision}; ${where.place.lat}, ${where.place.lng})`;
}

type Position = [lng: number, lat: number];
export type Shape =
  | { type: "Point"; coordinates: Position }
  | { type: "MultiPoint"; coordinates: Position[] }
  | { type: "LineString"; coordinates: Position[] };

/** Its places, or the line between the two seats that a relation ties; null for what is not placeable. */
export function shapeOf({ places, actors, standing }: QuotedEvent): Shape | null {
  const positions = places.map(({ place }): Position => [place.lng, place.lat]);
  const [only] = positions;
  if (only) return positions.length === 1 ? { type: "Point", coordinates: only } : { type: "MultiPoint", coordinates: positions };
  const arc = standing === "relation" ? arcOf(actors) : null;
  return arc && { type: "LineString", coordinates: arc.map(({ seat }): Position => [seat.lng, seat.lat]) };
}
