import { passAcronym, readAcronym } from "./acronyms.ts";
import type { Found, Known, Match } from "./actor-memory.ts";
import { KNOWN_ORGANISATIONS, STATE_BODIES } from "./lexicon/organisations.ts";
import { GROUP_NOUNS } from "./lexicon/people.ts";
import { STATE_NAMES, type State } from "./lexicon/states.ts";
import { isCapitalised } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const ADJECTIVE_BEFORE_BODY = new WordSet(["main", "state", "national", "federal", "central", "joint", "own"]);

/** A body of a state, named by what it is. Without a state it is the one last named, else it stays by its bare name. */
export function matchBody(tokens: readonly Token[], index: number, state: State | null, known: Known): Match | null {
  const at = state && ADJECTIVE_BEFORE_BODY.has(tokens[index]) && !STATE_BODIES.match(tokens, index) ? index + 1 : index;
  const body = STATE_BODIES.match(tokens, at);
  if (!body || (!state && body.value === "Police")) return null;
  // "border guards from Bangladesh": those of that state.
  if (!state && tokens[body.end]?.lower === "from") return null;
  // "army engineers": people of the state, not the body.
  if (body.end - at === 1 && GROUP_NOUNS.has(tokens[body.end]?.lower ?? "")) return null;
  const owner = state ?? ownerAfter(tokens, body.end);
  const end = passAcronym(tokens, owner === state ? body.end : ownerEnd(tokens, body.end));
  const head = body.value.split(" ").at(-1)?.toLowerCase() ?? "";
  if (owner) {
    const acronym = readAcronym(tokens, body.end);
    const famous = acronym === null ? null : KNOWN_ORGANISATIONS.get(acronym);
    const name = famous?.country === owner.code ? famous.name : `${owner.adjective} ${body.value}`;
    const found: Found = { name, type: "org", country: owner.code };
    if (acronym) known.organisations.set(acronym, found);
    known.organisations.set(body.value, found);
    known.lastByHead.set(head, found);
    return { from: index, end, ...found };
  }
  const again = known.organisations.get(body.value);
  if (again) return { from: index, end, ...again };
  const isTitled = isCapitalised(tokens[at]) && tokens[index - 1]?.lower === "the" && !isCapitalised(tokens[body.end]);
  if (!isTitled && body.end - index < 2) return null;
  if (!(isCapitalised(tokens[index]) || tokens[index - 1]?.lower === "the")) return null;
  return { from: index, end, name: body.value, type: "org", country: null };
}

export const RULERS = new Set(["government", "authorities", "regime", "junta", "republic"]);

/** "the Government of the Democratic Republic of the Congo": the state. */
export function matchGovernment(tokens: readonly Token[], index: number): Match | null {
  if (tokens[index + 1]?.lower !== "of" || !RULERS.has(tokens[index]?.lower ?? "")) return null;
  const owner = ownerMatch(tokens, index + 1);
  return owner ? { from: index, end: owner.end, name: owner.value.name, type: "state", country: owner.value.code } : null;
}

function ownerMatch(tokens: readonly Token[], end: number) {
  if (tokens[end]?.lower !== "of" && tokens[end]?.lower !== "in") return null;
  const at = tokens[end + 1]?.lower === "the" ? end + 2 : end + 1;
  return STATE_NAMES.match(tokens, at);
}

function ownerAfter(tokens: readonly Token[], end: number): State | null {
  return ownerMatch(tokens, end)?.value ?? null;
}

function ownerEnd(tokens: readonly Token[], end: number): number {
  return ownerMatch(tokens, end)?.end ?? end;
}
