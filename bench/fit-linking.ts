import { writeFileSync } from "node:fs";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { FEATURES, type Feature, LINK_WEIGHTS } from "#server/ingest/link-weights.ts";
import { evidenceOf, featuresOf, isContradicted, sameHappening } from "#server/ingest/same-happening.ts";
import { type LabelledTelling, labelBriefs, labelReports, readReports } from "./labelled-tellings.ts";
import { percent } from "./scoreboard.ts";

/**
 * What `npm run bench:fit-linking` does: fits the weights by which tellings are joined, by logistic regression on all pairs of tellings of the
 * marked reports and of the briefs for development, and writes them. Pulled towards `HAND`, as the pairs are few. The same every time.
 */

const TABLE = new URL("../server/ingest/link-weights.json", import.meta.url);
const PULL = 5;
const ROUNDS = 500;
const STEP = 0.3;

/** What one would say without having counted. */
const HAND: Record<Feature, number> = {
  always: -2,
  "when day": 1.7,
  "when night": 1.3,
  "when eve": 0.6,
  "when week": 0.8,
  "when month": 0.3,
  "when season": -0.3,
  "when news": 0.1,
  "when silent": -0.8,
  "when slip": -1.8,
  "place: where village": 1.3,
  "place: where city": 1,
  "place: where region": 1.2,
  "place: where within": 0.8,
  "place: where nearby": -0.5,
  "place: where around": 0.5,
  "place: where country": 0.2,
  "place: where silent": -0.4,
  "place: where elsewhere": -1.2,
  "place: where apart": -2.3,
  "parties: where village": 0.6,
  "parties: where city": 0.6,
  "parties: where region": 0.5,
  "parties: where within": 0.4,
  "parties: where nearby": 0.2,
  "parties: where around": 0.3,
  "parties: where country": 0.2,
  "parties: where silent": 0.2,
  "parties: where elsewhere": -0.4,
  "parties: where apart": -1.2,
  "place: who two": 0.6,
  "place: who one": 0.3,
  "place: who crossed": 0.2,
  "place: who silent": -0.1,
  "place: who opposed": -1.1,
  "parties: who two": 1.4,
  "parties: who one": 0.5,
  "parties: who crossed": -1,
  "parties: who silent": -0.5,
  "parties: who opposed": -1.8,
  figures: 1.5,
  "toll risen": -0.5,
  "rare words": 0.8,
  "common words": 0.25,
  names: 1.2,
  setting: 0.15,
  "one story": 0.5,
  "only one in one story": 1,
  mode: 0.4,
  harm: -0.4,
  "near kind": -1.4,
  "other site": -1,
  "other weapon": -0.5,
  "other people": -1,
  "other figure": -0.5,
  turned: -1,
  "dead of one": -0.5,
  "plan of deed": -0.3,
  reprint: 2,
  cited: 0.8,
};

type Pair = { features: [Feature, number][]; isOne: boolean };

function* pairsOf(labelled: readonly LabelledTelling[]) {
  for (const [index, a] of labelled.entries())
    for (const b of labelled.slice(index + 1)) {
      if (a.set !== b.set || a.telling.documentId === b.telling.documentId || a.happening === null || b.happening === null) continue;
      yield { a, b, isOne: a.happening === b.happening };
    }
}

function toPairs(labelled: readonly LabelledTelling[]): Pair[] {
  return [...pairsOf(labelled)].flatMap(({ a, b, isOne }) => {
    const evidence = evidenceOf(a.telling, b.telling);
    return evidence === null || isContradicted(evidence) ? [] : [{ features: featuresOf(evidence), isOne }];
  });
}

const scoreOf = (features: readonly [Feature, number][], weights: Record<Feature, number>) =>
  features.reduce((sum, [feature, value]) => sum + weights[feature] * value, 0);

/** By gradient, with a step for each weight that shrinks as it has been walked (Duchi and others 2011). */
function fitWeights(pairs: readonly Pair[]): Record<Feature, number> {
  const weights = { ...HAND };
  const walked = Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Record<Feature, number>; // every key is set
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Object.fromEntries(FEATURES.map((feature) => [feature, PULL * (weights[feature] - HAND[feature])])) as typeof weights; // every key is set
    for (const { features, isOne } of pairs) {
      const error = 1 / (1 + Math.exp(-scoreOf(features, weights))) - (isOne ? 1 : 0);
      for (const [feature, value] of features) slope[feature] += error * value;
    }
    for (const feature of FEATURES) {
      walked[feature] += slope[feature] ** 2;
      weights[feature] -= (STEP * slope[feature]) / Math.sqrt(walked[feature] + 1e-8);
    }
  }
  return Object.fromEntries(FEATURES.map((feature) => [feature, Number(weights[feature].toFixed(2))])) as typeof weights; // every key is set
}

const gazetteer = openGazetteer();
const labelled = [
  ...labelBriefs("gold", undefined, gazetteer),
  ...labelBriefs("linking/briefs", "bench/linking/briefs", gazetteer),
  ...["reports.txt", "hard.txt", "families.txt"].flatMap((file) => labelReports(file, readReports(`bench/linking/${file}`), gazetteer)),
];
const pairs = toPairs(labelled);
Object.assign(LINK_WEIGHTS, fitWeights(pairs));
writeFileSync(TABLE, `${JSON.stringify(LINK_WEIGHTS, null, 2)}\n`);
for (const set of new Set(labelled.map((each) => each.set))) {
  const said = [...pairsOf(labelled.filter((each) => each.set === set))].map(({ a, b, isOne }) => ({
    isOne,
    isSaid: sameHappening(a.telling, b.telling),
  }));
  const [one, joined] = [said.filter(({ isOne }) => isOne), said.filter(({ isSaid }) => isSaid)];
  const right = one.filter(({ isSaid }) => isSaid).length;
  process.stdout.write(
    `${set.padEnd(16)} pairs ${one.length}, joined ${percent(right / one.length)} %, wrongly ${joined.length - right}\n`,
  );
}
