import type { ActorRole, EventNumber, ExtractedEvent } from "#domain/event.ts";
import type { EventKind, Hedging } from "#domain/kind.ts";
import type { ActorMention, DateMention, PlaceMention } from "#domain/mention.ts";
import type { IsoDay, TimeSpan } from "#domain/time.ts";
import { type BoundActor, bindActors, bindDate, bindPlaces, reportingDate, type SentenceFrame } from "./bindings.ts";
import { clauseEnd, clauseStart, costBetween, readClauses } from "./clauses.ts";
import type { Draft } from "./event-draft.ts";
import { isComment, isHeading, isQuestion, readDateline } from "./framing.ts";
import { STATE_AGENCIES } from "./lexicon/organisations.ts";
import { stateByCode, stateNamed } from "./lexicon/states.ts";
import { nounTriggers, verbTriggers } from "./lexicon/triggers.ts";
import { mentionReader, type Placed } from "./mentions-in-sentence.ts";
import { mergeDrafts } from "./merge-drafts.ts";
import { type Figure, findFigures } from "./numbers.ts";
import type { Attribution } from "./sources.ts";
import { summarise } from "./summary.ts";
import type { Sentence } from "./tokenized.ts";
import { tokenIndexAt } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { findTriggerHits, type TriggerHit } from "./trigger-hits.ts";

export type ReadDocument = {
  text: string;
  sentences: readonly Sentence[];
  places: readonly PlaceMention[];
  dates: readonly DateMention[];
  actors: readonly ActorMention[];
  attributions: readonly Attribution[];
  /** Day on which the document speaks; null when it is not known or only inferred. */
  spokenOn?: IsoDay | null;
};

/**
 * What happened, one event a happening, in the order of the text. Indices point into the lists that were given.
 * A place that is no literal one, and a date on which somebody only spoke, are never an event's own.
 */
export function findEvents(document: ReadDocument): ExtractedEvent[] {
  const drafts = findDrafts(document);
  const { text, places, dates } = document;
  const merged = mergeDrafts(drafts, dates, (draft) => text.slice(draft.sentence.start, draft.sentence.end));
  return merged.map((draft) => toEvent({ ...draft, summary: summarise(draft, places, text) }));
}

function toEvent(draft: Draft): ExtractedEvent {
  const { kind, mode, sentence, trigger, summary, date, when, whenValue, places, actors, sources, numbers, hedging } = draft;
  return { kind, mode, sentence, trigger, summary, date, when, whenValue, places, actors, sources, numbers, hedging };
}

function findDrafts(document: ReadDocument): Draft[] {
  const { text, sentences } = document;
  const drafts: Draft[] = [];
  const nextPlaces = mentionReader(document.places);
  const nextDates = mentionReader(document.dates);
  const nextActors = mentionReader(document.actors);
  const nextAttributions = mentionReader(document.attributions);
  let paragraph = 0;
  let datelineDate: Placed<DateMention> | null = null;
  let lastDate: LastDate | null = null;
  let lastSpoken: { paragraph: number; attributions: readonly number[] } = { paragraph: -1, attributions: [] };
  sentences.forEach((sentence, ordinal) => {
    const before = sentences[ordinal - 1];
    if (before && /[\n\r]/.test(text.slice(before.end, sentence.start))) paragraph += 1;
    const { tokens } = sentence;
    const places = nextPlaces(sentence);
    const dates = nextDates(sentence);
    const actors = nextActors(sentence);
    const attributions = nextAttributions(sentence).map((placed) => ({ ...placed, cueAt: tokenIndexAt(tokens, placed.value.cue.start) }));
    const earlierDate = lastDate;
    for (const { index, value } of dates) {
      const isDay = value.precision === "day" || value.precision === "time";
      if (isDay && value.when && attributions.length === 0) lastDate = { index, when: value.when, paragraph, ordinal };
    }
    const spoken = attributions.map((attribution) => attribution.index);
    const inherited = lastSpoken.paragraph === paragraph ? lastSpoken.attributions : [];
    if (spoken.length > 0) lastSpoken = { paragraph, attributions: spoken };
    if (isHeading(sentence, text) || isQuestion(sentence)) return;
    if (!mayTell(tokens) && !tokens.some((token) => PLACED.test(token.lower))) return;
    const dateline = paragraph < 4 ? readDateline(sentence) : 0;
    datelineDate ??= dates.find((date) => date.end <= dateline && date.value.when !== null) ?? null;
    const body = dates.filter((date) => date.from >= dateline);
    const frame: SentenceFrame = {
      tokens,
      clauses: readClauses(tokens, insideOf(tokens.length, [dates, places])),
      places: places.filter((place) => place.from >= dateline),
      dates: body,
      actors: actors.filter((actor) => actor.from >= dateline),
      attributions,
    };
    lendPlaces(drafts.at(-1), frame, ordinal);
    drafts.push(
      ...readSentence({
        frame,
        sentence,
        ordinal,
        paragraph,
        document,
        dateline,
        inherited,
        datelineDate,
        lastDate: earlierDate,
        previous: drafts.at(-1) ?? null,
        earlier: drafts,
      }),
    );
  });
  return drafts;
}

