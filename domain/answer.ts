import { EVENT_STANDINGS, eventRecord, extraction } from "./event.ts";
import { FACETS } from "./filter.ts";
import { EVENT_KINDS, HEDGINGS } from "./kind.ts";
import { mapCells } from "./map-cells.ts";
import { ACTOR_TYPES, actorMention, dateMention, placeMention, sourceMention } from "./mention.ts";
import { boundingBox, PLACE_LEVELS, PLACINGS } from "./place.ts";
import { rereading } from "./rereading.ts";
import { isoDay } from "./time.ts";
import { z } from "./zod.ts";

const count = z.number().int().nonnegative();

/**
 * The numbers that make the whole: `located + relations + unplaceable = all`, `dated + undated = all`.
 * `leftOutUndated`: undated events that pass every clause but the date range.
 */
export const totals = z.object({
  all: count,
  located: count,
  relations: count,
  unplaceable: count,
  dated: count,
  undated: count,
  leftOutUndated: count,
});
export type Totals = z.infer<typeof totals>;

export const facetValue = z.object({
  id: z.string(),
  label: z.string(),
  /** Country of a first-order region, family of a kind, state of an organisation or person. */
  parent: z.string().nullable(),
  /** Events with this value under all filters but this facet's own. */
  count,
});
export type FacetValue = z.infer<typeof facetValue>;
export const facets = z.record(z.enum(FACETS), z.array(facetValue));
export type Facets = z.infer<typeof facets>;

export const BIN_UNITS = ["day", "week", "month", "quarter", "year", "decade"] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/**
 * The timeline's overview. Each dated event is counted once, in the bin where its span begins, so that
 * the `count`s add up to the dated events under all filters but the date range, and the `whole`s to all dated events.
 * `inRange`: those under all filters, the date range among them.
 */
export const bins = z.object({
  unit: z.enum(BIN_UNITS),
  extent: z.object({ from: isoDay, to: isoDay }).nullable(),
  bins: z.array(z.object({ from: isoDay, to: isoDay, count, inRange: count, whole: count })),
  undated: count,
});
export type Bins = z.infer<typeof bins>;

/** First and last day on the clock that the filter speaks of; null for the undated. */
const days = z.object({ from: isoDay, to: isoDay }).nullable();

/** One place of one event, ready to be drawn: an event in two regions comes twice, with the same `event`. */
export const mapEvent = z.object({
  event: z.string(),
  kind: z.enum(EVENT_KINDS),
  hedging: z.enum(HEDGINGS),
  summary: z.string(),
  start: isoDay.nullable(),
  place: z.object({ id: z.string(), name: z.string(), level: z.enum(PLACE_LEVELS) }),
  /** ISO 3166-1 alpha-2 code; null on the high sea and in areas across borders. */
  country: z.string().nullable(),
  placing: z.enum(PLACINGS),
  lng: z.number(),
  lat: z.number(),
  /** Radius of the area drawn for "near" and for areas without `parts`. */
  radiusKm: z.number().nullable(),
  parts: z.array(z.string()),
  days,
});
export type MapEvent = z.infer<typeof mapEvent>;

const end = z.object({ name: z.string(), country: z.string(), lng: z.number(), lat: z.number() });
export const mapRelation = z.object({
  event: z.string(),
  kind: z.enum(EVENT_KINDS),
  hedging: z.enum(HEDGINGS),
  summary: z.string(),
  from: end,
  to: end,
  days,
});
export type MapRelation = z.infer<typeof mapRelation>;

/** A geocoded place with its number of mentions in the documents of the events that pass, split by use. */
export const mentionedPlace = z.object({
  id: z.string(),
  name: z.string(),
  level: z.enum(PLACE_LEVELS),
  lng: z.number(),
  lat: z.number(),
  literal: count,
  metonymic: count,
  associative: count,
});
export type MentionedPlace = z.infer<typeof mentionedPlace>;

export const mapAnswer = z.object({
  events: z.array(mapEvent),
  relations: z.array(mapRelation),
  mentioned: z.array(mentionedPlace),
  /** Set when places that are only mentioned were asked for and left out, because too many events pass. */
  mentionsLeftOut: z.boolean().optional(),
  /** How many located events were not sent because there are too many to draw one by one. */
  notSent: count,
  /** Set when events in view were not sent one by one: all of them, counted by square. */
  cells: mapCells.nullable(),
});
export type MapAnswer = z.infer<typeof mapAnswer>;

