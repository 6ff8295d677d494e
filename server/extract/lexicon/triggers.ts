import type { EventKind } from "#domain/kind.ts";
import { inflect, plural } from "./inflect.ts";

/** Who is the subject of an active verb, and who its object: `act` agent and target, `self` agent alone, `suffer` victim alone, `join` all take part. */
export type Frame = "act" | "self" | "suffer" | "join" | "say";

export type Trigger = {
  kind: EventKind;
  mode: string | null;
  frame: Frame;
  /** A word of this class must stand in its clause, else it means something else. */
  needs: NeedClass | null;
  lemma: string;
};

export type VerbForm = "base" | "s" | "past" | "ing";
export type VerbTrigger = { trigger: Trigger; form: VerbForm };

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Classes of words by which an ambiguous verb is known for what it is. */
export const NEEDS = {
  troops: list(
    "troops soldiers forces personnel units unit battalion battalions brigade brigades reinforcements engineers sappers warship warships ships ship vessels fleet carrier jets fighters infantrymen volunteers recruits mercenaries contingent peacekeepers marines officers servicemen infantry army regiment division police guards tanks vehicles workers instructors advisers submarine bombers reservists men observers monitors inspectors",
  ),
  goods: list(
    "weapons weapon arms missiles missile ammunition shells munitions tanks aircraft drones systems system supplies equipment aid assistance funds funding package packages food medicine medicines medical vaccines rockets howitzers generators grain fuel oil money grant loan batteries interceptors helicopters jets tonnes tons help million billion convoy trucks shelter tents doctors",
  ),
  talks: list("talks negotiations meeting meetings summit consultations conference discussions call round dialogue session briefing visit"),
  deal: list(
    "treaty agreement agreements deal deals pact accord accords memorandum ceasefire truce contract contracts protocol declaration partnership",
  ),
  attack: list(
    "cyberattack cyberattacks attack attacks strike strikes assault offensive raid raids missile missiles drone drones rocket rockets shell shells mortar mortars bombardment barrage salvo airstrike airstrikes bombing bombings ambush invasion incursion counterattack counteroffensive operation shots rounds grenade grenades bomb bombs artillery projectiles torpedo",
  ),
  exercise: list("exercise exercises drill drills manoeuvres maneuvers wargames games"),
  sanctions: list("sanctions sanction embargo tariffs tariff restrictions ban bans blockade curfew measures law emergency"),
  protest: list("protest protests rally rallies demonstration demonstrations march marches strike strikes vigil sit-in"),
  fire: list(
    "missile missiles drone drones rocket rockets shell shells bomb bombs strike strikes artillery depot refinery airfield port bridge plant warehouse airstrike airstrikes uav uavs gunfire shelling mortar mortars projectile projectiles warplane warplanes jets kamikaze munition munitions bombs aircraft blast explosion militants forces troops rebels gunmen grenade explosives attack military army debris",
  ),
  captive: list(
    "prisoners prisoner hostages hostage captives fishermen sailors girls schoolgirls pilgrims tourists nationals citizens activists priests nuns nurses teachers miners farmers villagers students policemen officers judges detainee dissidents soldiers bodies detainees pows troops crew journalist journalists people civilians children men women convicts him her them suspects",
  ),
  war: list("war fighting clashes hostilities conflict violence battle battles gunfight firefight"),
  ranks: list("army ranks brigade brigades forces battalion battalions legion militia militias insurgency guerrillas"),
  corpses: list("bodies body corpses corpse dead grave graves"),
  menace: list("retaliate retaliation retaliatory price consequences respond response force punish punishment death revenge"),
  envoy: list("ambassador ambassadors envoy consul charge diplomat diplomats"),
  post: list("post posts position positions unit units ranks city town village area airport base"),
  ties: list("ties relations embassy ambassador ambassadors assets diplomats visas membership aid assistance deliveries flights"),
  concern: list("concern concerns alarm outrage anger condemnation dismay regret"),
  support: list("support solidarity backing"),
  test: list("missile missiles icbm weapon weapons warhead satellite"),
  border: list("border frontier territory river line airspace waters town village city region country"),
  vote: list("president parliament prime leader mayor assembly government"),
  crossing: list("border borders crossing crossings airspace strait port ports frontier"),
  claims: list("reports report claims claim accusations allegations rumours rumors statements"),
  crowd: list(
    "protesters demonstrators people supporters thousands hundreds dozens students workers activists residents women miners farmers crowd crowds opposition",
  ),
  bomb: list(
    "bomb bombs bomber device mine mines explosive explosives grenade grenades suicide militants missile drone rocket shell dynamite attack ied blasts",
  ),
} as const;
export type NeedClass = keyof typeof NEEDS;

