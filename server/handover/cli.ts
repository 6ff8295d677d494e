import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { databaseFolder, openDatabase } from "#db/open.ts";
import type { Briefing } from "#domain/briefing.ts";
import { UserError } from "#domain/user-error.ts";
import { isLocale, LOCALES, type Locale } from "#domain/words/locale.ts";
import { type Context, createContext } from "#server/api/context.ts";
import { briefingById, listBriefings } from "#server/briefings/store.ts";
import { collectHandOver } from "./collect.ts";
import { handOverFiles } from "./files.ts";
import { printPdf } from "./pdf.ts";
import { zipHandOver } from "./zip.ts";

const USAGE = `Usage:
  npm run briefing -- list
  npm run briefing -- export ID --out DIR        a folder of static files, for any web server
  npm run briefing -- export ID --zip FILE       the same as one file
  npm run briefing -- pdf ID --out FILE          a slide a page, sources at the end; needs a Chromium
      --language ${LOCALES.join(" | ")}           of what stands around the slides
`;

const OPTIONS = {
  out: { type: "string" },
  zip: { type: "string" },
  language: { type: "string", default: "en" },
  help: { type: "boolean", short: "h" },
} as const;

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [command, id = ""] = positionals;
  const locale = values.language;
  if (!isLocale(locale)) throw new UserError("There are no words in this language", locale, `Choose one of ${LOCALES.join(", ")}.`);
  const target = values.out ?? values.zip;
  const isComplete = command === "list" || ((command === "export" || command === "pdf") && id !== "" && target !== undefined);
  if (values.help || !isComplete) {
    process.stderr.write(USAGE);
    if (!values.help) process.exitCode = 2;
    return;
  }
  const context = createContext(openDatabase(databaseFolder()));
  try {
    if (command === "list") return list(context);
    const briefing = find(context, id);
    if (command === "pdf") return await writePdf(context, briefing, locale, resolve(target ?? ""));
    if (values.zip !== undefined) return await writeZip(context, briefing, locale, resolve(values.zip));
    await writeFolder(context, briefing, locale, resolve(target ?? ""));
  } finally {
    await context.columns.close();
    context.database.close();
  }
}

function list({ database }: Context): void {
  for (const { id, title, slides } of listBriefings(database)) process.stdout.write(`${id}\t${slides}\t${title}\n`);
}

function find({ database }: Context, id: string): Briefing {
  const found = briefingById(database, id);
  if (!found) throw new UserError("There is no such briefing", id, "“npm run briefing -- list” names those that there are.");
  if (found.slides.every(({ hidden }) => hidden))
    throw new UserError("This briefing shows no slide", found.title, "Add one, or show one that is hidden.");
  return found;
}

/** Into a folder that is new or empty; complete or not there. */
async function writeFolder(context: Context, briefing: Briefing, locale: Locale, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0)
    throw new UserError("The folder is not empty", folder, "Name one that is new or empty, so that nothing is overwritten.");
  const draft = `${folder}.${process.pid}.new`;
  let bytes = 0;
  try {
    for (const { path, content } of handOverFiles(await collectHandOver(context, briefing), locale)) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), content);
      bytes += content.length;
    }
    rmSync(folder, { recursive: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  process.stderr.write(
    `${briefing.title}: ${(bytes / 1e6).toFixed(1)} MB in ${folder}. Any web server can serve it, for instance: npx serve ${folder}\n`,
  );
}

async function writeZip(context: Context, briefing: Briefing, locale: Locale, path: string): Promise<void> {
  const content = Buffer.concat([...zipHandOver(handOverFiles(await collectHandOver(context, briefing), locale))]);
  writeFileSync(path, content);
  process.stderr.write(`${briefing.title}: ${(content.length / 1e6).toFixed(1)} MB in ${path}\n`);
}

async function writePdf(context: Context, briefing: Briefing, locale: Locale, path: string): Promise<void> {
  const handOver = await collectHandOver(context, briefing);
  const of = handOver.briefing.slides.length;
  const content = await printPdf([...handOverFiles(handOver, locale)], of, (drawn) => tell({ drawn, of }));
  writeFileSync(path, content);
  process.stderr.write(`${briefing.title}: ${(content.length / 1e6).toFixed(1)} MB in ${path}\n`);
}

/** A server that has it printed hears how far it is by itself; whoever sits at a shell reads it. */
function tell(progress: { drawn: number; of: number }): void {
  if (process.send) process.send(progress);
  else process.stderr.write(`Slide ${progress.drawn} of ${progress.of}\n`);
}

run().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof UserError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
});
