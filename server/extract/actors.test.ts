import { describe, expect, test } from "vitest";
import type { PlaceMention, PlaceUse } from "#domain/mention.ts";
import { findActors } from "./actors.ts";
import { findSentences } from "./sentences.ts";
import { tokenize } from "./tokenized.ts";

/** Place names of the sentence with their use, as the place finder would give them. */
type Uses = Record<string, PlaceUse>;

function toPlaces(text: string, uses: Uses): PlaceMention[] {
  return Object.entries(uses)
    .flatMap(([name, use]) =>
      [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        text: name,
        use,
        name,
        levelHint: null,
        near: false,
        radiusKm: null,
        offset: null,
        place: null,
        score: 0,
        candidates: [],
        abstained: null,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

function actorsOf(text: string, uses: Uses = {}): string[] {
  return findActors(text, tokenize(text, findSentences(text)), toPlaces(text, uses)).map(
    ({ name, type, country }) => `${name} (${type}${country ? ` ${country}` : ""})`,
  );
}

describe("who acts", () => {
  test.each<[string, Uses, string[]]>([
    ["Toronto-based Shopify denied it.", { Toronto: "literal" }, ["Shopify (org)"]],
    ["Two dozen Finnish border guards crossed the ice.", {}, ["Finnish Border Guard (org FI)"]],
    ["Several North-Korean army engineers arrived by train.", {}, ["North Korea (state KP)"]],
    ["Oslo and Lima are negotiating.", { Oslo: "metonymic", Lima: "metonymic" }, ["Norway (state NO)", "Peru (state PE)"]],
    ["The storm hit Oslo.", { Oslo: "literal" }, []],
    [
      "The Norwegian Foreign Ministry spoke. The Foreign Ministry then fell silent.",
      {},
      ["Norwegian Foreign Ministry (org NO)", "Norwegian Foreign Ministry (org NO)"],
    ],
    ["Border guards from Chad and Sudan traded shots.", { Chad: "literal", Sudan: "literal" }, ["Chad (state TD)", "Sudan (state SD)"]],
    ["The Deputy Chief of the General Staff spoke.", {}, ["General Staff (org)"]],
    ["Insurgents known to residents as Al-Zahra entered the village.", {}, ["Al-Zahra (org)"]],
    ["A terrorist ambush cost them a lorry.", {}, []],
    ["Norway's Defence Ministry kept silent.", { Norway: "associative" }, ["Norwegian Defence Ministry (org NO)"]],
    ["The Ministry of Defence of Norway kept silent.", { Norway: "associative" }, ["Norwegian Defence Ministry (org NO)"]],
    ["The Norwegian ministry of defence kept silent.", {}, ["Norwegian Defence Ministry (org NO)"]],
    ["Troops of the UN left.", {}, ["United Nations (org)"]],
    [
      "Norwegian Prime Minister Kari Dahl spoke. Dahl then left.",
      {},
      ["Norway (state NO)", "Kari Dahl (person NO)", "Kari Dahl (person NO)"],
    ],
    ["Defence Minister Ri Chol Su met the guests.", {}, ["Ri Chol Su (person)"]],
    [
      "The Baltic Monitoring Group (BMG) published figures. BMG gave no names.",
      {},
      ["Baltic Monitoring Group (org)", "Baltic Monitoring Group (org)"],
    ],
    [
      "Norway's Foreign Ministry objected. Later the ministry relented.",
      { Norway: "associative" },
      ["Norwegian Foreign Ministry (org NO)", "Norwegian Foreign Ministry (org NO)"],
    ],
    ["Suspected separatist gunmen fled.", {}, ["Separatist gunmen (org)"]],
    ["Chairman Kim Jong Un sailed.", {}, ["Kim Jong Un (person KP)"]],
    ["The Kremlin kept silent.", {}, ["Russia (state RU)"]],
    ["The 12th Mountain Brigade withdrew.", {}, ["12th Mountain Brigade (org)"]],
    ["Fighters of the Fourth Army Region fled.", {}, ["Fourth Army Region (org)"]],
    ["Members of the Liwa al-Badr fled. The militants left a flag.", {}, ["Liwa al-Badr (org)", "Liwa al-Badr (org)"]],
    ["A gang known as Chen Mabre fled.", {}, ["Chen Mabre (org)"]],
    ["Mungiki militiamen fled.", {}, ["Mungiki (org)"]],
    ["The ship's operator, Harbour Lines, kept silent. The company has six ships.", {}, ["Harbour Lines (org)", "Harbour Lines (org)"]],
    ["Boko Haram fighters fled.", {}, ["Boko Haram (org NG)"]],
    ["Somali pirates fled.", {}, ["Somali pirates (org)"]],
    ["A US drone strike missed.", { US: "associative" }, ["United States (state US)"]],
    ["The police kept its officers in.", {}, ["Police (org)", "Police (org)"]],
    ["The Sulu Front, a Baath Party offshoot, took the town.", {}, ["Sulu Front (org)"]],
    ["The Government of Norway objects.", {}, ["Norway (state NO)"]],
    ["Abdel Aziz al-Masri spoke. Masri then left.", {}, ["Abdel Aziz al-Masri (person)", "Abdel Aziz al-Masri (person)"]],
    ["The mayor of the town, Pelle Grönvik, was shot.", {}, ["Pelle Grönvik (person)"]],
    ["Zhang Guoqiang Li met Okonkwo Adaeze, 34, at noon.", {}, ["Zhang Guoqiang Li (person)", "Okonkwo Adaeze (person)"]],
    ["The North Korean soldiers ran. The soldiers were caught.", {}, ["North Korea (state KP)", "North Korea (state KP)"]],
  ])("%s", (text, uses, expected) => {
    expect(actorsOf(text, uses)).toEqual(expected);
  });
});

describe("who does not", () => {
  test.each<[string, Uses]>([
    ["They polish the floor of the police station.", {}],
    ["The march in May was long.", {}],
    ["Snow fell in Georgia.", { Georgia: "literal" }],
    ["The Maersk Hangzhou and a Boeing 737 were seen.", {}],
    ["It cost US$40 and rebel groups paid.", {}],
    ["Greek-owned yards stand idle.", {}],
  ])("%s names no organisation or state", (text, uses) => {
    expect(actorsOf(text, uses)).toEqual([]);
  });
});

test("spans are true to the text and in order", () => {
  const text = "Norwegian Prime Minister Kari Dahl told the Swedish Army (SA) on Monday. SA agreed with NATO.";
  const actors = findActors(text, tokenize(text, findSentences(text)), []);
  expect(actors.map((actor) => text.slice(actor.start, actor.end))).toEqual(actors.map((actor) => actor.text));
  expect(actors.map((actor) => actor.start)).toEqual(actors.map((actor) => actor.start).sort((a, b) => a - b));
});
