import type { Metadata } from "next";
import { HANDING_OVER_WORDS } from "#domain/words/handing-over.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { openContext } from "#server/api/context.ts";
import { briefingById } from "#server/briefings/store.ts";
import { collectHandOver } from "#server/handover/collect.ts";
import { readLocale } from "../../../_words/server.ts";
import { MessagePage } from "../../../message-page.tsx";
import { Printed } from "./printed.tsx";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: null, robots: { index: false } };

/** A briefing on paper, a slide a page, for whoever prints with a browser of their own. */
export default async function SlidesPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const locale = await readLocale();
  const context = openContext();
  const briefing = briefingById(context.database, id);
  if (!briefing?.slides.some(({ hidden }) => !hidden)) {
    const words = PRESENTING_WORDS[locale];
    return (
      <MessagePage title={briefing ? HANDING_OVER_WORDS[locale].nothing : words.noBriefing}>
        <p>
          <a className="button" href="/briefing">
            {words.toBriefings}
          </a>
        </p>
      </MessagePage>
    );
  }
  return <Printed handOver={await collectHandOver(context, briefing)} />;
}
