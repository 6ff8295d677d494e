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

/** Each of two does to the other what the other tells of it: what is done in return. */
export function areReversed(a: readonly EventActor[], b: readonly EventActor[]): boolean {
  return isTurned(a, b) && isTurned(b, a);
}

/** Who only acts in one only suffers in the other, at somebody's hands: the other side's blow, or its account. */
export function areTurned(a: readonly EventActor[], b: readonly EventActor[]): boolean {
  return isTurned(a, b) || isTurned(b, a);
}

function isTurned(acting: readonly EventActor[], suffering: readonly EventActor[]): boolean {
  return acting.some(({ country, role }) => {
    if (country === null || role !== "agent" || !isOnly(acting, country, ACTS) || !isOnly(suffering, country, SUFFERS)) return false;
    // That a state's people suffer where it acts is told of police and of floods as well.
    return suffering.some((actor) => actor.role === "agent" && actor.country !== country);
  });
}

const ACTS: ReadonlySet<EventActor["role"]> = new Set<EventActor["role"]>(["agent"]);
export const SUFFERS: ReadonlySet<EventActor["role"]> = new Set<EventActor["role"]>(["target", "victim"]);

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
  return [
    ...new Set(
      namedActors(actors)
        .filter(isOwn)
        .map((actor) => actor.country ?? actor.id),
    ),
  ];
}

/** Every state has them. */
const BODIES: ReadonlySet<string> = new Set(
  `police army military navy air-force coast-guard security-forces special-forces border-guards national-guard government ministry
  foreign-ministry defence-ministry interior-ministry parliament court supreme-court prosecutors opposition authorities`.split(/\s+/),
);

/** The United Nations, the European Union, a council: named in every other text. */
export function isOfStates(name: string): boolean {
  return /nations|union|nato|council/i.test(name);
}

/** Not of those that every state has, without saying whose. */
export function isOwn({ id, country }: Pick<EventActor, "id" | "country">): boolean {
  return country !== null || !BODIES.has(id);
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
