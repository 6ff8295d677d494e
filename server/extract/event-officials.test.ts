import { expect, test } from "vitest";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();
const lastActors = (text: string) =>
  extract({ text, published: "2026-05-11" }, gazetteer)
    .events.at(-1)
    ?.actors.map(({ name }) => name) ?? [];

test.each([
  ["Customs agents seized two tons of ivory in Mombasa on 4 May. Mombasa is Kenya's largest port.", "Kenya"],
  ["On 4 May border guards opened fire near Osh. The border runs through Osh.", "Kyrgyzstan"],
  ["The president dissolved parliament in Lomé on Friday. Lomé was calm.", "Togo"],
  ["Lima, 4 May. Soldiers freed nine hostages in Ayacucho on Friday. Peru has been at peace for years.", "Peru"],
  ["On 4 May a bishop was arrested in Matagalpa. Matagalpa has no bishop now, in Nicaragua nobody speaks of him.", "Nicaragua"],
  ["The crossing at Bregana was reopened on 4 May. Croatia had shut it with a fence; Zagreb gave no reason.", "Croatia"],
])("%s: the state on whose land officials act", (text, state) => {
  const { events } = extract({ text, published: "2026-05-11" }, gazetteer);
  expect(events[0]?.actors.map(({ name }) => name)).toContain(state);
});

test("an item that a state's name heads is on its land", () => {
  const text = [
    "ESTONIA - Police detained two men in Narva on Friday. Russia protested in Moscow.",
    "FINLAND - Coast guards boarded a tanker in the Gulf of Bothnia on Saturday.",
  ].join("\n\n");
  expect(lastActors(text)).toEqual(["Coast guards", "Finland"]);
});

test("an army with a name of its own may be anybody's", () => {
  expect(lastActors("Guerrillas of the Free Coast Army blew up a bridge near Arauca on Tuesday.")).toEqual(["Free Coast Army"]);
});

test("whoever attacked that land before is meant by arms that nobody is said to have fired", () => {
  const text =
    "Thai jets struck Poipet in Cambodia on 4 May. Phnom Penh protested. In Battambang a shell killed a nun on 5 May. Cambodia mourns.";
  expect(lastActors(text)).toContain("Thailand");
});
