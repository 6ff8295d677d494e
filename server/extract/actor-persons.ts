import { nameOf } from "./acronyms.ts";
import type { Found, Known, Match } from "./actor-memory.ts";
import { LEADERS } from "./lexicon/leaders.ts";
import { STATE_BODIES } from "./lexicon/organisations.ts";
import { GIVEN_NAMES, NOT_NAMES, PERSON_TITLES } from "./lexicon/people.ts";
import { REPORTING_VERBS } from "./lexicon/reporting-verbs.ts";
import { DEMONYMS, STATE_NAMES, type State } from "./lexicon/states.ts";
import { verbTriggers } from "./lexicon/triggers.ts";
import { isCapitalised, isPossessive, type Sentence } from "./tokenized.ts";
import type { Token } from "./tokens.ts";

/** Title and name: "Defence Minister No Kwang Chol". The mention is the name alone. */
export function matchTitled(sentence: Sentence, index: number, state: State | null, known: Known): Match | null {
  const { tokens } = sentence;
  const title = PERSON_TITLES.match(tokens, index);
  if (!title) return null;
  let at = title.end;
  const further = PERSON_TITLES.match(tokens, at);
  // "Maj" after a title is a given name unless its dot makes it a rank.
  if (further && (further.end - at > 1 || (tokens[at]?.text.length ?? 0) > 4 || tokens[further.end]?.text === ".")) at = further.end;
  if (tokens[at]?.text === "." && tokens[at]?.glued) at += 1;
  const end = nameEnd(sentence, at, true);
  if (end === 0) return null;
  const name = nameOf(tokens, at, end);
  const country = state?.code ?? countryBehind(tokens, end);
  return { from: at, end, ...recallPerson(known, name, country) };
}

/** A name without a title: known already, by its given name, or because it speaks. */
export function matchNamed(sentence: Sentence, index: number, known: Known): Match | null {
  const { tokens } = sentence;
  const first = tokens[index];
  if (!first || tokens[index - 1]?.text === "-") return null;
  const end = nameEnd(sentence, index, false);
  const length = end - index;
  if (length >= 2) {
    const name = nameOf(tokens, index, end);
    const isApposed =
      tokens[index - 1]?.text === "," && PERSON_TITLES.match(tokens, index - 2) !== null && /^[,.;]$/.test(tokens[end]?.text ?? ".");
    const isPerson = isApposed || GIVEN_NAMES.has(first.lower) || speaks(tokens, index, end) || known.persons.get(name.toLowerCase());
    if (isPerson && !DEMONYMS.get(first.lower)) return { from: index, end, ...recallPerson(known, name, countryBehind(tokens, end)) };
  }
  const again = known.persons.get(first.lower);
  return again && length < 2 && !NOT_NAMES.has(first.lower) ? { from: index, end: index + 1, ...again } : null;
}

function speaks(tokens: readonly Token[], from: number, end: number): boolean {
  const before = REPORTING_VERBS.has(tokens[from - 1]?.lower ?? "") && /["”’,]/.test(tokens[from - 2]?.text ?? "");
  const after = tokens[end]?.lower === "said" || tokens[end]?.lower === "told" || tokens[end]?.lower === "says";
  return (
    before ||
    after ||
    (tokens[end]?.text === "," &&
      /^(?:who|a|an|the|spokesman|director|head|\d+)$/.test(tokens[end + 1]?.lower ?? "") &&
      tokens[end + 1]?.lower === "who")
  );
}

const PARTICLES = new Set("al el bin ibn bint ben van von der den de del della di da dos das la le du abu ould".split(" "));

/** Index after a person's name that begins here; 0 when none does. `isSure`: a title stands before it. */
function nameEnd(sentence: Sentence, from: number, isSure: boolean): number {
  const { tokens } = sentence;
  const first = tokens[from];
  if (!first || (!isCapitalised(first) && !(PARTICLES.has(first.lower) && isCapitalised(tokens[from + 1])))) return 0;
  if (NOT_NAMES.has(first.lower) && !(isSure && isCapitalised(tokens[from + 1]) && !sentence.isShouted)) return 0;
  if (DEMONYMS.match(tokens, from) && !GIVEN_NAMES.has(first.lower)) return 0;
  if (isSure && (STATE_BODIES.match(tokens, from) || STATE_NAMES.get(first.lower))) return 0;
  let end = from + 1;
  const limit = sentence.isShouted ? from + 3 : from + 7;
  while (end < tokens.length && end < limit) {
    const token = tokens[end];
    if (!token) break;
    const next = tokens[end + 1];
    if (token.glued && token.text === "-" && next?.kind === "word" && next.glued) end += 2;
    else if (token.glued && token.text === "." && (tokens[end - 1]?.text.length ?? 9) === 1 && isCapitalised(next)) end += 1;
    else if (PARTICLES.has(token.lower) && (isCapitalised(next) || next?.text === "-")) end += 1;
    else if (isCapitalised(token) && !NOT_NAMES.has(token.lower) && !isPossessive(token) && !(sentence.isShouted && isVerbal(token)))
      end += 1;
    else break;
  }
  if (sentence.isShouted && end - from > 1 && REPORTING_VERBS.has(tokens[end - 1]?.lower ?? "")) end -= 1;
  return end;
}

/** What can't be the second word of a name where everything is in capitals. */
function isVerbal({ lower }: Token): boolean {
  return (
    /^(?:is|are|was|were|has|have|had|been|will|would|could|may|who|whose)$/.test(lower) ||
    verbTriggers(lower).length > 0 ||
    REPORTING_VERBS.has(lower)
  );
}

/** "…, the Ukrainian president," behind a name. */
function countryBehind(tokens: readonly Token[], end: number): string | null {
  if (tokens[end]?.text !== ",") return null;
  for (let at = end + 1; at < Math.min(end + 3, tokens.length); at++) {
    if (tokens[at]?.text === "," || tokens[at]?.lower === "while") return null;
    const state = DEMONYMS.match(tokens, at) ?? (isPossessive(tokens[at + 1]) ? STATE_NAMES.match(tokens, at) : null);
    if (state) return state.value.code;
  }
  return null;
}

/** The fullest form named so far: "Zelensky" is Volodymyr Zelensky. */
function recallPerson(known: Known, name: string, stated: string | null): Found {
  const country = stated ?? LEADERS.get(name.toLowerCase()) ?? null;
  const words = name.split(" ");
  const earlier = words.length === 1 ? known.persons.get(name.toLowerCase()) : known.persons.get(name.toLowerCase());
  if (earlier) {
    const found = { ...earlier, country: earlier.country ?? country };
    known.persons.set(name.toLowerCase(), found);
    return found;
  }
  const found: Found = { name, type: "person", country };
  known.persons.set(name.toLowerCase(), found);
  const last = words.at(-1)?.toLowerCase();
  const first = words[0]?.toLowerCase();
  if (last) known.persons.set(last, found);
  // Family name first, as in Korea and China.
  if (first && words.length > 1 && (!GIVEN_NAMES.has(first) || ["KP", "KR", "CN"].includes(country ?? ""))) known.persons.set(first, found);
  return found;
}
