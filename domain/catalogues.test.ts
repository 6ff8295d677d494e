import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "./words/locale.ts";

/** Names and keys that are the same in every language, and examples of what is to be typed. */
const NAMES = new Set(
  (
    "Dateline Ctrl Enter Esc Shift Page Up Down Home End Backspace Delete Alt Tab Markdown HTML PDF Word JSON Lines CSV GeoJSON KML iCalendar ics " +
    "km CC BY MB QR npx serve JavaScript HOST DATELINE HOSTS Google Earth KMZ txt docx jsonl UTF OCR URL PNG SVG Natural Earth GeoNames zip ZIP Chromium English npm run briefing export UTC map west south east north true seen from to"
  ).split(" "),
);

type Words = string | number | ((...given: never[]) => unknown) | readonly Words[] | { readonly [key: string]: Words };

const files = readdirSync(new URL("./words/", import.meta.url)).filter((name) => /^[\w-]+\.ts$/.test(name));
const modules = await Promise.all(
  files.map(async (file) => {
    const found = Object.entries((await import(`./words/${file.slice(0, -3)}.ts`)) as Record<string, unknown>);
    return found.map(([name, value]) => [name, value, file] as const);
  }),
);
const isCatalogue = (value: unknown): value is Record<Locale, Words> =>
  typeof value === "object" && value !== null && LOCALES.every((locale) => typeof (value as Record<string, unknown>)[locale] === "object");
const catalogues = modules.flat().filter((entry): entry is readonly [string, Record<Locale, Words>, string] => isCatalogue(entry[1]));

/** Said of what was of another type than the function takes. */
const MISGIVEN = /NaN|undefined|\[object|ليس رقم/;

/** An object that has whatever is asked of it; lists are asked for by a plural. */
const ANYTHING = new Proxy({}, { get: (_, key) => (String(key).endsWith("s") ? ["7"] : "7") });

/** What a function of a catalogue says, given numbers or names, whichever it takes. */
function sayings(say: (...given: never[]) => unknown): string[] {
  const give = (value: unknown) => Array.from({ length: say.length }, () => value) as never[];
  const count = (number: number) => [...give("7").map((value, at) => (at === 0 ? number : value))] as never[];
  const tried = [give(1), give(2), give(5), give("7"), count(3), give(ANYTHING), [...give(ANYTHING).slice(1), "7"] as never[]].flatMap(
    (given) => {
      try {
        return [say(...given)];
      } catch {
        return [];
      }
    },
  );
  const said = tried.filter((one): one is string => typeof one === "string" && !MISGIVEN.test(one));
  return said.length === 0 ? [""] : said;
}

/** Every string in a language's words with the path that leads to it. */
function strings(words: Words, path: string): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return sayings(words).map((said) => [`${path}()`, said]);
  if (typeof words === "number") return [];
  return Object.entries(words).flatMap(([key, inner]) => strings(inner as Words, `${path}.${key}`));
}

const ROOT = join(import.meta.dirname, "..");
const sources = ["app", "domain", "server"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), "utf8") })),
);

/** What is said by the name of a value ("happened") has its name where the values are listed. */
const values = sources
  .filter(({ text }) => !text.includes(": Catalogue<"))
  .flatMap(({ text }) => [...text.matchAll(/"(\w+)"/g)].map((match) => match[1] ?? ""));

/** Every name in the files that take something from a room's words; not in the words themselves, where each stands. */
function namesBeside(file: string): Set<string> {
  const users = sources.filter(({ name, text }) => text.includes(`words/${file}"`) || (text.includes(`./${file}"`) && name !== file));
  return new Set([...values, ...users.flatMap(({ text }) => text.match(/\w+/g) ?? [])]);
}

test.each(catalogues)("%s has no words that nobody says", (_, { en }, file) => {
  const names = namesBeside(file);
  expect(Object.keys(en).filter((key) => !names.has(key))).toEqual([]);
});

test("all rooms have a catalogue", () => {
  expect(catalogues.length).toBeGreaterThanOrEqual(9);
});

describe.each(catalogues)("%s", (name, catalogue) => {
  test.each(LOCALES)("has words for everything in %s", (locale) => {
    // What stands before or behind something may be nothing in a language that needs nothing there.
    const empty = strings(catalogue[locale], name).filter(([path, said]) => said === "" && !/\.[01]$/.test(path));
    expect(empty).toEqual([]);
  });

  test.each(LOCALES.filter((locale) => locale !== "en"))("leaves nothing in English in %s", (locale) => {
    const english = strings(catalogue[locale], name).filter(([, said]) =>
      (said.match(/[A-Za-z]{2,}/g) ?? []).some((word) => !NAMES.has(word)),
    );
    expect(english).toEqual([]);
  });
});
