import { FACETS, type Facet, type Filter, searchWords } from "#domain/filter.ts";
import { EVENT_KINDS } from "#domain/kind.ts";
import { toDayNumber } from "#domain/time.ts";
import { ROWS } from "./answer.ts";
import { type Names, wordsFrom } from "./columns.ts";

/** How multi-valued facets are asked: by joining tables of `(row, value)`, or by functions on list columns. */
export type Plan = "joins" | "lists";
/** Number that stands for what was counted, in the result. */
export const PART = {
  actor: 0,
  source: 1,
  outlet: 2,
  region: 3,
  kind: 4,
  hedging: 5,
  cell: 6,
  count: 7,
  inRange: 8,
  total: 9,
  row: 10,
} as const;
/** Values of the part `total`; a standing's is its code and 1. */
export const TOTAL = { all: 0, located: 1, relations: 2, unplaceable: 3, undated: 4, leftOutUndated: 5 } as const;
type Clauses = Partial<Record<Facet | "date" | "box" | "words", string>>;

/** Columns of the span on the filter's clock. */
export const spans = ({ clock }: Filter) =>
  clock === "happened"
    ? { start: `"start"`, end: `"end"`, bin: "happened_bin", endBin: "happened_end_bin" }
    : { start: `"first"`, end: `"last"`, bin: "reported_bin", endBin: "reported_end_bin" };

/** One statement that answers `(part, value, n)`. What is known of the whole corpus is not counted again. */
export function toSql(filter: Filter, names: Names, plan: Plan): string {
  const clauses = toClauses(filter, names, plan);
  const asked = (Object.keys(clauses) as (keyof Clauses)[]).filter((part) => part !== "box" && part !== "words");
  const where = (leftOut: keyof Clauses | null) =>
    (Object.keys(clauses) as (keyof Clauses)[]).filter((part) => part !== leftOut).map((part) => `(${clauses[part]})`);
  const { bin } = spans(filter);
  const sets = [null, ...asked].map((part) => ({ part, name: part === null ? "m" : `o_${part}`, where: where(part) }));
  const counted = sets.filter((set) => set.where.length > 0);
  const setFor = (part: keyof Clauses) => sets.find((set) => set.part === part) ?? sets[0] ?? { part: null, name: "m", where: [] };
  const facet = (name: Facet | "cell") => {
    const set = name === "cell" ? setFor("box") : setFor(name);
    return set.where.length === 0 ? [`SELECT part, value, n FROM known WHERE part = ${PART[name]}`] : countFacet(name, set.name, plan);
  };
  const others = setFor("date");
  const from = (set: { name: string; where: string[] }) => (set.where.length === 0 ? "events" : set.name);
  const bins = (part: "count" | "inRange", set: { name: string; where: string[] }) =>
    `SELECT ${PART[part]}, ${bin}, count(*) FROM ${from(set)} WHERE ${bin} IS NOT NULL GROUP BY ALL`;
  const whole = setFor("words");
  const selects = [
    ...FACETS.flatMap(facet),
    ...facet("cell"),
    bins("count", others),
    bins("inRange", whole),
    `SELECT ${PART.total}, ${TOTAL.all}, count(*) FROM ${from(whole)}`,
    `SELECT ${PART.total}, standing + 1, count(*) FROM ${from(whole)} GROUP BY ALL`,
    `SELECT ${PART.total}, ${TOTAL.undated}, count(*) FROM ${from(whole)} WHERE ${bin} IS NULL`,
    ...(clauses.date && !filter.undated
      ? [`SELECT ${PART.total}, ${TOTAL.leftOutUndated}, count(*) FROM ${from(others)} WHERE ${bin} IS NULL`]
      : []),
    `SELECT ${PART.row}, row, 0 FROM (SELECT row FROM ${from(whole)} ORDER BY row LIMIT ${ROWS})`,
  ];
  const columns = plan === "lists" ? "*" : `row, standing, kind, family, hedging, ${bin}`;
  const tables = counted.map(({ name, where }) => `${name} AS MATERIALIZED (SELECT ${columns} FROM events WHERE ${where.join(" AND ")})`);
  const head = tables.length === 0 ? "" : `WITH ${tables.join(",\n")}\n`;
  return `${head}SELECT part::UTINYINT AS part, value::INTEGER AS value, n::INTEGER AS n FROM (${selects.join("\nUNION ALL ")}) AS t(part, value, n)`;
}

