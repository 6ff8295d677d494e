import type { Totals } from "#domain/answer.ts";
import type { IsoDay } from "#domain/time.ts";

/** What every export says of itself. */
export type About = {
  /** The view in words: "4 events with North Korea at any time · …". */
  view: string;
  /** Address of the page that shows the same. */
  link: string;
  /** Data revision that was read. */
  revision: number;
  exported: IsoDay;
  totals: Totals;
};

export const ATTRIBUTION = [
  "Places: GeoNames (geonames.org), CC BY 4.0.",
  "Shapes: Natural Earth, public domain.",
  "Events were read from the documents named with them by Dateline's rules and not checked by hand.",
] as const;
