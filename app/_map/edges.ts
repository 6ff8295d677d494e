import { formatCountry } from "#domain/event-words.ts";
import type { KindFamily } from "#domain/kind.ts";
import { type BoundingBox, distanceKm } from "#domain/place.ts";
import { amount } from "#domain/words/catalogue.ts";
import type { Locale } from "#domain/words/locale.ts";
import { MAP_WORDS } from "#domain/words/map.ts";
import { boxAround, type LngLat } from "./geodesy.ts";
import type { Handle } from "./layers.ts";

/** Events beyond the edge, to be announced at it. */
export type Beyond = {
  events: string[];
  families: KindFamily[];
  /** "Pyongyang, North Korea", "North Korea", "North Korea and Japan", "North Korea and 3 more". */
  where: string;
  centre: LngLat;
  box: BoundingBox;
  distanceKm: number;
};

const REACH_KM = 900;

/** Groups handles that are out of sight by nearness; the fullest first, at most so many. */
export function groupBeyond(
  handles: readonly Handle[],
  isSeen: (handle: Handle) => boolean,
  centre: LngLat,
  most = 4,
  locale: Locale = "en",
): Beyond[] {
  const seen = new Set(handles.filter(isSeen).map(({ event }) => event));
  const groups: Handle[][] = [];
  for (const handle of handles) {
    if (seen.has(handle.event)) continue;
    const group = groups.find(([first]) => first !== undefined && distanceKm(first, handle) < REACH_KM);
    if (group) group.push(handle);
    else groups.push([handle]);
  }
  return groups
    .map((group) => toBeyond(group, centre, locale))
    .sort((a, b) => b.events.length - a.events.length || a.distanceKm - b.distanceKm)
    .slice(0, most);
}

function toBeyond(group: Handle[], from: LngLat, locale: Locale): Beyond {
  const [west, south, east, north] = boxAround(group) ?? [0, 0, 0, 0];
  const middle = { lng: east < west ? (west + east + 360) / 2 : (west + east) / 2, lat: (south + north) / 2 };
  return {
    events: [...new Set(group.map(({ event }) => event))],
    families: [...new Set(group.map(({ family }) => family))],
    where: sayWhere(group, locale),
    centre: middle,
    box: [west, south, east, north],
    distanceKm: distanceKm(from, middle),
  };
}

/** One place with its country, several by their countries; what lies in none by its own name. */
function sayWhere(group: readonly Handle[], locale: Locale): string {
  const words = MAP_WORDS[locale];
  const countryOf = ({ country, placeName }: Handle) => (country === null ? placeName : formatCountry(country, locale));
  const countries = [...new Set(group.map(countryOf))];
  const places = [...new Set(group.map(({ placeName }) => placeName))];
  const [country = "", other = "", ...more] = countries;
  const [place = "", ...morePlaces] = places;
  const code = group[0]?.country ?? null;
  // Names of places come in English, those of countries are told in any language.
  const isWhole = place === country || (code !== null && place === formatCountry(code));
  if (morePlaces.length === 0 && countries.length === 1) return isWhole ? country : `${place}, ${country}`;
  if (countries.length === 1) return country;
  return more.length === 0 ? words.and(country, other) : words.andMore(country, countries.length - 1);
}

export const EDGES = ["left", "right", "top", "bottom"] as const;
export type Edge = (typeof EDGES)[number];

/**
 * Where the line from the middle of a pane to something outside it leaves the pane: which edge, and how far along it (0 to 1).
 */
export function exitOf(target: { x: number; y: number }, width: number, height: number): { edge: Edge; along: number } {
  const [dx, dy] = [target.x - width / 2, target.y - height / 2];
  const toSide = dx === 0 ? Number.POSITIVE_INFINITY : width / 2 / Math.abs(dx);
  const toEnd = dy === 0 ? Number.POSITIVE_INFINITY : height / 2 / Math.abs(dy);
  if (toSide <= toEnd) return { edge: dx < 0 ? "left" : "right", along: 0.5 + (dy * toSide) / height };
  return { edge: dy < 0 ? "top" : "bottom", along: 0.5 + (dx * toEnd) / width };
}

/** "6,900 km": two figures are all that a direction needs. */
export function roughKm(km: number, locale: Locale = "en"): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, km))) - 1);
  return MAP_WORDS[locale].km(amount(locale, Math.round(km / step) * step));
}

/** Moves announcements along one edge apart until none lies on another; in and out as shares of the edge, in order. */
export function spread(alongs: readonly number[], least: number): number[] {
  const placed: number[] = [];
  for (const along of alongs) placed.push(Math.max(along, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + least));
  const over = Math.max(0, (placed.at(-1) ?? 0) - 1);
  return placed.map((along) => along - over);
}
