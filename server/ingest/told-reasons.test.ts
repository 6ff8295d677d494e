import { expect, test } from "vitest";
import { sayTold } from "#domain/told-words.ts";
import { LOCALES } from "#domain/words/locale.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { analyse } from "./analyse.ts";

const gazetteer = openGazetteer();

const TEXTS = [
  "Troops left Springfield on 3 October 2024. They crossed the river near Springfield, Illinois, and reached Paris, Texas. The town of Kursk in Kursk Oblast was shelled.",
  "KYIV, 4 March 2025. Shells fell on the village of Velyka Novosilka in Donetsk Oblast and in Kurakhove. Moscow denied it. North Korean soldiers were seen at Sudzha, 10 km from the border.",
  "SEOUL, 7 May 2025. Officials met in Seoul and Pyongyang. Ships left the Black Sea for Odesa. Three people died at Zmiinyi Khutir, a hamlet in Sumy Oblast, near Lebanon and Georgia.",
];

test("every reason for a place is known in every language of the interface", () => {
  const extractions = TEXTS.map((text) =>
    analyse({ text, title: "A report", publisher: "The Example", published: "2025-05-08" }, gazetteer),
  );
  const places = extractions.flatMap((extraction) => extraction.places);
  const reasons = new Set(
    places.flatMap(({ candidates, abstained }) => [
      ...candidates.flatMap((one) => one.reasons),
      ...(abstained === null ? [] : [abstained]),
    ]),
  );
  expect(reasons.size).toBeGreaterThan(12);
  for (const locale of LOCALES.filter((one) => one !== "en"))
    expect([...reasons].filter((reason) => sayTold(reason, locale).isEnglish)).toEqual([]);
});
