import type { DateMention } from "#domain/mention.ts";
import { toDayNumber } from "#domain/time.ts";
import { clauseStart } from "./clauses.ts";
import { placeMeant } from "./event-anaphora.ts";
import { reportingDate } from "./event-dates.ts";
import { countedDay, isJustNow, isOfLate, reportedPeriod, sinceThen } from "./event-days.ts";
import { type Draft, withChanges } from "./event-draft.ts";
import type { Header, Reading } from "./event-reading.ts";
import { CARRIES, isOfPolitics, isReal, ON_THE_SPOT, sceneOf } from "./event-scene.ts";
import { isWholeState } from "./event-sites.ts";
import { isFragment, isNote } from "./event-telling.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { stateNamed } from "./lexicon/states.ts";
import { isNightOverAll } from "./same-telling.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

export const MAX_GAP = 2;
/** A telling that long before is no longer the day of what is told without one. */
const MAX_DAYS = 7;

/** What the telling before fixes goes on to hold; a day of speaking bounds what was spoken of. */
export function carry(reading: Reading, draft: Draft, main: TriggerHit): Draft {
  return carryPlace(reading, carryDate(reading, draft, main), main);
}

const WHO_WHICH_WHOM = new WordSet("who which whom".split(" "));

function carryDate(reading: Reading, draft: Draft, main: TriggerHit): Draft {
  const { frame, paragraph, ordinal, hits, lastDate } = reading;
  const announced = announcedOn(reading, draft);
  if (announced) return announced;
  const isLength = draft.date !== null && reading.document.dates[draft.date]?.precision === "duration";
  if (((draft.when !== null || draft.whenValue !== null) && !isLength) || !isReal(draft)) return draft;
  const day = reading.document.spokenOn;
  if (day && main.mood.isFinite && main.trigger.frame !== "say" && isJustNow(frame))
    return withChanges(draft, {
      when: { start: day, end: day, precision: "day", openStart: false, openEnd: false, clock: null },
      whenValue: day,
    });
  const counted = countedDay(reading, main);
  if (counted) return withChanges(draft, { when: counted, whenValue: counted.start });
  if (isLength || isOfLate(reading)) return draft;
  const period = reportedPeriod(reading);
  if (period) return withChanges(draft, { when: period, whenValue: `${period.start}/${period.end}` });
  const onward = sinceThen(reading);
  if (onward) return withChanges(draft, { when: onward, whenValue: `${onward.start}/${onward.end}`, dateCarried: true });
  if (isCourtElsewhere(reading, draft)) return draft;
  const isSay = main.trigger.frame === "say" || draft.kind === "ACCUSE";
  const spoken = reportingDate(frame, hits);
  const isOfThatDay = isSay || (draft.kind === "CONSULT" && draft.hedging === "asserted");
  const isBackground = WHO_WHICH_WHOM.has(frame.tokens[clauseStart(frame.clauses, main.from)]) && !isSay;
  const breaks = reading.leads.away;
  const isWithin = (one: Draft) =>
    isOfFewDays(one) && (one.paragraph === paragraph || reading.leads.back || (ON_THE_SPOT.has(draft.kind) && one.kind === draft.kind));
  const scene = CARRIES.has(draft.kind) && !breaks && !isBackground ? sceneOf(reading, draft, isWithin) : null;
  const isPlacedElsewhere =
    scene !== null &&
    draft.places.length > 0 &&
    scene.places.length > 0 &&
    scene.paragraph !== paragraph &&
    scene.kind !== draft.kind &&
    !draft.placeNames.some((name) => scene.placeNames.includes(name));
  const isSaidLater =
    scene !== null && spoken !== null && (isElsewhereLater(draft, scene, spoken.value) || isByOthersLater(draft, scene, spoken.value));
  const { previous } = reading;
  // "On 12 September a drone fell. In November a blast shook the line. Two men were charged": not on 12 September.
  const isOfLongerBetween = previous !== null && scene !== null && previous.ordinal > scene.ordinal && hasLongDate(previous);
  const isOvertaken =
    isOfLongerBetween || (scene !== null && lastDate !== null && lastDate.ordinal > scene.ordinal && lastDate.paragraph === paragraph);
  if (
    scene &&
    !isOvertaken &&
    !isPlacedElsewhere &&
    !isSaidLater &&
    !isSincePast(reading, main, scene) &&
    (spoken === null || !scene.when?.openStart)
  )
    return withChanges(draft, { date: scene.date, when: scene.when, whenValue: scene.whenValue, dateCarried: true });
  if (spoken?.value.when && (main.mood.isFinite || main.isNoun) && !isBackground)
    return withChanges(draft, {
      date: spoken.index,
      when: isOfThatDay ? spoken.value.when : { ...spoken.value.when, openStart: true },
      whenValue: spoken.value.value,
    });
  const isOver = lastDate?.isOver === true && lastDate.paragraph === paragraph;
  const isDayBefore =
    lastDate !== null &&
    !isPerfect(frame, main) &&
    paragraph - lastDate.paragraph <= 1 &&
    // "Seoul estimates that 2,000 were killed": by now, not on the day with which the paragraph before ended.
    (lastDate.paragraph === paragraph || draft.hedging !== "estimated") &&
    ordinal - lastDate.ordinal <= 3 &&
    !isStillAhead(reading, draft) &&
    !(lastDate.paragraph !== paragraph && isCondemned(reading, main)) &&
    (main.mood.isFinite || isFragment(frame.tokens) || (main.mood.isPassive && (isNote(frame.tokens) || isCounted(frame, main)))) &&
    !breaks;
  if (lastDate && (isOver || (isDayBefore && !isSay)))
    return withChanges(draft, {
      date: lastDate.index,
      when: lastDate.when,
      whenValue: reading.document.dates[lastDate.index]?.value ?? null,
      dateCarried: true,
    });
  const before =
    main.mood.isFinite && !breaks && !isPerfect(frame, main) && !isOfDenial(reading, draft) ? dayJustTold(reading, isSay) : null;
  if (before) return withChanges(draft, { date: before.date, when: before.when, whenValue: before.whenValue, dateCarried: true });
  const isBefore = frame.tokens.slice(Math.max(0, main.from - 3), main.from).some(({ lower }) => /^(?:had|has|have)$/.test(lower));
  if (!isSay || !day || isBefore) return draft;
  return withChanges(draft, { when: { start: day, end: day, precision: "day", openStart: true, openEnd: false, clock: null } });
}

