import { FACETS, type Facet, searchWords, toggleChoice } from "#domain/filter.ts";
import { formatShortDay } from "#domain/time-words.ts";
import type { View } from "#domain/view.ts";
import { FILTER_WORDS } from "#domain/words/filters.ts";
import type { Locale } from "#domain/words/locale.ts";

/** One active filter in plain words, and the view without it. */
export type Chip = { id: string; text: string; without: View };

export function toChips(view: View, nameOf: (facet: Facet, id: string) => string, locale: Locale = "en"): Chip[] {
  const words = FILTER_WORDS[locale];
  const { filter } = view;
  const say = (day: string) => formatShortDay(day, locale);
  const drop = (change: Partial<View["filter"]>): View => ({ ...view, filter: { ...filter, ...change } });
  const chips = FACETS.flatMap((facet) =>
    (["only", "not"] as const).flatMap((side) =>
      filter[facet][side].map((id) => ({
        id: `${facet}-${side}-${id}`,
        text: (side === "only" ? words.only : words.none)[facet](nameOf(facet, id)),
        without: { ...view, filter: toggleChoice(filter, facet, side, id) },
      })),
    ),
  );
  if (searchWords(filter.words).length > 0)
    chips.push({ id: "words", text: words.words(filter.words.trim()), without: drop({ words: "" }) });
  if (filter.from !== null) {
    chips.push({ id: "from", text: words.fromDay[filter.clock](say(filter.from)), without: drop({ from: null }) });
  }
  if (filter.to !== null) chips.push({ id: "to", text: words.toDay[filter.clock](say(filter.to)), without: drop({ to: null }) });
  if (filter.undated) chips.push({ id: "undated", text: words.andUndated, without: drop({ undated: false }) });
  if (filter.knownBy !== null) {
    chips.push({ id: "known", text: words.knownByDay(say(filter.knownBy)), without: drop({ knownBy: null }) });
  }
  if (view.playhead !== null) {
    const { day, trail } = view.playhead;
    const back = trail === "all" ? "" : words.daysBack(trail);
    chips.push({ id: "play", text: words.upTo(say(day)) + back, without: { ...view, playhead: null } });
  }
  if (view.onlySeen) chips.push({ id: "seen", text: words.seen, without: { ...drop({ box: null }), onlySeen: false } });
  return chips;
}
