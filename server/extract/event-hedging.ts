import type { Hedging } from "#domain/kind.ts";
import { clauseStart } from "./clauses.ts";
import type { Bound, Reading } from "./event-reading.ts";
import { isTellingOf } from "./event-speakers.ts";
import { ADVERB, HEARSAY } from "./hedging.ts";
import { REPORTING_VERBS } from "./lexicon/reporting-verbs.ts";
import type { Figure } from "./numbers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import type { Attribution } from "./sources.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import { WordSet } from "./word-set.ts";

export function hedgingOf(
  reading: Reading,
  bounds: readonly Bound[],
  attributions: readonly Attribution[],
  figures: readonly Figure[],
): Hedging {
  const { frame } = reading;
  const moods = bounds.map((bound) => bound.hit.mood.hedging).filter((hedging) => hedging !== null);
  const strongest = (["denied", "planned", "possible"] as const).find((hedging) => moods.includes(hedging));
  if (strongest) return strongest;
  const lowers = frame.tokens.map((token) => token.lower);
  const governed = attributions.some(
    ({ hedging, cue }) =>
      hedging === "denied" &&
      bounds.every(({ hit }) => (frame.tokens[hit.from]?.start ?? 0) > cue.start && !isSaidBesides(frame.tokens, cue.end, hit.from)),
  );
  const isUntrue = ({ hit: { from } }: Bound) =>
    isOfRejectedClaim(reading, from) || isCalledFalse(reading, from) || isUnproved(frame.tokens, from, EVIDENCE);
  if (governed || bounds.every(isUntrue)) return "denied";
  if (bounds.every(({ hit }) => isUnproved(frame.tokens, hit.from, CONFIRMATION))) return "possible";
  const impersonal = saidByNobody(frame.tokens, bounds[0]?.hit.from ?? 0);
  if (impersonal !== null) return impersonal;
  const isAccused = reading.hits.some(
    (hit) =>
      hit.trigger.kind === "ACCUSE" &&
      hit.trigger.mode === "accuse" &&
      bounds.every(
        (bound) =>
          bound.hit.from > hit.from &&
          !isBeside(frame, hit.from, bound.hit.from) &&
          !isNextVerb(frame, bound) &&
          isTellingOf(frame, hit.from, bound.hit),
      ),
  );
  if (isAccused) return "alleged";
  // "The premier travels to Astana on 24 June", said on the 10th.
  const { spokenOn } = frame;
  if (spokenOn !== null && bounds.some(({ date }) => (date?.value.when?.start ?? "") > spokenOn)) return "planned";
  if (moods.includes("alleged") || attributions.some((attribution) => attribution.hedging === "alleged") || lowers.includes("allegedly"))
    return "alleged";
  const estimated =
    moods.includes("estimated") ||
    attributions.some((attribution) => attribution.hedging === "estimated") ||
    (figures.length > 0 && lowers.some((lower) => /^estimate[sd]?$/.test(lower)));
  if (estimated) return "estimated";
  if (moods.includes("reported") || lowers.includes("reportedly")) return "reported";
  const own = attributions.every((attribution) => attribution.hedging === "asserted" || isOfWhatIsAnswered(frame, attribution, bounds));
  return own ? "asserted" : "reported";
}

/** "dismissed a report by NAME that its troops had fled": who is cited tells what is dismissed. */
const isOfWhatIsAnswered = ({ tokens }: SentenceFrame, { start, cue: { lemma } }: Attribution, bounds: readonly Bound[]): boolean =>
  lemma === "cite" && bounds.every(({ hit: { trigger, from } }) => trigger.frame === "say" && (tokens[from]?.start ?? start) < start);

const AND_BUT = new WordSet(["and", "but"]);

/** "denied that it had shelled the town and accused the army of a raid": what else is said is no part of the denial. */
function isSaidBesides(tokens: SentenceFrame["tokens"], from: number, deed: number): boolean {
  for (let at = deed; at > 0; at--) {
    const token = tokens[at];
    if (!token || token.start < from) return false;
    // "denied it a day later, but its soldiers left": no part of what is denied.
    if (token.text === ";" || (token.lower === "but" && tokenBefore(tokens, at)?.text === ",")) return true;
    const verb = AND_BUT.has(tokenBefore(tokens, at)) ? REPORTING_VERBS.get(token.lower) : undefined;
    if (verb && verb.hedging !== "denied" && token.lower !== verb.lemma) return true;
  }
  return false;
}

const EVIDENCE = new WordSet("evidence proof sign signs indication indications trace traces".split(" "));
const CONFIRMATION = new WordSet("confirmation verification".split(" "));
const ADJECTIVES_OF_PROOF = new WordSet("immediate independent official clear direct firm credible".split(" "));
const FAR_FROM_PROOF = 4;

