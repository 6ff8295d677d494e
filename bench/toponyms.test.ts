import { expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { WEIGHTS } from "#server/geocode/weights.ts";
import { readLabelled, resolveLabelled } from "./labelled.ts";
import { isRight, parseToponyms, readToponyms } from "./toponyms.ts";

test("marks, outlet and slack are read; halves take turns", () => {
  const texts = parseToponyms(
    "@ Ogle County Herald\nFrom [[Polo|41.99 -89.58]] to [[Illinois|40 -89 300]].\n\nRain in [[Rome|41.9 12.5]].\n",
  );
  expect(texts.map(({ text, publisher, split }) => [text, publisher, split])).toEqual([
    ["From Polo to Illinois.", "Ogle County Herald", "dev"],
    ["Rain in Rome.", null, "report"],
  ]);
  expect(texts[0]?.toponyms).toEqual([
    { start: 5, end: 9, lat: 41.99, lng: -89.58, slackKm: 161 },
    { start: 13, end: 21, lat: 40, lng: -89, slackKm: 300 },
  ]);
  expect(() => parseToponyms("In [[Rome|nowhere]].")).toThrow("Rome");
});

test("a namesake is right near the truth only", () => {
  const springfield = { start: 0, end: 1, lat: 39.8, lng: -89.64, slackKm: 161 };
  expect(isRight(springfield, { lat: 39.5, lng: -89 })).toBe(true);
  expect(isRight(springfield, { lat: 37.2, lng: -93.3 })).toBe(false);
});

test("both halves hold at least 150 names, and the weights in use choose nine in ten of them rightly", () => {
  const gazetteer = openGazetteer();
  for (const half of ["dev", "report"] as const) {
    const count = readToponyms()
      .filter(({ split }) => split === half)
      .reduce((sum, { toponyms }) => sum + toponyms.length, 0);
    expect(count).toBeGreaterThanOrEqual(150);
    const outcomes = readLabelled(gazetteer)
      .filter(({ split, extraction }) => split === half && extraction.reference === null)
      .flatMap((text) => resolveLabelled(text, gazetteer, WEIGHTS));
    expect(outcomes.filter(({ pin }) => pin?.isRight).length / outcomes.length).toBeGreaterThan(0.9);
  }
});
