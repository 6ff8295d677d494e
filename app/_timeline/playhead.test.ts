import { expect, test } from "vitest";
import { firstPlayhead, nextPlayhead } from "./playhead.ts";

const extent = { from: "2024-06-01", to: "2024-07-31" };

test("playing begins at the first day, where it stands, or again from the start", () => {
  expect(firstPlayhead(null, extent)).toEqual({ day: "2024-06-01", trail: "all" });
  expect(firstPlayhead({ day: "2024-06-15", trail: 30 }, extent)).toEqual({ day: "2024-06-15", trail: 30 });
  expect(firstPlayhead({ day: "2024-07-31", trail: 30 }, extent)).toEqual({ day: "2024-06-01", trail: 30 });
  expect(firstPlayhead({ day: "2020-01-01", trail: "all" }, extent)).toEqual({ day: "2024-06-01", trail: "all" });
});

test("it steps by whole days, keeps its trail and stops on the last day", () => {
  const started = { day: "2024-06-28", trail: 7 } as const;
  expect(nextPlayhead(started, 7.6, extent)).toEqual({ playhead: { day: "2024-07-05", trail: 7 }, ended: false });
  expect(nextPlayhead(started, 33, extent)).toEqual({ playhead: { day: "2024-07-31", trail: 7 }, ended: true });
  expect(nextPlayhead(started, 400, extent)).toEqual({ playhead: { day: "2024-07-31", trail: 7 }, ended: true });
  expect(nextPlayhead(started, 0.9, extent)).toEqual({ playhead: started, ended: false });
});
