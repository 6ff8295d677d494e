import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** One woff2 file with the characters that it is for. */
export type FontFace = {
  family: string;
  style: string;
  weight: string;
  file: string;
  ranges: string[];
  /** The language of the interface that it is for; null: for every page, and for the map. */
  script: "ar" | "ko" | null;
};

const { resolve } = createRequire(import.meta.url);

const PLEX = "@ibm/plex-sans/css/ibm-plex-sans-all.css";

/**
 * Style sheets of the packages, and which of their files are wanted: a family's weights, split by script. The condensed family's own
 * sheet leaves out its Cyrillic and Greek files, so it is read off its wider sister's.
 */
type Sheet = {
  sheet: string;
  wanted: RegExp;
  family?: string;
  instead?: [from: RegExp, to: string];
  /** For a sheet that does not say which characters its files are for. */
  ranges?: string[];
  script?: FontFace["script"];
};
const ARABIC = ["U+0600-06FF", "U+0750-077F", "U+0870-08FF", "U+200C-200F", "U+FB50-FDFF", "U+FE70-FEFF"];
const SHEETS: Sheet[] = [
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
  {
    sheet: "@ibm/plex-sans-arabic/css/ibm-plex-sans-arabic-all.css",
    wanted: /woff2\/IBMPlexSansArabic-(Regular|Medium|SemiBold)\./,
    ranges: ARABIC,
    script: "ar",
  },
  {
    sheet: "@ibm/plex-sans-kr/css/ibm-plex-sans-kr-all.css",
    wanted: /split\/woff2\/hinted\/IBMPlexSansKR-(Regular|Medium|SemiBold)-/,
    script: "ko",
  },
];

/**
 * Those of later sheets come later: the style sheet's last rule wins where two cover a character, so the narrower script goes last.
 * The map looks Arabic letters up by their presentation forms, which Noto Sans Arabic's own ranges hold.
 */
export function readFontFaces(): FontFace[] {
  return SHEETS.flatMap(({ sheet, wanted, family, instead, ranges: given, script = null }) => {
    const path = resolve(sheet);
    const blocks = readFileSync(path, "utf8").match(/@font-face\s*\{[^}]*\}/g) ?? [];
    return blocks.flatMap((block) => {
      const url = block.match(/url\(["']?([^"')]+\.woff2)["']?\)/)?.[1] ?? "";
      const ranges = given?.join(", ") ?? descriptorOf(block, "unicode-range");
      if (ranges === "" || !wanted.test(url)) return [];
      return [
        {
          family: family ?? descriptorOf(block, "font-family").replace(/["']/g, ""),
          style: descriptorOf(block, "font-style"),
          weight: descriptorOf(block, "font-weight"),
          file: join(dirname(path), instead ? url.replace(...instead) : url),
          ranges: ranges.split(",").map((range) => range.trim()),
          script,
        },
      ];
    });
  });
}

/** Whether a file has some of these characters. */
export function writes({ ranges }: Pick<FontFace, "ranges">, characters: string): boolean {
  const spans = ranges.map((range) =>
    range
      .slice(2)
      .split("-")
      .map((end) => Number.parseInt(end, 16)),
  );
  return [...characters].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return spans.some(([from = 0, to = from]) => from <= code && code <= to);
  });
}

const descriptorOf = (block: string, descriptor: string) => block.match(new RegExp(`${descriptor}:\\s*([^;]+);`))?.[1]?.trim() ?? "";
