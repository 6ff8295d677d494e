import type { EventActor, EventPlace, EventRecord } from "#domain/event.ts";
import { EVENT_KINDS, HEDGINGS } from "#domain/kind.ts";
import { type Place, placingOf } from "#domain/place.ts";
import { type TimePrecision, type TimeSpan, toIsoDay } from "#domain/time.ts";
import { mergeTellings, type Telling } from "#server/ingest/link.ts";
import type { GeneratedNames } from "./generated-names.ts";
import type { GeneratedDocument } from "./generated-press.ts";
import { WORDS } from "./generated-words.ts";
import type { Random } from "./random.ts";

export type GeneratedEvent = { record: EventRecord; reports: { telling: Telling; sentence: string }[] };

/** What every telling of an event starts from. */
type Outline = Omit<Telling, "id" | "documentId" | "ordinal" | "outlet" | "reportedDay" | "wording" | "spans" | "sentence" | "trigger">;

/** The event of that number on that day, told in these documents, which hold it from now on. */
export function tellEvent(
  random: Random,
  names: GeneratedNames,
  { index, day, documents }: { index: number; day: number; documents: readonly GeneratedDocument[] },
): GeneratedEvent {
  const event = outline(random, names, index, day);
  const reports = documents.map((document, i) => write(random, document, i === 0 ? event : retell(random, event, names)));
  const { aliases: _aliases, ...record } = mergeTellings(reports.map(({ telling }) => telling));
  return { record, reports };
}

function outline(random: Random, { actors, places, sources }: GeneratedNames, index: number, day: number): Outline {
  const roles = ["agent", "target", "victim", "participant"] as const;
  const toActor = ({ parent: _parent, ...actor }: GeneratedNames["actors"][number]): EventActor => ({
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
    when: random.chance(0.93) ? toSpan(random, day) : null,
    whenValue: null,
    places: where,
    actors: who,
    sources: random.pickUnequally(sources, random.integer(4)),
    numbers: random.chance(0.4) ? [{ kind: "killed", min: toll, max: random.chance(0.5) ? toll : null, unit: null, start: 0, end: 0 }] : [],
    hedging: random.pickUnequally(HEDGINGS, 1)[0] ?? "asserted",
  };
}

/** Later reports know less, or other things. */
function retell(random: Random, event: Outline, { sources }: GeneratedNames): Outline {
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
