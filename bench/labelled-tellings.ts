import { readFileSync } from "node:fs";
import type { Gazetteer } from "#domain/place.ts";
import { overlaps, type TextSpan } from "#domain/text-span.ts";
import { toDayNumber } from "#domain/time.ts";
import { analyse } from "#server/ingest/analyse.ts";
import { toAnswer } from "#server/ingest/contract.ts";
import { harmOf } from "#server/ingest/kinds-alike.ts";
import { type Telling, toTellings } from "#server/ingest/link.ts";
import { type Brief, type GoldEvent, readGold } from "./gold.ts";
import { matchBest } from "./score.ts";
import { fold, isAt } from "./score-brief.ts";

/** What a telling tells: a name for each happening; null where nobody has said. Only tellings of one `set` may be compared. */
export type LabelledTelling = { telling: Telling; happening: string | null; set: string };

type Mark = TextSpan & { happening: string };
export type MarkedReport = { id: string; publisher: string; published: string; text: string; marks: Mark[] };

/** The invented reports of a file of `linking/`: happenings are marked in their sentences. */
export function readReports(path: string): MarkedReport[] {
  const source = readFileSync(path, "utf8")
    .replace(/^#.*\n/gm, "")
    .trim();
  return source.split(/\n\n+/).map((block) => {
    const [head = "", ...lines] = block.split("\n");
    const [id = "", publisher = "", published = ""] = head.split(" | ");
    const marks: Mark[] = [];
    let text = "";
    for (const piece of lines.join("\n").split(/(\[[\w-]+: [^\]]+\])/)) {
      const [, happening, words] = /^\[([\w-]+): ([^\]]+)\]$/.exec(piece) ?? [];
      if (happening && words) marks.push({ happening, start: text.length, end: text.length + words.length });
      text += words ?? piece;
    }
    return { id, publisher, published, text, marks };
  });
}

/** By the mark that a telling's trigger lies in, or the one in its sentence when nothing else is told there. */
export function labelReports(set: string, reports: readonly MarkedReport[], gazetteer: Gazetteer): LabelledTelling[] {
  return reports.flatMap((report) => {
    const tellings = toTellings(report, analyse(report, gazetteer), () => null);
    return tellings.map((telling) => {
      const isAlone = tellings.filter((other) => overlaps(other.sentence, telling.sentence)).length === 1;
      const mark =
        report.marks.find((one) => overlaps(one, telling.trigger)) ??
        (isAlone ? report.marks.find((one) => overlaps(one, telling.sentence)) : undefined);
      return { telling, happening: mark?.happening ?? null, set };
    });
  });
}

/** The half for development of a folder of briefs, each telling by the event of the brief that it resembles most. */
export function labelBriefs(set: string, folder: string | undefined, gazetteer: Gazetteer): LabelledTelling[] {
  return readGold(folder)
    .filter(({ split }) => split === "dev")
    .flatMap((brief) => labelBrief(set, brief, gazetteer));
}

function labelBrief(set: string, brief: Brief, gazetteer: Gazetteer): LabelledTelling[] {
  const extraction = analyse(brief, gazetteer);
  const found = toAnswer(brief.id, brief.text, extraction).events;
  const happenings = new Map<number, string>();
  for (const [index, pair] of matchBest(brief.events, found, resemblance).entries())
    happenings.set(pair, brief.events[index]?.cluster ?? `${brief.id}!${index}`);
  return toTellings(brief, extraction, () => null).map((telling) => ({ telling, happening: happenings.get(telling.ordinal) ?? null, set }));
}

type FoundEvent = ReturnType<typeof toAnswer>["events"][number];

/** Kinder than the measure of events: linking must join what was read only half right, too. */
function resemblance(gold: GoldEvent, found: FoundEvent): number {
  const isSameHarm = harmOf(gold.type) === harmOf(found.type);
  const agreed = [
    isSameTime(gold.date, found.date),
    gold.places.length === 0 ? found.places.length === 0 : gold.places.some((place) => found.places.some((other) => isAt(place, other))),
    gold.actors.length === 0
      ? found.actors.length === 0
      : gold.actors.some((name) => found.actors.some((other) => fold(name) === fold(other.name))),
    gold.numbers.some((number) => found.numbers.some((other) => ("value" in other ? other.value : other.min) === number.min)),
  ].filter(Boolean).length;
  return agreed >= (isSameHarm ? 2 : 3) ? 2 * agreed + (isSameHarm ? 3 : 0) : 0;
}

const MOST_DIFFERENCE = 40;

function isSameTime(gold: GoldEvent["date"], found: FoundEvent["date"]): boolean {
  if (gold === null || found === null) return gold === found;
  const [first, last, start, end] = [gold.start, gold.end, found.start, found.end].map(toDayNumber) as [number, number, number, number]; // four in, four out
  return start <= last + 1 && first <= end + 1 && Math.abs(end - start - (last - first)) < MOST_DIFFERENCE;
}
