import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import type { Gazetteer } from "#domain/place.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { compileSparingly } from "#server/ingest/compile-sparingly.ts";
import { bundleProgram } from "#server/setup/bundle-server.mjs";
import { askAll, guessAll } from "./answers.ts";
import { type Brief, PLAIN, readGold } from "./gold.ts";
import { printMisses } from "./misses.ts";
import { fScore, precision, recall, type Tally } from "./score.ts";
import { MEASURES, type Pin } from "./score-brief.ts";
import { type Half, percent, type Scores, scoreAll, toBoard } from "./scoreboard.ts";

/**
 * What `npm run bench:extraction` prints: every measure on the briefs of `gold/`, half of them kept for reporting.
 * `--misses` goes through the half for development; `--gold FOLDER` takes the briefs of another folder, whose `places.yaml` is added to ours.
 */

const LABELS: Record<keyof Scores, string> = {
  placeFound: "places recognised (overlap)",
  placeOfAll: "places within 161 km, of all",
  placeOfFound: "places within 161 km, of those found",
  placeEndToEnd: "places end to end",
  use: "use of places (of those found)",
  useOfAll: "use of places (of all)",
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
  clusters: "clusters (pairs)",
};

const cells = (tally: Tally) =>
  `${[precision(tally), recall(tally), fScore(tally)].map((value) => percent(value).padStart(6)).join("")}${String(tally.gold).padStart(6)}`;

function printScores(dev: Scores, report: Scores): void {
  const head = ["P", "R", "F", "n"].map((name) => name.padStart(6)).join("");
  print(`\n${"all genres".padEnd(40)}${"dev".padStart(24)}  ${"report".padStart(24)}`);
  print(`${"".padEnd(40)}${head}  ${head}`);
  for (const measure of [...MEASURES, "clusters"] as const)
    print(`${LABELS[measure].padEnd(40)}${cells(dev[measure])}  ${cells(report[measure])}`);
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
      `  ${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)}   said ${percent(mean).padStart(6)}   right ${percent(right).padStart(6)}   n ${String(band.length).padStart(4)}`,
    );
  });
}

/** Clear reports of our domain; each half is answered by itself, so that none is linked with the others. */
async function printPlain(briefs: readonly Brief[], gazetteer: Gazetteer): Promise<void> {
  const halves = new Map<string, Half>();
  for (const half of ["dev", "report"] as const) {
    const own = briefs.filter(({ split }) => split === half);
    halves.set(half, { briefs: own, answers: await askAll(own, gazetteer) });
  }
  const [dev = 0, report = 0] = [...halves.values()].map((half) => half.briefs.length);
  print(`\n${dev} plain briefs of our domain for development, ${report} for reporting\n`);
  for (const line of toBoard(briefs, guessAll(briefs, gazetteer), halves)) print(line);
}

const SPEED = "build/bench/speed.mjs";

/** In a process of its own, from one file as the commands are. */
async function printSpeed(briefs: readonly Brief[]): Promise<void> {
  const documents = briefs.map(({ text, published, title, publisher }) => ({ text, published, title, publisher }));
  await bundleProgram("bench/speed.ts", SPEED);
  spawnSync(process.execPath, [SPEED], { input: JSON.stringify(documents), stdio: ["pipe", "inherit", "inherit"] });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

compileSparingly();
const { values } = parseArgs({ options: { misses: { type: "boolean", default: false }, gold: { type: "string" } } });
const briefs = readGold(values.gold);
const gazetteer = openGazetteer();
const answers = await askAll(briefs, gazetteer);
const inHalf = (half: Brief["split"]) => briefs.filter(({ split }) => split === half);
const [dev, report] = [inHalf("dev"), inHalf("report")];
const [ofDev, ofReport] = [scoreAll(dev, answers), scoreAll(report, answers)];
print(`${dev.length} briefs for development, ${report.length} for reporting\n`);
const halves = new Map([
  ["dev", { briefs: dev, answers }],
  ["report", { briefs: report, answers }],
]);
for (const line of toBoard(briefs, guessAll(briefs, gazetteer), halves)) print(line);
if (!values.gold) await printPlain(readGold(PLAIN), gazetteer);
printScores(ofDev.scores, ofReport.scores);
printCalibration([...ofDev.pins, ...ofReport.pins]);
await printSpeed(briefs);
if (values.misses) printMisses(dev, answers, print);
