import type { DateMention } from "#domain/mention.ts";
import { toDayNumber } from "#domain/time.ts";
import type { Draft } from "./event-draft.ts";

const TOLLS = new Set(["killed", "injured", "missing", "displaced"]);
const MAX_BACK = 60;
const CLOSE = 3;
const ECHO = 8;

/** Tellings of one happening in one document become one, keeping the best of each; in the order of the text. */
export function mergeDrafts(drafts: readonly Draft[], dates: readonly DateMention[], textOf: (draft: Draft) => string): Draft[] {
  const merged: Draft[] = [];
  const seen = new Set<string>();
  for (const draft of drafts) {
    const wording = `${draft.kind}|${textOf(draft)}|${draft.hits[0]?.trigger.lemma}`;
    const isRepeat = seen.has(wording) && merged.some((other) => other.kind === draft.kind && textOf(other) === textOf(draft));
    seen.add(wording);
    if (isRepeat) continue;
    const isBack = isOfToll(draft) && BACK.test(textOf(draft));
    const at = findSame(merged, draft, isBack);
    const other = merged[at];
    if (other) merged[at] = join(isBack ? withoutTolls(other, draft) : other, draft, dates);
    else if (!draft.isReference) merged.push(draft);
  }
  return merged;
}

function findSame(merged: readonly Draft[], draft: Draft, isBack: boolean): number {
  for (let at = merged.length - 1; at >= Math.max(0, merged.length - MAX_BACK); at--) {
    const other = merged[at];
    if (other && ((isBack && isMeantBy(other, draft)) || isSame(other, draft, merged))) return at;
  }
  return -1;
}

/** "Four policemen and a driver were killed in the attack": in the one just told, whatever was said of its dead. */
const BACK =
  /\b(?:in|by) (?:the|this|that) (?:\w+ )?(?:attack|ambush|blast|explosion|bombing|shooting|raid|strike|assault|massacre|crash|fire|accident|collision|earthquake|quake|floods?|storm)\b/;

function isOfToll({ kind, numbers, places, placeCarried, isAnew }: Draft): boolean {
  if ((kind !== "ASSAULT" && kind !== "OTHER") || isAnew || (places.length > 0 && !placeCarried)) return false;
  return numbers.some((number) => TOLLS.has(number.kind));
}

function isMeantBy(earlier: Draft, later: Draft): boolean {
  return (
    earlier.kind === later.kind && later.ordinal - earlier.ordinal <= ECHO && earlier.item === later.item && !datesClash(earlier, later)
  );
}

/** Without those that the later account puts higher. */
function withoutTolls(earlier: Draft, later: Draft): Draft {
  const isSurpassed = ({ kind, max, min }: Draft["numbers"][number]) =>
    TOLLS.has(kind) && later.numbers.some((other) => other.kind === kind && (other.max ?? other.min ?? 0) > (max ?? min ?? 0));
  return { ...earlier, numbers: earlier.numbers.filter((number) => !isSurpassed(number)) };
}

