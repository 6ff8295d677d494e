import { eventNumber } from "./event.ts";
import { EVENT_KINDS, HEDGINGS } from "./kind.ts";
import { timeSpan } from "./time.ts";
import { z } from "./zod.ts";

const count = z.number().int().nonnegative();

/** What may differ between two readings of one happening, in the order in which it is told. */
export const EVENT_ASPECTS = ["kind", "date", "place", "actors", "figures", "hedging", "sources", "sentence"] as const;
export type EventAspect = (typeof EVENT_ASPECTS)[number];

/** One reading of a happening, as far as a reader compares it with another. */
export const eventReading = z.object({
  kind: z.enum(EVENT_KINDS),
  summary: z.string(),
  when: timeSpan.nullable(),
  whenValue: z.string().nullable(),
  places: z.array(z.string()),
  actors: z.array(z.string()),
  numbers: z.array(eventNumber.omit({ start: true, end: true })),
  hedging: z.enum(HEDGINGS),
  sources: z.array(z.string()),
  sentence: z.string(),
});
export type EventReading = z.infer<typeof eventReading>;

/** `id`: under which the event is found now; of one that is gone, the id that it had. */
export const eventDifference = z.discriminatedUnion("change", [
  z.object({ change: z.literal("new"), id: z.string(), after: eventReading }),
  z.object({ change: z.literal("gone"), id: z.string(), before: eventReading }),
  z.object({
    change: z.literal("changed"),
    id: z.string(),
    before: eventReading,
    after: eventReading,
    aspects: z.array(z.enum(EVENT_ASPECTS)),
  }),
]);
export type EventDifference = z.infer<typeof eventDifference>;

/** A name in the text and where it was and is put; null where it was or is not found, or left open. */
export const placeDifference = z.object({
  start: z.number().int(),
  text: z.string(),
  /** `placed`: now on the map, or elsewhere on it. `abstained`: left open now. `found`, `lost`: as a place name at all. */
  change: z.enum(["placed", "abstained", "found", "lost"]),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type PlaceDifference = z.infer<typeof placeDifference>;

export const differenceCounts = z.object({
  new: count,
  gone: count,
  changed: count,
  unchanged: count,
  /** Of the changed: how many differ in each aspect. */
  aspects: z.record(z.enum(EVENT_ASPECTS), count),
  placed: count,
  abstained: count,
  found: count,
  lost: count,
});
export type DifferenceCounts = z.infer<typeof differenceCounts>;

/** What reading a document by newer rules made different. The lists may be cut short; the counts are whole. */
export const rereading = z.object({
  /** When, ISO. */
  at: z.string(),
  /** The rules and the gazetteer that made the difference. */
  readWith: z.string(),
  counts: differenceCounts,
  events: z.array(eventDifference),
  places: z.array(placeDifference),
});
export type Rereading = z.infer<typeof rereading>;

export const NO_DIFFERENCE: DifferenceCounts = {
  new: 0,
  gone: 0,
  changed: 0,
  unchanged: 0,
  aspects: { kind: 0, date: 0, place: 0, actors: 0, figures: 0, hedging: 0, sources: 0, sentence: 0 },
  placed: 0,
  abstained: 0,
  found: 0,
  lost: 0,
};

export function addCounts(a: DifferenceCounts, b: DifferenceCounts): DifferenceCounts {
  const aspects = Object.fromEntries(EVENT_ASPECTS.map((aspect) => [aspect, a.aspects[aspect] + b.aspects[aspect]]));
  return {
    new: a.new + b.new,
    gone: a.gone + b.gone,
    changed: a.changed + b.changed,
    unchanged: a.unchanged + b.unchanged,
    aspects: differenceCounts.shape.aspects.parse(aspects),
    placed: a.placed + b.placed,
    abstained: a.abstained + b.abstained,
    found: a.found + b.found,
    lost: a.lost + b.lost,
  };
}

export function isDifferent({ new: added, gone, changed, placed, abstained, found, lost }: DifferenceCounts): boolean {
  return added + gone + changed + placed + abstained + found + lost > 0;
}
