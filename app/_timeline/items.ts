import type { TimelineAnswer, TimelineItem } from "#domain/answer.ts";
import { groupBy } from "#domain/group-by.ts";
import { familyOf, type Hedging, KIND_FAMILIES, type KindFamily, type KindShape } from "#domain/kind.ts";
import { toDayNumber } from "#domain/time.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import type { Locale } from "#domain/words/locale.ts";
import { type Scale, toX } from "./scale.ts";

/** One event in one lane. Days are day numbers, `end` is the instant after the last day. */
export type LaneItem = {
  id: string;
  event: string;
  lane: string;
  family: KindFamily;
  shape: KindShape;
  summary: string;
  /** A day is drawn as its symbol alone, anything longer as a capsule with the symbol in it. */
  form: "day" | "span";
  openStart: boolean;
  openEnd: boolean;
  /** Said beside the summary where it is not simply said to have happened: "planned", "denied". */
  note: string | null;
  start: number;
  end: number;
  /** Where the symbol stands: in the middle, or at the end that is known. */
  anchor: number;
};

const NOTED: ReadonlySet<Hedging> = new Set(["alleged", "planned", "possible", "denied"]);

/** What the timeline draws for an answer: every event once in each of its lanes, in the order of time. */
export function toLaneItems(timeline: TimelineAnswer, locale: Locale = "en"): LaneItem[] {
  const drawn = new Set(timeline.lanes.map(({ id }) => id));
  return timeline.items
    .flatMap((item) => item.lanes.filter((lane) => drawn.has(lane)).map((lane) => toLaneItem(item, lane, locale)))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

function toLaneItem(item: TimelineItem, lane: string, locale: Locale): LaneItem {
  const family = familyOf(item.kind);
  const start = toDayNumber(item.start);
  const end = toDayNumber(item.end) + 1;
  const { openStart, openEnd } = item;
  const form = end - start > 1 || openStart || openEnd ? "span" : "day";
  const anchor = openStart === openEnd ? (start + end) / 2 : openEnd ? start + 0.5 : end - 0.5;
  return {
    id: `${item.event}@${lane}`,
    event: item.event,
    lane,
    family,
    shape: KIND_FAMILIES[family].shape,
    summary: item.summary,
    form,
    openStart,
    openEnd,
    note: NOTED.has(item.hedging) ? EVENT_WORDS[locale].hedgings[item.hedging].toLowerCase() : null,
    start,
    end,
    anchor,
  };
}

/** `Treaty ratified`, `Talks on prisoners · planned` */
export function labelText({ summary, note }: Pick<LaneItem, "summary" | "note">): string {
  return note === null ? summary : `${summary} · ${note}`;
}

/** `offset` from the symbol's middle to the near edge of the label, `room` for its text, both in pixels. */
export type ItemLabel = { side: "right" | "left"; offset: number; room: number };
/** An item with its row in its lane (0 is the top one) and its label where there is room for one. */
export type PlacedItem = LaneItem & { row: number; label: ItemLabel | null };

/** Sizes in pixels: `fade` is the least that an open end is drawn with, `measure` gives the width of a label's text. */
export type Lettering = {
  symbol: number;
  fade: number;
  gap: number;
  shortest: number;
  longest: number;
  measure: (text: string) => number;
};

type Box = { item: LaneItem; left: number; right: number; middle: number; row: number };

/**
 * Rows such that no two symbols or capsules of a lane touch, and labels only where nothing else stands: right of the item, inside a long capsule, or left of it.
 * `first` (the selected event) gets its label before the others. Only what is in view is labelled, and within the view.
 */
export function placeItems(items: readonly LaneItem[], scale: Scale, lettering: Lettering, first: string | null): PlacedItem[] {
  const lanes = new Map<string, Box[]>();
  for (const item of items) {
    const boxes = lanes.get(item.lane) ?? [];
    boxes.push(placeInRow(item, boxes, scale, lettering));
    lanes.set(item.lane, boxes);
  }
  return [...lanes.values()].flatMap((boxes) => {
    return [...groupBy(boxes, ({ row }) => row)].flatMap(([, row]) => labelRow(row, scale, lettering, first));
  });
}

/** How many rows each lane needs. */
export function rowCounts(placed: readonly PlacedItem[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { lane, row } of placed) rows.set(lane, Math.max(rows.get(lane) ?? 1, row + 1));
  return rows;
}

function placeInRow(item: LaneItem, boxes: readonly Box[], scale: Scale, lettering: Lettering): Box {
  const { gap } = lettering;
  const middle = toX(scale, item.anchor);
  const [left, right] = outlineOf(item, scale, lettering);
  const taken = new Set(boxes.filter((box) => box.left < right + gap && left < box.right + gap).map(({ row }) => row));
  let row = 0;
  while (taken.has(row)) row++;
  return { item, left, right, middle, row };
}

/** Left and right end of an item's symbol and capsule. */
export function outlineOf(
  { form, anchor, start, end, openStart, openEnd }: LaneItem,
  scale: Scale,
  { symbol, fade }: Lettering,
): [number, number] {
  const middle = toX(scale, anchor);
  const ends: [number, number] = [middle - symbol / 2, middle + symbol / 2];
  if (form === "day") return ends;
  const [first, last] = [toX(scale, start), toX(scale, end)];
  return [
    Math.min(ends[0], openStart ? Math.min(first, last - fade) : first),
    Math.max(ends[1], openEnd ? Math.max(last, first + fade) : last),
  ];
}

function labelRow(row: readonly Box[], scale: Scale, lettering: Lettering, first: string | null): PlacedItem[] {
  const boxes = [...row].sort((a, b) => a.left - b.left);
  const taken: { left: number; right: number }[] = boxes.map(({ left, right }) => ({ left, right }));
  const labels = new Map<Box, ItemLabel | null>();
  const inTurn = [...boxes].sort((a, b) => Number(b.item.event === first) - Number(a.item.event === first));
  for (const box of inTurn) {
    const label = labelFor(box, taken, scale, lettering);
    labels.set(box, label);
    if (label?.side === "right") taken.push({ left: box.middle, right: box.middle + label.offset + label.room });
    if (label?.side === "left") taken.push({ left: box.middle - label.offset - label.room, right: box.middle });
  }
  return boxes.map((box) => ({ ...box.item, row: box.row, label: labels.get(box) ?? null }));
}

function labelFor(box: Box, taken: readonly { left: number; right: number }[], scale: Scale, lettering: Lettering): ItemLabel | null {
  const { symbol, gap, shortest, longest, measure } = lettering;
  if (box.middle < 0 || box.middle > scale.width) return null;
  const wanted = Math.min(Math.ceil(measure(labelText(box.item))), longest);
  const enough = Math.min(wanted, shortest);
  const inside = Math.min(box.right, scale.width) - box.middle - symbol / 2 - gap;
  if (box.item.form === "span" && inside >= wanted) return { side: "right", offset: symbol / 2 + gap, room: wanted };
  const nextLeft = Math.min(scale.width, ...taken.filter(({ left }) => left >= box.right).map(({ left }) => left));
  const lastRight = Math.max(0, ...taken.filter(({ right }) => right <= box.left).map(({ right }) => right));
  const rightOf = { side: "right", offset: box.right - box.middle + gap } as const;
  const leftOf = { side: "left", offset: box.middle - box.left + gap } as const;
  const right = Math.floor(nextLeft - box.right - 2 * gap);
  const left = Math.floor(box.left - lastRight - 2 * gap);
  if (right >= wanted) return { ...rightOf, room: wanted };
  if (left >= wanted) return { ...leftOf, room: wanted };
  if (right >= enough) return { ...rightOf, room: right };
  return left >= enough ? { ...leftOf, room: left } : null;
}

export type DensityBar = { from: number; to: number; height: number; count: number };

/** Counts a lane as bars, their heights as shares of the highest of all lanes. */
export function toDensity(timeline: TimelineAnswer): Map<string, DensityBar[]> {
  const bars = timeline.density?.bars.filter(({ count }) => count > 0) ?? [];
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  return new Map(
    [...groupBy(bars, ({ lane }) => lane)].map(([lane, ofLane]) => [
      lane,
      ofLane.map(({ from, to, count }) => ({ from: toDayNumber(from), to: toDayNumber(to) + 1, height: count / highest, count })),
    ]),
  );
}
