import type { DuckDBConnection } from "@duckdb/node-api";
import { FACETS, type Filter } from "#domain/filter.ts";
import { EVENT_KINDS } from "#domain/kind.ts";
import { type Answer, type BrushAnswer, type Counts, facetsOf } from "./answer.ts";
import { type Names, readColumns } from "./columns.ts";
import { type Brush, type Brushing, type Contestant, timed } from "./contestant.ts";
import { load } from "./duckdb-load.ts";
import { countFacet, PART, type Plan, spans, TOTAL, toClauses, toSql } from "./duckdb-sql.ts";

/** DuckDB in memory, by one of its plans. */
export async function openPlan(folder: string, plan: Plan): Promise<Contestant> {
  const { columns, names } = readColumns(folder);
  const connection = await load(folder, columns, names);
  await connection.run("CREATE TABLE known (part UTINYINT, value INTEGER, n INTEGER)");
  for (const facet of [...FACETS, "cell"] as const)
    for (const select of countFacet(facet, "events", plan)) await connection.run(`INSERT INTO known ${select}`);
  return {
    async ask(filter) {
      const sql = toSql(filter, names, plan);
      const { ms, value } = await timed(() => count(connection, sql));
      return { ms, answer: () => toAnswer(value, names) };
    },
    brush: (filter) => makeCubes(connection, filter, names, plan),
    close: () => connection.closeSync(),
  };
}

/** `(part, value, n)`, by column. */
type Counted = [part: number[], value: number[], n: number[]];

async function count(connection: DuckDBConnection, sql: string): Promise<Counted> {
  const result = await connection.run(sql);
  return (await result.getColumns()) as unknown as Counted; // three columns of small integers, as the statement says
}

function toParts([parts, values, counts]: Counted): Map<number, [number, number][]> {
  const found = new Map<number, [number, number][]>();
  parts.forEach((part, i) => {
    const pairs = found.get(part) ?? [];
    pairs.push([values[i] ?? 0, counts[i] ?? 0]);
    found.set(part, pairs);
  });
  return found;
}

function toAnswer(counted: Counted, names: Names): Answer {
  const parts = toParts(counted);
  const byNumber = (part: number): Counts => Object.fromEntries(parts.get(part) ?? []);
  const total = Object.fromEntries(parts.get(PART.total) ?? []);
  const totals = Object.fromEntries(Object.entries(TOTAL).map(([name, value]) => [name, total[value] ?? 0])) as Record<
    keyof typeof TOTAL,
    number
  >; // TOTAL names every key
  const rows = (parts.get(PART.row) ?? []).map(([row]) => row).sort((a, b) => a - b);
  return {
    totals: { ...totals, dated: totals.all - totals.undated },
    facets: namedFacets(parts, names),
    bins: { count: byNumber(PART.count), inRange: byNumber(PART.inRange) },
    cells: byNumber(PART.cell),
    rows: rows.map((row) => names.ids[row] ?? ""),
  };
}

function namedFacets(parts: Map<number, [number, number][]>, { facets }: Names): Answer["facets"] {
  return facetsOf((facet) =>
    Object.fromEntries((parts.get(PART[facet]) ?? []).filter(([, n]) => n > 0).map(([value, n]) => [facets[facet][value] ?? "", n])),
  );
}

/**
 * Cubes of facet values and cells by bin, summed up from the first bin on: an event overlaps the brush when it begins in or before its last bin,
 * unless it ends before its first, so that a move reads two bins. Summing a plain cube's bins at each move was slower.
 */
async function makeCubes(connection: DuckDBConnection, filter: Filter, names: Names, plan: Plan): Promise<Brushing> {
  const { ms } = await timed(async () => {
    const clauses = toClauses(filter, names, plan);
    const { bin, endBin } = spans(filter);
    const within = (leftOut: string) => [
      `${bin} IS NOT NULL`,
      ...Object.entries(clauses).flatMap(([part, clause]) => (part === leftOut || part === "date" ? [] : [`(${clause})`])),
    ];
    const selects = [...FACETS, "cell" as const].flatMap((facet) =>
      [bin, endBin].flatMap((side, i) => cube(facet, side, i, within(facet))),
    );
    const all = [bin, endBin].map(
      (side, i) =>
        `SELECT ${i} AS side, ${PART.total} AS part, 0 AS value, ${side} AS bin, count(*) AS n FROM events WHERE ${within("").join(" AND ")} GROUP BY ALL`,
    );
    await connection.run(`CREATE OR REPLACE TEMP TABLE sparse AS ${[...selects, ...all].join(" UNION ALL ")}`);
    await connection.run(`CREATE OR REPLACE TEMP TABLE cubes AS
      SELECT side::UTINYINT AS side, bin::USMALLINT AS bin, part::UTINYINT AS part, value::USMALLINT AS value,
        sum(coalesce(n, 0)) OVER (PARTITION BY side, part, value ORDER BY bin)::INTEGER AS n
      FROM (SELECT DISTINCT part, value FROM sparse) CROSS JOIN range(${names.bins[filter.clock].length}) AS bins(bin) CROSS JOIN (VALUES (0), (1)) AS sides(side)
      LEFT JOIN sparse USING (side, part, value, bin) ORDER BY side, bin, part, value`);
  });
  return { ready: ms, move: (brush) => move(connection, brush, names) };
}

function cube(facet: keyof Answer["facets"] | "cell", side: string, index: number, where: readonly string[]): string[] {
  const select = (part: number, value: string, from: string) =>
    `SELECT ${index} AS side, ${part} AS part, ${value} AS value, ${side} AS bin, count(*) AS n FROM ${from} WHERE ${where.join(" AND ")} GROUP BY ALL`;
  if (facet === "hedging") return [select(PART.hedging, "hedging", "events")];
  if (facet === "kind") return [select(PART.kind, "kind", "events"), select(PART.kind, `family + ${EVENT_KINDS.length}`, "events")];
  return [select(PART[facet], "value", `e_${facet} JOIN events USING (row)`)];
}

async function move(connection: DuckDBConnection, { from, to }: Brush, names: Names) {
  const sql = `SELECT part, value::INTEGER AS value, sum(CASE side WHEN 0 THEN n ELSE -n END)::INTEGER AS n FROM cubes
    WHERE (side = 0 AND bin = ${to}) OR (side = 1 AND bin = ${from - 1}) GROUP BY ALL HAVING n <> 0`;
  const { ms, value } = await timed(() => count(connection, sql));
  const answer = (): BrushAnswer => {
    const parts = toParts(value);
    return {
      all: parts.get(PART.total)?.[0]?.[1] ?? 0,
      facets: namedFacets(parts, names),
      cells: Object.fromEntries(parts.get(PART.cell) ?? []),
    };
  };
  return { ms, answer };
}
