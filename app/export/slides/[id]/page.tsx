import type { Metadata } from "next";
import { HANDING_OVER_WORDS } from "#domain/words/handing-over.ts";
import { openContext } from "#server/api/context.ts";
import { briefingById } from "#server/briefings/store.ts";
import { collectHandOver } from "#server/handover/collect.ts";
import { NoBriefing } from "../../../_briefing/no-briefing.tsx";
import { readLocale } from "../../../_words/server.ts";
import { Printed } from "./printed.tsx";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: null, robots: { index: false } };

/** A briefing on paper, a slide a page, for whoever prints with a browser of their own. */
export default async function SlidesPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const context = openContext();
  const briefing = briefingById(context.database, id);
  if (!briefing?.slides.some(({ hidden }) => !hidden)) {
    const title = briefing && HANDING_OVER_WORDS[await readLocale()].nothing;
    return <NoBriefing title={title ?? undefined} />;
  }
  return <Printed handOver={await collectHandOver(context, briefing)} />;
}
