import type { ActorRole } from "#domain/event.ts";
import type { ActorMention, DateMention, PlaceMention } from "#domain/mention.ts";
import { type Clauses, clauseEnd, clauseStart, costBetween } from "./clauses.ts";
import { stateNamed } from "./lexicon/states.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { Attribution } from "./sources.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";

/** What one sentence holds, and how its parts lie to each other. */
export type SentenceFrame = {
  tokens: readonly Token[];
  clauses: Clauses;
  places: Placed<PlaceMention>[];
  dates: Placed<DateMention>[];
  actors: Placed<ActorMention>[];
  attributions: (Placed<Attribution> & { cueAt: number })[];
};

const ANOTHER_TRIGGER = 5;
const TOO_FAR = 30;
/** Violence and movement happen where the sentence is, talk and treaties only where they are said to be. */
const TOO_FAR_ON_THE_GROUND = 45;
const ON_THE_GROUND = new Set(["ASSAULT", "RETREAT", "COERCE", "MOBILIZE", "OTHER", "PROTEST"]);

function costTo(frame: SentenceFrame, hit: TriggerHit, mention: { from: number; end: number }, hits: readonly TriggerHit[]): number {
  const near = mention.from >= hit.end ? hit.end - 1 : hit.from;
  const edge = mention.from >= hit.end ? mention.from : mention.end - 1;
  const between = hits.filter((other) => other !== hit && other.from > Math.min(near, edge) && other.from < Math.max(near, edge)).length;
  return costBetween(frame.clauses, near, edge) + between * ANOTHER_TRIGGER;
}

/** A date that says when somebody spoke, not when it happened: nearer to the verb of saying than to any happening. */
export function isReportingDate(frame: SentenceFrame, date: Placed<DateMention>, hits: readonly TriggerHit[]): boolean {
  return frame.attributions.some(({ cueAt, from, end }) => {
    // "… late on Friday, police said": the day belongs to what is said.
    const opens = Math.min(cueAt, from);
    if (date.end <= opens && date.from > 2 && frame.tokens.slice(date.end, opens).some((token) => token.text === ",")) return false;
    const toCue = Math.min(
      costBetween(frame.clauses, cueAt, date.from),
      date.from >= end ? costBetween(frame.clauses, end - 1, date.from) : costBetween(frame.clauses, from, date.end - 1),
    );
    return hits.every((hit) => (hit.from === cueAt ? false : costTo(frame, hit, date, hits) > toCue));
  });
}

export function bindDate(frame: SentenceFrame, hit: TriggerHit, hits: readonly TriggerHit[]): Placed<DateMention> | null {
  let best: Placed<DateMention> | null = null;
  let least = TOO_FAR_ON_THE_GROUND;
  for (const date of frame.dates) {
    if (date.value.precision === "duration" || date.value.precision === "vague") continue;
    if (!date.value.when && !date.value.value.startsWith("XXXX")) continue;
    // A date in front of the sentence holds for all of it.
    if (isInAnotherRelative(frame, date, hit)) continue;
    const far = costTo(frame, hit, date, hits);
    const cost = date.from <= 3 ? Math.min(8, far) : far;
    if (cost < least && !isApart(frame, date, hit) && !isReportingDate(frame, date, hits)) {
      best = date;
      least = cost;
    }
  }
  return best;
}

/** "the deal, which was reached in Doha on 15 January": of the deal, not of what else is told. */
function isInAnotherRelative({ clauses, tokens }: SentenceFrame, mention: { from: number }, hit: TriggerHit): boolean {
  const start = clauseStart(clauses, mention.from);
  return (
    start > 0 &&
    clauses.clause[mention.from] !== clauses.clause[hit.from] &&
    /^(?:who|which|where|whose|when)$/.test(tokens[start]?.lower ?? "")
  );
}

/** A dash or a semicolon stands between. */
function isApart(frame: SentenceFrame, date: { from: number }, hit: TriggerHit): boolean {
  return costBetween(frame.clauses, date.from, hit.from) - Math.abs(date.from - hit.from) >= APART;
}
const APART = 12;

export function reportingDate(frame: SentenceFrame, hits: readonly TriggerHit[]): Placed<DateMention> | null {
  return (
    frame.dates.find((date) => date.value.when !== null && date.value.precision !== "duration" && isReportingDate(frame, date, hits)) ??
    null
  );
}

