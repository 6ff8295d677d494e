import type { EventKind } from "#domain/kind.ts";
import { clauseStart } from "./clauses.ts";
import { claimantOf } from "./event-claimants.ts";
import type { Draft } from "./event-draft.ts";
import type { Reading } from "./event-reading.ts";
import { retold } from "./lexicon/triggers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import { type TriggerHit, withTrigger } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const CONDITIONALS = new WordSet("if unless whether should lest suppose provided".split(" "));

const COMMA_THAT = new WordSet(", that".split(" "));

/** Inside a clause that says "if": nothing that happened. */
export function isConditional(frame: SentenceFrame, hit: TriggerHit): boolean {
  const start = clauseStart(frame.clauses, hit.from);
  return frame.tokens
    .slice(start, hit.from)
    .some(
      (token, at) =>
        CONDITIONALS.has(token) && !(token.lower === "should" && at > 0 && !COMMA_THAT.has(tokenBefore(frame.tokens, start + at))),
    );
}

const TOLLS = new Set(["kill", "injure", "die", "displacement"]);
const NEAR = 20;
const BURNS = new Set(["break out", "fire", "blaze", "burn", "catch fire", "explosion", "blast", "explode"]);
const DISASTERS = new Set(["disaster", "accident", "explosion"]);
export const isToll = (hit: TriggerHit) => TOLLS.has(hit.trigger.mode ?? "");
function as(hit: TriggerHit, kind: EventKind, mode: string | null): TriggerHit {
  const meant = withTrigger(hit, retold(hit.trigger, { kind, mode }));
  meant.toll ??= hit.trigger.mode;
  return meant;
}

const AFTER = new WordSet("after following result caused".split(" "));
const FAR_CAUSE = 14;

/** "A fire broke out at a depot after a drone attack": of the attack. */
function isItsCause({ tokens }: SentenceFrame, { end }: TriggerHit, { trigger, from }: TriggerHit): boolean {
  if (trigger.kind !== "ASSAULT" || from < end || from - end > FAR_CAUSE) return false;
  // "a day after an attack": of another day.
  return tokens.slice(end, from).some((token, at) => AFTER.has(token) && !LENGTHS.has(tokenBefore(tokens, end + at)));
}

const LENGTHS = new WordSet("minutes hour hours day days week weeks month months year years shortly".split(" "));

const ONE_SHIP = new WordSet(["ship", "vessel"]);
const IT_THEY = new WordSet(["it", "they"]);

/** Whether the sentence names a town of its own, where the happening before has one, or a day. */
function isElsewhere({ places, dates }: SentenceFrame, { isWide, placeNames }: Draft): boolean {
  if (dates.some(({ value }) => value.precision === "day")) return true;
  return (
    !isWide &&
    placeNames.length > 0 &&
    places.some(({ value }) => value.use === "literal" && !placeNames.includes(value.name.toLowerCase()))
  );
}

const CAME = new WordSet("came come returned return coming".split(" "));
const HOME_BACK = new WordSet("home back".split(" "));
const TRIES = new WordSet("attempted attempts attempt attempting tried tries trying failed bid effort efforts".split(" "));

/** "attempted to retake the village": fought for it, and took nothing. */
const isTried = ({ tokens }: SentenceFrame, { from, isNoun }: TriggerHit): boolean =>
  !isNoun && tokenBefore(tokens, from)?.lower === "to" && TRIES.has(tokenBefore(tokens, from - 1));

const THEIR = new WordSet("their his".split(" "));
const OWN_ARMS = new WordSet("arms weapons weapon rifles guns ammunition".split(" "));

const isOfOwnArms = (tokens: SentenceFrame["tokens"], at: number): boolean =>
  THEIR.has(tokens[at]) && (OWN_ARMS.has(tokens[at + 1]) || OWN_ARMS.has(tokens[at + 2]));

