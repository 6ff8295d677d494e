import { foldName } from "#domain/place-name.ts";

const ARTICLE = /^(?:al|ad|as|ar|at|az|an|el|ash|es|et|ed|er|en|the) /;
const LATIN = /^[a-z ]+$/;
/** Shorter ones sound like too much. */
const LEAST_LETTERS = 5;

/** Letters and pairs that transliterations take for one another, in the order in which they are replaced. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|tch|ch|c(?=[ei])/g, "s"],
  [/kh|gh|ck|[qc]/g, "k"],
  [/ph/g, "f"],
  [/zh|dj/g, "j"],
  [/([tdb])h/g, "$1"],
  [/z/g, "s"],
  [/w/g, "v"],
  [/ou|oo|o/g, "u"],
  [/ee|ie|ey|ei|y|e/g, "i"],
  [/d/g, "t"],
  [/([aiu])h(?![aiu])/g, "$1"],
  [/(.)\1+/g, "$1"],
];

/** What spellings of one name have in common: "Sisaket" and "Si Sa Ket", "Diwaniya" and "Ad Dīwānīyah". Empty for what is too short to tell. */
export function soundOf(name: string): string {
  const folded = foldName(name);
  if (!LATIN.test(folded)) return "";
  let sound = folded.replace(ARTICLE, "").replaceAll(" ", "");
  for (const [letters, one] of ALIKE) sound = sound.replace(letters, one);
  return sound.length < LEAST_LETTERS ? "" : sound;
}
