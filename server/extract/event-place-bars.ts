import type { PlaceMention } from "#domain/mention.ts";
import { clauseStart } from "./clauses.ts";
import { isBeyondBorder } from "./event-sites.ts";
import { isSeatName, stateNamed } from "./lexicon/states.ts";
import { PEOPLE_NOUNS } from "./lexicon/undergoers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

// Why a place that the sentence names is not where a happening was: one reason each.

/** Kinds that happen somewhere, whether it is said or not. */
export const ON_THE_GROUND = new Set(["ASSAULT", "RETREAT", "COERCE", "MOBILIZE", "OTHER", "PROTEST"]);

const LOCATIVE = new WordSet(
  "in at near off along outside inside around aboard opposite beside across via visited toured visit hosted hosts".split(" "),
);
const TOWARDS = new WordSet("to from on for".split(" "));

const BOUND_HEADED = new WordSet("bound headed heading destined".split(" "));
const SHIPS = new WordSet(
  "ship ships vessel vessels tanker tankers freighter freighters trawler boat boats yacht ferry dhow carrier".split(" "),
);
const FAR_SHIP = 12;
const PORTS = new WordSet("port ports harbour city town island".split(" "));

/** "The tanker, bound for Primorsk, was let go", "bound for the Israeli port of Eilat": a ship is boarded on its way, wherever it goes. */
export function isBoundFor({ tokens }: SentenceFrame, place: { from: number }): boolean {
  let from = place.from;
  if (tokenBefore(tokens, from)?.lower === "of" && PORTS.has(tokenBefore(tokens, from - 1))) from -= 2;
  while (from < place.from && (tokenBefore(tokens, from)?.lower === "the" || isCapitalised(tokenBefore(tokens, from)))) from -= 1;
  if (tokenBefore(tokens, from)?.lower !== "for" || !BOUND_HEADED.has(tokenBefore(tokens, from - 1))) return false;
  for (let at = from - 3; at >= Math.max(0, from - FAR_SHIP); at--) if (SHIPS.has(tokens[at])) return true;
  return false;
}

const TOWARD_TOWARDS = new WordSet("toward towards".split(" "));

/** "towards Gao", "towards the border with Benin". */
export function isTowards(frame: SentenceFrame, { from }: { from: number }): boolean {
  const { tokens } = frame;
  return (
    TOWARD_TOWARDS.has(tokenBefore(tokens, from)) ||
    (tokenBefore(tokens, from)?.lower === "the" && TOWARD_TOWARDS.has(tokenBefore(tokens, from - 1))) ||
    (isBeyondBorder(frame, { from }) && tokens.slice(Math.max(0, from - 5), from).some((token) => TOWARD_TOWARDS.has(token)))
  );
}

/** "fled from Goma", "from the town of Goma"; who is evacuated in a place leaves it, too. */
export function isLeft({ tokens }: SentenceFrame, place: { from: number }, { trigger, end }: TriggerHit): boolean {
  const link = tokenBefore(tokens, place.from)?.lower === "the" ? place.from - 1 : place.from;
  const before = tokenBefore(tokens, link)?.lower ?? "";
  // "the evacuation of Lyman".
  if (trigger.lemma === "evacuation") return LEFT_BY_EVACUATION.has(before);
  // "from nine villages near Vovchansk", "evacuated near Vovchansk".
  if (before === "near" && trigger.lemma === "evacuate") return true;
  // "fled the town of Tawila", "fled their homes in Tawila".
  if (trigger.lemma === "flee" && isFled(tokens, place.from, end)) return true;
  // "from villages in the Shostka district", "from the border villages of the Yunakivka community", "from villages around El Obeid".
  if (
    before === "of" ||
    before === "near" ||
    before === "around" ||
    (before === "in" && tokenBefore(tokens, link - 1)?.lower.endsWith("s"))
  )
    return tokens.slice(Math.max(0, link - 5), link).some(({ lower }) => lower === "from" || lower === "out");
  return before === "from" || ((trigger.lemma === "evacuate" || trigger.lemma === "displace") && (before === "in" || before === "at"));
}

function isFled(tokens: SentenceFrame["tokens"], place: number, verb: number): boolean {
  if (place === verb) return true;
  if (place - verb > FAR_HOME || !OF_IN_NEAR.has(tokenBefore(tokens, place))) return false;
  return tokens.slice(verb, place - 1).some((token) => HOMES.has(token));
}

