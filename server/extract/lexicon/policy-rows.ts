import { WordSet } from "../word-set.ts";
import type { Row } from "./trigger-rows.ts";

const list = (words: string) => new WordSet(words.trim().split(/\s+/));

/** What communiqués, lists of sanctions and assessments of a campaign say in set words: read before the wider rows. */
export const POLICY_VERBS: readonly Row[] = [
  [
    "REJECT",
    "refuse",
    "say",
    "unwilling",
    "sign join attend accept recognise recognize support endorse ratify allow permit tolerate yield withdraw retreat surrender negotiate lift give_up give_way give_in hand_over take_part back_down send_troops send_soldiers pull_back pull_out keep_to abide_by comply_with adhere_to return_to_talks return_to_table bow_to",
  ],
  ["THREATEN", null, "say", "addressed", "warn_against"],
  ["COERCE", "arrest", "act", "plots", "foil thwart disrupt prevent avert uncover"],
  ["AID", null, "act", "hardware", "pay_for"],
  ["THREATEN", null, "say", "resolved", "answer respond retaliate"],
  ["REQUEST", null, "say", "calls", "reiterate renew repeat restate make issue launch address send"],
  ["REJECT", "refuse", "say", null, "decline_to_attend decline_to_join decline_to_sign decline_to_meet decline_to_take decline_to_send"],
  ["REQUEST", null, "say", "own-people", "advise tell"],
  ["REJECT", "refuse", "say", "gathering", "boycott skip shun stay_away_from call_off cancel"],
  ["ACCUSE", "disapprove", "say", "demarche", "hand deliver issue make convey lodge"],
  ["ACCUSE", "disapprove", "say", "envoy", "call_to"],
  ["ACCUSE", "disapprove", "say", "regretted", "express_regret voice_regret regret"],
  ["THREATEN", null, "say", null, "put_notice reserve_right issue_warning send_warning"],
  ["THREATEN", "vow", "say", null, "stand_idle stand_idly sit_idle sit_idly hesitate_to tolerate"],
  ["REJECT", "refuse", "say", null, "dismiss_as"],
  ["REJECT", "refuse", "say", "parley", "pull_out_of walk_out_of walk_away_from quit withdraw_from"],
  ["SUPPORT", null, "say", "named-behind", "recognise recognize"],
  ["REJECT", "refuse", "say", "trips", "cancel call_off put_off"],
  ["SANCTION", "expel", "act", "accredited", "expel"],
  ["SANCTION", null, "act", "treasury", "target hit list designate"],
  ["SANCTION", null, "act", "dealings", "cut cut_off sever pause suspend freeze withhold"],
  ["SANCTION", null, "act", null, "hit_sanctions target_sanctions punish_sanctions"],
  ["SANCTION", null, "act", "penalty", "clear endorse greenlight agree_on"],
  ["SANCTION", null, "act", "deliveries", "halt stop pause freeze suspend"],
  ["SANCTION", null, "act", "restrictive", "prolong extend renew adopt widen tighten"],
  ["SANCTION", null, "act", null, "put_abeyance hold_abeyance place_abeyance"],
  ["CONCEDE", "ease", "act", null, "delist take_off_list remove_from_list strike_off_list take_off_blacklist remove_from_blacklist"],
  ["CONCEDE", null, "self", null, "backtrack backpedal"],
  ["COERCE", "restrict", "act", "standing", "strip revoke cancel annul"],
  [
    "ASSAULT",
    "strike",
    "act",
    "sunk",
    "fire_water_cannon fire_water_cannons use_water_cannon use_water_cannons turn_water_cannon turn_hoses train_water_cannon douse_with_water blast_with_water hose cannon",
  ],
  ["COERCE", "restrict", "act", "sunk", "block obstruct turn_back"],
  ["COERCE", "abduct", "act", null, "bundle_into whisk_away whisk_off herd_into"],
  ["COERCE", "restrict", "self", "armed", "set_up_roadblock set_up_roadblocks erect_roadblock erect_roadblocks mount_roadblock"],
  ["COERCE", "abduct", "act", "people", "hold_by"],
  ["COERCE", "restrict", "act", "unwanted", "push_into push_across push_over push_back drive_across"],
  ["COERCE", "restrict", "act", "blockades", "proclaim"],
  ["COERCE", "arrest", "act", "warrants", "revive reactivate reinstate renew"],
  ["COERCE", "disperse", "act", null, "turn_hoses turn_cannon"],
  ["COERCE", "arrest", "self", "trials", "open begin start resume adjourn"],
  ["COERCE", "capture", "act", "named-behind", "claim"],
  ["CONSULT", "visit", "join", "callee", "call_on call_upon"],
  ["CONSULT", "visit", "join", "guest", "proceed_to go_on_to travel_on_to fly_on_to leave_for depart_for set_off_for"],
  ["CONSULT", "meet", "join", "drafts", "exchange swap"],
  ["AGREE", "sign", "join", "truces", "declare proclaim announce"],
  ["AID", null, "act", "parcels", "drop parachute air-drop"],
  ["AID", null, "act", "shelters", "open set_up establish"],
  ["AID", null, "act", "wages", "fund finance cover"],
  ["AID", null, "act", "asylum", "offer grant give"],
  ["COERCE", "disperse", "act", null, "fire_water_cannon fire_water_cannons train_water_cannon douse_with_water blast_with_water"],
  ["AID", null, "join", "funds", "secure obtain receive"],
  ["AID", null, "act", "funds", "sign_off_on approve allot"],
  ["MOBILIZE", "troops", "act", "strongholds", "reinforce strengthen fortify bolster"],
  ["MOBILIZE", "advance", "self", null, "infiltrate"],
  ["MOBILIZE", "troops", "self", "operations", "begin start open resume"],
  ["MOBILIZE", "exercise", "self", "exercise", "announce order schedule"],
  ["ASSAULT", "strike", "act", "ours", "hit strike target destroy burn"],
  ["ASSAULT", "attack", "act", "troops", "clear_out clear_out_of dislodge dislodge_from push_out_of throw_back"],
  ["ASSAULT", "attack", "act", null, "counterattack"],
  ["ASSAULT", "strike", "act", "fire", "knock_out take_out"],
  ["OTHER", "resignation", "act", null, "relieve_duties relieve_post relieve_command remove_from_office remove_from_post"],
  [
    "PROTEST",
    null,
    "self",
    null,
    "fill_streets fill_square bring_to_streets bring_into_streets bring_onto_streets throng_streets pack_streets pack_square",
  ],
  ["PROTEST", null, "self", "crowds", "flood_streets"],
];

