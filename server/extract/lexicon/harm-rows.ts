import { WordSet } from "../word-set.ts";
import type { Row } from "./trigger-rows.ts";

const list = (words: string) => new WordSet(words.trim().split(/\s+/));

/** Those who are killed and hurt, what is broken into, and how armies move: read where no narrower row fits. */
export const HARM_VERBS: readonly Row[] = [
  [
    "ASSAULT",
    "kill",
    "act",
    null,
    "martyr butcher bludgeon knife bayonet put_to_death put_to_sword shoot_to_death club_to_death stone_to_death cut_to_pieces hack_to_pieces blow_to_pieces pronounce_dead declare_dead bring_in_dead",
  ],
  ["ASSAULT", "kill", "act", null, "send_to_hell"],
  ["ASSAULT", "die", "suffer", null, "bleed_to_death attain_martyrdom embrace_martyrdom embrace_shahadat"],
  [
    "ASSAULT",
    "injure",
    "suffer",
    null,
    "suffer_injuries suffer_injury suffer_wounds suffer_burns sustain_injuries sustain_injury sustain_wounds sustain_burns receive_injuries escape_injuries",
  ],
  [
    "ASSAULT",
    "attack",
    "act",
    null,
    "set_upon pounce_on fall_upon open_up_on shoot_up come_to_blows trade_blows brawl set_alight put_out_of_action rob mug burgle carjack lay_waste put_to_torch booby-trap terrorise terrorize",
  ],
  ["ASSAULT", "attack", "act", "premises", "burst_into break_into barge_into force_way_into smash smash_up wreck deface hold_up burn"],
  ["ASSAULT", "attack", "act", "armed", "hold_up stick_up"],
  ["ASSAULT", "attack", "act", "foes", "hit target strike take_out corner flush_out clear smoke_out"],
  ["ASSAULT", "attack", "act", "sunk", "torpedo"],
  ["ASSAULT", "bombing", "self", "bomb", "set_off throw toss leave"],
  ["ASSAULT", "strike", "self", "shells", "impact splash_down arrive"],
  ["OTHER", "disruption", "act", "ordnance", "defuse disarm dispose_of destroy neutralise neutralize"],
  [
    "MOBILIZE",
    "troops",
    "act",
    "troops",
    "bring_in bring_up bring_forward send_in pour_in post concentrate muster rotate call_out move_up draw_up base bus truck reinforce put_on_streets",
  ],
  ["MOBILIZE", "troops", "act", "arsenal", "deliver unveil commission install set_up erect"],
  ["MOBILIZE", "advance", "self", "armed", "thrust march press_on break_through ford"],
  ["MOBILIZE", "advance", "self", null, "gain_ground take_up_positions dig_in"],
  ["MOBILIZE", "troops", "self", "warship", "arrive leave cross reach"],
  ["MOBILIZE", "airspace", "self", "planes", "enter penetrate cross overfly buzz fly_near approach"],
  ["MOBILIZE", "troops", "act", null, "conscript call_to_arms"],
];

export const HARM_NOUNS: readonly Row[] = [
  [
    "ASSAULT",
    "attack",
    "act",
    null,
    "ramming attempted_boarding attempted_hijacking bloodshed carnage slaughter bloodbath pogrom melee brawl firebombing knifing drive-by sabotage shoot-up jailbreak volley salvo fusillade hit-and-run home_invasion robbery hold-up rampage counter-attack counter-offensive punch-up knife_attack gun_attack arson_attacks roadside_bomb roadside_bombing roadside_bombs",
  ],
  ["ASSAULT", "strike", "act", "weaponry", "destruction"],
  ["ASSAULT", "air-defence", "act", "aircraft", "interception"],
  ["MOBILIZE", "troops", "act", "carried", "massing stationing"],
  ["RETREAT", "release", "act", "captors", "rescue freeing"],
  ["ASSAULT", "die", "suffer", "of-people", "death deaths"],
  ["ASSAULT", "die", "suffer", "counted", "dead fatality missing"],
  ["MOBILIZE", "troops", "act", null, "troop_movement troop_movements call-up overflight sortie live-fire_drill"],
];

export const HARM_NEEDS = {
  premises: list(
    "hall building buildings office offices church mosque temple synagogue school university house houses home homes bar club hotel shop shops store stores bank banks station palace embassy consulate prison jail hospital clinic restaurant warehouse farm flat apartment parliament windows shrine monastery kindergarten dormitory court courthouse headquarters newsroom",
  ),
  ordnance: list("mine mines bomb bombs ied ieds ordnance shell shells grenade device explosive warhead"),
  blows: list("strike strikes"),
  /** What flies in: as subject alone. */
  planes: list(
    "jet jets plane planes aircraft bomber bombers fighter fighters helicopter helicopters drone drones warplane warplanes balloon uav uavs",
  ),
} as const;
export const HARM_SUBJECTS = ["planes"] as const;
export const HARM_OBJECTS = ["premises", "ordnance", "blows"] as const;
