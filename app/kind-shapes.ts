import type { KindShape } from "#domain/kind.ts";

/** Outlines around 0, 0 in a square from -8 to 8, of about equal weight to the eye: the same on map, timeline and list. */
export const KIND_SHAPES: Record<KindShape, string> = {
  diamond: "M0-7.2 7.2 0 0 7.2-7.2 0Z",
  triangle: "M0-6.8 7 5.8H-7Z",
  disc: "M6.1 0A6.1 6.1 0 1 1-6.1 0 6.1 6.1 0 1 1 6.1 0Z",
  plus: "M-2.4-6.4H2.4V-2.4H6.4V2.4H2.4V6.4H-2.4V2.4H-6.4V-2.4H-2.4Z",
  square: "M-5.5-5.5H5.5V5.5H-5.5Z",
  ring: "M6.1 0A6.1 6.1 0 1 1-6.1 0 6.1 6.1 0 1 1 6.1 0ZM3.1 0A3.1 3.1 0 1 0-3.1 0 3.1 3.1 0 1 0 3.1 0Z",
};

/** The square that an SVG shows them in. */
export const SHAPE_BOX = "-8 -8 16 16";
