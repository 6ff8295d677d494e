import type { Hedging } from "#domain/kind.ts";
import { clauseEnd, clauseStart } from "./clauses.ts";
import { isAftermath, isGettingAway, isOfDays } from "./event-aftermath.ts";
import { isLaterDeath } from "./event-days.ts";
import type { Draft } from "./event-draft.ts";
import { type Bound, type Facts, isInLog, type Reading } from "./event-reading.ts";
import { isNoHappening, isStanding } from "./event-standing.ts";
import {
  isArgued,
  isBranded,
  isCause,
  isManyTimes,
  isObject,
  isOfSuspicion,
  isRunningToll,
  isStandingDenial,
  isTopic,
  isWeighed,
} from "./event-topics.ts";
import { isOnVisit } from "./event-visits.ts";
import { isOfSum } from "./figure-sums.ts";
import { isComment } from "./framing.ts";
import { PEOPLE_NOUNS } from "./lexicon/undergoers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { subjectBehind, subjectInFront } from "./subject-behind.ts";
import { isPossessive, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { isPlain } from "./trigger-plain.ts";
import { WordSet } from "./word-set.ts";

const OCCURRED = new WordSet(
  "took occurred happened held place underway hit rocked broke erupted began started continued continues continue launched carried conducted struck reported registered ended signed reached concluded staged organised organized followed engaged paid made undertook killed left ripped swept completed finished hits spread raged came come failed collapsed stalled resumed opened closed produced yielded claimed destroyed damaged forced prompted shook injured wounded repelled repulsed lasted removed angered recorded registered".split(
    " ",
  ),
);

const DESPITE = new WordSet(["despite", "ignoring"]);
const FAR_DESPITE = 4;
const ORDERED = new WordSet("ordered announced announces orders ordering declared declares".split(" "));

const FAR_OCCURRED = 20;

const BRANDING = new Set(["slur", "crime"]);

/** Says where soldiers are, unless it says how many or when. */
const STATIONED = new Set(["station", "post", "base"]);

/** Whether the words tell a happening, and not the writer's thoughts about one. */
export function isTold(
  reading: Reading,
  main: TriggerHit,
  bounds: readonly Bound[],
  facts: Facts,
  hedging: Hedging,
  isAttributed: boolean,
  actors: Draft["actors"],
): boolean {
  const { frame, sentence } = reading;
  const { trigger, mood, isNoun } = main;
  const anchored = facts.date || facts.place || facts.figure;
  if ((STATIONED.has(trigger.lemma) || trigger.needs === "garrison") && !facts.figure && !(facts.date && mood.isFinite)) return false;
  // "ambushed a convoy escorted by soldiers": which one.
  if (trigger.lemma === "escort" && !mood.isPassive && reading.hits.length > 1 && frame.tokens[main.end]?.lower === "by") return false;
  const isOnItsDay = bounds.some(({ date }) => date !== null && isOfDays(date.value));
  if (isPlain(main))
    return (
      isOnItsDay &&
      !isWhatHappened(frame.tokens, main.from) &&
      (facts.place || actors.some(({ nameless, role }) => !nameless && role === "agent"))
    );
  if (!facts.date && (isHabit(frame, main) || isManyTimes(frame, main) || isArgued(frame, main) || isStandingDenial(frame, main)))
    return false;
  if (isNoHappening(frame, main, facts, bounds) || (trigger.kind === "CONSULT" && isMeanwhile(frame, main))) return false;
  if (isGettingAway(reading, main, facts) || isLaterDeath(reading, main)) return false;
  if (isAftermath(reading, main, facts, bounds) || isOfPaper(frame.tokens, main) || isOfSum(frame.tokens, main.from)) return false;
  if ((!isOnItsDay && isRunningToll(frame, main, facts, bounds)) || isOfSuspicion(frame, main, bounds)) return false;
  if (BRANDING.has(trigger.needs ?? "") && !isBranded(frame, main, facts)) return false;
  // "Three dead and 27 wounded": the sum of all that was told.
  if (trigger.needs === "counted" && !facts.date && !facts.place) return false;
  // "voiced concern about the reports" accuses nobody.
  const isConcern = bounds.every(({ hit }) => hit.trigger.needs === "concern");
  if (isConcern && !actors.some(({ role }) => role === "target")) return false;
  if (isStanding(frame, main, facts)) return false;
  // "The convoy was bringing flour": nobody is said to give.
  if (trigger.kind === "AID" && actors.length === 0 && !(facts.date && facts.place && mood.isFinite)) return false;
  if (
    !facts.place &&
    !facts.figure &&
    facts.actors === 0 &&
    trigger.frame !== "join" &&
    !facts.goesOn &&
    !(isNoun && isUnderLabel(reading)) &&
    !(facts.date && (mood.isFinite || (reading.header !== null && !reading.header.isDateline))) &&
    !isOfPeople(frame, main)
  )
    return false;
  const isUnderAccusation =
    hedging === "alleged" && reading.hits.some((hit) => hit.trigger.mode === "accuse" && hit.from < main.from) && !mood.isFinite;
  if (isUnderAccusation && !facts.place && !facts.figure) return false;
  // "has refused to acknowledge": how things stand.
  const helper = tokenBefore(frame.tokens, main.from)?.lower ?? "";
  const stands =
    trigger.mode === "refuse" && !facts.date && (/^(?:has|have)$/.test(helper) || frame.tokens[main.from]?.lower === "refuses");
  // "Kabul had demanded an apology": what lies behind what is told.
  if (stands || (trigger.frame === "say" && !facts.date && helper === "had" && !isToldOfItself(frame, main))) return false;
  // "began an exercise despite China's protests": how matters stand.
  if (isNoun && trigger.kind === "PROTEST" && DESPITE.isAmong(frame.tokens.slice(Math.max(0, main.from - FAR_DESPITE), main.from)))
    return false;
  // "The African Union and Turkey condemned the attack": what everybody does, unless the day is said.
  if (CONDEMNS.has(trigger.lemma) && !facts.date && isOfForce(frame, main) && reading.earlier.some(({ kind }) => kind === "ASSAULT"))
    return false;
  // Guests and helpers are thanked; a state is backed.
  if (trigger.lemma === "thank" && !actors.some(({ role, type }) => role === "target" && type === "state")) return false;
  // "Moscow's denial came within hours", "Egypt's refusal, voiced on Tuesday".
  if (trigger.frame === "say" && isNoun)
    return (
      isPossessive(tokenBefore(frame.tokens, main.from)) &&
      actors.some(({ role }) => role === "agent") &&
      (facts.date || frame.tokens.slice(main.end, main.end + 3).some(({ lower }) => /^(?:came|followed|drew)$/.test(lower)))
    );
  // "Kyiv will reject any swap": foreseen, on no day.
  if (trigger.frame === "say" && hedging === "planned" && !facts.date) return false;
  if (trigger.frame === "say")
    return isSpoken(actors, mood, facts) && (mood.isFinite || isSpokenBefore(reading, main, facts)) && hedging !== "possible";
  if (hedging === "denied" && !(anchored || actors.length > 0)) return false;
  // "denied that its troops had opened fire": the day is that of the denial.
  if (
    hedging === "denied" &&
    !facts.place &&
    !facts.figure &&
    reading.hits.some(({ trigger: { mode }, from }) => mode === "deny" && from < main.from)
  )
    return false;
  if (hedging === "possible" && !facts.date && (!(isAttributed && facts.figure) || isConditional(frame.tokens, main))) return false;
  // "Pyongyang would test a missile, the agency said".
  const isPromise = trigger.kind === "AID" ? isBetweenStates(actors) : trigger.mode === "weapons-test" && isAttributed && facts.actors > 0;
  const isMeeting = isPromise || (facts.date && facts.place) || (trigger.kind === "PROTEST" && facts.date) || (facts.place && facts.figure);
  if (hedging === "planned" && !(anchored && (facts.actors > 0 || isAttributed)) && !isMeeting) return false;
  if (!facts.date && !(facts.figure && facts.place) && isComment(sentence)) return false;
  if (isNoun && bounds.every((bound) => bound.hit.isNoun)) {
    if (!facts.date && !facts.figure && isWeighed(frame, main)) return false;
    const window = frame.tokens.slice(
      clauseStart(frame.clauses, main.from),
      Math.min(clauseEnd(frame.clauses, main.end, frame.tokens.length), main.end + (trigger.mode === "exchange" ? FAR_OCCURRED : 12)),
    );
    const occurred = window.some((token) => OCCURRED.has(token)) || isOnFire(frame.tokens, main.from);
    if (
      isTopic(frame, main, reading.hits) ||
      isObject(frame, main, reading.hits, facts) ||
      (!facts.date && !facts.figure && isCause(frame, main))
    )
      return false;
    // "The governor announced the evacuation of Lyman".
    if (trigger.mode === "displacement" && facts.place && window.some((token) => ORDERED.has(token))) return true;
    if (trigger.mode === "disaster" || trigger.mode === "accident" || trigger.mode === "election")
      return (facts.place || facts.date) && (occurred || facts.figure || facts.date);
    if (trigger.mode === "exchange" && facts.date && occurred) return true;
    if (facts.date && facts.place && facts.actors > 0 && isOnVisit(frame.tokens, main)) return true;
    if (trigger.frame === "join")
      return facts.actors >= 2
        ? anchored || isAttributed || occurred
        : anchored &&
            (facts.actors > 0 || (facts.date && facts.place)) &&
            (occurred || (mood.hedging === "planned" && facts.date && facts.place) || (facts.place && isFragment(frame.tokens)));
    if (facts.place && trigger.needs === "in-post") return true;
    if ((facts.place || isUnderLabel(reading)) && isFragment(frame.tokens)) return true;
    return (
      (facts.date && (facts.place || facts.actors > 0 || (reading.header !== null && !reading.header.isDateline))) ||
      (facts.place && (occurred || facts.actors > 0 || facts.figure)) ||
      (facts.figure && (occurred || facts.actors > 0)) ||
      (facts.actors > 0 && (occurred || isAgentive(frame, main)))
    );
  }
  if (
    trigger.frame === "join" &&
    trigger.kind !== "ASSAULT" &&
    (facts.actors === 0
      ? !(trigger.mode === "meet" && facts.date && facts.place) && !isSummit(trigger.mode, hedging, facts, frame.tokens)
      : !anchored && facts.actors < 2)
  )
    return false;
  if (
    !mood.isFinite &&
    mood.isPassive &&
    [facts.date, facts.place || isUnderLabel(reading), facts.figure, facts.actors > 0].filter(Boolean).length < 2 &&
    trigger.kind !== "COERCE" &&
    trigger.kind !== "RETREAT"
  )
    return false;
  if (!mood.isFinite) return anchored || (facts.actors > 0 && mood.isPassive && (trigger.kind === "COERCE" || trigger.kind === "RETREAT"));
  if (frame.tokens[main.from]?.lower.endsWith("s") && bounds.length === 1 && !mood.isPassive && isPresent(main, frame))
    return isInLog(reading) ? anchored || facts.actors > 0 : facts.actors > 0 && anchored;
  return anchored || facts.actors > 0 || facts.goesOn || isOfPeople(frame, main);
}

/** Whether it is said who speaks, or on which day to whom: "South Korea was threatened with war on Monday". */
const isSpoken = (actors: Draft["actors"], { isPassive }: TriggerHit["mood"], facts: Facts): boolean =>
  actors.some(({ role }) => role === "agent" || role === "participant") ||
  (isPassive && facts.date && actors.some(({ role, nameless }) => role === "target" && !nameless));

/** "After rejecting the plan on Monday, Ethiopia called a meeting", "Sudan reacted on Monday by accusing Chad": what is told of the subject beside its verb. */
const isSpokenBefore = ({ frame, hits }: Reading, main: TriggerHit, facts: Facts): boolean =>
  facts.date && (subjectBehind(frame, main) ?? subjectInFront(frame, main, hits)) !== null;

/** "would send 16 ambulances if nothing else helped". */
const isConditional = (tokens: readonly Token[], { from, end }: TriggerHit): boolean =>
  tokenBefore(tokens, from)?.lower === "would" && tokens.some(({ lower }, at) => lower === "if" && (at > end || at < 2));

const IT_THEY = new WordSet("it they he she".split(" "));
const FAR_TELLING = 8;

/** "The ministry said it had summoned the ambassador": what those who speak have just done. */
const isToldOfItself = ({ tokens, attributions }: SentenceFrame, { from }: TriggerHit): boolean =>
  IT_THEY.has(tokenBefore(tokens, from - 1)) && attributions.some(({ cueAt }) => cueAt < from && from - cueAt <= FAR_TELLING);

/** "A depot near Karachev is on fire". */
const isOnFire = (tokens: readonly Token[], noun: number): boolean =>
  tokens[noun]?.lower === "fire" && tokenBefore(tokens, noun)?.lower === "on" && ON_FIRE.has(tokenBefore(tokens, noun - 1));
const ON_FIRE = new WordSet("is are was were still set".split(" "));

const CARE = new WordSet("care treatment".split(" "));

/** "is preparing to send guns to Moscow": who gives and to whom is enough. */
const isBetweenStates = (actors: Draft["actors"]): boolean =>
  actors.some(({ type, role }) => type === "state" && role === "agent") &&
  actors.some(({ type, role }) => type === "state" && role === "target");

const PAPERS = new WordSet(
  "name names statement statements video videos footage photo photos photograph photographs picture pictures details list report reports tape letter figures communique communiqué recording transcript document documents sketch identities identity".split(
    " ",
  ),
);

/** "released the names of", "offered a reward for", "asked to see her papers": neither lets anybody go, nor helps, nor asks of a state. */
function isOfPaper(tokens: readonly Token[], { trigger, from, mood }: TriggerHit): boolean {
  if (trigger.mode === "release" && !mood.isPassive) return tokens.slice(from + 1, from + 4).some((token) => PAPERS.has(token));
  // "both were given medical care".
  if (trigger.lemma === "give" && mood.isPassive && tokens.slice(from + 1, from + 5).some((token) => CARE.has(token))) return true;
  if (trigger.kind === "AID") return tokens.some(({ lower }) => lower === "reward");
  return trigger.lemma === "ask" && tokens[from + 1]?.lower === "to" && tokens[from + 2]?.lower === "see";
}

/** "Yemen: what happened on Thursday": of what is told below. */
const isWhatHappened = (tokens: readonly Token[], verb: number): boolean => tokenBefore(tokens, verb)?.lower === "what";

const ELSE = new WordSet(
  "launch launches test tests deployment decision decisions law laws sanctions treaty visit parade help transfer transfers plan plans remarks statement referendum vote election verdict sentence arrest arrests cooperation".split(
    " ",
  ),
);
const OBJECT_REACH = 6;

/** "condemned the attack", "condemned it"; not "condemned the launches". */
const isOfForce = ({ tokens }: SentenceFrame, { end }: TriggerHit): boolean =>
  !tokens.slice(end, end + OBJECT_REACH).some((token) => ELSE.has(token));

const CONDEMNS = new Set(["condemn", "denounce", "deplore", "decry"]);
const WHILE = new WordSet("while as when".split(" "));
const THEY = new WordSet("they he she both the".split(" "));

/** "While they met, an air strike killed nine": the meeting just told. */
function isMeanwhile({ tokens, clauses }: SentenceFrame, { from, isNoun }: TriggerHit): boolean {
  const start = clauseStart(clauses, from);
  return !isNoun && WHILE.has(tokens[start]) && THEY.has(tokens[start + 1]) && from - start <= 4;
}

const HABITUALLY = new WordSet("mostly mainly largely generally usually traditionally always often long repeatedly regularly".split(" "));

const HAS_HAVE_HAD = new WordSet("has have had".split(" "));

/** "has mostly offered humanitarian help": what one does, and no one deed. */
function isHabit({ tokens }: SentenceFrame, { from, isNoun, trigger }: TriggerHit): boolean {
  if (isNoun || trigger.kind === "ASSAULT") return false;
  return HABITUALLY.has(tokenBefore(tokens, from)) && HAS_HAVE_HAD.has(tokenBefore(tokens, from - 1));
}

/** "Twelve schoolgirls have been freed": those to whom it is done stand before it, whoever they are. */
function isOfPeople({ tokens, clauses }: SentenceFrame, { mood, from, trigger }: TriggerHit): boolean {
  if (
    !mood.isFinite ||
    !mood.isPassive ||
    mood.hedging !== null ||
    (trigger.kind !== "RETREAT" && trigger.kind !== "COERCE" && trigger.kind !== "ASSAULT")
  )
    return false;
  return tokens.slice(clauseStart(clauses, from), from).some(({ lower }) => PEOPLE_NOUNS.has(lower));
}

/** "Enemy UAV strike on a minibus in Bilopillia": a note without a verb. */
export function isFragment(tokens: readonly Token[]): boolean {
  // "Planned: meeting of the commission in Merdare, 25 April".
  const from = tokens[1]?.text === ":" ? 2 : 0;
  return tokens.length <= 16 && !tokens.some((token, at) => at >= from && VERBAL.test(token.lower) && !NOUNS_IN_ING.has(token));
}

const NOUNS_IN_ING = new WordSet(
  "meeting meetings morning evening during following building buildings shelling bombing shooting killing fighting hearing briefing crossing training landing rallies vehicles bridges shootings houses forces services troopers missiles hostages".split(
    " ",
  ),
);

/** "Pokrovsk. Heavy fighting at the station": behind the place that stands alone in front. */
const isUnderLabel = ({ header, ordinal, paragraph }: Reading): boolean =>
  header !== null && !header.isDateline && !header.kinds && header.paragraph === paragraph && ordinal - header.ordinal === 1;

const HELPERS = new WordSet("is are was were be been has have had will would can could may might must should do does did".split(" "));

/** "Two aid workers detained at their homes by security men": the participle tells, as a verb would. */
export function isNote(tokens: readonly Token[]): boolean {
  return tokens.length <= LONGEST_NOTE && !tokens.some((token) => HELPERS.has(token));
}

const LONGEST_NOTE = 24;
const VERBAL =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|n't|\p{Ll}+(?:ed|ing|es))$/u;

const WAS_IS_MARKS_MARKED = new WordSet("was is marks marked".split(" "));

const IT_THIS_THAT = new WordSet("it this that".split(" "));

const WAS_IS = new WordSet("was is".split(" "));

/** "It was the third attack on that road this year". */
export function isOneOfMany(tokens: readonly Token[], noun: number): boolean {
  // "The strike was the deadliest in Lebanon since": says which one it was.
  if (noun <= 3 && tokens[0]?.lower === "the" && WAS_IS.has(tokens[noun + 1]) && tokens[noun + 2]?.lower === "the")
    return RANKED.test(tokens[noun + 3]?.lower ?? "");
  // "the 112th such attack this year", "…, the third raid in a week".
  if (tokens[noun - 1]?.lower === "such") return true;
  const before = tokens[noun - 3]?.text ?? "";
  if (NTH.test(tokens[noun - 1]?.lower ?? "") && tokens[noun - 2]?.lower === "the" && /^[,—–-]$/.test(before)) return true;
  // "It is a sign that the deployment to Gao has failed" tells of one.
  if (tokens.slice(2, noun).some(({ lower }) => lower === "that" || lower === "which")) return false;
  return IT_THIS_THAT.has(tokens[0]) && WAS_IS_MARKS_MARKED.has(tokens[1]);
}

const NTH = /^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest)$/;
const RANKED = /^(?:\p{Ll}+est|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|worst|latest|most|only)$/u;

/** A summit somewhere on a day happened, whoever met; an arrival of nobody named did not. */
const MEETERS = new WordSet(
  "both sides parties teams neighbours they leaders minister president premier envoy ambassadors ministers delegations delegation officials presidents negotiators envoys diplomats sides generals summit talks negotiations mediators representatives".split(
    " ",
  ),
);

function isSummit(mode: string | null, hedging: Hedging, facts: Facts, tokens: readonly Token[]): boolean {
  const isOfLeaders = tokens.some((token) => MEETERS.has(token));
  if (mode === "sign") return facts.date;
  return (mode !== "visit" || hedging === "planned") && facts.date && facts.place && isOfLeaders;
}

function isPresent(hit: TriggerHit, frame: SentenceFrame): boolean {
  return frame.tokens[hit.from]?.lower === `${hit.trigger.lemma.split(" ")[0]}s`;
}

const A_AN_FRANTIC_ETC = new WordSet("a an frantic massive large urgent new".split(" "));

/** "a search by Russian forces". */
function isAgentive(frame: SentenceFrame, hit: TriggerHit): boolean {
  return frame.tokens[hit.end]?.lower === "by" && A_AN_FRANTIC_ETC.has(tokenBefore(frame.tokens, hit.from));
}