/** "condemned an attack in Quetta that left nine dead": done by others, on a day that is not said. */
const isCondemned = ({ hits }: Reading, main: TriggerHit): boolean =>
  hits.some(({ trigger, from }) => trigger.mode === "disapprove" && from < main.from);

/** "Three were killed, two taken prisoner". */
const isCounted = ({ tokens }: Reading["frame"], { from }: TriggerHit): boolean => {
  const before = tokenBefore(tokens, from);
  return before?.kind === "number" || NUMBER_WORDS.has(before?.lower ?? "");
};

const COURTS = new WordSet("court courts tribunal judge judges".split(" "));
const FAR_COURT = 8;

/** "Rebels killed two on Friday. In Kinshasa, a court sentenced nine", "A court in Tartu jailed": a court sits on a day of its own. */
function isCourtElsewhere({ frame: { tokens, places }, previous }: Reading, { kind, placeNames }: Draft): boolean {
  if (kind !== "COERCE" || !previous || placeNames.some((name) => previous.placeNames.includes(name))) return false;
  if (COURTS.has(tokens[1]) && tokens[2]?.lower === "in" && places[0]?.from === 3) return true;
  if (tokens[0]?.lower !== "in" || places[0]?.from !== 1) return false;
  for (let at = places[0].end; at < places[0].end + FAR_COURT; at++) if (COURTS.has(tokens[at])) return true;
  return false;
}