const PLACED = /^(?:stationed|posted|based|serving)$/;

/** "The men had been posted near Kursk": where those of the telling before were. */
function lendPlaces(draft: Draft | undefined, frame: SentenceFrame, ordinal: number): void {
  if (!draft || draft.places.length > 0 || ordinal - draft.ordinal !== 1 || (draft.kind !== "RETREAT" && draft.kind !== "COERCE")) return;
  const at = frame.tokens.findIndex((token) => PLACED.test(token.lower));
  const [first, ...others] = frame.places.filter(
    (place) => place.value.use === "literal" && at >= 0 && place.from > at && place.from - at < 8,
  );
  if (!first) return;
  const places = [first, ...others.filter((place) => place.value.near === first.value.near)];
  draft.places = places.map((place) => place.index);
  draft.placeNames = places.map((place) => place.value.name.toLowerCase());
}

function mayTell(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === "word" && (nounTriggers(token.lower).length > 0 || verbTriggers(token.lower).length > 0));
}

/** 1 for each token inside a mention, its first one left out. */
function insideOf(length: number, lists: readonly (readonly { from: number; end: number }[])[]): Uint8Array {
  const inside = new Uint8Array(length + 1);
  for (const mentions of lists) for (const { from, end } of mentions) inside.fill(1, from + 1, end);
  return inside;
}

type Reading = {
  frame: SentenceFrame;
  sentence: Sentence;
  ordinal: number;
  paragraph: number;
  document: ReadDocument;
  dateline: number;
  /** Attributions of the paragraph's sentence before, for a statement that goes on. */
  inherited: readonly number[];
  datelineDate: Placed<DateMention> | null;
  previous: Draft | null;
  earlier: readonly Draft[];
  /** The day last named in a sentence that cites nobody. */
  lastDate: LastDate | null;
  /** All that the sentence tells. */
  hits: readonly TriggerHit[];
};

type LastDate = { index: number; when: TimeSpan; paragraph: number; ordinal: number };
type Bound = { hit: TriggerHit; date: Placed<DateMention> | null; places: Placed<PlaceMention>[]; actors: BoundActor[] };
type Group = { bounds: Bound[]; figures: Figure[] };

