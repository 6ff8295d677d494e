import { openContext } from "#server/api/context.ts";
import { handle } from "#server/api/handler.ts";

const answer = (request: Request) => handle(request, "/api/trpc", openContext);

export { answer as GET, answer as POST };
export const dynamic = "force-dynamic";
export const runtime = "nodejs";