export const POLICY_NOUNS: readonly Row[] = [
  ["COOPERATE", "exercise", "join", null, "joint_sail joint_sortie joint_sweep joint_flight joint_voyage"],
  ["ASSAULT", "attack", "act", "of-arms", "use deployment"],
  ["ASSAULT", "strike", "act", "recorded", "hit impact"],
  ["ASSAULT", "attack", "act", "burnt", "burning"],
  ["MOBILIZE", "advance", "self", "to-place", "advance push thrust drive march"],
];

export const POLICY_NEEDS = {
  calls: list("call calls appeal appeals plea pleas demand demands request requests"),
  gathering: list(
    "summit mini-summit meeting session conference talks negotiations round inauguration vote election elections referendum ballot parliament",
  ),
  /** What is regretted is somebody else's doing. */
  regretted: list(
    "deal deals agreement agreements pact treaty decision decisions move moves launch launches test tests visit remarks statement withdrawal sanctions refusal veto deployment dispatch protocol",
  ),
  "own-people": list("citizens nationals civilians residents everyone"),
  plots: list("plot plots"),
  recorded: list("recorded registered logged"),
  burnt: list("masts mast houses homes villages village cars vehicles lorries church mosque warehouse warehouses depot flag effigy"),
  trips: list("trip visit tour"),
  wages: list("pay salaries wages"),
  /** Whose targets are sanctioned: as subject alone. */
  treasury: list("treasury ofac package sanctions measures embargo"),
  dealings: list("trade funding aid assistance"),
  operations: list("operation operations"),
  deliveries: list("shipment shipments delivery deliveries supplies"),
  unwanted: list("people persons migrants refugees families villagers men women children nationals deportees rohingya"),
  blockades: list("embargo blockade siege curfew lockdown"),
  warrants: list("warrant warrants"),
  /** On whom a guest calls. */
  callee: list(
    "president king queen emir sultan pope premier prime chancellor governor mayor minister counterpart counterparts colleague colleagues",
  ),
  shelters: list("shelter shelters clinic clinics kitchen kitchens"),
  /** How a side speaks of its own men. */
  accredited: list("coordinator representative representatives delegation employee employees staff correspondent correspondents"),
  parcels: list("aid food relief supplies parcels meals medicine medicines flour"),
  ours: list("guys boys lads defenders warriors"),
  trials: list("trial trials hearing hearings"),
  drafts: list("draft drafts proposals texts papers documents views"),
  truces: list("truce ceasefire pause armistice moratorium"),
  asylum: list("asylum refuge sanctuary"),
  demarche: list("démarche démarches demarche demarches objection objections"),
  restrictive: list("restrictive punitive"),
  standing: list("passport passports citizenship nationality immunity mandate"),
  strongholds: list("position positions garrison garrisons border defences defenses presence front flank outpost outposts"),
} as const;
export const POLICY_SUBJECTS = ["trials", "ours", "treasury"] as const;
export const POLICY_OBJECTS =
  "plots trips wages dealings operations deliveries unwanted regretted blockades warrants callee shelters own-people drafts truces asylum calls gathering demarche restrictive standing strongholds".split(
    " ",
  );
