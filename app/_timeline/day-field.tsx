import { useId, useState } from "react";
import type { IsoDay } from "#domain/time.ts";
import { formatShortDay } from "#domain/time-words.ts";
import { parseDay } from "#domain/typed-day.ts";
import { TIMELINE_WORDS } from "#domain/words/timeline.ts";
import { useLocale } from "../_words/words.tsx";
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

/** A day to be typed: the brush's equal. Nothing typed is lost; what can't be read says so and what to try. */
export function DayField({ edge, day, other, open, onDay }: Props) {
  const locale = useLocale();
  const words = TIMELINE_WORDS[locale];
  const say = (one: IsoDay) => formatShortDay(one, locale);
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
      setProblem(words.noDay(typed.trim().slice(0, 40)));
      return;
    }
    if (other !== null && (edge === "from" ? read > other : read < other)) {
      setProblem(edge === "from" ? words.afterEnd(say(read), say(other)) : words.beforeStart(say(read), say(other)));
      return;
    }
    leave();
    if (read !== day) onDay(read);
  }

  return (
    <span className="day-field">
      <label htmlFor={fieldId}>{words[edge]}</label>
      <input
        id={fieldId}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        value={draft ?? (day === null ? "" : say(day))}
        placeholder={open === null ? words.anyDay : say(open)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onChange={(event) => {
          setDraft(event.target.value);
          setProblem(null);
        }}
        onBlur={() => draft !== null && commit(draft)}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit(draft ?? (day === null ? "" : say(day)));
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
