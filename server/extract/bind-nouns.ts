import type { ActorMention } from "#domain/mention.ts";
import { answeredFrom } from "./answered-deeds.ts";
import type { BoundActor } from "./bind-actors.ts";
import { joinActors } from "./bind-parties.ts";
import { isSpeaking } from "./bind-speakers.ts";
import { isOfKin } from "./bind-subjects.ts";
import { clauseStart, costBetween } from "./clauses.ts";
import { isTakenBy } from "./event-parts.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import { isAfter } from "./prepositions.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const FAR_MODIFIER = 4;
export const FAR_OBJECT = 16;

/** "Russian missile strike on", "the desertion of", "attack by". */
export function bindNoun(frame: SentenceFrame, hit: TriggerHit, actors: readonly Placed<ActorMention>[]): BoundActor[] {
  // "fighting between police and a gang known as NAME".
  const isBetween = frame.tokens.slice(hit.end, hit.end + 4).some(({ lower }) => lower === "between");
  if (isBetween)
    return joinActors(
      frame,
      hit,
      actors.filter((actor) => actor.from >= hit.end),
    );
  const bound: BoundActor[] = [];
  // "accused Baku of shelling the village".
  if (tokenBefore(frame.tokens, hit.from)?.lower === "of" && /ing$/.test(frame.tokens[hit.from]?.lower ?? "")) {
    const accused = actors.find((actor) => actor.end === hit.from - 1);
    if (accused) bound.push({ mention: accused, role: "agent" });
  }
  const answered = answeredFrom(frame.tokens, hit.end, hit.end + FAR_OBJECT);
  const movesItself = hit.trigger.frame === "self" || hit.trigger.kind === "MOBILIZE" || hit.trigger.kind === "PROTEST";
  for (const mention of actors) {
    // "Seoul estimates North Korean losses at": whose they are stands straight before.
    const isOfToll = hit.trigger.needs === "tolled";
    const most = isOfToll ? 1 : FAR_MODIFIER;
    // "North Korean casualties" is one mention.
    const last = isOfToll && mention.from < hit.from ? Math.min(mention.end, hit.from) : mention.end;
    if (last <= hit.from && hit.from - last <= most && isModifier(frame, last, hit.from))
      bound.push({ mention, role: hit.trigger.frame === "suffer" ? "victim" : isTakenBy(frame, hit, mention) ? "target" : "agent" });
    if (answered > 0 && mention.from >= answered) continue;
    if (mention.from < hit.end || mention.from - hit.end > 14 || costBetween(frame.clauses, hit.end - 1, mention.from) > 20) continue;
    // "attributed the kidnapping to robbers, but a unit of NAME is near".
    if (frame.tokens.slice(hit.end, mention.from).some((token) => token.lower === "but")) continue;
    if (isAfter(frame, mention, "by")) {
      if (!isRemarkedOn(frame, hit, mention)) bound.push({ mention, role: "agent" });
    } else if (isAfter(frame, mention, "of") && !isOfKin(frame.tokens, hit.end, mention))
      bound.push({ mention, role: movesItself ? "agent" : "target" });
    else if (isAfter(frame, mention, "on", "against", "at", "for", "to"))
      bound.push({ mention, role: isLaidTo(frame, hit, mention) ? "agent" : "target" });
    else if (isAfter(frame, mention, "between", "with", "and")) bound.push({ mention, role: "participant" });
  }
  addListed(frame, hit, actors, bound);
  const doer = doerBehind(frame, hit, actors);
  if (doer && !bound.some(({ mention }) => mention === doer)) bound.push({ mention: doer, role: "agent" });
  const start = clauseStart(frame.clauses, hit.from);
  if (!bound.some(({ role }) => role === "agent")) {
    const light = frame.tokens
      .slice(start, hit.from)
      .findIndex((token, at) => LIGHT_VERBS.has(token) && !(HAS_HAVE.has(token) && frame.tokens[start + at + 1]?.lower.endsWith("ed")));
    if (light >= 0 && !looksInto(frame.tokens, start + light))
      for (const mention of actors)
        if (
          mention.from >= start &&
          mention.end <= start + light &&
          !isAfter(frame, mention, ...BESIDE) &&
          !bound.some((other) => other.mention === mention)
        )
          bound.push({ mention, role: "agent" });
  }
  return bound;
}