const ORIGIN = new Set(["from", "off"]);
const LEADS_AWAY = new Set(["RETREAT"]);
const JOINTS =
  /^(?:,|and|or|as|well|in|of|the|'s|’s|both|nearby|\(|village|town|city|district|region|oblast|province|near|towns|cities|villages|districts|regions)$/;

/** The literal places of a happening: the nearest, and those joined to it. */
export function bindPlaces(frame: SentenceFrame, hit: TriggerHit, hits: readonly TriggerHit[]): Placed<PlaceMention>[] {
  if (hit.trigger.frame === "say") return [];
  const literal = frame.places.filter(
    (place) =>
      (place.value.use === "literal" || isFront(frame, place)) &&
      !frame.actors.some((actor) => actor.from === place.from && actor.value.type === "state") &&
      !describesSpeaker(frame, place) &&
      !(hit.trigger.frame === "join" && isParty(frame, place)),
  );
  let best = -1;
  let least = ON_THE_GROUND.has(hit.trigger.kind) ? TOO_FAR_ON_THE_GROUND : TOO_FAR;
  literal.forEach((place, at) => {
    const before = frame.tokens[place.from - 1]?.lower ?? "";
    const origin = ORIGIN.has(before) && !LEADS_AWAY.has(hit.trigger.kind) ? 10 : 0;
    const isFronted = place.from <= 2 && /^(?:in|near|at|outside)$/.test(frame.tokens[0]?.lower ?? "");
    const direct = place.from >= hit.end || isFronted ? 0 : 3;
    const far = costTo(frame, hit, place, hits);
    const cost =
      (isFronted ? Math.min(3, far) : far) +
      (leadsElsewhere(frame, place) ? 20 : 0) +
      (isInAnotherRelative(frame, place, hit) ? 10 : 0) +
      (isApart(frame, place, hit) ? 15 : 0) +
      (isApposed(frame, place) ? 20 : 0) +
      origin +
      direct +
      (isBeyondBorder(frame, place) ? 20 : 0);
    if (cost < least) {
      best = at;
      least = cost;
    }
  });
  if (best < 0) return ON_THE_GROUND.has(hit.trigger.kind) ? placeOfOffice(frame, hit) : [];
  const chosen = [literal[best]];
  for (let at = best; at + 1 < literal.length && areJoined(frame, literal[at], literal[at + 1]); at++) chosen.push(literal[at + 1]);
  for (let at = best; at > 0 && areJoined(frame, literal[at - 1], literal[at]); at--) chosen.unshift(literal[at - 1]);
  return chosen.filter((place) => place !== undefined);
}

/** "the mayor of Arauca", "the town hall of Tumaco": where nothing else says it, what befalls them is taken to be there. Never a whole state. */
function placeOfOffice(frame: SentenceFrame, hit: TriggerHit): Placed<PlaceMention>[] {
  const office = frame.places.find(
    (place) =>
      place.value.use === "associative" &&
      frame.tokens[place.from - 1]?.lower === "of" &&
      /^(?:governor|mayor|hall|council|prefect|village|town|city|bishop|archbishop|university|port|prison|court|councillors?|commander|chief)$/.test(
        frame.tokens[place.from - 2]?.lower ?? "",
      ) &&
      stateNamed(place.value.name) === null &&
      !describesSpeaker(frame, place) &&
      costBetween(frame.clauses, place.from, hit.from) <= 14,
  );
  return office ? [office] : [];
}

/** "El Fasher, the capital of North Darfur": says where the other place is. */
function isApposed(frame: SentenceFrame, place: { from: number }): boolean {
  const [further, before] = [frame.tokens[place.from - 2]?.lower ?? "", frame.tokens[place.from - 1]?.lower ?? ""];
  return (
    before === "of" &&
    /^(?:capital|part|south|north|east|west|northeast|northwest|southeast|southwest)$/.test(further) &&
    frame.places.some((other) => other.from < place.from)
  );
}

/** "the road that leads to Tskhinvali". */
function leadsElsewhere(frame: SentenceFrame, place: { from: number }): boolean {
  return (
    frame.tokens[place.from - 1]?.lower === "to" &&
    /^(?:leads?|leading|road|highway|route|railway)$/.test(frame.tokens[place.from - 2]?.lower ?? "")
  );
}

/** "the Kursk axis": a modifier that says where. */
function isFront(frame: SentenceFrame, place: Placed<PlaceMention>): boolean {
  return (
    place.value.use === "associative" &&
    /^(?:axis|front|direction|sector|salient|theatre|theater|frontline)$/.test(frame.tokens[place.end]?.lower ?? "") &&
    frame.tokens[place.from - 1]?.text !== "-"
  );
}

const LOCATIVE = /^(?:in|at|near|outside|inside|on|from|to|around|aboard|via|visited|toured|visit|hosted|hosts)$/;

/** Talk and treaties are only where a word says so: not "between Russia and the DPRK", not "with Kyiv". */
function isParty(frame: SentenceFrame, place: { from: number }): boolean {
  for (let at = place.from - 1; at >= Math.max(0, place.from - 5); at--) {
    const token = frame.tokens[at];
    if (!token || /^(?:between|with|and|for|of)$/.test(token.lower) || /^[—–(:;]$/.test(token.text)) return true;
    if (LOCATIVE.test(token.lower)) return false;
  }
  return true;
}

/** "a few miles from the border with Ukraine" is not in Ukraine. */
function isBeyondBorder(frame: SentenceFrame, place: { from: number }): boolean {
  const [further, before] = [frame.tokens[place.from - 2]?.lower ?? "", frame.tokens[place.from - 1]?.lower ?? ""];
  return /^(?:border|borders|frontier)$/.test(further) && /^(?:with|to)$/.test(before);
}

function areJoined(frame: SentenceFrame, left: Placed<PlaceMention> | undefined, right: Placed<PlaceMention> | undefined): boolean {
  if (!left || !right) return false;
  const between = frame.tokens.slice(left.end, right.from);
  return between.length <= 4 && between.every((token) => JOINTS.test(token.lower));
}

/** "the governor of Bryansk said": where the speaker is from, not where it happened. */
function describesSpeaker(frame: SentenceFrame, place: Placed<PlaceMention>): boolean {
  return frame.attributions.some((attribution) => attribution.from <= place.from && place.end <= attribution.end);
}

export type BoundActor = { mention: Placed<ActorMention>; role: ActorRole };

/** Who takes part, and how, by the frame of the trigger and where the names stand. */
export function bindActors(frame: SentenceFrame, hit: TriggerHit, hits: readonly TriggerHit[]): BoundActor[] {
  const speakers = frame.attributions.filter((attribution) => attribution.cueAt !== hit.from);
  const isSpeaking = (actor: Placed<ActorMention>) => speakers.some((speaker) => speaker.from < actor.end && actor.from < speaker.end);
  const actors = frame.actors.filter((actor) => !isSpeaking(actor));
  if (hit.trigger.frame === "join") return joinActors(frame, hit, actors);
  const people = actors.filter((actor) => !isAdjectiveOfPlace(frame, actor));
  return hit.isNoun ? bindNoun(frame, hit, people) : bindVerb(frame, hit, hits, people);
}

/** "the Pakistani city of": says where, not who. */
function isAdjectiveOfPlace(frame: SentenceFrame, actor: Placed<ActorMention>): boolean {
  const next = frame.tokens[actor.end]?.lower ?? "";
  return (
    actor.value.type === "state" &&
    /^(?:city|town|village|region|province|capital|border|soil|territory|territorial|coast|port|side|frontline|front|waters|airspace|island|occupied|district|resort)$/.test(
      next,
    ) &&
    !(next === "side" && frame.tokens[actor.end + 1]?.lower !== "of")
  );
}

const JOINING =
  /^(?:between|with|by|and|,|both|alongside|as|well|including|from|representatives|officials|delegations?|leaders?|counterparts?|his|her|their|its|the|of|side|president|minister|foreign|defence|defense|prime|leader|envoys?|negotiators|\(|\))$/;

/** Those before it in its clause, and those behind it that "between", "with" and "and" lead to. */
function joinActors(frame: SentenceFrame, hit: TriggerHit, actors: readonly Placed<ActorMention>[]): BoundActor[] {
  const speaker = pronounSpeaker(frame, hit);
  const joined: Placed<ActorMention>[] = speaker ? [speaker] : [];
  const start = subjectStart(frame, hit);
  for (const actor of actors) {
    const isSubject =
      actor.from >= start && actor.end <= hit.from && !isAfter(frame, actor, "over", "about", "on", "regarding", "for", "in", "against");
    if (isSubject) joined.push(actor);
  }
  let reached: number | null = null;
  for (const actor of actors) {
    if (actor.from < hit.end) continue;
    if (costBetween(frame.clauses, reached ?? hit.end - 1, actor.from) > (reached === null ? 30 : 24)) break;
    const gap = frame.tokens.slice(reached ?? hit.end, actor.from).map((token) => token.lower);
    const leads = gap.some((word) => word === "between" || word === "with" || word === "by");
    const strays = gap.some(
      (word) =>
        /^(?:over|about|regarding|on|concerning|fate|aimed|after|against|fighting|captured)$/.test(word) && !(word === "on" && leads),
    );
    const isObject = reached === null && !hit.isNoun && gap.every((word) => JOINING.test(word));
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

/** "The ministry confirmed it was in talks": the speaker is the one meant by "it". */
function pronounSpeaker(frame: SentenceFrame, hit: TriggerHit): Placed<ActorMention> | null {
  const speech = frame.attributions
    .filter((attribution) => attribution.cueAt < hit.from && attribution.end <= attribution.cueAt + 1)
    .at(-1);
  if (!speech) return null;
  const subject = frame.tokens.slice(speech.cueAt + 1, Math.min(speech.cueAt + 4, hit.from)).map((token) => token.lower);
  if (!subject.some((word) => /^(?:it|he|she|they|we|its|their)$/.test(word))) return null;
  return frame.actors.find((actor) => actor.from < speech.end && speech.from < actor.end) ?? null;
}

function bindVerb(
  frame: SentenceFrame,
  hit: TriggerHit,
  hits: readonly TriggerHit[],
  actors: readonly Placed<ActorMention>[],
): BoundActor[] {
  const { trigger, mood } = hit;
  const bound: BoundActor[] = [];
  const subject = subjectOf(frame, hit, hits, actors);
  const objects = objectsOf(frame, hit, hits, actors);
  const hurts = trigger.mode === "kill" || trigger.mode === "injure" || trigger.mode === "die" || trigger.mode === "shoot";
  const undergone: ActorRole = hurts ? "victim" : "target";
  if (mood.isPassive && (trigger.frame === "act" || trigger.frame === "say")) {
    for (const mention of subject) bound.push({ mention, role: trigger.kind === "MOBILIZE" ? "agent" : undergone });
    for (const mention of objects) if (isAfter(frame, mention, "by")) bound.push({ mention, role: "agent" });
    if (mood.isFinite) for (const mention of objects) if (isAfter(frame, mention, "to", "for")) bound.push({ mention, role: "target" });
    return bound;
  }
  const first: ActorRole = trigger.frame === "suffer" ? "victim" : "agent";
  const speaker = subject.length === 0 ? pronounSpeaker(frame, hit) : null;
  for (const mention of speaker ? [speaker] : subject) bound.push({ mention, role: first });
  if (trigger.frame === "suffer") return bound;
  for (const mention of objects) {
    // "in a deal brokered by": somebody else's doing.
    if (
      isAfter(frame, mention, "by") ||
      (mention.value.type !== "person" && isAfter(frame, mention, "outside", "near", "inside", "around", "from"))
    )
      continue;
    const isFellow = isAfter(frame, mention, "alongside", "with") && trigger.frame !== "say";
    const isMoved =
      trigger.kind === "MOBILIZE" && trigger.frame === "act" && !isAfter(frame, mention, "to", "into", "against", "for", "in", "near");
    bound.push({
      mention,
      role: isMoved ? "agent" : isFellow ? "participant" : trigger.frame === "self" ? "target" : undergone,
    });
  }
  return bound;
}

/** Where the subject of a trigger may begin: behind the verb of saying that leads to it, else at its clause's start. */
function subjectStart(frame: SentenceFrame, hit: TriggerHit): number {
  const start = clauseStart(frame.clauses, hit.from);
  const cue = frame.attributions.filter(({ cueAt, from }) => cueAt >= start && cueAt < hit.from && from < cueAt).at(-1);
  return cue ? cue.cueAt + 1 : start;
}

/** The names before the verb in its clause; of the clause before when it has none of its own ("…, killing"). */
function subjectOf(
  frame: SentenceFrame,
  hit: TriggerHit,
  hits: readonly TriggerHit[],
  actors: readonly Placed<ActorMention>[],
): Placed<ActorMention>[] {
  const { tokens, clauses } = frame;
  const start = clauseStart(clauses, hit.from);
  if (hit.mood.isPassive && !hit.mood.isFinite)
    return actors.filter((actor) => actor.end <= hit.from && hit.from - actor.end <= 2).slice(-1);
  if (/^(?:who|which|that)$/.test(tokens[start]?.lower ?? "") && start > 0) {
    const antecedent = actors.filter((actor) => actor.end <= start && start - actor.end <= 2).slice(-1);
    if (antecedent.length > 0) return antecedent;
  }
  const from = subjectStart(frame, hit);
  // "accused Pyongyang of supplying".
  if (tokens[hit.from - 1]?.lower === "of" && /ing$/.test(tokens[hit.from]?.lower ?? "")) {
    const blamed = actors.filter((actor) => actor.end <= hit.from && hit.from - actor.end <= 3).slice(-1);
    if (blamed.length > 0) return blamed;
  }
  const own = actors.filter(
    (actor) => actor.from >= from && actor.end <= hit.from && !isAfter(frame, actor, ...NOT_SUBJECT) && !hasNewSubject(frame, actor, hit),
  );
  if (own.length > 0 && !hasPronounBefore(frame, hit)) return sameRun(frame, own);
  const other = actors.filter((actor) => actor.from >= from && actor.end <= hit.from && isAfter(frame, actor, "of"));
  if (other.length > 0 && !hasPronounBefore(frame, hit)) return other.slice(0, 1);
  const leader = hits.filter((before) => before.from < hit.from && costBetween(clauses, before.from, hit.from) < 24).at(-1);
  const continues =
    /ing$/.test(tokens[hit.from]?.lower ?? "") ||
    /^(?:and|but|then)$/.test(tokens[hit.from - 1]?.lower ?? "") ||
    /^(?:and|but)$/.test(tokens[start]?.lower ?? "");
  return leader && continues && !leader.isNoun && !leader.mood.isPassive
    ? subjectOf(
        frame,
        leader,
        hits.filter((one) => one !== hit),
        actors,
      )
    : [];
}

/** "Belarus brokered a deal and the column withdrew": somebody else has taken over. */
function hasNewSubject(frame: SentenceFrame, actor: { end: number }, hit: TriggerHit): boolean {
  for (let at = actor.end; at < hit.from - 1; at++) {
    if (
      /^(?:and|but)$/.test(frame.tokens[at]?.lower ?? "") &&
      /^(?:the|a|an|its|his|her|their|both)$/.test(frame.tokens[at + 1]?.lower ?? "")
    ) {
      return (
        !frame.actors.some((other) => other.from > at && other.end <= hit.from) &&
        frame.tokens.slice(actor.end, at).some((token) => /ed$/.test(token.lower))
      );
    }
  }
  return false;
}

const NOT_SUBJECT = ["of", "in", "with", "against", "from", "near", "to", "for", "on", "tying", "by", "at"];

/** "… it has refused": the subject is a word that stands for somebody, not the name before it. */
function hasPronounBefore(frame: SentenceFrame, hit: TriggerHit): boolean {
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 4); at--) {
    const lower = frame.tokens[at]?.lower ?? "";
    if (/^(?:it|he|she|they|we)$/.test(lower)) return true;
    if (!/^(?:has|have|had|was|were|is|are|been|also|never|not|[a-z]+ly)$/.test(lower)) return false;
  }
  return false;
}

/** "Russia and Belarus": the first name and those joined to it by "and". */
function sameRun(frame: SentenceFrame, actors: readonly Placed<ActorMention>[]): Placed<ActorMention>[] {
  const run: Placed<ActorMention>[] = [];
  for (const actor of actors) {
    const last = run.at(-1);
    const between = last ? frame.tokens.slice(last.end, actor.from).map((token) => token.lower) : [];
    if (
      !last ||
      between.every(
        (word) => /^(?:and|,|the|president|leader|minister|prime|foreign|defence|defense|or|as|well)$/.test(word) || between.length <= 3,
      )
    )
      run.push(actor);
  }
  return run;
}

function objectsOf(
  frame: SentenceFrame,
  hit: TriggerHit,
  hits: readonly TriggerHit[],
  actors: readonly Placed<ActorMention>[],
): Placed<ActorMention>[] {
  const next = hits.find((other) => other.from >= hit.end && !other.isNoun && other.trigger.kind !== hit.trigger.kind);
  const end = Math.min(clauseEnd(frame.clauses, hit.from, frame.tokens.length), next?.from ?? frame.tokens.length);
  return actors.filter((actor) => actor.from >= hit.end && actor.from < end && actor.from - hit.end < 16);
}

/** "by members of the", "by suspected guerrillas of the": what follows acts. */
const MEMBERS =
  /^(?:of|members?|fighters?|guerrillas?|gunmen|militants?|rebels?|elements?|men|combatants?|militiamen|units?|agents?|soldiers|troops|suspected|alleged|armed|unidentified|presumed)$/;

function isAfter(frame: SentenceFrame, actor: { from: number }, ...words: readonly string[]): boolean {
  const members = frame.tokens[actor.from - 1]?.lower === "of" || frame.tokens[actor.from - 2]?.lower === "of" ? 5 : 0;
  for (let at = actor.from - 1; at >= Math.max(0, actor.from - 3 - members); at--) {
    const token = frame.tokens[at];
    if (members > 0 && token && !words.includes("of") && MEMBERS.test(token.lower)) continue;
    if (!token || token.kind === "punctuation") return false;
    if (words.includes(token.lower) && !(token.lower === "to" && frame.tokens[at - 1]?.lower === "up")) return true;
    if (
      !/^(?:the|a|an|some|about|its|their|other|up|to|least|at|several|\d+|one|two|three|four|five|six|seven|eight|nine|ten|allied|more|than|senior|former)$/.test(
        token.lower,
      ) &&
      token.kind !== "number"
    )
      return false;
  }
  return false;
}

/** "Russian missile strike on", "the desertion of", "attack by". */
function bindNoun(frame: SentenceFrame, hit: TriggerHit, actors: readonly Placed<ActorMention>[]): BoundActor[] {
  const bound: BoundActor[] = [];
  const movesItself = hit.trigger.frame === "self" || hit.trigger.kind === "MOBILIZE" || hit.trigger.kind === "PROTEST";
  for (const mention of actors) {
    if (mention.end <= hit.from && hit.from - mention.end <= 4 && isModifier(frame, mention.end, hit.from))
      bound.push({ mention, role: hit.trigger.kind === "COERCE" ? "target" : "agent" });
    if (mention.from < hit.end || mention.from - hit.end > 14 || costBetween(frame.clauses, hit.end - 1, mention.from) > 20) continue;
    if (isAfter(frame, mention, "by")) bound.push({ mention, role: "agent" });
    else if (isAfter(frame, mention, "of")) bound.push({ mention, role: movesItself ? "agent" : "target" });
    else if (isAfter(frame, mention, "on", "against", "at", "for", "to")) bound.push({ mention, role: "target" });
    else if (isAfter(frame, mention, "between", "with", "and")) bound.push({ mention, role: "participant" });
  }
  const start = clauseStart(frame.clauses, hit.from);
  if (!bound.some(({ role }) => role === "agent")) {
    const light = frame.tokens.slice(start, hit.from).findIndex((token) => LIGHT_VERBS.test(token.lower));
    if (light >= 0)
      for (const mention of actors)
        if (mention.from >= start && mention.end <= start + light && !bound.some((other) => other.mention === mention))
          bound.push({ mention, role: "agent" });
  }
  return bound;
}

const LIGHT_VERBS =
  /^(?:launched|launches|launch|carried|conducted|conduct|staged|held|hold|began|begun|started|mounted|made|began|ordered|announced|stepped|resumed|led|is|are|was|were|has|have)$/;

function isModifier(frame: SentenceFrame, from: number, to: number): boolean {
  return frame.tokens
    .slice(from, to)
    .every(
      (token) =>
        (token.kind === "word" &&
          !/^(?:the|a|an|and|or|in|on|of|at|by|to|for|was|were|is|are|had|has|said|that|who|which|with|from|after|during)$/.test(
            token.lower,
          )) ||
        /^['’-]/.test(token.text),
    );
}
