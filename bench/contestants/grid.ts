/** The map of the bench: the whole world at zoom 3 with 512-pixel tiles, in cells of 64 pixels. */
export const CELLS_ACROSS = 64;
/** Where web mercator's square ends. */
const MAX_LAT = 85.051129;

export function cellOf(lng: number, lat: number): number {
  const radians = (Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180;
  const x = (lng + 180) / 360;
  const y = (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
  const toCell = (share: number) => Math.max(0, Math.min(CELLS_ACROSS - 1, Math.floor(share * CELLS_ACROSS)));
  return toCell(y) * CELLS_ACROSS + toCell(x);
}
