import { openContext } from "#server/api/context.ts";
import { followStream } from "#server/api/follow-stream.ts";

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  return followStream(openContext, (await params).code, request.signal);
}

export const dynamic = "force-dynamic";
export const runtime = "nodejs";
