import type { ActorRole } from "#domain/event.ts";
import type { EventKind } from "#domain/kind.ts";
import { subjectStart } from "./bind-subjects.ts";
import { clauseEnd, clauseStart } from "./clauses.ts";
import type { Draft } from "./event-draft.ts";
import { homeOf } from "./event-home.ts";
import type { Bound, ReadDocument } from "./event-reading.ts";
import { PERSON_TITLES } from "./lexicon/people.ts";
import { ANYBODY, ANYONE, isDoer, isPeople, isSomebody } from "./lexicon/undergoers.ts";
import type { Figure } from "./numbers.ts";
import { endOfPhrase, nounPhrase, ownerOf, peopleBefore, peopleOf, REACH, somebodyIn, wordsOf } from "./people-phrases.ts";
import { readsPassive } from "./prepositions.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

type Actor = Draft["actors"][number];

const BY_FORCE = new Set<EventKind>(["ASSAULT", "COERCE"]);

const ON_AT_AGAINST_OUTSIDE = new WordSet("on at against outside".split(" "));

/**
 * Persons, people and things without a name that something is done to or that do it: "the mayor", "two peasants", "an oil pipeline".
 * Only of force and arrest, and only where no actor with a name has the part already.
 */
export function namelessActors(
  document: ReadDocument,
  frame: SentenceFrame,
  kind: EventKind,
  bounds: readonly Bound[],
  figures: readonly Figure[],
  known: readonly Actor[],
): Actor[] {
  if (kind === "THREATEN" || bounds.some(({ hit }) => hit.trigger.frame === "say")) return speakerByOffice(document, frame, bounds, known);
  if (kind === "PROTEST" && !known.some(({ role }) => role === "agent"))
    return bounds.flatMap(({ hit }) => (hit.isNoun ? calledBy(frame, hit) : doerOf(frame, hit, bounds))).slice(0, 1);
  const isFreed = kind === "RETREAT" && bounds.some(({ hit }) => hit.trigger.mode === "release");
  if (kind === "CONSULT") {
    const office = bounds.some(({ date }) => date !== null) ? speakerByOffice(document, frame, bounds, known) : [];
    return office.length === 0 && known.length === 0 ? givers(frame, bounds) : office;
  }
  if (!BY_FORCE.has(kind)) {
    const victims = kind === "RETREAT" || kind === "OTHER" ? victimsOf(frame, figures, known, isFreed) : [];
    const isOnlyGiven = kind === "AID" && known.every(({ role }) => role === "target");
    if (victims.length > 0 || (known.length > 0 && !isOnlyGiven)) return victims;
    if (isFreed) return freedIn(frame, bounds);
    return BETWEEN_PEOPLE.has(kind) ? givers(frame, bounds) : [];
  }
  const found: Actor[] = [];
  const add = (words: string | null, role: ActorRole, type: Actor["type"]) => {
    const isKnown = [...known, ...found].some((actor) => actor.name.toLowerCase() === words?.toLowerCase());
    if (words !== null && !ANYBODY.has(words.toLowerCase()) && !isKnown) found.push(toNameless(words, role, type));
  };
  const struck = (from: number, to: number) => {
    // "two cars of the Italian consulate": the state has the part.
    if (frame.actors.some((actor) => actor.value.type === "state" && actor.from >= from && actor.end <= to)) return;
    add(nounPhrase(frame, from, to, isManned), "target", "org");
    add(ownerOf(frame, from, to), "target", "person");
  };
  const verbs = bounds.filter(({ hit }) => !hit.isNoun && hit.trigger.frame === "act");
  if (!known.some(({ role }) => role === "agent"))
    // "Rescuers pulled four bodies from the rubble": who found them killed nobody.
    for (const { hit } of verbs)
      for (const doer of hit.trigger.needs === "corpses" ? [] : doerOf(frame, hit, verbs))
        if (found.every(({ name }) => name !== doer.name)) found.push(doer);
  const isUndergone = known.some(({ role, mention }) => role === "victim" || (role === "target" && mention !== null));
  if (!isUndergone)
    for (const figure of figures)
      if (figure.kind !== null && figure.kind !== "count") add(peopleOf(frame, figure) ?? peopleBefore(frame, figure), "victim", "person");
  for (const { hit } of verbs) {
    // "made five arrests": of whom stands nowhere.
    if (hit.trigger.lemma.startsWith("make arrest")) continue;
    const hurts =
      /^(?:kill|injure|shoot|abduct|arrest|capture)$/.test(hit.trigger.mode ?? "") ||
      (hit.trigger.needs === "corpses" && hit.mood.isPassive) ||
      BEATS.has(hit.trigger.lemma);
    const [from, to] = undergoing(frame, hit);
    if (hurts && !isUndergone && found.every(({ role }) => role !== "victim")) {
      // Ships and towns are captured, too.
      const isVictim = hit.trigger.mode === "capture" ? isPeople : isSomebody;
      add(
        nounPhrase(frame, from, to, isVictim) ?? (hit.trigger.mode === "capture" ? null : somebodyIn(frame, from, to)),
        "victim",
        "person",
      );
    }
    if (kind === "ASSAULT" && !hurts) struck(from, to);
  }
  // "A patrol came under fire".
  for (const { hit } of bounds) {
    if (kind !== "ASSAULT" || isUndergone || hit.isNoun || hit.trigger.frame !== "suffer" || found.length > 0) continue;
    const people = nounPhrase(frame, subjectStart(frame, hit), hit.from, (lower) => isManned(lower) || isPeople(lower));
    if (people !== null && !isAnyone(people)) add(people, "victim", "org");
  }
  for (const { hit } of bounds) {
    const isThrown = hit.trigger.needs === "attack";
    if (kind !== "ASSAULT" || (!hit.isNoun && hit.trigger.frame === "act" && !isThrown) || found.some(({ role }) => role === "target"))
      continue;
    const at = frame.tokens.findIndex((token, index) => index >= hit.end && index < hit.end + REACH && ON_AT_AGAINST_OUTSIDE.has(token));
    if (at >= 0) struck(at + 1, endOfPhrase(frame, at + 1));
  }
  const areAlone = known.length === 0 && found.every(({ role, type }) => role === "target" && type !== "person");
  return areAlone ? [] : found.slice(0, 3);
}

