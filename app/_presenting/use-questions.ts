import { useMemo } from "react";
import { askedFilter, type View } from "#domain/view.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { questionOf } from "./view-of.ts";

/** What was loaded once goes on showing, whether the server answers or not. */
const KEPT = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, networkMode: "always" } as const;

/** What the slides ask the server, in one place: loaded ahead under the same keys under which they are shown. */
export function useQuestions() {
  const trpc = useTRPC();
  return useMemo(
    () => ({
      explore: (view: View) => trpc.explore.queryOptions(questionOf(view), KEPT),
      event: (view: View) => trpc.events.byId.queryOptions({ id: view.event ?? "", knownBy: askedFilter(view).knownBy }, KEPT),
      meta: () => trpc.meta.queryOptions({ since: null }, KEPT),
    }),
    [trpc],
  );
}

export type Questions = ReturnType<typeof useQuestions>;

/** Whether the server answered, and would not: to ask again brings nothing else. */
export const isRefusal = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "data" in error && error.data !== null && error.data !== undefined;
