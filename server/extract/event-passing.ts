import type { EventKind } from "#domain/kind.ts";
import type { ActorMention } from "#domain/mention.ts";
import { isAdjectiveOfPlace } from "./bind-actors.ts";
import { isRemarkedOn, looksInto } from "./bind-nouns.ts";
import { isAddressed } from "./bind-speakers.ts";
import { type Draft, withRole } from "./event-draft.ts";
import { isStateBody } from "./event-home.ts";
import type { Bound, Reading } from "./event-reading.ts";
import { GROUP_NOUNS } from "./lexicon/people.ts";
import { PRESS } from "./lexicon/press.ts";
import { stateByCode } from "./lexicon/states.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import { WordSet } from "./word-set.ts";

type Actor = Draft["actors"][number];

const MOST = 2;

/**
 * Those named where the words give no part to anybody by name: in the sentence ("Two aircraft with tents, chartered by the Red Cross, are
 * expected"), first in the clause itself; else in the happening that the sentence before tells ("Four soldiers were killed"), as long as
 * nobody else is said to have acted. Whoever is only cited, speaks of it or has a part in something else has none in what is told.
 */
export function namedInPassing(
  reading: Reading,
  kind: EventKind,
  bounds: readonly Bound[],
  others: readonly Bound[],
  known: readonly Actor[],
): Actor[] {
  if (known.some(({ nameless }) => !nameless)) return [];
  const hasDoer = known.some(({ role }) => role === "agent");
  const { actors, attributions, clauses } = reading.frame;
  const isCited = (from: number, end: number) => attributions.some((cited) => cited.from < end && from < cited.end);
  const isFree = (actor: Placed<ActorMention>) =>
    !others.some((bound) => bound.actors.some(({ mention }) => mention === actor)) &&
    !bounds.some(({ hit }) => isRemarkedOn(reading.frame, hit, actor));
  const open = actors.filter(
    (actor) =>
      !actor.value.nameless &&
      !PRESS.has(actor.value.name) &&
      !isCited(actor.from, actor.end) &&
      !isAddressed(reading.frame, actor) &&
      !looksInto(reading.frame.tokens, actor.end) &&
      isFree(actor) &&
      !isAdjectiveOfPlace(reading.frame, actor),
  );
  const within = open.filter(({ from }) => bounds.some(({ hit }) => clauses.clause[from] === clauses.clause[hit.from]));
  // "exchanged fire overnight; a truce brokered by the Americans": of something else.
  const beside = open.filter(({ from }) => bounds.some(({ hit }) => !isCut(reading, hit.from, from)));
  const chosen = within.length > 0 || hasDoer ? within : beside;
  if (chosen.length === 0)
    return hasDoer ? [] : (ownOf(reading) ?? (isSomewhereElse(reading, bounds) ? [] : carried(reading, kind, bounds)));
  return chosen.slice(0, MOST).flatMap(withState);
}

function isCut({ frame: { tokens } }: Reading, a: number, b: number): boolean {
  for (let at = Math.min(a, b); at < Math.max(a, b); at++) if (tokens[at]?.text === ";") return true;
  return false;
}

/** Who is named, and the state whose body that is. */
function withState({ index, value }: Placed<ActorMention>): Actor[] {
  const { name, type, country } = value;
  const body: Actor = { mention: index, name, type, country, role: "participant" };
  const state = type === "org" && isStateBody(value) ? stateByCode(country ?? "") : null;
  return state ? [body, { mention: null, name: state.name, type: "state", country, role: "participant" }] : [body];
}

/** "The ministry said 214 of its servicemen had been freed": the speaker's own. */
function ownOf({ frame: { tokens, actors, attributions } }: Reading): Actor[] | null {
  const isOwn = tokens.some(({ lower }, at) => OWN.has(lower) && GROUP_NOUNS.has(tokens[at + 1]?.lower ?? ""));
  const speaker = isOwn
    ? actors.find(({ from, end, value }) => value.type !== "person" && attributions.some((cited) => cited.from < end && from < cited.end))
    : undefined;
  return speaker && !PRESS.has(speaker.value.name) ? withState(speaker) : null;
}

