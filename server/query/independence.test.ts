import { expect, test } from "vitest";
import { toSlug } from "#domain/slug.ts";
import { findOrigins, type Testimony } from "./independence.ts";

const named = (name: string) => ({ id: toSlug(name), name });

function testimony(
  id: string,
  outlet: string | null,
  sentence: string,
  { sources = [] as string[], credits = sentence, document = id } = {},
): Testimony {
  return { id, documentId: document, outlet: outlet === null ? null : named(outlet), sources: sources.map(named), sentence, credits };
}

const FIRST = testimony("a", "Coast Wire", "A ferry with forty people on board sank off the harbour of Sfax late on Monday.");

const why = (...reports: Testimony[]) => {
  const { origins, independent } = findOrigins(reports);
  return [origins.map((origin) => (origin ? `${origin.report} ${origin.why}` : "-")).join(", "), independent];
};

test("three that say it in their own words are three", () => {
  expect(
    why(
      FIRST,
      testimony("b", "Gulf Herald", "Forty passengers were on the ship that went down near Sfax."),
      testimony("c", null, "Divers looked for survivors of Monday's shipwreck.", { sources: ["Officials"] }),
    ),
  ).toEqual(["-, -, -", 3]);
});

test.each<[string, Testimony, string]>([
  [
    "a reprint with another beginning",
    testimony("b", "Gulf Herald", "Sfax: a ferry with forty people on board sank off the harbour of Sfax."),
    "a copy",
  ],
  [
    "one that cites the other's outlet",
    testimony("b", "Gulf Herald", "Some forty are missing at sea.", { sources: ["Coast Wire"] }),
    "a cites",
  ],
  [
    "one that credits it at its foot",
    testimony("b", "Gulf Herald", "Some forty are missing at sea.", { credits: "Some forty are missing.\nWith reporting by Coast Wire." }),
    "a cites",
  ],
  ["a second piece of the same outlet", testimony("b", "Coast Wire", "Some forty are missing at sea."), "a outlet"],
  ["a second sentence of the same document", testimony("b", "Coast Wire", "All forty drowned.", { document: "a" }), "a document"],
])("%s is none of its own", (_, report, expected) => {
  expect(why(FIRST, report)).toEqual([`-, ${expected}`, 1]);
});

test("two that rest on the same named source are one; on unnamed officials they are two", () => {
  const told = (id: string, words: string, source: string) => testimony(id, `Paper ${id}`, words, { sources: [source] });
  expect(why(told("a", "Forty drowned.", "the Port Authority"), told("b", "The dead are forty.", "the Port Authority"))[1]).toBe(1);
  expect(why(told("a", "Forty drowned.", "two local officials"), told("b", "The dead are forty.", "two local officials"))[1]).toBe(2);
});

test("whoever cites a later report rests on it all the same, and a chain is one", () => {
  const early = testimony("a", "Alpha News", "Forty are missing.", { sources: ["Beta Radio"] });
  const middle = testimony("b", "Beta Radio", "A ship is lost with all hands.", { sources: ["Gamma Post"] });
  const late = testimony("c", "Gamma Post", "The coast guard gave up its search at dusk.");
  expect(why(early, middle, late)).toEqual(["b cites, c cites, -", 1]);
});

test("a name inside another word is no citation", () => {
  expect(why(testimony("a", "Metro", "One."), testimony("b", "Daily", "Two words here now.", { credits: "In Metropolis two." }))[1]).toBe(
    2,
  );
});

test("hundreds of reports are compared at once", () => {
  const many = Array.from({ length: 600 }, (_, at) =>
    testimony(`r${at}`, `Paper number ${at}x`, at % 2 === 0 ? FIRST.sentence : `Version ${at} of it.`),
  );
  expect(findOrigins(many).independent).toBe(301);
});
