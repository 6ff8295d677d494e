import type { EventActor, EventPlace, EventRecord } from "#domain/event.ts";
import { EVENT_KINDS, HEDGINGS } from "#domain/kind.ts";
import type { PlaceMention } from "#domain/mention.ts";
import { type Place, placingOf } from "#domain/place.ts";
import { toSlug } from "#domain/slug.ts";
import { type TimePrecision, type TimeSpan, toDayNumber, toIsoDay } from "#domain/time.ts";
import { mergeTellings, type Telling } from "#server/ingest/link.ts";
import { TOWNS } from "./generated-places.ts";
import { type Random, seeded } from "./random.ts";

/*
 * Invented events for measurements and tests, never for people: bursts in time, few places and actors that are in most of it and many that are rare,
 * one to four reports each, some without a date, a place or both. The same for the same seed.
 */

export type GeneratedDocument = {
  id: string;
  outlet: { id: string; name: string } | null;
  published: string | null;
  text: string;
  sentences: [number, number][];
  places: PlaceMention[];
  tellings: Telling[];
};
export type GeneratedEvent = { record: EventRecord; reports: { telling: Telling; sentence: string }[] };
export type GeneratedCorpus = {
  places: Place[];
  regions: { id: string; name: string; parent: string | null }[];
  actors: (Omit<EventActor, "role"> & { parent: string | null })[];
  sources: { id: string; name: string }[];
  documents: GeneratedDocument[];
  events: GeneratedEvent[];
};

const FIRST_DAY = toDayNumber("2021-11-01");
const DAYS = 5 * 365;
const BURSTS = 60;
const TELLINGS_PER_DOCUMENT = 4;

export function generate({ seed, events }: { seed: number; events: number }): GeneratedCorpus {
  const random = seeded(seed);
  const { places, regions } = makePlaces(random, Math.min(2000, Math.ceil(events / 4)));
  const actors = makeActors(random);
  const sources = Array.from({ length: 50 }, (_, i) => named(`${i % 2 === 0 ? "Generated Agency" : "Generated Ministry"} ${i + 1}`));
  const documents = makeDocuments(random, sources, Math.ceil((events * 1.8) / TELLINGS_PER_DOCUMENT));
  const bursts = Array.from({ length: BURSTS }, () => random.integer(DAYS));
  const makeEvent = (_: unknown, index: number) =>
    tell(random, documents, outline(random, index, { places, actors, sources, bursts }), { sources });
  return { places, regions, actors, sources, documents, events: Array.from({ length: events }, makeEvent) };
}

const named = (name: string) => ({ id: toSlug(name), name });

function makePlaces(random: Random, sites: number): Pick<GeneratedCorpus, "places" | "regions"> {
  const regions = new Map<string, GeneratedCorpus["regions"][number]>();
  const places = new Map<string, Place>();
  const add = (id: string, name: string, level: Place["level"], country: string, within: string[], lng: number, lat: number) => {
    const parts = level === "country" || level === "region" ? [id] : [];
    const radiusKm = { country: 500, region: 120, settlement: 8, point: 1, district: 30, area: 200, water: 200 }[level];
    places.set(id, { id, name, level, featureCode: "", country, regions: within, lng, lat, bbox: null, radiusKm, population: 0, parts });
  };
  for (const [name, country, countryName, region, regionName, lng, lat] of TOWNS) {
    regions.set(country, { id: country, name: countryName, parent: null });
    regions.set(region, { id: region, name: regionName, parent: country });
    add(toSlug(`g-${name}`), name, "settlement", country, [country, region], lng, lat);
    add(region, regionName, "region", country, [country, region], lng, lat);
    add(country, countryName, "country", country, [country], lng, lat);
  }
  for (let i = 0; i < sites; i++) {
    const [name, country, , region, , lng, lat] = random.pick(TOWNS);
    const beside = (degrees: number) => Math.round((degrees + (random.number() - 0.5) * 3) * 1e4) / 1e4;
    const wrapped = ((beside(lng) + 540) % 360) - 180;
    add(
      `g-site-${i + 1}`,
      `Site ${i + 1} beside ${name}`,
      "point",
      country,
      [country, region],
      Math.round(wrapped * 1e4) / 1e4,
      beside(lat),
    );
  }
  return { places: [...places.values()], regions: [...regions.values()] };
}

