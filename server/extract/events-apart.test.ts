import { beforeAll, expect, test } from "vitest";
import type { Gazetteer } from "#domain/place.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { extract } from "./extract.ts";

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = openGazetteer();
});

/** Kind, who takes part, how sure it is. */
function told(text: string): string[] {
  return extract({ text, published: "2025-10-15" }, gazetteer).events.map(({ kind, actors, hedging }) =>
    [kind, actors.map(({ name }) => name).join("; "), hedging].join(" | "),
  );
}

test.each<[string, string, string[]]>([
  [
    "a crowd gathers beside an accusation, and is no part of it",
    "Mali accused France of spying on Monday as hundreds of students marched in Bamako.",
    ["ACCUSE | Mali; France | asserted", "PROTEST | Students | asserted"],
  ],
  ["a car that hits a tree attacks nobody", "Two men died when their car hit a tree near Dubbo on Monday.", ["OTHER |  | asserted"]],
  [
    "a lorry full of explosives does",
    "A lorry packed with explosives struck the gate of the base in Gao on Monday, killing two soldiers.",
    ["ASSAULT | Soldiers; Mali | asserted"],
  ],
  [
    "behind a clause put in front somebody else acts",
    "After gunmen attacked Goma on 4 October, the army shelled Sake, killing two people.",
    ["ASSAULT | Gunmen | asserted", "ASSAULT | Army; DR Congo | asserted"],
  ],
  ["and is no target of it", "Since Russia invaded Ukraine in 2022, Seoul has sent no weapons.", ["ASSAULT | Russia | asserted"]],
  [
    "gunmen who storm a bank arrest nobody",
    "As gunmen stormed a bank in Jos on Monday, soldiers arrested a teacher in Kano.",
    ["ASSAULT | Gunmen | asserted", "COERCE | Soldiers; Teacher; Nigeria | asserted"],
  ],
  [
    "who calls for demonstrations calls them",
    "The opposition leader Amadou Diallo called for demonstrations in Conakry on Saturday.",
    ["PROTEST | Amadou Diallo | planned"],
  ],
  [
    "the same evening something else is struck",
    "On 2 October a drone killed three farmhands in Kherson Region. The same evening bombs hit flats in Kherson, wounding 14.",
    ["ASSAULT | Farmhands | asserted", "ASSAULT |  | asserted"],
  ],
  [
    "to whom a town fell, and those who fled it",
    "Some 18,000 people have fled Walungu since it fell to the M23 on 2 October.",
    ["OTHER |  | asserted", "COERCE | M23 | asserted"],
  ],
  [
    "how a town was taken is no second deed",
    "M23 rebels have captured Walungu, residents said on Monday. The insurgents entered on Sunday.",
    ["COERCE | M23 | reported"],
  ],
  [
    "who oversees a launch has missiles launched, at a target",
    "Kim Jong Un oversaw Monday's launch of short-range ballistic missiles. The missiles hit a target island.",
    ["MOBILIZE | Kim Jong Un; North Korea | asserted"],
  ],
  [
    "nurses who speak of an air strike are on none",
    "Health workers report six dead after an air strike on Kaziba on Monday.",
    ["ASSAULT |  | reported"],
  ],
  ["a patrol that falls into an ambush is attacked", "A patrol fell into an ambush near Gossi on Monday.", ["ASSAULT | Patrol | asserted"]],
  ["divers who blow up a mine make it safe", "Navy divers blew up a mine off Constanta on Monday.", ["OTHER |  | asserted"]],
  [
    "the parties are those who met in the paragraph before",
    "On 6 October the ministers of Latvia and Estonia met in Narva.\n\nFollowing the meeting, the parties signed a protocol on joint patrols.",
    ["CONSULT | Latvia; Estonia | asserted", "AGREE | Latvia; Estonia | asserted"],
  ],
  [
    "whose “our troops” are in what an armed group publishes",
    "Information Department, TNLA. On 2 October our troops withdrew from Nawnghkio.",
    ["RETREAT | Ta'ang National Liberation Army | asserted"],
  ],
  [
    "the dead of both sides of one fight",
    "Four soldiers were killed when militants attacked a post in Pakistan, the army said on Monday, adding that 11 attackers died in the gunbattle in Bannu on Sunday.",
    ["ASSAULT | Soldiers; Militants; Pakistan; Attackers | reported"],
  ],
  [
    "what somebody is told to have seized, they seized",
    "The tanker Talia, which Iran seized on 5 October, arrived in Fujairah on Tuesday.",
    ["COERCE | Iran | asserted"],
  ],
  [
    "a crew handed to judges is not let go",
    "Its crew of 18 was handed over to the judicial authorities in Jask on Monday.",
    ["OTHER |  | asserted"],
  ],
  ["the dead and the wounded of one line", "Two dead and six wounded in Huliaipole.", ["ASSAULT |  | asserted"]],
  [
    "those to whom gunmen belong act",
    "Gunmen believed to belong to Boko Haram attacked a village near Maiduguri on Monday, killing nine people.",
    ["ASSAULT | Boko Haram | asserted"],
  ],
  [
    "suspicion falls on somebody",
    "A bomb killed four people in Blida on Monday. Suspicion fell on the Armed Islamic Group.",
    ["ASSAULT | Armed Islamic Group | asserted"],
  ],
  [
    "whoever is killed stands behind the gerund",
    "The attackers escaped after killing Captain Hugo Lara in Lima on Friday.",
    ["ASSAULT | Hugo Lara | asserted"],
  ],
  ["the day before a noun is no part of its name", "Late on Monday crowds burned three buses in Quito.", ["ASSAULT | Crowds | asserted"]],
  [
    "its leader speaks for the body named last",
    "The Abu Sayyaf is strong in Jolo. On Thursday its leader demanded an apology.",
    ["REQUEST | Abu Sayyaf; Leader | asserted"],
  ],
  [
    "both countries are those that the text is about",
    "North Korea and Russia are close. North Korea helps Russia, and South Korea worries. North Korea gains. Russia gains. Both countries signed a treaty in Pyongyang in June 2024.",
    ["AGREE | North Korea; Russia | asserted"],
  ],
  [
    "a pronoun before the verb that brings in a noun",
    "Delcy Rodriguez met nobody. She had ordered the release of 56 prisoners on Tuesday.",
    ["RETREAT | Delcy Rodriguez | asserted"],
  ],
])("%s", (_, text, events) => {
  expect(told(text)).toEqual(events);
});
