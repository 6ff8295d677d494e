import type { Feature, LineString, Polygon, Position } from "geojson";
import polygonClipping, { type Geom } from "polygon-clipping";
import { feature, merge, mesh } from "topojson-client";
import type { MultiPolygon as TopologyMultiPolygon, Polygon as TopologyPolygon } from "topojson-specification";
import { groupBy } from "#domain/group-by.ts";
import type { BoundingBox } from "#domain/place.ts";
import { DISPUTED_BORDERS, DRAWN_LINES, FOLDED_PARTS, GOLAN_OUTLINE, WESTERN_SAHARA_OUTLINE } from "./disputed-lines.ts";
import { type Area, isInArea, toArea, unwrapArea, unwrapLine } from "./geometry.ts";
import type { CountryFacts, CountryTopology } from "./sources.ts";

export type Country = { region: string | null; name: string; area: Area };
export type BorderLine = Feature<LineString, { disputed: boolean }>;
/** A polygon of the data: whose it is after the recut, and what the data calls it. */
type Piece = TopologyPolygon<{ region: string | null; part: string }>;

/** In Crimea; the data has the peninsula as a polygon of its own among Russia's. */
const SIMFEROPOL = { lng: 34.1, lat: 44.95 };

/**
 * Countries and their borders as internationally recognised, recut from world-atlas, which draws de facto control.
 * `region` is null for what belongs to no state (Siachen, reefs) and for bases.
 */
export function recutCountries(
  topology: CountryTopology,
  facts: CountryFacts[],
): { countries: Country[]; land: Area; borders: BorderLine[] } {
  const pieces = cutPieces(topology, facts);
  const names = new Map(facts.map(({ iso2, name }) => [iso2, name]));
  const byOwner = groupBy(pieces, ({ properties }) => properties?.region ?? properties?.part ?? "");
  const countries = [...byOwner].map(([owner, parts]): Country => {
    const region = parts[0]?.properties?.region ?? null;
    return { region, name: names.get(owner) ?? owner, area: unwrapArea(merge(topology, parts).coordinates) };
  });
  recutByOutline(countries, "MA", "EH", WESTERN_SAHARA_OUTLINE);
  recutByOutline(countries, "IL", "SY", GOLAN_OUTLINE);
  return {
    countries,
    land: unwrapArea(merge(topology, pieces).coordinates),
    borders: [...findBorders(topology, pieces), ...drawnBorders()],
  };
}

function cutPieces(topology: CountryTopology, facts: CountryFacts[]): Piece[] {
  const byNumber = new Map(facts.map(({ numeric, iso2 }) => [numeric, iso2]));
  const folded = new Map(FOLDED_PARTS.map(({ name, into }) => [name, into]));
  return topology.objects.countries.geometries.flatMap((geometry) => {
    const country = geometry as TopologyPolygon<{ name: string }> | TopologyMultiPolygon<{ name: string }>;
    const name = country.properties?.name ?? "";
    const region = folded.get(name) ?? byNumber.get(String(country.id ?? "").padStart(3, "0")) ?? null;
    const polygons = country.type === "Polygon" ? [country.arcs] : country.arcs;
    return polygons.map((arcs): Piece => {
      const piece: Piece = { type: "Polygon", arcs, properties: { region, part: name } };
      const isCrimea = region === "RU" && isInPiece(topology, piece, SIMFEROPOL);
      return isCrimea ? { ...piece, properties: { region: "UA", part: "Crimea" } } : piece;
    });
  });
}

function isInPiece(topology: CountryTopology, piece: Piece, { lng, lat }: { lng: number; lat: number }): boolean {
  // One geometry in, one feature out.
  const { geometry } = feature(topology, piece) as Feature<Polygon>;
  return isInArea(unwrapArea(toArea(geometry)), lng, lat);
}

function recutByOutline(countries: Country[], from: string, to: string, outline: Position[]): void {
  const giver = countries.find(({ region }) => region === from);
  const taker = countries.find(({ region }) => region === to);
  if (!giver || !taker) throw new Error(`world-atlas has no ${giver ? to : from}`);
  // polygon-clipping's positions are pairs; so are ours.
  const [whole, cut] = [giver.area as Geom, [outline] as Geom];
  const given = polygonClipping.intersection(whole, cut);
  giver.area = polygonClipping.difference(whole, cut);
  taker.area = polygonClipping.union(taker.area as Geom, given);
}

const isIn = ([west, south, east, north]: BoundingBox, [lng = 0, lat = 0]: Position) =>
  lng >= west && lng <= east && lat >= south && lat <= north;

function findBorders(topology: CountryTopology, pieces: Piece[]): BorderLine[] {
  const shared = new Map<string, [Piece, Piece]>();
  const keyOf = (a: Piece, b: Piece) =>
    [a, b]
      .map(({ properties }) => `${properties?.region ?? ""}/${properties?.part ?? ""}`)
      .sort()
      .join("|");
  const collection = { type: "GeometryCollection" as const, geometries: pieces };
  // mesh hands over the very objects of the collection.
  mesh(topology, collection, (a, b) => {
    if (a !== b) shared.set(keyOf(a as Piece, b as Piece), [a as Piece, b as Piece]);
    return false;
  });
  const dashedParts = new Set(FOLDED_PARTS.filter(({ dashed }) => dashed).map(({ name }) => name));
  return [...shared]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, [a, b]]) => {
      const [left, right] = [a.properties, b.properties];
      if (!left || !right) return [];
      const isDashedPart = left.region === right.region && (dashedParts.has(left.part) || dashedParts.has(right.part));
      if (left.region === right.region && !isDashedPart) return [];
      const isUnowned = left.region === null || right.region === null;
      const disputed = DISPUTED_BORDERS.filter(({ between }) => between.every((iso2) => iso2 === left.region || iso2 === right.region));
      const isDashed = (at: Position) => isDashedPart || isUnowned || disputed.some(({ box }) => !box || isIn(box, at));
      return mesh(topology, collection, (p, q) => p !== q && keyOf(p as Piece, q as Piece) === key).coordinates.flatMap((line) =>
        splitWhere(unwrapLine(line), isDashed),
      );
    });
}

/** Runs of a line whose segments' middles answer alike. */
function splitWhere(line: Position[], isDashed: (at: Position) => boolean): BorderLine[] {
  const runs: BorderLine[] = [];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] ?? [], line[i] ?? []];
    const disputed = isDashed([((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2]);
    const run = runs.at(-1);
    if (run && run.properties.disputed === disputed) run.geometry.coordinates.push(b);
    else runs.push(toBorder([a, b], disputed));
  }
  return runs;
}

const toBorder = (coordinates: Position[], disputed: boolean): BorderLine => ({
  type: "Feature",
  properties: { disputed },
  geometry: { type: "LineString", coordinates },
});

const drawnBorders = () => DRAWN_LINES.map(({ line, dashed }) => toBorder(line, dashed));
