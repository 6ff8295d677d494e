import crossfilter from "crossfilter2";
import { type Clock, FACETS, type Facet, type Filter, searchWords } from "#domain/filter.ts";
import { EVENT_KINDS } from "#domain/kind.ts";
import type { BoundingBox } from "#domain/place.ts";
import { toDayNumber } from "#domain/time.ts";
import { type Answer, type BrushAnswer, type Counts, facetsOf, ROWS } from "./answer.ts";
import { type Columns, type ListName, type Names, NO_BIN, NO_DAY, readColumns, wordsFrom } from "./columns.ts";
import { type Brushing, type Contestant, type Timed, timed } from "./contestant.ts";

type Row = number;
type Group = crossfilter.Group<Row, number, number>;
type Dimension = crossfilter.Dimension<Row, number>;

/**
 * crossfilter2 with all its groups alive. A dimension that is filtered leaves its own filter out of its groups, which is what a facet wants; exclusions of
 * facets with many values need a dimension of their own, and the facet is then counted by asking of each row whether all but these two let it pass.
 * Words, boxes and spans become a set of rows first, by the same lists of rows as the others have, and filter a dimension of row numbers.
 */
export async function open(folder: string): Promise<Contestant> {
  const { columns, names } = readColumns(folder);
  const engine = build(columns, names);
  return {
    async ask(filter) {
      const { ms, value } = await timed(() => {
        engine.apply(filter);
        return engine.read(filter);
      });
      const answer = toAnswer(value, names);
      // Back to where every question starts: from no filter at all.
      engine.clear();
      return { ms, answer: () => answer };
    },
    brush: (filter) => engine.brush(filter),
    close: () => undefined,
  };
}

const LIST_FACETS = ["actor", "source", "outlet", "region"] as const;
const isList = (facet: Facet): facet is (typeof LIST_FACETS)[number] => (LIST_FACETS as readonly string[]).includes(facet);

