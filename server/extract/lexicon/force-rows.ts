import type { Row } from "./trigger-rows.ts";

/** Verbs of force and movement whose object or subject says what they are. */
export const FORCE_VERBS: readonly Row[] = [
  ["ASSAULT", "die", "act", "corpses", "pull retrieve unearth exhume"],
  ["ASSAULT", "strike", "self", "shells", "land_in land_near fall_in fall_near land_on explode_in explode_near"],
  ["ASSAULT", "attack", "self", null, "do_battle"],
  ["ASSAULT", "attack", "join", "foes", "fight battle engage"],
  ["ASSAULT", "attack", "act", null, "waylay"],
  ["ASSAULT", "bombing", "act", "attack", "drop lob"],
  ["RETREAT", "desert", "self", "armed", "flee"],
  ["MOBILIZE", "advance", "self", "armour", "roll_into"],
  [
    "MOBILIZE",
    "advance",
    "self",
    "armed",
    "advance push_into push_towards push_toward march_on march_into close_in_on drive_into move_into pour_into",
  ],
  ["MOBILIZE", "troops", "self", "armed", "train"],
  ["MOBILIZE", "troops", "act", null, "put_on_alert place_on_alert"],
  ["MOBILIZE", "troops", "self", "warship", "sail steam put_to_sea set_sail transit"],
  ["RETREAT", "withdraw", "self", "bases", "close vacate shut_down"],
  ["RETREAT", "withdraw", "self", "town", "give_up cede vacate"],
  ["RETREAT", "withdraw", "self", "armed", "fall_back beat_retreat"],
  ["RETREAT", "desert", "self", "arms", "hand_in turn_in give_up surrender"],
  ["RETREAT", "release", "self", null, "walk_free go_free regain_freedom"],
  ["RETREAT", "release", "act", "captors", "rescue free"],
  ["COERCE", "restrict", "act", "road", "cut cut_off"],
  ["COERCE", "restrict", "act", null, "seal_off cordon_off"],
  ["COERCE", "coup", "act", "power", "seize grab take"],
  ["COERCE", "capture", "act", "seized", "take"],
  ["COERCE", "hack", "act", "loot", "steal"],
  ["COERCE", "disperse", "act", "roadblock", "clear"],
  ["COERCE", "restrict", "act", "driven", "drive_away drive_off chase_away push_back turn_back"],
  ["MOBILIZE", "troops", "act", "patrolling", "step_up intensify increase double reinforce"],
  ["ASSAULT", "attack", "act", "homes", "level flatten"],
  ["OTHER", "missing", "suffer", "lost", "disappear vanish go_missing"],
];

export const FORCE_NOUNS: readonly Row[] = [
  ["ASSAULT", "attack", "act", null, "shoot-out fire-fight hand-to-hand_combat street_battle street_battles"],
  ["OTHER", "accident", "self", null, "pile-up"],
  ["MOBILIZE", "troops", "act", null, "build-up"],
  ["COERCE", "abduct", "act", null, "hostage-taking"],
];