const BETWEEN_PEOPLE = new Set<EventKind>(["AID", "AGREE", "COOPERATE"]);

/** Those who help, meet and sign without a name, besides people by what they do. */
const GIVING = new Set(
  "council partners agencies charities governments elders delegations negotiators companies unions parties churches clans donors factions".split(
    " ",
  ),
);
const isGiver = (lower: string): boolean => GIVING.has(lower) || isPeople(lower);

const WHEN_WHERE = new WordSet("when where after before that".split(" "));
const MEANS_AGAIN = new WordSet("the both these those".split(" "));

/** "Partners gave tents to 140 families", "Twenty governments signed a code": who did, where nobody has a name. */
function givers(frame: SentenceFrame, bounds: readonly Bound[]): Actor[] {
  const main = bounds.find(({ hit }) => !hit.isNoun && hit.mood.isFinite && !hit.mood.isPassive)?.hit;
  const start = main ? subjectStart(frame, main) : 0;
  // "The parties signed", "After the meeting, the parties signed": those named before.
  if (!main) return [];
  const behind = behindComma(frame, start, main.from);
  const opens = WHEN_WHERE.has(frame.tokens[behind]) ? behind + 1 : behind;
  // "The town council gave": says which.
  if (MEANS_AGAIN.has(frame.tokens[opens]) && frame.tokens[opens + 2]?.lower !== "council") return [];
  const name = nounPhrase(frame, start, main.from, isGiver);
  return name === null || ANYBODY.has(name.toLowerCase()) ? [] : [toNameless(name, "agent", "org")];
}

/** Where the subject begins behind words that open the sentence. */
function behindComma({ tokens }: SentenceFrame, start: number, verb: number): number {
  for (let at = verb - 1; at > start; at--) if (tokens[at]?.text === ",") return at + 1;
  return start;
}

/** "Two nuns who were abducted were set free": the first that are spoken of. */
function freedIn(frame: SentenceFrame, bounds: readonly Bound[]): Actor[] {
  const main = bounds.find(({ hit }) => !hit.isNoun && hit.mood.isPassive)?.hit;
  const freed = main ? nounPhrase(frame, 0, main.from, isSomebody) : null;
  return freed === null || isAnyone(freed) ? [] : [toNameless(freed, "victim", "person")];
}

