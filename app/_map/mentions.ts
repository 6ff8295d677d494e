import type { Feature, Point } from "geojson";
import type { LngLat } from "./geodesy.ts";
import type { MapData, MentionProperties } from "./layers.ts";
import type { Cluster } from "./supercluster.ts";
import { clusterRadius } from "./symbols.ts";

/** A ring moved aside by so many pixels of the design, so that no event's symbol lies on it. */
export type SettledMention = Feature<Point, MentionProperties & { offset: [number, number] }>;

type Disc = { x: number; y: number; radius: number };

const SYMBOL_RADIUS = 8;
const GAP = 1;
/** Turns from the way straight out, tried in this order. */
const TURNS = [0, 45, -45, 90, -90, 135, -135, 180].map((degrees) => (degrees * Math.PI) / 180);
/** Where a ring goes that lies right under a symbol: down and to the left, as names stand to the right. */
const ASIDE = (140 * Math.PI) / 180;

/**
 * Rings for one zoom: a spot that lies under an event's symbol, or under another ring, moves beside it; the name of an area gives way.
 * `scale`: pixels of the screen for each pixel of the design.
 */
export function settleMentions({ mentions }: MapData, clusters: readonly Cluster[], zoom: number, scale: number): SettledMention[] {
  const world = (512 * 2 ** zoom) / scale;
  const taken: Disc[] = clusters.map((cluster) => ({
    ...toPixels(cluster, world),
    radius: cluster.count > 1 ? clusterRadius(cluster.count) + GAP : SYMBOL_RADIUS,
  }));
  const byRank = mentions.features.toSorted(
    (a, b) => Number(a.properties.isArea) - Number(b.properties.isArea) || a.properties.rank - b.properties.rank,
  );
  return byRank.flatMap((mention): SettledMention[] => {
    const { isArea, size } = mention.properties;
    const [lng = 0, lat = 0] = mention.geometry.coordinates;
    const at: Disc = { ...toPixels({ lng, lat }, world), radius: size + GAP };
    const settled = firstOver(at, taken) === undefined ? at : isArea ? null : moveAside(at, taken);
    if (settled === null) return [];
    taken.push(settled);
    return [{ ...mention, properties: { ...mention.properties, offset: [settled.x - at.x, settled.y - at.y] } }];
  });
}

const isOver = (a: Disc, b: Disc) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius - 0.01;
const firstOver = (disc: Disc, taken: readonly Disc[]) => taken.find((each) => isOver(disc, each));

/** Out to the rim of what lies over it, on the side that is free. */
function moveAside(at: Disc, taken: readonly Disc[]): Disc {
  const over = firstOver(at, taken) ?? at;
  const [dx, dy] = [at.x - over.x, at.y - over.y];
  const out = Math.hypot(dx, dy) < 0.5 ? ASIDE : Math.atan2(dy, dx);
  const reach = over.radius + at.radius;
  const tries = TURNS.map((turn) => ({
    ...at,
    x: over.x + reach * Math.cos(out + turn),
    y: over.y + reach * Math.sin(out + turn),
  }));
  return tries.find((each) => firstOver(each, taken) === undefined) ?? tries[0] ?? at;
}

function toPixels({ lng, lat }: LngLat, world: number): { x: number; y: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return { x: (lng / 360 + 0.5) * world, y: y * world };
}
