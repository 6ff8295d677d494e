import type { Facet } from "#domain/filter.ts";
import type { Layer } from "./column-index.ts";
import type { Vocabularies } from "./event-table.ts";
import type { Bits } from "./kernels.ts";
import type { Segment } from "./segment.ts";
import { tally } from "./tally.ts";

/** Of each code of a facet, the number of events that have it under all filters but the facet's own. */
export function countFacet(layers: readonly Layer[], vocabularies: Vocabularies, facet: Facet): Uint32Array {
  return sum(vocabularies[facet].size, layers, ({ segment, masks }) => [segment, masks.without(facet)], facet);
}

/** The same over all events that there are. */
export function countWhole(segments: readonly Segment[], vocabularies: Vocabularies, facet: Facet): Uint32Array {
  return sum(vocabularies[facet].size, segments, (segment) => [segment, segment.alive], facet);
}

function sum<Part>(values: number, parts: readonly Part[], setOf: (part: Part) => [Segment, Bits], facet: Facet): Uint32Array {
  const counts = new Uint32Array(values);
  for (const part of parts) {
    const [segment, set] = setOf(part);
    tally(segment, segment.lists[facet], set, values).forEach((count, code) => {
      if (count > 0) counts[code] = (counts[code] ?? 0) + count;
    });
  }
  return counts;
}
