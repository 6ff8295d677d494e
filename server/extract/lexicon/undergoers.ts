import { ONE_PERSON } from "./quantities.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** People without a name to whom things are done. */
export const PEOPLE_NOUNS = words(`
  people civilian civilians man men woman women child children boy boys girl girls schoolgirls schoolboys teenager teenagers baby person persons passenger passengers pedestrian pedestrians bystander bystanders
  resident residents villager villagers peasant peasants farmer farmers herder herders fisherman fishermen worker workers miner miners labourer labourers laborers driver drivers trader traders shopkeeper shopkeepers
  student students teacher teachers professor professors rector lawyer lawyers judge judges magistrate magistrates prosecutor prosecutors journalist journalists reporter reporters cameraman photographer photographers
  priest priests nun nuns bishop archbishop imam imams cleric clerics monk monks missionary missionaries pastor pastors worshippers pilgrim pilgrims
  doctor doctors nurse nurses medic medics paramedic paramedics rescuer rescuers firefighter firefighters volunteer volunteers activist activists leader leaders unionist unionists supporter supporters
  mayor mayors governor governors councillor councillors councilor councilors senator senators deputy deputies congressman lawmaker lawmakers minister ministers president ambassador ambassadors consul diplomat diplomats official officials envoy candidate candidates politician politicians
  soldier soldiers troops officer officers policeman policemen police gendarme gendarmes constable constables servicemen serviceman sailor sailors crew pilot pilots guard guards bodyguard bodyguards recruit recruits conscripts marines commander commanders colonel general captain peacekeeper peacekeepers
  businessman businessmen industrialist banker engineer engineers technician technicians tourist tourists migrant migrants refugee refugees protester protesters demonstrator demonstrators prisoner prisoners hostage hostages detainee detainees suspect suspects
  militant militants insurgent insurgents rebel rebels guerrilla guerrillas fighter fighters gunman gunmen terrorist terrorists bomber attacker attackers assailant assailants members member family families relatives wife wives widows son daughter brother father mother husband sister uncle cousin nephew
  agent agents thieves thief director directors manager owner principal headmaster headmistress chief chiefs elder elders ombudsman ombudswoman inspector sergeant major lieutenant captains general admirals warden
  tourist traveller travellers traveler travelers commuter commuters motorist motorists cyclist taxi-driver chauffeur staff employees employee contractor contractors aid-worker colleague colleagues aide aides
  nomads settlers loggers fishers tribesmen clansmen clergymen schoolchildren pupils pupil toddler infant youths youth teen teens couple pensioner families household
  shepherd shepherds customer customers patient patients seaman recluse orphans orphan spectators spectator fan fans vigilante vigilantes
  inmate inmates guest guests expert experts guide guides specialist specialists interpreter interpreters translator translators mourners pilgrims cook cooks geologist geologists hiker hikers climber climbers herdsman herdsmen reservist reservists
  jurist lecturer principal scholar poet singer blogger editor cartoonist columnist witness informant defector dissident dissidents exile exiles cadres recruits cadets cadet trainees ministers
`);

/** Things that are struck, set on fire or blown up. */
const TARGET_NOUNS = words(`
  embassy embassies consulate headquarters office offices building buildings barracks base bases garrison outpost post checkpoint checkpoints station stations convoy convoys patrol column camp camps
  pipeline pipelines refinery plant plants depot depots warehouse warehouses factory substation pylon pylons tower towers bridge bridges railway train trains bus buses car cars vehicle vehicles truck trucks helicopter plane aircraft airport airfield port
  ship ships tanker tankers boat boats ferry vessel vessels warship frigate market hospital hospitals clinic school schools university church mosque mosques temple synagogue hotel restaurant cafe discotheque nightclub bar mall shop shops bank banks
  house houses home homes residence apartment apartments block prison jail hall courthouse court town-hall newspaper dam grid cable battery radar launcher launchers tank tanks bunker tunnel tunnels
`);

