import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PRINTING_TYPE, type PrintingLine } from "#domain/hand-over.ts";
import { sayProblem } from "#domain/told-words.ts";
import { UserError } from "#domain/user-error.ts";
import type { Locale } from "#domain/words/locale.ts";
import type { Context } from "#server/api/context.ts";
import { fileNameOf } from "#server/briefings/handler.ts";
import { briefingById } from "#server/briefings/store.ts";
import { refusal } from "#server/export/handler.ts";
import { collectHandOver } from "./collect.ts";
import { handOverFiles } from "./files.ts";
import { zipHandOver } from "./zip.ts";

const FILE = /^([a-z0-9-]+)\.(zip|pdf)$/;

type Asking = {
  locale: Locale;
  /** Whether whoever asks wants to hear how a printing goes on (`PrintingLine`), before the file itself. */
  isTold?: boolean;
  /** A browser of this machine starts only for whoever may change things: it takes the machine a while. */
  mayPrint: boolean;
  /** Ends when nobody waits any longer. */
  signal?: AbortSignal;
};

/**
 * `/export/hand-over/ID.zip`: the briefing as static files for any web server; `ID.pdf`: a slide a page, printed by a browser of this machine. What can't
 * be is said in words: 404 for what there is not, 409 for a briefing that shows nothing, 503 where there is no browser.
 */
export async function handOver(file: string, context: Context, asking: Asking): Promise<Response> {
  const { locale, mayPrint, signal } = asking;
  const [, id = "", ending] = FILE.exec(file) ?? [];
  const briefing = briefingById(context.database, id);
  if (!briefing) {
    const none = new UserError("There is no such briefing", file, "It may have been removed: look in the list of briefings.");
    return refusal(404, none, locale);
  }
  if (ending === "pdf" && !mayPrint) {
    const notYou = new UserError("Only the presenter prints here", file, "Take the folder (.zip) and print from your own browser.");
    return refusal(403, notYou, locale);
  }
  if (briefing.slides.every(({ hidden }) => hidden)) {
    const nothing = new UserError("This briefing shows no slide", briefing.title, "Add one, or show one that is hidden.");
    return refusal(409, nothing, locale);
  }
  const fileName = `${fileNameOf(briefing.title)}.${ending}`;
  const printed = (onDrawn: OnDrawn) => print(id, { data: context.database.folder, locale, onDrawn, ...(signal && { signal }) });
  if (ending === "pdf" && asking.isTold) {
    const headers = { "Content-Type": PRINTING_TYPE, "Cache-Control": "no-store, no-transform" };
    return new Response(tellPrinting(printed, fileName, locale), { headers });
  }
  try {
    const body =
      ending === "zip" ? toStream(zipHandOver(handOverFiles(await collectHandOver(context, briefing), locale))) : await printed(() => {});
    const name = encodeURIComponent(fileName);
    return new Response(body, {
      headers: {
        "Content-Type": `application/${ending}`,
        "Content-Disposition": `attachment; filename="briefing.${ending}"; filename*=UTF-8''${name}`,
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof UserError) return refusal(503, error, locale);
    throw error;
  }
}

/** Made as fast as it is taken, a piece at a time: others ask this server, too. Throws at once where the first piece can't be had. */
function toStream(pieces: Generator<Uint8Array>): ReadableStream<Uint8Array> {
  const first = pieces.next();
  return new ReadableStream({
    start(controller) {
      if (!first.done) controller.enqueue(first.value);
    },
    pull(controller) {
      const next = pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel() {
      pieces.return(undefined);
    },
  });
}

type OnDrawn = (progress: { drawn: number; of: number }) => void;

/** A line for each page that is drawn, then the file. */
function tellPrinting(printed: (onDrawn: OnDrawn) => Promise<Uint8Array>, name: string, locale: Locale): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let isHeard = true;
  return new ReadableStream({
    async start(controller) {
      const tell = (line: PrintingLine) => {
        if (isHeard) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      try {
        const content = await printed(tell);
        tell({ name });
        if (isHeard) controller.enqueue(content);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        tell({ refused: sayProblem(error, locale) });
      }
      if (isHeard) controller.close();
    },
    cancel() {
      isHeard = false;
    },
  });
}

type Printing = { data: string; locale: Locale; onDrawn: OnDrawn; signal?: AbortSignal };

/** In a process of its own: a browser is no guest for a server's. */
async function print(id: string, { data, locale, onDrawn, signal }: Printing): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-pdf-"));
  const path = join(folder, "briefing.pdf");
  try {
    const script = resolve(/* turbopackIgnore: true */ "server/handover/cli.ts");
    const child = spawn(process.execPath, ["--import", "tsx", script, "pdf", id, "--out", path, "--language", locale], {
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      env: { ...process.env, DATELINE_DATA: data },
      ...(signal && { signal }),
    });
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said = (said + chunk).slice(-2000);
    });
    child.on("message", (message) => onDrawn(message as { drawn: number; of: number })); // what its `tell` sends
    const code = await new Promise((done) => child.on("exit", done).on("error", () => done(1)));
    if (code !== 0)
      throw new UserError("The pages could not be printed", id, said.trim() || "Print them from the handed-over folder instead.");
    return new Uint8Array(await readFile(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
