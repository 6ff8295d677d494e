import { type Draft, withRole } from "./event-draft.ts";
import { isFight, isSameFight, joinFight } from "./event-fight.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

/** What a sentence tells beside its main happening, and only to say how it went on, is taken out, or into it. */
export function withoutAsides(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  if (drafts.length < 2) return drafts;
  return withoutSayings(
    withoutCrowds(
      withoutDefused(
        withoutDenied(
          withoutBlame(
            withoutBattles(withoutSeizures(withoutWays(withoutLeaving(withoutIncursions(withoutRecords(drafts, tokens)), tokens)), tokens)),
          ),
        ),
      ),
      tokens,
    ),
  );
}

const TRIES = new Set(["convict", "sentence", "find guilty"]);

/** "hanged four men convicted of terrorism", "freed a man who had been sentenced": who they are, where no day of its own is told. */
function withoutRecords(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  const isOfBefore = ({ trigger, mood, from }: Draft["hits"][number]) =>
    TRIES.has(trigger.lemma) && mood.isPassive && (!mood.isFinite || tokenBefore(tokens, from - 1)?.lower === "had");
  return drafts.filter((draft) => {
    const { mode, hits, date, when, whenValue, dateCarried, trigger } = draft;
    if (mode !== "arrest" || !hits.every(isOfBefore)) return true;
    const main = drafts.find((other) => other.trigger.start < trigger.start);
    if (!main) return true;
    const isOfMain = (main.when === null || main.dateCarried) && !dateCarried && when !== null && when.start === when.end;
    if (isOfMain) Object.assign(main, { date, when, whenValue, dateCarried });
    return when !== null && !dateCarried && main.date !== date;
  });
}

const OPENS_RELATIVE = new WordSet("who that which".split(" "));
const FAR_RELATIVE = 3;

/** "dispersed a crowd that had gathered outside the court on Monday": who was dispersed, and there. */
function withoutCrowds(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  const end = drafts.find(({ kind, mode }) => kind === "COERCE" && mode === "disperse");
  if (!end) return drafts;
  const isOfThose = ({ kind, hits }: Draft) =>
    kind === "PROTEST" &&
    hits.every(
      ({ from, isNoun }) => !isNoun && tokens.slice(Math.max(0, from - FAR_RELATIVE), from).some((token) => OPENS_RELATIVE.has(token)),
    );
  const crowd = drafts.find(isOfThose);
  if (!crowd) return drafts;
  const { places, placeNames, placeCarried, isWide, date, when, whenValue } = crowd;
  if (end.places.length === 0 || end.placeCarried) Object.assign(end, { places, placeNames, placeCarried, isWide });
  if (end.when === null) Object.assign(end, { date, when, whenValue, dateCarried: false });
  return drafts.filter((draft) => !isOfThose(draft));
}

const DEFUSES = new Set(["defuse", "disarm", "dispose of"]);
const LAYS = new Set(["leave", "place", "plant", "hide", "put", "lay", "attach"]);

/** "defused a bomb that had been left near the office": where it lay. */
function withoutDefused(drafts: Draft[]): Draft[] {
  const end = drafts.find(({ hits }) => hits.some(({ trigger }) => DEFUSES.has(trigger.lemma)));
  if (!end) return drafts;
  return drafts.filter((draft) => {
    const isLaid = draft.mode === "bombing" && draft.numbers.length === 0 && draft.hits.every(({ trigger }) => LAYS.has(trigger.lemma));
    if (!isLaid || (draft.date !== end.date && !draft.dateCarried && draft.when !== null)) return true;
    const { places, placeNames, isWide } = draft;
    if (end.places.length === 0 || end.placeCarried) Object.assign(end, { places, placeNames, isWide, placeCarried: draft.placeCarried });
    return false;
  });
}

