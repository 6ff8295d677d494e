import { type Mood, readNounMood, readVerbMood } from "./hedging.ts";
import { NEEDS, OBJECT_NEEDS, SUBJECT_NEEDS } from "./lexicon/need-classes.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { DEMONYMS } from "./lexicon/states.ts";
import { nounTriggers, type Trigger, verbTriggers } from "./lexicon/triggers.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import { isCapitalised, isPossessive, type Sentence } from "./tokenized.ts";
import type { Token } from "./tokens.ts";

/** A word that tells of a happening, where, and how it is put. */
export type TriggerHit = {
  trigger: Trigger;
  from: number;
  end: number;
  isNoun: boolean;
  mood: Mood /** The mode before it was taken for a part of something else. */;
  toll?: string | null;
};

const NEED_REACH = 9;
const LIST_REACH = 14;

/** `isNamed`: tokens inside names and dates tell of nothing. `wall`: index of the clause's end and start around a token. */
export function findTriggerHits(
  sentence: Sentence,
  isNamed: (index: number) => boolean,
  isPlace: (index: number) => boolean,
  clauseOf: (index: number) => { start: number; end: number },
): TriggerHit[] {
  const { tokens } = sentence;
  const hits: TriggerHit[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token?.tells || isNamed(index)) continue;
    const nouns = nounTriggers(token.lower);
    const verbs = verbTriggers(token.lower);
    if (isProperName(sentence, index)) continue;
    const hit = readNoun(tokens, index, nouns, verbs.length > 0, isPlace) ?? readVerb(tokens, index, verbs, clauseOf(index), isPlace);
    if (!hit || hits.some((other) => other.from <= index && index < other.end)) continue;
    hits.push(hit);
    index = Math.max(index, hit.end - 1);
  }
  return hits;
}

/** Capitals in mid-sentence: part of a title or of a name. */
function isProperName(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  if (sentence.isShouted || !isCapitalised(tokens[index]) || index === 0) return false;
  return tokens[index - 1]?.kind === "word" || isCapitalised(tokens[index + 1]);
}

const BEFORE_NOUN =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|any|no|some|another|each|every|both|further|more|new|several|many|recent|fresh|first|second|last|latest|deadly|major|massive|fatal|military|naval|joint|live-fire|annual|air|missile|drone|rocket|artillery|mortar|bomb|terrorist|terror|suicide|ground|russian|israeli|american|armed|heavy|fierce|intense|violent|brutal|double|overnight|nuclear|peace|bilateral|trilateral|high-level|face-to-face|direct|indirect|secret|ceasefire|car|truck|roadside|grenade|arson|hostage|prisoner|prolonged|planned|alleged|suspected|reported|frantic|general|nationwide|mass|large|small|limited|powerful|strong|of|in|after|during|from|by|with|on|for|under|amid|before|following|since|and|or|between)$/;

