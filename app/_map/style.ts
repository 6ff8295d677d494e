import { type Theme, TOKENS } from "../tokens.ts";
import { type Dress, lettersOf, quietInk } from "./dress.ts";
import type { ExpressionSpecification, FontFaces, LayerSpecification, SourceSpecification, StyleSpecification } from "./maplibre.ts";
import { BASEMAP, ITALIC, MEDIUM, overlayLayers, overlaySources, PICKED, REGULAR } from "./overlay-style.ts";
import { cityId } from "./symbols.ts";

/** Whose ground it is. */
export const ATTRIBUTION = "Natural Earth · GeoNames";
/** Deepest zoom that the basemap has tiles for; the map enlarges them beyond. */
const MAX_ZOOM = 6;

export type StyleInput = Dress & { globe: boolean; tilesVersion: string; origin: string; fontFaces: FontFaces };

export function buildStyle(input: StyleInput): StyleSpecification {
  const { theme, scale, globe, tilesVersion, origin, fontFaces } = input;
  const ground: SourceSpecification = {
    type: "vector",
    tiles: [`${origin}/basemap/{z}/{x}/{y}?v=${tilesVersion}`],
    maxzoom: MAX_ZOOM,
    attribution: ATTRIBUTION,
  };
  return {
    version: 8,
    // What is hidden or shown is so at once.
    transition: { duration: 0, delay: 0 },
    "font-faces": fontFaces,
    projection: { type: globe ? "globe" : "mercator" },
    // What the view marks is read before the ground.
    sources: { ...overlaySources(), [PICKED]: ground, [BASEMAP]: ground },
    layers: [...groundLayers(theme, scale), ...overlayLayers("under", input), ...labelLayers(input), ...overlayLayers("over", input)],
  };
}

function groundLayers(theme: Theme, scale: number): LayerSpecification[] {
  const { water, land, borderRegion, borderCountry } = TOKENS[theme];
  const from = (layer: string) => ({ source: BASEMAP, "source-layer": layer });
  return [
    { id: "water", type: "background", paint: { "background-color": water } },
    { id: "land", type: "fill", ...from("land"), paint: { "fill-color": land } },
    // Not to be seen: what a click on a country or region is found by.
    { id: "country-ground", type: "fill", ...from("country"), paint: { "fill-opacity": 0 } },
    { id: "region-ground", type: "fill", ...from("region"), minzoom: REGIONS_FROM_ZOOM, paint: { "fill-opacity": 0 } },
    {
      id: "river",
      type: "line",
      ...from("river"),
      minzoom: 3,
      paint: { "line-color": water, "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.4 * scale, 7, 1.5 * scale] },
    },
    { id: "lake", type: "fill", ...from("lake"), paint: { "fill-color": water } },
    {
      id: "region-border",
      type: "line",
      ...from("region-border"),
      minzoom: 3.2,
      layout: { "line-join": "round" },
      paint: {
        "line-color": borderRegion,
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 3.2, 0, 4.2, 1],
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.5 * scale, 6, 0.9 * scale, 9, 1.3 * scale],
      },
    },
    {
      id: "border",
      type: "line",
      ...from("border"),
      filter: ["!", ["get", "disputed"]],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": borderCountry,
        "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.6 * scale, 5, 1.25 * scale, 9, 2 * scale],
      },
    },
    {
      id: "border-disputed",
      type: "line",
      ...from("border"),
      filter: ["get", "disputed"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": borderCountry,
        "line-dasharray": [3, 2.4],
        "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.7 * scale, 5, 1.25 * scale, 9, 2 * scale],
      },
    },
  ];
}

/** Below it a click means the country. */
export const REGIONS_FROM_ZOOM = 3.6;

/** A map that is drawn larger has room for the labels of a lesser zoom. */
const enlargement = (scale: number) => Math.log2(scale);

/** Towns of the zoom, but for those that the events' own labels name. */
export function cityFilter(scale: number, named: readonly string[]): ExpressionSpecification {
  const isDue: ExpressionSpecification = ["<=", ["get", "min"], ["+", ["zoom"], 0.1 - enlargement(scale)]];
  return ["all", isDue, ["!", ["in", ["get", "name"], ["literal", [...named]]]]];
}

