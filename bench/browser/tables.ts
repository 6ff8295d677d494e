import { percentile } from "../statistics.ts";
import { type Measured, toGoals } from "./goals.ts";
import type { Peer } from "./peer.ts";

const WORDS: Record<string, string> = {
  G7: "a brush's frame against a bare repaint of the map: p50, and p95 as the worst",
  G8: "main thread a move, times less than GeoJSON with client clustering",
  G9: "an answer, times smaller than the same as JSON, both compressed",
};

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
    row("an answer over the wire: p50", ({ answers }) =>
      kib(
        percentile(
          answers.map(({ wire }) => wire),
          0.5,
        ),
      ),
    ),
    row("the same as JSON, compressed: p50", ({ answers }) =>
      kib(
        percentile(
          answers.map(({ json }) => json),
          0.5,
        ),
      ),
    ),
    row("an answer before compression: p50", ({ answers }) =>
      kib(
        percentile(
          answers.map(({ body }) => body),
          0.5,
        ),
      ),
    ),
    row("the same as JSON: p50", ({ answers }) =>
      kib(
        percentile(
          answers.map(({ raw }) => raw),
          0.5,
        ),
      ),
    ),
    row("largest map tile, of so many", ({ tiles }) => `${kib(tiles.largest)}, ${tiles.count}`),
    row("everything in the browser: first view", ({ peer }) => ofPeer(peer, ({ firstView }) => ms(firstView))),
    row("a move: main thread", ({ peer }) => ofPeer(peer, ({ move }) => ms(move))),
    row("a move until it is drawn", ({ peer }) => ofPeer(peer, ({ elapsed }) => ms(elapsed))),
    row("heap", ({ peer }) => ofPeer(peer, ({ heap }) => mib(heap))),
    row("with every item in its timeline", ({ peer }) => ofPeer(peer, ({ withTimeline }) => (withTimeline ? "yes" : "no"))),
  ].join("\n");
}

function ofPeer(peer: Peer, say: (there: Exclude<Peer, { missing: string }>) => string): string {
  return "missing" in peer ? "did not come up" : say(peer);
}