function readNoun(
  tokens: readonly Token[],
  index: number,
  nouns: readonly Trigger[],
  isVerbToo: boolean,
  isPlace: (index: number) => boolean,
): TriggerHit | null {
  for (const trigger of nouns) {
    const { tail, behind } = trigger;
    const from = index - tail.length;
    const last = index + behind.length;
    if (!tail.every((word, offset) => tokens[from + offset]?.lower === word)) continue;
    if (!behind.every((word, offset) => tokens[index + 1 + offset]?.lower === word)) continue;
    // "the fall of El Fasher".
    if (trigger.needs === "of-place" && !(tokens[index + 1]?.lower === "of" && isPlace(index + 2))) continue;
    if (trigger.needs && !hasNeed(tokens, index, trigger, 0, tokens.length)) continue;
    const before = tokens[from - 1];
    const after = tokens[last + 1];
    // "strike group", "attack helicopter", "aid package": the word modifies the next.
    if (after?.kind === "word" && MODIFIED.test(after.lower)) return null;
    if (after?.text === "-" && after.glued) return null;
    // "a lorry hit by": done, not named.
    if (trigger.lemma === "hit" && !/^(?:direct|shahed|drone|missile|rocket|shell|uav|artillery)$/.test(before?.lower ?? "")) continue;
    // "returned to their places of permanent deployment": where they belong.
    if (trigger.lemma === "deployment" && before?.lower === "permanent") return null;
    // "the fourth such attack since the summer": how many there were.
    if (
      before?.lower === "such" &&
      /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|first)$/.test(tokens[from - 2]?.lower ?? "")
    )
      return null;
    // "Gunmen fire on a patrol".
    if (trigger.lemma === "fire" && isPeople(before?.lower ?? "") && /^(?:on|at|upon)$/.test(after?.lower ?? "")) continue;
    if (trigger.lemma === "rally" && /^(?:campaign|election|closing|opening|stock)$/.test(before?.lower ?? "")) return null;
    // "handed a note of protest".
    if (trigger.kind === "PROTEST" && tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => HANDED.has(lower))) return null;
    if (trigger.kind === "PROTEST" && /^(?:was|were)$/.test(after?.lower ?? "") && HANDED.has(tokens[last + 2]?.lower ?? "")) return null;
    // "broke off its talks", "skipped the summit".
    if (trigger.kind === "CONSULT" && tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => UNHELD.has(lower))) return null;
    // "suspended its accord", "tore up the treaty".
    if (trigger.kind === "AGREE" && tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => UNKEPT.has(lower))) return null;
    // "under an accord of May", "a day before the election": what is told is something else.
    if (trigger.kind === "AGREE" && trigger.mode === "sign" && governs(tokens, from) === "under") return null;
    if (trigger.mode === "election" && /^(?:before|ahead)$/.test(governs(tokens, from))) return null;
    // "after days of fighting": how long, not what.
    if (before?.lower === "of" && /^(?:hours|days|weeks|months|years)$/.test(tokens[from - 2]?.lower ?? "")) return null;
    if (isVerbToo && tail.length === 0 && behind.length === 0 && trigger.lemma !== "fighting") {
      const lower = before?.lower ?? "";
      const isNounHere =
        before === undefined ||
        BEFORE_NOUN.test(lower) ||
        isPossessive(before) ||
        before.kind === "number" ||
        NUMBER_WORDS.has(lower) ||
        /(?:al|ic|ous|ive|ary|an|ese|ish)$/.test(lower);
      // "A grass fire closed the road".
      const isCompound =
        /^(?:a|an|the|this|another)$/.test(tokens[from - 2]?.lower ?? "") ||
        (tokens[from - 2]?.kind === "number" && before?.kind === "word") ||
        (/^(?:day|hour|week|month)$/.test(lower) && tokens[from - 2]?.text === "-");
      const isVerbHere =
        lower === "to" || /^(?:will|would|could|may|might|can|must|should|did|do|does|not|they|we|who|he|she|it)$/.test(lower);
      if (isVerbHere || (!isNounHere && !isCompound && !/^(?:on|against|in|of|by|at|near)$/.test(after?.lower ?? ""))) continue;
    }
    return {
      trigger: ofGuns(tokens, from, trigger),
      from,
      end: last + 1,
      isNoun: true,
      mood: readNounMood(tokens, from, last + 1, trigger.kind),
    };
  }
  return null;
}

/** The preposition before a noun and its article: "under an accord", "ahead of the election". */
function governs(tokens: readonly Token[], noun: number): string {
  let at = noun - 1;
  while (at > noun - 4 && !/^(?:under|before|of|in|after|for|with|to|on|by)$/.test(tokens[at]?.lower ?? "")) at -= 1;
  return (tokens[at]?.lower === "of" ? tokens[at - 1]?.lower : tokens[at]?.lower) ?? "";
}

/** "Azerbaijani fire", "came under sniper fire": nothing that burns. */
function ofGuns(tokens: readonly Token[], from: number, trigger: Trigger): Trigger {
  if (trigger.lemma !== "fire") return trigger;
  const before = tokens[from - 1];
  const isOfGuns = GUNS.has(before?.lower ?? "") || (isCapitalised(before) && DEMONYMS.match(tokens, from - 1) !== null);
  return isOfGuns ? { ...trigger, kind: "ASSAULT", mode: "attack", frame: "act" } : trigger;
}

const GUNS = new Set(
  "enemy hostile sniper rifle gun tank shell artillery mortar rocket arms small-arms machine-gun army police rebel insurgent friendly covering return returned returning incoming cross indirect anti-aircraft under".split(
    " ",
  ),
);

