import { EVENT_KINDS, HEDGINGS } from "./kind.ts";
import { ACTOR_TYPES, actorMention, dateMention, placeMention, sourceMention } from "./mention.ts";
import { PLACINGS, place } from "./place.ts";
import { isoDay, timeSpan } from "./time.ts";
import { z } from "./zod.ts";

const textSpan = z.object({ start: z.number().int(), end: z.number().int() });

export const ACTOR_ROLES = ["agent", "target", "victim", "participant"] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

export const NUMBER_KINDS = ["killed", "injured", "captured", "missing", "displaced", "money", "count"] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** A figure; "up to 5,000" has no min, "at least 18" no max, "six" both alike. `unit` is what is counted ("soldiers", "USD"). */
export const eventNumber = z.object({
  ...textSpan.shape,
  kind: z.enum(NUMBER_KINDS),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().nullable(),
});
export type EventNumber = z.infer<typeof eventNumber>;

/** One telling of one happening in one document. Indices point into the extraction's mentions. */
export const extractedEvent = z.object({
  kind: z.enum(EVENT_KINDS),
  /** PLOVER mode in lower case ("airstrike", "meet") where the words give it. */
  mode: z.string().nullable(),
  /** The sentence that tells it. */
  sentence: textSpan,
  trigger: textSpan,
  /** A headline in plain words, made of what was read: "Six North Korean officers killed near Donetsk". */
  summary: z.string(),
  /** Index of the date; the event's own span may differ from the mention's ("since"). */
  date: z.number().int().nullable(),
  when: timeSpan.nullable(),
  /** EDTF of what was said, kept when it gives no day: `XXXX-11-06`. */
  whenValue: z.string().nullable(),
  places: z.array(z.number().int()),
  /** Where the text is, should none of `places` be known to the gazetteer: "Kherson. … shelled the Korabelnyi district". */
  otherwise: z.array(z.number().int()).optional(),
  actors: z.array(
    z.object({
      mention: z.number().int().nullable(),
      name: z.string(),
      type: z.enum(ACTOR_TYPES),
      country: z.string().nullable(),
      role: z.enum(ACTOR_ROLES),
      /** Said by what it is alone: "gunmen", "two farmers". */
      nameless: z.literal(true).optional(),
    }),
  ),
  sources: z.array(z.object({ mention: z.number().int().nullable(), name: z.string() })),
  numbers: z.array(eventNumber),
  hedging: z.enum(HEDGINGS),
});
export type ExtractedEvent = z.infer<typeof extractedEvent>;

/** Everything read in one document. */
export const extraction = z.object({
  language: z.string(),
  /** The day relative dates were counted from, and whether it was given or read off the text. Null when nothing tells. */
  reference: z.object({ day: isoDay, inferred: z.boolean() }).nullable(),
  places: z.array(placeMention),
  dates: z.array(dateMention),
  actors: z.array(actorMention),
  sources: z.array(sourceMention),
  events: z.array(extractedEvent),
  /** Set when the text was too long to be read to its end in the time allowed: what was read and what was not. */
  cutOff: z.string().nullable(),
});
export type Extraction = z.infer<typeof extraction>;

export const EVENT_STANDINGS = ["located", "relation", "unplaceable"] as const;
/** `located`: a point or an area on the map. `relation`: no place, two or more actors with a seat. `unplaceable`: the rest. */
export type EventStanding = (typeof EVENT_STANDINGS)[number];

export const eventPlace = z.object({
  place,
  near: z.boolean(),
  radiusKm: z.number().nullable(),
  placing: z.enum(PLACINGS),
  score: z.number(),
});
export type EventPlace = z.infer<typeof eventPlace>;

export const seat = z.object({ name: z.string(), lng: z.number(), lat: z.number() });

export const eventActor = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(ACTOR_TYPES),
  country: z.string().nullable(),
  role: z.enum(ACTOR_ROLES),
  /** Where its government sits; null for an actor without a state. */
  seat: seat.nullable(),
  /** Said by what it is alone: shown with its event, but no value to filter by. */
  nameless: z.literal(true).optional(),
});
export type EventActor = z.infer<typeof eventActor>;

