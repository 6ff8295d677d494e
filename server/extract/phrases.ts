import type { Token } from "./tokens.ts";
import { addMark, markWords } from "./word-marks.ts";

type PhraseNode<T> = { next: Map<string, PhraseNode<T>>; value: T | null };

export type PhraseMatch<T> = { value: T /** Index after the last token. */; end: number };

/** Phrases by their lower-case words; a hyphen or a slash in the text counts as a space ("North-Korean", "AFC/M23"). */
export class PhraseIndex<T> {
  readonly #root: PhraseNode<T> = { next: new Map(), value: null };
  /** Words that a phrase begins with: few of a text do. */
  readonly #opens = markWords([]);

  /** The first value given for a phrase stays. */
  add(phrase: string, value: T): void {
    let node = this.#root;
    const words = toWords(phrase);
    const [opener = ""] = words;
    addMark(opener, this.#opens);
    // "u.s.": phrases are kept without their last dot.
    addMark(`${opener}.`, this.#opens);
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), value: null };
        node.next.set(word, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** The longest phrase that begins at this token; null when there is none. The dot of an abbreviation is passed over. */
  match(tokens: readonly Token[], from: number): PhraseMatch<T> | null {
    if (((tokens[from]?.marks ?? 0) & this.#opens) === 0) return null;
    let node: PhraseNode<T> | undefined = this.#root;
    let best: PhraseMatch<T> | null = null;
    for (let index = from; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token) break;
      if ((token.text === "-" || token.text === "." || token.text === "/") && token.glued && index > from) continue;
      node = node.next.get(token.lower) ?? (isDotted(token.lower) ? node.next.get(token.lower.slice(0, -1)) : undefined);
      if (!node) break;
      if (node.value !== null) best = { value: node.value, end: index + 1 };
    }
    return best;
  }

  /** Every word that a phrase begins with. */
  openers(): IterableIterator<string> {
    return this.#root.next.keys();
  }

  get(phrase: string): T | null {
    let node: PhraseNode<T> | undefined = this.#root;
    for (const word of toWords(phrase)) {
      node = node.next.get(word);
      if (!node) return null;
    }
    return node.value;
  }
}

/** "u.s.": phrases are kept without their last dot. */
function isDotted(lower: string): boolean {
  return lower.length > 2 && lower.charCodeAt(lower.length - 1) === 46;
}

/** Words as the tokens say them: no hyphens, the possessive apart. */
function toWords(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .replace(/['’ʼ]s(?![\p{L}\p{N}])/gu, " $&")
    .split(/(?:[\s/-]|\.(?=\s|$))+/)
    .filter((word) => word !== "");
}

export function phraseIndex<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const index = new PhraseIndex<T>();
  for (const [phrase, value] of entries) index.add(phrase, value);
  return index;
}
