import type { Metadata } from "next";
import { cookies } from "next/headers";
import { SHARE_WORDS } from "#domain/words/share.ts";
import { ApiProvider } from "../_trpc/client.tsx";
import { Hydrated, prefetch, serverTRPC } from "../_trpc/server.ts";
import { readLocale } from "../_words/server.ts";
import { PREFERENCES_COOKIE, parsePreferences } from "../preferences.ts";
import { Links } from "./links.tsx";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: SHARE_WORDS[await readLocale()].linksTitle, robots: { index: false } };
}

export default async function LinksPage() {
  const initial = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  await prefetch(serverTRPC.links.list.queryOptions());
  return (
    <ApiProvider>
      <Hydrated>
        <Links initial={initial} />
      </Hydrated>
    </ApiProvider>
  );
}
