import Supercluster from "supercluster";
import { KIND_FAMILY_IDS, type KindFamily } from "#domain/kind.ts";
import type { Handle } from "./layers.ts";

/** What stands at one spot of the map at one zoom: a single event's symbol, or a ring of several. */
export type Cluster = {
  lng: number;
  lat: number;
  handles: Handle[];
  /** Distinct events: one that happened in two places of the cluster counts once. Empty where they were only counted. */
  events: string[];
  /** How many events. */
  count: number;
  /** How many of each family, in the order of the families. */
  composition: [KindFamily, number][];
  /** Zoom at which it falls apart; null when all its events are on one spot. */
  opensAt: number | null;
};

const MAX_ZOOM = 14;

/** Clusters of handles for whole zooms; `radiusPx` is the reach of a ring on the screen. */
export function clusterHandles(handles: readonly Handle[], radiusPx: number): (zoom: number) => Cluster[] {
  // Tiles of 512: as the map counts its zoom.
  const index = new Supercluster<Handle>({ radius: radiusPx, extent: 512, maxZoom: MAX_ZOOM, minPoints: 2 });
  index.load(
    handles.map((handle) => ({ type: "Feature", properties: handle, geometry: { type: "Point", coordinates: [handle.lng, handle.lat] } })),
  );
  return (zoom) =>
    index.getClusters([-180, -90, 180, 90], Math.min(MAX_ZOOM + 1, Math.max(0, Math.floor(zoom)))).map(({ geometry, properties }) => {
      const [lng = 0, lat = 0] = geometry.coordinates;
      if (!("cluster_id" in properties)) return toCluster([properties as Handle], lng, lat, null);
      const leaves = index.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY).map((leaf) => leaf.properties);
      const opensAt = index.getClusterExpansionZoom(properties.cluster_id);
      return toCluster(leaves, lng, lat, opensAt > MAX_ZOOM ? null : opensAt);
    });
}

function toCluster(handles: Handle[], lng: number, lat: number, opensAt: number | null): Cluster {
  const familyOfEvent = new Map(handles.map(({ event, family }) => [event, family]));
  const families = [...familyOfEvent.values()];
  const composition = KIND_FAMILY_IDS.map((family): [KindFamily, number] => [family, families.filter((each) => each === family).length]);
  const events = [...familyOfEvent.keys()];
  return { lng, lat, handles, events, count: events.length, composition: composition.filter(([, count]) => count > 0), opensAt };
}
