import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sayProblem, sayReasons, sayTold } from "./told-words.ts";
import { TOLD } from "./words/told.ts";

test("what the server says in English is said in the reader's language, with the names that it has", () => {
  expect(sayTold("41 places of this name, and nothing in the text tells them apart", "ko").text).toBe(
    "같은 이름의 장소가 41곳이며 본문에 구별할 단서가 없음",
  );
  expect(sayTold("inside Kursk Oblast, as the text says", "uk")).toEqual({
    text: "у межах, названих у тексті: Kursk Oblast",
    isEnglish: false,
  });
  expect(sayTold("a capital", "en")).toEqual({ text: "a capital", isEnglish: true });
});

test("what is not known is left as it is, and is called English", () => {
  expect(sayTold("something new", "ar")).toEqual({ text: "something new", isEnglish: true });
  expect(sayReasons(["a capital", "something new"], null, "uk")).toEqual({ text: "столиця; something new", isEnglish: false });
});

test("every saying keeps what it names, in every language", () => {
  for (const [pattern, others] of TOLD) {
    const named = new RegExp(`${pattern.source}|`).exec("")?.length ?? 1;
    for (const said of Object.values(others)) {
      const places = (said.match(/\$\d/g) ?? []).map((place) => Number(place.slice(1)));
      expect(Math.max(0, ...places), said).toBeLessThan(named);
      expect(said).not.toBe("");
    }
  }
});

/** Rooms whose refusals a page shows as they come. */
const REFUSING = [
  "domain/briefing-changes.ts",
  "domain/briefing-file.ts",
  "proxy.ts",
  "server/api/trpc.ts",
  "server/briefings/handler.ts",
  "server/briefings/store.ts",
  "server/export/handler.ts",
  "server/handover/handler.ts",
  "server/views/links.ts",
  "server/views/saved.ts",
];

/** The plain strings that a call is given, up to the bracket that ends it. */
function stringsGiven(code: string, from: number): string[] {
  let depth = 0;
  for (const part of code.slice(from).matchAll(/"([^"]*)"|`[^`]*`|[()]/g)) {
    if (part[0] === "(") depth++;
    else if (part[0] === ")") depth--;
    if (depth === 0) return (code.slice(from, from + part.index).match(/(?<![\w${])"[^"]+"/g) ?? []).map((given) => given.slice(1, -1));
  }
  return [];
}

test.each(REFUSING)("what %s refuses is said in every language", (path) => {
  const code = readFileSync(join(import.meta.dirname, "..", path), "utf8");
  const given = [...code.matchAll(/new UserError(?=\()|(?<=throw )notOurs(?=\()/g)].flatMap(({ index, 0: { length } }) =>
    stringsGiven(code, index + length),
  );
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((words) => /\w/.test(words) && sayTold(words, "ko").isEnglish)).toEqual([]);
});

test("the parts of an error are said as one", () => {
  const newer = {
    what: "This briefing was written by a newer Dateline",
    which: "its version is 9, this Dateline reads 1",
    advice: "Correct it, or take it out.",
  };
  expect(sayProblem(newer, "en")).toBe(`${newer.what}: ${newer.which}. ${newer.advice}`);
  expect(sayProblem(newer, "uk")).toBe(
    "Цей брифінг записано новішою версією Dateline: його версія 9, а цей Dateline читає 1. Виправте це або вилучіть.",
  );
  expect(sayProblem({ ...newer, which: "" }, "en")).toBe(`${newer.what}. ${newer.advice}`);
});