type Row = readonly [kind: EventKind, mode: string | null, frame: Frame, needs: NeedClass | null, words: string];

const VERBS: readonly Row[] = [
  ["ASSAULT", "kill", "act", null, "kill murder assassinate slay behead execute massacre slaughter lynch"],
  ["ASSAULT", "injure", "act", null, "injure wound maim hurt"],
  ["ASSAULT", "shoot", "act", null, "shoot stab gun_down shoot_dead open_fire fire_on fire_upon shoot_at"],
  ["ASSAULT", "attack", "suffer", null, "come_under_fire come_under_attack"],
  ["ASSAULT", "attack", "join", "war", "break_out erupt"],
  ["ASSAULT", "kill", "suffer", "corpses", "find discover"],
  ["MOBILIZE", "troops", "self", "ranks", "join"],
  ["MOBILIZE", "troops", "act", "troops", "place assign embed attach"],
  ["THREATEN", null, "say", "menace", "warn"],
  ["ACCUSE", "disapprove", "say", "envoy", "summon"],
  ["ASSAULT", "air-defence", "act", null, "shoot_down down intercept"],
  ["ASSAULT", "bombing", "act", null, "bomb blow_up dynamite firebomb car-bomb"],
  ["ASSAULT", "shelling", "act", null, "shell bombard strafe pound pummel"],
  [
    "ASSAULT",
    "attack",
    "act",
    null,
    "attack assault ambush raid storm invade torch sabotage set_fire set_ablaze beat rape torture machine-gun overrun clash",
  ],
  ["ASSAULT", "strike", "act", "fire", "hit strike target destroy damage"],
  ["ASSAULT", "attack", "act", "attack", "launch fire carry_out conduct stage mount hurl throw lob perpetrate rain_down"],
  ["ASSAULT", "bombing", "self", "bomb", "explode detonate go_off plant place"],
  ["ASSAULT", "die", "suffer", null, "die perish"],
  ["RETREAT", "withdraw", "self", null, "withdraw retreat pull_out pull_back pull_out_of evacuate"],
  ["RETREAT", "desert", "self", null, "desert defect surrender go_awol lay_down_arms"],
  ["RETREAT", "desert", "self", "post", "abandon flee"],
  ["RETREAT", "release", "act", "captive", "release free repatriate hand_over hand return"],
  ["RETREAT", "exchange", "join", "captive", "swap exchange trade"],
  ["CONSULT", "meet", "join", null, "meet meet_with negotiate confer talk_with talk_to"],
  ["CONSULT", "meet", "join", "talks", "hold host begin resume open conduct convene attend launch conclude"],
  ["MOBILIZE", "troops", "self", "troops", "arrive"],
  ["CONSULT", "visit", "join", null, "visit arrive tour"],
  ["CONSULT", "call", "join", null, "phone telephone"],
  ["AGREE", "sign", "join", "deal", "sign ratify conclude reach ink strike approve finalise finalize"],
  ["AGREE", null, "join", null, "agree"],
  ["MOBILIZE", "exercise", "self", "exercise", "hold conduct stage begin start launch carry_out"],
  ["MOBILIZE", "troops", "act", null, "deploy redeploy mobilise mobilize amass station"],
  ["MOBILIZE", "troops", "act", "troops", "send dispatch move transfer mass ship rush order field fly"],
  ["MOBILIZE", "advance", "self", "border", "advance enter cross push"],
  ["MOBILIZE", "weapons-test", "act", "test", "test test-fire"],
  [
    "AID",
    null,
    "act",
    "goods",
    "send deliver supply provide donate give transfer ship earmark set_aside allocate pledge approve announce airlift hand_over dispatch",
  ],
  ["MOBILIZE", "search", "act", null, "search_for hunt_for"],
  ["COERCE", "arrest", "act", null, "arrest detain jail imprison sentence round_up"],
  ["COERCE", "capture", "act", null, "capture recapture retake seize confiscate"],
  ["COERCE", "restrict", "act", "crossing", "close shut"],
  ["COERCE", "abduct", "act", null, "kidnap abduct hijack take_hostage take_captive take_prisoner"],
  ["COERCE", "restrict", "act", null, "blockade besiege hack expel deport"],
  ["SANCTION", null, "act", null, "sanction boycott"],
  ["SANCTION", null, "act", "sanctions", "impose"],
  ["SANCTION", null, "act", "ties", "sever suspend cut freeze recall"],
  ["CONCEDE", null, "act", "sanctions", "lift ease relax"],
  ["PROTEST", null, "self", null, "protest demonstrate riot take_to_the_streets pour_into_the_streets"],
  ["PROTEST", null, "self", "crowd", "march rally gather"],
  ["PROTEST", null, "self", "protest", "hold stage organise organize"],
  ["THREATEN", null, "say", null, "threaten"],
  ["ACCUSE", "accuse", "say", null, "accuse blame"],
  ["ACCUSE", "disapprove", "say", null, "condemn denounce criticise criticize slam"],
  ["ACCUSE", "disapprove", "say", "concern", "express voice"],
  ["REJECT", "refuse", "say", null, "reject refuse veto rule_out turn_down"],
  ["REJECT", "deny", "say", null, "deny refute"],
  ["REJECT", "deny", "say", "claims", "dismiss"],
  ["REQUEST", null, "say", null, "urge demand call_on call_for appeal_for"],
  ["SUPPORT", null, "say", null, "endorse welcome praise hail"],
  ["SUPPORT", null, "say", "support", "express pledge declare reaffirm"],
  ["OTHER", "accident", "suffer", null, "crash collide derail capsize sink collapse"],
  ["OTHER", "explosion", "self", null, "explode"],
  ["OTHER", "election", "join", "vote", "elect inaugurate"],
  ["OTHER", "resignation", "self", null, "resign"],
];

