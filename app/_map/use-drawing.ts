import { useEffect } from "react";
import type { Theme } from "../tokens.ts";
import { showAreas } from "./areas.ts";
import { type Fan, toArcMarks, toArcs, toFan, toGhosts, toMarks, toMentions, toPlaceNames, toRings } from "./display.ts";
import type { MapData } from "./layers.ts";
import { isDressed, setData } from "./maplibre.ts";
import type { SettledMention } from "./mentions.ts";
import { cityFilter } from "./style.ts";
import type { Cluster } from "./supercluster.ts";
import type { DressedMap } from "./use-map.ts";

export type Drawn = {
  theme: Theme;
  data: MapData;
  ghostData: MapData | null;
  clusters: readonly Cluster[];
  mentions: readonly SettledMention[];
  /** The whole zoom that clusters and mentions are for. */
  level: number;
  fan: Fan | null;
  selected: string | null;
  hovered: string | null;
  chosenRegions: readonly string[];
};

/** Fills the map's sources: each when what it shows has changed, and all when the map has put on a new style. */
export function useDrawing(dressed: DressedMap | null, drawn: Drawn): void {
  const { theme, data, ghostData, clusters, mentions, level, fan, selected, hovered, chosenRegions } = drawn;

  useEffect(() => {
    if (!dressed) return;
    setData(dressed.map, "circles", data.circles);
    setData(dressed.map, "arc-marks", toArcMarks(data, theme));
  }, [dressed, data, theme]);

  useEffect(() => {
    if (dressed) setData(dressed.map, "ghosts", toGhosts(ghostData));
  }, [dressed, ghostData]);

  useEffect(() => {
    if (!dressed || !isDressed(dressed.map) || isLeft(dressed, level)) return;
    setData(dressed.map, "handles", toMarks(clusters, theme));
    setData(dressed.map, "mentions", toMentions(mentions, theme, dressed.scale));
    const { labels, names } = toPlaceNames(clusters, mentions);
    setData(dressed.map, "places", labels);
    dressed.map.setFilter("city-label", cityFilter(dressed.scale, names));
  }, [dressed, clusters, mentions, level, theme]);

  useEffect(() => {
    if (!dressed) return;
    const { marks, legs } = toFan(fan?.centre ?? null, fan?.members ?? []);
    setData(dressed.map, "fan", marks);
    setData(dressed.map, "fan-legs", legs);
  }, [dressed, fan]);

  useEffect(() => {
    if (!dressed || isLeft(dressed, level)) return;
    setData(dressed.map, "rings", toRings(clusters, data, fan?.members ?? [], selected, hovered));
  }, [dressed, clusters, data, level, fan, selected, hovered]);

  useEffect(() => {
    if (dressed) setData(dressed.map, "arcs", toArcs(data, selected));
  }, [dressed, data, selected]);

  useEffect(() => {
    if (dressed && isDressed(dressed.map)) showAreas(dressed.map, data, theme, selected, chosenRegions);
  }, [dressed, data, theme, selected, chosenRegions]);
}

/** The camera has just left the level: it is drawn for the new one, which is on its way. */
const isLeft = ({ map }: DressedMap, level: number) => Math.floor(map.getZoom()) !== level;
