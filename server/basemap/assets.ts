import { copyFileSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { LOCALE_NAMES } from "#domain/words/locale.ts";
import { type FontFace, readFontFaces, writes } from "./fonts.ts";

/** What `font-faces` of a map style wants: by the name used in `text-font`. */
type MapFontFaces = Record<string, { url: string; "unicode-range": string[] }[]>;

const { resolve: resolvePackage } = createRequire(import.meta.url);
const MAPLIBRE_FILES = ["maplibre-gl-worker.mjs", "maplibre-gl-shared.mjs"];
const LICENSES: [to: string, from: string][] = [
  ["LICENSE-IBM-Plex.txt", "@ibm/plex-sans/LICENSE.txt"],
  ["LICENSE-IBM-Plex-Arabic.txt", "@ibm/plex-sans-arabic/LICENSE.txt"],
  ["LICENSE-IBM-Plex-KR.txt", "@ibm/plex-sans-kr/LICENSE.txt"],
  ["LICENSE-Noto-Sans.txt", "@fontsource/noto-sans/LICENSE"],
];

/**
 * Puts what the browser loads besides the bundle into `folder` (public/): the map's worker, which does not survive bundling, and the
 * fonts with their style sheet, once more as a table for the map. Korean has some hundred files and so a sheet of its own, for its own pages; all
 * others have what writes the language's name. Each file is replaced in one step; those already there are left.
 */
export function placeAssets(folder: string, log: (line: string) => void): void {
  const maplibre = dirname(resolvePackage("maplibre-gl/package.json"));
  for (const name of MAPLIBRE_FILES) place(join(maplibre, "dist", name), join(folder, "maplibre", name));
  place(join(maplibre, "LICENSE.txt"), join(folder, "maplibre", "LICENSE.txt"));
  const faces = readFontFaces();
  const korean = faces.filter(({ script }) => script === "ko");
  const common = faces.filter(({ script }) => script !== "ko");
  const naming = korean.filter((face) => face.weight === "400" && writes(face, LOCALE_NAMES.ko));
  placeSheet(folder, "fonts", [...common, ...naming]);
  placeSheet(folder, "fonts-ko", korean);
  for (const [to, from] of LICENSES) place(resolvePackage(from), join(folder, "fonts", to));
  write(join(folder, "fonts", "faces.json"), JSON.stringify(toMapFontFaces(faces.filter(({ script }) => script === null))));
  log(`${faces.length} font files and the map's worker`);
}

function placeSheet(folder: string, name: string, faces: readonly FontFace[]): void {
  for (const { file } of faces) place(file, join(folder, name, basename(file)));
  write(join(folder, name, "fonts.css"), faces.map((face) => toCss(face, name)).join("\n"));
}

const urlOf = ({ file }: FontFace, folder = "fonts") => `/${folder}/${basename(file)}`;

function toCss(face: FontFace, folder: string): string {
  return `@font-face {
  font-family: "${face.family}";
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url("${urlOf(face, folder)}") format("woff2");
  unicode-range: ${face.ranges.join(", ")};
}`;
}

const WEIGHT_NAMES: Record<string, string> = { "400": "Regular", "500": "Medium", "600": "SemiBold" };

function toMapFontFaces(faces: FontFace[]): MapFontFaces {
  const table: MapFontFaces = {};
  for (const face of faces) {
    const weight = WEIGHT_NAMES[face.weight] ?? face.weight;
    const name = `${face.family} ${face.style === "normal" ? weight : "Italic"}`;
    table[name] = [...(table[name] ?? []), { url: urlOf(face), "unicode-range": face.ranges }];
  }
  return table;
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size;

function place(from: string, to: string): void {
  if (sizeOf(to) === sizeOf(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  const temporary = `${to}.${process.pid}.part`;
  copyFileSync(from, temporary);
  renameSync(temporary, to);
}

function write(to: string, text: string): void {
  if (sizeOf(to) !== undefined && readFileSync(to, "utf8") === text) return;
  mkdirSync(dirname(to), { recursive: true });
  const temporary = `${to}.${process.pid}.part`;
  writeFileSync(temporary, text);
  renameSync(temporary, to);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  placeAssets(resolve("public"), (line) => console.log(line));
}
