import type { Zones } from "./kernels.ts";

export const ZONE_ROWS = 64;

export function toZones(start: Int32Array, end: Int32Array): Zones {
  const [starts, ends] = [extremes(start), extremes(end)];
  return { minStart: starts.min, maxStart: starts.max, minEnd: ends.min, maxEnd: ends.max };
}

function extremes(days: Int32Array): { min: Int32Array; max: Int32Array } {
  const zones = Math.ceil(days.length / ZONE_ROWS);
  const [min, max] = [new Int32Array(zones), new Int32Array(zones)];
  for (let zone = 0; zone < zones; zone++) {
    const first = zone * ZONE_ROWS;
    let least = days[first] ?? 0;
    let most = least;
    for (let row = first + 1; row < Math.min(first + ZONE_ROWS, days.length); row++) {
      const day = days[row] ?? 0;
      if (day < least) least = day;
      else if (day > most) most = day;
    }
    min[zone] = least;
    max[zone] = most;
  }
  return { min, max };
}