const UNKEPT = new Set(
  "suspended suspends broke broken tore violated violating breached scrapped abandoned cancelled denounced".split(" "),
);
const UNHELD = new Set("broke broken suspended suspend cancelled canceled postponed abandoned boycotted quit skipped".split(" "));
const HANDED = new Set("note notes handed hand lodged lodge filed file conveyed delivered".split(" "));

const MODIFIED =
  /^(?:observers?|workers|campaigns|fraud|victory|winner|season|pledge|promise|manifesto|group|groups|helicopter|helicopters|aircraft|force|forces|ministry|office|officials|official|zone|service|table|team|plan|plans|warrant|warrants|victims?|survivors?|organisers?|organizers?|leaders?|agency|agencies|campaign|programme|program|capabilit(?:y|ies)|drone|drones|brigade|range|site|ground|alarm|engines?|brigades|department|fighters?|season|insurance|exit|test|dog|party|engine|monitoring|monitors|results?|day|night|station|stations|candidate|candidates|committee|commission|law|laws|rules|interference|safety|investigators?|insurgent|insurgents|negotiators?|partners?|room|police|gear|shields?)$/;

function readVerb(
  tokens: readonly Token[],
  index: number,
  verbs: readonly ReturnType<typeof verbTriggers>[number][],
  clause: { start: number; end: number },
  isPlace: (index: number) => boolean,
): TriggerHit | null {
  let fallback: TriggerHit | null = null;
  for (const { trigger, form } of verbs) {
    // "brought down" shoots nothing down.
    if (trigger.lemma === "down" && (form === "base" || form === "s")) continue;
    if (trigger.kind === "ASSAULT" && tokens[index - 1]?.text === "-" && tokens[index - 2]?.lower === "test")
      return testFiring(tokens, index, form);
    if (trigger.mode === "attack" && FIRES.has(trigger.lemma) && (goesToSea(tokens, index) || isUnaimed(tokens, index, isPlace)))
      return { ...testFiring(tokens, index, form), from: index };
    const { tail } = trigger;
    let end = index + 1;
    if (tail.length > 0) {
      end = matchTail(tokens, index + 1, tail);
      if (end === 0) continue;
      // "pulled 14 survivors out" withdraws nobody.
      if (trigger.mode === "withdraw" && end > index + 2 && !tokens.slice(index + 1, end).some(({ lower }) => NEEDS.troops.has(lower)))
        continue;
    } else if (hasParticle(tokens, index, verbs, clause)) continue;
    if (trigger.needs === "named-behind" || trigger.needs === "named-before") {
      const isBehind = trigger.needs === "named-behind";
      if (
        !isPlace(isBehind ? index + 1 : index - 1) ||
        (!isBehind && !/^(?:to|on|in|at|after|,|\.)$/.test(tokens[index + 1]?.lower ?? "."))
      )
        continue;
    } else if ((trigger.lemma === "leave" || trigger.lemma === "quit") && trigger.needs === "troops") {
      if (!isPlace(index + 1) || !hasNeed(tokens, index, trigger, clause.start, index)) continue;
    } else if (
      trigger.needs &&
      !hasNeed(tokens, index, trigger, clause.start, clause.end, end) &&
      !isReleaseOf(tokens, index, trigger) &&
      !isOfSome(tokens, index, trigger)
    )
      continue;
    if (trigger.mode === "troops" && trigger.needs === "troops" && isGift(tokens, index, isPlace)) continue;
    if (hasNobody(tokens, index)) continue;
    // "Residents took to the streets" moves nobody.
    if (trigger.mode === "displacement" && tail[0] === "to" && !HELPED.has(tokens[index - 1]?.lower ?? "")) continue;
    if (form === "past" && /^(?:those|any)$/.test(tokens[index - 1]?.lower ?? "")) continue;
    // "stays closed", "remained shut": how things stand.
    if (form === "past" && /^(?:stay|remain|kept|keep)/.test(tokens[index - 1]?.lower ?? "")) continue;
    if (form === "past" && tail.length === 0 && isAttributive(tokens, index, trigger)) continue;
    // "generators: they arrived on the same day".
    if (trigger.lemma === "arrive" && trigger.kind === "CONSULT" && /^(?:it|they|which|that|who)$/.test(tokens[index - 1]?.lower ?? ""))
      continue;
    if (trigger.lemma === "hail" && tokens[index + 1]?.lower === "from") continue;
    // "wishes the injured a recovery", "the wounded".
    if (form === "past" && trigger.mode === "injure" && tail.length === 0 && tokens[index - 1]?.lower === "the") continue;
    // "Bomb threats": no command.
    if (form === "base" && index === 0 && trigger.kind === "ASSAULT") continue;
    // "people accused of spying": says what they are.
    if (trigger.lemma === "accuse" && form === "past" && tokens[index + 1]?.lower === "of" && !HELPED.has(tokens[index - 1]?.lower ?? ""))
      continue;
    if (form === "base" && isNominalUse(tokens, index)) continue;
    if (form === "s" && !hasSubject(tokens, index)) continue;
    // "Kurdish forces handed": a noun.
    if (
      trigger.lemma === "force" &&
      form === "s" &&
      !/^(?:its|the|an?|his|her|their|them|people|\p{Lu}.*)$/u.test(tokens[index + 1]?.text ?? "")
    )
      continue;
    // "in which they were returning": gives back nobody.
    if (
      trigger.lemma === "return" &&
      !isGivenBack(tokens, index) &&
      !(form === "past" && /^(?:was|were|been|being|are|is)$/.test(tokens[index - 1]?.lower ?? ""))
    )
      continue;
    const isTransitive =
      !GOES_BY_ITSELF.has(trigger.lemma) &&
      (trigger.frame === "act" ||
        (trigger.frame === "say" && tokens[end]?.lower === "by") ||
        (trigger.kind === "AGREE" && trigger.lemma !== "agree") ||
        (trigger.frame === "self" || trigger.frame === "suffer"
          ? HAVE_OBJECTS.has(trigger.lemma)
          : trigger.frame === "join" && trigger.needs !== null));
    const isAwaited = AWAITED.has(trigger.lemma);
    if (isAwaited && !isPlace(end)) continue;
    if (trigger.kind === "CONSULT" && isAside(tokens, index, form)) continue;
    const isAhead =
      isAwaited || (form === "base" && trigger.kind === "CONSULT" && isToCome(tokens, index, clause)) || isCalled(tokens, index, trigger);
    const isOnRecord = form === "base" && isLogged(tokens, index);
    const mood = isAhead ? PLANNED : isOnRecord ? RECORDED : readVerbMood(tokens, index, form, isTransitive);
    const hit: TriggerHit = { trigger, from: index, end, isNoun: false, mood };
    if (mood.real || mood.negated) return hit;
    fallback ??= hit;
  }
  return fallback;
}

