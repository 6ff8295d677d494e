import { announces, isDenied } from "./date-ahead.ts";
import type { Hit } from "./date-phrase.ts";
import { lowerAt, type Word, wordAt } from "./date-words.ts";
import {
  BE,
  FIXTURES,
  FUTURE_WITH_TO,
  FUTURE_WORDS,
  MODALS,
  NOT_PAST,
  OPENINGS,
  PAST_WORDS,
  PLANNED,
  PRESENT_WORDS,
  PUT_OFF,
  RITES,
} from "./lexicon/tense-words.ts";
import { WordSet } from "./word-set.ts";

/** Where the sentence's verb puts what it tells: -1 past, 1 future, 0 can't be told. */
export type Direction = -1 | 0 | 1;

const BOUNDARY = new Set([";", ":", "—", "–", "(", ")"]);
const isBoundary = (word: Word | undefined) =>
  word !== undefined && word.kind === "punctuation" && (BOUNDARY.has(word.text) || (word.text === "-" && !word.glued));
const PLANNED_FOR = /^(?:for|in|on|by|until|before|from|next|later|soon|this|to|between|early|late|today|tomorrow)$/;

const FORESEEN_WORDS = "likely possible forecast predicted".split(" ");
const FORESEEN = new WordSet(FORESEEN_WORDS);

const TELLING = new WordSet([
  ...FORESEEN_WORDS,
  ...FUTURE_WORDS,
  ...MODALS,
  ...FUTURE_WITH_TO,
  ...PLANNED,
  ...PUT_OFF,
  ...BE,
  ...PAST_WORDS,
  ...PRESENT_WORDS,
  ...FIXTURES,
  ...OPENINGS,
  "falls",
  "be",
  "has",
  "have",
  "set",
]);

const ORIGINALLY = new Set("first originally initially".split(" "));

const A_AN_THE_ETC = new WordSet("a an the its their this that have".split(" "));

/** What one word says of the direction; null when it says nothing, 0 when it leaves it open ("was to open"). */
function signAt(words: readonly Word[], index: number): Direction | null {
  const word = words[index];
  if (word?.kind !== "word") return null;
  const { lower } = word;
  // Most words are neither: two look-ups tell.
  if (!TELLING.has(word) && !lower.endsWith("ed")) return null;
  const before = lowerAt(words, index - 1);
  const next = lowerAt(words, index + 1);
  // "first scheduled for January, will now be held in May": by now perhaps over.
  if (ORIGINALLY.has(before) && (next === "for" || next === "on")) return 0;
  if (isDenied(words, index)) return -1;
  // "had been due in court on Monday".
  if (before === "been" && lowerAt(words, index - 2) === "had" && DUE.has(word)) return 0;
  if (FUTURE_WORDS.has(lower)) return 1;
  // "has been put off until May".
  if (lower === "put" && (next === "off" || next === "back") && /^(?:until|till|to)$/.test(lowerAt(words, index + 2))) return 1;
  if (FIXTURES.has(lower) && isFixture(words, index)) return 1;
  if (OPENINGS.has(lower) && isOpening(words, index)) return 1;
  if (PRESENT_WORDS.has(lower)) return 0;
  if (FIXTURES.has(lower)) return null;
  // "Snow is likely on Wednesday night".
  if (FORESEEN.has(word) && BE.has(before) && next !== "to") return before === "is" || before === "are" ? 1 : null;
  if (MODALS.has(lower)) return next === "have" || word.text !== lower ? null : 1;
  // "agreed to a ceasefire" is done, "agreed to meet" is not.
  if (FUTURE_WITH_TO.has(lower) && next === "to") return A_AN_THE_ETC.has(words[index + 2]) ? -1 : 1;
  if (PUT_OFF.has(lower) && (/^(?:until|till)$/.test(next) || (next === "to" && isTime(words, index + 2)))) return 1;
  if (lower === "falls" && next === "on") return 1;
  if ((lower === "has" || lower === "have") && /^(?:until|till)$/.test(next)) return 1;
  if ((lower === "has" || lower === "have") && next === "to" && lowerAt(words, index + 2) !== "do") return 1;
  if (lower === "set") return next === "for" ? 1 : isStillAhead(before) ? null : -1;
  if (PLANNED.has(lower)) return PLANNED_FOR.test(next) || isTimeSaid(words, index + 1) ? 1 : null;
  // "The election, to be held on Friday".
  if (lower === "be") return before === "to" && lowerAt(words, index - 2) === "," ? 1 : null;
  if (next === "to" && BE.has(lower)) return lower === "was" || lower === "were" ? 0 : 1;
  if (isStillAhead(before) && words[index - 1]?.text !== "May") return null;
  // "A delegation led by the minister leaves on 18 March": no verb of its own.
  if (next === "by" && LED_BY.has(word) && !BE.has(before)) return null;
  if (PAST_WORDS.has(lower)) return -1;
  // "behind closed doors", "by masked men": says what they are.
  return /^\p{Ll}{2,}ed$/u.test(word.text) && !NOT_PAST.has(lower) && !BEFORE_ADJECTIVES.has(words[index - 1]) ? -1 : null;
}