/** "took NAME on the 26th. The ministry claimed on the 27th that its troops had taken OTHER": at another place, and told on another day. */
function isElsewhereLater(draft: Draft, scene: Draft, { when }: DateMention): boolean {
  if (draft.places.length === 0 || scene.places.length === 0 || draft.numbers.length > 0 || !when || when.start <= (scene.when?.end ?? ""))
    return false;
  return !draft.placeNames.some((name) => scene.placeNames.includes(name));
}

/** "Estonia sent a boat. NATO said on Monday that it was stepping up patrols": by somebody else, and told on a later day than the one that goes on. */
function isByOthersLater(draft: Draft, scene: Draft, { when }: DateMention): boolean {
  if (!scene.dateCarried || !when || when.start <= (scene.when?.end ?? "")) return false;
  const doers = (one: Draft) => one.actors.filter(({ role, nameless }) => role === "agent" && !nameless);
  const [own, theirs] = [doers(draft), doers(scene)];
  return own.length > 0 && theirs.length > 0 && !own.some(({ name }) => theirs.some((other) => other.name === name));
}

/** "In November a blast shook the line". */
const hasLongDate = ({ date, dateCarried, when }: Draft): boolean =>
  date !== null && !dateCarried && when !== null && toDayNumber(when.end) - toDayNumber(when.start) >= SHORTEST_MONTH;
const SHORTEST_MONTH = 27;

/** What the sentence before it told on a day; a demand goes on from the talks in which it is made, not from a deed. */
function dayJustTold({ previous, paragraph, ordinal }: Reading, isSay: boolean): Draft | null {
  if (!previous || previous.paragraph !== paragraph || ordinal - previous.ordinal > 1 || !isReal(previous)) return null;
  // "summoned the ambassador on Monday. It demanded": when he came.
  const isOccasion = previous.kind === "CONSULT" || (previous.kind === "ACCUSE" && previous.hits[0]?.trigger.needs === "envoy");
  return isOfFewDays(previous) && (!isSay || isOccasion) ? previous : null;
}

/** "She flies to Washington on Monday. Drones attacked": what happened was not on a day still to come. */
function isStillAhead({ lastDate, document }: Reading, { hedging }: Draft): boolean {
  return hedging !== "planned" && !!document.spokenOn && !!lastDate && lastDate.when.start > document.spokenOn;
}

/** "denied on Monday that its drones had struck a school. Rebels said 18 were killed": not on Monday. */
const isOfDenial = ({ previous }: Reading, { kind }: Draft): boolean =>
  kind === "ASSAULT" && previous?.kind === "REJECT" && previous.mode === "deny";

const PROMISED = new Set<Draft["kind"]>(["AID", "MOBILIZE", "SANCTION", "CONCEDE"]);

/** "announced on Monday that it would give": a promise without a day of its own is of the day on which it was made. */
function announcedOn({ frame, hits }: Reading, draft: Draft): Draft | null {
  if (draft.hedging !== "planned" || draft.when !== null || draft.whenValue !== null || !PROMISED.has(draft.kind)) return null;
  const spoken = reportingDate(frame, hits);
  return spoken?.value.when ? withChanges(draft, { date: spoken.index, when: spoken.value.when, whenValue: spoken.value.value }) : null;
}

function isPerfect({ tokens }: Reading["frame"], { from }: TriggerHit): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => lower === "have" || lower === "has");
}

/** "have been arrested": by now, not on the day long past that was told of before; "has contributed" on no day at all. */
function isSincePast({ frame, document }: Reading, main: TriggerHit, scene: Draft): boolean {
  if (!isPerfect(frame, main)) return false;
  return (
    main.trigger.kind === "AID" ||
    (!!document.spokenOn && !!scene.when && toDayNumber(document.spokenOn) - toDayNumber(scene.when.end) > MAX_DAYS)
  );
}

function isOfFewDays({ when }: Draft): boolean {
  return when !== null && !when.openEnd && toDayNumber(when.end) - toDayNumber(when.start) <= MAX_DAYS;
}

