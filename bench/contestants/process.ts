import type { Filter } from "#domain/filter.ts";
import { type Answer, type BrushAnswer, digest } from "./answer.ts";
import type { Brush, Brushing, Contestant, Open, Timed } from "./contestant.ts";

/* What each contestant runs in: `process.ts MODULE FOLDER`, asked by messages from `field.ts`. */

export type Request =
  | { ask: Filter; check: boolean }
  | { explain: Filter }
  | { ready: Filter }
  | { move: Brush; check: boolean }
  | { memory: true }
  | { close: true };
/** `digest` only where it was asked for: making it takes time. `missing`: what this contestant can't do, and why. */
export type Reply =
  | { opened: number }
  | { ms: number; digest: string | null }
  | { answer: Answer }
  | { ready: number; bytes: number | null }
  | { missing: string }
  | { held: number };

const [path = "", folder = ""] = process.argv.slice(2);
const begun = performance.now();
const { open } = (await import(path)) as { open: Open }; // every contestant's module is one

let brushing: Brushing | null = null;

// Whoever asks may be killed: then nobody is left to close what runs here.
process.on("disconnect", () => process.exit());

function reply(message: Reply): void {
  process.send?.(message);
}

function timesOf({ ms, answer }: Timed<Answer | BrushAnswer>, check: boolean): Reply {
  return { ms, digest: check ? digest(answer()) : null };
}

async function handle(contestant: Contestant, request: Request): Promise<void> {
  if ("ask" in request) reply(timesOf(await contestant.ask(request.ask), request.check));
  else if ("explain" in request) reply({ answer: (await contestant.ask(request.explain)).answer() });
  else if ("ready" in request) {
    brushing = (await contestant.brush?.(request.ready)) ?? null;
    reply(brushing ? { ready: brushing.ready, bytes: brushing.bytes ?? null } : { missing: "keeps nothing ready for a brush" });
  } else if ("move" in request) reply(brushing ? timesOf(await brushing.move(request.move), request.check) : { missing: "is not ready" });
  else if ("memory" in request) reply({ held: memory() });
  else {
    contestant.close();
    process.disconnect();
  }
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

try {
  const contestant = await open(folder);
  reply({ opened: performance.now() - begun });
  process.on("message", (request: Request) => {
    handle(contestant, request).catch((error: unknown) => {
      throw error;
    });
  });
} catch (error) {
  if (!(error instanceof Error) || error.name !== "UserError") throw error;
  reply({ missing: error.message });
  process.disconnect();
}
