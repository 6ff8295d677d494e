import { useCallback, useSyncExternalStore } from "react";

const KEY = "dateline-single-letter-keys";

const listeners = new Set<() => void>();
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another window of the same browser changed it: the speaker's, or the presenting one.
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Whether keys that are single letters mean something; remembered in this browser. */
export function useLetters(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    subscribe,
    () => window.localStorage.getItem(KEY) !== "off",
    () => true,
  );
  const set = useCallback((wanted: boolean) => {
    window.localStorage.setItem(KEY, wanted ? "on" : "off");
    for (const listener of listeners) listener();
  }, []);
  return [on, set];
}
