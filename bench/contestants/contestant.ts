import type { Filter } from "#domain/filter.ts";
import type { Answer, BrushAnswer } from "./answer.ts";

/** What is measured stands in `ms`; to make it comparable with the others' takes its own time and is only done when the answers are checked. */
export type Timed<Value> = { ms: number; answer: () => Value };

/** Bins of the timeline, both ends included. */
export type Brush = { from: number; to: number };

/** One engine, loaded and warm, in a process of its own. */
export type Contestant = {
  ask(filter: Filter): Promise<Timed<Answer>>;
  /** For those that keep something ready while a brush is moved: everything is made ready for the filter, and each move answered. */
  brush?: (filter: Filter) => Promise<Brushing>;
  close(): void;
};
/** `ready`: milliseconds that it took. `bytes`: of what goes to the browser, compressed, where anything does. */
export type Brushing = { ready: number; bytes?: number; move(brush: Brush): Promise<Timed<BrushAnswer>> };

/** Opens an engine on a folder with `dateline.sqlite`, `columns.bin` and `names.json`. */
export type Open = (folder: string) => Promise<Contestant>;

export async function timed<Value>(work: () => Value | Promise<Value>): Promise<{ ms: number; value: Value }> {
  const begun = performance.now();
  const value = await work();
  return { ms: performance.now() - begun, value };
}
