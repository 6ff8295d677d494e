import type { PlaceMention } from "#domain/mention.ts";
import { assignFigure } from "./assign-figures.ts";
import { bindActors } from "./bind-actors.ts";
import { clauseEnd, clauseStart } from "./clauses.ts";
import { blamed, completeActors, kindOf, splitReceivers, toActors } from "./event-actors.ts";
import { isOfDays } from "./event-aftermath.ts";
import { isAgain, isOwnedUp } from "./event-again.ts";
import { withoutAsides } from "./event-asides.ts";
import { blameFor, claimBoth } from "./event-blame.ts";
import { carry } from "./event-carry.ts";
import { claimantOf } from "./event-claimants.ts";
import { asAccident } from "./event-crash.ts";
import { bindDate } from "./event-dates.ts";
import { looksBack, placesOfItsDay, signedBehind, whatHurt } from "./event-days.ts";
import { withoutApproach } from "./event-departures.ts";
import type { Draft } from "./event-draft.ts";
import { echoOf } from "./event-echo.ts";
import { partsOf } from "./event-foes.ts";
import { groupBounds } from "./event-groups.ts";
import { hedgingOf } from "./event-hedging.ts";
import { meantActors } from "./event-meant.ts";
import { toNumbers } from "./event-numbers.ts";
import { withStateOfOfficials } from "./event-officials.ts";
import { ownSide } from "./event-own-side.ts";
import { withPairs } from "./event-pairs.ts";
import { partiesBefore } from "./event-parties.ts";
import { namedInPassing } from "./event-passing.ts";
import { namelessActors } from "./event-people.ts";
import { bindPlaces, placesAroundChosen } from "./event-places.ts";
import { pronounActors } from "./event-pronouns.ts";
import { type Bound, type Group, isInLog, type Reading } from "./event-reading.ts";
import { namelessRivals } from "./event-rivals.ts";
import { goesOn, isBySecond, isNextDeed, readLeads } from "./event-scene.ts";
import { findSites, isAhead, isWholeState, townOfPolice } from "./event-sites.ts";
import { leftState, stateOfSoldiers } from "./event-soldiers.ts";
import { isTellingOf, speakersOf } from "./event-speakers.ts";
import { isOneOfMany, isTold } from "./event-telling.ts";
import { namedVictims } from "./event-victims.ts";
import { shareDays } from "./event-within.ts";
import { isComment } from "./framing.ts";
import { NEEDS } from "./lexicon/need-classes.ts";
import { findFigures } from "./numbers.ts";
import { plainBeside } from "./plain-beside.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isConditional, settleKind } from "./settle-kind.ts";
import type { Attribution } from "./sources.ts";
import { tokenBefore } from "./tokenized.ts";
import { findTriggerHits, type TriggerHit } from "./trigger-hits.ts";
import { readPlain } from "./trigger-plain.ts";
import { markWords } from "./word-marks.ts";
import { WordSet } from "./word-set.ts";

export function readSentence(given: Omit<Reading, "hits" | "leads">): Draft[] {
  const { frame, sentence, dateline } = given;
  const { tokens, clauses } = frame;
  const named = new Array<number>(tokens.length + 1).fill(0);
  for (const { from, end } of frame.dates) named.fill(1, from, end);
  for (const { from, end } of frame.places) named.fill(1, from, end);
  for (const { from, end, value } of frame.actors) if (value.type !== "state") named.fill(1, from, end);
  for (const { from, end, cueAt } of frame.attributions) if (!(cueAt >= from && cueAt < end)) named.fill(1, from, end);
  const hits = findTriggerHits(
    sentence,
    (index) => index < dateline || named[index] === 1,
    (index) => frame.places.some((place) => place.from <= index && index < place.end && place.value.use !== "associative"),
    (index) => ({ start: clauseStart(clauses, index), end: clauseEnd(clauses, index, tokens.length) }),
    isInLog(given),
  );
  const leads = readLeads(tokens);
  const isFree = (index: number) => index < dateline || named[index] === 1;
  const isDated = frame.dates.some(({ value }) => isOfDays(value));
  const isUnknown = !hits.some(({ mood }) => mood.real || mood.negated);
  // "A letter claiming responsibility reached a newspaper on Wednesday": says only who did it.
  if (isDated && !claimantOf(frame)) {
    const plain = isUnknown ? readPlain(tokens, isFree, 1, tokens.length) : [];
    hits.push(...(plain.length > 0 ? plain : plainBeside(frame, hits, isFree)));
  }
  if (hits.length === 0) {
    const reading = toReading(given, hits, leads);
    const claim = blameFor(reading, []) ?? echoOf(reading, []);
    return claim ? [claim] : [];
  }
  const drafts = readHits(given, hits, leads);
  // "A court gave two men eight years for planning an attack": what a noun only names is no happening, what the verb tells is.
  const isTelling = ({ isNoun, mood, from }: TriggerHit) => !isNoun && (mood.real || mood.negated) && !isOfWhom(frame, from);
  if (drafts.length > 0 || !isDated || isUnknown || hits.some(isTelling)) return drafts;
  return readHits(given, readPlain(tokens, isFree, 1, tokens.length), leads);
}