/** Those who act without a name or a known group. */
const DOER_NOUNS = words(`
  units unit men man individuals individual attackers attacker militias militia assailants assailant bomber bombers hitmen students workers miners farmers supporters opponents critics loyalists crowd crowds mob mobs sniper snipers forces gang gangs squad band patrol thugs hooligans subversives delinquents criminals commandos commando
`);

const AGENTIVE = /(?:[^aeiou]ers|eurs|ors|ists|ants|ians|men|women)$/;
/** End like people and are none. */
const NO_PEOPLE = words(`
  detonators revolvers silencers fertilisers fertilizers transmitters receivers generators excavators bulldozers scooters loudspeakers timers lighters
  helicopters containers trailers tankers freighters bunkers cruisers destroyers headquarters quarters meters metres kilometers kilometres centimeters hours towers computers papers numbers orders bombers launchers shelters trawlers
  members chapters letters matters centers centres borders waters cylinders boulders powers offers rivers covers tractors motors reactors doctors-office sensors corridors floors doors errors factors sectors mirrors
  plants restaurants grants warrants giants merchants-bank speciments specimens regimens hectares posters banners flyers newspapers dollars years acres transformers carriers boosters choppers steamers liners interceptors
`);

export function isPeople(lower: string): boolean {
  return PEOPLE_NOUNS.has(lower) || (lower.length > 5 && AGENTIVE.test(lower) && !NO_PEOPLE.has(lower) && !TARGET_NOUNS.has(lower));
}

/** End like one person and are none. */
const NO_PERSON = words(`
  human inhuman german roman ottoman norman
  coaster freighter lighter cutter trawler tender dredger minehunter minesweeper icebreaker steamer cruiser destroyer bulldozer excavator digger loader router transmitter receiver detonator silencer cylinder another other together rather further later earlier former latter either neither whether however remainder number order water matter border tower power river murder surrender disaster danger anger hunger winter summer weather shelter helicopter container trailer tanker freighter bunker cruiser bomber launcher carrier barrier
  newspaper computer paper letter chapter quarter meter metre centre center theater theatre poster register transfer offer cover corner crater boiler charter chamber member sister brother father mother daughter
  september october november december
  sector motor reactor corridor floor door mirror error terror horror harbor labor honor color interior exterior factor tractor sensor list assist resist exist consist twist
`);

/** "a welder", "the warder": somebody, where something is done to somebody. */
export function isSomebody(lower: string): boolean {
  return (
    isPeople(lower) ||
    ONE_PERSON.has(lower) ||
    (/(?:[a-z]man|woman)$/.test(lower) && !NO_PERSON.has(lower)) ||
    (lower.length > 5 && /(?:[^aeiou]er|eer|or|ist|ian)$/.test(lower) && !NO_PERSON.has(lower) && !TARGET_NOUNS.has(lower))
  );
}

const SEVERAL = words("people police women men troops personnel staff crew family household couple children infantry youth cadre");

/** "a welder", never "a crew" or "welders". */
export function isOnePerson(lower: string): boolean {
  return ONE_PERSON.has(lower) || (isSomebody(lower) && !/(?:s|men)$/.test(lower) && !SEVERAL.has(lower));
}

export function isDoer(lower: string): boolean {
  return DOER_NOUNS.has(lower) || isPeople(lower);
}

export function isTarget(lower: string): boolean {
  return TARGET_NOUNS.has(lower);
}

/** Anybody at all: says nothing of who it was. */
export const ANYBODY = words("people person persons others other individuals inhabitants victims dead casualties members families");

/** Whoever was there: worth naming beside somebody else, not alone. */
export const ANYONE: ReadonlySet<string> = new Set([
  ...ANYBODY,
  ...words(
    "civilian civilians man men woman women child children boy boys girl girls resident residents villager villagers worker workers farmer farmers soldier soldiers troops officer officers policeman policemen police servicemen personnel staff crew youths youth teenager teenagers family employees locals couple bystanders pedestrians",
  ),
]);
