import type { Totals } from "./answer.ts";
import { formatAmount, formatCount } from "./event-words.ts";
import { type Facet, type Filter, searchWords } from "./filter.ts";
import { formatShortDay } from "./time-words.ts";

/** What a part of the sentence opens when it is pressed. */
export type Control = Facet | "list" | "dates" | "words" | "map" | "undated";
export type SentencePart = { text: string; opens: Control | null };

/** Names of what is chosen; an id where the name is not known yet. */
export type NameOf = (facet: Facet, id: string) => string;

const MAX_NAMES = 2;

/** In the order in which they are said, with the words before what is chosen and before what is excluded. */
const CLAUSES: readonly { facet: Facet; only: string; not: string }[] = [
  { facet: "kind", only: "of", not: "but not of" },
  { facet: "actor", only: "with", not: "without" },
  { facet: "region", only: "in", not: "outside" },
  { facet: "source", only: "citing", not: "not citing" },
  { facet: "outlet", only: "told by", not: "not told by" },
  { facet: "hedging", only: "that are", not: "that are not" },
];

function joinNames(names: string[]): string {
  if (names.length <= MAX_NAMES) return names.join(" or ");
  return `${names.slice(0, MAX_NAMES).join(", ")} or ${names.length - MAX_NAMES} more`;
}

/** The question and its answer in one sentence: "10 events with North Korea from 1 Jun 2024 to 31 Jul 2026 · 7 located · …". */
export function toSentence(filter: Filter, totals: Totals | null, nameOf: NameOf): SentencePart[] {
  const parts: SentencePart[] = [];
  const say = (text: string, opens: Control | null = null) => parts.push({ text, opens });
  say(totals === null ? "Counting events" : formatCount(totals.all, "event"), "list");
  for (const { facet, only, not } of CLAUSES) {
    for (const [word, ids] of [
      [only, filter[facet].only],
      [not, filter[facet].not],
    ] as const) {
      if (ids.length === 0) continue;
      say(` ${word} `);
      const names = joinNames(ids.map((id) => nameOf(facet, id)));
      say(facet === "kind" || facet === "hedging" ? names.toLowerCase() : names, facet);
    }
  }
  if (searchWords(filter.words).length > 0) {
    say(" with the words ");
    say(`“${filter.words.trim()}”`, "words");
  }
  sayDates(filter, say);
  if (filter.box !== null) {
    say(" ");
    say("in view", "map");
  }
  if (totals !== null) sayTotals(totals, say);
  return parts;
}

type Say = (text: string, opens?: Control) => void;

function sayDates({ from, to, clock, knownBy }: Filter, say: Say): void {
  const reported = clock === "reported";
  if (from === null && to === null) {
    say(" ");
    say(reported ? "reported at any time" : "at any time", "dates");
  }
  if (from !== null && from === to) {
    say(reported ? " reported on " : " on ");
    say(formatShortDay(from), "dates");
  } else if (from !== null) {
    say(reported ? " reported from " : " from ");
    say(formatShortDay(from), "dates");
  }
  if (to !== null && to !== from) {
    say(from !== null ? " to " : reported ? " reported until " : " until ");
    say(formatShortDay(to), "dates");
  }
  if (knownBy !== null) {
    say(", as known by ");
    say(formatShortDay(knownBy), "dates");
  }
}

function sayTotals({ located, relations, unplaceable, undated, leftOutUndated }: Totals, say: Say): void {
  say(` · ${formatAmount(located)} located · ${formatCount(relations, "relation")} · ${formatAmount(unplaceable)} not placeable; `);
  if (leftOutUndated > 0) {
    if (undated > 0) say(`${formatAmount(undated)} undated, `);
    say(`${formatAmount(leftOutUndated)} undated left out`, "undated");
  } else {
    say(`${formatAmount(undated)} undated`);
  }
}

/** The sentence as one string, for a screen reader and a page's title. */
export function toPlainSentence(parts: readonly SentencePart[]): string {
  return parts.map((part) => part.text).join("");
}
