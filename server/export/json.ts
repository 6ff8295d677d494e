import type { QuotedEvent } from "#server/query/stream.ts";
import { type About, ATTRIBUTION } from "./about.ts";
import { flatten, shapeOf } from "./flat.ts";

/** One object: what was asked, then every event that passes, the undated and the not placeable among them, with its sentences. One event a line. */
export function* writeJson(about: About, pages: Iterable<readonly QuotedEvent[]>): Generator<string> {
  const head = JSON.stringify({ format: "dateline-events", version: 1, ...about, attribution: ATTRIBUTION });
  yield `${head.slice(0, -1)},"events":[`;
  yield* joined(pages, JSON.stringify);
  yield "\n]}\n";
}

/**
 * RFC 7946. A feature an event: its place or places; the line between two seats of government for a relation; no geometry for what is not placeable.
 * Where only a region or the surroundings of a town are known, the point is its centre: `placing`, `place_precision` and `radius_km` say so.
 */
export function* writeGeoJson(about: About, pages: Iterable<readonly QuotedEvent[]>): Generator<string> {
  const head = JSON.stringify({ type: "FeatureCollection", ...about, attribution: ATTRIBUTION });
  yield `${head.slice(0, -1)},"features":[`;
  yield* joined(pages, (event) => {
    const { latitude: _latitude, longitude: _longitude, id, ...properties } = flatten(event);
    return JSON.stringify({ type: "Feature", id, geometry: shapeOf(event), properties });
  });
  yield "\n]}\n";
}

function* joined(pages: Iterable<readonly QuotedEvent[]>, write: (event: QuotedEvent) => string): Generator<string> {
  let comma = "\n";
  for (const page of pages) {
    if (page.length === 0) continue;
    yield comma + page.map(write).join(",\n");
    comma = ",\n";
  }
}
