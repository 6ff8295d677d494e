import type { Draft } from "./event-draft.ts";

/** What a sentence tells beside its main happening, and only to say how it went on, is taken out, or into it. */
export function withoutAsides(drafts: Draft[]): Draft[] {
  if (drafts.length < 2) return drafts;
  return withoutSayings(withoutWays(withoutLeaving(withoutIncursions(drafts))));
}

const HARMLESS = new Set(["incursion", "explosion", "disruption"]);

/** "violated the airspace and bombed", "flew into a depot, killing a watchman": one deed, the one that did harm. */
function withoutIncursions(drafts: Draft[]): Draft[] {
  const isOf = (part: Draft) =>
    part.kind === "OTHER" && HARMLESS.has(part.mode ?? "") && drafts.some((deed) => deed.kind === "ASSAULT" && isOnOneSpot(part, deed));
  return drafts.filter((draft) => !isOf(draft));
}

function isOnOneSpot(a: Draft, b: Draft): boolean {
  if (a.hedging !== b.hedging || a.date !== b.date) return false;
  return a.placeNames.length === 0 || b.placeNames.length === 0 || a.placeNames.some((name) => b.placeNames.includes(name));
}

/** "The post office was burned before the column withdrew": the end of what is told. */
function withoutLeaving(drafts: Draft[]): Draft[] {
  const isEnd = ({ kind, mode, actors, numbers }: Draft) =>
    kind === "RETREAT" && mode === "withdraw" && numbers.length === 0 && actors.every(({ nameless }) => nameless);
  return drafts.some(({ kind }) => kind === "ASSAULT" || kind === "COERCE") ? drafts.filter((draft) => !isEnd(draft)) : drafts;
}

const DEEDS = new Set(["ASSAULT", "COERCE", "RETREAT"]);

/** "freed in a joint operation of the army and the police": how, and by whom. */
function withoutWays(drafts: Draft[]): Draft[] {
  const way = drafts.find(({ kind, hits }) => kind === "COOPERATE" && hits.every(({ isNoun }) => isNoun));
  const deed = way && drafts.find(({ kind, hits, date }) => DEEDS.has(kind) && date === way.date && hits.some(({ isNoun }) => !isNoun));
  if (!way || !deed) return drafts;
  const known = new Set(deed.actors.map(({ name }) => name));
  deed.actors.push(...way.actors.filter(({ name }) => !known.has(name)).map((actor) => ({ ...actor, role: "agent" as const })));
  return drafts.filter((draft) => draft !== way);
}

/** "met the president and called for restraint", "summoned the envoy and demanded": what is said in doing something else is no second happening. */
function withoutSayings(drafts: Draft[]): Draft[] {
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