function makeActors(random: Random): GeneratedCorpus["actors"] {
  const states = new Map<string, GeneratedCorpus["actors"][number]>();
  for (const [name, country, countryName, , , lng, lat] of TOWNS) {
    // A country's second town is no seat of government.
    if (states.has(country)) continue;
    states.set(country, { ...named(countryName), type: "state", country, parent: null, seat: { name, lng, lat } });
  }
  const all = [...states.values()];
  const others = Array.from({ length: 160 }, (_, i): GeneratedCorpus["actors"][number] => {
    const state = random.chance(0.8) ? random.pick(all) : null;
    const type = i % 3 === 0 ? "person" : "org";
    const name = type === "person" ? `Generated Person ${i + 1}` : `Generated Organisation ${i + 1}`;
    return { ...named(name), type, country: state?.country ?? null, parent: state?.id ?? null, seat: state?.seat ?? null };
  });
  return [...all, ...others];
}

function makeDocuments(random: Random, sources: GeneratedCorpus["sources"], count: number): GeneratedDocument[] {
  return Array.from({ length: Math.max(8, count) }, (_, i) => {
    const day = FIRST_DAY + Math.floor((i / Math.max(8, count)) * DAYS) + random.integer(3);
    const outlet = random.chance(0.95) ? (random.pickUnequally(sources, 1)[0] ?? null) : null;
    const published = random.chance(0.92) ? toIsoDay(day) : null;
    return { id: `d${(0x1000000 + i).toString(36)}`, outlet, published, text: "", sentences: [], places: [], tellings: [] };
  });
}

/** What every telling of an event starts from. */
type Outline = Omit<Telling, "id" | "documentId" | "ordinal" | "outlet" | "reportedDay" | "wording" | "spans" | "sentence" | "trigger">;

function outline(
  random: Random,
  index: number,
  { places, actors, sources, bursts }: Pick<GeneratedCorpus, "places" | "actors" | "sources"> & { bursts: number[] },
): Outline {
  const roles = ["agent", "target", "victim", "participant"] as const;
  const toActor = ({ parent: _parent, ...actor }: GeneratedCorpus["actors"][number]): EventActor => ({
    ...actor,
    role: random.pick(roles),
  });
  const who = random.pickUnequally(actors, random.integer(5)).map(toActor);
  const where = random.chance(0.82)
    ? random.pickUnequally(places, random.chance(0.1) ? 2 : 1).map((place) => toEventPlace(random, place))
    : [];
  const toll = random.integer(400);
  const words = random.pickUnequally(WORDS, 6).join(" ");
  return {
    // A product with an odd number meets every 32-bit number once: ids in no order, none twice.
    eventId: `e${(Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(36).padStart(10, "0")}`,
    kind: random.pickUnequally(EVENT_KINDS, 1)[0] ?? "OTHER",
    mode: null,
    summary: `Generated: ${who[0]?.name ?? "unknown"} ${words}${where[0] ? ` in ${where[0].place.name}` : ""}`,
    when: random.chance(0.93) ? toSpan(random, FIRST_DAY + dayIn(random, bursts)) : null,
    whenValue: null,
    places: where,
    actors: who,
    sources: random.pickUnequally(sources, random.integer(4)),
    numbers: random.chance(0.4) ? [{ kind: "killed", min: toll, max: random.chance(0.5) ? toll : null, unit: null, start: 0, end: 0 }] : [],
    hedging: random.pickUnequally(HEDGINGS, 1)[0] ?? "asserted",
  };
}

/** Later reports know less, or other things. */
function retell(random: Random, event: Outline, { sources }: Pick<GeneratedCorpus, "sources">): Outline {
  return {
    ...event,
    when: random.chance(0.2) ? null : event.when,
    places: random.chance(0.2) ? [] : event.places,
    actors: event.actors.slice(0, random.chance(0.2) ? 1 : 5),
    sources: random.pickUnequally(sources, random.integer(3)),
    numbers: event.numbers.map((number) => ({ ...number, min: (number.min ?? 0) + random.integer(9) })),
    hedging: random.pickUnequally(HEDGINGS, 1)[0] ?? event.hedging,
    summary: random.chance(0.5) ? event.summary : `${event.summary} ${random.pick(WORDS)}`,
  };
}

