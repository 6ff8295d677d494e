"use client";

import { type IsoDay, isoDay } from "#domain/time.ts";
import styles from "./date-section.module.css";

type Props = {
  id: string;
  label: string;
  value: IsoDay | null;
  min?: IsoDay | null;
  max?: IsoDay | null;
  onDay: (day: IsoDay | null) => void;
};

/** A year is typed digit by digit: `0002` on the way to `2024` is no choice yet. */
const isMeant = (day: string) => isoDay.safeParse(day).success && day >= "1000";

/** Takes a day as soon as it is whole; an emptied field is an open end. */
export function DateField({ id, label, value, min, max, onDay }: Props) {
  const take = (day: string) => {
    if (day === "" ? value !== null : isMeant(day) && day !== value) onDay(day === "" ? null : day);
  };
  return (
    <div className={styles.date}>
      <label htmlFor={id}>{label}</label>
      <input
        // A field of its own for each value, so that Back brings the old one.
        key={value}
        id={id}
        className="field number"
        type="date"
        defaultValue={value ?? ""}
        min={min ?? undefined}
        max={max ?? "9999-12-31"}
        data-set={value !== null || undefined}
        onChange={(change) => isMeant(change.target.value) && take(change.target.value)}
        onBlur={(blur) => blur.target.validity.badInput || take(blur.target.value)}
        onKeyDown={(key) => key.key === "Enter" && take(key.currentTarget.value)}
      />
    </div>
  );
}
