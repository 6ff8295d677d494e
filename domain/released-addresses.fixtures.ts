/**
 * Every form of address that a link somewhere may have. A promise: forms are added, none is taken out or changed. `now` is how we write the same
 * view today, where that differs.
 */
export const RELEASED_VIEWS: readonly { written: string; now?: string }[] = [
  { written: "" },
  { written: "?actor=north-korea,-russia" },
  { written: "?actor=north-korea%2C-russia", now: "?actor=north-korea,-russia" },
  { written: "?source=national-intelligence-service" },
  { written: "?outlet=sofrep,-yonhap" },
  { written: "?region=RU.41,UA" },
  { written: "?kind=force,AGREE" },
  { written: "?sure=reported,-denied" },
  { written: "?q=officers+killed" },
  { written: "?q=officers%20killed", now: "?q=officers+killed" },
  { written: "?from=2024-06-01&to=2026-07-31" },
  { written: "?from=2024-06-01" },
  { written: "?to=2026-07-31&undated=true" },
  { written: "?clock=reported&known=2025-12-31" },
  { written: "?map=30.5,45,41.25,54" },
  { written: "?map=170,-10,-170,10" },
  { written: "?map=4.5/51.25/34.8" },
  { written: "?map=30.5,45,41.25,54&seen=true" },
  { written: "?time=2024-06-01,2026-07-31" },
  { written: "?lanes=kind" },
  { written: "?lanes=actor", now: "" },
  { written: "?play=2024-10-15,30" },
  { written: "?play=2024-10-15", now: "?play=2024-10-15,all" },
  { written: "?order=oldest" },
  { written: "?event=e4k1x9c2m7qz0" },
  { written: "?mentions=false&relations=false" },
  { written: "?globe=true" },
  { written: "?rev=12" },
  {
    written:
      "?rev=3&event=e4k1x9c2m7qz0&order=reported&lanes=none&map=30.5,45,41.25,54&clock=reported&to=2026-07-31&from=2024-06-01&kind=force&actor=north-korea",
    now: "?actor=north-korea&kind=force&from=2024-06-01&to=2026-07-31&clock=reported&map=30.5,45,41.25,54&lanes=none&order=reported&event=e4k1x9c2m7qz0&rev=3",
  },
];

/** Said beside a view: how it is shown. */
export const RELEASED_DISPLAYS = ["?ui=embed", "?ui=none", "?scale=desk", "?scale=meeting&ui=none", "?scale=wall&ui=none&auto=20"] as const;

/** Paths that take a view, and with what they answer. */
export const RELEASED_PATHS = {
  "/": "text/html",
  "/export/events.csv": "text/csv",
  "/export/events.geojson": "application/geo+json",
  "/export/events.kml": "application/vnd.google-earth.kml+xml",
  "/export/events.json": "application/json",
  "/export/events.ics": "text/calendar",
  "/export/report": "text/html",
  "/og": "image/png",
} as const;