function labelLayers(dress: Dress): LayerSpecification[] {
  const { theme, scale } = dress;
  const { land, water, text } = TOKENS[theme];
  const letters = lettersOf(dress);
  const ink = (opacity: number) => quietInk(dress, opacity);
  const [sea, town, country, region] = [ink(0.75), ink(1), ink(0.92), ink(0.75)];
  const halo = { "text-halo-color": land, "text-halo-width": 1.4 * scale, "text-halo-blur": 0.4 * scale };
  const from = (layer: string) => ({ source: BASEMAP, "source-layer": layer });
  return [
    {
      id: "sea-label",
      type: "symbol",
      ...from("sea-label"),
      filter: ["<=", ["get", "min"], ["+", ["zoom"], 0.3 - enlargement(scale)]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": ITALIC,
        "text-size": ["interpolate", ["linear"], ["zoom"], 1, letters(10.5), 6, letters(13)],
        "text-letter-spacing": 0.06,
        "text-max-width": 6,
        "text-padding": 8 * scale,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": sea.colour, "text-opacity": sea.opacity, ...halo, "text-halo-color": water },
    },
    {
      id: "city-label",
      type: "symbol",
      ...from("city-label"),
      source: PICKED,
      minzoom: 2.6,
      filter: cityFilter(scale, []),
      layout: {
        "icon-image": ["case", ["get", "capital"], cityId(theme, true), cityId(theme, false)],
        "icon-size": ["interpolate", ["linear"], ["zoom"], 3, 0.75, 7, 1],
        "icon-allow-overlap": true,
        "icon-padding": 1,
        "text-field": ["get", "name"],
        "text-font": ["case", ["<=", ["get", "rank"], 4], ["literal", MEDIUM], ["literal", REGULAR]],
        "text-size": [
          "interpolate",
          ["linear"],
          ["zoom"],
          3,
          ["step", ["get", "rank"], letters(12.5), 3, letters(11.5)],
          6,
          ["step", ["get", "rank"], letters(15), 3, letters(14), 5, letters(12.5)],
        ],
        "text-variable-anchor-offset": [
          "left",
          [0.3, 0],
          "top",
          [0, 0.75],
          "right",
          [-0.3, 0],
          "bottom",
          [0, -0.75],
          "left",
          [1.15, 0],
          "right",
          [-1.15, 0],
        ],
        "text-justify": "auto",
        "text-padding": 5 * scale,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": ["step", ["get", "rank"], theme === "dark" ? "#c3cddb" : text, 5, town.colour], ...halo },
    },
    {
      id: "country-label",
      type: "symbol",
      ...from("country-label"),
      filter: ["<=", ["get", "min"], ["+", ["zoom"], 0.3 - enlargement(scale)]],
      maxzoom: 8,
      layout: {
        "text-field": ["upcase", ["get", "name"]],
        "text-font": REGULAR,
        "text-letter-spacing": 0.24,
        // Below or above the symbol of what is known to the country only, which stands where the name would.
        "text-variable-anchor-offset": ["center", [0, 0], "top", [0, 1.5], "bottom", [0, -1.5]],
        "text-max-width": 9,
        "text-size": ["interpolate", ["linear"], ["zoom"], 1, letters(9.5), 5, ["step", ["get", "rank"], letters(14), 5, letters(12.5)]],
        "text-padding": 6 * scale,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": country.colour, "text-opacity": country.opacity, ...halo },
    },
    {
      id: "region-label",
      type: "symbol",
      ...from("region-label"),
      minzoom: 6.2 + enlargement(scale),
      filter: ["<=", ["get", "min"], ["-", ["zoom"], enlargement(scale)]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": REGULAR,
        "text-size": letters(11.5),
        "text-max-width": 8,
        "text-padding": 14 * scale,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": region.colour, "text-opacity": region.opacity, ...halo },
    },
  ];
}