const OF_IN_NEAR = new WordSet("of in at near around".split(" "));
const HOMES = new WordSet("town village city camp district area homes houses villages towns camps".split(" "));

/** "evacuated from the frontline communities to Zaporizhzhia": where they came to, where those that they left have no name. */
export function isRefuge({ tokens, places }: SentenceFrame, place: { from: number }, { end }: TriggerHit): boolean {
  if (tokenBefore(tokens, place.from)?.lower !== "to" || places.some(({ from }) => from >= end && from < place.from)) return false;
  const home = tokenBefore(tokens, place.from - 1)?.lower ?? "";
  return home.endsWith("s") && tokens.slice(Math.max(end, place.from - FAR_HOME), place.from - 1).some(({ lower }) => lower === "from");
}

const FAR_HOME = 7;
const LEFT_BY_EVACUATION = new Set("of in at near around from".split(" "));

const AFTER_SINCE_BECAUSE = new WordSet("after since because".split(" "));

/** "India expelled Pakistan's attachés after militants killed tourists near Pahalgam": what states do about it is done elsewhere. */
export function isOfCause({ tokens, clauses, actors }: SentenceFrame, place: { from: number }, { from, trigger }: TriggerHit): boolean {
  if (trigger.kind !== "COERCE" && trigger.kind !== "SANCTION") return false;
  // "suspended imports following remarks on Taiwan", "closed its airspace to planes from Mali".
  if (trigger.kind === "SANCTION" && place.from > from && ABOUT_WHOM.has(tokenBefore(tokens, place.from))) return true;
  const start = clauseStart(clauses, place.from);
  if (start <= from || !AFTER_SINCE_BECAUSE.has(tokens[start])) return false;
  const states = actors.filter(({ value, from: at }) => value.type === "state" && clauses.clause[at] === clauses.clause[from]);
  return new Set(states.map(({ value }) => value.country)).size > 1;
}

const ABOUT_WHOM = new WordSet("on over about to from with against between for".split(" "));

/** "froze their assets in connection with Russia's invasion of Ukraine". */
export function isOfWar({ tokens }: SentenceFrame, { from: at }: { from: number }, { from }: TriggerHit): boolean {
  return at >= 2 && from !== at - 2 && tokens[at - 1]?.lower === "of" && WARS.has(tokens[at - 2]);
}

const WARS = new WordSet(["invasion", "annexation"]);

const FOR_OVER = new WordSet("for over".split(" "));
const FOR_OVER_OF = new WordSet("for over of".split(" "));
const OF_DEEDS = new Set(["convict", "find guilty", "acquit"]);

/** "detained for attending a meeting in Dhusamareb", "convicted of bombing a mill in Łódź": what they are blamed for. */
export function isOfReason({ tokens }: SentenceFrame, place: { from: number }, { end, trigger }: TriggerHit): boolean {
  if (trigger.kind !== "COERCE") return false;
  const links = OF_DEEDS.has(trigger.lemma) ? FOR_OVER_OF : FOR_OVER;
  for (let at = end; at < place.from - 1; at++) if (links.has(tokens[at]) && /(?:ing|ed)$/.test(tokens[at + 1]?.lower ?? "")) return true;
  return false;
}

const SUBORDINATE = new WordSet("after before when while who which because".split(" "));

/** "stormed the embassy in Bonn after commandos had seized him in Nairobi": each clause has its own place. */
export function isOutsideClause(
  { tokens, clauses, places }: SentenceFrame,
  place: { from: number; end: number },
  { from, trigger }: TriggerHit,
  hits: readonly TriggerHit[],
): boolean {
  const start = clauseStart(clauses, from);
  if (start === 0 || place.end > start || place.from <= 3) return false;
  if (!SUBORDINATE.has(tokens[start]) && !(TIMES.has(tokens[start]) && AFTER_BEFORE.has(tokens[start + 1]))) return false;
  // "hit a depot in Krasnodar, hours after both had agreed by telephone on a truce".
  if (OF_TALK.has(trigger.kind) && hits.some((other) => other.end <= start && ON_THE_GROUND.has(other.trigger.kind))) return true;
  return places.some(({ from: at, value }) => at > from && value.use === "literal" && LOCATIVE.has(tokenBefore(tokens, at)));
}

const OCCASIONS = new WordSet("after before since following".split(" "));