export const EVENT_ORDERS = ["newest", "oldest", "reported"] as const;
export const eventOrder = z.enum(EVENT_ORDERS);
export type EventOrder = z.infer<typeof eventOrder>;

export const eventPage = z.object({
  rows: z.array(eventRecord),
  totals,
  nextCursor: z.string().nullable(),
  revision: count,
});
export type EventPage = z.infer<typeof eventPage>;

/** One item of the timeline's lanes. */
export const timelineItem = z.object({
  event: z.string(),
  kind: z.enum(EVENT_KINDS),
  hedging: z.enum(HEDGINGS),
  summary: z.string(),
  standing: z.enum(EVENT_STANDINGS),
  start: isoDay,
  end: isoDay,
  precision: z.string(),
  openStart: z.boolean(),
  openEnd: z.boolean(),
  /** Ids of the lanes that it stands in, under the chosen lane facet. */
  lanes: z.array(z.string()),
});
export type TimelineItem = z.infer<typeof timelineItem>;

/** Detail lanes of a window: single items while there are few, else bins a lane. */
export const timelineAnswer = z.object({
  lanes: z.array(z.object({ id: z.string(), label: z.string(), count })),
  items: z.array(timelineItem),
  /** Set instead of `items` when there are more than can be drawn: counts a lane and bin. */
  density: z.object({ unit: z.enum(BIN_UNITS), bars: z.array(z.object({ lane: z.string(), from: isoDay, to: isoDay, count })) }).nullable(),
});
export type TimelineAnswer = z.infer<typeof timelineAnswer>;

/**
 * An index of the brush (`domain/brush-index.ts`), packed, in base64. `name` stands for all that it was counted from: whoever says that they hold it is
 * not sent it again, and `packed` is null. `upon`: an index that they hold and that has some of its counts; where each stands there, -1 for those that
 * `packed` holds.
 */
export const packedBrush = z.object({
  name: z.string(),
  packed: z.string().nullable(),
  upon: z.object({ name: z.string(), at: z.array(z.number().int()) }).optional(),
});
export type PackedBrush = z.infer<typeof packedBrush>;

/**
 * All that the page shows of one view, as of one revision. `facets`: what they show while they are short; `sizes`: how many values each has to list.
 * `outlets`: the names of all that have reported any of it. `brush` counts the standings and the values of the facets, `squares` those of the map;
 * null where no event has a date or there is nothing to count.
 */
export const exploreAnswer = z.object({
  revision: count,
  totals,
  facets,
  sizes: z.record(z.enum(FACETS), count),
  outlets: z.array(z.string()),
  bins,
  timeline: timelineAnswer,
  map: mapAnswer,
  rows: z.array(eventRecord),
  nextCursor: z.string().nullable(),
  brush: packedBrush.nullable(),
  squares: packedBrush.nullable(),
});
export type ExploreAnswer = z.infer<typeof exploreAnswer>;

/** What a map of too many events shows of where it looks. */
export const lookAnswer = z.object({
  revision: count,
  seen: mapAnswer.pick({ events: true, notSent: true, cells: true }),
  squares: packedBrush.nullable(),
});
export type LookAnswer = z.infer<typeof lookAnswer>;

/** All that one facet has to list. */
export const facetAnswer = z.object({ revision: count, values: z.array(facetValue), brush: packedBrush.nullable() });
export type FacetAnswer = z.infer<typeof facetAnswer>;

export const documentSummary = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  publishedBy: z.string().nullable(),
  language: z.string(),
  format: z.string(),
  filename: z.string().nullable(),
  addedAt: z.string(),
  status: z.enum(["ok", "failed"]),
  /** Of a failed one: what happened, to which thing, what to try. */
  failure: z.object({ what: z.string(), which: z.string(), advice: z.string() }).nullable(),
  characters: count,
  found: z.object({ events: count, places: count, abstained: count, dates: count, actors: count, sources: count }),
  cutOff: z.string().nullable(),
  /** The day that "yesterday" was counted from, and whether it was read off the text; null when nothing tells. */
  reference: extraction.shape.reference,
  /** Rules and gazetteer that it was read with; null when that was not kept yet. */
  readWith: z.string().nullable(),
  /** Whether these are other than the present ones: reading it anew may find something else. */
  isOutdated: z.boolean(),
  /** How much the last reading by newer rules made different; null when none did. */
  reread: rereading.pick({ at: true, counts: true }).nullable(),
  /** Added from the sample corpus. */
  sample: z.boolean(),
});
export type DocumentSummary = z.infer<typeof documentSummary>;