const BEFORE_ADJECTIVES = new WordSet("a an the its their his her behind of with for from by".split(" "));

/** "The Bears host Lakeland Friday", "play in Gosford on Sunday", "travel to Clonkill". */
function isFixture(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const next = words[index + 1];
  if (before?.kind !== "word" || BEFORE_NOUNS.has(before)) return false;
  return next !== undefined && (TO_GROUNDS.has(next) || /^\p{Lu}/u.test(next.text));
}

/** "Polls close at 9 p.m. on Sunday", "the rules take effect on Friday"; not "shops were open". */
function isOpening(words: readonly Word[], index: number): boolean {
  const subject = words[index - 1];
  if (subject?.kind !== "word" || subject.text.length < 4 || !subject.lower.endsWith("s")) return false;
  const next = words[index + 1];
  return words[index]?.lower === "take"
    ? next?.lower === "effect" || next?.lower === "place"
    : next !== undefined && (AT_TIMES.has(next) || next.time.weekday !== undefined);
}

const AT_TIMES = new WordSet("on at in from next tomorrow".split(" "));

const BEFORE_NOUNS = new WordSet("a an the of in into to for with or by at its their his her this that not let".split(" "));
const TO_GROUNDS = new WordSet("in at to for against on away home again".split(" "));

const LED_BY = new WordSet("led made built headed chaired".split(" "));

/** "moved to Friday", "pushed to the autumn"; not "moved to Mogadishu on Friday", "moved to the front in October". */
function isTime(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind === "number") return word !== undefined;
  if (THE_A.has(word)) return isTime(words, at + 1);
  return /^(?:next|later|early|late|mid|spring|summer|autumn|winter|\w+day|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/.test(
    word.lower,
  );
}

const THE_A = new WordSet(["the", "a"]);

const DUE = new WordSet("due scheduled slated planned expected set".split(" "));

/** "will stay closed", "are advised": a participle whose time another word gives. */
const isStillAhead = (before: string) =>
  /^(?:be|will|would|could|may|might|should|must|can|cannot|is|are|stay|stays|remain|remains|keep|keeps|get|to)$/.test(before);

/** "A verdict is expected Friday", "is expected at 10 a.m. on Friday"; not "had planned Friday's attack". */
function isTimeSaid(words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at) === "at" || lowerAt(words, at) === "around") return words[at + 1]?.kind === "number";
  return words[at]?.time.weekday !== undefined && !/^['’]/.test(words[at + 1]?.text ?? "");
}

const PROLONGING = new WordSet("extend prolong suspend postpone delay keep stay remain hold leave close renew".split(" "));
const LONGEST_PROLONGED = 12;

function isProlonged(words: readonly Word[], from: number): boolean {
  for (let at = from; at >= Math.max(1, from - LONGEST_PROLONGED); at -= 1) {
    if (isBoundary(words[at])) return false;
    if (PROLONGING.has(words[at]) && lowerAt(words, at - 1) === "to") return true;
  }
  return false;
}

