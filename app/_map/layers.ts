import type { Feature, FeatureCollection, LineString, Point, Polygon } from "geojson";
import type { MapAnswer, MapEvent, MapRelation, MentionedPlace } from "#domain/answer.ts";
import { familyOf, type KindFamily } from "#domain/kind.ts";
import type { PlaceLevel, Placing } from "#domain/place.ts";
import { arc, circle, type LngLat } from "./geodesy.ts";

/** The handle of one event at one place: what is clicked, clustered and fanned out. */
export type Handle = LngLat & {
  event: string;
  family: KindFamily;
  hollow: boolean;
  placing: Placing;
  placeId: string;
  placeName: string;
  country: string | null;
  /** Too large to be looked at as a whole. */
  isVast: boolean;
};

/** A polygon of the basemap that stands for events known no better. */
export type ShapedArea = { region: string; family: KindFamily; events: string[] };

type CircleProperties = { event: string; family: KindFamily; soft: boolean; radiusKm: number };
type ArcProperties = { event: string; family: KindFamily };
export type MentionProperties = {
  place: string;
  name: string;
  /** The name of a country, a region or a landscape: no spot of its own. */
  isArea: boolean;
  /** Zoom from which its name is written; null where the basemap writes it. */
  namedFrom: number | null;
  size: number;
  half: boolean;
  rank: number;
};

/** What of an answer is drawn one by one. */
export type Drawable = { readonly [What in "events" | "relations" | "mentioned"]: readonly MapAnswer[What][number][] };

export type MapData = {
  handles: Handle[];
  /** First-order regions, drawn hatched. */
  regions: ShapedArea[];
  /** Countries, drawn with a faint wash. */
  countries: ShapedArea[];
  /** Rings of "near" and soft circles of areas without a shape of their own. */
  circles: FeatureCollection<Polygon, CircleProperties>;
  arcs: FeatureCollection<LineString, ArcProperties>;
  /** The kind's symbol in the middle of each arc: colour never stands alone. */
  arcMarks: FeatureCollection<Point, ArcProperties>;
  mentions: FeatureCollection<Point, MentionProperties>;
};

/** Of anything larger than this ("the Indo-Pacific") the map shows the handle, not the extent. */
const VAST_KM = 700;
/** Used for "near" where neither text nor gazetteer says how near. */
const USUAL_NEAR_KM = 25;
const USUAL_AREA_KM = 120;
const ARC_STEPS = 48;

const point = <P>(at: LngLat, properties: P): Feature<Point, P> => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates: [at.lng, at.lat] },
});

const collect = <G extends Point | LineString | Polygon, P>(features: Feature<G, P>[]): FeatureCollection<G, P> => ({
  type: "FeatureCollection",
  features,
});

export function toMapData({ events, relations, mentioned }: Drawable): MapData {
  const ties = toArcs(relations);
  const shaped = events.flatMap((event) => shapesOf(event).map((region) => ({ region, event: event.event, family: familyOf(event.kind) })));
  return {
    handles: events.map(toHandle),
    regions: groupShapes(shaped.filter(({ region }) => region.includes("."))),
    countries: groupShapes(shaped.filter(({ region }) => !region.includes("."))),
    circles: collect(events.flatMap(toCircle)),
    arcs: collect(ties),
    arcMarks: collect(ties.map(toArcMark)),
    mentions: collect(mentioned.map(toMention)),
  };
}

function toHandle({ event, kind, placing, lng, lat, place, country, radiusKm, parts }: MapEvent): Handle {
  return {
    event,
    family: familyOf(kind),
    hollow: placing !== "exact" && placing !== "near",
    placing,
    placeId: place.id,
    placeName: place.name,
    country,
    isVast: placing === "area" && parts.length === 0 && (radiusKm ?? 0) > VAST_KM,
    lng,
    lat,
  };
}

const IS_SHAPED = /^[A-Z]{2}(\.[^.]+)?$/;

/** Ids of the polygons that are an event's place; none for points, for "near" and for what has no shape of its own. */
function shapesOf({ placing, place, parts }: MapEvent): string[] {
  if (placing === "exact" || placing === "near") return [];
  if (parts.length > 0) return parts;
  return IS_SHAPED.test(place.id) ? [place.id] : [];
}

