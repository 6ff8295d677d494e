import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { WaterTopology } from "./sources.ts";

export function readFeatures(waters: WaterTopology[], layer: "lakes" | "rivers"): Feature[] {
  return waters.flatMap((continent) => {
    // A collection in, a collection out.
    const collection = feature(continent, continent.objects[layer]) as FeatureCollection;
    return collection.features.map(({ geometry }): Feature => ({ type: "Feature", properties: {}, geometry }));
  });
}