const NOUNS: readonly Row[] = [
  [
    "ASSAULT",
    "attack",
    "act",
    null,
    "attack assault raid ambush offensive massacre killing murder assassination beheading invasion incursion clash fighting firefight shootout gunfight battle counterattack counteroffensive onslaught",
  ],
  ["ASSAULT", "strike", "act", null, "strike airstrike missile_strike drone_strike drone_attack air_raid barrage"],
  ["ASSAULT", "bombing", "act", null, "bombing bombardment shelling car_bomb suicide_bombing"],
  ["ASSAULT", "shoot", "act", null, "shooting stabbing"],
  ["ASSAULT", "bombing", "act", "bomb", "explosion blast"],
  ["ASSAULT", "die", "suffer", null, "death_toll"],
  ["RETREAT", "withdraw", "self", null, "withdrawal retreat pullout evacuation"],
  ["RETREAT", "desert", "self", null, "desertion defection surrender"],
  ["RETREAT", "release", "act", null, "release repatriation"],
  ["RETREAT", "exchange", "join", null, "prisoner_swap prisoner_exchange exchange_of_prisoners"],
  ["CONSULT", "meet", "join", null, "talks negotiations negotiation meeting summit consultations"],
  ["CONSULT", "visit", "join", null, "visit"],
  ["CONSULT", "call", "join", null, "phone_call telephone_call"],
  ["AGREE", "sign", "join", null, "treaty agreement pact accord ceasefire truce memorandum"],
  [
    "COOPERATE",
    "exercise",
    "join",
    null,
    "joint_exercise joint_drill joint_exercises joint_drills joint_military_exercise joint_military_exercises joint_naval_exercise joint_naval_drills intelligence-sharing",
  ],
  ["MOBILIZE", "troops", "act", null, "deployment mobilisation mobilization buildup build-up redeployment"],
  ["MOBILIZE", "exercise", "act", null, "exercise drill drills manoeuvres maneuvers"],
  ["MOBILIZE", "weapons-test", "act", null, "missile_test missile_launch test-launch"],
  ["MOBILIZE", "search", "act", null, "search manhunt"],
  ["AID", null, "act", null, "aid_package arms_package shipment military_aid_package humanitarian_convoy aid_convoy"],
  ["MOBILIZE", "search", "act", null, "search_for hunt_for"],
  ["COERCE", "arrest", "act", null, "arrest detention crackdown"],
  ["COERCE", "capture", "act", null, "capture seizure"],
  ["COERCE", "abduct", "act", null, "kidnapping abduction hijacking"],
  ["COERCE", "restrict", "act", null, "blockade siege cyberattack cyber-attack cyber_attack"],
  ["PROTEST", null, "self", null, "protest demonstration rally riot"],
  [
    "OTHER",
    "disaster",
    "self",
    null,
    "earthquake quake flood floods flooding landslide eruption wildfire hurricane typhoon cyclone tsunami avalanche outbreak storm fire",
  ],
  ["OTHER", "accident", "self", null, "crash collision derailment accident"],
  ["OTHER", "explosion", "self", null, "explosion blast"],
  ["OTHER", "election", "join", null, "election referendum"],
];