/** One area for each polygon: of several kinds the most frequent gives the colour, and the handles tell the rest. */
function groupShapes(shaped: { region: string; event: string; family: KindFamily }[]): ShapedArea[] {
  const byRegion = new Map<string, typeof shaped>();
  for (const each of shaped) byRegion.set(each.region, [...(byRegion.get(each.region) ?? []), each]);
  return [...byRegion].map(([region, group]) => {
    const times = (family: KindFamily) => group.filter((each) => each.family === family).length;
    const foremost = group.reduce((best, each) => (times(each.family) > times(best.family) ? each : best));
    return { region, family: foremost.family, events: [...new Set(group.map(({ event }) => event))] };
  });
}

function toCircle(event: MapEvent): Feature<Polygon, CircleProperties>[] {
  const soft = event.placing !== "near";
  if (event.placing === "exact" || (soft && shapesOf(event).length > 0)) return [];
  const radiusKm = event.radiusKm ?? (soft ? USUAL_AREA_KM : USUAL_NEAR_KM);
  // A disc over half a hemisphere says less than the hollow symbol and its name.
  if (soft && radiusKm > VAST_KM) return [];
  const properties = { event: event.event, family: familyOf(event.kind), soft, radiusKm };
  return [{ type: "Feature", properties, geometry: { type: "Polygon", coordinates: [circle(event, radiusKm)] } }];
}

/** Ties between the same two seats lie beside each other. */
function toArcs(relations: readonly MapRelation[]): Feature<LineString, ArcProperties>[] {
  const before = new Map<string, number>();
  return relations.map(({ event, kind, from, to }) => {
    // Always drawn from the same end, so that the bend goes to one side.
    const [a, b] = from.lng < to.lng || (from.lng === to.lng && from.lat < to.lat) ? [from, to] : [to, from];
    const pair = `${a.lng},${a.lat},${b.lng},${b.lat}`;
    const nth = before.get(pair) ?? 0;
    before.set(pair, nth + 1);
    const bend = nth === 0 ? 0 : (nth % 2 === 1 ? 1 : -1) * 0.09 * Math.ceil(nth / 2);
    return {
      type: "Feature",
      properties: { event, family: familyOf(kind) },
      geometry: { type: "LineString", coordinates: arc(a, b, bend, ARC_STEPS) },
    };
  });
}

function toArcMark({ properties, geometry }: Feature<LineString, ArcProperties>): Feature<Point, ArcProperties> {
  const [lng = 0, lat = 0] = geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? [];
  return point({ lng, lat }, properties);
}

const MENTION_SIZES = [3.5, 4.5, 5.5, 6.5, 8] as const;
const AREA_MENTION_SIZE = 3;
/** Zoom from which the name of an area that is only mentioned is written; the basemap names countries itself. */
const NAMED_FROM: Record<PlaceLevel, number | null> = { point: 0, settlement: 0, district: 3, region: 2, area: 4, water: 4, country: null };
const SPOTS: readonly PlaceLevel[] = ["settlement", "point"];

function toMention({ id, name, level, lng, lat, literal, metonymic, associative }: MentionedPlace): Feature<Point, MentionProperties> {
  const all = literal + metonymic + associative;
  const step = Math.min(MENTION_SIZES.length - 1, Math.floor(Math.log2(Math.max(1, all))));
  const isArea = !SPOTS.includes(level);
  return point(
    { lng, lat },
    {
      place: id,
      name,
      isArea,
      namedFrom: NAMED_FROM[level],
      size: isArea ? AREA_MENTION_SIZE : (MENTION_SIZES[step] ?? 3.5),
      half: metonymic > 0,
      rank: -all,
    },
  );
}

/** Everything that the camera should show when nobody said where to look; vast areas only where there is nothing else. */
export function pointsToShow(data: MapData, withArcs: boolean): LngLat[] {
  const positions = [
    ...data.circles.features.flatMap(({ geometry }) => geometry.coordinates.flat()),
    ...(withArcs ? data.arcs.features.flatMap(({ geometry }) => geometry.coordinates) : []),
  ];
  const points = [...data.handles.filter(({ isVast }) => !isVast), ...positions.map(([lng = 0, lat = 0]) => ({ lng, lat }))];
  return points.length > 0 ? points : data.handles;
}
