import { expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { analyse } from "./analyse.ts";
import { type Telling, toTellings } from "./link.ts";
import { onePerDocument } from "./one-per-document.ts";

const gazetteer = openGazetteer();

function read(id: string, text: string): Telling[] {
  const document = { id, text, publisher: null, published: "2025-02-13" };
  return toTellings(document, analyse(document, gazetteer), () => null);
}

const [bomb, shells] = read(
  "one",
  "A bomb killed 14 people in Sumy on 11 February. Later on 11 February shells killed two people in Sumy.",
);
const [bombAgain] = read("two", "In Sumy 14 people were killed by a bomb on 11 February.");
const [shellsAgain] = read("three", "On 11 February shells killed two people in Sumy.");

test("where links run through two events of a text, each finds its own", () => {
  const all = [bomb, shells, bombAgain, shellsAgain];
  const told = all.filter((telling) => telling !== undefined);
  expect(told).toHaveLength(4);
  const groups = onePerDocument(told).map((group) => group.map(({ documentId, ordinal }) => `${documentId} ${ordinal}`).sort());
  expect(groups.sort()).toEqual([
    ["one 0", "two 0"],
    ["one 1", "three 0"],
  ]);
  expect(onePerDocument(told.slice(0, 1))).toEqual([]);
});

test("an attack goes with the attack, and not with the fire of the same day", () => {
  const [strike, fire] = read(
    "one",
    "Drones struck a refinery in Ryazan on 14 April. A fire broke out at the Ryazan station on 14 April, injuring four.",
  );
  const [strikeAgain] = read("two", "Ukrainian drones struck the refinery in Ryazan on 14 April, and four people were injured.");
  const told = [strike, fire, strikeAgain].filter((telling) => telling !== undefined);
  expect(told.map(({ kind }) => kind)).toEqual(["ASSAULT", "OTHER", "ASSAULT"]);
  const groups = onePerDocument(told).map((group) => group.map(({ documentId, ordinal }) => `${documentId} ${ordinal}`).sort());
  expect(groups).toEqual([["one 0", "two 0"]]);
});

test("two that contradict each other are not made one by what agrees with both", () => {
  const texts = {
    gang: "Nigerian police arrested five suspected kidnappers in Lagos on 11 February.",
    gangAgain: "Five men accused of kidnapping were detained in Lagos on 11 February, a police spokesman said.",
    editor: "Nigeria's secret police detained a newspaper editor in Lagos on 11 February, his lawyer said.",
    editorAgain: "An editor was arrested at his home in Lagos on 11 February, the press council said.",
  };
  const told = Object.entries(texts).flatMap(([id, text]) => read(id, text).slice(0, 1));
  expect(told).toHaveLength(4);
  const groups = onePerDocument(told).map((group) => group.map(({ documentId }) => documentId).sort());
  expect(groups.sort()).toEqual([
    ["editor", "editorAgain"],
    ["gang", "gangAgain"],
  ]);
});
