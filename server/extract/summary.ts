import type { EventNumber } from "#domain/event.ts";
import type { ActorMention, PlaceMention } from "#domain/mention.ts";
import { type Draft, withChanges } from "./event-draft.ts";
import { stateByCode } from "./lexicon/states.ts";

const MAX_LENGTH = 90;

type Actor = Draft["actors"][number];
type Read = { places: readonly PlaceMention[]; actors: readonly ActorMention[] };

/** Soldiers who are captured or killed are no state that is: "North Korean soldiers". */
function asWritten(actor: Actor, mentions: readonly ActorMention[]): Actor {
  const written = actor.mention === null ? undefined : mentions[actor.mention]?.text;
  const isGroup = actor.type === "state" && (actor.role === "target" || actor.role === "victim") && written !== undefined;
  return isGroup && /\s\p{Ll}+$/u.test(written) ? { ...actor, name: written } : actor;
}

/** A headline in plain words, made of what was read; how unsure it is stays in it. */
export function summarise(draft: Draft, { places, actors }: Read, text: string): string {
  const written = draft.actors.map((actor) => asWritten(actor, actors));
  const event = written.every((actor, at) => actor === draft.actors[at]) ? draft : withChanges(draft, { actors: written });
  const where = whereOf(event, places, text);
  const body = headlineOf(event, where, text);
  const plain = body.replace(/\s+/g, " ").trim();
  const suffix = SUFFIX[event.hedging] ?? "";
  const headline = shorten(plain, MAX_LENGTH - suffix.length) + suffix;
  return headline.charAt(0).toUpperCase() + headline.slice(1);
}

const SUFFIX: Partial<Record<Draft["hedging"], string>> = {
  planned: ", planned",
  possible: ", possible",
  alleged: ", alleged",
  denied: ", denied",
};

