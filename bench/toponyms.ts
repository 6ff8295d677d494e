import { readFileSync } from "node:fs";
import { distanceKm, type Gazetteer, type Place } from "#domain/place.ts";
import type { TextSpan } from "#domain/text-span.ts";

/**
 * Short texts with names that several places bear, in `gold/toponyms.list`: paragraphs with marks `[[name|lat lon]]`, or `[[name|lat lon km]]`
 * for something wider than 161 km; a first line `@ NAME` is the outlet. Every other one is for development, the rest for reporting.
 */
export type ToponymText = { text: string; publisher: string | null; split: "dev" | "report"; toponyms: Toponym[] };
export type Toponym = TextSpan & { lat: number; lng: number; slackKm: number };

const FILE = new URL("./gold/toponyms.list", import.meta.url);
const MARK = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;
const USUAL_SLACK_KM = 161;

export function readToponyms(): ToponymText[] {
  return parseToponyms(readFileSync(FILE, "utf8"));
}

export function parseToponyms(source: string): ToponymText[] {
  const blocks = source.split(/\n{2,}/).filter((block) => block.trim() !== "");
  return blocks.map((block, index) => {
    const [, publisher = null, body = ""] = /^(?:@ (.*)\n)?([\s\S]*)$/.exec(block.trim()) ?? [];
    const toponyms: Toponym[] = [];
    let text = "";
    let last = 0;
    for (const match of body.matchAll(MARK)) {
      const [whole, name = "", numbers = ""] = match;
      text += body.slice(last, match.index);
      const [lat = Number.NaN, lng = Number.NaN, slackKm = USUAL_SLACK_KM] = numbers.split(" ").map(Number);
      if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) throw new Error(`toponyms.list: “${whole}” has no point.`);
      toponyms.push({ start: text.length, end: text.length + name.length, lat, lng, slackKm });
      text += name;
      last = match.index + whole.length;
    }
    return { text: text + body.slice(last), publisher, split: index % 2 === 0 ? "dev" : "report", toponyms };
  });
}

export const isRight = (toponym: Toponym, place: Pick<Place, "lat" | "lng">) => distanceKm(toponym, place) <= toponym.slackKm;

/** Names that no place of the gazetteer near the truth bears: what no choice can get right. */
export function isKnown(toponym: Toponym, text: string, gazetteer: Gazetteer): boolean {
  return gazetteer.lookup(text.slice(toponym.start, toponym.end)).some((place) => isRight(toponym, place));
}
