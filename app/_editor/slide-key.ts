/** A field of a slide, or the briefing's title, as a key of its draft. */
export type TextField = "headline" | "text" | "notes" | "seconds";
export const TITLE_KEY = "title";

export const keyOf = (slide: string, field: TextField): string => `${slide}.${field}`;

/** Null for the title's. */
export function partsOf(key: string): { slide: string; field: TextField } | null {
  const at = key.indexOf(".");
  return at < 0 ? null : { slide: key.slice(0, at), field: key.slice(at + 1) as TextField }; // written by `keyOf`
}
