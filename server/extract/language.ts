import { STOP_WORDS } from "./lexicon/stop-words.ts";
import { hashOf, WordTable } from "./word-table.ts";

const SAMPLE_LENGTH = 20_000;

/** Scripts other than Latin, and the language that a text mostly in it is taken for. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
];

/** Nothing in it is of another script than Latin: only then are the others worth counting. */
const OTHER_SCRIPTS = /[\u0370-\u1fff\u2070-\uffff]/;

const SPOKEN = new Set(["en", "und"]);
/** Whether texts in that language are read. A headline or a list of names tells no language, and is. */
export const isSpoken = (language: string) => SPOKEN.has(language);

/** So much of a text in English makes it one with quotations. */
const ENGLISH_SHARE = 0.25;
const CHUNK = /[^\n.!?]+(?:[.!?](?!\s)[^\n.!?]*)*[.!?]?/g;

/** BCP 47 tag of the language that most of the text is in, English where a good part of it is; "und" when too little of it tells. */
export function detectLanguage(text: string): string {
  const sample = text.length <= SAMPLE_LENGTH ? text : text.slice(0, SAMPLE_LENGTH);
  const language = mainLanguage(sample);
  return isSpoken(language) || englishShare(sample) < ENGLISH_SHARE ? language : "en";
}

const letterCount = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

function englishShare(sample: string): number {
  let english = 0;
  for (const [chunk] of sample.matchAll(CHUNK)) if (chunk.length > 30 && mainLanguage(chunk) === "en") english += letterCount(chunk);
  return english / Math.max(1, letterCount(sample));
}

function mainLanguage(sample: string): string {
  if (!OTHER_SCRIPTS.test(sample)) return latinLanguage(sample);
  const letters = letterCount(sample);
  if (letters === 0) return "und";
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  for (const [pattern, language] of SCRIPTS) {
    const found = count(pattern);
    // A few kana make a text Japanese although most of it is Han.
    if (found / letters > (language === "ja" ? 0.1 : 0.4)) return language;
  }
  if (count(/\p{Script=Cyrillic}/gu) / letters > 0.4) return cyrillicLanguage(sample);
  return latinLanguage(sample);
}

function cyrillicLanguage(sample: string): string {
  if (/[ґєії]/i.test(sample)) return "uk";
  if (/ў/i.test(sample)) return "be";
  if (/[ђјљњћџ]/i.test(sample)) return "sr";
  return /[ыэё]/i.test(sample) || !/ъ[\s.,]|[а-я]+ът\s/i.test(sample) ? "ru" : "bg";
}

const LANGUAGES = [...STOP_WORDS.keys()];
/** The languages that a word is a stop word of, by their rank in `STOP_WORDS`. */
const languagesOf = new WordTable<number[]>(1 << 11);
let longest = 0;
for (const [rank, language] of LANGUAGES.entries())
  for (const word of STOP_WORDS.get(language) ?? []) {
    const ranks = languagesOf.find(word, 0, word.length, hashOf(word, 0, word.length));
    if (ranks) ranks.push(rank);
    else languagesOf.add(word, [rank]);
    longest = Math.max(longest, word.length);
  }

const ENGLISH = LANGUAGES.indexOf("en");
const LEAST_FOREIGN = 3;
const LETTER = /\p{L}/u;
/** Of lower case; letters beyond the basic plane are none of Latin script. */
const isLetter = (text: string, at: number, code: number) => (code < 128 ? code >= 97 && code <= 122 : LETTER.test(text.charAt(at)));

function latinLanguage(sample: string): string {
  const lower = sample.toLowerCase();
  const tally = LANGUAGES.map(() => 0);
  let words = 0;
  for (let at = 0; at < lower.length; at++) {
    const from = at;
    while (at < lower.length && isLetter(lower, at, lower.charCodeAt(at))) at += 1;
    if (at === from) continue;
    words += 1;
    const ranks = at - from > longest ? undefined : languagesOf.find(lower, from, at, hashOf(lower, from, at));
    if (ranks) for (const rank of ranks) tally[rank] = (tally[rank] ?? 0) + 1;
  }
  let best = { language: "und", hits: 0 };
  for (const [rank, language] of LANGUAGES.entries()) {
    const hits = tally[rank] ?? 0;
    if (hits > best.hits) best = { language, hits };
  }
  // "Bo flew over Nashville": a word or two that other languages have, too, make none of them.
  const english = tally[ENGLISH] ?? 0;
  if (best.language !== "en" && best.hits < Math.max(LEAST_FOREIGN, english + 2))
    best = { language: english > 0 ? "en" : "und", hits: english };
  // Running English has a stop word in every three to four words; a headline or a list of names may have few.
  return best.hits / Math.max(1, words) >= (words < 30 ? 0.08 : 0.12) ? best.language : "und";
}
