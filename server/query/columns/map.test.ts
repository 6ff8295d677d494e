import { expect, test } from "vitest";
import { joinBrushes } from "#domain/brush-index.ts";
import { readBrush } from "#domain/brushed.ts";
import { choiceBefore, type Look } from "#domain/explore-question.ts";
import { EMPTY_FILTER, FACETS, type Filter } from "#domain/filter.ts";
import { queryMap } from "../map.ts";
import { queryTotals } from "../totals.ts";
import { storeCorpus } from "./stored-corpus.ts";

const { database, columns } = storeCorpus({ seed: 17, events: 4000 });

const look = { box: null, zoom: 4 };
const questionOf = (filter: Filter) => ({ filter, order: "newest" as const, limit: 10, window: null, lanes: "none" as const, look });
const explore = (filter: Filter, mentions = true) => columns.explore({ ...questionOf(filter), mentions });

const rare: Filter = { ...EMPTY_FILTER, words: "drone", hedging: { only: ["denied"], not: [] } };

test("few events come one by one, with the places that their documents mention", () => {
  const { map, totals } = explore(rare);
  const { events, relations, mentioned } = queryMap(database, rare);
  expect(totals.all).toBeGreaterThan(10);
  expect(map).toEqual({ events, relations, mentioned, notSent: 0, cells: null });
  const known = { ...rare, knownBy: "2024-06-01" };
  expect(explore(known).map.mentioned).toEqual(queryMap(database, known).mentioned);
  expect(explore(known).map.mentioned).not.toEqual(mentioned);
  expect(explore(rare, false).map).toEqual({ events, relations, mentioned: [], notSent: 0, cells: null });
});

test("many are counted in squares, the newest arcs stand for all, and places only mentioned are said to be left out", () => {
  const { map, totals } = explore(EMPTY_FILTER);
  expect(map.events).toEqual([]);
  expect(map.notSent).toBe(totals.located);
  expect(map.cells?.cells.length).toBeGreaterThan(20);
  expect(totals.relations).toBeGreaterThan(map.relations.length);
  expect(map.relations).toEqual(queryMap(database, EMPTY_FILTER).relations.slice(0, map.relations.length));
  expect(map).toMatchObject({ mentioned: [], mentionsLeftOut: true });
  expect(explore(EMPTY_FILTER, false).map.mentionsLeftOut).toBeUndefined();
  expect(totals).toEqual(queryTotals(database, EMPTY_FILTER));
});

test("a question for the map alone tells what the whole answer tells of it, and what is held is not sent again", () => {
  const looks: Look[] = [look, { box: [20, 30, 60, 60], zoom: 6 }, { box: [30, 45, 30.4, 45.3], zoom: 11 }];
  const names = looks.map((look) => {
    const { seen, squares, revision } = columns.look({ filter: EMPTY_FILTER, look });
    const whole = columns.explore({ ...questionOf(EMPTY_FILTER), look, mentions: true });
    expect(whole).toMatchObject({ map: seen, squares, revision });
    const held = squares === null ? [] : [squares.name];
    expect(columns.look({ filter: EMPTY_FILTER, look, held }).squares).toEqual(squares && { name: squares.name, packed: null });
    return squares?.name;
  });
  expect(new Set(names).size).toBe(looks.length);
});

test("of squares that were seen before, the index is not sent again; built upon what is held it is the whole one", () => {
  const before: Look = { box: [20, 30, 60, 60], zoom: 6 };
  const held = columns.look({ filter: EMPTY_FILTER, look: before }).squares;
  for (const look of [
    { box: [30, 30, 70, 60], zoom: 6 },
    { box: [20, 30, 60, 60], zoom: 7 },
  ] satisfies Look[]) {
    const whole = columns.look({ filter: EMPTY_FILTER, look }).squares;
    const squares = columns.look({ filter: EMPTY_FILTER, look, before, held: [held?.name ?? ""] }).squares;
    expect(squares?.name).toBe(whole?.name);
    const [base, part] = [readBrush(held), readBrush(squares)];
    if (!base || !part || !squares?.upon) throw new Error("It was not built upon what is held.");
    expect(squares.upon.name).toBe(held?.name);
    expect(squares.upon.at.filter((place) => place === -1)).toHaveLength(part.keys);
    expect(joinBrushes(base, part, squares.upon.at)).toMatchObject({ ...readBrush(whole), count: expect.any(Function) });
  }
  const aside = columns.look({ filter: EMPTY_FILTER, look: { box: [30, 30, 70, 60], zoom: 6 }, before, held: [held?.name ?? ""] }).squares;
  expect(aside?.upon?.at.some((place) => place >= 0)).toBe(true);
  // Of another filter nothing is held, whatever the asker says.
  const other = columns.look({ filter: { ...EMPTY_FILTER, words: "the" }, look: before, before, held: [held?.name ?? ""] }).squares;
  expect(other?.upon).toBeUndefined();
});

test("under another choice in one facet its values count the same, and their index is not sent again", () => {
  const { facets, brush } = explore(EMPTY_FILTER);
  const held = [brush?.name ?? ""];
  for (const facet of FACETS) {
    const last = facets[facet].at(-1)?.id ?? "";
    for (const only of [last, "nobody-knows-this"]) {
      const filter = { ...EMPTY_FILTER, from: "2024-01-01", [facet]: { only: [only], not: [] } };
      const before = choiceBefore(EMPTY_FILTER, filter);
      const whole = explore(filter).brush;
      const part = columns.explore({ ...questionOf(filter), mentions: false, before, held }).brush;
      const [base, index] = [readBrush(brush), readBrush(part)];
      if (!base || !index || !part?.upon) throw new Error("It was not built upon what is held.");
      expect(part.name).toBe(whole?.name);
      expect(part.upon.at.filter((place) => place >= 0)).toHaveLength(facets[facet].length);
      expect(joinBrushes(base, index, part.upon.at)).toMatchObject({ ...readBrush(whole), count: expect.any(Function) });
    }
  }
  const two: Filter = { ...EMPTY_FILTER, kind: { only: ["force"], not: [] }, hedging: { only: ["denied"], not: [] } };
  expect(choiceBefore(EMPTY_FILTER, two)).toBe(null);
  expect(choiceBefore(EMPTY_FILTER, { ...two, hedging: EMPTY_FILTER.hedging, words: "drone" })).toBe(null);
});
