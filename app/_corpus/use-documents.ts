"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useTRPC } from "../_trpc/client.tsx";

/** The documents loaded so far, the last added first, and how many there are in all. */
export function useDocuments(only: "all" | "failed") {
  const trpc = useTRPC();
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(
    trpc.documents.list.infiniteQueryOptions(
      { only },
      { getNextPageParam: ({ nextCursor }) => nextCursor, placeholderData: keepPreviousData },
    ),
  );
  const documents = useMemo(() => data?.pages.flatMap((page) => page.documents) ?? null, [data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return {
    documents,
    totals: data?.pages.at(-1)?.totals ?? null,
    error,
    retry: () => void refetch(),
    hasMore: hasNextPage,
    isFetching,
    more,
  };
}
