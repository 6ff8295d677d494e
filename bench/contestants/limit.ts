import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { CLOCKS, FACETS, type Filter, searchWords } from "#domain/filter.ts";
import { EVENT_KINDS } from "#domain/kind.ts";
import { toDayNumber } from "#domain/time.ts";
import { UserError } from "#domain/user-error.ts";
import { type Answer, facetsOf, toCounts } from "./answer.ts";
import { type Names, readColumns, wordsFrom } from "./columns.ts";
import type { Contestant } from "./contestant.ts";

const SOURCE = join(import.meta.dirname, "../limit.c");
const FLAGS = ["-std=c11", "-D_POSIX_C_SOURCE=200809L", "-O3", "-march=native", `-DKINDS=${EVENT_KINDS.length}`];

/** `bench/limit.c`, compiled for this machine. Throws a UserError where there is no compiler. */
export async function open(folder: string): Promise<Contestant> {
  const { names } = readColumns(folder);
  const program = join(folder, "limit");
  const { error, status } = spawnSync("cc", [...FLAGS, SOURCE, "-o", program], { stdio: ["ignore", 2, 2] });
  if (error || status !== 0) throw new UserError("The limit can't be compiled", "cc", "Install a C compiler to have it measured.");
  const child = spawn(program, [join(folder, "columns.bin")], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  await lines.next();
  return {
    async ask(filter) {
      child.stdin.write(`${toNumbers(filter, names).join(" ")}\n`);
      const { value } = await lines.next();
      const [nanoseconds = 0, ...counted] = String(value).split(" ").map(Number);
      return { ms: nanoseconds / 1e6, answer: () => toAnswer(counted, names) };
    },
    close: () => child.kill(),
  };
}

/** A code that no value has. */
const UNKNOWN = 0xffff;

function toNumbers(filter: Filter, { facets, words }: Names): number[] {
  const list = (values: readonly number[]) => [values.length, ...values];
  const codes = (ids: readonly string[], names: readonly string[]) =>
    ids.map((id) => names.indexOf(id)).map((code) => (code < 0 ? UNKNOWN : code));
  const day = (value: string | null) => (value === null ? [0, 0] : [1, toDayNumber(value)]);
  const asked = searchWords(filter.words);
  const spans = asked.flatMap((word, i) => {
    const [from, to] = wordsFrom(words, word);
    if (i === asked.length - 1) return [from, to];
    return words[from] === word ? [from, from + 1] : [0, 0];
  });
  return [
    ...FACETS.flatMap((facet) => [...list(codes(filter[facet].only, facets[facet])), ...list(codes(filter[facet].not, facets[facet]))]),
    CLOCKS.indexOf(filter.clock),
    ...day(filter.from),
    ...day(filter.to),
    Number(filter.undated),
    ...(filter.box === null ? [0, 0, 0, 0, 0] : [1, ...filter.box]),
    ...list(spans),
  ];
}

/** In the order of `main` in limit.c. */
function toAnswer(counted: readonly number[], names: Names): Answer {
  let at = 0;
  const next = () => {
    const length = counted[at] ?? 0;
    at += length + 1;
    return counted.slice(at - length, at);
  };
  const [all = 0, located = 0, relations = 0, unplaceable = 0, dated = 0, undated = 0, leftOutUndated = 0] = next();
  const facets = new Map(FACETS.map((facet) => [facet, toCounts(next(), names.facets[facet])]));
  const byNumber = (counts: readonly number[]) =>
    toCounts(
      counts,
      counts.map((_, index) => String(index)),
    );
  const cells = byNumber(next());
  const bins = { count: byNumber(next()), inRange: byNumber(next()) };
  return {
    totals: { all, located, relations, unplaceable, dated, undated, leftOutUndated },
    facets: facetsOf((facet) => facets.get(facet) ?? {}),
    bins,
    cells,
    rows: next().map((row) => names.ids[row] ?? ""),
  };
}
