import { FUNCTION_WORDS, HAVE, MODALS } from "./lexicon/use-words.ts";
import { isCapital } from "./place-matches.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** Done to the opponent, whose name follows. */
const BEATING = new WordSet(
  "beat beats beating defeat defeats defeated defeating thrashed thrash trounced edged downed outscored outlasted hammered routed blanked stunned overcame eliminated knocked dumped swept host hosts hosting hosted face faces facing faced play plays playing played entertain entertains entertained meet meets met".split(
    " ",
  ),
);
/** What else a team does in a match. */
const PLAYING = new WordSet(
  "drew draw draws tied lost lose loses won win wins fell fall falls scored score scores conceded signed sign qualified qualify advanced progressed finished finish reached reach opened open opens started start began begin clinched led lead leads topped top tops trailed slipped climbed moved crashed".split(
    " ",
  ),
);
/** What towns are and have, too: said of teams among words of sport alone. */
const BEING = new WordSet(
  "are were have had has need needs needed remain remained remains go goes went came come stay stayed take took".split(" "),
);
const OF_SPORT = new WordSet(
  "wicket wickets innings goalkeeper keeper striker midfielder winger quarterback touchdown touchdowns semi quarterfinal quarterfinals semifinal semifinals playoff playoffs bye fixture fixtures relegation relegated league cup trophy tournament championship overtime halftime scrum match matches scored kickoff title goals goal".split(
    " ",
  ),
);
const OF_PLAY = new WordSet("game games season points table final finals defender prop win wins victory defeat semis round".split(" "));
const SENT_ON = new WordSet("through top second third up into".split(" "));
const CLEARED = new WordSet("gave give giving put sent fired sends led guided steered earned".split(" "));
const SHORT = new WordSet(["v", "vs"]);
const NO_MATCH = new WordSet("court courts case appeal ruling vote votes voted election elections seats".split(" "));
const REACH = 18;
const BACK = 6;

/** "Aberdeen beat Motherwell 1-0", "two points behind Timaru", "Ayr v Elgin": a town's team, which bears its bare name. */
export function isTeam(first: number, last: number, tokens: readonly Token[]): boolean {
  const before = tokenBefore(tokens, first);
  if (isInScore(first, last, tokens) || isVersus(first, last, tokens)) return true;
  if (before?.kind === "word" && !isCapital(before)) {
    const told = readOpponent(before, first, last, tokens);
    if (told !== null) return told;
  }
  return isPlayer(last, tokens);
}

/** The subject of a match's verb. */
function isPlayer(last: number, tokens: readonly Token[]): boolean {
  let at = last + 1;
  const plain = tokens[at];
  if (plain?.kind !== "word") return false;
  while (at < last + 5 && (MODALS.has(tokens[at]?.lower ?? "") || HAVE.has(tokens[at]?.lower ?? "") || PASSED.has(tokens[at]))) at += 1;
  const verb = tokens[at];
  if (BEATING.has(verb) && isCapital(tokens[at + 1])) return isMatch(tokens, at, true) || !NO_MATCH.isAmong(tokens);
  if (BEATING.has(verb) || PLAYING.has(verb)) return isMatch(tokens, at, true);
  return BEING.has(plain) && isMatch(tokens, last, false);
}

const PASSED = new WordSet("also now then just never again still already comfortably easily narrowly".split(" "));

/** What the word in front of a name says of it as an opponent; null where it is no such word. */
function readOpponent(before: Token, first: number, last: number, tokens: readonly Token[]): boolean | null {
  const after = tokens[last + 1];
  if (BEATING.has(before)) return isMatch(tokens, first, true) || (FIXTURES.has(before) && isWeekday(tokens, last + 1));
  // "gave Ayr a 1-0 win", "sent Ayr through".
  if (CLEARED.has(before)) return (SENT_ON.has(after) || A_THE.has(after)) && isMatch(tokens, first, true) ? true : null;
  if (before.lower === "to" && AWAY_HOME.has(tokenBefore(tokens, first - 1))) return isAwayTo(first - 2, tokens);
  const heads = OPPONENT.get(before.lower);
  if (!heads) return null;
  for (let back = first - 2; back >= Math.max(0, first - 1 - BACK); back--) {
    const token = tokens[back];
    if (token?.text === "," && before.lower !== "behind") return null;
    if (heads.has(token)) return (before.lower === "for" && CAPPED.has(token)) || isMatch(tokens, first, before.lower !== "to");
  }
  return before.lower === "against" && isMatch(tokens, first, false) ? true : null;
}

/** "lost at home to Ayr", "the season away to Ayr"; not "gave it away to". */
function isAwayTo(at: number, tokens: readonly Token[]): boolean {
  const isHome = tokens[at]?.lower === "home";
  if (isHome && tokenBefore(tokens, at)?.lower !== "at") return false;
  for (let back = at - 1; back >= Math.max(0, at - BACK); back--) if (LOST_DREW.has(tokens[back])) return true;
  return isMatch(tokens, at, true);
}

