import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UserError } from "#domain/user-error.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import type { Answer } from "#server/ingest/contract.ts";
import { PLAIN, parseBrief, parsePlaces, readGold } from "./gold.ts";
import { guess } from "./naive.ts";
import { fScore, matchBest, matchOneToOne, precision, recall } from "./score.ts";
import { isAt, scoreBrief, scoreClusters } from "./score-brief.ts";

const PLACES = parsePlaces("kursk: 51.73 36.19 RU\nrussia: 0 0 RU 0\n");
const SOURCE = `---
title: A test
style: wire
split: dev
published: "2025-03-12"
actors: [Russia]
events:
  - "ASSAULT | 2025-03-10..2025-03-12 | kursk | Russia | killed 2, injured 3.. | reported | one"
---
A blast hit [[Kursk|p kursk]] [[on Monday|d 2025-03-10]], [[[[Russia|pa russia]]'s ministry|s]] said.`;

const empty: Answer = { id: "a", places: [], dates: [], actors: [], sources: [], events: [] };

test("marks become spans of the bare text, nested ones too", () => {
  const brief = parseBrief("a", SOURCE, PLACES);
  expect(brief.text).toBe("A blast hit Kursk on Monday, Russia's ministry said.");
  expect(brief.places.map(({ start, end, use }) => [brief.text.slice(start, end), use])).toEqual([
    ["Kursk", "literal"],
    ["Russia", "associative"],
  ]);
  expect(brief.sources.map(({ start, end }) => brief.text.slice(start, end))).toEqual(["Russia's ministry"]);
  expect(brief.events[0]).toMatchObject({
    date: { start: "2025-03-10", end: "2025-03-12" },
    numbers: [
      { kind: "killed", min: 2, max: 2 },
      { kind: "injured", min: 3, max: null },
    ],
    cluster: "one",
  });
});

test("a slip in the gold is an error, not a lower score", () => {
  expect(() => parseBrief("a", SOURCE.replace("p kursk", "p kursc"), PLACES)).toThrow("kursc");
  expect(() => parseBrief("a", SOURCE.replace("reported", "sure"), PLACES)).toThrow("sure");
  expect(() => parseBrief("a", SOURCE.replace("|s]]", "]]"), PLACES)).toThrow();
});

test("every brief can be read; every mark covers trimmed words; both halves are there, and plain ones of our domain", () => {
  const briefs = readGold();
  const plain = readGold(PLAIN);
  for (const { text, places, dates, sources } of [...briefs, ...plain]) {
    expect(text).not.toMatch(/\[\[|\]\]/);
    for (const { start, end } of [...places, ...dates, ...sources]) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  }
  expect(briefs.filter(({ split }) => split === "dev").length).toBeGreaterThanOrEqual(10);
  expect(briefs.filter(({ split }) => split === "report").length).toBeGreaterThanOrEqual(10);
  expect(plain.every(({ genre }) => genre === "domain")).toBe(true);
  for (const half of ["dev", "report"] as const) expect(plain.filter(({ split }) => split === half).length).toBeGreaterThanOrEqual(10);
});

test("pairs are one to one, and as many as possible", () => {
  expect(matchOneToOne([1, 2], [1, 2, 3], (a, b) => b === 1 || a === b)).toEqual([0, 1]);
  expect(matchOneToOne([1, 1], [1], (a, b) => a === b).filter((index) => index >= 0)).toHaveLength(1);
});

test("of several that fit, the pair is the one that fits best, as long as no pair is lost by it", () => {
  const fits: Record<string, number> = { ax: 2, ay: 3, bx: 2, by: 2, cx: 3 };
  const worth = (a: string, b: string) => fits[`${a}${b}`] ?? 0;
  expect(matchBest(["a", "b"], ["x", "y"], worth)).toEqual([1, 0]);
  expect(matchBest(["b", "a"], ["x", "y"], worth)).toEqual([0, 1]);
  expect(matchBest(["a", "c", "b"], ["x", "y"], worth)).toEqual([1, 0, -1]);
  expect(matchBest(["a", "d"], ["z"], worth)).toEqual([-1, -1]);
});

test("as many pairs as without weights, and the best sum of all ways to make so many", () => {
  const numbers = Array.from({ length: 400 }, (_, at) => ((at * 7919 + 13) % 97) % 4);
  for (let round = 0; round < 40; round++) {
    const worth = (a: number, b: number) => numbers[(round * 9 + a * 3 + b) % numbers.length] ?? 0;
    const pairs = matchBest([0, 1, 2], [0, 1, 2], worth);
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const total = (order: readonly number[]) => order.reduce((sum, b, a) => sum + (b >= 0 && worth(a, b) > 0 ? 100 + worth(a, b) : 0), 0);
    expect(total(pairs)).toBe(Math.max(...orders.map(total)));
  }
});

