import type { NumberKind } from "#domain/event.ts";
import { CASUALTY_HEADS, CASUALTY_WORDS, NUMBER_WORDS } from "./lexicon/quantities.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import type { Figure } from "./numbers.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const PASSED = new WordSet(
  "was were have has had been being are is be reportedly also left confirmed reported presumed feared believed now still allegedly shot said since to as more others other seriously badly critically lightly slightly severely already least at later both all fatally known declared found".split(
    " ",
  ),
);

/** What befell those who are counted; nobody captures tonnes. */
export function kindOf(tokens: readonly Token[], figure: Figure, earlier: Figure | undefined): NumberKind | null {
  const kind = befell(tokens, figure, earlier);
  if (figure.unit === null) return kind;
  // "seized 40,000 pills".
  const isThing =
    kind === "captured" && (THINGS.has(figure.unit) || (TAKEN_IN.has(tokenBefore(tokens, figure.from)) && !isPeople(figure.unit)));
  // "22 border guards fled": soldiers are not displaced.
  const isUnderArms = kind === "displaced" && UNDER_ARMS.has(figure.unit);
  return isThing || isUnderArms ? null : kind;
}

const TAKEN_IN = new WordSet("seized seizes seizing confiscated confiscating impounded impounding".split(" "));

const UNDER_ARMS = new Set(
  "soldiers troops guards policemen officers fighters militants rebels guerrillas gunmen servicemen conscripts militiamen attackers".split(
    " ",
  ),
);

/** What is seized and is nobody: villages, rifles. */
export const THINGS: ReadonlySet<string> = new Set(
  "tonnes tons kilograms kilos kg weapons rifles guns pistols rounds cartridges magazines explosives boats ships vessels trawlers tankers ferries tugs barges dhows canoes speedboats lorries motorcycles aircraft passports phones laptops vehicles trucks cars tanks villages towns homes buildings drones missiles rockets shells grenades bags barrels litres houses settlements posts positions bases".split(
    " ",
  ),
);