const LOST_DREW = new WordSet("lost lose loses losing drew draw drawn tied beaten".split(" "));
const AWAY_HOME = new WordSet(["away", "home"]);
const A_THE = new WordSet(["a", "an", "the", "their"]);
/** "The Bears host Lakeland Friday" */
const FIXTURES = new WordSet("host hosts face faces play plays entertain entertains".split(" "));
const WEEKDAYS = new WordSet("monday tuesday wednesday thursday friday saturday sunday tonight tomorrow".split(" "));
const CAPPED = new WordSet("appearances caps played plays goals tries debut".split(" "));

/** "Friday", "on Friday" */
const isWeekday = (tokens: readonly Token[], at: number) =>
  WEEKDAYS.has(tokens[at]) || (tokens[at]?.lower === "on" && WEEKDAYS.has(tokens[at + 1]));

/** Whether a name stands where a fixture names the opponent: "hosts Penns Valley Friday". */
export const isFixture = (tokens: readonly Token[], first: number, last: number) =>
  FIXTURES.has(tokenBefore(tokens, first)) && isWeekday(tokens, last + 1);

const OPPONENT: ReadonlyMap<string, WordSet> = new Map([
  ["to", new WordSet("lost lose loses losing defeat loss fell losses draw".split(" "))],
  ["over", new WordSet("victory win wins triumph victories lead".split(" "))],
  ["past", BEATING],
  ["with", new WordSet("drew draw draws drawn tied tie level match game matches games clash".split(" "))],
  ["against", new WordSet("drew draw drawn won lost win match game matches games clash play plays played final point points".split(" "))],
  ["behind", new WordSet("points point places place clear second third fourth fifth sixth level".split(" "))],
  [
    "for",
    new WordSet("goals goal tries runs points caps appearances games matches scored plays played debut signed signs striker".split(" ")),
  ],
  ["by", new WordSet("beaten defeated thrashed trounced eliminated relegated held".split(" "))],
  ["from", new WordSet("signed sign signs loan transfer joined".split(" "))],
]);

/** "Ayr 3 Elgin 1", "Ayr 3, Elgin 1", "Ayr 3-1 Elgin"; a third figure would make it a tally. */
function isInScore(first: number, last: number, tokens: readonly Token[]): boolean {
  const back = tokenBefore(tokens, first)?.text === "," ? first - 2 : first - 1;
  if (tokenAt(tokens, back)?.kind === "number") {
    if (isScore(tokens, back - 2)) return isCapital(tokenBefore(tokens, back - 2));
    let other = back - 1;
    while (isCapital(tokenAt(tokens, other))) other -= 1;
    return other < back - 1 && tokenAt(tokens, other)?.text !== "," && isScored(tokens, first);
  }
  if (tokens[last + 1]?.kind !== "number" || tokenBefore(tokens, first)?.text === ",") return false;
  if (isScore(tokens, last + 1)) return isCapital(tokens[last + 4]);
  const other = tokens[last + 2]?.text === "," ? last + 3 : last + 2;
  return isCapital(tokens[other]) && isScored(tokens, other);
}

/** "Elgin 1." */
function isScored(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (isCapital(tokens[at])) at += 1;
  const end = tokens[at + 1];
  return tokens[at]?.kind === "number" && (end === undefined || /^[.;)]$/.test(end.text));
}

/** "Ayr v Elgin", where no court sits. */
function isVersus(first: number, last: number, tokens: readonly Token[]): boolean {
  const isFirst = SHORT.has(tokens[last + 1]) && isCapital(tokens[last + 2]);
  const isSecond = SHORT.has(tokenBefore(tokens, first)) && isCapital(tokenBefore(tokens, first - 1));
  return (isFirst || isSecond) && !NO_MATCH.isAmong(tokens);
}

/** Whether words of sport or a score stand around; `isPlay` where the verb says as much, so that fewer do. */
function isMatch(tokens: readonly Token[], from: number, isPlay: boolean): boolean {
  const end = Math.min(tokens.length, from + REACH);
  for (let at = Math.max(0, from - REACH); at < end; at++) {
    const token = tokens[at];
    if (token?.kind === "number" ? isScore(tokens, at) : OF_SPORT.has(token) || (isPlay && isOfPlay(tokens, at))) return true;
  }
  return false;
}

/** "the final", "in the final against", "at home"; not "the final word". */
function isOfPlay(tokens: readonly Token[], at: number): boolean {
  if (!OF_PLAY.has(tokens[at])) return tokens[at]?.lower === "home" && tokenBefore(tokens, at)?.lower === "at";
  const next = tokens[at + 1];
  return next?.kind !== "word" || isCapital(next) || FUNCTION_WORDS.has(next.lower) || AWAY_HOME.has(next);
}

/** "3-1", "14–10": two figures of at most three digits, but for "6-3, 6-4", which is one player's. */
export function isScore(tokens: readonly Token[], at: number): boolean {
  if (!isPair(tokens, at)) return false;
  const next = tokens[at + 3]?.text === "," ? at + 4 : at + 3;
  const back = tokenBefore(tokens, at)?.text === "," ? at - 4 : at - 3;
  return !isPair(tokens, next) && !isPair(tokens, back);
}

function isPair(tokens: readonly Token[], at: number): boolean {
  const [one, mark, other] = [tokenAt(tokens, at), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  if (one?.kind !== "number" || other?.kind !== "number" || !mark?.glued || !other.glued) return false;
  return /^[-–]$/.test(mark.text) && one.text.length <= 3 && other.text.length <= 3;
}
