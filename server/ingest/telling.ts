import type { z } from "zod";
import type { SourceDocument } from "#domain/document.ts";
import type { EventActor, EventPlace, ExtractedEvent, Extraction, namedId, SpanKind } from "#domain/event.ts";
import { type Place, placingOf } from "#domain/place.ts";
import { toSlug } from "#domain/slug.ts";
import { addDays, type IsoDay } from "#domain/time.ts";
import { type Content, contentOf } from "./content.ts";
import { contentId } from "./content-id.ts";
import { harmOf } from "./kinds-alike.ts";
import type { Seat } from "./seats.ts";
import { settingOf } from "./setting.ts";

type NamedId = z.infer<typeof namedId>;

/** One telling of one happening, complete in itself: what is stored with a report and what linking compares. */
export type Telling = Pick<
  ExtractedEvent,
  "kind" | "mode" | "sentence" | "trigger" | "summary" | "when" | "whenValue" | "numbers" | "hedging"
> & {
  /** Id of the report. */
  id: string;
  /** Id that the event has when this is its earliest telling. */
  eventId: string;
  /** Further ids under which the event has been known; absent when there are none. */
  formerIds?: string[];
  documentId: string;
  /** Position among the document's events. */
  ordinal: number;
  outlet: NamedId | null;
  /** Last day of the document's publication date; null when it is not known. */
  reportedDay: IsoDay | null;
  /** Of the sentence's words, so that a reprint is known for one. */
  wording: string;
  places: EventPlace[];
  /** Ids of places, but no countries, that the text around the sentence names; absent when there are none. */
  around?: string[];
  /** What the whole text names and counts (`settingOf`): whether two texts are about one thing. Absent when there is nothing. */
  setting?: string[];
  /** The country that the text is about, of what is told without a place; absent elsewhere. */
  ground?: string;
  /** The only one of its kind in its document; absent when there are others. */
  sole?: true;
  actors: EventActor[];
  sources: NamedId[];
  /** Offsets into the document's text. */
  spans: { start: number; end: number; kind: SpanKind; label: string }[];
  // Tellings that older versions stored have none.
} & Partial<Content>;

/** All events of a document as tellings. `seatOf` gives the seat of a country's government. */
export function toTellings(
  document: Pick<SourceDocument, "id" | "text" | "publisher" | "published">,
  extraction: Extraction,
  seatOf: (country: string) => Seat | null,
): Telling[] {
  const { places, actors, sources } = extraction;
  // A name that could not be placed still tells this happening from others.
  const mentioned = [...places.filter(({ place }) => place !== null), ...actors, ...sources].sort((a, b) => a.start - b.start);
  const setting = settingOf(document.text, extraction);
  const ground = groundOfText(extraction);
  const perStart = new Map<string, number>();
  const perKind = new Map<string, number>();
  for (const { kind } of extraction.events) perKind.set(harmOf(kind), (perKind.get(harmOf(kind)) ?? 0) + 1);
  return extraction.events.map((event, ordinal) => {
    const spans = toSpans(event, extraction);
    const key = `${event.sentence.start}|${event.kind}`;
    const nth = perStart.get(key) ?? 0;
    perStart.set(key, nth + 1);
    const around = namedAround(event, places);
    const { content, names } = contentOf(document.text, event.sentence, spans, mentioned);
    // Every telling has all fields, if only undefined: linking reads them by the thousand, and objects of one shape are read sooner.
    return {
      id: contentId("r", document.id, event.sentence.start, event.kind, nth),
      eventId: contentId("e", document.id, event.sentence.start, event.kind, nth),
      documentId: document.id,
      ordinal,
      kind: event.kind,
      mode: event.mode,
      sentence: event.sentence,
      trigger: event.trigger,
      summary: event.summary,
      when: event.when,
      whenValue: event.whenValue,
      numbers: event.numbers,
      hedging: event.hedging,
      outlet: document.publisher === null ? null : toNamed(document.publisher),
      reportedDay: lastDayOf(document.published),
      wording: wordingOf(document.text.slice(event.sentence.start, event.sentence.end)),
      content,
      names,
      places: toPlaces(event, extraction),
      around: around.length > 0 ? around : undefined,
      setting: setting.length > 0 ? setting : undefined,
      ground: ground !== null && event.places.length === 0 ? ground : undefined,
      sole: perKind.get(harmOf(event.kind)) === 1 ? true : undefined,
      actors: uniqueById(
        event.actors.map((actor) => ({
          id: toSlug(actor.name),
          name: actor.name,
          type: actor.type,
          country: actor.country,
          role: actor.role,
          seat: actor.country === null ? null : seatOf(actor.country),
          nameless: actor.nameless ? true : undefined,
        })),
      ),
      sources: uniqueById(event.sources.map((source) => toNamed(source.name))),
      spans,
    };
  });
}

