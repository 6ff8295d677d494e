import type { DateMention } from "#domain/mention.ts";
import { isByThen } from "./compare-drafts.ts";
import { type Draft, withChanges } from "./event-draft.ts";

const isNamedAgent = ({ role, nameless }: Draft["actors"][number]) => role === "agent" && !nameless;

/** One telling of two: the one that knows more, with what only the other says. */
export function joinDrafts(earlier: Draft, later: Draft, dates: readonly DateMention[]): Draft {
  const [base, other] = knowledge(later) > knowledge(earlier) ? [later, earlier] : [earlier, later];
  // "offered a reward on Tuesday for those behind the bombing": no day of the bombing.
  const isLoose = base.when === null || (base.dateCarried && !other.isReference);
  const takesDate =
    other.when !== null &&
    (isLoose || (base.when?.openStart === true && !other.when.openStart) || (isByThen(base) && !isByThen(other))) &&
    !other.dateCarried;
  // Whoever says the day says the place more closely, too.
  const isVague = base.places.length === 0 || base.placeCarried || (base.isWide && !other.isWide) || (takesDate && base === earlier);
  const takesPlace = isVague && other.places.length > 0 && !other.placeCarried && !other.isReference;
  const names = new Set(base.actors.map((actor) => actor.name));
  // "The town was attacked at night. Air defence shot down 11 drones": they did not attack.
  const isOfDefence = other.mode === "air-defence" && base.mode !== "air-defence";
  const added = other.actors.filter(
    (actor) =>
      !names.has(actor.name) &&
      !(isOfDefence && actor.role === "agent") &&
      (!other.isReference ||
        base.actors.every(({ mention }) => mention === null) ||
        (actor.role === "agent" && !base.actors.some(isNamedAgent))),
  );
  const actors = [
    ...(other.isReference && added.some(isNamedAgent)
      ? base.actors.filter(({ role, nameless }) => role !== "agent" || !nameless)
      : base.actors),
    ...added,
  ];
  const joined = withChanges(base, {
    ordinal: later.ordinal,
    paragraph: later.paragraph,
    // A mere reference names those about whom something is said, seldom those who took part.
    actors: actors.some((actor) => actor.role === "agent" && !isJustWhoDid(actor))
      ? actors.filter((actor) => actor.role !== "agent" || !isJustWhoDid(actor))
      : actors,
    sources: [...base.sources, ...other.sources.filter((source) => !base.sources.some((one) => one.name === source.name))],
    numbers: [
      ...base.numbers,
      ...other.numbers.filter(
        (number) =>
          !base.numbers.some(
            (one) => one.kind === number.kind && ((one.min === number.min && one.max === number.max) || isOneOf(number, one)),
          ),
      ),
    ],
    late: [...earlier.late, ...later.late],
    mode: base.mode ?? other.mode,
    isReference: false,
  });
  if (takesDate) {
    joined.date = other.date;
    joined.when = other.when;
    joined.whenValue = other.whenValue ?? (other.date === null ? null : (dates[other.date]?.value ?? null));
    joined.dateCarried = false;
  }
  if (takesPlace) {
    joined.places = other.places;
    joined.placeNames = other.placeNames;
    joined.placeCarried = false;
    joined.isWide = other.isWide;
    // Should the nearer place be on no map, the wider one is.
    if (joined.otherwise === undefined && base.places.length > 0) joined.otherwise = base.places;
  }
  // A figure brings with it that it is an estimate.
  if (base.hedging === "asserted" && other.hedging === "estimated" && base.numbers.length === 0) joined.hedging = other.hedging;
  return joined;
}

/** "Rebels ambushed two buses. The attackers fled": no second ones. */
const isJustWhoDid = ({ nameless, name }: Draft["actors"][number]) => nameless === true && WHO_DID.has(name);
const WHO_DID = new Set(
  "Attackers Attacker Assailants Assailant Raiders Perpetrators Kidnappers Captors Killers Terrorists Intruders".split(" "),
);

/** "Five people were killed. A woman of 44 died on the spot": one of the five. */
function isOneOf({ kind, max }: Draft["numbers"][number], whole: Draft["numbers"][number]): boolean {
  return (kind === "killed" || kind === "injured") && max === 1 && (whole.min ?? 0) > 1;
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
