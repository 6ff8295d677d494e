import { expect, test } from "vitest";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();
const told = (text: string) =>
  extract({ text, published: "2026-05-11" }, gazetteer).events.map(({ kind, actors, numbers }) => [
    kind,
    actors.map(({ name }) => name).join(", "),
    numbers.map(({ kind, min }) => `${kind} ${min}`).join(", "),
  ]);

test.each([
  ["Masked men dragged a welder from a bus near Gao on Friday and shot him.", [["ASSAULT", "Masked men, Welder", "killed 1"]]],
  ["Three nurses were kidnapped in Dori on Friday and then murdered.", [["ASSAULT", "Nurses", "killed 3"]]],
  [
    "Gunmen kidnapped a dentist in Jos on 1 May. They shot dead a court clerk there on 4 May.",
    [
      ["COERCE", "Gunmen, Dentist", "captured 1"],
      ["ASSAULT", "Gunmen, Court clerk", "killed 1"],
    ],
  ],
])("whoever is seized and killed: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