/** Those who die in an earthquake were not assaulted, and those who flee a raid are a part of it. */
export function settleKind(
  hit: TriggerHit,
  hits: readonly TriggerHit[],
  { previous, earlier, item, paragraph, frame, header }: Pick<Reading, "previous" | "earlier" | "item" | "paragraph" | "frame" | "header">,
): TriggerHit {
  const { mode, kind } = hit.trigger;
  if (mode === "capture" && kind === "COERCE" && isTried(frame, hit)) return as(hit, "ASSAULT", "attack");
  // "handed over their weapons to the border guards": who gives up his own.
  if (kind === "AID" && hit.trigger.lemma.startsWith("hand") && isOfOwnArms(frame.tokens, hit.end)) return as(hit, "RETREAT", "desert");
  // "exchanged prisoners. 160 soldiers came home".
  if (kind === "CONSULT" && previous?.kind === "RETREAT" && CAME.has(frame.tokens[hit.from]) && HOME_BACK.has(frame.tokens[hit.end]))
    return as(hit, "RETREAT", "release");
  const others = hits.filter((other) => other !== hit && !isToll(other));
  const struck = others.find((other) => other.trigger.kind === "ASSAULT" && !other.isNoun);
  // A ship that sinks after missiles hit it had no accident.
  const isItsFire =
    struck !== undefined && (hit.isNoun || hit.trigger.lemma === "break out") && hit.from > struck.from && BURNS.has(hit.trigger.lemma);
  // "flew 300 km and hit a hospital": no test.
  if (struck && mode === "weapons-test" && hit.trigger.frame === "self") return as(hit, "ASSAULT", "strike");
  if (struck && OFF_WITH.has(hit.trigger.lemma) && kind === "COERCE" && mode === "hack") return as(hit, "ASSAULT", struck.trigger.mode);
  // "Blackouts hit the city after towers were blown up": what came of it.
  if (struck && OUTAGES.has(hit.trigger.lemma)) return as(hit, "OTHER", "disruption");
  if (struck && kind === "OTHER" && (mode === "accident" || mode === "explosion" || isItsFire))
    return as(hit, "ASSAULT", struck.trigger.mode);
  const cause = kind === "OTHER" && BURNS.has(hit.trigger.lemma) ? others.find((other) => isItsCause(frame, hit, other)) : undefined;
  if (cause) return as(hit, "ASSAULT", cause.trigger.mode);
  // "an outbuilding burned down": nobody is said to have done it.
  if (
    hit.trigger.lemma === "burn down" &&
    hit.mood.isPassive &&
    !hit.mood.isFinite &&
    !others.some((other) => other.trigger.kind === "ASSAULT")
  )
    return as(hit, "OTHER", "accident");
  const isAtPeace = earlier.every((draft) => draft.kind !== "ASSAULT");
  const isForce = (other: TriggerHit) => other.trigger.kind === "ASSAULT" && !burnsOfItself(frame, other, isAtPeace);
  if (burnsOfItself(frame, hit, isAtPeace) && previous?.kind !== "ASSAULT" && !others.some(isForce)) return as(hit, "OTHER", "accident");
  // "A fire broke out": of the strike just told.
  const burning = hits.find((other) => other.trigger.kind === "OTHER" && BURNS.has(other.trigger.lemma));
  const isBlast =
    hit === burning && /^(?:explosion|blast)$/.test(hit.trigger.lemma) && tokenBefore(frame.tokens, hit.from)?.lower === "the";
  const isAftermath = previous?.kind === "ASSAULT" && burning !== undefined && paragraph - previous.paragraph <= (isBlast ? 1 : 0);
  const isOfFire = (hit === burning || hit.trigger.lemma === "break out") && previous !== null && !isElsewhere(frame, previous);
  if (isAftermath && (isOfFire || mode === "strike" || isToll(hit))) return as(hit, "ASSAULT", "strike");
  // "blew up a bridge near Tokmak. A fuel train derailed".
  if (hit.trigger.lemma === "derail" && previous?.kind === "ASSAULT" && paragraph === previous.paragraph && !isElsewhere(frame, previous))
    return as(hit, "ASSAULT", previous.mode);
  // "agreed on a package of sanctions. It hits 45 tankers".
  if (mode === "strike" && previous?.kind === "SANCTION" && IT_THEY.has(tokenBefore(frame.tokens, hit.from)))
    return as(hit, "SANCTION", null);
  // "The ship had left Ust-Luga": withdraws from nothing.
  if (
    hits.length === 1 &&
    hit.trigger.lemma === "leave" &&
    mode === "withdraw" &&
    ONE_SHIP.isAmong(frame.tokens.slice(clauseStart(frame.clauses, hit.from), hit.from))
  )
    return as(hit, "OTHER", null);
  // "conducted a test-fire of a new weapon", "The missiles hit a target island": in the test just told.
  const isTest = mode === "attack" && !hit.isNoun && others.some(({ trigger, isNoun }) => isNoun && trigger.mode === "weapons-test");
  const isOfTest = previous?.mode === "weapons-test" && paragraph === previous.paragraph;
  // "fired a pair of ballistic missiles. Both fell into the sea".
  if (isTest || (isOfTest && mode === "accident" && hit.trigger.lemma.startsWith("fall "))) return as(hit, "MOBILIZE", "weapons-test");
  if (mode === "strike" && previous?.mode === "weapons-test" && frame.tokens.some((token) => TARGETS.has(token)))
    return as(hit, "MOBILIZE", "weapons-test");
  // "took the town after a siege of a month".
  if (hit.trigger.lemma === "siege" && others.some(({ trigger, isNoun }) => !isNoun && trigger.mode === "capture"))
    return as(hit, "COERCE", "capture");
  const dispersed = others.find((other) => other.trigger.mode === "disperse" && Math.abs(other.from - hit.from) <= NEAR);
  if (dispersed && isToll(hit)) return as(hit, "COERCE", mode);
  const rounded = others.find((other) => other.trigger.kind === "COERCE" && other.mood.isFinite);
  if (rounded && mode === "injure" && (previous?.kind === "PROTEST" || previous?.kind === "COERCE")) return as(hit, "COERCE", mode);
  // "in a raid on a farm they detained 13": the police's own.
  const arrest = others.find((other) => other.trigger.mode === "arrest" && other.mood.real);
  const isOneDeed = arrest && (hit.isNoun || frame.clauses.clause[hit.from] === frame.clauses.clause[arrest.from]);
  if (RAIDS.has(hit.trigger.lemma) && !hits.some(isToll) && (isOneDeed || isOfPolice(frame, hit))) return as(hit, "COERCE", "arrest");
  // "claimed responsibility for the blast": somebody did it.
  if (kind === "OTHER" && mode === "explosion" && hit.isNoun && claimantOf(frame)) return as(hit, "ASSAULT", "bombing");
  // "demanded 60 million naira for their release".
  const isRansom = ({ lower }: SentenceFrame["tokens"][number]) =>
    lower === "ransom" || (lower === "release" && previous?.mode === "abduct");
  if (hit.trigger.lemma === "demand" && frame.tokens.some(isRansom)) return as(hit, "COERCE", "abduct");
  if (LOOTS.has(hit.trigger.lemma) && others.some(({ trigger, mood }) => trigger.mode === "abduct" && mood.real))
    return as(hit, "COERCE", "abduct");
  // "Two soldiers were captured. … They were taken near the village": prisoners, and not abducted.
  if (mode === "abduct" && hit.trigger.lemma === "take" && captureBefore(earlier, item, paragraph)) return as(hit, "COERCE", "capture");
  if (!isToll(hit) && mode !== "strike" && mode !== "attack") return hit;
  const coup = others.find((other) => other.trigger.mode === "coup");
  if (coup && isToll(hit)) return as(hit, "COERCE", "coup");
  const disaster = others.find((other) => other.trigger.kind === "OTHER" && DISASTERS.has(other.trigger.mode ?? ""));
  const force = others.find(isForce);
  const isStruck = mode === "strike" || mode === "attack";
  if (isStruck && disaster && BURNS.has(disaster.trigger.lemma) && isItsCause(frame, disaster, hit)) return hit;
  // "Drones attacked a refinery, causing a fire": what comes of it did not do it.
  const isOutcome =
    isStruck && !hit.isNoun && (!hit.mood.isPassive || isByArms(frame, hit)) && disaster !== undefined && disaster.from > hit.end;
  if (disaster && !force && !isOutcome && (disaster.trigger.mode === "disaster" || !isStruck))
    return as(hit, "OTHER", disaster.trigger.mode);
  if (isStruck) return hit;
  if (force) return mode === "displacement" ? as(hit, "ASSAULT", "displacement") : hit;
  // "Since Monday 11,000 people have sought safety in the town": told for itself.
  if (mode === "displacement" && frame.dates.length > 0) return hit;
  const fate = mode === "kill" || mode === "injure" ? fateOf(frame, hit) : null;
  if (fate) return as(hit, "OTHER", fate);
  const isCare = mode === "injure" && hit.trigger.lemma.includes(" ") && !hit.trigger.lemma.startsWith("leave");
  const goesOn = toldLast(previous, earlier, item, paragraph);
  if (goesOn?.kind === "OTHER" && DISASTERS.has(goesOn.mode ?? "")) return as(hit, "OTHER", goesOn.mode);
  // "Earthquake in Mandalay: what is known", as a heading over it.
  const isOfHeading = previous === null && header?.kinds?.every((one) => one === "OTHER");
  if (isOfHeading && isToll(hit)) return as(hit, "OTHER", "disaster");
  const isOfCrowd = goesOn?.kind === "PROTEST" || (goesOn?.kind === "COERCE" && goesOn.mode === "disperse");
  if (isCare && isOfCrowd) return as(hit, goesOn.kind, goesOn.mode);
  // "The prisoners are being treated for wounds".
  const prisoners = isCare ? (goesOn?.kind === "COERCE" ? goesOn : captureBefore(earlier, item, paragraph)) : undefined;
  if (prisoners) return as(hit, "COERCE", prisoners.mode);
  if (isCare && goesOn?.kind !== "ASSAULT" && !others.some((other) => other.trigger.kind === "ASSAULT"))
    return as(hit, "OTHER", "accident");
  if (hit.trigger.lemma.startsWith("evacuat")) return hit;
  // "At least five people were injured": in the march that the police broke up.
  if (isOfCrowd && isToll(hit) && mode !== "displacement" && !frame.tokens.some((token) => VIOLENT.has(token)))
    return as(hit, goesOn.kind, goesOn.mode);
  // "One of them was wounded": of those captured.
  const isOfCaptives =
    goesOn?.kind === "COERCE" &&
    mode === "injure" &&
    frame.tokens.slice(0, hit.from).some(({ lower }, at) => lower === "them" || (at < 3 && lower === "of"));
  if (isOfCaptives) return as(hit, "COERCE", goesOn.mode);
  // Who is found dead after an abduction was killed.
  if (goesOn?.kind === "COERCE" && mode === "die" && goesOn.mode === "abduct") return hit;
  if (goesOn?.kind === "ASSAULT") return mode === "displacement" ? as(hit, "ASSAULT", "displacement") : hit;
  if (mode === "displacement") {
    const killing = hits.find((other) => other.trigger.mode === "kill");
    return killing && fateOf(frame, killing) === null ? as(hit, "ASSAULT", mode) : hit;
  }
  const riot = others.find((other) => other.trigger.kind === "PROTEST");
  if (riot && (mode === "die" || isKilledIn(frame, hit, riot))) return as(hit, "PROTEST", riot.trigger.mode);
  // "One dead and five injured": what happened to the five is what the one died of.
  const dies = mode === "die" || (HURTS.has(hit.trigger.lemma) && hits.some((other) => other.trigger.mode === "die"));
  return dies && !frame.tokens.some((token) => VIOLENT.has(token)) ? as(hit, "OTHER", "death") : hit;
}

