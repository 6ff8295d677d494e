"use client";

import dynamic from "next/dynamic";
import type { HandOver } from "#domain/hand-over.ts";

/** Maps are drawn in the browser alone. */
const Pages = dynamic(() => import("../../../_handover/pages.tsx").then((module) => module.Pages), { ssr: false });

export function Printed({ handOver }: { handOver: HandOver }) {
  return <Pages handOver={handOver} back={`/briefing/${handOver.briefing.id}`} />;
}
