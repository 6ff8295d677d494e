import type { TextSpan } from "./text-span.ts";

/** A run of text between two edges of spans; `ends` are those that end with it, innermost first. */
export type Segment<S extends TextSpan> = { start: number; text: string; spans: S[]; ends: S[] };

/**
 * Cuts a text at every edge of its spans, so that spans may lie inside or across each other. `spans` of a segment
 * are outermost first. Spans outside the text or without length are left out. The segments' texts add up to the text.
 */
export function toSegments<S extends TextSpan>(text: string, spans: readonly S[]): Segment<S>[] {
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length).sort((a, b) => a.start - b.start);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  let open: S[] = [];
  let next = 0;
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? text.length;
    open = open.filter((span) => span.end > start);
    for (let span = inside[next]; span && span.start === start; span = inside[++next]) open.push(span);
    open.sort((a, b) => b.end - b.start - (a.end - a.start));
    return { start, text: text.slice(start, end), spans: [...open], ends: open.filter((span) => span.end === end).reverse() };
  });
}