/** From the words straight behind and before. */
function befell(tokens: readonly Token[], figure: Figure, earlier: Figure | undefined): NumberKind | null {
  const ofHead = figure.unit === null ? undefined : CASUALTY_HEADS.get(figure.unit);
  if (ofHead && ofHead !== "captured") return ofHead;
  const isOfThem = tokens[figure.to]?.lower === "of" && /^(?:them|whom)$/.test(tokens[figure.to + 1]?.lower ?? "");
  let at = phraseEnd(tokens, asideEnd(tokens, bracketEnd(tokens, figure.to)));
  for (const limit = at + 6; at < Math.min(limit, tokens.length) && PASSED.has(tokens[at]); ) at += 1;
  const behind =
    (isEither(tokens, at) ? "count" : CASUALTY_WORDS.get(tokens[at]?.lower ?? "")) ??
    saidAtLength(tokens, at) ??
    saidAtLength(tokens, figure.to + (isOfThem ? 2 : 0));
  // In "six wounded five" the verb is active and another figure follows.
  if (behind === "missing") {
    const fate = foundBehind(tokens, at);
    if (fate !== undefined) return fate;
  }
  // "A man wounded in Saturday's shelling died on Monday".
  if (behind === "injured" && at === figure.to && HURT_IN.has(tokens[at + 1]) && diesBehind(tokens, at + 2)) return "killed";
  if (behind && !(at === figure.to && isCounted(tokens, at + 1)) && !isDoneByThem(tokens, figure.to, at)) return behind;
  if (tokens[at - 1]?.lower === "shot" && tokens[at - 2]?.lower === "found") return "killed";
  const leaves = tokens[at - 1]?.lower === "left" ? at - 1 : at;
  const isCrowd = figure.unit === null ? (figure.min ?? 0) >= CROWD : CIVILIANS.has(figure.unit);
  if (isCrowd && isLeaving(tokens, leaves)) return "displaced";
  const done = doneToThem(tokens, figure.to);
  if (done) return done;
  const isDrivenOut =
    /^(?:forced|forcing|driven|drove|driving|prompted|prompting|causing|caused)$/.test(tokenBefore(tokens, figure.from)?.lower ?? "") &&
    (tokens[figure.to]?.lower === "from" || /^(?:flee|leave|evacuate|abandon|seek)$/.test(tokens[figure.to + 1]?.lower ?? ""));
  if (isDrivenOut) return "displaced";
  const [further, last] = [tokenBefore(tokens, figure.from - 1)?.lower ?? "", tokenBefore(tokens, figure.from)?.lower ?? ""];
  // "two of the women were killed, besides three Russians".
  if (last === "besides" && earlier?.kind) return earlier.kind;
  const ofWhom = last === "of" ? DEEDS.get(further) : undefined;
  if (ofWhom) return ofWhom;
  // "sank with the loss of four sailors".
  if (last === "of" && further === "loss" && figure.unit !== null && isPeople(figure.unit)) return "killed";
  // "The militia lost 14 fighters".
  if (/^los(?:t|e|es|ing)$/.test(last) && figure.unit !== null && isPeople(figure.unit)) return "killed";
  for (let back = figure.from - 1; back >= Math.max(0, figure.from - 4); back--) {
    const lower = tokens[back]?.lower ?? "";
    const before = CASUALTY_WORDS.get(lower);
    // "killed or wounded 4,000".
    if (before) return OR_AND.has(tokens[back - 1]) && HARMED.has(tokens[back - 2]) && !isNumber(tokens[back - 3]) ? "count" : before;
    if (
      lower === "toll" ||
      lower === "dead" ||
      (lower === "to" && tokens.slice(Math.max(0, back - 4), back).some((token) => token.lower === "toll"))
    )
      return "killed";
    if (
      !/^(?:the|an?|of|is|are|were|was|at|now|:|stands|with|people|all|his|her|their|its|family|group|crew|team|patrol|convoy|couple)$/.test(
        lower,
      )
    )
      break;
  }
  if (ofHead) return ofHead;
  const rises = last === "to" && tokens.slice(Math.max(0, figure.from - 16), figure.from).some((token) => TOLL_RISES.has(token));
  const toll = rises || STANDS_AT.has(last) ? tollNoun(tokens, figure.from) : null;
  if (toll) return toll;
  if (earlier?.kind && earlier.kind !== "money" && earlier.kind !== "count") {
    const between = tokens.slice(earlier.to, figure.from);
    if (
      between.length > 0 &&
      between.length <= 2 &&
      between.every((token) => /^(?:,|and|or|including|plus|his|her|their)$/.test(token.lower))
    )
      return earlier.kind;
  }
  return null;
}

/** "two men shot dead a judge", "three gunmen killed the mayor": what they did, not what befell them. */
function isDoneByThem(tokens: readonly Token[], from: number, verb: number): boolean {
  if (!CASUALTY_WORDS.has(tokens[verb]?.lower ?? "") || !OPENS_OBJECT.has(tokens[verb + 1]) || OF_TIME.has(tokens[verb + 2])) return false;
  for (let at = from; at < verb; at++) if (UNDERGOING.has(tokens[at])) return false;
  return true;
}

const OPENS_OBJECT = new WordSet("a an the his her their its".split(" "));
const OF_TIME = new WordSet(
  "same next following previous last day week month year night morning evening hour few couple fortnight moment kilometre mile".split(" "),
);
const UNDERGOING = new WordSet("was were been being be is are found left had has have".split(" "));

const HURT_IN = new WordSet("in by during".split(" "));
const DIED = new WordSet("died dies succumbed".split(" "));
const NONE_BETWEEN = new WordSet("and who which that , . ; :".split(" "));
const FAR_DYING = 14;

function diesBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + FAR_DYING) && !NONE_BETWEEN.has(tokens[at]); at++)
    if (DIED.has(tokens[at])) return true;
  return false;
}

const FAR_FOUND = 12;

/** "Two of five climbers missing since Friday were found dead": what became of them; undefined where nothing is said. */
function foundBehind(tokens: readonly Token[], from: number): NumberKind | null | undefined {
  for (let at = from + 1; at < Math.min(tokens.length, from + FAR_FOUND) && tokens[at]?.kind !== "punctuation"; at++) {
    if (tokens[at]?.lower !== "found") continue;
    const fate = tokens[at + 1]?.lower;
    return fate === "dead" ? "killed" : fate === "alive" || fate === "safe" ? null : undefined;
  }
  return undefined;
}

