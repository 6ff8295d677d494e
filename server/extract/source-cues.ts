import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { REPORTING_VERBS, type ReportingVerb, SPEAKERS, SPEECH_ACTS, WEAK_REPORTING } from "./lexicon/reporting-verbs.ts";
import { isOnePerson, isPeople } from "./lexicon/undergoers.ts";
import { ACCORDING, CITING, type Cue, isNounCue, readChannel, readNounCue, SPEAKING } from "./source-noun-cues.ts";
import {
  BE,
  DETERMINERS,
  isAdverb,
  isQuote,
  phraseAfter,
  QUOTED_CITED,
  type Range,
  speakerAfter,
  speakerBefore,
} from "./source-phrases.ts";
import { isCapitalised, isPossessive, tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { markWords } from "./word-marks.ts";
import { WordSet } from "./word-set.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that cite somebody although they are no verbs of saying. */
const OTHER_CUES = words(
  "according citing quoting spoke speaks speak declined refused put puts counts counted holds ruled called described statement report announcement estimate count reckoning view opinion reference comment describe describes gave gives relayed passed circulated carried basis based evidence proof information intelligence",
);
const CUES = markWords([...REPORTING_VERBS.keys(), ...OTHER_CUES]);
const REPORTED_NOUNS = words("statement report announcement");
const TOLLS = words("toll number figure dead deaths losses total count cost damage magnitude");
const WITHHELD = words("comment say give name identify discuss elaborate confirm");

/** Who is cited by the word at `index`, and how; null when it cites nobody. */
export function readCue(tokens: readonly Token[], index: number): Cue | null {
  const token = tokens[index];
  if (!token || (token.marks & CUES) === 0) return null;
  const { lower } = token;
  const verb = REPORTING_VERBS.get(lower);
  const other = OTHER_CUES.has(lower) ? readOther(tokens, index, lower) : null;
  if (other || !verb) return other;
  const next = tokens[index + 1];
  if (next?.lower === "nothing") return null;
  if (lower.endsWith("ing"))
    return areSomeReports(tokens, index - 1) ? { verb, speaker: { from: index - 2, end: index }, strength: "weak" } : null;
  if (isPassive(tokens, index)) return readPassive(tokens, index, verb);
  if (isNoun(tokens, index) || isReduced(tokens, index)) return null;
  const inverted = isUnnamed(tokens, index) ? null : speakerAfter(tokens, index);
  if (inverted) return { verb, speaker: inverted, strength: "said" };
  const speaker = speakerBefore(tokens, index) ?? speakerOfBoth(tokens, index);
  if (!WEAK_REPORTING.has(verb.lemma)) return { verb, speaker, strength: "said" };
  if (isModal(tokens, index)) return null;
  // "Every captured soldier shows that": proves it, and says nothing.
  const last = tokenBefore(tokens, index)?.lower ?? "";
  if (verb.lemma === "show" && (isPeople(last) || isOnePerson(last))) return null;
  const isLeading =
    (speaker !== null && isQuote(tokenBefore(tokens, speaker.from))) ||
    (verb.lemma === "find" && isStudied(tokens, index)) ||
    leadsClause(tokens, index) ||
    quotedBehind(tokens, index) !== null ||
    isParenthesis(tokens, index);
  return isLeading || SPEECH_ACTS.has(verb.lemma) || (BELIEFS.has(verb.lemma) && isSpeakingPlural(tokens, index))
    ? { verb, speaker, strength: isLeading ? "said" : "weak" }
    : null;
}

const GOES_ON_TO_SAY = new WordSet("said says added warned announced".split(" "));
const ENDS_BEFORE = new WordSet([";", ":", "“", "”", "—", "–"]);

/** "A spokesman thanked Turkey and said": the subject of the verb before, which begins the clause. */
function speakerOfBoth(tokens: readonly Token[], index: number): Range | null {
  if (!GOES_ON_TO_SAY.has(tokens[index]) || tokenBefore(tokens, index)?.lower !== "and") return null;
  let from = index - 1;
  while (from > 0 && !ENDS_BEFORE.has(tokenBefore(tokens, from))) from -= 1;
  for (let at = from + 1; at < index - 1; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || isCapitalised(token) || DETERMINERS.has(tokenBefore(tokens, at)?.lower ?? "")) continue;
    if (REPORTING_VERBS.has(token.lower) || token.tells?.verbs.some(({ form }) => form === "past") || /[^e]ed$/.test(token.lower)) {
      const speaker = speakerBefore(tokens, at);
      return speaker && speaker.from >= from ? speaker : null;
    }
  }
  return null;
}

