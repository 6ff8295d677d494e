import { briefingSchema } from "#server/briefings/handler.ts";

export function GET(): Response {
  return briefingSchema();
}

export const runtime = "nodejs";