const HARMED = new WordSet("killed dead wounded injured hurt captured missing".split(" "));
const OR_AND = new WordSet(["or", "and"]);

/** "4,700 killed or wounded": so many of both, and of neither alone. */
function isEither(tokens: readonly Token[], at: number): boolean {
  if (!OR_AND.has(tokens[at + 1]) || !HARMED.has(tokens[at + 2]) || at < 0 || !HARMED.has(tokens[at])) return false;
  return !isCounted(tokens, at + 3) && tokens[at + 3]?.kind !== "number";
}

const MOST_IN_BRACKETS = 7;

/** "six wounded five", "two gunmen killed at least 12": people, no distance and no time. */
function isCounted(tokens: readonly Token[], from: number): boolean {
  let at = from;
  // "killed between 20 and 30 people".
  if (tokens[at]?.lower === "between" && tokens[at + 2]?.lower === "and") at += 3;
  while (ROUGHLY.has(tokens[at])) at += 1;
  return isNumber(tokens[at]) && !MEASURES.has(tokens[at + 1]) && !(at === from + 3 && YEAR.test(tokens[at]?.text ?? ""));
}

const YEAR = /^(?:1[89]|20)\d\d$/;
const isNumber = (token: Token | undefined) => token !== undefined && (token.kind === "number" || NUMBER_WORDS.has(token.lower));

const ROUGHLY = new WordSet("at least some about around nearly almost more than up to over as many few fewer less no not just".split(" "));
const MEASURES = new WordSet(
  "km kms kilometres kilometers miles metres meters hours days weeks months years minutes january february march april may june july august september october november december".split(
    " ",
  ),
);

/** "two women (43 and 61) are in hospital", "“more than 60” of the enemy": behind the brackets or the quotation mark. */
function bracketEnd(tokens: readonly Token[], from: number): number {
  const open = tokens[from]?.text ?? "";
  if (QUOTES.has(open)) return from + 1;
  if (open !== "(") return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + MOST_IN_BRACKETS); at++) if (tokens[at]?.text === ")") return at + 1;
  return from;
}

const QUOTES = new Set(['"', "”", "“", "»", "'"]);

const CIVILIANS = new Set(
  "people persons residents inhabitants villagers civilians families households refugees islanders townspeople peasants children women".split(
    " ",
  ),
);
/** "Some 8,000 had crossed the river". */
const CROWD = 100;
const ABODES = new WordSet(
  "village villages community town city district area hamlet hamlets home homes houses region island camp".split(" "),
);
const ON_FOOT = new WordSet(["walked", "trekked", "paddled"]);
const TOWARDS = new WordSet(["to", "towards", "into", "over"]);
const OVER = new WordSet("into from the to over border".split(" "));

/** "58 residents left the community", "14,000 people crossed into Gambella", "6,000 have left for Kyaukme". */
function isLeaving(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  if (lower === "crossed") return OVER.has(tokens[at + 1]);
  if (lower === "camped") return true;
  if (ON_FOOT.has(tokens[at])) return TOWARDS.has(tokens[at + 1]);
  if (lower !== "left" && lower !== "abandoned" && lower !== "leaving" && lower !== "abandoning") return false;
  return tokens[at + 1]?.lower === "for" || tokens.slice(at + 1, at + 4).some((token) => ABODES.has(token));
}

const FATAL = new WordSet("shot killed executed hanged murdered beheaded drowned slaughtered".split(" "));
const FAR_BEHIND = 8;

/** "picked out 33 soldiers and shot them dead". */
function doneToThem(tokens: readonly Token[], from: number): NumberKind | null {
  for (let at = from; at < Math.min(tokens.length - 2, from + FAR_BEHIND); at++) {
    if (tokens[at]?.kind === "punctuation") return null;
    if (tokens[at]?.lower === "and" && FATAL.has(tokens[at + 1]) && tokens[at + 2]?.lower === "them") return "killed";
  }
  return null;
}

