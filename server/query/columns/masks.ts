import { FACETS, type Facet, type Filter, searchWords } from "#domain/filter.ts";
import type { BoundingBox } from "#domain/place.ts";
import { toDayNumber } from "#domain/time.ts";
import { hasRange, type Part } from "../where.ts";
import { NO_DAY, type Vocabularies } from "./event-table.ts";
import type { Bits } from "./kernels.ts";
import { addRows, unionOf } from "./postings.ts";
import type { Segment, Spans } from "./segment.ts";

/** The rows of a segment that pass a filter, and those that would without some of its parts. Sets live until the arena is released. */
export type Masks = { all: Bits; without(...leftOut: Part[]): Bits };

/** What `where.ts` says in SQL, said in sets of rows. `known`: rows that stand at all, on the day that is asked about. */
export function toMasks(segment: Segment, vocabularies: Vocabularies, filter: Filter, known: Bits): Masks {
  const { arena, kernels } = segment;
  const parts = new Map<Part, Bits>();
  const put = (part: Part, set: Bits | null) => {
    if (set !== null) parts.set(part, set);
  };
  for (const facet of FACETS) put(facet, chosen(segment, vocabularies, filter, facet));
  put("date", inRange(segment, filter));
  put("box", filter.box && inBox(segment, vocabularies, filter.box));
  put("words", withWords(segment, searchWords(filter.words)));
  const intersect = (leftOut: readonly Part[]): Bits => {
    const sets = [...parts].flatMap(([part, set]) => (leftOut.includes(part) ? [] : [set]));
    const [first] = sets;
    if (first === undefined) return known;
    const into = arena.take("u32", known.length);
    kernels.and(known, first, into);
    for (const set of sets.slice(1)) kernels.and(into, set, into);
    return into;
  };
  const found = new Map<string, Bits>();
  const without = (...leftOut: Part[]): Bits => {
    const own = leftOut.filter((part) => parts.has(part));
    const key = own.toSorted().join(" ");
    const set = found.get(key) ?? intersect(own);
    found.set(key, set);
    return set;
  };
  return { all: without(), without };
}

export function spansOf(segment: Segment, { clock }: Pick<Filter, "clock">): Spans {
  return clock === "happened" ? segment.happened : segment.reported;
}

function chosen(segment: Segment, vocabularies: Vocabularies, filter: Filter, facet: Facet): Bits | null {
  const { only, not } = filter[facet];
  if (only.length + not.length === 0) return null;
  const { arena, kernels, lists, alive } = segment;
  const union = (ids: readonly string[]) =>
    unionOf(
      kernels,
      arena,
      lists[facet],
      ids.flatMap((id) => vocabularies[facet].codeOf(id) ?? []),
    );
  const kept = only.length === 0 ? alive : union(only);
  if (not.length === 0) return kept;
  const excluded = union(not);
  kernels.andNot(kept, excluded, excluded);
  return excluded;
}

function inRange(segment: Segment, filter: Filter): Bits | null {
  if (!hasRange(filter)) return null;
  const { arena, kernels, alive } = segment;
  const spans = spansOf(segment, filter);
  const set = overlapping(segment, spans, filter);
  if (!filter.undated) return set;
  const undated = arena.take("u32", set.length);
  kernels.andNot(alive, spans.dated, undated);
  kernels.or(set, undated, set);
  return set;
}

/** The dated rows whose span overlaps the range. */
export function overlapping({ arena, kernels, alive }: Segment, spans: Spans, { from, to }: Pick<Filter, "from" | "to">): Bits {
  const first = from === null ? -NO_DAY : toDayNumber(from);
  const last = to === null ? NO_DAY - 1 : toDayNumber(to);
  const set = arena.take("u32", alive.length);
  kernels.spans(spans, spans.zones, first, last, set);
  return set;
}

/** Rows with a place in the box, and relations with an end in it. */
export function inBox({ arena, kernels, lists }: Segment, { points, seat }: Vocabularies, box: BoundingBox): Bits {
  const isInside = within(box);
  const places = [...lists.place.sizes.keys()].filter((place) =>
    isInside(points.lng[place] ?? Number.NaN, points.lat[place] ?? Number.NaN),
  );
  const set = unionOf(kernels, arena, lists.place, places);
  for (let code = 0; code < lists.seat.sizes.length; code++) {
    const [lng = Number.NaN, lat = Number.NaN] = (seat.values[code] ?? "").split(" ").map(Number);
    if (isInside(lng, lat)) addRows(kernels, lists.seat, code, set);
  }
  return set;
}

export function within([west, south, east, north]: BoundingBox) {
  // Beyond the antimeridian the box is the union of two.
  const isBetween = west <= east ? (lng: number) => lng >= west && lng <= east : (lng: number) => lng >= west || lng <= east;
  return (lng: number, lat: number) => lat >= south && lat <= north && isBetween(lng);
}

function withWords({ arena, kernels, alive, words, wordRows }: Segment, asked: readonly string[]): Bits | null {
  if (asked.length === 0) return null;
  const all = arena.take("u32", alive.length);
  const own = arena.take("u32", alive.length);
  asked.forEach((word, index) => {
    const isPrefix = index === asked.length - 1;
    const codes: number[] = [];
    for (let code = firstFrom(words, word); isPrefix ? words[code]?.startsWith(word) : words[code] === word; code++) codes.push(code);
    unionOf(kernels, arena, wordRows, codes, index === 0 ? all : own.fill(0));
    if (index > 0) kernels.and(all, own, all);
  });
  return all;
}

/** Index of the first word that does not come before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows whose reports are all known on a day. */
export function knownWhole({ arena, kernels, alive, wholeFrom, wholeZones }: Segment, day: number): Bits {
  const set = arena.take("u32", alive.length);
  kernels.spans({ start: wholeFrom, end: wholeFrom }, wholeZones, -NO_DAY, day, set);
  kernels.and(set, alive, set);
  return set;
}
