import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KIND_FAMILY_IDS } from "#domain/kind.ts";
import { contrast, differenceCiede2000, SIGHTS } from "./colour.ts";
import { FAMILY_COLOURS, FONTS, THEMES, TOKEN_NAMES, TOKENS } from "./tokens.ts";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test("the style sheet says what the table says", () => {
  const declared = [...css.matchAll(/^ {2}--([\w-]+): (light-dark\(.+\)|".+);$/gm)].map(([, name, value]) => [name, value]);
  const surfaces = TOKEN_NAMES.map((name) => [kebab(name), `light-dark(${TOKENS.light[name]}, ${TOKENS.dark[name]})`]);
  const families = KIND_FAMILY_IDS.map((family) => [family, `light-dark(${FAMILY_COLOURS.light[family]}, ${FAMILY_COLOURS.dark[family]})`]);
  const fonts = Object.entries(FONTS).map(([name, stack]) => [`font-${name}`, stack]);
  expect(declared).toEqual([...surfaces, ...families, ...fonts]);
});

test("high contrast is the same whether a person or the system asks for it", () => {
  const { contrast: surfaces } = TOKENS;
  const wanted = [...TOKEN_NAMES.map((name) => [kebab(name), surfaces[name]]), ...Object.entries(FAMILY_COLOURS.contrast)];
  const chosen = /:root\[data-theme="contrast"\] \{([^}]*)\}/.exec(css)?.[1] ?? "";
  const asked = /@media \(prefers-contrast: more\) \{\s*:root:not\(\[data-theme\]\) \{([^}]*)\}/.exec(css)?.[1] ?? "";
  for (const block of [chosen, asked]) {
    expect(block).toContain("color-scheme: dark;");
    expect([...block.matchAll(/--([\w-]+): (.+);/g)].map(([, name, value]) => [name, value])).toEqual(wanted);
  }
});

test.each(["page", "panel", "raised", "land", "water"] as const)(
  "high contrast: words on %s have 7:1, marks and lines of controls 4.5:1",
  (ground) => {
    const { contrast: tokens } = TOKENS;
    for (const word of [tokens.text, tokens.dim, tokens.accent]) expect(contrast(word, tokens[ground])).toBeGreaterThanOrEqual(7);
    for (const mark of [...Object.values(FAMILY_COLOURS.contrast), tokens.faint, tokens.line]) {
      expect(contrast(mark, tokens[ground])).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(tokens.onAccent, tokens.accent)).toBeGreaterThanOrEqual(7);
  },
);

for (const theme of THEMES) {
  const tokens = TOKENS[theme];
  const grounds = ["page", "panel", "raised"] as const;

  test.each(grounds)(`${theme}: words on %s have 4.5:1, marks 3:1, words at the wall 7:1`, (ground) => {
    for (const word of [tokens.text, tokens.dim, tokens.accent]) expect(contrast(word, tokens[ground])).toBeGreaterThanOrEqual(4.5);
    for (const word of [tokens.text, tokens.dimWall]) expect(contrast(word, tokens[ground])).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens.faint, tokens[ground])).toBeGreaterThanOrEqual(3);
  });

  test(`${theme}: words on the accent have 4.5:1, words on the land 4.5:1`, () => {
    expect(contrast(tokens.onAccent, tokens.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.text, tokens.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.dim, tokens.land)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(KIND_FAMILY_IDS)(`${theme}: %s is a mark of 3:1 wherever it stands`, (family) => {
    for (const ground of [...grounds, "land"] as const) {
      expect(contrast(FAMILY_COLOURS[theme][family], tokens[ground])).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])(
    `${theme}: any two families and the accent differ by ΔE00 12 under %s sight`,
    (sight) => {
      const seen = [...Object.values(FAMILY_COLOURS[theme]), tokens.accent].map(SIGHTS[sight]);
      const differences = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => differenceCiede2000(a, b)));
      expect(Math.min(...differences)).toBeGreaterThanOrEqual(12);
    },
  );
}

test("the measure itself: pairs published with the CIEDE2000 formula", () => {
  const lab = (l: number, a: number, b: number) => ({ l, a, b });
  expect(differenceCiede2000(lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485))).toBeCloseTo(2.0425, 4);
  expect(differenceCiede2000(lab(50, 2.5, 0), lab(73, 25, -18))).toBeCloseTo(27.1492, 4);
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});
