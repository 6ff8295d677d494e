import { useId, useState } from "react";
import type { IsoDay } from "#domain/time.ts";
import { formatShortDay } from "#domain/time-words.ts";
import { parseDay } from "#domain/typed-day.ts";
import type { Edge } from "./brush.ts";

type Props = {
  edge: Edge;
  day: IsoDay | null;
  /** The other end of the range, which this one may not pass. */
  other: IsoDay | null;
  /** Where the data ends, shown while the range is open. */
  open: IsoDay | null;
  onDay: (day: IsoDay | null) => void;
};

const NAMES = { from: "From", to: "To" } as const;

/** A day to be typed: the brush's equal. Nothing typed is lost; what can't be read says so and what to try. */
export function DayField({ edge, day, other, open, onDay }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [fieldId, problemId] = [useId(), useId()];

  function leave() {
    setDraft(null);
    setProblem(null);
  }

  function commit(typed: string) {
    if (typed.trim() === "") {
      leave();
      if (day !== null) onDay(null);
      return;
    }
    const read = parseDay(typed, edge);
    if (read === null) {
      setProblem(`“${typed.trim().slice(0, 40)}” is not a day. Try 3 Oct 2024 or 2024-10-03.`);
      return;
    }
    if (other !== null && (edge === "from" ? read > other : read < other)) {
      setProblem(
        `${formatShortDay(read)} lies ${edge === "from" ? `after the end, ${formatShortDay(other)}` : `before the start, ${formatShortDay(other)}`}.`,
      );
      return;
    }
    leave();
    if (read !== day) onDay(read);
  }

  return (
    <span className="day-field">
      <label htmlFor={fieldId}>{NAMES[edge]}</label>
      <input
        id={fieldId}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        value={draft ?? (day === null ? "" : formatShortDay(day))}
        placeholder={open === null ? "any day" : formatShortDay(open)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onChange={(event) => {
          setDraft(event.target.value);
          setProblem(null);
        }}
        onBlur={() => draft !== null && commit(draft)}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit(draft ?? (day === null ? "" : formatShortDay(day)));
          if (event.key === "Escape" && draft !== null) {
            event.stopPropagation();
            leave();
          }
        }}
      />
      {problem !== null && (
        <span className="day-problem" role="alert" id={problemId}>
          {problem}
        </span>
      )}
    </span>
  );
}