function build(columns: Columns, names: Names) {
  const rows = names.ids.length;
  const records = crossfilter(Array.from({ length: rows }, (_, row) => row));
  const codesOf = (list: ListName) => (row: Row) =>
    Array.from(columns[list].subarray(columns[`${list}_at`][row], columns[`${list}_at`][row + 1]));
  const single = (column: ArrayLike<number>) => records.dimension<number>((row) => column[row] ?? 0);
  // The type of a dimension of arrays has no way to say that its values are what the arrays hold.
  const multiple = (list: ListName) => records.dimension<number>(codesOf(list) as unknown as (row: Row) => number, true);
  const counting = (dimension: Dimension): Group => dimension.group<number, number>().reduceCount();

  const dimensions: Record<Facet, Dimension> = {
    ...{ actor: multiple("actor"), source: multiple("source"), outlet: multiple("outlet"), region: multiple("region") },
    ...{ kind: single(columns.kind), hedging: single(columns.hedging) },
  };
  const groups = Object.fromEntries(FACETS.map((facet) => [facet, counting(dimensions[facet])])) as Record<Facet, Group>; // FACETS names every key
  // Kinds are the families' leaves: both are one dimension.
  const familyOf = new Map(Array.from(columns.kind, (kind, row) => [kind, columns.family[row] ?? 0]));
  const rowNumbers = () => records.dimension<number>((row) => row);
  const excluded = Object.fromEntries(LIST_FACETS.map((facet) => [facet, rowNumbers()])) as Record<(typeof LIST_FACETS)[number], Dimension>;
  const [words, box] = [rowNumbers(), rowNumbers()];
  const clocks = { happened: dateDimension("happened"), reported: dateDimension("reported") };
  const standings = counting(single(columns.standing));
  const cells = counting(multiple("cell"));
  const sides = { happened: sidesOf("happened"), reported: sidesOf("reported") };

  /** In order of the span's begin on that clock, so that bins are groups of what is filtered by day. */
  function dateDimension(clock: Clock) {
    const [start, bin] = clock === "happened" ? [columns.start, columns.happened_bin] : [columns.first, columns.reported_bin];
    const order = Uint32Array.from({ length: rows }, (_, row) => row).sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0));
    const rank = new Uint32Array(rows);
    order.forEach((row, i) => {
      rank[row] = i;
    });
    const binOf = (row: number) => (bin[row] === NO_BIN ? -1 : (bin[row] ?? 0));
    const filtered = records.dimension<number>((row) => rank[row] ?? 0);
    return {
      filtered,
      order,
      others: filtered.group<number, number>((at) => binOf(order[at] ?? 0)).reduceCount(),
      all: counting(records.dimension(binOf)),
    };
  }

  function sidesOf(clock: Clock) {
    const side = (column: Uint16Array) => records.dimension<number>((row) => (column[row] === NO_BIN ? -1 : (column[row] ?? 0)));
    return { begin: side(columns[`${clock}_bin`]), end: side(columns[`${clock}_end_bin`]) };
  }

  function applyChoice(filter: Filter, facet: Facet): void {
    const { only, not } = filter[facet];
    if (only.length + not.length === 0) return;
    const codes = (ids: readonly string[]) => new Set(ids.map((id) => names.facets[facet].indexOf(id)));
    const [wanted, unwanted] = [codes(only), codes(not)];
    if (!isList(facet)) {
      const chosen = (set: Set<number>, code: number) =>
        set.has(code) || (facet === "kind" && set.has((familyOf.get(code) ?? 0) + EVENT_KINDS.length));
      dimensions[facet].filterFunction((code) => (only.length === 0 || chosen(wanted, Number(code))) && !chosen(unwanted, Number(code)));
      return;
    }
    if (only.length === 1) dimensions[facet].filterExact([...wanted][0] ?? -1);
    else if (only.length > 1) dimensions[facet].filterFunction((code) => wanted.has(Number(code)));
    if (not.length === 0) return;
    const [at, values] = [columns[`${facet}_at`], columns[facet]];
    excluded[facet].filterFunction((row) => {
      for (let i = at[Number(row)] ?? 0; i < (at[Number(row) + 1] ?? 0); i++) if (unwanted.has(values[i] ?? 0)) return false;
      return true;
    });
  }

  function applyDate({ clock, from, to, undated }: Filter): void {
    if (from === null && to === null) return;
    const { filtered, order } = clocks[clock];
    const [start, end] = clock === "happened" ? [columns.start, columns.end] : [columns.first, columns.last];
    const [first, last] = [from === null ? NO_DAY + 1 : toDayNumber(from), to === null ? 0x7fffffff : toDayNumber(to)];
    filtered.filterFunction((at) => {
      const row = order[Number(at)] ?? 0;
      const begun = start[row] ?? NO_DAY;
      return begun === NO_DAY ? undated : begun <= last && (end[row] ?? NO_DAY) >= first;
    });
  }

  function apply(filter: Filter): void {
    for (const facet of FACETS) applyChoice(filter, facet);
    applyDate(filter);
    if (filter.box !== null) box.filterFunction(isIn(inBox(columns, filter.box, rows)));
    if (searchWords(filter.words).length > 0) words.filterFunction(isIn(withWords(columns, names, filter.words, rows)));
  }

  function clear(): void {
    for (const dimension of [
      ...Object.values(dimensions),
      ...Object.values(excluded),
      words,
      box,
      clocks.happened.filtered,
      clocks.reported.filtered,
    ])
      if (dimension.hasCurrentFilter()) dimension.filterAll();
  }

  function countFacet(filter: Filter, facet: Facet): number[][] {
    if (!isList(facet) || filter[facet].not.length === 0) return groups[facet].all().map(({ key, value }) => [key, value]);
    const counts = new Uint32Array(names.facets[facet].length);
    // It takes dimensions, whatever its types say.
    const own = [dimensions[facet], excluded[facet]] as unknown as number[];
    const [at, values] = [columns[`${facet}_at`], columns[facet]];
    for (let row = 0; row < rows; row++) {
      if (!records.isElementFiltered(row, own)) continue;
      for (let i = at[row] ?? 0; i < (at[row + 1] ?? 0); i++) counts[values[i] ?? 0] = (counts[values[i] ?? 0] ?? 0) + 1;
    }
    return Array.from(counts, (count, code) => [code, count]);
  }

  const pairs = (group: Group) => group.all().map(({ key, value }) => [key, value]);
  const countAll = (filter: Filter) => new Map(FACETS.map((facet) => [facet, countFacet(filter, facet)]));
  const read = (filter: Filter) => ({
    filter,
    facets: countAll(filter),
    familyOf,
    cells: pairs(cells),
    standings: pairs(standings),
    count: pairs(clocks[filter.clock].others),
    inRange: pairs(clocks[filter.clock].all),
    // Numbered in the order of the list, so the least are the newest.
    newest: words.bottom(ROWS),
  });

  async function brush(filter: Filter): Promise<Brushing> {
    clear();
    const { ms } = await timed(() => apply(filter));
    const { begin, end } = sides[filter.clock];
    return {
      ready: ms,
      async move({ from, to }): Promise<Timed<BrushAnswer>> {
        const { ms, value } = await timed(() => {
          begin.filterRange([0, to + 1]);
          end.filterRange([from, NO_BIN]);
          return { facets: countAll(filter), cells: pairs(cells), all: pairs(standings) };
        });
        const [found, located] = [toFacets(value.facets, familyOf, names), toCounts(value.cells)];
        const all = value.all.reduce((sum, [, count = 0]) => sum + count, 0);
        return { ms, answer: () => ({ facets: found, cells: located, all }) };
      },
    };
  }
  const clearAll = () => {
    clear();
    for (const { begin, end } of Object.values(sides)) for (const side of [begin, end]) if (side.hasCurrentFilter()) side.filterAll();
  };
  return { apply, clear: clearAll, read, brush };
}

