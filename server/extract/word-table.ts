/** One character more of a word: what `WordTable` finds it by. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

export function hashOf(text: string, from: number, end: number): number {
  let hash = 0;
  for (let at = from; at < end; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

type Entry<T> = { word: string; hash: number; value: T };

/** Words found by where they stand in a text: what is looked up need not be cut out of it. Room for half as many words as slots. */
export class WordTable<T> {
  #slots: (Entry<T> | undefined)[];
  #size = 0;
  readonly #mask: number;

  /** `slots`: a power of two. */
  constructor(slots: number) {
    this.#slots = new Array(slots).fill(undefined);
    this.#mask = slots - 1;
  }

  get isFull(): boolean {
    return this.#size > this.#mask >> 1;
  }

  clear(): void {
    this.#slots.fill(undefined);
    this.#size = 0;
  }

  /** What was kept for the word from `from` to `end`, whose `hashOf` is given. */
  find(text: string, from: number, end: number, hash: number): T | undefined {
    const length = end - from;
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot];
      if (entry === undefined) return undefined;
      if (entry.hash === hash && entry.word.length === length && text.startsWith(entry.word, from)) return entry.value;
    }
  }

  /** Of a word that is not in it yet, while it is not full. */
  add(word: string, value: T): void {
    const hash = hashOf(word, 0, word.length);
    let slot = this.#slotOf(hash);
    while (this.#slots[slot] !== undefined) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = { word, hash, value };
    this.#size += 1;
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}
