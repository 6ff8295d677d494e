"use client";

import type { View } from "#domain/view.ts";
import styles from "./map-section.module.css";
import { Toggle } from "./toggle.tsx";

type Props = { view: View; onView: (view: View) => void; seenTurned: View };

export function MapSection({ view, onView, seenTurned }: Props) {
  const isSwitch = (name: "mentions" | "relations" | "globe") => ({
    to: { ...view, [name]: !view[name] },
    isOn: view[name],
    onView,
  });
  return (
    <section className={styles.section} aria-labelledby="facet-map">
      <h3 id="facet-map" className={styles.head} tabIndex={-1}>
        On the map
      </h3>
      <Toggle to={seenTurned} isOn={view.onlySeen} isFilter onView={onView}>
        Only what I see
      </Toggle>
      <Toggle {...isSwitch("mentions")}>Places mentioned</Toggle>
      <Toggle {...isSwitch("relations")}>Relations</Toggle>
      <Toggle {...isSwitch("globe")}>Globe</Toggle>
    </section>
  );
}
