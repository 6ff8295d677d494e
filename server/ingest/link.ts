import type { EventRecord } from "#domain/event.ts";
import { toDayNumber } from "#domain/time.ts";
import { mergeAll, toRecord } from "./merge.ts";
import { datedSpan, harmOf, newsSpan, partiesOf, sameHappening } from "./same-happening.ts";
import type { Telling } from "./telling.ts";

export { type Telling, toTellings } from "./telling.ts";

/** A happening, and the ids that its other tellings would have given it. */
export type LinkedEvent = EventRecord & { aliases: string[] };

const MAX_MONTHS = 24;

/** A key under which a telling is found, and the days on which another with that key may lie, as day numbers; nulls where days do not matter. */
export type LinkKey = { key: string; first: number | null; last: number | null };

/**
 * Keys for finding candidates: two tellings that mean one happening share at least one, on days that overlap, so that only those need
 * comparing.
 */
export function linkKeys(telling: Telling): LinkKey[] {
  const { kind, wording, when, whenValue } = telling;
  const parties = partiesOf(telling.actors).map((party) => `a:${party}`);
  const grounds = [...new Set(telling.places.map((place) => `p:${place.place.regions[0] ?? place.place.id}`))];
  const ties = [...parties, ...grounds];
  const keys: LinkKey[] = [{ key: `w:${wording}`, ...ANY_DAY }];
  const dated = datedSpan(telling);
  for (const tie of ties) {
    for (const month of dated ? monthsOf(dated) : []) keys.push({ key: `${tie}|${month}`, ...toDays(dated) });
    if (!when && whenValue !== null) keys.push({ key: `${tie}|${whenValue}`, ...ANY_DAY });
    // Without any date only a shared figure ties.
    for (const number of telling.numbers) keys.push({ key: `${tie}|n:${number.kind}:${number.max ?? number.min}`, ...ANY_DAY });
  }
  // What is told without a date is tied by news of the same days about the same place, or between the same two; what has neither, by a name that could not be placed.
  const news = newsSpan(telling);
  const names = (telling.names ?? []).map((name) => `x:${name}`);
  const closeTies = [...new Set(telling.places.map(({ place }) => `i:${place.id}`)), ...pairsOf(parties), ...names];
  for (const tie of closeTies) for (const month of news ? monthsOf(news) : []) keys.push({ key: `${tie}|${month}`, ...toDays(news) });
  return [...new Map(keys.map((each) => [each.key, { ...each, key: `${harmOf(kind)}|${each.key}` }])).values()];
}

const ANY_DAY = { first: null, last: null };

function toDays(span: { start: string; end: string } | null): Pick<LinkKey, "first" | "last"> {
  return span === null ? ANY_DAY : { first: toDayNumber(span.start), last: toDayNumber(span.end) };
}

const MAX_PAIRED = 5;

function pairsOf(parties: readonly string[]): string[] {
  const few = parties.slice(0, MAX_PAIRED).sort();
  return few.flatMap((one, at) => few.slice(at + 1).map((other) => `${one}+${other}`));
}

function areApart(a: LinkKey, b: LinkKey): boolean {
  if (a.first === null || b.first === null || a.last === null || b.last === null) return false;
  return a.first > b.last || b.first > a.last;
}

function monthsOf(span: { start: string; end: string }): string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = span.start.split("-").map(Number);
  for (; months.length < MAX_MONTHS; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const name = `${year}-${String(month).padStart(2, "0")}`;
    if (name > span.end.slice(0, 7)) break;
    months.push(name);
  }
  return months;
}

/** Connected components of `sameHappening`; the same whatever the order of the tellings. */
export function groupTellings(tellings: readonly Telling[]): Telling[][] {
  const sorted = [...tellings].sort(byEarliest);
  const parent = sorted.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  const blocks = new Map<string, { index: number; key: LinkKey }[]>();
  sorted.forEach((telling, index) => {
    const seen = new Set<number>();
    for (const key of linkKeys(telling)) {
      const block = blocks.get(key.key) ?? [];
      for (const other of block) {
        const candidate = sorted[other.index];
        if (areApart(key, other.key) || seen.has(other.index) || !candidate) continue;
        seen.add(other.index);
        const [mine, its] = [find(index), find(other.index)];
        if (mine !== its && sameHappening(candidate, telling)) parent[Math.max(mine, its)] = Math.min(mine, its);
      }
      block.push({ index, key });
      blocks.set(key.key, block);
    }
  });
  const groups = new Map<number, Telling[]>();
  sorted.forEach((telling, index) => {
    const root = find(index);
    groups.set(root, [...(groups.get(root) ?? []), telling]);
  });
  return [...groups.values()];
}

/** Earliest reported first; those without a publication date last. */
export function byEarliest(a: Telling, b: Telling): number {
  return (
    compareText(a.reportedDay ?? "9999", b.reportedDay ?? "9999") ||
    compareText(a.documentId, b.documentId) ||
    a.sentence.start - b.sentence.start ||
    a.ordinal - b.ordinal
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One happening from all its tellings, which must be at least one. The result does not depend on their order. */
export function mergeTellings(group: readonly Telling[]): LinkedEvent {
  const record = toRecord(mergeAll(group));
  const ids = [...group].sort(byEarliest).flatMap((telling) => [telling.eventId, ...(telling.formerIds ?? [])]);
  return { ...record, aliases: [...new Set(ids)].filter((id) => id !== record.id) };
}
