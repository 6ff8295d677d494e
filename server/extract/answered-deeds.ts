import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const ANSWERS = new WordSet("response retaliation revenge reprisal reprisals answer".split(" "));
const IN_A_AS = new WordSet(["in", "a", "as", "an", "of"]);
const TO_FOR = new WordSet(["to", "for"]);

/** "struck NAME in response to an attack on NAME": where the words of what is answered begin, between two places; -1 where nothing is. */
export function answeredFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to - 1; at++)
    if (ANSWERS.has(tokens[at]) && TO_FOR.has(tokens[at + 1]) && IN_A_AS.has(tokenBefore(tokens, at))) return at + 2;
  return -1;
}

const ORDERS = new WordSet("order orders command instructions instruction behest".split(" "));
const FAR_ORDER = 6;

/** "were sent on the orders of NAME", "at the behest of NAME": who had it done; `name` is where the name begins. */
export function isByOrderOf(tokens: readonly Token[], from: number, name: number): boolean {
  for (let of = name - 1; of > from && of >= name - FAR_ORDER; of--)
    if (tokens[of]?.lower === "of")
      return ORDERS.has(tokens[of - 1]) && (tokens[of - 2]?.lower === "the" ? ON_AT.has(tokens[of - 3]) : ON_AT.has(tokens[of - 2]));
  return false;
}

const ON_AT = new WordSet(["on", "at", "under"]);

const CRIME_LEADS = new WordSet("for of with over".split(" "));
const FAR_CRIME = 16;
const CRIMES = new WordSet("espionage treason sabotage".split(" "));

/** "jailed a man for spying for NAME", "charged with passing secrets to NAME": where the words of what he did begin; -1 where none are told. */
export function crimeFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < Math.min(to - 1, from + FAR_CRIME); at++)
    if (CRIME_LEADS.has(tokens[at]) && (CRIMES.has(tokens[at + 1]) || GERUND.test(tokens[at + 1]?.lower ?? ""))) return at + 1;
  return -1;
}

const GERUND = /^(?!(?:being|having|during|beijing|following|including)$)\p{Ll}{2,}ing$/u;