const OUTAGES = new Set(["blackout", "power outage"]);
const FAR_ARMS = 5;

/** "was struck by a projectile". */
function isByArms({ tokens }: SentenceFrame, { end }: TriggerHit): boolean {
  return tokens[end]?.lower === "by" && tokens.slice(end + 1, end + FAR_ARMS).some((token) => ARMS.has(token));
}

const ARMS = new WordSet(
  "missile missiles drone drones rocket rockets shell shells bomb bombs projectile projectiles torpedo mine mortar mortars uav uavs".split(
    " ",
  ),
);
const OFF_WITH = new Set(["make off with", "carry off"]);
/** "Some 300 shelters burned down", and no "by"; with when and where behind it only in a text that tells of no attack. */
function burnsOfItself({ tokens }: SentenceFrame, { trigger, mood, from, end }: TriggerHit, isAtPeace: boolean): boolean {
  if (trigger.lemma !== "burn down" || mood.isPassive || THAT_WHICH.has(tokenBefore(tokens, from))) return false;
  const next = tokens[end];
  return next === undefined || next.kind === "punctuation" || (isAtPeace && IN_ON_WHEN.has(next));
}

const THAT_WHICH = new WordSet(["that", "which"]);
/** "burned down on 19 January": behind it comes when or where, and nothing that somebody burned. */
const IN_ON_WHEN = new WordSet("in on at near overnight last early late yesterday after during and".split(" "));
const TARGETS = new WordSet("target targets island islet".split(" "));
const HURTS = new Set(["injure", "hurt"]);
const IN_DURING_AT_SINCE = new WordSet("in during at since".split(" "));

