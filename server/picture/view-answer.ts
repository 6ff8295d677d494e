import type { ExploreAnswer } from "#domain/answer.ts";
import { withinRange } from "#domain/brushed.ts";
import { exploreQuestion, lookAt } from "#domain/explore-question.ts";
import { toPlainSentence, toSentence } from "#domain/sentence.ts";
import { namesFrom } from "#domain/value-names.ts";
import { askedFilter, type View } from "#domain/view.ts";
import type { Locale } from "#domain/words/locale.ts";
import type { Columns } from "#server/query/columns/worker-questions.ts";

export type ViewAnswer = { answer: ExploreAnswer; sentence: string };

/** All that a view shows, and the view in words. */
export async function answerView(columns: Columns, view: View, locale: Locale): Promise<ViewAnswer> {
  const box = view.camera && "box" in view.camera ? view.camera.box : null;
  const answer = await columns.ask("explore", exploreQuestion(view, box ? lookAt(box) : undefined));
  const filter = askedFilter(view);
  return {
    answer: { ...answer, map: withinRange(answer.map, filter) },
    sentence: toPlainSentence(toSentence(filter, answer.totals, namesFrom(answer.facets, locale), locale)),
  };
}
