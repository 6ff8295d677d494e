import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { inflateSync } from "node:zlib";

export type Typeface = { data: ArrayBuffer; has(codePoint: number): boolean };

/** Latin, Greek and Cyrillic; Arabic; and Korean. */
const FAMILIES = {
  Sans: "node_modules/@ibm/plex-sans/fonts/complete/woff",
  SansArabic: "node_modules/@ibm/plex-sans-arabic/fonts/complete/woff",
  SansKR: "node_modules/@ibm/plex-sans-kr/fonts/complete/woff/hinted",
} as const;

/** One of our own fonts as WOFF 1.0 with every script that it has. */
export function readTypeface(family: keyof typeof FAMILIES, weight: "Regular" | "SemiBold"): Typeface {
  const file = readFileSync(resolve(/* turbopackIgnore: true */ FAMILIES[family], `IBMPlex${family}-${weight}.woff`));
  const covered = readCoverage(readTable(file, "cmap"));
  return { data: new Uint8Array(file).buffer, has: (codePoint) => covered.has(codePoint) };
}

/** Whoever draws text with fonts asks the network for what all of them lack: a stand-in takes its place. */
export function keepTo(typefaces: readonly Typeface[], text: string): string {
  return [...text].map((character) => (typefaces.some(({ has }) => has(character.codePointAt(0) ?? 0)) ? character : "·")).join("");
}

/** https://www.w3.org/TR/WOFF/: a directory of 20 bytes a table behind a header of 44. */
function readTable(woff: Buffer, wanted: string): Buffer {
  const count = woff.readUInt16BE(12);
  for (let at = 44; at < 44 + count * 20; at += 20) {
    if (woff.toString("latin1", at, at + 4) !== wanted) continue;
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const data = woff.subarray(offset, offset + packed);
    return packed < length ? inflateSync(data) : data;
  }
  throw new Error(`The font has no table ${wanted}`);
}

/** Code points that have a glyph, by the subtables of format 4 (https://learn.microsoft.com/typography/opentype/spec/cmap). */
function readCoverage(cmap: Buffer): Set<number> {
  const covered = new Set<number>();
  for (let table = 0; table < cmap.readUInt16BE(2); table++) {
    const at = cmap.readUInt32BE(4 + table * 8 + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const doubled = cmap.readUInt16BE(at + 6);
    const [ends, starts, deltas, offsets] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled].map((from) => at + from) as [
      number,
      number,
      number,
      number,
    ]; // four in, four out
    for (let segment = 0; segment < doubled; segment += 2) {
      const [first, last] = [cmap.readUInt16BE(starts + segment), cmap.readUInt16BE(ends + segment)];
      const [delta, offset] = [cmap.readUInt16BE(deltas + segment), cmap.readUInt16BE(offsets + segment)];
      for (let code = first; code <= last && code < 0xffff; code++) {
        const glyph = offset === 0 ? code : cmap.readUInt16BE(offsets + segment + offset + 2 * (code - first));
        if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) covered.add(code);
      }
    }
  }
  return covered;
}
