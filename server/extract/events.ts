import type { ExtractedEvent } from "#domain/event.ts";
import type { DateMention } from "#domain/mention.ts";
import { contains } from "#domain/text-span.ts";
import { toDayNumber } from "#domain/time.ts";
import { readBeats } from "./beats.ts";
import { readClauses } from "./clauses.ts";
import { dayLineOf } from "./day-lines.ts";
import { absorbApproach, withoutArrivals } from "./event-approach.ts";
import { complete, isOpen, lendPlaces } from "./event-complete.ts";
import type { Draft } from "./event-draft.ts";
import { readSentence } from "./event-drafts.ts";
import { isGround, isMedium } from "./event-grounds.ts";
import { hasLabel, headerOf, mayTell, placeInPassing } from "./event-header.ts";
import type { Header, LastDate, ReadDocument } from "./event-reading.ts";
import { isHeading, isQuestion, readDateline } from "./framing.ts";
import { mentionReader, type Placed } from "./mentions-in-sentence.ts";
import { mergeDrafts } from "./merge-drafts.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { summarise } from "./summary.ts";
import { isCapitalised, type Sentence, tokenBefore, tokenIndexAt } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

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
  const event: ExtractedEvent = {
    kind,
    mode,
    sentence,
    trigger,
    summary,
    date,
    when,
    whenValue,
    places,
    actors,
    sources,
    numbers: all,
    hedging,
  };
  if (otherwise !== undefined) event.otherwise = otherwise;
  return event;
}

