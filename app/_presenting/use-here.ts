import { useCallback, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/**
 * The path of the address and a way to another one, which asks the server for nothing; `settle` says the same place by its lasting path. What the
 * address says of the display stays.
 */
export function useHere(initial: string): { path: string; go: (path: string) => void; settle: (path: string) => void } {
  const path = useSyncExternalStore(
    subscribe,
    () => window.location.pathname,
    () => initial,
  );
  const go = useCallback((to: string) => {
    if (to === window.location.pathname) return;
    window.history.pushState(null, "", to + window.location.search);
    for (const listener of listeners) listener();
  }, []);
  const settle = useCallback((to: string) => {
    if (to === window.location.pathname) return;
    window.history.replaceState(null, "", to + window.location.search);
    for (const listener of listeners) listener();
  }, []);
  return { path, go, settle };
}
