import {
  datesClash,
  isBare,
  isByThen,
  isContradicted,
  isLongBefore,
  isOfThose,
  isSayKind,
  ownDate,
  sharedParties,
  sharesActor,
  sharesDate,
  sharesFigure,
  sharesMode,
} from "./compare-drafts.ts";
import { isAnswer, isStruckDoer } from "./event-blame.ts";
import type { Draft } from "./event-draft.ts";
import { isWholeState } from "./event-sites.ts";

export const TOLLS: ReadonlySet<string> = new Set(["killed", "injured", "missing", "displaced"]);
const CLOSE = 3;
const ECHO = 8;

/** Two tellings of a kind that contradict each other in nothing, and what they have in common. */
type Pair = {
  earlier: Draft;
  later: Draft;
  /** Sentences between them, and whether those are of one paragraph. */
  gap: number;
  isTogether: boolean;
  isNear: boolean;
  when: boolean;
  where: boolean;
  who: boolean;
  figure: boolean;
};

/** Whether a telling tells what an earlier one of its document has told; `merged` are all tellings before it. */
export function isSame(earlier: Draft, later: Draft, merged: readonly Draft[]): boolean {
  if (earlier.kind !== later.kind) return false;
  if (isFlightOf(earlier, later)) return true;
  if (later.isSecond && later.ordinal !== earlier.ordinal && !later.isReference) return false;
  if ((isContradicted(earlier, later) && !isHalfOf(earlier, later)) || isOtherVictim(earlier, later)) return false;
  const [when, who] = [sharesDate(earlier, later), sharesActor(earlier, later)];
  if (isOnlyOneOf("planned", earlier, later) && !later.isReference) return false;
  // "alleges that on 12 August the army fired on NAME. … No unit fired": what one says and the other denies is one happening.
  const isThere = earlier.placeNames.some((name) => later.placeNames.includes(name));
  if (isOnlyOneOf("denied", earlier, later) && !later.isReference && !(who && (when || (isThere && isBare(later))))) return false;
  if (earlier.item !== later.item && !(when && who)) return false;
  if (isAtAttackers(earlier, later) || isUnderOtherPlace(earlier, later)) return false;
  if (isOtherMeeting(earlier, later) || isOtherCase(earlier, later)) return false;
  if (isOfOthers(earlier, later) || isOtherCall(earlier, later) || isSumBehind(earlier, later) || isPartBehind(earlier, later))
    return false;
  const gap = later.ordinal - earlier.ordinal;
  const isNear = gap <= CLOSE;
  if (later.isReference && isClaimOf(later) && isAnswer(earlier) && !namesOne(earlier, later)) return false;
  if (later.isReference) return isNear || sharesMode(earlier, later) || merged.filter((draft) => draft.kind === later.kind).length === 1;
  const pair = {
    earlier,
    later,
    gap,
    isTogether: later.paragraph === earlier.paragraph,
    isNear,
    when,
    where: !earlier.placeCarried && !later.placeCarried && earlier.placeNames.some((name) => later.placeNames.includes(name)),
    who,
    figure: sharesFigure(earlier, later),
  };
  return WAYS.some((isOne) => isOne(pair));
}

/** "Minus two tanks near Petropavlivka", and in the next paragraph, "Pokrovsk. Heavy fighting": where the text is by then. */
function isUnderOtherPlace(earlier: Draft, later: Draft): boolean {
  if (!later.placeCarried || earlier.placeCarried || earlier.isWide || later.isReference || earlier.paragraph === later.paragraph)
    return false;
  return (
    earlier.placeNames.length > 0 && later.placeNames.length > 0 && !later.placeNames.some((name) => earlier.placeNames.includes(name))
  );
}

/** "JNIM attacked a convoy. The army carried out air strikes on the attackers": done to those who did what was told. */
function isAtAttackers(earlier: Draft, later: Draft): boolean {
  if (later.kind !== "ASSAULT" || later.isReference) return false;
  const [agents, others] = [earlier.actors.filter(isAgent), later.actors.filter(isAgent)];
  if (agents.length === 0 || others.length === 0) return false;
  const isTheirs = ({ name }: Draft["actors"][number]) => agents.some((agent) => agent.name === name);
  const isStruck = (actor: Draft["actors"][number]) =>
    isStruckDoer(actor) || (actor.role !== "agent" && actor.role !== "participant" && isTheirs(actor));
  return !others.some(isTheirs) && later.actors.some(isStruck);
}

