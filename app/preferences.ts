import { acceptedLocale, LOCALES, type Locale } from "#domain/words/locale.ts";
import { z } from "#domain/zod.ts";
import { THEMES } from "./tokens.ts";

/** Sizes are in rem, so that a panel keeps its share of the wall. */
const panel = (size: number, min: number, max: number) =>
  z.object({ size: z.number().min(min).max(max).catch(size), open: z.boolean().catch(true) }).catch({ size, open: true });

const preferences = z.object({
  /** Null follows the system. */
  theme: z.enum(THEMES).nullable().catch(null),
  /** Null follows the browser. */
  locale: z.enum(LOCALES).nullable().catch(null),
  filters: panel(17, 12, 32),
  list: panel(24.5, 18, 48),
  timeline: panel(14.75, 8, 40),
});
/** How this browser likes its screens: not part of a view, and never shared. */
export type Preferences = z.infer<typeof preferences>;
export type PanelName = Exclude<keyof Preferences, "theme" | "locale">;

export const PANEL_LIMITS: Record<PanelName, { min: number; max: number }> = {
  filters: { min: 12, max: 32 },
  list: { min: 18, max: 48 },
  timeline: { min: 8, max: 40 },
};

/** A cookie rather than local storage: the server reads it, and its first paint is already right. */
export const PREFERENCES_COOKIE = "dateline";

/** Never throws: what can't be read falls back to its default. */
export function parsePreferences(cookie: string | undefined): Preferences {
  try {
    return preferences.parse(JSON.parse(decodeURIComponent(cookie ?? "")));
  } catch {
    return preferences.parse({});
  }
}

/** The interface's language for whoever asks: what was chosen here, else what the browser asks for. */
export function localeFor(cookie: string | undefined, acceptLanguage: string | null): Locale {
  return parsePreferences(cookie).locale ?? acceptedLocale(acceptLanguage);
}

export function formatPreferences(value: Preferences): string {
  return encodeURIComponent(JSON.stringify(value));
}
