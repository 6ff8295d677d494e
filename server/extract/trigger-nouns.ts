import { readNounMood } from "./hedging-of-nouns.ts";
import { NEEDS } from "./lexicon/need-classes.ts";
import { NUMBER_WORDS } from "./lexicon/quantities.ts";
import { DEMONYMS } from "./lexicon/states.ts";
import { retold, type Trigger } from "./lexicon/triggers.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import { isCapitalised, isPossessive, tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { hasNeed } from "./trigger-needs.ts";
import { HELPED } from "./trigger-own-needs.ts";
import { FLAMES } from "./verb-bars.ts";
import { WordSet } from "./word-set.ts";

const ON_AGAINST_IN_ETC = new WordSet("on against in of by at near between".split(" "));
const POINTS = new WordSet("places points locations areas sites".split(" "));
const FAR_PROLONGED = 7;
const PROLONGS = new WordSet(
  "extend extends extended extending renew renewed prolong prolonged passed passing photographed filmed tracked tracking monitored monitoring leaked".split(
    " ",
  ),
);
const PREPOSITIONS = new WordSet("of in during after before for at from by with amid following".split(" "));

const A_AN_THE_ETC = new WordSet("a an the this another".split(" "));

const HOURS_DAYS_WEEKS_ETC = new WordSet("hours days weeks months years".split(" "));

const STRUCK = new WordSet(
  "hit hits destroyed damaged killed wounded injured targeted struck carried delivered launched conducted".split(" "),
);
const DEADLY = new WordSet("killed died dead killing injured wounded".split(" "));
const ON_AT = new WordSet(["on", "at"]);
const OF_FORCE = new WordSet(
  "air artillery retaliatory precision punitive naval cross-border israeli russian ukrainian american".split(" "),
);

const TOWARDS = new WordSet("into on onto towards toward to".split(" "));

const FOUGHT = new WordSet("fighting fight fought battling battled tackling tackled extinguish extinguishing extinguished".split(" "));

const WAS_WERE = new WordSet("was were".split(" "));

const CAMPAIGN_ELECTION_CLOSING_ETC = new WordSet("campaign election closing opening stock".split(" "));

const ON_AT_UPON = new WordSet("on at upon".split(" "));

const SECOND_THIRD_FOURTH_ETC = new WordSet("second third fourth fifth sixth seventh eighth ninth tenth latest first".split(" "));

const DIRECT_SHAHED_DRONE_ETC = new WordSet("direct shahed drone missile rocket shell uav artillery".split(" "));

const FAR_TALKS = 8;
const BETWEEN_TALKS = new WordSet("in at between and with the".split(" "));
const TALKED = new WordSet("talks negotiations discussions consultations progress work draft".split(" "));
const ON_ABOUT_OVER = new WordSet("on about over towards toward".split(" "));
const BEFORE_PACT = new WordSet("a an the this their its new final future possible proposed peace ceasefire trade border".split(" "));

/** Whether a pact is what talks are about. */
function isTalkedOf(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (BEFORE_PACT.has(tokenAt(tokens, at))) at -= 1;
  if (!ON_ABOUT_OVER.has(tokenAt(tokens, at))) return false;
  // "Talks between Israel and Hamas in Cairo on a truce".
  for (let back = at - 1; back >= Math.max(0, at - FAR_TALKS); back--) {
    const token = tokens[back];
    if (TALKED.has(token)) return true;
    if (!isCapitalised(token) && !BETWEEN_TALKS.has(token)) return false;
  }
  return false;
}

const FAR_WHO = 6;
const RECEIVED = new WordSet("met talks received welcomed hosted meeting".split(" "));

function isOfGuest(tokens: readonly Token[], visit: number): boolean {
  for (let at = visit - 1; at > visit - FAR_WHO && at > 0; at--)
    if (tokens[at]?.lower === "who") return RECEIVED.isAmong(tokens.slice(0, at));
  return false;
}

/** "voted to withdraw from the 1997 treaty", "its exit from the pact". */
function isLeft(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - FAR_LEFT && tokenAt(tokens, at)?.kind !== "punctuation" && tokenAt(tokens, at)?.lower !== "from") at -= 1;
  return tokenAt(tokens, at)?.lower === "from" && LEAVES.has(tokenAt(tokens, at - 1));
}

const FAR_LEFT = 5;
const LEAVES = new WordSet("withdraw withdrew withdrawn withdraws withdrawing withdrawal exit departure retreat out".split(" "));

