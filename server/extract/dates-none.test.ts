import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/time.ts";
import { findDates } from "./dates.ts";
import { inferReference } from "./reference.ts";
import { findSentences } from "./sentences.ts";
import { tokenize } from "./tokenized.ts";

function find(text: string, published: string | null) {
  const sentences = tokenize(text, findSentences(text));
  return findDates(text, sentences, inferReference(text, sentences, published));
}

/** Numbers, names and verbs that look like time. */
const NO_TIME = [
  "A source told the daily Rzeczpospolita so; the weekly said no.",
  "He may go, they may not; it might march, or may it fall?",
  "The March on Rome and the Long March are in every schoolbook.",
  "May and her husband left; Theresa May did not.",
  "Some 1,984 people signed, and 2020 more were turned away.",
  "They met at 1600 Pennsylvania Avenue and moved to 1024 Elm Street.",
  "Two Su-24 bombers, an F-16, a T-72 and a Tu-154 were lost.",
  "United won 3-2 after extra time and City lost 0-4.",
  "The bill passed by 52-48, the motion by 19 votes to 7.",
  "The odds were 5-2 and the mix 2:1.",
  "See pages 12-15, p. 1994 and chapter 11.",
  "The Airbus A320 and the Boeing 737-800 share a hangar with an An-124.",
  "Call 555-1984 or dial 1-800-1999.",
  "UN Resolution 1325 and Article 51 were cited.",
  "He took the A1 to exit 12 and the M25 to junction 10.",
  "The rifle fires 7.62 mm rounds at 600 per minute.",
  "It weighs 2000 kg and costs $1,999.",
  "The Thirty Years' War, the Hundred Years' War and the Six-Day War are names.",
  "USA Today and the Sunday Telegraph ran it.",
  "Summer Smith and April Jones played; August Wilson wrote it.",
  "He came first, she second and her brother third.",
  "In the second half they scored twice.",
  "The fall of the wall and the spring in his step.",
  "A quarter of the voters and half of the seats.",
  "The Third Army met the 5th Division on the 38th parallel.",
  "The 44th president and the 16th arrondissement.",
  "Temperatures in the 80s are rare; he is in his 50s.",
  "A minute amount, a second opinion, a day labourer, the night shift.",
  "The 1st Battalion took hill 304 and point 1872.",
  "Windows 2000 ran on 1024 machines.",
  "Coordinates 48.0159 N, 37.8028 E; grid 37U DQ 12345 67890.",
  "IP 10.11.12.13, version 2.10.2024-beta7.",
  "He gave 100 percent, 24/7.",
  "The 7th Fleet sailed with 3,000 on board.",
  "The index closed at 18.30, up 0.2.",
  "Between 1200 and 1500 people marched.",
  "Route 66 and Interstate 95 were closed.",
  "The 737 took off with 1900 litres of fuel.",
  "The Daily Star, the Evening Standard and the Weekly Post.",
  "Boeing sold 787s and MD-11s.",
  "He ran the 1500 metres and the 4x400.",
];

test.each(NO_TIME)("no time is told: %s", (text) => {
  expect(find(text, "2024-10-15").map((date) => `${date.text} = ${date.value}`)).toEqual([]);
});

const RELATIVE = [
  "yesterday",
  "today",
  "tomorrow",
  "two days ago",
  "the day before yesterday",
  "yesterday evening",
  "last night",
  "overnight",
  "three days from now",
];

test("move the day of publication by k days, and every relative day moves by k", () => {
  fc.assert(
    fc.property(fc.integer({ min: -9000, max: 9000 }), fc.subarray(RELATIVE, { minLength: 1, maxLength: 4 }), (days, words) => {
      const text = words.map((said) => `The envoy came ${said}.`).join(" ");
      const starts = (published: string) => find(text, published).map((date) => date.when?.start ?? "");
      const moved = starts(addDays("2024-10-15", days));
      expect(moved).toEqual(starts("2024-10-15").map((start) => addDays(start, days)));
      expect(moved).toHaveLength(words.length);
    }),
  );
});

test("a dateline within the week before moves them, too, and nothing later does", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7 }), (days) => {
      const day = addDays("2024-10-15", -days);
      const text = `KYIV, ${Number(day.slice(8))} October (Wire) — The envoy came yesterday.`;
      expect(find(text, "2024-10-15").at(-1)?.value).toBe(addDays(day, -1));
    }),
  );
  expect(find("KYIV, 2 May (Wire) — The envoy came yesterday.", "2024-10-15").at(-1)?.value).toBe("2024-10-14");
});

test("a text with its years written out reads the same whenever it was published", () => {
  const text = "On 3 April 1644 the siege began. It ended on 2 May 1644; by 1650 the works were razed, and in the 1660s rebuilt.";
  const values = ["1644-04-03", "1644-05-02", "1650", "166X"];
  for (const published of [null, "1999-01-01", "2024-10-15", "2044-02-29"]) {
    expect(find(text, published).map((date) => date.value)).toEqual(values);
  }
});
