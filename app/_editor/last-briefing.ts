"use client";

import { useCallback, useSyncExternalStore } from "react";

const KEY = "dateline-briefing";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** The briefing that this browser worked on last; null when there is none, and while the page comes from the server. */
export function useLastBriefing(): [string | null, (id: string | null) => void] {
  const last = useSyncExternalStore(
    subscribe,
    () => window.localStorage.getItem(KEY),
    () => null,
  );
  const remember = useCallback((id: string | null) => {
    if (id === null) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, id);
    for (const listener of listeners) listener();
  }, []);
  return [last, remember];
}
