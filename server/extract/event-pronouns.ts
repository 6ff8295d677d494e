import type { ActorRole } from "#domain/event.ts";
import type { EventKind } from "#domain/kind.ts";
import type { ActorMention } from "#domain/mention.ts";
import { type Draft, withRole } from "./event-draft.ts";
import { doersHere, rulersNamed } from "./event-pronoun-doers.ts";
import type { Bound, Reading } from "./event-reading.ts";
import { NEEDS } from "./lexicon/need-classes.ts";
import { nounTriggers } from "./lexicon/triggers.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import { isCapitalised, isPossessive, tokenAt, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

type Actor = Draft["actors"][number];

/** How far back a person or body may have been named, in characters. */
const REACH = 500;
const HURTING = new Set(["kill", "injure", "die", "shoot", "abduct", "arrest"]);
const SUBJECTS = new Set(["he", "she", "they", "it"]);
const BEFORE_VERB = new Set([
  "will",
  "would",
  "has",
  "have",
  "had",
  "was",
  "were",
  "is",
  "are",
  "to",
  "due",
  "been",
  "also",
  "later",
  "then",
  "never",
  "not",
]);
const AFTER_OBJECT = new WordSet(
  "in on at to from away off and when while after before as outside near dead with for by through over during".split(" "),
);

/** "He was seized", "They withdrew", "took her away": whom a pronoun stands for, where the part is still open. */
export function pronounActors(reading: Reading, bounds: readonly Bound[], known: readonly Actor[]): Actor[] {
  const found: Actor[] = [];
  for (const { hit, actors } of bounds) {
    if (hit.isNoun) {
      const light = actors.some(({ role }) => role === "agent") ? -1 : lightVerb(reading, hit);
      const subject = light < 0 ? -1 : subjectPronoun(reading, light);
      if (subject >= 0) addNew(found, known, meant(reading, subject, hit.trigger.frame === "join" ? "participant" : "agent"));
      continue;
    }
    // "said that it had detected 45 planes": whoever sees them has no part.
    if (SEES.has(hit.trigger.lemma) && hit.trigger.kind !== "COERCE" && !hit.mood.isPassive) continue;
    const undergone: ActorRole = HURTING.has(hit.trigger.mode ?? "") ? "victim" : "target";
    // "attacked the positions. In January they were pulled back": they, and not those attacked.
    const isMoved = hit.mood.isPassive && (hit.trigger.kind === "MOBILIZE" || hit.trigger.mode === "withdraw");
    const isUndergone = !isMoved && (hit.mood.isPassive || hit.trigger.frame === "suffer");
    const role: ActorRole = hit.trigger.frame === "join" ? "participant" : isUndergone ? undergone : "agent";
    const subject = sharedPronoun(reading, hit);
    // Whoever stands between the two verbs is the first one's object.
    const isOwned = ITS_THEIR.has(tokenAt(reading.frame.tokens, subject));
    const isFree = (bound: (typeof actors)[number]) =>
      bound.role !== role ||
      (isOwned && bound.mention.value.nameless === true) ||
      (role === "participant" && (bound.mention.from > hit.from || bound.mention.from > subject));
    const isOpen = isUndergone || actors.every(isFree);
    if (subject >= 0 && isOpen) addNew(found, known, heldBefore(reading, subject, role) ?? meant(reading, subject, role));
    if (hit.trigger.frame === "act" && !isUndergone && hasObjectPronoun(reading, hit.end))
      addNew(found, known, lastNamed(reading, hit.from, "person", undergone));
  }
  return found;
}

/** "Police arrested two men. They had attacked a shop": what those who were taken did before; null where nobody was. */
function heldBefore({ frame: { tokens }, previous }: Reading, subject: number, role: ActorRole): Actor[] | null {
  if (role !== "agent" || previous?.mode !== "arrest" || tokens[subject]?.lower !== "they" || tokens[subject + 1]?.lower !== "had")
    return null;
  const held = previous.actors.filter((actor) => actor.role === "victim" || actor.role === "target");
  return held.length > 0 ? held.map((actor) => withRole(actor, role)) : null;
}

