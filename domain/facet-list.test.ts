import fc from "fast-check";
import { expect, test } from "vitest";
import { inTree, isInShort, shortList } from "./facet-list.ts";
import { FACETS } from "./filter.ts";

test("a short list, listed again, shows what the whole list shows short", () => {
  const id = fc.integer({ min: 0, max: 39 }).map(String);
  const choice = fc.record({ only: fc.uniqueArray(id, { maxLength: 3 }), not: fc.uniqueArray(id, { maxLength: 3 }) });
  // A parent may be a part itself, or nowhere.
  const values = fc.uniqueArray(fc.record({ id, parent: fc.option(fc.integer({ min: 30, max: 50 }).map(String)) }), {
    maxLength: 40,
    selector: (value) => value.id,
  });
  const isNoCircle = (all: readonly { id: string; parent: string | null }[]) => all.every((value) => value.parent !== value.id);
  fc.assert(
    fc.property(fc.constantFrom(...FACETS), values.filter(isNoCircle), choice, (facet, all, chosen) => {
      const shown = (list: typeof all) =>
        inTree(facet, list)
          .filter((one) => isInShort(facet, one, chosen))
          .map(({ value, depth }) => `${value.id} ${depth}`);
      const short = shortList(facet, all, chosen);
      expect(shown(short)).toEqual(shown(all));
      for (const value of [...chosen.only, ...chosen.not]) {
        expect(short.some((one) => one.id === value)).toBe(all.some((one) => one.id === value));
      }
    }),
    { numRuns: 500 },
  );
});
