import { writeFileSync } from "node:fs";
import type { Gazetteer } from "#domain/place.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { WEIGHTS, type Weights } from "#server/geocode/weights.ts";
import { HAND_WEIGHTS } from "./hand-weights.ts";
import { type Labelled, type Outcome, readLabelled, resolveLabelled } from "./labelled.ts";
import { percent } from "./scoreboard.ts";

/**
 * What `npm run bench:fit` does: fits the weights of the choice among places of one name on the labelled halves for development, by walking
 * along one weight at a time from the hand-set ones, and the calibration of the score on the outcome; then writes the table, unless the
 * halves for reporting surprise the fitted weights more than the hand-set ones: that tells more than a pin or two. The same every time.
 */

const TABLE = new URL("../server/geocode/weights.json", import.meta.url);
/** What a weight loses for moving away from the hand-set one by its own size: the labels are few. */
const PULL = 12;
const STEPS = [0.3, 0.15, 0.07];
const LEAST_SHARE = 0.002;

/** A region or district and the town that it is named after lie within the slack of each other, so the labels do not tell them apart. */
const UNTOLD = new Set(
  ["region", "district", "settlement"].flatMap((level) => [`level.${level}`, `population.${level}`]).concat("namedAfterTown"),
);

type Path = readonly string[];

/** A weight's place in the table: `["level", "country"]`. The calibration is fitted by itself. */
function pathsOf(weights: Weights): Path[] {
  const { calibration: _, ...rest } = weights;
  return Object.entries(rest).flatMap(([key, value]) =>
    typeof value === "number" ? [[key]] : Object.keys(value).map((inner) => [key, inner]),
  );
}

function valueAt(weights: Weights, path: Path): number {
  const value = path.reduce<unknown>(
    (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
    weights,
  );
  if (typeof value !== "number") throw new Error(`The table has no weight ${path.join(".")}.`);
  return value;
}

function withValue(weights: Weights, path: Path, value: number): Weights {
  const copy = structuredClone(weights);
  const [key = "", inner] = path;
  const node = inner === undefined ? copy : Reflect.get(copy, key);
  Reflect.set(node, inner ?? key, value);
  return copy;
}

/** Loss: how surprising the right places are, and how far the weights have wandered. */
function lossOf(weights: Weights, texts: readonly Labelled[], gazetteer: Gazetteer): number {
  let loss = 0;
  for (const text of texts)
    for (const { share, isKnown } of resolveLabelled(text, gazetteer, weights)) if (isKnown) loss -= Math.log(Math.max(LEAST_SHARE, share));
  for (const path of pathsOf(weights)) {
    const hand = valueAt(HAND_WEIGHTS, path);
    loss += PULL * ((valueAt(weights, path) - hand) / Math.max(1, Math.abs(hand))) ** 2;
  }
  return loss;
}

function fitWeights(texts: readonly Labelled[], gazetteer: Gazetteer): Weights {
  let best = HAND_WEIGHTS;
  let least = lossOf(best, texts, gazetteer);
  for (const step of STEPS) {
    for (const path of pathsOf(best).filter((one) => !UNTOLD.has(one.join(".")))) {
      const size = Math.max(1, Math.abs(valueAt(HAND_WEIGHTS, path)));
      for (const direction of [1, -1]) {
        let moved = false;
        for (;;) {
          const next = withValue(best, path, Math.round((valueAt(best, path) + direction * step * size) * 1000) / 1000);
          if (valueAt(next, ["temperature"]) <= 0) break;
          const loss = lossOf(next, texts, gazetteer);
          if (loss >= least - 1e-6) break;
          [best, least, moved] = [next, loss, true];
        }
        if (moved) break;
      }
    }
    print(`step ${step}: loss ${least.toFixed(2)}`);
  }
  return best;
}

/** Platt's sigmoid on the share of the pins set, by a grid: two numbers want no more. */
function fitCalibration(weights: Weights, texts: readonly Labelled[], gazetteer: Gazetteer): Weights {
  const plain = { ...weights, calibration: { slope: 1, offset: 0 } };
  const pins = outcomesOf(plain, texts, gazetteer).flatMap(({ pin }) => (pin?.isListed ? [pin] : []));
  let best = plain.calibration;
  let least = Number.POSITIVE_INFINITY;
  for (let slope = 0.4; slope <= 2; slope += 0.05) {
    for (let offset = -2; offset <= 2; offset += 0.05) {
      const loss = pins.reduce(
        (sum, { score, isRight }) => {
          const clamped = Math.min(0.999, Math.max(0.001, score));
          const logit = slope * Math.log(clamped / (1 - clamped)) + offset;
          return sum + Math.log1p(Math.exp(isRight ? -logit : logit));
        },
        PULL * ((slope - 1) ** 2 + offset ** 2),
      );
      if (loss < least) [least, best] = [loss, { slope: Number(slope.toFixed(2)), offset: Number(offset.toFixed(2)) }];
    }
  }
  return { ...plain, calibration: best };
}

const outcomesOf = (weights: Weights, texts: readonly Labelled[], gazetteer: Gazetteer): Outcome[] =>
  texts.flatMap((text) => resolveLabelled(text, gazetteer, weights));

type Figures = { right: number; wrong: number; none: number; loss: number };

function figuresOf(weights: Weights, texts: readonly Labelled[], gazetteer: Gazetteer): Figures {
  const outcomes = outcomesOf(weights, texts, gazetteer);
  const right = outcomes.filter(({ pin }) => pin?.isRight).length;
  const wrong = outcomes.filter(({ pin }) => pin && !pin.isRight).length;
  return { right, wrong, none: outcomes.length - right - wrong, loss: lossOf(weights, texts, gazetteer) };
}

function printFigures(name: string, { right, wrong, none, loss }: Figures): void {
  print(
    `${name.padEnd(24)} right ${right}  wrong ${wrong}  none ${none}  within 161 km ${percent(right / (right + wrong + none))} %  loss ${loss.toFixed(1)}`,
  );
}

const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 0.97, 1.01];

