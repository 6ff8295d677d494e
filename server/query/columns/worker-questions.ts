import { UserError } from "#domain/user-error.ts";
import type { RegionLookup } from "../facets.ts";
import type { ColumnAnswers } from "./answers.ts";

/** What can be asked: methods that take one question. */
const METHODS = ["totals", "facets", "bins", "timeline", "map", "events", "explore", "look", "facet", "tile"] as const;
export type Method = (typeof METHODS)[number];
export type Question<Asked extends Method> = Parameters<ColumnAnswers[Asked]>[0];
export type Answered<Asked extends Method> = ReturnType<ColumnAnswers[Asked]>;

/**
 * The columns as whoever answers a request sees them, wherever they are kept. A question is dropped, and rejected with `Overtaken`, when the same
 * asker puts another to the same method before it is answered; `asker`: null for one whose questions all count.
 */
export type Columns = {
  ask<Asked extends Method>(method: Asked, question: Question<Asked>, asker?: string | null): Promise<Answered<Asked>>;
  /** Where they are kept: in a thread of their own, or in the asking one. */
  where(): "worker" | "process";
  close(): Promise<void>;
};

/** Nobody waits for the answer any more. */
export class Overtaken extends Error {
  override readonly name = "Overtaken";
}

/** One at a time goes to the worker, and is answered before the next. */
export type ToWorker = { method: Method; question: unknown };
export type FromWorker =
  | { answer: unknown }
  /** A UserError, in its parts: of an error's own fields a message between threads keeps none. */
  | { refused: Pick<UserError, "what" | "which" | "advice"> }
  | { failed: unknown };

export function answer(columns: ColumnAnswers, regionById: RegionLookup, { method, question }: ToWorker): unknown {
  // Method and question were put together by `Columns.ask`.
  const ask = columns[method].bind(columns) as (question: unknown, regionById: RegionLookup) => unknown;
  return ask(question, regionById);
}

export function toReply(work: () => unknown): FromWorker {
  try {
    return { answer: work() };
  } catch (error) {
    if (!(error instanceof UserError)) return { failed: error };
    const { what, which, advice } = error;
    return { refused: { what, which, advice } };
  }
}

/** Columns in the asking thread: it stands still while it answers, so that no question can overtake another. */
export function inProcess(columns: ColumnAnswers, regionById: RegionLookup): Columns {
  return {
    // `answer` gives what the method gives.
    ask: async (method, question) => answer(columns, regionById, { method, question }) as never,
    where: () => "process",
    close: () => columns.settled(),
  };
}