/** "the liberation of the settlement of X": where the name begins. */
function behindKind(tokens: readonly Token[], from: number): number {
  const isOfKind = tokens[from]?.lower === "the" && SETTLEMENTS.has(tokens[from + 1]) && tokens[from + 2]?.lower === "of";
  return isOfKind ? from + 3 : from;
}

const SETTLEMENTS = new WordSet("settlement village town city".split(" "));

/** The first noun at a token that names a happening. */
export function readNoun(
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
    if (!tail.every((word, offset) => tokenAt(tokens, from + offset)?.lower === word)) continue;
    if (!behind.every((word, offset) => tokens[index + 1 + offset]?.lower === word)) continue;
    // "the fall of El Fasher".
    if (trigger.needs === "of-place" && !(tokens[index + 1]?.lower === "of" && isPlace(behindKind(tokens, index + 2)))) continue;
    // "the push into Pokrovsk".
    if (trigger.needs === "to-place" && !(TOWARDS.has(tokens[index + 1]) && isPlace(index + 2))) continue;
    if (trigger.needs && !hasNeed(tokens, index, trigger, 0, tokens.length)) continue;
    // "Talks on the peace treaty": none was signed.
    if (trigger.kind === "AGREE" && (isTalkedOf(tokens, from) || isLeft(tokens, from))) return null;
    const before = tokenBefore(tokens, from);
    // "killing eight drivers; a helicopter strike left 12 dead".
    if (trigger.needs === "labour" && before && (NEEDS.aircraft.has(before) || OF_FORCE.has(before))) continue;
    // "A strike hit the railway station".
    if (trigger.needs === "labour" && STRUCK.has(tokens[HELPED.has(tokens[last + 1]) ? last + 2 : last + 1])) continue;
    // "The General Staff confirmed a strike on a refinery": no staff that walks out.
    // "Two drivers died in a strike on Sumy".
    if (trigger.needs === "labour" && ON_AT.has(tokens[last + 1]) && isPlace(last + 2) && DEADLY.isAmong(tokens.slice(0, from))) continue;
    if (trigger.needs === "labour" && tokens.some((token, at) => token.lower === "staff" && tokenBefore(tokens, at)?.text === "General"))
      continue;
    const after = tokens[last + 1];
    // "strike group", "attack helicopter", "aid package": the word modifies the next.
    if (after?.kind === "word" && MODIFIED.has(after)) return null;
    if (after?.text === "-" && after.glued) return null;
    // "Ceasefire talks began": about one.
    if (trigger.kind === "AGREE" && TALKED.has(after)) return null;
    // "voted to leave the convention": a treaty.
    if (trigger.lemma === "convention" && PARTY_TO.has(tokenBefore(tokens, from - 1))) return null;
    // "held talks with his guest, who is on a state visit": why he is there.
    if (trigger.mode === "visit" && isOfGuest(tokens, from)) return null;
    // "Argentina's congress approved": a parliament.
    if (trigger.lemma === "congress" && (isPossessive(before) || DEMONYMS.match(tokens, from - 1))) return null;
    // "extended the deployment of its ships by a year", "passed on the movements of troops": nobody moves now.
    if (trigger.kind === "MOBILIZE" && trigger.mode === "troops" && PROLONGS.isAmong(tokens.slice(Math.max(0, from - FAR_PROLONGED), from)))
      return null;
    // "told a news conference": where it was said.
    if (trigger.lemma === "conference" && /^(?:news|press)$/.test(before?.lower ?? "")) return null;
    if (trigger.lemma === "release" && /^(?:press|news|media)$/.test(before?.lower ?? "")) return null;
    // "Crews are still fighting the fire".
    if (trigger.lemma === "fighting" && (FLAMES.has(after) || FLAMES.has(tokens[last + 2]))) return null;
    if (FLAMES.has(tokens[from]) && before?.lower === "the" && FOUGHT.has(tokenBefore(tokens, from - 1))) return null;
    // "on the eve of talks".
    if (trigger.kind === "CONSULT" && governs(tokens, from) === "eve") return null;
    // "a protocol on joint patrols", "killed on a joint patrol".
    if (trigger.kind === "COOPERATE" && governs(tokens, from) === "on") return null;
    // "acts of sabotage": of a kind.
    if (before?.lower === "of" && /^(?:acts|cases|kinds|instances|threats)$/.test(tokenBefore(tokens, from - 1)?.lower ?? "")) return null;
    // "a lorry hit by", "A drone hit the depot": done, not named.
    if (
      trigger.lemma === "hit" &&
      trigger.needs !== "recorded" &&
      trigger.needs !== "in-post" &&
      (!DIRECT_SHAHED_DRONE_ETC.has(before) || OPENS_OBJECT.has(after) || isCapitalised(after))
    )
      continue;
    // "places of permanent deployment", "a temporary deployment point": where they belong.
    if (trigger.lemma === "deployment" && /^(?:permanent|temporary)$/.test(before?.lower ?? "")) return null;
    if (trigger.lemma === "deployment" && before?.lower === "of" && POINTS.has(tokenBefore(tokens, from - 1))) return null;
    // "the fourth such attack since the summer": how many there were.
    if (before?.lower === "such" && SECOND_THIRD_FOURTH_ETC.has(tokenBefore(tokens, from - 1))) return null;
    // "Gunmen fire on a patrol".
    if (trigger.lemma === "fire" && isPeople(before?.lower ?? "") && ON_AT_UPON.has(after)) continue;
    // "an exchange of letters": of nobody.
    if (
      trigger.lemma === "exchange" &&
      after?.lower === "of" &&
      !tokens.slice(last + 2, last + 6).some((token) => NEEDS.captive.has(token))
    )
      return null;
    if (trigger.lemma === "rally" && CAMPAIGN_ELECTION_CLOSING_ETC.has(before)) return null;
    // "quit in protest".
    if (trigger.lemma === "protest" && before?.lower === "in" && after?.lower !== "at") return null;
    // "handed a note of protest".
    if (trigger.kind === "PROTEST" && tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => HANDED.words.has(lower))) return null;
    if (trigger.kind === "PROTEST" && WAS_WERE.has(after) && HANDED.has(tokens[last + 2])) return null;
    // "broke off its talks", "skipped the summit".
    if (trigger.kind === "CONSULT" && tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => UNHELD.has(lower))) return null;
    // "suspended its accord", "tore up the treaty".
    if (trigger.kind === "AGREE" && tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => UNKEPT.has(lower))) return null;
    // "under an accord of May", "a day before the election": what is told is something else.
    if (trigger.kind === "AGREE" && trigger.mode === "sign" && governs(tokens, from) === "under") return null;
    if (trigger.mode === "election" && /^(?:before|ahead)$/.test(governs(tokens, from))) return null;
    // "marked the anniversary of the battle".
    if (tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => lower === "anniversary")) return null;
    // "after days of fighting": how long, not what.
    if (before?.lower === "of" && HOURS_DAYS_WEEKS_ETC.has(tokenBefore(tokens, from - 1))) return null;
    if (isVerbToo && isGerund(tokens, index)) continue;
    if (isVerbToo && tail.length === 0 && behind.length === 0 && trigger.lemma !== "fighting" && trigger.needs !== "in-post") {
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
        A_AN_THE_ETC.has(tokenBefore(tokens, from - 1)) ||
        // "the ninth round of border talks".
        (PREPOSITIONS.has(tokenBefore(tokens, from - 1)) && before?.kind === "word" && !isCapitalised(before)) ||
        (tokenBefore(tokens, from - 1)?.kind === "number" && before?.kind === "word") ||
        (/^(?:day|hour|week|month)$/.test(lower) && tokenBefore(tokens, from - 1)?.text === "-");
      const isVerbHere =
        lower === "to" || /^(?:will|would|could|may|might|can|must|should|did|do|does|not|they|we|who|he|she|it)$/.test(lower);
      // "On Sunday, they said, talks with officials took place".
      const isOpening = before?.text === "," && after?.lower === "with";
      if (isVerbHere || (!isNounHere && !isCompound && !isOpening && !ON_AGAINST_IN_ETC.has(after))) continue;
    }
    return {
      trigger: isDoneByArms(tokens, last, trigger) ? retold(trigger, { kind: "ASSAULT", mode: "attack" }) : ofGuns(tokens, from, trigger),
      from,
      end: last + 1,
      isNoun: true,
      mood: readNounMood(tokens, from, last + 1, trigger.kind),
      toll: undefined,
    };
  }
  return null;
}

