import type { EventActor } from "#domain/event.ts";
import type { Place } from "#domain/place.ts";
import { toSlug } from "#domain/slug.ts";
import { TOWNS } from "./generated-places.ts";
import type { Random } from "./random.ts";

/** Everything that generated events speak of. */
export type GeneratedNames = {
  places: Place[];
  regions: { id: string; name: string; parent: string | null }[];
  actors: (Omit<EventActor, "role"> & { parent: string | null })[];
  sources: { id: string; name: string }[];
};

const MAX_SITES = 2000;

export function generateNames(random: Random, events: number): GeneratedNames {
  const sources = Array.from({ length: 50 }, (_, i) => named(`${i % 2 === 0 ? "Generated Agency" : "Generated Ministry"} ${i + 1}`));
  return { ...makePlaces(random, Math.min(MAX_SITES, Math.ceil(events / 4))), actors: makeActors(random), sources };
}

const named = (name: string) => ({ id: toSlug(name), name });

function makePlaces(random: Random, sites: number): Pick<GeneratedNames, "places" | "regions"> {
  const regions = new Map<string, GeneratedNames["regions"][number]>();
  const places = new Map<string, Place>();
  const add = (id: string, name: string, level: Place["level"], country: string, within: string[], lng: number, lat: number) => {
    const parts = level === "country" || level === "region" ? [id] : [];
    const radiusKm = { country: 500, region: 120, settlement: 8, point: 1, district: 30, area: 200, water: 200 }[level];
    places.set(id, { id, name, level, featureCode: "", country, regions: within, lng, lat, bbox: null, radiusKm, population: 0, parts });
  };
  for (const [name, country, countryName, region, regionName, lng, lat] of TOWNS) {
    regions.set(country, { id: country, name: countryName, parent: null });
    regions.set(region, { id: region, name: regionName, parent: country });
    add(toSlug(`g-${name}`), name, "settlement", country, [country, region], lng, lat);
    add(region, regionName, "region", country, [country, region], lng, lat);
    add(country, countryName, "country", country, [country], lng, lat);
  }
  for (let i = 0; i < sites; i++) {
    const [name, country, , region, , lng, lat] = random.pick(TOWNS);
    const beside = (degrees: number) => Math.round((degrees + (random.number() - 0.5) * 3) * 1e4) / 1e4;
    const wrapped = Math.round((((beside(lng) + 540) % 360) - 180) * 1e4) / 1e4;
    add(`g-site-${i + 1}`, `Site ${i + 1} beside ${name}`, "point", country, [country, region], wrapped, beside(lat));
  }
  return { places: [...places.values()], regions: [...regions.values()] };
}

function makeActors(random: Random): GeneratedNames["actors"] {
  const states = new Map<string, GeneratedNames["actors"][number]>();
  for (const [name, country, countryName, , , lng, lat] of TOWNS) {
    // A country's second town is no seat of government.
    if (states.has(country)) continue;
    states.set(country, { ...named(countryName), type: "state", country, parent: null, seat: { name, lng, lat } });
  }
  const all = [...states.values()];
  const others = Array.from({ length: 160 }, (_, i): GeneratedNames["actors"][number] => {
    const state = random.chance(0.8) ? random.pick(all) : null;
    const type = i % 3 === 0 ? "person" : "org";
    const name = type === "person" ? `Generated Person ${i + 1}` : `Generated Organisation ${i + 1}`;
    return { ...named(name), type, country: state?.country ?? null, parent: state?.id ?? null, seat: state?.seat ?? null };
  });
  return [...all, ...others];
}