/** A thing that is struck takes no part; people who are called by it do. */
const MANNED = new Set(["embassy", "consulate", "garrison", "patrol", "column"]);
const isManned = (lower: string): boolean => MANNED.has(lower);

const BEATS = new Set(["beat", "beat up", "torture", "rape"]);

function toNameless(words: string, role: ActorRole, type: Actor["type"]): Actor {
  return { mention: null, name: words.charAt(0).toUpperCase() + words.slice(1), type, country: null, role, nameless: true };
}

/** Those who were swept away, freed, hurt in a crash: where their figure says what they are. */
function victimsOf(frame: SentenceFrame, figures: readonly Figure[], known: readonly Actor[], isFreed: boolean): Actor[] {
  if (known.length > 0) return [];
  const people = figures
    .filter(({ kind }) => (isFreed || (kind !== null && kind !== "count")) && kind !== "money")
    .flatMap((figure) => ({ kind: figure.kind, words: peopleOf(frame, figure) ?? "" }));
  return people
    .filter(({ kind, words }) => words !== "" && (!isAnyone(words) || (GONE.has(kind ?? "") && !ANYBODY.has(words.toLowerCase()))))
    .slice(0, 1)
    .map(({ words }) => toNameless(words, "victim", "person"));
}

/** "18,000 villagers were evacuated": those who had to leave are who it is about. */
const GONE = new Set(["displaced", "missing"]);

/** "three civilians": nobody is told apart by that. */
function isAnyone(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  return words.length === 1 && ANYONE.has(words[0] ?? "");
}

/** Those who accuse, ask and refuse as a body. */
const SPEAKING = new Set(
  "church clergy prosecutors residents villagers farmers activists protesters demonstrators unions lawmakers councillors councilors commissioners aldermen council parents traders shopkeepers students senators bishops separatists rebels guerrillas miners fishermen teachers".split(
    " ",
  ),
);

const ITS_THEIR = new WordSet("its their".split(" "));

const THE_ITS_THEIR_A = new WordSet("the its their a".split(" "));

/** "The prime minister ruled out": an office speaks without a name. */
/** Whose words are of games and shows. */
const OF_PLAY = new WordSet("coach goalkeeper striker midfielder trainer chef conductor singer actor actress".split(" "));

function speakerByOffice(document: ReadDocument, frame: SentenceFrame, bounds: readonly Bound[], known: readonly Actor[]): Actor[] {
  if (known.some(({ role }) => role === "agent" || role === "participant")) return [];
  const main = bounds.find(
    ({ hit }) => !hit.isNoun && (hit.trigger.frame === "join" || (hit.trigger.frame === "say" && !hit.mood.isPassive)),
  )?.hit;
  if (!main) return [];
  // "Residents blamed the rebels" says only who did it.
  const body =
    main.trigger.lemma === "blame" ? null : nounPhrase(frame, subjectStart(frame, main), main.from, (lower) => SPEAKING.has(lower));
  if (body !== null) return [toNameless(body, "agent", "org")];
  for (let at = clauseStart(frame.clauses, main.from); at < main.from; at++) {
    if (!THE_ITS_THEIR_A.has(frame.tokens[at])) continue;
    const title = PERSON_TITLES.match(frame.tokens, at + 1);
    if (!title || main.from - title.end > 4 || OF_PLAY.has(tokenAt(frame.tokens, title.end - 1))) continue;
    const name = wordsOf(frame.tokens, at + 1, title.end);
    const office: Actor = {
      mention: null,
      name: name.charAt(0).toUpperCase() + name.slice(1),
      type: "person",
      country: null,
      role: "agent",
      nameless: true,
    };
    // "Its leader demanded": of the body named last.
    const body = ITS_THEIR.has(frame.tokens[at]) ? lastBody(document, frame.tokens[at]?.start ?? 0) : null;
    if (body) return [body, office];
    const home = homeOf(document);
    return home
      ? [
          { mention: null, name: home.name, type: "state", country: home.code, role: "agent" },
          { ...office, country: home.code },
        ]
      : [office];
  }
  return [];
}