/** Those that can be looked for by name: "gunmen" of one event are not the gunmen of another. */
export function namedActors(actors: readonly EventActor[]): EventActor[] {
  return actors.filter(({ nameless }) => !nameless);
}

export const namedId = z.object({ id: z.string(), name: z.string() });

/** An actor that stands at one end of an arc. */
export type SeatedActor = EventActor & { seat: NonNullable<EventActor["seat"]> };

/** The ends of a relation's arc: the first two actors whose governments sit in different places. Null when there are no two. */
export function arcOf(actors: readonly EventActor[]): [SeatedActor, SeatedActor] | null {
  const seated = actors.filter((actor): actor is SeatedActor => actor.seat !== null);
  const from = seated[0];
  const to = seated.find(({ seat }) => seat.lng !== from?.seat.lng || seat.lat !== from?.seat.lat);
  return from && to ? [from, to] : null;
}

/** One happening, from all its reports: a row of the list. */
export const eventRecord = z.object({
  id: z.string(),
  kind: z.enum(EVENT_KINDS),
  mode: z.string().nullable(),
  summary: z.string(),
  when: timeSpan.nullable(),
  whenValue: z.string().nullable(),
  /** First and last day on which it was reported. */
  reported: z.object({ first: isoDay, last: isoDay }).nullable(),
  standing: z.enum(EVENT_STANDINGS),
  places: z.array(eventPlace),
  actors: z.array(eventActor),
  sources: z.array(namedId),
  outlets: z.array(namedId),
  numbers: z.array(eventNumber.omit({ start: true, end: true })),
  hedging: z.enum(HEDGINGS),
  reportCount: z.number().int(),
});
export type EventRecord = z.infer<typeof eventRecord>;

export const SPAN_KINDS = ["place", "date", "actor", "source", "trigger", "number"] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** Why a report is no testimony of its own: it is of a document that tells it before, cites another's outlet, copies its words, comes from the same outlet, or rests on the same named source. */
export const REASONS_TO_REST = ["document", "cites", "copy", "outlet", "source"] as const;

/** One telling, with its words. Spans are offsets into `sentence.text`. */
export const eventReport = z.object({
  id: z.string(),
  /** The report that it rests on; null for one that stands for itself. `name`: of the outlet or source in question. */
  restsOn: z.object({ report: z.string(), why: z.enum(REASONS_TO_REST), name: z.string().nullable() }).nullable(),
  document: z.object({
    id: z.string(),
    title: z.string(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    publishedBy: z.string().nullable(),
    url: z.string().nullable(),
    /** The day that its relative dates were counted from. */
    reference: extraction.shape.reference,
  }),
  sentence: z.object({
    text: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    ordinal: z.number().int(),
    of: z.number().int(),
    before: z.string(),
    after: z.string(),
  }),
  spans: z.array(z.object({ ...textSpan.shape, kind: z.enum(SPAN_KINDS), label: z.string() })),
  summary: z.string(),
  when: timeSpan.nullable(),
  whenValue: z.string().nullable(),
  hedging: z.enum(HEDGINGS),
  sources: z.array(namedId),
  numbers: z.array(eventNumber.omit({ start: true, end: true })),
  /** Every place name in the sentence and what it was taken to be. */
  mentions: z.array(placeMention),
  /** Every date in the sentence and what it was read as. */
  dates: z.array(dateMention),
});
export type EventReport = z.infer<typeof eventReport>;

export const eventDetail = eventRecord.extend({
  reports: z.array(eventReport),
  /** How many reports are left when those that rest on one another count as one. */
  independent: z.number().int(),
  /** Names deliberately not put on the map, and why, in plain words. */
  setAside: z.array(z.object({ text: z.string(), reason: z.string() })),
});
export type EventDetail = z.infer<typeof eventDetail>;
