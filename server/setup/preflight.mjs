import { spawnSync } from "node:child_process";
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, readFileSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import { dataFolder, ROOT } from "./folders.mjs";
import { SetupError, say } from "./say.mjs";

const OLDEST_NODE = [20, 20];
/** Needed to compile better-sqlite3, with the Debian package that brings each. */
const COMPILERS = [
  { tool: "g++", debian: "g++" },
  { tool: "make", debian: "make" },
  { tool: "python3", debian: "python3" },
];

export function isRoot() {
  return process.getuid?.() === 0;
}

export function has(tool) {
  return spawnSync(tool, ["--version"], { stdio: "ignore" }).status === 0;
}

/** Installs Debian packages; only root can. Throws what to type when it fails. */
export function installDebian(packages) {
  say(`  installing Debian packages: ${packages.join(" ")}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", ...packages],
  ]) {
    const { status } = spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env: environment });
    if (status !== 0)
      throw new SetupError(
        "Debian packages could not be installed",
        packages.join(", "),
        `Try \`apt-get install ${packages.join(" ")}\` by hand.`,
      );
  }
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new SetupError(
      "This Node.js is too old",
      `v${process.versions.node}`,
      `Install Node.js ${OLDEST_NODE.join(".")} or newer and try again.`,
    );
  }
}

export function isSqliteCompiled() {
  return existsSync(join(ROOT, "node_modules/better-sqlite3/build/Release/better_sqlite3.node"));
}

/** Where this Node's own headers lie, if they came with it: node-gyp then asks nobody for them. */
export function nodeHeaders() {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, "include/node/node_api.h")) ? prefix : null;
}

/** Names what is missing to compile SQLite, or installs it when we are root. */
export function checkCompiler() {
  const missing = COMPILERS.filter(({ tool }) => !has(tool));
  if (missing.length > 0) {
    const packages = missing.map(({ debian }) => debian);
    if (!isRoot() || !has("apt-get")) {
      throw new SetupError(
        "SQLite has to be compiled once, and tools for that are missing",
        missing.map(({ tool }) => tool).join(", "),
        `Install them (on Debian: \`sudo apt-get install ${packages.join(" ")}\`) and try again.`,
      );
    }
    installDebian(packages);
  }
  if (nodeHeaders() === null && !process.env.npm_config_nodedir) {
    say(
      "  Node's own headers (include/node beside its bin) are not there: node-gyp will download them. Without a network set npm_config_nodedir to where they are.",
    );
  }
}

/** As in db/make-folder.ts: `mkdirSync` with `recursive` never returns where nothing can be made, below /proc for example. */
function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}

export function checkDataFolder() {
  const folder = dataFolder();
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch {
    throw new SetupError(
      "The data folder can't be written",
      folder,
      "Give yourself the right to write there, or name another folder with DATELINE_DATA.",
    );
  }
}

const SQLITE = "SQLite format 3\0";
/** As in db/migrate.ts. */
const APPLICATION_ID = 0x444c494e;

/** Looks at the head of the data file, so that one which can't be served is named before minutes of work, and not after. */
export function checkDataFile() {
  const path = join(dataFolder(), "dateline.sqlite");
  if (!existsSync(path)) return;
  // https://www.sqlite.org/fileformat.html#the_database_header
  const head = readHead(path, 100);
  if (head.length === 0) return;
  if (head.length < 100 || head.toString("latin1", 0, 16) !== SQLITE) {
    throw new SetupError("The data file is not a database", path, "Move it away to start with an empty one, or bring back a copy.");
  }
  const schema = head.readUInt32BE(60);
  const application = head.readUInt32BE(68);
  const known = JSON.parse(readFileSync(join(ROOT, "db/migrations/meta/_journal.json"), "utf8")).entries.length;
  if (application !== 0 && application !== APPLICATION_ID) {
    throw new SetupError("The data file belongs to another program", path, "Choose another folder with DATELINE_DATA.");
  }
  if (schema > known) {
    throw new SetupError(
      "The data file comes from a newer version of Dateline",
      `${path} (schema ${schema}, this version knows ${known})`,
      "Update Dateline, or choose another folder with DATELINE_DATA.",
    );
  }
}

function readHead(path, length) {
  let file;
  try {
    file = openSync(path, "r+");
    const head = Buffer.alloc(length);
    return head.subarray(0, readSync(file, head, 0, length, 0));
  } catch {
    throw new SetupError("The data file can't be opened", path, "Look whether the file and its folder may be read and written.");
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
