import type { Match } from "./place-matches.ts";
import { isCapital } from "./place-matches.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** What clubs put behind a town's name, and towns themselves: told apart by what is said of them. */
const SUFFIXES = new WordSet("town city county sports united rovers athletic rangers wanderers albion".split(" "));
const PLAYS = new WordSet(
  "beat beats defeated drew won lost win wins lose loses thrashed edged trounced outscored play plays host hosts face faces striker strikers midfielder goalkeeper defender forward winger fans fc".split(
    " ",
  ),
);
const BEATEN = new Set("beat beats beating defeated defeating thrashed edged trounced downed outscored".split(" "));
const PAIRED = new Set("to with over against at by versus v".split(" "));
const RESULTS = new WordSet(
  "lost lose losing drew draw drawn win wins won victory defeat match game games tie fixture away home".split(" "),
);
const REACH = 6;
/** "The Bears host Lakeland Friday" */
const FIXTURES = new Set("host hosts face faces play plays entertain entertains".split(" "));
const WEEKDAYS = new WordSet("monday tuesday wednesday thursday friday saturday sunday tonight tomorrow".split(" "));

/** "Shrewsbury Town drew with …", "lost to Bridgnorth Town", "Aberdeen beat Motherwell 1-0": the towns' clubs. */
export function isClub({ first, last }: Match, tokens: readonly Token[]): boolean {
  const end = isCapital(tokens[last + 1]) && SUFFIXES.has(tokens[last + 1]) ? last + 1 : last;
  const isSuffixed = end > last;
  const plays = PLAYS.has(tokens[end + 1]);
  const before = tokenBefore(tokens, first)?.lower ?? "";
  if (before === "the" && plays) return true;
  if (!isSuffixed && PERFECT.has(tokens[end + 1]) && isSigning(tokens, end + 2)) return true;
  if (before === "against" && isPlayed(tokens, first - 2)) return true;
  if (isFixture(tokens, first, end) || isAtHome(tokens, end + 1)) return true;
  const isOpponent = BEATEN.has(before) || (PAIRED.has(before) && RESULTS.has(tokenBefore(tokens, first - 1)));
  if (before !== "at" && PAIRED.has(before) && first >= 4 && isScore(tokens, first - 4, 1)) return true;
  if (OVERCOME.has(tokenBefore(tokens, first)) && HELD.has(tokenBefore(tokens, first - 1)) && isScore(tokens, end + 1, 1)) return true;
  if (!plays && !isOpponent) return false;
  if (isLoss(tokens, plays ? end + 1 : first - 2)) return true;
  return isSuffixed || isScore(tokens, end + 1, plays ? REACH : 1);
}

/** "held off Lisbon 44-40", "eased past Ayr 2-0" */
const OVERCOME = new WordSet("off past by over to".split(" "));
const HELD = new WordSet("held fought eased slipped cruised rolled swept squeezed got went edged fell".split(" "));

/** "Auchterarder lost to Kinross." */
function isLoss(tokens: readonly Token[], at: number): boolean {
  return LOST.has(tokens[at]) && tokens[at + 1]?.lower === "to" && isCapital(tokens[at + 2]) && isCapital(tokenBefore(tokens, at));
}

const LOST = new WordSet(["lost", "lose", "loses"]);

const PERFECT = new WordSet("have are were".split(" "));
const PLAYERS = new WordSet("defender striker midfielder goalkeeper keeper forward winger centre-half playmaker".split(" "));
const SIGNS = new WordSet("signed signing sign loaned sold released bought agreed".split(" "));

/** "Burnley have signed a defender" */
function isSigning(tokens: readonly Token[], from: number): boolean {
  if (!SIGNS.has(tokens[from])) return false;
  for (let at = from + 1; at <= from + REACH; at++) if (PLAYERS.has(tokens[at])) return true;
  return false;
}

const PLAYING = new WordSet("play plays played game games match fixture home away".split(" "));

/** "play at home against Georgetown" */
function isPlayed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 3); at--) if (PLAYING.has(tokens[at])) return true;
  return false;
}

/** Whether a name stands where a fixture names the opponent: "hosts Penns Valley Friday". */
export const isFixture = (tokens: readonly Token[], first: number, last: number) =>
  FIXTURES.has(tokenBefore(tokens, first)?.lower ?? "") && isWeekday(tokens, last + 1);

/** "Friday", "on Friday" */
const isWeekday = (tokens: readonly Token[], at: number) =>
  WEEKDAYS.has(tokens[at]) || (tokens[at]?.lower === "on" && WEEKDAYS.has(tokens[at + 1]));

/** "Taihape play Kaierau on Saturday": whose match it is. */
function isAtHome(tokens: readonly Token[], verb: number): boolean {
  if (!PLAY.has(tokens[verb]) || !isCapital(tokens[verb + 1])) return false;
  let at = verb + 2;
  while (isCapital(tokens[at]) && !WEEKDAYS.has(tokens[at])) at += 1;
  return isWeekday(tokens, at);
}

const PLAY = new WordSet(["play", "plays"]);

/** "1-0" among the next tokens. */
function isScore(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let at = from; at < from + reach; at++) {
    const [one, mark, other] = tokens.slice(at, at + 3);
    if (one?.kind === "number" && mark?.glued && /^[-–]$/.test(mark.text) && other?.glued && other.kind === "number") return true;
  }
  return false;
}