/** "launched a missile from Sunan on Friday. It fell into the East Sea". */
function isFlightOf(earlier: Draft, later: Draft): boolean {
  if (earlier.mode !== "weapons-test" || later.mode !== "weapons-test" || later.isAnew || datesClash(earlier, later)) return false;
  return (
    later.ordinal - earlier.ordinal <= 2 &&
    later.paragraph - earlier.paragraph <= 1 &&
    later.hits.every(({ trigger }) => FLIES.test(trigger.lemma))
  );
}

const FLIES = /^(?:fall|land|come down|splash down|lift off|take off|blast off|fly|travel|cover) ?/;

/** "A volunteer died on Tuesday", and in the next paragraph "a teenager was killed in Horlivka": one each. */
function isOtherVictim(earlier: Draft, later: Draft): boolean {
  if (later.paragraph === earlier.paragraph || later.placeNames.length === 0 || later.placeCarried || later.isReference) return false;
  const hurt = ({ actors }: Draft) => actors.filter(isNamelessVictim);
  const [first, then] = [hurt(earlier), hurt(later)];
  return (
    first.length > 0 &&
    then.length > 0 &&
    !earlier.placeNames.some((name) => later.placeNames.includes(name)) &&
    !first.some(({ name }) => then.some((other) => other.name === name))
  );
}

const BODIES = new Set(["bodies", "body", "remains"]);
export const isOfBodies = ({ numbers, hits }: Draft) =>
  hits.some(({ trigger }) => trigger.needs === "corpses") || numbers.some(({ unit }) => BODIES.has(unit ?? ""));

/** "71 bodies were returned. On the same day prisoners were exchanged", "shot down 40 drones" and, in the next paragraph, soldiers killed. */
function isOfOthers(earlier: Draft, later: Draft): boolean {
  if (earlier.kind === "RETREAT")
    return (earlier.mode === "exchange") !== (later.mode === "exchange") && isOfBodies(earlier) !== isOfBodies(later);
  if (earlier.paragraph === later.paragraph) return false;
  // "IDF troops killed three. … A rocket from Yemen was intercepted", by the same: whoever shoots down is not who attacks.
  if (later.mode === "air-defence" && earlier.mode !== "air-defence" && earlier.actors.some(isStriker))
    return later.actors.some(
      (actor) => isStriker(actor) && earlier.actors.some(({ country, role }) => role === "agent" && country === actor.country),
    );
  return earlier.mode === "air-defence" && later.numbers.some(({ kind }) => kind === "killed");
}

/** "The group claimed responsibility": says only who did it. */
const isClaimOf = ({ actors, numbers, sources }: Draft): boolean =>
  actors.length > 0 && numbers.length + sources.length === 0 && actors.every(({ role }) => role === "agent");

const namesOne = (a: Draft, b: Draft): boolean => a.actors.some(({ name }) => b.actors.some((other) => other.name === name));

const isOnlyOneOf = (hedging: Draft["hedging"], a: Draft, b: Draft) => (a.hedging === hedging) !== (b.hedging === hedging);

/** "Trump met Putin. He telephoned Zelenskyy from the plane": a call to somebody else. */
function isOtherCall(earlier: Draft, later: Draft): boolean {
  if (later.kind !== "CONSULT" || (earlier.mode === "call") === (later.mode === "call")) return false;
  const parties = new Set(earlier.actors.map(({ country, name }) => country ?? name));
  return later.actors.some(({ country, name }) => !parties.has(country ?? name));
}

const people = ({ actors }: Draft) => actors.flatMap(({ type, name, nameless }) => (type === "person" && !nameless ? [name] : []));

/** "Xi held talks with Lourenço. Li met with Lourenço on the same day": one of them is another. */
function isOtherMeeting(earlier: Draft, later: Draft): boolean {
  if (later.kind !== "CONSULT" || earlier.ordinal === later.ordinal) return false;
  const [before, now] = [people(earlier), people(later)];
  return before.some((name) => !now.includes(name)) && now.some((name) => !before.includes(name));
}

/** "A man was charged with treason. … The court earlier sentenced a border guard": somebody else's case. */
function isOtherCase(earlier: Draft, later: Draft): boolean {
  if (later.mode !== "arrest" || earlier.mode !== "arrest" || !later.isAnew || later.paragraph === earlier.paragraph) return false;
  const [before, now] = [earlier.actors.filter(isNamelessVictim), later.actors.filter(isNamelessVictim)];
  return before.length > 0 && now.length > 0 && !now.some(({ name }) => before.some((other) => other.name === name));
}