function addNew(found: Actor[], known: readonly Actor[], actors: readonly Actor[]): void {
  for (const actor of actors) if (![...known, ...found].some(({ name }) => name === actor.name)) found.push(actor);
}

const SEES = new Set(["observe", "sight", "spot", "detect"]);
const BRINGS_IN = new WordSet("ordered launched carried conducted staged held began started mounted announced led imposed".split(" "));

/** Index of the verb that brings in what a noun tells: "ordered the release"; -1 when there is none. */
function lightVerb({ frame }: Reading, { from }: TriggerHit): number {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) if (BRINGS_IN.has(frame.tokens[at])) return at;
  return -1;
}

/** "He met the president and signed": the pronoun that is the verb's subject, or that of the verb to which "and" joins it; -1 when there is none. */
function sharedPronoun(reading: Reading, hit: TriggerHit): number {
  const own = subjectPronoun(reading, hit.from);
  if (own >= 0 || tokenBefore(reading.frame.tokens, hit.from)?.lower !== "and") return own;
  const before = reading.hits.findLast((other) => !other.isNoun && other.from < hit.from);
  return before && before.mood.isPassive === hit.mood.isPassive ? subjectPronoun(reading, before.from) : -1;
}

/** Index of the pronoun that is the verb's subject; -1 when it has another. */
function subjectPronoun({ frame }: Reading, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    const lower = frame.tokens[at]?.lower ?? "";
    if (lower === "it" && isTheDeed(frame.tokens, at)) return -1;
    if (SUBJECTS.has(lower) || isBoth(frame.tokens, at) || isTheDelegation(frame.tokens, at)) return at;
    // "Its drones had struck a column".
    if (OWN_FORCES.has(lower)) return ownerBefore(frame.tokens, at);
    if (!BEFORE_VERB.has(lower) && !lower.endsWith("ly")) return -1;
  }
  return -1;
}

/** "The attack on Monday was bigger: it left the town without power": nobody. */
const isTheDeed = (tokens: Reading["frame"]["tokens"], it: number): boolean =>
  tokens[0]?.lower === "the" && tokenBefore(tokens, it)?.kind === "punctuation" && nounTriggers(tokens[1]?.lower ?? "").length > 0;

const OWN_FORCES = new Set(
  "drones troops soldiers forces army navy jets planes warplanes aircraft ships warships vessels artillery fighters missiles guards helicopters gunmen militants units police men government military parliament embassy ambassador minister envoy envoys diplomats cutters boats gunboats patrols submarines bombers frigates marines rangers commandos officers generals chiefs ministers leaders commanders commander members operatives recruits soldier pilots crewmen".split(
    " ",
  ),
);
const ITS_THEIR = new WordSet(["its", "their"]);

/** Index of the "its" of "its fighters", "its foreign minister"; -1 when they are somebody else's. */
function ownerBefore(tokens: Reading["frame"]["tokens"], noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) if (ITS_THEIR.has(tokens[at])) return at;
  return -1;
}

/** "The two will meet", "Both agreed". */
function isBoth(tokens: Reading["frame"]["tokens"], at: number): boolean {
  const lower = tokens[at]?.lower;
  return (lower === "two" && tokens[at - 1]?.lower === "the") || (lower === "both" && (at === 0 || tokens[at - 1]?.kind !== "word"));
}

/** "The delegation met the minister": the one that came, not "the delegation of NAME". */
function isTheDelegation(tokens: Reading["frame"]["tokens"], at: number): boolean {
  return tokens[at]?.lower === "delegation" && tokenBefore(tokens, at)?.lower === "the" && tokens[at + 1]?.lower !== "of";
}

/** "shot her" and not "shot her husband", nor "found a former mayor guilty and jailed him": somebody without a name. */
function hasObjectPronoun({ frame: { tokens } }: Reading, at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower !== "him" && !(lower === "her" && (tokens[at + 1]?.kind !== "word" || AFTER_OBJECT.has(tokens[at + 1])))) return false;
  for (let back = at - 1; back > 0; back--) if (A_AN.has(tokens[back - 1]) && tellsOfPerson(tokens, back)) return false;
  return true;
}

const A_AN = new WordSet(["a", "an"]);
const FAR_NOUN = 4;

