import type { Listener } from "#server/follow/watched.ts";

/** When a page that has lost its connection tries again. */
const RETRY_MS = 1000;

/** A stream of Server-Sent Events: what `listen` hears. `beatMs`: so often something is sent when there is nothing to say. */
export function eventStream(signal: AbortSignal, beatMs: number, listen: (listener: Listener<string | number>) => () => void): Response {
  let stop = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      // An event of its own: a page can hear that the connection still holds.
      const beat = setInterval(() => send("event: beat\ndata:\n\n"), beatMs);
      send(`retry: ${RETRY_MS}\n\n`);
      const unlisten = listen({
        hear: (value) => send(`data: ${value}\n\n`),
        end() {
          stop();
          controller.close();
        },
      });
      stop = () => {
        clearInterval(beat);
        unlisten();
      };
      if (signal.aborted) stop();
      else signal.addEventListener("abort", stop);
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
