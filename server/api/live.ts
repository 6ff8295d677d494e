import { UserError } from "#domain/user-error.ts";
import type { Watched } from "#server/follow/watched.ts";
import type { Context } from "./context.ts";
import { eventStream } from "./event-stream.ts";

/** Under the minute after which proxies give up a connection that says nothing. */
const BEAT_MS = 20_000;

/** A stream of Server-Sent Events, each a data revision: the present one at once, so that whoever comes back has missed nothing, then each new one. */
export function liveStream(context: () => Context, signal: AbortSignal): Response {
  let revisions: Watched<number>;
  try {
    revisions = context().revisions;
  } catch (error) {
    if (!(error instanceof UserError)) console.error(error);
    return new Response(null, { status: 503, headers: { "cache-control": "no-store" } });
  }
  return eventStream(signal, BEAT_MS, (listener) => revisions.listen(listener));
}
