import { KIND_FAMILY_IDS } from "#domain/kind.ts";
import { FAMILY_COLOURS, type Theme, TOKENS } from "../tokens.ts";
import { type Dress, lettersOf, quietInk } from "./dress.ts";
import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "./maplibre.ts";

export const REGULAR = ["IBM Plex Sans Condensed Regular", "Noto Sans Regular"];
export const MEDIUM = ["IBM Plex Sans Condensed Medium", "Noto Sans SemiBold"];
export const SEMIBOLD = ["IBM Plex Sans Condensed SemiBold", "Noto Sans SemiBold"];
export const ITALIC = ["IBM Plex Sans Italic", "Noto Sans Regular"];
/** The source of the app's own vector tiles. */
export const BASEMAP = "basemap";
/** The same tiles once more for the layers whose filters follow the view: a new filter has all tiles of its source read anew. */
export const PICKED = "picked";

/** GeoJSON sources that the view fills. */
export const OVERLAYS = ["ghosts", "circles", "arcs", "arc-marks", "mentions", "places", "handles", "rings", "fan-legs", "fan"] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** Those that a change of the view fills. */
export const MARKS: readonly Overlay[] = ["circles", "arcs", "arc-marks", "mentions", "handles", "rings"];

/** Layers of the basemap's own polygons that are filtered to the areas of events. */
export const AREA_LAYERS = {
  countries: ["country-wash", "country-outline"],
  regions: ["region-wash", "region-hatch", "region-outline"],
} as const;

/** What a pointer can hit, in the order of importance. */
export const HIT_LAYERS = ["fan", "handle", "cluster", "arc-mark", "arc-hit", "mention"];

export function overlaySources(): Record<Overlay, SourceSpecification> {
  const empty = (): SourceSpecification => ({ type: "geojson", data: { type: "FeatureCollection", features: [] } });
  return Object.fromEntries(OVERLAYS.map((name) => [name, empty()])) as Record<Overlay, SourceSpecification>;
}

/** No shift in pixels is larger. */
const FAR = 1000;
/** Two numbers as a pair: a list among a feature's properties does not survive its way through a tile, and no expression makes one. */
const across = (down: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["get", "right"],
  -FAR,
  ["literal", [-FAR, down]],
  FAR,
  ["literal", [FAR, down]],
];
const OFFSET: ExpressionSpecification = ["interpolate", ["linear"], ["get", "down"], -FAR, across(-FAR), FAR, across(FAR)];

const nothing: ExpressionSpecification = ["in", ["get", "region"], ["literal", []]];

/** `under` the labels: areas and lines; `over` them: marks. */
export function overlayLayers(where: "under" | "over", dress: Dress): LayerSpecification[] {
  return where === "under" ? underLayers(dress.theme, dress.scale) : overLayers(dress);
}

export function familyColour(theme: Theme): ExpressionSpecification {
  const cases = KIND_FAMILY_IDS.flatMap((family) => [family, FAMILY_COLOURS[theme][family]]);
  return ["match", ["get", "family"], ...cases, TOKENS[theme].dim] as unknown as ExpressionSpecification;
}

function underLayers(theme: Theme, scale: number): LayerSpecification[] {
  const { accent, faint } = TOKENS[theme];
  const colour = familyColour(theme);
  const area = (layer: "country" | "region") => ({ source: PICKED, "source-layer": layer, filter: nothing });
  const width = (px: number): ExpressionSpecification => ["interpolate", ["linear"], ["zoom"], 2, px * 0.6 * scale, 6, px * scale];
  return [
    { id: "country-wash", type: "fill", ...area("country"), paint: { "fill-color": faint, "fill-opacity": 0.05 } },
    {
      id: "country-outline",
      type: "line",
      ...area("country"),
      paint: { "line-color": faint, "line-width": width(0.9), "line-opacity": 0.25 },
    },
    { id: "region-wash", type: "fill", ...area("region"), paint: { "fill-color": faint, "fill-opacity": 0.13 } },
    { id: "region-hatch", type: "fill", ...area("region"), paint: { "fill-opacity": 0.85 } },
    {
      id: "region-outline",
      type: "line",
      ...area("region"),
      layout: { "line-join": "round" },
      paint: { "line-color": faint, "line-width": width(1.3) },
    },
    {
      id: "chosen-country",
      type: "line",
      ...area("country"),
      layout: { "line-join": "round" },
      paint: { "line-color": accent, "line-width": width(1.6), "line-opacity": 0.85 },
    },
    {
      id: "chosen-region",
      type: "line",
      ...area("region"),
      layout: { "line-join": "round" },
      paint: { "line-color": accent, "line-width": width(1.6), "line-opacity": 0.85 },
    },
    {
      id: "selected-country",
      type: "line",
      ...area("country"),
      layout: { "line-join": "round" },
      paint: { "line-color": accent, "line-width": width(2.4) },
    },
    {
      id: "selected-region",
      type: "line",
      ...area("region"),
      layout: { "line-join": "round" },
      paint: { "line-color": accent, "line-width": width(2.4) },
    },
    {
      id: "circle-wash",
      type: "fill",
      source: "circles",
      paint: { "fill-color": colour, "fill-opacity": 0.11 },
    },
    {
      id: "circle-soft",
      type: "line",
      source: "circles",
      filter: ["get", "soft"],
      paint: {
        "line-color": colour,
        "line-opacity": 0.16,
        "line-width": 14 * scale,
        "line-blur": 12 * scale,
      },
    },
    {
      id: "circle-near",
      type: "line",
      source: "circles",
      filter: ["!", ["get", "soft"]],
      paint: { "line-color": colour, "line-width": 1.5 * scale, "line-dasharray": [2.6, 2] },
    },
    {
      id: "arc-selected",
      type: "line",
      source: "arcs",
      filter: ["get", "selected"],
      layout: { "line-cap": "round" },
      paint: { "line-color": accent, "line-width": 5 * scale, "line-opacity": 0.45 },
    },
    {
      id: "arc",
      type: "line",
      source: "arcs",
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": colour, "line-width": 1.7 * scale, "line-dasharray": [0.1, 2.4] },
    },
    { id: "arc-hit", type: "line", source: "arcs", paint: { "line-color": colour, "line-width": 14 * scale, "line-opacity": 0 } },
  ];
}

