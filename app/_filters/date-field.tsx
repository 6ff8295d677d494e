"use client";

import { useId, useState } from "react";
import type { IsoDay } from "#domain/time.ts";
import { formatShortDay } from "#domain/time-words.ts";
import { parseDay } from "#domain/typed-day.ts";
import { FILTER_WORDS } from "#domain/words/filters.ts";
import { useLocale } from "../_words/words.tsx";
import styles from "./date-section.module.css";

type Props = {
  label: string;
  /** Which end of a typed month is meant. */
  edge: "from" | "to";
  value: IsoDay | null;
  /** The other end of the range, which this one may not pass. */
  other?: IsoDay | null;
  onDay: (day: IsoDay | null) => void;
};

/** A day to be typed, without a doubt whether 03/10 is in March. Nothing typed is lost. */
export function DateField({ label, edge, value, other = null, onDay }: Props) {
  const locale = useLocale();
  const words = FILTER_WORDS[locale];
  const say = (day: IsoDay) => formatShortDay(day, locale);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();

  const commit = (typed: string) => {
    const day = typed.trim() === "" ? null : parseDay(typed, edge);
    if (day === null && typed.trim() !== "") return setProblem(words.noDay);
    if (day !== null && other !== null && (edge === "from" ? day > other : day < other)) {
      return setProblem(edge === "from" ? words.afterEnd(say(other)) : words.beforeStart(say(other)));
    }
    setDraft(null);
    setProblem(null);
    if (day !== value) onDay(day);
  };

  return (
    <div className={styles.date}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field number"
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.anyDay}
        value={draft ?? (value === null ? "" : say(value))}
        data-set={value !== null || undefined}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(change) => {
          setDraft(change.target.value);
          setProblem(null);
        }}
        onBlur={() => draft !== null && commit(draft)}
        onKeyDown={(key) => {
          if (key.key === "Enter" && draft !== null) commit(draft);
          if (key.key === "Escape" && draft !== null) {
            key.stopPropagation();
            setDraft(null);
            setProblem(null);
          }
        }}
      />
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