const GOES_BY_ITSELF = new Set(["travel", "fly", "head", "land", "speak with"]);

/** "had freed Siarhei Tsikhanouski". */
function isReleaseOf(tokens: readonly Token[], index: number, { lemma }: Trigger): boolean {
  return (lemma === "free" || lemma === "release") && isCapitalised(tokens[index + 1]) && isCapitalised(tokens[index + 2]);
}

/** "One was released on bail". */
function isOfSome(tokens: readonly Token[], index: number, { needs }: Trigger): boolean {
  if (needs !== "captive" || !HELPED.has(tokens[index - 1]?.lower ?? "")) return false;
  const before = tokens[index - 2];
  return before !== undefined && (before.kind === "number" || NUMBER_WORDS.has(before.lower) || SOME.has(before.lower));
}

const SOME = new Set("all both most others some many several".split(" "));

/** "returned five soldiers", not "returned home". */
function isGivenBack(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const isCount = next !== undefined && (next.kind === "number" || NUMBER_WORDS.has(next.lower) || next.lower === "the");
  return isCount && tokens.slice(index + 2, index + 5).some(({ lower }) => NEEDS.captive.has(lower));
}

/** "Nobody was hurt". */
function hasNobody(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 4), index)
    .some(
      ({ lower }, at, before) =>
        lower === "nobody" || lower === "none" || (lower === "no" && /^(?:one|casualties|injuries)$/.test(before[at + 1]?.lower ?? "")),
    );
}

