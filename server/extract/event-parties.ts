import type { EventKind } from "#domain/kind.ts";
import { type Draft, withRole } from "./event-draft.ts";
import type { Reading } from "./event-reading.ts";
import { KNOWN_ORGANISATIONS } from "./lexicon/organisations.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const SIDES = new WordSet("parties sides ministers leaders presidents delegations countries neighbours neighbors two they both".split(" "));
const BETWEEN = new Set<EventKind>(["AGREE", "CONSULT", "COOPERATE"]);
const MAX_BACK = 2;
const THE_BOTH_TWO = new WordSet("the both two".split(" "));
const ORDINALS = new WordSet("next first second third fourth fifth last previous new further".split(" "));
const ROUNDS = new WordSet("round meeting session talks summit consultations negotiations".split(" "));

/** "The next meeting will be held in Bishkek". */
function isNextRound({ tokens }: Reading["frame"]): boolean {
  const at = tokens.findIndex((token, index) => index < 5 && ORDINALS.has(token));
  return at >= 0 && tokens.slice(at + 1, at + 3).some((token) => ROUNDS.has(token));
}

const FAR_COUNT = 3;

/** Of "the 27 foreign ministers", "the three sides", how many; 2 where no more are said. */
function countOf({ tokens }: Reading["frame"], sides: number): number {
  let most = 2;
  for (let at = Math.max(0, sides - FAR_COUNT); at < sides; at++)
    most = Math.max(most, tokens[at]?.value ?? (tokens[at]?.lower === "three" ? 3 : 0));
  return most;
}

/** Those who last met or agreed, however far back. */
function partiesOfLast(earlier: readonly Draft[]): Draft["actors"] {
  const last = earlier.findLast((draft) => BETWEEN.has(draft.kind) && draft.actors.filter(({ type }) => type !== "person").length > 1);
  return (last?.actors ?? []).filter(({ type }) => type !== "person").map((actor) => withRole(actor, "participant"));
}

/** "The two countries signed a protocol": those between whom the sentences before told something. Empty where nothing leads back to them. */
export function partiesBefore(
  { earlier, ordinal, paragraph, frame, document }: Reading,
  kind: EventKind,
  main: TriggerHit,
): Draft["actors"] {
  if (kind === "SANCTION") return packagerOf(document, frame);
  if (!BETWEEN.has(kind)) return [];
  const leadsBack = (kind === "AGREE" && main.mood.isPassive) || frame.tokens.some((token) => SIDES.has(token));
  if (!leadsBack) return isNextRound(frame) ? partiesOfLast(earlier) : [];
  // Ministries open a paragraph with every sentence.
  const isOfBoth = frame.tokens.some((token, at) => SIDES.has(token) && THE_BOTH_TWO.has(tokenBefore(frame.tokens, at)));
  const isAnyParagraph = kind !== "CONSULT" && isOfBoth;
  const near: Draft["actors"][] = [];
  for (let at = earlier.length - 1; at >= 0; at--) {
    const draft = earlier[at];
    if (!draft || ordinal - draft.ordinal > MAX_BACK || (paragraph !== draft.paragraph && !isAnyParagraph)) break;
    near.push(draft.actors.filter(({ nameless }) => !nameless));
  }
  const most = frame.tokens.reduce((count, token, at) => (SIDES.has(token) ? Math.max(count, countOf(frame, at)) : count), 2);
  if (most > 2) {
    const all = distinct(near.flat());
    return sidesOf(all) === most ? all.map((actor) => withRole(actor, "participant")) : [];
  }
  // "The rebels took the town. The army withdrew. The two sides will meet": each told of its own.
  const told = near.find((actors) => sidesOf(actors) > 1) ?? (isOfBoth ? distinct(near.flat()) : []);
  return sidesOf(told) > 1 ? told.map((actor) => withRole(actor, "participant")) : [];
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** "The 19th package hit 117 ships": the Union numbers them, where the document speaks of it. */
function packagerOf({ actors }: Reading["document"], { tokens }: Reading["frame"]): Draft["actors"] {
  const at = tokens.findIndex(({ lower }) => lower === "package");
  if (at < 1 || ![at - 1, at - 2].some((before) => ORDINAL.test(tokenAt(tokens, before)?.lower ?? ""))) return [];
  const union = actors.find(({ name }) => name === UNION);
  return union ? [{ mention: null, name: UNION, type: union.type, country: null, role: "agent" }] : [];
}

const UNION = "European Union";
const distinct = (actors: Draft["actors"]): Draft["actors"] =>
  actors.filter((actor, at) => actors.findIndex(({ name }) => name === actor.name) === at);

const sidesOf = (actors: Draft["actors"]): number => new Set(actors.filter(({ type }) => type !== "person").map(sideOf)).size;

/** A state with its army and ministries, or a group that fights for itself. */
const sideOf = ({ name, country }: Draft["actors"][number]): string =>
  KNOWN_ORGANISATIONS.get(name.toLowerCase())?.isArmed ? name : (country ?? name);
