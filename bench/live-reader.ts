import { openDatabase } from "#db/open.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import { createContext } from "#server/api/context.ts";
import { Overtaken } from "#server/query/columns/worker-questions.ts";

/** What the reader does with every commit that it hears of: nothing, read the list, or read all that the page shows. */
export type ToReader = { follow: "events" | "explore" | null };
/** `seen`: the revision of an answer that came at a moment of the clock that processes share. */
export type FromReader = { ready: true } | { seen: number; at: number };

/*
 * A server without its HTTP, in a process of its own: it hears of commits as the live stream does, and asks the thread that keeps the columns.
 */

const send = (message: FromReader) => process.send?.(message);
const context = createContext(openDatabase(process.argv[2] ?? ""), true);
const rows = { filter: EMPTY_FILTER, order: "newest", limit: 50 } as const;
const page = { ...rows, window: null, lanes: "none", look: { box: null, zoom: 4 }, mentions: false } as const;

async function read(follow: "events" | "explore"): Promise<void> {
  try {
    const { columns } = context;
    const { revision } =
      follow === "events" ? await columns.ask("events", { ...rows, cursor: null }, "page") : await columns.ask("explore", page, "page");
    send({ seen: revision, at: performance.timeOrigin + performance.now() });
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
  }
}

let unlisten = () => {};
process.on("message", async ({ follow }: ToReader) => {
  unlisten();
  unlisten = () => {};
  if (follow !== null) {
    await read(follow);
    unlisten = context.revisions.listen({ hear: () => void read(follow), end() {} });
  }
  send({ ready: true });
});
await context.columns.ask("totals", EMPTY_FILTER);
send({ ready: true });