const isNamelessVictim = ({ role, nameless }: Draft["actors"][number]) => role === "victim" && nameless === true;
const isStriker = ({ role, type }: Draft["actors"][number]) => role === "agent" && type === "state";
const isAgent = ({ role }: Draft["actors"][number]) => role === "agent";

/** How a text comes back to what it has told. */
const WAYS: readonly ((pair: Pair) => boolean)[] = [
  ({ earlier, later, figure, who, where, when, isNear }) => figure && (who || where || when || (isNear && !isOfNext(earlier, later))),
  ({ earlier, later, when, where, who }) =>
    when && (who || (where && !isSayKind(later))) && !hasTollAnew(earlier, later) && !(isElsewhereAnew(earlier, later) && !where),
  ({ later, when }) => when && (later.placeNames.length === 0 || (later.placeCarried && !later.isAnew)) && !isSayKind(later),
  ({ earlier, later, where, who, isNear }) =>
    (later.when === null || later.dateCarried) && where && (who || later.actors.length === 0 || isNear) && sharesMode(earlier, later),
  isSummed,
  // "in the highlands of Papua New Guinea … The car was fired on at a bridge near Laiagam": where in it.
  ({ earlier, later, gap, when }) =>
    (earlier.isWide || (lacksPlace(earlier) && ownDate(earlier) !== null && !earlier.isAside)) &&
    !later.isWide &&
    !countsDiffer(earlier, later) &&
    !isBarrage(earlier, later) &&
    later.placeNames.length > 0 &&
    !later.placeCarried &&
    (ownDate(later) === null || when) &&
    !later.isAnew &&
    gap <= 2 &&
    (later.kind === "ASSAULT" || later.mode === "disaster"),
  ({ later, gap, isTogether }) => later.kind === "CONSULT" && isBare(later) && gap === 1 && isTogether && !later.isAnew,
  // A toll told in a sentence of its own belongs to what was told just before.
  ({ earlier, later, gap, isTogether }) =>
    later.numbers.some((number) => TOLLS.has(number.kind)) &&
    !(later.isAnew && later.hits.some(({ trigger }) => !OF_HARM.has(trigger.mode ?? ""))) &&
    (gap <= 2 || isOfThose(earlier, later)) &&
    // "Police arrested four men. … Riot police used tear gas, and 30 were injured": of another doing.
    (later.mode !== "disperse" || sharesMode(earlier, later)) &&
    // "stopped 33 assaults near Rodynske. 61 were eliminated here today": there, on the day that it says.
    (later.when === null || later.dateCarried || (gap === 1 && isTogether && earlier.when === null && later.placeCarried)) &&
    (later.places.length === 0 || later.placeCarried),
  // "Weapons were seized": in the raid just told.
  ({ later, gap, isTogether }) => later.kind === "COERCE" && isBare(later) && later.actors.length === 0 && gap === 1 && isTogether,
  // "were detained in raids in Toulon; weapons were seized".
  ({ earlier, later, gap, when }) =>
    gap === 0 &&
    when &&
    CUSTODY.has(earlier.mode ?? "") &&
    later.mode === "capture" &&
    later.actors.every(({ role }) => role !== "victim" && role !== "target"),
  // "The crew of 14 have been detained": of the ship just seized.
  ({ earlier, later, gap, isTogether }) =>
    (isBare(later) || (later.isAhead && ownDate(later) === null)) &&
    !later.isAnew &&
    CUSTODY.has(earlier.mode ?? "") &&
    CUSTODY.has(later.mode ?? "") &&
    gap <= 2 &&
    isTogether &&
    !later.hits.some(({ isNoun }) => isNoun),
  ({ later, gap }) => later.hits.every(({ trigger }) => trigger.lemma === "burn down") && isBare(later) && gap <= 2,
  // "There are no casualties. Two houses were damaged".
  ({ earlier, later, gap, isTogether }) =>
    later.hits.every(({ trigger, mood, isNoun }) => !isNoun && mood.isPassive && DAMAGED.has(trigger.lemma)) &&
    earlier.mode !== "air-defence" &&
    isBare(later) &&
    !later.isAnew &&
    !later.actors.some(isAgent) &&
    gap <= 2 &&
    isTogether,
  // "Guerrillas set off a charge under it": who did what was just told of those to whom it was done.
  ({ earlier, later, gap, isTogether }) =>
    later.kind === "ASSAULT" &&
    isBare(later) &&
    later.numbers.length === 0 &&
    !later.isAnew &&
    gap === 1 &&
    isTogether &&
    earlier.actors.every(({ role }) => role === "victim" || role === "target"),
  // "428 prisoners were exchanged. 214 Ukrainians returned home": the two halves of one exchange.
  ({ earlier, later, gap, isTogether, who }) =>
    isHalfOf(earlier, later) && (isTogether ? gap <= 2 : who && !later.isAnew && later.sources.length > 0 && gap <= CLOSE + 1),
  // "Rescuers pulled 14 survivors out": after what was just told.
  ({ later, gap }) => later.mode === "rescue" && isBare(later) && gap <= 2,
  // "The suspects were detained on Saturday": the day of what was just told.
  ({ earlier, later, isNear, isTogether }) =>
    later.actors.length === 0 &&
    later.numbers.length === 0 &&
    later.placeNames.length === 0 &&
    ownDate(earlier) === null &&
    isNear &&
    earlier.mode === later.mode &&
    isTogether,
  ({ earlier, later, who, isNear }) =>
    earlier.when === null &&
    earlier.places.length === 0 &&
    earlier.numbers.length === 0 &&
    sharesMode(earlier, later) &&
    !isSayKind(later) &&
    (sharedParties(earlier, later) >= 2 || (who && isNear && sharedParties(earlier, later) >= earlier.actors.length)),
  // What one leaves open, the other says.
  ({ earlier, later, who, isNear }) =>
    who &&
    isNear &&
    later.kind !== "ASSAULT" &&
    !isSayKind(later) &&
    earlier.mode === later.mode &&
    (ownDate(earlier) === null || ownDate(later) === null || isByThen(earlier)) &&
    !isLongBefore(later, earlier) &&
    (earlier.places.length === 0 || later.places.length === 0 || (later.placeCarried && !later.actors.some(isNamelessVictim))) &&
    earlier.numbers.length + later.numbers.length < 2,
  // "A ship was attacked off Aden. Armed men in two boats fired at the bridge": how, and who.
  ({ earlier, later, gap, isTogether }) =>
    isBare(later) &&
    later.kind === "ASSAULT" &&
    gap === 1 &&
    isTogether &&
    !later.isAnew &&
    (!earlier.actors.some(isAgent) || !later.actors.some(isAgent)),
  // "Now that some have been captured": says nothing of its own.
  ({ earlier, later, gap }) =>
    isBare(later) && earlier.mode === later.mode && later.actors.length + later.numbers.length === 0 && gap <= ECHO,
  ({ earlier, later, who, isNear }) =>
    isBare(later) && later.numbers.length === 0 && sharesMode(earlier, later) && (who || (isNear && later.actors.length === 0)),
  ({ earlier, later, who, isNear, isTogether }) => isBare(later) && isNear && who && sharesMode(earlier, later) && isTogether,
];

