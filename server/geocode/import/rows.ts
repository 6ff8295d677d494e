import type { Place, PlaceLevel } from "#domain/place.ts";
import { foldName } from "#domain/place-name.ts";
import { settlementRadiusKm } from "../entry.ts";
import { levelOf } from "../features.ts";

/** The two tables that GeoNames distributes (https://download.geonames.org/export/dump/readme.txt). */
export type TableKind = "places" | "names";

export type PlaceRow = { geoname: number; place: Place; names: string[] };
export type NameRow = { geoname: number; name: string };
/** A row of the table, nothing to keep of it, or what is wrong with the line. */
export type Reading<Row> = Row | null | { problem: string };

const PLACE_COLUMNS = 19;
const MIN_NAME_COLUMNS = 4;
const MAX_NAME_COLUMNS = 10;
const MAX_NAME_LENGTH = 200;

/** Which of the tables a line is of; null when of neither. */
export function kindOf(line: string): TableKind | null {
  const cells = line.split("\t");
  if (cells.length === PLACE_COLUMNS && isId(cells[0])) return "places";
  return cells.length >= MIN_NAME_COLUMNS && cells.length <= MAX_NAME_COLUMNS && isId(cells[0]) && isId(cells[1]) ? "names" : null;
}

const isId = (cell = "") => /^\d{1,10}$/.test(cell);

export function readPlaceRow(line: string): Reading<PlaceRow> {
  const cells = line.split("\t");
  if (cells.length !== PLACE_COLUMNS) return { problem: `${cells.length} columns instead of ${PLACE_COLUMNS}` };
  const [id, name = "", ascii = "", others = "", latitude = "", longitude = "", featureClass = "", featureCode = "", country = ""] = cells;
  if (!isId(id)) return { problem: "the first column is no GeoNames id" };
  if (name === "") return { problem: "the name is empty" };
  if (line.includes("\uFFFD")) return { problem: "it is not in UTF-8" };
  const [lat, lng] = [toNumber(latitude), toNumber(longitude)];
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) return { problem: "latitude and longitude are no point on earth" };
  const population = cells[14] === "" ? 0 : toNumber(cells[14] ?? "");
  if (!(population >= 0)) return { problem: "the population is no number" };
  const level = levelOf(featureClass, featureCode);
  if (level === null || (level !== "water" && level !== "area" && country === "")) return null;
  const geoname = Number(id);
  const regions = toRegions(country, cells[10] ?? "", cells[11] ?? "");
  const ownId = toId(geoname, level, featureCode, regions);
  const isRegion = ownId === regions.at(-1);
  return {
    geoname,
    names: [name, ...(ascii === "" ? [] : [ascii]), ...others.split(",").filter(isUsable)],
    place: {
      id: ownId,
      name,
      level,
      featureCode,
      country: country === "" ? null : country,
      regions,
      lng,
      lat,
      bbox: null,
      radiusKm: level === "settlement" ? settlementRadiusKm(population) : RADIUS_KM[level],
      population,
      parts: isRegion && level !== "district" ? [ownId] : [],
    },
  };
}

/** Usual extent where the table gives none. */
const RADIUS_KM: Readonly<Record<Exclude<PlaceLevel, "settlement">, number>> = {
  country: 200,
  region: 80,
  district: 20,
  area: 15,
  water: 15,
  point: 2,
};

const toNumber = (cell: string) => (cell === "" ? Number.NaN : Number(cell));

function toRegions(country: string, admin1: string, admin2: string): string[] {
  if (country === "") return [];
  if (admin1 === "" || admin1 === "00") return [country];
  const first = `${country}.${admin1}`;
  return admin2 === "" ? [country, first] : [country, first, `${first}.${admin2}`];
}

/** Countries and regions go by their codes, as everywhere in the product. */
function toId(geoname: number, level: PlaceLevel, featureCode: string, regions: readonly string[]): string {
  const [country, first, second] = regions;
  if (level === "country" && /^PCL[IDFS]?$/.test(featureCode) && country) return country;
  if (featureCode === "ADM1" && first) return first;
  if (featureCode === "ADM2" && second) return second;
  return `gn${geoname}`;
}

/** Links, codes and sounds stand among the names. */
const NO_NAMES = new Set(["link", "post", "iata", "icao", "faac", "unlc", "wkdt", "phon", "tcid", "fr_1793"]);

export function readNameRow(line: string): Reading<NameRow> {
  const cells = line.split("\t");
  if (cells.length < MIN_NAME_COLUMNS || cells.length > MAX_NAME_COLUMNS)
    return { problem: `${cells.length} columns instead of ${MIN_NAME_COLUMNS} to ${MAX_NAME_COLUMNS}` };
  const [id, geoname, language = "", name = ""] = cells;
  if (!isId(id) || !isId(geoname)) return { problem: "the first two columns are no ids" };
  if (name === "") return { problem: "the name is empty" };
  if (name.includes("\uFFFD")) return { problem: "it is not in UTF-8" };
  return NO_NAMES.has(language) || !isUsable(name) ? null : { geoname: Number(geoname), name };
}

/** Three Latin letters are a code or a word of some language more often than a name. */
function isUsable(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, "");
  return name.length <= MAX_NAME_LENGTH && letters.length > (/\p{Script=Latin}/u.test(letters) ? 3 : 1) && foldName(name) !== "";
}
