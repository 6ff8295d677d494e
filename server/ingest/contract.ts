import { z } from "zod";
import type { Extraction } from "#domain/event.ts";
import { ACTOR_ROLES, NUMBER_KINDS } from "#domain/event.ts";
import { EVENT_KINDS, HEDGINGS } from "#domain/kind.ts";
import { ACTOR_TYPES, PLACE_USES } from "#domain/mention.ts";
import { PLACE_LEVELS, type Place } from "#domain/place.ts";
import { TIME_PRECISIONS } from "#domain/time.ts";

/** The lines that `npm run extract` reads and writes (docs/extraction-contract.md): our domain as other programs see it. */

const offsets = { start: z.number().int().nonnegative(), end: z.number().int().nonnegative() };
const spanned = { ...offsets, text: z.string() };

export const question = z.looseObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  published: z.string().nullable().default(null),
  source: z.string().nullish(),
  title: z.string().nullish(),
  /** Asks for resolution alone, of exactly these spans. */
  mentions: z.array(z.object(offsets)).nullish(),
});
export type Question = z.infer<typeof question>;

const located = {
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  country: z.string().optional(),
  geonameId: z.number().int().optional(),
  name: z.string().optional(),
  level: z.enum(PLACE_LEVELS).optional(),
  near: z.literal(true).optional(),
  radiusKm: z.number().optional(),
};

const answerNumber = z.union([
  z.strictObject({ kind: z.enum(NUMBER_KINDS), value: z.number() }),
  z.strictObject({ kind: z.enum(NUMBER_KINDS), min: z.number().optional(), max: z.number().optional() }),
]);

const answerEvent = z.strictObject({
  ...offsets,
  sentence: z.string(),
  type: z.enum(EVENT_KINDS),
  mode: z.string().optional(),
  date: z.strictObject({ start: z.string(), end: z.string(), precision: z.enum(TIME_PRECISIONS) }).nullable(),
  places: z.array(z.strictObject({ ...located, name: z.string() })),
  actors: z.array(z.strictObject({ name: z.string(), role: z.enum(ACTOR_ROLES).optional() })),
  sources: z.array(z.strictObject({ name: z.string() })),
  numbers: z.array(answerNumber),
  hedging: z.enum(HEDGINGS).optional(),
});

export const answer = z.strictObject({
  id: z.union([z.string(), z.number(), z.null()]),
  places: z.array(z.strictObject({ ...spanned, ...located, use: z.enum(PLACE_USES).optional(), score: z.number().optional() })),
  dates: z.array(z.strictObject({ ...spanned, value: z.string(), precision: z.enum(TIME_PRECISIONS) })),
  actors: z.array(z.strictObject({ ...spanned, name: z.string(), type: z.enum(ACTOR_TYPES) })),
  sources: z.array(z.strictObject({ ...spanned, name: z.string() })),
  events: z.array(answerEvent),
  /** Why the line could not be answered; everything else is then empty. */
  error: z.string().optional(),
});
export type Answer = z.infer<typeof answer>;

export const clusters = z.strictObject({
  type: z.literal("clusters"),
  clusters: z.array(z.array(z.strictObject({ doc: z.union([z.string(), z.number()]), event: z.number().int() }))),
});

export function toAnswer(id: Question["id"], text: string, extraction: Extraction): Answer {
  const nameOf = toNamer(extraction.actors);
  return {
    id,
    places: extraction.places.map((mention) => ({
      ...span(mention),
      ...locate(mention.place),
      ...nearness(mention),
      use: mention.use,
      ...(mention.place ? { score: round(mention.score, 4) } : {}),
    })),
    dates: extraction.dates.map((date) => ({ ...span(date), value: date.value, precision: date.precision })),
    actors: [
      ...extraction.actors
        .filter(({ nameless }) => !nameless)
        .map((actor) => ({ ...span(actor), name: nameOf(actor.name), type: actor.type })),
      ...impliedStates(extraction),
    ],
    sources: withoutPronouns(extraction.sources).map((source) => ({ ...span(source), name: nameOf(source.name) })),
    events: extraction.events.map((event) => toAnswerEvent(event, text, extraction, nameOf)),
  };
}

