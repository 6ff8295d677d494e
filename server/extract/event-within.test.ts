import { beforeAll, expect, test } from "vitest";
import type { Gazetteer } from "#domain/place.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { extract } from "./extract.ts";

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = openGazetteer();
});

/** Kind, days, whether only "by then", and who acts. */
function told(text: string): string[] {
  return extract({ text, published: "2025-10-15" }, gazetteer).events.map(({ kind, when, actors }) =>
    [kind, when ? `${when.openStart ? "by " : ""}${when.start}` : "-", actors.map(({ name }) => name).join("; ")].join(" | "),
  );
}

test.each<[string, string, string[]]>([
  [
    "one day for what a sentence goes on to tell",
    "Some 200 students rallied in Lima on Sunday; eleven were detained.",
    ["PROTEST | 2025-10-12 | Students", "COERCE | 2025-10-12 | Peru"],
  ],
  [
    "a date in front holds behind \u201cand\u201d, too",
    "On Monday, classes were suspended because of flooding in Goma, and one man drowned in Bukavu.",
    ["OTHER | 2025-10-13 | ", "OTHER | 2025-10-13 | "],
  ],
  [
    "a relative clause has its own day",
    "Funerals were held in Doha on Thursday for six people who were killed in a raid on Tuesday.",
    ["ASSAULT | 2025-10-14 | "],
  ],
  ["what is told without a day has none", "Benin sent 300 soldiers to Kandi.", ["MOBILIZE | - | Benin"]],
  [
    "days are counted from what was told",
    "Rebels freed a pilot near Wamena on 13 August. Two days before the release, soldiers had killed four rebels in Jayapura.",
    ["RETREAT | 2025-08-13 | Rebels", "ASSAULT | 2025-08-11 | Soldiers; Rebels; Indonesia"],
  ],
  ["a log's day ends with a colon", "June 4: a car bomb exploded in Beirut.", ["ASSAULT | 2025-06-04 | "]],
  ["posts are items", "\u26a1\ufe0f Konotop: Shaheds hit the depot on Monday.", ["ASSAULT | 2025-10-13 | Russia"]],
  [
    "who is blamed in the sentence did it",
    "A villager was shot dead in Poipet on Monday, Phnom Penh said, blaming Thai troops.",
    ["ASSAULT | 2025-10-13 | Villager; Thailand"],
  ],
])("%s", (_name, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("each clause has its own place", () => {
  const text = "Protesters raided an office in Bonn on Tuesday after commandos had seized a man in Nairobi.";
  const { events, places } = extract({ text, published: "2025-10-15" }, gazetteer);
  expect(events.map(({ kind, places: at }) => `${kind} ${at.map((index) => places[index]?.name).join()}`)).toEqual([
    "ASSAULT Bonn",
    "COERCE Nairobi",
  ]);
});
