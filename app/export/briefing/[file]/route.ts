import { accessSettings, mayChange } from "#server/access.ts";
import { openContext } from "#server/api/context.ts";
import { exportBriefing } from "#server/briefings/handler.ts";

export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  return exportBriefing((await params).file, openContext().database, mayChange(request.headers, accessSettings()));
}

export const dynamic = "force-dynamic";
export const runtime = "nodejs";
