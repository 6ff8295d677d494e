import type { Database } from "#db/open.ts";
import type { ExploreAnswer } from "#domain/answer.ts";
import { askedFilter, type View } from "#domain/view.ts";
import type { Locale } from "#domain/words/locale.ts";
import type { Columns } from "#server/query/columns/worker-questions.ts";
import { type Quote, type QuotedEvent, streamEvents } from "#server/query/stream.ts";
import { answerView } from "./view-answer.ts";

/** More than this nobody prints; the exports hold all. */
export const MAX_LISTED = 300;

export type Report = {
  sentence: string;
  answer: ExploreAnswer;
  /** The first events in the view's order, each with its sentences. */
  events: QuotedEvent[];
  /** What those were read from, each once. */
  documents: Omit<Quote, "sentence">[];
};

/** All that goes on paper for a view, as of one revision unless documents come in the very moment. */
export async function reportOn(database: Database, columns: Columns, view: View, locale: Locale): Promise<Report> {
  const { answer, sentence } = await answerView(columns, view, locale);
  const events = firstEvents(database, view);
  const quotes = events.flatMap((event) => event.quotes);
  const documents = [...new Map(quotes.map(({ sentence: _, ...document }) => [document.document, document])).values()];
  return {
    sentence,
    answer,
    events,
    documents: documents.sort((a, b) => (b.published ?? "").localeCompare(a.published ?? "") || a.title.localeCompare(b.title)),
  };
}

function firstEvents(database: Database, view: View): QuotedEvent[] {
  const stream = streamEvents(database.folder, askedFilter(view), view.order);
  try {
    const found: QuotedEvent[] = [];
    for (const page of stream.pages()) {
      found.push(...page.slice(0, MAX_LISTED - found.length));
      if (found.length >= MAX_LISTED) break;
    }
    return found;
  } finally {
    stream.close();
  }
}
