"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter, useSearchParams } from "next/navigation";
import { useState } from "react";
import { lastingId } from "#domain/briefing.ts";
import { TAKING_KEY } from "#domain/display.ts";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { useTRPC, useTRPCClient } from "../_trpc/client.tsx";
import { useWords } from "../_words/words.tsx";
import { useFailureWords } from "../failure.ts";
import { useMayChange } from "../may-change.tsx";
import styles from "./taking-bar.module.css";

/** While a slide's view is being changed on the map: which one it is, and the ways on. */
export function TakingBar({ view }: { view: () => string }) {
  const [briefing = "", slide = ""] = (useSearchParams().get(TAKING_KEY) ?? "").split("/");
  const mayChange = useMayChange();
  if (!mayChange || !lastingId.safeParse(briefing).success || !lastingId.safeParse(slide).success) return null;
  return <Taking key={`${briefing}/${slide}`} briefing={briefing} slide={slide} view={view} />;
}

function Taking({ briefing: id, slide: slideId, view }: { briefing: string; slide: string; view: () => string }) {
  const words = useWords(BRIEFING_WORDS);
  const router = useRouter();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const say = useFailureWords();
  const options = trpc.briefings.byId.queryOptions({ id });
  const { data, isPending, refetch } = useQuery(options);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const at = data?.briefing.slides.findIndex((one) => one.id === slideId) ?? -1;
  const slide = data?.briefing.slides[at];
  const back = slide ? `/briefing/${id}?slide=${slideId}` : `/briefing/${data ? id : ""}`;
  if (isPending) return null;

  const take = async () => {
    if (!slide) return;
    setBusy(true);
    try {
      const change = { type: "edit", id: slideId, fields: { view: view() }, before: { view: slide.view } } as const;
      queryClient.setQueryData(options.queryKey, await client.briefings.change.mutate({ id, change }));
      router.push(back);
    } catch (error) {
      setFailure(say(error));
      setBusy(false);
      // Whoever takes it again takes it in place of what is there now.
      await refetch();
    }
  };
  return (
    <div className={styles.bar} role="status">
      <p>{slide && data ? words.taking(at + 1, data.briefing.title) : words.takingGone}</p>
      {failure !== null && <p>{failure}</p>}
      {slide && (
        <button type="button" className="button" disabled={isBusy} onClick={take}>
          {words.take(at + 1)}
        </button>
      )}
      <Link className="button" href={back} prefetch={false}>
        {slide ? words.cancel : words.toBriefings}
      </Link>
    </div>
  );
}
