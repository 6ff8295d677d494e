import type { ActorMention } from "#domain/mention.ts";
import { TITLE_WORDS } from "./lexicon/people.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const FAR_COLON = 14;
const OPENS_APPOSITION = /^[,(]$/;

/** "Oleksandr Prokudin, head of the administration: two were wounded", "Air Force Command: …": who speaks in front of a colon, and where it stands. */
export function speakerOfLabel(tokens: readonly Token[], actors: readonly ActorMention[]): { actor: ActorMention; colon: number } | null {
  const [land, second] = actors;
  // "French President NAME: …".
  const first = land?.type === "state" && second?.type === "person" ? second : land;
  if (!first || first.nameless || first.type === "state") return null;
  let colon = 1;
  while (colon <= FAR_COLON && tokens[colon] !== undefined && tokens[colon]?.text !== ":") colon += 1;
  const end = tokens[colon];
  if (end?.text !== ":" || end.start < first.end || !tokens[colon + 1] || ASKS.has(tokens[colon + 1]) || !opens(tokens, first, land))
    return null;
  const behind = tokens.findIndex(({ start }) => start >= first.end);
  const isWhole = behind === colon || (first.type === "person" && OPENS_APPOSITION.test(tokens[behind]?.text ?? ""));
  return isWhole && isCapitalised(tokenBefore(tokens, behind)) ? { actor: first, colon } : null;
}

/** "Hezbollah: what we know": a heading. */
const ASKS = new WordSet("what how why who where when".split(" "));

/** Whether nothing but an article, a title and a land stands before the name. */
function opens(tokens: readonly Token[], { start }: ActorMention, land: ActorMention | undefined): boolean {
  return tokens.every(
    (token) =>
      token.start >= start ||
      token.kind === "punctuation" ||
      token.lower === "the" ||
      TITLE_WORDS.has(token.lower) ||
      (land !== undefined && token.start >= land.start && token.end <= land.end),
  );
}