const UNTIL_TILL_BY = new WordSet("until till by".split(" "));

const OF_FOR = new WordSet("of for".split(" "));
const HAVE_HAS = new WordSet(["have", "has"]);

/** The nearest verb before the expression decides, else the first one behind it. */
export function directionOf(words: readonly Word[], hit: Hit): Direction {
  // "It is the tenth death since January".
  if (lowerAt(words, hit.start - 1) === "since") return -1;
  // "agreed to extend sanctions until mid-September".
  if (UNTIL_TILL_BY.has(wordAt(words, hit.start - 1)) && isProlonged(words, hit.start - 2)) return 1;
  const own = opensClause(words, hit) ? signBehind(words, hit) : null;
  if (own !== null) return own;
  // "Ahead of Sunday's vote".
  if (lowerAt(words, hit.start - 1) === "of" && lowerAt(words, hit.start - 2) === "ahead") return 1;
  for (let index = hit.start - 1; index >= Math.max(0, hit.start - 14); index -= 1) {
    if (isBoundary(words[index])) break;
    if (announces(words, index, hit.start)) return 1;
    const sign = signAt(words, index);
    if (
      sign === -1 &&
      (isCalledFor(words, hit, index) ||
        isFixedFor(words, hit, index) ||
        isAgreedFrom(words, hit, index) ||
        isDecidedOn(words, hit, index) ||
        isDueBy(words, hit, index) ||
        isPutOffTo(words, hit, index) ||
        isGivenUntil(words, hit, index))
    )
      return 1;
    if (isAim(words, hit, index)) return 1;
    // "must not be confused with the accident of 9 January".
    if (sign === 1 && lowerAt(words, hit.start - 1) === "of") return 0;
    // "The strike which they have called from 24 to 26 May": no day behind is told in the present perfect.
    // "A slip has closed the road until at least Tuesday".
    if (sign === -1 && HAVE_HAS.has(wordAt(words, index - 1))) return isUntil(words, hit.start) ? 1 : 0;
    if (sign !== null) return sign;
  }
  // "After the truce of May": what is over.
  if (lowerAt(words, hit.start - 1) === "of" && isBehind(words, hit.start - 2)) return -1;
  // "The figures for September are due": the verb is not the month's.
  if (OF_FOR.has(wordAt(words, hit.start - 1))) return 0;
  // "Lessons stay online until Monday": no verb looks back.
  return signBehind(words, hit) ?? (UNTIL_TILL_BY.has(wordAt(words, hit.start - 1)) || isRite(words, hit.start) ? 1 : 0);
}

function isUntil(words: readonly Word[], start: number): boolean {
  const before = lowerAt(words, start - 1);
  const isLeast = before === "least" && lowerAt(words, start - 2) === "at";
  return UNTIL_TILL.has(words[isLeast ? start - 3 : start - 1]);
}
const UNTIL_TILL = new WordSet(["until", "till"]);

const RITE_WORDS = new WordSet([...RITES]);
const LONGEST_RITE = 6;

/** "Removal on Friday to St Mary's", "Funeral Mass Thursday at 11": a line without a verb. */
function isRite(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_RITE); index -= 1) {
    if (RITE_WORDS.has(words[index])) return index === 0 || words[index - 1]?.kind === "punctuation";
  }
  return false;
}

const AFTER_SINCE = new WordSet(["after", "since", "following"]);
const FAR_BEFORE_NOUN = 4;

function isBehind(words: readonly Word[], noun: number): boolean {
  for (let at = noun; at >= Math.max(0, noun - FAR_BEFORE_NOUN); at -= 1) if (AFTER_SINCE.has(words[at])) return true;
  return false;
}

