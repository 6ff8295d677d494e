import { WordSet } from "../word-set.ts";
import type { Row } from "./trigger-rows.ts";

const list = (words: string) => new WordSet(words.trim().split(/\s+/));

/** Who is taken, tried, held, let go and given back, and what is seized or shut: read where no narrower row fits. */
export const CUSTODY_VERBS: readonly Row[] = [
  [
    "COERCE",
    "arrest",
    "act",
    null,
    "apprehend nab remand incarcerate intern lock_up put_behind_bars throw_in_jail throw_into_prison throw_in_prison place_under_arrest put_under_arrest put_under_house_arrest place_under_house_arrest bring_before_court take_in_for_questioning book_into handcuff find_guilty condemn_to_death put_on_trial",
  ],
  ["COERCE", "arrest", "act", "people", "catch pick_up take_in net corner handcuff"],
  ["COERCE", "arrest", "self", null, "stand_trial go_on_trial appear_in_court appear_before_court plead_guilty"],
  [
    "COERCE",
    "capture",
    "act",
    null,
    "wrest conquer reconquer requisition expropriate nationalise nationalize hoist_flag raise_flag plant_flag regain_control take_possession_of",
  ],
  ["COERCE", "capture", "act", "seized", "secure regain reclaim win_back take_over"],
  ["COERCE", "capture", "act", "contraband", "find discover recover uncover unearth intercept"],
  ["COERCE", "capture", "act", "vessel", "stop halt divert escort tow chase"],
  ["COERCE", "restrict", "act", "media", "shut close ban block suspend cut censor jam cut_off shut_down switch_off restrict"],
  ["COERCE", "restrict", "act", "parties", "ban outlaw dissolve suspend disband proscribe"],
  ["COERCE", "restrict", "act", "emergency", "put place decree"],
  ["COERCE", "abduct", "act", "people", "seize grab take_away carry_away make_off_with drive_off_with take_with_them make_away_with"],
  ["COERCE", "hack", "act", "computers", "deface compromise knock_offline take_offline leak wipe"],
  ["RETREAT", "release", "act", "people", "hand_over hand_back give_back send_home bring_home bring_back fly_home let_out"],
  ["RETREAT", "release", "act", null, "return_body send_back_body give_back_body hand_back_body repatriate_body send_home_body"],
  [
    "RETREAT",
    "release",
    "self",
    null,
    "escape_from break_out_of walk_out_of_prison walk_out_of_jail leave_prison leave_jail escape_captivity",
  ],
  ["RETREAT", "release", "self", "escapees", "escape break_out"],
  ["RETREAT", "withdraw", "act", "bases", "hand_over hand_back give_back turn_over transfer return abandon dismantle"],
  ["RETREAT", "withdraw", "self", "heights", "abandon give_up yield evacuate cede"],
  ["RETREAT", "withdraw", "act", "troops", "draw_down cut reduce bring_home"],
  ["RETREAT", "withdraw", "act", "wounded", "fly_home send_home bring_home"],
  ["RETREAT", "withdraw", "self", "armed", "depart"],
  ["RETREAT", "desert", "self", null, "lay_down_weapons demobilise demobilize disarm"],
  ["RETREAT", "desert", "self", "itself", "dissolve disband"],
  ["CONCEDE", null, "act", null, "acquit exonerate"],
];

export const CUSTODY_NOUNS: readonly Row[] = [
  ["COERCE", "arrest", "act", null, "apprehension dragnet round-up police_raid extradition house_arrest"],
  ["COERCE", "abduct", "act", null, "hostage_crisis mass_abduction"],
  ["COERCE", "hack", "act", null, "data_breach ransomware_attack phishing"],
  ["RETREAT", "release", "act", null, "prison_break hand-over"],
];

export const CUSTODY_NEEDS = {
  contraband: list(
    "weapons arms rifles rifle ammunition explosives cache caches drugs cocaine heroin marijuana pistol pistols grenades fentanyl methamphetamine launcher launchers contraband magazines detonators narcotics bombs dynamite gelignite machineguns revolvers bazookas rpgs mortars",
  ),
  media: list(
    "internet newspaper newspapers radio website websites signal signals gps telephone mobile broadcaster facebook whatsapp telegram tiktok licence license outlet outlets magazine platform",
  ),
  parties: list("party parties movement organisation organization organisations ngo ngos union unions charity charities"),
  heights: list(
    "summit hill height heights position positions town village city base camp post outpost ridge trench trenches fort fortress bridgehead siege island peak plateau pass bridge airfield",
  ),
  itself: list("itself themselves"),
  /** Who gets free: as subject alone. */
  escapees: list("hostages hostage captives captive prisoners prisoner inmates detainees convicts abducted kidnapped"),
} as const;
export const CUSTODY_SUBJECTS = ["escapees"] as const;
export const CUSTODY_OBJECTS = ["contraband", "media", "parties", "heights", "itself", "people"] as const;