const BEFORE_NOUN =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|any|no|some|another|each|every|both|further|more|new|several|many|recent|fresh|first|second|last|latest|deadly|major|massive|fatal|military|naval|joint|live-fire|annual|air|missile|drone|rocket|artillery|mortar|bomb|terrorist|terror|suicide|ground|russian|israeli|american|armed|heavy|fierce|intense|violent|brutal|double|overnight|nuclear|peace|bilateral|trilateral|high-level|face-to-face|direct|indirect|secret|ceasefire|car|truck|roadside|grenade|arson|hostage|prisoner|prolonged|planned|alleged|suspected|reported|frantic|general|nationwide|mass|large|small|limited|powerful|strong|of|in|after|during|from|by|with|on|for|under|amid|before|following|since|and|or|between)$/;

/** "fled after killing Captain NAME", "sank, killing at least 18": with an object behind it, a verb. */
function isGerund(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (!/ing$/.test(tokens[index]?.lower ?? "") || !BEFORE_GERUND.has(tokenBefore(tokens, index)) || !next) return false;
  if (next.lower === "at" && tokens[index + 2]?.lower === "least") return true;
  return isCapitalised(next) || next.kind === "number" || NUMBER_WORDS.has(next.lower) || OPENS_OBJECT.has(next);
}