const LOG_REACH = 14;

/** "Gunmen fire on a patrol", "Rebels enter the village, kill four farmers and burn 20 houses": a log speaks in the present. */
function isLogged(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const isDoer = before?.kind === "word" && isPeople(before.lower) && /(?:s|men|troops|police)$/.test(before.lower);
  if (isDoer)
    return index <= 5 && tokens.slice(0, index - 1).every(({ kind, lower }) => kind !== "punctuation" && !OPENS_CLAUSE.has(lower));
  const isListed = before?.text === "," || before?.lower === "and";
  if (!isListed || index > LOG_REACH || isPeople(tokens[index + 1]?.lower ?? "")) return false;
  for (let at = index - 2; at > 0; at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || !verbTriggers(token.lower).some(({ form }) => form === "base")) continue;
    if (isLogged(tokens, at)) return true;
  }
  return false;
}

const OPENS_CLAUSE = new Set(
  "if when where who which that as while can could may might will would should to must because unless let did do does how why".split(" "),
);

/** "its leaders, gathered in Abuja, lifted": where they were, and no happening of its own. */
function isAside(tokens: readonly Token[], index: number, form: string): boolean {
  if (form !== "past" && form !== "ing") return false;
  return tokens[index - 1]?.text === "," && tokens.slice(index + 1, index + 9).some(({ text }) => text === ",");
}

const PROPOSES = new Set("proposed proposes suggested suggests agreed agree decided recommended asked demanded insisted".split(" "));

/** "when the ministers meet in Hanoi", "proposed that both meet": a day to come. */
function isToCome(tokens: readonly Token[], index: number, { start }: { start: number }): boolean {
  const opener = tokens[start]?.lower ?? "";
  if (opener !== "when" && opener !== "before" && opener !== "that") return false;
  if (HELPERS.has(tokens[index - 1]?.lower ?? "")) return false;
  return opener !== "that" || tokens.slice(Math.max(0, start - 5), start).some(({ lower }) => PROPOSES.has(lower));
}

const HELPERS = new Set("to will would could can may might must should shall not did do does and or".split(" "));

/** "called a march for Wednesday", "invited them to Doha for talks": it lies ahead. */
function isCalled(tokens: readonly Token[], index: number, { kind, lemma }: Trigger): boolean {
  const isSet = (kind === "PROTEST" && lemma === "call") || (kind === "CONSULT" && lemma === "invite");
  return isSet && tokens.slice(index + 1, index + 10).some(({ lower }) => lower === "for" || lower === "on");
}

/** "due in Doha on Friday", "is expected in Nairobi". */
const AWAITED = new Set(["due in", "expect in"]);
const RECORDED: Mood = { real: true, hedging: null, negated: false, isFinite: true, isPassive: false };
const PLANNED: Mood = { real: true, hedging: "planned", negated: false, isFinite: true, isPassive: false };

const HELPED = new Set(["was", "were", "been", "being", "is", "are", "be"]);
const FIRES = new Set(["fire", "launch"]);

/** "fired a missile into the sea off its east coast". */
function goesToSea(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 14); at++) {
    if (!/^(?:into|towards?)$/.test(tokens[at]?.lower ?? "")) continue;
    return tokens.slice(at + 1, at + 5).some((token) => /^(?:sea|ocean|waters|pacific)$/.test(token.lower));
  }
  return false;
}

const OF_ROCKETRY = new Set(
  "ballistic cruise hypersonic intercontinental short-range medium-range intermediate-range solid-fuel".split(" "),
);
const IN_ANGER = new Set(
  "at against targeting hit hitting struck striking drone drones overnight intercepted downed killing killed wounding barrage salvo".split(
    " ",
  ),
);

/** "launched a ballistic missile on Tuesday": at nobody. */
function isUnaimed(tokens: readonly Token[], verb: number, isPlace: (index: number) => boolean): boolean {
  const missile = tokens.findIndex(({ lower }, at) => at > verb && at < verb + 9 && /^(?:missiles?|icbms?|satellites?)$/.test(lower));
  if (missile < 0) return false;
  const says = tokens
    .slice(verb + 1, missile + 1)
    .some(({ lower }) => OF_ROCKETRY.has(lower) || /^(?:range|icbms?|satellites?)$/.test(lower));
  return (
    says &&
    !tokens.some(
      ({ lower }, at) =>
        (IN_ANGER.has(lower) && tokens[at + 1]?.lower !== "least") || (/^(?:on|into|towards?)$/.test(lower) && isPlace(at + 1)),
    )
  );
}

