"use client";

import type { ReactNode } from "react";
import type { View } from "#domain/view.ts";
import { FILTER_WORDS } from "#domain/words/filters.ts";
import { useWords } from "../_words/words.tsx";
import { ViewLink } from "../view-link.tsx";
import styles from "./toggle.module.css";

type Props = {
  to: View;
  onView: (view: View) => void;
  isOn: boolean /** Not of the drawing but of the question. */;
  isFilter?: boolean;
  children: ReactNode;
};

/** A switch that is a link: where it leads is the view with the switch turned. */
export function Toggle({ to, onView, isOn, isFilter = false, children }: Props) {
  const words = useWords(FILTER_WORDS);
  return (
    <ViewLink className={styles.toggle} to={to} onView={onView} aria-current={isOn || undefined} data-filter={isFilter || undefined}>
      <span className={styles.track} aria-hidden="true" />
      <span>
        {children}
        <span className="visually-hidden">{isOn ? words.on : words.off}</span>
      </span>
    </ViewLink>
  );
}
