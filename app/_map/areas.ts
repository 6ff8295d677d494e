import { FAMILY_COLOURS, type Theme, TOKENS } from "../tokens.ts";
import type { MapData, ShapedArea } from "./layers.ts";
import type { ExpressionSpecification, MapWidget } from "./maplibre.ts";
import { hatchId } from "./symbols.ts";

const among = (ids: readonly string[]): ExpressionSpecification => ["in", ["get", "region"], ["literal", [...ids]]];

/** A value for each region; `otherwise` when there is none at all, as `match` wants at least one case. */
function perRegion(areas: readonly ShapedArea[], cases: (area: ShapedArea) => string, otherwise: string): ExpressionSpecification | string {
  if (areas.length === 0) return otherwise;
  // A list of cases built at run time has no tuple type.
  return [
    "match",
    ["get", "region"],
    ...areas.flatMap((area) => [area.region, cases(area)]),
    otherwise,
  ] as unknown as ExpressionSpecification;
}

/** Hatches and washes the basemap's polygons of events, and outlines what is selected or chosen. */
export function showAreas(map: MapWidget, data: MapData, theme: Theme, selected: string | null, chosen: readonly string[]): void {
  const colourOf = ({ family }: ShapedArea) => FAMILY_COLOURS[theme][family];
  const ids = (areas: readonly ShapedArea[]) => areas.map(({ region }) => region);
  const { faint } = TOKENS[theme];
  for (const [kind, areas] of [
    ["country", data.countries],
    ["region", data.regions],
  ] as const) {
    const colour = perRegion(areas, colourOf, faint);
    for (const part of ["wash", "outline"]) map.setFilter(`${kind}-${part}`, among(ids(areas)));
    map.setPaintProperty(`${kind}-wash`, "fill-color", colour);
    map.setPaintProperty(`${kind}-outline`, "line-color", colour);
    map.setFilter(`selected-${kind}`, among(ids(areas.filter(({ events }) => selected !== null && events.includes(selected)))));
    map.setFilter(`chosen-${kind}`, among(chosen.filter((id) => id.includes(".") === (kind === "region"))));
  }
  map.setFilter("region-hatch", among(ids(data.regions)));
  if (data.regions.length > 0)
    map.setPaintProperty(
      "region-hatch",
      "fill-pattern",
      perRegion(data.regions, ({ family }) => hatchId(theme, family), ""),
    );
}
