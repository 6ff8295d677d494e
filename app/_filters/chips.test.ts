import { expect, test } from "vitest";
import { clearFilter, DEFAULT_VIEW, formatView, type View } from "#domain/view.ts";
import { toChips } from "./chips.ts";

const nameOf = (_: string, id: string) => id.toUpperCase();
const view: View = {
  ...DEFAULT_VIEW,
  camera: { box: [20, 40, 50, 60] },
  onlySeen: true,
  playhead: { day: "2024-12-31", trail: 30 },
  event: "e1",
  filter: {
    ...DEFAULT_VIEW.filter,
    actor: { only: ["nis", "kcna"], not: ["un"] },
    hedging: { only: [], not: ["denied"] },
    words: "drone ",
    from: "2024-06-01",
    to: "2026-07-31",
    undated: true,
    knownBy: "2026-01-01",
    box: [20, 40, 50, 60],
  },
};

test("every filter says itself in plain words", () => {
  expect(toChips(view, nameOf).map((chip) => chip.text)).toEqual([
    "with NIS",
    "with KCNA",
    "without UN",
    "not DENIED",
    "“drone”",
    "from 1 Jun 2024",
    "to 31 Jul 2026",
    "and the undated",
    "known by 1 Jan 2026",
    "up to 31 Dec 2024, 30 days back",
    "only what I see",
  ]);
  expect(toChips(DEFAULT_VIEW, nameOf)).toEqual([]);
});

test("dropping them one after the other is the same as clearing all", () => {
  let left = view;
  for (let chips = toChips(left, nameOf); chips[0]; chips = toChips(left, nameOf)) left = chips[0].without;
  expect(formatView(left)).toBe(formatView(clearFilter(view)));
  expect(left.event).toBe("e1");
  expect(left.camera).toEqual(view.camera);
});
