import { keyOf, type PaletteItem, paletteItem } from "./items.ts";

const KEY = "dateline-palette";
const MOST = 6;

/** What was chosen last, the latest first. What can't be read, or is no longer known, is left out. */
export function readRecent(): PaletteItem[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.flatMap((item) => paletteItem.safeParse(item).data ?? []).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** A browser that keeps nothing for us goes without. */
export function keepRecent(item: PaletteItem): void {
  try {
    const others = readRecent().filter((other) => keyOf(other) !== keyOf(item));
    localStorage.setItem(KEY, JSON.stringify([item, ...others].slice(0, MOST)));
  } catch {
    // Full, or forbidden.
  }
}
