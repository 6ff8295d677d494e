import { expect, test } from "vitest";
import { CUSTODY_NEEDS } from "./custody-rows.ts";
import { FORCE_NEEDS } from "./force-classes.ts";
import { HARM_NEEDS } from "./harm-rows.ts";
import { MISHAP_NEEDS } from "./mishap-rows.ts";
import { NEEDS } from "./need-classes.ts";
import { POLITY_NEEDS } from "./polity-rows.ts";
import { ALL_NOUNS, ALL_VERBS } from "./triggers.ts";
import { WORD_NEEDS } from "./word-classes.ts";

const twice = (words: readonly string[]) => [...new Set(words.filter((word, at) => words.indexOf(word) !== at))];

test("no row says again what an earlier one says: it would never be reached", () => {
  for (const rows of [ALL_VERBS, ALL_NOUNS])
    expect(twice(rows.flatMap(([, , , needs, words]) => words.split(" ").map((word) => `${word} ${needs}`)))).toEqual([]);
});

test("no class of words hides another of its name", () => {
  for (const part of [FORCE_NEEDS, WORD_NEEDS, HARM_NEEDS, CUSTODY_NEEDS, POLITY_NEEDS, MISHAP_NEEDS])
    for (const [name, words] of Object.entries(part)) expect(NEEDS[name as keyof typeof NEEDS], name).toBe(words);
});
