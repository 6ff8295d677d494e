import { VectorTile, type VectorTileFeature, type VectorTileLayer } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import type { Basemap } from "#db/basemap.ts";
import type { Frame } from "./frame.ts";

/** Outlines of the land as SVG paths in the sheet's pixels. */
export type Ground = {
  land: string;
  lakes: string;
  regionBorders: string;
  borders: string;
  disputed: string;
  /** Polygons of countries and first-order regions that were asked for, by id. */
  areas: Map<string, string>;
  names: GroundName[];
};
export type GroundName = { x: number; y: number; text: string; what: "country" | "city"; rank: number };

const TILE_PX = 512;
/** Corners that are nearer to one another than this can't be told apart. */
const NEAREST_PX = 0.5;
const REGIONS_FROM_ZOOM = 3.4;
const MAX_NAMES = 60;

/** The basemap's own tiles, so that a picture has the same borders as the map. `wanted`: ids of areas whose shape is drawn. */
export function readGround(basemap: Basemap, frame: Frame, wanted: ReadonlySet<string>): Ground {
  const paths = { land: "", lakes: "", regionBorders: "", borders: "", disputed: "" };
  const ground: Ground = { ...paths, areas: new Map(), names: [] };
  for (const { z, x, y, toSheet } of tilesOf(frame, basemap.maxZoom)) {
    const data = basemap.tile(z, x, y);
    if (data === null) continue;
    const { layers } = new VectorTile(new PbfReader(data));
    const each = (name: string) => featuresOf(layers[name]);
    for (const feature of each("land")) ground.land += toPath(feature, toSheet, true);
    for (const feature of each("lake")) ground.lakes += toPath(feature, toSheet, true);
    if (frame.zoom >= REGIONS_FROM_ZOOM) {
      for (const feature of each("region-border")) ground.regionBorders += toPath(feature, toSheet, false);
    }
    for (const feature of each("border")) {
      ground[feature.properties.disputed === true ? "disputed" : "borders"] += toPath(feature, toSheet, false);
    }
    for (const feature of [...each("country"), ...each("region")]) {
      const id = String(feature.properties.region);
      if (wanted.has(id)) ground.areas.set(id, (ground.areas.get(id) ?? "") + toPath(feature, toSheet, true));
    }
    for (const what of ["country", "city"] as const) {
      for (const feature of each(`${what}-label`)) {
        const { name, rank, min } = feature.properties;
        const [at] = feature.loadGeometry()[0] ?? [];
        if (!at || Number(min) > frame.zoom) continue;
        const label = { ...toSheet(at.x, at.y, feature.extent), text: String(name), what, rank: Number(rank) };
        if (isWithin(label, frame)) ground.names.push(label);
      }
    }
  }
  ground.names = settle(ground.names);
  return ground;
}

type ToSheet = (x: number, y: number, extent: number) => { x: number; y: number };

function* tilesOf(frame: Frame, maxZoom: number): Generator<{ z: number; x: number; y: number; toSheet: ToSheet }> {
  const z = Math.max(0, Math.min(maxZoom, Math.round(frame.zoom)));
  const across = 2 ** z;
  const world = TILE_PX * 2 ** frame.zoom;
  const first = { x: Math.floor(frame.left * across), y: Math.max(0, Math.floor(frame.top * across)) };
  const last = {
    x: Math.floor((frame.left + frame.width / world) * across),
    y: Math.min(across - 1, Math.floor((frame.top + frame.height / world) * across)),
  };
  for (let column = first.x; column <= last.x; column++) {
    for (let y = first.y; y <= last.y; y++) {
      const toSheet: ToSheet = (tileX, tileY, extent) => ({
        x: ((column + tileX / extent) / across - frame.left) * world,
        y: ((y + tileY / extent) / across - frame.top) * world,
      });
      yield { z, x: ((column % across) + across) % across, y, toSheet };
    }
  }
}

function featuresOf(layer: VectorTileLayer | undefined): VectorTileFeature[] {
  return layer ? Array.from({ length: layer.length }, (_, index) => layer.feature(index)) : [];
}

function toPath(feature: VectorTileFeature, toSheet: ToSheet, isClosed: boolean): string {
  let path = "";
  for (const ring of feature.loadGeometry()) {
    let last: { x: number; y: number } | null = null;
    let part = "";
    for (const [index, { x, y }] of ring.entries()) {
      const at = toSheet(x, y, feature.extent);
      const isEnd = index === ring.length - 1;
      if (last && !isEnd && Math.hypot(at.x - last.x, at.y - last.y) < NEAREST_PX) continue;
      part += `${last ? "L" : "M"}${at.x.toFixed(1)} ${at.y.toFixed(1)}`;
      last = at;
    }
    path += isClosed ? `${part}Z` : part;
  }
  return path;
}

/** Room that a name takes to either side of its spot, about. */
export const halfWidthOf = ({ text, what }: Pick<GroundName, "text" | "what">) => text.length * (what === "country" ? 6.8 : 4.2);

const isWithin = (name: GroundName, { width, height }: Frame) =>
  name.x > halfWidthOf(name) && name.x < width - halfWidthOf(name) && name.y > 14 && name.y < height - 20;

/** The foremost names that do not lie on one another. */
function settle(names: readonly GroundName[]): GroundName[] {
  const settled: GroundName[] = [];
  const sorted = [...names].sort((a, b) => a.rank - b.rank || a.text.localeCompare(b.text, "en"));
  for (const name of sorted) {
    if (settled.length >= MAX_NAMES) break;
    const isFree = settled.every(
      (other) => Math.abs(other.y - name.y) > 24 || Math.abs(other.x - name.x) > halfWidthOf(other) + halfWidthOf(name) + 6,
    );
    if (isFree) settled.push(name);
  }
  return settled;
}
