import { gzipSync } from "node:zlib";
import type { ExploreAnswer, Facets, PackedBrush } from "#domain/answer.ts";
import type { BrushIndex } from "#domain/brush-index.ts";
import { readBrush } from "#domain/brushed.ts";
import { percentile } from "../statistics.ts";
import type { Gesture } from "./watch.ts";
import type { Answered } from "./whole-answers.ts";

/**
 * Bytes that one gesture brought over the wire, and what JSON would weigh: `json`, the very answers that came, each whole and with the brush's indices
 * written out; `zipped`, the same under gzip; `shown`, under gzip, an answer for each state that the page shows on the way.
 */
export type GestureBytes = { wire: number; json: number; zipped: number; shown: number };
/** One change of the filter, one range drawn over the overview, one step of the camera aside. */
export type InteractionBytes = Record<Gesture, GestureBytes>;

/** States that a hand drawing a range shows in a second. */
const MOVES_A_DRAG = 60;

/** Medians of changes and steps; null where no brush was answered. */
export function weigh(answers: readonly Answered[]): InteractionBytes | null {
  const of = (gesture: Gesture) => answers.filter(({ during }) => during === gesture);
  const rests = of("brush");
  const drawn = rests.findLast(({ explore }) => explore !== null)?.explore;
  if (!drawn) return null;
  const { totals, facets, bins, map } = drawn;
  const move = bytesUnderGzip({ totals, facets: countsOf(facets), bins: bins.bins.map(({ inRange }) => inRange), cells: map.cells });
  const middle = (answers: readonly Answered[], bytesOf: (answer: Answered) => number) =>
    answers.length === 0 ? 0 : percentile(answers.map(bytesOf), 0.5);
  const weighed = (answers: readonly Answered[]): GestureBytes => ({
    wire: middle(answers, ({ wire }) => wire),
    json: middle(answers, (answer) => Buffer.byteLength(JSON.stringify(writeOut(answer)))),
    zipped: middle(answers, (answer) => bytesUnderGzip(writeOut(answer))),
    shown: middle(answers, ({ explore, look }) => bytesUnderGzip(explore ? withoutIndices(explore) : look?.seen)),
  });
  const rested = weighed(rests);
  const wire = rests.reduce((sum, rest) => sum + rest.wire, 0);
  return {
    filter: weighed(of("filter")),
    brush: { ...rested, wire, shown: MOVES_A_DRAG * move + rested.shown },
    pan: weighed(of("pan")),
  };
}

const bytesUnderGzip = (answer: unknown): number => gzipSync(JSON.stringify(answer) ?? "").length;

/** What a page that is asked for every state has no use for. */
const withoutIndices = ({ brush: _brush, squares: _squares, ...shown }: ExploreAnswer) => shown;

/** A page that was told the names once needs no more than the numbers, in their order. */
const countsOf = (facets: Facets) => Object.values(facets).map((values) => values.map(({ count }) => count));

function writeOut({ explore, look }: Answered): unknown {
  const series = (brush: PackedBrush | null) => {
    const index = readBrush(brush);
    return index && toSeries(index);
  };
  return explore
    ? { ...explore, brush: series(explore.brush), squares: series(explore.squares) }
    : look && { ...look, squares: series(look.squares) };
}

/** Begins and ends of each count by bin, as the index was packed from them. */
function toSeries({ bins, keys, undated, count }: BrushIndex): { undated: number; begins: number[]; ends: number[] }[] {
  const all = [...Array(bins).keys()];
  const until = all.map((bin) => count({ first: 0, last: bin }, false));
  const within = all.map((bin) => count({ first: bin, last: bin }, false));
  return [...Array(keys).keys()].map((key) => {
    const begun = (bin: number) => until[bin]?.[key] ?? 0;
    const endedBefore = (bin: number) => (bin >= bins ? begun(bins - 1) : begun(bin) - (within[bin]?.[key] ?? 0));
    return {
      undated: undated[key] ?? 0,
      begins: all.map((bin) => begun(bin) - begun(bin - 1)),
      ends: all.map((bin) => endedBefore(bin + 1) - endedBefore(bin)),
    };
  });
}
