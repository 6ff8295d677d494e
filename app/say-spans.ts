import type { EventDetail, EventReport } from "#domain/event.ts";
import { formatNumber } from "#domain/event-words.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import type { Locale } from "#domain/words/locale.ts";
import type { MarkedSpan } from "./marked-text.tsx";

/** A report's marks, with what is counted and done in the reader's language; names stay as they are. */
export function saySpans({ spans, numbers }: EventReport, { kind }: EventDetail, locale: Locale): MarkedSpan[] {
  return spans.map((span) => {
    if (locale === "en") return span;
    if (span.kind === "trigger") return { ...span, label: EVENT_WORDS[locale].kinds[kind] };
    const number = span.kind === "number" && numbers.find((one) => formatNumber(one) === span.label);
    return number ? { ...span, label: formatNumber(number, locale) } : span;
  });
}
