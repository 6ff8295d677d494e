import { Writable } from "node:stream";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { analyse } from "#server/ingest/analyse.ts";
import { answerLines } from "#server/ingest/answer-lines.ts";
import { type Answer, answer, clusters } from "#server/ingest/contract.ts";
import { type Brief, readGold } from "./gold.ts";
import { addTally, EMPTY, fScore, precision, recall, type Tally } from "./score.ts";
import { MEASURES, type Measure, type Pin, scoreBrief, scoreClusters } from "./score-brief.ts";

/** What `npm run bench:extraction` prints: every measure on the briefs of `gold/`, half of them kept for reporting. */

const LABELS: Record<Measure, string> = {
  placeFound: "places recognised (overlap)",
  placeOfAll: "places within 161 km, of all",
  placeOfFound: "places within 161 km, of those found",
  placeEndToEnd: "places end to end",
  use: "use of places (of those found)",
  dateRelaxed: "dates, relaxed",
  dateValue: "dates, value right",
  sources: "sources (spans)",
  actors: "actors (names)",
  events: "events: type and two of three",
  dateAndPlace: "events: date and place",
  dateAndActor: "events: date and actor",
  placeAndActor: "events: place and actor",
  twoOfThree: "events: two of three",
  allThree: "events: all three",
  numbers: "numbers",
};

type Row = Record<Measure, Tally> & { clusters: Tally };
const emptyRow = (): Row => ({
  ...(Object.fromEntries(MEASURES.map((measure) => [measure, EMPTY])) as Record<Measure, Tally>),
  clusters: EMPTY,
});

type Answers = { byId: Map<string, Answer>; groups: string[][] };

/** Through the same door as anybody's documents: lines in, lines out. */
async function askAll(briefs: readonly Brief[]): Promise<Answers> {
  const lines: string[] = [];
  const out = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(...chunk.toString("utf8").split("\n").filter(Boolean));
      done();
    },
  });
  async function* questions() {
    for (const { id, text, published, title } of briefs) yield JSON.stringify({ id, text, published, title });
  }
  const complain = (message: string) => process.stderr.write(`${message}\n`);
  await answerLines(questions(), openGazetteer(), { out, complain });
  const byId = new Map<string, Answer>();
  let groups: string[][] = [];
  for (const line of lines) {
    const value: unknown = JSON.parse(line);
    const linked = clusters.safeParse(value);
    if (linked.success) groups = linked.data.clusters.map((group) => group.map(({ doc, event }) => `${doc}#${event}`));
    else {
      const read = answer.parse(value);
      byId.set(String(read.id), read);
    }
  }
  return { byId, groups };
}

function scoreSplit(briefs: readonly Brief[], { byId, groups }: Answers): { row: Row; pins: Pin[] } {
  const row = emptyRow();
  const pins: Pin[] = [];
  const goldGroups = new Map<string, string[]>();
  const nameOf = new Map<string, string>();
  for (const brief of briefs) {
    const said = byId.get(brief.id);
    if (!said) throw new Error(`No answer for ${brief.id}.`);
    const { score, pins: set, pairs } = scoreBrief(brief, said);
    for (const measure of MEASURES) row[measure] = addTally(row[measure], score[measure]);
    pins.push(...set);
    brief.events.forEach((event, index) => {
      const name = `${brief.id}!${index}`;
      if (event.cluster) goldGroups.set(event.cluster, [...(goldGroups.get(event.cluster) ?? []), name]);
      if ((pairs[index] ?? -1) >= 0) nameOf.set(`${brief.id}#${pairs[index]}`, name);
    });
  }
  const ids = new Set(briefs.map(({ id }) => id));
  const found = groups.map((group) =>
    group.filter((event) => ids.has(event.split("#")[0] ?? "")).map((event) => nameOf.get(event) ?? event),
  );
  row.clusters = scoreClusters([...goldGroups.values()], found);
  return { row, pins };
}

const percent = (value: number) => (Number.isNaN(value) ? "–" : (100 * value).toFixed(1)).padStart(6);
const cells = (tally: Tally) =>
  `${percent(precision(tally))}${percent(recall(tally))}${percent(fScore(tally))}${String(tally.gold).padStart(6)}`;

function printScores(dev: Row, report: Row): void {
  const head = `${"P".padStart(6)}${"R".padStart(6)}${"F".padStart(6)}${"n".padStart(6)}`;
  print(`${"".padEnd(40)}${"dev".padStart(24)}  ${"report".padStart(24)}`);
  print(`${"".padEnd(40)}${head}  ${head}`);
  for (const measure of MEASURES) print(`${LABELS[measure].padEnd(40)}${cells(dev[measure])}  ${cells(report[measure])}`);
  print(`${"clusters (pairs)".padEnd(40)}${cells(dev.clusters)}  ${cells(report.clusters)}`);
}