function isSame(earlier: Draft, later: Draft, merged: readonly Draft[]): boolean {
  if (earlier.kind !== later.kind || isContradicted(earlier, later)) return false;
  const unreal = (draft: Draft) => (draft.hedging === "denied" || draft.hedging === "planned" ? draft.hedging : null);
  if (unreal(earlier) !== unreal(later) && !later.isReference) return false;
  if (earlier.item !== later.item && !(sharesDate(earlier, later) && sharesActor(earlier, later))) return false;
  const isNear = later.ordinal - earlier.ordinal <= CLOSE;
  const isOnly = merged.filter((draft) => draft.kind === later.kind).length === 1;
  if (later.isReference) return isNear || isOnly || sharesMode(earlier, later);
  const when = sharesDate(earlier, later);
  const where = !earlier.placeCarried && !later.placeCarried && earlier.placeNames.some((name) => later.placeNames.includes(name));
  const who = sharesActor(earlier, later);
  const figure = sharesFigure(earlier, later);
  if (figure && (who || where || when || isNear)) return true;
  const isPlaceless = later.placeNames.length === 0 || (later.placeCarried && !later.isAnew);
  if (when && (where || who || isPlaceless) && !isSayKind(later)) return true;
  if (when && who) return true;
  if ((later.when === null || later.dateCarried) && where && (who || later.actors.length === 0 || isNear) && sharesMode(earlier, later))
    return true;
  if (isSummaryOf(earlier, later)) return true;
  // "in the highlands of Papua New Guinea … The car was fired on at a bridge near Laiagam": where in it.
  const isWherein = earlier.isWide && !later.isWide && later.placeNames.length > 0 && !later.placeCarried && ownDate(later) === null;
  if (isWherein && !later.isAnew && later.ordinal - earlier.ordinal <= 2 && later.kind === "ASSAULT") return true;
  if (
    later.kind === "CONSULT" &&
    isBare(later) &&
    later.ordinal - earlier.ordinal === 1 &&
    later.paragraph === earlier.paragraph &&
    !later.isAnew
  )
    return true;
  // A toll told in a sentence of its own belongs to what was told just before.
  const isToll = later.numbers.some((number) => TOLLS.has(number.kind));
  if (
    isToll &&
    !(later.isAnew && later.hits.some(({ trigger }) => trigger.mode !== "kill" && trigger.mode !== "injure" && trigger.mode !== "die")) &&
    later.ordinal - earlier.ordinal <= 2 &&
    (later.when === null || later.dateCarried) &&
    (later.places.length === 0 || later.placeCarried)
  )
    return true;
  // "Weapons were seized": in the raid just told.
  const isHaul = later.kind === "COERCE" && isBare(later) && later.actors.length === 0 && later.ordinal - earlier.ordinal === 1;
  if (isHaul && later.paragraph === earlier.paragraph) return true;
  // "The crew of 14 have been detained": of the ship just seized.
  const isCustody = isBare(later) && !later.isAnew && CUSTODY.has(earlier.mode ?? "") && CUSTODY.has(later.mode ?? "");
  if (
    isCustody &&
    later.ordinal - earlier.ordinal <= 2 &&
    later.paragraph === earlier.paragraph &&
    !later.hits.some(({ isNoun }) => isNoun)
  )
    return true;
  const isBurnt = later.hits.every(({ trigger }) => trigger.lemma === "burn down");
  if (isBurnt && isBare(later) && later.ordinal - earlier.ordinal <= 2) return true;
  // "Guerrillas set off a charge under it": who did what was just told of those to whom it was done.
  const isDoing =
    later.kind === "ASSAULT" && isBare(later) && later.numbers.length === 0 && !later.isAnew && later.ordinal - earlier.ordinal === 1;
  if (isDoing && later.paragraph === earlier.paragraph && earlier.actors.every(({ role }) => role === "victim" || role === "target"))
    return true;
  // "Rescuers pulled 14 survivors out": after what was just told.
  if (later.mode === "rescue" && isBare(later) && later.ordinal - earlier.ordinal <= 2) return true;
  // "The suspects were detained on Saturday": the day of what was just told.
  const isAnaphoric = later.actors.length === 0 && later.numbers.length === 0 && later.placeNames.length === 0 && ownDate(earlier) === null;
  if (isAnaphoric && isNear && earlier.mode === later.mode && earlier.paragraph === later.paragraph) return true;
  const wasBare = earlier.when === null && earlier.places.length === 0 && earlier.numbers.length === 0;
  if (
    wasBare &&
    sharesMode(earlier, later) &&
    !isSayKind(later) &&
    (sharedParties(earlier, later) >= 2 || (who && isNear && sharedParties(earlier, later) >= earlier.actors.length))
  )
    return true;
  const completes =
    (ownDate(earlier) === null || ownDate(later) === null || isByThen(earlier)) &&
    !isLongBefore(later, earlier) &&
    (earlier.places.length === 0 || later.places.length === 0) &&
    earlier.numbers.length + later.numbers.length < 2;
  if (completes && who && isNear && later.kind !== "ASSAULT" && !isSayKind(later) && earlier.mode === later.mode) return true;
  if (!isBare(later)) return false;
  // "A ship was attacked off Aden. Armed men in two boats fired at the bridge": how, and who.
  const isHow = later.kind === "ASSAULT" && later.ordinal - earlier.ordinal === 1 && later.paragraph === earlier.paragraph;
  if (isHow && !later.isAnew && (!earlier.actors.some(isAgent) || !later.actors.some(isAgent))) return true;
  // "Now that some have been captured": says nothing of its own.
  if (earlier.mode === later.mode && later.actors.length + later.numbers.length === 0 && later.ordinal - earlier.ordinal <= ECHO)
    return true;
  if (later.numbers.length === 0 && sharesMode(earlier, later) && (who || (isNear && later.actors.length === 0))) return true;
  return isNear && who && sharesMode(earlier, later) && later.paragraph === earlier.paragraph;
}

