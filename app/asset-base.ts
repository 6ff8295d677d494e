/** What stands before the path of a font, of the ground, of the map's worker: nothing on our own server; the page's folder for a handed-over briefing, which says so. */
export const assetBase = (): string => document.documentElement.dataset.base ?? "";
