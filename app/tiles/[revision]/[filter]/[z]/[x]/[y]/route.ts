import { createHash } from "node:crypto";
import { formatTileFilter, parseTileFilter, type TileAt, tileAddress } from "#domain/tile-address.ts";
import { openContext } from "#server/api/context.ts";
import { MAX_TILE_ZOOM } from "#server/query/columns/tile.ts";

export const dynamic = "force-dynamic";

type Params = { revision: string; filter: string; z: string; x: string; y: string };

const FOREVER = "public, max-age=31536000, immutable";
const ONCE = { "Cache-Control": "no-store" };
const WHOLE = /^\d{1,10}$/;

/**
 * A vector tile of the events that pass a filter, as of a revision of the data: under that address it never changes and is kept for good. Another way of
 * writing the filter is led to the one way, so that nothing is kept twice. 410 for a revision that is not the present one, 204 where nothing is,
 * 400 for what is no tile.
 */
export async function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const asked = await params;
  const at = toTile(asked);
  if (!at || !WHOLE.test(asked.revision)) {
    const message = `No such tile: /tiles/REVISION/FILTER/ZOOM/COLUMN/ROW.mvt with whole numbers, zoom up to ${MAX_TILE_ZOOM}.`;
    return new Response(message, { status: 400, headers: ONCE });
  }
  const part = decode(asked.filter);
  const filter = parseTileFilter(part);
  const revision = Number(asked.revision);
  if (formatTileFilter(filter) !== encodeURIComponent(part)) {
    return new Response(null, { status: 308, headers: { ...ONCE, Location: tileAddress(revision, filter, at) } });
  }
  const { revision: present, data } = await openContext().columns.ask("tile", { filter, at });
  if (revision !== present) {
    return new Response(`The data are at revision ${present}: ask for its tiles.`, { status: 410, headers: ONCE });
  }
  const name = createHash("sha256")
    .update(tileAddress(revision, filter, at))
    .digest("hex")
    .slice(0, 32);
  const headers = { ETag: `"${name}"`, "Cache-Control": FOREVER };
  if (request.headers.get("if-none-match") === headers.ETag) return new Response(null, { status: 304, headers });
  if (data === null) return new Response(null, { status: 204, headers });
  return new Response(new Uint8Array(data), { headers: { ...headers, "Content-Type": "application/vnd.mapbox-vector-tile" } });
}

/** What the router has left encoded, and what it has not. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function toTile({ z, x, y }: Params): TileAt | null {
  const row = y.endsWith(".mvt") ? y.slice(0, -4) : "";
  if (![z, x, row].every((part) => WHOLE.test(part))) return null;
  const tile = { z: Number(z), x: Number(x), y: Number(row) };
  const side = 2 ** tile.z;
  return tile.z <= MAX_TILE_ZOOM && tile.x < side && tile.y < side ? tile : null;
}