/** "condemned the massacre that the RSF militia committed". */
function doerBehind(
  { tokens }: SentenceFrame,
  { end }: TriggerHit,
  actors: readonly Placed<ActorMention>[],
): Placed<ActorMention> | undefined {
  if (!THAT_WHICH.has(tokens[end])) return undefined;
  return actors.find(
    ({ from, end: last }) => from > end && from <= end + 4 && (COMMITTED.has(tokens[last]) || COMMITTED.has(tokens[last + 1])),
  );
}
const THAT_WHICH = new WordSet("that which".split(" "));
const COMMITTED = new WordSet("committed perpetrated staged conducted mounted".split(" "));

/** "Outside the parliament, some hundred members held a vigil": where, not who. */
const BESIDE = ["outside", "inside", "near", "at", "around"];

const LAYS = new WordSet("blamed blames blaming blame attributed attributes attributing attribute pinned".split(" "));
const BEFORE_DEED = 3;

/** "blamed the attack on NAME", "the attack was attributed to NAME": theirs, not on them. */
function isLaidTo({ tokens }: SentenceFrame, { from, end }: TriggerHit, mention: Placed<ActorMention>): boolean {
  for (let at = Math.max(0, from - BEFORE_DEED); at < mention.from; at++)
    if (LAYS.has(tokens[at]) && (at < from || at <= end + BEFORE_DEED)) return true;
  return false;
}

const REMARKS = new WordSet(
  "condemned denounced criticised criticized deplored decried slammed praised welcomed hailed applauded reported confirmed documented verified noted cited described denied disputed rejected mourned".split(
    " ",
  ),
);

/** "The coup was condemned by France": who spoke of it did not do it. */
export function isRemarkedOn({ tokens }: SentenceFrame, hit: TriggerHit, { from }: Placed<ActorMention>): boolean {
  const by = tokens.findLastIndex(({ lower }, at) => at < from && at >= hit.end && lower === "by");
  return by > 0 && REMARKS.has(tokenBefore(tokens, by));
}

/** "sanctions on Iranian banks, two generals and the shipping company NAME": the list goes on. */
export function addListed(frame: SentenceFrame, hit: TriggerHit, actors: readonly Placed<ActorMention>[], bound: BoundActor[]): void {
  const { tokens } = frame;
  if (hit.trigger.kind !== "SANCTION") return;
  let last = bound.findLast(({ mention, role }) => role === "target" && mention.from >= hit.end)?.mention;
  for (const mention of actors) {
    if (!last || mention.from < last.end || bound.some((one) => one.mention === mention)) continue;
    const gap = tokens.slice(last.end, mention.from);
    if (
      gap.length > 8 ||
      isSpeaking(frame, mention, hit) ||
      !gap.some(({ lower }) => lower === "and" || lower === ",") ||
      gap.some(({ lower }) => BREAKS_LIST.has(lower))
    )
      return;
    bound.push({ mention, role: "target" });
    last = mention;
  }
}

const BREAKS_LIST = new Set("on in at over for by after because said which who that while as with was were is are".split(" "));

const LOOKS_INTO = new WordSet("investigating investigate investigates investigated probing probe probes probed examining".split(" "));

/** "Police are investigating the burning of a mast": they have no part in it. */
export const looksInto = (tokens: SentenceFrame["tokens"], verb: number): boolean =>
  LOOKS_INTO.has(tokens[verb]) || LOOKS_INTO.has(tokens[verb + 1]);

const HAS_HAVE = new WordSet(["has", "have"]);
const LIGHT_VERBS = new WordSet(
  "launched launches launch carried conducted conduct staged held hold began begun started mounted made ordered announced announces stepped resumed led took takes taking participated committed perpetrated answered responded retaliated replied sat gathered joined marched rallied is are was were has have".split(
    " ",
  ),
);

const THE_A_AN_ETC = new WordSet(
  "the a an and or in on of at by to for was were is are had has said that who which with from after during".split(" "),
);

function isModifier(frame: SentenceFrame, from: number, to: number): boolean {
  return frame.tokens.slice(from, to).every((token) => (token.kind === "word" && !THE_A_AN_ETC.has(token)) || /^['’-]/.test(token.text));
}