/** "former mayor", "41-year-old man". */
function tellsOfPerson(tokens: Reading["frame"]["tokens"], from: number): boolean {
  for (let at = from; at < from + FAR_NOUN && tokens[at]?.kind === "word"; at++)
    if (isPeople(tokens[at]?.lower ?? "") || OFFICES.has(tokens[at]) || NEEDS.posts.has(tokens[at])) return true;
  return false;
}

function meant(reading: Reading, at: number, role: ActorRole): Actor[] {
  const lower = reading.frame.tokens[at]?.lower;
  if (lower === "he" || lower === "she") {
    const office = officeBefore(reading, at, role);
    if (office.length > 0) return office;
    const named = lastNamed(reading, at, "person", role);
    if (named.length > 0 && !isOvertaken(reading, named[0], role)) return named;
    const nameless = lastNameless(reading, role);
    if (nameless.length > 0) return nameless;
    const holder = role === "victim" || role === "target" ? [] : holderBefore(reading, role);
    if (holder.length > 0) return holder;
    return role === "victim" || role === "target" ? lastSufferer(reading, role) : lastEnvoy(reading, role);
  }
  if (lower === "delegation") return lastEnvoy(reading, role);
  if (lower === "it" || lower === "its") {
    // "Kenya has offered its help. It hosted talks".
    if (role === "participant") return lower === "it" ? subjectBefore(reading, role) : [];
    if (role !== "agent" && role !== "target") return [];
    const subject = subjectHere(reading, at, role);
    if (subject.length === 0) subject.push(...subjectBefore(reading, role));
    if (subject.length === 0 && lower === "its") subject.push(...senderBefore(reading, role));
    if (subject.length > 0 || isOfCraft(reading)) return subject;
    const ruling = rulersNamed(reading, at, role);
    return ruling.length > 0 ? ruling : lastNamed(reading, at, "org", role);
  }
  const { previous } = reading;
  const here = lower === "their" || lower === "they" ? partiesHere(reading, at, role) : [];
  if (here.length === 0 && lower === "they") here.push(...doersHere(reading, at, role));
  if (here.length > 0) return here;
  if (lower === "two" && (!previous || reading.ordinal - previous.ordinal > 1)) return pairBefore(reading, role);
  if (!previous || reading.ordinal - previous.ordinal > 1) return lower === "they" || lower === "their" ? groupBefore(reading, role) : [];
  // "Volunteers brought water. They came under fire".
  const isActive = role === "agent" || (role === "victim" && previous.kind === "AID");
  const same = previous.actors.filter(
    (actor) => role === "participant" || (actor.role === "agent" || actor.role === "participant") === isActive,
  );
  return same.map((actor) => withRole(actor, role));
}

const CRAFT = new WordSet(
  "ship vessel freighter tanker trawler ferry submarine frigate carrier barge aircraft plane bomber helicopter drone".split(" "),
);

/** "photographed the freighter off Rajin. It left port": the ship, and no body that was named before. */
function isOfCraft({ document, ordinal }: Reading): boolean {
  const before = document.sentences[ordinal - 1];
  return (
    before !== undefined &&
    CRAFT.isAmong(before.tokens) &&
    !document.actors.some(({ type, start, end }) => type === "org" && start >= before.start && end <= before.end)
  );
}

/** "Belarus sent tanks to the border after it had accused Kyiv": the state or body with which the sentence itself begins. */
function subjectHere({ frame: { actors } }: Reading, at: number, role: ActorRole): Actor[] {
  const first = actors.find(({ from, end, value }) => from <= 1 && end < at && value.type !== "person" && !value.nameless);
  if (!first) return [];
  const { name, type, country } = first.value;
  return [{ mention: first.index, name, type, country, role }];
}

/** "a contingent that Pyongyang sent to the region. Three of its soldiers deserted": the only state that acted just before. */
function senderBefore({ previous, ordinal }: Reading, role: ActorRole): Actor[] {
  if (previous?.kind !== "MOBILIZE" || ordinal - previous.ordinal > 1) return [];
  const senders = previous.actors.filter((actor) => actor.type === "state" && actor.role === "agent");
  return senders.length === 1 ? senders.map((actor) => withRole(actor, role)) : [];
}

