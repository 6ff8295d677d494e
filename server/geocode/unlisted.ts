import type { PlaceMention } from "#domain/mention.ts";
import { distanceKm, type Place } from "#domain/place.ts";
import { foldName } from "#domain/place-name.ts";
import type { Abroad } from "./abroad.ts";
import { isInside } from "./inside.ts";
import type { Locus } from "./locus.ts";
import { toOffsetPlace } from "./points.ts";
import { MAX_CANDIDATES } from "./weights.ts";

/** A candidate as near as this is the local one. */
const LOCAL_KM = 120;
/** Mentions looked at on either side. */
const REACH = 30;
/** Characters between two names of one phrase. */
const NEXT_TO = 50;
/** Cities stand beside everything: what is named next to a small town is near it. */
const SMALL_TOWN = 100_000;
const isUnit = (level: string | null) => level === "region" || level === "district";
const OWN = "x-";
const BORDERLAND_KM = 200;
/** So large, and in another country, a namesake is still the less likely one. */
const WELL_KNOWN = 1_000_000;
const BESIDE_KM = 80;
/** Beyond it "in Y" says too little to draw. */
const WIDEST_KM = 170;
const SMALL_COUNTRY_KM = 60;
const SURE_IN = 0.75;
const SURE_BESIDE = 0.55;
const LEAST_SURE = 0.5;
const MOST_SURE = 0.8;
const SURE_WITHIN = 0.7;

const KINDS =
  "(?:town|village|district|city|area|county|hamlet|settlement|community|camp|township|neighbourhood|neighborhood|quarter|bridge|road|hospital|market|school|station|forest|mine|hill|hills|ridge|valley|mountain|airfield|airport|base|crossing|checkpoint|outpost|island|locality|suburb|prison|jail|detention centre|barracks|factory|plant|refinery|depot|port|dam|stadium|church|mosque|temple|shrine|monastery|university|college|clinic|farm|ranch|quarry|park|square|junction|roundabout|hotel|mall|cemetery|zoo)";
