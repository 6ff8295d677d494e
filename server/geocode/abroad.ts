import type { ActorMention, PlaceMention } from "#domain/mention.ts";
import type { Place } from "#domain/place.ts";

/** Whether the paragraph of a mention plays in another country than a place does. */
export type Abroad = (mention: PlaceMention, place: Place) => boolean;

/** Those who speak of what happened in their own country. */
const AT_HOME = /\b(?:police|coast ?guard|authorit(?:y|ies)|prosecutors?|officials?|fire|rescue|court|governor|interior)\b/i;

/** A text that names places in so many countries tells of each in a paragraph of its own. */
const DIGEST = 4;

/**
 * By the countries of the other places of the paragraph, and of the police and offices that speak in it; in a digest also by the governments that act
 * in it. False where they say nothing.
 */
export function isAbroad(places: readonly PlaceMention[], actors: readonly ActorMention[], text: string): Abroad {
  const isDigest = new Set(places.flatMap(({ place, use }) => (place?.country && use === "literal" ? [place.country] : []))).size >= DIGEST;
  const home = actors.filter(({ name, country }) => country !== null && AT_HOME.test(name));
  return (mention, { country }) => {
    if (country === null) return false;
    const start = text.lastIndexOf("\n", mention.start) + 1;
    const found = text.indexOf("\n", mention.end);
    const end = found < 0 ? text.length : found;
    const inParagraph = (span: { start: number; end: number }) => span.start >= start && span.end <= end;
    const countries = new Set<string>();
    for (const { place, use, ...span } of places)
      if (place?.country && (use === "literal" || isDigest) && span.start !== mention.start && inParagraph(span))
        countries.add(place.country);
    for (const { country: own, ...span } of home) if (own !== null && inParagraph(span)) countries.add(own);
    return countries.size > 0 && !countries.has(country);
  };
}
