import type { ReportingVerb } from "./lexicon/reporting-verbs.ts";
import { DETERMINERS, phraseAfter, type Range, speakerBefore } from "./source-phrases.ts";
import { isPossessive, tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

// Who is cited by a noun: by his estimate, by what he has evidence of, on the basis of his account, through a channel.

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export type Cue = {
  verb: ReportingVerb;
  speaker: Range | null;
  /** How sure it is that the phrase before or behind it is somebody who is cited. */
  strength: "named" | "said" | "weak";
};

export const ACCORDING: ReportingVerb = { lemma: "according to", hedging: "reported" };
export const SPEAKING: ReportingVerb = { lemma: "speak", hedging: "reported" };
export const CITING: ReportingVerb = { lemma: "cite", hedging: "reported" };

/** Whether a word cites somebody as what he reckons, knows or bases it on. */
export const isNounCue = (lower: string): boolean =>
  RECKONINGS.has(lower) || KNOWLEDGE.has(lower) || lower === "basis" || lower === "based";

export function readNounCue(tokens: readonly Token[], index: number, lower: string): Cue | null {
  if (RECKONINGS.has(lower)) return readReckoning(tokens, index);
  return KNOWLEDGE.has(lower) ? readKnowledge(tokens, index) : readBasis(tokens, index);
}

const KNOWLEDGE = words("evidence proof information intelligence");
const HAS = new WordSet("has have had seen obtained received gathered got".split(" "));
const BEFORE_KNOWLEDGE = 3;

/** "Seoul has seen evidence that", "The agency had reliable information that": who knows it. */
function readKnowledge(tokens: readonly Token[], index: number): Cue | null {
  if (tokens[index + 1]?.lower !== "that") return null;
  let verb = index - 1;
  while (verb > index - BEFORE_KNOWLEDGE && !HAS.has(tokenAt(tokens, verb))) {
    if (tokenAt(tokens, verb)?.lower === "no") return null;
    verb -= 1;
  }
  if (!HAS.has(tokenAt(tokens, verb))) return null;
  const first = HAS.has(tokenBefore(tokens, verb)) ? verb - 1 : verb;
  const speaker = speakerBefore(tokens, first);
  return speaker ? { verb: SPEAKING, speaker, strength: "said" } : null;
}

const RECKONINGS = words("estimate count reckoning view opinion reference");
const WRITINGS = new WordSet("letter note decree order resolution paragraph article section meeting talks conversation".split(" "));
const BY_IN_WITH = new WordSet("by in with".split(" "));

/** "by the estimate of the ministry", "in the view of the ministry", "with reference to two officials". */
function readReckoning(tokens: readonly Token[], index: number): Cue | null {
  const of = tokens[index]?.lower === "reference" ? "to" : "of";
  if (tokens[index + 1]?.lower !== of || tokens[index + 2]?.kind !== "word" || WRITINGS.has(tokens[index + 3])) return null;
  const by = tokenBefore(tokens, DETERMINERS.has(tokenBefore(tokens, index)?.lower ?? "") ? index - 1 : index);
  return BY_IN_WITH.has(by) ? { verb: SPEAKING, speaker: phraseAfter(tokens, index + 2), strength: "said" } : null;
}

const ACCOUNTS = words("reporting report reports account accounts posts post dispatches figures data information findings");
const ACCOUNT_REACH = 6;

/** "on the basis of NAME's reporting", "based on NAME's 4 May report". */
function readBasis(tokens: readonly Token[], index: number): Cue | null {
  const isBasis = tokens[index]?.lower === "basis";
  if (tokens[index + 1]?.lower !== (isBasis ? "of" : "on")) return null;
  for (let at = index + 3; at < Math.min(tokens.length, index + 2 + ACCOUNT_REACH); at++) {
    if (!isPossessive(tokens[at])) continue;
    const isAccount = tokens.slice(at + 1, at + 1 + ACCOUNT_REACH).some((token) => ACCOUNTS.has(token.lower));
    return isAccount ? { verb: CITING, speaker: phraseAfter(tokens.slice(0, at), index + 2), strength: "named" } : null;
  }
  return null;
}

const NEWS = words("news word message messages information report reports video videos claim claims");
const CHANNELS = words("channel channels agency agencies outlet outlets newspaper newspapers broadcaster media account radio");

const BY_THROUGH_VIA = new WordSet("by through via".split(" "));

/** "relayed through the NAME channel", "passed on by NAME", "the NAME channel passed the news on". */
export function readChannel(tokens: readonly Token[], index: number, lower: string): Cue | null {
  if (
    lower === "passed" &&
    tokens.slice(index + 2, index + 5).some((token) => token.lower === "on") &&
    NEWS.has(tokens[index + 1]?.lower === "the" ? (tokens[index + 2]?.lower ?? "") : (tokens[index + 1]?.lower ?? ""))
  )
    return { verb: SPEAKING, speaker: speakerBefore(tokens, index), strength: "said" };
  if (lower !== "relayed" && lower !== "passed" && lower !== "circulated" && lower !== "carried") return null;
  const by = lower === "passed" ? (tokens[index + 1]?.lower === "on" ? index + 2 : -1) : index + 1;
  if (by < 0 || !BY_THROUGH_VIA.has(tokens[by])) return null;
  const speaker = phraseAfter(tokens, by + 1);
  const last = speaker ? tokenBefore(tokens, speaker.end) : undefined;
  return last && CHANNELS.has(last.lower) ? { verb: SPEAKING, speaker, strength: "named" } : null;
}
