import type { ActorRole } from "#domain/event.ts";
import type { ActorMention } from "#domain/mention.ts";
import { answeredFrom, crimeFrom, isByOrderOf } from "./answered-deeds.ts";
import { addListed, bindNoun, FAR_OBJECT } from "./bind-nouns.ts";
import { joinActors } from "./bind-parties.ts";
import { announcesIt, fellowSpeakers, isAddressed, isSpeaking, speakerBehind } from "./bind-speakers.ts";
import { isAntecedent, subjectOf } from "./bind-subjects.ts";
import { bornBy, imposerOf, isBeside, isThreatened } from "./bind-targets.ts";
import { clauseEnd, clauseStart } from "./clauses.ts";
import { FAR_GROUP, isFireFrom, isOfNoState, wholeOf } from "./event-parts.ts";
import { isSchemed } from "./event-topics.ts";
import { isOnVisit, visitorOf } from "./event-visits.ts";
import { NEEDS } from "./lexicon/need-classes.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import { isAfter, readsPassive } from "./prepositions.ts";
import { pronounSpeaker } from "./pronoun-speakers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { subjectBehind, subjectInFront } from "./subject-behind.ts";
import { isPossessive, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

export type BoundActor = { mention: Placed<ActorMention>; role: ActorRole };

/** Who takes part, and how, by the frame of the trigger and where the names stand. */
export function bindActors(frame: SentenceFrame, hit: TriggerHit, hits: readonly TriggerHit[]): BoundActor[] {
  const actors =
    frame.attributions.length === 0
      ? frame.actors
      : frame.actors.filter(
          (actor) =>
            (!isSpeaking(frame, actor, hit) || isAntecedent(frame, actor, hit) || announcesIt(frame, actor, hit)) &&
            !isAddressed(frame, actor),
        );
  if (hit.trigger.frame === "join") {
    const joined = withoutObjects(frame, hit, hits, joinActors(frame, hit, actors));
    const visitor = isOnVisit(frame.tokens, hit) ? visitorOf(frame, hit) : null;
    if (visitor) return [{ mention: visitor, role: "participant" }, ...joined.filter(({ mention }) => mention !== visitor)];
    if (hit.isNoun && hit.trigger.kind === "AGREE") return withoutCallers(hit, hits, joined);
    const behind = subjectBehind(frame, hit) ?? subjectInFront(frame, hit, hits);
    if (behind && !joined.some(({ mention }) => mention === behind)) return [{ mention: behind, role: "participant" }, ...joined];
    // "held an exercise there, and sent its minister to NAME": the subject of the verb before.
    const isSecond = !hit.isNoun && !hit.mood.isPassive && AND_BUT.has(frame.tokens[clauseStart(frame.clauses, hit.from)]);
    if (!isSecond || joined.some(({ mention }) => mention.end <= hit.from)) return joined;
    return [...subjectOf(frame, hit, hits, actors).map((mention): BoundActor => ({ mention, role: "participant" })), ...joined];
  }
  const people = actors.filter((actor) => !isAdjectiveOfPlace(frame, actor) && !isBacker(frame, actor) && !isOfPaper(frame, actor));
  return hit.isNoun ? bindNoun(frame, hit, people) : bindVerb(frame, hit, hits, people);
}

const CALLS = new Set(["REQUEST", "SUPPORT", "ACCUSE"]);

/** "NAME urged both sides to keep to the ceasefire": whoever speaks of a pact is no party to it. */
function withoutCallers({ from }: TriggerHit, hits: readonly TriggerHit[], joined: BoundActor[]): BoundActor[] {
  const call = hits.findLast(({ trigger, isNoun, mood, end }) => !isNoun && mood.isFinite && CALLS.has(trigger.kind) && end <= from);
  return call ? joined.filter(({ mention }) => mention.from > call.from) : joined;
}

/** "accused Pristina of provoking the Serbs and called a session": whoever the verb before is turned on takes no part. */
function withoutObjects(frame: SentenceFrame, hit: TriggerHit, hits: readonly TriggerHit[], joined: BoundActor[]): BoundActor[] {
  if (hit.isNoun || hit.mood.isPassive || !AND_BUT.has(tokenBefore(frame.tokens, hit.from))) return joined;
  const verb = hits.findLast(({ end, isNoun, mood }) => end <= hit.from && !isNoun && mood.isFinite && !mood.isPassive);
  if (verb?.trigger.frame !== "say") return joined;
  const own = joined.filter(({ mention }) => mention.from < verb.end || mention.from >= hit.end);
  if (own.some(({ mention }) => mention.end <= verb.from)) return own;
  return [...subjectOf(frame, verb, hits, frame.actors).map((mention): BoundActor => ({ mention, role: "participant" })), ...own];
}

const BACKED = new WordSet("linked backed affiliated aligned allied inspired supported funded sponsored".split(" "));

/** "the al Qaeda-linked JNIM attacked": whom the attacker belongs to. */
function isBacker({ tokens, actors }: SentenceFrame, { end, value }: Placed<ActorMention>): boolean {
  if (tokens[end]?.text === "-") return BACKED.has(tokens[end + 1]);
  // "Lebanon's Hezbollah": whose land it is.
  if (value.type === "state" && isPossessive(tokens[end]))
    return actors.some((other) => other.from > end && other.from - end <= FAR_GROUP && isOfNoState(other.value));
  return value.type === "org" && isPossessive(tokens[end]) && (BRANCHES.has(tokens[end + 1]) || BRANCHES.has(tokens[end + 2]));
}

const BRANCHES = new WordSet("affiliate affiliates ally allies offshoot proxy branch franchise".split(" "));

const PAPERS = new WordSet("resolution resolutions charter convention".split(" "));

/** "in violation of UN resolutions": whose words they are. */
function isOfPaper({ tokens }: SentenceFrame, { end, value }: Placed<ActorMention>): boolean {
  return value.type === "org" && PAPERS.has(tokens[end]);
}

const AND_BUT = new WordSet("and but".split(" "));

const GUARD_GUARDS_POLICE_ETC = new WordSet("guard guards police force forces troops patrol patrols authorities officials".split(" "));

/** "the Pakistani city of": says where, not who; "Russian troops occupied" does. */
export function isAdjectiveOfPlace(frame: SentenceFrame, actor: Placed<ActorMention>): boolean {
  const next = frame.tokens[actor.end]?.lower ?? "";
  if (next === "occupied" && !PLACE_NOUNS.has(frame.tokens[actor.end + 1])) return false;
  if (isOfHouse(frame, actor)) return true;
  return (
    actor.value.type === "state" &&
    /^(?:city|town|village|region|province|capital|border|soil|territory|territorial|coast|port|side|frontline|front|waters|airspace|island|occupied|district|resort)$/.test(
      next,
    ) &&
    !(next === "side" && frame.tokens[actor.end + 1]?.lower !== "of") &&
    // "Greek coast guards", "Thai border police".
    !GUARD_GUARDS_POLICE_ETC.has(frame.tokens[actor.end + 1])
  );
}

const HOUSES = new WordSet("hospital hospitals school university clinic mosque church cemetery market quarter".split(" "));

/** "killed at the Saudi hospital": a house's name. */
const isOfHouse = (frame: SentenceFrame, actor: Placed<ActorMention>): boolean =>
  actor.value.type === "state" && HOUSES.has(frame.tokens[actor.end]) && isAfter(frame, actor, "at", "in", "inside", "near", "outside");

const PLACE_NOUNS = new WordSet("city town village region territory territories lands part parts area areas zone east south".split(" "));

/** Whoever sees it takes no part. */
const OBSERVED = new Set(["observe", "sight", "spot", "detect"]);

/** "Six Russian ships were spotted", "Tokyo detected two Chinese drones": it is they who came. */
const isSeenMoving = ({ trigger }: TriggerHit) => trigger.kind === "MOBILIZE" || trigger.mode === "incursion";

function bindVerb(
  frame: SentenceFrame,
  hit: TriggerHit,
  hits: readonly TriggerHit[],
  actors: readonly Placed<ActorMention>[],
): BoundActor[] {
  const { trigger, mood } = hit;
  const bound: BoundActor[] = [];
  const whole = isSchemed(frame.tokens, hit.from) ? null : wholeOf(frame, hit, actors);
  const own = whole === null ? [] : whole.length > 0 ? whole : subjectOf(frame, hit, hits, actors);
  const subject = own.length === 0 && mood.isPassive ? ownerBefore(frame, hit, actors) : own;
  const objects = objectsOf(frame, hit, hits, actors);
  const hurts =
    trigger.mode === "kill" || trigger.mode === "injure" || trigger.mode === "die" || trigger.mode === "death" || trigger.mode === "shoot";
  const undergone: ActorRole = hurts ? "victim" : "target";
  const isPassive = readsPassive(frame, hit) && (mood.isFinite || !followsItsSubject(frame, hit, subject));
  if (isPassive && (trigger.frame === "act" || trigger.frame === "say")) {
    const imposer = imposerOf(frame, hit, actors);
    if (imposer) bound.push({ mention: imposer, role: "agent" });
    for (const mention of subject) if (mention !== imposer) bound.push({ mention, role: isSeenMoving(hit) ? "agent" : undergone });
    for (const mention of objects)
      if (isAfter(frame, mention, "by") || isFireFrom(frame, mention) || isByOrderOf(frame.tokens, hit.end, mention.from))
        bound.push({ mention, role: "agent" });
    const borne = bound.every(({ role }) => role === "agent") ? bornBy(frame, hit, actors) : null;
    if (borne) bound.push({ mention: borne, role: "target" });
    const speaker = trigger.frame === "say" && mood.isFinite ? speakerBehind(frame, hit, actors) : null;
    if (speaker && !bound.some(({ role }) => role === "agent")) bound.push({ mention: speaker, role: "agent" });
    for (const mention of mood.isFinite ? objects : []) {
      if (!isAfter(frame, mention, "to", "for")) continue;
      // "The ambassador was summoned to the ministry": by it, where it is known whose it is.
      const isHost = trigger.needs === "envoy" && mention.value.type === "org";
      if (!isHost || mention.value.country !== null) bound.push({ mention, role: isHost ? "agent" : "target" });
    }
    return bound;
  }
  // "a bomb planted by the group".
  if (mood.isPassive && trigger.frame === "self")
    for (const mention of objects) if (isAfter(frame, mention, "by")) bound.push({ mention, role: "agent" });
  if (bound.length > 0) return bound;
  const first: ActorRole = trigger.frame === "suffer" ? "victim" : "agent";
  const speaker = subject.length === 0 && !OBSERVED.has(trigger.lemma) ? pronounSpeaker(frame, hit) : null;
  const doers = OBSERVED.has(trigger.lemma) ? [] : subject;
  for (const mention of speaker ? fellowSpeakers(frame, speaker) : doers) bound.push({ mention, role: first });
  if (trigger.frame === "suffer") {
    for (const mention of actors) if (isBroughtBy(frame, hit, mention)) bound.push({ mention, role: "agent" });
    return bound;
  }
  if (hurts) for (const mention of listedBehind(frame, hit, actors)) bound.push({ mention, role: "victim" });
  for (const mention of objects) {
    // "fired North Korean missiles at": whose make they are.
    if (FIRED.has(trigger.needs ?? "") && mention.value.type === "state" && isOfArms(frame, mention)) continue;
    // "summoned the ambassador to the ministry": where.
    if (trigger.needs === "envoy" && mention.value.type === "org" && isAfter(frame, mention, "to")) continue;
    // "captured two North Korean soldiers in Russia's Kursk region": whose land it is.
    const isOfLand = isPossessive(frame.tokens[mention.end]) && isAfter(frame, mention, "in", "inside", "across", "near");
    if (isOfLand && bound.some(({ role }) => role === undergone)) continue;
    // "in a deal brokered by", "despite Moscow's protests": somebody else's doing.
    if (
      isAfter(frame, mention, "despite") ||
      isAfter(frame, mention, "by") ||
      (trigger.mode !== "capture" &&
        mention.value.type !== "person" &&
        isAfter(frame, mention, ...(OBTAINS.has(trigger.kind) ? WHERE : WHENCE)))
    )
      continue;
    const isFellow = isBeside(frame, hit, mention);
    const isMoved = isSeenMoving(hit) && trigger.frame === "act" && !isAfter(frame, mention, "to", "into", "against", "for", "in", "near");
    bound.push({
      mention,
      role: isMoved ? "agent" : isFellow ? "participant" : trigger.frame === "self" ? "target" : undergone,
    });
  }
  addListed(frame, hit, frame.actors, bound);
  return bound;
}

const WHERE = ["outside", "near", "inside", "around"];
const WHENCE = [...WHERE, "from"];
/** "banned imports from Lebanon", "demanded an apology from Hungary": whom it is turned on. */
const OBTAINS: ReadonlySet<string> = new Set(["SANCTION", "REQUEST"]);

/** "came under Chinese rocket fire", "fell to Turkish forces": by whom. */
function isBroughtBy(frame: SentenceFrame, { trigger, from, end }: TriggerHit, actor: Placed<ActorMention>): boolean {
  if (trigger.lemma === "fall") return actor.from >= end && actor.from <= end + 4 && isAfter(frame, actor, "to");
  if (!trigger.lemma.startsWith("come under")) return false;
  return actor.from > from && (actor.from < end || (actor.from <= end + 4 && isAfter(frame, actor, "from", "by")));
}

function objectsOf(
  frame: SentenceFrame,
  hit: TriggerHit,
  hits: readonly TriggerHit[],
  actors: readonly Placed<ActorMention>[],
): Placed<ActorMention>[] {
  // "arrested a man over the killing of NAME": NAME was killed, not arrested.
  const next = hits.find(
    (other) =>
      other.from >= hit.end &&
      other.trigger.kind !== hit.trigger.kind &&
      (!other.isNoun || leadsToIts(frame, other)) &&
      !isThreatened(frame, hit, other),
  );
  const last = Math.min(clauseEnd(frame.clauses, hit.from, frame.tokens.length), next?.from ?? frame.tokens.length);
  const crime = hit.trigger.kind === "COERCE" && !hit.isNoun ? crimeFrom(frame.tokens, hit.end, last) : -1;
  const answered = answeredFrom(frame.tokens, hit.end, last);
  const end = answered > 0 ? answered : last;
  const turn = actors.find((actor) => actor.from > hit.end && startsClause(frame, actor))?.from ?? end;
  const reach = hit.trigger.kind === "AID" ? FAR_RECEIVER : FAR_OBJECT;
  // "added 14 Russian firms to its list": the object stands between the words of the verb.
  const start = hit.isNoun ? hit.end : hit.from + 1;
  const objects = actors.filter((actor) => actor.from >= start && actor.from < Math.min(end, turn) && actor.from - hit.end < reach);
  return crime < 0 ? objects : objects.filter((actor) => actor.from < crime || isAfter(frame, actor, "by"));
}

const FIRED = new Set(["attack", "weapon-against"]);
const ARMS_REACH = 3;
const isOfArms = ({ tokens }: SentenceFrame, { end }: { end: number }): boolean =>
  tokens.slice(end, end + ARMS_REACH).some((token) => NEEDS.weaponry.has(token));

/** "delivered shells, more than 100 missiles and 220 guns to NAME". */
const FAR_RECEIVER = 28;

const WHEN_AFTER_AS_ETC = new WordSet("when after as before while where because".split(" "));

/** "when fighters of the group attacked": the name straight behind "when" acts. */
function followsItsSubject({ tokens, clauses }: SentenceFrame, hit: TriggerHit, subject: readonly Placed<ActorMention>[]): boolean {
  const start = clauseStart(clauses, hit.from);
  if (!WHEN_AFTER_AS_ETC.has(tokens[start])) return false;
  return subject.some((actor) => actor.from > start && actor.from <= start + 3 && actor.end === hit.from);
}

/** "killed three people: the mayor, NAME, and two others". */
function listedBehind({ tokens }: SentenceFrame, hit: TriggerHit, actors: readonly Placed<ActorMention>[]): Placed<ActorMention>[] {
  const colon = tokens.findIndex(({ text }, at) => text === ":" && at > hit.end && at < hit.end + 8);
  return colon < 0 ? [] : actors.filter((actor) => actor.value.type === "person" && actor.from > colon && actor.from < colon + 25);
}

/** "…, London followed in June": a name behind a comma that does something itself. */
function startsClause({ tokens }: SentenceFrame, actor: Placed<ActorMention>): boolean {
  const next = tokens[actor.end]?.lower ?? "";
  return tokenBefore(tokens, actor.from)?.text === "," && next.length > 4 && next.endsWith("ed") && tokens[actor.end + 1]?.lower !== "by";
}

function leadsToIts({ tokens }: SentenceFrame, noun: TriggerHit): boolean {
  return tokens[noun.end]?.lower === "of" || tokens[noun.end]?.lower === "by";
}

const HIS_HER_THEIR = new WordSet("his her their its".split(" "));

/** "The mayor, NAME, and his driver were shot": whose driver it was. */
function ownerBefore(
  { tokens, clauses }: SentenceFrame,
  { from }: TriggerHit,
  actors: readonly Placed<ActorMention>[],
): Placed<ActorMention>[] {
  const start = clauseStart(clauses, from);
  if (tokens[start]?.lower !== "and" || !HIS_HER_THEIR.has(tokens[start + 1])) return [];
  return actors.filter(({ end, value }) => value.type === "person" && (end === start || end === start - 1));
}
