import { formatCount } from "#domain/event-words.ts";
import { addCounts, type DifferenceCounts, EVENT_ASPECTS, NO_DIFFERENCE, type Rereading } from "#domain/rereading.ts";
import { alignColumns } from "./columns.ts";
import { normaliseLine } from "./normalise.ts";
import type { Reread } from "./reread.ts";

/** Up to this many documents each get a line of their own. */
const MAX_LISTED = 60;
const TITLE_LENGTH = 48;
const COLUMNS = [
  ["new", "new"],
  ["gone", "gone"],
  ["changed", "changed"],
  ["placed", "placed anew"],
  ["abstained", "left open"],
  ["found", "names found"],
  ["lost", "names lost"],
] as const satisfies readonly (readonly [keyof DifferenceCounts, string])[];

type Row = { id: string; title: string; rereading: Rereading };

/** What the command line says while documents are read anew and when they are. */
export class RereadReport {
  readonly #started = performance.now();
  #read = 0;
  #failures: { id: string; title: string; what: string }[] = [];
  #missing: string[] = [];

  constructor(private readonly isJson: boolean) {}

  get failed(): number {
    return this.#failures.length + this.#missing.length;
  }

  /** Says on standard error how far it is, and what failed at once. `of`: how many there are in all. */
  add(id: string, result: Reread | null, of: number): void {
    const done = ++this.#read + this.failed;
    if (result === null || result.outcome === "failed") this.#read--;
    if (result === null) {
      this.#missing.push(id);
      complain(`There is no document ${id} with a text. Its id stands on the page /documents and in the answer of “npm run ingest”.`);
    } else if (result.outcome === "failed") {
      const { what, advice } = result.failure;
      this.#failures.push({ id, title: result.title, what });
      complain(`failed: ${what}: ${result.title} (${id}). What was read in it before is kept. ${advice}`);
    }
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done}/${of}`);
    else if (done % 100 === 0) process.stderr.write(`${done}/${of}\n`);
  }

  /** `rows`: the documents that the present rules read otherwise, those of an interrupted run among them. */
  format(rows: readonly Row[]): string {
    if (process.stderr.isTTY && this.#read > 0) process.stderr.write("\r\u001b[K");
    const total = rows.reduce((sum, { rereading }) => addCounts(sum, rereading.counts), NO_DIFFERENCE);
    if (this.isJson) {
      const documents = rows.map(({ id, title, rereading }) => ({ id, title, ...rereading }));
      return `${JSON.stringify({ read: this.#read, failed: this.#failures, missing: this.#missing, total, documents }, null, 2)}\n`;
    }
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    const done = this.#read === 0 ? "nothing was read by older rules" : `${formatCount(this.#read, "document")} read anew in ${seconds} s`;
    if (rows.length === 0) return `${done}; nothing is different\n`;
    const lines = rows.slice(0, MAX_LISTED).map(({ id, title, rereading }) => [id, ...cells(rereading.counts), short(title)]);
    const table = alignColumns([["", ...COLUMNS.map(([, label]) => label), "document"], ...lines, ["total", ...cells(total), ""]]);
    const more = rows.length > MAX_LISTED ? [`and ${formatCount(rows.length - MAX_LISTED, "document")} more, counted in the total`] : [];
    const aspects = EVENT_ASPECTS.filter((aspect) => total.aspects[aspect] > 0).map((aspect) => `${aspect} ${total.aspects[aspect]}`);
    const changed = aspects.length > 0 ? [`changed: ${aspects.join(", ")}`] : [];
    return `${[...table, ...more, ...changed, `${done}; ${formatCount(rows.length, "document")} read otherwise by these rules. Both sides: /documents, or --json`].join("\n")}\n`;
  }
}

function cells(counts: DifferenceCounts): string[] {
  return COLUMNS.map(([key]) => (counts[key] === 0 ? "·" : String(counts[key])));
}

function short(title: string): string {
  return normaliseLine(title, TITLE_LENGTH) ?? "";
}

function complain(message: string): void {
  process.stderr.write(`${process.stderr.isTTY ? "\r\u001b[K" : ""}${message}\n`);
}
