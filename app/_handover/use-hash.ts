import { useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** Empty for what was cut off in the middle of a letter. */
export function readHash(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    return "";
  }
}

/** What stands behind `#` in the address: on any web server, a slide has an address of its own. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, readHash, () => "");
}
