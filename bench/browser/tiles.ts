import { EMPTY_FILTER } from "#domain/filter.ts";
import { tileAddress } from "#domain/tile-address.ts";

/** Sizes of all tiles of the first zooms and of those below the fullest ones further down, in bytes before any compression. */
export type TileSizes = { largest: number; count: number };

const WHOLE_ZOOMS = 3;
const DEEPEST = 9;
const FOLLOWED = 4;

/** Asks for the tiles of a server's data, those with most in them down to street level. */
export async function weighTiles(url: string, revision: number): Promise<TileSizes> {
  const sizes: number[] = [];
  let level = [{ z: 0, x: 0, y: 0 }];
  for (let z = 0; z <= DEEPEST; z++) {
    const weighed: { at: (typeof level)[number]; size: number }[] = [];
    for (const at of level) {
      const response = await fetch(url + tileAddress(revision, EMPTY_FILTER, at));
      if (!response.ok) throw new Error(`Tile ${at.z}/${at.x}/${at.y}: ${response.status}`);
      weighed.push({ at, size: (await response.arrayBuffer()).byteLength });
    }
    sizes.push(...weighed.map(({ size }) => size));
    const heaviest = weighed.sort((a, b) => b.size - a.size);
    level = (z < WHOLE_ZOOMS ? heaviest : heaviest.slice(0, FOLLOWED)).flatMap(({ at }) =>
      [0, 1, 2, 3].map((corner) => ({ z: z + 1, x: at.x * 2 + (corner & 1), y: at.y * 2 + (corner >> 1) })),
    );
  }
  return { largest: Math.max(...sizes), count: sizes.length };
}
