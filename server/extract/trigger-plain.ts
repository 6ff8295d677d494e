import type { Mood } from "./hedging.ts";
import { insertedEnd } from "./inserted-participles.ts";
import { NEEDS } from "./lexicon/need-classes.ts";
import type { Trigger } from "./lexicon/triggers.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { hasNobody } from "./trigger-forms.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

/** Whether a hit is a verb that no list of ours holds, and counts only by what stands beside it. */
export function isPlain({ trigger }: TriggerHit): boolean {
  return trigger.needs === "day";
}

const STATES = new WordSet(
  "discussed mentioned raised addressed debated weighed believed thought knew felt wanted hoped liked loved hated needed seemed appeared looked remained stayed lived lay stood sat had kept meant cost owned belonged consisted included contained depended existed lasted continued tended used rose fell grew climbed dropped increased decreased declined doubled averaged totalled gained became got suggested indicated showed expected estimated considered understood dated followed based born served worked published regained".split(
    " ",
  ),
);
const SAYS = new WordSet(
  "said told added noted asked spoke stated stressed explained recalled described called claimed wrote reported announced confirmed replied answered retorted appealed".split(
    " ",
  ),
);
const IRREGULAR = new WordSet(
  "found overrode oversaw undertook underwent forbade split slid swung shot fled began fought held led met went swore withdrew froze broke brought built bought caught chose drew drove flew gave hid hit laid left lost made paid put ran rode sank saw sent set shook shut sold stole struck swam swept took taught threw tore won wore bore bound withheld upheld".split(
    " ",
  ),
);
/** What stands before a participle that only says what something is: "the proposed", "is based", "of inflated". */
const BEFORE_PARTICIPLE = new WordSet("is are be been being has have had the a an and of by with in".split(" "));

/** "found nothing", "found that", "found guilty". */
const FOUND_OUT = new WordSet("nothing no that guilty out himself herself itself themselves it him her them so on in".split(" "));

/** "lost 5-3 in Medicine Hat", "held off Lisbon 44-40": a match, no happening of the news. */
const MATCHES = new WordSet("lost won beat drew held tied fell defeated edged downed finished rallied".split(" "));
const SCORE_REACH = 5;

function isScoredSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + SCORE_REACH; at++) {
    const mark = tokens[at + 1];
    if (tokens[at]?.kind !== "number" || mark?.glued !== true || !SCORE_MARK.has(mark.text) || tokens[at + 2]?.kind !== "number") continue;
    const next = tokens[at + 3];
    return next?.kind !== "word" || isCapitalised(next) || BEHIND_SCORE.has(next);
  }
  return false;
}

const BEHIND_SCORE = new WordSet("in at on to over against away after and with for last win loss before when as".split(" "));
const SCORE_MARK = new Set(["-", "–"]);

const GIVES = new WordSet(
  "put set gave released issued posted shared updated revised raised lowered cited made delivered presented aired broadcast circulated carried".split(
    " ",
  ),
);
const FIGURES = new WordSet(
  "sketch sketches names list lists document documents letter letters recording recordings casualties losses deaths figure figures toll tally number total estimate estimates statement statements footage video videos photographs photograph photos photo pictures picture images imagery clip map maps data report reports assessment summary bulletin message speech remarks address".split(
    " ",
  ),
);
const MOST_WORDS_GIVEN = 6;

const HURT = new WordSet("survivors survivor wounded injured victims casualties patients".split(" "));
const HOSPITALS = new WordSet("hospital hospitals clinic clinics".split(" "));

const NO_VERBS = new WordSet(
  "armed unidentified hundred hatred sacred wicked naked rugged ragged masked hooded uniformed bearded".split(" "),
);

const isPast = (token: Token | undefined) =>
  token !== undefined && ((/[^e]ed$/.test(token.lower) && !NO_VERBS.has(token)) || IRREGULAR.has(token));

