import type { Gazetteer } from "#domain/place.ts";
import { DIRECTIONS } from "./lexicon/place-words.ts";
import { isCapital, type Match } from "./place-matches.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const RIVER = "river";
const MOST_WORDS = 3;

/** "along the X", "fell into the X" */
const WAYS = new WordSet(
  "along across astride crossing crossed crosses cross fording forded bridged spanning over into down up upstream downstream beyond".split(
    " ",
  ),
);
/** "the banks of the X" */
const PARTS = new WordSet(
  "banks bank mouth mouths bed bend bends waters headwaters valley source confluence level levels course tributary tributaries stretch arm side".split(
    " ",
  ),
);
/** "drowned in the X", "a ferry on the X" */
const AFLOAT = new WordSet(
  "drowned drown drowns swam swimming bathing fishing bodies body boat boats canoe canoes ferry ferries barge barges capsized sank sunk swept aground dam dams bridge bridges crossing rapids floods flooding fell jumped plunged overturned".split(
    " ",
  ),
);
const IN_ON = new WordSet(["in", "on", "from", "by"]);
const AFLOAT_REACH = 4;
/** "the X overflowed" */
const FLOWS = new WordSet(
  "burst bursts rose rises flooded overflowed overflows overflowing flows flowed flowing flow swollen swelled breached crested rising receded meanders".split(
    " ",
  ),
);
const HELPERS = new WordSet("is was has had were are stopped started began continued to be been".split(" "));
const FLOW_REACH = 4;
/** What may stand behind a river's name where it is no modifier: "along the Mohawk trail". */
const BEHIND = new WordSet(
  "and or in at on near from to into with by between for after before while when where as is was were has had until till since below above below around outside that which who during through toward towards past south north east west upstream downstream yesterday today early late last this".split(
    " ",
  ),
);

/** The matches, with rivers called by their bare name, "the Barak overflowed", where a town, a person or a word bears it as well. */
export function withRivers(matches: readonly Match[], tokens: readonly Token[], gazetteer: Gazetteer): readonly Match[] {
  let all: Match[] | null = null;
  for (let index = 1; index < tokens.length; index++) {
    if (tokens[index - 1]?.lower !== "the" || !isCapital(tokens[index])) continue;
    const river = readRiver(index, tokens, gazetteer);
    if (!river) continue;
    all ??= [...matches];
    const next = all.findIndex(({ last }) => last >= river.first);
    const covered = all[next];
    if (!covered || covered.first > river.last) all.splice(next < 0 ? all.length : next, 0, river);
    else if (covered.last <= river.last && covered.places.every(({ level }) => level !== "water")) all[next] = river;
  }
  return all ?? matches;
}

function readRiver(first: number, tokens: readonly Token[], gazetteer: Gazetteer): Match | null {
  let last = first;
  while (last - first < MOST_WORDS && isCapital(tokens[last + 1])) last += 1;
  if (!flows(tokens, last + 1) && !(isAtRiver(tokens, first - 2) && endsName(tokens[last + 1]))) return null;
  let key = "";
  for (let at = first; at <= last; at++) key += `${(tokens[at] as Token).folded} `;
  const places = gazetteer.lookup(key + RIVER);
  return places.length > 0 ? { first, last, key: key + RIVER, places } : null;
}

const endsName = (token: Token | undefined) => token?.kind !== "word" || BEHIND.has(token);

/** "the X overflowed", "the X has stopped flowing" */
function flows(tokens: readonly Token[], from: number): boolean {
  if (FLOWS.has(tokens[from])) return true;
  if (!HELPERS.has(tokens[from])) return false;
  for (let at = from + 1; at < from + FLOW_REACH; at++) if (FLOWS.has(tokens[at])) return true;
  return false;
}

/** The words that end before the article. */
function isAtRiver(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (WAYS.has(token)) return true;
  if (token?.lower === "of") return PARTS.has(tokenBefore(tokens, at)) || DIRECTIONS.has(tokenBefore(tokens, at)?.lower ?? "");
  if (!IN_ON.has(token)) return false;
  for (let back = at - 1; back >= Math.max(0, at - AFLOAT_REACH); back--) if (AFLOAT.has(tokens[back])) return true;
  return false;
}
