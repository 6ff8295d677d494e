"use client";

import { sayTold } from "#domain/told-words.ts";
import { IN_ENGLISH } from "./_words/in-english.ts";
import { useLocale } from "./_words/words.tsx";

/** What the server has said in English, in the reader's language where we know it; else as it is, and marked as English. */
export function Told({ words }: { words: string }) {
  const { text, isEnglish } = sayTold(words, useLocale());
  return isEnglish ? <bdi {...IN_ENGLISH}>{text}</bdi> : text;
}