/** "in Nigeria's Zamfara state": whose it is. */
const OWNER = "(?:\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?['’]s? )?";
const COMPASS = "(?:north|south|east|west)(?:-?(?:east|west))?";
/** "X in Y", "X, a village in Y", "X district of Y", "X village, Y"; "Y's X"; "X, south of Y", "X camp outside Y". */
const IN = new RegExp(
  `^(?:,? (?:(?:an? |the )?(?:[a-z]+ ){0,3}${KINDS} )?(?:in|of)(?: the)?(?: [a-z]+){0,2} ${OWNER}|(?: ${KINDS})?, ${OWNER})$`,
  "u",
);
const OF = /^['’]s? (?:[a-z]+ ){0,2}$/;
const BESIDE = new RegExp(
  `^,?(?: (?:an? |the )?(?:[a-z]+ ){0,2}${KINDS})?,? (?:which lies |just |some |about |\\d+ (?:km|kilomet(?:re|er)s|miles) )*(?:(?:to the )?${COMPASS} of|near|outside|close to|not far from|from|on the|on the outskirts of)(?: the)?(?: (?:town|city) of)? $`,
);

/** What may say where a name lies: the neighbourhood and the part of a country that the text is about, and the place that its sentence opens with. */
export type Around = { locus: Locus | null; theatre: () => Locus | null; abroad: Abroad; front: PlaceMention | null };

/**
 * Where a name lies that no list holds, or none that may be meant: in what the text says it is in, or beside; around the neighbourhood that the
 * text is about; around the town named next to it; in the part of the country where the text's other places lie. Null when the text says
 * nothing of the kind. What comes out is an area and says so.
 */
export function placeUnlisted(
  index: number,
  all: readonly PlaceMention[],
  text: string,
  { locus, theatre, abroad, front }: Around,
): PlaceMention | null {
  const mention = all[index];
  if (!mention || mention.use === "metonymic") return null;
  if (isUnknown(mention) || mention.place === null) {
    const outer = unitBehindList(index, all, text)?.place ?? outerOf(index, all, text, IN) ?? ownerOf(all[index - 1], mention, text);
    if (outer)
      return toAround(mention, outer, Math.max(outer.radiusKm, 10), SURE_IN, `not listed by this name; the text puts it in ${outer.name}`);
    const neighbour = outerOf(index, all, text, BESIDE);
    const offset = all[index + 1]?.offset;
    if (neighbour && offset && neighbour === all[index + 1]?.place) {
      const place = { ...toOffsetPlace(neighbour, offset, Math.max(5, offset.km / 4)), name: mention.name };
      const reason = `not listed by this name; the text puts it ${offset.km} km from ${neighbour.name}`;
      return {
        ...mention,
        place,
        score: SURE_IN,
        candidates: [{ place, score: SURE_IN, reasons: [reason] }],
        near: true,
        radiusKm: place.radiusKm,
        abstained: null,
      };
    }
    if (neighbour && (neighbour.level !== "region" || neighbour.radiusKm < BESIDE_KM))
      return toAround(mention, neighbour, BESIDE_KM, SURE_IN, `not listed by this name; the text puts it near ${neighbour.name}`);
    if (front?.place && isNarrowEnough(front.place))
      return toAround(
        mention,
        front.place,
        Math.max(front.place.radiusKm, 10),
        SURE_IN,
        `not listed by this name; the text is in ${front.place.name}`,
      );
  }
  if (locus && !mention.candidates.some(({ place }) => isLocal(place, locus))) return around(index, all, locus, MOST_SURE, abroad);
  if (!isUnknown(mention)) return null;
  const city = cityOf(index, all, text);
  if (city) return toAround(mention, city, Math.max(city.radiusKm, 10), SURE_BESIDE, `not listed by this name; a quarter of ${city.name}`);
  const beside = nextTo(index, all, text);
  if (beside) return toAround(mention, beside, BESIDE_KM, SURE_BESIDE, `not listed by this name; named next to ${beside.name}`);
  const wide = theatre();
  const within = wide && around(index, all, wide, SURE_WITHIN, abroad);
  if (within) return within;
  const listed = listedWith(index, all, text);
  if (listed) return toAround(mention, listed, BESIDE_KM, LEAST_SURE, `not listed by this name; named together with ${listed.name}`);
  const last = lastNamed(index, all, text) ?? nextNamed(index, all, text);
  return last && toAround(mention, last, BESIDE_KM, LEAST_SURE, `not listed by this name; named beside ${last.name}`);
}

/** "into Butmir and Tuzla": the other member of the list, however large. */
function listedWith(index: number, all: readonly PlaceMention[], text: string): Place | null {
  const mention = all[index];
  const found =
    mention &&
    [all[index + 1], all[index - 1]].find((other) => {
      if (!other?.place || other.use !== "literal" || other.place.featureCode === "PPLC" || !isNarrowEnough(other.place)) return false;
      return JOINED.test(other.start > mention.start ? text.slice(mention.end, other.start) : text.slice(other.end, mention.start));
    });
  return found?.place ?? null;
}

const JOINED = /^(?:,? (?:and|or|&) |, )$/;

/** The next one, where the first place of a paragraph is one that nobody knows. */
function nextNamed(index: number, all: readonly PlaceMention[], text: string): Place | null {
  const mention = all[index];
  for (const other of mention ? all.slice(index + 1, index + 1 + REACH) : []) {
    if (!mention || other.start - mention.end > NEXT_NAMED || text.slice(mention.end, other.start).includes("\n")) return null;
    if (other.place && other.use === "literal" && other.place.featureCode !== "PPLC" && isNarrowEnough(other.place)) return other.place;
  }
  return null;
}

const NEXT_NAMED = 200;

const isLake = ({ level, radiusKm }: Place) => level === "water" && radiusKm <= BESIDE_KM;

/** The last place of the paragraph that says where something is, but for the seat of a government. */
function lastNamed(index: number, all: readonly PlaceMention[], text: string): Place | null {
  const mention = all[index];
  for (let at = index - 1; mention && at >= Math.max(0, index - REACH); at--) {
    const other = all[at];
    if (!other || text.slice(other.end, mention.start).includes("\n")) return null;
    const { place } = other;
    if (place && other.use !== "metonymic" && place.featureCode !== "PPLC" && (isNarrowEnough(place) || isLake(place))) return place;
  }
  return null;
}

function around(
  index: number,
  all: readonly PlaceMention[],
  { places, radiusKm, strength }: Locus,
  most: number,
  abroad: Abroad,
): PlaceMention | null {
  const mention = all[index];
  const inside = new Set(places.map(({ id }) => id));
  const anchor = nearest(index, all, (place) => inside.has(place.id)) ?? places[0];
  if (!mention || !anchor || abroad(mention, anchor)) return null;
  const score = Math.round((LEAST_SURE + (most - LEAST_SURE) * strength) * 1000) / 1000;
  const reason = `not listed by this name; the text is about places around ${anchor.name}`;
  return toAround(mention, anchor, Math.max(radiusKm, anchor.radiusKm), score, reason);
}

const AMONG_KM = 1500;
const SURELY_LOCAL = 0.6;

/** "crews from Damascus, Leetonia and Perry Township" of an Ohio paper: a city abroad is no member of a list of what lies around. */
export function placeAmong(index: number, all: readonly PlaceMention[], text: string, { locus, abroad }: Around): PlaceMention | null {
  const mention = all[index];
  const [centre] = locus?.places ?? [];
  if (!mention?.place || !locus || !centre || locus.strength < SURELY_LOCAL || mention.use !== "literal") return null;
  const { place } = mention;
  if (place.level !== "settlement" || place.country === centre.country || distanceKm(place, centre) < AMONG_KM) return null;
  const isJoined = (left: PlaceMention | undefined, right: PlaceMention | undefined) =>
    left !== undefined && right !== undefined && JOINED.test(text.slice(left.end, right.start));
  const before = isJoined(all[index - 1], mention)
    ? [all[index - 1], isJoined(all[index - 2], all[index - 1]) ? all[index - 2] : null]
    : [];
  const behind = isJoined(mention, all[index + 1])
    ? [all[index + 1], isJoined(all[index + 1], all[index + 2]) ? all[index + 2] : null]
    : [];
  const others = [...before, ...behind].filter((other) => other !== null && other !== undefined);
  const placed = others.flatMap((other) => other.place ?? []);
  if (others.length < 2 || placed.length === 0 || !placed.every((one) => isLocal(one, locus))) return null;
  return around(index, all, locus, MOST_SURE, abroad);
}

/** "Senkivka, in Chernihiv region", "In Sumy region, troops took Vesele", when all places of that name lie elsewhere: no list holds this one. */
export function placeElsewhere(index: number, all: readonly PlaceMention[], text: string, front: PlaceMention | null): PlaceMention | null {
  const mention = all[index];
  if (mention?.place?.level !== "settlement" || mention.place.population >= WELL_KNOWN) return null;
  const city = quarterOf(all[index - 1], mention, text);
  if (city && distanceKm(mention.place, city) > BESIDE_KM)
    return toAround(mention, city, Math.max(city.radiusKm, 10), SURE_IN, `not listed there by this name; a quarter of ${city.name}`);
  const outer = unitBehindList(index, all, text) ?? outerMention(index, all, text, IN) ?? front;
  if (!outer?.place || !(isUnit(outer.levelHint) || (outer === front && isUnit(outer.place.level)))) return null;
  if (mention.place.population >= SMALL_TOWN && mention.place.country === outer.place.country) return null;
  // The regions of our own rows are those of the nearest town, which may be the neighbour's.
  const reach = mention.place.id.startsWith(OWN) ? Math.max(outer.place.radiusKm, BORDERLAND_KM) : outer.place.radiusKm;
  if (isInside(mention.place, outer.place) || distanceKm(mention.place, outer.place) < reach) return null;
  return toAround(
    mention,
    outer.place,
    outer.place.radiusKm,
    SURE_IN,
    `not listed there by this name; the text puts it in ${outer.place.name}`,
  );
}

/** "Gaza City's Zeitoun neighbourhood": the town whose quarter it is. */
function quarterOf(owner: PlaceMention | undefined, mention: PlaceMention, text: string): Place | null {
  if (owner?.place?.level !== "settlement" || !QUARTER.test(text.slice(mention.end, mention.end + LONGEST_KIND))) return null;
  return ownerOf(owner, mention, text);
}

/** "Ryazan, some 180 km southeast of Moscow": the distance is of the place named before it. */
export function isSaidOf(before: PlaceMention | undefined, mention: PlaceMention, text: string): boolean {
  return (
    before !== undefined &&
    before.use === "literal" &&
    mention.start - before.end <= NEXT_TO &&
    BESIDE.test(text.slice(before.end, mention.start))
  );
}

/** A place that the text holds its other names to be around. */
export function isLocal(place: Place, { places }: Locus): boolean {
  const [centre] = places;
  return centre !== undefined && distanceKm(place, centre) < place.radiusKm + LOCAL_KM;
}

const isUnknown = ({ candidates }: PlaceMention) => candidates.reduce((sum, { score }) => sum + score, 0) < 0.5;

/** The region or town around or beside, when the words between the two say that; what stands between them owns it: "in Nigeria's Zamfara". */
function outerOf(index: number, all: readonly PlaceMention[], text: string, words: RegExp): Place | null {
  return outerMention(index, all, text, words)?.place ?? null;
}

function outerMention(index: number, all: readonly PlaceMention[], text: string, words: RegExp): PlaceMention | null {
  const mention = all[index];
  for (const other of mention ? all.slice(index + 1, index + 3) : []) {
    if (!mention || other.start - mention.end > NEXT_TO) return null;
    if (other.place && (isNarrowEnough(other.place) || isLake(other.place)) && words.test(text.slice(mention.end, other.start)))
      return other;
  }
  return null;
}

const MOST_LISTED = 8;

/** "Plekhovo, Vorozhba and Martynovka in Kursk region": the region of all of them. */
function unitBehindList(index: number, all: readonly PlaceMention[], text: string): PlaceMention | null {
  let last = index;
  while (last < index + MOST_LISTED && isJoined(all[last], all[last + 1], text)) last += 1;
  const outer = last === index ? null : outerMention(last, all, text, IN);
  return outer && isUnit(outer.levelHint) ? outer : null;
}

const isJoined = (one: PlaceMention | undefined, next: PlaceMention | undefined, text: string): boolean =>
  one !== undefined && next !== undefined && !isUnit(next.levelHint) && JOINED.test(text.slice(one.end, next.start));

function ownerOf(owner: PlaceMention | undefined, mention: PlaceMention, text: string): Place | null {
  if (!owner?.place || !isNarrowEnough(owner.place) || mention.start - owner.end > NEXT_TO) return null;
  return OF.test(text.slice(owner.end, mention.start)) ? owner.place : null;
}

const isNarrowEnough = ({ radiusKm, level }: Place) =>
  radiusKm <= (level === "country" ? SMALL_COUNTRY_KM : WIDEST_KM) && level !== "water";

/** Outwards from the mention, first what stands before it. */
function nearest(index: number, all: readonly PlaceMention[], fits: (place: Place) => boolean): Place | null {
  for (let step = 1; step <= REACH; step++) {
    for (const other of [all[index - step], all[index + step]]) if (other?.place && fits(other.place)) return other.place;
  }
  return null;
}

/** "BAGHDAD - A car bomb in the Mansour district": of the city that the paragraph named last. */
function cityOf(index: number, all: readonly PlaceMention[], text: string): Place | null {
  const mention = all[index];
  const before = all[index - 1];
  if (!mention || !before?.place || before.use !== "literal" || before.place.population < CITY) return null;
  if (text.slice(before.end, mention.start).includes("\n")) return null;
  return QUARTER.test(text.slice(mention.end, mention.end + LONGEST_KIND)) ? before.place : null;
}

const QUARTER = /^ (?:district|neighbou?rhood|quarter|suburb|borough)\b/i;
const LONGEST_KIND = 17;
const CITY = 300_000;

const ENDS_STATEMENT = /[.!?]\s|\n/;

/** The town right before or behind, near enough in the text to be of the same statement. */
function nextTo(index: number, all: readonly PlaceMention[], text: string): Place | null {
  const mention = all[index];
  if (!mention) return null;
  const found = [all[index - 1], all[index + 1]].filter((other) => {
    if (!other?.place || other.use !== "literal" || other.place.level !== "settlement") return false;
    if (other.place.population > SMALL_TOWN || other.place.featureCode === "PPLC") return false;
    const [from, to] = other.start > mention.start ? [mention.end, other.start] : [other.end, mention.start];
    return to - from <= NEXT_TO && !ENDS_STATEMENT.test(text.slice(from, to));
  });
  return found[0]?.place ?? null;
}

export function toAround(mention: PlaceMention, anchor: Place, radiusKm: number, score: number, reason: string): PlaceMention {
  const place: Place = {
    ...anchor,
    id: `${anchor.id}-around-${foldName(mention.name).replaceAll(" ", "-")}`,
    name: `${mention.name} (around ${anchor.name})`,
    level: "area",
    featureCode: "AROUND",
    regions: anchor.regions.slice(0, 2),
    bbox: null,
    radiusKm,
    population: 0,
    parts: [],
  };
  const others = mention.candidates.map((other) => ({
    ...other,
    score: Math.min(other.score, Math.round((1 - score) * 1000) / 1000 / mention.candidates.length),
  }));
  const candidates = [{ place, score, reasons: [reason] }, ...others].slice(0, MAX_CANDIDATES);
  return { ...mention, place, score, candidates, near: true, radiusKm, abstained: null };
}
