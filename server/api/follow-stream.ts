import { followCode } from "#domain/following.ts";
import { UserError } from "#domain/user-error.ts";
import { followStateOf } from "#server/follow/store.ts";
import type { Context } from "./context.ts";
import { eventStream } from "./event-stream.ts";

/** So often that a phone soon knows that it was cut off. */
const BEAT_MS = 4000;
const NO_STORE = { "cache-control": "no-store" };

/** A stream of Server-Sent Events, each a `FollowState`: the present one at once, so that whoever comes back catches up, then each new one. */
export function followStream(context: () => Context, code: string, signal: AbortSignal): Response {
  try {
    const { database, rooms } = context();
    if (!followCode.safeParse(code).success || !followStateOf(database, code))
      return new Response(null, { status: 404, headers: NO_STORE });
    return eventStream(signal, BEAT_MS, (listener) => rooms.listen(code, listener));
  } catch (error) {
    if (!(error instanceof UserError)) console.error(error);
    return new Response(null, { status: 503, headers: NO_STORE });
  }
}
