import type { ActorMention } from "#domain/mention.ts";
import { saysBesides } from "./bind-subjects.ts";
import { clauseStart } from "./clauses.ts";
import type { Draft } from "./event-draft.ts";
import { homeOf, isStateBody, landOf, stateInFront } from "./event-home.ts";
import type { Bound, ReadDocument, Reading } from "./event-reading.ts";
import { isOnVisit } from "./event-visits.ts";
import { type State, stateByCode, stateNamed } from "./lexicon/states.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { CLAIMS, DETERMINERS } from "./source-phrases.ts";
import { tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

type Actor = Draft["actors"][number];

const SPOKESPEOPLE = new WordSet(
  "spokesman spokeswoman spokesperson spokespeople official officials representative representatives minister president premier chancellor ambassador envoy leader head chief".split(
    " ",
  ),
);
const RULERS = new WordSet("junta government regime authorities generals cabinet parliament senate leadership".split(" "));

/** Who accuses, denies or asks where no name stands as the subject: the cited one, "a spokesman for NAME", "the junta in NAME", who summons an envoy. */
export function speakersOf(reading: Reading, bounds: readonly Bound[], known: readonly Actor[]): Actor[] {
  if (known.some(({ role }) => role === "agent")) return [];
  const main = bounds.find(({ hit }) => hit.trigger.frame === "say" && !hit.isNoun && hit.mood.isFinite)?.hit;
  const { frame, document } = reading;
  if (!main) {
    // "The junta in Niger arrested four men".
    const deed = bounds.find(({ hit }) => hit.trigger.frame === "act" && !hit.isNoun && hit.mood.isFinite && !hit.mood.isPassive)?.hit;
    const ruler = deed ? rulersIn(frame, deed, document) : null;
    return ruler && !known.some(({ country }) => country === ruler.code) ? [ofState(ruler)] : [];
  }
  if (main.mood.isPassive) {
    const { needs } = main.trigger;
    if (needs !== "envoy" && needs !== "complaint") return [];
    const host = frame.tokens[main.end]?.lower === "by" ? null : summoner(reading, known);
    return host ? [ofState(host)] : [];
  }
  const cited = frame.attributions.find(({ cueAt }) => cueAt === main.from);
  const named = cited ? frame.actors.find((actor) => actor.from < cited.end && cited.from < actor.end) : spokenFor(frame, main);
  if (named) return known.some(({ name }) => name === named.value.name) ? [] : [ofMention(named), ...stateOf(named, known)];
  const seated = officialsIn(frame, main);
  if (seated) return known.some(({ country }) => country === seated.code) ? [] : [ofState(seated)];
  const ruled = rulersIn(frame, main, document);
  if (ruled === undefined) return [];
  const state = ruled ?? landOf(reading, []);
  return state && !known.some(({ country }) => country === state.code) ? [ofState(state)] : [];
}

const ANSWERING = new WordSet("which but although though while whereas".split(" "));
const ANSWERS = new WordSet(
  "denied denies deny denying rejected rejects reject dismissed dismisses dismiss disputed disputes dispute".split(" "),
);

/** Whether the statement is of the deed: who denies it in "the army said it had taken the town, a claim the group denied" tells only the denial, and the army nothing of that. */
export function isTellingOf({ tokens, attributions }: SentenceFrame, cueAt: number, main: TriggerHit): boolean {
  // "said during a visit to Warsaw that": of something else.
  if (isOnVisit(tokens, main)) return false;
  const teller = attributions.find((cited) => cited.cueAt === cueAt);
  if (teller && saysBesides(tokens, cueAt, teller.end, main)) return false;
  const answer = attributions.find((cited) => cited.cueAt > Math.min(cueAt, main.from) && isAnswer(tokens, cited));
  if (!answer) return true;
  return main.from === answer.cueAt ? cueAt > main.from : cueAt !== answer.cueAt || main.from > cueAt;
}

function isAnswer(tokens: SentenceFrame["tokens"], { from, cueAt }: { from: number; cueAt: number }): boolean {
  if (!ANSWERS.has(tokens[cueAt])) return false;
  const before = DETERMINERS.has(tokenBefore(tokens, from)?.lower ?? "") ? from - 1 : from;
  const opener = tokenBefore(tokens, before);
  return CLAIMS.has(opener) || ANSWERING.has(opener) || opener?.text === ";";
}

function ofState({ name, code }: State): Actor {
  return { mention: null, name, type: "state", country: code, role: "agent" };
}

function ofMention({ index, value: { name, type, country, nameless } }: Placed<ActorMention>): Actor {
  return { mention: index, name, type, country, role: "agent", nameless };
}

/** The state for which its ministry speaks. */
function stateOf({ value }: Placed<ActorMention>, known: readonly Actor[]): Actor[] {
  const state = value.type === "org" && isStateBody(value) ? stateByCode(value.country ?? "") : null;
  return state && !known.some(({ country, type }) => type === "state" && country === state.code) ? [ofState(state)] : [];
}

const FOR_OF_FROM_AT = new WordSet("for of from at".split(" "));

/** "A spokesman for Iran's foreign ministry called". */
function spokenFor({ tokens, clauses, actors }: SentenceFrame, { from }: TriggerHit): Placed<ActorMention> | null {
  const start = clauseStart(clauses, from);
  for (let at = start; at < Math.min(start + 5, from); at++) {
    if (!SPOKESPEOPLE.has(tokens[at]) || !FOR_OF_FROM_AT.has(tokens[at + 1])) continue;
    return actors.find((actor) => actor.from > at && actor.from <= at + 4 && actor.end <= from) ?? null;
  }
  return null;
}

/** "In Kyiv, officials accused": those of the seat with which the sentence opens. */
function officialsIn(frame: SentenceFrame, { from }: TriggerHit): State | null {
  const { tokens, clauses } = frame;
  for (let at = Math.max(clauseStart(clauses, from), from - FEW_WORDS); at < from; at++)
    if (OFFICIALS.has(tokens[at])) return stateInFront(frame);
  return null;
}

const OFFICIALS = new WordSet("officials lawmakers ministers diplomats authorities government parliament".split(" "));
const FEW_WORDS = 4;

const SEAT_REACH = 12;

/** The state of "the junta in Niamey"; null for "the junta", "a junta spokesman", whose state the document says; undefined when nobody rules. */
function rulersIn({ tokens, clauses, places }: SentenceFrame, { from }: TriggerHit, document: ReadDocument): State | null | undefined {
  const start = clauseStart(clauses, from);
  for (let at = start; at < Math.min(start + 4, from); at++) {
    if (!RULERS.has(tokens[at])) continue;
    const seat = places.find((place) => place.from === at + 2 && tokens[at + 1]?.lower === "in" && place.end <= from);
    if (seat) return stateNamed(seat.value.name) ?? stateByCode(document.countryOf(seat.value.name) ?? "") ?? undefined;
    return from - at <= 3 ? null : undefined;
  }
  return undefined;
}

const IN_AT = new WordSet("in at".split(" "));

const HEAD_REACH = 6;

/** "The Ministry of Foreign Affairs of NAME protests": by whom a note is. */
function headOf({ actors, text }: ReadDocument): State | null {
  const body = actors.find(({ start }) => start <= HEAD_REACH);
  const isNote = body?.country != null && isStateBody(body) && SPEAKS.test(text.slice(body.end, body.end + FAR_VERB));
  return isNote ? stateByCode(body.country ?? "") : null;
}

const FAR_VERB = 24;
/** In the present tense, as only a ministry writes of itself. */
const SPEAKS = /^\s+(?:\w+ly\s+)?(?:protests|condemns|expresses|informs|announces|rejects|denies|welcomes|notes|states|urges|calls)\b/;

/** "The ambassador was summoned to the ministry in Seoul": its state; else the one that the document is of, unless the envoy is its own. */
function summoner({ frame, document }: Reading, known: readonly Actor[]): State | null {
  const { tokens, places } = frame;
  for (const place of places) {
    if (!IN_AT.has(tokenBefore(tokens, place.from))) continue;
    const state = stateNamed(place.value.name);
    if (state && !known.some(({ country }) => country === state.code)) return state;
  }
  // "Bucharest, 25 November": where a statement is given out.
  const [first] = document.places;
  const seat = first && first.start < SEAT_REACH ? stateNamed(first.name) : null;
  const host = seat ?? headOf(document) ?? homeOf(document);
  return host && !known.some(({ country }) => country === host.code) ? host : null;
}