const VERB_FORMS = new Map<string, VerbTrigger[]>();
const NOUN_FORMS = new Map<string, Trigger[]>();
/** Lemmas of several words, by their first word's forms. */
const PHRASE_TAILS = new Map<Trigger, string[]>();

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

for (const [kind, mode, frame, needs, words] of VERBS) {
  for (const entry of words.split(" ")) {
    const [head = "", ...tail] = entry.split("_");
    const trigger: Trigger = { kind, mode, frame, needs, lemma: entry.replace(/_/g, " ") };
    if (tail.length > 0) PHRASE_TAILS.set(trigger, tail);
    for (const [form, spelling] of inflect(head)) addTo(VERB_FORMS, spelling, { trigger, form });
  }
}
for (const [kind, mode, frame, needs, words] of NOUNS) {
  for (const entry of words.split(" ")) {
    const parts = entry.split("_");
    const last = parts.at(-1) ?? "";
    const trigger: Trigger = { kind, mode, frame, needs, lemma: parts.join(" ") };
    // Nouns of several words are found by their last one.
    for (const spelling of new Set([last, plural(last)])) addTo(NOUN_FORMS, spelling, trigger);
    if (parts.length > 1) PHRASE_TAILS.set(trigger, parts.slice(0, -1));
  }
}

const NO_VERBS: readonly VerbTrigger[] = [];
const NO_NOUNS: readonly Trigger[] = [];
const NO_TAIL: readonly string[] = [];

export function verbTriggers(lower: string): readonly VerbTrigger[] {
  return VERB_FORMS.get(lower) ?? NO_VERBS;
}

export function nounTriggers(lower: string): readonly Trigger[] {
  return NOUN_FORMS.get(lower) ?? NO_NOUNS;
}

/** The other words of a trigger of several: behind a verb, before a noun. */
export function tailOf(trigger: Trigger): readonly string[] {
  return PHRASE_TAILS.get(trigger) ?? NO_TAIL;
}
