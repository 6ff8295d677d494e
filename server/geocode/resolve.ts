import type { Extraction } from "#domain/event.ts";
import type { PlaceCandidate, PlaceMention } from "#domain/mention.ts";
import { distanceKm, type Gazetteer, type Place } from "#domain/place.ts";
import { isAbroad } from "./abroad.ts";
import { Company } from "./company.ts";
import { findFronts } from "./front.ts";
import { findHints, findHome, findHomeLocus } from "./hints.ts";
import { findLocus, findTheatre, isNarrow, type Locus, type Weighed } from "./locus.ts";
import { toCoordinatePlace, toOffsetPlace } from "./points.ts";
import { quarterAtHome } from "./quarters.ts";
import { isForeign, logitOf, ownLogitOf, reasonsFor, type Setting } from "./score.ts";
import { groupSenses, type Sense } from "./sense.ts";
import { type Around, isLocal, isSaidOf, placeAmong, placeElsewhere, placeUnlisted } from "./unlisted.ts";
import { type Cast, Votes } from "./votes.ts";
import { ABSTAIN_BELOW, calibrate, MAX_CANDIDATES, WEIGHTS, type Weights } from "./weights.ts";

const ROUNDS = 3;
const SPOT_KM = 60;
const ACTOR_VOTE = 0.5;
const TO_SAY = 0.5;

/** Chooses a place for each mention, or none with the reason; pure. The publisher's home town has a weak vote. */
export function resolvePlaces(
  extraction: Extraction,
  text: string,
  gazetteer: Gazetteer,
  publisher?: string | null,
  weights: Weights = WEIGHTS,
): Extraction {
  const senses = groupSenses(extraction.places, text, gazetteer);
  markStrikers(senses, extraction);
  const named = findHints(text, extraction.places, gazetteer);
  const hints = [...named.flatMap(({ casts }) => casts), ...(publisher ? findHome(publisher, gazetteer) : [])];
  const company = new Company(senses, named);
  const own = new Map(senses.map((sense) => [sense, sense.candidates.map((place) => ownLogitOf(place, sense, company, weights))]));
  const explain = (place: Place, sense: Sense, setting: Setting) => reasonsFor(place, sense, company, setting, weights);
  const acting = new Set(extraction.actors.flatMap(({ country }) => country ?? []));
  const homeOf = (meant: readonly Place[]) => {
    const home = publisher ? findHomeLocus(publisher, gazetteer, meant) : null;
    return isOfOthers(home, acting) ? null : home;
  };
  let ranked = new Map<Sense, Ranking>();
  let locus: Locus | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const setting = round === 0 ? null : { votes: collectVotes(senses, hints, extraction), locus };
    ranked = new Map(
      senses.map((sense) => {
        const none = weights.none + weights.unlisted * strengthFor(sense, locus);
        return [sense, rank(sense, own.get(sense) ?? [], setting, none, weights, round === ROUNDS - 1 ? explain : null)];
      }),
    );
    const points = toPoints(ranked);
    locus = findLocus(points) ?? homeOf(points.map(({ place }) => place));
    for (const sense of senses) {
      // "Austin, Texas" names Texas only to say which Austin.
      const isToSay = sense.contents.length > 0 && sense.mentions.length === 1;
      const factor = isToSay ? TO_SAY : Math.min(2, 0.8 + 0.2 * sense.mentions.length);
      sense.cast = (ranked.get(sense)?.candidates ?? []).map(({ place, score }) => ({ place, weight: score * factor }));
    }
  }
  const places = [...extraction.places];
  for (const sense of senses) {
    const ranking = ranked.get(sense);
    for (const index of sense.mentions) {
      const mention = places[index];
      if (mention && ranking) places[index] = decide(mention, ranking, weights);
    }
  }
  places.forEach((mention, index) => {
    places[index] = quarterAtHome(index, places, text) ?? mention;
  });
  let wide: Locus | null | undefined;
  const theatre = () => {
    if (wide === undefined) {
      const found = findTheatre(places);
      const home = (found?.places.length ?? 0) < 2 ? homeOf(places.flatMap(({ place }) => place ?? [])) : null;
      wide = home ?? found;
    }
    return wide;
  };
  const abroad = isAbroad(places, extraction.actors, text);
  const fronts = findFronts(places, text);
  const finished = places.map((mention, index) => {
    const front = places[fronts[index] ?? -1] ?? null;
    return finish(mention, index, places, text, { locus, theatre, abroad, front });
  });
  return { ...extraction, places: withOneSense(finished) };
}

