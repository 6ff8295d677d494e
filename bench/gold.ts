import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { NUMBER_KINDS } from "#domain/event.ts";
import { EVENT_KINDS, HEDGINGS } from "#domain/kind.ts";
import type { PlaceUse } from "#domain/mention.ts";
import { UserError } from "#domain/user-error.ts";

/**
 * Briefs with their annotations, one a file in `gold/`: front matter, then the text with marks in it.
 * A mark is `[[words|tags]]`; tags are parted by `;` and may be nested in one another's words:
 * `p KEY` a place meant literally, `pm KEY` as a government or people, `pa KEY` as a modifier (KEY of `gold/places.yaml`, `?` for a place
 * that no gazetteer need know); `d VALUE` a date; `s` whoever a statement is attributed to.
 * `actors` of the front matter: every name, with `=` between forms that are equally right.
 * `style` tells the genre, by which the measures are kept apart: one of `GENRES`, or anything else for a text of our own domain.
 * `events` of the front matter: type | date or from..to or - | places | actors | figures | hedging | cluster.
 */
const FOLDER = fileURLToPath(new URL("./gold/", import.meta.url));
/** Briefs that tell plainly what happened; those of `gold` itself are full of traps. */
export const PLAIN = join(FOLDER, "plain");

export const GENRES = ["international news", "local newspaper", "narrative history", "incident report", "encyclopaedia"] as const;
export type Genre = (typeof GENRES)[number] | "domain";

export type GoldSpan = { start: number; end: number };
export type GoldLocation = { key: string; lat: number; lon: number; slackKm: number; country: string | null };
export type GoldPlace = GoldSpan & { text: string; use: PlaceUse; location: GoldLocation | null };
export type GoldDate = GoldSpan & { text: string; value: string };
export type GoldNumber = { kind: (typeof NUMBER_KINDS)[number]; min: number | null; max: number | null };
export type GoldEvent = {
  type: (typeof EVENT_KINDS)[number];
  date: { start: string; end: string } | null;
  places: GoldLocation[];
  actors: string[];
  numbers: GoldNumber[];
  hedging: (typeof HEDGINGS)[number];
  cluster: string | null;
};
export type Brief = {
  id: string;
  genre: Genre;
  split: "dev" | "report";
  published: string | null;
  title: string;
  publisher: string | null;
  text: string;
  places: GoldPlace[];
  dates: GoldDate[];
  sources: GoldSpan[];
  actors: string[];
  events: GoldEvent[];
};

const header = z.strictObject({
  title: z.string(),
  style: z.string(),
  publisher: z.string().nullable().default(null),
  split: z.enum(["dev", "report"]),
  published: z.string().nullable(),
  actors: z.array(z.string()),
  events: z.array(z.string()),
});

type Gazette = ReadonlyMap<string, GoldLocation>;

/** `KEY: lat lon [country] [slack in km]`; a country is judged by its code, everything else by distance. */
export function parsePlaces(yaml: string): Gazette {
  const table = z.record(z.string(), z.string()).parse(parse(yaml));
  return new Map(
    Object.entries(table).map(([key, line]) => {
      const [lat = "", lon = "", country = "-", slack = "161"] = line.split(" ");
      const location = { key, lat: Number(lat), lon: Number(lon), slackKm: Number(slack), country: country === "-" ? null : country };
      if (![location.lat, location.lon, location.slackKm].every(Number.isFinite))
        throw new Error(`places.yaml: ${key} is not "lat lon country slack".`);
      return [key, location];
    }),
  );
}

/** The briefs of `gold/`, or of another folder, whose own `places.yaml` is added to ours. Throws a UserError for a folder without briefs. */
export function readGold(folder: string = FOLDER): Brief[] {
  const places = new Map(
    [...new Set([FOLDER, folder])]
      .map((one) => join(one, "places.yaml"))
      .filter((path) => existsSync(path))
      .flatMap((path) => [...parsePlaces(readFileSync(path, "utf8"))]),
  );
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
  if (files.length === 0)
    throw new UserError(
      "There are no annotated texts",
      folder,
      "Name a folder of .txt files with front matter and marks, as in bench/gold.",
    );
  return files.sort().map((name) => parseBrief(name.replace(/\.txt$/, ""), readFileSync(join(folder, name), "utf8"), places));
}

