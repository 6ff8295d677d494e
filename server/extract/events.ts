import type { ExtractedEvent } from "#domain/event.ts";
import type { DateMention, PlaceMention } from "#domain/mention.ts";
import { readClauses } from "./clauses.ts";
import { absorbApproach } from "./event-approach.ts";
import { complete, isOpen, lendPlaces } from "./event-complete.ts";
import type { Draft } from "./event-draft.ts";
import { readSentence } from "./event-drafts.ts";
import type { Header, LastDate, ReadDocument } from "./event-reading.ts";
import { isHeading, isQuestion, readDateline } from "./framing.ts";
import { nounTriggers } from "./lexicon/triggers.ts";
import { mentionReader, type Placed } from "./mentions-in-sentence.ts";
import { mergeDrafts } from "./merge-drafts.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { summarise } from "./summary.ts";
import { type Sentence, tokenIndexAt } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { markWords } from "./word-marks.ts";

/**
 * What happened, one event a happening, in the order of the text. Indices point into the lists that were given.
 * A place that is no literal one, and a date on which somebody only spoke, are never an event's own.
 */
export function findEvents(document: ReadDocument): ExtractedEvent[] {
  const drafts = findDrafts(document);
  const { text, dates } = document;
  const merged = mergeDrafts(drafts, dates, (draft) => text.slice(draft.sentence.start, draft.sentence.end));
  return merged.map((draft) => toEvent(draft, summarise(draft, document, text)));
}

function toEvent(draft: Draft, summary: string): ExtractedEvent {
  const { kind, mode, sentence, trigger, date, when, whenValue, places, otherwise, actors, sources, numbers, hedging } = draft;
  const late = draft.late.filter(({ kind, min, max }) => !numbers.some((one) => one.kind === kind && one.min === min && one.max === max));
  const all = [...numbers, ...late];
  const event = { kind, mode, sentence, trigger, summary, date, when, whenValue, places, actors, sources, numbers: all, hedging };
  return otherwise === undefined ? event : { ...event, otherwise };
}

function findDrafts(document: ReadDocument): Draft[] {
  const { text, sentences } = document;
  const drafts: Draft[] = [];
  const nextPlaces = mentionReader(document.places);
  const nextDates = mentionReader(document.dates);
  const nextActors = mentionReader(document.actors);
  const nextAttributions = mentionReader(document.attributions);
  let paragraph = 0;
  let datelineDate: Placed<DateMention> | null = null;
  let lastDate: LastDate | null = null;
  let header: Header | null = null;
  let item = 0;
  let lastPlace: Header | null = null;
  let lastSpoken: { paragraph: number; attributions: readonly number[] } = { paragraph: -1, attributions: [] };
  sentences.forEach((sentence, ordinal) => {
    const before = sentences[ordinal - 1];
    if (before && /[\n\r]/.test(text.slice(before.end, sentence.start))) {
      paragraph += 1;
      if (LIST_ITEM.test(text.slice(sentence.start, sentence.start + 12))) {
        item += 1;
        lastDate = null;
        header = null;
      }
    }
    const { tokens } = sentence;
    const places = nextPlaces(sentence);
    const dates = nextDates(sentence);
    const actors = nextActors(sentence);
    const attributions = nextAttributions(sentence).map((placed) => ({ ...placed, cueAt: tokenIndexAt(tokens, placed.value.cue.start) }));
    const earlierDate = lastDate;
    for (const { index, value } of dates) {
      const isDay = value.precision === "day" || value.precision === "time";
      if (isDay && value.when && value.when.start === value.when.end && attributions.length === 0)
        lastDate = { index, when: value.when, paragraph, ordinal };
    }
    const spoken = attributions.flatMap(({ index, value }) => (value.isWithheld ? [] : [index]));
    const inherited = lastSpoken.paragraph === paragraph ? lastSpoken.attributions : [];
    if (spoken.length > 0) lastSpoken = { paragraph, attributions: spoken };
    const opensItem = item > 0 && LIST_ITEM.test(text.slice(sentence.start, sentence.start + 12));
    const dateline = paragraph < 4 || opensItem ? readDateline(sentence) : 0;
    const earlierPlace = lastPlace?.paragraph === paragraph ? lastPlace : null;
    const front = places.find(({ from, value }) => from > 0 && from <= 3 && value.use === "literal");
    if (front && FRONTS.has(tokens[0]?.lower ?? ""))
      lastPlace = {
        kinds: null,
        places: [front.index],
        placeNames: [front.value.name.toLowerCase()],
        ordinal,
        paragraph,
        isDateline: false,
      };
    const isTitle = isHeading(sentence, text);
    header = headerOf(sentence, places, { dateline, isTitle, opensItem, ordinal, paragraph }) ?? header;
    if (isTitle || isQuestion(sentence)) return;
    const last = drafts.at(-1);
    if (!mayTell(tokens) && !isOpen(last, ordinal, paragraph)) return;
    datelineDate ??= dates.find((date) => date.end <= dateline && date.value.when !== null) ?? null;
    const body = dates.filter((date) => date.from >= dateline);
    const frame: SentenceFrame = {
      tokens,
      clauses: readClauses(tokens, insideOf(tokens.length, [dates, places])),
      places: places.filter((place) => place.from >= dateline),
      dates: body,
      actors: actors.filter((actor) => actor.from >= dateline),
      attributions,
    };
    lendPlaces(last, frame, ordinal);
    const told = readSentence({
      frame,
      sentence,
      ordinal,
      paragraph,
      document,
      dateline,
      inherited,
      datelineDate,
      lastDate: earlierDate,
      header,
      item,
      lastPlace: earlierPlace,
      previous: last ?? null,
      earlier: drafts,
    });
    if (last && absorbApproach(last, told)) drafts.pop();
    if (told.length === 0 && isOpen(last, ordinal, paragraph))
      complete(drafts.find((draft) => draft.ordinal === last.ordinal) ?? last, frame);
    drafts.push(...told);
  });
  return drafts;
}

