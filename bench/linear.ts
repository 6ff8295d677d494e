import { extract } from "#server/extract/extract.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { resolvePlaces } from "#server/geocode/resolve.ts";
import { normaliseText } from "#server/ingest/normalise.ts";
import { readGold } from "./gold.ts";

/*
 * `npm run bench:linear [-- MEGABYTES]`: does the cost of reading grow with the length alone? News from the gold's briefs and texts that
 * are nothing but one nuisance, twice as long from column to column; the clock that cuts long documents off stands still.
 * The last column is the power of the length that the cost grows with: 1 is linear, 2 is a loop within a loop.
 */

const MEGABYTE = 1_000_000;
const largest = Number(process.argv[2] ?? 10);
const gazetteer = openGazetteer();
const news = readGold()
  .map(({ text }) => text)
  .join("\n\n");

const NUISANCES: Record<string, string> = {
  "one letter": "a",
  "capital words": "Aa Bb ",
  "capitals only": "ABCD EFG ",
  "one place name": "Kyiv ",
  "place, place": "Paris, Texas, ",
  "ambiguous names": "Springfield San Jose Santa Maria ",
  "near, near": "20 km north of near ",
  digits: "1234567890",
  numbers: "12 1,000 3.5 ",
  dates: "on 3 May 2024, 4 May, yesterday ",
  may: "May may ",
  between: "between 5 and ",
  quotes: "“he said ",
  brackets: "((((",
  "full stops": "U.S. Mr. A. ",
  said: "the ministry said that ",
  killed: "killed six wounded at least ",
  "of the": "of the ",
  commas: ", , ",
  accents: "é̂ ",
  emoji: "🚀",
  lines: "x\n",
  hyphens: "a-b-c-",
  coordinates: "50°27′N 30°31′E ",
};

/** Of the processor, so that what else the machine does counts for little; the quicker of two. */
function timeMs(text: string): number {
  const document = { text, published: "2026-05-11" };
  const once = () => {
    const begun = process.cpuUsage();
    resolvePlaces(
      extract(document, gazetteer, () => 0),
      text,
      gazetteer,
    );
    return process.cpuUsage(begun).user / 1000;
  };
  return Math.min(once(), once());
}

/** Below this a time is noise. */
const LEAST_MS = 20;

function row(name: string, piece: string, sizes: readonly number[]): void {
  const times = sizes.map((size) => timeMs(normaliseText(piece.repeat(Math.ceil(size / piece.length)).slice(0, size))));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const exponent = Math.log(Math.max(LEAST_MS, last) / Math.max(LEAST_MS, first)) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
  const cells = times.map((time) => `${(time / 1000).toFixed(2)} s`.padStart(9));
  process.stdout.write(
    `${name.padEnd(18)}${cells.join("")}   ${exponent.toFixed(2)}${exponent > 1.3 ? "  grows faster than the text" : ""}\n`,
  );
}

timeMs(news);
const newsSizes = [1.25, 2.5, 5, 10].map((part) => (part / 10) * largest * MEGABYTE);
process.stdout.write(`${"MB".padEnd(18)}${newsSizes.map((size) => String(size / MEGABYTE).padStart(9)).join("")}    power\n`);
row("news", `${news}\n\n`, newsSizes);
const sizes = newsSizes.map((size) => size / 10);
process.stdout.write(`${"MB".padEnd(18)}${sizes.map((size) => String(size / MEGABYTE).padStart(9)).join("")}\n`);
for (const [name, piece] of Object.entries(NUISANCES)) row(name, piece, sizes);
