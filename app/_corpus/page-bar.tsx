"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "../mark.tsx";
import type { Preferences } from "../preferences.ts";
import { ThemeSwitch } from "../theme-switch.tsx";
import { usePreferences } from "../use-preferences.ts";
import styles from "./page-bar.module.css";

/** The bar of every page but the explorer. */
export function PageBar({
  initial,
  children,
}: {
  initial: Preferences /** What the list of documents says of itself; elsewhere a way there. */;
  children?: ReactNode;
}) {
  const { theme, prefer } = usePreferences(initial);
  return (
    <header className={styles.bar}>
      <Mark />
      <div className={styles.words}>{children}</div>
      {children === undefined && (
        <Link className="button" href="/documents">
          Documents
        </Link>
      )}
      <Link className="button" href="/">
        Map and timeline
      </Link>
      <ThemeSwitch theme={theme} onTheme={(next) => prefer({ theme: next })} />
    </header>
  );
}
