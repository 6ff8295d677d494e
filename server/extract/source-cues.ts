import { REPORTING_VERBS, type ReportingVerb, WEAK_REPORTING } from "./lexicon/reporting-verbs.ts";
import { ADVERBS, phraseAfter, type Range, speakerAfter, speakerBefore } from "./source-phrases.ts";
import { isCapitalised, isPossessive } from "./tokenized.ts";
import type { Token } from "./tokens.ts";

const ACCORDING: ReportingVerb = { lemma: "according to", hedging: "reported" };

/** "The ministry put the toll at 14." */
const PUTS = /^puts?$/;

const SPEAKING: ReportingVerb = { lemma: "speak", hedging: "reported" };

const CITING: ReportingVerb = { lemma: "cite", hedging: "reported" };

/** Words that cite somebody although they are no verbs of saying. */
const OTHER_CUES = new Set(["according", "citing", "quoting", "spoke", "declined", "put", "puts"]);

export function readCue(tokens: readonly Token[], index: number): { verb: ReportingVerb; speaker: Range | null } | null {
  const lower = tokens[index]?.lower ?? "";
  const verb = REPORTING_VERBS.get(lower);
  if (!verb && !OTHER_CUES.has(lower)) return null;
  if (lower === "according" && tokens[index + 1]?.lower === "to") return { verb: ACCORDING, speaker: phraseAfter(tokens, index + 2) };
  if (lower === "citing" || (lower === "quoting" && tokens[index + 1]?.kind === "word"))
    return { verb: CITING, speaker: phraseAfter(tokens, index + 1) };
  if (lower === "spoke" && tokens[index + 1]?.lower === "of") return { verb: SPEAKING, speaker: speakerBefore(tokens, index) };
  if (lower === "declined" && tokens[index + 1]?.lower === "to" && tokens[index + 2]?.lower === "comment")
    return { verb: SPEAKING, speaker: speakerBefore(tokens, index) };
  if (PUTS.test(lower) && tokens.slice(index + 1, index + 6).some((token) => /^(?:toll|number|figure)$/.test(token.lower)))
    return { verb: SPEAKING, speaker: speakerBefore(tokens, index) };
  if (!verb || lower.endsWith("ing") || tokens[index + 1]?.lower === "nothing") return null;
  if (isPassive(tokens, index) || isNoun(tokens, index)) return null;
  const inverted = speakerAfter(tokens, index);
  if (inverted) return { verb, speaker: inverted };
  if (WEAK_REPORTING.has(verb.lemma) && !leadsClause(tokens, index)) return null;
  return { verb, speaker: speakerBefore(tokens, index) };
}

const BE = new Set(["is", "are", "was", "were", "be", "been", "being"]);

/** "was reported", "are said to", "is expected to". */
function isPassive(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && ADVERBS.test(tokens[at]?.lower ?? "")) at -= 1;
  return BE.has(tokens[at]?.lower ?? "");
}

const DETERMINERS = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "its",
  "his",
  "her",
  "their",
  "our",
  "my",
  "any",
  "no",
  "some",
  "each",
  "every",
  "such",
  "another",
]);

const NOUN_FORMS = new Set([
  "report",
  "reports",
  "state",
  "states",
  "claim",
  "claims",
  "note",
  "notes",
  "comment",
  "comments",
  "estimate",
  "estimates",
  "forecast",
  "forecasts",
  "point",
  "points",
  "post",
  "posts",
  "tweet",
  "tweets",
  "show",
  "shows",
  "quote",
  "quotes",
  "promise",
  "promises",
  "pledge",
  "pledges",
  "vow",
  "vows",
  "dispute",
  "disputes",
  "find",
  "finds",
  "mention",
  "mentions",
  "stress",
  "remark",
  "remarks",
  "boast",
  "hint",
  "hints",
  "brief",
  "briefs",
  "reply",
  "added",
  "stated",
]);

function isNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return true;
  const before = tokens[index - 1];
  if (isCapitalised(token) && (index === 0 || isCapitalised(before))) return true;
  if (tokens[index + 1]?.text === "-" && tokens[index + 1]?.glued) return true;
  if (before?.lower === "to") return true;
  if (!NOUN_FORMS.has(token.lower)) return DETERMINERS.has(before?.lower ?? "");
  const after = tokens[index + 1]?.lower ?? "";
  if (DETERMINERS.has(before?.lower ?? "") || isPossessive(before) || before?.kind === "number") return true;
  if (after === "that" || (after === "," && /^["“”]$/.test(tokens[index + 2]?.text ?? ""))) return false;
  return /^state/.test(token.lower) || index < 2 || !(isCapitalised(before) || before?.text === ")");
}

function leadsClause(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const lower = next?.lower ?? "";
  if (/^(?:that|how|why|whether|:)$/.test(lower)) return true;
  if (lower === "," && /["“”‘’']/.test(tokens[index + 2]?.text ?? "")) return true;
  return tokens.slice(index + 1, index + 9).some((token) => token.lower === "that");
}
