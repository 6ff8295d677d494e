import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { groupTellings, type Telling } from "#server/ingest/link.ts";
import { type LabelledTelling, labelReports, type MarkedReport, readReports } from "./labelled-tellings.ts";
import { fScore, precision, recall } from "./score.ts";

/*
 * `node --import tsx bench/linking.ts [--misses]`: of the invented reports in `linking/`, which pairs are taken for one happening; a line a file.
 * `found`: pairs of marked happenings of which both are read as events at all, the most that linking can join.
 */

const gazetteer = openGazetteer();
for (const file of ["reports.txt", "hard.txt", "families.txt"]) measure(file, readReports(`bench/linking/${file}`));

function measure(file: string, reports: readonly MarkedReport[]): void {
  const labelled = labelReports(file, reports, gazetteer);
  const tellings = labelled.map(({ telling }) => telling);
  const labels = new Map<Telling, LabelledTelling>(labelled.map((each) => [each.telling, each]));
  const happeningOf = (telling: Telling) => labels.get(telling)?.happening ?? null;

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