/** "have been killed in the protests". */
function isKilledIn({ tokens }: SentenceFrame, hit: TriggerHit, riot: TriggerHit): boolean {
  if (!hit.mood.isPassive || !riot.isNoun || riot.from < hit.end || riot.from - hit.end > 5) return false;
  return IN_DURING_AT_SINCE.has(tokens[hit.end]);
}

const PARAGRAPHS_ON = 2;

function captureBefore(earlier: readonly Draft[], item: number, paragraph: number): Draft | undefined {
  return earlier.findLast((draft) => draft.mode === "capture" && draft.item === item && paragraph - draft.paragraph <= 1);
}

/** What a sentence goes on with: "Commandos freed 63 guests. Thirty-one wounded were taken to hospital" with the attack that they ended. */
function toldLast(previous: Draft | null, earlier: readonly Draft[], item: number, paragraph: number): Draft | null {
  const last = previous !== null && paragraph - previous.paragraph <= 1 ? previous : null;
  if (last !== null && last.kind !== "RETREAT") return last;
  const isNear = (draft: Draft) => draft.kind === "ASSAULT" && draft.item === item && paragraph - draft.paragraph <= PARAGRAPHS_ON;
  return earlier.findLast(isNear) ?? last;
}

const LOOTS = new Set(["loot", "ransack", "pillage", "rob"]);
const RAIDS = new Set(["raid", "storm", "search", "sweep"]);
const POLICE = new WordSet("police policemen gendarmes carabinieri prosecutors detectives investigators authorities".split(" "));

