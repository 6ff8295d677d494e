"use client";

import type { Theme } from "./tokens.ts";

const OTHER: Record<Theme, Theme> = { dark: "light", light: "dark" };

export function ThemeSwitch({ theme, onTheme }: { theme: Theme; onTheme: (theme: Theme) => void }) {
  const other = OTHER[theme];
  return (
    <button
      type="button"
      className="button"
      aria-label={`Use ${other} colours`}
      title={`Use ${other} colours`}
      onClick={() => onTheme(other)}
    >
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" />
      </svg>
    </button>
  );
}
