import type { Facets } from "./answer.ts";
import { formatCountry } from "./event-words.ts";
import type { Facet } from "./filter.ts";
import { EVENT_KINDS, HEDGINGS, KIND_FAMILY_IDS } from "./kind.ts";
import type { NameOf } from "./sentence.ts";
import { EVENT_WORDS } from "./words/events.ts";
import type { Locale } from "./words/locale.ts";

/** The name of a value that every corpus has: a kind, a family, a hedging, outside English also a country. Null for all others, whose names are data. */
export function closedName(facet: Facet, id: string, locale: Locale): string | null {
  const { families, kinds, hedgings } = EVENT_WORDS[locale];
  if (facet === "hedging") return HEDGINGS.includes(id as never) ? hedgings[id as keyof typeof hedgings] : null;
  if (facet === "kind") {
    if (KIND_FAMILY_IDS.includes(id as never)) return families[id as keyof typeof families];
    return EVENT_KINDS.includes(id as never) ? kinds[id as keyof typeof kinds] : null;
  }
  return facet === "region" && locale !== "en" && /^[A-Z]{2}$/.test(id) ? formatCountry(id, locale) : null;
}

/** What chosen values are called; an id that nobody knows stands for itself. */
export function namesFrom(facets: Facets | null, locale: Locale = "en"): NameOf {
  return (facet, id) => closedName(facet, id, locale) ?? facets?.[facet].find((value) => value.id === id)?.label ?? id;
}
