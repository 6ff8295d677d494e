import { resolve } from "node:path";
import { UserError } from "#domain/user-error.ts";
import { openReadOnly, type ReadOnlyFile } from "./open.ts";

export const BASEMAP_PATH = "build/basemap.sqlite";

export type Basemap = {
  /** Changes with every byte of every tile. */
  version: string;
  /** Deepest zoom that has tiles of its own. */
  maxZoom: number;
  /** MVT as it is, since Next drops a Content-Encoding that a route sets; null where there is nothing but sea. */
  tile(z: number, x: number, y: number): Uint8Array | null;
  close(): void;
};

/** Throws a UserError when the file is not there. */
export function openBasemap(path: string = resolve(/* turbopackIgnore: true */ BASEMAP_PATH)): Basemap {
  const file = openReadOnly(path);
  if (!file) throw new UserError("The basemap is missing", path, "Build it with “npm run basemap”.");
  const about = readMetadata(file);
  return {
    version: about.get("version") ?? "",
    maxZoom: Number(about.get("maxZoom")),
    tile: (z, x, y) => file.rows<{ data: Uint8Array }>("SELECT data FROM tiles WHERE z = ? AND x = ? AND y = ?", z, x, y)[0]?.data ?? null,
    close: () => file.close(),
  };
}

function readMetadata(file: ReadOnlyFile): Map<string, string> {
  return new Map(file.rows<{ name: string; value: string }>("SELECT name, value FROM metadata").map(({ name, value }) => [name, value]));
}
