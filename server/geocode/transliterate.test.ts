import { expect, test } from "vitest";
import { fromRussian, fromUkrainian, latinSpellings } from "./transliterate.ts";

test.each([
  ["Курск", "kursk"],
  ["Белгород", "belgorod"],
  ["Екатеринбург", "yekaterinburg"],
  ["Ростов-на-Дону", "rostov-na-donu"],
  ["Подъездной", "podyezdnoy"],
  ["Щёлково", "shchyolkovo"],
  ["Энгельс", "engels"],
  ["Грозный", "groznyy"],
  ["Нижний Новгород", "nizhniy novgorod"],
])("%s from Russian", (name, latin) => {
  expect(fromRussian(name)).toBe(latin);
});

test.each([
  ["Запоріжжя", "zaporizhzhia"],
  ["Харків", "kharkiv"],
  ["Згурівка", "zghurivka"],
  ["Їжакевич", "yizhakevych"],
  ["Єнакієве", "yenakiieve"],
  ["Слов'янськ", "sloviansk"],
  ["Чернігів", "chernihiv"],
  ["Ялта", "yalta"],
])("%s from Ukrainian", (name, latin) => {
  expect(fromUkrainian(name)).toBe(latin);
});

test("a name without Cyrillic letters has no such spellings", () => {
  expect(latinSpellings("Kursk")).toEqual([]);
  expect(latinSpellings("평양")).toEqual([]);
});
