import { UserError } from "#domain/user-error.ts";
import type { Failure } from "./refusal.ts";

/** A document that breaks a reader or a finder must not stop a batch: it fails alone, and its failure says that the fault is ours. */
export async function attempt<T>(which: string, work: () => Promise<T>): Promise<{ value: T } | { failure: Failure }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof UserError) return { failure: { what: error.what, which: error.which, advice: error.advice } };
    console.error(error);
    const reason = error instanceof Error ? error.message : String(error);
    return {
      failure: {
        what: "Dateline itself failed on this document",
        which,
        advice: `Please report it, with these words: “${reason.slice(0, 200)}”.`,
      },
    };
  }
}
