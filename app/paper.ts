import { FAMILY_COLOURS, TOKENS } from "./tokens.ts";

/** Paper is light. */
export const PAPER = "light";

/** For the style of what is printed: the colours that are meant for light ground, whatever the reader's screen is set to. */
export const INKS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...FAMILY_COLOURS[PAPER], ...TOKENS[PAPER] }).map(([name, colour]) => [
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    colour,
  ]),
);
