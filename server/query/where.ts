import { FACETS, type Facet, type Filter, searchWords } from "#domain/filter.ts";
import type { BoundingBox } from "#domain/place.ts";
import { toDayNumber } from "#domain/time.ts";
import { MEMBERSHIP } from "./membership.ts";

/** SQL about an event called `e`, and the values of its question marks. Lists go in as one JSON value, so that statements stay few. */
export type Clause = { sql: string; values: readonly (string | number)[] };

/** The parts of a filter that can be left out of it: a facet's counts leave out the facet's own. */
export type Part = Facet | "date" | "box" | "words";

/** What a filter means (docs/meaning.md): the only place that says so. `knownBy` is the corpus's affair (`known.ts`), not an event's. */
export function where(filter: Filter, leftOut: Part | null = null): Clause {
  const parts: [Part, (Clause | null)[]][] = [
    ...FACETS.map((facet): [Part, (Clause | null)[]] => [facet, choiceClauses(filter, facet)]),
    ["date", [dateClause(filter)]],
    ["box", [boxClause(filter.box)]],
    ["words", wordsClauses(filter)],
  ];
  const clauses = parts.flatMap(([part, found]) => (part === leftOut ? [] : found)).filter((clause) => clause !== null);
  return {
    sql: clauses.length === 0 ? "TRUE" : clauses.map(({ sql }) => `(${sql})`).join(" AND "),
    values: clauses.flatMap(({ values }) => values),
  };
}

/** First and last day of an event's span on the clock that the filter speaks of. Null together, for the undated. */
export function spanColumns(filter: Pick<Filter, "clock">): { start: string; end: string } {
  return filter.clock === "happened"
    ? { start: "e.start_day", end: "e.end_day" }
    : { start: "e.reported_first_day", end: "e.reported_last_day" };
}

export function hasRange(filter: Filter): boolean {
  return filter.from !== null || filter.to !== null;
}

function choiceClauses(filter: Filter, facet: Facet): (Clause | null)[] {
  const { only, not } = filter[facet];
  const chosen = `SELECT event_id FROM (${MEMBERSHIP[facet]}) WHERE value IN (SELECT value FROM json_each(?))`;
  return [
    only.length === 0 ? null : { sql: `e.id IN (${chosen})`, values: [JSON.stringify(only)] },
    not.length === 0 ? null : { sql: `e.id NOT IN (${chosen})`, values: [JSON.stringify(not)] },
  ];
}

function dateClause(filter: Filter): Clause | null {
  if (!hasRange(filter)) return null;
  const { start, end } = spanColumns(filter);
  const from = filter.from === null ? null : toDayNumber(filter.from);
  const limits: Clause[] = [{ sql: `${start} IS NOT NULL`, values: [] }];
  if (from !== null) limits.push({ sql: `${end} >= ?`, values: [from] });
  if (filter.to !== null) limits.push({ sql: `${start} <= ?`, values: [toDayNumber(filter.to)] });
  const inRange = limits.map(({ sql }) => sql).join(" AND ");
  return {
    sql: filter.undated ? `${start} IS NULL OR (${inRange})` : inRange,
    values: limits.flatMap(({ values }) => values),
  };
}

/** The ends of a relation's arc: the first two different seats among its actors, as `arcOf` (domain/event.ts) finds them. */
const ARC_ENDS = `SELECT value ->> '$.seat.lng' AS lng, value ->> '$.seat.lat' AS lat FROM json_each(e.record, '$.actors')
  WHERE value ->> '$.seat' IS NOT NULL GROUP BY 1, 2 ORDER BY MIN(key) LIMIT 2`;

function boxClause(box: BoundingBox | null): Clause | null {
  if (box === null) return null;
  const [west, south, east, north] = box;
  // Beyond the antimeridian the box is the union of two.
  const inside = `lat BETWEEN ? AND ? AND (lng >= ? ${west <= east ? "AND" : "OR"} lng <= ?)`;
  const values = [south, north, west, east];
  return {
    sql: `e.id IN (SELECT event_id FROM event_places WHERE ${inside})
      OR (e.standing = 'relation' AND EXISTS (SELECT 1 FROM (${ARC_ENDS}) WHERE ${inside}))`,
    values: [...values, ...values],
  };
}

function wordsClauses(filter: Filter): Clause[] {
  const words = searchWords(filter.words);
  if (words.length === 0) return [];
  // Quoted, so that nothing a person types is taken for FTS5's own syntax; `searchWords` lets no quote through.
  const expression = `${words.map((word) => `"${word}"`).join(" ")}*`;
  const indexed = { sql: "e.row_number IN (SELECT rowid FROM events_fts WHERE events_fts MATCH ?)", values: [expression] };
  if (filter.knownBy === null) return [indexed];
  // The index has the words of all reports; where some were not yet known, the words of the others stand with the event.
  const parts = words.map((word, index) => ` ${word}${index === words.length - 1 ? "" : " "}`);
  const known = "e.words IS NULL OR NOT EXISTS (SELECT 1 FROM json_each(?) part WHERE instr(e.words, part.value) = 0)";
  return [indexed, { sql: known, values: [JSON.stringify(parts)] }];
}
