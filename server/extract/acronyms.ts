import { STATE_NAMES } from "./lexicon/states.ts";
import type { Token } from "./tokens.ts";

export function readAcronym(tokens: readonly Token[], end: number): string | null {
  if (tokens[end]?.text !== "(" || tokens[end + 2]?.text !== ")") return null;
  const inside = tokens[end + 1]?.text ?? "";
  const isAcronym = /^\p{Lu}[\p{Lu}\p{Ll}\d]{1,7}$/u.test(inside) && /\p{Lu}\p{Lu}/u.test(inside);
  // "Ministry of Defence of the Democratic People's Republic of Korea (DPRK)" abbreviates the state.
  return isAcronym && !STATE_NAMES.get(inside) ? inside : null;
}

export function passAcronym(tokens: readonly Token[], end: number): number {
  return readAcronym(tokens, end) ? end + 3 : end;
}

export function nameOf(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map((token, at) => (at > 0 && !token.glued ? ` ${token.text}` : token.text))
    .join("");
}
