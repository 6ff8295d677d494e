/** What the window keeps (its address, the browser's storage), for `useSyncExternalStore`: `changed` tells this page, the event tells of Back and of other windows. */
export function windowStore(event: "popstate" | "storage"): { subscribe: (listener: () => void) => () => void; changed: () => void } {
  const listeners = new Set<() => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      window.addEventListener(event, listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener(event, listener);
      };
    },
    changed() {
      for (const listener of listeners) listener();
    },
  };
}