const BODY_REACH = 300;

function lastBody({ actors }: ReadDocument, before: number): Actor | null {
  const index = actors.findLastIndex(({ end, type, nameless }) => end <= before && type !== "person" && !nameless);
  const actor = actors[index];
  if (!actor || before - actor.end > BODY_REACH) return null;
  return { mention: index, name: actor.name, type: actor.type, country: actor.country, role: "agent" };
}

/** Who does it, where no group of a name or of a known kind is: the noun straight before an active verb, or behind "by". */
function doerOf(frame: SentenceFrame, hit: TriggerHit, bounds: readonly Bound[]): Actor[] {
  const { tokens } = frame;
  const toActor = (name: string | null): Actor[] =>
    name === null || (ANYBODY.has(name.toLowerCase()) && !UNKNOWN.has(name.toLowerCase())) ? [] : [toNameless(name, "agent", "org")];
  // "Rescuers retrieved the bodies of a couple": they killed nobody.
  if (hit.trigger.needs === "corpses") return [];
  // "killing one woman and wounding another": whoever did it stands further off.
  if (!hit.mood.isFinite && /ing$/.test(tokens[hit.from]?.lower ?? "")) return [];
  if (readsPassive(frame, hit)) {
    const by = tokens.findIndex((token, at) => at >= hit.end && at < hit.end + 12 && token.lower === "by");
    return by < 0 ? [] : toActor(nounPhrase(frame, by + 1, endOfPhrase(frame, by + 1), isDoer));
  }
  // "drones killed two dockers and wounded five": those behind the first verb undergo it.
  const opens = subjectStart(frame, hit);
  // "According to the ombudsman's office, clashes displaced 40 people": who is cited did nothing.
  const cited = frame.attributions.find(({ cueAt, from, end }) => cueAt >= opens && cueAt < from && end <= hit.from);
  const start = cited?.end ?? opens;
  const first = bounds.find(
    (other) => !other.hit.isNoun && other.hit.mood.isFinite && other.hit.from >= start && other.hit.from < hit.from,
  );
  return toActor(nounPhrase(frame, start, first?.hit.from ?? hit.from, isDoer));
}

/** "Unidentified individuals set fire to a bus": nobody knows more of those who did it. */
const UNKNOWN = new Set(["individuals", "persons"]);

/** "a protest by wives of missing soldiers". */
function calledBy(frame: SentenceFrame, { end }: TriggerHit): Actor[] {
  if (frame.tokens[end]?.lower !== "by") return [];
  const name = nounPhrase(frame, end + 1, endOfPhrase(frame, end + 1), isSomebody);
  return name === null || ANYBODY.has(name.toLowerCase()) ? [] : [toNameless(name, "agent", "org")];
}

/** Where the words lie for what undergoes a verb: before a passive one, behind an active one. */
function undergoing(frame: SentenceFrame, hit: TriggerHit): [number, number] {
  const { clauses } = frame;
  if (readsPassive(frame, hit)) return [antecedentStart(frame, subjectStart(frame, hit)), hit.from];
  // "four engineers whom the militia arrested".
  const start = clauseStart(clauses, hit.from);
  if (start > 0 && frame.tokens[start]?.lower === "whom") return [antecedentStart(frame, start), start];
  // "dragged a unionist from a bus": between the verb and its last word.
  if (hit.end - hit.from - 1 > hit.trigger.tail.length) return [hit.from + 1, hit.end];
  return [hit.end, Math.min(endOfPhrase(frame, hit.end), clauseEnd(clauses, hit.from, frame.tokens.length))];
}

const WHO_THAT_WHOM = new WordSet("who that whom which".split(" "));

/** "A man of 68 who had been wounded": a clause behind "who" is about those before it. */
function antecedentStart({ tokens, clauses }: SentenceFrame, start: number): number {
  if (start === 0 || !WHO_THAT_WHOM.has(tokens[start])) return start;
  const before = clauseStart(clauses, start - 1);
  // "charged the captain of the freighter, who": the last before the comma.
  for (let at = start - 2; at > before && tokenBefore(tokens, start)?.text === ","; at--)
    if (isSomebody(tokens[at]?.lower ?? "")) return Math.max(before, at - 1);
  return before;
}
