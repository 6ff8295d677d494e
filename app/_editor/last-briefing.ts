"use client";

import { useCallback, useSyncExternalStore } from "react";
import { windowStore } from "../window-store.ts";

const KEY = "dateline-briefing";

const stored = windowStore("storage");

/** The briefing that this browser worked on last; null when there is none, and while the page comes from the server. */
export function useLastBriefing(): [string | null, (id: string | null) => void] {
  const last = useSyncExternalStore(
    stored.subscribe,
    () => window.localStorage.getItem(KEY),
    () => null,
  );
  const remember = useCallback((id: string | null) => {
    if (id === null) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, id);
    stored.changed();
  }, []);
  return [last, remember];
}
