import { FACETS, type Facet, searchWords, toggleChoice } from "#domain/filter.ts";
import { formatShortDay } from "#domain/time-words.ts";
import type { View } from "#domain/view.ts";

/** One active filter in plain words, and the view without it. */
export type Chip = { id: string; text: string; without: View };

const VERBS: Record<Facet, { only: string; not: string }> = {
  actor: { only: "with", not: "without" },
  source: { only: "citing", not: "not citing" },
  outlet: { only: "told by", not: "not told by" },
  region: { only: "in", not: "outside" },
  kind: { only: "kind:", not: "not kind:" },
  hedging: { only: "how sure:", not: "not" },
};

export function toChips(view: View, nameOf: (facet: Facet, id: string) => string): Chip[] {
  const { filter } = view;
  const drop = (change: Partial<View["filter"]>): View => ({ ...view, filter: { ...filter, ...change } });
  const chips = FACETS.flatMap((facet) =>
    (["only", "not"] as const).flatMap((side) =>
      filter[facet][side].map((id) => ({
        id: `${facet}-${side}-${id}`,
        text: `${VERBS[facet][side]} ${nameOf(facet, id)}`,
        without: { ...view, filter: toggleChoice(filter, facet, side, id) },
      })),
    ),
  );
  const reported = filter.clock === "reported" ? "reported " : "";
  if (searchWords(filter.words).length > 0) chips.push({ id: "words", text: `“${filter.words.trim()}”`, without: drop({ words: "" }) });
  if (filter.from !== null)
    chips.push({ id: "from", text: `${reported}from ${formatShortDay(filter.from)}`, without: drop({ from: null }) });
  if (filter.to !== null) chips.push({ id: "to", text: `${reported}to ${formatShortDay(filter.to)}`, without: drop({ to: null }) });
  if (filter.undated) chips.push({ id: "undated", text: "and the undated", without: drop({ undated: false }) });
  if (filter.knownBy !== null) {
    chips.push({ id: "known", text: `known by ${formatShortDay(filter.knownBy)}`, without: drop({ knownBy: null }) });
  }
  if (view.playhead !== null) {
    const { day, trail } = view.playhead;
    const back = trail === "all" ? "" : `, ${trail} days back`;
    chips.push({ id: "play", text: `up to ${formatShortDay(day)}${back}`, without: { ...view, playhead: null } });
  }
  if (view.onlySeen) chips.push({ id: "seen", text: "only what I see", without: { ...drop({ box: null }), onlySeen: false } });
  return chips;
}
