import type { ExploreAnswer } from "./answer.ts";
import type { Briefing } from "./briefing.ts";
import type { EventDetail } from "./event.ts";
import type { IsoDay } from "./time.ts";

/** What a handed-over briefing is made of: its slides and everything that they show, as of one data revision. */
export type HandOver = {
  briefing: Briefing;
  /** By the slide's view in its written form; only what a slide draws. */
  answers: Record<string, Pick<ExploreAnswer, "map" | "timeline" | "bins" | "totals">>;
  /** By id: every event that a slide shows, up to a limit, with its sentences. */
  events: Record<string, EventDetail>;
  /** Events shown whose sentences were left out because there were too many. */
  leftOut: number;
  tilesVersion: string;
  revision: number;
  exported: IsoDay;
  attribution: readonly string[];
};

/** Asked for by `Accept`. */
export const PRINTING_TYPE = "application/x-ndjson";
/** How a printing goes on, a line of JSON each. The last line says either why there is nothing, or what the file is called that stands behind it. */
export type PrintingLine = { drawn: number; of: number } | { refused: string } | { name: string };
