import { expect, test } from "vitest";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();
const told = (text: string) => {
  const { events, places } = extract({ text, published: "2026-05-11" }, gazetteer);
  return events.map((event) => [
    event.kind,
    event.places.map((at) => places[at]?.name).join(),
    event.actors.map(({ name }) => name).join(),
  ]);
};

test.each([
  [
    "A bomb went off in Lahore on Friday, killing two. Police cordoned off the area. The wounded were taken to Mayo Hospital.",
    [["ASSAULT", "Lahore", ""]],
  ],
  [
    "A grenade was thrown into a bar in Nairobi on Friday. Four patrons were rushed to Mbagathi Hospital.",
    [["ASSAULT", "Nairobi", "Patrons"]],
  ],
  ["Some 30 people were treated for burns at the 37 Military Hospital in Accra after a blast on Friday.", [["OTHER", "Accra", ""]]],
  ["In Gao, members of the Mexicles set ten cars ablaze on Friday.", [["ASSAULT", "Gao", "Mexicles"]]],
  ["Right-wing extremists firebombed a hostel in Rostock on Friday.", [["ASSAULT", "Rostock", "Extremists"]]],
  ["Police in Lima said on Friday they had arrested two men.", [["COERCE", "Lima", "Police,Men,Peru"]]],
  ["Police in Jos said gunmen killed four herders in Gusau on Friday.", [["ASSAULT", "Gusau", "Gunmen,Herders"]]],
  ["In Munich the police released the names of five men on Friday.", []],
  ["Authorities offered a reward of 50 million pesos for information.", []],
])("what comes of a deed, and where those who tell it sit: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
