import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { UserError } from "#domain/user-error.ts";
import { accessSettings, mayChange } from "#server/access.ts";
import type { Context } from "./context.ts";
import { refuse } from "./guard.ts";
import { appRouter } from "./router.ts";

/** Names the page that asks, or is left out. */
const ASKER_HEADER = "dateline-asker";
/** Sent by who can unpack; any other program gets an answer as it is. */
const PACKED_HEADER = "dateline-packed";

/** The HTTP door of the API. */
export async function handle(request: Request, endpoint: string, context: () => Context): Promise<Response> {
  const refusal = refuse(request);
  if (refusal) return Response.json({ error: refusal.reason }, { status: refusal.status, headers: NO_STORE });
  return fetchRequestHandler({
    endpoint,
    req: request,
    router: appRouter,
    createContext: () => ({
      ...context(),
      asker: request.headers.get(ASKER_HEADER),
      isPacked: request.headers.has(PACKED_HEADER),
      mayChange: mayChange(request.headers, accessSettings()),
    }),
    // A filter may be longer than an address: such a question comes by POST.
    allowMethodOverride: true,
    // What is asked again must be answered from the file as it is then.
    responseMeta: () => ({ headers: NO_STORE }),
    onError({ error, path }) {
      if (error.code === "INTERNAL_SERVER_ERROR" && !(error.cause instanceof UserError)) console.error(`${path ?? endpoint}:`, error);
    },
  });
}

const NO_STORE = { "cache-control": "no-store" };
