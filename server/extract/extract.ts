import type { Extraction } from "#domain/event.ts";
import type { Gazetteer } from "#domain/place.ts";
import { findActors } from "./actors.ts";
import { findDates } from "./dates.ts";
import { findEvents } from "./events.ts";
import { detectLanguage, isSpoken } from "./language.ts";
import { joinParts, type Part, splitParts } from "./parts.ts";
import { findPlaces } from "./places.ts";
import { inferReference } from "./reference.ts";
import { findSentences } from "./sentences.ts";
import { findAttributions, toSourceMentions } from "./sources.ts";
import { finish, type Steps } from "./steps.ts";
import { type Sentence, tokenize, tokenizing } from "./tokenized.ts";

export type ReadableDocument = { text: string; title?: string | null; publisher?: string | null; published: string | null };

/** Milliseconds that a document may take, and for each million characters more. */
const BASE_MS = 2000;
const MS_PER_MILLION = 2000;

/**
 * Reads a document: dates, places (not yet resolved), actors, sources, events. Pure but for the clock, by which a text that takes
 * too long is cut off; `cutOff` then says so, and what was found so far is kept.
 */
export function extract(document: ReadableDocument, gazetteer: Gazetteer, now: () => number = () => performance.now()): Extraction {
  return finish(extracting(document, gazetteer, now));
}

/** The same with rests between its stages, which don't count as time taken. */
export function* extracting(
  document: ReadableDocument,
  gazetteer: Gazetteer,
  now: () => number = () => performance.now(),
): Steps<Extraction> {
  const { text, published } = document;
  const language = detectLanguage(text);
  if (!isSpoken(language)) {
    const cutOff = `Nothing was read: the text is in another language than English (${language}).`;
    return { language, reference: null, places: [], dates: [], actors: [], sources: [], events: [], cutOff };
  }
  const limit = BASE_MS + (text.length / 1e6) * MS_PER_MILLION;
  let since = now();
  let taken = 0;
  function* rest(): Steps<void> {
    taken += now() - since;
    yield;
    since = now();
  }
  yield* rest();
  const sentences = findSentences(text);
  const parts = splitParts(text, sentences);
  const whole = parts.length === 1 ? tokenize(text, sentences) : null;
  yield* rest();
  const reference = inferReference(text, whole ?? tokenizing(text, sentences), published);
  const read: Part[] = [];
  let cutOff: string | null = null;
  for (const part of parts) {
    yield* rest();
    // The first stretch is always read: it is no longer than any machine bears.
    if (read.length > 0 && taken > limit) {
      cutOff = `Only the first ${part.offset.toLocaleString("en")} of ${text.length.toLocaleString("en")} characters were read: the rest took too long.`;
      break;
    }
    read.push(
      yield* readPart(
        part,
        whole ?? tokenize(part.text, findSentences(part.text)),
        { reference, publisher: document.publisher ?? null },
        gazetteer,
        rest,
      ),
    );
  }
  const { places, dates, actors, sources, events } = joinParts(read);
  return { language, reference, places, dates, actors, sources, events, cutOff };
}

function* readPart(
  { offset, text }: { offset: number; text: string },
  sentences: readonly Sentence[],
  { reference, publisher }: { reference: Extraction["reference"]; publisher: string | null },
  gazetteer: Gazetteer,
  rest: () => Steps<void>,
): Steps<Part> {
  const dates = findDates(text, sentences, reference);
  yield* rest();
  const places = findPlaces(text, sentences, gazetteer);
  yield* rest();
  const actors = findActors(text, sentences, places);
  yield* rest();
  const attributions = findAttributions(text, sentences, actors);
  yield* rest();
  const events = findEvents({
    text,
    sentences,
    places,
    dates,
    actors,
    attributions,
    publisher,
    spokenOn: reference && !reference.inferred ? reference.day : null,
    countryOf: (name) => gazetteer.lookup(name)[0]?.country ?? null,
  });
  return { offset, places, dates, actors, sources: toSourceMentions(attributions, text), events };
}
