import { dehydrate, type FetchQueryOptions, HydrationBoundary, type QueryKey } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { cache, createElement, type ReactNode } from "react";
import { accessSettings, mayChange } from "#server/access.ts";
import { openContext, type RequestContext } from "#server/api/context.ts";
import { appRouter, createAppCaller } from "#server/api/router.ts";
import { createQueryClient } from "./query-client.ts";

/** One for each request. */
export const serverQueryClient = cache(createQueryClient);

/** A page is given what its reader may have: no more than they could ask for. */
const requestContext = async (): Promise<RequestContext> => ({
  ...openContext(),
  mayChange: mayChange(await headers(), accessSettings()),
});

/** The same keys as the browser's `useTRPC()`, answered in this process. */
export const serverTRPC = createTRPCOptionsProxy({ ctx: requestContext, router: appRouter, queryClient: serverQueryClient });

/** The API as plain functions, for a page that needs an answer itself. */
export function serverApi() {
  return createAppCaller(requestContext);
}

/** Wait for it and the answer is in the page; a failure is left to the browser, which asks again and shows it. */
export function prefetch<Answer, Failure, Data, Key extends QueryKey>(
  options: FetchQueryOptions<Answer, Failure, Data, Key>,
): Promise<void> {
  return serverQueryClient().prefetchQuery(options);
}

/** Hands what was prefetched to the browser. */
export function Hydrated({ children }: { children: ReactNode }) {
  return createElement(HydrationBoundary, { state: dehydrate(serverQueryClient()) }, children);
}
