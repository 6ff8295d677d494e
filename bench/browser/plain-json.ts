import { gzipSync } from "node:zlib";
import type { ExploreAnswer } from "#domain/answer.ts";
import type { BrushIndex } from "#domain/brush-index.ts";
import { readBrush } from "#domain/brushed.ts";
import type { Received } from "./watch.ts";

/** Bytes of one answer: as it came under compression and without it; and as the same in plain JSON, likewise. */
export type AnswerBytes = { wire: number; body: number; json: number; raw: number };

/** What an answer weighs as plain JSON: the brush's index written out, begins and ends of every count by bin. */
export function weigh({ wire, body }: Received): AnswerBytes | null {
  const answer = findAnswer(JSON.parse(body));
  const index = answer && readBrush(answer);
  if (!answer || !index) return null;
  const brush = writeOut(index);
  const plain = JSON.stringify({ ...answer, brush });
  return { wire, body: Buffer.byteLength(body), json: gzipSync(plain).length, raw: Buffer.byteLength(plain) };
}

/** Begins and ends of each count by bin, as the index was packed from them. */
function writeOut({ bins, keys, undated, count }: BrushIndex): { undated: number; begins: number[]; ends: number[] }[] {
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
function findAnswer(body: unknown): ExploreAnswer | null {
  const found = [body].flat().map((one) => (one as { result?: { data?: ExploreAnswer } }).result?.data);
  return found.find((data) => data?.facets !== undefined) ?? null;
}
