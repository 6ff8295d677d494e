import { accessSettings, mayChange } from "#server/access.ts";
import { openContext } from "#server/api/context.ts";
import { exportBriefing } from "#server/briefings/handler.ts";
import { readLocale } from "../../../_words/server.ts";

export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const mayHaveNotes = mayChange(request.headers, accessSettings());
  return exportBriefing((await params).file, openContext().database, mayHaveNotes, await readLocale());
}

export const dynamic = "force-dynamic";
export const runtime = "nodejs";
