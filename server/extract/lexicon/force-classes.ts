import { WordSet } from "../word-set.ts";

const list = (words: string) => new WordSet(words.trim().split(/\s+/));

/** Classes of words by which an ambiguous verb of force or movement is known for what it is. */
export const FORCE_NEEDS = {
  /** Who advances, trains and is driven back: as subject alone. */
  /** What is cut, jammed or loosened on railways and engines to harm them. */
  gear: list("brake brakes gearbox gearboxes fishplates bolts rails rail sleepers railway track tracks locomotive locomotives radiator"),
  armed: list(
    "troops soldiers forces force army armies units unit battalion battalions brigade brigades regiment division column columns tanks armour armor rebels fighters militants insurgents guerrillas counterrevolutionaries counter-revolutionaries mujahideen militia militias militiamen gunmen infantry paratroopers commandos marines police guard navy garrison offensive junta jihadists separatists paramilitaries partisans cavalry vanguard corps recruits conscripts reservists volunteers mercenaries cadets contingent battlegroup battlegroups grouping terrorists aviation artillery saboteurs servicemen",
  ),
  /** Who comes to blows without being an army: as subject alone. */
  rivals: list(
    "herders farmers pastoralists gangs gang supporters youths smugglers clans clan clansmen tribes tribesmen prisoners inmates villagers fishermen factions families rivals nomads settlers loggers miners poachers hooligans fans kin clubs",
  ),
  foes: list(
    "them jihadists jihadist terrorists terrorist attackers bandits troops soldiers forces army rebels fighters militants insurgents guerrillas militia militias gunmen separatists jihadists battalions brigade enemy invaders occupiers saboteurs combatants",
  ),
  outlaws: list(
    "members member operatives operative commander commanders ringleader ringleaders khwarij khawarij infiltrators maoists naxals takfiris",
  ),
  /** Words of a front line. */
  frontline: list(
    "enemy occupiers invaders aggressor troops soldiers forces army units rebels fighters militants insurgents brigade russians ukrainians defences defenses positions lines direction axis sector front frontline",
  ),
  warship: list(
    "warship warships frigate frigates destroyer destroyers cruiser corvette corvettes carrier carriers submarine submarines flotilla fleet squadron gunboat gunboats cutter cutters minesweeper minesweepers navy naval patrol",
  ),
  /** What falls from the sky: as subject alone. */
  shells: list(
    "missile missiles rocket rockets drone drones shell shells bomb bombs mortar mortars projectile projectiles grenade grenades salvo artillery",
  ),
  patrols: list("patrol patrols"),
  wars: list("war wars"),
  road: list("road roads highway railway route routes supply motorway"),
  bases: list("base bases camp camps barracks outpost outposts garrison airfield airbase position positions checkpoint checkpoints"),
  town: list("town village city villages towns capital territory ground positions position foothold stronghold enclave airport base camp"),
  seized: list(
    "village villages town towns city capital base bases camp airport airfield bridge hill hills heights stronghold district districts outpost outposts checkpoint positions barracks garrison crossing port headquarters building refinery territory island station",
  ),
  lost: list(
    "people journalists activists students women men girls boys children fishermen migrants farmers villagers tourists hikers climbers sailors soldiers teacher journalist activist lawyer student man woman girl boy trader driver",
  ),
  arms: list("weapons arms rifles guns"),
  /** What is knocked out at the front. */
  "knocked-out": list(
    "bradley bradleys leopard leopards abrams tank tanks bmp bmps btr btrs apc apcs ifv ifvs gun guns mortar mortars howitzer howitzers mlrs launcher launchers buk buks tor tors radar radars pickup pickups armoured armored self-propelled dugout dugouts tunnel tunnels crew crews occupiers occupier invaders infantry infantrymen servicemen manpower personnel boat boats usv usvs",
  ),
  /** What is taken of a town, step by step. */
  blocks: list("street streets block blocks treeline treelines trench trenches strongpoint strongpoints dacha dachas"),
  /** What is wiped out in the field. */
  formations: list(
    "battalion battalions brigade brigades regiment platoon platoons squad squads band bands garrison detachment detachments column columns unit units formation formations gang gangs cell cells",
  ),
  hoses: list("cannon cannons"),
  power: list("power"),
  loot: list(
    "cash jewels jewellery jewelry cattle livestock copper cable cables paintings painting million billion cryptocurrency funds data records passwords documents weapons rifles ammunition explosives gold",
  ),
  driven: list(
    "tanker tankers freighter convoy convoys trucks boats boat ships ship vessels vessel migrants refugees fishermen trawlers fishing herders people lorries",
  ),
  patrolling: list("patrols presence garrison defences defenses"),
  captors: list(
    "kidnappers captivity captors bandits gunmen traffickers hideout hostages hostage captives captive abducted kidnapped abductors pirates jihadists",
  ),
  arsenal: list("battery batteries systems launchers bombers howitzers s-400"),
  /** Those who meet in the field. */
  hosts: list("army armies fleet fleets squadron troops forces rebels cavalry column garrison host battle corps division legions"),
  bullets: list("bullets bullet gunfire shots fire machine-gun"),
  /** Whose victims people fall. */
  killers: list(
    "gunmen gunman assassins assassin killers hitmen bullets hail shots gunfire militants rebels soldiers guerrillas attackers",
  ),
  throats: list("throat throats"),
  losses: list("losses casualties defeat"),
  vehicles: list("convoy motorcade car cars bus buses vehicle vehicles house houses embassy consulate police policemen soldiers train"),
  pylons: list("pylon pylons tower towers poles mast masts antenna antennas transmitter"),
  /** People and ships that are taken. */
  taken: list(
    "people man men woman women girl girls boy boys child children students pupils schoolgirls sailors seamen fishermen tourists workers engineers engineer farmers villagers teachers teacher nurses nurse doctor doctors priest priests nuns soldiers policemen officers officer journalist journalists traders passengers drivers driver hostages hostage businessman businessmen mayor chief him her them they he she both two prisoners captives pair",
  ),
  term: list("term sentence"),
  suspects: list("suspect suspects man men woman women teenager teenagers youth youths couple boy boys brothers pair suspected"),
  ring: list("ring network cell cells gang laboratory"),
  batons: list("baton batons"),
  chamber: list("parliament senate assembly congress legislature cabinet party parties council"),
  /** What of a navy or coast guard is seen to be about. */
  cruising: list(
    "warship warships frigate frigates destroyer destroyers cruiser cruisers corvette corvettes carrier carriers flotilla cutter cutters navy naval ships vessels sorties guard",
  ),
  readiness: list("readiness alert alertness"),
  craft: list(
    "ferry boat boats ship vessel trawler dinghy dinghies pirogue pirogues plane aircraft helicopter airliner jet glider canoe raft barge balloon balloons",
  ),
  /** Who is carried to the front. */
  carried: list("forces troops soldiers fighters recruits conscripts reinforcements mercenaries paratroopers marines servicemen"),
  rocketry: list("missile missiles icbm rocket projectile projectiles"),
  charges: list("bomb bombs explosive explosives grenade grenades dynamite"),
  entrance: list("access entry passage convoys"),
  pows: list("prisoners prisoner captives hostages detainees soldiers troops wounded sailors fishermen workers"),
  prisoners: list("prisoner prisoners pow pows captives"),
  earthworks: list("trenches fortifications bunkers defences defenses dugouts barricades"),
  /** What goes off under those who pass: as object alone. */
  landmines: list("mine mines landmine landmines ied ieds booby"),
  cells: list("prison jail barracks custody cell cells police"),
  gates: list("checkpoint checkpoints gate gates roadblock"),
  /** Who leaves a place because of what happens there: as subject alone. */
  fleeing: list(
    "people civilians families villagers inhabitants residents refugees households women thousands hundreds dozens townspeople townsfolk herders returnees population displaced",
  ),
  /** Who comes back from where somebody held them: as subject alone. */
  returners: list(
    "them others defenders prisoners pows hostages hostage captives captive pupils students schoolgirls schoolboys girls boys sailors seamen fishermen crew drivers farmers engineers tourists pilgrims miners teachers nurses nuns priests monks priest bishop journalists journalist travellers passengers conscripts soldiers servicemen policemen workers driver sailor engineer teacher nurse abducted kidnapped",
  ),
  serving: list("army nationals citizens recruits conscripts volunteers fighters"),
  lives: list("men soldiers troops fighters servicemen lives crew comrades"),
  lines: list("cable cables pipeline line lines interconnector estlink balticconnector nordbalt"),
  questioned: list(
    "captain crew suspect suspects man men woman women officers driver sailors brothers couple civilians students journalists employees suspects activists",
  ),
  permits: list("licence license permit permits accreditation licences licenses"),
  fleets: list("submarine destroyer frigate corvette cruiser warship warships carrier cutter"),
  conscription: list("conscription mobilisation mobilization call-up"),
  minefield: list("mines minefields minefield"),
  /** What somebody sits in and flies. */
  crewed: list("jet jets fighter fighters bomber bombers warplane warplanes plane planes helicopter helicopters"),
  /** What is sunk by somebody. */
  sunk: list(
    "boat boats ship ships vessel vessels tanker tankers freighter frigate frigates destroyer corvette cruiser submarine submarines warship warships patrol landing skiff skiffs dhow dhows trawler trawlers ferry barge speedboat speedboats cutter cutters gunboat gunboats",
  ),
  /** Sent abroad to work: who of them runs away deserts. */
  labourers: list("builders workers labourers laborers loggers lumberjacks seamstresses woodcutters"),
  /** What marches or drives to the front: as subject alone. */
  columns: list("column columns reinforcements"),
  /** What blows things up: as subject alone. */
  charge: list("bomb bombs device devices explosives charge charges blast explosion"),
  casualties: list("casualties"),
  /** What is sent over a sea or along a border, to be seen. */
  sorties: list(
    "aircraft warplane warplanes plane planes jets jet bomber bombers fighters helicopters warship warships ships vessels destroyer frigate boats",
  ),
  fortress: list("base bases garrison outpost outposts unit units brigade battalion regiment"),
  /** What soldiers do abroad, and end. */
  tour: list("mission deployment occupation operation operations"),
  signals: list("navigation signal signals gps radio communications radar broadcasts satellite"),
  mains: list("power electricity water gas heating internet"),
} as const;

export const FORCE_SUBJECTS = [
  "labourers",
  "columns",
  "charge",
  "crewed",
  "rivals",
  "fleeing",
  "returners",
  "armed",
  "shells",
  "warship",
  "craft",
  "rocketry",
  "lines",
] as const;
export const FORCE_OBJECTS = [
  "outlaws",
  "knocked-out",
  "blocks",
  "formations",
  "gear",
  "patrols",
  "wars",
  "landmines",
  "cells",
  "gates",
  "road",
  "bases",
  "town",
  "loot",
  "patrolling",
  "driven",
  "seized",
  "arms",
  "power",
  "foes",
  "losses",
  "vehicles",
  "pylons",
  "taken",
  "term",
  "suspects",
  "ring",
  "chamber",
  "readiness",
  "sunk",
  "questioned",
  "permits",
  "fleets",
  "conscription",
  "minefield",
  "lives",
  "charges",
  "entrance",
  "pows",
  "earthworks",
  "carried",
  "casualties",
  "sorties",
  "fortress",
  "tour",
  "signals",
  "mains",
] as const;