/** "62 inhabitants, among them 19 women, lost their lives": where the sentence goes on. */
function asideEnd(tokens: readonly Token[], from: number): number {
  if (
    tokens[from]?.text !== "," ||
    !/^(?:among|including|most|mostly|many|all|some|one|two|three|both|a|an|of|half|aged|\d\d?)$/.test(tokens[from + 1]?.lower ?? "")
  )
    return from;
  for (let at = from + 2; at < Math.min(tokens.length, from + 14); at++) {
    if (tokens[at]?.text === ".") return from;
    const isVerb = /^(?:was|were|have|has|had|are|is|died|lost|fled)$/.test(tokens[at]?.lower ?? "");
    if (isVerb && (tokenBefore(tokens, at)?.text === "," || /^(?:their|his|her|a|an)$/.test(tokens[from + 1]?.lower ?? ""))) return at;
  }
  return from;
}

const HELPERS = new WordSet("was were is are has have had".split(" "));

/** "Two men who had hidden in the woods were captured": where the verb is, behind who they are. */
function behindWho(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < Math.min(tokens.length, from + 18); at++) {
    const token = tokens[at];
    if (!token || /^[.;:]$/.test(token.text)) return from;
    if (!HELPERS.has(token)) continue;
    let next = at;
    while (next < at + 4 && PASSED.has(tokens[next])) next += 1;
    // "A man who had been wounded by a mine on Sunday died in hospital".
    if (CASUALTY_WORDS.has(tokens[next]?.lower ?? "") || saidAtLength(tokens, next) !== null) return deathBehind(tokens, next) ?? at;
  }
  return from;
}

function deathBehind(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 16) && !/^[.;:]$/.test(tokens[at]?.text ?? ""); at++)
    if (tokens[at]?.lower === "died" || tokens[at]?.lower === "succumbed") return tokenBefore(tokens, at)?.lower === "and" ? null : at;
  return null;
}

/** "two pilgrims from Una were killed", "a man of 61 died": where the verb is. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.lower === "who") return behindWho(tokens, from);
  if (!/^(?:from|of|in|at|aboard|on|with)$/.test(tokens[from]?.lower ?? "")) return from;
  let isAside = false;
  for (let at = from + 1; at < Math.min(tokens.length, from + (isAside ? 16 : 8)); at++) {
    const token = tokens[at];
    // "in the murder of NAME, the mayor, were arrested".
    if (token?.text === ",") {
      if (isAside && /^(?:was|were)$/.test(tokens[at + 1]?.lower ?? "")) return at + 1;
      isAside = !isAside;
      continue;
    }
    if (isAside && token?.kind === "word") continue;
    if (token?.lower === "who") return behindWho(tokens, at);
    if (!token || token.kind === "punctuation" || /^(?:which|that|and|when|while|after)$/.test(token.lower)) return from;
    if (
      /^(?:was|were|are|is|remain|remained|have|has|had|lost|died|drowned|perished|dead|attained|embraced|gave|expired)$/.test(token.lower)
    )
      return at;
  }
  return from;
}

/** What befell them in more than a word: "lost their lives", "had to leave their homes", "were taken to hospital". */
function saidAtLength(tokens: readonly Token[], at: number): NumberKind | null {
  const words = tokens.slice(at, at + 6).map((token) => token.lower);
  const [first = "", second = "", third = ""] = words;
  if (/^(?:forced|made|told|ordered|obliged|compelled)$/.test(first) && second === "to" && /^(?:flee|leave|evacuate|abandon)$/.test(third))
    return "displaced";
  if (/^(?:attained|embraced|achieved)$/.test(first) && /^(?:martyrdom|shahadat)$/.test(second)) return "killed";
  if (first === "sent" && second === "to" && third === "hell") return "killed";
  if (/^(?:lost|lose|gave|give)$/.test(first) && /^(?:their|his|her)$/.test(second) && /^(?:lives|life)$/.test(third)) return "killed";
  // "dragged three peasants from their homes".
  if (
    first === "from" &&
    words.some((word) => DWELLINGS.has(word)) &&
    tokens.slice(Math.max(0, at - SEIZED_REACH), at).some((token) => SEIZED.has(token))
  )
    return "captured";
  if (first === "without" && words.some((word) => /^(?:roof|shelter|homes?)$/.test(word))) return "displaced";
  if (words.includes("homes") && /^(?:to|had|lost|lose|leave|left|abandon|abandoned|driven|forced|from|flee)$/.test(first))
    return "displaced";
  if (/^(?:taken|rushed|admitted|sent|brought|airlifted)$/.test(first) && words.some((word) => /^hospitals?$/.test(word))) return "injured";
  // "Seven crew taken."
  if (first === "taken" && (tokens[at + 1]?.kind ?? "punctuation") === "punctuation") return "captured";
  if (first === "taken" && /^(?:prisoner|hostage|captive)$/.test(second)) return "captured";
  if (/^(?:led|dragged|marched|taken)$/.test(first) && second === "away") return "captured";
  // "stabbed to death".
  if (second === "to" && third === "death" && /(?:ed|en|t)$/.test(first)) return "killed";
  if (first === "fatally" || first === "mortally") return "killed";
  if (first === "in" && [second, third].some((word) => /^(?:shelters?|camps?)$/.test(word))) return "displaced";
  if (/^(?:to|in)$/.test(first) && (/^hospitals?$/.test(second) || /^hospitals?$/.test(third))) return "injured";
  if (/^(?:shelter|refuge)$/.test(first) || (/^(?:sought|taken|took|found)$/.test(first) && /^(?:shelter|refuge|safety)$/.test(second)))
    return "displaced";
  if (/^(?:moved|evacuated|taken|brought)$/.test(first) && words.some((word) => /^(?:shelters?|safety)$/.test(word))) return "displaced";
  if (first === "treated" && (second === "for" || words.some((word) => /^hospitals?$/.test(word)))) return "injured";
  if (/^(?:sustained|suffered|received)$/.test(first) && words.some((word) => INJURIES.has(word))) return "injured";
  return first === "succumbed" || (first === "burned" && second === "to" && third === "death") ? "killed" : null;
}

