import { expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();

/** "KIND | day or span | places". */
function toldIn(text: string): string[] {
  const { events, places } = extract({ text, published: "2026-03-11" }, gazetteer);
  return events.map(({ kind, when, places: where }) => {
    const days = when ? [...new Set([when.start, when.end])].join("/") : "-";
    return `${kind} | ${days} | ${where.map((index) => places[index]?.text).join(", ") || "-"}`;
  });
}

test.each<[string, string, string[]]>([
  [
    "a main verb behind a relative clause has its own day",
    "China, which brokered a truce between the two sides in January, called on them to stop the fighting.",
    ["AGREE | 2026-01-01/2026-01-31 | -", "REQUEST | 2026-03-11 | -"],
  ],
  ["who is due somewhere", "Negotiators from both sides are due in Doha on Friday.", ["CONSULT | 2026-03-13 | Doha"]],
  [
    "there, where the sentence before was",
    "Serbia's president arrived in Sofia on Monday. Officials said envoys of Kosovo and Serbia are to meet there on 18 March.",
    ["CONSULT | 2026-03-09 | Sofia", "CONSULT | 2026-03-18 | Sofia"],
  ],
  [
    "an evacuation is no part of the attack before it",
    "Russian forces attacked positions near Terny on Tuesday. The evacuation of 300 residents from Borova to Lozova was completed on Monday.",
    ["ASSAULT | 2026-03-10 | Terny", "OTHER | 2026-03-09 | Borova"],
  ],
  ["the place of a note stands before its colon", "Vovchansk: shelling continues, 12 houses damaged.", ["ASSAULT | - | Vovchansk"]],
  [
    "day and place before a colon",
    "- 3 March, Gao: armed men on motorcycles attacked a post. Two guards were killed.\n- 5 March, Ménaka: a mine hit a convoy.",
    ["ASSAULT | 2026-03-03 | Gao", "ASSAULT | 2026-03-05 | Ménaka"],
  ],
  [
    "an approach becomes what was done",
    "Insurgents entered the village of Quiterajo on Monday. Seven men were beheaded.",
    ["ASSAULT | 2026-03-09 | Quiterajo"],
  ],
  [
    "who was taken from where they sat",
    "Gunmen took three teachers off a bus near Gusau on Monday. Two of them were let go on Tuesday.",
    ["COERCE | 2026-03-09 | Gusau", "RETREAT | 2026-03-10 | -"],
  ],
  [
    "troops that land strike nobody",
    "A contingent of 120 Rwandan police landed in Port Moresby on 2 March.",
    ["MOBILIZE | 2026-03-02 | Port Moresby"],
  ],
  ["an ambassador withdrawn is no retreat", "Chad withdrew its ambassador from Khartoum on Monday.", ["SANCTION | 2026-03-09 | -"]],
  [
    "where they had agreed on it is elsewhere",
    "Chad and Sudan exchanged 40 prisoners on Friday after their envoys had met for talks in Doha.",
    ["RETREAT | 2026-03-06 | -", "CONSULT | 2026-03-06 | Doha"],
  ],
  [
    "the village that a clause goes on to name",
    "A drone flew into Romania and set fire to a barn in the village of Ceatalchioi on Tuesday.",
    ["ASSAULT | 2026-03-10 | Ceatalchioi"],
  ],
  [
    "the town told of before",
    "Gunmen killed five farmers near Gusau on Monday. The army sent a battalion to the town on Tuesday.",
    ["ASSAULT | 2026-03-09 | Gusau", "MOBILIZE | 2026-03-10 | Gusau"],
  ],
  [
    "a place off which something happens",
    "A boat with migrants bound for Lampedusa capsized off Sfax on Monday.",
    ["OTHER | 2026-03-09 | Sfax"],
  ],
  [
    "money that is given is given from afar",
    "Rebels attacked a camp near Bunia on Monday. Japan has given 3 million dollars.",
    ["ASSAULT | 2026-03-09 | Bunia", "AID | - | -"],
  ],
  [
    "one of those seized",
    "Police in Leeds arrested two men on Monday. One was released on Tuesday.",
    ["COERCE | 2026-03-09 | Leeds", "RETREAT | 2026-03-10 | Leeds"],
  ],
  [
    "a note of protest is no demonstration",
    "Bolivia handed the Chilean ambassador a note of protest on Monday.",
    ["ACCUSE | 2026-03-09 | -"],
  ],
  ["what lands are said to be", "Engineers are to clear mines in the territories that Russia occupies.", []],
  [
    "what burned down in a fire was not set on fire",
    "Two people died in a fire that swept through a camp in Cox's Bazar on Monday. Some 300 shelters burned down.",
    ["OTHER | 2026-03-09 | Cox's Bazar"],
  ],
  ["the injured who are wished well", "The governor wishes the injured a prompt recovery.", []],
])("%s", (_name, text, told) => {
  expect(toldIn(text)).toEqual(told);
});
