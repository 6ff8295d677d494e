import { openContext } from "#server/api/context.ts";
import { checkHealth } from "#server/api/health.ts";

export function GET(): Response {
  const health = checkHealth(openContext);
  return Response.json(health, { status: health.ok ? 200 : 503, headers: { "cache-control": "no-store" } });
}

export const dynamic = "force-dynamic";
export const runtime = "nodejs";
