/** Pixels for each of the page's, or 3840 across. */
export const PICTURE_SIZES = ["1x", "2x", "4k"] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

export const PICTURE_SIZE_NAMES: Record<PictureSize, string> = { "1x": "1×", "2x": "2×", "4k": "4K" };

const ACROSS_4K = 3840;

/** How many pixels a page's pixel becomes in a picture that is so wide on the page. */
export function densityOf(size: PictureSize, width: number): number {
  return size === "4k" ? ACROSS_4K / width : Number.parseInt(size, 10);
}
