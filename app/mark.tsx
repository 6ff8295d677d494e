"use client";

import Link from "next/link";
import { PAGE_WORDS } from "#domain/words/pages.ts";
import { useWords } from "./_words/words.tsx";
import styles from "./mark.module.css";

export function Mark() {
  const words = useWords(PAGE_WORDS);
  return (
    <Link href="/" className={styles.mark} aria-label={words.home}>
      <b>Date</b>line
    </Link>
  );
}
