import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "@playwright/test";
import { UserError } from "#domain/user-error.ts";
import { CHROMIUM_FLAGS, installedChromium, SYSTEM_CHROMIUM } from "../setup/installed-chromium.mjs";
import type { HandOverFile } from "./files.ts";

/** For the first page, which brings the map with it, and for each that follows. */
const [PATIENCE_MS, PAGE_PATIENCE_MS] = [120_000, 60_000];

/**
 * The handed-over pages printed by a headless Chromium: the same slides, one a page, sources at the end. `onDrawn` hears of each. Throws a UserError
 * where there is no browser.
 */
export async function printPdf(files: readonly HandOverFile[], slides: number, onDrawn: (count: number) => void): Promise<Uint8Array> {
  const executablePath = await installedChromium();
  if (!executablePath) {
    throw new UserError(
      "There is no Chromium to print with",
      SYSTEM_CHROMIUM[0] ?? "",
      "Install one, name yours with DATELINE_CHROMIUM, or print the handed-over page from your own browser.",
    );
  }
  const server = await serve(files);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 720 },
      deviceScaleFactor: 2,
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    const { port } = server.address() as AddressInfo; // listening on a port, not on a pipe
    const failed = new Promise<never>((_, reject) => page.once("pageerror", reject));
    await page.goto(`http://127.0.0.1:${port}/index.html#print`);
    for (let drawn = 0; drawn < slides; onDrawn(drawn)) {
      const timeout = drawn === 0 ? PATIENCE_MS : PAGE_PATIENCE_MS;
      const more = page.waitForFunction((had) => Number(document.documentElement.dataset.drawn ?? 0) > had, drawn, { timeout });
      await Promise.race([more, failed]);
      drawn = await page.evaluate(() => Number(document.documentElement.dataset.drawn));
    }
    return await page.pdf({ printBackground: true, preferCSSPageSize: true });
  } finally {
    await browser.close();
    server.close();
  }
}

const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  mjs: "text/javascript",
  css: "text/css",
  json: "application/json",
  woff2: "font/woff2",
};

/** On loopback alone, for as long as the printing takes. */
function serve(files: readonly HandOverFile[]): Promise<Server> {
  const byPath = new Map(files.map(({ path, content }) => [`/${path}`, content]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const content = byPath.get(path);
    if (!content) return response.writeHead(404).end();
    return response.writeHead(200, { "content-type": TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream" }).end(content);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