const SUBJECTS_BACK = 2;

/** "What does North Korea gain?": the state that is asked about. */
function isAskedOf({ sentences, text }: Reading["document"], ordinal: number, { start, end, type }: ActorMention): boolean {
  const sentence = sentences[ordinal];
  if (type !== "state" || !sentence || start < sentence.start || end > sentence.end) return false;
  return text.charAt(sentence.end - 1) === "?" || text.charAt(sentence.end) === "?";
}

const BODIES = new WordSet("court tribunal council assembly commission company bank party union ministry".split(" "));
const UNITS = new WordSet("units troops forces soldiers servicemen".split(" "));

/** "A Tunisian court", "An Iraqi party". */
const isBody = ([article, , noun, next]: Reading["frame"]["tokens"]): boolean =>
  A_AN.has(article) && (BODIES.has(noun) || BODIES.has(next));

/** The state or body with which the sentence before begins, or the one before that where it goes on with "its". */
function subjectBefore({ document, ordinal }: Reading, role: ActorRole): Actor[] {
  for (let back = ordinal - 1; back >= Math.max(0, ordinal - SUBJECTS_BACK); back--) {
    const first = document.sentences[back]?.tokens[0];
    const second = document.sentences[back]?.tokens[1];
    const isOfUnits = UNITS.has(first) && second?.lower === "of";
    const start = isOfUnits
      ? document.sentences[back]?.tokens[3]?.start
      : (first?.lower === "the" || isBody(document.sentences[back]?.tokens ?? []) ? second : first)?.start;
    const index = document.actors.findIndex((actor) => actor.start === start || isAskedOf(document, back, actor));
    const actor = document.actors[index];
    if (actor && actor.type !== "person" && !actor.nameless)
      return [{ mention: index, name: actor.name, type: actor.type, country: actor.country, role }];
    if (first?.lower !== "its" && first?.lower !== "it") return [];
  }
  return [];
}

/** "The militants used drones. In December they had struck": the armed group or body with which the sentence before begins. */
function groupBefore(reading: Reading, role: ActorRole): Actor[] {
  return subjectBefore(reading, role).filter(({ type }) => type === "org");
}

/** "Oslo and Riga held a drill, and their generals met": the states with which the sentence itself begins. */
function partiesHere({ frame: { actors, tokens }, hits }: Reading, at: number, role: ActorRole): Actor[] {
  const verb = hits.find(({ isNoun, mood, from }) => !isNoun && mood.isFinite && from < at);
  const subjects = verb ? actors.filter(({ end, value }) => end <= verb.from && value.type === "state") : [];
  const [first, last] = [subjects[0], subjects.at(-1)];
  if (!first || !last || first === last || first.from > 1) return [];
  const isList = tokens.slice(first.from, last.end).every(({ kind, lower }) => kind === "word" || lower === ",");
  return isList ? subjects.map(({ index, value: { name, type, country } }) => ({ mention: index, name, type, country, role })) : [];
}

/** "Kim told Putin that he would help. The two met": the only two persons of the sentence before. */
function pairBefore({ document, ordinal }: Reading, role: ActorRole): Actor[] {
  const sentence = document.sentences[ordinal - 1];
  if (!sentence) return [];
  const named = new Map<string, Actor>();
  document.actors.forEach(({ start, end, type, name, country, nameless }, mention) => {
    if (type === "person" && !nameless && start >= sentence.start && end <= sentence.end && !named.has(name))
      named.set(name, { mention, name, type, country, role });
  });
  return named.size === 2 ? [...named.values()] : [];
}

/** "The director was seized. She was freed". */
function lastNameless({ previous, ordinal }: Reading, role: ActorRole): Actor[] {
  if (!previous || ordinal - previous.ordinal > 1) return [];
  return previous.actors
    .filter((actor) => actor.type === "person" && actor.role === "victim")
    .slice(0, 1)
    .map((actor) => withRole(actor, role));
}

const BEFORE_OFFICE = new WordSet(
  "prime vice deputy acting interim transitional new foreign defence defense interior military de facto 's ’s".split(" "),
);
const OFFICES = new WordSet("president premier minister chancellor leader king emir".split(" "));

