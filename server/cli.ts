import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { databaseFolder, openDatabase } from "#db/open.ts";
import { UserError } from "#domain/user-error.ts";
import { openGazetteer } from "./geocode/gazetteer.ts";
import { answerLines } from "./ingest/answer-lines.ts";
import { compileSparingly } from "./ingest/compile-sparingly.ts";
import { findFiles, unreadable } from "./ingest/find-files.ts";
import { type IngestInput, type IngestResult, ingestFile, ingestLines, refuseLarge, removeDocument } from "./ingest/ingest.ts";
import { readArrivals, readLines } from "./ingest/lines.ts";
import { checkHints, MAX_DOCUMENT_BYTES, promisedFormat } from "./ingest/read.ts";
import { Report } from "./ingest/report.ts";
import { findOutdated, readDifferences, rereadDocument } from "./ingest/reread.ts";
import { RereadReport } from "./ingest/reread-report.ts";
import { versionOf } from "./ingest/version.ts";

const USAGE = `Usage:
  npm run ingest -- FILE… | DIR | -     add documents: .txt .md .html .pdf .docx .jsonl; - reads standard input
      --title TITLE --publisher NAME --url ADDRESS --published 2026-06-30 | 2026-06
      --jsonl                           one document a line, whatever the file is called
  npm run remove -- ID…                 take documents out again
  npm run reread [-- ID…] [--all]       read stored documents anew that were read by older rules, and say what is different
      --json                            the whole difference, both sides of each event, as JSON
  npm run -s extract < in.jsonl > out.jsonl
                                        answer the extraction contract, without the database
`;

const STANDARD_INPUT = "standard input";

const OPTIONS = {
  title: { type: "string" },
  publisher: { type: "string" },
  published: { type: "string" },
  url: { type: "string" },
  jsonl: { type: "boolean", default: false },
  all: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Whether all went well. */
async function run(): Promise<boolean> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [command, ...names] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return true;
  }
  if (command === "extract" && names.length === 0) return extract();
  if (command === "reread") return reread(names, values);
  if (command === "remove" && names.length > 0) return remove(names);
  if (command === "ingest" && names.length > 0) {
    const { title, publisher, published, url } = values;
    return ingest(names, checkHints({ title, publisher, published, url }), values.jsonl);
  }
  const isKnown = command === "ingest" || ["remove", "extract", "reread"].includes(command ?? "");
  if (command && !isKnown) process.stderr.write(`There is no command “${command}”.\n`);
  else if (command === "extract") process.stderr.write("“extract” takes no file names: it reads standard input.\n");
  else if (command) process.stderr.write(`Say what to ${command}.\n`);
  process.stderr.write(`\n${USAGE}`);
  return false;
}

async function ingest(names: string[], hints: IngestInput["hints"], isJsonl: boolean): Promise<boolean> {
  const { files, passedOver, unreadable: lost } = findFiles(names.filter((name) => name !== "-").map(toPath));
  const database = openDatabase(databaseFolder());
  const gazetteer = openGazetteer();
  const report = new Report(files.length);
  for (const error of lost) report.lose(error);
  const take = async (results: AsyncIterable<IngestResult>) => {
    for await (const result of results) report.add(result);
  };
  try {
    for (const { path, bytes } of files) {
      const filename = basename(path);
      report.begin(path);
      if (isJsonl || promisedFormat(filename) === "jsonl") {
        await take(ingestLines(database, gazetteer, readLines(createReadStream(path)), { filename, hints }));
      } else if (bytes > MAX_DOCUMENT_BYTES) report.add(refuseLarge(database, filename, bytes));
      else {
        const content = await readFile(path).catch((error: unknown) => report.lose(unreadable(path, error)));
        if (content) await take(ingestFile(database, gazetteer, { content, filename, hints }));
      }
    }
    if (names.includes("-")) {
      report.begin(STANDARD_INPUT);
      const input = { filename: null, called: STANDARD_INPUT, hints };
      const content = isJsonl ? null : await readAll();
      if (isJsonl) await take(ingestLines(database, gazetteer, readLines(process.stdin), input));
      else if (content) await take(ingestFile(database, gazetteer, { content, ...input }));
      else report.add(refuseLarge(database, STANDARD_INPUT, Number.POSITIVE_INFINITY));
    }
  } finally {
    database.close();
  }
  process.stdout.write(report.format(passedOver));
  return report.failed === 0;
}

function remove(ids: string[]): boolean {
  const database = openDatabase(databaseFolder());
  try {
    return ids
      .map((id) => {
        const removed = removeDocument(database, id);
        if (removed) process.stdout.write(`removed ${id}\n`);
        else
          process.stderr.write(`There is no document ${id}. Its id stands on the page /documents and in the answer of “npm run ingest”.\n`);
        return removed;
      })
      .every(Boolean);
  } finally {
    database.close();
  }
}

async function reread(ids: string[], { all, json }: { all: boolean; json: boolean }): Promise<boolean> {
  const database = openDatabase(databaseFolder());
  const gazetteer = openGazetteer();
  const version = versionOf(gazetteer);
  const report = new RereadReport(json);
  try {
    const meant = ids.length > 0 ? ids : findOutdated(database, all ? null : version);
    for (const id of meant) report.add(id, await rereadDocument(database, gazetteer, id), meant.length);
    process.stdout.write(report.format(readDifferences(database, version)));
  } finally {
    database.close();
  }
  return report.failed === 0;
}

async function extract(): Promise<boolean> {
  const complain = (message: string) => process.stderr.write(`${message}\n`);
  return answerLines(readArrivals(process.stdin), openGazetteer(), { out: process.stdout, complain });
}

/** npm changes into the project's folder; a name is meant from where the person stands. */
function toPath(name: string): string {
  const meant = resolve(process.env.INIT_CWD ?? ".", name);
  return existsSync(meant) || !existsSync(name) ? meant : resolve(name);
}

/** Null when it is longer than any document may be. */
async function readAll(): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    length += chunk.length;
    if (length > MAX_DOCUMENT_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

compileSparingly();
try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  const isUsage = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!isUsage && !(error instanceof UserError)) throw error;
  // Node goes on about arguments that begin with a dash, which nobody meant.
  const message = isUsage ? `${error.message.split(". To specify")[0]}.\n\n${USAGE}` : `${error.message}\n`;
  process.stderr.write(message);
  process.exitCode = 1;
}
