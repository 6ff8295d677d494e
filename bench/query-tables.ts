import type { Filter } from "#domain/filter.ts";
import { ENGINE, type Goal, type Measured, medians, PLANS, ratios, sumOf } from "./goals.ts";
import { ORACLE } from "./race.ts";
import { geometricMean, percentile } from "./statistics.ts";

/** Markdown for people. */
export function toTables(
  measured: readonly Measured[],
  filters: ReadonlyMap<number, Record<string, Filter>>,
  goals: Record<string, Goal>,
): string {
  const sections = measured.flatMap((one) => [
    times(one, Object.keys(filters.get(one.events) ?? {})),
    drags(one),
    rest(one),
    liveTable(one),
  ]);
  return [...sections, goalTable(goals)].join("\n");
}

function times(measured: Measured, filters: readonly string[]): string {
  const { events } = measured;
  const names = [...measured.times.keys()];
  const lines = filters.map((filter) => {
    const cells = names.map((name) => {
      const values = measured.times.get(name)?.get(filter) ?? [];
      return values.length === 0 ? "–" : `${round(percentile(values, 0.5))} / ${round(percentile(values, 0.95))}`;
    });
    return row([filter, ...cells, ...versus(measured, filter)]);
  });
  const byName = names.map((name) => medians(measured, name));
  const mean = row([
    "**geometric mean**",
    ...byName.map((values) => round(geometricMean([...values.values()]))),
    ...versusAll(measured, geometricMean),
  ]);
  const sum = row(["**sum**", ...byName.map((values) => round(sumOf(values, values))), "", "", sumRatio(measured)]);
  const worst = row([
    "**worst**",
    ...byName.map((values) => round(Math.max(...values.values()))),
    ...versusAll(
      measured,
      (found) => Math.min(...found),
      (found) => Math.max(...found),
    ),
  ]);
  const head = ["filter", ...names, `${ORACLE} ÷ ${ENGINE}`, `duckdb ÷ ${ENGINE}`, `${ENGINE} ÷ limit`];
  return [
    `\n## ${events.toLocaleString("en")} generated events\n`,
    "Milliseconds, p50 / p95; duckdb: the better plan of each row.\n",
    table(head),
    ...lines,
    mean,
    sum,
    worst,
  ].join("\n");
}

const pairs = (measured: Measured) => {
  const engine = medians(measured, ENGINE);
  return [
    [medians(measured, ORACLE), engine],
    [medians(measured, ...PLANS), engine],
    [engine, medians(measured, "limit")],
  ] as const;
};

function versus(measured: Measured, filter: string): string[] {
  return pairs(measured).map(([a, b]) => {
    const [one, other] = [a.get(filter), b.get(filter)];
    return one === undefined || other === undefined ? "–" : round(one / other);
  });
}

function versusAll(measured: Measured, of: (ratios: number[]) => number, ofLast = of): string[] {
  return pairs(measured).map(([a, b], i) => {
    const found = ratios(a, b);
    return found.length === 0 ? "–" : round((i === 2 ? ofLast : of)(found));
  });
}

function sumRatio(measured: Measured): string {
  const [, , [engine, limit]] = pairs(measured);
  return limit.size === 0 || engine.size === 0 ? "–" : round(sumOf(engine, limit) / sumOf(limit, engine));
}

function drags({ drags }: Measured): string {
  const lines = drags.flatMap(({ filter, ready, bytes, moves }) =>
    [...moves].map(([name, values]) => {
      const times = [percentile(ready.get(name) ?? [], 0.5), percentile(values, 0.5), percentile(values, 0.95)];
      return row([filter, name, ...times.map(round), bytes.get(name) ?? "–"]);
    }),
  );
  const head = ["filter", "contestant", "ready p50", "a move p50", "p95", "bytes"];
  return ["\nA brush dragged along the timeline, milliseconds:\n", table(head), ...lines].join("\n");
}

function rest({ opened, memory, missing, rebuilt }: Measured): string {
  const lines = [...opened].map(([name, ms]) => row([name, round(ms / 1000), Math.round((memory.get(name) ?? 0) / 2 ** 20)]));
  if (rebuilt !== undefined) lines.push(row(["columnar, without its file", round(rebuilt / 1000), "–"]));
  const absent = missing.map(({ name, missing }) => `\n${name} took no part: ${missing}`);
  return ["\n", table(["contestant", "opened, s", "process, MiB"]), ...lines, ...absent].join("\n");
}

function liveTable({ live }: Measured): string {
  if (!live) return "";
  const { bulk, followed, listed, shown, routes } = live;
  const both = (values: readonly number[]) => [percentile(values, 0.5), percentile(values, 0.95)].map(round);
  const lines = [
    row(["documents a second, nobody reads", ...both(bulk)]),
    row(["documents a second, a reader follows", ...both(followed)]),
    row(["ms from a commit to the list with it", ...both(listed)]),
    row(["ms from a commit to the page with it", ...both(shown)]),
  ];
  const answered =
    "missing" in routes
      ? []
      : [...routes].flatMap(([path, times]) =>
          Object.entries(times).map(([of, values]) => row([`ms ${path}: ${of === "bare" ? "node:http alone" : of}`, ...both(values)])),
        );
  return ["\nReports that come in, and answers by HTTP:\n", table(["", "p50", "p95"]), ...lines, ...answered].join("\n");
}

function goalTable(goals: Record<string, Goal>): string {
  const lines = Object.entries(goals).map(([name, goal]) =>
    goal.value === null ? row([name, "–", "–", goal.reason]) : row([name, round(goal.value), round(goal.worst), ""]),
  );
  return ["\n## The issue's measures\n", table(["", "value", "worst", ""]), ...lines].join("\n");
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[]) => `${row(head)}\n| --- |${" ---: |".repeat(head.length - 1)}`;

function round(value: number): string {
  if (!Number.isFinite(value)) return "–";
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);
}
