import { readFileSync } from "node:fs";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { analyse, analyseAll } from "#server/ingest/analyse.ts";
import { compileSparingly } from "#server/ingest/compile-sparingly.ts";

/*
 * How quickly texts are read, once the engine is warm: the documents come as JSON on standard input. `bench:extraction` runs it, put into
 * one file as the commands that people use are; a loader for TypeScript would add to every function what keeps its name.
 */

const LEAST_LENGTH = 1_000_000;
/** Warm is when a round is hardly quicker than the one before: the engine goes on compiling for some millions of characters. */
const QUICKER = 1.05;
const MOST_ROUNDS = 8;

/** Megabytes a second, by the clock and by the time that the processor spent on them. */
function timed(round: () => number): { ofClock: number; ofProcessor: number } {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const megabytes = round() / 1e6;
  const spent = process.cpuUsage(cpu).user / 1e6;
  return { ofClock: (megabytes * 1000) / (performance.now() - started), ofProcessor: megabytes / spent };
}

compileSparingly();
const documents: Parameters<typeof analyseAll>[0] = JSON.parse(readFileSync(0, "utf8"));
const begun = performance.now();
const gazetteer = openGazetteer();
gazetteer.lookup("Kyiv");
const loaded = performance.now() - begun;

const rounds = (read: () => unknown) => () => {
  let length = 0;
  while (length < LEAST_LENGTH) {
    read();
    for (const { text } of documents) length += text.length;
  }
  return length;
};
const abreast = rounds(() => analyseAll(documents, gazetteer));
const alone = rounds(() => documents.forEach((document) => void analyse(document, gazetteer)));
const first = timed(abreast);
let [before, last] = [first, timed(abreast)];
for (let count = 2; count < MOST_ROUNDS && last.ofProcessor > before.ofProcessor * QUICKER; count++)
  [before, last] = [last, timed(abreast)];
const oneByOne = timed(alone);
const again = timed(abreast);
const ratio = ((last.ofProcessor + again.ofProcessor) / 2 / oneByOne.ofProcessor).toFixed(2);
const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
process.stdout.write(
  `\nspeed ${last.ofClock.toFixed(2)} MB/s (${last.ofProcessor.toFixed(2)} of CPU time; ${first.ofProcessor.toFixed(2)} in the first round), ${ratio} times that of one document after the other, gazetteer open in ${Math.round(loaded)} ms, memory ${memory} MB\n`,
);
