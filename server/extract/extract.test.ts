import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();
const STORY = "On 3 May 2024, six Latvian officers were killed in a missile strike near Sumy, officials in Riga said.\n\n";

function expectTrue(text: string) {
  const read = extract({ text, published: null }, gazetteer);
  for (const mention of [...read.places, ...read.dates, ...read.actors, ...read.sources])
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  for (const event of read.events) {
    expect(event.sentence.start).toBeLessThanOrEqual(event.trigger.start);
    expect(event.trigger.end).toBeLessThanOrEqual(event.sentence.end);
    for (const index of event.places) expect(read.places[index]).toBeDefined();
    for (const { mention, name } of event.actors) if (mention !== null) expect(read.actors[mention]?.name).toBe(name);
    for (const { mention, name } of event.sources) if (mention !== null) expect(read.sources[mention]?.name).toBe(name);
  }
}

test("every span is true to its text, whatever the text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), expectTrue), { numRuns: 60 });
  const words = fc.constantFrom(
    "Kyiv",
    "said",
    "“",
    "”",
    ",",
    ".",
    "killed",
    "six",
    "on 3 May",
    "strike",
    "the",
    "North Korean",
    "officers",
    "of",
    "(NIS)",
    "\n",
    "’s",
    "-",
    "talks",
    "between",
    "and",
    "up to",
    "5 000",
    "—",
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
      expectTrue,
    ),
    { numRuns: 100 },
  );
});

test("a long text is read in stretches, with offsets into the whole", () => {
  const text = STORY.repeat(5000);
  const { places, events, cutOff } = extract({ text, published: null }, gazetteer, () => 0);
  expect(cutOff).toBeNull();
  expect(places.length).toBeGreaterThan(5000);
  const last = places.at(-1);
  expect(text.slice(last?.start, last?.end)).toBe(last?.text);
  expect(last?.start).toBeGreaterThan(text.length - STORY.length);
  for (const event of events) for (const index of event.places) expect(places[index]?.text).toBe("Sumy");
}, 60_000);

test("a text that takes too long is cut off, and what was found is kept", () => {
  const text = STORY.repeat(5000);
  let milliseconds = 0;
  const clock = () => (milliseconds += 600);
  const { places, cutOff } = extract({ text, published: null }, gazetteer, clock);
  expect(cutOff).toMatch(/^Only the first 2\d\d,\d\d\d of \d{3},\d{3} characters were read/);
  expect(places.length).toBeGreaterThan(0);
}, 60_000);

describe("languages", () => {
  test("another language than English is refused, not guessed at", () => {
    const { cutOff, events, language } = extract(
      { text: "Вчора ворог обстріляв Харків. Є поранені, повідомили в поліції міста.", published: null },
      gazetteer,
    );
    expect(language).toBe("uk");
    expect(events).toEqual([]);
    expect(cutOff).toContain("another language");
  });
});
