import { stringify } from "csv-stringify/sync";
import type { QuotedEvent } from "#server/query/stream.ts";
import { type About, ATTRIBUTION } from "./about.ts";
import { type FlatEvent, flatten } from "./flat.ts";

/** RFC 4180 in UTF-8 with a byte order mark, for spreadsheets; a row an event. Cells that a spreadsheet would take for a formula begin with an apostrophe. */
export function* writeCsv(about: About, pages: Iterable<readonly QuotedEvent[]>): Generator<string> {
  const origin = {
    view: about.view,
    view_link: about.link,
    revision: about.revision,
    exported: about.exported,
    attribution: ATTRIBUTION.join(" "),
  };
  yield `\uFEFF${stringify([[...COLUMNS, ...Object.keys(origin)]], OPTIONS)}`;
  for (const page of pages)
    yield stringify(
      page.map((event) => ({ ...flatten(event), ...origin })),
      { ...OPTIONS, columns: [...COLUMNS, ...Object.keys(origin)] },
    );
}

const OPTIONS = { record_delimiter: "windows", escape_formulas: true, cast: { boolean: String } } as const;

const COLUMNS = [
  "id",
  "summary",
  "kind",
  "kind_label",
  "mode",
  "hedging",
  "standing",
  "start",
  "end",
  "when",
  "when_precision",
  "open_start",
  "open_end",
  "latitude",
  "longitude",
  "place",
  "place_precision",
  "place_level",
  "placing",
  "radius_km",
  "country",
  "gazetteer_id",
  "place_score",
  "other_places",
  "actors",
  "cited_sources",
  "outlets",
  "figures",
  "reported_first",
  "reported_last",
  "reports",
  "sentence",
  "document",
  "publisher",
  "published",
  "url",
] as const satisfies readonly (keyof FlatEvent)[];