const BEFORE_GERUND = new WordSet(", after before by of for without while".split(" "));
const OPENS_OBJECT = new WordSet(
  "a an the his her their its more over up some about around nearly almost dozens scores several".split(" "),
);

const UNDER_BEFORE_OF_ETC = new WordSet("under before of in after for with to on by".split(" "));

/** The preposition before a noun and its article: "under an accord", "ahead of the election". */
function governs(tokens: readonly Token[], noun: number): string {
  let at = noun - 1;
  while (at > noun - 4 && !UNDER_BEFORE_OF_ETC.has(tokenAt(tokens, at))) at -= 1;
  return (tokenAt(tokens, at)?.lower === "of" ? tokenBefore(tokens, at)?.lower : tokenAt(tokens, at)?.lower) ?? "";
}

/** "Azerbaijani fire", "came under sniper fire": nothing that burns. */
function ofGuns(tokens: readonly Token[], from: number, trigger: Trigger): Trigger {
  if (trigger.lemma !== "fire") return trigger;
  const before = tokenBefore(tokens, from);
  const isOfGuns = GUNS.has(before) || (isCapitalised(before) && DEMONYMS.match(tokens, from - 1) !== null);
  return isOfGuns ? retold(trigger, { kind: "ASSAULT", mode: "attack", frame: "act" }) : trigger;
}

const GUNS = new WordSet(
  "enemy hostile sniper rifle gun tank shell artillery mortar rocket arms small-arms machine-gun machinegun army police rebel insurgent friendly covering return returned returning incoming cross indirect anti-aircraft under".split(
    " ",
  ),
);

const WRECKS = new Set(["sinking", "derailment"]);
const FAR_BY = 8;
const FAR_ARMS = 4;

/** "the sinking of a ferry by naval drones", "the derailment of a train by saboteurs": no accident. */
function isDoneByArms(tokens: readonly Token[], noun: number, { lemma }: Trigger): boolean {
  if (!WRECKS.has(lemma)) return false;
  const by = tokens.findIndex(({ lower }, at) => at > noun && at <= noun + FAR_BY && lower === "by");
  const doers = by < 0 ? [] : tokens.slice(by + 1, by + 1 + FAR_ARMS);
  return doers.some((token) => NEEDS.armed.has(token) || NEEDS.weaponry.has(token) || NEEDS.warship.has(token));
}

const PARTY_TO = new WordSet(
  "leave leaves left leaving quit quits join joins joined from under to of ratify ratified signed violate violated violates violating breached".split(
    " ",
  ),
);
const UNKEPT = new Set(
  "suspended suspends broke broken tore violated violating breached scrapped abandoned cancelled denounced".split(" "),
);
const UNHELD = new Set("broke broken suspended suspend cancelled canceled postponed abandoned boycotted quit skipped".split(" "));
const HANDED = new WordSet("note notes handed hand lodged lodge filed file conveyed delivered".split(" "));

const MODIFIED = new WordSet(
  "flight flights order orders rate rates relief response appeal warning warnings alert alerts observer observers workers campaigns fraud victory winner season pledge promise manifesto group groups helicopter helicopters aircraft force forces ministry office officials official zone service table team plan plans warrant warrants victim victims survivor survivors organiser organisers organizer organizers leader leaders agency agencies campaign programme program capability capabilities drone drones brigade range site ground alarm engine engines brigades department fighter fighters insurance exit test dog party monitoring monitors result results day night station stations candidate candidates committee commission law laws rules interference safety investigator investigators insurgent insurgents negotiator negotiators partner partners room police gear shield shields".split(
    " ",
  ),
);
