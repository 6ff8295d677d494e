import type { ReactNode } from "react";
import { Mark } from "./mark.tsx";
import styles from "./message-page.module.css";

/** A page that has only something to say: what happened, and what to try. It says its own title, where the route says none (`title: null`). */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={styles.page}>
      <title>{`${title} · Dateline`}</title>
      <Mark />
      <h1>{title}</h1>
      {children}
    </main>
  );
}
