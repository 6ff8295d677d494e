"use client";

import { useCallback, useState, useSyncExternalStore } from "react";
import type { Locale } from "#domain/words/locale.ts";
import { formatPreferences, PREFERENCES_COOKIE, type Preferences, parsePreferences } from "./preferences.ts";
import type { Theme } from "./tokens.ts";

const YEAR_S = 31_536_000;
const DARK = "(prefers-color-scheme: dark)";
/** A system that forces its own colours wants no less: the map can't take these, and shows the most contrast that it has. */
const CONTRAST = ["(prefers-contrast: more)", "(forced-colors: active)"];

function subscribeToSystem(onChange: () => void): () => void {
  const queries = [DARK, ...CONTRAST].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}

function systemTheme(): Theme {
  if (CONTRAST.some((query) => window.matchMedia(query).matches)) return "contrast";
  return window.matchMedia(DARK).matches ? "dark" : "light";
}

/** This browser's preferences, remembered as they change; `theme` is the one that is seen. */
export function usePreferences(initial: Preferences): {
  preferences: Preferences;
  theme: Theme;
  prefer: (change: Partial<Preferences>) => void;
} {
  const [preferences, setPreferences] = useState(initial);
  const asked = useSyncExternalStore(subscribeToSystem, systemTheme, () => "dark" as const);
  const prefer = useCallback((change: Partial<Preferences>) => {
    setPreferences((current) => {
      const next = { ...current, ...change };
      remember(next);
      if (next.theme !== null) document.documentElement.dataset.theme = next.theme;
      else delete document.documentElement.dataset.theme;
      return next;
    });
  }, []);
  return { preferences, theme: preferences.theme ?? asked, prefer };
}

function remember(preferences: Preferences): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from Firefox and from plain http.
  document.cookie = `${PREFERENCES_COOKIE}=${formatPreferences(preferences)}; path=/; max-age=${YEAR_S}; samesite=lax`;
}

/** Chooses the interface's language. The server says most of its words, so the page is asked for anew, at the same address. */
export function chooseLocale(locale: Locale): void {
  const said = document.cookie.split("; ").find((cookie) => cookie.startsWith(`${PREFERENCES_COOKIE}=`));
  remember({ ...parsePreferences(said?.slice(PREFERENCES_COOKIE.length + 1)), locale });
  window.location.reload();
}
