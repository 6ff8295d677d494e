import { type Basemap, openBasemap } from "#db/basemap.ts";

export const dynamic = "force-dynamic";

const FOREVER = "public, max-age=31536000, immutable";

/** The beginning of a hash. */
const BUILD = /^[0-9a-f]{8,64}$/;

let basemap: Basemap | null = null;

/**
 * A vector tile. Asked for under the name of a build (`?v=`) it is kept for good: another build has another name. Without one it
 * must be asked about again.
 * 204 where there is only sea, 400 for what is no tile.
 */
export async function GET(request: Request, { params }: { params: Promise<{ z: string; x: string; y: string }> }): Promise<Response> {
  basemap ??= openBasemap();
  const { z, x, y } = await params;
  const at = toTile(z, x, y, basemap.maxZoom);
  if (!at) return new Response("No such tile: /basemap/zoom/column/row with whole numbers.", { status: 400 });
  const etag = `"${basemap.version}-${at.join("-")}"`;
  const isVersioned = BUILD.test(new URL(request.url).searchParams.get("v") ?? "");
  const headers = { ETag: etag, "Cache-Control": isVersioned ? FOREVER : "no-cache" };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  const data = basemap.tile(...at);
  if (!data) return new Response(null, { status: 204, headers });
  return new Response(new Uint8Array(data), {
    headers: { ...headers, "Content-Type": "application/vnd.mapbox-vector-tile" },
  });
}

function toTile(z: string, x: string, y: string, maxZoom: number): [number, number, number] | null {
  if (![z, x, y].every((part) => /^\d{1,3}$/.test(part))) return null;
  const tile: [number, number, number] = [Number(z), Number(x), Number(y)];
  const side = 2 ** tile[0];
  return tile[0] <= maxZoom && tile[1] < side && tile[2] < side ? tile : null;
}
