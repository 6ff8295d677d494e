import type { createHash } from "node:crypto";
import type { Feature } from "geojson";
import geojsonVt from "geojson-vt";
import { fromGeojsonVt } from "vt-pbf";

export const MAX_ZOOM = 6;
const EXTENT = 4096;

/** The same layers may come from a coarse source for far-off views and a fine one for near ones. */
export type TileLayer = { name: string; from: number; to: number; features: Feature[] };
export type TileRow = readonly [z: number, x: number, y: number, data: Uint8Array];

/** All tiles that hold something as MVT, in order of zoom, column, row; `hash` sees each. */
export function* cutTiles(layers: TileLayer[], hash: ReturnType<typeof createHash>, log: (line: string) => void): Generator<TileRow> {
  const indexed = layers.map((layer) => ({ ...layer, index: indexLayer(layer) }));
  for (let z = 0; z <= MAX_ZOOM; z++) {
    let count = 0;
    const here = indexed.filter(({ from, to }) => from <= z && z <= to);
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const tile = Object.fromEntries(
          here.flatMap(({ name, index }) => {
            const cut = index.getTile(z, x, y);
            return cut && cut.features.length > 0 ? [[name, cut]] : [];
          }),
        );
        if (Object.keys(tile).length === 0) continue;
        const mvt = fromGeojsonVt(tile, { version: 2, extent: EXTENT });
        hash.update(mvt);
        count++;
        yield [z, x, y, mvt];
      }
    }
    log(`zoom ${z}: ${count} tiles`);
  }
}

function indexLayer({ features, to }: TileLayer) {
  return geojsonVt(
    { type: "FeatureCollection", features },
    { maxZoom: to, indexMaxZoom: Math.min(4, to), indexMaxPoints: 0, extent: EXTENT, buffer: 64, tolerance: 4 },
  );
}
