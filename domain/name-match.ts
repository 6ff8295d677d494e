import { foldText } from "./filter.ts";

/** Whether every word that was typed begins a word of the name. */
export function isMatch(name: string, typed: string): boolean {
  const words = wordsOf(name);
  return wordsOf(typed).every((part) => words.some((word) => word.startsWith(part)));
}

/** Those that match: first what begins as typed, then what has it further on. */
export function bestFirst<Item>(items: readonly Item[], nameOf: (item: Item) => string, typed: string): Item[] {
  const beginning = foldText(typed.trim());
  const found = items.filter((item) => isMatch(nameOf(item), typed));
  const isFirst = (item: Item) => foldText(nameOf(item)).startsWith(beginning);
  return [...found.filter(isFirst), ...found.filter((item) => !isFirst(item))];
}

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
