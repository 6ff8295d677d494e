import { WordSet } from "../word-set.ts";
import type { Row } from "./trigger-rows.ts";

const list = (words: string) => new WordSet(words.trim().split(/\s+/));

/** What nobody meant to happen, and those who had to leave because of it or of a war: read where no narrower row fits. */
export const MISHAP_VERBS: readonly Row[] = [
  [
    "OTHER",
    "accident",
    "suffer",
    null,
    "run_off_road run_off_runway come_off_rails come_off_road jump_rails leave_rails leave_runway overshoot_runway skid_off veer_off crash-land make_emergency_landing catch_fire go_up_in_flames burst_into_flames fall_overboard fall_ill suffocate",
  ],
  ["OTHER", "accident", "suffer", "vehicle", "leave_road leave_track run_off"],
  ["OTHER", "accident", "act", null, "electrocute asphyxiate"],
  ["OTHER", "accident", "act", "people", "poison trap strand crush scald trample run_over knock_down"],
  [
    "OTHER",
    "disaster",
    "self",
    "nature",
    "tear_off uproot topple knock_down knock_out blow_down swamp submerge engulf cut strand isolate take_out wreck flatten demolish kill leave rip_through sweep_through break_out spread lash force close block bury",
  ],
  ["OTHER", "disaster", "act", null, "inundate submerge sicken"],
  ["OTHER", "disaster", "self", "disease", "break_out spread claim kill infect reach"],
  ["OTHER", "disruption", "self", "current", "go_out go_off fail trip"],
  ["OTHER", "disruption", "suffer", null, "lose_power lose_electricity"],
  ["OTHER", "displacement", "suffer", null, "take_to_road take_to_roads leave_homes abandon_homes seek_refuge take_refuge"],
  ["OTHER", "displacement", "suffer", "residents", "cross_into return go_back shelter seek_shelter"],
  ["OTHER", "rescue", "act", "people", "rescue pull_from pull_out_of pull_out_alive dig_out pluck_from winch save"],
];

export const MISHAP_NOUNS: readonly Row[] = [
  ["OTHER", "resignation", "self", null, "resignation"],
  [
    "OTHER",
    "disaster",
    "self",
    null,
    "landslip cave-in rockfall mudflow heatwave drought epidemic sinkhole hailstorm sandstorm gale deluge downpour lightning_strike",
  ],
  [
    "OTHER",
    "accident",
    "self",
    null,
    "power_cut power_failure outage wreck mishap drowning plane_crash bus_crash train_crash car_crash food_poisoning gas_explosion emergency_landing head-on_collision",
  ],
];

export const MISHAP_NEEDS = {
  /** What nature does it with: as subject alone. */
  nature: list(
    "earthquake quake typhoon cyclone hurricane storm flood floods flooding floodwater floodwaters slip slips rockslide water waters tornado tsunami volcano landslide landslides mudslide mudslides rains rain downpour avalanche lightning waves tremor blizzard fire fires wildfire wildfires blaze hail lava ash wind winds gust gusts gale snow swell surge torrent rockfall heatwave flames",
  ),
  disease: list(
    "cholera measles dengue ebola mpox malaria polio virus flu influenza outbreak epidemic disease diphtheria meningitis plague",
  ),
  /** What stops flowing: as subject alone. */
  current: list("lights power electricity grid internet current"),
} as const;
export const MISHAP_SUBJECTS = ["nature", "disease", "current"] as const;
export const MISHAP_OBJECTS = [] as const;
