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

describe("whose deed it was, said later", () => {
  const blast = "A car bomb exploded outside a bank in Saravena on Monday.";
  const told = "ASSAULT 2025-03-17 @Saravena: ";
  test.each<[string, string]>([
    [`${blast} He attributed the attack to the Domingo Lain front of the National Liberation Army.`, `${told}National Liberation Army`],
    [`${blast} The FARC claimed responsibility for that attack in a message sent to a Lima newspaper.`, `${told}FARC`],
    [`${blast} A note left in the street was signed by the FARC.`, `${told}FARC`],
    [`${blast} An anonymous caller claimed responsibility on behalf of the FARC.`, `${told}FARC`],
    [`${blast} The attackers belonged to the FARC, officials said.`, `${told}FARC`],
    [`${blast} The authorities hold the urban commandos of the FARC responsible.`, `${told}FARC`],
    [`${blast} A letter claiming responsibility, signed by the FARC, reached a newspaper on Tuesday.`, `${told}FARC`],
    [`${blast} The FARC was the prime suspect.`, `${told}FARC`],
    [`${blast} The minister said that the attacker was a member of the FARC.`, `${told}FARC`],
    [`${blast} The FARC admitted on Tuesday that one of its units had planted the device.`, `${told}FARC`],
    [`${blast} A caller said that the FARC and the ELN had carried out the attack.`, `${told}FARC+National Liberation Army`],
    [`${blast} One of the attackers was shot dead by soldiers, the other was captured. The FARC claimed responsibility.`, `${told}FARC`],
    [
      "Four priests were murdered in Tame on Monday. In a letter, the FARC said that it had killed the priests.",
      "ASSAULT 2025-03-17 @Tame: Priests+FARC",
    ],
    ["Armed men seized two nuns in Jos on Monday. The FARC said it was holding them.", "COERCE 2025-03-17 @Jos: Nuns+FARC"],
    ["Soldiers killed six gunmen near Tame on Monday. The men belonged to the ELN.", "ASSAULT 2025-03-17 @Tame: Soldiers+Gunmen+Colombia"],
    [
      "Two hooded men on a motorcycle shot and killed the mayor of Huanta on Sunday. The terrorists also wounded a guard.",
      "ASSAULT 2025-03-16 @Huanta: Hooded men+Mayor+Guard+Peru",
    ],
    ["In Milan, three masked men held up a bank on Monday.", "ASSAULT 2025-03-17 @Milan: Masked men"],
    [
      "A car bomb exploded in Madrid on Sunday. Two men were arrested on Monday. The bomb went off in the Prosperidad quarter.",
      "ASSAULT 2025-03-16 @Madrid",
    ],
    [
      `${blast} A caller told an agency that a hitherto unknown organization, the Sons of the North, had planted the bomb.`,
      `${told}Sons of the North`,
    ],
    [`${blast} A caller claimed the explosion for the FARC.`, `${told}FARC`],
    [`${blast} The Revolutionary Cells claimed responsibility in a letter found in a telephone booth.`, `${told}Revolutionary Cells`],
    [`${blast} The FARC admitted the bombing.`, `${told}FARC`],
    [`${blast} The FARC claimed the attack on Tuesday and said it had killed six soldiers.`, `${told}FARC+Soldiers+Colombia`],
    ["Unidentified individuals dynamited two pylons near Huancayo on Sunday.", "ASSAULT 2025-03-16 @Huancayo: Individuals"],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)[0]).toEqual(expected);
  });
});

