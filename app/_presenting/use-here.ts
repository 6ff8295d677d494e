import { useCallback, useSyncExternalStore } from "react";
import { windowStore } from "../window-store.ts";

const address = windowStore("popstate");

/**
 * The path of the address and a way to another one, which asks the server for nothing; `settle` says the same place by its lasting path. What the
 * address says of the display stays.
 */
export function useHere(initial: string): { path: string; go: (path: string) => void; settle: (path: string) => void } {
  const path = useSyncExternalStore(
    address.subscribe,
    () => window.location.pathname,
    () => initial,
  );
  const go = useCallback((to: string) => {
    if (to === window.location.pathname) return;
    window.history.pushState(null, "", to + window.location.search);
    address.changed();
  }, []);
  const settle = useCallback((to: string) => {
    if (to === window.location.pathname) return;
    window.history.replaceState(null, "", to + window.location.search);
    address.changed();
  }, []);
  return { path, go, settle };
}
