import { PRINTING_TYPE } from "#domain/hand-over.ts";
import { accessSettings, mayChange } from "#server/access.ts";
import { openContext } from "#server/api/context.ts";
import { handOver } from "#server/handover/handler.ts";
import { readLocale } from "../../../_words/server.ts";

export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { headers, signal } = request;
  const isTold = headers.get("accept") === PRINTING_TYPE;
  const asking = { locale: await readLocale(), isTold, mayPrint: mayChange(headers, accessSettings()), signal };
  return handOver((await params).file, openContext(), asking);
}

export const dynamic = "force-dynamic";
export const runtime = "nodejs";
