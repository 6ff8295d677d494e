import type { Goal } from "../goals.ts";
import { percentile } from "../statistics.ts";
import type { Ours } from "./ours.ts";
import type { Peer } from "./peer.ts";
import type { AnswerBytes } from "./plain-json.ts";
import type { TileSizes } from "./tiles.ts";

/** What was measured at one number of events. */
export type Measured = { events: number; ours: Ours; peer: Peer; answers: AnswerBytes[]; tiles: TileSizes };

const absent = (reason: string): Goal => ({ value: null, worst: null, reason });

/** The measures that need a browser, of the largest number of events. `worst` of G7: the slowest frames of either; of G9: one answer's; `uncompressed`: the same without gzip on either side. */
export function toGoals(measured: readonly Measured[]): Record<string, Goal & { uncompressed?: number; largestTile?: number }> {
  const largest = measured.at(-1);
  if (!largest) throw new Error("Nothing was measured.");
  const { ours, peer, answers, tiles } = largest;
  const frame = (share: number) => percentile(ours.drag.intervals, share) / percentile(ours.bare.intervals, share);
  const own = ours.drag.mainThread / ours.drag.moves;
  const smaller = answers.map(({ wire, json }) => json / wire);
  const plainly = answers.map(({ body, raw }) => raw / body);
  return {
    G7: { value: frame(0.5), worst: frame(0.95) },
    G8: "missing" in peer ? absent(peer.missing) : { value: peer.move / own, worst: peer.move / own },
    G9:
      smaller.length === 0
        ? absent("No answer came.")
        : {
            value: percentile(smaller, 0.5),
            worst: Math.min(...smaller),
            uncompressed: percentile(plainly, 0.5),
            largestTile: tiles.largest,
          },
  };
}
