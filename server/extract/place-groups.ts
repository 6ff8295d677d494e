import { ARMED_GROUPS } from "./lexicon/armed-groups.ts";
import { isCapital, type Match } from "./place-matches.ts";
import type { Token } from "./tokens.ts";

type Spot = { words: readonly string[]; at: number };

const PREPOSITIONS = new Set(["in", "of"]);
/** Behind a preposition a name stays a place, but for the branches of these two. */
const BRANCHES = /^(?:islamic state|al qa[ei]da)\b/;

/** Every word of the groups' names, with where it stands in which. */
const SPOTS: ReadonlyMap<string, readonly Spot[]> = readSpots();

function readSpots(): Map<string, Spot[]> {
  const spots = new Map<string, Spot[]>();
  for (const line of ARMED_GROUPS.split("\n")) {
    for (const name of line.split(/ \| |, /)) {
      const folded = name.replace(/\/.*$/, "").trim().toLowerCase().replaceAll("-", " ");
      const words = folded.split(/\s+/);
      if (words.length < 2) continue;
      words.forEach((word, at) => {
        const isPlaced = PREPOSITIONS.has(words[words[at - 1] === "the" ? at - 2 : at - 1] ?? "");
        if (at > 0 && isPlaced && !BRANCHES.test(folded)) return;
        const known = spots.get(word);
        if (known) known.push({ words, at });
        else spots.set(word, [{ words, at }]);
      });
    }
  }
  return spots;
}

/** "Islamic State West Africa Province", "the Jalisco New Generation Cartel": part of a group's name. */
export function isInGroupName({ first }: Pick<Match, "first">, tokens: readonly Token[]): boolean {
  const spots = SPOTS.get(tokens[first]?.lower ?? "");
  return spots?.some(({ words, at }) => reads(tokens, first, words, at, -1) && reads(tokens, first, words, at, 1)) ?? false;
}

/** Whether the words go on as the name does, one way; hyphens are passed over. */
function reads(tokens: readonly Token[], from: number, words: readonly string[], at: number, step: 1 | -1): boolean {
  let index = from;
  for (let next = at + step; next >= 0 && next < words.length; next += step) {
    index += step;
    if (tokens[index]?.text === "-") index += step;
    if (tokens[index]?.lower !== words[next]) return false;
  }
  return isCapital(tokens[from]);
}