type Found = ReturnType<ReturnType<typeof build>["read"]>;

const toCounts = (pairs: readonly number[][]): Counts =>
  Object.fromEntries(pairs.filter(([key = 0, count = 0]) => key >= 0 && count > 0).map(([key = 0, count = 0]) => [key, count]));

function toFacets(facets: Found["facets"], familyOf: Found["familyOf"], names: Names): Answer["facets"] {
  return facetsOf((facet) => {
    const pairs = facets.get(facet) ?? [];
    const families = new Map<number, number>();
    if (facet === "kind") {
      for (const [kind = 0, count = 0] of pairs) {
        const family = (familyOf.get(kind) ?? 0) + EVENT_KINDS.length;
        families.set(family, (families.get(family) ?? 0) + count);
      }
    }
    const named = [...pairs, ...families].filter(([, count = 0]) => count > 0);
    return Object.fromEntries(named.map(([code = 0, count = 0]) => [names.facets[facet][code] ?? "", count]));
  });
}

function toAnswer({ filter, facets, familyOf, cells, standings, count, inRange, newest }: Found, names: Names): Answer {
  const standing = (code: number) => standings.find(([key]) => key === code)?.[1] ?? 0;
  const undatedIn = (bins: readonly number[][]) => bins.find(([key]) => key === -1)?.[1] ?? 0;
  const all = standing(0) + standing(1) + standing(2);
  const undated = undatedIn(inRange);
  return {
    totals: {
      ...{ all, located: standing(0), relations: standing(1), unplaceable: standing(2), dated: all - undated, undated },
      leftOutUndated: filter.undated ? 0 : undatedIn(count) - undated,
    },
    facets: toFacets(facets, familyOf, names),
    bins: { count: toCounts(count), inRange: toCounts(inRange) },
    cells: toCounts(cells),
    rows: newest.map((row) => names.ids[row] ?? ""),
  };
}

const isIn = (set: Uint8Array) => (row: unknown) => set[Number(row)] === 1;

function inBox(columns: Columns, [west, south, east, north]: BoundingBox, rows: number): Uint8Array {
  const found = new Uint8Array(rows);
  for (const list of ["place", "seat"] as const) {
    const inside = Array.from(columns[`${list}_lng`], (lng, i) => {
      const lat = columns[`${list}_lat`][i] ?? 0;
      return lat >= south && lat <= north && (west <= east ? lng >= west && lng <= east : lng >= west || lng <= east);
    });
    const [at, codes] = [columns[`${list}_at`], columns[list]];
    for (let row = 0; row < rows; row++) for (let i = at[row] ?? 0; i < (at[row + 1] ?? 0); i++) if (inside[codes[i] ?? 0]) found[row] = 1;
  }
  return found;
}

function withWords(columns: Columns, names: Names, asked: string, rows: number): Uint8Array {
  const words = searchWords(asked);
  const found = new Uint8Array(rows).fill(1);
  words.forEach((word, i) => {
    const [from, end] = wordsFrom(names.words, word);
    const to = i === words.length - 1 ? end : names.words[from] === word ? from + 1 : from;
    const own = new Uint8Array(rows);
    for (const row of columns.word.subarray(columns.word_at[from], columns.word_at[to])) own[row] = 1;
    for (let row = 0; row < rows; row++) if (own[row] === 0) found[row] = 0;
  });
  return found;
}
