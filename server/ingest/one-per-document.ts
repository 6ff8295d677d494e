import { comparePlaces, type WhereAgreement } from "./compare-places.ts";
import { likeness, sameHappening } from "./same-happening.ts";
import type { Telling } from "./telling.ts";

/** Larger groups are told so often that nothing in them needs weighing. */
const MAX_WEIGHED = 120;
/** Of documents that tell one event each, the most that are looked through for what contradicts. */
const MAX_BRIDGED = 40;
/** In logits: what one kind tells goes with its like first, and what a text tells once more comes after what it told before. */
const ONE_KIND = 2;
const ONCE_MORE = 0.5;

/**
 * A happening is one event of a document: where links run through two events of one, the best pairs make the groups, as long as no
 * two of a document meet and less contradicts than agrees. Only groups of two and more.
 */
export function onePerDocument(group: readonly Telling[]): Telling[][] {
  if (group.length < 2) return [];
  if (group.length > MAX_WEIGHED) return [firstOfEach(group)];
  const isEach = new Set(group.map(({ documentId }) => documentId)).size === group.length;
  if (isEach && !isBridged(group)) return [[...group]];
  const pairs: { a: Telling; b: Telling; points: number }[] = [];
  for (const [index, a] of group.entries())
    for (const b of group.slice(index + 1))
      if (a.documentId !== b.documentId && sameHappening(a, b)) pairs.push({ a, b, points: likeness(a, b) ?? 0 });
  const twice = toldTwice(group, pairs);
  const groupOf = new Map(group.map((telling) => [telling, [telling]]));
  for (const pair of pairs)
    pair.points += (pair.a.kind === pair.b.kind ? ONE_KIND : 0) - (twice.has(pair.a) ? ONCE_MORE : 0) - (twice.has(pair.b) ? ONCE_MORE : 0);
  for (const { a, b } of pairs.sort((one, other) => other.points - one.points)) {
    const [mine, its] = [groupOf.get(a) ?? [], groupOf.get(b) ?? []];
    if (
      mine === its ||
      mine.some((one) => its.some((other) => one.documentId === other.documentId)) ||
      !isMostlyOne(mine, its, pairs, isEach)
    )
      continue;
    mine.push(...its);
    for (const telling of its) groupOf.set(telling, mine);
  }
  return [...new Set(groupOf.values())].filter(({ length }) => length > 1);
}

/** "Detained in Lagos on Tuesday" goes with the five kidnappers and with the editor, who are two arrests. */
function isBridged(group: readonly Telling[]): boolean {
  return (
    group.length > 2 &&
    group.length <= MAX_BRIDGED &&
    group.some((a, index) => group.some((b, other) => other > index && likeness(a, b) === null))
  );
}

/** Between documents that tell one event each, more may speak for one happening than against it: a toll that rose, a day that slipped. */
function isMostlyOne(
  mine: readonly Telling[],
  its: readonly Telling[],
  pairs: readonly { a: Telling; b: Telling }[],
  isEach: boolean,
): boolean {
  let against = 0;
  for (const one of mine) {
    for (const other of its) {
      if (likeness(one, other) !== null) continue;
      if (!isEach) return false;
      against += 1;
    }
  }
  if (against === 0) return true;
  const inFavour = pairs.filter(({ a, b }) => (mine.includes(a) && its.includes(b)) || (mine.includes(b) && its.includes(a))).length;
  return against <= inFavour;
}

const SAME_SPOT: ReadonlySet<WhereAgreement> = new Set<WhereAgreement>(["village", "city", "region", "silent", "around"]);

/** What a text tells once more of the same spot: linked to nothing but what it told before is linked to, which is then the fuller account. */
function toldTwice(group: readonly Telling[], pairs: readonly { a: Telling; b: Telling }[]): Set<Telling> {
  const linked = new Map(group.map((telling) => [telling, new Set<Telling>()]));
  for (const { a, b } of pairs) {
    linked.get(a)?.add(b);
    linked.get(b)?.add(a);
  }
  const again = group.filter((telling) =>
    group.some(
      (earlier) =>
        earlier.documentId === telling.documentId &&
        earlier.ordinal < telling.ordinal &&
        SAME_SPOT.has(comparePlaces(earlier, telling)) &&
        [...(linked.get(telling) ?? [])].every((other) => linked.get(earlier)?.has(other)),
    ),
  );
  return new Set(again);
}

function firstOfEach(group: readonly Telling[]): Telling[] {
  return [...new Map(group.toReversed().map((telling) => [telling.documentId, telling])).values()];
}
