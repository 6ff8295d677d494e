import { KIND_FAMILIES, KIND_FAMILY_IDS, type KindFamily } from "#domain/kind.ts";
import { KIND_SHAPES } from "../kind-shapes.ts";
import { FAMILY_COLOURS, THEMES, type Theme, TOKENS } from "../tokens.ts";

/*
 * Images of the map, drawn when the style first asks for them. An id says all: `dark/symbol/force/hollow`, `dark/hatch/force`,
 * `dark/cluster/force:2,talks:1`, `dark/cluster/force:9,talks:3/24` with a radius of its own, `dark/mention/7/half`, `dark/city/capital`.
 */

export type Composition = readonly (readonly [KindFamily, number])[];

export const symbolId = (theme: Theme, family: KindFamily, hollow: boolean) => `${theme}/symbol/${family}/${hollow ? "hollow" : "solid"}`;
export const hatchId = (theme: Theme, family: KindFamily) => `${theme}/hatch/${family}`;
export const clusterId = (theme: Theme, composition: Composition, radius?: number) =>
  `${theme}/cluster/${composition.map(([family, count]) => `${family}:${count}`).join(",")}${radius === undefined ? "" : `/${radius}`}`;
export const mentionId = (theme: Theme, size: number, half: boolean) => `${theme}/mention/${size}/${half ? "half" : "whole"}`;
export const cityId = (theme: Theme, capital: boolean) => `${theme}/city/${capital ? "capital" : "town"}`;

/** Radius of a cluster's ring. */
export function clusterRadius(count: number): number {
  return 12.5 + Math.min(7, 2.2 * Math.log10(Math.max(1, count)) * 2);
}

/** Radius of the ring of a square: counts go from one to a million. In whole pixels, so that rings share their images. */
export function squareRadius(count: number): number {
  return Math.round(Math.min(31, 12.5 + 3.2 * Math.log10(Math.max(1, count))));
}

/** Null for an id that is none of ours. `scale`: device pixels for each pixel of the design. */
export function drawImage(id: string, scale: number): ImageData | null {
  const [themeName = "", what = "", which = "", how = ""] = id.split("/");
  const theme = THEMES.find((known) => known === themeName);
  if (!theme) return null;
  if (what === "mention") return drawMention(theme, Number(which), how === "half", scale);
  if (what === "city") return drawCity(theme, which === "capital", scale);
  if (what === "cluster") return drawCluster(theme, parseComposition(which), how === "" ? null : Number(how), scale);
  const family = KIND_FAMILY_IDS.find((known) => known === which);
  if (!family) return null;
  if (what === "symbol") return drawSymbol(theme, family, how === "hollow", scale);
  return what === "hatch" ? drawHatch(theme, family, scale) : null;
}

function parseComposition(text: string): [KindFamily, number][] {
  return text.split(",").flatMap((part): [KindFamily, number][] => {
    const [name = "", count = ""] = part.split(":");
    const family = KIND_FAMILY_IDS.find((known) => known === name);
    return family ? [[family, Number(count)]] : [];
  });
}

/** A square canvas with its origin in the middle. */
function sheet(side: number, scale: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.ceil(side * scale);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("This browser draws no canvas");
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.scale(scale, scale);
  return pen;
}

const toImage = (pen: CanvasRenderingContext2D) => pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);

function drawSymbol(theme: Theme, family: KindFamily, hollow: boolean, scale: number): ImageData {
  const pen = sheet(24, scale);
  const path = new Path2D(KIND_SHAPES[KIND_FAMILIES[family].shape]);
  const colour = FAMILY_COLOURS[theme][family];
  pen.lineJoin = "miter";
  pen.strokeStyle = TOKENS[theme].land;
  pen.lineWidth = hollow ? 5 : 3;
  pen.stroke(path);
  pen.fillStyle = hollow ? TOKENS[theme].land : colour;
  pen.fill(path, "evenodd");
  if (hollow) {
    pen.strokeStyle = colour;
    pen.lineWidth = 1.9;
    pen.stroke(path);
  }
  return toImage(pen);
}

const HATCH_OPACITY: Record<Theme, number> = { dark: 0.62, light: 0.55, contrast: 1 };

/** Strokes from lower left to upper right that run on from tile to tile. */
function drawHatch(theme: Theme, family: KindFamily, scale: number): ImageData {
  const side = Math.round(5.5 * scale);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("This browser draws no canvas");
  pen.strokeStyle = FAMILY_COLOURS[theme][family];
  pen.globalAlpha = HATCH_OPACITY[theme];
  pen.lineWidth = 0.75 * scale;
  for (const shift of [-side, 0, side]) {
    pen.beginPath();
    pen.moveTo(shift - scale, side + scale);
    pen.lineTo(shift + side + scale, -scale);
    pen.stroke();
  }
  return toImage(pen);
}

function drawCluster(theme: Theme, composition: Composition, ownRadius: number | null, scale: number): ImageData {
  return toImage(drawRing(theme, composition, ownRadius ?? clusterRadius(sumOf(composition)), scale));
}

const sumOf = (composition: Composition) => composition.reduce((sum, [, count]) => sum + count, 0);

/** A ring on a canvas of its own. */
export function drawRing(theme: Theme, composition: Composition, radius: number, scale: number): CanvasRenderingContext2D {
  const total = sumOf(composition);
  const pen = sheet((radius + 3) * 2, scale);
  pen.fillStyle = TOKENS[theme].panel;
  pen.beginPath();
  pen.arc(0, 0, radius + 1.5, 0, 2 * Math.PI);
  pen.fill();
  const gap = composition.length > 1 ? 0.09 : 0;
  let angle = -Math.PI / 2;
  pen.lineWidth = 3.4;
  for (const [family, count] of composition) {
    const sweep = (count / total) * 2 * Math.PI;
    pen.strokeStyle = FAMILY_COLOURS[theme][family];
    pen.beginPath();
    pen.arc(0, 0, radius - 1.7, angle + gap / 2, angle + sweep - gap / 2);
    pen.stroke();
    angle += sweep;
  }
  return pen;
}

function drawMention(theme: Theme, radius: number, half: boolean, scale: number): ImageData {
  const pen = sheet(radius * 2 + 4, scale);
  pen.strokeStyle = TOKENS[theme].land;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.stroke();
  pen.strokeStyle = pen.fillStyle = TOKENS[theme].dim;
  pen.lineWidth = 1.3;
  pen.stroke();
  if (half) {
    pen.beginPath();
    pen.arc(0, 0, radius, Math.PI / 2, (3 * Math.PI) / 2);
    pen.fill();
  }
  return toImage(pen);
}

function drawCity(theme: Theme, capital: boolean, scale: number): ImageData {
  const pen = sheet(10, scale);
  pen.fillStyle = TOKENS[theme].land;
  pen.beginPath();
  pen.arc(0, 0, capital ? 4.4 : 3.6, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = pen.strokeStyle = theme === "dark" ? TOKENS[theme].dim : TOKENS[theme].text;
  pen.lineWidth = 1.1;
  pen.beginPath();
  pen.arc(0, 0, capital ? 1.6 : 2.2, 0, 2 * Math.PI);
  pen.fill();
  if (capital) {
    pen.beginPath();
    pen.arc(0, 0, 3.4, 0, 2 * Math.PI);
    pen.stroke();
  }
  return toImage(pen);
}
