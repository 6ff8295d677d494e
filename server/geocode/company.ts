import type { Place } from "#domain/place.ts";
import type { Hint } from "./hints.ts";
import { isInside } from "./inside.ts";
import type { Sense } from "./sense.ts";

/** Degrees; towns in one cell or in cells side by side keep each other company. */
const CELL = 0.6;
/** Places wider than this stand nowhere in particular. */
const WIDE_KM = 60;
/** The chance that a place bearing some name lies in the neighbourhood of a given one by accident. */
const BY_ACCIDENT = 0.006;
const MOST = 12;
/** Of the many candidates, the one that accident favours most has about as many times its share. */
const BEST_OF_MANY = 2;
/** Names remembered for a cell: keeps the work in step with the number of names. */
const MAX_IN_CELL = 30;

/**
 * How much the text's other names speak for each candidate by lying around it, as the logarithm of a likelihood ratio: a name borne by one place
 * in the world says much when that place is near, one borne by a hundred hardly anything. What is best known by its name does not count here:
 * this is what tells a county paper's Lebanon, Albany and Brownsville from the famous ones.
 */
export class Company {
  private readonly cells = new Map<number, { name: string; weight: number }[]>();
  /** What namesakes lying around a place by accident come to, with as many names as the text has. */
  private accident = 0;
  /** 0 where no cell with these last digits holds a name: most neighbourhoods are empty. */
  private readonly held = new Uint8Array(LAST_DIGITS + 1);

  constructor(senses: readonly Sense[], hints: readonly Hint[]) {
    const names = [
      ...senses.flatMap((sense) => (sense.isGovernment ? [] : [[sense.folded, whereSaid(sense)] as const])),
      ...hints.map(({ name, casts }) => [name, casts.map(({ place }) => place)] as const),
    ];
    const counted = new Set<string>();
    for (const [folded, candidates] of names) {
      if (counted.has(folded)) continue;
      counted.add(folded);
      const narrow = candidates.filter(isNarrow);
      const weight = -Math.log(BY_ACCIDENT * Math.max(1, candidates.length));
      if (weight <= 0) continue;
      this.accident += weight * BY_ACCIDENT * candidates.length;
      for (const key of new Set(narrow.map(cellOf))) {
        const cell = this.cells.get(key);
        this.held[key & LAST_DIGITS] = 1;
        if (!cell) this.cells.set(key, [{ name: folded, weight }]);
        else if (cell.length < MAX_IN_CELL) cell.push({ name: folded, weight });
      }
    }
  }

  /** 0 to 1. */
  around(place: Place, { folded }: Sense): number {
    if (!isNarrow(place)) return 0;
    let sum = 0;
    let seen: Set<string> | null = null;
    const centre = cellOf(place);
    for (const dx of COLUMNS_AROUND) {
      for (const dy of ROWS_AROUND) {
        const key = centre + dx + dy;
        const cell = this.held[key & LAST_DIGITS] === 1 ? this.cells.get(key) : undefined;
        if (cell === undefined) continue;
        for (const { name, weight } of cell) {
          if (name === folded) continue;
          seen ??= new Set();
          if (seen.has(name)) continue;
          seen.add(name);
          sum += weight;
        }
      }
    }
    return Math.min(1, Math.max(0, sum - BEST_OF_MANY * this.accident) / MOST);
  }
}

/** Where the text says in what it lies, the others are out of the question. */
function whereSaid({ candidates, containers }: Sense): readonly Place[] {
  if (containers.length === 0) return candidates;
  const inside = candidates.filter((place) => containers.some((outer) => isInside(place, outer)));
  return inside.length > 0 ? inside : candidates;
}

const ROW = 1000;
const LAST_DIGITS = 0xfff;
const COLUMNS_AROUND = [0, -ROW, ROW];
const ROWS_AROUND = [0, -1, 1];
const isNarrow = (place: Place) => place.radiusKm <= WIDE_KM && place.level !== "country" && place.level !== "region";
const cellOf = ({ lng, lat }: Place) => Math.floor(lng / CELL) * ROW + Math.floor(lat / CELL);
