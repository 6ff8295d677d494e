import type { Zones } from "./kernels.ts";

const ROWS = 64;

export function toZones(start: Int32Array, end: Int32Array): Zones {
  const length = Math.ceil(start.length / ROWS);
  const each = (days: Int32Array, extreme: (...days: number[]) => number) =>
    Int32Array.from({ length }, (_, zone) => extreme(...days.subarray(zone * ROWS, (zone + 1) * ROWS)));
  return { minStart: each(start, Math.min), maxStart: each(start, Math.max), minEnd: each(end, Math.min), maxEnd: each(end, Math.max) };
}
