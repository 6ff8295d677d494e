import type { Gazetteer, Place } from "#domain/place.ts";
import { addDays, toDayNumber } from "#domain/time.ts";
import type { Answer } from "#server/ingest/contract.ts";
import type { Brief } from "./gold.ts";
import { DEMONYM_STATES, EVENT_WORDS, FIGURES, NOT_PLACES, NUMBER_WORDS } from "./naive-words.ts";

/**
 * What a dashboard's keyword match would say: every capitalised name that the gazetteer holds is the most populous place of that name, and
 * literal; dates by a handful of patterns, counted from the publication date; whoever stands in capitals before "said" is a source; each
 * sentence with a telling word is an event at its first place, on its date or the day of publication. It clusters nothing.
 * Against it our measures can be held to those of others.
 */
export function guess(brief: Pick<Brief, "id" | "text" | "published">, gazetteer: Gazetteer): Answer {
  const { id, text, published } = brief;
  const names = findNames(text);
  const places = names.flatMap((name) => toPlaces(name, gazetteer));
  const dates = findDates(text, published);
  const actors = names.flatMap((name) => toActors(name, gazetteer));
  const within = (span: Span) => (other: Span) => other.start >= span.start && other.end <= span.end;
  const events = findSentences(text).flatMap((sentence): Answer["events"] => {
    const [type] = EVENT_WORDS.find(([, pattern]) => pattern.test(sentence.text)) ?? [];
    if (!type) return [];
    const date = dates.filter(within(sentence)).find(({ value }) => DAY.test(value))?.value ?? published;
    return [
      {
        start: sentence.start,
        end: sentence.end,
        sentence: sentence.text,
        type,
        date: date === null ? null : { start: date, end: date, precision: "day" },
        places: places
          .filter(within(sentence))
          .slice(0, 1)
          .map(({ lat, lon, country, level, name }) => ({ lat, lon, country, level, name: name ?? "" })),
        actors: [...new Set(actors.filter(within(sentence)).map(({ name }) => name))].map((name) => ({ name })),
        sources: [],
        numbers: FIGURES.flatMap(([kind, pattern]) =>
          [...sentence.text.matchAll(pattern)].flatMap(([, words = ""]) => {
            const value = NUMBER_WORDS.get(words.toLowerCase()) ?? Number(words.replaceAll(",", ""));
            return Number.isFinite(value) ? [{ kind, value }] : [];
          }),
        ),
      },
    ];
  });
  return { id, places, dates, actors, sources: findSources(text), events };
}

type Span = { start: number; end: number };
type Words = Span & { text: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NAME = /\p{Lu}[\p{L}'’-]+(?: (?:of |de |al-|the )?\p{Lu}[\p{L}'’-]+)*/gu;

const toSpan = (match: RegExpMatchArray, text = match[0]): Words => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + text.length,
  text,
});
const findNames = (text: string) => [...text.matchAll(NAME)].map((match) => toSpan(match, match[0].replace(/['’]s?$/, "")));
const findSentences = (text: string) => [...text.matchAll(/[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]+)*/g)].map((match) => toSpan(match));

/** The longest runs of a name's words that the gazetteer holds, from the left. */
function toPlaces(name: Words, gazetteer: Gazetteer): Answer["places"] {
  const words = [...name.text.matchAll(/\S+/g)].map((match) => toSpan(match));
  const found: Answer["places"] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = words.length - 1; last >= first; last--) {
      const [from, to] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
      const text = name.text.slice(from, to).replace(/['’]s?$/, "");
      const place = NOT_PLACES.has(text) ? null : mostPopulous(gazetteer.lookup(text));
      if (!place) continue;
      const { lat, lng: lon, country, level } = place;
      const start = name.start + from;
      found.push({
        start,
        end: start + text.length,
        text,
        lat,
        lon,
        country: country ?? undefined,
        level,
        name: place.name,
        use: "literal",
      });
      first = last;
      break;
    }
  }
  return found;
}

function mostPopulous(places: readonly Place[]): Place | null {
  return places.reduce<Place | null>((best, place) => (best === null || place.population > best.population ? place : best), null);
}

function toActors(name: Words, gazetteer: Gazetteer): Answer["actors"] {
  const country = gazetteer.lookup(name.text).find(({ level }) => level === "country");
  const state = country?.name ?? DEMONYM_STATES.get(name.text.split(" ")[0] ?? "");
  if (state) return [{ ...name, name: state, type: "state" }];
  if (!name.text.includes(" ") || gazetteer.lookup(name.text).length > 0) return [];
  return [{ ...name, name: name.text, type: "org" }];
}

function findSources(text: string): Answer["sources"] {
  return [...text.matchAll(/((?:\p{Lu}[\p{L}'’-]+ ?)+) (?:said|says|told)|(?:[Aa]ccording to )((?:the )?(?:\p{Lu}[\p{L}'’-]+ ?)+)/gu)].map(
    (match) => {
      const words = (match[1] ?? match[2] ?? "").trim();
      const start = (match.index ?? 0) + match[0].indexOf(words);
      return { start, end: start + words.length, text: words, name: words };
    },
  );
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const MONTH = `(${MONTHS.join("|")})`;
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const pad = (value: string | number) => String(value).padStart(2, "0");
const monthOf = (name = "") => pad(MONTHS.indexOf(name) + 1);

type DateRule = readonly [RegExp, (match: RegExpMatchArray, published: string) => string];
const DATE_RULES: readonly DateRule[] = [
  [/\b\d{4}-\d{2}-\d{2}\b/g, ([day]) => day],
  [new RegExp(`\\b(\\d{1,2}) ${MONTH},? (\\d{4})\\b`, "g"), ([, day = "", month, year]) => `${year}-${monthOf(month)}-${pad(day)}`],
  [new RegExp(`\\b${MONTH} (\\d{1,2}),? (\\d{4})\\b`, "g"), ([, month, day = "", year]) => `${year}-${monthOf(month)}-${pad(day)}`],
  [new RegExp(`\\b${MONTH} (\\d{4})\\b`, "g"), ([, month, year]) => `${year}-${monthOf(month)}`],
  [new RegExp(`\\b${MONTH} (\\d{1,2})\\b`, "g"), ([, month, day = ""], now) => `${now.slice(0, 4)}-${monthOf(month)}-${pad(day)}`],
  [new RegExp(`\\b(\\d{1,2}) ${MONTH}\\b`, "g"), ([, day = "", month], now) => `${now.slice(0, 4)}-${monthOf(month)}-${pad(day)}`],
  [/\b(?:today|tonight)\b/gi, (_, now) => now],
  [/\byesterday\b/gi, (_, now) => addDays(now, -1)],
  [/\btomorrow\b/gi, (_, now) => addDays(now, 1)],
  [new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`, "g"), ([name], now) => lastWeekday(name, now)],
  [/\b(?:last|this|next) (?:week|month|year)\b/gi, (_, now) => now],
  [/\b(?:1[5-9]|20)\d\d\b/g, ([year]) => year],
];

function lastWeekday(name: string, now: string): string {
  const today = (toDayNumber(now) + 4) % 7;
  return addDays(now, -((today - WEEKDAYS.indexOf(name) + 7) % 7));
}

function findDates(text: string, published: string | null): Answer["dates"] {
  const found: Answer["dates"] = [];
  for (const [pattern, read] of DATE_RULES) {
    for (const match of text.matchAll(pattern)) {
      const span = toSpan(match);
      if (found.some(({ start, end }) => start < span.end && span.start < end)) continue;
      const value = read(match, published ?? "2000-01-01");
      found.push({ ...span, value, precision: DAY.test(value) ? "day" : "month" });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