/** The states that take part in what happens only by their bodies ("the Sudanese army"), by "our" or by a place: where the text first tells whose it is. */
function impliedStates({ actors, places, events }: Extraction): Answer["actors"] {
  const named = new Set(actors.flatMap(({ name, type }) => (type === "state" ? [name] : [])));
  const implied: Answer["actors"] = [];
  for (const { name, type, country } of events.flatMap((event) => event.actors)) {
    if (type !== "state" || named.has(name)) continue;
    named.add(name);
    const first =
      actors.find((actor) => actor.country === country && country !== null) ??
      places.find(({ place, text }) => text === name || (country !== null && place?.country === country));
    if (first) implied.push({ ...span(first), name, type });
  }
  return implied;
}

const PRONOUNS = new Set(["he", "she", "it", "they"]);

/** "she told our reporter" cites nobody by name. */
function withoutPronouns(sources: Extraction["sources"]): Extraction["sources"] {
  return sources.filter(({ text }) => !PRONOUNS.has(text.toLowerCase()));
}

export function toFailure(id: Question["id"] | null, error: string): Answer {
  return { id, places: [], dates: [], actors: [], sources: [], events: [], error };
}

/** An organisation by the fullest form that the text has of it: never shorter than the name we keep it under, unless the text has its acronym alone. */
function toNamer(actors: Extraction["actors"]): (name: string) => string {
  const fullest = new Map<string, string>();
  const words = (name: string) => name.split(" ").length;
  const kept = new Set(actors.flatMap(({ name, written }) => (written === undefined ? [name] : [])));
  for (const { name, written } of actors) {
    if (written === undefined) continue;
    const best = fullest.get(name);
    if (isAcronym(written)) {
      if (best === undefined && !kept.has(name)) fullest.set(name, written);
    } else if (words(written) >= words(name) && !(kept.has(name) && words(written) === words(name))) {
      if (best === undefined || isAcronym(best) || words(written) > words(best)) fullest.set(name, written);
    }
  }
  return (name) => fullest.get(name) ?? name;
}

const isAcronym = (written: string) => !/\p{Ll}/u.test(written);

function toAnswerEvent(
  event: Extraction["events"][number],
  text: string,
  extraction: Extraction,
  nameOf: (name: string) => string,
): Answer["events"][number] {
  const { start, end } = event.sentence;
  return {
    start,
    end,
    sentence: text.slice(start, end),
    type: event.kind,
    ...(event.mode === null ? {} : { mode: event.mode }),
    date: event.when && { start: event.when.start, end: event.when.end, precision: event.when.precision },
    places: event.places.flatMap((index) => {
      const mention = extraction.places[index];
      return mention?.place ? [{ ...locate(mention.place), ...nearness(mention), name: mention.place.name }] : [];
    }),
    actors: event.actors.map(({ name, role }) => ({ name: nameOf(name), role })),
    sources: event.sources.map(({ name }) => ({ name: nameOf(name) })),
    numbers: event.numbers.map(toAnswerNumber),
    hedging: event.hedging,
  };
}

function toAnswerNumber({ kind, min, max }: Extraction["events"][number]["numbers"][number]): z.infer<typeof answerNumber> {
  if (min !== null && min === max) return { kind, value: min };
  return { kind, ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}

function span({ start, end, text }: { start: number; end: number; text: string }) {
  return { start, end, text };
}

function locate(place: Place | null) {
  if (!place) return { lat: null, lon: null };
  const geonameId = /^gn(\d+)$/.exec(place.id)?.[1];
  return {
    lat: round(place.lat, 5),
    lon: round(place.lng, 5),
    ...(place.country === null ? {} : { country: place.country }),
    ...(geonameId === undefined ? {} : { geonameId: Number(geonameId) }),
    name: place.name,
    level: place.level,
  };
}

function nearness({ near, radiusKm }: Extraction["places"][number]) {
  return near ? { near, ...(radiusKm === null ? {} : { radiusKm }) } : {};
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
