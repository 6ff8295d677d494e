import { spawn } from "node:child_process";
import { once } from "node:events";
import { devtoolsPipe } from "./devtools-pipe.mjs";

const CLOSE_MS = 4000;

/** Full screen, without a question to anybody, and talking to no other host. */
const FLAGS = [
  "--kiosk",
  "--no-first-run",
  "--no-default-browser-check",
  "--noerrdialogs",
  "--hide-crash-restore-bubble",
  "--disable-session-crashed-bubble",
  "--disable-infobars",
  "--disable-pinch",
  "--overscroll-history-navigation=0",
  "--disable-features=Translate,MediaRouter,OptimizationHints",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--password-store=basic",
  "--use-mock-keychain",
];

/** Starts a browser on an address. `ended` says how it went, once it is gone. */
export async function openBrowser({ path, profile, url, flags }) {
  const isRoot = process.getuid?.() === 0;
  const all = [...FLAGS, ...(isRoot ? ["--no-sandbox"] : []), `--user-data-dir=${profile}`, "--remote-debugging-pipe", ...flags, url];
  const child = spawn(path, all, { stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"] });
  let words = "";
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    words = (words + chunk).slice(-2000);
  });
  const crashed = { tab: false };
  const [, , , write, read] = child.stdio;
  const call = devtoolsPipe(write, read, (method) => {
    if (method === "Target.targetCrashed") crashed.tab = true;
  });
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `code ${code}, last words: ${words.trim().split("\n").at(-1) || "none"}`));
  });
  void call("Target.setDiscoverTargets", { discover: true }).catch(() => undefined);
  let session = null;

  async function page() {
    if (session === null) {
      const { targetInfos } = await call("Target.getTargets");
      const found = targetInfos.find(({ type }) => type === "page");
      if (!found) throw new Error("it has no page");
      session = (await call("Target.attachToTarget", { targetId: found.targetId, flatten: true })).sessionId;
    }
    return session;
  }

  return {
    pid: child.pid,
    ended,
    /** The address of the page as it is now. Fails when the page does not answer. */
    async address() {
      if (crashed.tab) throw new Error("its page has crashed");
      const { result } = await call("Runtime.evaluate", { expression: "location.href", returnByValue: true }, await page());
      return String(result.value);
    },
    async go(to) {
      await call("Page.navigate", { url: to }, await page());
    },
    kill: () => child.kill("SIGKILL"),
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      void call("Browser.close").catch(() => undefined);
      const timer = setTimeout(() => child.kill("SIGKILL"), CLOSE_MS);
      await gone;
      clearTimeout(timer);
    },
  };
}