const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 0.97] as const;

function printCalibration(pins: readonly Pin[]): void {
  print("\nA pin's score and how often it is right");
  BANDS.forEach((from, index) => {
    const to = BANDS[index + 1] ?? 1.01;
    const band = pins.filter(({ score }) => score >= from && score < to);
    const mean = band.reduce((sum, { score }) => sum + score, 0) / band.length;
    const right = band.filter(({ isRight }) => isRight).length / band.length;
    print(
      `  ${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)}   said ${percent(mean)}   right ${percent(right)}   n ${String(band.length).padStart(4)}`,
    );
  });
}

const SPEED_LENGTH = 1_000_000;

function printSpeed(briefs: readonly Brief[]): void {
  const begun = performance.now();
  const gazetteer = openGazetteer();
  gazetteer.lookup("Kyiv");
  const loaded = performance.now() - begun;
  const documents = briefs.map(({ text, published, title }) => ({ text, published, title }));
  const round = () => {
    let length = 0;
    while (length < SPEED_LENGTH) {
      for (const document of documents) {
        analyse(document, gazetteer);
        length += document.text.length;
      }
    }
    return length;
  };
  round();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const length = round();
  const seconds = (performance.now() - started) / 1000;
  const spent = process.cpuUsage(cpu).user / 1e6;
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  print(
    `\nspeed ${(length / 1e6 / seconds).toFixed(2)} MB/s (${(length / 1e6 / spent).toFixed(2)} of CPU time), gazetteer open in ${Math.round(loaded)} ms, memory ${memory} MB`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** `--misses`: what was missed or said wrongly in the half for development. */
function printMisses(briefs: readonly Brief[], { byId }: Answers): void {
  for (const brief of briefs) {
    const said = byId.get(brief.id);
    if (!said) continue;
    print(`\n${brief.id}`);
    const near = (span: { start: number; end: number }) => (other: { start: number; end: number }) =>
      span.start < other.end && other.start < span.end;
    for (const gold of brief.dates) {
      const found = said.dates.find(near(gold));
      if (found?.value !== gold.value) print(`  date    ${gold.text} = ${gold.value}, said ${found?.value ?? "nothing"}`);
    }
    for (const found of said.dates) if (!brief.dates.some(near(found))) print(`  date    ${found.text} = ${found.value} is none`);
    for (const gold of brief.places) {
      const found = said.places.find(near(gold));
      if (!found || (found.use ?? "literal") !== gold.use)
        print(
          `  place   ${gold.text} (${gold.location?.key ?? "?"}, ${gold.use}), said ${found ? `${found.name} ${found.use}` : "nothing"}`,
        );
      else if (gold.location && scoreBrief({ ...brief, places: [gold] }, said).score.placeOfAll.hits === 0)
        print(`  place   ${gold.text} (${gold.location.key}), said ${found.name} ${found.country} ${found.lat},${found.lon}`);
    }
    for (const found of said.places) if (!brief.places.some(near(found))) print(`  place   ${found.text} is none (${found.name})`);
    for (const gold of brief.sources)
      if (!said.sources.some(near(gold))) print(`  source  ${brief.text.slice(gold.start, gold.end)} missed`);
    for (const found of said.sources) if (!brief.sources.some(near(found))) print(`  source  ${found.text} is none`);
    print(`  actors  ${brief.actors.join(", ")}\n     said ${[...new Set(said.actors.map(({ name }) => name))].join(", ")}`);
    for (const event of brief.events)
      print(
        `  event   ${event.type} ${event.date?.start ?? "-"}..${event.date?.end ?? "-"} @${event.places.map(({ key }) => key)} ${event.actors} ${JSON.stringify(event.numbers.map(({ kind, min, max }) => `${kind} ${min}..${max}`))}`,
      );
    for (const event of said.events)
      print(
        `     said ${event.type} ${event.date?.start ?? "-"}..${event.date?.end ?? "-"} @${event.places.map(({ name }) => name)} ${event.actors.map(({ name }) => name)} ${JSON.stringify(event.numbers)}`,
      );
  }
}

const briefs = readGold();
const answers = await askAll(briefs);
const [dev, report] = (["dev", "report"] as const).map((half) => briefs.filter(({ split }) => split === half)) as [Brief[], Brief[]]; // two in, two out
const scored = [scoreSplit(dev, answers), scoreSplit(report, answers)] as const;
print(`${dev.length} briefs for development, ${report.length} for reporting\n`);
printScores(scored[0].row, scored[1].row);
printCalibration([...scored[0].pins, ...scored[1].pins]);
printSpeed(briefs);
if (process.argv.includes("--misses")) printMisses(dev, answers);
