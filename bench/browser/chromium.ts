import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { UserError } from "#domain/user-error.ts";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome"];
/** WebGL without a graphics card, memory that can be read exactly, and a browser that talks to nobody but us. */
const FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--enable-precise-memory-info",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export async function openChromium(): Promise<Browser> {
  const named = process.env.DATELINE_CHROMIUM;
  const path = [...(named ? [named] : []), chromium.executablePath(), ...SYSTEM].find((one) => existsSync(one));
  if (!path) throw new UserError("There is no Chromium", SYSTEM[0] ?? "", "Install one, or name yours with DATELINE_CHROMIUM.");
  return chromium.launch({ executablePath: path, args: FLAGS });
}
