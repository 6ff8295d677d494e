import type { EventDetail } from "#domain/event.ts";
import { HEDGING_LABELS } from "#domain/kind.ts";
import { formatPublished, formatWhen } from "#domain/time-words.ts";

/** The event with every sentence that tells it, whose sentence it is, and where to see it. */
export function formatCitation(event: EventDetail, link: string): string {
  const { text, precision } = formatWhen(event.when, event.whenValue);
  const when = precision === "year not given" ? `${text}, year not given` : text;
  const reports = event.reports.map(({ sentence, document }) => {
    const published = document.published === null ? "publication date not known" : formatPublished(document.published);
    const where = [document.title, document.publisher, published, document.url].filter((part) => part !== null);
    return `“${sentence.text.trim()}” ${where.join(", ")}.`;
  });
  return [`${event.summary} (${when}; ${HEDGING_LABELS[event.hedging].toLowerCase()}).`, ...reports, link].join("\n");
}
