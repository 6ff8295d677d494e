import type { Basemap } from "#db/basemap.ts";
import type { MapAnswer, MapEvent } from "#domain/answer.ts";
import { familyOf, KIND_FAMILY_IDS, type KindFamily } from "#domain/kind.ts";
import type { View } from "#domain/view.ts";
import { type Frame, frameFor, type LngLat, project, type Size } from "./frame.ts";
import { type Ground, halfWidthOf, readGround } from "./ground.ts";

type Spot = { x: number; y: number };
/** A map without a browser: all in the sheet's pixels, colours named by what they mean. */
export type MapDrawing = Size & {
  ground: Omit<Ground, "areas">;
  washes: { family: KindFamily; path: string; isCountry: boolean }[];
  circles: (Spot & { family: KindFamily; radius: number; isNear: boolean })[];
  ties: (Spot & { family: KindFamily; path: string })[];
  marks: (Spot & { family: KindFamily; isHollow: boolean; isSelected: boolean })[];
  /** Where there are too many events to draw one by one: how many lie around a spot. */
  rings: (Spot & { family: KindFamily; count: number; radius: number })[];
  /** Events that are drawn one by one. */
  drawn: number;
};

const KM_PER_DEGREE = 111.2;
const TILE_PX = 512;
/** Of a larger area only the handle is drawn, as on the map. */
const VAST_KM = 700;
const USUAL_KM = { near: 25, area: 120 };
const IS_SHAPED = /^[A-Z]{2}(\.[^.]+)?$/;

/** What the map of this view shows, drawn from the same answer and the same basemap. */
export function drawMap(answer: MapAnswer, view: View, basemap: Basemap, size: Size): MapDrawing {
  const relations = view.relations ? answer.relations : [];
  const cells = (answer.cells?.cells ?? []).filter(({ count }) => count > 0);
  const points: LngLat[] = [...(cells.length > 0 ? cells : answer.events), ...relations.flatMap(({ from, to }) => [from, to])];
  const frame = frameFor(view.camera, points, size);
  const events = cells.length > 0 ? [] : answer.events;
  const shaped = new Map(events.flatMap((event) => shapesOf(event).map((id): [string, KindFamily] => [id, familyOf(event.kind)])));
  const { areas, ...ground } = readGround(basemap, frame, new Set(shaped.keys()));
  const inSight = ({ x, y }: Spot) => x > -20 && y > -20 && x < size.width + 20 && y < size.height + 20;
  const ties = relations.map(({ kind, from, to }) => tie(familyOf(kind), project(frame, from), project(frame, to)));
  const spots = [...events, ...cells].map((at) => project(frame, at));
  const isFree = (name: Ground["names"][number]) =>
    [...spots, ...ties].every(({ x, y }) => Math.abs(y - name.y) > 18 || Math.abs(x - name.x) > halfWidthOf(name) + 10);
  return {
    ...size,
    ground: { ...ground, names: ground.names.filter(isFree) },
    washes: [...areas].map(([id, path]) => ({ family: shaped.get(id) ?? "words", path, isCountry: !id.includes(".") })),
    circles: events.flatMap((event) => toCircle(event, frame)),
    ties,
    marks: events
      .map((event) => ({
        ...project(frame, event),
        family: familyOf(event.kind),
        isHollow: event.placing !== "exact" && event.placing !== "near",
        isSelected: event.event === view.event,
      }))
      .filter(inSight)
      // The selected one on top.
      .sort((a, b) => Number(a.isSelected) - Number(b.isSelected)),
    rings: cells
      .map(({ count, families, lng, lat }) => ({
        ...project(frame, { lng, lat }),
        count,
        family: KIND_FAMILY_IDS[families.indexOf(Math.max(...families))] ?? "words",
        radius: 10 + 3.2 * Math.log10(count),
      }))
      .filter(inSight),
    drawn: new Set([...events.map(({ event }) => event), ...relations.map(({ event }) => event)]).size,
  };
}

function shapesOf({ placing, place, parts }: MapEvent): string[] {
  if (placing === "exact" || placing === "near") return [];
  if (parts.length > 0) return parts;
  return IS_SHAPED.test(place.id) ? [place.id] : [];
}

function toCircle(event: MapEvent, frame: Frame): MapDrawing["circles"] {
  const isNear = event.placing === "near";
  if (event.placing === "exact" || (!isNear && shapesOf(event).length > 0)) return [];
  const km = event.radiusKm ?? (isNear ? USUAL_KM.near : USUAL_KM.area);
  if (!isNear && km > VAST_KM) return [];
  const pixelsPerDegree = (TILE_PX * 2 ** frame.zoom) / 360;
  const radius = ((km / KM_PER_DEGREE) * pixelsPerDegree) / Math.cos((event.lat * Math.PI) / 180);
  return [{ ...project(frame, event), family: familyOf(event.kind), radius, isNear }];
}

/** A bow between two seats, with its symbol in the middle. */
function tie(family: KindFamily, from: Spot, to: Spot): MapDrawing["ties"][number] {
  const [a, b] = from.x <= to.x ? [from, to] : [to, from];
  const bend = { x: (a.x + b.x) / 2 + (b.y - a.y) * 0.16, y: (a.y + b.y) / 2 - (b.x - a.x) * 0.16 };
  const path = `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${bend.x.toFixed(1)} ${bend.y.toFixed(1)} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`;
  return { family, path, x: (a.x + 2 * bend.x + b.x) / 4, y: (a.y + 2 * bend.y + b.y) / 4 };
}
