import type { ActorMention } from "#domain/mention.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const GROUNDS = new WordSet(
  "hospital hospitals infirmary clinic airport hotel prison jail penitentiary cathedral church mosque temple stadium station barracks mall market museum park university college school mortuary morgue".split(
    " ",
  ),
);
const LEADING = new WordSet("to at in near outside inside from into".split(" "));

/** "were rushed to Mulago Hospital", "at Kibera High School": where somebody was taken or stood, who takes no part. */
export function isGround(tokens: readonly Token[], { from, end, value }: Placed<ActorMention>): boolean {
  if (value.type !== "org" || !GROUNDS.has(tokens[end - 1])) return false;
  // "at the 37 Military Hospital".
  let before = from - 1;
  while (tokens[before]?.lower === "the" || tokens[before]?.kind === "number") before -= 1;
  return LEADING.has(tokens[before]);
}
