import { readAmount } from "./amounts.ts";
import { type Draft, withChanges } from "./event-draft.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const BETWEEN = new WordSet("and then in on at near , the town city village of later also".split(" "));
const MOST_BETWEEN = 5;

/** "captured Goma on 27 January and Bukavu on 16 February": one deed for each place or figure that has a day of its own. */
export function withPairs(drafts: Draft[], frame: SentenceFrame): Draft[] {
  if (frame.dates.length < 2) return drafts;
  return drafts.flatMap((draft) => [...figuresApart(draft, frame), ...(frame.places.length < 2 ? [] : pairsBehind(draft, frame))]);
}

const MORE = new WordSet("and another a further some about around roughly".split(" "));
const ON_IN = new WordSet(["on", "in"]);
const MOST_MORE = 4;

/** "sent 12,000 soldiers in October and another 3,000 in February": one dispatch for each day that has a figure. */
function figuresApart(draft: Draft, { tokens, dates }: SentenceFrame): Draft[] {
  const date = dates.find(({ index }) => index === draft.date);
  const [number] = draft.numbers;
  if (!date || number?.kind !== "count" || draft.dateCarried || tokens[date.end]?.lower !== "and") return [draft];
  let at = date.end + 1;
  while (at <= date.end + MOST_MORE && MORE.has(tokens[at])) at += 1;
  const amount = readAmount(tokens, at);
  if (!amount) return [draft];
  const preposition = tokens[amount.end]?.lower === "more" ? amount.end + 1 : amount.end;
  const next = dates.find(({ from }) => from === preposition + 1);
  const start = tokens[at]?.start ?? 0;
  const before = draft.numbers.filter((one) => one.end <= start);
  if (!ON_IN.has(tokens[preposition]) || !next?.value.when || before.length !== 1) return [draft];
  const end = tokens[amount.end - 1]?.end ?? start;
  const other = withChanges(draft, {
    date: next.index,
    when: next.value.when,
    whenValue: next.value.value,
    trigger: { start, end },
    numbers: [{ ...number, start, end, min: amount.min, max: amount.max }],
    late: [],
    isAnew: true,
  });
  return [withChanges(draft, { numbers: before }), other];
}

function pairsBehind(draft: Draft, { tokens, places, dates }: SentenceFrame): Draft[] {
  const verb = draft.hits.find(({ isNoun }) => !isNoun);
  if (!verb || draft.places.length !== 1 || draft.dateCarried || draft.placeCarried) return [];
  const place = places.find(({ index }) => index === draft.places[0]);
  const date = dates.find(({ index }) => index === draft.date);
  if (!place || !date || place.from < verb.end || date.from < verb.end) return [];
  if (!isLinked(tokens, place, date)) return [];
  const isPlaceFirst = place.from < date.from;
  const found: Draft[] = [];
  let end = Math.max(place.end, date.end);
  for (;;) {
    const nextPlace = places.find(({ from, value }) => from >= end && value.use === "literal");
    const nextDate = dates.find(({ from, value }) => from >= end && value.when !== null);
    if (!nextPlace || !nextDate || nextPlace.from < nextDate.from !== isPlaceFirst || !isLinked(tokens, nextPlace, nextDate)) return found;
    const start = Math.min(nextPlace.from, nextDate.from);
    if (start - end > MOST_BETWEEN || !hasAnd(tokens, end, start)) return found;
    found.push(
      withChanges(draft, {
        places: [nextPlace.index],
        placeNames: [nextPlace.value.name.toLowerCase()],
        date: nextDate.index,
        when: nextDate.value.when,
        whenValue: nextDate.value.value,
        trigger: {
          start: tokens[start]?.start ?? draft.trigger.start,
          end: tokens[Math.max(nextPlace.end, nextDate.end) - 1]?.end ?? draft.trigger.end,
        },
        numbers: [],
        late: [],
        isAnew: true,
      }),
    );
    end = Math.max(nextPlace.end, nextDate.end);
  }
}

/** No more than a preposition stands between the two. */
function isLinked(tokens: readonly Token[], a: { from: number; end: number }, b: { from: number; end: number }): boolean {
  const [start, end] = a.from < b.from ? [a.end, b.from] : [b.end, a.from];
  return end - start <= 2 && tokens.slice(start, end).every((token) => BETWEEN.has(token));
}

const hasAnd = (tokens: readonly Token[], start: number, end: number) =>
  tokens.slice(start, end).every((token) => BETWEEN.has(token)) &&
  tokens.slice(start, end).some(({ text }) => text === "and" || text === ",");
