import type { KindFamily } from "#domain/kind.ts";

/** `contrast`: for who needs more of it; words at 7:1, marks at 4.5:1. */
export const THEMES = ["dark", "light", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

type Surface = { [name in (typeof TOKEN_NAMES)[number]]: string };

/** `faint` is for lines, ticks and disabled things, never for words that say something. */
export const TOKEN_NAMES = [
  "page",
  "panel",
  "raised",
  "line",
  "faint",
  "dim",
  "dimWall",
  "text",
  "water",
  "land",
  "borderRegion",
  "borderCountry",
  "accent",
  "onAccent",
] as const;

/** The one source of every colour; `tokens.css` says the same to style sheets and a test holds the two together. */
export const TOKENS: Record<Theme, Surface> = {
  dark: {
    page: "#0f141b",
    panel: "#141b24",
    raised: "#1a232e",
    line: "#26313f",
    faint: "#66758a",
    dim: "#9aa8ba",
    dimWall: "#a9b6c5",
    text: "#e8edf3",
    water: "#0c1117",
    land: "#1b242f",
    borderRegion: "#2b3744",
    borderCountry: "#4a5a6e",
    accent: "#ffb224",
    onAccent: "#1b1405",
  },
  light: {
    page: "#f3f1ec",
    panel: "#fbfaf7",
    raised: "#f1eee7",
    line: "#dcd7cb",
    faint: "#717b8b",
    dim: "#566173",
    dimWall: "#3f4959",
    text: "#1b2230",
    water: "#dfe6ea",
    land: "#f7f5f0",
    borderRegion: "#d6d2c8",
    borderCountry: "#8f98a4",
    accent: "#a34a00",
    onAccent: "#ffffff",
  },
  contrast: {
    page: "#000000",
    panel: "#000000",
    raised: "#141414",
    line: "#8c8c8c",
    faint: "#9e9e9e",
    dim: "#d6d6d6",
    dimWall: "#d6d6d6",
    text: "#ffffff",
    water: "#000000",
    land: "#1a1a1a",
    borderRegion: "#6b6b6b",
    borderCountry: "#b8b8b8",
    accent: "#ffc02e",
    onAccent: "#000000",
  },
};

/** Colours of the kinds of event, never without their shape (`KIND_FAMILIES`). */
export const FAMILY_COLOURS: Record<Theme, Record<KindFamily, string>> = {
  dark: { force: "#f65326", movement: "#f6e5a7", talks: "#99c7f7", aid: "#5c9678", custody: "#a571ff", words: "#e6ecef" },
  light: { force: "#ed2b46", movement: "#4d3500", talks: "#2f5482", aid: "#3e8f82", custody: "#9b4df6", words: "#313338" },
  contrast: { force: "#f9552a", movement: "#f6e5a7", talks: "#99c7f7", aid: "#63b68c", custody: "#a878ff", words: "#f2f5f7" },
};

export const FONTS = {
  text: '"IBM Plex Sans", "IBM Plex Sans Arabic", "IBM Plex Sans KR", "Noto Sans", sans-serif',
  condensed: '"IBM Plex Sans Condensed", "IBM Plex Sans", "IBM Plex Sans Arabic", "IBM Plex Sans KR", "Noto Sans", sans-serif',
} as const;