/** "sent drones and armoured vehicles to Somalia": given to a state, by nobody who goes with them. */
function isGift(tokens: readonly Token[], verb: number, isPlace: (index: number) => boolean): boolean {
  if (!SENDS.has(tokens[verb]?.lower ?? "")) return false;
  const to = tokens.findIndex(({ lower }, at) => at > verb && at < verb + 12 && (lower === "to" || lower === "for") && isPlace(at + 1));
  if (to < 0) return false;
  const words = tokens.slice(verb + 1, to).map(({ lower }) => lower);
  return words.some((word) => NEEDS.gifts.has(word)) && words.every((word) => !NEEDS.troops.has(word) || HARDWARE.has(word));
}

const SENDS = new Set("send sends sent sending ship ships shipped shipping transfer transfers transferred transferring".split(" "));
const HARDWARE = new Set("vehicles tanks jets fighters helicopters warplanes bombers".split(" "));

/** Triggers without a target that yet can be passive: "an exercise held in May". */
const HAVE_OBJECTS = new Set(
  "detonate plant place hold conduct stage begin start launch abandon evacuate block barricade organise organize sweep".split(" "),
);

const TEST: Trigger = { kind: "MOBILIZE", mode: "weapons-test", frame: "act", needs: null, lemma: "test-fire", tail: [], behind: [] };

/** "test-fired two missiles" strikes nobody. */
function testFiring(tokens: readonly Token[], index: number, form: Parameters<typeof readVerbMood>[2]): TriggerHit {
  return { trigger: TEST, from: index - 2, end: index + 1, isNoun: false, mood: readVerbMood(tokens, index - 2, form, false) };
}

/** Another reading with a tail fits better: "pulled out", "shot down". */
function hasParticle(
  tokens: readonly Token[],
  index: number,
  verbs: readonly ReturnType<typeof verbTriggers>[number][],
  clause: { start: number; end: number },
): boolean {
  return verbs.some(
    ({ trigger }) =>
      trigger.tail.length > 0 &&
      matchTail(tokens, index + 1, trigger.tail) > 0 &&
      (trigger.needs === null || hasNeed(tokens, index, trigger, clause.start, clause.end, matchTail(tokens, index + 1, trigger.tail))),
  );
}

/** What is left so or claimed may be told at length: "left at least 12 shoppers dead". */
const NEXT_ONLY = new Set(["on", "in", "into", "off", "at"]);
const FAR_TAILS = new Set([
  "together",
  "jointly",
  "side",
  "ultimatum",
  "hours",
  "persona",
  "dead",
  "wounded",
  "injured",
  "lives",
  "life",
  "hostage",
  "custody",
  "ablaze",
  "fire",
  "death",
  "sanctions",
  "register",
]);

/** "laid down their arms", "set the school on fire" keep two words' room; 0 when the tail is not there. */
function matchTail(tokens: readonly Token[], from: number, tail: readonly string[]): number {
  let at = from;
  // "fired at least two missiles" fires at nobody.
  if (tail[0] === "at" && tokens[from]?.lower === "at" && /^(?:least|most|about|around)$/.test(tokens[from + 1]?.lower ?? "")) return 0;
  // "called a march for Wednesday" calls for nothing.
  if (tail[0] === "for" && /^call/.test(tokens[from - 1]?.lower ?? "") && /^(?:a|an|the|its|off)$/.test(tokens[from]?.lower ?? ""))
    return 0;
  // "struck over pay"; not "strike any ship bound for".
  if (/^str(?:ike|uck)/.test(tokens[from - 1]?.lower ?? "") && /^(?:over|for)$/.test(tail[0] ?? "") && tokens[from]?.lower !== tail[0])
    return 0;
  for (const word of tail) {
    let room = FAR_TAILS.has(word) ? 8 : NEXT_ONLY.has(word) && tail.length === 1 && word !== "off" ? 1 : 3;
    while (room > 0 && tokens[at]?.lower !== word) {
      if (tokens[at]?.kind === "punctuation") return 0;
      at += 1;
      room -= 1;
    }
    if (tokens[at]?.lower !== word) return 0;
    at += 1;
  }
  return at;
}

