/** Values and the codes that stand for them in columns: 0, 1, 2, … in the order in which they were first met. A code never changes. */
export class Vocabulary {
  readonly values: string[] = [];
  private readonly codes = new Map<string, number>();

  constructor(values: Iterable<string> = []) {
    for (const value of values) this.add(value);
  }

  /** The code of a value, a new one when it is met for the first time. */
  add(value: string): number {
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    this.codes.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  /** Null for a value that no event ever had. */
  codeOf(value: string): number | null {
    return this.codes.get(value) ?? null;
  }

  get size(): number {
    return this.values.length;
  }
}