export function parseBrief(id: string, source: string, gazette: Gazette): Brief {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const read = header.safeParse(parse(front));
  if (!read.success) throw new Error(`${id}: ${read.error.message}`);
  const locate = (key: string): GoldLocation => {
    const location = gazette.get(key);
    if (!location) throw new Error(`${id}: there is no place ${key} in places.yaml.`);
    return location;
  };
  const { title, style, split, published, publisher, actors, events } = read.data;
  const genre = GENRES.find((name) => name === style) ?? "domain";
  const brief: Brief = { id, genre, split, published, title, publisher, text: "", places: [], dates: [], sources: [], actors, events: [] };
  brief.text = readMarks(body.trim(), brief, locate);
  for (const list of [brief.places, brief.dates, brief.sources]) list.sort((a, b) => a.start - b.start);
  return { ...brief, events: events.map((line) => parseEvent(id, line, locate)) };
}

const USES: Record<string, PlaceUse> = { p: "literal", pm: "metonymic", pa: "associative" };

/** The text without its marks, which go to the brief. */
function readMarks(body: string, brief: Brief, locate: (key: string) => GoldLocation): string {
  const open: number[] = [];
  let text = "";
  let index = 0;
  while (index < body.length) {
    if (body.startsWith("[[", index)) {
      open.push(text.length);
      index += 2;
    } else if (body.charAt(index) === "|" && open.length > 0) {
      const close = body.indexOf("]]", index);
      const start = open.pop() ?? 0;
      for (const tag of body.slice(index + 1, close).split(";"))
        addMark(brief, tag.trim(), { start, end: text.length }, text.slice(start), locate);
      index = close + 2;
    } else {
      text += body.charAt(index);
      index += 1;
    }
  }
  if (open.length > 0) throw new Error(`${brief.id}: a mark is not closed.`);
  return text;
}

function addMark(brief: Brief, tag: string, span: GoldSpan, text: string, locate: (key: string) => GoldLocation): void {
  const [kind = "", value = ""] = tag.split(" ");
  const use = USES[kind];
  if (use) brief.places.push({ ...span, text, use, location: value === "?" ? null : locate(value) });
  else if (kind === "d" && value !== "") brief.dates.push({ ...span, text, value });
  else if (kind === "s") brief.sources.push(span);
  else throw new Error(`${brief.id}: “${tag}” is no tag.`);
}

const split = (list: string): string[] => (list === "-" || list === "" ? [] : list.split(",").map((part) => part.trim()));

function parseEvent(id: string, line: string, locate: (key: string) => GoldLocation): GoldEvent {
  const [type = "", date = "", places = "", actors = "", numbers = "", hedging = "", cluster = "-"] = line
    .split("|")
    .map((part) => part.trim());
  const [start = "", end = start] = date.split("..");
  const check = <T extends string>(value: string, values: readonly T[]): T => {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) throw new Error(`${id}: “${value}” of the event “${line}” is none of ${values.join(", ")}.`);
    return found;
  };
  return {
    type: check(type, EVENT_KINDS),
    date: date === "-" ? null : { start, end },
    places: split(places).map(locate),
    actors: split(actors),
    numbers: split(numbers).map((figure) => {
      const [kind = "", value = ""] = figure.split(" ");
      const [min = "", max = min] = value.split("..");
      return { kind: check(kind, NUMBER_KINDS), min: min === "" ? null : Number(min), max: max === "" ? null : Number(max) };
    }),
    hedging: check(hedging, HEDGINGS),
    cluster: cluster === "-" ? null : cluster,
  };
}
