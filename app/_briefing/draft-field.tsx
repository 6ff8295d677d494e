"use client";

import { type KeyboardEvent, useId } from "react";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./draft-field.module.css";

/** Words that somebody types: `before` is what stood there when typing began. */
export type Draft = { text: string; before: string; failure: string | null };

/** What a field needs to know of its draft. */
export type DraftControl = {
  draft: Draft | null;
  type: (text: string) => void;
  /** Saves what was typed, now. */
  settle: () => void;
  /** Puts this in place of what stands there now. */
  saveMine: () => void;
  drop: () => void;
};

type Props = {
  label: string;
  help?: string;
  /** What is stored. */
  shown: string;
  control: DraftControl;
  maxLength: number;
  /** One line for a line of words, more for a text of several lines. */
  lines?: number;
  size?: "plain" | "headline" | "number" | "title";
  isFixed: boolean;
};

/** A field that saves by itself, and keeps its words when that does not work. */
export function DraftField({ label, help, shown, control, maxLength, lines = 1, size = "plain", isFixed }: Props) {
  const id = useId();
  const { draft } = control;
  const value = draft?.text ?? shown;
  const isLine = lines === 1;
  const press = (key: KeyboardEvent) => {
    if (key.key !== "Enter" || !isLine) return;
    key.preventDefault();
    control.settle();
  };
  return (
    <div className={styles.field} data-size={size}>
      <label htmlFor={id} className={size === "title" ? "visually-hidden" : undefined}>
        {label}
        {help !== undefined && <span className={styles.help}>{help}</span>}
      </label>
      <textarea
        id={id}
        className="field"
        rows={lines}
        dir="auto"
        value={value}
        maxLength={maxLength}
        readOnly={isFixed}
        inputMode={size === "number" ? "numeric" : undefined}
        aria-invalid={draft?.failure != null || undefined}
        aria-describedby={draft?.failure != null ? `${id}-problem` : undefined}
        onChange={({ target }) => control.type(isLine ? target.value.replace(/\s*\n\s*/g, " ") : target.value)}
        onBlur={control.settle}
        onKeyDown={press}
      />
      <div role="alert" id={`${id}-problem`}>
        {draft?.failure != null && <Problem draft={{ ...draft, failure: draft.failure }} shown={shown} control={control} />}
      </div>
    </div>
  );
}

type ProblemProps = { draft: Draft & { failure: string }; shown: string; control: DraftControl };

/** Why the words are not saved yet: somebody else was quicker, or something else went wrong. */
function Problem({ draft, shown, control }: ProblemProps) {
  const words = useWords(BRIEFING_WORDS);
  const isOvertaken = draft.before !== shown;
  return (
    <div className={styles.problem}>
      <p>{isOvertaken ? words.overtaken : draft.failure}</p>
      {isOvertaken && <p className={styles.theirs}>{shown === "" ? words.nothing : <bdi>{shown}</bdi>}</p>}
      <p className={styles.ways}>
        <button type="button" className="button" onClick={control.saveMine}>
          {isOvertaken ? words.saveMine : words.tryAgain}
        </button>
        {isOvertaken && (
          <button type="button" className="button" onClick={control.drop}>
            {words.takeTheirs}
          </button>
        )}
      </p>
    </div>
  );
}
