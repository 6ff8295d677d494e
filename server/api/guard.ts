import { MAX_REQUEST_BYTES } from "./input.ts";

export type Refusal = { status: 403 | 411 | 413 | 415; reason: string };

/**
 * Whether a request may come in. Reading by GET always may; a body must be JSON from our own pages: forms of other sites send neither
 * that type nor our origin, and tRPC alone would take a multipart form. Null when it may.
 */
export function refuse(request: Request): Refusal | null {
  if (request.method === "GET") return null;
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return { status: 415, reason: "Only application/json is taken here." };
  if (!isSameOrigin(request.headers)) return { status: 403, reason: "Only Dateline's own pages may ask for this." };
  const length = request.headers.get("content-length");
  if (length === null || !/^\d+$/.test(length)) return { status: 411, reason: "The length of the request must be said." };
  if (Number(length) > MAX_REQUEST_BYTES) return { status: 413, reason: `A request may have ${MAX_REQUEST_BYTES / 1e6} MB.` };
  return null;
}

/** Browsers send `Origin` with every POST and never let a page choose it. */
function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null) return headers.get("sec-fetch-site") === "same-origin";
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
}
