import * as mgrs from "mgrs";
import type { TextSpan } from "#domain/text-span.ts";

// Node gives the CommonJS build, which has only a default export; bundlers give the other, which has none.
const { toPoint } = "default" in mgrs ? (mgrs.default as typeof mgrs) : mgrs;

export type CoordinateMention = TextSpan & { lat: number; lng: number };

const HEMISPHERE = "[NSns]";
const SIDE = "[EWew]";
const MINUTES = `(?:\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*['’′](?:\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:["”″]|''|′′))?)?`;
const DEGREES = new RegExp(
  `(?<![\\w.])(\\d{1,2}(?:\\.\\d+)?)\\s*[°º]${MINUTES}\\s*(${HEMISPHERE})[,;/\\s]{0,3}(\\d{1,3}(?:\\.\\d+)?)\\s*[°º]${MINUTES}\\s*(${SIDE})(?!\\w)`,
  "g",
);
/** Three decimals at least, so that a pair of prices or percentages is not taken for a point. */
const DECIMAL = /(?<![\w.-])(-?\d{1,2}\.\d{3,})°?\s?([NS])?\s?[,;]\s?(-?\d{1,3}\.\d{3,})°?\s?([EW])?(?![\w.]\w)/g;
const MGRS = /(?<!\w)\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{4}\s?\d{4}|\d{5}\s?\d{5}|\d{3}\s?\d{3})(?!\w)/g;

/** Points given as degrees, minutes and seconds, as decimal degrees, or in the military grid. */
export function findCoordinates(text: string): CoordinateMention[] {
  const found: CoordinateMention[] = [];
  const push = (match: RegExpMatchArray, lat: number, lng: number) => {
    if (Math.abs(lat) > 90 || Math.abs(lng) > 180) return;
    const start = match.index ?? 0;
    if (found.every((other) => start >= other.end || other.start >= start + match[0].length)) {
      found.push({ start, end: start + match[0].length, lat, lng });
    }
  };
  if (/[°º]/.test(text)) {
    for (const match of text.matchAll(DEGREES)) {
      const [, d1, m1, s1, ns = "N", d2, m2, s2, ew = "E"] = match;
      push(match, sexagesimal(d1, m1, s1) * (/s/i.test(ns) ? -1 : 1), sexagesimal(d2, m2, s2) * (/w/i.test(ew) ? -1 : 1));
    }
  }
  for (const match of text.matchAll(DECIMAL)) {
    const [, lat, ns, lng, ew] = match;
    push(match, Number(lat) * (ns === "S" ? -1 : 1), Number(lng) * (ew === "W" ? -1 : 1));
  }
  for (const match of text.matchAll(MGRS)) {
    const point = readGrid(match[0]);
    if (point) push(match, point[1], point[0]);
  }
  return found.sort((a, b) => a.start - b.start);
}

function sexagesimal(degrees = "0", minutes = "0", seconds = "0"): number {
  const number = (part: string) => Number(part.replace(",", "."));
  return number(degrees) + number(minutes) / 60 + number(seconds) / 3600;
}

/** The library throws for squares that do not exist. */
function readGrid(reference: string): [number, number] | null {
  try {
    return toPoint(reference.replace(/\s/g, ""));
  } catch {
    return null;
  }
}
