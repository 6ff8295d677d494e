import type { EventKind } from "#domain/kind.ts";
import { clauseStart } from "./clauses.ts";
import { reportingDate } from "./event-dates.ts";
import type { Draft } from "./event-draft.ts";
import type { Reading } from "./event-reading.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import type { TriggerHit } from "./trigger-hits.ts";

const ON_THE_SPOT = new Set<EventKind>(["ASSAULT", "OTHER", "COERCE", "RETREAT", "PROTEST", "MOBILIZE"]);
const BREAKS_AWAY = /^(?:past|previous|previously|earlier|already|since|meanwhile|separately|elsewhere|ago|last|past|historically)$/;
export const MAX_GAP = 2;

/** What the telling just before fixes goes on to hold; a day of speaking bounds what was spoken of. */
export function carry(reading: Reading, draft: Draft, main: TriggerHit): Draft {
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
      carried = {
        ...carried,
        date: spoken.index,
        when: isOfThatDay ? spoken.value.when : { ...spoken.value.when, openStart: true },
        whenValue: spoken.value.value,
      };
    } else if (
      isClose &&
      moves &&
      previous.when !== null &&
      previous.when.start === previous.when.end &&
      !breaks &&
      previous.hedging !== "planned" &&
      ordinal > previous.ordinal
    ) {
      carried = { ...carried, date: previous.date, when: previous.when, whenValue: previous.whenValue, dateCarried: true };
    } else if (
      lastDate &&
      paragraph - lastDate.paragraph <= 1 &&
      ordinal - lastDate.ordinal <= 3 &&
      ON_THE_SPOT.has(draft.kind) &&
      main.mood.isFinite &&
      !breaks
    ) {
      carried = {
        ...carried,
        date: lastDate.index,
        when: lastDate.when,
        whenValue: reading.document.dates[lastDate.index]?.value ?? null,
        dateCarried: true,
      };
    } else if (isSay && reading.document.spokenOn) {
      const day = reading.document.spokenOn;
      carried = { ...carried, when: { start: day, end: day, precision: "day", openStart: true, openEnd: false, clock: null } };
    }
  }
  const strangers =
    draft.actors.some((actor) => actor.country !== null) &&
    !draft.actors.some((actor) => previous?.actors.some((other) => other.country === actor.country));
  const goesOn =
    !strangers &&
    isClose &&
    moves &&
    !breaks &&
    previous.places.length > 0 &&
    carried.places.length === 0 &&
    ordinal > previous.ordinal &&
    isTold;
  if (goesOn && previous.paragraph === paragraph)
    carried = { ...carried, places: previous.places, placeNames: previous.placeNames, placeCarried: true };
  return carried;
}

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
