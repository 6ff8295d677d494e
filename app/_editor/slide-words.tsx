"use client";

import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { FACETS, type Facet, isEmptyFilter } from "#domain/filter.ts";
import { toPlainSentence, toSentence } from "#domain/sentence.ts";
import { closedName } from "#domain/value-names.ts";
import { askedFilter, parseView } from "#domain/view.ts";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { useLocale, useWords } from "../_words/words.tsx";

/** What a slide's view asks, in words, without counts. */
export function ViewWords({ view }: { view: string }) {
  return <>{useViewSentence(view)}</>;
}

function useViewSentence(written: string): string {
  const trpc = useTRPC();
  const locale = useLocale();
  const words = useWords(BRIEFING_WORDS);
  const filter = useMemo(() => askedFilter(parseView(new URLSearchParams(written)).view), [written]);
  const asked = FACETS.map((facet): [Facet, string[]] => {
    const { only, not } = filter[facet];
    return [facet, [...only, ...not].filter((id) => closedName(facet, id, locale) === null)];
  }).filter(([, ids]) => ids.length > 0);
  const answers = useQueries({ queries: asked.map(([facet, ids]) => trpc.names.queryOptions({ facet, ids })) });
  const names = new Map(asked.flatMap(([facet, ids], at) => ids.map((id, index) => [`${facet} ${id}`, answers[at]?.data?.[index]])));
  if (isEmptyFilter(filter)) return words.wholeView;
  const parts = toSentence(filter, null, (facet, id) => closedName(facet, id, locale) ?? names.get(`${facet} ${id}`) ?? id, locale);
  // Its first part says that something is being counted.
  return toPlainSentence([{ text: words.events, opens: null }, ...parts.slice(1)]);
}

/** The event that a slide highlights, or that it is gone; nothing when there is none. */
export function HighlightWords({ view: written }: { view: string }) {
  const trpc = useTRPC();
  const words = useWords(BRIEFING_WORDS);
  const { view, notices } = useMemo(() => parseView(new URLSearchParams(written)), [written]);
  const { data } = useQuery(
    trpc.events.byId.queryOptions({ id: view.event ?? "", knownBy: askedFilter(view).knownBy }, { enabled: view.event !== null }),
  );
  return (
    <>
      {view.event !== null && data && (
        <p>
          {words.highlights}: <bdi lang="en">{data.summary}</bdi>
        </p>
      )}
      {view.event !== null && data === null && <p role="status">{words.eventGone}</p>}
      {notices.length > 0 && <p role="status">{words.viewOdd}</p>}
    </>
  );
}