const FRONTS = new Set(["in", "at", "near", "outside"]);
const LIST_ITEM = /^(?:[-•*–]\s|\p{Extended_Pictographic}|\(?\d{1,2}[.)](?!\d)|\(?[A-Z][.)]\s|Case \d)/u;

const MAX_HEADER_WORDS = 7;

/** "KYIV, Oct 15 -", a line that is little more than the name of a place: "Odesa, as of 07:30", or a heading that says what happens where. */
function headerOf(
  { tokens }: Sentence,
  places: readonly Placed<PlaceMention>[],
  {
    dateline,
    isTitle,
    opensItem,
    ordinal,
    paragraph,
  }: { dateline: number; isTitle: boolean; opensItem: boolean; ordinal: number; paragraph: number },
): Header | null {
  const [first] = places;
  if (!first || first.value.use === "metonymic" || (!isTitle && dateline === 0 && tokens.length > 3 * MAX_HEADER_WORDS)) return null;
  const toHeader = (found: Placed<PlaceMention>[], kinds: Header["kinds"], isDateline: boolean): Header | null =>
    found.length === 0
      ? null
      : {
          kinds,
          places: found.map(({ index }) => index),
          placeNames: found.map(({ value }) => value.name.toLowerCase()),
          ordinal,
          paragraph,
          isDateline,
        };
  const isLine =
    dateline === 0 &&
    !mayTell(tokens) &&
    tokens.slice(0, first.from).every(({ text }) => !hasLetter(text)) &&
    tokens.filter(({ text }) => hasLetter(text)).length <= MAX_HEADER_WORDS;
  if (isLine) return toHeader(places.slice(0, 1), null, false);
  if (isTitle) {
    const inside = places.filter(
      ({ from, value }) => value.use === "literal" && /^(?:in|at|near|on|off)$/.test(tokens[from - 1]?.lower ?? ""),
    );
    const kinds = tokens.flatMap(({ lower }) => nounTriggers(lower).map(({ kind }) => kind));
    return kinds.length === 0 ? null : toHeader(inside.slice(0, 1), kinds, false);
  }
  return toHeader(places.filter((place) => place.end <= dateline).slice(0, 1), null, !opensItem);
}

const LETTER = /\p{L}/u;

function hasLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || LETTER.test(text);
}

/** Words that tell more of what was told before. */
const BESIDES = markWords(["responsibility", "suspect", "follow", "followed", "likewise"]);

function mayTell(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower, tells, marks }, at) => (tells ? lower !== "be" || tokens[at + 1]?.lower === "in" : (marks & BESIDES) !== 0));
}

/** 1 for each token inside a mention, its first one left out. */
function insideOf(length: number, lists: readonly (readonly { from: number; end: number }[])[]): number[] {
  const inside = new Array<number>(length + 1).fill(0);
  for (const mentions of lists) for (const { from, end } of mentions) inside.fill(1, from + 1, end);
  return inside;
}
