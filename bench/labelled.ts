import type { Extraction } from "#domain/event.ts";
import type { Gazetteer, Place } from "#domain/place.ts";
import { resolvePlaces } from "#server/geocode/resolve.ts";
import type { Weights } from "#server/geocode/weights.ts";
import { readSpans } from "#server/ingest/resolve-spans.ts";
import { readGold } from "./gold.ts";
import { isAt } from "./score-brief.ts";
import { isRight, readToponyms } from "./toponyms.ts";

/** A text whose names are read but not resolved, and which place is right for each name that is labelled. */
export type Labelled = {
  split: "dev" | "report";
  text: string;
  publisher: string | null;
  extraction: Extraction;
  labels: { start: number; end: number; isRight: (place: Place) => boolean }[];
};

/** The toponyms and the briefs, one kind of thing: each labelled name is found, whatever the finders say of it. */
export function readLabelled(gazetteer: Gazetteer): Labelled[] {
  const toponyms = readToponyms().map(({ text, publisher, split, toponyms }) => {
    const labels = toponyms.map((one) => ({ start: one.start, end: one.end, isRight: (place: Place) => isRight(one, place) }));
    return { split, text, publisher, published: null, labels };
  });
  const briefs = readGold().map(({ text, publisher, published, split, places }) => {
    const labels = places.flatMap(({ start, end, location }) => {
      if (!location) return [];
      return [{ start, end, isRight: (place: Place) => isAt(location, { ...place, lon: place.lng, country: place.country ?? undefined }) }];
    });
    return { split, text, publisher, published, labels };
  });
  return [...toponyms, ...briefs].map((one) => ({ ...one, extraction: readSpans(one, one.labels, gazetteer) }));
}

/** What became of a labelled name: the share of the right candidates, and of the pin if one was set; one that is not listed is only placed around others. */
export type Outcome = { share: number; pin: { score: number; isRight: boolean; isListed: boolean } | null; isKnown: boolean };

export function resolveLabelled({ extraction, text, publisher, labels }: Labelled, gazetteer: Gazetteer, weights: Weights): Outcome[] {
  const { places } = resolvePlaces(extraction, text, gazetteer, publisher, weights);
  return labels.flatMap((label) => {
    const mention = places.find(({ start, end }) => start === label.start && end === label.end);
    if (!mention) return [];
    const right = mention.candidates.filter(({ place }) => label.isRight(place));
    const share = right.reduce((sum, { score }) => sum + score, 0);
    const pin = mention.place && {
      score: mention.score,
      isRight: label.isRight(mention.place),
      isListed: mention.place.featureCode !== "AROUND",
    };
    return [{ share, pin, isKnown: right.length > 0 }];
  });
}