describe("incidents as the wires tell them", () => {
  test.each<[string, string[]]>([
    ["In Borno, gunmen killed five people in a raid on the village of Damboa on Friday.", ["ASSAULT 2025-03-14 @Damboa: Gunmen"]],
    [
      "In Balochistan, armed men stopped a bus near Kalat on Saturday and abducted six labourers.",
      ["COERCE 2025-03-15 @Kalat: Armed men+Labourers"],
    ],
    ["Militants killed nine villagers in an overnight raid on Mambasa on Friday.", ["ASSAULT 2025-03-14 @Mambasa: Militants+Villagers"]],
    [
      "The RSF shelled El Obeid on Monday, killing 14 people, doctors said in a statement on Tuesday.\n\nA day before, a drone hit Omdurman.",
      ["ASSAULT 2025-03-17 @El Obeid: Rapid Support Forces", "ASSAULT 2025-03-16 @Omdurman"],
    ],
    ["The military bombed a school in Depayin on 6 March.", ["ASSAULT 2025-03-06 @Depayin: Military+Myanmar"]],
    ["The military base in Mopti was attacked on Sunday.", ["ASSAULT 2025-03-16 @Mopti"]],
    [
      "Three soldiers were killed in a clash with New People's Army rebels in Samar on 7 March.",
      ["ASSAULT 2025-03-07 @Samar: Soldiers+New People's Army+Philippines"],
    ],
    ["Hamas fighters killed two soldiers in Gaza on Monday.", ["ASSAULT 2025-03-17 @Gaza: Hamas+Soldiers"]],
    ["In Nigeria, gunmen in the state of Zamfara killed nine people on Sunday.", ["ASSAULT 2025-03-16 @Zamfara: Gunmen"]],
    [
      "BAMAKO - The army of Mali bombed Kidal on Friday.\n\nIn neighbouring Niger, soldiers killed nine militants near Tillaberi on Sunday.",
      ["ASSAULT 2025-03-14 @Kidal: Malian Army+Mali", "ASSAULT 2025-03-16 @Tillaberi: Soldiers+Militants+Niger"],
    ],
    ["Clashes between militias in Zawiya killed five people on Monday.", ["ASSAULT 2025-03-17 @Zawiya: Militias"]],
    ["Police made five arrests in Hebron on Sunday.", ["COERCE 2025-03-16 @Hebron: Police+Palestine"]],
    [
      "In Haiti, Kenyan police officers exchanged fire with gunmen in Kenscoff on Sunday.\n\nIn Mexico, soldiers killed nine cartel members in Culiacan on Monday; two soldiers were wounded.",
      ["ASSAULT 2025-03-16 @Kenscoff: Kenya+Gunmen", "ASSAULT 2025-03-17 @Culiacan: Soldiers+Cartel members+Mexico"],
    ],
    [
      "Police arrested four men in Mitrovica on Monday.\n\nThousands of students marched in Novi Sad on Sunday. Police used tear gas, and 30 protesters were injured.",
      [
        "COERCE 2025-03-17 @Mitrovica: Police+Men",
        "PROTEST 2025-03-16 @Novi Sad: Students",
        "COERCE 2025-03-16 @Novi Sad: Police+Protesters",
      ],
    ],
    ["Armed men attacked the police post in Tame on Sunday. They fled when soldiers arrived.", ["ASSAULT 2025-03-16 @Tame: Armed men"]],
    [
      "Guerrillas ambushed a patrol near Tame on Sunday. Two soldiers were wounded, the army said in Tunja.",
      ["ASSAULT 2025-03-16 @Tame: Guerrillas+Patrol+Soldiers+Colombia"],
    ],
    ["Police dispersed a crowd which had gathered in Cali on Monday.", ["COERCE 2025-03-17 @Cali: Police+Colombia"]],
    ["North Korea fired three missiles from Wonsan on Monday.", ["MOBILIZE 2025-03-17 @Wonsan: North Korea"]],
    ["The first aid flight in a year landed in Khartoum on Tuesday.", ["AID 2025-03-18 @Khartoum"]],
    ["A military spokesman denied on Monday that soldiers had fired on a crowd in Oaxaca.", ["REJECT 2025-03-17: Military+Mexico"]],
    [
      "In Antioquia, rebels stopped a bus on the road between Dabeiba and Mutata on Sunday, took six passengers off the vehicle and fled.",
      ["COERCE 2025-03-16 @Dabeiba+Mutata: Rebels+Passengers"],
    ],
    ["Unidentified men machinegunned a house in Cali on Sunday.", ["ASSAULT 2025-03-16 @Cali: Men"]],
    [
      "On Saturday a train was derailed near Ludhiana after saboteurs loosened the rails. Nine passengers were hurt.",
      ["ASSAULT 2025-03-15 @Ludhiana: Saboteurs+Passengers"],
    ],
    [
      "JNIM attacked a convoy near Diboli on Saturday. The army said that it carried out air strikes on the attackers.",
      ["ASSAULT 2025-03-15 @Diboli: JNIM", "ASSAULT 2025-03-15 @Diboli: Army+JNIM+Mali"],
    ],
    ["Security forces recovered 12 bombs in Jalandhar on Sunday.", ["COERCE 2025-03-16 @Jalandhar: Security forces+India"]],
    ["Rescuers launched a rescue operation near Cali on Monday.", ["OTHER 2025-03-17 @Cali"]],
    ["Iraq hanged four men convicted of terrorism in Nasiriyah on Monday.", ["ASSAULT 2025-03-17 @Nasiriyah: Iraq+Men"]],
    [
      "A bomb hit a bus in Mosul on Sunday. Iraq hanged four men convicted of terrorism in Nasiriyah on Monday.",
      ["ASSAULT 2025-03-16 @Mosul", "ASSAULT 2025-03-17 @Nasiriyah: Iraq+Men"],
    ],
    ["Kenyan workers protested in Doha on Monday over unpaid wages.", ["PROTEST 2025-03-17 @Doha: Kenya"]],
    ["Three soldiers killed on Friday were buried in Lviv on Tuesday.", ["ASSAULT 2025-03-14: Soldiers+Ukraine"]],
    [
      "A court in Cali sentenced a man on Monday to nine years in prison for killing a trader in Tame in May 2023.",
      ["COERCE 2025-03-17 @Cali: Man+Colombia", "ASSAULT 2023-05-01 @Tame: Trader"],
    ],
    [
      "A Chinese ship blasted a Philippine boat with water cannon near Sandy Cay on Monday.",
      ["ASSAULT 2025-03-17 @Sandy Cay: China+Philippines"],
    ],
    [
      "Gunmen killed two people in Kayes on Sunday. On Monday the government suspended classes in all schools.",
      ["ASSAULT 2025-03-16 @Kayes: Gunmen", "OTHER 2025-03-17: Mali"],
    ],
    [
      "Gunmen killed two people in Cali on Sunday. A bomb hurt three in Tame on Monday. The FARC claimed both attacks.",
      ["ASSAULT 2025-03-16 @Cali: FARC", "ASSAULT 2025-03-17 @Tame: FARC"],
    ],
    [
      "Settlers attacked olive pickers near Beita on Tuesday. Israeli soldiers arrested three of the Palestinians.",
      ["ASSAULT 2025-03-18 @Beita: Settlers", "COERCE 2025-03-18 @Beita: Israel+Palestine"],
    ],
    ["Rockets were fired at the oil ministry in Baghdad on Monday.", ["ASSAULT 2025-03-17 @Baghdad: Iraqi Oil Ministry+Iraq"]],
    ["16 March: In Srinagar, gunmen assassinate a retired officer.", ["ASSAULT 2025-03-16 @Srinagar: Gunmen+Officer+India"]],
    ["Ukraine destroyed a Russian battalion near Sumy on Monday.", ["ASSAULT 2025-03-17 @Sumy: Ukraine+Russia"]],
    ["Israel struck buildings in Taybeh on Monday.", ["ASSAULT 2025-03-17 @Taybeh: Israel"]],
    [
      "Blackouts hit Valparaiso on Monday after three towers were blown up near Rancagua.",
      ["OTHER 2025-03-17 @Valparaiso", "ASSAULT 2025-03-17 @Rancagua"],
    ],
    [
      "A bomb killed 11 people in Milan on Monday. A little-known group, the Red Dawn Cells, claimed responsibility.",
      ["ASSAULT 2025-03-17 @Milan: Red Dawn Cells"],
    ],
    [
      "Militants shot their way past guards and set off a bomb in Peshawar on Monday. The terrorists fled in a stolen taxi.",
      ["ASSAULT 2025-03-17 @Peshawar: Militants"],
    ],
    ["US planes dropped aid parcels on Rafah on Monday.", ["AID 2025-03-17 @Rafah: United States"]],
    ["Rice prices dropped in Jos on Monday.", []],
    [
      "Gunmen killed two officers in Medellin on Monday, bringing to nine the number of policemen slain in the city this week.",
      ["ASSAULT 2025-03-17 @Medellin: Gunmen+Officers+Colombia"],
    ],
    ["Police questioned three civilians in Seoul on Monday.", ["COERCE 2025-03-17 @Seoul: Police+Civilians+South Korea"]],
    [
      "SEVEN AIRMEN WERE WOUNDED WHEN HOODED MEN AMBUSHED THE BUS IN WHICH THEY WERE TRAVELING NEAR LA CEIBA, ATLANTIDA DEPARTMENT, ON SATURDAY.",
      ["ASSAULT 2025-03-15 @LA CEIBA: Hooded men+Airmen"],
    ],
    [
      "In Huancayo, 300 km east of Lima, alleged members of the MRTA robbed a bank on Friday.",
      ["ASSAULT 2025-03-14 @Huancayo: Túpac Amaru Revolutionary Movement"],
    ],
    [
      "Alleged subversives ambushed a convoy near Tingo Maria on Monday and killed two guards, stealing their rifles. The attackers, about 40 men and women, fled.",
      ["ASSAULT 2025-03-17 @Tingo Maria: Subversives+Guards+Peru"],
    ],
    ["Guerrillas attacked police stations in Comas and Puno on Monday.", ["ASSAULT 2025-03-17 @Comas+Puno: Guerrillas"]],
    [
      "Members of the Popular Leagues of 28 February occupied a church in San Salvador on Monday.",
      ["COERCE 2025-03-17 @San Salvador: Popular Leagues of 28 February"],
    ],
    [
      "GUERRILLAS OF THE ELN BLEW UP A BRIDGE NEAR SARAVENA, ARAUCA INTENDANCY, ON 11 MARCH.",
      ["ASSAULT 2025-03-11 @SARAVENA: National Liberation Army"],
    ],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