function readSentence(given: Omit<Reading, "hits">): Draft[] {
  const { frame, sentence, dateline } = given;
  const { tokens, clauses } = frame;
  const named = new Uint8Array(tokens.length + 1);
  const mark = (mention: { from: number; end: number }) => named.fill(1, mention.from, mention.end);
  for (const mention of [...frame.dates, ...frame.places]) mark(mention);
  for (const actor of frame.actors) if (actor.value.type !== "state") mark(actor);
  for (const speaker of frame.attributions) if (!(speaker.cueAt >= speaker.from && speaker.cueAt < speaker.end)) mark(speaker);
  const hits = findTriggerHits(
    sentence,
    (index) => index < dateline || named[index] === 1,
    (index) => ({ start: clauseStart(clauses, index), end: clauseEnd(clauses, index, tokens.length) }),
  );
  if (hits.length === 0) return [];
  const told = hits.filter((hit) => !isConditional(frame, hit)).map((hit) => settleKind(hit, hits, given.previous, given.paragraph));
  const bounds = told.map(
    (hit): Bound => ({ hit, date: bindDate(frame, hit, told), places: bindPlaces(frame, hit, told), actors: bindActors(frame, hit, told) }),
  );
  const groups = groupBounds(frame, bounds);
  const isDated = (index: number) =>
    index < dateline ||
    frame.dates.some((date) => date.from <= index && index < date.end) ||
    frame.attributions.some((speaker) => speaker.from <= index && index < speaker.end && speaker.cueAt >= speaker.end);
  for (const figure of findFigures(tokens, isDated)) assignFigure(frame, groups, figure);
  const reading: Reading = { ...given, hits: told };
  const drafts = groups.flatMap((group) => toDraft(reading, group) ?? []);
  const blame = blameFor(reading);
  return blame ? [...drafts, blame] : drafts;
}

/** "Residents blamed the rebels": they are said to have done what was told just before. */
function blameFor(reading: Reading): Draft | null {
  const { previous, ordinal, hits } = reading;
  if (!hits.some((hit) => hit.trigger.lemma === "blame") || hits.some((hit) => hit.isNoun && hit.trigger.kind === "ASSAULT")) return null;
  if (!previous || ordinal - previous.ordinal > MAX_GAP || (previous.kind !== "ASSAULT" && previous.kind !== "COERCE")) return null;
  const actors = blamed(reading);
  return actors.length === 0
    ? null
    : {
        ...previous,
        ordinal,
        actors,
        sources: [],
        numbers: [],
        places: [],
        placeNames: [],
        date: null,
        when: null,
        whenValue: null,
        isReference: true,
      };
}

const CONDITIONALS = /^(?:if|unless|whether|should|lest|suppose|provided)$/;