/** What the given words of a sentence tell. */
function readHits(given: Omit<Reading, "hits" | "leads">, hits: readonly TriggerHit[], leads: Reading["leads"]): Draft[] {
  const { frame, dateline } = given;
  const { tokens } = frame;
  const meant = hits.map((hit) => asAccident(frame, hit));
  const told = meant.filter((hit) => !isConditional(frame, hit)).map((hit) => settleKind(hit, meant, given));
  const sites = findSites(frame);
  const bounds = told.map((hit): Bound => {
    const deed = whatHurt(frame, hit, told) ?? signedBehind(hit, told) ?? hit;
    const [date, places] = [bindDate(frame, deed, told), bindPlaces(frame, sites, deed, told)];
    return { hit, date, places, actors: bindActors(frame, hit, told) };
  });
  for (const bound of bounds) bound.places = placesOfItsDay(bounds, bound);
  const groups = groupBounds(frame, bounds);
  const taken = new Array<number>(tokens.length + 1).fill(0).fill(1, 0, dateline);
  for (const { from, end } of frame.dates) taken.fill(1, from, end);
  for (const { from, end } of frame.places) taken.fill(1, from, end);
  for (const { from, end, cueAt } of frame.attributions) if (cueAt >= end) taken.fill(1, from, end);
  for (const figure of findFigures(tokens, (index) => taken[index] === 1)) assignFigure(frame, groups, figure);
  const reading = toReading(given, told, leads);
  const shared = shareDays(
    withoutAsides(
      withoutApproach(
        frame,
        groups.flatMap((group) => toDraft(reading, group, groups) ?? []),
      ),
      tokens,
    ),
    frame,
  );
  const drafts = withPairs(shared, frame);
  claimBoth(reading);
  const blame = drafts.some(({ isReference }) => isReference) ? null : blameFor(reading, drafts);
  const echo = echoOf(reading, drafts);
  if (echo) drafts.push(echo);
  return blame ? [blame, ...drafts] : drafts;
}

/** Written out, because copying an object by its spread costs more than all that is read of it here. */
function toReading(given: Omit<Reading, "hits" | "leads">, hits: readonly TriggerHit[], leads: Reading["leads"]): Reading {
  const { frame, sentence, ordinal, paragraph, document, dateline, inherited, datelineDate } = given;
  const { previous, earlier, lastDate, header, lastPlace, item } = given;
  return {
    frame,
    sentence,
    ordinal,
    paragraph,
    document,
    dateline,
    inherited,
    datelineDate,
    previous,
    earlier,
    lastDate,
    header,
    lastPlace,
    hits,
    leads,
    item,
  };
}

