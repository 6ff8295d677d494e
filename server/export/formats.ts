import type { QuotedEvent } from "#server/query/stream.ts";
import type { About } from "./about.ts";
import { writeCsv } from "./csv.ts";
import { writeIcs } from "./ics.ts";
import { writeGeoJson, writeJson } from "./json.ts";
import { writeKml } from "./kml.ts";

type Format = {
  type: string;
  write(about: About, pages: Iterable<readonly QuotedEvent[]>): Generator<string>;
};

/** By the ending of the address: `/export/events.csv?…`. */
export const FORMATS = {
  csv: { type: "text/csv; charset=utf-8; header=present", write: writeCsv },
  geojson: { type: "application/geo+json", write: writeGeoJson },
  kml: { type: "application/vnd.google-earth.kml+xml", write: writeKml },
  json: { type: "application/json", write: writeJson },
  ics: { type: "text/calendar; charset=utf-8", write: writeIcs },
} as const satisfies Record<string, Format>;
export type ExportFormat = keyof typeof FORMATS;

export const isExportFormat = (ending: string): ending is ExportFormat => Object.hasOwn(FORMATS, ending);
