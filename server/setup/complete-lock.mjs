import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./folders.mjs";
import { say } from "./say.mjs";

/*
 * `node server/setup/complete-lock.mjs`, after every change of dependencies: npm leaves optional packages of other platforms out of the
 * lock when a registry doesn't hold them, and `npm ci` then refuses that lock (npm/cli#9846). Their names say what they are for.
 */
const OS = /(?:^|[-/])(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|wasm32)(?:[-/]|$)/;
const CPU = /[-/](arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64|universal)(?:[-/]|$)/;

function platform(name) {
  if (name.endsWith("fsevents")) return { os: ["darwin"] };
  const os = OS.exec(name)?.[1] ?? "";
  if (os === "" || os === "wasm32") return { cpu: ["wasm32"] };
  const cpu = CPU.exec(name)?.[1];
  const libc = os === "linux" && /musl/.test(name) ? ["musl"] : null;
  return { os: [os], ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc } : {}) };
}

const path = join(ROOT, "package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8"));
const before = Object.keys(lock.packages).length;
for (const [owner, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${owner}/node_modules/${name}`;
    if (lock.packages[nested] || lock.packages[`node_modules/${name}`]) continue;
    const version = range.replace(/^[\^~]/, "");
    const siblingIsNested = Object.keys(entry.optionalDependencies).some((sibling) => lock.packages[`${owner}/node_modules/${sibling}`]);
    lock.packages[siblingIsNested ? nested : `node_modules/${name}`] = {
      version,
      ...platform(name),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
lock.packages = Object.fromEntries(sorted);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
say(`package-lock.json: ${sorted.length - before} packages of other platforms added`);
