import { defaultShouldDehydrateQuery, isServer, QueryClient } from "@tanstack/react-query";

/** Data changes only when documents are added or removed, and then the page is told to ask again. */
const STALE_MS = 5 * 60_000;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // A browser without a network still reaches a server on the same machine: whether one answers is found out by asking.
      queries: { staleTime: STALE_MS, retry: 1, refetchOnWindowFocus: false, networkMode: "always" },
      mutations: { networkMode: "always" },
      // Questions still being answered are sent along as promises.
      dehydrate: { shouldDehydrateQuery: (query) => defaultShouldDehydrateQuery(query) || query.state.status === "pending" },
    },
  });
}

let inBrowser: QueryClient | null = null;

/** One for the page's life; a new one for every rendering on the server, so that nobody sees another's answers. */
export function browserQueryClient(): QueryClient {
  if (isServer) return createQueryClient();
  inBrowser ??= createQueryClient();
  return inBrowser;
}