/** What other states do, and not the outlet's own, is not told of its home town. */
function isOfOthers(home: Locus | null, acting: ReadonlySet<string>): boolean {
  const country = home?.places[0]?.country ?? null;
  return country !== null && acting.size > 0 && !acting.has(country);
}

/** States whose armies fight on the land of others in what is written today. */
const FIGHTS_ABROAD = new Set(["RU", "IL"]);

/** "Russian infantry entered Pokrovsk": hardly the one in Russia. */
function markStrikers(senses: readonly Sense[], { events }: Extraction): void {
  const senseOf = new Map<number, Sense>();
  for (const sense of senses) for (const index of sense.mentions) senseOf.set(index, sense);
  for (const { kind, mode, places, actors } of events) {
    const isAbroad = (kind === "ASSAULT" && mode !== "air-defence") || mode === "advance" || mode === "capture";
    const striker = isAbroad ? actors.find(({ role, country }) => role === "agent" && FIGHTS_ABROAD.has(country ?? "")) : undefined;
    if (striker?.country) for (const index of places) senseOf.get(index)?.strikers.add(striker.country);
  }
}

/** Each town once, as sure as it is. */
function toPoints(ranked: ReadonlyMap<Sense, Ranking>): Weighed[] {
  const points = new Map<string, Weighed>();
  for (const { candidates } of ranked.values()) {
    const [top] = candidates;
    if (top && top.score >= 0.5 && isNarrow(top.place)) points.set(top.place.id, { place: top.place, weight: top.score });
  }
  return [...points.values()];
}

/** How much a text about one neighbourhood speaks for a village of it that no list holds; not where it holds one. */
function strengthFor({ candidates }: Sense, locus: Locus | null): number {
  if (!locus) return 0;
  return candidates.some((place) => isLocal(place, locus) || isForeign(place, locus)) ? 0 : locus.strength;
}

type Explain = (place: Place, sense: Sense, setting: Setting) => string[];
type Ranking = { candidates: PlaceCandidate[]; found: number };

function collectVotes(senses: readonly Sense[], hints: readonly Cast[], extraction: Extraction): Votes {
  const votes = new Votes();
  for (const { cast, isGovernment } of senses)
    for (const { place, weight } of cast) isGovernment ? votes.addGovernment(place, weight) : votes.add(place, weight);
  for (const { place, weight } of hints) votes.add(place, weight);
  const countries = new Set(extraction.actors.flatMap((actor) => (actor.country === null ? [] : [actor.country])));
  for (const country of countries) votes.addActor(country, ACTOR_VOTE);
  return votes;
}

/** The best, with the softmax of their logits; reasons only where they are shown. */
function rank(
  sense: Sense,
  own: readonly number[],
  /** Null before anybody has voted. */
  setting: Setting | null,
  none: number,
  weights: Weights,
  explain: Explain | null,
): Ranking {
  const scored = sense.candidates
    .map((place, index) => {
      const logit = own[index] ?? 0;
      return { place, logit: setting ? logitOf(logit, place, sense, setting, weights) : logit };
    })
    .sort((a, b) => b.logit - a.logit);
  const peak = Math.max(none, scored[0]?.logit ?? 0);
  const { temperature } = weights;
  let total = Math.exp((none - peak) / temperature);
  for (const { logit } of scored) total += Math.exp((logit - peak) / temperature);
  const candidates = scored.slice(0, MAX_CANDIDATES).map(({ place, logit }) => ({
    place,
    score: Math.round((Math.exp((logit - peak) / temperature) / total) * 1000) / 1000,
    reasons: (setting && explain?.(place, sense, setting)) ?? [],
  }));
  return { candidates, found: sense.candidates.length };
}

