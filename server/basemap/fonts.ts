import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** One woff2 file with the characters that it is for. */
export type FontFace = { family: string; style: string; weight: string; file: string; ranges: string[] };

const { resolve } = createRequire(import.meta.url);

const PLEX = "@ibm/plex-sans/css/ibm-plex-sans-all.css";

/**
 * Style sheets of the packages, and which of their files are wanted: a family's weights, split by script. The condensed family's own
 * sheet leaves out its Cyrillic and Greek files, so it is read off its wider sister's.
 */
const SHEETS: { sheet: string; wanted: RegExp; family?: string; instead?: [from: RegExp, to: string] }[] = [
  { sheet: PLEX, wanted: /split\/woff2\/IBMPlexSans-(Regular|Italic|Medium|SemiBold)-/ },
  {
    sheet: PLEX,
    wanted: /split\/woff2\/IBMPlexSans-(Regular|Medium|SemiBold)-/,
    family: "IBM Plex Sans Condensed",
    instead: [/^\.\.\/(.*)IBMPlexSans-/, "../../plex-sans-condensed/$1IBMPlexSansCondensed-"],
  },
  { sheet: "@fontsource/noto-sans/400.css", wanted: /noto-sans-/ },
  { sheet: "@fontsource/noto-sans/600.css", wanted: /noto-sans-/ },
  { sheet: "@fontsource/noto-sans-arabic/400.css", wanted: /arabic-arabic-/, family: "Noto Sans" },
  { sheet: "@fontsource/noto-sans-arabic/600.css", wanted: /arabic-arabic-/, family: "Noto Sans" },
  { sheet: "@fontsource/noto-sans-hebrew/400.css", wanted: /hebrew-hebrew-/, family: "Noto Sans" },
  { sheet: "@fontsource/noto-sans-hebrew/600.css", wanted: /hebrew-hebrew-/, family: "Noto Sans" },
];

/**
 * Those of later sheets come later: the style sheet's last rule wins where two cover a character, so the narrower script goes last.
 * The map looks Arabic letters up by their presentation forms, which Noto Sans Arabic's own ranges hold.
 */
export function readFontFaces(): FontFace[] {
  return SHEETS.flatMap(({ sheet, wanted, family, instead }) => {
    const path = resolve(sheet);
    const blocks = readFileSync(path, "utf8").match(/@font-face\s*\{[^}]*\}/g) ?? [];
    return blocks.flatMap((block) => {
      const url = block.match(/url\(["']?([^"')]+\.woff2)["']?\)/)?.[1] ?? "";
      const ranges = descriptorOf(block, "unicode-range");
      if (ranges === "" || !wanted.test(url)) return [];
      return [
        {
          family: family ?? descriptorOf(block, "font-family").replace(/["']/g, ""),
          style: descriptorOf(block, "font-style"),
          weight: descriptorOf(block, "font-weight"),
          file: join(dirname(path), instead ? url.replace(...instead) : url),
          ranges: ranges.split(",").map((range) => range.trim()),
        },
      ];
    });
  });
}

const descriptorOf = (block: string, descriptor: string) => block.match(new RegExp(`${descriptor}:\\s*([^;]+);`))?.[1]?.trim() ?? "";
