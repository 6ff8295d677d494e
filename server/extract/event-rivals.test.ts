import { expect, test } from "vitest";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();
const actorsOf = (text: string) =>
  extract({ text, published: "2026-05-11" }, gazetteer).events.map(({ actors }) => actors.map(({ name }) => name).join(", "));

test.each([
  ["Herders and farmers fought near Moissala on Tuesday, leaving 17 dead.", ["Herders, Farmers"]],
  ["Clashes between farmers and nomadic herders killed 20 in Plateau state on Monday.", ["Farmers, Herders"]],
  ["Fans of the two clubs clashed in Cairo on Monday.", ["Fans"]],
  ["A firebomb exploded in Athens on Friday. The Red Brigades said they had planted it.", ["Red Brigades"]],
  ["A firebomb exploded in Athens on Friday. It was the work of the Red Brigades, a minister said.", ["Red Brigades"]],
  ["A firebomb exploded in Athens on Friday. It was not clear whether the Red Brigades were responsible.", [""]],
])("who fought, or did it: %s", (text, expected) => {
  expect(actorsOf(text)).toEqual(expected);
});
