import { WordSet } from "../word-set.ts";

/*
 * Words by which a sentence shows on which desk's beat it was written: where sport, the stage, the markets or a laboratory are
 * told of, words of war and diplomacy are figures of speech. Sure words stand nowhere else; others count beside them.
 */

const list = (words: string) => words.split(/\s+/);

/** `hard`: what makes a sentence of this beat one of the world; where nations play, their names say nothing. */
export type BeatWords = { sure: WordSet; maybe: WordSet; hard: WordSet; isSport: boolean };

const SPORT_SURE = list(
  `goalkeeper goalkeepers midfielder midfielders winger wingers playmaker centre-back full-back fullback flanker fly-half scrum-half
  quarterback linebacker touchdown touchdowns wicket wickets innings inning batsman batsmen bowler bowlers spinner seamer
  half-time halftime full-time hat-trick equaliser equalizer semi-final semi-finals semifinal semifinals quarter-final quarter-finals
  quarterfinal quarterfinals playoff playoffs play-off play-offs offside kick-off kickoff scoresheet goalless three-pointer three-pointers
  shortstop outfielder goaltender goalscorer birdie birdies bogey bogeys tiebreak tie-break tie-breaker umpire umpires referee referees peloton
  tournament bundesliga laliga nba nfl mlb nhl uefa fifa ncaa cricket rugby basketball baseball volleyball handball netball grandmaster
  chess wimbledon scrum lineout free-kick penalty-kick crossbar touchline sixer freshman sophomore substitute substitutes dressing-room
  heavyweight heavyweights middleweight welterweight southpaw undercard rematch ruckman motogp halfback dribbled slalom biathlon
  striker unbeaten stoppage scorer scorers leaderboard`,
);
const SPORT_MAYBE = list(
  `goal goals match matches game games coach coaches manager season cup team teammates club clubs points title draw drew side squad stadium arena final
  finals fans defender defenders captain round beat beats beaten won win winning victory defeat defeated lost lead visitors hosts minute minutes scored
  scoring score runs test tests series player players league leagues champion champions championship championships fixture fixtures medal
  medals knockout football tennis golf hockey penalty penalties relegation header lap laps podium sprint sprints seed sets rebound rebounds turnovers  first-half second-half
  half opponent opponents rival friendly pitch supporters post overs ball balls shot shots trophy winner winners quarter guard
  forward center centre defence defense attack attacks bench draft trade comeback kick whistle headed cross corner
  challenger rider riders climb jersey descent queen term interval deadlock boxer boxers knocked nose promoter cyclist cyclists sailing swimmer runner runners
  marathon relay athlete athletes olympic race races`,
);
const ARTS_SURE = list(
  `film films movie movies comedy thriller sitcom novelist novels album albums soundtrack premiere premiered screenplay playwright actress 
  musician musicians guitarist drummer singer songwriter orchestra symphony opera ballet choreographer contestant contestants
  episode episodes viewers moviegoers box-office biopic blockbuster sequel documentary cinematographer broadway netflix rapper concerto
  soprano tenor exhibition filming chef chefs vegan cookbook gamers paintings sculptor canvases`,
);
const ARTS_MAYBE = list(
  `actor actors drama novel band festival director critics audience audiences jury judges prize show shows presenter series stage screen cinema theatre theater book
  books author story stories plot character characters role roles song songs concert tour museum gallery painting artist artists scene
  scenes cast starring stars star broadcaster ratings season rival winner dancers dancer music singing poem poems poet
  franchise instalment director's directors critic critic's studio restaurant restaurants menu dining recipe recipes dish dishes palate wine painter sculpture
  choir portrait portraits fashion designer collection chapter reviewers copies players gaming console canvas museum's`,
);
const MARKETS_SURE = list(
  `shares shareholders shareholder stocks dividend dividends earnings investors sterling equities ftse nasdaq nikkei dax bourse futures
  takeover pre-tax turnover carmaker carmakers automaker automakers retailer retailers supermarkets bondholders nvidia startup start-up ipo smartphone smartphones app apps hackathon lender lenders`,
);
const MARKETS_MAYBE = list(
  `profit profits sales revenue revenues analysts analyst traders trading market markets index percent per-cent dollar euro yen rates yields
  bonds stock share price prices quarter quarterly bank banks company chain board growth inflation jobs deal customers brand brands electric miners
  supermarket technology losses gains rally demand points firm firms insurers insurer airline airlines carrier fares slots patents patent chip chips makers maker sale sales cheaper launch
  contractors software online phone phones watch stores store billion`,
);
const LAB_SURE = list(
  `enzyme enzymes protein proteins genome genes gene bacteria bacterium molecule molecules telescope asteroid
  asteroids laser lasers galaxy galaxies physicists biologists astronomers chemists placebo antibody antibodies neurons tumour tumours
  tumor tumors peer-reviewed nasa spacecraft astronauts astronaut orbiter fossil fossils larvae wasp wasps ants botanists zoologists entomologists`,
);
const LAB_MAYBE = list(
  `cell cells researchers scientists virus viruses study studies disease infection drug drugs vaccine trial trials mice patients sample samples experiment experiments laboratory method
  species brain gut immune journal probe moon planet orbit comet images particles infected tissue therapy treatment cancer rats
  university teams team discovery data nest nests insect insects prey chemical plants animals`,
);