function toNamed(name: string): NamedId {
  return { id: toSlug(name), name };
}

/** The first of each id, in order. */
export function uniqueById<T extends { id: string }>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** The last day of `2025-11` or of a day. */
export function lastDayOf(published: string | null): IsoDay | null {
  if (published === null || published.length === 10) return published;
  const [year = 0, month = 0] = published.split("-").map(Number);
  return addDays(`${month === 12 ? year + 1 : year}-${String(month === 12 ? 1 : month + 1).padStart(2, "0")}-01`, -1);
}

function wordingOf(sentence: string): string {
  return contentId(
    "w",
    sentence
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
}

/** The country that most places of the text lie in. */
function groundOfText({ places }: Extraction): string | null {
  const counts = new Map<string, number>();
  for (const { place } of places) {
    const country = place?.regions[0] ?? (place?.level === "country" ? place.id : undefined);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  let [best, most]: [string | null, number] = [null, 0];
  for (const [country, count] of counts) if (count > most) [best, most] = [country, count];
  return best;
}

const BEFORE = 500;
const BEHIND = 250;
const MAX_AROUND = 5;

/** The nearest before the sentence first. `places` stand in the order of the text; found by halving, as a document may hold very many. */
function namedAround({ sentence }: ExtractedEvent, places: Extraction["places"]): string[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < sentence.end) low = middle + 1;
    else high = middle;
  }
  const found = new Set<string>();
  const take = (mention: Extraction["places"][number] | undefined) => {
    if (mention?.place && mention.use !== "metonymic" && mention.place.level !== "country") found.add(mention.place.id);
  };
  for (let at = low - 1; found.size < MAX_AROUND && (places[at]?.start ?? Number.NEGATIVE_INFINITY) >= sentence.start - BEFORE; at--)
    take(places[at]);
  for (let at = low; found.size < MAX_AROUND && (places[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end + BEHIND; at++)
    take(places[at]);
  return [...found];
}

function toPlaces(event: ExtractedEvent, extraction: Extraction): EventPlace[] {
  const places: EventPlace[] = [];
  for (const index of event.places) {
    const mention = extraction.places[index];
    if (!mention?.place || places.some((other) => other.place.id === mention.place?.id)) continue;
    places.push({
      place: mention.place,
      near: mention.near,
      radiusKm: mention.radiusKm ?? areaRadius(mention.place),
      placing: placingOf(mention.place.level, mention.near),
      score: mention.score,
    });
  }
  return places;
}

/** An area without shapes of its own is drawn by its usual extent. */
function areaRadius(place: Place): number | null {
  const isArea = place.level === "area" || place.level === "water" || place.level === "district";
  return isArea && place.parts.length === 0 ? place.radiusKm : null;
}

function toSpans(event: ExtractedEvent, extraction: Extraction): Telling["spans"] {
  const spans: Telling["spans"] = [{ ...event.trigger, kind: "trigger", label: event.kind }];
  const add = (span: { start: number; end: number } | undefined, kind: SpanKind, label: string) => {
    if (span) spans.push({ start: span.start, end: span.end, kind, label });
  };
  for (const index of event.places) add(extraction.places[index], "place", extraction.places[index]?.place?.name ?? "");
  if (event.date !== null) add(extraction.dates[event.date], "date", extraction.dates[event.date]?.value ?? "");
  for (const actor of event.actors) if (actor.mention !== null) add(extraction.actors[actor.mention], "actor", actor.name);
  for (const source of event.sources) if (source.mention !== null) add(extraction.sources[source.mention], "source", source.name);
  for (const number of event.numbers) add(number, "number", number.kind);
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
