"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { useWords } from "../_words/words.tsx";
import { useChosenBriefing } from "./use-chosen-briefing.ts";

/** To the first slide of the briefing of last time; where nobody has chosen one among several, to their list. */
export function PresentLink({ className = "" }: { className?: string }) {
  const words = useWords(BRIEFING_WORDS);
  const trpc = useTRPC();
  const { data } = useQuery(trpc.briefings.list.queryOptions());
  const { chosen } = useChosenBriefing(data);
  const title = data?.find(({ id }) => id === chosen)?.title;
  return (
    <Link
      id="present"
      className={`button ${className}`}
      href={chosen === null ? "/briefing" : `/briefing/${chosen}/1`}
      title={title}
      prefetch={false}
    >
      {words.present}
    </Link>
  );
}
