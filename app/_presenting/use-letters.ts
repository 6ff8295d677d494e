import { useCallback, useSyncExternalStore } from "react";
import { windowStore } from "../window-store.ts";

const KEY = "dateline-single-letter-keys";

const stored = windowStore("storage");

/** Whether keys that are single letters mean something; remembered in this browser. */
export function useLetters(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    stored.subscribe,
    () => window.localStorage.getItem(KEY) !== "off",
    () => true,
  );
  const set = useCallback((wanted: boolean) => {
    window.localStorage.setItem(KEY, wanted ? "on" : "off");
    stored.changed();
  }, []);
  return [on, set];
}
