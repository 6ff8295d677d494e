import { WordSet } from "../word-set.ts";

/**
 * Words that make the capitalised run they stand in the name of an organisation, a publication, a product, a ship, a team, a battle or a prize.
 * A place name before them inside the run is part of that name.
 */
export const ORGANISATION_WORDS = new WordSet(
  `street avenue ave road lane boulevard highway hwy parkway expressway troopers patrol academy administration jail courthouse fairgrounds agency airlines airways alliance army arsenal assembly association athletic authority bank battalion board brewery brigade broadcasting
brothers bureau burger campus cathedral catholic center central centre chamber chapter charter chicken chronicle church city-council clinic club coalition
college command commission committee community company conference congress conservatory consortium constitution convention cooperative corp corporation corps
council court courier daily forum confederation tribunal secretariat caucus syndicate ombudsman delegation department dept derby diocese directorate division economist elementary enterprise enterprises examiner exchange
express federation ferry festival films fire fleet football force forces foundation front fund galaxy gallery gazette globe group guard guardian guards guild
hall headquarters herald high hockey holdings hospital hotel inc independent industries infirmary initiative inquirer institute institution insurance intelligence
international jets journal junior kings knights laboratories laboratory lakers league legion legislature library life limited llc lodge ltd magazine mail
marathon market medical medicine memorial middle military militia ministry mirror mission monitor monument motors movement museum mutual national navy network news newspaper
observatory office olympics opera orchestra organisation organization panthers parliament partners partnership party patriots philharmonic pharmaceuticals plc
police post presbyterian press prize pride prison productions program project protocol publishing railroad railway rangers records recorder red redskins regiment register
research resources review rotary royals saints savings school schools seminary senate senators sentinel service services shelter sheriff ship show society
solutions spectator squadron standard star stars state stock-exchange store studio studios sun sunday supreme symphony synagogue systems task team technologies
technology telegram telegraph temple texans theater theatre times titans tower towers tribune troupe trust tv unified union united university voice volunteer
warriors weekly widow wildlife works world yankees zoo zoological accord accords agreement convention treaty summit declaration marathon open grand-prix effect
pact plan process doctrine consensus plus fashion bulls bears eagles hawks lions tigers cubs giants mets dodgers astros twins brewers orioles braves nationals
marlins pirates reds rockies padres mariners athletics cardinals celtics knicks nets sixers raptors pistons pacers cavaliers bucks heat hornets wizards magic
mavericks rockets grizzlies pelicans spurs nuggets timberwolves thunder jazz suns clippers blazers steelers browns ravens bengals colts jaguars broncos chargers
raiders chiefs cowboys commanders vikings packers falcons buccaneers rams seahawks hotspur rovers wanderers albion villa everton`.split(
    /\s+/,
  ),
);

/** Behind these and "of" a place belongs to a paper's or a channel's name: "the Times of India". */
export const PRESS_WORDS = new WordSet("times voice post herald tribune star sun mirror echo gazette".split(" "));

/** Titles before "of" that make a place part of a person's name or of a play's: "the Duke of York". */
export const TITLE_HEADS = new WordSet(
  "duke duchess earl prince princess count countess miss merchant merchants baron baroness marquess viscount lord order tour cup giro".split(
    " ",
  ),
);

/** Words directly before a name that make it a ship, a class of weapon or a product. */
export const VESSEL_WORDS = new WordSet(
  `airline brp rvs kri uscgc roks jds rfa hnlms hnoms hdms bns pns tcg bap nns uss hms hmas hmcs ins rss ss mv ms submarine frigate destroyer cruiser corvette warship ship battleship carrier tanker freighter ferry vessel yacht
steamer trawler boat locomotive minesweeper hyundai chevrolet chevy toyota kia chicken beef fc afc real inter ac sporting dynamo dinamo spartak`.split(
    /\s+/,
  ),
);
