import countries, { type Country } from "world-countries";
import { type Entry, extentOf, round } from "./entry.ts";
import { COUNTRY_NAMES, COUNTRY_POINTS, NAMES_NOT_USED } from "./tables/countries.ts";

/** Languages whose names of countries turn up in English reports: in quotations, datelines and other scripts. */
const LOCALES = ["en", "ru", "uk", "ko", "ar", "fa", "he", "zh", "ja", "fr", "de", "es"];

/** Two letters are a code in Latin script and a word in Korean. */
const NOT_LATIN = /[^\p{Script=Latin}]/u;

/** Countries and territories with every name they go by in a dozen languages; extent from their settlements, size from their area. */
export function readCountries(settlements: readonly Entry[]): Entry[] {
  const inside = new Map<string, Entry[]>();
  for (const entry of settlements) {
    const country = entry.place.country ?? "";
    const list = inside.get(country);
    if (list) list.push(entry);
    else inside.set(country, [entry]);
  }
  const namesIn = LOCALES.map((locale) => new Intl.DisplayNames([locale], { type: "region", fallback: "none" }));
  return countries.map((country) => {
    const towns = inside.get(country.cca2) ?? [];
    const extent = extentOf(towns.map((entry) => entry.place));
    const [lat = 0, lng = 0] = COUNTRY_POINTS[country.cca2] ?? country.latlng;
    const names = new Set([...ownNames(country), ...namesIn.flatMap((names) => names.of(country.cca2) ?? [])]);
    const used = [...names].filter((name) => (name.length > 2 || NOT_LATIN.test(name)) && !NAMES_NOT_USED.has(name));
    return {
      names: new Set([...used, ...(COUNTRY_NAMES[country.cca2] ?? [])]),
      place: {
        id: country.cca2,
        name: country.name.common,
        level: "country",
        featureCode: country.independent ? "PCLI" : "PCLD",
        country: country.cca2,
        regions: [country.cca2],
        lng,
        lat,
        bbox: extent?.bbox ?? null,
        radiusKm: Math.max(3, round(Math.sqrt(Math.max(1, country.area) / Math.PI), 0)),
        population: towns.reduce((sum, entry) => sum + entry.place.population, 0),
        parts: [country.cca2],
      },
    };
  });
}

function ownNames(country: Country): string[] {
  const native = Object.values(country.name.native ?? {}).flatMap((name) => [name.common, name.official]);
  return [
    country.name.common,
    country.name.official,
    ...country.altSpellings.filter((name) => name.length > 3 && !name.includes(",")),
    ...native,
  ];
}