function carryPlace(reading: Reading, draft: Draft, main: TriggerHit): Draft {
  const country = draft.places.length === 0 && draft.kind === "MOBILIZE" ? countryMeant(reading, draft, main) : null;
  if (country) return withChanges(draft, country);
  const here = draft.places.length === 0 && main.trigger.frame !== "say" && isHere(reading.frame.tokens, main) ? homeIn(reading) : null;
  if (here) return withChanges(draft, here);
  const meant = draft.places.length === 0 && main.trigger.frame !== "say" ? placeMeant(reading, main) : null;
  if (meant) return withChanges(draft, meant);
  const label = (draft.places.length === 0 || draft.isAhead) && main.trigger.frame !== "say" ? labelOf(reading, draft) : null;
  if (label) return withChanges(draft, { places: label.places, placeNames: label.placeNames, placeCarried: true });
  const { header, ordinal } = reading;
  if (header?.isDateline && header.ordinal === ordinal && draft.places.length === 0 && isHostedAt(reading, header, draft))
    return withChanges(draft, { places: header.places, placeNames: header.placeNames, placeCarried: true });
  // "extended the state of emergency": all over the land.
  if (main.trigger.needs === "emergency") return draft;
  if (!isReal(draft) || !CARRIES.has(draft.kind) || OF_ITS_OWN.has(draft.mode ?? "")) return draft;
  if (
    reading.leads.away ||
    isBetweenStates(draft) ||
    isAllOver(reading.frame.tokens, main) ||
    isSentence(draft, main) ||
    isAnywhere(draft, reading) ||
    isOfWholeNight(draft, reading)
  )
    return draft;
  // "sent 12,000 soldiers to Russia; 4,700 had been killed by April": an estimate of losses is not of where the text was a sentence before.
  const isElsewhere = draft.hedging === "estimated" && reading.frame.places.some(({ value }) => value.use === "literal");
  if (isElsewhere && draft.places.length === 0) return draft;
  const around = placesAround(reading, draft, main);
  if (!around) return draft;
  // The agency's desk is no place for what has one of its own.
  if (draft.places.length > 0 && around === reading.header && reading.header.isDateline) return draft;
  if (draft.places.length > 0 && !draft.isAhead)
    return draft.isWide || draft.otherwise ? draft : withChanges(draft, { otherwise: around.places });
  return withChanges(draft, { places: around.places, placeNames: around.placeNames, placeCarried: true });
}

/** What is not done where something else was told of. */
const OF_ITS_OWN = new Set(["exercise", "troops", "call", "weapons-test"]);

/** "08/02/2022. Djibo. A charge went off": where the label in front of the words puts what they tell; a whole country is none. */
function labelOf(reading: Reading, draft: Draft): Header | null {
  const { header, ordinal, paragraph, leads, frame } = reading;
  if (!header || header.isDateline || header.kinds || header.paragraph !== paragraph || header.ordinal === ordinal) return null;
  if (ordinal - header.ordinal > 1 && ((leads.away && !isOfLastNight(frame.tokens)) || isAnywhere(draft, reading))) return null;
  // "Tillabéri. Men attacked Bankilaré. They also took the imam": the place told of since is nearer.
  // "Donetsk region. Scouts found a crew near Toretsk. Drones killed three": in the town named since.
  if (reading.lastPlace && reading.lastPlace.ordinal === ordinal - 1 && reading.lastPlace.ordinal > header.ordinal) return null;
  const isOvertaken = reading.earlier.some((told) => told.ordinal > header.ordinal && told.places.length > 0 && !told.placeCarried);
  if (isOvertaken) return null;
  return header.placeNames.some((name) => isWholeState(name) || CONTINENTS.test(name)) ? null : header;
}

/** "Our guys took four prisoners last night": no other time than the label's. */
const isOfLastNight = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => lower === "last" && tokens[at + 1]?.lower === "night");

const CONTINENTS = /\b(?:africa|asia|europe|america|pacific|caribbean|sahel|caucasus|balkans|middle east|gulf)$/;

