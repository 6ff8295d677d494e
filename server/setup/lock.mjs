import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BUILD } from "./folders.mjs";
import { SetupError } from "./say.mjs";

const PATH = join(BUILD, "set-up.pid");

/**
 * Takes the set-up for this process; a second one at the same time says so instead of working over the first.
 * What a process left that was killed counts for nothing. Returns what gives it back.
 */
export function lock(path = PATH) {
  mkdirSync(BUILD, { recursive: true });
  try {
    writeFileSync(path, `${process.pid} ${birth(process.pid)}`, { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const [pid, born] = readFileSync(path, "utf8").split(" ");
    if (Number(pid) > 0 && birth(Number(pid)) === born) {
      throw new SetupError(
        "Dateline is already being set up here",
        `process ${pid}`,
        `Wait for it to end and try again, or end it with \`kill ${pid}\`.`,
      );
    }
    rmSync(path, { force: true });
    return lock(path);
  }
  return () => rmSync(path, { force: true });
}

/**
 * When a process began, as its system says it; null when it is dead. A process that was killed keeps its number until its parent has
 * looked, which in a container may be never, and a number is given out again: so a live one with that number is not enough.
 */
function birth(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return null;
  }
  try {
    // Behind the name in brackets: state first, start time as the twentieth (proc(5), /proc/pid/stat).
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? null : fields[19];
  } catch (error) {
    return error.code === "ESRCH" ? null : "unknown";
  }
}
