import type { DocumentSummary } from "./answer.ts";
import { formatNumber } from "./event-words.ts";
import type { DifferenceCounts, EventAspect, EventReading } from "./rereading.ts";
import { formatDay, formatPublished, formatShortDay, formatWhen } from "./time-words.ts";
import { EVENT_WORDS } from "./words/events.ts";
import type { Locale } from "./words/locale.ts";
import { READING_WORDS } from "./words/reading.ts";

/** `2 events changed, 1 new, 1 gone · 3 names placed anew`; "nothing" when nothing is different. */
export function formatDifference(counts: DifferenceCounts, locale: Locale = "en"): string {
  const words = READING_WORDS[locale];
  const changes = (["changed", "new", "gone"] as const).filter((change) => counts[change] > 0);
  const events = changes.map((change, at) => (at === 0 ? words.firstChange : words.moreChange)[change](counts[change]));
  const names = (["placed", "abstained", "found", "lost"] as const).flatMap((change) =>
    counts[change] > 0 ? [words.names[change](counts[change])] : [],
  );
  const parts = events.length === 0 ? names : [events.join(words.comma), ...names];
  return parts.length === 0 ? words.nothing : parts.join(" · ");
}

type Dated = Pick<DocumentSummary, "reference" | "published" | "publishedBy">;

/** From which day "yesterday" and "on Tuesday" are counted, and how that day is known. */
export function formatReference({ reference, published, publishedBy }: Dated, locale: Locale = "en"): { day: string | null; how: string } {
  const words = READING_WORDS[locale].reference;
  if (reference === null) return { day: null, how: words.none };
  const day = formatDay(reference.day, locale);
  if (reference.inferred) return { day, how: words.inferred };
  const isByHand = publishedBy === "hand";
  return { day, how: published?.length === 7 ? words.month(formatPublished(published, locale), isByHand) : words.day(isByHand) };
}

/** `English`; "too little text to tell" for `und`. */
export function formatLanguage(tag: string, locale: Locale = "en"): string {
  if (tag === "und") return READING_WORDS[locale].tooLittle;
  return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
}

export function formatRereadOn(at: string, locale: Locale = "en"): string {
  return formatShortDay(at.slice(0, 10), locale);
}

/** One aspect of a reading in words; "none" when nothing was read. */
export function formatAspect(reading: EventReading, aspect: EventAspect, locale: Locale = "en"): string {
  const words = READING_WORDS[locale];
  const list = (said: readonly string[]) => (said.length === 0 ? words.none : said.join(words.comma));
  switch (aspect) {
    case "kind":
      return EVENT_WORDS[locale].kinds[reading.kind];
    case "date": {
      const { text, precision } = formatWhen(reading.when, reading.whenValue, locale);
      return precision === null ? text : `${text} · ${precision}`;
    }
    case "place":
      return list(reading.places);
    case "actors":
      return list(reading.actors);
    case "figures":
      return list(reading.numbers.map((number) => formatNumber(number, locale)));
    case "hedging":
      return EVENT_WORDS[locale].hedgings[reading.hedging];
    case "sources":
      return list(reading.sources);
    case "sentence":
      return words.quoted(reading.sentence);
  }
}
