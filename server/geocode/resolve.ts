import type { Extraction } from "#domain/event.ts";
import type { PlaceCandidate, PlaceMention } from "#domain/mention.ts";
import type { Gazetteer, Place } from "#domain/place.ts";
import { foldName } from "#domain/place-name.ts";
import { findCandidates } from "./candidates.ts";
import { toCoordinatePlace, toOffsetPlace } from "./points.ts";
import { type Reason, scoreCandidate } from "./score.ts";
import { Votes } from "./votes.ts";
import { ABSTAIN_BELOW, MAX_CANDIDATES, TEMPERATURE, WEIGHTS } from "./weights.ts";

/** Mentions that share name and kind: one sense in a document. */
export type Sense = {
  name: string;
  hint: string | null;
  isNear: boolean;
  mentions: number[];
  candidates: readonly Place[];
  /** What stands behind a comma after one of them ("X, Y"): candidates of Y. */
  containers: readonly Place[];
  /** Candidates of an X in "X, Y", when this is the Y. */
  contents: readonly Place[];
  chosen: Place | null;
  /** What it has put into the votes. */
  vote: number;
};

const ROUNDS = 3;
const ACTOR_VOTE = 0.5;

/** Chooses a place for each mention, or none with the reason; pure. */
export function resolvePlaces(extraction: Extraction, text: string, gazetteer: Gazetteer): Extraction {
  const senses = groupSenses(extraction.places, text, gazetteer);
  let ranked = new Map<Sense, Ranking>();
  for (let round = 0; round < ROUNDS; round++) {
    const votes = round === 0 ? new Votes() : collectVotes(senses, extraction);
    ranked = new Map(senses.map((sense) => [sense, rank(sense, votes)]));
    for (const sense of senses) {
      const top = ranked.get(sense)?.candidates[0];
      sense.chosen = top?.place ?? null;
      sense.vote = top ? top.score * Math.min(2, 0.8 + 0.2 * sense.mentions.length) : 0;
    }
  }
  const places = [...extraction.places];
  for (const sense of senses) {
    const ranking = ranked.get(sense);
    for (const index of sense.mentions) {
      const mention = places[index];
      if (mention && ranking) places[index] = decide(mention, ranking);
    }
  }
  return { ...extraction, places: places.map((mention) => finish(mention, places)) };
}

type Ranking = { candidates: PlaceCandidate[]; found: number };

function groupSenses(mentions: readonly PlaceMention[], text: string, gazetteer: Gazetteer): Sense[] {
  const senses = new Map<string, Sense>();
  const ofMention: (Sense | null)[] = [];
  mentions.forEach((mention, index) => {
    if (mention.levelHint === "coordinates") {
      ofMention.push(null);
      return;
    }
    const key = `${foldName(mention.name)}|${mention.levelHint ?? ""}`;
    let sense = senses.get(key);
    if (!sense) {
      const candidates = findCandidates(mention, gazetteer);
      sense = {
        name: mention.name,
        hint: mention.levelHint,
        isNear: false,
        mentions: [],
        candidates,
        containers: [],
        contents: [],
        chosen: null,
        vote: 0,
      };
      senses.set(key, sense);
    }
    sense.mentions.push(index);
    sense.isNear ||= mention.near;
    ofMention.push(sense);
  });
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    const sense = ofMention[index];
    const outer = ofMention[index + 1];
    if (!next || !sense || !outer || !/^\.?(?:'s)?,\s$/.test(text.slice(mention.end, next.start))) return;
    if (!sense.candidates.some((place) => outer.candidates.some((region) => isInside(place, region)))) {
      if (sense.candidates.length > 0 || !outer.candidates.some(isWide)) return;
    }
    sense.containers = [...sense.containers, ...outer.candidates];
    outer.contents = [...outer.contents, ...sense.candidates];
  });
  shareContainers([...senses.values()]);
  return [...senses.values()];
}

/** "Springfield, Ill." once, "Springfield" ever after. */
function shareContainers(senses: readonly Sense[]): void {
  const byName = new Map<string, Place[]>();
  for (const sense of senses) {
    const name = foldName(sense.name);
    byName.set(name, [...(byName.get(name) ?? []), ...sense.containers]);
  }
  for (const sense of senses) sense.containers = byName.get(foldName(sense.name)) ?? [];
}

function isWide(place: Place): boolean {
  return place.level === "country" || place.level === "region";
}

export function isInside(place: Place, outer: Place): boolean {
  if (place.id === outer.id) return false;
  if (outer.level === "country" || outer.level === "region" || outer.level === "district") return place.regions.includes(outer.id);
  return outer.parts.some((part) => place.regions.includes(part));
}

function collectVotes(senses: readonly Sense[], extraction: Extraction): Votes {
  const votes = new Votes();
  for (const sense of senses) if (sense.chosen) votes.add(sense.chosen, sense.vote);
  const countries = new Set(extraction.actors.flatMap((actor) => (actor.country === null ? [] : [actor.country])));
  for (const country of countries) votes.addCountry(country, ACTOR_VOTE);
  return votes;
}

function rank(sense: Sense, votes: Votes): Ranking {
  const scored = sense.candidates.map((place) => ({ place, ...scoreCandidate(place, sense, votes) })).sort((a, b) => b.logit - a.logit);
  const peak = Math.max(WEIGHTS.none, scored[0]?.logit ?? 0);
  const weigh = (logit: number) => Math.exp((logit - peak) / TEMPERATURE);
  const total = scored.reduce((sum, one) => sum + weigh(one.logit), weigh(WEIGHTS.none));
  const candidates = scored.slice(0, MAX_CANDIDATES).map(({ place, logit, reasons }) => ({
    place,
    score: Math.round((weigh(logit) / total) * 1000) / 1000,
    reasons: reasons.map((reason: Reason) => reason.words),
  }));
  return { candidates, found: sense.candidates.length };
}

function decide(mention: PlaceMention, { candidates, found }: Ranking): PlaceMention {
  const [top, second] = candidates;
  if (!top) return { ...mention, abstained: "no place of this name is known" };
  if (top.score >= ABSTAIN_BELOW) return { ...mention, place: top.place, score: top.score, candidates };
  const abstained = second
    ? `${found} places of this name, and nothing in the text tells them apart`
    : "too unlikely to be the only place known by this name";
  return { ...mention, score: top.score, candidates, abstained };
}

/** Points that are computed: offsets and coordinates; and the usual radius of "near". */
function finish(mention: PlaceMention, all: readonly PlaceMention[]): PlaceMention {
  if (mention.levelHint === "coordinates") {
    const place = toCoordinatePlace(mention, all);
    return { ...mention, place, score: 1, candidates: [{ place, score: 1, reasons: ["the point itself is given"] }] };
  }
  if (!mention.place) return mention;
  if (mention.offset) {
    const place = toOffsetPlace(mention.place, mention.offset, mention.radiusKm ?? 5);
    return { ...mention, place };
  }
  if (!mention.near || mention.radiusKm !== null) return mention;
  return { ...mention, radiusKm: nearRadiusKm(mention.place) };
}

/** How far "near X" usually reaches. */
function nearRadiusKm(place: Place): number {
  if (place.level === "settlement") return Math.round(15 + 2 * place.radiusKm);
  if (place.level === "point") return 15;
  return Math.round(Math.min(100, 20 + place.radiusKm));
}
