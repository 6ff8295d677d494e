import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { UserError } from "#domain/user-error.ts";
import type { Locale } from "#domain/words/locale.ts";
import type { Context } from "#server/api/context.ts";
import { fileNameOf } from "#server/briefings/handler.ts";
import { briefingById } from "#server/briefings/store.ts";
import { collectHandOver } from "./collect.ts";
import { handOverFiles } from "./files.ts";
import { zipHandOver } from "./zip.ts";

const FILE = /^([a-z0-9-]+)\.(zip|pdf)$/;

/**
 * `/export/hand-over/ID.zip`: the briefing as static files for any web server; `ID.pdf`: a slide a page, printed by a browser of this machine, only for
 * whoever may change things, since it takes the machine a while. 404 for what there is not, 503 where there is no browser.
 */
export async function handOver(file: string, context: Context, locale: Locale, mayPrint: boolean): Promise<Response> {
  const [, id = "", ending] = FILE.exec(file) ?? [];
  const briefing = briefingById(context.database, id);
  if (!briefing)
    return refusal(404, new UserError("There is no such briefing", file, "It may have been removed: look in the list of briefings."));
  if (ending === "pdf" && !mayPrint)
    return refusal(403, new UserError("Only the presenter prints here", file, "Take the folder (.zip) and print from your own browser."));
  try {
    const content =
      ending === "zip" ? zipHandOver(handOverFiles(await collectHandOver(context, briefing), locale)) : await print(id, locale);
    const name = encodeURIComponent(`${fileNameOf(briefing.title)}.${ending}`);
    return new Response(new Uint8Array(content), {
      headers: {
        "Content-Type": `application/${ending}`,
        "Content-Disposition": `attachment; filename="briefing.${ending}"; filename*=UTF-8''${name}`,
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof UserError) return refusal(503, error);
    throw error;
  }
}

function refusal(status: number, { message }: UserError): Response {
  return new Response(`${message}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } });
}

/** In a process of its own: a browser is no guest for a server's. */
async function print(id: string, locale: Locale): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-pdf-"));
  const path = join(folder, "briefing.pdf");
  try {
    const script = resolve(/* turbopackIgnore: true */ "server/handover/cli.ts");
    const child = spawn(process.execPath, ["--import", "tsx", script, "pdf", id, "--out", path, "--language", locale], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said = (said + chunk).slice(-2000);
    });
    const code = await new Promise((done) => child.on("exit", done).on("error", () => done(1)));
    if (code !== 0)
      throw new UserError("The pages could not be printed", id, said.trim() || "Print them from the handed-over folder instead.");
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
