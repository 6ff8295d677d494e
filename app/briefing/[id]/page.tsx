import type { Metadata } from "next";
import { cookies } from "next/headers";
import { Editor } from "../../_editor/editor.tsx";
import { ApiProvider } from "../../_trpc/client.tsx";
import { Hydrated, prefetch, serverTRPC } from "../../_trpc/server.ts";
import { PREFERENCES_COOKIE, parsePreferences } from "../../preferences.ts";

/** The editor says its own title, which can be changed there. */
export const metadata: Metadata = { title: null };

export default async function EditorPage({ params }: { params: Promise<{ id: string }> }) {
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
