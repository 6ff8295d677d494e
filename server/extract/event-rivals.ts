import type { EventKind } from "#domain/kind.ts";
import { subjectStart } from "./bind-subjects.ts";
import { clauseEnd } from "./clauses.ts";
import type { Draft } from "./event-draft.ts";
import type { Bound } from "./event-reading.ts";
import { ANYBODY, isDoer } from "./lexicon/undergoers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isPossessive } from "./tokenized.ts";
import { WordSet } from "./word-set.ts";

type Actor = Draft["actors"][number];

const FIGHTS = new Set([
  "clash",
  "fight",
  "battle",
  "skirmish",
  "brawl",
  "exchange of fire",
  "gunfight",
  "firefight",
  "shootout",
  "fighting",
]);
const FORCES = new WordSet("police army soldiers troops guards militia militias".split(" "));
const BETWEEN_REACH = 4;
const SIDE_REACH = 8;

/** "Herders and farmers fought", "clashes between smugglers and guards", "clashed with youths": both sides, where neither has a name. */
export function namelessRivals(frame: SentenceFrame, kind: EventKind, bounds: readonly Bound[], known: readonly Actor[]): Actor[] {
  if (kind !== "ASSAULT" || known.length > 1) return [];
  const found: Actor[] = [];
  for (const { hit } of bounds) {
    if (!FIGHTS.has(hit.trigger.lemma) && hit.trigger.frame !== "join") continue;
    const link = linkBehind(frame, hit.end);
    const sides = hit.isNoun ? [] : sidesIn(frame, subjectStart(frame, hit), hit.from);
    if (link > 0)
      sides.push(...sidesIn(frame, link + 1, Math.min(link + SIDE_REACH, clauseEnd(frame.clauses, hit.from, frame.tokens.length))));
    for (const name of sides)
      if (![...known, ...found].some((actor) => isCalled(actor.name.toLowerCase(), name)))
        found.push({
          mention: null,
          name: name.charAt(0).toUpperCase() + name.slice(1),
          type: "org",
          country: null,
          role: "participant",
          nameless: true,
        });
  }
  return found.slice(0, 2);
}

/** "Rival gangs" are the gangs. */
const isCalled = (full: string, name: string) => full === name || full.endsWith(` ${name}`);

const BETWEEN_WITH = new WordSet("between with".split(" "));

/** Index of the "between" or "with" that leads to who fought; -1 when none does. */
function linkBehind({ tokens }: SentenceFrame, from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + BETWEEN_REACH); at++) if (BETWEEN_WITH.has(tokens[at])) return at;
  return -1;
}

const SIDE_ENDS = new WordSet(
  "of in on at near from by when while after before who which that for over during outside inside was were left killed leaving killing wounding".split(
    " ",
  ),
);

function sidesIn({ tokens, actors }: SentenceFrame, from: number, to: number): string[] {
  const sides: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || SIDE_ENDS.has(token)) break;
    const isNamed = actors.some((actor) => actor.from <= at && at < actor.end);
    const isSide =
      token.kind === "word" && (isDoer(token.lower) || FORCES.has(token)) && !ANYBODY.has(token.lower) && token.lower !== "rival";
    if (isSide && !isNamed && !isPossessive(tokens[at + 1]) && !isDoer(tokens[at + 1]?.lower ?? "")) sides.push(token.lower);
  }
  return sides;
}