/** "denied on Tuesday that its troops had opened fire": the denial has the day, and what is denied says no day and place of its own. */
function withoutDenied(drafts: Draft[]): Draft[] {
  const denial = drafts.find(({ kind, date }) => kind === "REJECT" && date !== null);
  if (!denial) return drafts;
  return drafts.filter(
    ({ hedging, date, places, placeCarried, trigger, hits }) =>
      hedging !== "denied" ||
      hits[0]?.trigger.frame === "say" ||
      trigger.start < denial.trigger.start ||
      (date !== null && date !== denial.date && places.length > 0 && !placeCarried),
  );
}

/** "A drone hit a school; the governor blamed the rebels": they are said to have done it. */
function withoutBlame(drafts: Draft[]): Draft[] {
  const blame = drafts.find(({ kind, hits, numbers }) => kind === "ACCUSE" && numbers.length === 0 && hits[0]?.trigger.lemma === "blame");
  const deed = blame && drafts.find(({ kind, trigger }) => kind === "ASSAULT" && trigger.start < blame.trigger.start);
  if (!blame || !deed || deed.actors.some(({ role, nameless }) => role === "agent" && !nameless)) return drafts;
  const known = new Set(deed.actors.map(({ name }) => name));
  deed.actors.push(
    ...blame.actors.filter(({ role, name }) => role === "target" && !known.has(name)).map((actor) => withRole(actor, "agent")),
  );
  return drafts.filter((draft) => draft !== blame);
}

/** "took the town after days of fighting in which 17 men were killed", "attacked the garrison and captured the town": one fight, told by what comes first. */
function withoutBattles(drafts: Draft[]): Draft[] {
  const parts = drafts.filter((draft) => isFight(draft) && !draft.isReference);
  const [first] = parts;
  if (!first || parts.length < 2) return drafts;
  const same = parts.filter((draft) => draft !== first && isSameFight(first, draft));
  for (const draft of same) joinFight(first, draft);
  return drafts.filter((draft) => !same.includes(draft));
}

const HIM_HER_THEM = new WordSet("him her them".split(" "));
const AND_THEN = new WordSet("and then later subsequently".split(" "));
const NEAR = 8;
const KILLS = new Set(["kill", "shoot", "die"]);

/** "dragged a clerk from a bus and shot him", "was abducted and killed": one deed, the killing of whoever was seized. */
function withoutSeizures(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  const seizure = drafts.find(
    ({ kind, mode, isReference }) => kind === "COERCE" && (mode === "abduct" || mode === "capture") && !isReference,
  );
  const killing = seizure && drafts.find((draft) => draft.kind === "ASSAULT" && isOfSeized(draft, seizure, tokens));
  if (!seizure || !killing) return drafts;
  const known = new Set(killing.actors.map(({ name }) => name));
  killing.actors.push(...seizure.actors.filter(({ name }) => !known.has(name)));
  if (killing.places.length === 0 || killing.placeCarried) {
    const { places, placeNames, placeCarried, isWide } = seizure;
    Object.assign(killing, { places, placeNames, placeCarried, isWide });
  }
  const isCounted = killing.numbers.some(({ kind }) => kind === "killed" || kind === "injured");
  if (!isCounted)
    killing.numbers.push(
      ...seizure.numbers.flatMap((number) => (number.kind === "captured" ? [{ ...number, kind: "killed" as const }] : [])),
    );
  return drafts.filter((draft) => draft !== seizure);
}

function isOfSeized({ hits, date, hedging }: Draft, seizure: Draft, tokens: readonly Token[]): boolean {
  const verb = hits.find(({ isNoun }) => !isNoun);
  const before = seizure.hits.find(({ isNoun }) => !isNoun);
  if (!verb || !before || verb.from < before.from || !KILLS.has(verb.trigger.mode ?? "") || hedging !== seizure.hedging) return false;
  if (date !== null && date !== seizure.date) return false;
  if (tokens.slice(verb.from + 1, verb.from + 3).some((token) => HIM_HER_THEM.has(token))) return true;
  return verb.mood.isPassive && before.mood.isPassive && verb.from - before.end <= NEAR && AND_THEN.has(tokens[verb.from - 1]);
}

const HARMLESS = new Set(["incursion", "explosion", "disruption"]);