/** Some of the documents. `totals`: of all of them, however many come at once. */
export const documentPage = z.object({
  documents: z.array(documentSummary),
  /** `outdated`: read by other rules or with another gazetteer. */
  totals: z.object({ all: count, failed: count, outdated: count }),
  nextCursor: z.string().nullable(),
});
export type DocumentPage = z.infer<typeof documentPage>;

/** One document with its text and everything read in it; offsets are into `text`. */
export const documentDetail = documentSummary.extend({
  url: z.string().nullable(),
  /** What a person set: `title`, `publisher`, `url`, `published`. */
  byHand: z.array(z.string()),
  /** Both sides of what the last reading by newer rules made different. */
  rereading: rereading.nullable(),
  /** Null for a document that could not be read. */
  text: z.string().nullable(),
  places: z.array(placeMention),
  dates: z.array(dateMention),
  actors: z.array(actorMention),
  sources: z.array(sourceMention),
  events: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(EVENT_KINDS),
      hedging: z.enum(HEDGINGS),
      summary: z.string(),
      /** The sentence that tells it. */
      start: z.number().int(),
      end: z.number().int(),
    }),
  ),
});
export type DocumentDetail = z.infer<typeof documentDetail>;

/**
 * What became of each document in a file that was added (a `.jsonl` holds many). `updated`: the text was there, what is said about it is new.
 * A failed one is kept, with its failure.
 */
export const addAnswer = z.object({
  documents: z.array(z.object({ outcome: z.enum(["added", "updated", "unchanged", "failed"]), document: documentSummary })),
  revision: count,
});
export type AddAnswer = z.infer<typeof addAnswer>;

/** What became of documents that were read anew in one go; of those asked for, the last `left` are still to be read. */
export const rereadAnswer = z.object({
  read: z.array(z.object({ id: z.string(), title: z.string(), isDifferent: z.boolean(), failure: documentSummary.shape.failure })),
  left: count,
  revision: count,
});
export type RereadAnswer = z.infer<typeof rereadAnswer>;

/** A place found by name. `events`: those of the corpus that happened there; 0 for one that only the gazetteer knows. */
export const placeHit = z.object({
  id: z.string(),
  name: z.string(),
  level: z.enum(PLACE_LEVELS),
  country: z.string().nullable(),
  lng: z.number(),
  lat: z.number(),
  bbox: boundingBox.nullable(),
  events: count,
});
export type PlaceHit = z.infer<typeof placeHit>;

export const actorHit = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(ACTOR_TYPES),
  country: z.string().nullable(),
  parent: z.string().nullable(),
  events: count,
});
export type ActorHit = z.infer<typeof actorHit>;

/** `cited`: events that it is cited for; `published`: events that it reported. */
export const sourceHit = z.object({ id: z.string(), name: z.string(), cited: count, published: count });
export type SourceHit = z.infer<typeof sourceHit>;

/** A document found by its title. */
export const documentHit = z.object({
  id: z.string(),
  name: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
});
export type DocumentHit = z.infer<typeof documentHit>;

export const meta = z.object({
  revision: count,
  /** `outdated`: documents that were read by other rules or with another gazetteer. */
  counts: z.object({ documents: count, failed: count, outdated: count, events: count, places: count, actors: count, sources: count }),
  extent: z.object({ from: isoDay, to: isoDay }).nullable(),
  versions: z.object({ app: z.string(), schema: count, gazetteer: z.string(), basemap: z.string() }),
  /** How many events were added or changed since the revision asked about; null when no revision was asked about. */
  changedSince: count.nullable(),
});
export type Meta = z.infer<typeof meta>;

/** How many events were added or changed between two data revisions. */
export const changes = z.object({ changed: count });
export type Changes = z.infer<typeof changes>;
