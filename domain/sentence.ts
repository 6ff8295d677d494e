import type { Totals } from "./answer.ts";
import { type Facet, type Filter, searchWords } from "./filter.ts";
import { formatShortDay } from "./time-words.ts";
import type { Locale } from "./words/locale.ts";
import { SENTENCE_WORDS } from "./words/sentence.ts";

/** What a part of the sentence opens when it is pressed. */
export type Control = Facet | "list" | "dates" | "words" | "map" | "undated";
export type SentencePart = { text: string; opens: Control | null };

/** Names of what is chosen; an id where the name is not known yet. */
export type NameOf = (facet: Facet, id: string) => string;

const MAX_NAMES = 2;

/** In the order in which they are said. */
const SAID: readonly Facet[] = ["kind", "actor", "region", "source", "outlet", "hedging"];

/** The question and its answer in one sentence: "10 events with North Korea from 1 Jun 2024 to 31 Jul 2026 · 7 located · …". */
export function toSentence(filter: Filter, totals: Totals | null, nameOf: NameOf, locale: Locale = "en"): SentencePart[] {
  const parts = toQuestion(filter, totals, nameOf, locale);
  if (totals !== null) sayTotals(totals, sayInto(parts), locale);
  return parts;
}

/** The question and how many events answer it, without what becomes of them: a page's title. */
export function toTitle(filter: Filter, totals: Totals | null, nameOf: NameOf, locale: Locale = "en"): string {
  return toPlainSentence(toQuestion(filter, totals, nameOf, locale));
}

const sayInto =
  (parts: SentencePart[]): Say =>
  (text, opens = null) => {
    if (text !== "") parts.push({ text, opens });
  };

function toQuestion(filter: Filter, totals: Totals | null, nameOf: NameOf, locale: Locale): SentencePart[] {
  const words = SENTENCE_WORDS[locale];
  const parts: SentencePart[] = [];
  const say = sayInto(parts);
  say(totals === null ? words.counting : words.events(totals.all), "list");
  for (const facet of SAID) {
    for (const [before, ids] of [
      [words.clauses[facet].only, filter[facet].only],
      [words.clauses[facet].not, filter[facet].not],
    ] as const) {
      if (ids.length === 0) continue;
      say(before);
      const names = joinNames(
        ids.map((id) => nameOf(facet, id)),
        locale,
      );
      say(facet === "kind" || facet === "hedging" ? names.toLowerCase() : names, facet);
    }
  }
  if (searchWords(filter.words).length > 0) {
    say(words.withWords[0]);
    say(words.quoted(filter.words.trim()), "words");
    say(words.withWords[1]);
  }
  sayDates(filter, say, locale);
  if (filter.box !== null) {
    say(words.inView[0]);
    say(words.inView[1], "map");
  }
  return parts;
}

type Say = (text: string, opens?: Control | null) => void;

function joinNames(names: string[], locale: Locale): string {
  const { or, more, comma } = SENTENCE_WORDS[locale];
  if (names.length <= MAX_NAMES) return names.join(or);
  return `${names.slice(0, MAX_NAMES).join(comma)}${or}${more(names.length - MAX_NAMES)}`;
}

function sayDates({ from, to, clock, knownBy }: Filter, say: Say, locale: Locale): void {
  const { known, [clock]: words } = SENTENCE_WORDS[locale];
  const sayDay = ([before, after]: readonly [string, string], day: string) => {
    say(before);
    say(formatShortDay(day, locale), "dates");
    say(after);
  };
  if (from === null && to === null) {
    say(words.anyTime[0]);
    say(words.anyTime[1], "dates");
  }
  if (from !== null) sayDay(from === to ? words.on : words.from, from);
  if (to !== null && to !== from) sayDay(from === null ? words.until : words.to, to);
  if (knownBy !== null) sayDay(known, knownBy);
}

function sayTotals({ located, relations, unplaceable, undated, leftOutUndated }: Totals, say: Say, locale: Locale): void {
  const words = SENTENCE_WORDS[locale];
  say(words.totals(located, relations, unplaceable));
  if (leftOutUndated > 0) {
    if (undated > 0) say(words.undated(undated) + words.comma);
    say(words.undatedLeftOut(leftOutUndated), "undated");
  } else {
    say(words.undated(undated));
  }
}

/** The sentence as one string, for a screen reader and a page's title. */
export function toPlainSentence(parts: readonly SentencePart[]): string {
  return parts.map((part) => part.text).join("");
}
