import { readFileSync } from "node:fs";
import { overlaps } from "#domain/text-span.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { analyse } from "#server/ingest/analyse.ts";
import { groupTellings, type Telling, toTellings } from "#server/ingest/link.ts";
import { fScore, precision, recall } from "./score.ts";

/*
 * `node --import tsx bench/linking.ts [--misses]`: of the invented reports in `linking/`, which pairs are taken for one happening; a line a file.
 * `found`: pairs of marked happenings of which both are read as events at all, the most that linking can join.
 */

type Mark = { happening: string; start: number; end: number };
type Report = { id: string; publisher: string; published: string; text: string; marks: Mark[] };

function readReports(path: string): Report[] {
  const source = readFileSync(path, "utf8")
    .replace(/^#.*\n/gm, "")
    .trim();
  return source.split(/\n\n+/).map((block) => {
    const [head = "", ...lines] = block.split("\n");
    const [id = "", publisher = "", published = ""] = head.split(" | ");
    const marks: Mark[] = [];
    let text = "";
    for (const piece of lines.join("\n").split(/(\[[\w-]+: [^\]]+\])/)) {
      const [, happening, words] = /^\[([\w-]+): ([^\]]+)\]$/.exec(piece) ?? [];
      if (happening && words) marks.push({ happening, start: text.length, end: text.length + words.length });
      text += words ?? piece;
    }
    return { id, publisher, published, text, marks };
  });
}

const gazetteer = openGazetteer();
for (const file of ["reports.txt", "hard.txt"]) measure(file, readReports(`bench/linking/${file}`));

function measure(file: string, reports: readonly Report[]): void {
  const tellings = reports.flatMap((report) => toTellings(report, analyse(report, gazetteer), () => null));

  /** Which happening a telling tells: the mark that its trigger lies in, or the one in its sentence when nothing else is told there. Null for what is not marked. */
  function happeningOf({ documentId, sentence, trigger }: Telling): string | null {
    const marks = reports.find(({ id }) => id === documentId)?.marks ?? [];
    const own = marks.find((mark) => overlaps(mark, trigger));
    if (own) return own.happening;
    const isAlone = tellings.filter((other) => other.documentId === documentId && overlaps(other.sentence, sentence)).length === 1;
    return isAlone ? (marks.find((mark) => overlaps(mark, sentence))?.happening ?? null) : null;
  }

  const pairsOf = (ids: readonly string[]) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b].sort().join(" = ")));
  const nameOf = (telling: Telling) => `${telling.documentId}:${happeningOf(telling) ?? ""}`;
  const distinct = (values: readonly string[]) => [...new Set(values)];

  const happenings = distinct(reports.flatMap(({ marks }) => marks.map(({ happening }) => happening)));
  const gold = new Set(
    happenings.flatMap((happening) =>
      pairsOf(reports.flatMap(({ id, marks }) => (marks.some((mark) => mark.happening === happening) ? [`${id}:${happening}`] : []))),
    ),
  );
  const said = new Set(
    groupTellings(tellings).flatMap((group) =>
      pairsOf(distinct(group.map(nameOf))).filter((pair) => {
        const [a = "", b = ""] = pair.split(" = ");
        // Of what is not marked nobody has said whether it is the same.
        return a.split(":")[0] !== b.split(":")[0] && !a.endsWith(":") && !b.endsWith(":");
      }),
    ),
  );
  const read = new Set(tellings.map(nameOf));
  const isReadable = (pair: string) => pair.split(" = ").every((name) => read.has(name));
  const hits = [...said].filter((pair) => gold.has(pair)).length;
  const tally = { hits, found: said.size, gold: gold.size };
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  process.stdout.write(
    `${file}: ${reports.length} reports, ${gold.size} pairs of one happening (${[...gold].filter(isReadable).length} found); ` +
      `precision ${percent(precision(tally))}, recall ${percent(recall(tally))}, F ${percent(fScore(tally))}\n`,
  );
  if (process.argv.includes("--misses")) {
    const tell = (name: string) => {
      const [id = "", what] = name.split(":");
      const telling = tellings.find((each) => each.documentId === id && nameOf(each) === name);
      if (!telling) return `    ${id} ${what}: not read`;
      const { kind, when, places, actors, numbers, summary } = telling;
      const facts = [
        kind,
        when ? `${when.start}/${when.end}` : "undated",
        places.map(({ place }) => place.name),
        actors.map((actor) => actor.country ?? actor.name),
      ];
      return `    ${id}: ${facts.map(String).join(" · ")} · ${numbers.map(({ kind, min, max }) => `${kind} ${min}-${max}`)} (${summary})`;
    };
    for (const [title, pairs] of [
      ["missed", [...gold].filter((pair) => !said.has(pair))],
      ["wrong", [...said].filter((pair) => !gold.has(pair))],
    ] as const) {
      for (const pair of pairs) process.stdout.write(`${title} ${pair}\n${pair.split(" = ").map(tell).join("\n")}\n`);
    }
  }
}
