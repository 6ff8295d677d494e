import { expect, test } from "vitest";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();
const actorsOf = (text: string, kind: string) =>
  extract({ text, published: "2026-05-11" }, gazetteer)
    .events.find((event) => event.kind === kind)
    ?.actors.map(({ name }) => name);

test.each([
  ["whoever is named in the sentence", "On 4 May a barge chartered by Harbour Aid was looted near Malakal.", "ASSAULT", ["Harbour Aid"]],
  [
    "whoever the sentence before is about",
    "On 4 May the Dawn Front attacked Gao. Four men were arrested.",
    "COERCE",
    ["Men", "Dawn Front"],
  ],
  [
    "the speaker, by his own people",
    "Russia's Defence Ministry said on Friday that 214 of its servicemen had been freed in Belarus.",
    "RETREAT",
    ["Russian Defence Ministry", "Russia"],
  ],
])("%s has a part where none is given away", (_, text, kind, expected) => {
  expect(actorsOf(text, kind)).toEqual(expected);
});
