import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, toIsoDay } from "#domain/time.ts";
import { toBars } from "./bars.ts";

const bin = (from: number, days: number, counts: { whole: number; count: number; inRange: number }) => {
  const day = toIsoDay(from);
  return { from: day, to: addDays(day, days - 1), ...counts };
};

describe("toBars", () => {
  it("stands each count on the bottom, its height a share of the highest", () => {
    const bins = [bin(0, 1, { whole: 10, count: 5, inRange: 0 }), bin(1, 1, { whole: 1, count: 0, inRange: 0 })];
    expect(toBars(bins, { from: 0, to: 2, width: 20 }, 40, 1)).toEqual([
      { tone: "whole", x: 0, y: 0, width: 9, height: 40 },
      { tone: "count", x: 0, y: 20, width: 9, height: 20 },
      { tone: "whole", x: 10, y: 36, width: 9, height: 4 },
    ]);
  });

  it("lies on whole pixels of the device, whatever their size, and leaves nothing out that is there", () => {
    const counts = fc.record({ whole: fc.integer({ min: 1, max: 1e6 }), share: fc.double({ min: 0, max: 1, noNaN: true }) });
    const density = fc.constantFrom(1, 1.25, 1.5, 2, 3);
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 50, max: 4000 }),
        density,
        (drawn, width, density) => {
          const bins = drawn.map(({ whole, share }, at) => {
            const count = Math.floor(whole * share);
            return bin(at * 7, 7, { whole, count, inRange: Math.floor(count * share) });
          });
          const bars = toBars(bins, { from: 0, to: bins.length * 7, width }, 60, density);
          for (const { x, y, width, height } of bars) {
            expect([x, y, width, height].every(Number.isInteger)).toBe(true);
            expect(Math.min(width, height)).toBeGreaterThan(0);
            expect(y + height).toBe(60);
          }
          for (const tone of ["whole", "count", "inRange"] as const) {
            expect(bars.filter((bar) => bar.tone === tone).length).toBe(bins.filter((bin) => bin[tone] > 0).length);
          }
        },
      ),
    );
  });
});
