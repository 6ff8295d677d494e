import { expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();

/** "KIND: kind figure", of a report of Wednesday 11 March 2026. */
function figuresIn(text: string): string[] {
  const { events } = extract({ text, published: "2026-03-11" }, gazetteer);
  return events.map(({ kind, numbers }) =>
    [
      kind,
      numbers.map((number) => `${number.kind} ${number.min === number.max ? number.min : `${number.min}..${number.max}`}`).join(", "),
    ].join(": "),
  );
}

test.each<[string, string, string[]]>([
  ["a part of the whole", "Of the 60 drones launched overnight, 45 were shot down near Kursk, the air force said.", ["ASSAULT: count 45"]],
  [
    "further on among those counted",
    "Nine people, including a pregnant woman and two children, were killed in Kharkiv on Monday.",
    ["ASSAULT: killed 9"],
  ],
  [
    "whose data are stolen is not taken",
    "Hackers stole the personal records of up to 40,000 patients on Monday, the hospital said.",
    ["COERCE: count null..40000"],
  ],
  [
    "those taken are those freed",
    "Two nuns who were abducted by separatists near Kumbo on Tuesday were set free the next day.",
    ["COERCE: captured 2", "RETREAT: count 2"],
  ],
  [
    "those freed are those taken, wherever they were",
    "Boko Haram on Saturday released 12 fishermen near Bosso who were abducted on 20 February.",
    ["RETREAT: count 12", "COERCE: captured 12"],
  ],
  [
    "each side has its own dead",
    "Nine soldiers and 23 guerrillas were killed in a clash near Uludere on Sunday.",
    ["ASSAULT: killed 9, killed 23"],
  ],
  [
    "whom a bus kills by a verb that no list holds",
    "A bus ploughed through a group of pilgrims near Gondar on Tuesday, killing three.",
    ["OTHER: killed 3"],
  ],
  [
    "who is fed has not been driven out by it",
    "The World Food Programme delivered food to 12,000 displaced people in Saint-Marc on Monday.",
    ["AID: count 12000"],
  ],
  [
    "whoever has fled since is of what was told, wherever they went",
    "On 7 March rebels attacked a camp near Djugu and killed 21 people. Some 12,000 people have fled towards Bule since.",
    ["ASSAULT: killed 21, displaced 12000"],
  ],
  [
    "whoever died is one, and no striker",
    "A drone struck a car in Tyotkino on Tuesday; the driver died at the scene. Two drivers died in a strike on Sumy on Monday.",
    ["ASSAULT: killed 1", "ASSAULT: killed 2"],
  ],
])("%s", (_name, text, expected) => {
  expect(figuresIn(text)).toEqual(expected);
});
