import { beforeAll, describe, expect, test } from "vitest";
import type { Gazetteer } from "#domain/place.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { analyse } from "#server/ingest/analyse.ts";

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = openGazetteer();
});

/** Each event as "KIND day @places: actors", published on a Wednesday. */
function eventsOf(text: string): string[] {
  const { events, places } = analyse({ text, published: "2025-03-19" }, gazetteer);
  return events.map(({ kind, when, places: at, actors }) => {
    const where = at.map((index) => places[index]?.name).join("+");
    const who = actors.map(({ name }) => name).join("+");
    return `${kind} ${when?.start ?? "-"}${where && ` @${where}`}${who && `: ${who}`}`;
  });
}

describe("what is told by the way, in a calendar's present or without a verb", () => {
  test.each<[string, string[]]>([
    ["The defence ministers of Peru and Ecuador meet in Lima tomorrow.", ["CONSULT 2025-03-20 @Lima: Peru+Ecuador"]],
    ["A Polish delegation arrives in Kigali on Monday.", ["CONSULT 2025-03-24 @Kigali: Poland"]],
    ["The Australian foreign minister will be in Port Vila next month.", ["CONSULT 2025-04-01 @Port Vila: Australia"]],
    ["Egypt's foreign minister, who visited Asmara on Saturday, liked the canal.", ["CONSULT 2025-03-15 @Asmara: Egypt"]],
    ["Negotiators from Serbia and Kosovo will on Friday sit down in Brussels.", ["CONSULT 2025-03-21 @Brussels: Serbia+Kosovo"]],
    ["Kazakhstan, most of whose oil leaves by sea, on Monday asked Kyiv to spare the port.", ["REQUEST 2025-03-17: Kazakhstan+Ukraine"]],
    ["The Indian navy will exercise with Japan off Guam from 15 to 21 June.", ["COOPERATE 2025-06-15 @Guam: Indian Navy+Japan+India"]],
    ["Three pupils who were abducted in September came home on Monday.", ["COERCE 2024-09-01: Pupils", "RETREAT 2025-03-17: Pupils"]],
    ["Yesterday, a guided bomb on the edge of Bilopillia: power line torn.", ["ASSAULT 2025-03-18 @Bilopillia"]],
    ["Talks between Chad and Niger in Doha on Friday.", ["CONSULT 2025-03-14 @Doha: Chad+Niger"]],
    ["Three men drove over a mine near Gorom-Gorom on Monday.", ["ASSAULT 2025-03-17 @Gorom-Gorom"]],
    ["A Danish court gave two Syrians eight years each on Monday for planning an attack.", ["OTHER 2025-03-17: Denmark+Syria"]],
    ["Malawi: 9 students taken at a checkpoint in Dedza on Sunday.", ["COERCE 2025-03-16 @Dedza: Students"]],
    ["Egypt began flying ammunition to Port Sudan last week.", ["AID 2025-03-10 @Port Sudan: Egypt"]],
    [
      "Kenya's foreign minister, Musalia Mudavadi, cut short a trip to Rome on Saturday and flew to Port Sudan.",
      ["CONSULT 2025-03-15 @Port Sudan: Kenya+Musalia Mudavadi"],
    ],
    ["Thailand cancelled flights to Phnom Penh on Monday.", ["OTHER 2025-03-17 @Phnom Penh: Thailand"]],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

test("soldiers who come are not those who are shot at by others", () => {
  const text = "North Korean soldiers crossed the line at Yeoncheon on Monday. South Korean troops fired warning shots.";
  expect(eventsOf(text)[0]).toContain("MOBILIZE 2025-03-17");
});

test("since the autumn is a time, since somebody was killed is a clause", () => {
  expect(eventsOf("Four policemen held since the autumn were handed over to the Red Cross in Tulsipur yesterday.")[0]).toContain(
    "RETREAT 2025-03-18",
  );
});
