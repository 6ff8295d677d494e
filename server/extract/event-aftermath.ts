import type { EventKind } from "#domain/kind.ts";
import type { DateMention } from "#domain/mention.ts";
import { toDayNumber } from "#domain/time.ts";
import type { Bound, Facts, Reading } from "./event-reading.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { isCapitalised, tokenBefore } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const FEW_DAYS = 10;

/** Says on which day, or about which. */
export function isOfDays({ when, precision }: DateMention): boolean {
  if (when === null || precision === "duration" || precision === "vague") return false;
  return toDayNumber(when.end) - toDayNumber(when.start) < FEW_DAYS;
}

const AFTERMATH = new Set(["search", "disruption"]);
const SEALS = new Set(["seal off", "cordon off"]);
const HARM = new Set<EventKind>(["ASSAULT", "OTHER"]);
const CLOSE = 3;
const BOTH_THEY = new WordSet("both they he she one".split(" "));
/** Who is visited in hospital. */
const HURT = new WordSet("wounded injured survivors victims hospital scene".split(" "));
const UNTIL = new WordSet(["until", "till", "by"]);

/** "Police cordoned off the area", "A search is under way", "Pumping was suspended": what comes of what was just told. */
export function isAftermath(reading: Reading, main: TriggerHit, facts: Facts, bounds: readonly Bound[]): boolean {
  const { frame, earlier, ordinal, paragraph, hits } = reading;
  const { trigger } = main;
  if (trigger.mode === "visit" && frame.tokens.slice(main.end, main.end + 4).some((token) => HURT.has(token))) return true;
  if (isLetGoAgain(frame, main) && !facts.place && !facts.figure) return true;
  if (isOfThoseUntold(reading, main) || isLedAway(reading, main, facts)) return true;
  const isOnOwnDay = bounds.some(({ date }) => date !== null && isOfDays(date.value));
  const before = earlier.at(-1);
  const isBehind = before !== undefined && HARM.has(before.kind) && before.paragraph === paragraph && ordinal - before.ordinal <= CLOSE;
  // "captured two soldiers. Both were wounded": how they were.
  if (
    trigger.mode === "injure" &&
    before?.mode === "capture" &&
    ordinal - before.ordinal === 1 &&
    !isOnOwnDay &&
    BOTH_THEY.has(frame.tokens[0])
  )
    return true;
  // "hit a mine. The tug was towed to Chornomorsk".
  if (trigger.lemma === "tow" && main.mood.isPassive && before && HARM.has(before.kind) && ordinal - before.ordinal <= CLOSE) return true;
  // "The airport was closed until 01:30. Eleven flights were diverted": because of what was just told.
  const isOfFlights =
    trigger.needs === "airport" && bounds.every(({ date }) => date === null || UNTIL.has(tokenBefore(frame.tokens, date.from)));
  if (isBehind && isOfFlights) return true;
  // "A fifth man was pulled from the water": unless somebody is named who came for him.
  if (isBehind && before.kind === "ASSAULT" && trigger.mode === "rescue" && !facts.place && facts.actors === 0 && !isOnOwnDay) return true;
  if (HARM.has(before?.kind ?? "OTHER") && before && ordinal - before.ordinal <= CLOSE && isEndOfShip(frame, main) && !facts.place)
    return true;
  // "Special forces ended the siege": how the attack on a house ended.
  const attack = trigger.kind === "CONCEDE" && !facts.place && earlier.findLast((draft) => draft.kind === "ASSAULT");
  if (attack && ordinal - attack.ordinal <= CLOSE && attack.paragraph === paragraph) return true;
  // "The ship was detained and escorted to NAME".
  if (
    trigger.lemma === "escort" &&
    main.mood.isPassive &&
    (before?.kind === "COERCE" || hits.some((hit) => hit.trigger.kind === "COERCE" && hit.mood.real))
  )
    return true;
  if (isBehind && trigger.kind === "MOBILIZE" && isResponse(frame, main) && !facts.place && !facts.figure) return true;
  if (!AFTERMATH.has(trigger.mode ?? "") && !SEALS.has(trigger.lemma)) return false;
  if (facts.figure || isOnOwnDay) return false;
  // "was killed as officers searched the quarter".
  if (trigger.mode === "search" && hits.some((hit) => hit.trigger.kind === "ASSAULT" && hit.mood.real)) return true;
  return isBehind && !facts.place;
}

const SOMEBODY = new WordSet("they he she both two prisoners captives pair soldiers men".split(" "));