function decide(mention: PlaceMention, { candidates, found }: Ranking, weights: Weights): PlaceMention {
  const [first, second] = candidates;
  const top = first && twinOf(first, candidates);
  if (!top) return { ...mention, abstained: "no place of this name is known" };
  const score = Math.round(calibrate(scoreOfSpot(top, candidates), weights.calibration) * 1000) / 1000;
  if (score >= ABSTAIN_BELOW) return { ...mention, place: top.place, score, candidates };
  const abstained = second
    ? `${found} places of this name, and nothing in the text tells them apart`
    : "too unlikely to be the only place known by this name";
  return { ...mention, score, candidates, abstained };
}

const TWIN_KM = 10;

/** A town that two lists hold is likelier than either of its rows alone. */
function twinOf(first: PlaceCandidate, candidates: readonly PlaceCandidate[]): PlaceCandidate {
  let [best, most] = [first, scoreOfSpot(first, candidates)];
  for (const candidate of candidates) {
    if (candidate === first || candidate.place.level !== "settlement") continue;
    const rows = candidates.filter(({ place }) => place.level === "settlement" && distanceKm(place, candidate.place) < TWIN_KM);
    const sum = rows.reduce((total, { score }) => total + score, 0);
    if (rows.length > 1 && sum > most) [best, most] = [candidate, sum];
  }
  return best;
}

/** A town, its district and its region of one name stand for one spot on the map: what they have together. */
function scoreOfSpot(top: PlaceCandidate, candidates: readonly PlaceCandidate[]): number {
  const here = candidates.filter(
    ({ place }) =>
      place === top.place || distanceKm(place, top.place) < Math.min(SPOT_KM, Math.max(place.radiusKm, top.place.radiusKm, 10)),
  );
  return Math.min(1, Math.round(here.reduce((sum, { score }) => sum + score, 0) * 1000) / 1000);
}

/** Points that are computed: offsets and coordinates; and the usual radius of "near". */
function finish(mention: PlaceMention, index: number, all: readonly PlaceMention[], text: string, around: Around): PlaceMention {
  if (mention.levelHint === "coordinates") {
    const place = toCoordinatePlace(mention, index, all);
    return { ...mention, place, score: 1, candidates: [{ place, score: 1, reasons: ["the point itself is given"] }] };
  }
  if (!mention.place) return placeUnlisted(index, all, text, around) ?? mention;
  const elsewhere = placeElsewhere(index, all, text, around.front) ?? placeAmong(index, all, text, around);
  if (elsewhere) return elsewhere;
  // "Ryazan, 180 km southeast of Moscow": that is where Ryazan is.
  if (mention.offset && isSaidOf(all[index - 1], mention, text)) return { ...mention, offset: null, near: false, radiusKm: null };
  if (mention.offset) {
    const place = toOffsetPlace(mention.place, mention.offset, mention.radiusKm ?? 5);
    return { ...mention, place };
  }
  if (!mention.near || mention.radiusKm !== null) return mention;
  return { ...mention, radiusKm: nearRadiusKm(mention.place) };
}

/** A name that no list holds is put where the text says it best, each time. */
function withOneSense(mentions: PlaceMention[]): PlaceMention[] {
  const best = new Map<string, PlaceMention>();
  for (const mention of mentions) {
    if (mention.place && !isMadeUp(mention)) continue;
    const known = best.get(mention.name);
    if (!known || (mention.place && mention.score > known.score)) best.set(mention.name, mention);
  }
  return mentions.map((mention) => {
    const other = best.get(mention.name);
    if (!other?.place || other === mention || mention.use === "metonymic" || (mention.place && !isMadeUp(mention))) return mention;
    const { place, score, candidates, near, radiusKm } = other;
    return { ...mention, place, score, candidates, near, radiusKm, abstained: null };
  });
}

const isMadeUp = ({ place }: PlaceMention) => place?.featureCode === "AROUND";

/** How far "near X" usually reaches. */
function nearRadiusKm(place: Place): number {
  if (place.level === "settlement") return Math.round(15 + 2 * place.radiusKm);
  if (place.level === "point") return 15;
  return Math.round(Math.min(100, 20 + place.radiusKm));
}
