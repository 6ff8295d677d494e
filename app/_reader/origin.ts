import type { EventDetail, EventReport } from "#domain/event.ts";
import type { Locale } from "#domain/words/locale.ts";
import { READER_WORDS } from "#domain/words/reader.ts";

/** Why a report counts for no testimony of its own, in a sentence. */
export function formatOrigin(
  { report, why, name }: NonNullable<EventReport["restsOn"]>,
  event: Pick<EventDetail, "reports">,
  locale: Locale = "en",
): string {
  const words = READER_WORDS[locale];
  const other = event.reports.find(({ id }) => id === report)?.document;
  return words.origins[why](name ?? other?.publisher ?? other?.title ?? words.anotherReport);
}