/** A lead that says neither the day nor more than the country, and behind it the telling that does. */
function isSummaryOf(earlier: Draft, later: Draft): boolean {
  const lacksDate = earlier.when === null || earlier.when.openStart;
  const lacksPlace = earlier.places.length === 0 || earlier.placeCarried || earlier.isWide;
  const tells = ownDate(later) !== null && !later.when?.openStart && later.places.length > 0 && !later.placeCarried;
  return (
    lacksDate &&
    lacksPlace &&
    tells &&
    sharesMode(earlier, later) &&
    !later.isAnew &&
    later.ordinal - earlier.ordinal <= 2 &&
    later.ordinal > earlier.ordinal &&
    (later.kind === "ASSAULT" || later.kind === "OTHER" || later.kind === "COERCE" || later.kind === "PROTEST")
  );
}

const CUSTODY = new Set(["capture", "arrest", "abduct"]);

function ownDate(draft: Draft): Draft["when"] {
  return draft.dateCarried ? null : draft.when;
}

/** Told on a day, and no day of its own: "has sent troops, officials said on Monday". */
function isByThen({ when }: Draft): boolean {
  return when?.openStart === true && when.start === when.end;
}

const MONTH = 31;

/** "signed an accord on the visit. … concluded a treaty in June 2024", "have arrived, it said on Monday. … first sent troops last year". */
function isLongBefore(later: Draft, earlier: Draft): boolean {
  const [day, known] = [ownDate(later), earlier.when];
  // "the deployment to Kursk … had moved thousands by the end of 2025": a noun has the day of what it names.
  if (earlier.hits.every(({ isNoun }) => isNoun)) return false;
  return day !== null && known !== null && toDayNumber(known.start) - toDayNumber(day.end) > MONTH;
}

function isSayKind(draft: Draft): boolean {
  return draft.hits[0]?.trigger.frame === "say";
}

function isContradicted(earlier: Draft, later: Draft): boolean {
  if (datesClash(earlier, later)) return true;
  const placed = earlier.placeNames.length > 0 && later.placeNames.length > 0 && !later.placeCarried && !earlier.isWide && !later.isWide;
  const nested = earlier.placeNames.some((name) => later.placeNames.some((other) => name.includes(other) || other.includes(name)));
  if (placed && !nested && !later.isReference) return true;
  if (
    !sharesActor(earlier, later) &&
    !(later.isReference && earlier.actors.every(({ role, nameless }) => role === "victim" || role === "target" || nameless)) &&
    earlier.actors.length > 0 &&
    later.actors.length > 0 &&
    sidesDiffer(earlier, later) &&
    !sharesFigure(earlier, later) &&
    !isTollOnly(later)
  )
    return true;
  if (!later.isReference && doersDiffer(earlier, later)) return true;
  if (later.isReference || (isBare(later) && later.ordinal - earlier.ordinal <= 2 && later.sources.length > 0)) return false;
  return earlier.numbers.some((number) =>
    later.numbers.some(
      (other) =>
        number.kind === other.kind &&
        (number.kind !== "count" || sameUnit(number.unit, other.unit)) &&
        (number.max ?? number.min) !== (other.max ?? other.min) &&
        number.kind !== "money",
    ),
  );
}

const OF_ONE = new Set(["AID", "SANCTION", "COERCE", "SUPPORT", "REQUEST", "THREATEN", "REJECT", "ACCUSE"]);

/** "The bank approved a loan for NAME. Japan donated lorries": two deeds, whoever receives. */
function doersDiffer(a: Draft, b: Draft): boolean {
  const doers = ({ actors }: Draft) => actors.filter(({ role, type, nameless }) => role === "agent" && type !== "person" && !nameless);
  const [one, other] = [doers(a), doers(b)];
  if (!OF_ONE.has(b.kind) || one.length === 0 || other.length === 0) return false;
  return !one.some((actor) => other.some(({ name, country }) => name === actor.name || country === null || country === actor.country));
}

/** One telling may name who was hit, another who struck. */
function sidesDiffer(a: Draft, b: Draft): boolean {
  const sideOf = ({ role }: Draft["actors"][number]) => role === "agent" || role === "participant";
  return a.actors.some((actor) => b.actors.some((other) => sideOf(actor) === sideOf(other) && !actor.nameless && !other.nameless));
}

/** A day of speaking only says "by then". */
function datesClash(a: Draft, b: Draft): boolean {
  if (!a.when || !b.when || a.dateCarried || b.dateCarried) return false;
  const [early, late] = [a.when, b.when];
  if (b.isReference && Math.abs(toDayNumber(early.start) - toDayNumber(late.start)) <= 1) return false;
  return (early.end < late.start && !late.openStart) || (late.end < early.start && !early.openStart);
}

