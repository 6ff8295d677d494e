"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpLink, splitLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import type { AppRouter } from "#server/api/router.ts";
import { browserQueryClient } from "./query-client.ts";
import { unpacking } from "./unpacking.ts";

const URL = "/api/trpc";
/** A question longer than this goes in a body; the rest of an address is names and encoding. */
const MAX_QUESTION_LENGTH = 2000;
const MAX_URL_LENGTH = 8000;

const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

export { useTRPC, useTRPCClient };

/**
 * For a question of which only the latest is wanted: the one before is given up here, and the server, which is told whose it is, drops it too if it
 * has not answered yet.
 */
export const OVERTAKING = { abortOnUnmount: true, context: { isOvertaking: true } } as const;

function createClient() {
  const asker = Math.random().toString(36).slice(2);
  const headersFor = (operations: readonly { context: object }[]): Record<string, string> => ({
    "dateline-packed": "yes",
    ...(operations.some(({ context }) => "isOvertaking" in context) && { "dateline-asker": asker }),
  });
  return createTRPCClient<AppRouter>({
    links: [
      unpacking,
      splitLink({
        condition: ({ type, input }) => type === "query" && (JSON.stringify(input) ?? "").length <= MAX_QUESTION_LENGTH,
        true: httpBatchLink({ url: URL, maxURLLength: MAX_URL_LENGTH, headers: ({ opList }) => headersFor(opList) }),
        false: httpLink({ url: URL, methodOverride: "POST", headers: ({ op }) => headersFor([op]) }),
      }),
    ],
  });
}

/** Gives everything below it `useTRPC`. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const queryClient = browserQueryClient();
  const [client] = useState(createClient);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
