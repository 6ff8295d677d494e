import type { DocumentDetail } from "#domain/answer.ts";
import { formatPlaceName } from "#domain/event-words.ts";
import type { TextSpan } from "#domain/text-span.ts";
import { sayTold } from "#domain/told-words.ts";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import type { Locale } from "#domain/words/locale.ts";
import type { MarkedSpan } from "../marked-text.tsx";

/** Everything read in a document as spans with their words, in the order of the text. */
export function toMarkedSpans({ places, dates, actors, sources }: DocumentDetail, locale: Locale = "en"): MarkedSpan[] {
  const { levels, uses } = EVENT_WORDS[locale];
  const { leftOpen } = CORPUS_WORDS[locale].differences;
  const spans: MarkedSpan[] = [
    ...places.map(({ start, end, place, use, abstained }) => {
      const why = abstained === null ? leftOpen : sayTold(abstained, locale).text;
      const taken = place === null ? why : `${formatPlaceName(place, locale)}, ${levels[place.level]}`;
      return { start, end, kind: "place" as const, label: use === "literal" ? taken : `${taken}; ${uses[use]}` };
    }),
    ...dates.map(({ start, end, value }) => ({ start, end, kind: "date" as const, label: value })),
    ...actors.map(({ start, end, name }) => ({ start, end, kind: "actor" as const, label: name })),
    ...sources.map(({ start, end, name }) => ({ start, end, kind: "source" as const, label: name })),
  ];
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A stretch of text: a sentence that tells events, or what lies between. Offsets of `spans` are into `text`. */
export type Passage = { start: number; text: string; tells: string[]; spans: MarkedSpan[] };

/** Cuts a stretch of a document into passages. A span that crosses a cut is left out, and so is a sentence that begins inside another. */
export function toPassages(
  text: string,
  events: readonly (TextSpan & { id: string })[],
  spans: readonly MarkedSpan[],
  part: TextSpan,
): Passage[] {
  const told = new Map<number, { end: number; ids: string[] }>();
  for (const { start, end, id } of events) {
    if (start < part.start || end > part.end) continue;
    const known = told.get(start);
    told.set(start, { end: Math.max(end, known?.end ?? 0), ids: [...(known?.ids ?? []), id] });
  }
  const cuts: { start: number; end: number; tells: string[] }[] = [];
  let at = part.start;
  for (const [start, { end, ids }] of [...told].sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    if (start > at) cuts.push({ start: at, end: start, tells: [] });
    cuts.push({ start, end, tells: ids });
    at = end;
  }
  if (at < part.end) cuts.push({ start: at, end: part.end, tells: [] });
  let next = 0;
  return cuts.map(({ start, end, tells }) => {
    const inside: MarkedSpan[] = [];
    for (let span = spans[next]; span && span.start < end; span = spans[++next]) {
      if (span.start >= start && span.end <= end) inside.push({ ...span, start: span.start - start, end: span.end - start });
    }
    return { start, text: text.slice(start, end), tells, spans: inside };
  });
}

const PART_CHARACTERS = 100_000;

/** A long text is shown in parts, cut at the ends of lines. Returns the one with `at` in it, and where its neighbours begin. */
export function partAround(text: string, at: number): TextSpan & { before: number | null; after: number | null } {
  let start = 0;
  let before: number | null = null;
  for (;;) {
    const goal = start + PART_CHARACTERS;
    const line = text.indexOf("\n", goal);
    // Without a line's end in reach it is cut in the middle of one.
    const end = goal >= text.length ? text.length : line < 0 || line > goal + PART_CHARACTERS ? goal : line + 1;
    if (at < end || end >= text.length) return { start, end, before, after: end < text.length ? end : null };
    before = start;
    start = end;
  }
}
