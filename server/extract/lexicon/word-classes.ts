import { WordSet } from "../word-set.ts";

const list = (words: string) => new WordSet(words.trim().split(/\s+/));

/** Classes of words by which a verb that may mean anything tells of talks, help, bans, protests and the like. */
export const WORD_NEEDS = {
  /** Who comes together to talk: as subject alone. */
  talkers: list(
    "officers officials envoys negotiators delegations ministers presidents generals mayors governors leaders commanders mediators diplomats premiers elders representatives chiefs parties sides heads teams experts prime foreign defence kings bishops ambassadors technical commissioners secretaries counterparts intelligence security",
  ),
  generals: list(
    "generals leaders presidents ministers sides parties factions rivals envoys delegations foes commanders premiers warlords",
  ),
  /** What a country votes for: as object alone. */
  chambers: list("parliament assembly senate president presidents mayor mayors council councils legislature deputies lawmakers"),
  dispute: list("dispute disputes quarrel row differences"),
  blessing: list("blessing backing approval consent nod assent"),
  verdict: list("resolution motion bill candidate candidacy proposal extension statement text draft plan budget independence"),
  levies: list("tax taxes levy fee fees duty duties toll decree law ban curfew order bill rule rules tariffs"),
  veto: list("veto claim claims demand demands objection objections reservations opposition"),
  access: list("access entry passage visas amnesty autonomy concessions concession pardon pardons"),
  boats: list("boats ships aircraft police forces intelligence resources troops radar data information"),
  wounded: list("wounded evacuees orphans"),
  rescuers: list("rescue rescuers firefighters doctors medics paramedics nurses surgeons"),
  missions: list("consulate consulates embassy embassies mission missions"),
  lawsuit: list("case lawsuit suit complaint charges"),
  debts: list("debt debts loan loans"),
  funds: list("million billion dollars euros tranche loan grant funds aid"),
  tons: list(
    "tents reactors tonnes aid food flour rice grain blankets medicine medicines vaccines pumps generators water diesel fuel oil coal grain supplies",
  ),
  plea: list("request appeal petition plea motion application"),
  tribunal: list("court tribunal hague justice arbitration icj"),
  crime: list(
    "cleansing genocide aggression provocation murder massacre crime crimes farce robbery attack betrayal terrorism terror sabotage piracy blackmail violation breach escalation invasion",
  ),
  untrue: list("lie lies invention slander nonsense fiction propaganda fabrication baseless false unfounded untrue absurd fake"),
  refused: list("bill motion offer appeal proposal bid request claim complaint case demand petition accusation accusations plan deal"),
  newcomers: list("reporters journalists observers inspectors monitors envoy delegation diplomats"),
  resolution: list("resolution statement bill motion draft package text"),
  kindReply: list("kind retaliation retaliate response revenge force"),
  diplomats: list("diplomats diplomat ambassador consul consuls coordinator envoy attache attaché attachés employee employees staff"),
  firms: list(
    "firms companies banks officials persons individuals citizens ships tankers generals judges entities firm company bank people businessmen products airlines",
  ),
  channels: list("channels channel broadcaster broadcasters stations station newspaper newspapers website sites"),
  wares: list(
    "imports exports grain oil gas steel coal fruit meat wine fish timber trade products goods flour sugar rice cattle seafood salmon cotton lorries trucks",
  ),
  recognition: list("relations ties recognition diplomatic"),
  skies: list("skies airspace sky"),
  marchers: list(
    "students workers farmers women pensioners residents villagers drivers doctors nurses teachers protesters demonstrators supporters fishermen miners thousands hundreds dozens people crowd crowds mothers relatives families activists youths shopkeepers traders vendors dockers prisoners inmates monks nuns lawyers journalists refugees migrants settlers union unions federation employees staff strikers mourners herders growers truckers teachers' opposition followers parents",
  ),
  pans: list("pans pots"),
  candles: list("candles"),
  shutters: list("shutters shops stalls"),
  hardware: list(
    "fighters jets tanks missiles howitzers vehicles frigates corvettes submarines drones helicopters launchers radars weapons arms ammunition aircraft trainers interceptors shells 16s 35s 15s 29s",
  ),
  session: list("meeting summit session conference"),
  pacts: list("truce ceasefire treaty pact accord deal agreement agreements convention"),
  visitors: list(
    "delegation delegations envoy envoys counterpart counterparts emissary emissaries president premier minister chancellor king queen emir sultan pope leader",
  ),
  shipments: list(
    "shipment shipments containers consignment consignments cargo ammunition munitions howitzers missiles launchers shells weapons batteries generators vaccines coal oil grain fuel diesel flour rice",
  ),
  helpers: list("rescuers firefighters medics doctors nurses paramedics surgeons"),
  envoys: list(
    "mediator delegation delegations envoy envoys emissary emissaries mission minister ministers negotiators mediators secretary adviser",
  ),
  /** What heads of state go to. */
  occasion: list("parade ceremony ceremonies funeral inauguration celebrations forum conference coronation summit congress"),
  /** What a state pays for in another. */
  subsidies: list(
    "training reconstruction repairs relief aid assistance grant instalment installment tranche frozen interest deminers refugees",
  ),
  barred: list("ban bans embargo sanctions tariffs tariff restrictions measures"),
  jointly: list("jointly together"),
  common: list("joint"),
  culprits: list("suspect suspects culprit culprits perpetrator perpetrators"),
  licence: list("missiles weapons strikes airspace bases"),
  /** What one state charges another with. */
  breaches: list(
    "violating breaching breaking fomenting sponsoring harbouring aggression interference meddling complicity genocide violations provocation",
  ),
  posts: list("minister ministers commander chief governor general ambassador director premier cabinet mayor commissioner"),
} as const;

export const WORD_SUBJECTS = ["barred", "talkers", "marchers", "shipments", "helpers"] as const;
export const WORD_OBJECTS =
  "generals chambers dispute blessing verdict levies veto access boats wounded rescuers missions funds tons plea tribunal lawsuit crime untrue refused newcomers resolution kindReply diplomats firms channels wares recognition skies pans candles shutters hardware session pacts posts visitors licence envoys occasion debts subsidies common culprits breaches".split(
    " ",
  );