/** "NAME released two men in Arauca. A car bomb went off in Cali": something else, and in another town; a series of attacks goes on. */
function isSomewhereElse({ previous, frame }: Reading, bounds: readonly Bound[]): boolean {
  if (previous && isOtherTownAndDay(frame, previous, bounds)) return true;
  if (!previous || previous.kind === "ASSAULT" || previous.kind === "COERCE" || previous.isWide || previous.placeNames.length === 0)
    return false;
  if (frame.tokens.slice(0, LEADING_BACK).some((token) => BACK.has(token))) return false;
  const places = bounds.flatMap((bound) => bound.places);
  return places.length > 0 && !places.some(({ value }) => previous.placeNames.includes(value.name.toLowerCase()));
}

/** "Gunmen robbed an EU delegate in Tripoli on Sunday. In Benghazi a prosecutor was killed on Thursday". */
function isOtherTownAndDay({ tokens, places }: Reading["frame"], { placeNames, when }: Draft, bounds: readonly Bound[]): boolean {
  const front = tokens[0]?.lower === "in" ? places.find(({ from }) => from === 1) : undefined;
  if (!front || !when || placeNames.length === 0 || placeNames.includes(front.value.name.toLowerCase())) return false;
  return bounds.some(({ date }) => date?.value.when != null && date.value.when.start !== when.start);
}

const BACK = new WordSet("same they it he she who".split(" "));
const LEADING_BACK = 4;

const OWN = new Set(["its", "their", "our"]);

const PEACEFUL = new Set<EventKind>(["CONSULT", "AGREE", "SUPPORT", "COOPERATE"]);
const ANSWERING = new Set<EventKind>(["REJECT", "REQUEST"]);
const GOES_ON = new Set<EventKind>(["ASSAULT", "COERCE", "RETREAT", "MOBILIZE"]);

function carried({ previous, ordinal, paragraph, item, leads, document }: Reading, kind: EventKind, bounds: readonly Bound[]): Actor[] {
  if (!previous || !GOES_ON.has(kind) || leads.away) return [];
  if (ordinal - previous.ordinal > 1 || paragraph !== previous.paragraph || item !== previous.item) return [];
  // "The president met the Estonian minister. Strikes damaged a substation": a guest has no part in them.
  // "The brigade denied it. In Kherson, two people were killed": who only answered has no part either.
  if (ANSWERING.has(previous.kind)) return [];
  if ((kind === "ASSAULT" || (kind === "COERCE" && previous.kind === "CONSULT")) && PEACEFUL.has(previous.kind)) return [];
  // "shot down 87 Ukrainian drones. In Saratov, debris set a depot on fire": whose they were.
  const isShotDown = previous.mode === "air-defence";
  // "shot dead a judge in Guayaquil. The killing of 13 miners in Pataz": those of the land in which that was stay there.
  const here = bounds.flatMap(({ places }) => places.flatMap(({ value }) => document.countryOf(value.name.toLowerCase()) ?? []));
  const left = document.countryOf(previous.placeNames[0] ?? "");
  const isAbroad = left !== null && here.length > 0 && !here.includes(left);
  // "Ukrainian drones hit an arsenal near Toropets. A missile killed nine people in Kyiv": whoever struck there is struck here.
  const isStruckBack = isAbroad && previous.kind === "ASSAULT" && kind === "ASSAULT";
  return previous.actors
    .filter(({ nameless, role, country }) => !nameless && (!isShotDown || role === "target") && !(isAbroad && country === left))
    .filter(({ role, country }) => !(isStruckBack && role === "agent" && country !== null && here.includes(country)))
    .slice(0, MOST)
    .map((actor) => withRole(actor, "participant"));
}