function dayIn(random: Random, bursts: readonly number[]): number {
  if (random.chance(0.4)) return random.integer(DAYS);
  return Math.min(DAYS - 1, random.pick(bursts) + Math.floor(-Math.log(1 - random.number()) * 6));
}

function toSpan(random: Random, day: number): TimeSpan {
  const spans: [number, TimePrecision, number][] = [
    [0.7, "day", 0],
    [0.8, "week", 6],
    [0.9, "month", 29],
    [0.97, "range", 1 + random.integer(40)],
    [1, "year", 364],
  ];
  const draw = random.number();
  const [, precision, days] = spans.find(([limit]) => draw < limit) ?? [1, "day", 0];
  return { start: toIsoDay(day), end: toIsoDay(day + days), precision, openStart: false, openEnd: false, clock: null };
}

function toEventPlace(random: Random, place: Place): EventPlace {
  const near = place.level === "settlement" && random.chance(0.15);
  return { place, near, radiusKm: near ? 20 : null, placing: placingOf(place.level, near), score: 0.9 };
}

/** Writes the event into one to four documents that came out soon after it. */
function tell(random: Random, documents: GeneratedDocument[], event: Outline, known: Pick<GeneratedCorpus, "sources">): GeneratedEvent {
  const begun = event.when ? (toDayNumber(event.when.start) - FIRST_DAY) / DAYS : random.number();
  const first = Math.min(documents.length - 1, Math.floor(begun * documents.length));
  const told = new Set<GeneratedDocument>();
  for (let i = random.pick([1, 1, 1, 2, 2, 3, 4]); i > 0; i--) {
    const document = documents[Math.min(documents.length - 1, first + random.integer(12))];
    if (document) told.add(document);
  }
  const reports = [...told].map((document, index) => write(random, document, index === 0 ? event : retell(random, event, known)));
  const { aliases: _aliases, independent: _independent, ...record } = mergeTellings(reports.map(({ telling }) => telling));
  return { record, reports };
}

function write(random: Random, document: GeneratedDocument, event: Outline): GeneratedEvent["reports"][number] {
  const start = document.text.length === 0 ? 0 : document.text.length + 1;
  const trigger = random.pick(WORDS);
  const spans: Telling["spans"] = [];
  let sentence = trigger;
  for (const { place, near, radiusKm, score } of event.places) {
    sentence += near ? " near " : " in ";
    const at = start + sentence.length;
    const span = { start: at, end: at + place.name.length };
    const candidates = [{ place, score, reasons: ["generated"] }];
    const said = { ...span, text: place.name, name: place.name, levelHint: null, near, radiusKm, offset: null };
    document.places.push({ ...said, use: "literal", place, score, candidates, abstained: null });
    spans.push({ ...span, kind: "place", label: place.name });
    sentence += place.name;
  }
  sentence += ` ${random.pickUnequally(WORDS, 8).join(" ")}.`;
  const end = start + sentence.length;
  const ordinal = document.tellings.length;
  const telling: Telling = {
    ...event,
    id: `r${document.id}-${ordinal}`,
    documentId: document.id,
    ordinal,
    outlet: document.outlet,
    reportedDay: document.published,
    wording: `w${document.id}-${ordinal}`,
    sentence: { start, end },
    trigger: { start, end: start + trigger.length },
    numbers: event.numbers.map((number) => ({ ...number, start, end: start + trigger.length })),
    spans,
  };
  document.text += start === 0 ? sentence : ` ${sentence}`;
  document.sentences.push([start, end]);
  document.tellings.push(telling);
  return { telling, sentence };
}

const WORDS =
  "drone strike troops artillery convoy bridge report village hospital rail depot tank soldiers border river shelling evacuation talks delegation treaty envoy minister summit ceasefire exchange prisoners aid grain convoy-escort port vessel missile battery radar airfield hangar workers protest march decree sanction arrest raid unit brigade regiment training camp volunteers contract shipment shells rocket launcher fuel power station plant dam road crossing checkpoint siege offensive withdrawal retreat advance deployment exercise warning threat denial statement accusation inquiry election storm flood Zürich café Élysée naïve łódź Ёлка война 제재 北京 العربية OR AND NOT NEAR".split(
    " ",
  );
