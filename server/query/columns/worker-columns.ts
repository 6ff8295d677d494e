import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { UserError } from "#domain/user-error.ts";
import { type Answered, type Columns, type FromWorker, type Method, Overtaken, type Question, type ToWorker } from "./worker-questions.ts";

/** Made from `worker.ts` at set-up. */
export const WORKER_PATH = join("build", "columns-worker.mjs");

/** What the thread is started with. `builds`: it only writes the base's file anew. */
export type WorkerData = { folder: string; builds?: boolean };

type Asked = ToWorker & { asker: string | null; resolve: (answer: never) => void; reject: (error: unknown) => void };
/** Starts the thread for a data folder; null when it has not been made. */
export type StartThread = (folder: string) => Worker | null;
type Options = { start?: StartThread; say?: (line: string) => void };

export function startThread(folder: string, path = WORKER_PATH): Worker | null {
  const full = join(/* turbopackIgnore: true */ process.cwd(), path);
  // Without the options that this process was started with, such as loaders.
  return existsSync(full)
    ? new Worker(/* turbopackIgnore: true */ full, { workerData: { folder } satisfies WorkerData, execArgv: [] })
    : null;
}

/**
 * Columns in a thread of their own. One that dies is replaced with the next question, and asked again what it left open; one that dies before it has
 * answered anything would only die again, and the asking thread answers from there on.
 */
export class WorkerColumns implements Columns {
  private readonly folder: string;
  private readonly makeFallback: () => Columns;
  private readonly startThread: StartThread;
  private readonly say: (line: string) => void;
  private thread: Worker | null = null;
  private hasAnswered = true;
  private fallback: Columns | null = null;
  private waiting: Asked[] = [];
  /** What the thread works on. */
  private asked: Asked | null = null;

  /** `folder`: whose database is asked. The thread starts at once, so that it has read its index by the first question. */
  constructor(folder: string, makeFallback: () => Columns, { start = startThread, say = console.error }: Options = {}) {
    this.folder = folder;
    this.makeFallback = makeFallback;
    this.startThread = start;
    this.say = say;
    this.start();
  }

  ask<Asking extends Method>(method: Asking, question: Question<Asking>, asker: string | null = null): Promise<Answered<Asking>> {
    return new Promise((resolve, reject) => {
      if (asker !== null) this.drop(method, asker);
      this.waiting.push({ method, question, asker, resolve, reject });
      this.next();
    });
  }

  where(): "worker" | "process" {
    return this.fallback === null ? "worker" : "process";
  }

  async close(): Promise<void> {
    const { thread } = this;
    this.thread = null;
    await thread?.terminate();
    await this.fallback?.close();
  }

  private start(): Worker | null {
    const thread = this.hasAnswered ? this.startThread(this.folder) : null;
    if (thread === null) {
      this.say(
        `Questions are answered in the server's own thread: ${this.hasAnswered ? `there is no ${WORKER_PATH}` : "theirs does not start"}.`,
      );
      this.fallback = this.makeFallback();
      return null;
    }
    let reason: unknown = null;
    thread.on("message", (reply: FromWorker) => this.take(reply));
    thread.on("error", (error) => {
      reason = error;
    });
    thread.on("exit", (code) => this.bury(thread, reason ?? `it ended with ${code}`));
    thread.unref();
    this.hasAnswered = false;
    this.thread = thread;
    return thread;
  }

  private drop(method: Method, asker: string): void {
    const isOvertaken = (asked: Asked) => asked.method === method && asked.asker === asker;
    for (const asked of [...this.waiting, this.asked].filter((asked) => asked !== null)) {
      if (isOvertaken(asked)) asked.reject(new Overtaken());
    }
    // What the thread works on it goes on with: its answer reaches nobody.
    this.waiting = this.waiting.filter((asked) => !isOvertaken(asked));
  }

  private next(): void {
    if (this.asked !== null) return;
    const thread = this.fallback ? null : (this.thread ?? this.start());
    if (thread === null) {
      this.answerHere();
      return;
    }
    this.asked = this.waiting.shift() ?? null;
    // While somebody waits, the process must not end.
    if (this.asked === null) thread.unref();
    else {
      thread.ref();
      const { method, question } = this.asked;
      thread.postMessage({ method, question } satisfies ToWorker);
    }
  }

  private take(reply: FromWorker): void {
    const { asked } = this;
    this.asked = null;
    this.hasAnswered = true;
    if ("answer" in reply)
      asked?.resolve(reply.answer as never); // the worker gives what the method gives
    else if ("refused" in reply) asked?.reject(new UserError(reply.refused.what, reply.refused.which, reply.refused.advice));
    else asked?.reject(reply.failed);
    this.next();
  }

  private bury(thread: Worker, reason: unknown): void {
    if (thread !== this.thread) return;
    this.thread = null;
    this.say(`The thread that answers questions has died: ${reason instanceof Error ? (reason.stack ?? reason.message) : reason}`);
    if (this.asked) this.waiting.unshift(this.asked);
    this.asked = null;
    if (this.waiting.length > 0) this.next();
  }

  private answerHere(): void {
    for (const { method, question, resolve, reject } of this.waiting.splice(0)) {
      this.fallback?.ask(method, question as never).then(resolve as (answer: unknown) => void, reject); // put together by `ask`
    }
  }
}
