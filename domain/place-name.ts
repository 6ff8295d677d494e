const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const SPECIAL: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
  ı: "i",
  ə: "a",
  ħ: "h",
};
const FIRST_WORDS: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", mt: "mount", ft: "fort" };

/** What was folded before; the same names come again and again. */
const folded = new Map<string, string>();
const MAX_FOLDED = 20_000;

/**
 * The form under which a place name is looked up: lower case, no diacritics, no apostrophes or dots, hyphens as blanks, "St." as "saint".
 * Folding twice changes nothing.
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return withFirstWord(name);
  const known = folded.get(name);
  if (known !== undefined) return known;
  const fresh = withFirstWord(
    name
      .replace(/[\u2018\u2019\u02bc\u02b9\u02bb'`´ʿʾ.]/g, "")
      .normalize("NFKD")
      .replace(/[\p{M}\u02b9\u02bc\u02be]/gu, "")
      .toLowerCase()
      .replace(/[øłđßæœðþıəħ]/g, (letter) => SPECIAL[letter] ?? letter)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  if (folded.size >= MAX_FOLDED) folded.clear();
  folded.set(name, fresh);
  return fresh;
}

function withFirstWord(plain: string): string {
  const blank = plain.indexOf(" ");
  if (blank < 2 || blank > 3) return plain;
  const first = FIRST_WORDS[plain.slice(0, blank)];
  return first === undefined ? plain : first + plain.slice(blank);
}
