"use client";

import type { View } from "#domain/view.ts";
import { FILTER_WORDS } from "#domain/words/filters.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./map-section.module.css";
import { Toggle } from "./toggle.tsx";

type Props = { view: View; onView: (view: View) => void; seenTurned: View };

export function MapSection({ view, onView, seenTurned }: Props) {
  const words = useWords(FILTER_WORDS);
  const isSwitch = (name: "mentions" | "relations" | "globe") => ({
    to: { ...view, [name]: !view[name] },
    isOn: view[name],
    onView,
  });
  return (
    <section className={styles.section} aria-labelledby="facet-map">
      <h3 id="facet-map" className={styles.head} tabIndex={-1}>
        {words.onMap}
      </h3>
      <Toggle to={seenTurned} isOn={view.onlySeen} isFilter onView={onView}>
        {words.onlySeen}
      </Toggle>
      <Toggle {...isSwitch("mentions")}>{words.mentions}</Toggle>
      <Toggle {...isSwitch("relations")}>{words.relations}</Toggle>
      <Toggle {...isSwitch("globe")}>{words.globe}</Toggle>
    </section>
  );
}
