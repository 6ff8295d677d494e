/** Words that different reports use for one and the same thing; the first of each row stands for all. Our own table, grown from reading reports side by side. */
const ALIKE: readonly string[] = [
  "dead die dies died dying death deaths killed kill kills killing toll fatality fatalities slain perished lives drowned drowning",
  "wounded wound wounding wounds injured injure injures injuring injuries hurt",
  "ship ships boat boats ferry ferries vessel vessels trawler dinghy speedboat tanker tankers freighter destroyer frigate warship",
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
  "treaty convention agreement agreed agree deal pact accord memorandum signed sign signing ceasefire truce",
  "abduct abducted abducts abduction kidnapped kidnap kidnaps kidnapping kidnappings",
  "free freed release released releases rescue rescued",
  "pupil pupils student students schoolchildren schoolgirls schoolboys children",
  "school schools college university academy",
  "collapse collapsed collapses caved",
  "storm stormed overran assault assaulted",
  "election elections vote votes voters voted voting poll polls ballot",
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
  "refinery refineries depot depots warehouse warehouses terminal terminals fuel oil",
  "launch launched launches launching fired firing test tested tests testing",
  "deploy deployed deploys deployment sent send sends dispatched",
  "deliver delivered delivery deliveries supply supplied supplies donated donate pledge pledged promised",
  "withdraw withdrew withdrawn withdrawal quit quits exit retreat retreated pulled",
  "power electricity energy grid",
  "coup putsch takeover junta",
  "closed close closes closing closure shut shuts shutting sealed seals",
  "crossing crossings checkpoint checkpoints border borders frontier",
  "lorry lorries truck trucks vehicle vehicles convoy convoys",
  "landslide landslides mudslide mudslides rockslide",
  "migrant migrants refugee refugees",
  "summon summons summoned",
  "evacuate evacuated evacuates evacuation evacuations displaced fled flee",
  "trained training instruct instructed",
];

/** The same of words that not every attack or meeting is told with. */
const SELDOM_ALIKE: readonly string[] = [
  "parliament lawmakers lawmaker legislators legislature deputies senators mps",
  "approve approved approves passed adopt adopted adopts ratify ratified endorsed",
  "court courts judge judges tribunal",
  "sentenced sentence sentences jailed jail prison imprisoned convicted",
  "bus buses minibus minibuses",
  "house houses home homes building buildings apartment apartments residential",
  "airport airports airfield runway runways",
  "railway railways rail train trains track",
  "mine mines mining landmine landmines",
  "embassy consulate",
];

const toPairs = (row: string): [string, string][] => {
  const words = row.split(" ");
  return words.map((word) => [word, words[0] ?? word]);
};

export const STANDS_FOR: ReadonlyMap<string, string> = new Map([...ALIKE, ...SELDOM_ALIKE].flatMap(toPairs));

/** The word by which one in lower case is compared. */
export function standingFor(word: string): string {
  return STANDS_FOR.get(word) ?? stem(word);
}

/** "deliveries" and "delivery", "damaged" and "damage": enough to compare two reports by. */
function stem(word: string): string {
  return word
    .replace(/(?:ies|ied)$/, "y")
    .replace(/(?:ings?|ed|es|s)$/, "")
    .replace(/e$/, "");
}

/** Of those that stand for others, the ones that say little. */
export const COMMON: ReadonlySet<string> = new Set(ALIKE.map((row) => row.split(" ")[0] ?? row));

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