function hasNeed(tokens: readonly Token[], index: number, trigger: Trigger, start: number, end: number, behindVerb = index + 1): boolean {
  const { needs } = trigger;
  if (!needs || needs === "named-behind" || needs === "named-before" || needs === "of-place") return true;
  if (needs === "own-will") return tellsOwnWill(tokens, index);
  const words = NEEDS[needs];
  // "the treaty, which both signed"; not "demanded that both sign".
  const opener = tokens[start]?.lower ?? "";
  const isRelative =
    opener === "which" || (opener === "that" && !/(?:ed|id|ys|ims|ay|night|morning|month)$/.test(tokens[start - 1]?.lower ?? ""));
  const reach = isRelative ? 8 : 0;
  const behind = tokens[index + 1]?.lower === "the" ? tokens[index + 2] : tokens[index + 1];
  if ((needs === "post" || needs === "border") && isCapitalised(behind)) return true;
  const isWide =
    needs === "fire" ||
    needs === "bomb" ||
    needs === "corpses" ||
    needs === "blacklist" ||
    (needs === "relief" && AWAITED.has(trigger.lemma));
  // "The ministers of NAME and NAME, who make up the group, will discuss": what stands before the inserted clause.
  const inserted = start > 0 && tokens[start - 1]?.text === "," ? relativeBefore(tokens, start) : -1;
  let from = isWide ? 0 : Math.max(0, inserted > 0 ? inserted - LIST_REACH : start - reach, inserted > 0 ? 0 : index - NEED_REACH);
  let to = isWide ? tokens.length : Math.min(end, index + NEED_REACH);
  // "A pilot held for weeks by rebels was handed over": whoever it is stands at the front.
  if (needs === "captive" && HELPED.has(tokens[index - 1]?.lower ?? "")) from = Math.min(from, start);
  if (OBJECT_NEEDS.has(needs) && reach === 0 && (behindVerb > index + 1 + trigger.tail.length || !isUndergone(tokens, index, behindVerb)))
    from = index + 1;
  else if (OBJECT_NEEDS.has(needs) || SUBJECT_NEEDS.has(needs)) to = index;
  const own = trigger.lemma;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (at === index || !token || token.lower === own) continue;
    if (!words.has(token.lower) && !(needs === "captive" && at > index && at <= index + 4 && isCountedPeople(tokens, index, at))) continue;
    const before = tokens[at - 1]?.lower;
    // "an arms embargo" sends nobody arms.
    if (needs === "goods" && BARRED.has(tokens[at + 1]?.lower ?? "")) continue;
    // "a joint operation" attacks nobody yet.
    if (before !== "no" && !(before === "joint" && token.lower === "operation")) return true;
  }
  return false;
}

const BARRED = new Set("embargo embargoes ban bans sanctions restrictions".split(" "));
/** "handed 14 wounded gendarmes back". */
function isCountedPeople(tokens: readonly Token[], verb: number, at: number): boolean {
  if (!isPeople(tokens[at]?.lower ?? "")) return false;
  return tokens.slice(verb + 1, at).some(({ kind, lower }) => kind === "number" || NUMBER_WORDS.has(lower));
}

const SELVES = /^(?:they|he|she|we|it|its|their|his)$/;
const MERELY = /^(?:be|take|become|have|cause|lead|mean|make|get|not|also|continue|need|last|cost|soon|likely|never|rain|snow|worsen)$/;

/** "warned that they would strike any ship". */
function tellsOwnWill(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 2; at < Math.min(tokens.length, verb + 12); at++) {
    const lower = tokens[at]?.lower ?? "";
    if (lower !== "would" && lower !== "will") continue;
    const isOwn = tokens.slice(Math.max(verb + 1, at - 3), at).some((token) => SELVES.test(token.lower));
    return isOwn && !MERELY.test(tokens[at + 1]?.lower ?? "");
  }
  return false;
}

