/** "Pont-Sondé" and "Pont-Sonde", "Kyiv's" and "Kyiv". */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]s?$/u, "")
    .replace(/[.,]$/, "")
    .toLowerCase();
}
