import { percentile } from "../statistics.ts";
import { inAll, type Measured, toGoals } from "./goals.ts";
import type { Peer } from "./peer.ts";
import type { GestureBytes, InteractionBytes } from "./plain-json.ts";
import type { Gesture } from "./watch.ts";

const WORDS: Record<string, string> = {
  G7: "a brush's frame against a bare repaint of the map: p50, and p95 as the worst",
  G8: "main thread a move, times less than GeoJSON with client clustering",
  G9: "bytes of an interaction, times smaller than JSON of the same answers; under gzip, the stricter of two readings, as the worst",
};

const GESTURES = { filter: "a filter change", brush: "a drawn range", pan: "a step aside" } as const;

const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const kib = (value: number) => `${(value / 1024).toFixed(1)} KiB`;
const mib = (value: number) => `${(value / 2 ** 20).toFixed(0)} MiB`;
const halves = (values: readonly number[]) => `${ms(percentile(values, 0.5))}, ${ms(percentile(values, 0.95))}`;

/** The run in Markdown: the measures, then a column for each number of events. */
export function toTables(measured: readonly Measured[]): string {
  const goals = Object.entries(toGoals(measured)).map(([name, goal]) => {
    const [value, worst] = goal.value === null ? [goal.reason, ""] : [goal.value.toFixed(2), goal.worst.toFixed(2)];
    return `| ${name}: ${WORDS[name] ?? ""} | ${value} | ${worst} |`;
  });
  const row = (name: string, cell: (one: Measured) => string) => `| ${name} | ${measured.map(cell).join(" | ")} |`;
  const perMove = ({ ours }: Measured) => ours.drag.mainThread / ours.drag.moves;
  return [
    "| measure | value | worst |",
    "| --- | ---: | ---: |",
    ...goals,
    "",
    `| events | ${measured.map(({ events }) => events.toLocaleString("en")).join(" | ")} |`,
    `| --- |${measured.map(() => " ---: |").join("")}`,
    row("first view", ({ ours }) => ms(ours.firstView)),
    row("a bare repaint of the map: frame p50, p95", ({ ours }) => halves(ours.bare.intervals)),
    row("a brush move: frame p50, p95", ({ ours }) => halves(ours.drag.intervals)),
    row("a brush move: main thread", (one) => ms(perMove(one))),
    row("longest task in a drag", ({ ours }) => (ours.drag.longTasks.length === 0 ? "under 50 ms" : ms(Math.max(...ours.drag.longTasks)))),
    row("tasks over 50 ms, of so many moves", ({ ours }) => `${ours.drag.longTasks.length} of ${ours.drag.moves}`),
    row("questions in a drag", ({ ours }) => String(ours.drag.questions)),
    row("filter change until both views are painted: p50, p95", ({ ours }) => halves(ours.filters)),
    row("pan by half a view until answered: p50, p95", ({ ours }) => halves(ours.pans)),
    row("zoom by a level until answered: p50, p95", ({ ours }) => halves(ours.zooms)),
    row("heap", ({ ours }) => mib(ours.heap)),
    ...(Object.entries(GESTURES) as [Gesture, string][]).map(([gesture, name]) =>
      row(`${name}: over the wire; JSON of what came, the same under gzip; of every state under gzip`, ({ bytes }) =>
        sayBytes(bytes?.[gesture]),
      ),
    ),
    row("the three together: times smaller than each", ({ bytes }) => sayRatios(bytes)),
    row("largest map tile, of so many", ({ tiles }) => `${kib(tiles.largest)}, ${tiles.count}`),
    row("everything in the browser: first view", ({ peer }) => ofPeer(peer, ({ firstView }) => ms(firstView))),
    row("a move: main thread", ({ peer }) => ofPeer(peer, ({ move }) => ms(move))),
    row("a move until it is drawn", ({ peer }) => ofPeer(peer, ({ elapsed }) => ms(elapsed))),
    row("heap", ({ peer }) => ofPeer(peer, ({ heap }) => mib(heap))),
    row("with every item in its timeline", ({ peer }) => ofPeer(peer, ({ withTimeline }) => (withTimeline ? "yes" : "no"))),
  ].join("\n");
}

function sayBytes(bytes: GestureBytes | undefined): string {
  return bytes ? `${kib(bytes.wire)}; ${kib(bytes.json)}, ${kib(bytes.zipped)}; ${kib(bytes.shown)}` : "none";
}

function sayRatios(bytes: InteractionBytes | null): string {
  if (bytes === null) return "none";
  const [json, zipped, shown] = (["json", "zipped", "shown"] as const).map((which) =>
    (inAll(bytes, which) / inAll(bytes, "wire")).toFixed(2),
  );
  return `${json}, ${zipped}; ${shown}`;
}

function ofPeer(peer: Peer, say: (there: Exclude<Peer, { missing: string }>) => string): string {
  return "missing" in peer ? "did not come up" : say(peer);
}