const SOME = words("some several many other media press news local unconfirmed initial early various multiple");

/** "some reports suggest", "with media reports putting": nobody named, and yet cited. */
export function areSomeReports(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at)?.lower === "reports" && SOME.has(tokenBefore(tokens, at)?.lower ?? "");
}

/** "Police believe the man acted alone": what several hold to be so. */
const BELIEFS = words("believe think expect fear suspect doubt estimate hope argue");

const WHICH_WHOM = new WordSet("which whom".split(" "));

function readOther(tokens: readonly Token[], index: number, lower: string): Cue | null {
  const next = tokens[index + 1];
  if (lower === "according")
    return next?.lower === "to" && !WHICH_WHOM.has(tokens[index + 2])
      ? { verb: ACCORDING, speaker: makerBehind(tokens, phraseAfter(tokens, index + 2)), strength: "named" }
      : null;
  if (lower === "citing" || lower === "quoting")
    return next?.kind === "word" ? { verb: CITING, speaker: phraseAfter(tokens, index + 1), strength: "said" } : null;
  if (REPORTED_NOUNS.has(lower)) {
    // "in a statement by the ministry".
    if (next?.lower !== "by" && next?.lower !== "from") return null;
    return { verb: CITING, speaker: phraseAfter(tokens, index + 2), strength: "weak" };
  }
  if (isNounCue(lower)) return readNounCue(tokens, index, lower);
  const channel = readChannel(tokens, index, lower);
  if (channel) return channel;
  const isCue =
    ((lower === "spoke" || lower === "speaks") && next?.lower === "of") ||
    (lower === "speak" && next?.lower === "of" && tokenBefore(tokens, index)?.lower.endsWith("s") === true) ||
    ((lower === "counts" || lower === "counted") && isCounting(tokens, index)) ||
    (lower === "holds" && next?.lower === "that") ||
    (lower === "puts" && isPutting(tokens, index)) ||
    ((lower === "described" || lower === "describe") && isSpeakingPlural(tokens, index)) ||
    ((lower === "called" || lower === "describe" || lower === "describes") && isWhatSomebodyCalls(tokens, index)) ||
    ((lower === "declined" || lower === "refused") && next?.lower === "to" && WITHHELD.has(tokens[index + 2]?.lower ?? "")) ||
    (lower === "put" && areSomeReports(tokens, index - 1)) ||
    ((lower === "gave" || lower === "gives") && next?.lower === "the" && TOLLS.has(tokens[index + 2]?.lower ?? "")) ||
    (lower === "put" && DETERMINERS.has(next?.lower ?? "") && isPutting(tokens, index)) ||
    (lower === "comment" && tokenBefore(tokens, index)?.lower === "not") ||
    ((lower === "put" || lower === "puts") && tokens.slice(index + 1, index + 6).some((token) => TOLLS.has(token.lower))) ||
    ((lower === "called" || lower === "described") && isNaming(tokens, index, lower) && !isPassive(tokens, index)) ||
    (lower === "ruled" && next?.lower === "out");
  return isCue ? { verb: SPEAKING, speaker: speakerBefore(tokens, index), strength: "said" } : null;
}

const MADE = new WordSet("compiled conducted kept issued published released provided collected gathered".split(" "));

/** "According to figures compiled by the ministry": whose they are. */
function makerBehind(tokens: readonly Token[], range: Range | null): Range | null {
  if (!range || tokens[range.end]?.lower !== "by" || !MADE.has(tokenBefore(tokens, range.end))) return range;
  return phraseAfter(tokens, range.end + 1) ?? range;
}

