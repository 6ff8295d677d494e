import fc from "fast-check";
import { expect, test } from "vitest";
import { openParcel, pack, toParcel, unpack } from "./packed.ts";

const days = fc.integer({ min: -200_000, max: 800_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const scalar = fc.oneof(
  fc.nat(9),
  fc.integer(),
  fc.double(),
  days,
  fc.constantFrom("a", "b", "$", "2024-02-30"),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
);
const { answer } = fc.letrec((tie) => ({
  answer: fc.oneof({ maxDepth: 4 }, scalar, tie("list"), tie("alike"), tie("parts")),
  list: fc.array(tie("answer"), { maxLength: 9 }),
  alike: fc.array(
    fc.record(
      { from: days, count: fc.nat(400), name: scalar, inner: tie("answer"), seen: fc.option(days) },
      { requiredKeys: ["from", "count", "inner"] },
    ),
    {
      minLength: 3,
      maxLength: 12,
    },
  ),
  parts: fc.dictionary(fc.constantFrom("$", "packed", "a", "__proto__", "10"), tie("answer")),
}));
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("what is packed comes out as JSON has it", () => {
  fc.assert(
    fc.property(answer, (value) => {
      const plain = asJson({ value });
      expect(unpack(asJson(pack(plain)))).toEqual(plain);
      expect(openParcel(asJson(toParcel(plain)))).toEqual(plain);
    }),
    { numRuns: 400 },
  );
});

test("what is not there is left out, as JSON leaves it out", () => {
  const list = Array.from({ length: 6 }, (_, index) => ({ index, odd: index % 2 === 1 ? true : undefined }));
  expect(asJson(unpack(pack(list)))).toEqual(asJson(list));
});

test("what was never packed is opened as it is", () => {
  for (const plain of [null, 7, "packed", ["packed"], { packed: [1], more: 2 }]) expect(openParcel(plain)).toBe(plain);
});

test("a list of bins weighs little more than its counts", () => {
  const bins = Array.from({ length: 300 }, (_, week) => ({
    from: new Date((week * 7 + 20_000) * 86_400_000).toISOString().slice(0, 10),
    to: new Date((week * 7 + 20_006) * 86_400_000).toISOString().slice(0, 10),
    count: 100 + ((week * 37) % 29),
  }));
  const bytes = JSON.stringify(pack(bins)).length;
  expect(bytes).toBeLessThan(600);
  expect(JSON.stringify(bins).length / bytes).toBeGreaterThan(20);
});
