import fc from "fast-check";
import type { GeneratedCorpus } from "#bench/generate.ts";
import { type Choice, CLOCKS, type Filter } from "#domain/filter.ts";
import { EVENT_KINDS, HEDGINGS, KIND_FAMILY_IDS } from "#domain/kind.ts";
import { toDayNumber, toIsoDay } from "#domain/time.ts";

/** Random questions to a generated corpus: most parts of a filter empty, as people ask. */
export function filtersOf(corpus: GeneratedCorpus): fc.Arbitrary<Filter> {
  const choice = (ids: readonly string[]) => {
    const id = fc.constantFrom(...ids.slice(0, 40), "unknown");
    const some: fc.Arbitrary<string[]> = fc.oneof(fc.constant<string[]>([]), fc.array(id, { minLength: 1, maxLength: 3 }));
    return fc.record({ only: some, not: some });
  };
  const days = corpus.events.flatMap(({ record }) => (record.when ? [toDayNumber(record.when.start)] : []));
  const day = fc.integer({ min: Math.min(...days) - 40, max: Math.max(...days) + 400 }).map(toIsoDay);
  const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 3) => fc.option(arbitrary, { freq, nil: null });
  const range = fc
    .tuple(maybe(day), maybe(day))
    .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));
  const lng = fc.integer({ min: -180, max: 180 });
  const lat = fc.integer({ min: -60, max: 75 });
  const box = fc
    .tuple(lng, lat, lng, lat)
    .map(([west, a, east, b]): [number, number, number, number] => [west, Math.min(a, b), east, Math.max(a, b) + 1]);
  const word = fc.constantFrom(
    "drone",
    "dro",
    "troops",
    "strike",
    "łódź",
    "elysee",
    "Ёл",
    "제재",
    "제",
    "北",
    "or",
    "AND",
    "NEAR",
    "generated",
    "in",
  );
  return fc
    .record({
      actor: choice(corpus.actors.map(({ id }) => id)),
      source: choice(corpus.sources.map(({ id }) => id)),
      outlet: choice(corpus.sources.map(({ id }) => id)),
      region: choice(corpus.regions.map(({ id }) => id)),
      kind: choice([...EVENT_KINDS, ...KIND_FAMILY_IDS]),
      hedging: choice(HEDGINGS),
      clock: fc.constantFrom(...CLOCKS),
      range,
      undated: fc.boolean(),
      knownBy: maybe(day, 2),
      box: maybe(box, 2),
      words: fc.array(word, { maxLength: 2 }).map((words) => words.join(" ")),
      // Few questions ask by everything at once; those would mostly be answered by nothing.
      kept: fc.uniqueArray(fc.constantFrom("actor", "source", "outlet", "region", "kind", "hedging", "range", "knownBy", "box", "words"), {
        maxLength: 3,
      }),
    })
    .map(({ kept, range: { from, to }, ...filter }): Filter => {
      const none: Choice = { only: [], not: [] };
      const has = (part: (typeof kept)[number]) => kept.includes(part);
      return {
        actor: has("actor") ? filter.actor : none,
        source: has("source") ? filter.source : none,
        outlet: has("outlet") ? filter.outlet : none,
        region: has("region") ? filter.region : none,
        kind: has("kind") ? filter.kind : none,
        hedging: has("hedging") ? filter.hedging : none,
        clock: filter.clock,
        from: has("range") ? from : null,
        to: has("range") ? to : null,
        undated: filter.undated,
        knownBy: has("knownBy") ? filter.knownBy : null,
        box: has("box") ? filter.box : null,
        words: has("words") ? filter.words : "",
      };
    });
}
