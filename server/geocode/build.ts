import { join } from "node:path";
import { UserError } from "#domain/user-error.ts";

/**
 * `npm run gazetteer`: builds the gazetteer from the installed packages, or adds tables of GeoNames to it. Either is loaded only when asked for:
 * the packages alone fill half a gigabyte.
 */
async function run([command, ...files]: string[]): Promise<void> {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const started = performance.now();
  if (command === "import" && files.length > 0) {
    const { importFiles } = await import("./import/import.ts");
    await importFiles(files, log);
  } else if (command === undefined) {
    const { buildGazetteer } = await import("./write-gazetteer.ts");
    buildGazetteer(join("build", "gazetteer.sqlite"), log);
  } else {
    throw new UserError(
      command === "import" ? "There is nothing to import" : "This command is not known",
      [command, ...files].join(" "),
      "`npm run gazetteer` builds the gazetteer; `npm run gazetteer -- import FILE…` adds tables of GeoNames to it.",
    );
  }
  log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
