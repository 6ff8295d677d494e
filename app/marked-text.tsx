import { Fragment } from "react";
import type { SpanKind } from "#domain/event.ts";
import { type EventKind, familyOf } from "#domain/kind.ts";
import { toSegments } from "#domain/segments.ts";
import styles from "./marked-text.module.css";

export type MarkedSpan = { start: number; end: number; kind: SpanKind; label: string };

const WORDS: Record<SpanKind, string> = {
  place: "place",
  date: "date",
  actor: "actor",
  source: "source",
  trigger: "what happened",
  number: "figure",
};

/** What was read in a text, underlined by style; each with its word on hover and for a screen reader. */
export function MarkedText({ text, spans, kind }: { text: string; spans: readonly MarkedSpan[]; kind?: EventKind }) {
  return toSegments(text, spans).map((segment) => {
    const inner = segment.spans.at(-1);
    if (!inner) return <Fragment key={segment.start}>{segment.text}</Fragment>;
    // A figure has no line of its own: it often is the very words that say what happened.
    const lined = segment.spans.findLast((span) => span.kind !== "number") ?? inner;
    return (
      <Fragment key={segment.start}>
        <mark
          className={styles.mark}
          data-kind={lined.kind}
          data-start={segment.start === lined.start || undefined}
          data-end={segment.ends.includes(lined) || undefined}
          style={lined.kind === "trigger" && kind ? { textDecorationColor: `var(--${familyOf(kind)})` } : undefined}
          title={segment.spans.map((span) => `${WORDS[span.kind]}${span.label === "" ? "" : `: ${span.label}`}`).join("\n")}
        >
          {segment.text}
        </mark>
        {segment.ends.map((span) => (
          <span key={`${span.start}-${span.end}-${span.kind}`} className="visually-hidden">
            {" "}
            ({WORDS[span.kind]}
            {span.label !== "" && `: ${span.label}`})
          </span>
        ))}
      </Fragment>
    );
  });
}

/** What each underline means, for those who see them. */
export function MarksLegend({ kinds }: { kinds: readonly SpanKind[] }) {
  return (
    <p className={styles.legend} aria-hidden="true">
      {kinds.map((kind) => (
        <mark key={kind} className={styles.mark} data-kind={kind} data-start data-end>
          {WORDS[kind]}
        </mark>
      ))}
    </p>
  );
}
