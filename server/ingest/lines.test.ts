import { PassThrough, Writable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readArrivals, readLines, writeLine } from "./lines.ts";

async function collect(chunks: Iterable<Uint8Array | string>): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of readLines(
    (async function* () {
      yield* chunks;
    })(),
  ))
    lines.push(line);
  return lines;
}

test("lines come out whole however the bytes are cut", async () => {
  const cuts = fc.tuple(fc.string({ unit: "grapheme" }), fc.array(fc.nat({ max: 60 }), { maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(cuts, async ([raw, at]) => {
      const text = raw.replace(/[\r\uFEFF]/g, "");
      const bytes = Buffer.from(text);
      const places = [0, ...at.map((place) => Math.min(place, bytes.length)).sort((a, b) => a - b), bytes.length];
      const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
      const expected = text.split("\n");
      if (expected.at(-1) === "") expected.pop();
      expect(await collect(chunks)).toEqual(expected);
    }),
  );
});

test("lines that end in one chunk come together, and at once", async () => {
  const sent = new PassThrough();
  const arrivals = readArrivals(sent);
  sent.write("a\nb\nc");
  expect((await arrivals.next()).value).toEqual(["a", "b"]);
  sent.end("d\n");
  expect((await arrivals.next()).value).toEqual(["cd"]);
});

test("a byte order mark and carriage returns go", async () => {
  expect(await collect([Buffer.from("\uFEFFa\r\nb\r\n\nc")])).toEqual(["a", "b", "", "c"]);
});

test("a line beyond all measure comes as null and the next is read", async () => {
  const chunk = "x".repeat(50_000_000);
  expect(await collect([chunk, chunk, chunk, chunk, "\nafter\n"])).toEqual([null, "after"]);
});

test("writing waits for a slow reader and stops for one that left", async () => {
  const written: string[] = [];
  const slow = new Writable({
    highWaterMark: 4,
    write(chunk, _, done) {
      setTimeout(() => {
        written.push(String(chunk));
        done();
      }, 1);
    },
  });
  for (const line of ["one", "two", "three"]) {
    expect(await writeLine(slow, line)).toBe(true);
    expect(slow.writableNeedDrain).toBe(false);
  }
  expect(written.join("")).toBe("one\ntwo\nthree\n");
  const gone = new PassThrough();
  gone.destroy();
  expect(await writeLine(gone, "four")).toBe(false);
});
