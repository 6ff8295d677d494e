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
  ["the state over which its airspace lies", "Taiwan said 22 Chinese jets entered its airspace on Sunday.", ["MOBILIZE Taiwan"]],
  ["a closer place than the region in front", "In Basilan, 22 rebels surrendered in Sumisip on Friday.", ["RETREAT Sumisip"]],
  [
    "a distance from a town says more than the sea in front",
    "In the Black Sea, a mine exploded under a freighter some 20 km from Chornomorsk on Friday.",
    ["ASSAULT Chornomorsk"],
  ],
  ["a town in capitals holds for what follows", "EL FASHER HAS FALLEN. Rebels stormed the garrison on Sunday.", ["ASSAULT EL FASHER"]],
  ["whose people were hurt", "Labbezanga's people were shot at the river on Monday.", ["ASSAULT Labbezanga"]],
  [
    "each half of a sentence has a front of its own",
    "In Antananarivo police arrested nine on Monday; in Antsiranana, far to the north, one demonstrator was shot dead.",
    ["COERCE Antananarivo", "ASSAULT Antsiranana"],
  ],
  [
    "a town behind the land in front",
    "Italy: anarchists set fire to cars in Rome's Torre Qyrla district on Monday.",
    ["ASSAULT Torre Qyrla"],
  ],
  [
    "what was done to them before they died is told with it",
    "QUETTA: Seven labourers were shot dead on Monday after being taken off a bus in Ormara.",
    ["ASSAULT Ormara", "COERCE Ormara"],
  ],
  ["a country over an item is too wide for what is said in it", "PERU. Ministers of Chile and Bolivia met on Friday.", ["CONSULT "]],
  ["the town of a sentence without a happening", "There was little sleep in Goma. On Monday a bomb killed six.", ["ASSAULT Goma"]],
  ["where a letter was written is no label", "Lusaka, 14 October 2025. Soldiers arrested a journalist on Monday.", ["COERCE "]],
  ["a distance from a town is near it", "On Monday a mine exploded two miles from Bunia under a bus.", ["ASSAULT Bunia"]],
  [
    "where the town of whoever speaks has a clause of its own",
    '"We ran," said a nurse in Goma, where shells killed nine people on Friday.',
    ["ASSAULT Goma"],
  ],
  [
    "the main clause goes on behind what is put in",
    "The bridge at Xai-Xai, which floods had damaged, was blown up on Friday.",
    ["ASSAULT Xai-Xai"],
  ],
  ["a port that things come through", "On 4 May Hanoi received 20 howitzers from Seoul through the port of Haiphong.", ["AID Haiphong"]],
  ["the vicinity of a town", "Seven soldiers were exchanged in the vicinity of Ijevan on Sunday.", ["RETREAT Ijevan"]],
  ["opposite a town", "Soldiers exchanged fire with smugglers on Sunday opposite Torkham.", ["ASSAULT Torkham"]],
  ["where patrols set out from", "Lomé and Abuja began joint patrols from Cotonou in February.", ["COOPERATE Cotonou"]],
  [
    "where it was reported from is not where it was",
    "Some 900 soldiers were sent to Sudan in June, a wire agency reported from Nairobi.",
    ["MOBILIZE Sudan"],
  ],
  ["where captives had been held", "Rebels freed nine pupils on Monday, who had been held in Kidal.", ["RETREAT "]],
  ["the name of a group is no place", "Islamic State West Africa Province overran a post near Kukawa on Friday.", ["ASSAULT Kukawa"]],
  [
    "the plant that was told of before",
    "A drone struck the refinery in Ryazan on Friday. Fires had also broken out at the refinery on 14 April.",
    ["ASSAULT Ryazan", "OTHER Ryazan"],
  ],
  [
    "the strait that was named before",
    "Two boats entered the Strait of Hormuz on Friday. A US destroyer crossed the strait on Saturday.",
    ["MOBILIZE Strait of Hormuz", "MOBILIZE Strait of Hormuz"],
  ],
  [
    "in the capital",
    "BAGHDAD, Oct 14 - Gunmen kidnapped two engineers in Basra on Sunday. In the capital, a car bomb killed nine people on Monday.",
    ["COERCE Basra", "ASSAULT BAGHDAD"],
  ],
  [
    "states that meet where neither has its seat meet where it was written",
    "GENEVA, Oct 14 - Envoys of Armenia and Azerbaijan met on Monday for the first time since March.",
    ["CONSULT GENEVA"],
  ],
  ["one that meets at home may be anywhere", "SEOUL, Oct 14 - South Korea and Japan held talks on Monday.", ["CONSULT "]],
  ["an embassy speaks where it is", "The Russian embassy in Oslo rejected this as absurd on Friday.", ["REJECT Oslo"]],
  ["where the sentence puts the speaker", "In Bogota, Defence Minister NAME rejected the demand on Thursday.", ["REJECT Bogota"]],
  ["the occasion", "The governor denied at a briefing in Kursk on 12 March that guards had been hurt.", ["REJECT Kursk"]],
  ["a meeting that is denied is no stage", "Iran's foreign ministry denied reports of a meeting in Muscat.", ["REJECT "]],
  ["whoever is accused of something somewhere", "Iran on Monday accused Israel of lies about Tehran.", ["ACCUSE "]],
  [
    "what was told of since a label is nearer than the label",
    "Tillabéri. On 6 October men attacked the market of Ayorou. Eleven traders were killed. They also abducted the imam.",
    ["ASSAULT Ayorou", "COERCE Ayorou"],
  ],
  [
    "towards a border is on this side of it",
    "Drones bombed a column on Friday as it withdrew towards the border with Benin.",
    ["ASSAULT "],
  ],
  [
    "items behind keycaps are items",
    "1\uFE0F\u20E3 Rebels attacked Kadiolo on Monday.\n\n2\uFE0F\u20E3 A drone killed nine people on Sunday.",
    ["ASSAULT Kadiolo", "ASSAULT "],
  ],
  ["where people are from is not where they were let go", "Two drivers from Senegal were released on Monday.", ["RETREAT "]],
  [
    "elections are held all over a country",
    "In Minna the generals freed 58 men on Friday. They announced elections for 2026.",
    ["RETREAT Minna", "OTHER "],
  ],
])("%s", (_what, text, expected) => expect(placed(text)).toEqual(expected));
