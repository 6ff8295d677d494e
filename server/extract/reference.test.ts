import { expect, test } from "vitest";
import { inferReference } from "./reference.ts";
import { findSentences } from "./sentences.ts";
import { tokenize } from "./tokenized.ts";

const infer = (text: string, published: string | null = null) => inferReference(text, tokenize(text, findSentences(text)), published);

test("a day of publication is taken as it is, a month stands for its last day", () => {
  expect(infer("Anything.", "2024-10-15")).toEqual({ day: "2024-10-15", inferred: false });
  expect(infer("On 3 May 2020 it rained.", "2025-11")).toEqual({ day: "2025-11-30", inferred: false });
  expect(infer("Anything.", "2024-02")).toEqual({ day: "2024-02-29", inferred: false });
});

test("a dateline with its year is the day of an old wire, whenever it is put in", () => {
  const wire = "BOGOTA, 21 AUG 89 (RADIO NACIONAL) -- [TEXT] Two men were killed today.";
  expect(infer(wire, "2026-02-10")).toEqual({ day: "1989-08-21", inferred: false });
  expect(infer(`${wire} Elections are set for 11 March 1990.`)?.day).toBe("1989-08-21");
});

test("without one it is read off the text", () => {
  expect(infer("Guards fled, officials said on Tuesday, October 15. On October 3, six had died.")).toEqual({
    day: "2024-10-15",
    inferred: true,
  });
  expect(infer("On 30 June 2026 the ministry confirmed talks. By the end of 2025 thousands had gone.")).toEqual({
    day: "2026-06-30",
    inferred: true,
  });
  expect(infer("The deal was signed on 3 May 2024 and will end on 1 January 2030.")?.day).toBe("2024-05-03");
});

test("where nothing tells, there is none", () => {
  expect(infer("On 6 November a delegation came. A treaty was signed in June 2024.")).toBeNull();
  expect(infer("The city fell on 12 May 1809.")).toBeNull();
  expect(infer("They met on Tuesday.")).toBeNull();
});