function shorten(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length - 30)).replace(/[,;:\s]+$/, "")}…`;
}

function whereOf(event: Draft, places: readonly PlaceMention[], text: string): string {
  const named = event.places.flatMap((index) => places[index] ?? []);
  // "Russia's Belgorod region": the region alone.
  const own = named.filter((place, at) => !/^['’]s\s+(?:\p{L}+\s+)?$/u.test(text.slice(place.end, named[at + 1]?.start ?? place.end)));
  const names = [...new Set(own.map((place) => place.text.replace(/^the /i, "")))].slice(0, 2);
  if (names.length === 0) return "";
  const written = PREPOSITION.exec(text.slice(Math.max(0, (own[0]?.start ?? 0) - 24), own[0]?.start ?? 0))?.[1]?.toLowerCase();
  const usual = event.kind === "MOBILIZE" && event.mode === "troops" ? "to" : "in";
  const isOwn =
    !event.placeCarried && !(written === "from" && event.kind !== "RETREAT") && !(written === "through" && event.kind !== "PROTEST");
  // Whose side of it is not said: both countries are named, and neither is claimed alone.
  if (/\bborder\s+(?:between|of|with)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, (own[0]?.start ?? 0) - 24), own[0]?.start ?? 0)))
    return names.length > 1 ? ` near the border between ${list(names)}` : ` near the border with ${names[0]}`;
  return ` ${named[0]?.near ? "near" : isOwn ? (written ?? usual) : "in"} ${list(names)}`;
}

const PREPOSITION =
  /\b(in|at|near|from|on|over|outside|around|into|to|off|inside|across|through)\s+(?:the\s+)?(?:(?:city|town|village|port|region|province)\s+of\s+)?$/i;

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function named(event: Draft, ...roles: readonly Actor["role"][]): string[] {
  const actors = event.actors.filter((actor) => roles.includes(actor.role));
  const weighty = actors.filter((actor) => actor.type !== "person");
  // "Soldiers" and the state whose they are: the state.
  const known = weighty.filter(({ nameless, role }) => nameless !== true || role !== "agent");
  const chosen = known.some(({ type }) => type === "state") ? known : weighty.length > 0 ? weighty : actors;
  const once = chosen.filter(
    (actor, at) => actor.country === null || !chosen.slice(0, at).some((other) => other.country === actor.country),
  );
  return [...new Set(once.map((actor) => actor.name))].slice(0, 3);
}

/** Those between whom something is: states where they are known, by the names they have on the map. */
function partiesOf(event: Draft): string[] {
  const names = event.actors.map((actor) => {
    const state = actor.country === null ? null : stateByCode(actor.country);
    const speaksForIt = state !== null && (actor.type !== "org" || actor.name.includes(state.adjective) || actor.name.includes(state.name));
    return speaksForIt ? state.name : actor.name;
  });
  const sided = event.actors.some((actor) => actor.country !== null);
  return [...new Set(names.filter((_, at) => !sided || event.actors[at]?.country !== null || event.actors[at]?.type !== "person"))].slice(
    0,
    3,
  );
}

function figureText(number: EventNumber, text: string): string {
  return text
    .slice(number.start, number.end)
    .replace(/^(?:the|another)\s+/i, "")
    .replace(/\s+/g, " ");
}

function headlineOf(event: Draft, where: string, text: string): string {
  const toll = tollOf(event, where, text);
  if (toll) return toll;
  const counted = event.numbers.find(
    (number) =>
      number.kind === "count" && number.unit !== null && !/^(?:villages?|settlements?|buildings?|homes|houses)$/.test(number.unit),
  );
  const agents = list(named(event, "agent"));
  const targets = list(named(event, "target", "victim"));
  const all = partiesOf(event);
  const noun = event.hits.find((hit) => hit.isNoun)?.trigger.lemma ?? "";
  switch (event.kind) {
    case "ASSAULT":
      if (event.mode === "air-defence")
        return `${counted ? figureText(counted, text) : "aircraft"} shot down${agents ? ` by ${agents}` : ""}${where}`;
      // "Mayor killed by Patriotic Front": whom it befell, where that is a person without a name.
      if (
        (event.mode === "kill" || event.mode === "shoot") &&
        event.actors.some(({ role, mention }) => role === "victim" && mention === null)
      )
        return `${list(named(event, "victim"))} killed${agents ? ` by ${agents}` : ""}${where}`;
      return `${byWhom(event)}${noun || ASSAULT_NOUNS[event.mode ?? ""] || "attack"}${targets && !where ? ` on ${targets}` : ""}${where}`;
    case "RETREAT":
      if (event.mode === "exchange") return `prisoner exchange${all.length > 1 ? ` between ${list(all)}` : ""}${where}`;
      return `${counted ? figureText(counted, text) : agents || targets || "Forces"} ${RETREAT_VERBS[event.mode ?? ""] ?? "withdrew"}${where}`;
    case "CONSULT": {
      const what = event.mode === "visit" ? "visit" : event.mode === "call" ? "call" : "talks";
      if (what === "visit") return `Visit${agents || all.length > 0 ? ` by ${agents || all[0]}` : ""}${where}`;
      return `${what}${all.length > 1 ? ` between ${list(all)}` : all.length === 1 ? ` with ${all[0]}` : ""}${where}`;
    }
    case "AGREE":
      return `${noun || dealIn(event, text)}${all.length > 1 ? ` between ${list(all)}` : all.length === 1 ? ` with ${all[0]}` : ""}${where}`;
    case "COOPERATE":
      return `${noun || "joint exercise"}${all.length > 0 ? ` of ${list(all)}` : ""}${where}`;
    case "MOBILIZE":
      return mobilised(event, { counted: counted ? figureText(counted, text) : "", agents: agents || list(all), where });
    case "AID":
      return `${counted ? figureText(counted, text) : "aid"}${agents ? ` from ${agents}` : ""}${targets ? ` for ${targets}` : ""}${where}`;
    case "COERCE":
      if (event.mode === "restrict")
        return `${noun || "restrictions"}${agents ? ` by ${agents}` : ""}${targets ? ` against ${targets}` : ""}${where}`;
      if (event.mode === "coup") return `Coup${agents ? ` by ${agents}` : ""}${targets ? ` against ${targets}` : ""}${where}`;
      if (targets === "" && agents !== "") return `${COERCE_NOUNS[event.mode ?? ""] ?? "detention"} by ${agents}${where}`;
      return `${targets || "people"} ${COERCE_VERBS[event.mode ?? ""] ?? "held"}${agents ? ` by ${agents}` : ""}${where}`;
    case "SANCTION":
      return `Sanctions${agents ? ` by ${agents}` : ""}${targets ? ` against ${targets}` : ""}`;
    case "CONCEDE":
      return `${agents || "Government"} eases restrictions${where}`;
    case "PROTEST":
      return `Protest${agents ? ` by ${agents.charAt(0).toLowerCase() === agents.charAt(0) ? agents : agents}` : ""}${where}`;
    case "THREATEN":
      return `${agents} threatens${targets ? ` ${targets}` : ""}`;
    case "ACCUSE":
      return `${agents} ${event.mode === "accuse" ? `accuses ${targets || "others"}` : `voices disapproval${targets ? ` of ${targets}` : ""}`}`;
    case "REJECT":
      return `${agents} ${event.mode === "deny" ? `denies ${deniedIn(event, text)}` : `says no${targets ? ` to ${targets}` : ""}`}`;
    case "REQUEST":
      return `${agents} makes demands${targets ? ` of ${targets}` : ""}`;
    case "SUPPORT":
      return `${agents} declares support${targets ? ` for ${targets}` : ""}`;
    default:
      return noun || event.mode ? `${noun || event.mode}${where}` : inItsWords(event, text);
  }
}

/** What no word of ours names is told in its own: the sentence without its dateline, list mark and full stop. */
function inItsWords({ sentence }: Draft, text: string): string {
  return text
    .slice(sentence.start, sentence.end)
    .replace(/^\p{Lu}[\p{Lu} .'’-]+(?:,| \()[^–—-]{0,40}[–—-]\s+/u, "")
    .replace(/^[^\p{L}\p{N}"“]+|[.!]+$/gu, "");
}

/** "the Treaty on …, which both signed": what was signed, by the word for it. */
function dealIn(event: Draft, text: string): string {
  const said = text.slice(event.sentence.start, event.sentence.end);
  return /\b(treaty|pact|accord|ceasefire|truce|memorandum|protocol)\b/i.exec(said)?.[1]?.toLowerCase() ?? "agreement";
}

/** What is denied, in the words of the sentence up to where it goes on to something else. */
function deniedIn(event: Draft, text: string): string {
  const said = text.slice(event.trigger.end, event.sentence.end).replace(/\s+/g, " ").trim();
  const end = said.search(/[;:.!?]|,| and (?:said|says|speaks|spoke|called|calls|accused|blamed)\b/);
  const words = (end < 0 ? said : said.slice(0, end)).replace(/^(?:(?:(?:on|late|early) )*\p{Lu}\p{Ll}+day )?(?=that\b)/u, "").trim();
  return words === "" ? "the reports" : words;
}

const ASSAULT_NOUNS: Record<string, string> = {
  kill: "killing",
  injure: "attack",
  shoot: "shooting",
  bombing: "bombing",
  shelling: "shelling",
  strike: "strike",
  attack: "attack",
  die: "deaths",
};
const RETREAT_VERBS: Record<string, string> = { withdraw: "withdrew", desert: "deserted", release: "released" };
const COERCE_NOUNS: Record<string, string> = { arrest: "arrests", capture: "seizure", abduct: "abduction" };
const COERCE_VERBS: Record<string, string> = { arrest: "arrested", capture: "captured", abduct: "abducted" };
const TOLL_VERBS: Record<string, string> = {
  killed: "killed",
  injured: "injured",
  captured: "captured",
  missing: "missing",
  displaced: "displaced",
};

/** "Six North Korean officers killed near Donetsk". */
function tollOf(event: Draft, where: string, text: string): string | null {
  const order = ["killed", "injured", "captured", "missing", "displaced"] as const;
  const first = order.flatMap((kind) => event.numbers.filter((number) => number.kind === kind))[0];
  if (!first || !["ASSAULT", "OTHER", "COERCE", "RETREAT", "MOBILIZE"].includes(event.kind)) return null;
  if (event.kind === "RETREAT" || event.kind === "MOBILIZE") return null;
  const verb = first.kind === "captured" ? (COERCE_VERBS[event.mode ?? ""] ?? "captured") : TOLL_VERBS[first.kind];
  const words = figureText(first, text).replace(/\s+(?:deaths?|fatalities|dead|lives|injuries|wounded|arrests)$/i, "");
  return `${words} ${verb}${where}`;
}

/** "Russian " before a noun, or nothing. */
function byWhom(event: Draft): string {
  const agent = event.actors.find((actor) => actor.role === "agent");
  if (!agent) return "";
  const state = agent.type === "state" && agent.country ? stateByCode(agent.country) : null;
  return `${state ? state.adjective : agent.name} `;
}

function mobilised(event: Draft, { counted, agents, where }: { counted: string; agents: string; where: string }): string {
  const place = where.replace(/^ to /, " in ");
  if (event.mode === "exercise") return `Exercise${agents ? ` by ${agents}` : ""}${place}`;
  if (event.mode === "weapons-test") return `Weapons test${agents ? ` by ${agents}` : ""}${place}`;
  if (event.mode === "search") return `Search${agents ? ` by ${agents}` : ""}${place}`;
  if (event.mode === "advance") return `${agents || "Forces"} advance${place}`;
  return `${counted ? `${counted} deployed` : `Deployment${agents ? ` by ${agents}` : ""}`}${where}`;
}
