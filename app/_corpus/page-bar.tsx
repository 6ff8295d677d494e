"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { useWords } from "../_words/words.tsx";
import { Mark } from "../mark.tsx";
import type { Preferences } from "../preferences.ts";
import { ThemeSwitch } from "../theme-switch.tsx";
import { useDisplay } from "../use-display.ts";
import { usePreferences } from "../use-preferences.ts";
import styles from "./page-bar.module.css";

const PAGES = [
  { page: "documents", href: "/documents" },
  { page: "briefings", href: "/briefing" },
] as const;

type Props = {
  initial: Preferences;
  /** Where one is, when that is one of the pages that the bar leads to. */
  here?: (typeof PAGES)[number]["page"];
  /** What the page says of itself. */
  children?: ReactNode;
};

/** The bar of every page but the explorer. */
export function PageBar({ initial, here, children }: Props) {
  const words = useWords(BRIEFING_WORDS);
  const { preferences, prefer } = usePreferences(initial);
  const { scale } = useDisplay();
  return (
    <header className={styles.bar} data-scale={scale ?? undefined}>
      <Mark />
      <div className={styles.words}>{children}</div>
      <nav className={styles.pages} aria-label={words.pages}>
        <Link href="/">{words.map}</Link>
        {PAGES.map(({ page, href }) => (
          <Link key={page} href={href} aria-current={page === here ? "page" : undefined}>
            {words[page]}
          </Link>
        ))}
      </nav>
      <ThemeSwitch theme={preferences.theme} onTheme={(theme) => prefer({ theme })} />
    </header>
  );
}
