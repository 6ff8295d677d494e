import { expect, test } from "vitest";
import { amount, counted } from "./catalogue.ts";
import { EVENT_WORDS } from "./events.ts";
import { acceptedLocale } from "./locale.ts";

test.each([
  [null, "en"],
  ["", "en"],
  ["fr-FR,fr;q=0.9", "en"],
  ["uk-UA,uk;q=0.9,en;q=0.8", "uk"],
  ["en;q=0.5, ko;q=0.8", "ko"],
  ["ar;q=0, en", "en"],
  ["de, ar-EG;q=0.3, en;q=0.2", "ar"],
  ["*", "en"],
])("a browser that asks for %s gets %s", (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale);
});

test("counted nouns have the forms of their language", () => {
  const forms = { one: "подія", few: "події", other: "подій" };
  expect([1, 2, 5, 11, 21, 22, 1200].map((count) => counted("uk", count, { ...forms, many: "подій" }))).toEqual([
    "1 подія",
    "2 події",
    "5 подій",
    "11 подій",
    "21 подія",
    "22 події",
    `${amount("uk", 1200)} подій`,
  ]);
  expect(counted("ko", 3, { other: "사건 #건" })).toBe("사건 3건");
  expect(counted("en", 1, { one: "event", other: "events" })).toBe("1 event");
});

test("numbers keep the digits of the documents in every language", () => {
  expect(amount("ar", 1234)).toMatch(/^1\D234$/);
  expect(amount("en", 1234.5)).toBe("1,234.5");
});

test("languages whose forms say the number themselves say it once", () => {
  expect([1, 2, 3, 11, 100].map((count) => EVENT_WORDS.ar.events(count))).toEqual(["حدث واحد", "حدثان", "3 أحداث", "11 حدثًا", "100 حدث"]);
  expect(EVENT_WORDS.uk.events(22)).toBe("22 події");
  expect(EVENT_WORDS.en.events(1)).toBe("1 event");
});
