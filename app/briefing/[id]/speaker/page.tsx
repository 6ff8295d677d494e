import type { Metadata } from "next";
import { NoBriefing } from "../../../_briefing/no-briefing.tsx";
import { Speaker } from "../../../_presenting/speaker.tsx";
import { serverApi } from "../../../_trpc/server.ts";

export const metadata: Metadata = { title: null, robots: { index: false } };

export default async function SpeakerPage({ params }: { params: Promise<{ id: string }> }) {
  const found = await serverApi()
    .briefings.byId({ id: (await params).id })
    .catch(() => null);
  if (!found) return <NoBriefing />;
  return <Speaker briefing={found.briefing} />;
}
