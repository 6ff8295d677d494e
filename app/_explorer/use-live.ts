"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "../_trpc/client.tsx";

/** While documents come in one after the other, a page is told of them so often and no oftener. */
const APART_MS = 1000;
/** When a page that the server refused a stream asks for one again. */
const RETRY_MS = 10_000;

export type Live = {
  /** Events that are new since what is shown was asked; null while nothing is new, or while it is shown as it comes. */
  changed: number | null;
  isFollowing: boolean;
  show: () => void;
  follow: (follow: boolean) => void;
};

/**
 * What has been added or changed since the revision that is shown. Nothing of the page moves by itself: a person asks for it, or asks for all that
 * will come. `mayMove`: whether what is shown may change now; not while a hand is on it.
 */
export function useLive(shown: number | null, mayMove: boolean, show: () => void): Live {
  const trpc = useTRPC();
  const heard = useHeard();
  const [isFollowing, setFollowing] = useState(false);
  const isBehind = heard !== null && shown !== null && heard > shown;
  const question = trpc.changes.queryOptions(
    { since: shown ?? 0, until: heard ?? 0 },
    { enabled: isBehind && !isFollowing, placeholderData: keepPreviousData },
  );
  const changes = useQuery(question);
  const isDue = isFollowing && isBehind && mayMove;
  useEffect(() => {
    if (isDue && heard !== null) show();
  }, [isDue, heard, show]);
  const changed = isBehind && !isFollowing ? (changes.data?.changed ?? null) : null;
  return { changed, isFollowing, show, follow: setFollowing };
}

/** The latest revision that the server has told of; null before it has. A page that nobody sees holds no connection, and catches up when it is seen. */
function useHeard(): number | null {
  const [heard, setHeard] = useState<number | null>(null);
  useEffect(() => {
    let source: EventSource | null = null;
    let latest: number | null = null;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      const told = latest;
      setHeard(told);
      rest = setTimeout(() => {
        rest = undefined;
        if (latest !== told) tell();
      }, APART_MS);
    };
    const open = () => {
      source = new EventSource("/api/live");
      source.onmessage = ({ data }) => {
        latest = Number(data);
        if (rest === undefined) tell();
      };
      source.onerror = () => {
        // A connection that was lost is sought again by the browser; one that was refused is not.
        if (source?.readyState === EventSource.CLOSED) retry = setTimeout(turn, RETRY_MS);
      };
    };
    const close = () => {
      clearTimeout(retry);
      source?.close();
      source = null;
    };
    const turn = () => {
      close();
      if (document.visibilityState === "visible") open();
    };
    turn();
    document.addEventListener("visibilitychange", turn);
    return () => {
      document.removeEventListener("visibilitychange", turn);
      clearTimeout(rest);
      close();
    };
  }, []);
  return heard;
}
