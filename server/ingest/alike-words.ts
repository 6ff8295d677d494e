/** Words that different reports use for one and the same thing; the first of each row stands for all. Our own table, grown from reading reports side by side. */
const ALIKE: readonly string[] = [
  "dead die dies died dying death deaths killed kill kills killing toll fatality fatalities slain perished lives",
  "wounded wound wounding wounds injured injure injures injuring injuries hurt",
  "ship ships boat boats ferry ferries vessel vessels trawler dinghy tanker tankers freighter destroyer frigate warship",
  "sink sinks sank sunk sinking capsized capsize capsizes overturned went-down",
  "troops soldiers soldier servicemen serviceman forces army military fighters units unit engineers sappers personnel instructors",
  "strike strikes struck hit hits hitting attack attacks attacked raid raids pounded targeted",
  "shelling shelled shell shells artillery mortar mortars",
  "drone drones uav uavs unmanned",
  "missile missiles rocket rockets",
  "bomb bombs bombed bombing bombardment explosive explosives",
  "blast blasts explosion explosions exploded explode detonated",
  "fire fires blaze ablaze burned burning burnt",
  "fighting fight fought clash clashes clashed battle battles combat skirmish skirmishes exchanged-fire",
  "capture captured captures seized seize seizes seizure took taken overran occupied control",
  "arrest arrested arrests detained detain detains detention custody",
  "talks talk met meet meets meeting discuss discussed discussions negotiations negotiated consultations visit visited summit",
  "treaty agreement agreed agree deal pact accord memorandum signed sign signing ceasefire truce",
  "abduct abducted abducts abduction kidnapped kidnap kidnaps kidnapping kidnappings",
  "free freed release released releases rescue rescued",
  "pupil pupils student students schoolchildren children",
  "school schools college university academy",
  "collapse collapsed collapses caved",
  "storm stormed overran assault assaulted",
  "election elections vote voted voting poll polls ballot",
  "exercise exercises drill drills manoeuvres maneuvers",
  "president head leader",
  "harbour harbor port ports",
  "swap swapped exchange exchanged",
  "prisoner prisoners captive captives pow pows hostages hostage",
  "sanction sanctions sanctioned blacklisted embargo",
  "expel expelled expels expulsion expulsions ousted persona personae grata gratae",
  "protest protests protested protesters demonstrators demonstration demonstrations demonstrated rally rallied march marched",
  "company companies firm firms enterprise enterprises",
  "village villages settlement settlements hamlet",
  "town towns city cities",
  "civilian civilians resident residents villagers inhabitants people persons",
  "gunmen gunman militants militant attackers insurgents rebels jihadists armed",
  "ambush ambushed ambushes",
  "flood floods flooding flooded floodwaters deluge",
  "earthquake earthquakes quake tremor temblor",
  "crash crashed crashes derailed derailment collided collision wreck",
  "aircraft plane planes jet jets airplane aeroplane fighter",
  "refinery refineries depot depots terminal terminals fuel oil",
  "launch launched fired firing test tested",
  "deploy deployed deploys deployment sent send sends dispatched",
  "deliver delivered delivery deliveries supply supplied supplies donated donate pledge pledged promised",
  "withdraw withdrew withdrawn withdrawal retreat retreated pulled",
  "power electricity energy grid",
  "coup putsch takeover junta",
  "closed close closes closing closure shut shuts shutting sealed seals",
  "crossing crossings checkpoint checkpoints border borders frontier",
  "lorry lorries truck trucks vehicle vehicles convoy convoys",
  "landslide landslides mudslide mudslides rockslide",
  "migrant migrants refugee refugees",
  "summon summons summoned",
  "evacuate evacuated evacuates evacuation evacuations displaced fled flee",
  "train trained training trains instruct instructed",
];

export const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap((row) => {
    const words = row.split(" ");
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/** Words that say nothing about what happened. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor of in on at to from by for with without into onto over under near off up down out about after before during since until
  between among against around along across through as than then so that this these those it its he she they them their his her him who whom whose
  which what when where while how is are was were be been being has have had having do does did not no can could may might will would shall should
  said say says saying told tell tells reported report reports reportedly according added announced statement officials official authorities
  spokesman spokesperson spokeswoman source sources also again early late earlier later more most least less some several many much one two three
  four five six seven eight nine ten eleven twelve another other each both all any least almost nearly there here very just only still already
  today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday morning evening night overnight afternoon noon midnight dawn
  january february march april may june july august september october november december day days week weeks month months year years first second`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
