import type { Metadata } from "next";
import { cookies } from "next/headers";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { Briefings } from "../_editor/briefings.tsx";
import { ApiProvider } from "../_trpc/client.tsx";
import { Hydrated, prefetch, serverTRPC } from "../_trpc/server.ts";
import { readLocale } from "../_words/server.ts";
import { PREFERENCES_COOKIE, parsePreferences } from "../preferences.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: BRIEFING_WORDS[await readLocale()].briefings };
}

export default async function BriefingsPage() {
  const initial = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  await prefetch(serverTRPC.briefings.list.queryOptions());
  return (
    <ApiProvider>
      <Hydrated>
        <Briefings initial={initial} />
      </Hydrated>
    </ApiProvider>
  );
}