test("precision, recall and F", () => {
  const tally = { gold: 4, found: 2, hits: 1 };
  expect([precision(tally), recall(tally)]).toEqual([0.5, 0.25]);
  expect(fScore(tally)).toBeCloseTo(1 / 3);
});

test("a right answer scores full, a wrong one nothing", () => {
  const brief = parseBrief("a", SOURCE, PLACES);
  const at = (words: string) => ({ start: brief.text.indexOf(words), end: brief.text.indexOf(words) + words.length, text: words });
  const right: Answer = {
    ...empty,
    places: [
      { ...at("Kursk"), lat: 51.7, lon: 36.2, use: "literal", score: 0.9 },
      { ...at("Russia"), lat: 60, lon: 100, country: "RU", level: "country", use: "associative" },
    ],
    dates: [{ ...at("Monday"), value: "2025-03-10", precision: "day" }],
    sources: [{ ...at("ministry"), name: "Ministry" }],
    actors: [{ ...at("Russia"), name: "Russia", type: "state" }],
    events: [
      {
        ...at("A blast hit"),
        sentence: "",
        type: "ASSAULT",
        date: { start: "2025-03-10", end: "2025-03-12", precision: "range" },
        places: [{ name: "Kursk", lat: 51.7, lon: 36.2 }],
        actors: [{ name: "Russia" }],
        sources: [],
        numbers: [
          { kind: "killed", value: 2 },
          { kind: "injured", min: 3 },
        ],
      },
    ],
  };
  for (const [measure, tally] of Object.entries(scoreBrief(brief, right).score)) expect([measure, fScore(tally)]).toEqual([measure, 1]);
  for (const [measure, { hits }] of Object.entries(scoreBrief(brief, empty).score)) expect([measure, hits]).toEqual([measure, 0]);
});

test("a place is right within 161 km, a country by its code", () => {
  const kursk = PLACES.get("kursk");
  const russia = PLACES.get("russia");
  if (!kursk || !russia) throw new Error("The table of the test lacks a place.");
  expect(isAt(kursk, { lat: 50.6, lon: 36.19 })).toBe(true);
  expect(isAt(kursk, { lat: 50.2, lon: 36.19 })).toBe(false);
  expect(isAt(kursk, { lat: null, lon: null })).toBe(false);
  expect(isAt(russia, { lat: 60, lon: 100, country: "RU", level: "country" })).toBe(true);
  expect(isAt(russia, { lat: 60, lon: 100, country: "RU", level: "region" })).toBe(false);
});

test("the genre is read off the style; what is none of them is our own domain", () => {
  const genreOf = (style: string) => parseBrief("a", SOURCE.replace("style: wire", `style: ${style}`), PLACES).genre;
  expect(["wire", "incident report", "local newspaper"].map(genreOf)).toEqual(["domain", "incident report", "local newspaper"]);
});

test("a folder of one's own brings its own places; one without texts is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "gold-"));
  expect(() => readGold(folder)).toThrow(UserError);
  writeFileSync(join(folder, "one.txt"), SOURCE.replaceAll("kursk", "own-key"));
  expect(() => readGold(folder)).toThrow("own-key");
  writeFileSync(join(folder, "places.yaml"), "own-key: 51.73 36.19 RU\n");
  expect(readGold(folder).map(({ id, places }) => [id, places[0]?.location?.lat])).toEqual([["one", 51.73]]);
  rmSync(folder, { recursive: true });
});

test("the naive baseline guesses as dashboards do", () => {
  const text = "Ukrainian drones attacked Kursk on Monday and killed three people, Igor Petrov said. Nothing else happened.";
  const said = guess({ id: "a", text, published: "2025-03-12" }, openGazetteer());
  expect(said.places.map(({ text }) => text)).toEqual(["Kursk", "Petrov"]);
  expect(said.dates.map(({ value }) => value)).toEqual(["2025-03-10"]);
  expect(said.sources.map(({ name }) => name)).toEqual(["Igor Petrov"]);
  expect(said.events).toMatchObject([
    {
      type: "ASSAULT",
      date: { start: "2025-03-10" },
      places: [{ country: "RU" }],
      actors: [{ name: "Ukraine" }, { name: "Igor Petrov" }],
      numbers: [{ kind: "killed", value: 3 }],
    },
  ]);
});

test("clusters count by pairs", () => {
  expect(
    scoreClusters(
      [["a", "b", "c"]],
      [
        ["b", "a"],
        ["c", "d"],
      ],
    ),
  ).toEqual({ gold: 3, found: 2, hits: 1 });
});
