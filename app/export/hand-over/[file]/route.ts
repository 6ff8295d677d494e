import { accessSettings, mayChange } from "#server/access.ts";
import { openContext } from "#server/api/context.ts";
import { handOver } from "#server/handover/handler.ts";
import { readLocale } from "../../../_words/server.ts";

export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  return handOver((await params).file, openContext(), await readLocale(), mayChange(request.headers, accessSettings()));
}

export const dynamic = "force-dynamic";
export const runtime = "nodejs";
