import type { Metadata } from "next";
import { cookies } from "next/headers";
import { Corpus } from "../_corpus/corpus.tsx";
import { ApiProvider } from "../_trpc/client.tsx";
import { Hydrated, serverQueryClient, serverTRPC } from "../_trpc/server.ts";
import { PREFERENCES_COOKIE, parsePreferences } from "../preferences.ts";

export const metadata: Metadata = { title: "Documents" };

export default async function DocumentsPage() {
  const initial = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  await serverQueryClient().prefetchInfiniteQuery(
    serverTRPC.documents.list.infiniteQueryOptions({ only: "all" }, { getNextPageParam: ({ nextCursor }) => nextCursor }),
  );
  return (
    <ApiProvider>
      <Hydrated>
        <Corpus initial={initial} />
      </Hydrated>
    </ApiProvider>
  );
}