/** "sends support to Russia; up to 600 instructors may be in the country": the state named last, and not the one whose they are. */
function countryMeant({ frame }: Reading, draft: Draft, { from, end }: TriggerHit): Pick<Draft, "places" | "placeNames"> | null {
  const { tokens, places } = frame;
  const at = tokens.findIndex(({ lower }, index) => index >= end - 1 && index < end + THERE_REACH && lower === "country");
  if (at < 0 || tokenBefore(tokens, at)?.lower !== "the" || tokenBefore(tokens, at - 1)?.lower !== "in") return null;
  const own = new Set(draft.actors.flatMap(({ country }) => (country === null ? [] : [country])));
  const meant = places.findLast((place) => place.end <= from && !own.has(stateNamed(place.value.name)?.code ?? [...own][0] ?? ""));
  return meant && stateNamed(meant.value.name) ? { places: [meant.index], placeNames: [meant.value.name.toLowerCase()] } : null;
}

/** Money is given from afar, and captives are set free wherever that may be; who was arrested in a town is let go there. */
function isAnywhere({ kind, mode, numbers }: Draft, { earlier }: Reading): boolean {
  if (kind === "AID") return numbers.some((number) => number.kind === "money");
  return kind === "RETREAT" && mode === "release" && earlier.findLast((draft) => draft.kind === "COERCE")?.mode !== "arrest";
}

/** "A bomb hit a house in the town. The air force said that it had shot down 61 drones overnight": over all the country. */
function isOfWholeNight(draft: Draft, { earlier }: Reading): boolean {
  return isNightOverAll(draft) && earlier.at(-1)?.mode !== "air-defence";
}

/** "Off Hodeidah a ship was approached on Monday. The authorities sentenced 17 people on Saturday": in a court somewhere. */
const isSentence = ({ date, dateCarried }: Draft, { trigger }: TriggerHit): boolean =>
  TRIES.has(trigger.lemma) && date !== null && !dateCarried;
const TRIES = new Set(["sentence", "jail", "imprison", "convict", "find guilty", "condemn to death", "acquit"]);

/** "suspended classes in all schools": everywhere, and not where something else was told of. */
function isAllOver(tokens: readonly Token[], { end, trigger }: TriggerHit): boolean {
  if (trigger.mode !== "disruption") return false;
  for (let at = end; at < end + THERE_REACH; at++)
    if (tokens[at]?.lower === "all" && tokens[at + 1]?.lower.endsWith("s") === true) return true;
  return false;
}

/** Borders closed and diplomats expelled are not where people were shot. */
function isBetweenStates({ kind, mode, actors }: Draft): boolean {
  // "Settlers attacked olive pickers near Beita. Israeli soldiers arrested three Palestinians": there.
  if (mode === "arrest") return false;
  const isPart = (role: Draft["actors"][number]["role"]) => actors.some((actor) => actor.type === "state" && actor.role === role);
  return kind === "COERCE" && isPart("agent") && isPart("target") && actors.every(({ type }) => type !== "person");
}

/** "hit the fuel market of our city", "a few kilometres from here". */
function isHere(tokens: readonly Token[], { end }: TriggerHit): boolean {
  return tokens.some(
    ({ lower }, at) =>
      Math.abs(at - end) <= THERE_REACH && (lower === "here" || (OUR_TOWNS.has(lower) && tokenBefore(tokens, at)?.lower === "our")),
  );
}

/** Where whoever writes is: of the header, else the town named at the head of the text. */
function homeIn({ header, document, sentence }: Reading): Pick<Draft, "places" | "placeNames"> | null {
  if (header) return { places: header.places, placeNames: header.placeNames };
  const at = document.places.findIndex(({ use, name }) => use === "literal" && !isWholeState(name));
  const home = document.places[at];
  return home && home.start < Math.min(HEAD_OF_TEXT, sentence.end) ? { places: [at], placeNames: [home.name.toLowerCase()] } : null;
}

const HEAD_OF_TEXT = 120;
const OUR_TOWNS = new Set(["city", "town", "village", "camp", "neighbourhood", "district", "region"]);

const THERE_REACH = 10;