/** "Monitors found no evidence that troops had crossed the border", "no sign of an attack". */
function isUnproved(tokens: SentenceFrame["tokens"], deed: number, proofs: WordSet): boolean {
  for (let at = deed - 2; at > 0; at--) {
    if (!proofs.has(tokens[at])) continue;
    const no = ADJECTIVES_OF_PROOF.has(tokenBefore(tokens, at)) ? at - 2 : at - 1;
    if (tokenAt(tokens, no)?.lower !== "no") return false;
    return tokens[at + 1]?.lower === "that" || (tokens[at + 1]?.lower === "of" && deed - at <= FAR_FROM_PROOF);
  }
  return false;
}

const IMPERSONAL: ReadonlyMap<string, Hedging> = new Map<string, Hedging>([
  ...HEARSAY,
  ["reported", "reported"],
  ["said", "reported"],
  ["understood", "reported"],
  ["rumoured", "reported"],
  ["feared", "possible"],
  ["possible", "possible"],
  ["likely", "possible"],
  ["untrue", "denied"],
  ["false", "denied"],
]);
const BEEN = new WordSet("is was been".split(" "));

/** "It is believed that", "it is possible that", "it is not true that" the deed was done. */
function saidByNobody(tokens: SentenceFrame["tokens"], deed: number): Hedging | null {
  for (let at = deed - 1; at > 2; at--) {
    if (tokens[at]?.lower !== "that") continue;
    let be = at - 2;
    while (be > 0 && ADVERB.test(tokens[be]?.lower ?? "")) be -= 1;
    const isSaid = BEEN.has(tokens[be]) && tokens[tokens[be]?.lower === "been" ? be - 2 : be - 1]?.lower === "it";
    if (!isSaid) continue;
    const said = tokens[at - 1]?.lower ?? "";
    const isNot = tokens.slice(be + 1, at - 1).some(({ lower }) => lower === "not");
    return isNot ? (said === "true" ? "denied" : null) : (IMPERSONAL.get(said) ?? null);
  }
  return null;
}

const CLAIMS = new WordSet(
  "claim claims allegation allegations accusation accusations report reports assertion assertions suggestion suggestions rumour rumours rumor rumors".split(
    " ",
  ),
);

const FALSEHOODS = new WordSet(
  "false untrue incorrect wrong fabricated baseless unfounded invented lies nonsense fabrication invention lie".split(" "),
);
const TRUE_CORRECT = new WordSet("true correct accurate".split(" "));
const TOLD = new WordSet("information news story stories statement statements".split(" "));
const IS = new WordSet("is are was were".split(" "));

/** "The information that its guards shelled the village is false". */
function isCalledFalse({ frame: { tokens } }: Reading, deed: number): boolean {
  const claim = tokens.findIndex((token, at) => at < deed && (CLAIMS.has(token) || TOLD.has(token)));
  if (claim < 0 || !tokens.slice(claim + 1, deed).some(({ lower }) => lower === "that" || lower === "of")) return false;
  return tokens.some(
    (token, at) =>
      at > deed &&
      (FALSEHOODS.has(token) || (TRUE_CORRECT.has(token) && tokenBefore(tokens, at)?.lower === "not")) &&
      tokens.slice(at - 3, at).some((before) => IS.has(before)),
  );
}

/** "rejected the claim of the neighbours that its troops had fired": what is claimed is denied. */
function isOfRejectedClaim({ frame, hits }: Reading, deed: number): boolean {
  const { tokens } = frame;
  const rejection = hits.findLast(({ trigger, isNoun, from }) => trigger.kind === "REJECT" && !isNoun && from < deed);
  if (!rejection) return false;
  const claim = tokens.findIndex((token, at) => at > rejection.from && at < deed && CLAIMS.has(token));
  if (claim < 0 || isBeside(frame, rejection.from, deed)) return false;
  return tokens.slice(claim + 1, deed).some(({ lower }) => lower === "that") && !isSaidBesides(tokens, tokens[claim]?.end ?? 0, deed);
}

/** "accused Israel of an attack and met his counterpart": what the accuser did next. */
function isNextVerb({ tokens }: SentenceFrame, { hit: { isNoun, mood, from } }: Bound): boolean {
  return (
    !isNoun &&
    mood.isFinite &&
    !mood.isPassive &&
    AND_BUT.has(tokenBefore(tokens, from)) &&
    /(?:[^e]ed|met|held|sent)$/.test(tokens[from]?.lower ?? "")
  );
}

const BESIDE = new WordSet(["as", "after", "before", "when", "while", "amid", "who", "which", "where", "but"]);

/** "accused Paris as thousands gathered": told beside the accusation, and no part of it. */
function isBeside({ tokens, clauses }: SentenceFrame, accusation: number, deed: number): boolean {
  const start = clauseStart(clauses, deed);
  return start > accusation && BESIDE.has(tokens[start]);
}