/** Inside a clause that says "if": nothing that happened. */
function isConditional(frame: SentenceFrame, hit: TriggerHit): boolean {
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
function settleKind(hit: TriggerHit, hits: readonly TriggerHit[], previous: Draft | null, paragraph: number): TriggerHit {
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

function groupBounds(frame: SentenceFrame, bounds: readonly Bound[]): Group[] {
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

function assignFigure(frame: SentenceFrame, groups: readonly Group[], figure: Figure): void {
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

function toDraft(reading: Reading, group: Group): Draft | null {
  const { frame, sentence, ordinal, paragraph } = reading;
  const real = group.bounds.filter((bound) => bound.hit.mood.real);
  const main = real.find((bound) => !bound.hit.isNoun && bound.hit.mood.isFinite) ?? real[0];
  if (!main) return null;
  const date = real.map((bound) => bound.date).find((one) => one !== null) ?? null;
  const bound = real.map((one) => one.places).find((one) => one.length > 0) ?? [];
  const [places, receivers] = splitReceivers(frame, main.hit, bound);
  const kind = kindOf(frame, main.hit, real);
  const actors = completeActors(reading, kind, [...toActors(real.flatMap((one) => one.actors)), ...receivers]);
  const numbers = toNumbers(group.figures, main.hit);
  const facts = { date: date !== null, place: places.length > 0, figure: numbers.length > 0, actors: actors.length };
  const attributions = frame.attributions.filter((attribution) => !real.some((bound) => bound.hit.from === attribution.cueAt));
  const hedging = hedgingOf(
    reading,
    real,
    attributions.map((attribution) => attribution.value),
    group.figures,
  );
  const isReference = isAgain(frame, real, reading.earlier, facts);
  if (isReference && kind !== "ACCUSE") actors.push(...blamed(reading));
  if (!isReference && !isTold(reading, main.hit, real, facts, hedging, attributions.length > 0, actors)) return null;
  if (isReference && (isComment(sentence) || (numbers.length === 0 && actors.length === 0 && attributions.length === 0))) return null;
  const sources =
    attributions.length > 0
      ? attributions.map((attribution) => attribution.index)
      : hedging === "reported" || hedging === "alleged"
        ? reading.inherited
        : [];
  const { attributions: all } = reading.document;
  const draft: Draft = {
    kind,
    mode: modeOf(real),
    sentence: { start: sentence.start, end: sentence.end },
    trigger: { start: frame.tokens[main.hit.from]?.start ?? sentence.start, end: frame.tokens[main.hit.end - 1]?.end ?? sentence.end },
    summary: "",
    date: date?.index ?? null,
    when: date?.value.when ?? null,
    whenValue: date && !date.value.when ? date.value.value : null,
    places: places.map((place) => place.index),
    actors,
    sources: uniqueSources(sources, all),
    numbers,
    hedging,
    ordinal,
    paragraph,
    hits: real.map((bound) => bound.hit),
    dateCarried: false,
    placeCarried: false,
    isReference,
    placeNames: places.map((place) => place.value.name.toLowerCase()),
  };
  return carry(reading, draft, main.hit);
}

/** "handed to South Korea", "sent to Ukraine": a state that is given something is a party, not a place. */
function splitReceivers(
  { tokens }: SentenceFrame,
  { trigger }: TriggerHit,
  bound: readonly Placed<PlaceMention>[],
): [Placed<PlaceMention>[], Draft["actors"]] {
  if (trigger.kind !== "AID" && trigger.mode !== "release") return [[...bound], []];
  const places: Placed<PlaceMention>[] = [];
  const receivers: Draft["actors"] = [];
  for (const place of bound) {
    const state = /^(?:to|for)$/.test(tokens[place.from - 1]?.lower ?? "") ? stateNamed(place.value.name) : null;
    if (state && (state.capital ?? "").toLowerCase() !== place.value.name.toLowerCase())
      receivers.push({ mention: null, name: state.name, type: "state", country: state.code, role: "target" });
    else places.push(place);
  }
  return [places, receivers];
}

function modeOf(bounds: readonly Bound[]): string | null {
  const modes = bounds.map((bound) => bound.hit.trigger.mode).filter((mode) => mode !== null);
  return modes.find((mode) => mode !== "kill" && mode !== "injure" && mode !== "die" && mode !== "attack") ?? modes[0] ?? null;
}

function uniqueSources(indices: readonly number[], all: readonly Attribution[]): Draft["sources"] {
  const sources: Draft["sources"] = [];
  for (const index of indices) {
    const name = all[index]?.name;
    if (name !== undefined && !sources.some((source) => source.name === name)) sources.push({ mention: index, name });
  }
  return sources;
}

function toActors(bound: readonly BoundActor[]): Draft["actors"] {
  const actors: Draft["actors"] = [];
  for (const { mention, role } of bound) {
    const { name, type, country } = mention.value;
    const known = actors.find((actor) => actor.name === name);
    if (!known) actors.push({ mention: mention.index, name, type, country, role });
    else if (known.role === "participant") known.role = role;
  }
  return actors;
}

/** An exercise of several is cooperation. */
function kindOf({ tokens }: SentenceFrame, main: TriggerHit, bounds: readonly Bound[]): EventKind {
  const { kind, mode } = main.trigger;
  if (mode !== "exercise") return kind;
  if (bounds.some((bound) => bound.hit.trigger.kind === "COOPERATE")) return "COOPERATE";
  const parties = new Set(
    bounds.flatMap((bound) => bound.actors.map(({ mention }) => mention.value.country)).filter((country) => country !== null),
  );
  return parties.size > 1 || tokens[main.from - 1]?.lower === "joint" || tokens[main.from - 2]?.lower === "joint" ? "COOPERATE" : kind;
}

const BETWEEN_STATES = new Set<EventKind>(["CONSULT", "AGREE", "COOPERATE"]);
const NAMELESS_SOLDIERS = /^(?:Troops|Soldiers|Officers)$/;
const AGAINST_PEOPLE = new Set<EventKind>(["ASSAULT", "COERCE", "RETREAT", "PROTEST", "OTHER"]);

function isStateBody({ name, country }: { name: string; country: string | null }): boolean {
  const state = country === null ? null : stateByCode(country);
  return state !== null && (name.includes(state.adjective) || name.includes(state.name) || STATE_AGENCIES.has(name));
}

/** Adds the states for which a ministry talks or whose leader says what was given; leaves out troops that are only moved. */
function completeActors({ frame, document }: Reading, kind: EventKind, found: Draft["actors"]): Draft["actors"] {
  const actors = AGAINST_PEOPLE.has(kind)
    ? found
    : found.filter((actor) => !(actor.country === null && NAMELESS_SOLDIERS.test(actor.name)));
  const add = (code: string | null, role: ActorRole) => {
    const state = code === null ? null : stateByCode(code);
    const isThere = state === null || actors.some((actor) => actor.type === "state" && actor.country === state.code);
    if (!isThere) actors.push({ mention: null, name: state.name, type: "state", country: state.code, role });
  };
  for (const actor of [...actors]) if (actor.type === "org" ? isStateBody(actor) : BETWEEN_STATES.has(kind)) add(actor.country, actor.role);
  if (kind !== "AID" || actors.some((actor) => actor.role === "agent")) return actors;
  for (const { value } of frame.attributions)
    add(document.actors.find((actor) => actor.name === value.name && actor.country !== null)?.country ?? null, "agent");
  return actors;
}

function toNumbers(figures: readonly Figure[], hit: TriggerHit): EventNumber[] {
  const numbers: EventNumber[] = [];
  for (const { start, end, kind, min, max, unit } of figures) {
    const settled = kind ?? (hit.trigger.kind === "COERCE" && hit.trigger.mode !== "restrict" ? "captured" : "count");
    if (numbers.some((number) => number.kind === settled && number.min === min && number.max === max)) continue;
    numbers.push({ start, end, kind: settled, min, max, unit });
  }
  return numbers;
}

const OCCURRED =
  /^(?:took|occurred|happened|held|place|underway|hit|rocked|broke|erupted|began|started|continued|took|launched|carried|conducted|struck|reported|registered|ended|signed|reached|concluded|staged|organised|organized|followed|engaged)$/;

type Facts = { date: boolean; place: boolean; figure: boolean; actors: number };

/** Whether the words tell a happening, and not the writer's thoughts about one. */
function isTold(
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
  if (trigger.lemma === "station" && !facts.figure) return false;
  if (!facts.place && !facts.figure && facts.actors === 0 && trigger.frame !== "join") return false;
  const isUnderAccusation =
    hedging === "alleged" && reading.hits.some((hit) => hit.trigger.mode === "accuse" && hit.from < main.from) && !mood.isFinite;
  if (isUnderAccusation && !anchored) return false;
  if (trigger.frame === "say") return actors.some((actor) => actor.role === "agent") && mood.isFinite && hedging !== "possible";
  if (hedging === "possible" && !isAttributed && !facts.date) return false;
  if (hedging === "planned" && !(anchored && (facts.actors > 0 || isAttributed))) return false;
  if (isComment(sentence) && !facts.date && !(facts.figure && facts.place)) return false;
  if (isNoun && bounds.every((bound) => bound.hit.isNoun)) {
    const window = frame.tokens.slice(
      clauseStart(frame.clauses, main.from),
      Math.min(clauseEnd(frame.clauses, main.end, frame.tokens.length), main.end + 8),
    );
    const occurred = window.some((token) => OCCURRED.test(token.lower));
    if (trigger.frame === "join")
      return facts.actors >= 2 ? anchored || isAttributed || occurred : anchored && facts.actors > 0 && occurred;
    if (trigger.mode === "disaster" || trigger.mode === "accident" || trigger.mode === "election")
      return (facts.place || facts.date) && (occurred || facts.figure || facts.date);
    return (
      (facts.date && (facts.place || facts.actors > 0)) ||
      (facts.place && (occurred || facts.actors > 0 || facts.figure)) ||
      (facts.figure && (occurred || facts.actors > 0)) ||
      (facts.actors > 0 && (occurred || isAgentive(frame, main)))
    );
  }
  if (trigger.frame === "join" && (facts.actors === 0 ? !isMeeting(trigger.mode, facts, frame.tokens) : !anchored && facts.actors < 2))
    return false;
  if (
    !mood.isFinite &&
    mood.isPassive &&
    [facts.date, facts.place, facts.figure, facts.actors > 0].filter(Boolean).length < 2 &&
    trigger.kind !== "COERCE" &&
    trigger.kind !== "RETREAT"
  )
    return false;
  if (!mood.isFinite) return anchored || (facts.actors > 0 && mood.isPassive && (trigger.kind === "COERCE" || trigger.kind === "RETREAT"));
  if (frame.tokens[main.from]?.lower.endsWith("s") && bounds.length === 1 && !mood.isPassive && isPresent(main, frame))
    return facts.actors > 0 && anchored;
  return anchored || facts.actors > 0;
}

/** A summit somewhere on a day happened, whoever met; an arrival of nobody named did not. */
const MEETERS = new Set(
  "leaders ministers delegations delegation officials presidents negotiators envoys diplomats sides generals summit talks negotiations mediators representatives".split(
    " ",
  ),
);

function isMeeting(mode: string | null, facts: Facts, tokens: readonly Token[]): boolean {
  const isOfPeople = tokens.some((token) => MEETERS.has(token.lower));
  return mode !== "visit" && facts.date && facts.place && (isOfPeople || mode === "sign");
}

function isPresent(hit: TriggerHit, frame: SentenceFrame): boolean {
  return frame.tokens[hit.from]?.lower === `${hit.trigger.lemma.split(" ")[0]}s`;
}

/** "a search by Russian forces". */
function isAgentive(frame: SentenceFrame, hit: TriggerHit): boolean {
  return (
    frame.tokens[hit.end]?.lower === "by" && /^(?:a|an|frantic|massive|large|urgent|new)$/.test(frame.tokens[hit.from - 1]?.lower ?? "")
  );
}

const PLACE_OF_ITS_OWN = 6;

/** "blamed the rebels for the attack", "the group claimed responsibility for it": who is said to have done it. */
function blamed({ frame, hits }: Reading): Draft["actors"] {
  const lowers = frame.tokens.map((token) => token.lower);
  const claim = lowers.indexOf("responsibility");
  const claims =
    claim > 0 &&
    /^claim/.test(lowers[claim - 1] ?? "") &&
    !lowers.slice(0, claim).some((lower) => lower === "no" || lower === "not" || lower === "nobody");
  const accuser = hits.find((hit) => hit.trigger.kind === "ACCUSE" && hit.trigger.mode === "accuse");
  const from = accuser
    ? frame.actors.filter((actor) => actor.from >= accuser.end).slice(0, 1)
    : claims
      ? frame.actors.filter((actor) => actor.end <= claim).slice(-1)
      : [];
  return toActors(from.map((mention) => ({ mention, role: "agent" as const })));
}

/** "the attack": a definite noun for what was told before, with no day or place of its own. */
function isAgain(frame: SentenceFrame, bounds: readonly Bound[], earlier: readonly Draft[], facts: Facts): boolean {
  const placed = bounds.some(({ hit, places }) =>
    places.some((place) => costBetween(frame.clauses, hit.end, place.from) <= PLACE_OF_ITS_OWN),
  );
  if (facts.date || placed || !bounds.every(({ hit }) => hit.isNoun || hit.trigger.needs !== null)) return false;
  const kind = bounds[0]?.hit.trigger.kind;
  if (!earlier.some((draft) => draft.kind === kind)) return false;
  return bounds.some(({ hit }) =>
    frame.tokens.slice(Math.max(0, hit.from - 3), hit.from).some((token) => /^(?:the|this|that|these|those|recent|its)$/.test(token.lower)),
  );
}

function hedgingOf(reading: Reading, bounds: readonly Bound[], attributions: readonly Attribution[], figures: readonly Figure[]): Hedging {
  const { frame } = reading;
  const moods = bounds.map((bound) => bound.hit.mood.hedging).filter((hedging) => hedging !== null);
  const strongest = (["denied", "planned", "possible"] as const).find((hedging) => moods.includes(hedging));
  if (strongest) return strongest;
  const lowers = frame.tokens.map((token) => token.lower);
  const governed = attributions.some(
    (attribution) =>
      attribution.hedging === "denied" && bounds.every((bound) => (frame.tokens[bound.hit.from]?.start ?? 0) > attribution.cue.start),
  );
  if (governed) return "denied";
  const isAccused = reading.hits.some(
    (hit) => hit.trigger.kind === "ACCUSE" && hit.trigger.mode === "accuse" && bounds.every((bound) => bound.hit.from > hit.from),
  );
  if (isAccused) return "alleged";
  if (moods.includes("alleged") || attributions.some((attribution) => attribution.hedging === "alleged") || lowers.includes("allegedly"))
    return "alleged";
  const estimated =
    moods.includes("estimated") ||
    attributions.some((attribution) => attribution.hedging === "estimated") ||
    (figures.length > 0 && lowers.some((lower) => /^estimate[sd]?$/.test(lower)));
  if (estimated) return "estimated";
  if (moods.includes("reported") || lowers.includes("reportedly")) return "reported";
  const own = attributions.length > 0 && attributions.every((attribution) => attribution.hedging === "asserted");
  return attributions.length > 0 && !own ? "reported" : "asserted";
}

const ON_THE_SPOT = new Set<EventKind>(["ASSAULT", "OTHER", "COERCE", "RETREAT", "PROTEST", "MOBILIZE"]);
const BREAKS_AWAY = /^(?:past|previous|previously|earlier|already|since|meanwhile|separately|elsewhere|ago|last|past|historically)$/;
const MAX_GAP = 2;

/** What the telling just before fixes goes on to hold; a day of speaking bounds what was spoken of. */
function carry(reading: Reading, draft: Draft, main: TriggerHit): Draft {
  const { frame, previous, paragraph, ordinal, hits, lastDate } = reading;
  let carried = draft;
  const isTold = draft.hedging !== "planned" && draft.hedging !== "possible" && draft.hedging !== "denied";
  const isClose =
    previous !== null &&
    ordinal - previous.ordinal <= MAX_GAP &&
    (previous.paragraph === paragraph || paragraph - previous.paragraph === 1);
  const breaks = frame.tokens.some((token) => BREAKS_AWAY.test(token.lower));
  const isSay = main.trigger.frame === "say";
  const moves =
    draft.kind === "ASSAULT" ||
    draft.kind === "OTHER" ||
    draft.kind === "COERCE" ||
    draft.kind === "RETREAT" ||
    draft.kind === "PROTEST" ||
    draft.mode === "search";
  if (carried.when === null && carried.whenValue === null && isTold) {
    const spoken = reportingDate(frame, hits);
    const isOfThatDay = isSay || (draft.kind === "CONSULT" && draft.hedging === "asserted");
    const isBackground = /^(?:who|which|whom)$/.test(frame.tokens[clauseStart(frame.clauses, main.from)]?.lower ?? "") && !isSay;
    if (spoken?.value.when && (main.mood.isFinite || main.isNoun) && !isBackground) {
      carried = { ...carried, date: spoken.index, when: isOfThatDay ? spoken.value.when : { ...spoken.value.when, openStart: true } };
    } else if (isClose && moves && previous.when !== null && !breaks && previous.hedging !== "planned" && ordinal > previous.ordinal) {
      carried = { ...carried, date: previous.date, when: previous.when, whenValue: previous.whenValue, dateCarried: true };
    } else if (
      lastDate &&
      lastDate.paragraph === paragraph &&
      ordinal - lastDate.ordinal <= 1 &&
      ON_THE_SPOT.has(draft.kind) &&
      main.mood.isFinite &&
      !breaks
    ) {
      carried = { ...carried, date: lastDate.index, when: lastDate.when, dateCarried: true };
    } else if (isSay && reading.document.spokenOn) {
      const day = reading.document.spokenOn;
      carried = { ...carried, when: { start: day, end: day, precision: "day", openStart: true, openEnd: false, clock: null } };
    }
  }
  const goesOn =
    isClose && moves && !breaks && previous.places.length > 0 && carried.places.length === 0 && ordinal > previous.ordinal && isTold;
  if (goesOn && previous.paragraph === paragraph)
    carried = { ...carried, places: previous.places, placeNames: previous.placeNames, placeCarried: true };
  return carried;
}