/** "Kyiv counts 1,780 of them", "43 lorries gone, the union counts,". */
function isCounting(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.kind === "number" || next?.text === "," || BODIES.has(tokens[index + 2]?.lower ?? "");
}

const BODIES = words("bodies dead graves victims");
const PUT_REACH = 12;

/** "puts the land still contaminated at 137,000", "puts it down to a quarrel". */
function isPutting(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.lower ?? "";
  if (tokens[index]?.lower === "puts" && (next === "it" || next === "this")) return true;
  for (let at = index + 2; at < index + PUT_REACH; at++)
    if (tokens[at]?.lower === "at") return tokens[at + 1]?.kind === "number" || isQuote(tokens[at + 1]);
  return false;
}

const WHAT_REACH = 6;

/** "in what the prime minister called an act of sabotage". */
function isWhatSomebodyCalls(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - WHAT_REACH), index).some(({ lower }) => lower === "what");
}

/** "called it “a fairy tale”", "described the mood as grim". */
function isNaming(tokens: readonly Token[], index: number, lower: string): boolean {
  return tokens.slice(index + 1, index + 8).some((token) => isQuote(token) || (lower === "described" && token.lower === "as"));
}

const QUOTES_CITES = new WordSet("quoted quotes cited cites".split(" "));
const SAYING_TELLING = new WordSet(["saying", "telling"]);

/** "The broadcaster quoted a police officer as saying": whom it quotes. */
export function quotedBehind(tokens: readonly Token[], index: number): Range | null {
  const isPassed = tokens[index]?.lower === "by" && QUOTED_CITED.has(tokenBefore(tokens, index));
  if (!isPassed && !QUOTES_CITES.has(tokens[index])) return null;
  const range = phraseAfter(tokens, index + 1);
  return range && tokens[range.end]?.lower === "as" && SAYING_TELLING.has(tokens[range.end + 1]) ? range : null;
}

/** "A source quoted by the daily said": who quotes whoever speaks. */
export function quoterBehind(tokens: readonly Token[], speakerEnd: number, cue: number): Range | null {
  const at = tokens[speakerEnd]?.text === "," ? speakerEnd + 1 : speakerEnd;
  if (!QUOTED_CITED.has(tokens[at]) || tokens[at + 1]?.lower !== "by") return null;
  return phraseAfter(at < cue ? tokens.slice(0, cue) : tokens, at + 2);
}

/** "was quoted as saying", "were told by officials"; "was reported" cites nobody. */
function readPassive(tokens: readonly Token[], index: number, verb: ReportingVerb): Cue | null {
  if (QUOTED_CITED.has(tokens[index]) && (tokens[index + 1]?.lower === "as" || quotedBehind(tokens, index + 1))) {
    let at = index - 1;
    while (at >= 0 && (isAdverb(tokens[at]) || BE.has(tokens[at]?.lower ?? ""))) at -= 1;
    return { verb: CITING, speaker: speakerBefore(tokens, at + 1), strength: "said" };
  }
  if (verb.lemma === "accuse" || verb.lemma === "blame") return null;
  for (let at = index + 1; at < Math.min(index + 4, tokens.length); at++) {
    const token = tokens[at];
    if (token?.lower === "by") return { verb, speaker: phraseAfter(tokens, at + 1), strength: "weak" };
    if (token?.kind !== "word" || !(isAdverb(token) || at === index + 1)) return null;
  }
  return null;
}

/** "was reported", "was first reported", "are said to", "is expected to". */
function isPassive(tokens: readonly Token[], index: number): boolean {
  let at = tokenBefore(tokens, index)?.lower === "first" ? index - 2 : index - 1;
  while (at >= 0 && isAdverb(tokenAt(tokens, at))) at -= 1;
  return BE.has(tokenAt(tokens, at)?.lower ?? "");
}

const HAVE_BE = new WordSet("have be".split(" "));

const SAID_REPORTED_BELIEVED_ETC = new WordSet("said reported believed thought claimed alleged".split(" "));

