import type { ActorMention } from "#domain/mention.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import { tokenBefore } from "./tokenized.ts";
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

const CARRIED = new WordSet("carried published broadcast aired released cited quoted".split(" "));
const MEDIA = new WordSet(
  "television tv radio broadcaster channel daily newspaper newspapers media magazine reporters journalists".split(" "),
);
const WITH_TO_ON = new WordSet("with to on".split(" "));

/** "in a statement carried by KCNA", "in an interview with South Korean television": through whom something was said, who takes no part. */
export function isMedium(tokens: readonly Token[], { from, end }: { from: number; end: number }): boolean {
  if (MEDIA.has(tokens[end])) {
    const before = ARTICLES.has(tokenBefore(tokens, from)) ? from - 1 : from;
    return WITH_TO_ON.has(tokenBefore(tokens, before));
  }
  return tokenBefore(tokens, from)?.lower === "by" && CARRIED.has(tokenBefore(tokens, from - 1));
}

const ARTICLES = new WordSet(["a", "an", "the"]);
