import type { Metadata } from "next";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { Speaker } from "../../../_presenting/speaker.tsx";
import { serverApi } from "../../../_trpc/server.ts";
import { readLocale } from "../../../_words/server.ts";
import { MessagePage } from "../../../message-page.tsx";

export const metadata: Metadata = { title: null, robots: { index: false } };

export default async function SpeakerPage({ params }: { params: Promise<{ id: string }> }) {
  const words = PRESENTING_WORDS[await readLocale()];
  const found = await serverApi()
    .briefings.byId({ id: (await params).id })
    .catch(() => null);
  if (!found) {
    return (
      <MessagePage title={words.noBriefing}>
        <p>
          <a className="button" href="/briefing">
            {words.toBriefings}
          </a>
        </p>
      </MessagePage>
    );
  }
  return <Speaker briefing={found.briefing} />;
}
