import type { Draft } from "./event-draft.ts";

/** "met the president and called for restraint", "summoned the envoy and demanded": what is said in doing something else is no second happening. */
export function withoutAsides(drafts: Draft[]): Draft[] {
  if (drafts.length < 2) return drafts;
  const isSaidIn = (aside: Draft) => drafts.some((main) => main !== aside && goesWith(aside, main) && sharesAgent(aside, main));
  return drafts.filter((draft) => !isSaidIn(draft));
}

function goesWith(aside: Draft, main: Draft): boolean {
  if (aside.hedging !== main.hedging) return false;
  if (aside.kind === "REQUEST") return main.kind === "CONSULT" || (main.kind === "ACCUSE" && !isSummons(main));
  return isSummons(aside) && (main.kind === "REQUEST" || main.kind === "REJECT");
}

function isSummons({ kind, hits }: Draft): boolean {
  return kind === "ACCUSE" && hits.some(({ trigger }) => trigger.needs === "envoy");
}

function sharesAgent(aside: Draft, main: Draft): boolean {
  return aside.actors.some(
    ({ name, role }) =>
      role === "agent" && main.actors.some((actor) => actor.name === name && actor.role !== "target" && actor.role !== "victim"),
  );
}
