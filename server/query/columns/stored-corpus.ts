import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type GeneratedSize, generate } from "#bench/generate.ts";
import { storeGenerated } from "#bench/store-generated.ts";
import { openDatabase } from "#db/open.ts";
import { ColumnAnswers } from "./answers.ts";
import { webKernels } from "./web-kernels.ts";

/** For the tests of a file: a generated corpus in a database of its own, and the columns over it. */
export function storeCorpus(size: GeneratedSize) {
  const corpus = generate(size);
  const folder = mkdtempSync(join(tmpdir(), "dateline-columns-"));
  const database = openDatabase(folder);
  storeGenerated(database, corpus);
  afterAll(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });
  return { corpus, database, columns: new ColumnAnswers(database, webKernels) };
}
