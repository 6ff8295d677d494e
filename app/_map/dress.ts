import { type Theme, TOKENS } from "../tokens.ts";

/** `scale` enlarges words, lines and marks for a wall, where no words are smaller than `leastText` pixels; 0 elsewhere. */
export type Dress = { theme: Theme; scale: number; leastText: number };

/** Pixels of letters that have so many at a desk. */
export const lettersOf =
  ({ scale, leastText }: Dress) =>
  (px: number) =>
    Math.max(px * scale, leastText);

/** The quieter colour of words; at the wall, where they are read from afar, and in high contrast they do not let the ground through. */
export const quietInk = ({ theme, leastText }: Dress, opacity: number) =>
  leastText > 0 || theme === "contrast" ? { colour: TOKENS[theme].dimWall, opacity: 1 } : { colour: TOKENS[theme].dim, opacity };
