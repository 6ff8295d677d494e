import { useCallback } from "react";
import { sayProblem } from "#domain/told-words.ts";
import { useLocale } from "./_words/words.tsx";

/** What happened, to which thing, what to try. */
export type ErrorWords = { what: string; which: string; advice: string };

/** The words that the API sends with a failure; what never came there says so. */
export function wordsOf(error: unknown, which: string): ErrorWords {
  const sent = (error as { data?: { user?: ErrorWords } | null } | null)?.data?.user;
  return sent ?? { what: "The server could not be reached", which, advice: "Check that Dateline is still running, then try again." };
}

/** Says a failure in the reader's language. An error that a page of ours threw has words in it already. */
export function useFailureWords(): (error: unknown) => string {
  const locale = useLocale();
  return useCallback(
    (error) => (error instanceof Error && error.name !== "TRPCClientError" ? error.message : sayProblem(wordsOf(error, ""), locale)),
    [locale],
  );
}
