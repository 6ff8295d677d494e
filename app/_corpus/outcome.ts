import type { AddAnswer } from "#domain/answer.ts";
import type { ErrorWords } from "../failure.ts";

/** One thing that was given to be read, and what became of it. */
export type Outcome = { id: string; name: string } & (
  | { state: "waiting" }
  | { state: "reading" }
  | { state: "done"; answer: AddAnswer }
  | { state: "failed"; words: ErrorWords }
);
