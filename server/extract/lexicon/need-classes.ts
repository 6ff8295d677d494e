import { WordSet } from "../word-set.ts";
import { CUSTODY_NEEDS, CUSTODY_OBJECTS, CUSTODY_SUBJECTS } from "./custody-rows.ts";
import { FORCE_NEEDS, FORCE_OBJECTS, FORCE_SUBJECTS } from "./force-classes.ts";
import { HARM_NEEDS, HARM_OBJECTS, HARM_SUBJECTS } from "./harm-rows.ts";
import { MISHAP_NEEDS, MISHAP_SUBJECTS } from "./mishap-rows.ts";
import { POLICY_NEEDS, POLICY_OBJECTS, POLICY_SUBJECTS } from "./policy-rows.ts";
import { POLITY_NEEDS, POLITY_OBJECTS, POLITY_SUBJECTS } from "./polity-rows.ts";
import { WORD_NEEDS, WORD_OBJECTS, WORD_SUBJECTS } from "./word-classes.ts";

const list = (words: string) => new WordSet(words.trim().split(/\s+/));

/** Classes of words by which an ambiguous verb is known for what it is. */
export const NEEDS = {
  ...FORCE_NEEDS,
  ...WORD_NEEDS,
  ...HARM_NEEDS,
  ...CUSTODY_NEEDS,
  ...POLITY_NEEDS,
  ...POLICY_NEEDS,
  ...MISHAP_NEEDS,
  troops: list(
    "patrol patrols divisions regiments contingents squadrons troops soldiers forces personnel units unit battalion battalions brigade brigades reinforcements engineers sappers warship warships ships ship vessel vessels fleet carrier jets fighters infantrymen policemen guardsmen warplanes frigate frigates destroyer destroyers squadron squadrons volunteers recruits mercenaries contingent minehunter minehunters minesweeper minesweepers corvette corvettes cutter cutters gunboat gunboats squad squads platoon platoons snipers gunners specialists crews peacekeepers marines officers servicemen infantry army regiment division police guards tanks vehicles workers labourers laborers builders instructors advisers submarine bombers reservists men observers monitors inspectors rangers gendarmes commandos paratroopers airmen sailors company corps militiamen",
  ),
  goods: list(
    "artillery hospitals bus minibus minibuses pickup pickups jeep jeeps van vans lorry lorries car cars 16s 35s vehicles boats boat ambulances ambulance patriot battery guns rifles flour rice blankets kits doses radars radar launchers transformers seeds diesel wheat turbines turbine helmets weapons weapon arms missiles missile ammunition shells munitions tanks aircraft drones systems system supplies equipment aid assistance funds funding package packages food medicine medicines medical vaccines rockets howitzers generators grain fuel oil money grant loan batteries interceptors helicopters jets tonnes tons help million billion convoy trucks shelter tents doctors electricity power machines excavators buses uniforms engines parts trucks locomotives coal oil petrol technology components",
  ),
  talks: list(
    "talks negotiations meeting meetings summit consultations conference discussions call round dialogue session briefing visit council cabinet",
  ),
  deal: list(
    "treaty agreement agreements deal deals pact accord accords memorandum ceasefire truce contract contracts protocol declaration document documents partnership accession",
  ),
  attack: list(
    "acid molotov cocktail cocktails firebomb firebombs explosive explosives dynamite petrol cyberattack cyberattacks attack attacks strike strikes assault offensive raid raids missile missiles drone drones rocket rockets shell shells mortar mortars bombardment barrage salvo airstrike airstrikes bombing bombings ambush invasion incursion counterattack counteroffensive operation shots rounds grenade grenades bomb bombs kab kabs fab fabs artillery projectiles torpedo iskander iskanders kinzhal kinzhals kalibr kalibrs shahed shaheds geran gerans",
  ),
  exercise: list("exercise exercises drill drills manoeuvres maneuvers wargames games"),
  sanctions: list("sanctions sanction embargo tariffs tariff restrictions ban bans measures"),
  protest: list(
    "bandh hartal shutdown walkout picket protest protests rally rallies demonstration demonstrations march marches strike strikes vigil sit-in",
  ),
  fire: list(
    "hotel hotels hostel hospital hospitals clinic kindergarten plane planes jet houses guns missile missiles drone drones rocket rockets shell shells bomb bombs strike strikes artillery depot refinery airfield port bridge plant warehouse mine mines landmine landmines ied device gunship bomber aviation building house homes school hospital convoy vehicle airstrike airstrikes uav uavs gunfire shelling mortar mortars projectile projectiles warplane warplanes jets kamikaze munition munitions bombs aircraft blast explosion dynamite arsonists firebomb firebombs molotov petrol bazooka rpg charges militants forces troops rebels gunmen grenade explosives attack military army debris shahed shaheds geran gerans lancet lancets iskander iskanders targets positions facilities facility base bases headquarters post posts launcher launchers bunker hangar tank tanks refineries depots substation substations terminal railway tanker warship warships frigate market church shops apartment dormitory factory factories",
  ),
  blown: list(
    "checkpoint policemen soldiers barracks patrol convoy embassy consulate mosque church shrine rally courthouse pylon pylons pipeline railway track rails bridge bank headquarters sabotage saboteurs militants terrorist terrorists roadside planted",
  ),
  cars: list("car van vehicle jeep truck taxi pickup boat minibus"),
  weaponry: list(
    "bombs bomb missile missiles rocket rockets drone drones munition munitions artillery gas agent agents phosphorus napalm flamethrowers flamethrower mines grenades shells mortars himars atacms kinzhal kinzhals kalibr iskander iskanders shahed shaheds lancet lancets oreshnik storm scalp taurus grad grads smerch uragan howitzers helicopters warplanes tanks uavs fpv",
  ),
  captive: list(
    "vessel vessels ship ships tanker trawler dhow freighter prisoners prisoner hostages hostage captives captive he she they student trader traders businessman priest fishermen sailors girls schoolgirls pilgrims tourists nationals citizens pilot pilots sailor fisherman reporter reporters correspondent cleric clerics imam missionary missionaries diplomat diplomats consul contractor contractors jailed imprisoned captured activists priests nuns nurses teachers miners farmers villagers students policemen officers judges detainee dissidents soldiers bodies detainees pows troops crew journalist journalists people civilians children men women convicts him her them suspects driver drivers engineer engineers worker workers doctor doctors nurse technicians abducted kidnapped seized detained man woman boy girl bishop colonel general mayor manager hikers climbers guards personnel fighters militants servicemen marines dissident",
  ),
  /** Of whom or in which row an exchange is. */
  swaps: list(
    "next previous last latest second third fourth fifth sixth prisoners captives pows servicemen bodies remains guards detainees",
  ),
  war: list("war fighting clashes hostilities conflict violence battle battles gunfight firefight"),
  ranks: list("army ranks brigade brigades forces battalion battalions legion militia militias insurgency guerrillas"),
  corpses: list("remains skeletons bodies body corpses corpse dead grave graves"),
  gifts: list(
    "weapons arms howitzers tonnes tons million shipment batteries loan grant drones tanks aircraft vaccines aid missiles jets helicopters vehicles boats shells ammunition launchers guns fuel oil grain rice systems technology",
  ),
  trainees: list(
    "troops soldiers sappers recruits pilots officers engineers forces crews crew cadets units police marines servicemen guard instructors brigade army defence",
  ),
  menace: list(
    "answered punished avenged answer block boycott retaliate retaliation retaliatory retake recapture crush march price consequences respond response force punish punishment death revenge targets pursue avenge",
  ),
  envoy: list("ambassador ambassadors envoy consul charge chargé attaché attache commissioner diplomat diplomats nuncio"),
  post: list("post posts position positions unit units ranks city town village area airport base"),
  ties: list(
    "ties relations cooperation partnership embassy ambassador ambassadors assets diplomats visas membership aid assistance deliveries flights",
  ),
  concern: list("concern concerns alarm dismay regret worry worries unease"),
  outrage: list("outrage anger condemnation indignation"),
  garrison: list(
    "troops soldiers forces personnel fighters infantrymen infantry mercenaries servicemen marines commandos paratroopers instructors advisers advisors militiamen contractors volunteers recruits engineers sappers officers reinforcements convoy battalion brigade units elements division regiment detachment",
  ),
  backup: list("support reinforcement reinforcements"),
  stationed: list(
    "troops soldiers forces base bases garrison positions position post posts outpost outposts barracks contingent peacekeepers units fighters",
  ),
  evacuees: list(
    "people residents civilians families villagers inhabitants thousands hundreds dozens homes population refugees women children students patients households tourists workers locals everyone nationals citizens foreigners staff diplomats employees passengers town village villages city district neighbourhood island hospital building buildings school schools hotel",
  ),
  works: list("mining production drilling extraction pumping quarrying logging"),
  cables: list("cable cables interconnector estlink balticconnector nordbalt"),
  support: list("support solidarity backing commitment commitments guarantees"),
  test: list("missile missiles icbm weapon weapons warhead satellite"),
  border: list("border frontier territory river line airspace waters town village city region country outskirts suburbs"),
  ballot: list("vote election elections run-off runoff presidency referendum by-election landslide re-election"),
  vote: list("president parliament prime leader mayor assembly government"),
  crossing: list("border borders crossing crossings airspace strait straits port ports frontier"),
  frontier: list("border borders crossing crossings airspace frontier frontiers"),
  claims: list("reports report claims claim accusations allegations rumours rumors statements"),
  crowd: list(
    "hundred protesters demonstrators people supporters thousands hundreds dozens students workers activists residents women miners farmers crowd crowds opposition",
  ),
  /** Those who gather against somebody: as subject alone. */
  crowds: list(
    "protesters demonstrators supporters students workers activists residents women miners farmers crowd crowds opposition villagers drivers truckers fishermen lorry taxi strikers nurses teachers doctors mourners relatives settlers youths youth union unions herders pensioners people hundreds thousands dozens",
  ),
  aircraft: list(
    "bomber bombers tu mig unmanned aerial drone drones missile missiles rocket rockets uav uavs aircraft jet jets helicopter helicopters plane warplane f-16s f-35s f-15s su-27s su-35s mig-29s mig-31s 16s 35s 15s 29s gripens typhoons eurofighters rafales fighters balloon balloons projectile projectiles shahed shaheds",
  ),
  hostage: list("hostages hostage captives captive kidnapped abducted kidnappers captors"),
  calamity: list("disaster mourning"),
  homes: list(
    "houses homes huts village villages shops church churches mosque stalls vehicles machinery crops aircraft truck trucks lorry lorries bus buses car cars tanker tankers excavator excavators machines school schools mosques farm farms hamlet hamlets granaries warehouse warehouses",
  ),
  airspace: list("airspace waters border"),
  vehicle: list("pickup car truck bus van suv vehicle motorcycle lorry minibus tractor trailer coach taxi"),
  rations: list("food aid flour rice grain medicine medicines supplies rations parcels pallets water"),
  relief: list(
    "sorghum maize beans rice doctors nurses medics food medicine medicines aid relief grain supplies humanitarian medical tents blankets flour wheat vaccines",
  ),
  vessel: list(
    "ship ships vessel vessels tanker tankers boat boats trawler freighter tug barge coaster carrier dhow dhows skiff cargo yacht migrants cocaine drugs shipment",
  ),
  residents: list(
    "people residents civilians families villagers inhabitants thousands hundreds dozens homes population refugees women children students patients households tourists workers locals everyone their",
  ),
  guest: list(
    "rapporteur ombudsman ombudswoman coordinator adviser advisor senator governor archbishop emir sultan sheikh monarch mission missions chairman chairwoman speaker commander commanders generals emissary emissaries mediator parties factions president minister ministers premier premiers chancellor king prince delegation ambassador envoy leader leaders counterpart chief secretary pope commissioner negotiators talks visit officials ambassadors envoys diplomats delegations presidents captain colleague colleagues counterparts heads mediators foreign-ministers vice-ministers secretary-general lawmakers senators deputies mps",
  ),
  relations: list("relations ties"),
  offence: list(
    "killing killings attack attacks bombing fire fires blaze shooting shootings sabotage explosion blast ambush abduction hijacking assassination setting attempt plot damage disorder riot riots protest cutting inciting incitement insulting defaming spreading publishing organising organizing financing funding undermining planting selling passing supplying handing bombing killing murdering stabbing shooting aiding recruiting collecting",
  ),
  court: list(
    "jury bribery robbery theft burglary arson rape assault stabbing kidnapping smuggling trafficking sedition murder terrorism treason espionage court prosecutors prosecutor treason crimes corruption spying manslaughter homicide fraud stealing burgling driving possession shoplifting vandalism forgery extortion planning preparing plotting conspiring conspiracy attempting attempted fleeing filming photographing leaking police trial offences offenses",
  ),
  emergency: list(
    "commotion exception curfew siege emergency martial lockdown blackout blockade gatherings rallies assemblies protests demonstrations",
  ),
  bloc: list("ecowas bloc union alliance treaty pact convention nato opec coalition confederation"),
  armour: list("armour armor tanks column columns convoy armoured armored howitzers"),
  drones: list(
    "drone drones fpv fpvs shahed shaheds quadcopter quadcopters uav uavs aircraft jet jets balloon balloons warplane warplanes bomber bombers",
  ),
  besiegers: list("troops soldiers forces rebels army fighters gunmen tanks militants insurgents guerrillas militia"),
  airport: list("airport airports runway runways flights flight motorway highway schools school ferries ferry trains"),
  police: list("police officers detectives deputies agents gendarmes carabinieri constables"),
  slide: list(
    "shaft tunnel mine ceiling gallery pit boulders boulder rocks mud trees tree cliff hillside slope roof wall snow scaffolding embankment",
  ),
  seats: list(
    "ship vessel tanker trawler freighter bus minibus car train taxi lorry truck jeep van vehicle vehicles buses boat speedboat house home houses homes shop hotel clinic dormitory hostel office beds",
  ),
  them: list("him her them hostage hostages"),
  computers: list("servers server computers network networks website websites malware ransomware hackers portal systems database"),
  complaint: list("protest protests complaint complaints lawsuit note notes"),
  asked: list("to for"),
  fuel: list("fire flames vessel ship tanker building warehouse depot acres hectares factory bus"),
  storm: list(
    "earthquake quake typhoon cyclone hurricane storm flood floods floodwaters tornado tsunami river dam volcano landslide mudslide rains rain avalanche lightning waves tremor blizzard",
  ),
  labour: list(
    "dockers stevedores shops shopkeepers traders businesses unions pay workers worker trade teachers doctors nurses drivers pilots staff employees hunger pay wage wages strikers miners railway dockworkers 24-hour 48-hour transport airline labour labor",
  ),
  bomb: list(
    "booby charge firebomb firebombs bomb bombs bomber device mine mines explosive explosives grenade grenades suicide militants missile drone rocket shell dynamite attack ied blasts",
  ),
  assembly: list(
    "ministers leaders presidents ambassadors envoys delegations negotiators mediators diplomats elders chiefs chiefdoms governors mayors generals commanders commission commissions committee council parties sides representatives officials experts lawmakers bishops clerics imams heads factions judges delegates secretaries premiers monarchs emirs kings",
  ),
  delegates: list("delegates delegation delegations envoy envoys mission mediators negotiators team minister president premier"),
  // What is lifted when one gives way.
  curbs: list(
    "sanctions sanction ban bans curfew emergency blockade siege embargo restrictions restriction tariffs tariff martial lockdown suspension measures quarantine closure moratorium visa visas duties requirement requirements rules curbs controls",
  ),
  edict: list("decree decrees bill law laws order decision lawsuit objection objections veto tax levy curfew amendment regulation"),
  pursuit: list("charges charge warrants warrant case prosecution lawsuit demand demands complaint indictment"),
  network: list("internet communications telephone accreditation visas visa access"),
  passage: list(
    "exports imports flights inspectors observers monitors convoy convoys aid lorries trucks return access entry passage evacuation families",
  ),
  roadblock: list("checkpoint checkpoints roadblock roadblocks barricades barrier barriers"),
  cause: list(
    "plan plans proposal proposals bid candidacy candidate call calls initiative position claim claims resolution decision nomination membership deal independence sovereignty efforts mediation idea accession appeal ceasefire truce motion application",
  ),
  statehood: list(
    "state statehood independence government sovereignty republic president council authority territory winner election result results",
  ),
  condolence: list("condolences congratulations thanks gratitude appreciation sympathy sympathies"),
  claim: list(
    "it this report reports claim claims accusation accusations allegation allegations rumours rumors suggestion suggestions criticism charge charges account accounts assertion assertions complaint protest warning verdict findings figures toll version idea",
  ),
  offer: list("offer offers invitation invitations request requests proposal mediation demand demands help aid assistance"),
  motion: list(
    "statement resolution bill motion appointment accession bid draft package declaration text communique nomination proposal entry",
  ),
  falsehood: list(
    "false fabrication baseless absurd lie lies nonsense unfounded untrue fake disinformation invention groundless fiction slander fabricated propaganda",
  ),
  slur: list(
    "illegal unlawful dangerous provocation aggression violation massacre crime unacceptable terrorism terrorist irresponsible reckless outrageous cowardly barbaric shameful travesty disgrace genocide betrayal piracy escalation stunt affront insult charade farce sham mockery blackmail hypocrisy hypocritical shameless disproportionate interference",
  ),
  sought: list(
    "million billion help aid extradition clarification support assistance mediation extension asylum protection deployment withdrawal intervention release ceasefire explanation talks return funds loan loans funding compensation reparations weapons missiles ammunition arms apology answers assurances",
  ),
  blacklist: list("sanctions blacklist blacklisted entity"),
  terrorist: list("terrorist terrorists sanctions treasury ofac"),
  penalty: list("sanctions embargo tariffs tariff"),
  penalties: list(
    "sanctions sanction embargo tariffs tariff travel import imports export exports visa entry duties duty controls curbs oil gas arms products goods trade",
  ),
  commerce: list(
    "flights airlines aircraft planes carriers ships vessels tankers trade imports import exports export broadcasting broadcasts products goods lorries trucks entry entering visas shipments deliveries sales purchases",
  ),
  accords: list("deal agreement agreements accord pact treaty ceasefire truce contract lease mandate memorandum"),
  dispersed: list(
    "protest protests protesters protestors demonstrators rally rallies crowd crowds demonstration demonstrations march sit gathering gatherings camp encampment strikers students vigil mourners procession riot",
  ),
  parley: list("talks negotiations dialogue consultations"),
  refugees: list("refugees displaced evacuees"),
  terms: list("terms draft text plan proposal offer ceasefire truce invitation deal roadmap"),
} as const;
/** Classes that only count as the verb's object: behind it, or before it where it is passive. */
export const OBJECT_NEEDS: ReadonlySet<string> = new Set([
  ...FORCE_OBJECTS,
  ...WORD_OBJECTS,
  ...HARM_OBJECTS,
  ...CUSTODY_OBJECTS,
  ...POLITY_OBJECTS,
  ...POLICY_OBJECTS,
  ..."cars envoy works cables goods rations gifts curbs edict pursuit network passage roadblock cause statehood condolence claim offer parley refugees dispersed motion falsehood slur ballot sought penalty penalties commerce accords terms".split(
    " ",
  ),
]);
/** Classes that only count before the verb. */
export const SUBJECT_NEEDS: ReadonlySet<string> = new Set([
  "assembly",
  "crowds",
  "garrison",
  ...FORCE_SUBJECTS,
  ...WORD_SUBJECTS,
  ...HARM_SUBJECTS,
  ...CUSTODY_SUBJECTS,
  ...POLITY_SUBJECTS,
  ...POLICY_SUBJECTS,
  ...MISHAP_SUBJECTS,
]);
/**
 * Words of a class in the clause, anybody to whom it is done, what the subject says it will do itself or not at all, somebody with a name who is spoken to, the name of a place straight behind or before
 * ("took Goma", "Goma fell"), of a place, of people or of weapons ("the death of six"), a number before it ("six are missing"), whose and how many ("Iranian losses
 * exceed 300"), no verb around it
 * ("drones over Kyiv"), a name before it and a place behind ("Israel struck Tyre"), a weapon and whom it met, or (for a verb that no list holds)
 * a day.
 */
export type NeedClass =
  | keyof typeof NEEDS
  | "people"
  | "named-behind"
  | "named-before"
  | "of-place"
  | "of-people"
  | "of-arms"
  | "to-place"
  | "to-front"
  | "two-named"
  | "sortie"
  | "own-will"
  | "unwilling"
  | "resolved"
  | "addressed"
  | "counted"
  | "tolled"
  | "in-note"
  | "in-post"
  | "armed-at-place"
  | "weapon-against"
  | "day";

/** The words of a class; null where it is none of words. */
export function neededFor(needs: NeedClass | null): WordSet | null {
  return needs !== null && needs in NEEDS ? NEEDS[needs as keyof typeof NEEDS] : null;
}