/** "Latvia's president came from Oslo, where he signed", "The Latvian premier, …, he": for whom the one without a name holds office. */
function officeBefore({ frame: { tokens, actors } }: Reading, at: number, role: ActorRole): Actor[] {
  for (let office = at - 1; office > 0; office--) {
    if (actors.some(({ end, value }) => end > office && end <= at && value.type === "person")) return [];
    if (!OFFICES.has(tokens[office]) || isCapitalised(tokens[office + 1])) continue;
    const owner = actors.findLast(({ end }) => end <= office);
    const between = owner ? tokens.slice(owner.end, office) : [];
    const isOwner =
      owner !== undefined &&
      owner.value.type !== "person" &&
      between.length < 4 &&
      between.every((token) => BEFORE_OFFICE.has(token) || isPossessive(token));
    if (!isOwner) return [];
    const { name, type, country } = owner.value;
    return [{ mention: owner.index, name, type, country, role }];
  }
  return [];
}

/** "Chile's president is in Asia. He visited": for whom the one with whom the sentence before begins holds office. */
function holderBefore(reading: Reading, role: ActorRole): Actor[] {
  const tokens = reading.document.sentences[reading.ordinal - 1]?.tokens ?? [];
  const office = tokens.findIndex((token, at) => at > 0 && at <= FAR_OFFICE && OFFICES.has(token));
  if (office < 0 || isCapitalised(tokens[office + 1])) return [];
  const between = tokens.slice(tokens[0]?.lower === "the" ? 2 : 1, office);
  return between.every((token) => BEFORE_OFFICE.has(token) || isPossessive(token) || isCapitalised(token))
    ? subjectBefore(reading, role)
    : [];
}

const FAR_OFFICE = 6;
const OF_ENVOYS = new Set<EventKind>(["CONSULT", "AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"]);

/** "The Ukrainian president arrived in Riga. He met": for whom the one without a name came. */
function lastEnvoy({ previous, ordinal }: Reading, role: ActorRole): Actor[] {
  if (!previous || ordinal - previous.ordinal > 1 || !OF_ENVOYS.has(previous.kind)) return [];
  const [first] = previous.actors.filter((actor) => actor.role === "agent" || actor.role === "participant");
  return first?.type === "state" ? [withRole(first, role)] : [];
}

/** "Zelenskyy spoke. In Warsaw, a court charged a Ukrainian. He was arrested": not the one named before. */
function isOvertaken(reading: Reading, named: Actor | undefined, role: ActorRole): boolean {
  if (role !== "victim" && role !== "target") return false;
  const since = reading.previous?.sentence.start ?? 0;
  const mention = named?.mention == null ? undefined : reading.document.actors[named.mention];
  if (mention === undefined || mention.start >= since) return false;
  return lastNameless(reading, role).length > 0 || lastSufferer(reading, role).length > 0;
}

/** "sentenced a Russian journalist. He had been arrested in Goma": the state whose he is. */
function lastSufferer({ previous, ordinal }: Reading, role: ActorRole): Actor[] {
  if (!previous || ordinal - previous.ordinal > 1) return [];
  const sufferer = previous.actors.find((actor) => actor.type === "state" && (actor.role === "victim" || actor.role === "target"));
  return sufferer ? [withRole(sufferer, role)] : [];
}

/** The person or body named last before the token. */
function lastNamed({ document, frame, sentence }: Reading, at: number, type: ActorMention["type"], role: ActorRole): Actor[] {
  const before = frame.tokens[at]?.start ?? sentence.start;
  let index = frame.actors[0]?.index ?? document.actors.findIndex((actor) => actor.start >= sentence.start);
  if (index < 0) index = document.actors.length;
  while (index < document.actors.length && (document.actors[index]?.end ?? before) <= before) index += 1;
  for (index -= 1; index >= 0; index--) {
    const actor = document.actors[index];
    if (!actor || before - actor.end > REACH) return [];
    if (actor.type === type && !actor.nameless) return [{ mention: index, name: actor.name, type, country: actor.country, role }];
  }
  return [];
}