/** "A week after the massacre in X, gunmen killed three in Y", "Hours after talks in X, drones were fired": where something else was. */
export function isOfOccasion(
  { tokens, places }: SentenceFrame,
  place: { from: number; end: number },
  hit: TriggerHit,
  hits: readonly TriggerHit[],
): boolean {
  if (place.end >= hit.from || tokens[place.end]?.text !== ",") return false;
  let start = place.from - 1;
  while (start > 0 && !OCCASIONS.has(tokens[start]) && tokens[start]?.kind !== "punctuation") start--;
  if (!OCCASIONS.has(tokens[start])) return false;
  if (places.some(({ from, value }) => from > hit.from && value.use === "literal" && LOCATIVE.has(tokens[from - 1]))) return true;
  return (
    ON_THE_GROUND.has(hit.trigger.kind) &&
    hits.some((other) => other.from > start && other.end <= place.from && OF_TALK.has(other.trigger.kind))
  );
}

const TOWNS = new WordSet("village town city settlement hamlet".split(" "));
const AND_BUT_WHILE = new WordSet("and but while".split(" "));

/** "Brussels paid 18 million, and Romania signed a contract in Bucharest": of the clause that has a verb of its own. */
export function isOfNextClause(frame: SentenceFrame, place: { from: number }, hit: TriggerHit, hits: readonly TriggerHit[]): boolean {
  const { tokens, clauses } = frame;
  if (isBehindWords(tokens, place, hit, hits)) return true;
  const start = clauseStart(clauses, place.from);
  if (start <= hit.from) return false;
  // "Both sides exchanged prisoners after their envoys had met in Istanbul": what was agreed on there happened elsewhere.
  const isAgreed = AFTER_BEFORE.has(tokens[start]) && !OF_TALK.has(hit.trigger.kind);
  // "took the village after the marines had withdrawn across the Psel": the one that was named before.
  if (isAgreed && hit.trigger.mode === "capture" && tokens[hit.end]?.lower === "the" && TOWNS.has(tokens[hit.end + 1]))
    return hits.some((other) => other.from > start && other.from < place.from && !other.isNoun);
  if (!isAgreed && !AND_BUT_WHILE.has(tokens[start])) return false;
  // "hit the port on Saturday, a day after a drone had exploded in Tel Aviv".
  const isEarlier = isAgreed && TIMES.has(tokenBefore(tokens, start));
  if (isEarlier) return hits.some((other) => other.from > start && other.from < place.from && !other.isNoun && other.mood.isFinite);
  // "while in Atlanta the governor declared an emergency".
  if (place.from <= start + 2 && tokens[place.from - 1]?.lower === "in" && hits.some((other) => isToldIn(frame, other, start))) return true;
  return hits.some(
    (other) =>
      other.from > start &&
      other.from < place.from &&
      !other.isNoun &&
      other.mood.isFinite &&
      other.trigger.kind !== hit.trigger.kind &&
      (!isAgreed || OF_TALK.has(other.trigger.kind)),
  );
}

/** "denied that it had attacked the market and accused the army of a raid on Nyala": of what is said next. */
function isBehindWords(
  tokens: SentenceFrame["tokens"],
  place: { from: number },
  { from, trigger: { frame } }: TriggerHit,
  hits: readonly TriggerHit[],
): boolean {
  if (frame === "say" || place.from < from) return false;
  return hits.some(
    (other) =>
      other.trigger.frame === "say" &&
      !other.isNoun &&
      other.from > from &&
      other.from < place.from &&
      AND_BUT_WHILE.has(tokenBefore(tokens, other.from)),
  );
}

function isToldIn({ clauses }: SentenceFrame, { from, isNoun, mood }: TriggerHit, start: number): boolean {
  return from > start && !isNoun && mood.isFinite && clauseStart(clauses, from) === start;
}

/** "The monk abducted near Kantale was set free", "let nine go, who had been held in Sumy": where they were let go is not said. */
export function isOfCapture(
  { tokens, clauses }: SentenceFrame,
  place: { from: number },
  { from, trigger }: TriggerHit,
  hits: readonly TriggerHit[],
): boolean {
  // "jailed an officer captured in Kursk": there he was taken.
  if (trigger.mode === "arrest") return hits.some((other) => isTakenAt(tokens, place, from, other));
  if (trigger.kind !== "RETREAT" || trigger.mode !== "release") return false;
  const start = clauseStart(clauses, place.from);
  if (start > from && WHO_WHICH.has(tokens[start]) && tokens.slice(start, place.from).some(({ lower }) => lower === "had")) return true;
  return hits.some((other) => other.trigger.kind === "COERCE" && other.end < place.from && place.from - other.end <= 2);
}

