import type { DocumentSummary } from "./answer.ts";
import { formatCount, formatNumber } from "./event-words.ts";
import { HEDGING_LABELS, KIND_LABELS } from "./kind.ts";
import type { DifferenceCounts, EventAspect, EventReading } from "./rereading.ts";
import { formatDay, formatPublished, formatShortDay, formatWhen } from "./time-words.ts";

/** `2 events changed, 1 new, 1 gone · 3 names placed anew`; "nothing" when nothing is different. */
export function formatDifference(counts: DifferenceCounts): string {
  const [first, ...rest] = (
    [
      [counts.changed, "changed"],
      [counts.new, "new"],
      [counts.gone, "gone"],
    ] as const
  ).filter(([count]) => count > 0);
  const events = first
    ? [[`${formatCount(first[0], "event")} ${first[1]}`, ...rest.map(([count, word]) => `${count} ${word}`)].join(", ")]
    : [];
  const names = (
    [
      [counts.placed, "placed anew"],
      [counts.abstained, "left open"],
      [counts.found, "found as a place"],
      [counts.lost, "no longer a place"],
    ] as const
  ).flatMap(([count, words]) => (count > 0 ? [`${formatCount(count, "name")} ${words}`] : []));
  const parts = [...events, ...names];
  return parts.length === 0 ? "nothing" : parts.join(" · ");
}

type Dated = Pick<DocumentSummary, "reference" | "published" | "publishedBy">;

/** From which day "yesterday" and "on Tuesday" are counted, and how that day is known. */
export function formatReference({ reference, published, publishedBy }: Dated): { day: string | null; how: string } {
  if (reference === null) {
    return { day: null, how: "Neither a publication date nor a day in the text to count from: “yesterday” stays undated." };
  }
  const day = formatDay(reference.day);
  if (reference.inferred) return { day, how: "Nobody said when it was published: the latest day that its text names as past." };
  const said = publishedBy === "hand" ? ", set by hand" : "";
  if (published?.length === 7) return { day, how: `The last day of ${formatPublished(published)}, the month of publication${said}.` };
  return { day, how: `The day of publication${said}.` };
}

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

/** `English`; "too little text to tell" for `und`. */
export function formatLanguage(tag: string): string {
  return tag === "und" ? "too little text to tell" : (LANGUAGES.of(tag) ?? tag);
}

export function formatRereadOn(at: string): string {
  return formatShortDay(at.slice(0, 10));
}

export const ASPECT_LABELS: Record<EventAspect, string> = {
  kind: "Kind",
  date: "When",
  place: "Where",
  actors: "Who",
  figures: "Figures",
  hedging: "How sure",
  sources: "Per",
  sentence: "Sentence",
};

/** One aspect of a reading in words; "none" when nothing was read. */
export function formatAspect(reading: EventReading, aspect: EventAspect): string {
  const list = (words: readonly string[]) => (words.length === 0 ? "none" : words.join(", "));
  switch (aspect) {
    case "kind":
      return KIND_LABELS[reading.kind];
    case "date": {
      const { text, precision } = formatWhen(reading.when, reading.whenValue);
      return precision === null ? text : `${text} · ${precision}`;
    }
    case "place":
      return list(reading.places);
    case "actors":
      return list(reading.actors);
    case "figures":
      return list(reading.numbers.map((number) => formatNumber(number)));
    case "hedging":
      return HEDGING_LABELS[reading.hedging];
    case "sources":
      return list(reading.sources);
    case "sentence":
      return `“${reading.sentence}”`;
  }
}
