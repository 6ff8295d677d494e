import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Theme } from "../tokens.ts";
import type { LngLat } from "./geodesy.ts";
import type { MapData } from "./layers.ts";
import type { SettledMention } from "./mentions.ts";
import { inTwelfths, shortCount } from "./squares.ts";
import type { Cluster } from "./supercluster.ts";
import { clusterId, clusterRadius, mentionId, squareRadius, symbolId } from "./symbols.ts";

/** What is drawn of the data at one zoom, under one theme: features that name their images. */

const collect = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
const feature = (at: LngLat, properties: Record<string, unknown>): Feature => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates: [at.lng, at.lat] },
});

const HANDLE_RADIUS = 13;

/** A single event's feature has `event`; a ring of several has `count`, all its `events` and its place in the list as `index`. */
export function toMarks(clusters: readonly Cluster[], theme: Theme): FeatureCollection {
  return collect(
    clusters.map((cluster, index) => {
      const [first] = cluster.handles;
      const [event] = cluster.events;
      if (first && event && cluster.count === 1) {
        return feature(cluster, {
          event,
          index,
          icon: symbolId(
            theme,
            first.family,
            cluster.handles.every(({ hollow }) => hollow),
          ),
        });
      }
      const isCounted = cluster.events.length === 0;
      return feature(cluster, {
        count: shortCount(cluster.count),
        events: cluster.events.join(" "),
        index,
        icon: isCounted
          ? clusterId(theme, inTwelfths(cluster.composition), squareRadius(cluster.count))
          : clusterId(theme, cluster.composition),
      });
    }),
  );
}

export const toArcMarks = ({ arcMarks }: MapData, theme: Theme): FeatureCollection =>
  collect(
    arcMarks.features.map((mark) => ({
      ...mark,
      properties: { ...mark.properties, icon: symbolId(theme, mark.properties.family, false) },
    })),
  );

export const toMentions = (mentions: readonly SettledMention[], theme: Theme, scale: number): FeatureCollection =>
  collect(
    mentions.map(({ properties: { offset, ...properties }, ...mark }) => ({
      ...mark,
      properties: {
        ...properties,
        icon: mentionId(theme, properties.size, properties.half),
        right: offset[0] * scale,
        down: offset[1] * scale,
      },
    })),
  );

/** Amber around what is selected, a thin line around what is hovered: around the ring of several when it is in one. */
export function toRings(
  clusters: readonly Cluster[],
  data: MapData,
  fan: readonly FanMember[],
  selected: string | null,
  hovered: string | null,
): FeatureCollection {
  const rings = (event: string | null, isSelected: boolean): Feature[] => {
    if (event === null) return [];
    const member = fan.find((each) => each.event === event);
    const around = member
      ? [feature(member, { radius: HANDLE_RADIUS, selected: isSelected })]
      : clusters
          .filter(({ events }) => events.includes(event))
          .map((cluster) =>
            feature(cluster, {
              radius: cluster.count > 1 ? clusterRadius(cluster.count) + 4 : HANDLE_RADIUS,
              selected: isSelected,
            }),
          );
    const marks = data.arcMarks.features.filter(({ properties }) => properties.event === event);
    return [...around, ...marks.map((mark) => ({ ...mark, properties: { radius: 11, selected: isSelected } }))];
  };
  return collect([...rings(hovered === selected ? null : hovered, false), ...rings(selected, true)]);
}

export type FanMember = LngLat & { event: string; icon: string };

export type Fan = { centre: LngLat; members: FanMember[] };

export function toFan(centre: LngLat | null, members: readonly FanMember[]): { marks: FeatureCollection; legs: FeatureCollection } {
  const leg = ({ lng, lat }: FanMember): Geometry => ({
    type: "LineString",
    coordinates: [
      [centre?.lng ?? lng, centre?.lat ?? lat],
      [lng, lat],
    ],
  });
  return {
    marks: collect(members.map((member) => feature(member, { event: member.event, icon: member.icon }))),
    legs: collect(members.map((member) => ({ type: "Feature", properties: {}, geometry: leg(member) }))),
  };
}

/** A ring of more places than this is a crowd and bears no names. */
const MOST_NAMES = 2;

/** Names of the places that the marks and mentions stand at, each once; a town that something happened in is said louder. */
export function toPlaceNames(
  clusters: readonly Cluster[],
  mentions: readonly SettledMention[],
): { labels: FeatureCollection; names: string[] } {
  const labels = new Map<string, Feature>();
  for (const { handles } of clusters) {
    if (new Set(handles.map(({ placeId }) => placeId)).size > MOST_NAMES) continue;
    for (const { placeId, placeName, placing, lng, lat, hollow } of handles) {
      // The basemap names countries itself.
      if (placing === "country" || labels.has(placeId)) continue;
      labels.set(placeId, feature({ lng, lat }, { name: placeName, weight: hollow ? "quiet" : "strong", rank: hollow ? 1 : 0, from: 0 }));
    }
  }
  for (const { properties, geometry } of mentions) {
    const [lng = 0, lat = 0] = geometry.coordinates;
    if (properties.namedFrom === null || labels.has(properties.place)) continue;
    const weight = properties.isArea ? "quiet" : "plain";
    labels.set(properties.place, feature({ lng, lat }, { name: properties.name, weight, rank: 2, from: properties.namedFrom }));
  }
  const features = [...labels.values()];
  return { labels: collect(features), names: features.map(({ properties }) => String(properties?.name)) };
}

export const toGhosts = (ghosts: MapData | null): FeatureCollection =>
  collect((ghosts?.handles ?? []).map((handle) => feature(handle, {})));

/** Arcs, those of the selected event told apart. */
export const toArcs = ({ arcs }: MapData, selected: string | null): FeatureCollection =>
  collect(arcs.features.map((arc) => ({ ...arc, properties: { ...arc.properties, selected: arc.properties.event === selected } })));
