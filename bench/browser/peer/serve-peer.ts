import { once } from "node:events";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { Readable } from "node:stream";
import { EVENT_STANDINGS } from "#domain/event.ts";
import { KIND_FAMILY_IDS } from "#domain/kind.ts";
import { type Columns, NO_DAY, readColumns } from "../../contestants/columns.ts";
import type { Served } from "../serve-app.ts";

const HERE = new URL(".", import.meta.url);
const TYPES: Record<string, string> = { ".mjs": "text/javascript", ".js": "text/javascript", ".css": "text/css", ".html": "text/html" };
const MODULES = /^\/modules\/(maplibre-gl|vis-timeline)\//;

/** The peer's page, its libraries, and all located events of a corpus as GeoJSON. `days`: the first and the last of them. */
export async function servePeer(folder: string): Promise<Served & { days: [number, number] }> {
  const { columns } = readColumns(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://peer");
    if (pathname === "/events.geojson") {
      response.writeHead(200, { "Content-Type": "application/geo+json" });
      Readable.from(toGeoJson(columns)).pipe(response);
    } else if (MODULES.test(pathname)) sendFile(response, join("node_modules", normalize(pathname.replace("/modules/", ""))));
    else if (pathname === "/page.mjs") sendFile(response, new URL("page.mjs", HERE));
    else if (pathname === "/") response.writeHead(200, { "Content-Type": "text/html" }).end(readFileSync(new URL("page.html", HERE)));
    else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("There is no port.");
  const dated = columns.start.filter((day) => day !== NO_DAY);
  return {
    url: `http://127.0.0.1:${address.port}`,
    days: [dated.reduce((least, day) => Math.min(least, day)), dated.reduce((most, day) => Math.max(most, day))],
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function sendFile(response: ServerResponse, path: string | URL): void {
  if (!existsSync(path)) return void response.writeHead(404).end();
  response.writeHead(200, { "Content-Type": TYPES[extname(String(path))] ?? "application/octet-stream" });
  createReadStream(path).pipe(response);
}

const PIECE = 10_000;

/** Every located event at its first place, with as little about each as a map and a timeline need. */
function* toGeoJson({ standing, family, start, end, place, place_at, place_lng, place_lat }: Columns): Generator<string> {
  const located = EVENT_STANDINGS.indexOf("located");
  yield '{"type":"FeatureCollection","features":[';
  let piece: string[] = [];
  let isFirst = true;
  for (let row = 0; row < standing.length; row++) {
    const code = place[place_at[row] ?? 0];
    if (standing[row] !== located || code === undefined || start[row] === NO_DAY) continue;
    const properties = { start: start[row], end: end[row], family: KIND_FAMILY_IDS[family[row] ?? 0] };
    const geometry = { type: "Point", coordinates: [place_lng[code], place_lat[code]] };
    piece.push(JSON.stringify({ type: "Feature", properties, geometry }));
    if (piece.length === PIECE) {
      yield (isFirst ? "" : ",") + piece.join(",");
      piece = [];
      isFirst = false;
    }
  }
  if (piece.length > 0) yield (isFirst ? "" : ",") + piece.join(",");
  yield "]}";
}
