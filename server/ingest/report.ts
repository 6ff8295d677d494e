import { basename } from "node:path";
import type { UserError } from "#domain/user-error.ts";
import { alignColumns } from "./columns.ts";
import type { IngestResult } from "./ingest.ts";
import { normaliseLine } from "./normalise.ts";

/** Up to this many documents each get a line of their own. */
const MAX_LISTED = 40;

/** What the command line says while documents are added and when they are. */
export class Report {
  readonly #results: IngestResult[] = [];
  readonly #started = performance.now();
  #begun = 0;
  #path = "";
  #lost = 0;

  constructor(private readonly fileCount: number) {}

  get failed(): number {
    return this.#lost + this.#results.filter(({ outcome }) => outcome === "failed").length;
  }

  /** Says on standard error how far it is; a failure at once, in words. */
  begin(path: string): void {
    this.#begun++;
    this.#path = path;
    if (this.fileCount < 2) return;
    const where = `${this.#begun}/${this.fileCount}`;
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${where}  ${normaliseLine(basename(path), 60) ?? ""}`);
    else if (this.#begun % 100 === 0) process.stderr.write(`${where}\n`);
  }

  add(result: IngestResult): void {
    this.#results.push(result);
    if (result.outcome === "failed") {
      const { what, which, advice } = result.failure;
      complain(`failed: ${what}: ${this.#locate(which)}. ${advice}`);
    } else if (result.cutOff !== null) complain(`${this.#locate(result.which)}: ${result.cutOff}`);
  }

  /** Says of a file that nothing could be read of it, so that nothing is kept of it. */
  lose(error: UserError): void {
    this.#lost++;
    complain(`failed: ${error.message}`);
  }

  /** Many folders hold a file of that name. */
  #locate(which: string): string {
    const name = basename(this.#path);
    return which.startsWith(name) ? this.#path + which.slice(name.length) : which;
  }

  format(passedOver: number): string {
    if (process.stderr.isTTY && this.fileCount > 1) process.stderr.write("\r\u001b[K");
    const listed = this.#results.length <= MAX_LISTED ? this.#results : [];
    const rows = listed.map((result) => [result.outcome, result.id, ...counts(result), clean(result.title)]);
    const table = rows.length === 0 ? [] : alignColumns([["", "id", "events", "places", "title"], ...rows]);
    return `${[...table, this.#total(passedOver)].join("\n")}\n`;
  }

  #total(passedOver: number): string {
    const outcomes = (["added", "updated", "unchanged", "failed"] as const)
      .map(
        (outcome) =>
          [outcome === "failed" ? this.failed : this.#results.filter((result) => result.outcome === outcome).length, outcome] as const,
      )
      .filter(([count]) => count > 0)
      .map(([count, outcome]) => `${count} ${outcome === "unchanged" ? "already there" : outcome}`);
    const events = this.#results.reduce((sum, result) => sum + (result.outcome === "failed" ? 0 : result.found.events), 0);
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    const skipped = passedOver === 0 ? "" : `; ${passedOver} of other types passed over`;
    return `${outcomes.join(", ") || "nothing to add"}; ${events} events told${skipped}; ${seconds} s`;
  }
}

function complain(message: string): void {
  process.stderr.write(`${process.stderr.isTTY ? "\r\u001b[K" : ""}${clean(message)}\n`);
}

function counts(result: IngestResult): [string, string] {
  return result.outcome === "failed" ? ["", ""] : [String(result.found.events), String(result.found.places)];
}

function clean(text: string): string {
  return normaliseLine(text, 500) ?? "";
}