/**
 * The first verb in the past between two tokens of a sentence that names its day and yet has no word that we know to tell of a happening:
 * "The freighter berthed in Vostochny on Monday". Verbs of saying are passed over; one that says how things are, or how figures move, ends the search.
 */
export function readPlain(tokens: readonly Token[], isNamed: (index: number) => boolean, start: number, end: number): TriggerHit[] {
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.text === ",") at = Math.max(at, Math.min(insertedEnd(tokens, at), end));
    if (token?.kind !== "word" || isCapitalised(token) || isNamed(at) || (SAYS.has(token) && !isPortCall(tokens, at))) continue;
    const closes = OPENS_ASIDE.has(token) && tokenBefore(tokens, at)?.text === "," ? closingOf(tokens, at, end) : -1;
    if (closes > 0) {
      at = closes;
      continue;
    }
    if (isHeldLater(tokens, at)) return [toPlain("OTHER", null, tokens, at, PLANNED)];
    if (token.lower === "had" && isJourneyBefore(tokens, at + 1)) continue;
    if (STATES.has(token)) return [];
    if (tokens[at + 1]?.lower === "nobody") continue;
    if (!isPast(token) && !isComing(tokens, at)) continue;
    if ((BEFORE_PARTICIPLE.has(tokenBefore(tokens, at)) && !isJourneyBefore(tokens, at)) || isCompound(tokens, at)) continue;
    // "No civilians were killed".
    if (hasNobody(tokens, at)) return [];
    // "12 armoured vehicles".
    if (tokenBefore(tokens, at)?.kind === "number" && tokens[at + 1]?.lower.endsWith("s") === true) continue;
    // "A tanker bound for Port Sudan".
    if (token.lower === "bound" && tokens[at + 1]?.lower === "for") continue;
    if (MATCHES.has(token) && isScoredSoon(tokens, at + 1)) return [];
    if (token.lower === "found" && FOUND_OUT.has(tokens[at + 1])) return [];
    // "Survivors were brought to a hospital in Kursk": of what hurt them.
    if (
      MOVES.has(token) &&
      HURT.isAmong(tokens.slice(Math.max(0, start - 1), at)) &&
      HOSPITALS.isAmong(tokens.slice(at + 1, at + MOST_WORDS_GIVEN))
    )
      return [];
    // "put the toll at 1,100", "issued a statement": words, no deed.
    if (GIVES.has(token) && tokens.slice(at + 1, at + MOST_WORDS_GIVEN).some((word) => FIGURES.has(word))) return [];
    const isPassive = /^(?:was|were)$/.test(tokenBefore(tokens, at)?.lower ?? "");
    const [kind, mode] = kindOf(tokens, at, isPassive);
    return [toPlain(kind, mode, tokens, at, { real: true, hedging: null, negated: false, isFinite: true, isPassive })];
  }
  return [];
}

/** "The tanker called at Yanbu". */
const isPortCall = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "called" && tokens[at + 1]?.lower === "at" && isCapitalised(tokens[at + 2]);

function toPlain(kind: Trigger["kind"], mode: Trigger["mode"], tokens: readonly Token[], at: number, mood: Mood): TriggerHit {
  const lemma = tokens[at]?.lower ?? "";
  const trigger: Trigger = { kind, mode, frame: "act", needs: "day", needed: null, lemma, tail: [], rooms: [], behind: [] };
  return { trigger, from: at, end: at + 1, isNoun: false, mood, toll: undefined };
}

const PLANNED: Mood = { real: true, hedging: "planned", negated: false, isFinite: true, isPassive: true };

/** "The party will be held at the stadium on 30 May", "is to take place on Friday". */
function isHeldLater(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower === "held") return tokenBefore(tokens, at)?.lower === "be" && WILL_TO.has(tokenBefore(tokens, at - 1));
  return tokens[at]?.lower === "take" && tokens[at + 1]?.lower === "place" && WILL_TO.has(tokenBefore(tokens, at));
}

