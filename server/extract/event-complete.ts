import type { EventKind } from "#domain/kind.ts";
import type { Draft } from "./event-draft.ts";
import { isReal, readLeads } from "./event-scene.ts";
import { type Figure, findFigures } from "./numbers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { WordSet } from "./word-set.ts";

export const PLACED = /^(?:stationed|posted|based|serving)$/;

/** "The men had been posted near Kursk": where those of the telling before were. */
export function lendPlaces(draft: Draft | undefined, frame: SentenceFrame, ordinal: number): void {
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

const HARMFUL = new Set<EventKind>(["ASSAULT", "OTHER", "COERCE", "PROTEST"]);
const HURT = new Set(["killed", "injured", "missing", "displaced"]);
const SUBJECTS = new WordSet(
  "incident it this event tragedy violence attack accident crash blast explosion shooting raid clash collision fire operation transfer handover exchange release ceremony meeting talks exercise arrest arrests kidnapping abduction".split(
    " ",
  ),
);
const HAPPENED = new WordSet("occurred happened took began started unfolded came".split(" "));
const HELPERS = new WordSet("police officers firefighters crews paramedics deputies services ambulance rescuers troopers".split(" "));
const CALLED = new WordSet("called alerted summoned responded notified dispatched".split(" "));
const OF_MONEY = new WordSet("ransom demand demands damage loss losses compensation".split(" "));
const REACH = 2;

/** Whether a telling is so near that a sentence without one may add to it. */
export function isOpen(draft: Draft | undefined, ordinal: number, paragraph: number): draft is Draft {
  return draft !== undefined && ordinal - draft.ordinal <= REACH && paragraph - draft.paragraph <= 1;
}

/** "One woman dead, rescuers say", "It happened on Saturday near Gori": adds to what was told just before. */
export function complete(draft: Draft, frame: SentenceFrame): void {
  if (!isReal(draft) || draft.hits[0]?.trigger.frame === "say") return;
  if (readLeads(frame.tokens).away && !isAftermath(frame)) return;
  const place = frame.places.find(({ value }) => value.use === "literal");
  const date = frame.dates.find(({ value }) => value.when !== null && (value.precision === "day" || value.precision === "time"));
  if (tellsWhen(frame)) {
    if (date?.value.when && (draft.when === null || draft.when.openStart || draft.dateCarried))
      Object.assign(draft, { date: date.index, when: date.value.when, whenValue: date.value.value, dateCarried: false });
    if (place && (draft.places.length === 0 || draft.placeCarried || draft.isWide))
      Object.assign(draft, { places: [place.index], placeNames: [place.value.name.toLowerCase()], placeCarried: false, isWide: false });
    return;
  }
  identify(draft, frame);
  if (frame.tokens.some((token) => OF_MONEY.has(token))) {
    const paid = figuresOf(frame).filter(({ kind }) => kind === "money");
    draft.late = [...draft.late, ...paid.map(({ start, end, min, max, unit }) => ({ start, end, kind: "money" as const, min, max, unit }))];
  }
  if (draft.kind === "COERCE") draft.late = [...draft.late, ...takenIn(figuresOf(frame), draft)];
  if (!HARMFUL.has(draft.kind)) return;
  const isElsewhere = place !== undefined && !draft.places.includes(place.index);
  const figures = figuresOf(frame);
  // Whoever fled is elsewhere.
  draft.late = [...draft.late, ...hurtIn(isElsewhere ? figures.filter(({ kind }) => kind === "displaced") : figures, draft)];
}

/** "Some 12,000 people have fled since", "have since camped": what came of it. */
function isAftermath({ tokens }: SentenceFrame): boolean {
  return tokens.some(({ lower }, at) => {
    if (lower !== "since") return false;
    return HAVE.has(tokens[at - 1]) || (tokens[at + 1]?.kind ?? "punctuation") === "punctuation";
  });
}

const HAVE = new WordSet(["have", "has"]);

function figuresOf({ tokens, dates }: SentenceFrame): Figure[] {
  return findFigures(tokens, (index) => dates.some(({ from, end }) => from <= index && index < end));
}

const NAMED = new WordSet(["identified", "named"]);
const DOERS = new WordSet("suspect suspects attacker attackers gunman gunmen shooter driver bomber assailant assailants killer".split(" "));

/** "Police identified him as Peter Otieno, 34": who was hurt. */
function identify(draft: Draft, { tokens, actors }: SentenceFrame): void {
  const at = tokens.findIndex((token) => NAMED.has(token));
  if (at < 0 || tokens.some((token) => DOERS.has(token)) || draft.actors.some(({ type, nameless }) => type === "person" && !nameless))
    return;
  const to = tokens.findIndex(({ lower }, index) => index > at && index < at + 6 && lower === "as");
  const person = to < 0 ? undefined : actors.find(({ from, value }) => value.type === "person" && from > to && from <= to + 3);
  if (!person) return;
  const { name, type, country } = person.value;
  draft.actors = [
    ...draft.actors.filter(({ role, nameless }) => role !== "victim" || !nameless),
    { mention: person.index, name, type, country, role: "victim" },
  ];
}

function hurtIn(figures: readonly Figure[], { numbers, late }: Draft): Draft["numbers"] {
  return figures.flatMap(({ start, end, kind, min, max, unit }) => {
    const isKnown = [...numbers, ...late].some((number) => number.kind === kind && number.min === min && number.max === max);
    return kind === null || !HURT.has(kind) || isKnown ? [] : [{ start, end, kind, min, max, unit }];
  });
}

/** "Seven crew taken." */
function takenIn(figures: readonly Figure[], { numbers, late }: Draft): Draft["numbers"] {
  if ([...numbers, ...late].some(({ kind }) => kind === "captured")) return [];
  return figures.flatMap(({ start, end, kind, min, max, unit }) => (kind === "captured" ? [{ start, end, kind, min, max, unit }] : []));
}

/** "The incident occurred at around 8 p.m.". */
function tellsWhen({ tokens }: SentenceFrame): boolean {
  const helpers = tokens.findIndex((token, index) => index < 4 && HELPERS.has(token));
  if (helpers >= 0 && tokens.slice(helpers + 1, helpers + 4).some((token) => CALLED.has(token))) return true;
  const at = tokens.findIndex((token, index) => index < 4 && SUBJECTS.has(token));
  return at >= 0 && tokens.slice(at + 1, at + 5).some((token) => HAPPENED.has(token));
}
