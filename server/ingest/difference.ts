import type { EventPlace } from "#domain/event.ts";
import { formatPlaceName, LEVEL_LABELS } from "#domain/event-words.ts";
import type { PlaceMention } from "#domain/mention.ts";
import {
  EVENT_ASPECTS,
  type EventAspect,
  type EventDifference,
  type EventReading,
  NO_DIFFERENCE,
  type PlaceDifference,
  type Rereading,
} from "#domain/rereading.ts";
import type { KeptIdentities } from "./identity.ts";
import type { Telling } from "./telling.ts";

export type Difference = Omit<Rereading, "at" | "readWith">;
export type EarlierReading = { tellings: Telling[]; places: PlaceMention[] };
export type FreshReading = Pick<KeptIdentities, "tellings" | "continues" | "gone"> & { places: readonly PlaceMention[] };

/** What of each kind is told one by one; beyond it only counted. */
const MAX_LISTED = 200;

/** What two readings of one text make different: events new, gone and changed, names placed anew and left open. */
export function compareReadings(text: string, earlier: EarlierReading, fresh: FreshReading): Difference {
  const events = compareEvents(text, fresh);
  const places = comparePlaces(earlier.places, fresh.places);
  const eventCount = (change: EventDifference["change"]) => events.filter((event) => event.change === change).length;
  const placeCount = (change: PlaceDifference["change"]) => places.filter((place) => place.change === change).length;
  const aspects = { ...NO_DIFFERENCE.aspects };
  for (const event of events) if (event.change === "changed") for (const aspect of event.aspects) aspects[aspect]++;
  return {
    counts: {
      new: eventCount("new"),
      gone: eventCount("gone"),
      changed: eventCount("changed"),
      unchanged: fresh.tellings.length - eventCount("new") - eventCount("changed"),
      aspects,
      placed: placeCount("placed"),
      abstained: placeCount("abstained"),
      found: placeCount("found"),
      lost: placeCount("lost"),
    },
    events: events.slice(0, MAX_LISTED),
    places: places.slice(0, MAX_LISTED),
  };
}

function compareEvents(text: string, { tellings, continues, gone }: FreshReading): EventDifference[] {
  const told = tellings.flatMap((telling): { at: number; event: EventDifference }[] => {
    const at = telling.sentence.start;
    const after = toReading(telling, text);
    const earlier = continues.get(telling.id);
    if (!earlier) return [{ at, event: { change: "new", id: telling.eventId, after } }];
    const before = toReading(earlier, text);
    const aspects = EVENT_ASPECTS.filter((aspect) => aspectOf(before, aspect) !== aspectOf(after, aspect));
    return aspects.length === 0 ? [] : [{ at, event: { change: "changed", id: telling.eventId, before, after, aspects } }];
  });
  const lost = gone.map((telling) => ({
    at: telling.sentence.start,
    event: { change: "gone" as const, id: telling.eventId, before: toReading(telling, text) },
  }));
  return [...told, ...lost].sort((a, b) => a.at - b.at).map(({ event }) => event);
}

function toReading(telling: Telling, text: string): EventReading {
  const { kind, summary, when, whenValue, hedging, sentence } = telling;
  return {
    kind,
    summary,
    when,
    whenValue,
    hedging,
    places: telling.places.map(nameOf),
    actors: telling.actors.map(({ name, role }) => `${name} (${role})`),
    numbers: telling.numbers.map(({ start: _start, end: _end, ...number }) => number),
    sources: telling.sources.map(({ name }) => name),
    sentence: text.slice(sentence.start, sentence.end),
  };
}

function nameOf({ place, near }: EventPlace): string {
  return near ? `near ${formatPlaceName(place)}` : formatPlaceName(place);
}

/** The same for what a reader would call the same. */
function aspectOf(reading: EventReading, aspect: EventAspect): string {
  const values: Record<EventAspect, unknown> = {
    kind: reading.kind,
    date: [reading.when, reading.whenValue],
    place: reading.places.toSorted(),
    actors: reading.actors.toSorted(),
    figures: reading.numbers.map((number) => JSON.stringify(number)).sort(),
    hedging: reading.hedging,
    sources: reading.sources.toSorted(),
    sentence: reading.sentence,
  };
  return JSON.stringify(values[aspect]);
}

function comparePlaces(earlier: readonly PlaceMention[], fresh: readonly PlaceMention[]): PlaceDifference[] {
  const keyOf = ({ start, end }: PlaceMention) => `${start}-${end}`;
  const before = new Map(earlier.map((mention) => [keyOf(mention), mention]));
  const after = new Map(fresh.map((mention) => [keyOf(mention), mention]));
  const differences: PlaceDifference[] = [];
  for (const [key, mention] of after) {
    const known = before.get(key);
    const change = !known ? "found" : known.place?.id === mention.place?.id ? null : mention.place === null ? "abstained" : "placed";
    if (change !== null) differences.push(toDifference(mention, change, known ?? null, mention));
  }
  for (const [key, mention] of before) if (!after.has(key)) differences.push(toDifference(mention, "lost", mention, null));
  return differences.sort((a, b) => a.start - b.start);
}

function toDifference(
  { start, text }: PlaceMention,
  change: PlaceDifference["change"],
  before: PlaceMention | null,
  after: PlaceMention | null,
): PlaceDifference {
  const name = (mention: PlaceMention | null) => (mention?.place ? formatPlaceName(mention.place) : null);
  const isAlike = name(before) !== null && name(before) === name(after);
  const put = (mention: PlaceMention | null) =>
    isAlike && mention?.place ? `${name(mention)} (${LEVEL_LABELS[mention.place.level]})` : name(mention);
  return { start, text, change, before: put(before), after: put(after) };
}
