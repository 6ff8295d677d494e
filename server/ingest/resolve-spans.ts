import type { Extraction } from "#domain/event.ts";
import type { PlaceMention } from "#domain/mention.ts";
import type { Gazetteer } from "#domain/place.ts";
import { overlaps, type TextSpan } from "#domain/text-span.ts";
import { extract } from "#server/extract/extract.ts";
import { resolvePlaces } from "#server/geocode/resolve.ts";

type ReadableDocument = Parameters<typeof extract>[0];

/** Resolution alone: exactly these spans as places, each in the light of the other names of its text. Nothing else comes back. */
export function resolveSpans(document: ReadableDocument, spans: readonly TextSpan[], gazetteer: Gazetteer): Extraction {
  const resolved = resolvePlaces(readSpans(document, spans, gazetteer), document.text, gazetteer, document.publisher);
  const isAsked = (mention: TextSpan) => spans.some(({ start, end }) => start === mention.start && end === mention.end);
  return { ...resolved, places: resolved.places.filter(isAsked), dates: [], actors: [], sources: [] };
}

/** The document's names with exactly these spans among them, none resolved yet. */
export function readSpans(document: ReadableDocument, spans: readonly TextSpan[], gazetteer: Gazetteer): Extraction {
  const read = extract(document, gazetteer);
  const asked = spans.map((span) => toMention(span, document.text, read.places));
  const others = read.places.filter((mention) => !spans.some((span) => overlaps(span, mention)));
  return { ...read, places: [...asked, ...others].sort((a, b) => a.start - b.start || a.end - b.end), events: [] };
}

/** The span as a mention: what the finder made of it, or of the name that overlaps it. */
function toMention({ start, end }: TextSpan, text: string, found: readonly PlaceMention[]): PlaceMention {
  const near =
    found.find((mention) => mention.start === start && mention.end === end) ?? found.find((mention) => overlaps(mention, { start, end }));
  if (near?.start === start && near.end === end) return near;
  const said = text.slice(start, end);
  const name = said.replace(/^the\s+/i, "").replace(/['’]s?$/, "");
  const unread = { use: "literal" as const, levelHint: null, near: false, radiusKm: null, offset: null };
  return { ...unread, ...near, start, end, text: said, name, place: null, score: 0, candidates: [], abstained: null };
}
