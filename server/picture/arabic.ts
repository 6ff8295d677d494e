/**
 * Arabic for what draws letters one by one from left to right: joined to their neighbours (by the presentation forms of Unicode, which our font has)
 * and in the order in which they stand. Marks of vowels, which would have to be placed over letters, are left out.
 */

/** Letters from U+FE80 on, in the order of that block, each with how many forms it has: alone, at the end, at the beginning, between. */
const LETTERS = "ء1آ2أ2ؤ2إ2ئ4ا2ب4ة2ت4ث4ج4ح4خ4د2ذ2ر2ز2س4ش4ص4ض4ط4ظ4ع4غ4ف4ق4ك4ل4م4ن4ه4و2ى2ي4";
const FIRST_FORM = 0xfe80;
/** After a lam these two letters are one. */
const WITH_LAM: Readonly<Record<string, number>> = { آ: 0xfef5, أ: 0xfef7, إ: 0xfef9, ا: 0xfefb };
const MARKS = /[\u064b-\u065f\u0670]/g;
/** Lengthens a word, and joins on both sides. */
const TATWEEL = "ـ";
const MIRRORED: Readonly<Record<string, string>> = { "(": ")", ")": "(", "[": "]", "]": "[", "«": "»", "»": "«" };

const FORMS = readForms();

function readForms(): ReadonlyMap<string, { first: number; count: number }> {
  const forms = new Map<string, { first: number; count: number }>();
  let first = FIRST_FORM;
  for (const [, letter = "", digits] of LETTERS.matchAll(/(.)(\d)/gu)) {
    const count = Number(digits);
    forms.set(letter, { first, count });
    first += count;
  }
  return forms;
}

const joinsNext = (letter: string | undefined) => letter === TATWEEL || (letter !== undefined && FORMS.get(letter)?.count === 4);
const joinsBefore = (letter: string | undefined) => letter === TATWEEL || (letter !== undefined && (FORMS.get(letter)?.count ?? 0) > 1);

/** The same words with every letter in the form that it has between its neighbours. */
export function joinLetters(text: string): string {
  const letters = [...text.replace(MARKS, "")];
  let joined = "";
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? "";
    const isJoined = joinsNext(letters[at - 1]) && joinsBefore(letter);
    const lamAlef = letter === "ل" ? WITH_LAM[letters[at + 1] ?? ""] : undefined;
    const form = FORMS.get(letter);
    if (lamAlef !== undefined) {
      joined += String.fromCodePoint(lamAlef + (isJoined ? 1 : 0));
      at++;
    } else if (form) {
      const goesOn = joinsNext(letter) && joinsBefore(letters[at + 1]);
      joined += String.fromCodePoint(form.first + (goesOn ? 2 : 0) + (isJoined ? 1 : 0));
    } else joined += letter;
  }
  return joined;
}

const FROM_THE_RIGHT = /\p{Script=Arabic}/u;
const FROM_THE_LEFT = /(?!\p{Script=Arabic})\p{L}/u;
/** What keeps its order within a word from the right: numbers, and words of other scripts. */
const KEPT = /[\p{N}]+(?:[.,:–-][\p{N}]+)*|(?:(?!\p{Script=Arabic})\p{L})+|./gu;
const NO_WORD = /^[^\p{L}\p{N}]+$/u;
const OUTER = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * The pieces of a line that is read from the right, in the order of reading, each as its letters stand from left to right: a word, or several in
 * letters that are written from the left.
 */
export function toVisualWords(text: string): string[] {
  const pieces: { words: string[]; isFromLeft: boolean }[] = [];
  for (const word of text.split(/\s+/).filter((some) => some !== "")) {
    const isFromLeft = FROM_THE_LEFT.test(word) && !FROM_THE_RIGHT.test(word);
    // What is no word stands between its neighbours, and goes with them where both are from the left.
    const between = isFromLeft && NO_WORD.test(pieces.at(-1)?.words.join("") ?? "") ? pieces.pop() : undefined;
    const last = pieces.at(-1);
    if (isFromLeft && last?.isFromLeft) last.words.push(...(between?.words ?? []), word);
    else pieces.push(...(between ? [between] : []), { words: [word], isFromLeft });
  }
  return pieces.map(({ words, isFromLeft }) => {
    const line = words.join(" ");
    if (!isFromLeft) return turn(joinLetters(line));
    const [, before = "", core = "", after = ""] = OUTER.exec(line) ?? [];
    return `${turn(after)}${core}${turn(before)}`;
  });
}

function turn(word: string): string {
  return (word.match(KEPT) ?? [])
    .reverse()
    .map((part) => MIRRORED[part] ?? part)
    .join("");
}