/** What is fought on a pitch, too: news of the world everywhere else. */
const OFF_THE_PITCH = new WordSet(
  list("beaten agreement accord besieged clashes clashed rallied marched march strikes ambush ambushed war campaign"),
);
const NOWHERE = new WordSet([]);

export const BEATS: readonly BeatWords[] = [
  { sure: new WordSet(SPORT_SURE), maybe: new WordSet(SPORT_MAYBE), hard: NOWHERE, isSport: true },
  { sure: new WordSet(ARTS_SURE), maybe: new WordSet(ARTS_MAYBE), hard: OFF_THE_PITCH, isSport: false },
  { sure: new WordSet(MARKETS_SURE), maybe: new WordSet(MARKETS_MAYBE), hard: OFF_THE_PITCH, isSport: false },
  { sure: new WordSet(LAB_SURE), maybe: new WordSet(LAB_MAYBE), hard: OFF_THE_PITCH, isSport: false },
];

/** Any sure word of any beat: most sentences have none. */
export const SURE_WORDS = new WordSet([...SPORT_SURE, ...ARTS_SURE, ...MARKETS_SURE, ...LAB_SURE]);

/** What makes it news of the world all the same: "police arrested 30 fans", "shares fell after the missile hit". */
export const HARD_WORDS = new WordSet(
  list(
    `police policeman policemen officer officers arrest arrested arresting arrests detained detains detain killed kills killing dead deaths dies
    troops soldier soldiers army militants militant rebels rebel insurgents jihadists gunmen gunman drone drones missile missiles rocket rockets
    bomb bombs bomber bombings bombing blast explosion explosions exploded government governments minister ministers ministry parliament embassy embassies
    sanctions sanctioned tariff tariffs ceasefire truce court courts prosecutors prosecutor judge wounded protesters protest protests protested demonstrators
    riot riots rioters hooligans stampede teargas border refugees hostages hostage military militia militias airstrike airstrikes air-strike air-strikes shelling
    shelled invasion occupied stabbed stabbing sentenced jailed kidnapped abducted ambassador ambassadors diplomats diplomat earthquake flood floods
    terrorist terrorists terrorism massacre lawmakers president's presidential visa visas deported extradited navy warship warships
    nuclear ballistic warhead tanker tankers refinery pipeline pipelines cyberattack hackers hacked hack spies spy intelligence opposition union unions
    strikers walkout boycott boycotts evacuated evacuation outbreak murdered murder shooting corpse bodies crew crashed crash wildfire typhoon hurricane
    raid raids raided shells president-elect prime dissident dissidents foreign treaty kremlin pentagon coup junta peacekeepers humanitarian`,
  ),
);
