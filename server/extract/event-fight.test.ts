import { expect, it } from "vitest";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();

function told(text: string): string[] {
  return extract({ text, published: "2026-03-12" }, gazetteer).events.map(({ kind, hedging, numbers }) =>
    [kind, hedging, ...numbers.map((number) => `${number.kind} ${number.min}`)].join(" | "),
  );
}

it.each([
  [
    "the fight before the taking of a place",
    "Forces of the Southern Transitional Council took the base at Seiyun on Wednesday after two days of fighting in which 17 men were killed.",
    ["COERCE | asserted | killed 17"],
  ],
  [
    "an entry behind the taking of a place",
    "Sudan's army retook the town of Babanusa on Thursday. Its 22nd Division entered Babanusa at dawn.",
    ["COERCE | asserted"],
  ],
  [
    "the taking behind the attack",
    "On 10 February rebels attacked the garrison in Nasir and captured the town of Nasir after six hours.",
    ["ASSAULT | asserted"],
  ],
  [
    "some of those who were killed",
    "Five people were killed in a strike on Kharkiv on Monday. A woman of 44 died on the spot.",
    ["ASSAULT | asserted | killed 5"],
  ],
  [
    "two attacks on two towns",
    "Rebels attacked the garrison in Nasir on Monday. On Tuesday rebels seized the town of Ulang.",
    ["ASSAULT | asserted", "COERCE | asserted"],
  ],
  [
    "what is closed because of what happened",
    "On 24 February 42 balloons entered Lithuanian airspace. Vilnius airport was closed until 01:30. Eleven flights were diverted.",
    ["OTHER | asserted | count 42"],
  ],
  [
    "how an arrest ended",
    "Police arrested a man in Gdansk on Saturday. A second suspect was released after questioning.",
    ["COERCE | asserted | captured 1"],
  ],
  [
    "a lead that names no place",
    "(BAMAKO) - Gunmen killed at least 32 civilians in an attack on two villages on Sunday.\n\nMen on motorbikes surrounded Ogotena and Kourou-Gania and opened fire.",
    ["ASSAULT | asserted | killed 32 | count 2"],
  ],
  [
    "an explosion that was a strike",
    "On 9 March an explosion shook the Zarya plant in Rubizhne. Ukraine's General Staff claimed the strike at noon.",
    ["ASSAULT | asserted"],
  ],
  [
    "what one side says and the other denies",
    "Kigali alleges that on 12 February the army opened fire with mortars on Bugarama. The Government denies this: no unit of the army fired on Bugarama on that day.",
    ["ASSAULT | alleged"],
  ],
  [
    "an attack that is said to have been beaten off",
    "Gunmen attacked a fuel convoy near Kayes on Sunday and burned 40 lorries. The army said it had beaten off the attack and killed 30 men.",
    ["ASSAULT | asserted | count 40 | killed 30"],
  ],
  [
    "the seizure of a ship and those hurt in it",
    "Coast guards boarded and seized a boat at Scarborough Shoal on Monday. Two of the sailors were hurt when a water cannon threw them to the deck. The boat was escorted to Sanya.",
    ["COERCE | asserted | injured 2"],
  ],
  [
    "a ship that is hit, left and lost",
    "A tanker was hit by a sea drone off Mocha on Wednesday. Her crew were picked up by a frigate. The tanker sank at noon on Thursday.",
    ["ASSAULT | asserted"],
  ],
  [
    "what is called untrue in the sentence behind it",
    "According to the ministry, rebels shelled Goma on Monday. This is not correct.",
    ["ASSAULT | denied"],
  ],
  [
    "what is false about those told of",
    "Rebels shelled Goma on Monday, the ministry said. The rebels have been given uniforms and false papers.",
    ["ASSAULT | reported"],
  ],
  [
    "an attack, its end and those who died of it",
    "A car bomb killed at least nine people outside a hotel in Mogadishu on Wednesday. Special forces ended the siege five hours later. Four attackers were shot dead.\n\nThirty-one wounded people were taken to hospital, its director said on Thursday, adding that three of them had died. Turkey condemned the attack.",
    ["ASSAULT | asserted | killed 9 | killed 4 | injured 31 | killed 3"],
  ],
  [
    "what is called false in the same sentence",
    "The information that border guards shelled the town of Goma on Monday is false.",
    ["ASSAULT | denied"],
  ],
  [
    "those who are visited in hospital",
    "A drone hit a base in Saratov on Monday. On Thursday the governor visited two injured conscripts.",
    ["ASSAULT | asserted | injured 2"],
  ],
  [
    "a meeting during which something happens",
    "Negotiators from Egypt and Qatar met in Doha on Tuesday. While they met, an air strike killed nine people in Khan Younis.",
    ["CONSULT | asserted", "ASSAULT | asserted | killed 9"],
  ],
  [
    "who is blamed in the same sentence",
    "On Wednesday a drone hit a school in Kalogi; the governor blamed the Rapid Support Forces.",
    ["ASSAULT | alleged"],
  ],
])("tells %s once", (_name, text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  "Moscow denies targeting civilians in Kharkiv.",
  "Beirut has asked Washington repeatedly to restrain its ally.",
  "The militia has attacked the same camp near Bunia before.",
  "There is no plan to withdraw American troops from Romania.",
  "Russia said it had no intention of attacking Moldova.",
  "Attack helicopters and assault rifles were shown in Riga on Monday.",
  '"They could take Goma in an afternoon," said one analyst.',
  "Israel has struck Lebanon almost daily since the truce of November 2024.",
  "One theory holds that Moscow would accept a truce in return for the withdrawal of Ukrainian troops from Donetsk Oblast.",
  "Kyiv will reject any swap of land.",
  "Yemen and the Gulf of Aden: what happened on Thursday",
  "That explains why Turkey has supplied drones to Kyiv.",
])("takes for no event what is done on no one day: %s", (text) => {
  expect(told(text)).toEqual([]);
});

it("takes what a rejected claim says for denied", () => {
  expect(told("Rwanda dismissed reports that its troops had crossed the border near Bunagana on Monday.")).toContain("MOBILIZE | denied");
});

it.each(["Artillery fire", "Rocket fire"])("takes %s for an attack", (fire) => {
  expect(told(`${fire} hit the town of Nikopol on Thursday.`)).toEqual(["ASSAULT | asserted"]);
});

it("takes the wounded who are exchanged for no attack", () => {
  expect(told("Russia and Ukraine exchanged wounded prisoners near Chernihiv on Monday.")).toEqual(["RETREAT | asserted"]);
});