const DAMAGED = new Set(["damage", "destroy", "wreck", "gut"]);

/** "shot the mayor of Huanta. On the same night the rebels blew up pylons in the Mantaro Valley". */
function isElsewhereAnew(earlier: Draft, later: Draft): boolean {
  return later.isAnew && later.placeNames.length > 0 && !later.placeCarried && earlier.placeNames.length > 0 && !earlier.isWide;
}

/** "A columnist was killed in Ankara. … Three guards were shot in Silvan. A teacher was killed": one each, and the teacher in Silvan. */
function isOfNext(earlier: Draft, later: Draft): boolean {
  if (!later.placeCarried || later.paragraph === earlier.paragraph || earlier.placeNames.length === 0) return false;
  if (later.placeNames.some((name) => earlier.placeNames.includes(name))) return false;
  return later.numbers.every(({ min, max }) => (max ?? min ?? 0) < FEW_DEAD);
}

const FEW_DEAD = 4;

/** "killed three in the region. The same evening bombs injured 14 in its capital": each has its own. */
function hasTollAnew(earlier: Draft, later: Draft): boolean {
  const hasToll = ({ numbers }: Draft) => numbers.some(({ kind }) => TOLLS.has(kind));
  return later.isAnew && hasToll(earlier) && hasToll(later);
}

/** "launched 64 air strikes. … 59 assaults near NAME": a sum of one thing and a sum of another. */
function countsDiffer(a: Draft, b: Draft): boolean {
  const counts = ({ numbers }: Draft) => numbers.filter(({ kind }) => kind === "count");
  const [one, other] = [counts(a), counts(b)];
  return (
    one.length > 0 && other.length > 0 && !one.some(({ min, unit }) => other.some((count) => count.min === min || count.unit === unit))
  );
}

