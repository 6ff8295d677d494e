import type { EventRecord } from "#domain/event.ts";
import { areApart, type LinkKey, linkKeys } from "./link-keys.ts";
import { mergeAll, toRecord } from "./merge.ts";
import { sameHappening } from "./same-happening.ts";
import type { Telling } from "./telling.ts";

export { type Telling, toTellings } from "./telling.ts";

/** A happening, and the ids that its other tellings would have given it. */
export type LinkedEvent = EventRecord & { aliases: string[] };

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
    const group = groups.get(root);
    if (group) group.push(telling);
    else groups.set(root, [telling]);
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
