import type { EventDetail } from "#domain/event.ts";
import { formatPublished, formatWhen } from "#domain/time-words.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import type { Locale } from "#domain/words/locale.ts";
import { READER_WORDS } from "#domain/words/reader.ts";

/** The event with every sentence that tells it, whose sentence it is, and where to see it. */
export function formatCitation(event: EventDetail, link: string, locale: Locale = "en"): string {
  const words = READER_WORDS[locale];
  const { text, precision } = formatWhen(event.when, event.whenValue, locale);
  const isYearless = event.when === null && precision !== null;
  const when = isYearless ? text + words.comma + precision : text;
  const reports = event.reports.map(({ sentence, document }) => {
    const published = document.published === null ? words.publishedUnknown : formatPublished(document.published, locale);
    const where = [document.title, document.publisher, published, document.url].filter((part) => part !== null);
    return `“${sentence.text.trim()}” ${where.join(words.comma)}.`;
  });
  return [`${event.summary} (${when}; ${EVENT_WORDS[locale].hedgings[event.hedging].toLowerCase()}).`, ...reports, link].join("\n");
}
