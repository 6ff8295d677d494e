import { addDays, type IsoDay } from "#domain/time.ts";
import type { Playhead } from "#domain/view.ts";
import type { Extent } from "./brush.ts";

/** How fast time plays, in days a second. */
export const SPEEDS = [
  { id: "week", daysPerSecond: 7 },
  { id: "month", daysPerSecond: 30.4 },
  { id: "quarter", daysPerSecond: 91.3 },
] as const;
export type SpeedId = (typeof SPEEDS)[number]["id"];

/** How far back the playhead shows. */
export const TRAILS: readonly Playhead["trail"][] = ["all", 7, 30, 90];

/** Where playing begins: where the playhead stands, or at the first day when there is none or it has come to the end. */
export function firstPlayhead(playhead: Playhead | null, extent: Extent): Playhead {
  const stands = playhead !== null && playhead.day >= extent.from && playhead.day < extent.to;
  return { day: stands ? playhead.day : extent.from, trail: playhead?.trail ?? "all" };
}

/** The playhead after so many days (fractions are dropped), stopped on the last day; `ended` when it has come there. */
export function nextPlayhead(started: Playhead, days: number, extent: Extent): { playhead: Playhead; ended: boolean } {
  const day: IsoDay = addDays(started.day, Math.floor(days));
  const ended = day >= extent.to;
  return { playhead: { ...started, day: ended ? extent.to : day }, ended };
}