function findDrafts(document: ReadDocument): Draft[] {
  const { text, sentences } = document;
  const drafts: Draft[] = [];
  const nextPlaces = mentionReader(document.places);
  const nextDates = mentionReader(document.dates);
  const nextActors = mentionReader(document.actors);
  const nextAttributions = mentionReader(document.attributions);
  const beats = readBeats(sentences, document.places);
  let paragraph = 0;
  let datelineDate: Placed<DateMention> | null = null;
  let lastDate: LastDate | null = null;
  let header: Header | null = null;
  let item = 0;
  let labels = 0;
  let lastPlace: Header | null = null;
  let passing: Header | null = null;
  let ownDay: LastDate | null = null;
  let standing: LastDate | null = null;
  let listDay: LastDate | null = null;
  let lastItem = -1;
  let lastSpoken: { paragraph: number; attributions: readonly number[] } = { paragraph: -1, attributions: [] };
  sentences.forEach((sentence, ordinal) => {
    const before = sentences[ordinal - 1];
    const opensParagraph = !before || /[\n\r]/.test(text.slice(before.end, sentence.start));
    const { tokens } = sentence;
    const places = nextPlaces(sentence);
    const isListed = LIST_ITEM.test(text.slice(sentence.start, sentence.start + 12));
    const isLabelled = opensParagraph && hasLabel(sentence, places);
    if (isLabelled) labels += 1;
    if (before && opensParagraph) {
      paragraph += 1;
      // One dateline is the desk's; where there are several, each opens something of its own.
      if (isListed || (isLabelled && labels > 1)) {
        item += 1;
        if (paragraph - lastItem > 1) listDay = lastDate !== null && isOfReport(lastDate, document) ? lastDate : null;
        lastItem = paragraph;
        lastDate = listDay && laterOn(listDay, paragraph, ordinal - 1);
        header = null;
      }
    }
    const dates = nextDates(sentence);
    const actors = nextActors(sentence);
    const attributions = nextAttributions(sentence).map(({ value, index, from, end }) => {
      return { value, index, from, end, cueAt: tokenIndexAt(tokens, value.cue.start) };
    });
    if (opensParagraph) {
      const line = before ? dayOfLine(tokens, dates, paragraph, ordinal) : null;
      if (line) {
        item += 1;
        header = null;
        standing = line.kind === "alone" ? line : null;
      }
      ownDay = line ?? (standing && laterOn(standing, paragraph, ordinal));
      lastDate = ownDay ?? lastDate;
    }
    const earlierDate = lastDate;
    for (const { index, value } of dates) {
      if (ownDay?.index === index) continue;
      const isDay = value.precision === "day" || value.precision === "time" || value.precision === "range" || isPastDay(value, document);
      // A heading's span of days is that of the report.
      const most = tokens.length > MAX_HEADING ? FEW_DAYS : NIGHT;
      // "The ship had left on Saturday": behind what is told.
      const isBehind =
        (lastDate !== null && (value.when?.end ?? "") < lastDate.when.start && isPastPerfect(tokens, dates[0]?.from ?? 0)) ||
        tokens.some((token, at) => token.lower === "already" && tokenBefore(tokens, at)?.lower === "had");
      const isAhead = ownDay !== null && (value.when?.start ?? "") > ownDay.when.end;
      if (
        isDay &&
        !isAhead &&
        !isBehind &&
        value.when &&
        toDayNumber(value.when.end) - toDayNumber(value.when.start) <= most &&
        attributions.length === 0
      )
        lastDate = { index, when: value.when, paragraph, ordinal, isOver: false };
    }
    // "In November an explosion …": what follows is not of the day told before.
    if (dates[0]?.from === 1 && lastDate === earlierDate && ownDay === null && dates.every(({ value }) => LONGER.has(value.precision)))
      lastDate = null;
    const spoken = attributions.flatMap(({ index, value }) => (value.isWithheld ? [] : [index]));
    const inherited = lastSpoken.paragraph === paragraph ? lastSpoken.attributions : [];
    if (spoken.length > 0) lastSpoken = { paragraph, attributions: spoken };
    const opensItem = item > 0 && (isListed || isLabelled);
    const dateline = paragraph < 4 || opensItem ? readDateline(sentence) || ownDateline(sentence, dates, document) : 0;
    if (passing && drafts.at(-1)?.ordinal !== passing.ordinal && passing.ordinal !== lastPlace?.ordinal) lastPlace = passing;
    // What else was told in a town is nearer than nothing.
    if (passing && drafts.at(-1)?.ordinal === passing.ordinal && lastPlace?.paragraph !== passing.paragraph)
      lastPlace = { ...passing, ordinal: -1 };
    // "The General Staff in Kyiv said": where it sits.
    const apart =
      attributions.length === 0 ? places : places.filter((place) => !attributions.some(({ value }) => contains(value, place.value)));
    passing = placeInPassing(tokens, apart, { ordinal, paragraph });
    const earlierPlace = lastPlace?.paragraph === paragraph ? lastPlace : null;
    const front = places.find(({ from, value }) => from > 0 && from <= 3 && value.use === "literal");
    if (front && FRONTS.has(tokens[0]))
      lastPlace = {
        kinds: null,
        places: [front.index],
        placeNames: [front.value.name.toLowerCase()],
        ordinal,
        paragraph,
        isDateline: false,
      };
    const isTitle = isHeading(sentence, text);
    header = headerOf(sentence, places, dates, { dateline, isTitle, opensItem, isLabelled, ordinal, paragraph }) ?? header;
    if (isTitle || beats[ordinal] === 1 || isQuestion(sentence)) return;
    const last = drafts.at(-1);
    if (dates.length === 0 && !mayTell(tokens) && !isOpen(last, ordinal, paragraph)) return;
    datelineDate ??= dates.find((date) => date.end <= dateline && date.value.when !== null) ?? null;
    const body = joinDays(
      dates.filter((date) => date.from >= dateline),
      tokens,
    );
    const frame: SentenceFrame = {
      tokens,
      clauses: readClauses(tokens, insideOf(tokens.length, [dates, places])),
      places: places.filter((place) => place.from >= dateline),
      dates: body,
      actors: actors.filter((actor) => actor.from >= dateline && !isGround(tokens, actor) && !isMedium(tokens, actor)),
      attributions,
      spokenOn: document.spokenOn ?? null,
    };
    lendPlaces(last, frame, ordinal);
    const all = readSentence({
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
    const told = withoutArrivals(last, all, tokens);
    if (last && absorbApproach(last, told)) drafts.pop();
    if (told.length === 0 && isOpen(last, ordinal, paragraph))
      complete(drafts.find((draft) => draft.ordinal === last.ordinal) ?? last, frame);
    if (told.length === 0 && last?.ordinal === ordinal - 1 && UNTRUE.test(text.slice(sentence.start, sentence.end)))
      deny(drafts, ordinal - 1);
    drafts.push(...told);
  });
  return drafts;
}

/** "had left", "had been seized". */
function isPastPerfect(tokens: readonly Token[], date: number): boolean {
  for (let at = 0; at < tokens.length; at++)
    if (tokens[at]?.lower === "had" && PARTICIPLE.test(tokens[at + 1]?.lower ?? "")) return Math.abs(at - date) < FAR_PERFECT;
  return false;
}

const PARTICIPLE = /^(?:been|\p{Ll}+(?:ed|en|wn|ft)|met|come|gone|sent|hit|held|fought|begun|led|struck|flown)$/u;
const FAR_PERFECT = 12;

/** The same day, for another paragraph. */
const laterOn = ({ index, when, isOver }: LastDate, paragraph: number, ordinal: number): LastDate => {
  return { index, when, paragraph, ordinal, isOver };
};

/** "Over the past day", "in the last 24 hours". */
function isPastDay({ precision, when }: DateMention, { spokenOn }: ReadDocument): boolean {
  if (precision !== "duration" || when === null || spokenOn == null || when.end !== spokenOn) return false;
  return toDayNumber(when.end) - toDayNumber(when.start) === 1;
}

/** "In the night of 19 March the enemy attacked", and a list of where: the day of the report, or the one before. */
function isOfReport({ when }: LastDate, { spokenOn }: ReadDocument): boolean {
  return spokenOn != null && toDayNumber(when.end) <= toDayNumber(spokenOn) && toDayNumber(spokenOn) - toDayNumber(when.start) <= 1;
}

/** "Wednesday: Cairo called a summit for 27 February. Troops killed two": the day in front of a paragraph is that of all it tells. */
function dayOfLine(tokens: readonly Token[], [first]: readonly Placed<DateMention>[], paragraph: number, ordinal: number) {
  const { when } = first?.value ?? {};
  const kind = first ? dayLineOf(tokens, first.from, first.end) : null;
  return first && kind && when && when.start === when.end ? { index: first.index, when, paragraph, ordinal, isOver: true, kind } : null;
}

// "The soldiers have been given false papers" denies nothing.
const UNTRUE =
  /^(?:this|that|it|these|those|such|the|both|nothing|they)\b.{0,60}\b(?:not (?:correct|true|the case|correspond)|untrue|incorrect|false(?! (?:identit|paper|document|passport|flag|name|number|plates|alarm))|a lie|lies|baseless|unfounded|groundless|fabricat\w+|nonsense|fake(?! (?:identit|paper|document|passport|name|number|plates))|invention|of the (?:kind|sort))\b/i;

/** "Several media report that a helicopter landed. This is not correct": what others say in the sentence before. */
function deny(drafts: readonly Draft[], ordinal: number): void {
  for (let at = drafts.length - 1; drafts[at]?.ordinal === ordinal; at--) {
    const draft = drafts[at];
    if (draft && (draft.sources.length > 0 || draft.hedging === "reported" || draft.hedging === "alleged")) draft.hedging = "denied";
  }
}

/** "Chandigarh, Aug 17: Eleven passengers": a place and the report's own day in front of a colon; index behind it, 0 when there is none. */
function ownDateline({ tokens }: Sentence, dates: readonly Placed<DateMention>[], { spokenOn }: ReadDocument): number {
  const [first] = dates;
  if (!first || first.from === 0 || first.from > MAX_PLACE_TOKENS || first.value.when?.start !== spokenOn) return 0;
  if (tokens[first.end]?.text !== ":" || tokenBefore(tokens, first.from)?.text !== "," || !isCapitalised(tokens[0])) return 0;
  return first.end + 1;
}

const MAX_PLACE_TOKENS = 6;
const LONGER = new Set(["month", "season", "quarter", "half", "year"]);

/** "On 5 and 6 March", "broke out on Saturday and continued into Sunday": one stretch for what happened then. */
function joinDays(dates: Placed<DateMention>[], tokens: readonly Token[]): Placed<DateMention>[] {
  const joined: Placed<DateMention>[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const [early, late] = [last?.value.when, date.value.when];
    const isJoined =
      last &&
      early &&
      late &&
      last.end < date.from &&
      date.from - last.end <= MOST_BETWEEN &&
      tokens.slice(last.end, date.from).every((token) => JOINTS.has(token)) &&
      early.precision !== "duration" &&
      (toDayNumber(late.start) - toDayNumber(early.end) === (early.end === late.start ? 0 : 1) || isFromTo(tokens, last, date));
    if (!isJoined) joined.push(date);
    else {
      const when = { ...late, start: early.start };
      joined[joined.length - 1] = { ...last, end: date.end, value: { ...last.value, value: `${when.start}/${when.end}`, when } };
    }
  }
  return joined;
}

/** "an exercise that began on Monday and ends on Friday". */
function isFromTo(tokens: readonly Token[], { from, end, value }: Placed<DateMention>, date: Placed<DateMention>): boolean {
  if (!BEGAN.has(tokenBefore(tokens, from)) && !BEGAN.has(tokenBefore(tokens, from - 1))) return false;
  return (value.when?.end ?? "") < (date.value.when?.start ?? "") && tokens.slice(end, date.from).some((token) => ENDS.has(token));
}

const BEGAN = new WordSet("began begin begins beginning opened opens started starts starting".split(" "));
const ENDS = new WordSet("end ends ended close closes closed conclude concludes concluded finish finished".split(" "));
const MOST_BETWEEN = 5;
const JOINTS = new WordSet(
  "and again on in into the continued went lasted raged until through will to end ends ended close closes closed conclude concludes concluded finish finished".split(
    " ",
  ),
);

/** From one evening to the next morning. */
const NIGHT = 1;
const FEW_DAYS = 6;
const MAX_HEADING = 14;
const FRONTS = new WordSet(["in", "at", "near", "outside"]);
const LIST_ITEM =
  /^(?:[-•*–—·‣▸►→]\s|\p{Extended_Pictographic}|\d\uFE0F?\u20E3|\(?\d{1,2}[.)](?!\d)|\d{1,2}\/\s|\(?[a-z]\)\s|\(?[A-Z][.)]\s|Case \d)/u;

/** 1 for each token inside a mention, its first one left out. */
function insideOf(length: number, lists: readonly (readonly { from: number; end: number }[])[]): number[] {
  const inside = new Array<number>(length + 1).fill(0);
  for (const mentions of lists) for (const { from, end } of mentions) inside.fill(1, from + 1, end);
  return inside;
}
