import { gzipSync } from "node:zlib";
import type { ExploreAnswer, Facets, LookAnswer, PackedBrush } from "#domain/answer.ts";
import type { BrushIndex } from "#domain/brush-index.ts";
import { countedOf, readBrush } from "#domain/brushed.ts";
import { percentile } from "../statistics.ts";
import type { Gesture, Received } from "./watch.ts";

/**
 * Bytes that one gesture brought over the wire, and what JSON under gzip would weigh: `shown`, an answer for each state that the page shows on the way;
 * `written`, the very answers that came, each whole and with the brush's indices written out.
 */
export type GestureBytes = { wire: number; shown: number; written: number };
/** One change of the filter, one range drawn over the overview, one step of the camera aside. */
export type InteractionBytes = Record<Gesture, GestureBytes>;

/** States that a hand drawing a range shows in a second. */
const MOVES_A_DRAG = 60;

type Answers = { wire: number; explore: ExploreAnswer | null; look: LookAnswer | null };

/** Medians of changes and steps; null where no brush was answered. */
export function weigh(received: readonly Received[]): InteractionBytes | null {
  const all = received.map((one) => ({ during: one.during, wire: one.wire, ...findAnswers(one.body) }));
  const held = new Map(
    all.flatMap(({ explore, look }) =>
      [explore?.brush, explore?.squares, look?.squares].flatMap((one) => (one?.packed ? [[one.name, one]] : [])),
    ),
  );
  const of = (gesture: Gesture) => all.filter(({ during, explore, look }) => during === gesture && (explore ?? look) !== null);
  const rests = of("brush");
  const drawn = rests.findLast(({ explore }) => explore !== null)?.explore;
  if (!drawn) return null;
  const { totals, facets, bins, map } = drawn;
  const move = zipped({ totals, facets: countsOf(facets), bins: bins.bins.map(({ inRange }) => inRange), cells: map.cells });
  const middle = (answers: readonly Answers[], bytesOf: (answer: Answers) => number) =>
    answers.length === 0 ? 0 : percentile(answers.map(bytesOf), 0.5);
  const shownOf = (answers: readonly Answers[]) =>
    middle(answers, ({ explore, look }) => zipped(explore ? withoutIndices(explore) : look?.seen));
  const writtenOf = (answers: readonly Answers[]) => middle(answers, (answer) => zipped(writeOut(answer, held)));
  const [filters, pans] = [of("filter"), of("pan")];
  return {
    filter: { wire: middle(filters, ({ wire }) => wire), shown: shownOf(filters), written: writtenOf(filters) },
    brush: { wire: rests.reduce((sum, { wire }) => sum + wire, 0), shown: MOVES_A_DRAG * move + shownOf(rests), written: writtenOf(rests) },
    pan: { wire: middle(pans, ({ wire }) => wire), shown: shownOf(pans), written: writtenOf(pans) },
  };
}

const zipped = (answer: unknown): number => gzipSync(JSON.stringify(answer) ?? "").length;

/** What a page that is asked for every state has no use for. */
const withoutIndices = ({ brush: _brush, squares: _squares, ...shown }: ExploreAnswer) => shown;

/** A page that was told the names once needs no more than the numbers, in their order. */
const countsOf = (facets: Facets) => Object.values(facets).map((values) => values.map(({ count }) => count));

type Held = ReadonlyMap<string, PackedBrush>;

function writeOut({ explore, look }: Answers, held: Held): unknown {
  const series = (brush: PackedBrush | null, keys: number) => {
    const index = brush && readBrush(held.get(brush.name) ?? brush, keys);
    return index && toSeries(index);
  };
  const squares = (map: Pick<ExploreAnswer["map"], "cells">, brush: PackedBrush | null) => series(brush, map.cells?.cells.length ?? 0);
  if (explore === null) return look && { ...look, squares: squares(look.seen, look.squares) };
  return { ...explore, brush: series(explore.brush, countedOf(explore.facets)), squares: squares(explore.map, explore.squares) };
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

/** Questions come in batches. */
function findAnswers(body: string): Pick<Answers, "explore" | "look"> {
  const found = [JSON.parse(body)]
    .flat()
    .map((one) => (one as { result?: { data?: Partial<ExploreAnswer> & Partial<LookAnswer> } }).result?.data);
  return {
    // What they hold tells them apart.
    explore: (found.find((data) => data?.facets !== undefined) as ExploreAnswer | undefined) ?? null,
    look: (found.find((data) => data?.seen !== undefined) as LookAnswer | undefined) ?? null,
  };
}