function isTakenAt(
  tokens: SentenceFrame["tokens"],
  place: { from: number },
  verb: number,
  { trigger, from, end, isNoun, mood }: TriggerHit,
) {
  if (trigger.kind !== "COERCE" || isNoun || mood.isFinite || !mood.isPassive || from <= verb || end >= place.from) return false;
  if (place.from - end > FAR_TAKEN) return false;
  return tokens.slice(end, place.from).every(({ kind, lower }) => kind === "word" && lower !== "and");
}

const FAR_TAKEN = 4;

const SAYS_OF_OTHERS = new Set(["accuse", "ruling"]);

/** "In Kyiv, officials accused Moscow of new strikes", "In Strasbourg, the court ruled that Baku had jailed two": where it was said. */
export function isOfAccuser(place: { end: number }, { from }: TriggerHit, hits: readonly TriggerHit[]): boolean {
  return hits.some(
    ({ trigger, from: accuses, end, isNoun }) => SAYS_OF_OTHERS.has(trigger.mode ?? "") && !isNoun && place.end <= accuses && end <= from,
  );
}

/** "In Seoul, the agency said that North Korean soldiers had been killed": people of another land, spoken of in a capital. */
export function isOfTellers(frame: SentenceFrame, place: { from: number; end: number; value: PlaceMention }, hit: TriggerHit): boolean {
  const { tokens, attributions, actors } = frame;
  if (place.from > 2 || tokens[place.end]?.text !== "," || tokenBefore(tokens, place.from)?.lower !== "in") return false;
  const cue = attributions.find(({ cueAt }) => cueAt > place.end && cueAt < hit.from)?.cueAt ?? -1;
  const seat = cue < 0 ? null : stateNamed(place.value.name);
  if (!seat || !isSeatName(place.value.name)) return false;
  if (!hit.mood.isPassive && hit.trigger.kind !== "MOBILIZE") return false;
  if (tokens.slice(place.end, cue).some((token) => OF_THE_CITY.has(token))) return false;
  return actors.some(({ from, value }) => from > cue && from < hit.from && value.country !== null && value.country !== seat.code);
}

const OF_THE_CITY = new WordSet(
  "police mayor prosecutors prosecutor residents witnesses doctors medics hospital rescuers firefighters authorities".split(" "),
);

/** "were captured and are being held in Kyiv": where they are kept, not where they were taken. */
export function isOfCustody({ tokens }: SentenceFrame, place: { from: number }, { from, end, trigger }: TriggerHit): boolean {
  if (trigger.kind !== "COERCE" && trigger.kind !== "RETREAT") return false;
  for (let at = Math.max(end, from + 1); at < place.from; at++) if (KEPT.has(tokens[at]) && ARE.has(tokenBefore(tokens, at))) return true;
  return false;
}

const KEPT = new WordSet("held kept detained imprisoned jailed interrogated questioned".split(" "));
const ARE = new WordSet("being are is were was been".split(" "));

const WHO_WHICH = new WordSet(["who", "which"]);
const TIMES = new WordSet("hour hours day days week weeks month months year years minutes".split(" "));
const AFTER_BEFORE = new WordSet("after before".split(" "));
const OF_TALK = new Set(["CONSULT", "AGREE", "COOPERATE"]);

const COMMA_THAT_AND_ETC = new WordSet(", that and but ;".split(" "));

const OPENS_OR_JOINS = new WordSet(["(", "-", "–"]);

/** "Paris had pulled its troops out": who did it, whatever else the name may mean. */
export function isSubject({ tokens }: SentenceFrame, place: { from: number; end: number }, { from, trigger, mood }: TriggerHit): boolean {
  if (trigger.frame === "suffer" || !mood.isFinite || mood.isPassive || place.end > from) return false;
  const before = tokenBefore(tokens, place.from);
  const isFirst = !before || COMMA_THAT_AND_ETC.has(before) || (before.kind === "punctuation" && !OPENS_OR_JOINS.has(before));
  return (
    isFirst &&
    tokens
      .slice(place.end, from)
      .every(({ lower }) => /^(?:has|have|had|will|would|also|already|then|later|today|yesterday|\w+ly)$/.test(lower))
  );
}

const DRIVES_OUT = new Set(["expel", "evict", "deport"]);