/** "Police raided the offices", "were raided by the gendarmes". */
function isOfPolice({ tokens }: SentenceFrame, { from, end }: TriggerHit): boolean {
  if (tokens.slice(Math.max(0, from - 4), from).some((token) => POLICE.has(token))) return true;
  return tokens[end]?.lower === "by" && tokens.slice(end, end + 4).some((token) => POLICE.has(token));
}

/** Whoever dies beside such words was killed. */
const VIOLENT = new WordSet(
  "wounded shot shots gunshot bullet bullets kidnapped abducted tortured torture bound gagged throat throats stabbed strangled mutilated beheaded decapitated dismembered executed blindfolded hanging handcuffed grenade rocket rockets shell shells missile missiles mortar mortars bomb mine landmine gunfire fighting combat clashes battle ambush soldiers policemen fighters guerrillas rebels insurgents militants peacekeepers wounds gunmen militiamen commandos paramilitaries".split(
    " ",
  ),
);
const NATURE = new WordSet(
  "lightning cloudburst cloudbursts heatwave heat cold storm storms thunderstorm cyclone hurricane typhoon tornado flood floods flooding floodwaters landslide landslides mudslide avalanche earthquake quake tsunami eruption cholera ebola measles malaria dengue disease virus outbreak epidemic fumes monoxide smoke wildfire wildfires rains".split(
    " ",
  ),
);
const BEASTS = new WordSet(
  "shark sharks crocodile crocodiles bear bears lion lions lioness tiger tigers leopard elephant elephants hippo hippopotamus buffalo wolf wolves snake snakes bees wasps hornets bull jaguar hyena hyenas".split(
    " ",
  ),
);
const WHEELS = new WordSet(
  "car van lorry truck bus minibus train tram motorcycle motorbike taxi tractor vehicle pile-up tanker".split(" "),
);

/** "Lightning killed 17 guests", "was killed when she was hit by a van": what did it was nobody's force. */
function fateOf({ tokens, clauses }: SentenceFrame, hit: TriggerHit): string | null {
  const by = hit.mood.isPassive ? tokens.findIndex(({ lower }, at) => at >= hit.end && at < hit.end + 9 && /^(?:by|in)$/.test(lower)) : -1;
  const [from, to] = hit.mood.isPassive
    ? [by < 0 ? hit.end : by + 1, by < 0 ? hit.end : by + 6]
    : [clauseStart(clauses, hit.from), hit.from];
  if (tokens.slice(from, to).some((token) => NATURE.has(token))) return "disaster";
  // "after a shark killed a surfer"; "the Lions" and "the Bears" are teams.
  if (
    tokens
      .slice(Math.max(from, hit.mood.isPassive ? from : to - NEAR_BEAST), to)
      .some((token) => BEASTS.has(token) && token.text === token.lower)
  )
    return "accident";
  const run = tokens.findIndex(
    ({ lower }, at) =>
      /^(?:hit|struck|knocked|run|crushed)$/.test(lower) && tokens.slice(at + 1, at + 4).some((token) => token.lower === "by"),
  );
  if (run >= 0 && tokens.slice(run + 2, run + 7).some((token) => WHEELS.has(token))) return "accident";
  // "A bus hit a group of pilgrims, killing three".
  const isRammed = tokens.some((token, at) => at < hit.from && WHEELS.has(token) && RAMS.has(tokens[at + 1]));
  return isRammed && !tokens.some((token) => VIOLENT.has(token)) ? "accident" : null;
}

const NEAR_BEAST = 5;
const RAMS = new WordSet("hit struck ran knocked mowed ploughed overturned skidded".split(" "));
