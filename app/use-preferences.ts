"use client";

import { useCallback, useState, useSyncExternalStore } from "react";
import { formatPreferences, PREFERENCES_COOKIE, type Preferences } from "./preferences.ts";
import type { Theme } from "./tokens.ts";

const YEAR_S = 31_536_000;
const DARK = "(prefers-color-scheme: dark)";

function subscribeToSystem(onChange: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** This browser's preferences, remembered as they change; `theme` is the one that is seen. */
export function usePreferences(initial: Preferences): {
  preferences: Preferences;
  theme: Theme;
  prefer: (change: Partial<Preferences>) => void;
} {
  const [preferences, setPreferences] = useState(initial);
  const isSystemDark = useSyncExternalStore(
    subscribeToSystem,
    () => window.matchMedia(DARK).matches,
    () => true,
  );
  const prefer = useCallback((change: Partial<Preferences>) => {
    setPreferences((current) => {
      const next = { ...current, ...change };
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from Firefox and from plain http.
      document.cookie = `${PREFERENCES_COOKIE}=${formatPreferences(next)}; path=/; max-age=${YEAR_S}; samesite=lax`;
      if (next.theme !== null) document.documentElement.dataset.theme = next.theme;
      return next;
    });
  }, []);
  return { preferences, theme: preferences.theme ?? (isSystemDark ? "dark" : "light"), prefer };
}
