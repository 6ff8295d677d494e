import { expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();

/** Kind and places of each event, as the text names them. */
function placed(text: string): string[] {
  const { events, places } = extract({ text, published: "2025-10-15" }, gazetteer);
  return events.map(({ kind, places: own }) => `${kind} ${own.map((index) => places[index]?.name).join(", ")}`);
}

test.each<[string, string, string[]]>([
  [
    "a name alone in front of the words of an item is where they play",
    "1. Agadez, 9 October. A convoy of the army was ambushed. Two soldiers died.\n\n2. Madrid. Envoys of Chad and Niger met on Friday.",
    ["ASSAULT Agadez", "CONSULT Madrid"],
  ],
  [
    "a day, then a name",
    "04/10/2025. Maroua. Gunmen shot a trader dead.\n\n06/10/2025. Between Maroua and Mokolo. Three nurses were kidnapped.",
    ["ASSAULT Maroua", "COERCE Maroua, Mokolo"],
  ],
  [
    "what a ship was bound for is not where she was seized",
    "- 10.04.2025, 30 nautical miles off Bosaso, Somalia. Pirates hijacked a dhow on her way from Aden to Mogadishu.",
    ["COERCE Bosaso"],
  ],
  ["a country over an item is too wide for what is said in it", "PERU. Ministers of Chile and Bolivia met on Friday.", ["CONSULT "]],
  ["where a letter was written is no label", "Lusaka, 14 October 2025. Soldiers arrested a journalist on Monday.", ["COERCE "]],
])("%s", (_what, text, expected) => expect(placed(text)).toEqual(expected));
