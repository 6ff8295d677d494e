import { nameOf, passAcronym, readAcronym } from "./acronyms.ts";
import { type Found, type Known, type Match, matchAt } from "./actor-memory.ts";
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS, REPEATED_HEADS, STATE_BODIES } from "./lexicon/organisations.ts";
import { GROUP_NOUNS } from "./lexicon/people.ts";
import { STATE_NAMES, type State } from "./lexicon/states.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const ADJECTIVE_BEFORE_BODY = new WordSet(["main", "state", "national", "federal", "central", "joint", "own"]);

/**
 * A body of a state, named by what it is. Without a state it is the one last named, else it stays by its bare name.
 * `from` is where the words of its state begin that stand before it.
 */
export function matchBody(tokens: readonly Token[], index: number, state: State | null, known: Known, from: number = index): Match | null {
  const at = state && ADJECTIVE_BEFORE_BODY.has(tokens[index]) && !STATE_BODIES.match(tokens, index) ? index + 1 : index;
  const body = STATE_BODIES.match(tokens, at);
  if (!body || (!state && body.value === "Police")) return null;
  // "border guards from Bangladesh": those of that state.
  if (!state && tokens[body.end]?.lower === "from") return null;
  // "the Malian Armed Forces" are a body, "Honduran armed forces" the state's people.
  if (body.value.endsWith("Forces") && !isCapitalised(tokenBefore(tokens, body.end))) return null;
  // "the Internal Security Agency" is one of its own name.
  if (body.value === "Internal Security" && isCapitalised(tokens[body.end])) return null;
  if (isWithinLongerName(tokens, at, body.end)) return null;
  // "the Navy of the Revolutionary Guards": theirs.
  if (
    !state &&
    tokens[body.end]?.lower === "of" &&
    KNOWN_ORGANISATIONS.match(tokens, body.end + (tokens[body.end + 1]?.lower === "the" ? 2 : 1))
  )
    return null;
  // "army engineers": people of the state, not the body.
  if (body.end - at === 1 && GROUP_NOUNS.has(tokens[body.end]?.lower ?? "")) return null;
  const owner = state ?? ownerAfter(tokens, body.end);
  const end = passAcronym(tokens, owner === state ? body.end : ownerEnd(tokens, body.end));
  const head = body.value.split(" ").at(-1)?.toLowerCase() ?? "";
  if (owner) {
    const acronym = readAcronym(tokens, body.end);
    const famous = acronym === null ? null : KNOWN_ORGANISATIONS.get(acronym);
    const name = famous?.country === owner.code ? famous.name : `${owner.adjective} ${body.value}`;
    const found = withWritten(
      { name, type: "org", country: owner.code },
      nameOf(tokens, from, tokens[body.end]?.lower === "of" ? end : body.end),
    );
    if (acronym) known.organisations.set(acronym, found);
    known.organisations.set(body.value, found);
    known.lastByHead.set(head, found);
    return matchAt(index, end, found);
  }
  const again = known.organisations.get(body.value);
  if (again) return matchAt(index, end, again);
  const isTitled = isCapitalised(tokens[at]) && tokenBefore(tokens, index)?.lower === "the" && !isCapitalised(tokens[body.end]);
  if (!isTitled && body.end - index < 2) return null;
  if (!(isCapitalised(tokens[index]) || tokenBefore(tokens, index)?.lower === "the")) return null;
  const bare = withWritten({ name: body.value, type: "org", country: null }, nameOf(tokens, index, body.end));
  if (REPEATED_HEADS.words.has(head) && !known.lastByHead.has(head)) known.lastByHead.set(head, bare);
  return matchAt(index, end, bare);
}

/** "the Norwegian Police Security Service" is no police. */
export function isWithinLongerName(tokens: readonly Token[], from: number, bodyEnd: number): boolean {
  let end = bodyEnd;
  while (isCapitalised(tokens[end])) end += 1;
  return end > bodyEnd && isCapitalised(tokens[from]) && ORGANISATION_HEADS.has(tokenBefore(tokens, end));
}

/** Keeps the text's own words for a body, where they are others than its name. */
export function withWritten(found: Found, written: string): Found {
  if (written.toLowerCase() === found.name.toLowerCase()) return found;
  const { name, type, country, nameless } = found;
  return { name, type, country, nameless, written };
}

export const RULERS = new WordSet("government authorities regime junta republic rulers generals leadership".split(" "));

const OF_IN = new WordSet(["of", "in"]);

/** "the Government of the Democratic Republic of the Congo", "the junta in Bamako": the state. */
export function matchGovernment(tokens: readonly Token[], index: number): Match | null {
  if (!OF_IN.has(tokens[index + 1]) || !RULERS.has(tokens[index])) return null;
  const owner = ownerMatch(tokens, index + 1);
  return owner ? { from: index, end: owner.end, name: owner.value.name, type: "state", country: owner.value.code } : null;
}

function ownerMatch(tokens: readonly Token[], end: number) {
  // "Border Guard Bangladesh", "Police Scotland".
  const isLed = tokens[end]?.lower === "of" || tokens[end]?.lower === "in";
  if (!isLed && isCapitalised(tokens[end]) && isCapitalised(tokenBefore(tokens, end))) return STATE_NAMES.match(tokens, end);
  // "the ministry in Seoul" is its state's, "the embassy in Beijing" never.
  const isSeat = tokens[end]?.lower === "in" && tokenBefore(tokens, end)?.lower !== "embassy";
  if (tokens[end]?.lower !== "of" && !isSeat) return null;
  const at = tokens[end + 1]?.lower === "the" ? end + 2 : end + 1;
  return STATE_NAMES.match(tokens, at);
}

function ownerAfter(tokens: readonly Token[], end: number): State | null {
  return ownerMatch(tokens, end)?.value ?? null;
}

function ownerEnd(tokens: readonly Token[], end: number): number {
  return ownerMatch(tokens, end)?.end ?? end;
}
