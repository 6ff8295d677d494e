import type { Goal } from "../goals.ts";
import { percentile } from "../statistics.ts";
import type { Ours } from "./ours.ts";
import type { Peer } from "./peer.ts";
import type { GestureBytes, InteractionBytes } from "./plain-json.ts";
import type { TileSizes } from "./tiles.ts";

/** What was measured at one number of events. */
export type Measured = { events: number; ours: Ours; peer: Peer; bytes: InteractionBytes | null; tiles: TileSizes };

const absent = (reason: string): Goal => ({ value: null, worst: null, reason });

/** The measures that need a browser, of the largest number of events. `worst` of G7: the slowest frames of either; of G9: the strictest reading of what JSON weighs. */
export function toGoals(measured: readonly Measured[]): Record<string, Goal & { largestTile?: number }> {
  const largest = measured.at(-1);
  if (!largest) throw new Error("Nothing was measured.");
  const { ours, peer, bytes, tiles } = largest;
  const frame = (share: number) => percentile(ours.drag.intervals, share) / percentile(ours.bare.intervals, share);
  const own = ours.drag.mainThread / ours.drag.moves;
  return {
    G7: { value: frame(0.5), worst: frame(0.95) },
    G8: "missing" in peer ? absent(peer.missing) : { value: peer.move / own, worst: peer.move / own },
    G9:
      bytes === null
        ? absent("No brush was answered.")
        : {
            value: inAll(bytes, "json") / inAll(bytes, "wire"),
            worst: Math.min(inAll(bytes, "zipped"), inAll(bytes, "shown")) / inAll(bytes, "wire"),
            largestTile: tiles.largest,
          },
  };
}

export function inAll(bytes: InteractionBytes, which: keyof GestureBytes): number {
  return Object.values(bytes).reduce((sum, gesture) => sum + gesture[which], 0);
}
