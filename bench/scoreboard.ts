import type { Answers } from "./answers.ts";
import type { Brief, Genre } from "./gold.ts";
import { addTally, EMPTY, fScore, recall, type Tally } from "./score.ts";
import { MEASURES, type Measure, type Pin, scoreBrief, scoreClusters } from "./score-brief.ts";

export type Scores = Record<Measure | "clusters", Tally>;

/** The tallies of some briefs together, and the pins set in them. */
export function scoreAll(briefs: readonly Brief[], { byId, groups }: Answers): { scores: Scores; pins: Pin[] } {
  const scores = Object.fromEntries([...MEASURES, "clusters"].map((measure) => [measure, EMPTY])) as Scores; // every key is set
  const pins: Pin[] = [];
  const goldGroups = new Map<string, string[]>();
  const nameOf = new Map<string, string>();
  for (const brief of briefs) {
    const said = byId.get(brief.id);
    if (!said) throw new Error(`No answer for ${brief.id}.`);
    const { score, pins: set, pairs } = scoreBrief(brief, said);
    for (const measure of MEASURES) scores[measure] = addTally(scores[measure], score[measure]);
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
  scores.clusters = scoreClusters([...goldGroups.values()], found);
  return { scores, pins };
}

type Line = { label: string; genres: readonly Genre[] | null; measure: keyof Scores; by?: (tally: Tally) => number };

const INTERNATIONAL: readonly Genre[] = ["international news"];
const LOCAL: readonly Genre[] = ["local newspaper"];
const DOMAIN: readonly Genre[] = ["domain"];

/** The measures by which the product is judged, each on the genre that it is about; `null` for all genres. */
export const LINES: readonly Line[] = [
  { label: "place recognition, international news", genres: INTERNATIONAL, measure: "placeFound" },
  { label: "place recognition, local newspapers", genres: LOCAL, measure: "placeFound" },
  { label: "within 161 km, of those found, international", genres: INTERNATIONAL, measure: "placeOfFound", by: recall },
  { label: "within 161 km, of those found, local", genres: LOCAL, measure: "placeOfFound", by: recall },
  { label: "end to end, international", genres: INTERNATIONAL, measure: "placeEndToEnd" },
  { label: "end to end, local", genres: LOCAL, measure: "placeEndToEnd" },
  { label: "metonymy, encyclopaedia (of all)", genres: ["encyclopaedia"], measure: "useOfAll", by: recall },
  { label: "dates in news, relaxed", genres: [...INTERNATIONAL, ...LOCAL], measure: "dateRelaxed" },
  { label: "dates in news, value", genres: [...INTERNATIONAL, ...LOCAL], measure: "dateValue" },
  { label: "dates in narrative history, relaxed", genres: ["narrative history"], measure: "dateRelaxed" },
  { label: "dates in narrative history, value", genres: ["narrative history"], measure: "dateValue" },
  { label: "attributed sources, all genres", genres: null, measure: "sources" },
  { label: "incident reports, two of three", genres: ["incident report"], measure: "twoOfThree" },
  { label: "incident reports, all three", genres: ["incident report"], measure: "allThree" },
  { label: "our domain, places within 161 km of all", genres: DOMAIN, measure: "placeOfAll", by: recall },
  { label: "our domain, use of places (of all)", genres: DOMAIN, measure: "useOfAll", by: recall },
  { label: "our domain, dates, value", genres: DOMAIN, measure: "dateValue" },
  { label: "our domain, events, all three", genres: DOMAIN, measure: "allThree" },
  { label: "our domain, numbers", genres: DOMAIN, measure: "numbers" },
  { label: "our domain, clusters", genres: DOMAIN, measure: "clusters" },
];

export type Half = { briefs: readonly Brief[]; answers: Answers };

/** One line of figures for each measure that has something to find: the baseline on all briefs, then ours by halves; `n` is what there was in all. */
export function toBoard(all: readonly Brief[], naive: Answers, halves: ReadonlyMap<string, Half>): string[] {
  const toLine = (label: string, cells: readonly string[]) => `${label.padEnd(48)}${cells.map((text) => text.padStart(8)).join("")}`;
  const lines = LINES.flatMap(({ label, genres, measure, by = fScore }) => {
    const chosen = (briefs: readonly Brief[]) => briefs.filter(({ genre }) => genres === null || genres.includes(genre));
    const cell = (briefs: readonly Brief[], answers: Answers) => percent(by(scoreAll(chosen(briefs), answers).scores[measure]));
    const n = scoreAll(chosen(all), naive).scores[measure].gold;
    if (n === 0) return [];
    const ours = [...halves.values()].map(({ briefs, answers }) => cell(briefs, answers));
    return [toLine(label, [cell(all, naive), ...ours, String(n)])];
  });
  return [toLine("", ["naive", ...halves.keys(), "n"]), ...lines];
}

export const percent = (value: number) => (Number.isNaN(value) ? "–" : (100 * value).toFixed(1));