const INJURIES = new Set("burns injuries wounds injury fractures cuts bruises concussion concussions poisoning".split(" "));
const DWELLINGS = new Set("home homes house houses bed beds cell cells dormitory school village bus car vehicle".split(" "));
const SEIZED_REACH = 9;
const SEIZED = new WordSet("dragged hauled pulled took taken seized abducted kidnapped snatched arrested detained removed".split(" "));

/** "the death of two policemen", "the kidnapping of six nuns". */
const DEEDS = new Map<string, NumberKind>([
  ...[
    "remains",
    "corpses",
    "death",
    "deaths",
    "murder",
    "murders",
    "assassination",
    "execution",
    "martyrdom",
    "lynching",
    "slaying",
    "massacre",
    "lives",
    "bodies",
  ].map((word): [string, NumberKind] => [word, "killed"]),
  ...["kidnapping", "abduction", "arrest", "arrests", "detention", "capture"].map((word): [string, NumberKind] => [word, "captured"]),
  ["wounding", "injured"],
  ["injury", "injured"],
  ["disappearance", "missing"],
  ["displacement", "displaced"],
  ["evacuation", "displaced"],
  ["expulsion", "displaced"],
]);
const TOLL_RISES = new WordSet(
  "lowered cut reduced fell fallen rose risen rises rising climbed climbs climbing up grown grew increased jumped raise raised raises raising revised bring brings bringing brought push pushes pushing pushed take takes taking took puts".split(
    " ",
  ),
);
const STANDS_AT = new Set(["at", "reached", "reaches", "passed", "topped", "exceed", "exceeds", "exceeded"]);

/** "The death toll … rose to 18", "the number of wounded has gone up to 21", "put the dead at eight": what the number is of. */
function tollNoun(tokens: readonly Token[], before: number): NumberKind | null {
  for (let at = before - 1; at >= Math.max(0, before - 16); at--) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === "toll") return "killed";
    if (lower === "dead" || lower === "deaths" || lower === "fatalities") return "killed";
    if (isEither(tokens, at) || isEither(tokens, at - 2)) return "count";
    // "the number of people killed".
    if (lower === "killed") return "killed";
    if (lower === "displaced") return "displaced";
    if (lower === "wounded" || lower === "injured" || lower === "casualties") return lower === "casualties" ? "count" : "injured";
    if (lower === "missing") return "missing";
    if (lower === "losses") return "count";
  }
  return null;
}
