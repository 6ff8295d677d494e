const SHARED: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  д: "d",
  ж: "zh",
  з: "z",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ь: "",
  ъ: "",
  ю: "yu",
  я: "ya",
};
/** BGN/PCGN 1947 without its apostrophes and accents, as GeoNames writes Russian names. */
const RUSSIAN: Readonly<Record<string, string>> = { ...SHARED, г: "g", е: "e", ё: "yo", и: "i", й: "y", ы: "y", э: "e" };
/** Ukraine's own system of 2010; at the head of a word `є ї й ю я` take a y, elsewhere an i. */
const UKRAINIAN: Readonly<Record<string, string>> = {
  ...SHARED,
  г: "h",
  ґ: "g",
  е: "e",
  є: "ie",
  и: "y",
  і: "i",
  ї: "i",
  й: "i",
  ю: "iu",
  я: "ia",
};
const UKRAINIAN_HEADS: Readonly<Record<string, string>> = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };
/** The older transliteration of Ukrainian, in which GeoNames keeps many towns. */
const UKRAINIAN_OLD: Readonly<Record<string, string>> = { ...SHARED, г: "h", ґ: "g", е: "e", є: "ye", и: "y", і: "i", ї: "yi", й: "y" };

const CYRILLIC = /\p{Script=Cyrillic}/u;

export function fromRussian(name: string): string {
  return spell(name.replace(/(^|[\s-]|[аеёиоуыэюяъь])е/giu, "$1йе").replace(/ий(?=$|[\s-])/giu, "ий"), RUSSIAN, {});
}

export function fromUkrainian(name: string): string {
  return spell(name.replace(/зг/giu, "зґх").replace(/['’ʼ]/g, ""), UKRAINIAN, UKRAINIAN_HEADS).replace(/zgkh/g, "zgh");
}

/** Latin spellings under which a Cyrillic name may be listed, in lower case; none for a name without Cyrillic letters. */
export function latinSpellings(name: string): string[] {
  if (!CYRILLIC.test(name)) return [];
  const old = spell(name.replace(/['’ʼ]/g, ""), UKRAINIAN_OLD, {});
  return [...new Set([fromRussian(name), spell(name, RUSSIAN, {}), fromUkrainian(name), old])];
}

function spell(name: string, letters: Readonly<Record<string, string>>, heads: Readonly<Record<string, string>>): string {
  let latin = "";
  let isHead = true;
  for (const letter of name.toLowerCase()) {
    latin += (isHead ? heads[letter] : undefined) ?? letters[letter] ?? letter;
    isHead = !/\p{L}/u.test(letter);
  }
  return latin;
}
