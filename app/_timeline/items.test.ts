import fc from "fast-check";
import { expect, test } from "vitest";
import type { TimelineAnswer, TimelineItem } from "#domain/answer.ts";
import { type Lettering, labelText, outlineOf, type PlacedItem, placeItems, rowCounts, toDensity, toLaneItems } from "./items.ts";
import { type Scale, toStretch, toX } from "./scale.ts";

const item = (event: string, start: string, end: string, more: Partial<TimelineItem> = {}): TimelineItem => ({
  event,
  kind: "ASSAULT",
  hedging: "reported",
  summary: `Summary of ${event}`,
  standing: "located",
  start,
  end,
  precision: "day",
  openStart: false,
  openEnd: false,
  lanes: ["kp"],
  ...more,
});
const answer = (...items: TimelineItem[]): TimelineAnswer => ({
  lanes: [
    { id: "kp", label: "North Korea", count: 3 },
    { id: "ru", label: "Russia", count: 1 },
  ],
  items,
  density: null,
});
const lettering: Lettering = { symbol: 16, fade: 36, gap: 6, shortest: 60, longest: 200, measure: (text) => text.length * 6 };
const year: Scale = { ...toStretch({ from: "2024-01-01", to: "2024-12-31" }), width: 732 };

test("a day is a symbol in the middle of its day, a month a capsule with the symbol in its middle", () => {
  const [month, day] = toLaneItems(answer(item("d", "2024-06-15", "2024-06-15"), item("m", "2024-06-01", "2024-06-30")));
  expect(day).toMatchObject({ event: "d", form: "day", family: "force", shape: "diamond" });
  expect((day?.anchor ?? 0) - (day?.start ?? 0)).toBe(0.5);
  expect(month).toMatchObject({ event: "m", form: "span" });
  expect((month?.anchor ?? 0) - (month?.start ?? 0)).toBe(15);
});

test("the symbol of an open span stands at the end that is known", () => {
  const [since] = toLaneItems(answer(item("s", "2024-05-01", "2024-09-30", { openEnd: true })));
  expect((since?.anchor ?? 0) - (since?.start ?? 0)).toBe(0.5);
  const [until] = toLaneItems(answer(item("u", "2024-05-01", "2024-09-30", { openStart: true })));
  expect((until?.end ?? 0) - (until?.anchor ?? 0)).toBe(0.5);
  const [sinceToday] = toLaneItems(answer(item("t", "2024-05-01", "2024-05-01", { openEnd: true })));
  expect(sinceToday?.form).toBe("span");
});

test("an event stands once in each of its drawn lanes", () => {
  const items = toLaneItems(answer(item("e", "2024-06-15", "2024-06-15", { lanes: ["kp", "ru", "elsewhere"] })));
  expect(items.map(({ id }) => id)).toEqual(["e@kp", "e@ru"]);
});

test("what is not simply said to have happened says so in its label", () => {
  const [planned] = toLaneItems(answer(item("e", "2024-06-15", "2024-06-15", { hedging: "planned", summary: "Talks" })));
  expect(planned && labelText(planned)).toBe("Talks · planned");
});

test("two events of one day take two rows, a week apart they share one", () => {
  const rows = (second: string) => {
    const items = toLaneItems(answer(item("a", "2024-06-15", "2024-06-15"), item("b", second, second)));
    return placeItems(items, year, lettering, null).map(({ row }) => row);
  };
  expect(rows("2024-06-15")).toEqual([0, 1]);
  expect(rows("2024-07-15")).toEqual([0, 0]);
});

test("a label stands right of its item, left of it at the right edge, and gives way to nothing but the selected event's", () => {
  const label = (first: string | null, ...days: string[]) => {
    const items = toLaneItems(answer(...days.map((day, index) => item(`e${index}`, day, day))));
    return placeItems(items, year, lettering, first).map((placed) => placed.label?.side ?? null);
  };
  expect(label(null, "2024-06-15")).toEqual(["right"]);
  expect(label(null, "2024-12-28")).toEqual(["left"]);
  // Between two events 80 days apart there is room for one label.
  expect(label(null, "2024-01-03", "2024-03-20", "2024-03-31")).toEqual(["right", null, "right"]);
  expect(label("e1", "2024-01-03", "2024-03-20", "2024-03-31")).toEqual([null, "left", "right"]);
});

test("a long capsule holds its label inside", () => {
  const [placed] = placeItems(toLaneItems(answer(item("s", "2024-02-01", "2024-11-30", { openEnd: true }))), year, lettering, null);
  expect(placed?.label).toEqual({ side: "right", offset: 14, room: 72 });
});

test("no symbol, capsule or label of a row touches another, whatever there is to draw", () => {
  const days = fc.integer({ min: -200, max: 600 });
  const drawn = fc.array(
    fc.record({ start: days, length: fc.constantFrom(1, 1, 1, 30, 90), open: fc.boolean(), words: fc.integer({ min: 1, max: 60 }) }),
    { maxLength: 60 },
  );
  const iso = (day: number) => new Date(Date.UTC(2024, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(drawn, fc.nat(60), (events, first) => {
      const items = toLaneItems(
        answer(
          ...events.map(({ start, length, open, words }, index) =>
            item(`e${index}`, iso(start), iso(start + length - 1), { openEnd: open && length > 1, summary: "x".repeat(words) }),
          ),
        ),
      );
      const placed = placeItems(items, year, lettering, `e${first}`);
      expect(placed).toHaveLength(items.length);
      const boxes = placed.map((at) => ({ row: at.row, ...outline(at) })).sort((a, b) => a.row - b.row || a.left - b.left);
      for (const [index, box] of boxes.entries()) {
        const next = boxes[index + 1];
        if (next?.row === box.row) expect(box.right).toBeLessThanOrEqual(next.left + 1e-6);
      }
    }),
  );
});

function outline(placed: PlacedItem): { left: number; right: number } {
  const [left, right] = outlineOf(placed, year, lettering);
  const { label, anchor } = placed;
  const middle = toX(year, anchor);
  const far = label ? label.offset + label.room : 0;
  return { left: label?.side === "left" ? middle - far : left, right: label?.side === "right" ? Math.max(right, middle + far) : right };
}

test("an open end is seen even where the span is a single day", () => {
  const [until] = toLaneItems(answer(item("u", "2024-06-15", "2024-06-15", { openStart: true })));
  const [left, right] = until ? outlineOf(until, year, lettering) : [0, 0];
  expect(right - left).toBeGreaterThan(lettering.fade);
});

test("a lane has as many rows as its fullest moment asks for", () => {
  const items = toLaneItems(answer(item("a", "2024-06-15", "2024-06-15"), item("b", "2024-06-15", "2024-06-15", { lanes: ["kp", "ru"] })));
  expect(rowCounts(placeItems(items, year, lettering, null))).toEqual(
    new Map([
      ["kp", 2],
      ["ru", 1],
    ]),
  );
});

test("density is a share of the highest bar of all lanes", () => {
  const bars = [
    { lane: "kp", from: "1970-01-01", to: "1970-01-31", count: 4 },
    { lane: "ru", from: "1970-01-01", to: "1970-01-31", count: 1 },
    { lane: "ru", from: "1970-02-01", to: "1970-02-28", count: 0 },
  ];
  const density = toDensity({ ...answer(), density: { unit: "month", bars } });
  expect(density.get("kp")).toEqual([{ from: 0, to: 31, height: 1, count: 4 }]);
  expect(density.get("ru")).toEqual([{ from: 0, to: 31, height: 0.25, count: 1 }]);
});