const FRIEND_COUPLE_TEAM_ETC = new WordSet(
  "friend couple team divers crew crews others those migrant brothers sisters sons daughters friends suspects cousins partners two three four five".split(
    " ",
  ),
);

/** "divers from Albany", "a man from Melton": where people come from, not where they are. */
export function isHome(frame: SentenceFrame, place: { from: number }, hit: TriggerHit): boolean {
  if (
    tokenBefore(frame.tokens, place.from)?.lower !== "from" ||
    (hit.trigger.kind === "RETREAT" && hit.trigger.mode !== "release") ||
    hit.trigger.mode === "troops" ||
    hit.trigger.mode === "weapons-test" ||
    DRIVES_OUT.has(hit.trigger.lemma)
  )
    return false;
  const before = tokenBefore(frame.tokens, place.from - 1);
  return (
    before !== undefined &&
    (PEOPLE_NOUNS.has(before.lower) || (isCapitalised(before) && hit.trigger.kind !== "RETREAT") || FRIEND_COUPLE_TEAM_ETC.has(before))
  );
}

const ON_ABOUT_OVER = new WordSet("on about over regarding".split(" "));

/** "flew to Doha for talks about the ceasefire in Gaza": what the talks are about, where the journey says where they are. */
export function isOfTopic(
  { tokens, places }: SentenceFrame,
  place: { from: number },
  { from, end, isNoun, trigger }: TriggerHit,
  hits: readonly TriggerHit[],
): boolean {
  if (trigger.kind !== "CONSULT" || !isNoun || place.from < end || tokenBefore(tokens, from)?.lower !== "for") return false;
  const came = hits.find((hit) => !hit.isNoun && hit.trigger.kind === "CONSULT" && hit.end <= from);
  if (!came || !places.some(({ from: at, value }) => at >= came.end && at < from && value.use === "literal")) return false;
  for (let at = end; at < place.from - 1; at++) if (ON_ABOUT_OVER.has(tokens[at])) return true;
  return false;
}

const ARRANGED = new Set(["planned", "scheduled", "set", "expected", "arranged"]);

const BETWEEN_WITH_AND_ETC = new WordSet("between with and for of".split(" "));

/** Talk and treaties are only where a word says so: not "between Russia and the DPRK", not "with Kyiv". */
export function isParty(frame: SentenceFrame, place: { from: number }, mode: string | null): boolean {
  // "is planned for Belgorod", "left Bamako for Moscow".
  const [further, before] = [tokenBefore(frame.tokens, place.from - 1)?.lower ?? "", tokenBefore(frame.tokens, place.from)?.lower];
  if (before === "for" && (mode === "visit" || ARRANGED.has(further))) return false;
  for (let at = place.from - 1; at >= Math.max(0, place.from - 5); at--) {
    const token = frame.tokens[at];
    // "exchanged fire east of Aleppo".
    if (token?.lower === "of" && COMPASS.has(tokenBefore(frame.tokens, at))) return false;
    // "through the port of Haiphong", "at the base of Sénou".
    if (token?.lower === "of" && SITES_OF.has(tokenBefore(frame.tokens, at))) continue;
    // "flights between Sanaa and Marib".
    if (token?.lower === "between" && WAYS.has(tokenBefore(frame.tokens, at))) return false;
    // "at the border with Belarus".
    if (token?.lower === "with" && BORDERS.has(tokenBefore(frame.tokens, at))) return false;
    if (token?.lower === "and" && frame.places.some(({ end }) => end === at)) continue;
    if (!token || BETWEEN_WITH_AND_ETC.has(token) || /^[—–(:;]$/.test(token.text)) return true;
    if (LOCATIVE.has(token) || token.lower === "through" || (mode === "visit" && TOWARDS.has(token))) return false;
    // "a joint patrol over the Sea of Japan", "from Douala"; not "talks over Kashmir".
    if (mode === "exercise" && (token.lower === "over" || token.lower === "from")) return false;
  }
  return true;
}

const WAYS = new WordSet(
  "flight flights road roads border line railway ferry ferries bus buses train trains area stretch halfway midway".split(" "),
);
const BORDERS = new WordSet(["border", "frontier", "boundary"]);
const COMPASS = new WordSet("north south east west northeast northwest southeast southwest".split(" "));
const SITES_OF = new WordSet(
  "vicinity edge port ports base airport airfield city town village resort capital range outskirts crossing crossings checkpoint post border settlement hamlet island district suburb quarter".split(
    " ",
  ),
);