const OF_IN_BY_FOR = new WordSet("of in by for".split(" "));

const ACCUSED_BLAMED = new WordSet("accused blamed".split(" "));

/** "A man said to have lent them a car", "two men suspected of it", "residents quoted by the paper". */
function isReduced(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower === "suspected" && tokens[index + 1]?.lower !== "that") return true;
  if (QUOTED_CITED.has(tokens[index]) && tokens[index + 1]?.lower === "by") return true;
  if (isOfAllegedPeople(tokens, index)) return true;
  if (ACCUSED_BLAMED.has(tokens[index]) && OF_IN_BY_FOR.has(tokens[index + 1])) return true;
  return tokens[index + 1]?.lower === "to" && SAID_REPORTED_BELIEVED_ETC.has(tokens[index]) && HAVE_BE.has(tokens[index + 2]);
}

const BEFORE_ALLEGED = new WordSet("by from when where while after as that and or of with to against between".split(" "));

/** "In Huancayo, 300 km from Lima, alleged members of the front robbed a bank": nobody alleges it. */
function isOfAllegedPeople(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== "alleged" || !isPeople(tokens[index + 1]?.lower ?? "")) return false;
  const before = tokenBefore(tokens, index);
  return before === undefined || before.kind !== "word" || BEFORE_ALLEGED.has(before);
}

const MODALS = words("may might could would should can must will shall to");

function isModal(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && isAdverb(tokens[at])) at -= 1;
  return MODALS.has(tokens[at]?.lower ?? "");
}

const NOUN_FORMS = words(
  "report reports state states claim claims note notes comment comments estimate estimates forecast forecasts point points post posts tweet tweets show shows quote quotes promise promises pledge pledges vow vows dispute disputes find finds mention mentions stress remark remarks boast hint hints brief briefs reply added stated blame suspect suspects reject welcome praise value values fear fears hope hopes count counts concern demand demands urge",
);

const HAD_HAS_HAVE = new WordSet("had has have".split(" "));

/** Whether the word is a noun or an adjective here: "the report", "a claimed victory". */
function isNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return true;
  const before = tokenBefore(tokens, index);
  if (isCapitalised(token) && (index === 0 || isCapitalised(before))) return true;
  if (tokens[index + 1]?.text === "-" && tokens[index + 1]?.glued) return true;
  if (before?.lower === "to") return true;
  const isDetermined = DETERMINERS.has(before?.lower ?? "") || isPossessive(before) || before?.kind === "number";
  if (!NOUN_FORMS.has(token.lower)) return DETERMINERS.has(before?.lower ?? "");
  if (isDetermined) return true;
  if (HAD_HAS_HAVE.has(before)) return false;
  const after = tokens[index + 1];
  // "Budanov stated on 5 November that": the day stands between.
  if (token.lower === "stated" && leadsClause(tokens, index)) return false;
  if (after?.lower === "that" || after?.lower === "out" || (after?.text === "," && isQuote(tokens[index + 2]))) return false;
  // "“…,” the diplomat added".
  if (token.lower.endsWith("ed") && isSpeaker(before)) return false;
  if (isSpeakingPlural(tokens, index) || isSaidAtEnd(tokens, index) || isOpeningSpeaker(tokens, index)) return false;
  // "…, claims the movement".
  if (before?.text === "," && token.lower.endsWith("s") && (DETERMINERS.has(after?.lower ?? "") || isCapitalised(after))) return false;
  return /^state/.test(token.lower) || index < 2 || !(isCapitalised(before) || before?.text === ")");
}

const isPlural = (token: Token | undefined): boolean =>
  token?.lower.endsWith("s") === true && (SPEAKERS.has(token) || SPEAKERS.words.has(token.lower.slice(0, -1)));
const isSpeaker = (token: Token | undefined): boolean =>
  token !== undefined && (SPEAKERS.has(token) || isPlural(token) || isOnePerson(token.lower));
const SAID_REACH = 9;

