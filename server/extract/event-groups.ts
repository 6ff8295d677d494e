import { clauseStart, costBetween } from "./clauses.ts";
import type { Draft } from "./event-draft.ts";
import type { Bound, Group } from "./event-reading.ts";
import type { Figure } from "./numbers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import type { TriggerHit } from "./trigger-hits.ts";

const CONDITIONALS = /^(?:if|unless|whether|should|lest|suppose|provided)$/;

/** Inside a clause that says "if": nothing that happened. */
export function isConditional(frame: SentenceFrame, hit: TriggerHit): boolean {
  const start = clauseStart(frame.clauses, hit.from);
  return frame.tokens
    .slice(start, hit.from)
    .some(
      (token, at) =>
        CONDITIONALS.test(token.lower) &&
        !(token.lower === "should" && at > 0 && !/^(?:,|that)$/.test(frame.tokens[start + at - 1]?.lower ?? "")),
    );
}

const TOLLS = new Set(["kill", "injure", "die"]);
const DISASTERS = new Set(["disaster", "accident", "explosion"]);

/** Those who die in an earthquake were not assaulted. */
export function settleKind(hit: TriggerHit, hits: readonly TriggerHit[], previous: Draft | null, paragraph: number): TriggerHit {
  const { mode } = hit.trigger;
  const struck = hits.find((other) => other.trigger.kind === "ASSAULT" && !TOLLS.has(other.trigger.mode ?? "") && !other.isNoun);
  // A ship that sinks after missiles hit it had no accident.
  if (struck && hit.trigger.kind === "OTHER" && (mode === "accident" || mode === "explosion"))
    return { ...hit, trigger: { ...hit.trigger, kind: "ASSAULT", mode: struck.trigger.mode } };
  if (mode !== "kill" && mode !== "injure" && mode !== "die" && mode !== "strike" && mode !== "attack") return hit;
  const others = hits.filter(
    (other) => other !== hit && other.trigger.mode !== "kill" && other.trigger.mode !== "injure" && other.trigger.mode !== "die",
  );
  const disaster = others.find((other) => other.trigger.kind === "OTHER" && DISASTERS.has(other.trigger.mode ?? ""));
  const isForce = others.some((other) => other.trigger.kind === "ASSAULT");
  if (disaster && !isForce && (disaster.trigger.mode === "disaster" || (mode !== "strike" && mode !== "attack")))
    return { ...hit, trigger: { ...hit.trigger, kind: "OTHER", mode: disaster.trigger.mode } };
  if (mode === "strike" || mode === "attack" || isForce) return hit;
  const goesOn =
    previous !== null && previous.kind === "OTHER" && DISASTERS.has(previous.mode ?? "") && paragraph - previous.paragraph <= 1;
  if (goesOn) return { ...hit, trigger: { ...hit.trigger, kind: "OTHER", mode: previous.mode } };
  if (mode === "die" && !(previous?.kind === "ASSAULT" && paragraph - previous.paragraph <= 1))
    return { ...hit, trigger: { ...hit.trigger, kind: "OTHER", mode: "death" } };
  return hit;
}

export function groupBounds(frame: SentenceFrame, bounds: readonly Bound[]): Group[] {
  const groups: Group[] = [];
  for (const bound of bounds) {
    const group = groups.find((one) => one.bounds.some((other) => belongTogether(frame, other, bound)));
    if (group) group.bounds.push(bound);
    else groups.push({ bounds: [bound], figures: [] });
  }
  return groups;
}

function belongTogether(frame: SentenceFrame, a: Bound, b: Bound): boolean {
  if (
    (a.hit.trigger.kind !== b.hit.trigger.kind && !(a.hit.trigger.mode === "exercise" && b.hit.trigger.mode === "exercise")) ||
    (a.hit.mood.hedging !== b.hit.mood.hedging && (a.hit.mood.hedging === "denied" || b.hit.mood.hedging === "denied"))
  )
    return false;
  if (a.date && b.date && a.date.index !== b.date.index) return false;
  const isToll = (bound: Bound) => TOLLS.has(bound.hit.trigger.mode ?? "");
  if (isToll(a) !== isToll(b) && costBetween(frame.clauses, a.hit.from, b.hit.from) <= 25) return true;
  const apart =
    a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.places.some((other) => other.index === place.index));
  if (apart) return false;
  const { kind } = a.hit.trigger;
  const isBroad = kind === "ASSAULT" || kind === "OTHER" || kind === "CONSULT" || kind === "AGREE" || kind === "COOPERATE";
  return isBroad || a.hit.trigger.mode === b.hit.trigger.mode || costBetween(frame.clauses, a.hit.from, b.hit.from) <= 12;
}

const HURT_KINDS = new Set(["killed", "injured", "missing", "displaced"]);

export function assignFigure(frame: SentenceFrame, groups: readonly Group[], figure: Figure): void {
  let best: Group | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    for (const { hit } of group.bounds) {
      const edge =
        figure.from >= hit.end ? costBetween(frame.clauses, hit.end - 1, figure.from) : costBetween(frame.clauses, figure.to - 1, hit.from);
      const { kind } = hit.trigger;
      const suits =
        figure.kind === null ||
        figure.kind === "money" ||
        (HURT_KINDS.has(figure.kind)
          ? kind === "ASSAULT" || kind === "OTHER"
          : figure.kind === "captured"
            ? kind === "COERCE" || kind === "RETREAT"
            : true);
      const cost = edge + (suits ? 0 : 15) + (hit.mood.real ? 0 : 10);
      if (cost < least) [best, least] = [group, cost];
    }
  }
  const limit = figure.kind === null ? 14 : figure.kind === "money" ? 20 : 40;
  if (best && least <= limit) best.figures.push(figure);
}