/** Index of the "who" or "which" that opens a clause between commas ending before `end`; -1 when none does. */
function relativeBefore(tokens: readonly Token[], end: number): number {
  for (let at = end - 2; at > 0 && at > end - 20; at--) {
    const token = tokens[at];
    if (token?.kind === "punctuation" && token.text !== ",") return -1;
    if (/^(?:who|which|whose|whom)$/.test(token?.lower ?? "")) return tokens[at - 1]?.text === "," ? at : -1;
  }
  return -1;
}

/** "sanctions were lifted", "restrictions imposed in May": what it is done to stands before it. */
function isUndergone(tokens: readonly Token[], index: number, end: number): boolean {
  const next = tokens[end];
  if (tokens[index - 1]?.lower === "to") return false;
  if (/ing$/.test(tokens[index]?.lower ?? "")) return false;
  if (tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => HELPED.has(lower))) return true;
  return next === undefined || /^[,.;:)!?—–]$/.test(next.text) || BEHIND_PARTICIPLE.has(next.lower);
}

const BEHIND_PARTICIPLE = new Set("in on by at from since after against last to for".split(" "));

const DETERMINERS =
  /^(?:the|a|an|any|every|each|another|this|that|these|those|its|their|his|her|our|of|with|for|from|by|and|or|some|many|several|two|three|more|other|about|over|few|all|no|those)$/;
const NOT_NOUNS =
  /^(?:in|on|at|by|near|during|when|while|after|before|since|between|outside|inside|from|and|or|as|with|along|the|a|an|his|her|its|their|our|at|least|up|more|to|into|across|over|under|around|off|out|that|who|which|it|them|him|this|these|those|several|dozens|hundreds|some|one|two|three|four|five|six|seven|eight|nine|ten|last|late|early|yesterday|today|overnight|for|against|alongside|amid|because|no|not|about|nearly|another|both|all|through|via|upon|without|despite|towards?|among|until|throughout|onto|beyond|regarding|concerning)$/;

/** "captured soldiers", "the wounded men": says what they are, tells nothing. */
function isAttributive(tokens: readonly Token[], index: number, { frame, kind }: Trigger): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== "word" || NOT_NOUNS.test(next.lower) || /ly$/.test(next.lower)) return false;
  const before = tokens[index - 1];
  // "visited Cairo and met President NAME", "NAME, the minister, accused Baku".
  if ((before?.text === "," || before?.lower === "and") && isCapitalised(next)) return false;
  // "…, which runs the port, denied reports", "condemned the raid and urged restraint".
  const isOfWords = frame === "say" || frame === "join" || OF_WORDS.has(kind);
  if (
    isOfWords &&
    (before?.text === "," || /^(?:and|but)$/.test(before?.lower ?? "")) &&
    !/(?:ed|en)$/.test(tokens[index - 2]?.lower ?? "")
  )
    return false;
  return (
    before === undefined ||
    before.kind !== "word" ||
    DETERMINERS.test(before.lower) ||
    NUMBER_WORDS.has(before.lower) ||
    isPossessive(before)
  );
}

const OF_WORDS = new Set<string>(["SANCTION", "AID", "CONCEDE"]);

/** "Russia strikes", "it deploys": a form that could be a plural noun needs its subject straight before it. */
function hasSubject(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before || before.kind === "number") return false;
  return (
    isCapitalised(before) ||
    before.text === ")" ||
    (before.text === "," && SAID_ASIDE.has(tokens[index]?.lower ?? "")) ||
    /^(?:it|he|she|who|which|also|now|army|military|ministry|government|police|[a-z]+ly)$/.test(before.lower)
  );
}

/** Forms that are no plural noun: "Caracas, in a note of 2 May, denies". */
const SAID_ASIDE = new Set(
  "denies rejects refuses condemns denounces accuses blames urges warns threatens criticises criticizes dismisses deplores".split(" "),
);

/** A bare form behind an article or adjective is a noun without a meaning of its own here. */
function isNominalUse(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return false;
  return /^(?:the|a|an|this|that|its|their|his|her|our|no|any|of|in|on|by|with|and)$/.test(before.lower) || isPossessive(before);
}
