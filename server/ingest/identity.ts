import { overlaps } from "#domain/text-span.ts";
import { contentId } from "./content-id.ts";
import { linkKeys } from "./link-keys.ts";
import { sameHappening } from "./same-happening.ts";
import type { Telling } from "./telling.ts";

export type KeptIdentities = {
  /** The fresh tellings, each under the ids of the earlier one that tells the same happening. */
  tellings: Telling[];
  /** Which earlier telling each fresh one continues, by the ids of their reports. */
  continues: Map<string, Telling>;
  /** Earlier tellings that nothing continues. */
  gone: Telling[];
  /** Those of them that have not become part of another telling either. */
  orphans: Telling[];
};

/**
 * A document read anew: the same happening keeps its ids, although its sentence or kind may be read otherwise now. An id that would be
 * given to it today, and those of tellings that became part of it, lead to it as former ids.
 */
export function keepIdentities(earlier: readonly Telling[], fresh: readonly Telling[]): KeptIdentities {
  const pairs = pairUp(earlier, fresh);
  const paired = new Set(pairs.values());
  const gone = earlier.filter((telling) => !paired.has(telling));
  const taken = new Set([...paired].flatMap(({ id, eventId }) => [id, eventId]));
  const heirs = new Map<Telling, Telling[]>();
  const byWords = new Map(overlapping(gone, fresh).map(({ before, after }) => [before, after]));
  const byKey = indexByKey(fresh);
  const orphans: Telling[] = [];
  for (const lost of gone) {
    const heir = byWords.get(lost) ?? alike(lost, byKey).next().value;
    if (heir) heirs.set(heir, [...(heirs.get(heir) ?? []), lost]);
    else orphans.push(lost);
  }
  const continues = new Map<string, Telling>();
  const tellings = fresh.map((telling) => {
    const before = pairs.get(telling);
    const ids = before ?? freeIds(telling, taken);
    const inherited = [before, ...(heirs.get(telling) ?? [])].flatMap((one) => (one ? [one.eventId, ...(one.formerIds ?? [])] : []));
    const former = [...new Set([...inherited, telling.eventId])].filter(
      (id) => id !== ids.eventId && (id !== telling.eventId || !taken.has(id)),
    );
    if (before) continues.set(before.id, before);
    const { formerIds: _, ...rest } = telling;
    return { ...rest, id: ids.id, eventId: ids.eventId, ...(former.length > 0 ? { formerIds: former.sort() } : {}) };
  });
  return { tellings, continues, gone, orphans };
}

/** The best partner of each fresh telling; a telling has at most one. */
function pairUp(earlier: readonly Telling[], fresh: readonly Telling[]): Map<Telling, Telling> {
  const pairs = new Map<Telling, Telling>();
  const taken = new Set<Telling>();
  const pair = (candidates: { before: Telling; after: Telling; likeness: number }[]) => {
    for (const { before, after } of candidates.sort((a, b) => b.likeness - a.likeness)) {
      if (pairs.has(after) || taken.has(before)) continue;
      pairs.set(after, before);
      taken.add(before);
    }
  };
  pair(overlapping(earlier, fresh));
  const open = indexByKey(earlier.filter((before) => !taken.has(before)));
  pair(
    fresh
      .filter((after) => !pairs.has(after))
      .flatMap((after) => [...alike(after, open)].map((before) => ({ before, after, likeness: 1 }))),
  );
  return pairs;
}

/** Pairs whose sentences overlap and that may be the same happening; one walk over both lists in the order of the text. */
function overlapping(earlier: readonly Telling[], fresh: readonly Telling[]) {
  const byStart = (a: Telling, b: Telling) => a.sentence.start - b.sentence.start;
  const before = [...earlier].sort(byStart);
  const found: { before: Telling; after: Telling; likeness: number }[] = [];
  let first = 0;
  for (const after of [...fresh].sort(byStart)) {
    while (first < before.length && (before[first]?.sentence.end ?? 0) <= after.sentence.start) first++;
    for (let at = first; at < before.length; at++) {
      const candidate = before[at];
      if (!candidate || candidate.sentence.start >= after.sentence.end) break;
      const likeness = likenessOf(candidate, after);
      if (likeness > 0) found.push({ before: candidate, after, likeness });
    }
  }
  return found;
}

function indexByKey(tellings: readonly Telling[]): Map<string, Telling[]> {
  const index = new Map<string, Telling[]>();
  for (const telling of tellings) {
    for (const { key } of linkKeys(telling)) {
      const block = index.get(key);
      if (block) block.push(telling);
      else index.set(key, [telling]);
    }
  }
  return index;
}

function* alike(telling: Telling, index: ReadonlyMap<string, Telling[]>): Generator<Telling, undefined> {
  for (const { key } of linkKeys(telling)) for (const other of index.get(key) ?? []) if (sameHappening(telling, other)) yield other;
}

/** 0: another happening in the same sentence. */
function likenessOf(a: Telling, b: Telling): number {
  const isSameTrigger = overlaps(a.trigger, b.trigger);
  if (!overlaps(a.sentence, b.sentence) || (!isSameTrigger && a.kind !== b.kind)) return 0;
  const shares = (one: readonly string[], other: readonly string[]) => one.some((id) => other.includes(id));
  return (
    (isSameTrigger ? 8 : 0) +
    (a.kind === b.kind ? 4 : 0) +
    (a.when?.start === b.when?.start && a.when?.end === b.when?.end ? 1 : 0) +
    (shares(
      a.places.map(({ place }) => place.id),
      b.places.map(({ place }) => place.id),
    )
      ? 1
      : 0) +
    (shares(
      a.actors.map(({ id }) => id),
      b.actors.map(({ id }) => id),
    )
      ? 1
      : 0) +
    (a.summary === b.summary ? 1 : 0)
  );
}

/** A happening that was not there before must not take the ids of one that was. */
function freeIds(telling: Telling, taken: Set<string>): Pick<Telling, "id" | "eventId"> {
  let { id, eventId } = telling;
  while (taken.has(id) || taken.has(eventId)) [id, eventId] = [nextId(id), nextId(eventId)];
  taken.add(id).add(eventId);
  return { id, eventId };
}

function nextId(id: string): string {
  return contentId(id.slice(0, 1), id);
}
