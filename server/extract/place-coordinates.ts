import * as mgrs from "mgrs";
import type { TextSpan } from "#domain/text-span.ts";

// Node gives the CommonJS build, which has only a default export; bundlers give the other, which has none.
const { toPoint } = "default" in mgrs ? (mgrs.default as typeof mgrs) : mgrs;

export type CoordinateMention = TextSpan & { lat: number; lng: number };

const MINUTES = `(?:\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*['’′](?:\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:["”″]|''|′′))?)?`;
const BETWEEN = "[,;/\\s–-]{0,4}";
const WORDED = (most: number, sides: string) =>
  `(\\d{1,${most}}(?:\\.\\d+)?)\\s?degrees(?:,?\\s(\\d{1,2}(?:\\.\\d+)?)\\s?minutes)?,?\\s(${sides})`;

type Notation = { sign: RegExp; pattern: RegExp; read: (groups: readonly (string | undefined)[]) => [lat: number, lng: number] };

/** Each with a sign that is cheap to look for: most texts hold none. */
const NOTATIONS: readonly Notation[] = [
  {
    // 47°30'44"N 34°35'09"E
    sign: /[°º]/,
    pattern: new RegExp(
      `(?<![\\w.])(\\d{1,2}(?:\\.\\d+)?)\\s*[°º]${MINUTES}\\s*([NSns])${BETWEEN}(\\d{1,3}(?:\\.\\d+)?)\\s*[°º]${MINUTES}\\s*([EWew])(?!\\w)`,
      "g",
    ),
    read: ([d1, m1, s1, ns, d2, m2, s2, ew]) => [sexagesimal(ns, d1, m1, s1), sexagesimal(ew, d2, m2, s2)],
  },
  {
    // N47°30'44" E34°35'09"
    sign: /[°º]/,
    pattern: new RegExp(
      `(?<!\\w)([NS])\\s?(\\d{1,2}(?:\\.\\d+)?)\\s?[°º]${MINUTES}${BETWEEN}([EW])\\s?(\\d{1,3}(?:\\.\\d+)?)\\s?[°º]${MINUTES}`,
      "g",
    ),
    read: ([ns, d1, m1, s1, ew, d2, m2, s2]) => [sexagesimal(ns, d1, m1, s1), sexagesimal(ew, d2, m2, s2)],
  },
  {
    // 48.5932, 38.0012; three decimals at least, so that a pair of prices or percentages is not taken for a point
    sign: /\d\.\d{3}/,
    pattern: /(?<![\w.-])(-?\d{1,2}\.\d{3,})°?\s?([NS])?\s?[,;]\s?(-?\d{1,3}\.\d{3,})°?\s?([EW])?(?![\w.]\w)/g,
    read: ([lat, ns, lng, ew]) => [Number(lat) * (ns === "S" ? -1 : 1), Number(lng) * (ew === "W" ? -1 : 1)],
  },
  {
    // lat 48.593, lon 38.001
    sign: /\blat/i,
    pattern: /\blat(?:itude)?[\s:=]{1,3}(-?\d{1,2}\.\d+)[,;\s]{1,3}(?:and\s)?lon(?:g|gitude)?[\s:=]{1,3}(-?\d{1,3}\.\d+)/gi,
    read: ([lat, lng]) => [Number(lat), Number(lng)],
  },
  {
    // 48.5932N 38.0012E; 55 45 N 37 37 E
    sign: /\d\s?[NS]\b/,
    pattern:
      /(?<![\w.])(\d{1,2}(?:\.\d+|(?=\s\d)))(?:\s(\d{1,2}))?(?:\s(\d{1,2}))?\s?([NS])[\s,;/–-]{1,4}(\d{1,3}(?:\.\d+)?)(?:\s(\d{1,2}))?(?:\s(\d{1,2}))?\s?([EW])(?!\w)/g,
    read: ([d1, m1, s1, ns, d2, m2, s2, ew]) => [sexagesimal(ns, d1, m1, s1), sexagesimal(ew, d2, m2, s2)],
  },
  {
    // 1234N 04320E, as ships report
    sign: /\d\s?[NS]\b/,
    pattern: /(?<!\w)(\d{2})(\d{2})\s?([NS])[\s,/–-]{0,4}(\d{3})(\d{2})\s?([EW])(?!\w)/g,
    read: ([d1, m1, ns, d2, m2, ew]) => [sexagesimal(ns, d1, m1), sexagesimal(ew, d2, m2)],
  },
  {
    // latitude 12.5 degrees north and longitude 43.3 degrees east
    sign: /degrees/,
    pattern: new RegExp(`${WORDED(2, "north|south")}(?:\\slatitude)?,?(?:\\sand)?(?:\\slongitude)?\\s${WORDED(3, "east|west")}`, "g"),
    read: ([d1, m1, ns, d2, m2, ew]) => [sexagesimal(ns, d1, m1), sexagesimal(ew, d2, m2)],
  },
  {
    // 37U CP 12345 67890
    sign: /\d[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}/,
    pattern: /(?<!\w)(\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{4}\s?\d{4}|\d{5}\s?\d{5}|\d{3}\s?\d{3}))(?!\w)/g,
    read: ([reference = ""]) => readGrid(reference),
  },
];

/** Points given as degrees, minutes and seconds, as decimal degrees, in words, or in the military grid. */
export function findCoordinates(text: string): CoordinateMention[] {
  const found: CoordinateMention[] = [];
  for (const { sign, pattern, read } of NOTATIONS) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const [lat, lng] = read(match.slice(1));
      const start = match.index;
      const end = start + match[0].length;
      const isFree = found.every((other) => start >= other.end || other.start >= end);
      if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && isFree) found.push({ start, end, lat, lng });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Degrees, minutes and seconds on one side of the equator or the meridian of Greenwich. */
function sexagesimal(side = "", degrees = "0", minutes = "0", seconds = "0"): number {
  const number = (part: string) => Number(part.replace(",", "."));
  return (number(degrees) + number(minutes) / 60 + number(seconds) / 3600) * (/^[sw]/i.test(side) ? -1 : 1);
}

/** The library throws for squares that do not exist; what lies beyond the pole is left out. */
function readGrid(reference: string): [lat: number, lng: number] {
  try {
    const [lng, lat] = toPoint(reference.replace(/\s/g, ""));
    return [lat, lng];
  } catch {
    return [Number.POSITIVE_INFINITY, 0];
  }
}