function toDraft(reading: Reading, group: Group, groups: readonly Group[]): Draft | null {
  const { frame, sentence, ordinal, paragraph } = reading;
  const told = group.bounds.filter((bound) => bound.hit.mood.real);
  const real = told.length > 0 ? told : deniedOf(frame, group.bounds);
  const main = real.find((bound) => !bound.hit.isNoun && bound.hit.mood.isFinite) ?? real[0];
  if (!main || (main.hit.isNoun && isOneOfMany(frame.tokens, main.hit.from))) return null;
  const date = isOwnedUp(frame, real) ? null : (real.map((bound) => bound.date).find((one) => one !== null) ?? null);
  const bound = placesOf([main, ...real]);
  const kind = kindOf(frame, main.hit, real);
  const isOfPolice = bound.length === 0 && (kind === "COERCE" || kind === "ASSAULT");
  const [places, receivers] = splitReceivers(frame, main.hit, isOfPolice ? townOfPolice(frame) : bound);
  const named = completeActors(reading, kind, [...toActors(partsOf(reading, kind, real)), ...receivers]);
  const own = named.some(({ role, nameless }) => role === "agent" && !nameless) ? [] : ownSide(reading, main.hit);
  const actors = own.length > 0 ? [...named.filter(({ role }) => role !== "agent"), ...own] : named;
  actors.push(...pronounActors(reading, real, actors));
  actors.push(...speakersOf(reading, real, actors));
  const nameless = namelessActors(reading.document, frame, kind, real, group.figures, actors);
  actors.push(...(own.length > 0 ? nameless.filter(({ role }) => role !== "agent") : nameless));
  actors.push(...namelessRivals(frame, kind, real, actors));
  if (actors.length === 0) actors.push(...partiesBefore(reading, kind, main.hit));
  actors.push(...leftState(reading, main.hit, actors));
  const others = groups.flatMap((one) => (one === group ? [] : one.bounds));
  actors.push(...stateOfSoldiers(reading, others, actors));
  actors.push(...meantActors(reading, kind, real, actors));
  // Whoever is only named by the way makes nothing an event.
  const given = actors.length;
  actors.push(...namedInPassing(reading, kind, real, others, actors));
  const numbers = toNumbers(group.figures, main.hit);
  numbers.push(...namedVictims(reading, real, actors, numbers));
  const facts = {
    date: date !== null,
    place: places.length > 0,
    figure: numbers.length > 0,
    actors: given,
    goesOn: goesOn(reading, main.hit, kind),
  };
  const attributions = frame.attributions.filter(
    ({ cueAt, value }) => !value.isWithheld && !real.some(({ hit }) => hit.from === cueAt) && isTellingOf(frame, cueAt, main.hit),
  );
  const hedging = hedgingOf(
    reading,
    real,
    attributions.map((attribution) => attribution.value),
    group.figures,
  );
  const isReference = isAgain(frame, real, reading.earlier, facts);
  if (isReference && kind !== "ACCUSE") actors.push(...blamed(reading).filter(({ name }) => !actors.some((actor) => actor.name === name)));
  if (!isReference && !isTold(reading, main.hit, real, facts, hedging, attributions.length > 0, actors)) return null;
  if (isReference && ((numbers.length === 0 && actors.length === 0 && attributions.length === 0 && !facts.date) || isComment(sentence)))
    return null;
  // "condemned the massacre" tells nothing of it.
  const isCondemned = ({ cueAt }: (typeof attributions)[number]) =>
    isReference && reading.hits.some(({ from, trigger }) => from === cueAt && trigger.mode === "disapprove");
  const sources =
    attributions.length > 0
      ? attributions.flatMap((attribution) => (isCondemned(attribution) ? [] : [attribution.index]))
      : hedging === "reported" || hedging === "alleged"
        ? reading.inherited
        : [];
  const { attributions: all } = reading.document;
  // A state or a ministry that protests accuses; people demonstrate.
  const isComplaint =
    kind === "PROTEST" &&
    main.hit.trigger.lemma === "protest" &&
    !NEEDS.crowds.has(tokenBefore(frame.tokens, main.hit.from)) &&
    actors.some(({ type, role, name }) => role === "agent" && (type === "state" || (type === "org" && MINISTRY.test(name))));
  const around = placesAroundChosen(frame, places);
  const isEarlier = date !== null && isFromBefore(frame.tokens, main.hit);
  const draft: Draft = {
    kind: isComplaint ? "ACCUSE" : kind,
    mode: isComplaint ? "disapprove" : modeOf(real),
    sentence: { start: sentence.start, end: sentence.end },
    trigger: {
      start: frame.tokens[main.hit.from]?.start ?? sentence.start,
      end: tokenBefore(frame.tokens, main.hit.end)?.end ?? sentence.end,
    },
    summary: "",
    date: date?.index ?? null,
    when: date?.value.when ?? null,
    whenValue: date?.value.value ?? null,
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
    isAside: isEarlier || isRelative(frame, main.hit.from) || (date !== null && looksBack(reading, main.hit, date.value.when)),
    late: [],
    isAnew: reading.leads.away || isEarlier || isNextDeed(frame.tokens, real) || frame.tokens.some(({ marks }) => (marks & ANEW) !== 0),
    isSecond: isBySecond(frame, main.hit),
    // "evacuated 80 people from Bukavu": where they were.
    isAhead: main.hit.trigger.mode !== "displacement" && places.length > 0 && places.every((place) => isAhead(frame, place)),
    item: reading.item,
    isWide: places.length > 0 && places.every(({ value }) => isWide(value)),
    placeNames: places.map((place) => place.value.name.toLowerCase()),
    otherwise: around.length > 0 ? around.map(({ index }) => index) : undefined,
  };
  return withStateOfOfficials(reading, carry(reading, draft, main.hit));
}

