import type { Metadata } from "next";
import { cookies } from "next/headers";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import { Corpus } from "../_corpus/corpus.tsx";
import { ApiProvider } from "../_trpc/client.tsx";
import { Hydrated, serverQueryClient, serverTRPC } from "../_trpc/server.ts";
import { readLocale } from "../_words/server.ts";
import { PREFERENCES_COOKIE, parsePreferences } from "../preferences.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: CORPUS_WORDS[await readLocale()].title };
}

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
