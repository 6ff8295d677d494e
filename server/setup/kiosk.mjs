import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { BUILD } from "./folders.mjs";
import { openBrowser } from "./kiosk-browser.mjs";
import { command, SetupError, say } from "./say.mjs";

/** How often the page is asked where it is. */
const LOOK_MS = 500;
const SERVER_POLL_MS = 500;
/** A browser that lived this long was well: the next one may start at once. */
const WELL_MS = 10_000;
const LONGEST_PAUSE_MS = 15_000;
/** The browser's own folder: nobody's tabs, passwords or extensions. */
const PROFILE = join(BUILD, "kiosk");
const USAGE = "npm run kiosk -- http://localhost:3000/briefing/ID/1";

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function readArguments() {
  const [url, ...flags] = process.argv.slice(2);
  if (!url || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new SetupError("The kiosk needs the address of a page", url ?? "none was given", `For example: ${USAGE}`);
  }
  return { url, flags };
}

/** What may be said aloud: the presenter's token may not. */
function spoken(url) {
  const shown = new URL(url);
  if (shown.searchParams.has("token")) shown.searchParams.set("token", "…");
  return decodeURI(shown.href);
}

async function isServing(origin) {
  try {
    return (await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}

/** Keeps a full-screen browser on a page: what crashes comes back where it was. Ends with a signal. */
async function supervise({ url, flags }) {
  const path = await findChromium();
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform !== "linux" || DISPLAY || WAYLAND_DISPLAY || flags.some((flag) => flag.startsWith("--headless"));
  if (!hasScreen) {
    throw new SetupError(
      "There is no screen to show it on",
      "DISPLAY and WAYLAND_DISPLAY are not set",
      "Start the kiosk from a desktop session.",
    );
  }
  mkdirSync(PROFILE, { recursive: true });
  const { origin } = new URL(url);
  let last = url;
  let browser = null;
  let isStopping = false;
  let pause = 0;
  const stop = () => {
    isStopping = true;
    void browser?.close();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);

  const serving = async () => {
    if (await isServing(origin)) return;
    say(`Waiting for ${origin} to answer.`);
    while (!isStopping && !(await isServing(origin))) await sleep(SERVER_POLL_MS);
    if (!isStopping) say(`${origin} answers.`);
  };

  /** Until the browser is gone, or has to go. */
  const watch = async () => {
    let isGone = false;
    void browser.ended.then(() => {
      isGone = true;
    });
    while (!isGone && !isStopping) {
      await sleep(LOOK_MS);
      if (isGone || isStopping) return;
      try {
        const now = await browser.address();
        if (now.startsWith(`${origin}/`)) last = now;
        else if (now !== "about:blank") {
          say(now.startsWith("chrome-error:") ? "The page could not be loaded." : `The page has gone elsewhere: ${spoken(now)}.`);
          await serving();
          if (!isStopping) await browser.go(last);
        }
      } catch (error) {
        if (isGone || isStopping) return;
        say(`The browser does not answer (${error.message}): ending it.`);
        browser.kill();
        return;
      }
    }
  };

  while (!isStopping) {
    await serving();
    if (isStopping) break;
    const begun = performance.now();
    browser = await openBrowser({ path, profile: PROFILE, url: last, flags });
    say(`Showing ${spoken(last)} (process ${browser.pid}).`);
    await watch();
    const how = await browser.ended;
    if (isStopping) break;
    pause = performance.now() - begun > WELL_MS ? 0 : Math.min(LONGEST_PAUSE_MS, Math.max(250, pause * 2));
    say(`The browser has ended (${how}). Bringing it back on ${spoken(last)}.`);
    await sleep(pause);
  }
  await browser?.close();
  say("The kiosk has stopped.");
}

await command(async () => supervise(readArguments()));
// Handlers of signals would keep a stopped kiosk alive no longer than its last timer.
process.exit(process.exitCode ?? 0);
