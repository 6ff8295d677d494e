import type { Hedging } from "#domain/kind.ts";
import { clauseStart } from "./clauses.ts";
import type { Bound, Reading } from "./event-reading.ts";
import type { Figure } from "./numbers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import type { Attribution } from "./sources.ts";
import { tokenBefore } from "./tokenized.ts";
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
    (attribution) =>
      attribution.hedging === "denied" && bounds.every((bound) => (frame.tokens[bound.hit.from]?.start ?? 0) > attribution.cue.start),
  );
  if (governed || bounds.every(({ hit }) => isOfRejectedClaim(reading, hit.from) || isCalledFalse(reading, hit.from))) return "denied";
  const isAccused = reading.hits.some(
    (hit) =>
      hit.trigger.kind === "ACCUSE" &&
      hit.trigger.mode === "accuse" &&
      bounds.every((bound) => bound.hit.from > hit.from && !isBeside(frame, hit.from, bound.hit.from) && !isNextVerb(frame, bound)),
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
  const own = attributions.length > 0 && attributions.every((attribution) => attribution.hedging === "asserted");
  return attributions.length > 0 && !own ? "reported" : "asserted";
}

const CLAIMS = new WordSet(
  "claim claims allegation allegations accusation accusations report reports assertion assertions suggestion suggestions rumour rumours rumor rumors".split(
    " ",
  ),
);

const FALSEHOODS = new WordSet(
  "false untrue incorrect wrong fabricated baseless unfounded invented lies nonsense fabrication invention lie".split(" "),
);
const TOLD = new WordSet("information news story stories statement statements".split(" "));
const IS = new WordSet("is are was were".split(" "));

/** "The information that its guards shelled the village is false". */
function isCalledFalse({ frame: { tokens } }: Reading, deed: number): boolean {
  const claim = tokens.findIndex((token, at) => at < deed && (CLAIMS.has(token) || TOLD.has(token)));
  if (claim < 0 || !tokens.slice(claim + 1, deed).some(({ lower }) => lower === "that" || lower === "of")) return false;
  return tokens.some((token, at) => at > deed && FALSEHOODS.has(token) && tokens.slice(at - 3, at).some((before) => IS.has(before)));
}

/** "rejected the claim of the neighbours that its troops had fired": what is claimed is denied. */
function isOfRejectedClaim({ frame, hits }: Reading, deed: number): boolean {
  const { tokens } = frame;
  const rejection = hits.findLast(({ trigger, isNoun, from }) => trigger.kind === "REJECT" && !isNoun && from < deed);
  if (!rejection) return false;
  const claim = tokens.findIndex((token, at) => at > rejection.from && at < deed && CLAIMS.has(token));
  return claim > 0 && tokens.slice(claim + 1, deed).some(({ lower }) => lower === "that") && !isBeside(frame, rejection.from, deed);
}

const AND_BUT = new WordSet(["and", "but"]);

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
