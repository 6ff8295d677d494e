import { WordSet } from "../word-set.ts";
import type { Row } from "./trigger-rows.ts";

const list = (words: string) => new WordSet(words.trim().split(/\s+/));

/** What states, bodies and crowds do with words, money and rules: read where no narrower row fits. */
export const POLITY_VERBS: readonly Row[] = [
  ["CONSULT", "visit", "join", null, "pay_visit make_visit shake_hands"],
  ["CONSULT", "visit", "join", "guest", "go come depart stop_over touch_down address dine greet"],
  ["CONSULT", "meet", "join", "assembly", "debate adjourn reconvene"],
  ["MOBILIZE", "exercise", "self", "exercise", "wrap_up end conclude complete finish"],
  ["CONSULT", "meet", "join", "talks", "wrap_up restart reconvene complete end"],
  ["AGREE", "sign", "join", "papers", "sign initial ink conclude exchange seal"],
  ["AGREE", null, "join", null, "make_common_cause patch_up consent"],
  ["AID", null, "act", "people", "feed treat vaccinate shelter house immunise immunize inoculate"],
  ["AID", null, "act", "goods", "bring give_out hand_out transport carry"],
  ["AID", null, "act", "funds", "grant extend"],
  ["SANCTION", null, "act", "exported", "restrict curb limit control place put"],
  ["SANCTION", null, "act", "penalties", "raise double increase introduce announce"],
  ["SANCTION", null, "act", "bloc", "suspend bar exclude eject"],
  ["CONCEDE", "ease", "act", "levies", "lower cut reduce halve roll_back ease lift"],
  ["CONCEDE", null, "say", null, "apologise apologize express_regret"],
  ["CONCEDE", "ease", "act", "traffic", "resume restore restart reopen"],
  ["OTHER", "disruption", "act", "traffic", "halt suspend stop cancel interrupt"],
  ["CONCEDE", "ease", "act", "schools", "reopen"],
  ["PROTEST", "obstruct", "self", "crowds", "paralyse paralyze shut_down"],
  ["PROTEST", null, "self", null, "burn_effigy burn_effigies burn_flag burn_flags"],
  ["PROTEST", null, "self", "crowds", "boo heckle"],
  ["THREATEN", null, "say", null, "tell_leave order_leave warn_leave tell_evacuate order_evacuate warn_evacuate order_out"],
  ["THREATEN", null, "say", "menace", "swear pledge"],
  ["THREATEN", null, "say", null, "warn_not_to"],
  ["ACCUSE", "accuse", "say", null, "complain_that charge_that cry_foul level_accusations see_hand_of implicate"],
  ["ACCUSE", "disapprove", "say", null, "scold chide berate castigate reprimand protest_to"],
  ["REJECT", "refuse", "say", null, "snub shrug_off disown disavow say_no_to wave_away"],
  ["REJECT", "deny", "say", null, "distance_itself distance_themselves"],
  ["REQUEST", null, "say", null, "push_for lobby_for lobby"],
  ["OTHER", "ruling", "say", "bench", "rule uphold overturn annul order strike_down suspend sentence"],
  ["OTHER", "ruling", "act", "court", "fine"],
  ["OTHER", "appointment", "act", "posts", "nominate swear_in"],
  ["OTHER", "resignation", "act", "posts", "remove depose"],
  ["OTHER", "opening", "act", "built", "open inaugurate unveil complete commission"],
  ["OTHER", "election", "self", "voters", "vote"],
  ["OTHER", "election", "self", "ballots", "call"],
  ["OTHER", "economy", "act", "people", "lay_off make_redundant"],
];

export const POLITY_NOUNS: readonly Row[] = [
  ["CONSULT", "meet", "join", null, "congress conference convention roundtable forum dialogue session audience"],
  ["AGREE", "sign", "join", null, "armistice peace_deal peace_treaty"],
  ["AID", null, "act", null, "consignment relief_flight relief_flights aid_flight aid_delivery food_distribution donation"],
  ["PROTEST", null, "self", null, "stoppage hartal bandh unrest disturbance revolt insurrection stay-away sit-down"],
  ["THREATEN", null, "say", null, "ultimatum threat warning"],
];

export const POLITY_NEEDS = {
  papers: list(
    "map code communiqué communique protocol protocols peace papers memo charter contract contracts convention understanding armistice compact lease letters roadmap plan programme programmes program",
  ),
  exported: list("exports export licence licensing earths minerals chips"),
  traffic: list("flights traffic services service exports shipments trains deliveries production ferries trade operations airport"),
  schools: list("schools school markets market airport bridge road"),
  /** Who rules on what is lawful: as subject alone. */
  bench: list("court courts judge judges tribunal magistrate magistrates"),
  built: list(
    "bridge plant airport port terminal railway hospital dam factory pipeline school museum tunnel highway embassy consulate refinery mine canal stadium",
  ),
  ballots: list("election elections referendum ballot by-election polls"),
  voters: list("voters people citizens hondurans electorate lawmakers deputies parliament senators"),
} as const;
export const POLITY_SUBJECTS = ["bench", "voters"] as const;
export const POLITY_OBJECTS = ["papers", "ballots", "exported", "traffic", "schools", "built"] as const;