function printCalibration(name: string, outcomes: readonly Outcome[]): void {
  print(`\n${name}: a pin's score and how often it is right`);
  for (const [index, from] of BANDS.slice(0, -1).entries()) {
    const to = BANDS[index + 1] ?? 1.01;
    const pins = outcomes.flatMap(({ pin }) => (pin && pin.score >= from && pin.score < to ? [pin] : []));
    const said = pins.reduce((sum, { score }) => sum + score, 0) / pins.length;
    const right = pins.filter((pin) => pin.isRight).length / pins.length;
    print(
      `  ${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}  said ${percent(said).padStart(5)}  right ${percent(right).padStart(5)}  n ${pins.length}`,
    );
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const gazetteer = openGazetteer();
const labelled = readLabelled(gazetteer);
const [dev, report] = (["dev", "report"] as const).map((half) => labelled.filter(({ split }) => split === half)) as [
  Labelled[],
  Labelled[],
]; // two in, two out
printFigures("in use, dev", figuresOf(WEIGHTS, dev, gazetteer));
printFigures("in use, report", figuresOf(WEIGHTS, report, gazetteer));
const fitted = fitCalibration(fitWeights(dev, gazetteer), dev, gazetteer);
const hand = fitCalibration(HAND_WEIGHTS, dev, gazetteer);
for (const [name, weights] of [
  ["hand-set", hand],
  ["fitted", fitted],
] as const) {
  printFigures(`${name}, dev`, figuresOf(weights, dev, gazetteer));
  printFigures(`${name}, report`, figuresOf(weights, report, gazetteer));
}
const isBetter = figuresOf(fitted, report, gazetteer).loss < figuresOf(hand, report, gazetteer).loss;
const chosen = isBetter ? fitted : hand;
print(
  `\n${isBetter ? "The fitted weights are kept" : "The hand-set weights are kept: the halves for reporting surprise the fitted ones more"}.`,
);
for (const path of pathsOf(chosen)) {
  const [from, to] = [valueAt(HAND_WEIGHTS, path), valueAt(chosen, path)];
  if (from !== to) print(`  ${path.join(".").padEnd(24)} ${from} -> ${to}`);
}
print(`  calibration ${JSON.stringify(chosen.calibration)}`);
printCalibration("dev", outcomesOf(chosen, dev, gazetteer));
printCalibration("report", outcomesOf(chosen, report, gazetteer));
writeFileSync(TABLE, `${JSON.stringify(chosen, null, 2)}\n`);
