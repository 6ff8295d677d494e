"use client";

import { useQueries } from "@tanstack/react-query";
import type { NameOf } from "#domain/sentence.ts";
import { askedFilter, type View } from "#domain/view.ts";
import { type Chip, toChips } from "../_filters/chips.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { useLocale } from "../_words/words.tsx";

/** A filter to drop, and how many events pass without it. */
export type Relief = Chip & { count: number };

/** More filters than this are not asked about one by one. */
const MOST = 12;

/** Asked once nothing passes: what dropping each filter alone would give, most first. Null while that is not known. */
export function useRelief(view: View, nameOf: NameOf, isNothing: boolean): Relief[] | null {
  const trpc = useTRPC();
  const locale = useLocale();
  const chips = isNothing ? toChips(view, nameOf, locale).slice(0, MOST) : [];
  const answers = useQueries({
    queries: chips.map(({ without }) => trpc.events.query.queryOptions({ filter: askedFilter(without), limit: 1 })),
  });
  if (!isNothing || answers.some(({ data }) => data === undefined)) return null;
  return chips
    .map((chip, at) => ({ ...chip, count: answers[at]?.data?.totals.all ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
