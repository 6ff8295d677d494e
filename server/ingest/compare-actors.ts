import { type EventActor, namedActors } from "#domain/event.ts";

/** `one`, `two`: so many parties (or more) in common; `crossed`: one of two, with another; `opposed`: other states act in either. */
export type WhoAgreement = "silent" | "one" | "two" | "crossed" | "opposed";

/**
 * One report may name who struck and the other who was struck: only two that name different states in the same part contradict each other.
 */
export function compareActors(a: readonly EventActor[], b: readonly EventActor[]): WhoAgreement {
  const [parties, others] = [partiesOf(a), partiesOf(b)];
  const shared = parties.filter((party) => others.some((other) => isSameParty(party, other))).length;
  if (shared > 1) return "two";
  if (shared > 0) return parties.length > 1 && others.length > 1 ? "crossed" : "one";
  return isStateActing(a) && isStateActing(b) ? "opposed" : "silent";
}

function isStateActing(actors: readonly EventActor[]): boolean {
  return actors.some((actor) => actor.country !== null && (actor.role === "agent" || actor.role === "participant"));
}

/** Of two states each acts in one, and has it done to it in the other: what one does in return for the other's. */
export function areReversed(a: readonly EventActor[], b: readonly EventActor[]): boolean {
  return isActingOnly(a, b) && isActingOnly(b, a);
}

/** Whether one that only acts in the first only suffers in the second. */
function isActingOnly(acting: readonly EventActor[], suffering: readonly EventActor[]): boolean {
  return acting.some(
    ({ country, role }) => country !== null && role === "agent" && isOnly(acting, country, ACTS) && isOnly(suffering, country, SUFFERS),
  );
}

const ACTS: ReadonlySet<EventActor["role"]> = new Set<EventActor["role"]>(["agent"]);
const SUFFERS: ReadonlySet<EventActor["role"]> = new Set<EventActor["role"]>(["target", "victim"]);

function isOnly(actors: readonly EventActor[], country: string, roles: ReadonlySet<EventActor["role"]>): boolean {
  let isThere = false;
  for (const actor of actors) {
    if (actor.country !== country) continue;
    if (!roles.has(actor.role)) return false;
    isThere = true;
  }
  return isThere;
}

/** Whoever acts for a state is that state. Those without a name could be anybody. */
export function partiesOf(actors: readonly EventActor[]): string[] {
  return [...new Set(namedActors(actors).map((actor) => actor.country ?? actor.id))];
}

const MIN_ACRONYM = 3;

/** "adf" and "allied-democratic-forces", "gran-grif" and "gran-grif-gang", "council-of-the-european-union" and "european-union". */
function isSameParty(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < MIN_ACRONYM || b.length < MIN_ACRONYM) return false;
  return isPartOf(a, b) || isPartOf(b, a) || isAcronymOf(a, b) || isAcronymOf(b, a);
}

function isPartOf(short: string, long: string): boolean {
  return long.startsWith(`${short}-`) || (short.includes("-") && long.endsWith(`-${short}`));
}

function isAcronymOf(short: string, long: string): boolean {
  if (short.includes("-") || !long.includes("-")) return false;
  const words = long.split("-");
  return (
    words.length >= short.length &&
    words
      .filter((word) => !/^(?:of|the|and|for|de)$/.test(word))
      .map((word) => word.charAt(0))
      .join("") === short
  );
}
