import { KIND_FAMILIES, KIND_FAMILY_IDS, type KindFamily } from "#domain/kind.ts";
import { KIND_SHAPES } from "../kind-shapes.ts";
import { FAMILY_COLOURS, FONTS, type Theme, TOKENS } from "../tokens.ts";

/** What stands on a picture beside map and timeline. */
export type PictureWords = { sentence: string; families: Record<KindFamily, string>; foot: readonly string[] };

type Pen = CanvasRenderingContext2D;
export type PictureParts = {
  theme: Theme;
  direction: "ltr" | "rtl";
  /** The map's size on the page. */
  width: number;
  height: number;
  density: number;
  paintMap: (density: number) => Promise<HTMLCanvasElement>;
  paintTimeline: ((pen: Pen, size: { width: number; height: number }) => void) | null;
  words: PictureWords;
};

const MARGIN = 18;
const TIMELINE_HEIGHT = 84;
const LINE = { sentence: 24, small: 18 };
const SENTENCE_FONT = `600 17px ${FONTS.text}`;
const SMALL_FONT = `400 12.5px ${FONTS.condensed}`;
/** What a browser surely draws: sides of a canvas end at 16,384 pixels in Chromium and Safari's areas at about these. */
const MOST_PIXELS = 60e6;

/** A picture of the view: its sentence, the map, the timeline, what the symbols mean, and whose data it is. */
export async function composePicture(parts: PictureParts): Promise<Blob> {
  const { theme, direction, width, height, paintTimeline, words } = parts;
  await loadFonts([words.sentence, ...Object.values(words.families), ...words.foot].join(" "));
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser draws no canvas");
  const inner = width - 2 * MARGIN;
  pen.font = SENTENCE_FONT;
  const sentence = wrap(pen, words.sentence, inner);
  pen.font = SMALL_FONT;
  const legend = wrapLegend(pen, words.families, inner);
  const foot = words.foot.flatMap((line) => wrap(pen, line, inner));
  const top = MARGIN + sentence.length * LINE.sentence + 8;
  const timeline = paintTimeline ? TIMELINE_HEIGHT + MARGIN : 0;
  const bottom = MARGIN + legend.length * LINE.small + 8 + foot.length * LINE.small + MARGIN / 2;
  const whole = top + height + timeline + bottom;
  const density = Math.min(parts.density, Math.sqrt(MOST_PIXELS / (width * whole)));
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(whole * density);

  const map = await parts.paintMap(density);
  const { page, panel, text, dim } = TOKENS[theme];
  pen.scale(density, density);
  pen.fillStyle = page;
  pen.fillRect(0, 0, width, whole);
  pen.direction = direction;
  const write = (lines: readonly string[], from: number, step: number) => {
    pen.textAlign = "start";
    for (const [index, line] of lines.entries())
      pen.fillText(line, direction === "rtl" ? width - MARGIN : MARGIN, from + (index + 0.75) * step);
  };
  pen.fillStyle = text;
  pen.font = SENTENCE_FONT;
  write(sentence, MARGIN, LINE.sentence);
  pen.drawImage(map, 0, top, width, height);
  let y = top + height;
  if (paintTimeline) {
    pen.fillStyle = panel;
    pen.fillRect(0, y, width, timeline);
    pen.save();
    // Time runs from left to right in every language.
    pen.direction = "ltr";
    pen.textAlign = "left";
    pen.translate(MARGIN, y + MARGIN / 2);
    paintTimeline(pen, { width: inner, height: TIMELINE_HEIGHT });
    pen.restore();
    y += timeline;
  }
  y += MARGIN;
  pen.font = SMALL_FONT;
  for (const row of legend) {
    for (const { family, x } of row) {
      const at = direction === "rtl" ? width - MARGIN - x : MARGIN + x;
      drawSymbol(pen, theme, family, direction === "rtl" ? at - 6 : at + 6, y + LINE.small * 0.5);
      pen.fillStyle = text;
      pen.textAlign = "start";
      pen.fillText(words.families[family], direction === "rtl" ? at - SYMBOL : at + SYMBOL, y + LINE.small * 0.75);
    }
    y += LINE.small;
  }
  pen.fillStyle = dim;
  write(foot, y + 8, LINE.small);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large for this browser"))), "image/png"),
  );
}

/** A canvas draws with a font only once it is there. */
async function loadFonts(text: string): Promise<void> {
  await Promise.all([SENTENCE_FONT, SMALL_FONT].map((font) => document.fonts.load(font, text)));
}

function wrap(pen: Pen, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  // An address has no blanks: it may be broken behind what separates its parts.
  for (const word of text.split(/(?<=[ &,/])/)) {
    if (line !== "" && pen.measureText((line + word).trimEnd()).width > width) {
      lines.push(line.trim());
      line = "";
    }
    line += word;
  }
  return [...lines, line.trim()].filter((one) => one !== "");
}

const SYMBOL = 18;
const GAP = 20;

function wrapLegend(pen: Pen, families: Record<KindFamily, string>, width: number) {
  const rows: { family: KindFamily; x: number }[][] = [[]];
  let x = 0;
  for (const family of KIND_FAMILY_IDS) {
    const room = SYMBOL + pen.measureText(families[family]).width;
    if (x > 0 && x + room > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ family, x });
    x += room + GAP;
  }
  return rows;
}

function drawSymbol(pen: Pen, theme: Theme, family: KindFamily, x: number, y: number): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(0.75, 0.75);
  pen.fillStyle = FAMILY_COLOURS[theme][family];
  pen.fill(new Path2D(KIND_SHAPES[KIND_FAMILIES[family].shape]), "evenodd");
  pen.restore();
}
