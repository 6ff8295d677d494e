import type { Metadata } from "next";
import { cookies } from "next/headers";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { Editor } from "../../_editor/editor.tsx";
import { slideAt } from "../../_presenting/deck.ts";
import { viewOf } from "../../_presenting/view-of.ts";
import { ApiProvider } from "../../_trpc/client.tsx";
import { Hydrated, prefetch, serverApi, serverTRPC } from "../../_trpc/server.ts";
import { readLocale } from "../../_words/server.ts";
import { PREFERENCES_COOKIE, parsePreferences } from "../../preferences.ts";
import { shareMetadata } from "../../share-metadata.ts";

type Props = { params: Promise<{ id: string }> };

/** The editor says its own title, which can be changed there. A pasted link shows what the briefing begins with. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await serverApi()
    .briefings.byId(await params)
    .catch(() => null);
  const first = found && slideAt(found.briefing, "1");
  if (!first) return { title: null };
  const { title, slides } = found.briefing;
  const shown = slides.filter(({ hidden }) => !hidden).length;
  const description = [BRIEFING_WORDS[await readLocale()].slides(shown), first.headline].filter(Boolean).join(" · ");
  return { title: null, ...(await shareMetadata(viewOf(first), { title, description })) };
}

export default async function EditorPage({ params }: Props) {
  const initial = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  const { id } = await params;
  await prefetch(serverTRPC.briefings.byId.queryOptions({ id }));
  return (
    <ApiProvider>
      <Hydrated>
        <Editor id={id} initial={initial} />
      </Hydrated>
    </ApiProvider>
  );
}
