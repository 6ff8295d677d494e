import type { ActorMention } from "#domain/mention.ts";
import { REPEATED_HEADS } from "./lexicon/organisations.ts";

/** What the document has named so far, so that it can be meant again by less. */
export type Known = {
  organisations: Map<string, Found>;
  /** By family name. */
  persons: Map<string, Found>;
  /** By generic head: "ministry". */
  lastByHead: Map<string, Found>;
  /** The state whose soldiers, officials or the like were last spoken of, by that noun. */
  lastGroups: Map<string, Found>;
};

export type Found = Pick<ActorMention, "name" | "type" | "country">;

/** A mention as a range of tokens. */
export type Match = Found & { from: number; end: number };

export function remember(known: Known, found: Found): Found {
  for (const word of found.name.toLowerCase().split(" ")) if (REPEATED_HEADS.has(word)) known.lastByHead.set(word, found);
  return found;
}