function overLayers(dress: Dress): LayerSpecification[] {
  const { theme, scale } = dress;
  const { accent, land, text, dim, faint } = TOKENS[theme];
  const letters = lettersOf(dress);
  const { colour: quiet } = quietInk(dress, 1);
  const isStrong: ExpressionSpecification = ["==", ["get", "weight"], "strong"];
  const always = { "icon-allow-overlap": true, "icon-padding": 0 } as const;
  const halo = { "text-halo-color": land, "text-halo-width": 1.5 * scale, "text-halo-blur": 0.3 * scale };
  return [
    {
      id: "ghost",
      type: "circle",
      source: "ghosts",
      paint: { "circle-radius": 3 * scale, "circle-color": faint, "circle-opacity": 0.45 },
    },
    {
      id: "place-label",
      type: "symbol",
      source: "places",
      filter: ["<=", ["get", "from"], ["zoom"]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": ["case", isStrong, ["literal", SEMIBOLD], ["literal", MEDIUM]],
        "text-size": ["case", isStrong, letters(14.5), letters(12.5)],
        "text-variable-anchor-offset": [
          "top",
          [0, 0.95],
          "left",
          [1.1, 0],
          "right",
          [-1.1, 0],
          "bottom",
          [0, -0.95],
          "top",
          [0, 1.7],
          "left",
          [1.9, 0],
          "right",
          [-1.9, 0],
          "bottom",
          [0, -1.7],
        ],
        "text-justify": "auto",
        "text-padding": 2 * scale,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": ["match", ["get", "weight"], "strong", text, "plain", theme === "dark" ? "#c3cddb" : text, quiet], ...halo },
    },
    // Above the names: what is drawn later is placed first, and a name keeps off the symbol of another place.
    {
      id: "mention",
      type: "symbol",
      source: "mentions",
      layout: {
        "icon-image": ["get", "icon"],
        ...always,
        "icon-offset": OFFSET,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "icon-opacity": ["case", ["get", "isArea"], 0.75, 1] },
    },
    { id: "arc-mark", type: "symbol", source: "arc-marks", layout: { "icon-image": ["get", "icon"], "icon-size": 0.8, ...always } },
    {
      id: "ring",
      type: "circle",
      source: "rings",
      paint: {
        "circle-radius": ["*", scale, ["get", "radius"]],
        "circle-color": accent,
        "circle-opacity": ["case", ["get", "selected"], 0.12, 0],
        "circle-stroke-color": ["case", ["get", "selected"], accent, text],
        "circle-stroke-width": ["*", scale, ["case", ["get", "selected"], 2.6, 1.5]],
      },
    },
    {
      id: "cluster",
      type: "symbol",
      source: "handles",
      filter: ["has", "count"],
      layout: {
        "icon-image": ["get", "icon"],
        ...always,
        "text-field": ["to-string", ["get", "count"]],
        "text-font": SEMIBOLD,
        "text-size": letters(13),
        "text-allow-overlap": true,
        "text-padding": 0,
      },
      paint: { "text-color": text },
    },
    {
      id: "handle",
      type: "symbol",
      source: "handles",
      filter: ["!", ["has", "count"]],
      layout: { "icon-image": ["get", "icon"], ...always },
    },
    {
      id: "fan-leg",
      type: "line",
      source: "fan-legs",
      paint: { "line-color": dim, "line-width": 1 * scale },
    },
    { id: "fan", type: "symbol", source: "fan", layout: { "icon-image": ["get", "icon"], ...always } },
  ];
}
