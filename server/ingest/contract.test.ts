import { expect, test } from "vitest";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { analyse } from "./analyse.ts";
import { toAnswer } from "./contract.ts";

const gazetteer = openGazetteer();
const answerTo = (text: string) => toAnswer("a", text, analyse({ text, published: "2024-05-10" }, gazetteer));
const namesIn = (text: string) => [...new Set(answerTo(text).actors.map(({ name }) => name))];

test.each([
  ["The Tehreek-e-Taliban Pakistan struck Bannu on Monday. The group named nobody.", ["Tehreek-e-Taliban Pakistan"]],
  [
    "The Tamil Tigers left. The Liberation Tigers of Tamil Eelam, as they are called in full, named nobody.",
    ["Liberation Tigers of Tamil Eelam"],
  ],
  ["The Pentagon kept silent, and so did the IMF.", ["US Department of Defense", "IMF"]],
])("an organisation answers by its fullest form in the text: %s", (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test("a state that takes part only by its army is among the actors, where the text tells whose that is", () => {
  const { actors } = answerTo("The Sudanese army shelled Bara on 6 May.");
  expect(actors.map(({ text, name, type }) => `${text} = ${name} (${type})`)).toEqual([
    "Sudanese army = Sudanese Army (org)",
    "Sudanese army = Sudan (state)",
  ]);
});

test("who has no name answers with the event alone", () => {
  const { actors, events } = answerTo("On 6 May gunmen kidnapped six students in Kaduna, police said.");
  expect(actors.map(({ name }) => name)).toEqual(["Police"]);
  expect(events[0]?.actors).toContainEqual({ name: "Gunmen", role: "agent" });
});

test("a pronoun cites nobody anew", () => {
  const { sources } = answerTo("The lawyer Eva Berg said on 6 May that the court was closed. She said it would open on Friday.");
  expect(sources.map(({ text, name }) => `${text} = ${name}`)).toEqual(["lawyer Eva Berg = Eva Berg"]);
});
