/** UTF-16 offsets into a document's stored text; `text.slice(start, end)` is what was read. */
export type TextSpan = { start: number; end: number };

export function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
