import { type Browser, chromium } from "@playwright/test";
import { UserError } from "#domain/user-error.ts";
import { CHROMIUM_FLAGS, installedChromium, SYSTEM_CHROMIUM } from "#server/setup/installed-chromium.mjs";

/** As for the tests, and its memory can be read exactly. */
export async function openChromium(): Promise<Browser> {
  const executablePath = await installedChromium();
  if (!executablePath)
    throw new UserError("There is no Chromium", SYSTEM_CHROMIUM[0] ?? "", "Install one, or name yours with DATELINE_CHROMIUM.");
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, "--enable-precise-memory-info"] });
}