/** "violated the airspace and bombed", "flew into a depot, killing a watchman": one deed, the one that did harm. */
function withoutIncursions(drafts: Draft[]): Draft[] {
  const isOf = (part: Draft) =>
    part.kind === "OTHER" && HARMLESS.has(part.mode ?? "") && drafts.some((deed) => deed.kind === "ASSAULT" && isPartOf(part, deed));
  return drafts.filter((draft) => !isOf(draft));
}

function isPartOf(a: Draft, b: Draft): boolean {
  if (a.hedging !== b.hedging || (a.date !== b.date && a.date !== null)) return false;
  // "hit a gas field, cutting power to the city": what came of it.
  if (a.hits.every(({ isNoun, mood }) => !isNoun && !mood.isFinite && !mood.isPassive)) return true;
  return a.placeNames.length === 0 || b.placeNames.length === 0 || a.placeNames.some((name) => b.placeNames.includes(name));
}

/** "The post office was burned before the column withdrew": the end of what is told. */
function withoutLeaving(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  if (!drafts.some(({ kind }) => kind === "ASSAULT" || kind === "COERCE")) return drafts;
  const isHurt = drafts.some(({ kind, numbers }) => kind === "ASSAULT" && numbers.some((number) => number.kind === "injured"));
  const isEnd = ({ kind, mode, actors, numbers, hits }: Draft) => {
    // "seized him in NAME and flew him to NAME".
    if (kind === "MOBILIZE") return hits.every(({ from, trigger }) => trigger.lemma === "fly" && HIM_HER_THEM.has(tokens[from + 1]));
    if (kind !== "RETREAT" || mode !== "withdraw" || numbers.length > 0) return false;
    // "two soldiers were wounded and evacuated to NAME": brought away.
    return actors.every(({ nameless }) => nameless) || (isHurt && hits.every(({ trigger }) => trigger.lemma === "evacuate"));
  };
  return drafts.filter((draft) => !isEnd(draft));
}

const DEEDS = new Set(["ASSAULT", "COERCE", "RETREAT"]);

/** "freed in a joint operation of the army and the police": how, and by whom. */
function withoutWays(drafts: Draft[]): Draft[] {
  const way = drafts.find(({ kind, hits }) => kind === "COOPERATE" && hits.every(({ isNoun }) => isNoun));
  const deed = way && drafts.find(({ kind, hits, date }) => DEEDS.has(kind) && date === way.date && hits.some(({ isNoun }) => !isNoun));
  if (!way || !deed) return drafts;
  const known = new Set(deed.actors.map(({ name }) => name));
  deed.actors.push(...way.actors.filter(({ name }) => !known.has(name)).map((actor) => withRole(actor, "agent")));
  return drafts.filter((draft) => draft !== way);
}

/** "met the president and called for restraint", "summoned the envoy and demanded": what is said in doing something else is no second happening. */
function withoutSayings(drafts: Draft[]): Draft[] {
  const isSaidIn = (aside: Draft) => drafts.some((main) => main !== aside && goesWith(aside, main) && sharesAgent(aside, main));
  return drafts.filter((draft) => !isSaidIn(draft));
}

function goesWith(aside: Draft, main: Draft): boolean {
  if (aside.hedging !== main.hedging) return false;
  if (aside.kind === "REQUEST") return main.kind === "CONSULT" || (main.kind === "ACCUSE" && !isSummons(main));
  // "called in the envoy and protested".
  if (aside.kind === "PROTEST" || (aside.kind === "ACCUSE" && aside.mode === "disapprove" && !isSummons(aside))) return isSummons(main);
  return isSummons(aside) && (main.kind === "REQUEST" || main.kind === "REJECT");
}

function isSummons({ kind, hits }: Draft): boolean {
  return kind === "ACCUSE" && hits.some(({ trigger }) => trigger.needs === "envoy");
}

function sharesAgent(aside: Draft, main: Draft): boolean {
  return aside.actors.some(
    ({ name, role }) =>
      role === "agent" && main.actors.some((actor) => actor.name === name && actor.role !== "target" && actor.role !== "victim"),
  );
}
