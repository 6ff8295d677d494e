import type { ActorMention } from "#domain/mention.ts";
import { clauseStart, costBetween } from "./clauses.ts";
import { NEEDS } from "./lexicon/need-classes.ts";
import { SPEECH_ACTS } from "./lexicon/reporting-verbs.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import { isAfter, readsPassive } from "./prepositions.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { subjectBehind, subjectInFront } from "./subject-behind.ts";
import { isCapitalised, isPossessive, tokenAt, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const AND_BUT = new WordSet("and but".split(" "));

const WHO_WHICH_WHOSE = new WordSet("who which whose".split(" "));

/** Words that join names to one list, and say what those named are. */
export const JOINING =
  /^(?:'s|’s|between|with|by|and|,|both|alongside|as|well|including|from|representatives|officials|delegations?|leaders?|counterparts?|colleagues?|peers?|his|her|their|its|the|of|side|presidents?|minister|ministers|foreign|affairs|interior|vice|defence|defense|prime|leader|envoys?|ambassadors?|general|king|special|deputy|negotiators|an?|senior|high-level|visiting|new|secretary|chief|head|chairman|speaker|adviser|advisor|commander|\(|\))$/;

/** "NAME and NAME, who", in tokens. */
export const LIST_REACH = 8;

/** Whether nothing but names and words that join them stands there. */
export function isList({ actors, tokens }: SentenceFrame, from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (!JOINING.test(tokens[at]?.lower ?? "") && !actors.some((actor) => actor.from <= at && at < actor.end)) return false;
  return true;
}

/** "the junta, which seized power": whoever the relative clause around a trigger is about. */
export function isAntecedent(frame: SentenceFrame, actor: { from: number; end: number }, { from }: TriggerHit): boolean {
  const { tokens, clauses } = frame;
  const start = clauseStart(clauses, from);
  if (start === 0 || !WHO_WHICH_WHOSE.has(tokens[start])) return false;
  return standsBefore(tokens, actor, start) || (actor.end <= start && start - actor.end <= LIST_REACH && isList(frame, actor.end, start));
}

/** "NAME, who", "NAME's junta, which". */
function standsBefore(tokens: SentenceFrame["tokens"], { end }: { end: number }, start: number): boolean {
  return end <= start && start - end <= (isPossessive(tokens[end]) || isPossessive(tokenBefore(tokens, end)) ? 5 : 2);
}

/** "NAME condemned the attack and imposed sanctions": whoever said the one did the other. */
export function goesOn({ tokens }: SentenceFrame, cueAt: number, lemma: string, { from, isNoun, mood }: TriggerHit): boolean {
  if (cueAt > from || isNoun || !mood.isFinite || mood.isPassive || tokenBefore(tokens, from)?.lower !== "and") return false;
  return SPEECH_ACTS.has(lemma) && !tokens.slice(cueAt, from).some((token) => OF_THAT.has(token));
}

/** "Police arrested a driver and said he was drunk": who spoke in the end did first what stands before. */
export const saysBesides = (tokens: SentenceFrame["tokens"], cueAt: number, speakerEnd: number, { from }: TriggerHit): boolean =>
  speakerEnd <= from && from < cueAt && tokenBefore(tokens, cueAt)?.lower === "and";

const OF_THAT = new WordSet("that of it".split(" "));

/** Where the subject of a trigger may begin: behind the verb of saying that leads to it, else at its clause's start. */
export function subjectStart(frame: SentenceFrame, hit: TriggerHit): number {
  const start = clauseStart(frame.clauses, hit.from);
  const cue = frame.attributions.filter(({ cueAt, from }) => cueAt >= start && cueAt < hit.from && from < cueAt).at(-1);
  if (!cue) return start;
  if (goesOn(frame, cue.cueAt, cue.value.cue.lemma, hit)) return start;
  return behindHearers(frame.tokens, cue.cueAt, hit.from);
}

const FAR_HEARERS = 12;

/** "reported to the President that", "informed the council that": behind those who are told. */
function behindHearers(tokens: SentenceFrame["tokens"], cue: number, verb: number): number {
  if (tokens[cue + 1]?.lower !== "to" && !TELLS.has(tokens[cue])) return cue + 1;
  for (let at = cue + 2; at < verb && at < cue + FAR_HEARERS; at++) if (tokens[at]?.lower === "that") return at + 1;
  return cue + 1;
}

const TELLS = new WordSet("told tells informed informs assured assures briefed reminded notified notifies".split(" "));

const AND_BUT_THEN = new WordSet("and but then".split(" "));

const WHO_WHICH_THAT = new WordSet("who which that whose".split(" "));

/** The names before the verb in its clause; of the clause before when it has none of its own ("…, killing"). */
export function subjectOf(
  frame: SentenceFrame,
  hit: TriggerHit,
  hits: readonly TriggerHit[],
  actors: readonly Placed<ActorMention>[],
): Placed<ActorMention>[] {
  const { tokens, clauses } = frame;
  const start = clauseStart(clauses, hit.from);
  if (hit.mood.isPassive && !hit.mood.isFinite && readsPassive(frame, hit)) {
    const shared = passiveBefore(tokens, hit, hits);
    if (shared)
      return subjectOf(
        frame,
        shared,
        hits.filter((one) => one !== hit),
        actors,
      );
    return actors.filter((actor) => actor.end <= hit.from && hit.from - actor.end <= 2).slice(-1);
  }
  if (!hit.mood.isFinite && !hit.isNoun && NEEDS.weaponry.has(tokenBefore(tokens, hit.from)) && /ed$/.test(tokens[hit.from]?.lower ?? ""))
    return actors.filter((actor) => actor.end <= hit.from && hit.from - actor.end <= 2).slice(-1);
  const doer = behindThat(tokens, hit, actors);
  if (doer) return [doer];
  // "NAME, whose leader OTHER was killed".
  const owned = tokens[start]?.lower === "whose" ? actors.filter((actor) => isOwnSubject(frame, actor, start, hit.from)) : [];
  if (owned.length > 0) return owned.slice(-1);
  if (WHO_WHICH_THAT.has(tokens[start]) && start > 0) {
    const before = actors.filter(
      (actor) => actor.end <= start && (standsBefore(tokens, actor, start) || isApposed(frame, actor.end, start)),
    );
    // "NAME, a Ugandan politician who was seized": not Uganda.
    const antecedent = before.findLast(({ value, end }) => value.type !== "state" || tokens[end]?.kind !== "word" || end === start);
    const [last] = antecedent ? [antecedent] : before.slice(-1);
    if (last) return withJoined(tokens, last, actors);
  }
  const from = subjectStart(frame, hit);
  // "accused Pyongyang of supplying".
  if (tokenBefore(tokens, hit.from)?.lower === "of" && /ing$/.test(tokens[hit.from]?.lower ?? "")) {
    const blamed = actors.filter((actor) => actor.end <= hit.from && hit.from - actor.end <= 3).slice(-1);
    if (blamed.length > 0) return blamed;
  }
  const all = actors.filter(
    (actor) =>
      actor.from >= from &&
      actor.end <= hit.from &&
      (!isAfter(frame, actor, ...NOT_SUBJECT) || isLeading(frame, actor)) &&
      !hasNewSubject(frame, actor, hit) &&
      !isOfKin(tokens, from, actor),
  );
  const own = behindFront(tokens, behindLastVerb(tokens, all, hit, hits), from, hit);
  if (own.length > 0 && !hasPronounBefore(frame, hit)) return sameRun(frame, withListed(frame, own, actors));
  const passed = beforeComma(frame, hit, actors);
  if (passed) return withJoined(tokens, passed, actors);
  const other = actors.filter(
    (actor) =>
      actor.from >= from &&
      actor.end <= hit.from &&
      actor.value.type !== "person" &&
      isAfter(frame, actor, "of") &&
      !isOfKin(tokens, from, actor),
  );
  if (other.length > 0 && !hasPronounBefore(frame, hit)) return other.slice(0, 1);
  const most = tokenBefore(tokens, hit.from)?.lower === "and" ? 40 : 24;
  const leader = hits.filter((before) => before.from < hit.from && costBetween(clauses, before.from, hit.from) < most).at(-1);
  const continues =
    /ing$/.test(tokens[hit.from]?.lower ?? "") ||
    AND_BUT_THEN.has(tokenBefore(tokens, hit.from)) ||
    (AND_BUT.has(tokens[start]) && !opensWithOther(frame, start));
  const behind = subjectBehind(frame, hit);
  if (behind) return [behind];
  const inFront = subjectInFront(frame, hit, hits);
  if (inFront) return [inFront];
  return leader && continues && !leader.isNoun && !leader.mood.isPassive
    ? subjectOf(
        frame,
        leader,
        hits.filter((one) => one !== hit),
        actors,
      )
    : [];
}

const MOST_HELPERS = 2;

const THAT_WHICH = new WordSet(["that", "which"]);

/** "an offer that Bamako turned down", "the crossing, which Pakistan had shut": the name between the two does it. */
function behindThat(
  tokens: SentenceFrame["tokens"],
  { from }: TriggerHit,
  actors: readonly Placed<ActorMention>[],
): Placed<ActorMention> | undefined {
  return actors.find(
    ({ from: at, end }) =>
      end <= from &&
      from - end <= MOST_HELPERS &&
      THAT_WHICH.has(tokenBefore(tokens, tokenBefore(tokens, at)?.lower === "the" ? at - 1 : at)),
  );
}

const FAR_WHOSE = 5;
const LEADS_ON = new WordSet("of in from with by for on at to against had has was were and".split(" "));

/** "whose predecessor NAME lost": named between the two, and by no preposition. */
function isOwnSubject(frame: SentenceFrame, actor: Placed<ActorMention>, whose: number, verb: number): boolean {
  if (actor.from <= whose + 1 || actor.from > whose + FAR_WHOSE || actor.end > verb || actor.value.nameless) return false;
  return frame.tokens.slice(whose + 1, actor.from).every((token) => token.kind === "word" && !LEADS_ON.has(token));
}

const LATER_THEN = new WordSet("later then subsequently soon eventually finally".split(" "));

/** "NAME was detained on 3 October and released a day later": the passive verb that the participle behind "and" goes on from. */
function passiveBefore(tokens: SentenceFrame["tokens"], { from }: TriggerHit, hits: readonly TriggerHit[]): TriggerHit | null {
  const joint = LATER_THEN.has(tokenBefore(tokens, from)) ? from - 1 : from;
  if (!AND_BUT_THEN.has(tokenBefore(tokens, joint))) return null;
  const before = hits.findLast((one) => one.end < joint && !one.isNoun && one.mood.isFinite);
  return before?.mood.isPassive && isCoordinated(tokens, before, { from: joint }) ? before : null;
}

/** "…, and Hama fell", "…, and Denikin's forces retreated": a clause with somebody or some place of its own. */
function opensWithOther({ tokens, places }: SentenceFrame, and: number): boolean {
  if (isCapitalised(tokens[and + 1]) && isPossessive(tokens[and + 2])) return true;
  // "…, and prosecutors charged".
  if (tokenBefore(tokens, and)?.text === "," && isPeople(tokens[and + 1]?.lower ?? "")) return true;
  return places.some(({ from, value }) => from === and + 1 && value.use === "literal");
}

/** "Since Russia's invasion of Ukraine, Finland has closed": whoever is named behind the comma, not in the phrase in front. */
function behindFront(
  tokens: SentenceFrame["tokens"],
  subjects: Placed<ActorMention>[],
  start: number,
  { from }: TriggerHit,
): Placed<ActorMention>[] {
  if (subjects.length < 2 || !OPENS_FRONT.has(tokens[start])) return subjects;
  const comma = tokens.findIndex(({ text }, at) => at > start && at < from && text === ",");
  const behind = comma < 0 ? [] : subjects.filter((actor) => actor.from > comma && actor.from <= comma + 3);
  return behind.length > 0 ? behind : subjects;
}

const OPENS_FRONT = new WordSet("since after following amid despite under during in with on at before unlike besides alongside".split(" "));

/** "forces led by NAME captured", "gunmen believed to belong to NAME attacked". */
function isLeading({ tokens }: SentenceFrame, actor: { from: number }): boolean {
  const link = tokenBefore(tokens, actor.from)?.lower === "the" ? actor.from - 2 : actor.from - 1;
  const [before, word] = [tokenBefore(tokens, link)?.lower ?? "", tokens[link]?.lower];
  if (word === "for") return WORKING.has(before);
  return word === "by" ? LED.has(before) : (word === "to" || word === "with") && BOUND_TO.has(before);
}

const FROM_OF = new WordSet(["from", "of"]);

/** "Soldiers from NAME, NAME and OTHER arrived", "Warships of NAME and OTHER crossed": with those that stand in front of the last in its list. */
function withListed(
  { tokens }: SentenceFrame,
  own: readonly Placed<ActorMention>[],
  actors: readonly Placed<ActorMention>[],
): readonly Placed<ActorMention>[] {
  const listed: Placed<ActorMention>[] = [];
  let first = own.find(({ value }) => value.type === "state");
  while (first && (tokens[first.from - 1]?.lower === "and" || tokens[first.from - 1]?.text === ",")) {
    const { from } = first;
    const before = actors.find(({ end, value }) => end === from - 1 && value.type === "state");
    if (!before) return own;
    if (!own.includes(before)) listed.push(before);
    first = before;
  }
  if (!first || listed.length === 0 || !FROM_OF.has(tokenBefore(tokens, first.from))) return own;
  return [...own, ...listed].sort((a, b) => a.from - b.from);
}

/** "saboteurs working for NAME". */
const WORKING = new Set(["working", "fighting", "acting", "spying"]);
const LED = new Set(["led", "headed", "commanded", "spearheaded"]);
const BOUND_TO = new Set("belong belonging loyal linked allied affiliated aligned tied".split(" "));

/** "two soldiers were killed and NAME was captured": the subject named since the verb before, where one is. */
function behindLastVerb(
  tokens: SentenceFrame["tokens"],
  subjects: Placed<ActorMention>[],
  hit: TriggerHit,
  hits: readonly TriggerHit[],
): Placed<ActorMention>[] {
  const before = hits.filter((other) => other.end <= hit.from && !other.isNoun && other.mood.isFinite).at(-1);
  // "summoned the Russian ambassador and demanded", "said it killed 30 militants and captured six": the same subject, not the object between.
  const goesOn = AND_BUT_THEN.has(tokenBefore(tokens, hit.from)) && !hit.mood.isPassive;
  if (before && goesOn && !before.mood.isPassive) {
    const shared = subjects.filter((actor) => actor.end <= before.from);
    if (shared.length > 0 || isCoordinated(tokens, before, hit)) return shared;
  }
  const since = before ? subjects.filter((actor) => actor.from >= before.end) : [];
  return since.length > 0 ? since : subjects;
}

/** Whether no clause begins between two verbs that "and" joins. */
const isCoordinated = (tokens: SentenceFrame["tokens"], first: TriggerHit, second: Pick<TriggerHit, "from">): boolean =>
  tokens.slice(first.end, second.from).every(({ kind, text }) => kind !== "punctuation" || text === "-");

/** "NAME, 41, who opposed the dam, was murdered": the subject before what stands between commas. */
function beforeComma({ tokens }: SentenceFrame, hit: TriggerHit, actors: readonly Placed<ActorMention>[]): Placed<ActorMention> | null {
  let at = hit.from - 1;
  while (at >= 0 && (AUXILIARIES.has(tokenAt(tokens, at)) || WEEKDAY.test(tokenAt(tokens, at)?.lower ?? ""))) at -= 1;
  if (tokenAt(tokens, at)?.text !== ",") return null;
  const opens = ({ end }: Placed<ActorMention>) => {
    // "NAME's prime minister, who …, has".
    let comma = end;
    while (comma < end + POSSESSED && tokens[comma]?.text !== "," && JOINING.test(tokens[comma]?.lower ?? "")) comma += 1;
    return end < at && at - end < 30 && tokens[comma]?.text === "," && comma < at;
  };
  return actors.find((actor) => opens(actor) && tokens.slice(actor.end, at).every(({ text }) => !/["“”;]/.test(text))) ?? null;
}

/** "NAME and OTHER, which mediate, urged": with the one that "and" joins to it. */
function withJoined(tokens: SentenceFrame["tokens"], last: Placed<ActorMention>, actors: readonly Placed<ActorMention>[]) {
  if (tokenBefore(tokens, last.from)?.lower !== "and") return [last];
  const first = actors.find(({ end, value }) => end === last.from - 1 && value.type === last.value.type);
  return first ? [first, last] : [last];
}

const POSSESSED = 5;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const AUXILIARIES = new WordSet(
  "on yesterday today will would may could was were is are has have had been also later then allegedly reportedly".split(" "),
);

const A_AN_THE_ETC = new WordSet("a an the one his her their its".split(" "));

/** "NAME, a journalist who was shot": what lies between says who NAME is. */
function isApposed({ tokens }: SentenceFrame, from: number, end: number): boolean {
  if (tokenBefore(tokens, end)?.text === ",") end -= 1;
  if (tokens[from]?.text !== "," || end - from > 9 || !A_AN_THE_ETC.has(tokens[from + 1])) return false;
  return tokens.slice(from + 1, end).every((token) => token.kind === "word");
}

const THE_A_AN_ETC = new WordSet("the a an its his her their both".split(" "));

/** "Belarus brokered a deal and the column withdrew": somebody else has taken over. */
function hasNewSubject(frame: SentenceFrame, actor: { end: number }, hit: TriggerHit): boolean {
  for (let at = actor.end; at < hit.from - 1; at++) {
    if (AND_BUT.has(frame.tokens[at]) && THE_A_AN_ETC.has(frame.tokens[at + 1])) {
      return (
        !frame.actors.some((other) => other.from > at && other.end <= hit.from) &&
        frame.tokens.slice(actor.end, at).some((token) => /ed$/.test(token.lower))
      );
    }
  }
  return false;
}

/** "Wives of missing soldiers protested": not the soldiers. */
export function isOfKin(tokens: SentenceFrame["tokens"], start: number, { from }: { from: number }): boolean {
  for (let at = start; at < from - 1; at++) if (KIN.has(tokens[at]) && tokens[at + 1]?.lower === "of") return true;
  return false;
}

const KIN = new WordSet(
  "wives wife mothers mother widows widow relatives relative families family parents children sons daughters brothers sisters".split(" "),
);

const NOT_SUBJECT = [
  "of",
  "in",
  "with",
  "against",
  "from",
  "near",
  "to",
  "for",
  "on",
  "tying",
  "by",
  "at",
  "outside",
  "inside",
  "around",
  "during",
  "under",
];

/** "… it has refused": the subject is a word that stands for somebody, not the name before it. */
function hasPronounBefore(frame: SentenceFrame, hit: TriggerHit): boolean {
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 4); at--) {
    const lower = frame.tokens[at]?.lower ?? "";
    if (/^(?:it|he|she|they|we)$/.test(lower)) return true;
    if (!/^(?:has|have|had|was|were|is|are|been|also|never|not|[a-z]+ly)$/.test(lower)) return false;
  }
  return false;
}

/** "Russia and Belarus": the first name and those joined to it by "and". */
function sameRun(frame: SentenceFrame, actors: readonly Placed<ActorMention>[]): Placed<ActorMention>[] {
  const run: Placed<ActorMention>[] = [];
  for (const actor of actors) {
    const last = run.at(-1);
    const between = last ? frame.tokens.slice(last.end, actor.from).map((token) => token.lower) : [];
    if (
      !last ||
      isLeading(frame, actor) ||
      between.every(
        (word) => /^(?:and|,|the|president|leader|minister|prime|foreign|defence|defense|or|as|well)$/.test(word) || between.length <= 3,
      )
    )
      run.push(actor);
  }
  return run;
}
