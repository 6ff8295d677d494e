import type { AddAnswer } from "#domain/answer.ts";

/** What happened, to which thing, what to try. */
export type ErrorWords = { what: string; which: string; advice: string };

/** One thing that was given to be read, and what became of it. */
export type Outcome = { id: string; name: string } & (
  | { state: "waiting" }
  | { state: "reading" }
  | { state: "done"; answer: AddAnswer }
  | { state: "failed"; words: ErrorWords }
);

/** The words that the API sends with a failure; what never came there says so. */
export function wordsOf(error: unknown, which: string): ErrorWords {
  const sent = (error as { data?: { user?: ErrorWords } | null } | null)?.data?.user;
  return sent ?? { what: "The server could not be reached", which, advice: "Check that Dateline is still running, then try again." };
}