/** "They were taken near the village": nobody is captured by these words alone, only those of whose capture the sentence before tells. */
function isOfThoseUntold({ frame: { tokens }, earlier, ordinal }: Reading, { from, trigger }: TriggerHit): boolean {
  if (trigger.lemma !== "take" || trigger.needs !== "taken" || !SOMEBODY.has(tokenBefore(tokens, from - 1))) return false;
  const before = earlier.at(-1);
  const isTakenTo = tokens.slice(from + 1, from + FAR_TO).some(({ lower }) => lower === "to");
  return isTakenTo || before?.kind !== "COERCE" || ordinal - before.ordinal > CLOSE;
}

const FAR_TO = 5;
const MOVED = new WordSet("moved transferred flown airlifted transported brought".split(" "));

/** "They were taken near the village and moved to Kyiv": prisoners are no troops. */
function isLedAway({ frame: { tokens }, earlier, ordinal, hits }: Reading, { from, end, trigger }: TriggerHit, facts: Facts): boolean {
  if (trigger.mode !== "troops" || facts.figure || !MOVED.has(tokens[from]) || tokens[end]?.lower !== "to") return false;
  const before = earlier.at(-1);
  const isTaken = hits.some((hit) => hit.trigger.kind === "COERCE" && hit.mood.isPassive && hit.from < from);
  return isTaken || (SOMEBODY.has(tokenBefore(tokens, from - 1)) && before?.kind === "COERCE" && ordinal - before.ordinal <= 1);
}

const SURVIVORS = new WordSet("crew crews crewmen sailors seafarers survivors passengers mariners".split(" "));
const SHIPS = new WordSet("tanker ship vessel carrier freighter boat she it".split(" "));
const GOES_DOWN = /^(?:sank|sunk|sink|capsized|capsize|went down|listed|burned out)$/;

/** "Her crew were picked up by a frigate", "The tanker sank at about 3 p.m.": what became of the ship that was hit. */
function isEndOfShip({ tokens }: SentenceFrame, { from, trigger }: TriggerHit): boolean {
  const before = tokens.slice(0, from);
  if (trigger.kind === "COERCE") return trigger.lemma === "pick up" && before.some((token) => SURVIVORS.has(token));
  return trigger.kind === "OTHER" && GOES_DOWN.test(tokens[from]?.lower ?? "") && from <= 4 && before.some((token) => SHIPS.has(token));
}

const RESPONDERS = new WordSet(
  "patrol patrols troops soldiers reinforcements police officers rescuers firefighters ambulances helicopters commandos teams".split(" "),
);
const RESPONDS = new WordSet("reached reach arrived rushed deployed sent pursued chased combed".split(" "));
const THE = new WordSet(["the", "after", "there"]);

/** "a patrol had reached the village", "Troops were sent to the area", "fled when soldiers arrived": those who come once it is over. */
function isResponse({ tokens }: SentenceFrame, { from, end, isNoun }: TriggerHit): boolean {
  if (isNoun || !RESPONDS.has(tokens[from])) return false;
  return (
    tokens.slice(Math.max(0, from - 5), from).some((token) => RESPONDERS.has(token)) &&
    (tokens.slice(end, end + 3).some((token) => THE.has(token)) || (tokens[end]?.kind ?? "punctuation") === "punctuation")
  );
}

const ON_TERMS = /^(?:after questioning|without charge|without charges|on bail|pending)$/;

/** "was released after questioning": how an arrest ended. */
function isLetGoAgain({ tokens }: SentenceFrame, { end, trigger }: TriggerHit): boolean {
  if (trigger.mode !== "release") return false;
  const [first, second] = [tokens[end]?.lower ?? "", tokens[end + 1]?.lower ?? ""];
  return ON_TERMS.test(first) || ON_TERMS.test(`${first} ${second}`);
}

/** "The attackers withdrew northward at first light", "The soldiers withdrew" behind their crossing of a line: the end of what was just told. */
export function isGettingAway({ frame, earlier, ordinal, paragraph }: Reading, { trigger, end }: TriggerHit, facts: Facts): boolean {
  if (trigger.kind !== "RETREAT" || trigger.mode !== "withdraw" || facts.date || facts.figure) return false;
  const before = earlier.at(-1);
  // "repelled six assaults at Huliaipole. Troops withdrew from Temyrivka": from elsewhere.
  const left = frame.tokens[end]?.lower === "from" ? frame.tokens[end + 1] : undefined;
  if (isCapitalised(left) && before?.placeNames.every((name) => !name.startsWith(left?.text ?? ""))) return false;
  return (before?.kind === "ASSAULT" || before?.mode === "advance") && before.paragraph === paragraph && ordinal - before.ordinal <= 1;
}
