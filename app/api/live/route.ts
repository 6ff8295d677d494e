import { openContext } from "#server/api/context.ts";
import { liveStream } from "#server/api/live.ts";

export function GET(request: Request): Response {
  return liveStream(openContext, request.signal);
}

export const dynamic = "force-dynamic";
export const runtime = "nodejs";
