import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openBasemap } from "#db/basemap.ts";
import type { HandOver } from "#domain/hand-over.ts";
import { escapeMarkup } from "#domain/markup.ts";
import type { BoundingBox } from "#domain/place.ts";
import { UserError } from "#domain/user-error.ts";
import { parseView } from "#domain/view.ts";
import { HAND_OVER_WORDS } from "#domain/words/hand-over.ts";
import { DIRECTIONS, type Locale } from "#domain/words/locale.ts";
import { writes } from "../basemap/fonts.ts";

/** A path inside the folder, and what stands there. */
export type HandOverFile = { path: string; content: Uint8Array };

export const VIEWER_FOLDER = "build/hand-over";
/** Down to here all of the ground is handed over; below, what the slides show. */
const WHOLE_ZOOM = 4;

/** The files of a handed-over briefing: a page, what it shows, the ground, the fonts. Any web server can serve them. */
export function* handOverFiles(handOver: HandOver, locale: Locale): Generator<HandOverFile> {
  for (const name of ["viewer.js", "viewer.css"]) yield { path: name, content: readBuilt(join(VIEWER_FOLDER, name)) };
  const content = JSON.stringify(handOver);
  const korean = koreanFaces(content, locale);
  yield text("index.html", page(handOver, locale, korean.length > 0));
  yield text("briefing.json", content);
  yield { path: "icon.svg", content: read("app/icon.svg") };
  yield text("fonts/fonts.css", read("public/fonts/fonts.css").toString().replaceAll("/fonts/", ""));
  for (const folder of ["fonts", "maplibre"]) {
    for (const name of readdirSync(resolve(/* turbopackIgnore: true */ "public", folder)))
      if (name !== "fonts.css") yield { path: `${folder}/${name}`, content: read(`public/${folder}/${name}`) };
  }
  if (korean.length > 0) yield text("fonts-ko/fonts.css", korean.map(({ rule }) => rule.replace("/fonts-ko/", "")).join("\n"));
  for (const { file } of korean) yield { path: `fonts-ko/${file}`, content: read(`public/fonts-ko/${file}`) };
  yield* tiles(boxesOf(handOver));
}

/** Korean letters lie in hundreds of files: all of them go to who reads Korean, to others those that write what stands there. */
function koreanFaces(content: string, locale: Locale): { rule: string; file: string }[] {
  const letters = [...new Set(content.match(/\p{Script=Hangul}/gu))].join("");
  const rules =
    read("public/fonts-ko/fonts.css")
      .toString()
      .match(/@font-face \{[^}]*\}/g) ?? [];
  return rules.flatMap((rule) => {
    const file = /url\("\/fonts-ko\/([^"]+)"\)/.exec(rule)?.[1];
    const ranges = /unicode-range: ([^;]+);/.exec(rule)?.[1]?.split(", ") ?? [];
    return file !== undefined && (locale === "ko" || writes({ ranges }, letters)) ? { rule, file } : [];
  });
}

function boxesOf({ briefing }: HandOver): BoundingBox[] {
  const cameras = briefing.slides.map(({ view }) => parseView(new URLSearchParams(view)).view.camera);
  return cameras.flatMap((camera) => (camera !== null && "box" in camera ? [camera.box] : []));
}

function* tiles(boxes: readonly BoundingBox[]): Generator<HandOverFile> {
  const basemap = openBasemap();
  try {
    for (let z = 0; z <= basemap.maxZoom; z++)
      for (let x = 0; x < 2 ** z; x++)
        for (let y = 0; y < 2 ** z; y++) {
          if (z > WHOLE_ZOOM && !boxes.some((box) => isOn(box, z, x, y))) continue;
          const content = basemap.tile(z, x, y);
          if (content) yield { path: `basemap/${z}/${x}/${y}`, content };
        }
  } finally {
    basemap.close();
  }
}

/** Whether a tile of the web mercator grid lies in a box, or beside it: a screen of another shape shows more. */
function isOn([west, south, east, north]: BoundingBox, z: number, x: number, y: number): boolean {
  const side = 2 ** z;
  const column = (lng: number) => ((lng + 180) / 360) * side;
  const row = (lat: number) => (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * side;
  const [left, right] = [column(west) - 1, column(east < west ? east + 360 : east) + 1];
  const isAcross = [x, x + side].some((at) => at + 1 > left && at < right);
  return isAcross && y + 1 > row(north) - 1 && y < row(south) + 1;
}

const encoder = new TextEncoder();
const text = (path: string, words: string): HandOverFile => ({ path, content: encoder.encode(words) });
const read = (path: string) => readFileSync(resolve(/* turbopackIgnore: true */ path));

function readBuilt(path: string): Uint8Array {
  try {
    return read(path);
  } catch (cause) {
    throw new UserError("The hand-over's viewer is missing", path, "Start Dateline with “npm start”, which builds it.", { cause });
  }
}

/** What the slides say stands in the page itself, for whoever has no script. */
function page({ briefing, events, attribution }: HandOver, locale: Locale, isKorean: boolean): string {
  const words = HAND_OVER_WORDS[locale];
  const slides = briefing.slides.map(({ headline, text, view }) => {
    const event = events[new URLSearchParams(view).get("event") ?? ""];
    const [report] = event?.reports ?? [];
    const quote =
      report &&
      `<blockquote lang="en" dir="ltr">${escapeMarkup(report.sentence.text)}</blockquote><p>${escapeMarkup(report.document.title)}</p>`;
    return `<section><h2>${escapeMarkup(headline)}</h2><p>${escapeMarkup(text)}</p>${quote ?? ""}</section>`;
  });
  return `<!doctype html>
<html lang="${locale}" dir="${DIRECTIONS[locale]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(briefing.title)}</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="fonts/fonts.css">
${isKorean ? '<link rel="stylesheet" href="fonts-ko/fonts.css">\n' : ""}<link rel="stylesheet" href="viewer.css">
<div id="dateline"></div>
<noscript><h1>${escapeMarkup(briefing.title)}</h1><p>${escapeMarkup(words.withoutScript)}</p>${slides.join("")}<p>${escapeMarkup(attribution.join(" "))}</p></noscript>
<script type="module" src="viewer.js"></script>
</html>
`;
}
