import { UserError } from "#domain/user-error.ts";
import type { Context } from "./context.ts";

/** Most of the time between a commit and the moment when pages hear of it. */
const POLL_MS = 40;
/** Under the minute after which proxies give up a connection that says nothing. */
const BEAT_MS = 20_000;
/** When a page that has lost its connection tries again. */
const RETRY_MS = 2000;

type Listener = { hear(revision: number): void; end(): void };

/** Tells whoever listens of each new data revision, whichever process made it. The file is looked at only while somebody listens. */
export class Revisions {
  private readonly read: () => number;
  private readonly listeners = new Set<Listener>();
  private clock: ReturnType<typeof setInterval> | undefined;
  private latest = 0;

  constructor(read: () => number) {
    this.read = read;
  }

  /** `hear` is told the present revision at once. Returns what ends it. */
  listen(listener: Listener): () => void {
    const present = this.read();
    if (this.listeners.size === 0) this.start(present);
    this.listeners.add(listener);
    listener.hear(present);
    return () => {
      if (this.listeners.delete(listener) && this.listeners.size === 0) this.stop();
    };
  }

  private start(present: number): void {
    this.latest = present;
    this.clock = setInterval(() => this.look(), POLL_MS);
    // A server that is asked to stop waits for its open connections.
    for (const signal of SIGNALS) process.on(signal, this.endAll);
  }

  private stop(): void {
    clearInterval(this.clock);
    for (const signal of SIGNALS) process.off(signal, this.endAll);
  }

  private look(): void {
    try {
      const revision = this.read();
      if (revision === this.latest) return;
      this.latest = revision;
      for (const { hear } of this.listeners) hear(revision);
    } catch (error) {
      console.error(error);
      this.endAll();
    }
  }

  private readonly endAll = () => {
    for (const { end } of [...this.listeners]) end();
  };
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** A stream of Server-Sent Events, each a data revision: the present one at once, so that whoever comes back has missed nothing, then each new one. */
export function liveStream(context: () => Context, signal: AbortSignal): Response {
  let revisions: Revisions;
  try {
    revisions = context().revisions;
  } catch (error) {
    if (!(error instanceof UserError)) console.error(error);
    return new Response(null, { status: 503, headers: { "cache-control": "no-store" } });
  }
  let stop = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const beat = setInterval(() => send(":\n\n"), BEAT_MS);
      send(`retry: ${RETRY_MS}\n\n`);
      const unlisten = revisions.listen({
        hear: (revision) => send(`data: ${revision}\n\n`),
        end() {
          stop();
          controller.close();
        },
      });
      stop = () => {
        clearInterval(beat);
        unlisten();
      };
      signal.addEventListener("abort", stop);
    },
    cancel: () => stop(),
  });
  return new Response(stream, { headers: HEADERS });
}

const encoder = new TextEncoder();
const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  // Compression would hold back what is sent until there is more of it.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};
