import type { EventKind } from "#domain/kind.ts";

/** Kinds under which one happening may be told: what did harm is an attack to one and an accident to another. */
export function harmOf(kind: EventKind): string {
  return kind === "ASSAULT" || kind === "OTHER" ? "HARM" : kind;
}

/** What governments say or sign is known by who does it, not by where. */
export const BY_PARTIES: ReadonlySet<EventKind> = new Set<EventKind>([
  "CONSULT",
  "AGREE",
  "COOPERATE",
  "AID",
  "SUPPORT",
  "CONCEDE",
  "SANCTION",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "REQUEST",
]);

/** Done from a capital and told of another: where such a thing is said to be tells little. */
export const FROM_AFAR: ReadonlySet<EventKind> = new Set<EventKind>([
  "AID",
  "SUPPORT",
  "SANCTION",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "REQUEST",
]);

/** Pairs of kinds between which the words of two reports may waver; anything else that differs is another happening. */
const WAVERING: readonly (readonly [string, string])[] = [
  ["HARM", "COERCE"],
  ["HARM", "MOBILIZE"],
  ["HARM", "PROTEST"],
  ["COERCE", "SANCTION"],
  ["COERCE", "RETREAT"],
  ["COERCE", "MOBILIZE"],
  ["MOBILIZE", "AID"],
  ["MOBILIZE", "COOPERATE"],
  ["MOBILIZE", "RETREAT"],
  ["AID", "SUPPORT"],
  ["AID", "COOPERATE"],
  ["AGREE", "AID"],
  ["AGREE", "COOPERATE"],
  ["ACCUSE", "REQUEST"],
  ["CONCEDE", "RETREAT"],
];
const NEAR = new Set(WAVERING.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));

export function areNearKinds(a: EventKind, b: EventKind): boolean {
  return NEAR.has(`${harmOf(a)}|${harmOf(b)}`);
}
