import { KIND_FAMILY_IDS } from "./kind.ts";
import type { Lanes } from "./view.ts";
import { EVENT_WORDS } from "./words/events.ts";
import type { Locale } from "./words/locale.ts";
import { TIMELINE_WORDS } from "./words/timeline.ts";

/** What a lane of the timeline is called: a kind and the lanes that stand for nobody in the reader's language, all others by their own name. */
export function laneName({ id, label }: { id: string; label: string }, by: Lanes, locale: Locale): string {
  if (locale === "en") return label;
  const words = TIMELINE_WORDS[locale];
  // The ids with which the server names what is no value of a facet.
  if (id === "_all") return words.allEvents;
  if (id === "_none" && (by === "actor" || by === "source")) return words.unnamed[by];
  if (id === "_rest") return words.others(/^\d+/.exec(label)?.[0] ?? "");
  const family = by === "kind" ? KIND_FAMILY_IDS.find((known) => known === id) : undefined;
  return family === undefined ? label : EVENT_WORDS[locale].families[family];
}