const WILL_TO = new WordSet(["will", "to"]);

/** "Two hundred workers came to Khabarovsk"; not "came to power". */
const isComing = (tokens: readonly Token[], at: number): boolean =>
  CAME.has(tokens[at]) && WAYS.has(tokens[at + 1]) && isCapitalised(tokens[at + 2]);
const CAME = new WordSet(["came", "went"]);

/** "The train had crossed into China on Tuesday": where somebody had gone. */
const isJourneyBefore = (tokens: readonly Token[], at: number): boolean =>
  tokenBefore(tokens, at)?.lower === "had" && MOVES.has(tokens[at]) && WAYS.has(tokens[at + 1]);
const WAYS = new WordSet(["into", "to", "from"]);

/** "the Liberia-flagged vessel". */
const isCompound = (tokens: readonly Token[], at: number): boolean => tokens[at]?.glued === true && tokenBefore(tokens, at)?.text === "-";

const OPENS_ASIDE = new WordSet(["who", "which", "whose", "whom"]);

/** "Colonel NAME, who commanded the squadron, was relieved": the comma behind an inserted clause; -1 when none closes it. */
function closingOf(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 2; at < end; at++) if (tokens[at]?.text === ",") return at;
  return -1;
}

const MOVES = new WordSet(
  "moved crossed entered flew passed sailed boarded travelled traveled marched drove rode shifted rotated headed set went came ferried transferred transported shipped brought sent taken arrived reached swam led left departed boarded embarked disembarked".split(
    " ",
  ),
);
const STRIKES = new WordSet("destroyed hit struck sank knocked tore burned torched smashed blew wiped disabled".split(" "));
const ARMED = new WordSet(
  "troops soldiers forces marines sailors paratroopers commandos servicemen fighters rebels militants insurgents gunmen recruits army column battalion brigade regiment division squadron crew crews warship warships frigate destroyer submarine gunboat gunboats".split(
    " ",
  ),
);
const FIRED = new WordSet("debris shell shells mine mines landmine explosives grenade torpedo".split(" "));
const TRIED = new WordSet(["tried", "attempted"]);
const ENTERS = new WordSet("reach enter cross infiltrate penetrate approach".split(" "));
const RAIDERS = new WordSet("saboteurs sabotage reconnaissance infiltrators".split(" "));
const FRONT = new WordSet("front frontline frontlines battlefield barracks".split(" "));
const REACH = 8;

/** By who does it: what arms do is an attack, where soldiers go a movement; of no kind that we know else. */
function kindOf(tokens: readonly Token[], verb: number, isPassive: boolean): readonly [Trigger["kind"], Trigger["mode"]] {
  let from = verb;
  while (from > Math.max(0, verb - REACH) && tokens[from - 1]?.kind !== "punctuation") from--;
  const subject = tokens.slice(from, verb);
  const isMove = MOVES.has(tokens[verb]);
  if (isMove && tokens.slice(verb, verb + REACH).some((token) => FRONT.has(token))) return ["MOBILIZE", "troops"];
  if (subject.some((token) => ARMED.has(token))) {
    if (isMove) return ["MOBILIZE", "troops"];
    if (!isPassive && STRIKES.has(tokens[verb])) return ["ASSAULT", "attack"];
  }
  // "A sabotage group tried to reach the village".
  const isRaid = TRIED.has(tokens[verb]) && tokens[verb + 1]?.lower === "to" && ENTERS.has(tokens[verb + 2]);
  if (isRaid && subject.some((token) => ARMED.has(token) || RAIDERS.has(token))) return ["MOBILIZE", "advance"];
  const isFire = !isPassive && !isMove && subject.some((token) => FIRED.has(token) || NEEDS.weaponry.has(token));
  return isFire ? ["ASSAULT", "strike"] : ["OTHER", null];
}
