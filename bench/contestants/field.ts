import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Filter } from "#domain/filter.ts";
import type { Answer } from "./answer.ts";
import type { Brush } from "./contestant.ts";
import type { Reply, Request } from "./process.ts";

const HERE = import.meta.dirname;

/** A contestant in a process of its own; `missing` is why it takes no part. */
export type Runner = {
  name: string;
  opened: number;
  ask(filter: Filter, check: boolean): Promise<{ ms: number; digest: string | null }>;
  explain(filter: Filter): Promise<Answer>;
  /** Null for one that keeps nothing ready. */
  ready(filter: Filter): Promise<{ ready: number; bytes: number | null } | null>;
  move(brush: Brush, check: boolean): Promise<{ ms: number; digest: string | null }>;
  memory(): Promise<number>;
  close(): Promise<void>;
};

/** Starts the contestant of a module (`plain-sql`) on a folder. */
export async function start(name: string, folder: string): Promise<Runner | { name: string; missing: string }> {
  const child = fork(join(HERE, "process.ts"), [join(HERE, `${name}.ts`), folder], {
    execArgv: ["--import", "tsx", "--expose-gc", "--max-old-space-size=8192"],
    // Standard output is the table's.
    stdio: ["ignore", 2, 2, "ipc"],
  });
  const opened = await receive(child, name);
  if ("missing" in opened) return { name, missing: opened.missing };
  if (!("opened" in opened)) throw unexpected(name, opened);

  const tell = async (request: Request): Promise<Reply> => {
    child.send(request);
    return receive(child, name);
  };
  const time = async (request: Request) => {
    const reply = await tell(request);
    if (!("ms" in reply)) throw unexpected(name, reply);
    return reply;
  };
  return {
    name,
    opened: opened.opened,
    ask: (filter, check) => time({ ask: filter, check }),
    async explain(filter) {
      const reply = await tell({ explain: filter });
      if (!("answer" in reply)) throw unexpected(name, reply);
      return reply.answer;
    },
    async ready(filter) {
      const reply = await tell({ ready: filter });
      return "ready" in reply ? reply : null;
    },
    move: (brush, check) => time({ move: brush, check }),
    async memory() {
      const reply = await tell({ memory: true });
      if (!("held" in reply)) throw unexpected(name, reply);
      return reply.held;
    },
    async close() {
      if (!child.connected) return;
      const ended = once(child, "exit");
      child.send({ close: true } satisfies Request);
      await ended;
    },
  };
}

function receive(child: ChildProcess, name: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null, signal: string | null) => reject(new Error(`${name} ended (${signal ?? code}) without an answer.`));
    child.once("exit", ended);
    child.once("message", (reply) => {
      child.off("exit", ended);
      resolve(reply as Reply); // `process.ts` sends nothing else
    });
  });
}

function unexpected(name: string, reply: Reply): Error {
  return new Error(`${name} answered with something else: ${JSON.stringify(reply).slice(0, 200)}`);
}
