import type { PlaceMention } from "#domain/mention.ts";
import { distanceKm, type Place } from "#domain/place.ts";
import { toAround } from "./unlisted.ts";

const QUARTER = /^ (?:neighbou?rhood|quarter|suburb|borough)\b/i;
const LONGEST_KIND = 17;
const LONGEST_LEAD = 24;
const CITY = 300_000;
const TOWN = 20_000;
/** So large, it is named from afar. */
const WELL_KNOWN = 1_000_000;
const SURE = 0.75;
const TOWN_KM = 40;
const FAR_KM = 80;

/** "LIMA -- A bomb in the residential district of Miraflores": the one in or beside the city, or a quarter of it, when what bears the name lies abroad. */
export function quarterAtHome(index: number, all: readonly PlaceMention[], text: string): PlaceMention | null {
  const mention = all[index];
  if (!mention?.place || mention.use === "metonymic" || mention.place.population >= WELL_KNOWN) return null;
  const { level, country } = mention.place;
  if (level !== "settlement" && level !== "district") return null;
  const behind = text.slice(mention.end, mention.end + LONGEST_KIND);
  const isQuarter = QUARTER.test(behind) || ENDS_AS_QUARTER.test(mention.text);
  // Districts are parts of provinces, too.
  const isPart = isQuarter || QUARTER_OF.test(text.slice(Math.max(0, mention.start - LONGEST_LEAD), mention.start));
  const city = isPart ? cityBefore(index, all, text) : null;
  if (!city) return null;
  if (city.country === country ? !isQuarter || distanceKm(mention.place, city) < FAR_KM : isNamedLand(country, index, all)) return null;
  const listed = mention.candidates.find(({ place }) => place.country === city.country && distanceKm(place, city) < TOWN_KM);
  if (listed) return { ...mention, place: listed.place, score: SURE, abstained: null };
  return toAround(mention, city, Math.max(city.radiusKm, 10), SURE, `not listed there by this name; a quarter of ${city.name}`);
}

/** Whether the text names another place of that country. */
const isNamedLand = (country: string | null, index: number, all: readonly PlaceMention[]): boolean =>
  all.some(({ place, name }, at) => at !== index && place?.country === country && name !== all[index]?.name);

const ENDS_AS_QUARTER = /\s(?:neighbou?rhood|quarter|suburb|borough|barrio|colonia)$/i;
const QUARTER_OF =
  /\b(?:(?:residential|central|exclusive|populous|wealthy|poor|southern|northern|eastern|western) district|neighbou?rhood|sector|quarter|suburb|borough|barrio) of $/i;

/** The city that the paragraph names before, or, where it names no place of any land, that of the dateline. */
function cityBefore(index: number, all: readonly PlaceMention[], text: string): Place | null {
  const start = all[index]?.start ?? 0;
  for (let at = index - 1; at >= 0; at--) {
    const { place, use, end } = all[at] ?? {};
    const isApart = text.slice(end, start).includes("\n");
    if (at > 0 && isApart) continue;
    if (place?.level === "settlement" && use === "literal" && place.population >= (isApart ? CITY : TOWN)) return place;
  }
  return null;
}
