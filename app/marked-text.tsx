import { Fragment } from "react";
import type { SpanKind } from "#domain/event.ts";
import { type EventKind, familyOf } from "#domain/kind.ts";
import { toSegments } from "#domain/segments.ts";
import { DIRECTIONS, type Locale } from "#domain/words/locale.ts";
import { PAGE_WORDS } from "#domain/words/pages.ts";
import styles from "./marked-text.module.css";

export type MarkedSpan = { start: number; end: number; kind: SpanKind; label: string };

type Props = { text: string; spans: readonly MarkedSpan[]; kind?: EventKind; locale: Locale };

/** What was read in a text, underlined by style; each with its word on hover and for a screen reader. */
export function MarkedText({ text, spans, kind, locale }: Props) {
  const words = PAGE_WORDS[locale].spans;
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
          title={segment.spans.map((span) => `${words[span.kind]}${span.label === "" ? "" : `: ${span.label}`}`).join("\n")}
        >
          {segment.text}
        </mark>
        {segment.ends.map((span) => (
          <span key={`${span.start}-${span.end}-${span.kind}`} className="visually-hidden" lang={locale} dir={DIRECTIONS[locale]}>
            {" "}
            ({words[span.kind]}
            {span.label !== "" && `: ${span.label}`})
          </span>
        ))}
      </Fragment>
    );
  });
}

/** What each underline means, for those who see them. */
export function MarksLegend({ kinds, locale }: { kinds: readonly SpanKind[]; locale: Locale }) {
  return (
    <p className={styles.legend} aria-hidden="true">
      {kinds.map((kind) => (
        <mark key={kind} className={styles.mark} data-kind={kind} data-start data-end>
          {PAGE_WORDS[locale].spans[kind]}
        </mark>
      ))}
    </p>
  );
}
