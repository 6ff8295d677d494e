import { toDayNumber } from "#domain/time.ts";
import { type GeneratedEvent, tellEvent } from "./generated-event.ts";
import { type GeneratedNames, generateNames } from "./generated-names.ts";
import { type GeneratedDocument, Press } from "./generated-press.ts";
import { type Random, seeded } from "./random.ts";

/*
 * Invented events for measurements and tests, never for people: bursts in time, few places and actors that are in most of it and many that are rare,
 * one to four reports each, some without a date, a place or both. The same for the same seed.
 */

export type { GeneratedEvent } from "./generated-event.ts";
export type { GeneratedNames } from "./generated-names.ts";
export type { GeneratedDocument } from "./generated-press.ts";
/** Some events, and documents that tell only of these and of events of earlier batches. */
export type GeneratedBatch = { events: GeneratedEvent[]; documents: GeneratedDocument[] };
export type GeneratedCorpus = GeneratedNames & GeneratedBatch;
export type GeneratedSize = { seed: number; events: number };

const FIRST_DAY = toDayNumber("2021-11-01");
const DAYS = 5 * 365;
const BURSTS = 60;
const BATCH = 2000;

/** The whole corpus, where it fits into memory. */
export function generate(size: GeneratedSize): GeneratedCorpus {
  const { names, batches } = generateBatches(size);
  const corpus: GeneratedCorpus = { ...names, events: [], documents: [] };
  for (const { events, documents } of batches) {
    corpus.events.push(...events);
    corpus.documents.push(...documents);
  }
  return corpus;
}

/** The same corpus in the order of time, piece by piece: what is held in memory is a batch and the documents of a month. */
export function generateBatches({ seed, events }: GeneratedSize): { names: GeneratedNames; batches: Iterable<GeneratedBatch> } {
  const random = seeded(seed);
  const names = generateNames(random, events);
  const bursts = Array.from({ length: BURSTS }, () => random.integer(DAYS));
  const days = Int32Array.from({ length: events }, () => FIRST_DAY + dayIn(random, bursts)).sort();
  return { names, batches: tellAll(random, names, days) };
}

function* tellAll(random: Random, names: GeneratedNames, days: Int32Array): Iterable<GeneratedBatch> {
  const press = new Press(random, names.sources, days);
  for (let from = 0; from < days.length; from += BATCH) {
    const own = Array.from(days.subarray(from, from + BATCH), (day, i) => ({ day, index: from + i }));
    const events = own.map(({ day, index }) => tellEvent(random, names, { index, day, documents: press.pick(index) }));
    yield { events, documents: press.takeDone(from + BATCH) };
  }
}

function dayIn(random: Random, bursts: readonly number[]): number {
  if (random.chance(0.4)) return random.integer(DAYS);
  return Math.min(DAYS - 1, random.pick(bursts) + Math.floor(-Math.log(1 - random.number()) * 6));
}