function signBehind(words: readonly Word[], hit: Hit): Direction | null {
  for (let index = hit.end; index < Math.min(words.length, hit.end + 20); index += 1) {
    if (isBoundary(words[index])) break;
    if (announces(words, index, index)) return 1;
    const sign = signAt(words, index);
    // "On 28 March they threatened to fire": the day of the threat.
    if (sign === 1 && lowerAt(words, index).endsWith("ed") && lowerAt(words, index + 1) === "to") return -1;
    if (sign !== null) return sign;
  }
  return null;
}

const IN_ON_DURING = new WordSet("in on during".split(" "));
const AND_BUT = new WordSet(["and", "but"]);
const SUBJECTS = new WordSet("it they he she we the its their".split(" "));

/** "has refused to comment, and in December it called off a visit": a clause of its own begins with the date. */
function opensClause(words: readonly Word[], { start, end }: Hit): boolean {
  if (!IN_ON_DURING.has(words[start - 1]) || !AND_BUT.has(words[start - 2])) return false;
  return SUBJECTS.has(words[lowerAt(words, end) === "," ? end + 1 : end]);
}

const CALLED_ANNOUNCED_CONVENED = new WordSet("called announced convened".split(" "));

/** "called a strike for Friday", "called for a march on Friday", "has invited them to the capital for talks on Friday". */
function isCalledFor(words: readonly Word[], hit: Hit, verb: number): boolean {
  if (lowerAt(words, verb) === "invited") {
    for (let at = verb + 1; at < hit.start; at += 1) if (lowerAt(words, at) === "for") return true;
    return false;
  }
  if (lowerAt(words, hit.start - 1) === "for" && CALLED_ANNOUNCED_CONVENED.has(words[verb])) return true;
  const isCall = lowerAt(words, verb) === "called" && (lowerAt(words, verb + 1) === "for" || lowerAt(words, verb + 3) === "for");
  return isCall && hit.start - verb <= 8 && hasGathering(words, verb + 2, hit.start);
}

const TO_UNTIL = new WordSet("to until till".split(" "));

/** "put off a vote on the bill to March", "extended the truce until 3 May". */
function isPutOffTo(words: readonly Word[], hit: Hit, verb: number): boolean {
  if (!TO_UNTIL.has(words[hit.start - 1])) return false;
  return PUT_OFF.has(lowerAt(words, verb)) || (lowerAt(words, verb) === "put" && /^(?:off|back)$/.test(lowerAt(words, verb + 1)));
}

const GIVES = new WordSet("gave given".split(" "));

/** "Has been given until Friday to reply", "gave Spain until July"; a day of a month may lie on either side. */
function isGivenUntil(words: readonly Word[], { start, phrase }: Hit, verb: number): boolean {
  if (!GIVES.has(words[verb]) || !UNTIL_TILL.has(words[start - 1]) || phrase.type !== "point") return false;
  return phrase.base.kind === "weekday" || (phrase.base.kind === "date" && phrase.base.day === null);
}

const AIMS = new WordSet(
  "proposal plan plans call calls deal bid offer pledge promise agreement pact request order decision demand".split(" "),
);
const FAR_BEHIND_AIM = 4;

/** "a proposal by Brussels to hold elections before the summer". */
function isAim(words: readonly Word[], hit: Hit, to: number): boolean {
  if (lowerAt(words, to) !== "to" || !UP_TO_THEN.has(words[hit.start - 1])) return false;
  const verb = words[to + 1];
  if (verb?.kind !== "word" || A_AN_THE_ETC.has(verb) || !/^\p{Ll}/u.test(verb.text)) return false;
  for (let at = to - 1; at >= Math.max(0, to - FAR_BEHIND_AIM); at -= 1) if (AIMS.has(words[at])) return true;
  return false;
}

const FIXES = new WordSet("set fixed chose picked named".split(" "));

/** "The court set 4-6 October for the hearing", "set the election for 28 December". */
const isFixedFor = (words: readonly Word[], hit: Hit, verb: number) =>
  FIXES.has(words[verb]) && (lowerAt(words, hit.start - 1) === "for" || (hit.start - verb <= 3 && lowerAt(words, hit.end) === "for"));

