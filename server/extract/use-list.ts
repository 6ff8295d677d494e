import { ACTOR_PARTICIPLES, VERB_LIKE } from "./lexicon/metonymy.ts";
import { BE, FRONTS, HAVE, MODALS } from "./lexicon/use-words.ts";
import type { Token } from "./tokens.ts";

/** The tokens of a name, whether it can stand for a government, and the other names of its sentence. */
export type Named = { first: number; last: number; isState: boolean; canAct: boolean; takesArticle: boolean };

const MAX_MEMBERS = 8;

/** The first of "X, Y and Z" when this is a later one. */
export function coordinated(named: Named, all: readonly Named[], tokens: readonly Token[]): Named | null {
  let current: Named | null = null;
  let at = named.first;
  for (let steps = 0; steps < MAX_MEMBERS; steps++) {
    let back = at - 1;
    if (back > 0 && tokens[back]?.lower === "the") back -= 1;
    const joint = back < 0 ? undefined : tokens[back]?.lower;
    if (joint !== "and" && joint !== "or" && joint !== "," && joint !== "&") break;
    if (joint === "," && opensMainClause(at, back, all, tokens)) break;
    back -= 1;
    if (tokens[back]?.text === ",") back -= 1;
    const previous = all.find((other) => other.last === back);
    if (!previous) break;
    current = previous;
    at = previous.first;
  }
  return current;
}

/** The last of the list that a name begins or goes on. */
export function lastOfList(named: Named, all: readonly Named[], tokens: readonly Token[]): Named {
  let last = named;
  for (let steps = 0; steps < MAX_MEMBERS; steps++) {
    const joint = tokens[last.last + 1]?.lower;
    if (joint !== "and" && joint !== "," && joint !== "or") break;
    let next = last.last + 2;
    if (joint === "," && tokens[next]?.lower === "and") next += 1;
    if (tokens[next]?.lower === "the") next += 1;
    const other = all.find((one) => one.first === next);
    if (!other) break;
    last = other;
  }
  return last;
}

/** "After the talks in Kyiv, Germany and France agreed": the first comma ends the phrase in front, and a verb follows the list. */
function opensMainClause(from: number, comma: number, all: readonly Named[], tokens: readonly Token[]): boolean {
  const opener = tokens[0]?.lower ?? "";
  if (!FRONTS.has(opener) && !/ing$/.test(opener)) return false;
  for (let index = 0; index < comma; index++) if (tokens[index]?.text === ",") return false;
  const head = all.find((other) => other.first === from || other.first === from + 1);
  if (!head) return false;
  const verb = tokens[lastOfList(head, all, tokens).last + 1]?.lower ?? "";
  return VERB_LIKE.has(verb) || BE.has(verb) || HAVE.has(verb) || MODALS.has(verb) || ACTOR_PARTICIPLES.has(verb) || /ed$/.test(verb);
}
