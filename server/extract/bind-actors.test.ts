import { describe, expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();

/** "KIND: actor role, …" of each event; a star for an actor without a name. */
function partsOf(text: string): string[] {
  const { events } = extract({ text, published: "2024-05-10" }, gazetteer);
  return events.map(
    ({ kind, actors }) => `${kind}: ${actors.map(({ name, role, nameless }) => `${name}${nameless ? "*" : ""} ${role}`).join(", ")}`,
  );
}

describe("who did what to whom", () => {
  test.each<[string, string[]]>([
    ["Armenia accused Azerbaijan of shelling Goris on Sunday.", ["ACCUSE: Armenia agent, Azerbaijan target", "ASSAULT: Azerbaijan agent"]],
    ["A bomb planted by the ETA killed a judge in Bilbao in May 1986.", ["ASSAULT: ETA agent, Judge* victim"]],
    [
      "On 6 May two soldiers were killed near Arauca and Captain Jairo Ortiz was captured.",
      ["ASSAULT: Soldiers* victim", "COERCE: Jairo Ortiz target"],
    ],
    ["The activist Juana Bustillo, 41, who opposed a dam, was murdered in Tocoa on Saturday.", ["ASSAULT: Juana Bustillo victim"]],
    [
      "Police arrested a man in Malmö on Monday over the killing of Lars Holm.",
      ["COERCE: Police agent, Man* victim", "ASSAULT: Lars Holm target"],
    ],
    [
      "Guerrillas entered Huanta on Sunday and killed three people: the mayor, Elena Quispe, and two teachers.",
      ["ASSAULT: Guerrillas* agent, Elena Quispe victim"],
    ],
    [
      "On 6 May fighting between police and a gang known as Chen Mabre broke out in Carrefour.",
      ["ASSAULT: Police participant, Chen Mabre participant"],
    ],
    ["Somali pirates hijacked a tanker off Eyl on 1 May.", ["COERCE: Somali pirates* agent"]],
    [
      "The union leader Hugo Paredes was kidnapped by members of a death squad in Tegucigalpa on 2 May.",
      ["COERCE: Hugo Paredes target, Death squad* agent"],
    ],
  ])("%s", (text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });
});

describe("who is meant again", () => {
  test.each<[string, string]>([
    ["A car bomb killed nine people in Kandahar on Monday. The Islamic State claimed responsibility.", "Islamic State agent"],
    [
      "Three teachers were shot dead in Cotabato on Tuesday. No group claimed responsibility, but police blamed Abu Sayyaf.",
      "Abu Sayyaf agent",
    ],
    ["Two pylons were blown up near Huancayo on Saturday. Police suspect the Shining Path.", "Shining Path agent"],
    ["The lawyer Eva Berg was seen in Goma on Monday. She was kidnapped there on Tuesday by gunmen.", "Eva Berg victim"],
    ["M23 fighters entered Sake on Monday. The rebels killed two priests there on Tuesday.", "M23 agent"],
  ])("%s", (text, expected) => {
    expect(partsOf(text).join("; ")).toContain(expected);
  });
});