const AGREES = new WordSet("agreed approved announced decided".split(" "));

const FROM_STARTING = new WordSet("from starting beginning".split(" "));

/** "agreed on joint patrols from July", "agreed to a ceasefire starting Friday": from when on it is to be. */
const isAgreedFrom = (words: readonly Word[], hit: Hit, verb: number) =>
  FROM_STARTING.has(wordAt(words, hit.start - 1)) && AGREES.has(words[verb]) && !UNTIL_TO.has(words[hit.end]);

const UNTIL_TO = new WordSet("until till to through".split(" "));

const DECIDES = new WordSet(
  "voted decided agreed accepted resolved promised pledged vowed planned proposed offered threatened ordered".split(" "),
);

const ASKS = new WordSet("asked urged called pressed rejected backed demanded requested instructed told".split(" "));
const UP_TO_THEN = new WordSet("until till by before through throughout".split(" "));

/**
 * "voted on Tuesday to hold a referendum in November", "rejected a proposal to hold it before the summer": what stands between does not part the
 * decision from what is to be done.
 */
function isDecidedOn(words: readonly Word[], hit: Hit, verb: number): boolean {
  const isAsked = ASKS.has(words[verb]) && UP_TO_THEN.has(words[hit.start - 1]);
  if (!isAsked && !DECIDES.has(words[verb])) return false;
  for (let at = verb + 2; at < hit.start - 1; at += 1) {
    if (lowerAt(words, at) !== "to") continue;
    const next = words[at + 1];
    return next?.kind === "word" && !A_AN_THE_ETC.has(next) && /^\p{Ll}/u.test(next.text);
  }
  return false;
}

const WANTED = new WordSet("proposed suggested demanded requested asked called urged offered promised pledged wanted sought".split(" "));

/** "proposed a meeting by the end of August": when it is to be. */
const isDueBy = (words: readonly Word[], hit: Hit, verb: number) => WANTED.has(words[verb]) && lowerAt(words, hit.start - 1) === "by";

const GATHERINGS = new WordSet(
  "strike strikes protest protests march marches rally rallies demonstration demonstrations vigil shutdown boycott mourning election elections referendum sit-in".split(
    " ",
  ),
);

function hasGathering(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (GATHERINGS.has(words[at])) return true;
  return false;
}

/** "Had held it since March": the past perfect looks back from what is told. */
export function isPastPerfect(words: readonly Word[], hit: Hit): boolean {
  for (let index = hit.start - 1; index >= Math.max(0, hit.start - 14); index -= 1) {
    if (isBoundary(words[index])) return false;
    if (lowerAt(words, index) === "had") return true;
  }
  return false;
}

const ONWARD_ONWARDS_ON = new WordSet("onward onwards on".split(" "));

/** "Since the start of the offensive on 14 February, 210 people have been killed". */
function isSinceNoun(words: readonly Word[], from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 8); at -= 1) {
    if (words[at]?.kind !== "word") return false;
    if (lowerAt(words, at) === "since") return /^(?:the|a|an|his|her|their|its)$/.test(lowerAt(words, at + 1));
  }
  return false;
}

/** "since", "until" and "by" leave one end of the span open. */
export function opennessOf(words: readonly Word[], hit: Hit): "start" | "end" | null {
  const before = lowerAt(words, hit.start - 1);
  const behind = before === "the" || before === "at" || before === "least" ? lowerAt(words, hit.start - 2) : before;
  // "As of 12 March, eleven had died".
  if ((before === "of" || before === "at") && lowerAt(words, hit.start - 2) === "as") return "start";
  if (before === "on" && isSinceNoun(words, hit.start - 2)) return "end";
  if (behind === "since" || (behind === "from" && ONWARD_ONWARDS_ON.has(words[hit.end]))) return "end";
  if (behind === "before" && hit.phrase.type === "point" && hit.phrase.edge === "end") return "start";
  return behind === "until" || behind === "till" || behind === "by" ? "start" : null;
}
