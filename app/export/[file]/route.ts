import { openContext } from "#server/api/context.ts";
import { exportEvents } from "#server/export/handler.ts";
import { readLocale } from "../../_words/server.ts";

export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  return exportEvents(request, (await params).file, openContext().database, await readLocale());
}

export const dynamic = "force-dynamic";
export const runtime = "nodejs";