/** Statements that count a facet in a set, as `(part, value, n)`. */
export function countFacet(facet: Facet | "cell", set: string, plan: Plan): string[] {
  if (facet === "hedging") return [`SELECT ${PART.hedging}, hedging, count(*) FROM ${set} GROUP BY ALL`];
  if (facet === "kind") {
    return [
      `SELECT ${PART.kind}, kind, count(*) FROM ${set} GROUP BY ALL`,
      `SELECT ${PART.kind}, family + ${EVENT_KINDS.length}, count(*) FROM ${set} GROUP BY ALL`,
    ];
  }
  return plan === "joins"
    ? [`SELECT ${PART[facet]}, value, count(*) FROM e_${facet} SEMI JOIN ${set} USING (row) GROUP BY ALL`]
    : [`SELECT ${PART[facet]}, value, count(*) FROM (SELECT unnest(${facet}) AS value FROM ${set}) GROUP BY ALL`];
}

export function toClauses(filter: Filter, names: Names, plan: Plan): Clauses {
  const clauses: Clauses = {};
  for (const facet of FACETS) {
    const { only, not } = filter[facet];
    const parts = [
      ...(only.length === 0 ? [] : [choice(facet, only, names, plan)]),
      ...(not.length === 0 ? [] : [`NOT (${choice(facet, not, names, plan)})`]),
    ];
    if (parts.length > 0) clauses[facet] = parts.join(" AND ");
  }
  const { start, end } = spans(filter);
  const limits = [
    ...(filter.from === null ? [] : [`${end} >= ${toDayNumber(filter.from)}`]),
    ...(filter.to === null ? [] : [`${start} <= ${toDayNumber(filter.to)}`]),
  ];
  if (limits.length > 0) clauses.date = filter.undated ? `${start} IS NULL OR (${limits.join(" AND ")})` : limits.join(" AND ");
  if (filter.box !== null) {
    const [west, south, east, north] = filter.box;
    const inside = `lat BETWEEN ${south} AND ${north} AND (lng >= ${west} ${west <= east ? "AND" : "OR"} lng <= ${east})`;
    const within = (list: string) => `SELECT row FROM e_${list} WHERE value IN (SELECT value FROM ${list}s WHERE ${inside})`;
    clauses.box = `row IN (${within("place")} UNION ALL ${within("seat")})`;
  }
  const asked = searchWords(filter.words);
  const found = asked.map((word, i) => {
    const [from, to] = wordsFrom(names.words, word);
    const last = i === asked.length - 1 ? to : names.words[from] === word ? from + 1 : from;
    return `row IN (SELECT row FROM words WHERE word >= ${from} AND word < ${last})`;
  });
  if (found.length > 0) clauses.words = found.join(" AND ");
  return clauses;
}

function choice(facet: Facet, ids: readonly string[], { facets }: Names, plan: Plan): string {
  const codes = ids.map((id) => facets[facet].indexOf(id)).filter((code) => code >= 0);
  if (codes.length === 0) return "FALSE";
  const list = codes.join(", ");
  if (facet === "hedging") return `hedging IN (${list})`;
  if (facet === "kind") return `kind IN (${list}) OR family + ${EVENT_KINDS.length} IN (${list})`;
  return plan === "joins"
    ? `row IN (SELECT row FROM e_${facet} WHERE value IN (${list}))`
    : `list_has_any(${facet}, [${list}]::USMALLINT[])`;
}
