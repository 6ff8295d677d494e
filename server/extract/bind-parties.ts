import type { ActorMention } from "#domain/mention.ts";
import type { BoundActor } from "./bind-actors.ts";
import { isList, JOINING, LIST_REACH, subjectStart } from "./bind-subjects.ts";
import { costBetween } from "./clauses.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import { isAfter } from "./prepositions.ts";
import { pronounSpeaker } from "./pronoun-speakers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { relativeBefore } from "./trigger-needs.ts";
import { WordSet } from "./word-set.ts";

/** Those before it in its clause, and those behind it that "between", "with" and "and" lead to. */
export function joinActors(frame: SentenceFrame, hit: TriggerHit, actors: readonly Placed<ActorMention>[]): BoundActor[] {
  const speaker = pronounSpeaker(frame, hit);
  const joined: Placed<ActorMention>[] = speaker ? [speaker] : [];
  const start = subjectStart(frame, hit);
  const limit = hit.trigger.mode === "visit" && !hit.isNoun ? verbBefore(frame, start, hit.from) : hit.from;
  for (const actor of actors) {
    const isSubject =
      actor.from >= start && actor.end <= limit && !isAfter(frame, actor, "over", "about", "on", "regarding", "for", "in", "against");
    if (isSubject) joined.push(actor);
  }
  // "North Korea and Russia, which signed a treaty": whoever the clause is about.
  if (start > 0 && /^(?:which|who)$/.test(frame.tokens[start]?.lower ?? "") && joined.length === 0) {
    joined.push(...actors.filter(({ end }) => end <= start && start - end <= LIST_REACH && isList(frame, end, start)));
  }
  // "NAME's minister, who visited Doha, will meet".
  const isBehindInserted = joined.length === 0 && start > 0 && tokenBefore(frame.tokens, start)?.text === ",";
  const inserted = isBehindInserted ? relativeBefore(frame.tokens, start) : -1;
  if (inserted > 0)
    joined.push(...actors.filter(({ end }) => end <= inserted && inserted - end <= LIST_REACH && isList(frame, end, inserted)));
  let reached: number | null = null;
  for (const actor of actors) {
    if (actor.from < hit.end) continue;
    if (costBetween(frame.clauses, reached ?? hit.end - 1, actor.from) > (reached === null ? 30 : 24)) break;
    const gap = frame.tokens.slice(reached ?? hit.end, actor.from).map((token) => token.lower);
    // "exchanged fire; a truce brokered by the Americans was restored".
    if (gap.includes(";")) break;
    // "bought 12 helicopters from Turkey".
    const isSeller = hit.trigger.needs === "hardware" && gap.at(-1) === "from";
    const leads = isSeller || gap.some((word) => word === "between" || word === "with" || word === "by");
    const strays = gap.some(
      (word) =>
        /^(?:over|about|regarding|on|concerning|fate|aimed|after|against|fighting|captured)$/.test(word) && !(word === "on" && leads),
    );
    const isObject = reached === null && (!hit.isNoun || gap[0] === "of") && gap.every((word) => JOINING.test(word));
    if (leads && (!strays || gap.lastIndexOf("between") > 0 || gap.lastIndexOf("with") > gap.indexOf("on"))) joined.push(actor);
    else if (
      isObject ||
      (reached !== null &&
        gap.every((word) => JOINING.test(word) || /^[a-z-]{1,20}$/.test(word)) &&
        !strays &&
        gap.length <= 7 &&
        gap.some((word) => word === "and" || word === "," || word === "(" || word === ""))
    )
      joined.push(actor);
    else if (reached !== null && gap.length <= 5 && gap.every((word) => JOINING.test(word))) joined.push(actor);
    else continue;
    reached = actor.end;
  }
  return joined.map((mention) => ({ mention, role: "participant" as const }));
}

/** "met his Greek counterpart in Ankara and will travel to Tbilisi": who travels stands before "met"; index of that verb, else of the hit. */
function verbBefore({ tokens }: SentenceFrame, start: number, at: number): number {
  let and = at - 1;
  while (and > start && BEFORE_TRAVEL.has(tokens[and])) and -= 1;
  if (tokens[and]?.lower !== "and") return at;
  for (let verb = start + 1; verb < and; verb++) if ((tokens[verb]?.tells?.verbs.length ?? 0) > 0) return verb;
  return at;
}

const BEFORE_TRAVEL = new WordSet("will is was to then later also expected due would".split(" "));