/** "launched 143 drones at Ukraine", and in a paragraph of its own what one of them hit, "shot down 87 drones" and what fell: a night's sum, and a part of it. */
function isBarrage(earlier: Draft, later: Draft): boolean {
  const isSum = earlier.mode === "air-defence" || (earlier.paragraph !== later.paragraph && earlier.placeNames.some(isWholeState));
  return isSum && countsFlown(earlier);
}

/** "A bomb hit a house in the town, killing two. The air force said that it had shot down 61 drones": a strike, and the sum of a night. */
function isSumBehind(earlier: Draft, later: Draft): boolean {
  const isOneHit = earlier.mode === "strike" && later.mode === "air-defence" && later.paragraph === earlier.paragraph && countsFlown(later);
  return (isNightOverAll(later) || isOneHit) && earlier.mode !== "air-defence" && !earlier.numbers.some(isFlown);
}

/** What the air force of a state shot down in a night, or more than one town could: shot down, or launched. */
export function isNightOverAll({ mode, numbers, actors }: Draft): boolean {
  if (mode !== "air-defence" && mode !== "attack") return false;
  const least = actors.some(({ name }) => name.endsWith("Air Force")) ? MANY : MOST_OVER_TOWN;
  return numbers.some((number) => isFlown(number) && (number.max ?? number.min ?? 0) >= least);
}

const MOST_OVER_TOWN = 50;

/** "Last night 31 drones were shot down. In Belgorod a man died when a drone hit his car", "118 engagements" and one of them: a part of it, somewhere. */
function isPartBehind(earlier: Draft, later: Draft): boolean {
  const isLaunched = earlier.placeNames.length === 0 && earlier.paragraph === later.paragraph && isNightOverAll(earlier);
  const isSum = (earlier.mode === "air-defence" || isLaunched) && later.mode !== "air-defence" && countsFlown(earlier);
  const isOfFront =
    earlier.paragraph !== later.paragraph && earlier.numbers.some((number) => isFought(number) && (number.min ?? 0) >= MANY);
  return (isSum || isOfFront) && later.placeNames.length > 0 && !later.placeCarried && !later.isReference;
}

/** A sum of drones or missiles, too many for one place. */
const countsFlown = ({ numbers }: Draft) => numbers.some((number) => isFlown(number) && (number.max ?? number.min ?? 0) >= MANY);
const isFought = ({ kind, unit }: Draft["numbers"][number]) => kind === "count" && FOUGHT.has(unit ?? "");
const FOUGHT = new Set("engagements clashes battles assaults attacks".split(" "));
const isFlown = ({ kind, unit }: Draft["numbers"][number]) => kind === "count" && FLOWN.has(unit ?? "");

const MANY = 10;
const FLOWN = new Set("drone drones uav uavs vehicle vehicles missile missiles shahed shaheds strikes airstrikes attacks".split(" "));

const lacksPlace = ({ places, placeCarried }: Draft) => places.length === 0 || placeCarried;

function isHalfOf(earlier: Draft, later: Draft): boolean {
  return earlier.mode === "exchange" && later.mode === "release" && isBare(later);
}

const OF_HARM: ReadonlySet<string> = new Set(["kill", "injure", "die"]);
const CUSTODY: ReadonlySet<string> = new Set(["capture", "arrest", "abduct"]);
const RETOLD: ReadonlySet<string> = new Set(["ASSAULT", "OTHER", "COERCE", "PROTEST"]);

/** A lead that says neither the day nor more than the place of the telling behind it, or not even that. */
function isSummed({ earlier, later, gap, where }: Pair): boolean {
  const lacksDate = earlier.when === null || earlier.when.openStart;
  const tellsDate = ownDate(later) !== null && !later.when?.openStart;
  // "Aircraft were detected by 6 a.m. On Sunday a ship sailed past": what only happened on a day of its own sums up nothing.
  if (later.kind === "OTHER" && later.mode !== earlier.mode) return false;
  if (!lacksDate || !tellsDate || gap === 0 || gap > 2 || later.isAnew || !RETOLD.has(later.kind) || !sharesMode(earlier, later))
    return false;
  // "The town was attacked for the second day in a row. On Tuesday evening drones hit the station there": what the lead sums up.
  if (earlier.when === null && earlier.ordinal === 0 && earlier.placeNames.some((name) => later.placeNames.includes(name))) return true;
  if ((lacksPlace(earlier) || earlier.isWide) && later.places.length > 0 && !later.placeCarried) return true;
  return earlier.when !== null && (where || later.placeCarried) && !isLongBefore(later, earlier);
}
