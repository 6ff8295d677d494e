import type { ActorRole } from "#domain/event.ts";
import type { Draft } from "./event-draft.ts";
import { stateAtHead } from "./event-home.ts";
import type { Reading } from "./event-reading.ts";
import { tokenBefore } from "./tokenized.ts";
import { WordSet } from "./word-set.ts";

type Actor = Draft["actors"][number];

const RULERS = new WordSet("junta government regime cabinet".split(" "));

/** "In Niger, the junta said it had arrested", "The junta met. It accused": the state at the head, where nobody is named between. */
export function rulersNamed(reading: Reading, at: number, role: ActorRole): Actor[] {
  const { document, ordinal, sentence, frame } = reading;
  const here = frame.tokens.slice(0, at).findLast((token) => RULERS.has(token));
  const before = document.sentences[ordinal - 1]?.tokens;
  const ruler = here ?? (at <= MOST_IN_FRONT ? before?.findLast((token) => RULERS.has(token)) : undefined);
  const state = ruler ? stateAtHead(reading) : null;
  if (!ruler || !state) return [];
  const end = frame.tokens[at]?.start ?? sentence.start;
  const isNamedSince = document.actors.some(
    (actor) => actor.start >= ruler.end && actor.end <= end && actor.type === "org" && !actor.nameless,
  );
  return isNamedSince ? [] : [{ mention: null, name: state.name, type: "state", country: state.code, role }];
}

const MOST_IN_FRONT = 3;

/** "Pirates released a dhow they had hijacked": those who do the one have done the other. */
export function doersHere({ frame: { actors, tokens }, hits }: Reading, at: number, role: ActorRole): Actor[] {
  const noun = tokenBefore(tokens, at);
  if (role !== "agent" || tokens[at + 1]?.lower !== "had" || noun?.kind !== "word" || isVerbBefore(hits, at) || OPENS.has(noun)) return [];
  const verb = hits.find(({ isNoun, mood, end }) => !isNoun && mood.isFinite && !mood.isPassive && end < at);
  const doer = verb ? actors.find(({ end, value }) => end === verb.from && value.type === "org") : undefined;
  if (!doer) return [];
  const { name, type, country, nameless } = doer.value;
  return [{ mention: doer.index, name, type, country, role, nameless }];
}

const isVerbBefore = (hits: Reading["hits"], at: number): boolean => hits.some(({ end, isNoun }) => !isNoun && end === at);
const OPENS = new WordSet("that said and but after before when while because as where if since".split(" "));