const DID_HAD = new WordSet(["did", "had", "has", "have"]);
const DEEDS = new Set(["airspace", "incursion", "strike", "shelling", "bombing", "attack", "hack", "air-defence"]);

/** "Poland did not violate the border, its ministry said": a deed that somebody says was not done by those named. */
function deniedOf({ tokens, attributions }: SentenceFrame, bounds: readonly Bound[]): Bound[] {
  if (attributions.length === 0) return [];
  return bounds.flatMap((bound): Bound[] => {
    const { hit, actors } = bound;
    const isNot = tokenBefore(tokens, hit.from)?.lower === "not" && DID_HAD.has(tokenBefore(tokens, hit.from - 1));
    if (!isNot || hit.isNoun || !DEEDS.has(hit.trigger.mode ?? "") || ANYONE.test(tokens[hit.end]?.lower ?? "")) return [];
    if (!actors.some(({ role }) => role === "agent") && !OURS.has(tokens[0])) return [];
    return [{ ...bound, hit: { ...hit, mood: { ...hit.mood, real: true, hedging: "denied" } } }];
  });
}

const ANYONE = /^any/;
const OURS = new WordSet(["our", "its", "their"]);

/** "decorated soldiers who had fought in Kursk": says of whom the verb before tells. */
function isOfWhom({ tokens, clauses }: Reading["frame"], at: number): boolean {
  const start = clauseStart(clauses, at);
  return start > 0 && WHO_WHICH_WHOSE.has(tokens[start]);
}

const WHO_WHICH_WHOSE = new WordSet("who which whose".split(" "));

/** "the army, which began to deploy last year, found". */
function isRelative({ tokens, clauses }: Reading["frame"], at: number): boolean {
  const start = clauseStart(clauses, at);
  return start > 0 && tokenBefore(tokens, start)?.text === "," && WHO_WHICH_WHOSE.has(tokens[start]);
}

/** "In Plateau state, herders killed 14 people in an attack on Bokkos": where the narrowest of its words puts it. */
function placesOf(bounds: readonly Bound[]): Bound["places"] {
  const placed = bounds.filter(({ places }) => places.length > 0);
  const first = placed[0]?.places ?? [];
  if (placed.length < 2 || !first.every(({ value }) => isWide(value))) return first;
  return placed.find(({ places }) => !places.some(({ value }) => isWide(value)))?.places ?? first;
}

/** "The plant had already been hit on 26 February": another one. */
const isFromBefore = (tokens: SentenceFrame["tokens"], { from }: TriggerHit): boolean =>
  tokens.slice(Math.max(0, from - FAR_HAD), from).some(({ lower }, at, before) => lower === "had" && before[at + 1]?.lower === "already");
const FAR_HAD = 4;

const ANEW = markWords(["another", "second", "third", "separate", "other", "also", "simultaneously", "later"]);
const WIDE = new Set(["region", "country", "area", "water"]);

function isWide({ name, levelHint }: PlaceMention): boolean {
  return WIDE.has(levelHint ?? "") || isWholeState(name);
}

function modeOf(bounds: readonly Bound[]): string | null {
  const modes = bounds.map((bound) => bound.hit.trigger.mode).filter((mode) => mode !== null);
  return (
    modes.find((mode) => mode !== "kill" && mode !== "injure" && mode !== "die" && mode !== "attack" && mode !== "displacement") ??
    modes[0] ??
    null
  );
}

function uniqueSources(indices: readonly number[], all: readonly Attribution[]): Draft["sources"] {
  const sources: Draft["sources"] = [];
  for (const index of indices) {
    const name = all[index]?.name;
    if (name !== undefined && !sources.some((source) => source.name === name)) sources.push({ mention: index, name });
  }
  return sources;
}

const MINISTRY = /\b(?:Ministry|Department of Foreign Affairs|Department of State|Embassy|Government)\b/;
