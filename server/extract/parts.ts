import type { Extraction } from "#domain/event.ts";
import type { TextSpan } from "#domain/text-span.ts";

/** What was found in a stretch of a document that begins at `offset`; its own offsets count from there. */
export type Part = Pick<Extraction, "places" | "dates" | "actors" | "sources" | "events"> & { offset: number };

/** A long text is read in stretches, so that its cost stays linear and the clock can be looked at between them. */
const PART_LENGTH = 250_000;

export function splitParts(text: string, sentences: readonly TextSpan[]): { offset: number; text: string }[] {
  if (text.length <= PART_LENGTH) return [{ offset: 0, text }];
  const parts: { offset: number; text: string }[] = [];
  let offset = 0;
  for (const { end } of sentences) {
    if (end - offset < PART_LENGTH) continue;
    parts.push({ offset, text: text.slice(offset, end) });
    offset = end;
  }
  if (offset < text.length) parts.push({ offset, text: text.slice(offset) });
  return parts;
}

/** One reading of the whole: offsets into the document, indices into the joined lists. */
export function joinParts(parts: readonly Part[]): Omit<Part, "offset"> {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const joined: Omit<Part, "offset"> = { places: [], dates: [], actors: [], sources: [], events: [] };
  for (const part of parts) {
    const move = <T extends TextSpan>(span: T): T => ({ ...span, start: span.start + part.offset, end: span.end + part.offset });
    const base = { places: joined.places.length, dates: joined.dates.length, actors: joined.actors.length, sources: joined.sources.length };
    for (const event of part.events) {
      joined.events.push({
        ...event,
        sentence: move(event.sentence),
        trigger: move(event.trigger),
        date: event.date === null ? null : event.date + base.dates,
        places: event.places.map((index) => index + base.places),
        ...(event.otherwise ? { otherwise: event.otherwise.map((index) => index + base.places) } : {}),
        actors: event.actors.map((actor) => ({ ...actor, mention: actor.mention === null ? null : actor.mention + base.actors })),
        sources: event.sources.map((source) => ({ ...source, mention: source.mention === null ? null : source.mention + base.sources })),
        numbers: event.numbers.map(move),
      });
    }
    for (const mention of part.places) joined.places.push(move(mention));
    for (const mention of part.dates) joined.dates.push(move(mention));
    for (const mention of part.actors) joined.actors.push(move(mention));
    for (const mention of part.sources) joined.sources.push(move(mention));
  }
  return joined;
}
