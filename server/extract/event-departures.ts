import { isApproach, isByOthers } from "./event-approach.ts";
import { type Draft, withChanges } from "./event-draft.ts";
import { isReal } from "./event-scene.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isPlain } from "./trigger-plain.ts";
import { WordSet } from "./word-set.ts";

/** "A column entered the village and killed three people" is one happening, in the village. */
export function withoutApproach(frame: SentenceFrame, drafts: Draft[]): Draft[] {
  if (drafts.length < 2) return drafts;
  if (isToldOfGuest(frame, drafts)) return drafts.filter((draft) => !isLeaving(frame, draft));
  const departure = drafts.findIndex((draft, at) => isDeparture(frame, draft, drafts[at + 1]));
  const arrival = drafts[departure + 1];
  if (departure >= 0 && arrival) {
    const numbers = [...(drafts[departure]?.numbers ?? []), ...arrival.numbers];
    return drafts.flatMap((draft, at) => (at === departure ? [] : draft === arrival ? [withChanges(draft, { numbers })] : [draft]));
  }
  const deed = drafts.find((draft) => (draft.kind === "ASSAULT" || draft.kind === "COERCE") && isReal(draft) && !draft.isReference);
  const approach = drafts.find((draft) => draft.kind === "MOBILIZE" && isApproach(draft));
  if (
    !deed ||
    !approach ||
    deed.trigger.start < approach.trigger.start ||
    isByOthers(deed, approach) ||
    isElsewhere(deed, approach) ||
    isOver(frame, approach, deed) ||
    (deed.when && approach.when && deed.date !== approach.date)
  )
    return drafts;
  if (deed.places.length === 0 || deed.placeCarried)
    Object.assign(deed, {
      places: approach.places,
      placeNames: approach.placeNames,
      placeCarried: approach.placeCarried,
      isWide: approach.isWide,
    });
  return drafts.filter((draft) => draft !== approach);
}

/** "The coast guard escorted a ship off Hualien, and prosecutors in Tainan charged": somebody else's doing, in another place. */
const isElsewhere = (deed: Draft, approach: Draft): boolean =>
  deed.actors.some(({ role, nameless }) => role === "agent" && nameless) &&
  approach.actors.some(({ role, nameless }) => role === "agent" && !nameless) &&
  deed.places.length > 0 &&
  approach.places.length > 0 &&
  !deed.placeCarried &&
  !deed.places.some((place) => approach.places.includes(place));

/** "left the town at noon and is marching on the village", "left on Sunday and landed on Monday": one way, told by its end. */
function isDeparture({ tokens }: SentenceFrame, { kind, hits }: Draft, then: Draft | undefined): boolean {
  const [left, came] = [hits[0], then?.hits[0]];
  if ((kind !== "RETREAT" && kind !== "MOBILIZE") || then?.kind !== "MOBILIZE" || !left || !came || came.isNoun) return false;
  if (!LEAVES.has(tokens[left.from]) || then.mode === "exercise" || came.from < left.end) return false;
  const joint = tokens.slice(left.end, came.from).findLastIndex(({ lower }) => lower === "and" || lower === "then");
  return joint >= 0 && came.from - left.end - joint <= MOST_HELPERS;
}

const LEAVES = new WordSet("left departed".split(" "));
const MOST_HELPERS = 4;

const AFTER = new WordSet("after following amid despite".split(" "));

/** "entered the city after days of fighting": what came before they did. */
function isOver({ tokens }: SentenceFrame, approach: Draft, deed: Draft): boolean {
  const [first, then] = [approach.hits[0], deed.hits[0]];
  return (
    first !== undefined &&
    then !== undefined &&
    (then.isNoun || !then.mood.isFinite) &&
    tokens.slice(first.end, then.from).some((token) => AFTER.has(token))
  );
}

/** "left Moscow on Monday": told by a verb that no list holds. */
function isLeaving({ tokens }: SentenceFrame, { kind, hits }: Draft): boolean {
  return kind === "OTHER" && hits.every((hit) => isPlain(hit) && LEAVES.has(tokens[hit.from]));
}

const FAR_AFTER = 5;

/** "NAME left Moscow after talks with NAME": gives the talks their guest and their place, where that is told. */
function isToldOfGuest(frame: SentenceFrame, drafts: readonly Draft[]): boolean {
  const leaving = drafts.find((draft) => isLeaving(frame, draft));
  const talks = drafts.find(({ kind }) => kind === "CONSULT");
  const [left, met] = [leaving?.hits[0], talks?.hits[0]];
  if (!leaving || !talks || !left || !met || met.from < left.end) return false;
  if (!frame.tokens.slice(Math.max(left.end, met.from - FAR_AFTER), met.from).some((token) => AFTER.has(token))) return false;
  const guests = leaving.actors.filter(({ name }) => !talks.actors.some((actor) => actor.name === name));
  talks.actors = [...guests.map((guest) => ({ ...guest, role: "participant" as const })), ...talks.actors];
  const { places, placeNames, isWide } = leaving;
  if (talks.places.length === 0 || talks.placeCarried) Object.assign(talks, { places, placeNames, isWide, placeCarried: false });
  return true;
}