/** Where the text is: at the scene told before, else under a dateline or a place that stands alone on a line. */
function placesAround(reading: Reading, draft: Draft, main: TriggerHit): Pick<Draft, "places" | "placeNames"> | null {
  const { paragraph, header, ordinal, lastPlace } = reading;
  if (isOfPolitics(draft.mode)) return null;
  const scene = sceneOf(reading, draft, ({ places }) => places.length > 0);
  if (lastPlace && ON_THE_SPOT.has(draft.kind) && (scene === null || scene.ordinal < lastPlace.ordinal)) return lastPlace;
  if (
    scene &&
    (isThere(draft, scene) || (reading.leads.toSpot && scene.paragraph === paragraph)) &&
    (scene.paragraph === paragraph ||
      reading.leads.back ||
      ordinal - scene.ordinal === 1 ||
      (draft.mode === "disruption" && scene.kind === "ASSAULT" && paragraph - scene.paragraph === 1))
  )
    return scene;
  if (header?.kinds) return header.kinds.includes(draft.kind) && paragraph - header.paragraph <= 2 ? header : null;
  if (!header || !ON_THE_SPOT.has(draft.kind) || (main.isNoun && draft.numbers.length === 0)) return null;
  const isOfState = draft.actors.some(({ type, role }) => type === "state" && role === "agent");
  if (header.isDateline && isOfState && !isPolicing(reading, header, draft)) return null;
  return (header.isDateline ? header.ordinal === ordinal : paragraph - header.paragraph <= 2) ? header : null;
}

/** "TBILISI, April 10 - Georgian police detained 34 people": at home, where it was written. */
function isPolicing({ document }: Reading, { placeNames }: Header, { kind, mode, actors }: Draft): boolean {
  if (kind !== "PROTEST" && !(kind === "COERCE" && (mode === "arrest" || mode === "disperse"))) return false;
  const home = document.countryOf(placeNames[0] ?? "");
  return home !== null && actors.every(({ country }) => country === null || country === home);
}

/** "ISTANBUL, June 2 - Talks between Moscow and Kyiv ended": states that meet and of which none has its seat there meet where it was written. */
function isHostedAt({ document, frame }: Reading, { placeNames }: Header, { kind, actors }: Draft): boolean {
  if (kind !== "CONSULT" && kind !== "AGREE") return false;
  const host = document.countryOf(placeNames[0] ?? "");
  const guests = new Set(actors.flatMap(({ type, country }) => (type === "state" && country !== null ? [country] : [])));
  return host !== null && guests.size > 1 && !guests.has(host) && !frame.tokens.some((token) => FROM_AFAR.has(token));
}

const FROM_AFAR = new WordSet("phone telephone telephoned call calls video videoconference online".split(" "));

/** Not where other states act, nor where a day far from it is named. */
function isThere(draft: Draft, scene: Draft): boolean {
  const countries = (one: Draft) => one.actors.flatMap(({ country }) => (country === null ? [] : [country]));
  const [own, theirs] = [countries(draft), countries(scene)];
  if (own.length > 0 && theirs.length > 0 && !own.some((country) => theirs.includes(country))) return false;
  // "IDF troops in Khan Younis killed three. … A rocket from Yemen was intercepted": elsewhere.
  if (draft.mode === "air-defence" && scene.mode !== "air-defence" && draft.paragraph !== scene.paragraph && draft.when !== null)
    return false;
  // "The enemy shelled the villages. … Yesterday our aviation hit a depot": another attack, on a day of its own.
  const isOtherAttack =
    draft.kind === "ASSAULT" &&
    scene.kind === "ASSAULT" &&
    draft.paragraph !== scene.paragraph &&
    draft.actors.some(({ type, role }) => type === "state" && role === "agent");
  if (isOtherAttack && draft.when && !draft.dateCarried && scene.when && draft.when.start !== scene.when.start) return false;
  if (draft.when && scene.when && !draft.dateCarried) return Math.abs(toDayNumber(draft.when.start) - toDayNumber(scene.when.start)) <= 31;
  return true;
}
