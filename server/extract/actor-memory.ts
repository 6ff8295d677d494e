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
  /** Whether one of the two Koreas was named or is anywhere spoken of, so that "the North" is a state. */
  isOfKorea: boolean;
};

export type Found = Pick<ActorMention, "name" | "type" | "country" | "nameless" | "written">;

/** A mention as a range of tokens. */
export type Match = Found & { from: number; end: number };

/** What was found, at its tokens. Written out, so that all matches are objects of one kind, whatever is known of them. */
export function matchAt(from: number, end: number, { name, type, country, nameless, written }: Found): Match {
  return { from, end, name, type, country, nameless, written };
}

const WHO_DID = "gunmen attackers assailants kidnappers captors hijackers".split(" ");

/** Words by which an armed group, one that stands by its state, or a company is meant again. */
const AGAIN = {
  armed: [
    ..."paramilitaries separatists extremists terrorists group movement militia gang cartel organisation organization faction rebels militants insurgents guerrillas fighters jihadists".split(
      " ",
    ),
    ...WHO_DID,
  ],
  allied: "paramilitaries group movement militia organisation organization faction fighters".split(" "),
  company: "company firm airline carrier operator".split(" "),
  other: [],
};
export type GroupKind = keyof typeof AGAIN;

/** Keeps what was named under every word by which it can be meant again: "the ministry", "the rebels". */
export function remember(known: Known, found: Found, kind: GroupKind = "other"): Found {
  for (const word of found.name.toLowerCase().split(" ")) if (REPEATED_HEADS.words.has(word)) known.lastByHead.set(word, found);
  for (const word of AGAIN[kind]) known.lastByHead.set(word, found);
  return found;
}

/** "Pirates abducted three": who did it from here on, "the kidnappers", are not the group that was named before. */
export function forgetWhoDid(known: Known): void {
  for (const word of WHO_DID) known.lastByHead.delete(word);
}