/** Says neither where nor when. */
function isBare(draft: Draft): boolean {
  return (draft.when === null || draft.dateCarried || draft.when.openStart) && (draft.places.length === 0 || draft.placeCarried);
}

const PEOPLE = /^(?:soldiers?|troops?|personnel|men|servicemen|officers?|infantry|fighters|people|forces)$/;

function sameUnit(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && PEOPLE.test(a) && PEOPLE.test(b));
}

/** Those who were hurt need not be those who are said to have acted. */
function isTollOnly(draft: Draft): boolean {
  return draft.actors.every((actor) => actor.role === "victim");
}

function sharesDate(a: Draft, b: Draft): boolean {
  if (a.dateCarried || b.dateCarried) return false;
  if (a.when && b.when) return a.when.start === b.when.start && a.when.end === b.when.end;
  return a.whenValue !== null && a.whenValue === b.whenValue;
}

function sharesActor(a: Draft, b: Draft): boolean {
  return a.actors.some((actor) =>
    b.actors.some((other) => actor.name === other.name || (actor.country !== null && actor.country === other.country)),
  );
}

function sharedParties(a: Draft, b: Draft): number {
  const parties = new Set(b.actors.map((actor) => actor.country ?? actor.name));
  return new Set(a.actors.map((actor) => actor.country ?? actor.name).filter((party) => parties.has(party))).size;
}

function sharesFigure(a: Draft, b: Draft): boolean {
  return a.numbers.some((number) =>
    b.numbers.some((other) => number.kind === other.kind && number.min === other.min && number.max === other.max),
  );
}

function sharesMode(a: Draft, b: Draft): boolean {
  return a.mode === null || b.mode === null || a.mode === b.mode || (a.kind === "ASSAULT" && b.kind === "ASSAULT");
}

function knowledge(draft: Draft): number {
  const date = draft.when && !draft.dateCarried ? (draft.when.openStart ? 1 : 2) : 0;
  return (
    date +
    (draft.places.length > 0 && !draft.placeCarried ? 2 : 0) +
    Math.min(2, draft.actors.length) +
    Math.min(2, draft.numbers.length) -
    (draft.isReference ? 2 : 0)
  );
}

const isAgent = ({ role }: Draft["actors"][number]) => role === "agent";
const isNamedAgent = ({ role, nameless }: Draft["actors"][number]) => role === "agent" && !nameless;

function join(earlier: Draft, later: Draft, dates: readonly DateMention[]): Draft {
  const [base, other] = knowledge(later) > knowledge(earlier) ? [later, earlier] : [earlier, later];
  const takesDate =
    other.when !== null && (base.when === null || base.dateCarried || (base.when.openStart && !other.when.openStart)) && !other.dateCarried;
  const isVague = base.places.length === 0 || base.placeCarried || (base.isWide && !other.isWide);
  const takesPlace = isVague && other.places.length > 0 && !other.placeCarried && !other.isReference;
  const names = new Set(base.actors.map((actor) => actor.name));
  const added = other.actors.filter(
    (actor) =>
      !names.has(actor.name) &&
      (!other.isReference ||
        base.actors.every(({ mention }) => mention === null) ||
        (actor.role === "agent" && !base.actors.some(isNamedAgent))),
  );
  return {
    ...base,
    ordinal: later.ordinal,
    paragraph: later.paragraph,
    ...(takesDate
      ? {
          date: other.date,
          when: other.when,
          whenValue: other.whenValue ?? (other.date === null ? null : (dates[other.date]?.value ?? null)),
          dateCarried: false,
        }
      : {}),
    ...(takesPlace ? { places: other.places, placeNames: other.placeNames, placeCarried: false, isWide: other.isWide } : {}),
    // A mere reference names those about whom something is said, seldom those who took part.
    actors: [
      ...(other.isReference && added.some(isNamedAgent)
        ? base.actors.filter(({ role, nameless }) => role !== "agent" || !nameless)
        : base.actors),
      ...added,
    ],
    sources: [...base.sources, ...other.sources.filter((source) => !base.sources.some((one) => one.name === source.name))],
    numbers: [
      ...base.numbers,
      ...other.numbers.filter(
        (number) => !base.numbers.some((one) => one.kind === number.kind && one.min === number.min && one.max === number.max),
      ),
    ],
    // A figure brings with it that it is an estimate.
    ...(base.hedging === "asserted" && other.hedging === "estimated" && base.numbers.length === 0 ? { hedging: other.hedging } : {}),
    late: [...earlier.late, ...later.late],
    mode: base.mode ?? other.mode,
    isReference: false,
  };
}
