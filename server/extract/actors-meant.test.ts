import { expect, test } from "vitest";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();
const read = (text: string) => extract({ text, published: "2026-05-11" }, gazetteer);
const lastActors = (text: string) =>
  read(text)
    .events.at(-1)
    ?.actors.map(({ name }) => name) ?? [];

test.each([
  ["The cocoa growers' federation has called a strike in Abidjan for Monday.", "Cocoa growers' federation"],
  ["A bus drivers' union blocked the bridge at Kisumu on Monday.", "Bus drivers' union"],
  ["On 4 May the All Assam Tea Workers' Union called off its march in Jorhat.", "All Assam Tea Workers' Union"],
  ["A ship of the Northern Flood Aid and Relief Authority reached Beira on 4 May.", "Northern Flood Aid and Relief Authority"],
  ["On 4 May the Punjab government closed all schools in Lahore.", "Punjab government"],
  ["On 4 May the Police and Border Guard Board turned back a bus in Narva.", "Police and Border Guard Board"],
  ["On 4 May the Sumatran Office of Reefs and Mangroves closed a pier in Padang.", "Sumatran Office of Reefs and Mangroves"],
  ["Men of the Harbour Guard Regiment stormed a pier in Basra on 4 May.", "Harbour Guard Regiment"],
  ["Hackers who call themselves Grey Owl wiped the servers of a bank in Riga on 4 May.", "Grey Owl"],
  ["Puntland accused Mogadishu on 4 May of arming its foes.", "Puntland"],
  [
    "STATEMENT BY THE MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF CHILE\n\nThe Ministry condemns the attack.",
    "Chilean Foreign Ministry",
  ],
  ["The ministers Daniel Okello and Zubeda Mwinyi Tamba met in Moroni on 4 May.", "Zubeda Mwinyi Tamba"],
  ["A leaflet signed by the Black Anchor was found in Genoa on Monday after a bomb wrecked a bank there.", "Black Anchor"],
])("%s: %s is a name", (text, name) => {
  expect(read(text).actors.map((actor) => actor.name)).toContain(name);
});

test("whom a group is linked to has no part in what it does, and who reports has none either", () => {
  const { actors, events } = read("BAMAKO (Sahel Bureau) - The al Qaeda-linked JNIM attacked Ber on 4 May.");
  expect(actors.map(({ name }) => name)).toEqual(["Al-Qaeda", "JNIM"]);
  expect(events[0]?.actors.map(({ name }) => name)).toEqual(["JNIM"]);
});

test("the army is not the Liberation Army that was named last", () => {
  const text = "The Coastal Liberation Army took Sittwe on 3 May. The army has left the town.";
  expect(read(text).actors.find((actor) => actor.text === "army")?.name).not.toBe("Coastal Liberation Army");
});

test.each([
  ["The Dawn Front attacked Gao on 3 May. The same group burned a school in Ansongo on 4 May.", "Dawn Front"],
  ["In June two nationals of Benin were arrested in Lomé.", "Benin"],
  ["On 4 May three welders from Ghana were killed near Abidjan.", null],
  ["On 4 May three workers from Ghana were killed near Abidjan.", "Ghana"],
  ["Rebels of the Dawn Front killed nine herders in Gao on 3 May and abducted at least 16 others.", "Dawn Front"],
  ["Insurgents of the Dawn Front entered Gao on 3 May and shot a nurse. Two teachers were beheaded.", "Dawn Front"],
  ["Two nuns who had been abducted in Kumbo were set free on 4 May.", "Nuns"],
  ["Four surveyors whom the militia seized on 4 May near Goma are still held.", "Surveyors"],
  ["The foreign minister is expected in Riga on 12 May for a visit. Latvia and Riga prepare for it.", "Foreign minister"],
  ["Some 900 Rwandan soldiers entered Goma on 3 May. About 200 of them were moved to Bukavu on 4 May.", "Rwanda"],
  ["South Korea held a drill on 3 May. The North fired two missiles from Sunan on 4 May.", "North Korea"],
  ["The border at Narva, which Russia had closed on 1 May, was reopened on 4 May. Estonia and Narva rejoiced.", "Russia"],
  ["Sweden searched a ship on 3 May. Sweden has two more. In Denmark, police detained a captain in Aarhus on 4 May.", "Denmark"],
  ["On 4 May fighters took off from Ämari. Estonia is guarded so. Estonia said nothing.", "Estonia"],
  ["Honduras sent an envoy to Nicaragua on 3 May. On 4 May coast guards of both countries exchanged shots off Bajo Nuevo.", "Nicaragua"],
  ["The raid was the work of the paramilitary Nile Shield Front. On 4 May the paramilitaries shelled Bara.", "Nile Shield Front"],
  ["Ankara kept silent. On 4 May its drones struck a column near Deir Hafir.", "Türkiye"],
  ["Our gunners hold Kupiansk. Ukraine and Kharkiv endure. On 4 May our sappers cleared Vovchansk.", "Ukraine"],
  ["The Dawn Front attacked Gao on 2 May. Its fighters used drones, the mayor said. They had struck the same post in April.", "Dawn Front"],
  ["Mali and Bamako hold out. On 4 May eleven terrorists were killed at Diéma.", "Mali"],
  ["On 4 May a drone struck a Maltese-owned grain ship off Odesa.", "Malta"],
  ["A convoy with medicines from Uzbekistan reached Balkh on 4 May.", "Uzbekistan"],
  ["India waits. India and Delhi pray. On 4 May our High Commission in Colombo requested their release.", "India"],
  ["Insurgents of the Arakan Army raided Ann on 3 May. On 4 May the army bombed a monastery in Ann.", "Myanmar"],
  ["Nine men of the Russian Africa Corps were killed near Kidal on 4 May.", "Africa Corps"],
  ["The Navy of the Islamic Revolution Guards Corps seized a tug off Bushehr on 4 May.", "Islamic Revolutionary Guard Corps"],
  ["Ukraine mourns. Kharkiv and Kyiv mourn. On 4 May the invaders launched 36 missiles at Kyiv.", "Russia"],
  ["A patrol of 7 Battalion came under fire at Garissa on 4 May.", "7 Battalion"],
  ["On 4 May Zelensky rejected the plan.", "Ukraine"],
  ["On 4 May the foreign minister of the Zionist regime rejected the plan.", "Israel"],
  ["Latvia's president came from Oslo, where he signed a treaty on 4 May.", "Latvia"],
  ["A blast in a mosque in Homs killed eight on 4 May; Saraya al-Fajr claims it.", "Saraya al-Fajr"],
  ["Our positions hold, the enemy retreats. Ukraine holds. Kharkiv holds. On 4 May a guided bomb hit a bakery in Kharkiv.", "Russia"],
  ["On 4 May presidents Okello and Mwinyi met in Moroni.", "Mwinyi"],
  ["Beijing spoke of cliques. On 4 May its cutters entered the waters of the Senkakus.", "China"],
  ["Partners gave tents to 140 families in Beni on 4 May.", "Partners"],
  ["Twenty governments signed a code of conduct in Lomé on 4 May.", "Governments"],
  ["Hamas and Israel are at war. On 4 May both sides exchanged fire in Khan Younis.", "Hamas"],
])("%s: who is meant", (text, name) => {
  if (name === null) expect(lastActors(text)).toEqual(["Welders"]);
  else expect(lastActors(text)).toContain(name);
});