/** "…, a colleague at the weighbridge reports.", "…, the governor of the state added.": the verb of an inserted clause. */
function isSaidAtEnd(tokens: readonly Token[], index: number): boolean {
  if ((!tokens[index]?.lower.endsWith("s") && tokens[index]?.lower !== "added") || !/^[.,;]$/.test(tokens[index + 1]?.text ?? "."))
    return false;
  for (let at = index - 1; at > Math.max(0, index - SAID_REACH); at--)
    if (tokens[at]?.text === ",")
      return (DETERMINERS.has(tokens[at + 1]?.lower ?? "") || isPlural(tokens[at + 1])) && tokens.slice(at + 1, index).some(isSpeaker);
  return false;
}

const OPENING_REACH = 8;

/** "The master reports a small fire", "…: the head of the county reports two wounded": what the first words of a clause say. */
function isOpeningSpeaker(tokens: readonly Token[], index: number): boolean {
  if (!tokens[index]?.lower.endsWith("s")) return false;
  const next = tokens[index + 1];
  if (next?.kind !== "number" && !NUMBER_WORDS.has(next?.lower ?? "") && !DETERMINERS.has(next?.lower ?? "")) return false;
  let at = index - 1;
  let head = tokens[at];
  while (at > Math.max(0, index - OPENING_REACH) && tokens[at]?.kind === "word" && tokenBefore(tokens, at)?.kind === "word") {
    if (tokens[at]?.lower === "of") head = tokenBefore(tokens, at);
    at -= 1;
  }
  return isSpeaker(head) && DETERMINERS.has(tokens[at]?.lower ?? "") && (at === 0 || /^[:;]$/.test(tokenBefore(tokens, at)?.text ?? ""));
}

const A_THE_THIS_ETC = new WordSet("a the this that said in of".split(" "));

/** "residents report", "police suspect": a verb behind a noun for several people who speak. */
function isSpeakingPlural(tokens: readonly Token[], index: number): boolean {
  const before = tokenBefore(tokens, index);
  if (!before || isCapitalised(tokens[index])) return false;
  if (before.lower === "police") return !tokens[index]?.lower.endsWith("s") && !A_THE_THIS_ETC.has(tokenBefore(tokens, index - 1));
  return (
    before.lower.endsWith("s") &&
    !tokens[index]?.lower.endsWith("s") &&
    (SPEAKERS.has(before) || SPEAKERS.words.has(before.lower.slice(0, -1)))
  );
}

/** "An official, speaking on condition of anonymity, confirmed the deal". */
function isUnnamed(tokens: readonly Token[], index: number): boolean {
  if (tokenBefore(tokens, index)?.text !== ",") return false;
  const before = tokenBefore(tokens, index - 1)?.lower ?? "";
  return before === "anonymity" || (/^(?:named|identified)$/.test(before) && tokenBefore(tokens, index - 2)?.lower === "be");
}

const STUDIES = words("study survey poll report audit inquiry investigation review analysis paper");

/** "A study by the university found no trace": a study that finds is cited, whatever it found. */
function isStudied(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at > Math.max(-1, index - 14); at--) {
    const token = tokens[at];
    if (token?.kind === "punctuation" && token.text !== "-") return false;
    if (STUDIES.has(token?.lower ?? "")) return true;
  }
  return false;
}

const OPENERS = words("that how why whether :");

function leadsClause(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (OPENERS.has(next?.lower ?? "")) return true;
  if (next?.text === "," && (isQuote(tokens[index + 2]) || /^['‘’]$/.test(tokens[index + 2]?.text ?? ""))) return true;
  for (let at = index + 1; at < Math.min(index + 9, tokens.length); at++) if (tokens[at]?.lower === "that") return true;
  return false;
}

/** "…, a government spokesman recalled, …": between commas, or from a comma to the end. */
function isParenthesis(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next !== undefined && !/^[,.;”"]$/.test(next.text)) return false;
  for (let at = index - 1; at > Math.max(0, index - 8); at--) {
    const text = tokens[at]?.text ?? "";
    if (text === "," || text === "”" || text === '"') return true;
    if (tokens[at]?.kind === "punctuation" && text !== "-" && text !== "." && text !== "’") return false;
  }
  return false;
}
